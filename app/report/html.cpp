// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"
#include "report/reporttable.h"

#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// Everything that is not our own markup goes through here: safe as text and inside quoted attributes.
QString escaped(const QString &text)
{
    return setup::printable(text, 400'000).toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

/// The part that QTextDocument understands too: PDF and printing are drawn from this page.
constexpr auto plainStyle = R"(
body { font-family: sans-serif; color: #1b1f24; background-color: #ffffff; margin: 16px; line-height: 140%; }
h1 { font-size: 20pt; margin-top: 0; margin-bottom: 8px; }
h2 { font-size: 15pt; margin-top: 22px; margin-bottom: 6px; }
h3 { font-size: 12pt; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 4px; margin-bottom: 4px; }
table { border-collapse: collapse; }
td, th { padding: 3px 12px 3px 0; text-align: left; vertical-align: top; }
pre { font-family: monospace; font-size: 9pt; margin-top: 2px; margin-bottom: 8px; white-space: pre-wrap; }
code { font-family: monospace; }
summary { font-weight: bold; margin-top: 6px; }
.headline { font-size: 13pt; font-weight: bold; }
.notice { font-weight: bold; color: #8a4b00; }
.remedy { margin-left: 18px; }
.small { font-size: 9pt; color: #57606a; }
.verdict { font-weight: bold; }
.pass { color: #116329; }
.note { color: #0550ae; }
.warn { color: #8a4b00; }
.fail { color: #b3111d; }
.unknown { color: #5b4a99; }
.not-applicable { color: #57606a; }
)";

/// What only a browser understands.
constexpr auto browserStyle = R"(
:root { color-scheme: light dark; }
body { max-width: 60em; margin: 1.5em auto; padding: 0 1em; }
pre { overflow-wrap: anywhere; }
td, p, li { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { color: #e6edf3; background-color: #14181d; }
  .notice, .warn { color: #e3a04f; }
  .small, .not-applicable { color: #9aa4af; }
  .pass { color: #57c26f; }
  .note { color: #79b8ff; }
  .fail { color: #ff8078; }
  .unknown { color: #b9a7f5; }
  a { color: #79b8ff; }
}
@media print {
  body { color: #000000; background-color: #ffffff; max-width: none; margin: 0; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; }
}
)";

QString verdictSpan(checks::Verdict verdict)
{
    return u"<span class=\"verdict %1\">%2</span>"_s.arg(checks::verdictName(verdict),
                                                         escaped(checks::verdictText(verdict)));
}

QString headHtml(const DiagnosticReport &report)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        escaped(languageCode()));
    html +=
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s;
    html += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    html += u"<meta name=\"referrer\" content=\"no-referrer\">\n"_s;
    html += u"<title>"_s + escaped(reportTitle(report)) + u"</title>\n"_s;
    html += u"<style>"_s + QString::fromLatin1(plainStyle) + u"</style>\n"_s;
    html += u"<style>"_s + QString::fromLatin1(browserStyle) + u"</style>\n</head>\n<body>\n"_s;
    html += u"<h1>"_s + escaped(reportTitle(report)) + u"</h1>\n"_s;
    for (const QString &notice : {simulatedNotice(report), unfinishedNotice(report)}) {
        if (!notice.isEmpty())
            html += u"<p class=\"notice\">"_s + escaped(notice) + u"</p>\n"_s;
    }
    html += u"<p class=\"headline\">"_s + escaped(report.headline()) + u"</p>\n<table>\n"_s;
    const QList<Fact> all = facts(report);
    for (const Fact &fact : all)
        html +=
            u"<tr><th>"_s + escaped(fact.label) + u"</th><td>"_s + escaped(fact.value) + u"</td></tr>\n"_s;
    return html + u"</table>\n"_s;
}

QString preformatted(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<pre>"_s;
    for (const QString &line : lines)
        html += escaped(line) + u'\n';
    return html + u"</pre>\n"_s;
}

QString tasksHtml(const QList<TaskGroup> &groups)
{
    QString html = u"<h2>"_s + escaped(tasksTitle()) + u"</h2>\n"_s;
    if (groups.isEmpty())
        return html + u"<p>"_s + escaped(nothingToDo()) + u"</p>\n"_s;
    for (const TaskGroup &group : groups) {
        html += u"<h3>"_s + escaped(checks::actorText(group.actor)) + u"</h3>\n<ul>\n"_s;
        for (const Task &task : group.tasks) {
            html += u"<li>"_s + verdictSpan(task.verdict) + u": "_s + escaped(task.text) + u"<br>→ "_s +
                    escaped(task.remedy);
            if (!task.letter.isEmpty())
                html += u"<br>→ <a href=\"#letters\">"_s +
                        escaped(QCoreApplication::translate("report", "A letter for this is ready below.")) +
                        u"</a>"_s;
            html += u"</li>\n"_s;
        }
        html += u"</ul>\n"_s;
    }
    return html;
}

QString findingHtml(const checks::Finding &finding)
{
    const QString reference = checks::findingReference(finding);
    const QString small = reference.isEmpty() ? finding.tag : u"%1, %2"_s.arg(finding.tag, reference);
    QString html = u"<p>"_s + escaped(checks::findingText(finding)) + u" <span class=\"small\">"_s +
                   escaped(small) + u"</span></p>\n"_s;
    const QString remedy = checks::findingRemedy(finding);
    if (!remedy.isEmpty())
        html += u"<p class=\"remedy\">→ "_s + escaped(remedy) + u"</p>\n"_s;
    return html + preformatted(finding.details);
}

QString checkHtml(const checks::CheckResult &result, const QList<EvidenceItem> &evidence)
{
    QString html = u"<tr><td width=\"16%\">"_s + verdictSpan(result.verdict()) + u"</td><td><p><b>"_s +
                   escaped(titleOf(result)) + u"</b> <span class=\"small\">"_s + escaped(result.checkId) +
                   u"</span></p>\n"_s;
    for (const checks::Finding &finding : result.findings)
        html += findingHtml(finding);
    QStringList links;
    for (const EvidenceRange &range : evidenceRanges(result, evidence)) {
        const QString end = range.first == range.last ? QString() : u"–<a href=\"#evidence-%1\">%1</a>"_s.arg(range.last);
        links += u"<a href=\"#evidence-%1\">%1</a>"_s.arg(range.first) + end;
    }
    if (!links.isEmpty()) {
        html += u"<p class=\"small\">"_s +
                escaped(QCoreApplication::translate("report", "Evidence: %1"))
                    .replace(u"%1"_s, links.join(u", "_s)) +
                u"</p>\n"_s;
    }
    return html + u"</td></tr>\n"_s;
}

/// What is well is folded in a browser; on paper it is all there.
QString checksHtml(const DiagnosticReport &report, const QList<EvidenceItem> &evidence)
{
    const auto table = [&](const QList<int> &places) {
        QString html = u"<table width=\"100%\">\n"_s;
        for (const int place : places)
            html += checkHtml(report.results[place], evidence);
        return html + u"</table>\n"_s;
    };
    QString html = u"<h2>"_s + escaped(QCoreApplication::translate("report", "Checks")) + u"</h2>\n"_s;
    const QList<CheckGroup> groups = checkGroups(report.results, report.setup.mode);
    for (const CheckGroup &group : groups) {
        html += u"<h3>"_s + escaped(group.title) + u"</h3>\n"_s;
        if (!group.problems.isEmpty())
            html += table(group.problems);
        if (!group.quiet.isEmpty())
            html += u"<details><summary>"_s + escaped(countsOf(report.results, group.quiet)) +
                    u"</summary>\n"_s + table(group.quiet) + u"</details>\n"_s;
    }
    return html;
}

QString lettersHtml(const QList<Task> &letters)
{
    if (letters.isEmpty())
        return {};
    QString html = u"<h2><a name=\"letters\" id=\"letters\">"_s + escaped(lettersTitle()) + u"</a></h2>\n"_s;
    for (const Task &task : letters)
        html += u"<p>"_s + escaped(task.text) + u"</p>\n"_s + preformatted(task.letter.split(u'\n'));
    return html;
}

QString seenTableHtml(const SeenBlock &block)
{
    QString html = u"<table width=\"100%\">\n<tr>"_s;
    const QStringList heads = seenHeads();
    for (const QString &head : heads)
        html += u"<th>"_s + escaped(head) + u"</th>"_s;
    html += u"</tr>\n"_s;
    for (const SeenLine &line : block.lines) {
        html += u"<tr><td width=\"28%\">"_s + escaped(line.viewer) + u"</td><td width=\"13%\">"_s +
                u"<span class=\"verdict %1\">%2</span>"_s.arg(checks::verdictName(line.mark),
                                                              escaped(line.word)) +
                u"</td><td width=\"37%\">"_s + escaped(line.value) + u"</td><td>"_s + escaped(line.time) +
                u"</td></tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString seenHtml(const DiagnosticReport &report)
{
    const QList<SeenBlock> blocks = seenBlocks(report);
    if (blocks.isEmpty())
        return {};
    QString html = u"<h2>"_s + escaped(seenTitle()) + u"</h2>\n"_s;
    if (const QString summary = seenSummary(report); !summary.isEmpty())
        html += u"<p>"_s + escaped(summary) + u"</p>\n"_s;
    for (const SeenBlock &block : blocks) {
        html += u"<h3>"_s + escaped(block.record) + u"</h3>\n"_s;
        if (!block.wanted.isEmpty())
            html += u"<p class=\"small\">"_s + escaped(block.wanted) + u"</p>\n"_s;
        html += seenTableHtml(block);
    }
    return html;
}

QString evidenceHtml(const QList<EvidenceItem> &evidence)
{
    if (evidence.isEmpty())
        return {};
    QString html = u"<h2>"_s + escaped(QCoreApplication::translate("report", "Evidence")) + u"</h2>\n"_s;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        html += u"<h3><a name=\"evidence-%1\" id=\"evidence-%1\">%1</a></h3>\n<pre>"_s.arg(i + 1);
        for (const QString &line : evidence.at(i).lines)
            html += escaped(line) + u'\n';
        html += u"</pre>\n"_s;
        for (const QString &command : evidence.at(i).commands) {
            html += u"<p class=\"small\">"_s +
                    escaped(QCoreApplication::translate("report", "By hand: %1"))
                        .replace(u"%1"_s, u"<code>"_s + escaped(command) + u"</code>"_s) +
                    u"</p>\n"_s;
        }
    }
    return html;
}

QByteArray write(const DiagnosticReport &report)
{
    const QList<EvidenceItem> evidence = evidenceItems(report);
    const QList<TaskGroup> tasks = taskGroups(report.results);
    const QString html = headHtml(report) + tasksHtml(tasks) + checksHtml(report, evidence) + seenHtml(report) +
                         lettersHtml(lettersOf(tasks)) + evidenceHtml(evidence) + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace

extern const Writer htmlWriter;
const Writer htmlWriter{"html", "html", QT_TRANSLATE_NOOP("report", "Web page (HTML)"), write};

} // namespace report
