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
    QString checkTitle, text, remedy;
};

struct TaskGroup
{
    checks::Actor actor;
    QList<Task> tasks; ///< the worst first
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
/// Everything that has a remedy, by who must act.
[[nodiscard]] QList<TaskGroup> taskGroups(const DiagnosticReport &report);
/// Who sees what: a sentence on top (may be empty), then a block for each record. Nothing when nobody was
/// asked.
[[nodiscard]] QString seenTitle();
[[nodiscard]] QStringList seenHeads(); ///< of a table: viewer, word, value, time
[[nodiscard]] QString seenSummary(const DiagnosticReport &report);
[[nodiscard]] QList<SeenBlock> seenBlocks(const DiagnosticReport &report);
[[nodiscard]] QList<EvidenceItem> evidenceItems(const DiagnosticReport &report);
/// Items from number `first` to number `last`.
struct EvidenceRange
{
    int first = 0, last = 0;
};
/// The items of `items` that the check looked at.
[[nodiscard]] QList<EvidenceRange> evidenceRanges(const checks::CheckResult &result,
                                                  const QList<EvidenceItem> &items);
[[nodiscard]] QString titleOf(const checks::CheckResult &result);

} // namespace report
