// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/seen.h"

#include <QAbstractTableModel>

#include <functional>

namespace wizard {

/// Who sees what, as a table: a column for each record, a row for each who was asked, and above each group of
/// them a row with the group's name. Text is made when it is shown.
///
/// A newer matrix of the same run keeps the rows and columns that are there, so that a selection survives it
/// and nothing jumps.
class SeenModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, ///< wizard::Mark as int; cells only
        TimeRole,                ///< "until 14:20", "1 h"; may be empty
        TimeFirstRole,           ///< is the time what matters, where there is no room for both?
        HeadingRole,             ///< true: the row has the name of a group
    };
    /// The observations that the matrix was made from; null while there are none.
    using Source = std::function<const checks::Observations *()>;

    explicit SeenModel(Source source, QObject *parent = nullptr);

    void setMatrix(const checks::SeenMatrix &matrix);
    [[nodiscard]] const checks::SeenMatrix &matrix() const { return m_matrix; }

    [[nodiscard]] bool isHeading(int row) const;
    /// Null for a heading.
    [[nodiscard]] const checks::Viewer *viewerAt(const QModelIndex &index) const;
    [[nodiscard]] const checks::SeenCell *cellAt(const QModelIndex &index) const;
    /// "Google, MX of example.org"
    [[nodiscard]] QString titleOf(const QModelIndex &index) const;
    /// All that is known about a cell, one sentence or value a line.
    [[nodiscard]] QStringList detailsOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Kind = checks::Viewer::Kind;
    /// A group's name, or a viewer of it.
    struct Line
    {
        Kind group = Kind::ZoneServer;
        int viewer = -1; ///< -1: the name
        QString id;      ///< tells lines apart over newer matrices
    };
    [[nodiscard]] static QList<Line> linesOf(const checks::SeenMatrix &matrix);
    void takeRows(const QList<Line> &lines);
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant viewerData(int row, int role) const;
    [[nodiscard]] QVariant recordData(int column, int role) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QDateTime now() const;

    Source m_source;
    checks::SeenMatrix m_matrix;
    QList<Line> m_lines;
};

/// "90 s", "35 min", "5 h", "3 d": how long something may still be remembered, short enough for a cell.
[[nodiscard]] QString shortDuration(quint32 seconds);

} // namespace wizard
