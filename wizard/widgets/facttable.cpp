// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/facttable.h"

#include "wizard/widgets/plainlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {
constexpr int noteRole = Qt::UserRole + 1;
constexpr int shadedRole = Qt::UserRole + 2;
constexpr int boldRole = Qt::UserRole + 3;
constexpr int longestRun = 12; ///< characters that stay together in a narrow column

class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        const QString text = breakable(value.toString(), longestRun);
        // What has to be typed keeps its order in a right-to-left window (UAX 9, first strong isolate).
        return QGuiApplication::isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(shadedRole).toBool())
            option->backgroundBrush = option->palette.alternateBase();
        option->font.setBold(index.data(boldRole).toBool());
        option->fontMetrics = QFontMetrics(option->font);
    }
};

QTableWidgetItem *makeItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

FactTable::FactTable(const QString &objectName, const QString &accessibleName, const QStringList &headers,
                     QWidget *parent)
    : QTableWidget(0, int(headers.size()), parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setItemDelegate(new FactDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactTable::clearRows()
{
    clearSpans();
    setRowCount(0);
    m_hasNotes = false;
}

int FactTable::addRow(const QStringList &cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column)
        setItem(row, column, makeItem(cells.value(column)));
    return row;
}

void FactTable::addNote(const QString &text)
{
    const int fact = rowCount() - 1, row = rowCount();
    insertRow(row);
    setItem(row, 0, makeItem({}));
    setItem(row, 1, makeItem(text));
    setSpan(row, 1, 1, columnCount() - 1);
    item(row, 0)->setData(noteRole, true);
    for (int column = 0; column < columnCount(); ++column)
        item(fact, column)->setData(boldRole, true);
    const bool shaded = m_hasNotes && !item(fact - 1, 0)->data(shadedRole).toBool();
    for (const int shadedRow : {fact, row}) {
        for (int column = 0; column < columnCount(); ++column) {
            if (QTableWidgetItem *one = item(shadedRow, column))
                one->setData(shadedRole, shaded);
        }
    }
    m_hasNotes = true;
}

void FactTable::finish()
{
    fit();
}

bool FactTable::isNote(int row) const
{
    const QTableWidgetItem *first = item(row, 0);
    return first && first->data(noteRole).toBool();
}

int FactTable::factRow() const
{
    int row = currentRow();
    while (row > 0 && isNote(row))
        --row;
    return row;
}

QString FactTable::cell(int row, int column) const
{
    const QTableWidgetItem *one = item(row, column);
    return one ? one->text() : QString();
}

QString FactTable::rowText(int row) const
{
    QStringList cells;
    for (int column = isNote(row) ? 1 : 0; column < (isNote(row) ? 2 : columnCount()); ++column)
        cells.append(cell(row, column));
    return cells.join(u'\t');
}

QString FactTable::allText() const
{
    QStringList headers;
    for (int column = 0; column < columnCount(); ++column)
        headers.append(horizontalHeaderItem(column)->text());
    QStringList lines{headers.join(u'\t')};
    for (int row = 0; row < rowCount(); ++row)
        lines.append(rowText(row));
    return lines.join(u'\n');
}

void FactTable::copySelection() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row, {}))
            lines.append(rowText(row));
    }
    if (lines.isEmpty() && currentRow() >= 0)
        lines.append(rowText(currentRow()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QFontMetrics FactTable::metrics(int row) const
{
    QFont used = font();
    used.setBold(m_hasNotes && !isNote(row));
    return QFontMetrics(used);
}

int FactTable::textHeight(int row, int column, int width) const
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const QRect box(0, 0, qMax(1, width - margin), 1'000'000);
    const QTableWidgetItem *one = item(row, column);
    return one ? metrics(row).boundingRect(box, Qt::TextWordWrap, breakable(one->text(), longestRun)).height()
               : 0;
}

/// The widest columns share what the narrow ones leave.
QList<int> FactTable::columnWidths(int available) const
{
    const int padding = fontMetrics().averageCharWidth() * 3;
    QList<int> wanted;
    for (int column = 0; column < columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rowCount(); ++row) {
            if (!isNote(row))
                width = qMax(width, metrics(row).horizontalAdvance(cell(row, column)) + padding);
        }
        wanted.append(width);
    }
    QList<int> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    int left = available, cap = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        cap = left / int(sorted.size() - i);
        if (sorted[i] > cap)
            break;
        left -= sorted[i];
        cap = sorted[i];
    }
    int used = 0;
    for (int &width : wanted) {
        width = qMin(width, qMax(1, cap));
        used += width;
    }
    wanted.last() += qMax(0, available - used);
    return wanted;
}

void FactTable::fit()
{
    if (m_fitting || columnCount() == 0)
        return;
    m_fitting = true;
    const QList<int> widths = columnWidths(viewport()->width());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, widths[column]);
    const int spacing = fontMetrics().height() / 2;
    for (int row = 0; row < rowCount(); ++row) {
        int height = 0;
        if (isNote(row))
            height = textHeight(row, 1, viewport()->width() - widths[0]);
        else
            for (int column = 0; column < columnCount(); ++column)
                height = qMax(height, textHeight(row, column, widths[column]));
        setRowHeight(row, height + spacing);
    }
    updateGeometry();
    m_fitting = false;
}

QSize FactTable::sizeHint() const
{
    int height = 2 * frameWidth() + horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {fontMetrics().averageCharWidth() * 60, height};
}

QSize FactTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void FactTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableWidget::keyPressEvent(event);
}

void FactTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &FactTable::copySelection);
    menu->addAction(tr("Copy &all"), this, [this] { QGuiApplication::clipboard()->setText(allText()); });
    menu->popup(event->globalPos());
}

} // namespace wizard
