// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosticreport.h"

namespace report {

/// What every writer for people shows, without any markup: the writers only lay it out and escape it. All
/// text is in the current language and plain; whatever came from the network in it is printable() but not yet
/// escaped for a format.

struct Fact
{
    QString label, value;
};

/// One line of "what must be done".
struct Task
{
    checks::Verdict verdict;
    QString checkTitle, text, remedy, reference;
    QString letter; ///< ready to be sent to who must act; empty: none
    QStringList details;
    int check = -1, finding = -1; ///< where it comes from, in the list of results
};

struct TaskGroup
{
    checks::Actor actor;
    QList<Task> tasks; ///< the worst first
};

/// Checks as a user thinks of them, as places in the list of results.
struct CheckGroup
{
    checks::Group group = checks::Group::Dns;
    QString title;
    bool applies = true;  ///< false: the rest, checks of groups that are all for other modes
    QList<int> problems;  ///< not finished, unknown, warnings and faults: the worst first
    QList<int> quiet;     ///< the others, in the order of the table
    [[nodiscard]] QList<int> all() const { return problems + quiet; }
};

/// One observation that some check looked at; its place in the list, from 1, is how checks refer to it.
struct EvidenceItem
{
    QString key;
    QStringList lines, commands;
};

/// What one of those asked has for one record; `mark`: how good that is.
struct SeenLine
{
    checks::Verdict mark;
    QString word, viewer, value, time;
};

/// One record of the section "Who sees what".
struct SeenBlock
{
    QString record, wanted;
    QList<SeenLine> lines;
};

[[nodiscard]] QString reportTitle(const DiagnosticReport &report);
[[nodiscard]] QString languageCode();                                   ///< BCP 47, of the texts: "en"
[[nodiscard]] QString simulatedNotice(const DiagnosticReport &report);  ///< empty for a real diagnosis
[[nodiscard]] QString unfinishedNotice(const DiagnosticReport &report); ///< empty when it was finished
/// What was diagnosed, when, by whom asked.
[[nodiscard]] QList<Fact> facts(const DiagnosticReport &report);
/// "2 failed, 5 passed": the verdicts that occur, the worst first.
[[nodiscard]] QString summaryLine(const DiagnosticReport &report);
/// "Failed: 1, Passed: 9" of these.
[[nodiscard]] QString countsOf(const QList<checks::CheckResult> &results, const QList<int> &places);
/// Everything that has a remedy, by who must act: who has the worst to mend comes first.
[[nodiscard]] QString tasksTitle();
[[nodiscard]] QString nothingToDo(); ///< the sentence for no tasks
[[nodiscard]] QList<TaskGroup> taskGroups(const QList<checks::CheckResult> &results);
/// The checks by group; those whose group has nothing for this mode come last, together.
[[nodiscard]] QList<CheckGroup> checkGroups(const QList<checks::CheckResult> &results, setup::Mode mode);
/// Is there something to look at: a fault, a warning, or what could not be tested or finished?
[[nodiscard]] bool isProblem(const checks::CheckResult &result);
/// The tasks that have a letter, each letter once.
[[nodiscard]] QString lettersTitle();
[[nodiscard]] QList<Task> lettersOf(const QList<TaskGroup> &groups);
/// Who sees what: a sentence on top (may be empty), then a block for each record. Nothing when nobody was
/// asked.
[[nodiscard]] QString seenTitle();
[[nodiscard]] QStringList seenHeads(); ///< of a table: viewer, word, value, time
[[nodiscard]] QString seenSummary(const DiagnosticReport &report);
[[nodiscard]] QList<SeenBlock> seenBlocks(const DiagnosticReport &report);
enum class Extent { Everything, Problems };
[[nodiscard]] QList<EvidenceItem> evidenceItems(const DiagnosticReport &report, Extent extent = Extent::Everything);
/// Items from number `first` to number `last`.
struct EvidenceRange
{
    int first = 0, last = 0;
};
/// The items of `items` that the check looked at.
[[nodiscard]] QList<EvidenceRange> evidenceRanges(const checks::CheckResult &result,
                                                  const QList<EvidenceItem> &items);
[[nodiscard]] QString titleOf(const checks::CheckResult &result);

/// The text for a terminal: a line for a check that passed, and evidence only of what is not well.
[[nodiscard]] QByteArray briefText(const DiagnosticReport &report);

} // namespace report
