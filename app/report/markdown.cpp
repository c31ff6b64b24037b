// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"
#include "report/reporttable.h"

#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// One line of running text without any markup of its own (CommonMark section 2.4, and GitHub's automatic
/// links). It never stands at the beginning of a line, so what only means something there needs no escape.
QString escaped(const QString &text)
{
    QString result;
    const QString plain = setup::printable(text, 20'000);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool link = (c == u':' && QStringView(plain).mid(i + 1).startsWith(u"//")) ||
                          (c == u'.' && QStringView(plain).left(i).endsWith(u"www", Qt::CaseInsensitive));
        if (u"\\`*_[]<>&|~#@$"_s.contains(c) || link)
            result += u'\\';
        result += c;
    }
    return result;
}

/// A code block whose fence is longer than any row of backticks inside (CommonMark section 4.5).
QString codeBlock(const QStringList &lines)
{
    QString body;
    qsizetype longest = 2, run = 0;
    for (const QString &line : lines) {
        const QString plain = setup::printable(line, 400'000);
        for (const QChar c : plain) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        run = 0;
        body += plain + u'\n';
    }
    const QString fence(longest + 1, u'`');
    return fence + u"text\n"_s + body + fence + u'\n';
}

QString headText(const DiagnosticReport &report)
{
    QString text = u"# "_s + escaped(reportTitle(report)) + u"\n\n"_s;
    for (const QString &notice : {simulatedNotice(report), unfinishedNotice(report)}) {
        if (!notice.isEmpty())
            text += u"> "_s + escaped(notice) + u"\n\n"_s;
    }
    text += u"**"_s + escaped(report.headline()) + u"**\n\n"_s;
    text += u"| | |\n|---|---|\n"_s;
    const QList<Fact> all = facts(report);
    for (const Fact &fact : all)
        text += u"| %1 | %2 |\n"_s.arg(escaped(fact.label), escaped(fact.value));
    return text;
}

QString tasksText(const QList<TaskGroup> &groups)
{
    QString text = u"\n## "_s + tasksTitle() + u'\n';
    if (groups.isEmpty())
        return text + u'\n' + escaped(nothingToDo()) + u'\n';
    for (const TaskGroup &group : groups) {
        text += u"\n### "_s + escaped(checks::actorText(group.actor)) + u"\n\n"_s;
        for (const Task &task : group.tasks) {
            text += u"- **%1:** %2\\\n  → %3\n"_s.arg(escaped(checks::verdictText(task.verdict)),
                                                      escaped(task.text), escaped(task.remedy));
            if (!task.letter.isEmpty())
                text += u"- "_s +
                        escaped(QCoreApplication::translate("report", "A letter for this is ready below.")) +
                        u'\n';
        }
    }
    return text;
}

QString findingBlock(const checks::Finding &finding)
{
    const QString reference = checks::findingReference(finding);
    QString text = u"- %1 (`%2`%3)"_s.arg(escaped(checks::findingText(finding)), finding.tag,
                                          reference.isEmpty() ? QString() : u", "_s + escaped(reference));
    const QString remedy = checks::findingRemedy(finding);
    if (!remedy.isEmpty())
        text += u"\\\n  → "_s + escaped(remedy);
    text += u'\n';
    if (!finding.details.isEmpty())
        text += u'\n' + codeBlock(finding.details) + u'\n';
    return text;
}

QString checkText(const checks::CheckResult &result, const QList<EvidenceItem> &evidence)
{
    QString text = u"\n#### "_s + escaped(checks::verdictText(result.verdict())) + u": "_s +
                   escaped(titleOf(result)) + u" (`"_s + result.checkId + u"`)\n\n"_s;
    for (const checks::Finding &finding : result.findings)
        text += findingBlock(finding);
    QStringList ranges;
    for (const EvidenceRange &range : evidenceRanges(result, evidence)) {
        ranges += range.first == range.last ? QString::number(range.first)
                                            : u"%1–%2"_s.arg(range.first).arg(range.last);
    }
    if (!ranges.isEmpty())
        text += u"\n"_s + QCoreApplication::translate("report", "Evidence: %1").arg(ranges.join(u", "_s)) +
                u'\n';
    return text;
}

QString checksText(const DiagnosticReport &report, const QList<EvidenceItem> &evidence)
{
    QString text = u"\n## "_s + QCoreApplication::translate("report", "Checks") + u'\n';
    const QList<CheckGroup> groups = checkGroups(report.results, report.setup.mode);
    for (const CheckGroup &group : groups) {
        text += u"\n### "_s + escaped(group.title) + u"\n\n"_s +
                escaped(countsOf(report.results, group.all())) + u'\n';
        for (const int place : group.all())
            text += checkText(report.results[place], evidence);
    }
    return text;
}

QString lettersText(const QList<Task> &letters)
{
    if (letters.isEmpty())
        return {};
    QString text = u"\n## "_s + lettersTitle() + u'\n';
    for (const Task &task : letters)
        text += u'\n' + escaped(task.text) + u"\n\n"_s + codeBlock(task.letter.split(u'\n'));
    return text;
}

QString seenText(const DiagnosticReport &report)
{
    const QList<SeenBlock> blocks = seenBlocks(report);
    if (blocks.isEmpty())
        return {};
    QString text = u"\n## "_s + seenTitle() + u'\n';
    if (const QString summary = seenSummary(report); !summary.isEmpty())
        text += u'\n' + escaped(summary) + u'\n';
    for (const SeenBlock &block : blocks) {
        text += u"\n### "_s + escaped(block.record) + u"\n\n"_s;
        if (!block.wanted.isEmpty())
            text += escaped(block.wanted) + u"\n\n"_s;
        text += u"| %1 |\n|---|---|---|---|\n"_s.arg(seenHeads().join(u" | "_s));
        for (const SeenLine &line : block.lines) {
            text += u"| %1 | **%2** | %3 | %4 |\n"_s.arg(escaped(line.viewer), escaped(line.word),
                                                         escaped(line.value), escaped(line.time));
        }
    }
    return text;
}

QString evidenceText(const QList<EvidenceItem> &evidence)
{
    if (evidence.isEmpty())
        return {};
    QString text = u"\n## "_s + QCoreApplication::translate("report", "Evidence") + u'\n';
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        QStringList lines = evidence.at(i).lines;
        if (!evidence.at(i).commands.isEmpty())
            lines += QString();
        for (const QString &command : evidence.at(i).commands)
            lines += QCoreApplication::translate("report", "By hand: %1").arg(command);
        text += u"\n### "_s + QString::number(i + 1) + u"\n\n"_s + codeBlock(lines);
    }
    return text;
}

QByteArray write(const DiagnosticReport &report)
{
    const QList<EvidenceItem> evidence = evidenceItems(report);
    const QList<TaskGroup> tasks = taskGroups(report.results);
    const QString text = headText(report) + tasksText(tasks) + checksText(report, evidence) + seenText(report) +
                         lettersText(lettersOf(tasks)) + evidenceText(evidence);
    return text.toUtf8();
}

} // namespace

extern const Writer markdownWriter;
const Writer markdownWriter{"markdown", "md", QT_TRANSLATE_NOOP("report", "Markdown"), write};

} // namespace report
