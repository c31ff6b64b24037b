// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/sidepanel.h"

#include "wizard/widgets/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {

enum class StepState { Behind, Current, Ahead };

/// The mark before a step, drawn in the colours of the palette so that it shows on light and dark alike.
class StepMark : public QWidget
{
public:
    explicit StepMark(StepState state) : m_state(state) { setFixedSize(sizeHint()); }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft && m_state == StepState::Current) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const double u = height() / 10.0;
        QPen pen(palette().color(QPalette::WindowText), u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        if (m_state == StepState::Behind) {
            painter.drawPolyline(QPolygonF{{2 * u, 5.5 * u}, {4.2 * u, 7.7 * u}, {8 * u, 2.8 * u}});
        } else if (m_state == StepState::Current) {
            painter.setBrush(palette().color(QPalette::WindowText));
            painter.drawPolygon(QPolygonF{{3 * u, 2.2 * u}, {7.5 * u, 5 * u}, {3 * u, 7.8 * u}});
        } else {
            painter.drawEllipse(QPointF{5 * u, 5 * u}, 1.4 * u, 1.4 * u);
        }
    }

private:
    StepState m_state;
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent), m_banner(plainLabel({}, u"simulationBanner"_s)), m_steps(new QVBoxLayout)
{
    setObjectName(u"sidePanel"_s);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);

    m_banner->setText(tr("SIMULATION\nNothing leaves this computer."));
    m_banner->setBackgroundRole(QPalette::Highlight);
    m_banner->setForegroundRole(QPalette::HighlightedText);
    m_banner->setAutoFillBackground(true);
    m_banner->setMargin(fontMetrics().height() / 2);
    m_banner->hide();

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_steps->setSpacing(fontMetrics().height() / 2);
    auto *inner = new QVBoxLayout(content);
    inner->addLayout(m_steps);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SidePanel::setSteps(const QStringList &names, int current)
{
    if (names == m_names && current == m_current)
        return;
    m_names = names;
    m_current = current;
    clear(m_steps);
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < names.size(); ++i) {
        const auto state = i < current    ? StepState::Behind
                           : i == current ? StepState::Current
                                          : StepState::Ahead;
        auto *row = new QHBoxLayout;
        row->addWidget(new StepMark(state), 0, Qt::AlignTop);
        QLabel *label = plainLabel(names[i], u"step%1"_s.arg(i + 1));
        label->setForegroundRole(QPalette::Text);
        if (state == StepState::Current)
            label->setFont(bold);
        const QString position =
            tr("Step %1 of %2: %3").arg(QString::number(i + 1), QString::number(names.size()), names[i]);
        label->setAccessibleName(state == StepState::Current  ? tr("%1 (you are here)").arg(position)
                                 : state == StepState::Behind ? tr("%1 (done)").arg(position)
                                                              : position);
        row->addWidget(label, 1);
        m_steps->addLayout(row);
    }
}

void SidePanel::setWidestOf(const QStringList &names)
{
    m_allNames = names;
    fit();
}

void SidePanel::setWindowWidth(int width)
{
    m_windowWidth = width;
    fit();
}

void SidePanel::fit()
{
    ensurePolished();
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const QString &name : std::as_const(m_allNames))
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(name));
    // Room for every name in bold, so that nothing moves when the user goes on; very long names wrap.
    const int em = fontMetrics().averageCharWidth();
    const int most = m_windowWidth > 0 ? m_windowWidth / 4 : 32 * em;
    setFixedWidth(qMin(widest + fontMetrics().height() * 4, qMax(most, 14 * em)));
}

void SidePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SidePanel::setSimulated(bool simulated)
{
    m_banner->setVisible(simulated);
}

} // namespace wizard
