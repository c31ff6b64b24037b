// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "setup/mailsetup.h"
#include "wizard/widgets/verdicticon.h"

#include <QAbstractItemModel>

#include <functional>

namespace wizard {

/// The rows of the diagnose page: checks in the groups a user thinks of, and below a check what it found and
/// what it looked at. Groups that have no check for the mode are left out. Text is made when it is shown.
///
///   group                      title, counts
///     check                    title, worst finding
///       finding ...            text, who must do what
///       observation ...        what was asked of whom, what came back
///     rest                     counts of the checks that are well; only where others are not
///       check ...
///
/// While checks run they stay where they are; arrange() sorts them when they have stopped. An update of a
/// running check keeps the rows that are there, so that a selection or an open row survives it.
class CheckModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { None, Group, Rest, Check, Finding, Observation };
    enum Role {
        DetailRole = Qt::UserRole, ///< the second line; may be empty
        MarkRole,                  ///< wizard::Mark as int; invalid for an observation
        WordRole,                  ///< the verdict or state as a word; groups and checks only
    };
    /// Which thing a row stands for; `child` counts findings or observations of that check.
    struct Place
    {
        Kind kind = Kind::None;
        int group = -1, check = -1, child = -1;
    };

    /// The observations of the run shown; null while there are none.
    using Source = std::function<const checks::Observations *()>;

    explicit CheckModel(Source source, QObject *parent = nullptr);

    /// Puts these in place of all rows, in the order of the table.
    void setResults(const QList<checks::CheckResult> &results, setup::Mode mode);
    void setResult(int check, const checks::CheckResult &result);
    /// As set, with connections before DNS answers in the evidence: they are what one wants to see first.
    [[nodiscard]] const QList<checks::CheckResult> &results() const { return m_results; }

    /// In each group what needs care comes first, the worst on top, and the others go below a row of their own.
    void arrange();

    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    /// Invalid for a check whose group is left out.
    [[nodiscard]] QModelIndex indexOfCheck(int check) const;
    /// The check to look at first: the worst one, the first in table order among equals; -1 when nothing is
    /// wrong.
    [[nodiscard]] int worstCheck() const;
    /// Does a group hold something that needs care?
    [[nodiscard]] bool hasProblems(int group) const;
    /// The checks of a group: those with problems, where there are any, else all.
    [[nodiscard]] QList<int> checksToShow(int group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QString title;
        QList<int> top, rest; ///< row -> check; of the row "rest" those below it
        [[nodiscard]] QList<int> all() const { return top + rest; }
    };
    [[nodiscard]] Mark worstMark(const QList<int> &checks) const;
    [[nodiscard]] QString countsOf(const QList<int> &checks) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant restData(const Group &group, int role) const;
    [[nodiscard]] QVariant checkData(const checks::CheckResult &result, int role) const;
    [[nodiscard]] QVariant findingData(const checks::Finding &finding, int role) const;
    [[nodiscard]] QVariant observationData(const QString &key, int role) const;
    void tellGroupOf(int check);
    template <typename T>
    void resize(const QModelIndex &parent, int offset, QList<T> &rows, const QList<T> &wanted);

    Source m_source;
    QList<checks::CheckResult> m_results; ///< evidence: connections first
    QList<Group> m_groups;
};

/// Who must do what, as one line; empty when there is nothing to do.
[[nodiscard]] QString remedyLine(const checks::Finding &finding);
/// The finding that a check's row shows: the first of the worst ones. Null when it has none.
[[nodiscard]] const checks::Finding *mainFinding(const checks::CheckResult &result);
/// Has that answer, session or document come back?
[[nodiscard]] bool hasArrived(const checks::Observations &observations, const QString &key);
/// An observation's key in words: "203.0.113.5, port 25", "MX of example.org, from this computer's resolver".
[[nodiscard]] QString observationText(const QString &key);
/// "Failed: 1 · Passed: 9", the worst first.
[[nodiscard]] QString countsText(const QList<checks::CheckResult> &results);

} // namespace wizard
