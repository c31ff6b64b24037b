// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "dns/wellknown.h"
#include "report/commands.h"
#include "report/seentext.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::Actor;
using checks::fillIn;
using checks::Verdict;

QString modeText(setup::Mode mode)
{
    switch (mode) {
    case setup::Mode::Internet:
        return QCoreApplication::translate("report", "Internet: mail comes straight from the Internet");
    case setup::Mode::Lan:
        return QCoreApplication::translate("report", "LAN only: mail stays inside the network");
    case setup::Mode::Map:
        return QCoreApplication::translate("report",
                                           "Map mail server: mail is collected from an outside mailbox");
    }
    return {};
}

/// "bücher.example (xn--bcher-kva.example)", or the name alone when both forms are the same.
QString bothForms(const QString &name)
{
    const QString shown = setup::displayName(name);
    return shown == name ? name : u"%1 (%2)"_s.arg(shown, name);
}

QString addressList(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts += address.toString();
    return texts.join(u", "_s);
}

QString serverText(const setup::MailServer &server)
{
    if (server.addresses.isEmpty()) {
        return fillIn(QCoreApplication::translate("report", "%1 (priority %2)"),
                      {bothForms(server.hostName), QString::number(server.priority)});
    }
    return fillIn(
        QCoreApplication::translate("report", "%1 (priority %2), %3"),
        {bothForms(server.hostName), QString::number(server.priority), addressList(server.addresses)});
}

QString outsideText(const setup::OutsideServer &server)
{
    const QString protocol = server.protocol == setup::ServiceProtocol::Smtp   ? u"SMTP"_s
                             : server.protocol == setup::ServiceProtocol::Pop3 ? u"POP3"_s
                                                                               : u"IMAP"_s;
    return fillIn(QCoreApplication::translate("report", "%1 at %2 port %3"),
                  {protocol, bothForms(server.hostName), QString::number(server.port)});
}

QList<Fact> setupFacts(const setup::MailSetup &setup)
{
    QList<Fact> facts{
        {QCoreApplication::translate("report", "Domain"), bothForms(setup.domain)},
        {QCoreApplication::translate("report", "Mode"), modeText(setup.mode)},
    };
    for (const setup::MailServer &server : setup.servers)
        facts += {QCoreApplication::translate("report", "Mail server"), serverText(server)};
    if (!setup.externalAddresses.isEmpty())
        facts +=
            {QCoreApplication::translate("report", "External address"), addressList(setup.externalAddresses)};
    for (const setup::OutsideServer &server : setup.outsideServers)
        facts += {QCoreApplication::translate("report", "Outside server"), outsideText(server)};
    if (setup.smtpPort != 25)
        facts += {QCoreApplication::translate("report", "SMTP port"), QString::number(setup.smtpPort)};
    return facts;
}

/// The resolver that was chosen, and whoever else was asked in the course of the run.
QString nameServerText(const DiagnosticReport &report)
{
    if (report.setup.simulated)
        return QCoreApplication::translate("report", "the simulated Internet");
    QStringList asked{report.nameServer == "system"_L1
                          ? QCoreApplication::translate("report", "this computer's resolver")
                          : setup::printable(report.nameServer)};
    QSet<QString> others;
    const QStringList keys = report.observations.keys();
    for (const QString &key : keys) {
        const dns::Answer *answer = report.observations.findAnswer(key);
        if (!answer || answer->question.server.kind != dns::Server::Kind::Named ||
            answer->question.server.text() == report.nameServer)
            continue;
        const QList<dns::PublicResolver> &known = dns::publicResolvers();
        const QHostAddress &address = answer->question.server.address;
        const auto resolver = std::ranges::find_if(known, [&address](const dns::PublicResolver &one) {
            return one.ipv4 == address || one.ipv6 == address;
        });
        if (resolver == known.cend())
            others.insert(address.toString());
        else if (!asked.contains(resolver->operatorName))
            asked += resolver->operatorName;
    }
    const QString list = asked.join(u", "_s);
    if (others.isEmpty())
        return list;
    return fillIn(QCoreApplication::translate("report", "%1 and %2 other name servers"),
                  {list, QString::number(others.size())});
}

/// Findings tell times as the clock on the wall does; who reads the report may live elsewhere.
QString timesText(const QDateTime &startedAt)
{
    const int minutes = startedAt.toLocalTime().offsetFromUtc() / 60;
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s, twoDigits(qAbs(minutes) / 60),
                                               twoDigits(qAbs(minutes) % 60));
    return fillIn(QCoreApplication::translate("report", "local time, %1"), {offset});
}

/// Nothing for a hosts file, which never has such records or has no entry.
std::optional<SeenLine> seenLine(const DiagnosticReport &report, const checks::SeenRow &row, qsizetype column)
{
    using State = checks::SeenCell::State;
    const checks::Viewer &viewer = report.seen.viewers[column];
    const checks::SeenCell &cell = row.cells[column];
    if (viewer.kind == checks::Viewer::Kind::HostsFile && cell.values.isEmpty() &&
        cell.state != State::Unknown)
        return std::nullopt;
    const QDateTime now = report.observations.now();
    QStringList times{seenTtl(viewer, cell, now)};
    if (cell.seenAt && !cell.until)
        times += fillIn(QCoreApplication::translate("report", "at %1"), {clockText(*cell.seenAt, now)});
    times.removeAll(QString());
    return SeenLine{seenMark(viewer, cell), seenWord(row, cell), viewerAndAddress(viewer),
                    seenValue(cell, &report.observations), times.join(u", "_s)};
}

} // namespace

QString reportTitle(const DiagnosticReport &report)
{
    return QCoreApplication::translate("report", "MX Wizard: diagnosis of %1")
        .arg(setup::displayName(report.setup.domain));
}

QString languageCode()
{
    //: The BCP 47 code of the language you translate to, as in HTML's lang attribute: "de", "zh-CN"
    return QCoreApplication::translate("report", "en").replace(u'_', u'-');
}

QString simulatedNotice(const DiagnosticReport &report)
{
    if (!report.setup.simulated)
        return {};
    return QCoreApplication::translate("report",
                                       "SIMULATED: domain, servers and answers come from the simulated "
                                       "Internet inside MX Wizard; nothing here is real.");
}

QString unfinishedNotice(const DiagnosticReport &report)
{
    if (report.outcome == "cancelled"_L1)
        return QCoreApplication::translate(
            "report",
            "This diagnosis was stopped before it was finished; it says what was known until then.");
    if (report.outcome == "deadline"_L1)
        return QCoreApplication::translate(
            "report",
            "The time for this diagnosis ran out before it was finished; it says what was known until then.");
    if (report.outcome == "suspended"_L1)
        return QCoreApplication::translate(
            "report", "The computer was asleep during this diagnosis; run it again to know the rest.");
    return {};
}

QList<Fact> facts(const DiagnosticReport &report)
{
    QList<Fact> facts = setupFacts(report.setup);
    facts += {QCoreApplication::translate("report", "Started"),
              report.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'")};
    facts += {QCoreApplication::translate("report", "Times"), timesText(report.startedAt)};
    facts += {QCoreApplication::translate("report", "Took"),
              fillIn(QCoreApplication::translate("report", "%1 seconds"),
                     {QString::number(double(report.elapsedMs) / 1000.0, 'f', 2)})};
    facts += {QCoreApplication::translate("report", "DNS asked"), nameServerText(report)};
    facts += {QCoreApplication::translate("report", "Program"),
              u"MX Wizard "_s + setup::printable(report.toolVersion, 40)};
    facts += {QCoreApplication::translate("report", "Result"), summaryLine(report)};
    return facts;
}

QString summaryLine(const DiagnosticReport &report)
{
    QList<int> all(report.results.size());
    std::iota(all.begin(), all.end(), 0);
    return countsOf(report.results, all);
}

QString countsOf(const QList<checks::CheckResult> &results, const QList<int> &places)
{
    QHash<Verdict, int> counts;
    for (const int place : places)
        ++counts[results[place].verdict()];
    QStringList parts;
    for (const Verdict verdict : {Verdict::Fail, Verdict::Warn, Verdict::Unknown, Verdict::Note,
                                  Verdict::Pass, Verdict::NotApplicable}) {
        if (const int count = counts.value(verdict); count > 0)
            parts += u"%1: %2"_s.arg(checks::verdictText(verdict), QString::number(count));
    }
    return parts.join(u", "_s);
}

QString tasksTitle()
{
    return QCoreApplication::translate("report", "What must be done, and by whom");
}

QString nothingToDo()
{
    return QCoreApplication::translate("report", "Nothing has to be done.");
}

QList<TaskGroup> taskGroups(const QList<checks::CheckResult> &results)
{
    QList<TaskGroup> groups;
    for (const Actor actor : {Actor::DnsHost, Actor::Isp, Actor::Router, Actor::MailServer,
                              Actor::MailProvider, Actor::ThisComputer, Actor::You, Actor::Nobody})
        groups.append({actor, {}});
    QSet<QString> seen;
    for (int check = 0; check < results.size(); ++check) {
        const checks::CheckResult &result = results[check];
        for (int place = 0; place < result.findings.size(); ++place) {
            const checks::Finding &finding = result.findings[place];
            const checks::Tag *tag = checks::findTag(finding.tag);
            const QString remedy = checks::findingRemedy(finding);
            const QString once = finding.tag + u'\n' + finding.arguments.join(u'\n');
            if (!tag || remedy.isEmpty() || seen.contains(once))
                continue;
            seen.insert(once);
            auto group = std::ranges::find(groups, tag->actor, &TaskGroup::actor);
            group->tasks.append({tag->verdict, titleOf(result), checks::findingText(finding), remedy,
                                 checks::findingReference(finding), checks::findingLetter(finding),
                                 finding.details, check, place});
        }
    }
    groups.removeIf([](const TaskGroup &group) { return group.tasks.isEmpty(); });
    for (TaskGroup &group : groups) {
        std::stable_sort(group.tasks.begin(), group.tasks.end(),
                         [](const Task &a, const Task &b) { return a.verdict > b.verdict; });
    }
    std::stable_sort(groups.begin(), groups.end(), [](const TaskGroup &a, const TaskGroup &b) {
        return a.tasks.first().verdict > b.tasks.first().verdict;
    });
    return groups;
}

bool isProblem(const checks::CheckResult &result)
{
    return result.state != checks::CheckState::Done || result.verdict() >= Verdict::Unknown;
}

QList<CheckGroup> checkGroups(const QList<checks::CheckResult> &results, setup::Mode mode)
{
    using checks::Group;
    QList<CheckGroup> groups;
    for (const Group group : {Group::Dns, Group::Inbound, Group::Sending, Group::Security, Group::Programs,
                              Group::Lan, Group::Mailbox})
        groups.append({group, checks::groupTitle(group), false, {}, {}});
    for (int i = 0; i < results.size(); ++i) {
        const checks::Check *check = checks::findCheck(results[i].checkId);
        auto group = std::ranges::find(groups, check ? check->group : Group::Dns, &CheckGroup::group);
        group->applies = group->applies || !check || check->modes.contains(mode);
        (isProblem(results[i]) ? group->problems : group->quiet).append(i);
    }
    CheckGroup rest{{}, QCoreApplication::translate("report", "Does not apply here"), false, {}, {}};
    for (CheckGroup &group : groups) {
        std::ranges::stable_sort(group.problems, std::greater(), [&](int i) { return results[i].verdict(); });
        if (!group.applies)
            rest.quiet += group.all();
    }
    groups.removeIf([](const CheckGroup &group) { return !group.applies; });
    if (!rest.quiet.isEmpty())
        groups.append(rest);
    return groups;
}

QString lettersTitle()
{
    return QCoreApplication::translate("report", "Letters ready to send");
}

QList<Task> lettersOf(const QList<TaskGroup> &groups)
{
    QList<Task> letters;
    for (const TaskGroup &group : groups) {
        for (const Task &task : group.tasks) {
            if (!task.letter.isEmpty() && std::ranges::find(letters, task.letter, &Task::letter) == letters.cend())
                letters.append(task);
        }
    }
    return letters;
}

QString seenTitle()
{
    return QCoreApplication::translate("report", "Who sees what");
}

QStringList seenHeads()
{
    return {QCoreApplication::translate("report", "Asked"), QCoreApplication::translate("report", "State"),
            QCoreApplication::translate("report", "What it has"),
            QCoreApplication::translate("report", "How long")};
}

QString seenSummary(const DiagnosticReport &report)
{
    return spreadText(report.seen, report.observations.now());
}

QList<SeenBlock> seenBlocks(const DiagnosticReport &report)
{
    const checks::SeenMatrix &matrix = report.seen;
    if (matrix.isEmpty())
        return {};
    QList<SeenBlock> blocks;
    for (const checks::SeenRow &row : matrix.rows) {
        const QString wanted =
            row.planned ? QCoreApplication::translate("report", "Planned: %1")
                        : QCoreApplication::translate("report", "At the domain's name servers: %1");
        SeenBlock block{seenRowText(row), {}, {}};
        if (!row.wanted.isEmpty())
            block.wanted = fillIn(wanted, {row.wanted.join(u", "_s)});
        for (qsizetype i = 0; i < std::min(matrix.viewers.size(), row.cells.size()); ++i) {
            if (const std::optional<SeenLine> line = seenLine(report, row, i))
                block.lines.append(*line);
        }
        blocks.append(block);
    }
    return blocks;
}

QList<EvidenceItem> evidenceItems(const DiagnosticReport &report, Extent extent)
{
    QList<EvidenceItem> items;
    QSet<QString> seen;
    for (const checks::CheckResult &result : report.results) {
        if (extent == Extent::Problems && !isProblem(result))
            continue;
        for (const QString &key : result.evidence) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const QStringList lines = evidenceLines(key, report.observations);
            if (!lines.isEmpty())
                items.append({key, lines, commandsForKey(key, report.observations)});
        }
    }
    return items;
}

QList<EvidenceRange> evidenceRanges(const checks::CheckResult &result, const QList<EvidenceItem> &items)
{
    const QSet<QString> keys(result.evidence.cbegin(), result.evidence.cend());
    QList<EvidenceRange> ranges;
    for (int number = 1; number <= int(items.size()); ++number) {
        if (!keys.contains(items.at(number - 1).key))
            continue;
        if (!ranges.isEmpty() && ranges.last().last == number - 1)
            ranges.last().last = number;
        else
            ranges.append({number, number});
    }
    return ranges;
}

QString titleOf(const checks::CheckResult &result)
{
    const checks::Check *check = checks::findCheck(result.checkId);
    return check ? checks::checkTitle(*check) : setup::printable(result.checkId, 100);
}

} // namespace report
