// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/evidencecards.h"

#include "checks/check.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

QLabel *textLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    return label;
}

/// One finding: a bar in its colour at the leading edge, icon and word, text, and the remedy.
class Card : public QWidget
{
public:
    explicit Card(const checks::Finding &finding) : m_mark(markOf(finding))
    {
        setObjectName(u"findingCard"_s);
        auto *icon = new QLabel;
        const int side = fontMetrics().height() * 5 / 4;
        icon->setPixmap(markIcon(m_mark).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *word = textLabel(markText(m_mark));
        word->setTextInteractionFlags(Qt::NoTextInteraction);
        QFont bold = word->font();
        bold.setBold(true);
        word->setFont(bold);
        word->setObjectName(u"findingWord"_s);
        m_word = word;
        setWordColor();
        auto *head = new QHBoxLayout;
        head->addWidget(icon);
        head->addWidget(word, 1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 10, 16, 10);
        layout->setSpacing(6);
        layout->addLayout(head);
        auto *text = textLabel(checks::findingText(finding));
        text->setObjectName(u"findingText"_s);
        text->setAccessibleName(markText(m_mark) + u": "_s + text->text());
        layout->addWidget(text);
        const QString remedy = checks::findingRemedy(finding);
        const checks::Tag *tag = checks::findTag(finding.tag);
        if (remedy.isEmpty() || !tag)
            return;
        auto *actor = textLabel(checks::actorText(tag->actor));
        actor->setFont(bold);
        actor->setTextInteractionFlags(Qt::NoTextInteraction);
        auto *what = textLabel(remedy);
        what->setObjectName(u"remedyText"_s);
        what->setAccessibleName(actor->text() + u": "_s + remedy);
        layout->addSpacing(4);
        layout->addWidget(actor);
        layout->addWidget(what);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            setWordColor();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setBrush(markColor(m_mark, palette()));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), 2,
                                2);
    }

private:
    void setWordColor()
    {
        QPalette colored = palette();
        colored.setColor(QPalette::WindowText, markColor(m_mark, colored));
        m_word->setPalette(colored);
    }

    Mark m_mark;
    QLabel *m_word = nullptr;
};

} // namespace

EvidenceCards::EvidenceCards(QWidget *parent) : QScrollArea(parent), m_more(new QPushButton)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 8, 8, 8);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    m_more->setObjectName(u"moreFindingsButton"_s);
    layout->addLayout(m_cards);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setWidget(content);
    connect(m_more, &QPushButton::clicked, this, &EvidenceCards::addMore);
    m_more->hide();
}

void EvidenceCards::clear()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = 0;
}

void EvidenceCards::setFindings(const QList<checks::Finding> &findings, const QString &placeholder)
{
    QList<checks::Finding> sorted = findings;
    std::ranges::stable_sort(sorted, std::greater(), checks::findingVerdict);
    if (sorted == m_findings && placeholder == m_placeholder)
        return;
    m_findings = sorted;
    m_placeholder = placeholder;
    clear();
    if (m_findings.isEmpty())
        m_cards->addWidget(textLabel(m_placeholder));
    addMore();
    verticalScrollBar()->setValue(0);
}

void EvidenceCards::addMore()
{
    const int end = std::min(m_shown + step(), int(m_findings.size()));
    for (; m_shown < end; ++m_shown)
        m_cards->addWidget(new Card(m_findings[m_shown]));
    const int left = int(m_findings.size()) - m_shown;
    m_more->setText(tr("Show &more findings (%1 left)").arg(left));
    m_more->setVisible(left > 0);
}

} // namespace wizard
