// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace wizard {

/// A table to read and copy from: as high as its rows, columns as wide as they need, the widest ones narrowed
/// until all fit and their text wrapped. Ctrl+C and the context menu copy the chosen rows, columns separated
/// by tabs.
class FactTable : public QTableWidget
{
    Q_OBJECT
public:
    FactTable(const QString &objectName, const QString &accessibleName, const QStringList &headers,
              QWidget *parent = nullptr);

    void clearRows();
    int addRow(const QStringList &cells);
    /// A sentence below the row before it, from the second column on. Rows with notes are in bold and shaded
    /// by turns.
    void addNote(const QString &text);
    void finish(); ///< after the last row

    /// The row chosen; for a note the row that it belongs to; -1 without rows.
    [[nodiscard]] int factRow() const;
    [[nodiscard]] QString cell(int row, int column) const;
    /// The headers and every row, columns separated by tabs, rows by line feeds.
    [[nodiscard]] QString allText() const;
    void copySelection() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    [[nodiscard]] QFontMetrics metrics(int row) const;
    [[nodiscard]] int textHeight(int row, int column, int width) const;
    [[nodiscard]] QList<int> columnWidths(int available) const;
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] bool isNote(int row) const;

    bool m_fitting = false, m_hasNotes = false;
};

} // namespace wizard
