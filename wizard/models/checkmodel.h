// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QAbstractItemModel>

#include <functional>

namespace wizard {

/// The rows of the diagnose page: a check, and below it what it found and what it looked at. Text is made
/// when it is shown.
///
///   check                      title, worst finding
///     finding ...              text, who must do what
///     observation ...          what was asked of whom, what came back
///
/// An update of a running check keeps the rows that are there, so that a selection or an open row survives
/// it.
class CheckModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { None, Check, Finding, Observation };
    enum Role {
        DetailRole = Qt::UserRole, ///< the second line; may be empty
        MarkRole,                  ///< wizard::Mark as int; invalid for an observation
        WordRole,                  ///< the verdict or state as a word; checks only
    };
    /// Which thing a row stands for; `child` counts findings or observations of that check.
    struct Place
    {
        Kind kind = Kind::None;
        int check = -1, child = -1;
    };

    /// The observations of the run shown; null while there are none.
    using Source = std::function<const checks::Observations *()>;

    explicit CheckModel(Source source, QObject *parent = nullptr);

    /// Puts these in place of all rows: the order of the table, but checks that the mode makes pointless come
    /// last.
    void setResults(const QList<checks::CheckResult> &results, setup::Mode mode);
    void setResult(int check, const checks::CheckResult &result);
    /// As set, with connections before DNS answers in the evidence: they are what one wants to see first.
    [[nodiscard]] const QList<checks::CheckResult> &results() const { return m_results; }

    /// Faults, then warnings, then what could not be tested, then the rest; otherwise the order of the table.
    /// Rows stay where they are while results stream in: sort() is for when they have stopped.
    void setProblemsFirst(bool on);
    void arrange();

    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfCheck(int check) const;
    /// The check to look at first: the worst one, the first in table order among equals; -1 when nothing is
    /// wrong.
    [[nodiscard]] int worstCheck() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant checkData(const checks::CheckResult &result, int role) const;
    [[nodiscard]] QVariant findingData(const checks::Finding &finding, int role) const;
    [[nodiscard]] QVariant observationData(const QString &key, int role) const;
    template <typename T>
    void resize(const QModelIndex &parent, int offset, QList<T> &rows, const QList<T> &wanted);

    Source m_source;
    QList<checks::CheckResult> m_results; ///< evidence: connections first
    QList<int> m_plain;                   ///< row -> check while nothing is sorted
    QList<int> m_order;                   ///< row -> check
    bool m_problemsFirst = false;
};

/// Who must do what, as one line; empty when there is nothing to do.
[[nodiscard]] QString remedyLine(const checks::Finding &finding);
/// The finding that a check's row shows: the first of the worst ones. Null when it has none.
[[nodiscard]] const checks::Finding *mainFinding(const checks::CheckResult &result);
/// An observation's key in words: "203.0.113.5, port 25", "MX of example.org, from this computer's resolver".
[[nodiscard]] QString observationText(const QString &key);
/// "Failed: 1 · Passed: 9", the worst first.
[[nodiscard]] QString countsText(const QList<checks::CheckResult> &results);

} // namespace wizard
