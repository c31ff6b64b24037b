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
    explicit TextReport(const DiagnosticReport &report) : m_report(report), m_evidence(evidenceItems(report))
    {
    }

    QByteArray write()
    {
        writeHead();
        writeTasks();
        writeChecks();
        writeSeen();
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
    void writeFinding(const checks::Finding &finding);
    void writeSeen();
    void writeSeen(const SeenBlock &block, int wordWidth);
    void writeEvidence();

    const DiagnosticReport &m_report;
    const QList<EvidenceItem> m_evidence;
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
    const QList<TaskGroup> groups = taskGroups(m_report);
    if (groups.isEmpty())
        return;
    section(QCoreApplication::translate("report", "What must be done, and by whom"));
    for (const TaskGroup &group : groups) {
        line();
        paragraph(u"  "_s, checks::actorText(group.actor));
        for (const Task &task : group.tasks) {
            paragraph(u"    "_s + bracketed(task.verdict) + u' ', task.text);
            paragraph(u"      -> "_s, task.remedy);
        }
    }
}

void TextReport::writeFinding(const checks::Finding &finding)
{
    paragraph(u"    - "_s, checks::findingText(finding));
    const QString remedy = checks::findingRemedy(finding);
    if (!remedy.isEmpty())
        paragraph(u"      -> "_s, remedy);
    paragraph(u"      "_s, finding.tag);
}

void TextReport::writeChecks()
{
    section(QCoreApplication::translate("report", "Checks"));
    for (const checks::CheckResult &result : m_report.results) {
        line();
        paragraph(u"  "_s + bracketed(result.verdict()) + u' ',
                  u"%1 (%2)"_s.arg(titleOf(result), result.checkId));
        for (const checks::Finding &finding : result.findings)
            writeFinding(finding);
        QStringList ranges;
        for (const EvidenceRange &range : evidenceRanges(result, m_evidence)) {
            ranges += range.first == range.last ? u"[%1]"_s.arg(range.first)
                                                : u"[%1]-[%2]"_s.arg(range.first).arg(range.last);
        }
        if (!ranges.isEmpty())
            paragraph(u"      "_s,
                      QCoreApplication::translate("report", "Evidence: %1").arg(ranges.join(u' ')));
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
    if (m_evidence.isEmpty())
        return;
    section(QCoreApplication::translate("report", "Evidence"));
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

extern const Writer textWriter;
const Writer textWriter{"text", "txt", QT_TRANSLATE_NOOP("report", "Plain text"), write};

} // namespace report
