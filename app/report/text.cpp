// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"
#include "report/reporttable.h"
#include "report/wrap.h"

#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr int columns = 80;

/// Plain text for a terminal. Only our own headings begin at the left margin: everything else is indented,
/// also where a long line is continued, so that no text from the network can pass for a line of the report.
class TextReport
{
public:
    explicit TextReport(const DiagnosticReport &report, Extent extent = Extent::Everything)
        : m_report(report),
          m_brief(extent == Extent::Problems),
          m_evidence(evidenceItems(report, extent)),
          m_tasks(taskGroups(report.results))
    {
    }

    QByteArray write()
    {
        writeHead();
        writeTasks();
        writeChecks();
        writeSeen();
        writeLetters();
        writeEvidence();
        return m_text.toUtf8();
    }

private:
    void line(const QString &text = {}) { m_text += text + u'\n'; }
    void heading(const QString &text, QChar underline)
    {
        line(text);
        line(QString(displayWidth(text), underline));
    }
    void section(const QString &text)
    {
        line();
        heading(text, u'-');
    }
    /// `text` after `prefix`, continued below the place where it began.
    void paragraph(const QString &prefix, const QString &text)
    {
        const QString indent(displayWidth(prefix), u' ');
        const QStringList wrapped = wrap(setup::printable(text, 20'000), columns - int(indent.size()));
        for (qsizetype i = 0; i < wrapped.size(); ++i)
            line((i == 0 ? prefix : indent) + wrapped.at(i));
    }
    void writeHead();
    void writeTasks();
    void writeChecks();
    void writeCheck(const checks::CheckResult &result);
    void writeFinding(const checks::Finding &finding);
    void writeDetails(const QStringList &details);
    void writeLetters();
    void writeSeen();
    void writeSeen(const SeenBlock &block, int wordWidth);
    void writeEvidence();

    const DiagnosticReport &m_report;
    const bool m_brief;
    const QList<EvidenceItem> m_evidence;
    const QList<TaskGroup> m_tasks;
    QString m_text;
};

QString bracketed(checks::Verdict verdict)
{
    return u'[' + checks::verdictText(verdict) + u']';
}

void TextReport::writeHead()
{
    heading(setup::printable(reportTitle(m_report)), u'=');
    for (const QString &notice : {simulatedNotice(m_report), unfinishedNotice(m_report)}) {
        if (!notice.isEmpty()) {
            line();
            paragraph(u"  "_s, notice);
        }
    }
    line();
    paragraph(u"  "_s, m_report.headline());
    line();
    const QList<Fact> all = facts(m_report);
    int width = 0;
    for (const Fact &fact : all)
        width = std::max(width, displayWidth(fact.label));
    for (const Fact &fact : all)
        paragraph(u"  "_s + fact.label + QString(width - displayWidth(fact.label) + 2, u' '), fact.value);
}

void TextReport::writeTasks()
{
    section(tasksTitle());
    if (m_tasks.isEmpty()) {
        line();
        paragraph(u"  "_s, nothingToDo());
    }
    for (const TaskGroup &group : m_tasks) {
        line();
        paragraph(u"  "_s, checks::actorText(group.actor));
        for (const Task &task : group.tasks) {
            paragraph(u"    "_s + bracketed(task.verdict) + u' ', task.text);
            paragraph(u"      -> "_s, task.remedy);
            if (!task.letter.isEmpty())
                paragraph(u"      -> "_s,
                          QCoreApplication::translate("report", "A letter for this is ready below."));
        }
    }
}

/// What a server said stands behind a bar, as in the evidence.
void TextReport::writeDetails(const QStringList &details)
{
    for (const QString &detail : details) {
        for (const QString &piece : cut(detail, columns - 10))
            line(u"        | "_s + piece);
    }
}

void TextReport::writeFinding(const checks::Finding &finding)
{
    paragraph(u"    - "_s, checks::findingText(finding));
    const QString remedy = checks::findingRemedy(finding);
    if (!remedy.isEmpty())
        paragraph(u"      -> "_s, remedy);
    writeDetails(finding.details);
    const QString reference = checks::findingReference(finding);
    paragraph(u"      "_s, reference.isEmpty() ? finding.tag : u"%1 (%2)"_s.arg(finding.tag, reference));
}

void TextReport::writeCheck(const checks::CheckResult &result)
{
    const bool fold = m_brief && !isProblem(result);
    if (!fold)
        line();
    paragraph(u"  "_s + bracketed(result.verdict()) + u' ', u"%1 (%2)"_s.arg(titleOf(result), result.checkId));
    for (const checks::Finding &finding : result.findings) {
        if (!fold)
            writeFinding(finding);
        else if (checks::findingVerdict(finding) == checks::Verdict::Note)
            paragraph(u"    - "_s, checks::findingText(finding));
    }
    QStringList ranges;
    for (const EvidenceRange &range : evidenceRanges(result, m_evidence)) {
        ranges += range.first == range.last ? u"[%1]"_s.arg(range.first)
                                            : u"[%1]-[%2]"_s.arg(range.first).arg(range.last);
    }
    if (!fold && !ranges.isEmpty())
        paragraph(u"      "_s, QCoreApplication::translate("report", "Evidence: %1").arg(ranges.join(u' ')));
}

void TextReport::writeChecks()
{
    section(QCoreApplication::translate("report", "Checks"));
    const QList<CheckGroup> groups = checkGroups(m_report.results, m_report.setup.mode);
    for (const CheckGroup &group : groups) {
        line();
        paragraph(u"  "_s, u"%1 (%2)"_s.arg(group.title, countsOf(m_report.results, group.all())));
        if (m_brief)
            line();
        for (const int place : group.all())
            writeCheck(m_report.results[place]);
    }
}

void TextReport::writeLetters()
{
    const QList<Task> letters = lettersOf(m_tasks);
    if (letters.isEmpty())
        return;
    section(lettersTitle());
    for (const Task &task : letters) {
        line();
        paragraph(u"  "_s, task.text);
        line();
        const QStringList rows = task.letter.split(u'\n');
        for (const QString &row : rows)
            paragraph(u"    | "_s, row);
    }
}

void TextReport::writeSeen()
{
    const QList<SeenBlock> blocks = seenBlocks(m_report);
    if (blocks.isEmpty())
        return;
    section(seenTitle());
    if (const QString summary = seenSummary(m_report); !summary.isEmpty()) {
        line();
        paragraph(u"  "_s, summary);
    }
    int width = 0;
    for (const SeenBlock &block : blocks) {
        for (const SeenLine &seen : block.lines)
            width = std::max(width, displayWidth(seen.word));
    }
    for (const SeenBlock &block : blocks)
        writeSeen(block, width);
}

void TextReport::writeSeen(const SeenBlock &block, int wordWidth)
{
    line();
    paragraph(u"  "_s, block.record);
    if (!block.wanted.isEmpty())
        paragraph(u"    "_s, block.wanted);
    const auto bracket = [wordWidth](const QString &word) {
        return u"    ["_s + word + u']' + QString(wordWidth - displayWidth(word) + 1, u' ');
    };
    QStringList right; // who agree are told together; when each was asked stands in the evidence
    for (const SeenLine &seen : block.lines) {
        if (seen.mark == checks::Verdict::Pass)
            right += seen.viewer;
    }
    bool toldRight = false;
    for (const SeenLine &seen : block.lines) {
        if (seen.mark == checks::Verdict::Pass) {
            if (!toldRight)
                paragraph(bracket(seen.word), right.join(u", "_s));
            toldRight = true;
            continue;
        }
        QStringList rest{seen.value, seen.time};
        rest.removeAll(QString());
        paragraph(bracket(seen.word),
                  rest.isEmpty() ? seen.viewer : u"%1: %2"_s.arg(seen.viewer, rest.join(u"; "_s)));
    }
}

void TextReport::writeEvidence()
{
    if (m_evidence.isEmpty() && !m_brief)
        return;
    section(QCoreApplication::translate("report", "Evidence"));
    if (m_brief) {
        line();
        paragraph(u"  "_s, QCoreApplication::translate("report", "Only of what is not well. Add --evidence to "
                                                                 "print all of it, or save the report with "
                                                                 "--output."));
    }
    for (qsizetype i = 0; i < m_evidence.size(); ++i) {
        const EvidenceItem &item = m_evidence.at(i);
        line();
        bool first = true;
        const QString number = u"[%1]"_s.arg(i + 1).leftJustified(5);
        for (const QString &text : item.lines) {
            for (const QString &piece : cut(text, columns - 10)) {
                line(u"  "_s + (first ? number : u"     "_s) + u" | "_s + piece);
                first = false;
            }
        }
        for (const QString &command : item.commands)
            line(u"        "_s + QCoreApplication::translate("report", "By hand: %1").arg(command));
    }
}

QByteArray write(const DiagnosticReport &report)
{
    return TextReport(report).write();
}

} // namespace

QByteArray briefText(const DiagnosticReport &report)
{
    return TextReport(report, Extent::Problems).write();
}

extern const Writer textWriter;
const Writer textWriter{"text", "txt", QT_TRANSLATE_NOOP("report", "Plain text"), write};

} // namespace report
