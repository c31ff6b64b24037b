// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/seenpane.h"

#include "report/seentext.h"
#include "wizard/models/seenmodel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

constexpr int padding = 4;

QColor faded(const QColor &color, const QColor &background)
{
    const auto mix = [](int a, int b) { return (a * 72 + b * 28) / 100; };
    return {mix(color.red(), background.red()), mix(color.green(), background.green()),
            mix(color.blue(), background.blue())};
}

/// Light enough for the icons and the text that stand on it.
QColor selectedColor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base), highlight = palette.color(QPalette::Highlight);
    const auto mix = [](int a, int b) { return (a * 70 + b * 30) / 100; };
    return {mix(base.red(), highlight.red()), mix(base.green(), highlight.green()),
            mix(base.blue(), highlight.blue())};
}

/// Icon, value, and at the far edge the time. Text is drawn as it is, never as markup.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option(given);
        option.index = index;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        painter->save();
        painter->setClipRect(option.rect);
        if (index.data(SeenModel::HeadingRole).toBool()) {
            paintHeading(*painter, option, index);
        } else {
            if (option.state.testFlag(QStyle::State_Selected))
                painter->fillRect(option.rect, selectedColor(option.palette));
            paintCell(*painter, option, index);
        }
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const int text = metrics.horizontalAdvance(index.data().toString()) + metrics.averageCharWidth() +
                         metrics.horizontalAdvance(index.data(SeenModel::TimeRole).toString());
        return {text + iconSide(option) + 6 * padding, metrics.height() + 2 * padding};
    }

private:
    static int iconSide(const QStyleOptionViewItem &option) { return option.fontMetrics.height(); }

    /// What came from the DNS keeps its order in a right-to-left window (UAX 9, first strong isolate).
    static void draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const QString &text, Qt::Alignment align)
    {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(
            QStyle::visualRect(option.direction, option.rect, rect),
            int(QStyle::visualAlignment(option.direction, align | Qt::AlignVCenter) | Qt::AlignAbsolute) |
                Qt::TextSingleLine,
            option.direction == Qt::RightToLeft ? QChar(0x2068) + shown + QChar(0x2069) : shown);
    }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
        painter.setFont(option.font);
        painter.setPen(
            faded(option.palette.color(QPalette::Text), option.palette.color(QPalette::AlternateBase)));
        draw(painter, option, option.rect.adjusted(padding, 0, -padding, 0), index.data().toString(),
             Qt::AlignLeft);
    }

    static void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QVariant mark = index.data(SeenModel::MarkRole);
        if (!mark.isValid())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor background =
            selected ? selectedColor(option.palette) : option.palette.color(QPalette::Base);
        const QColor color = option.palette.color(QPalette::Text);
        const bool good = Mark(mark.toInt()) == Mark::Pass;
        const QColor marked = good || selected ? color : markColor(Mark(mark.toInt()), option.palette);

        QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
        const int side = iconSide(option);
        const QRect icon(rest.left(), rest.center().y() - side / 2 + 1, side, side);
        markIcon(Mark(mark.toInt())).paint(&painter, QStyle::visualRect(option.direction, option.rect, icon));
        rest.setLeft(rest.left() + side + padding);

        painter.setFont(option.font);
        const QString value = index.data().toString(), time = index.data(SeenModel::TimeRole).toString();
        const int edge = 2 * padding; // between a time and the next column's icon
        const int gap = option.fontMetrics.averageCharWidth() * 3 / 2;
        const int timeWidth = time.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(time);
        const int least = option.fontMetrics.averageCharWidth() * 12;
        const bool both =
            !time.isEmpty() &&
            rest.width() - edge >= std::min(least, option.fontMetrics.horizontalAdvance(value)) + gap + timeWidth;
        const bool timeOnly = !both && !time.isEmpty() && index.data(SeenModel::TimeFirstRole).toBool();
        if (both) {
            rest.setRight(rest.right() - edge);
            painter.setPen(good && !selected ? faded(color, background) : marked);
            draw(painter, option, rest, time, Qt::AlignRight);
            rest.setRight(rest.right() - timeWidth - gap);
        }
        painter.setPen(marked);
        draw(painter, option, rest, timeOnly ? time : value, Qt::AlignLeft);
    }
};

/// Flat, as part of the table; names of groups in bold. Names stand at the leading edge and are elided at
/// their end.
class ViewerHeader : public QHeaderView
{
public:
    explicit ViewerHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 0;
        for (int row = 0; model() && row < model()->rowCount(); ++row) {
            const QFontMetrics metrics(fontOf(row));
            width =
                std::max(width, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
        }
        const int most = fontMetrics().averageCharWidth() * 28;
        return {std::min(width + 4 * padding, most), QHeaderView::sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        const int end = length() - offset();
        if (end < viewport()->height()) {
            QPainter painter(viewport());
            painter.fillRect(0, end, viewport()->width(), viewport()->height() - end,
                             palette().brush(QPalette::Base));
        }
    }
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        painter->save();
        painter->fillRect(rect, palette().brush(isHeading(row) ? QPalette::AlternateBase : QPalette::Base));
        const QFont font = fontOf(row);
        painter->setFont(font);
        painter->setPen(palette().color(QPalette::Text));
        const QRect room = rect.adjusted(2 * padding, 0, -2 * padding, 0);
        const QString text = model()->headerData(row, Qt::Vertical).toString();
        painter->drawText(room,
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) |
                              Qt::AlignAbsolute) |
                              Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    [[nodiscard]] bool isHeading(int row) const
    {
        return model()->headerData(row, Qt::Vertical, SeenModel::HeadingRole).toBool();
    }
    [[nodiscard]] QFont fontOf(int row) const
    {
        QFont used = font();
        used.setBold(isHeading(row));
        return used;
    }
};

} // namespace

SeenPane::SeenPane(Source source, QWidget *parent)
    : QWidget(parent),
      m_model(new SeenModel(std::move(source), this)),
      m_summary(plainLabel({}, u"seenSummary"_s)),
      m_stack(new QStackedWidget),
      m_table(new QTableView)
{
    m_table->setObjectName(u"seenTable"_s);
    m_table->setAccessibleName(tr("Who sees what: those who were asked, by record"));
    m_table->setVerticalHeader(new ViewerHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);

    m_stack->addWidget(plainLabel(
        tr("After a run this table shows which name server and which resolver has which record, and how "
           "long it will still answer with something old."),
        u"seenEmpty"_s));
    qobject_cast<QLabel *>(m_stack->widget(0))->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    m_summary->hide();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_model->cellAt(index))
                    Q_EMIT cellChosen(index);
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SeenPane::spanHeadings);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &SeenPane::spanHeadings);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SeenPane::spanHeadings);
}

void SeenPane::setMatrix(const checks::SeenMatrix &matrix, const QDateTime &now)
{
    m_model->setMatrix(matrix);
    const QString summary = matrix.isEmpty() || matrix.waiting ? QString() : report::spreadText(matrix, now);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_stack->setCurrentIndex(matrix.isEmpty() ? 0 : 1);
}

void SeenPane::spanHeadings()
{
    m_table->clearSpans();
    const int columns = m_model->columnCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row) && columns > 1)
            m_table->setSpan(row, 0, 1, columns);
    }
    fit();
}

/// Columns share the width evenly; where that would make them too narrow to read, the table scrolls.
void SeenPane::fit()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int columns = m_model->columnCount();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 2 * padding);
    m_table->verticalHeader()->setFixedWidth(m_table->verticalHeader()->sizeHint().width());
    const int least = metrics.averageCharWidth() * 13 + metrics.height();
    const int available = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const int share = available * (column + 1) / columns - available * column / columns;
        m_table->setColumnWidth(column, std::max(least, share));
    }
}

bool SeenPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void SeenPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SeenPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace wizard
