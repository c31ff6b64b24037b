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

#include <algorithm>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {
constexpr int exactRole = Qt::UserRole; ///< the text without the places to break that are shown
constexpr int noteRole = Qt::UserRole + 1;
}

FactTable::FactTable(const QString &objectName, const QString &accessibleName, const QStringList &headers, QWidget *parent)
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
    setAlternatingRowColors(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactTable::clearRows()
{
    clearSpans();
    setRowCount(0);
}

int FactTable::addRow(const QStringList &cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = cells.value(column);
        auto *item = new QTableWidgetItem(breakable(text));
        item->setData(exactRole, text);
        item->setData(Qt::AccessibleTextRole, text);
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, column, item);
    }
    return row;
}

void FactTable::addNote(const QString &text)
{
    const int row = rowCount();
    insertRow(row);
    auto *item = new QTableWidgetItem(breakable(text));
    item->setData(exactRole, text);
    item->setData(Qt::AccessibleTextRole, text);
    item->setData(noteRole, true);
    item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, 0, item);
    setSpan(row, 0, 1, columnCount());
}

void FactTable::finish()
{
    fit();
    if (rowCount() > 0 && currentRow() < 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
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
    return one ? one->data(exactRole).toString() : QString();
}

QString FactTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < (isNote(row) ? 1 : columnCount()); ++column)
        cells.append(cell(row, column));
    return cells.join(u'\t');
}

QString FactTable::allText() const
{
    QStringList lines;
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

int FactTable::textHeight(const QString &text, int width) const
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const QRect box(0, 0, qMax(1, width - margin), 1'000'000);
    return fontMetrics().boundingRect(box, Qt::TextWordWrap, text).height() + fontMetrics().height() / 2;
}

void FactTable::fit()
{
    if (m_fitting || columnCount() == 0)
        return;
    m_fitting = true;
    const int available = viewport()->width();
    const int padding = fontMetrics().averageCharWidth() * 3;
    QList<int> wanted;
    for (int column = 0; column < columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rowCount(); ++row) {
            if (!isNote(row))
                width = qMax(width, fontMetrics().horizontalAdvance(cell(row, column)) + padding);
        }
        wanted.append(width);
    }
    // The widest columns share what the narrow ones leave.
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
    for (int column = 0; column < columnCount(); ++column) {
        const bool last = column == columnCount() - 1;
        const int width = last ? qMax(1, available - used) : qMin(wanted[column], qMax(1, cap));
        setColumnWidth(column, width);
        used += width;
    }
    for (int row = 0; row < rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < (isNote(row) ? 1 : columnCount()); ++column) {
            const QTableWidgetItem *one = item(row, column);
            height = qMax(height, textHeight(one ? one->text() : QString(), isNote(row) ? available : columnWidth(column)));
        }
        setRowHeight(row, height);
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
