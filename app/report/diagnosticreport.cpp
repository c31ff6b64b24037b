// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosticreport.h"

#include "setup/domainname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::Verdict;

QString outcomeName(checks::CheckRunner::Outcome outcome)
{
    switch (outcome) {
    case checks::CheckRunner::Outcome::Complete: return u"complete"_s;
    case checks::CheckRunner::Outcome::Cancelled: return u"cancelled"_s;
    case checks::CheckRunner::Outcome::DeadlineReached: return u"deadline"_s;
    case checks::CheckRunner::Outcome::Suspended: return u"suspended"_s;
    }
    return u"complete"_s;
}

/// Text of the first finding, in the order of the table, that has this verdict: causes come before what
/// follows from them. Why nothing can be said comes before what therefore cannot be said.
QString firstText(const QList<checks::CheckResult> &results, Verdict verdict)
{
    const checks::Finding *unsure = nullptr;
    for (const checks::CheckResult &result : results) {
        for (const checks::Finding &finding : result.findings) {
            if (checks::findingVerdict(finding) != verdict)
                continue;
            if (!finding.unsure)
                return checks::findingText(finding);
            unsure = unsure ? unsure : &finding;
        }
    }
    return unsure ? checks::findingText(*unsure) : QString();
}

QString allWellText(setup::Mode mode, const QString &domain)
{
    switch (mode) {
    case setup::Mode::Internet:
        return QCoreApplication::translate("report",
                                           "No fault was found: mail from the Internet should reach %1.")
            .arg(domain);
    case setup::Mode::Lan:
        return QCoreApplication::translate(
                   "report",
                   "No fault was found: the mail server of %1 can be found and reached from this computer.")
            .arg(domain);
    case setup::Mode::Map:
        return QCoreApplication::translate("report", "No fault was found: the outside mail servers used for "
                                                     "%1 can be reached and answer as they should.")
            .arg(domain);
    }
    return {};
}

/// Things to tell, not rows: three missing records are three, and what two checks say alike is one.
int distinctFindings(const QList<checks::CheckResult> &results, Verdict verdict)
{
    QSet<QString> distinct;
    for (const checks::CheckResult &result : results) {
        for (const checks::Finding &finding : result.findings) {
            if (checks::findingVerdict(finding) == verdict)
                distinct.insert(finding.tag + u'\n' + finding.arguments.join(u'\n'));
        }
    }
    return qMax(1, int(distinct.size()));
}

} // namespace

QHash<Verdict, int> DiagnosticReport::summary() const
{
    QHash<Verdict, int> counts;
    for (const checks::CheckResult &result : results)
        ++counts[result.verdict()];
    return counts;
}

bool DiagnosticReport::hasFailure() const
{
    return std::any_of(results.cbegin(), results.cend(),
                       [](const checks::CheckResult &result) { return result.verdict() == Verdict::Fail; });
}

QString DiagnosticReport::headline() const
{
    const QHash<Verdict, int> counts = summary();
    const QString domain = setup::displayName(setup.domain);
    const auto sentence = [&](const QString &one, const QString &several, Verdict verdict) {
        const int count = distinctFindings(results, verdict);
        const QStringList arguments{domain, firstText(results, verdict), QString::number(count)};
        return checks::fillIn(count == 1 ? one : several, arguments);
    };
    if (counts.value(Verdict::Fail) > 0) {
        return sentence(
            QCoreApplication::translate("report", "One thing is wrong with mail for %1: %2"),
            QCoreApplication::translate("report", "%3 things are wrong with mail for %1; first of all: %2"),
            Verdict::Fail);
    }
    const bool unfinished =
        std::any_of(results.cbegin(), results.cend(), [](const checks::CheckResult &result) {
            return result.state != checks::CheckState::Done;
        });
    if (unfinished) {
        return QCoreApplication::translate(
                   "report",
                   "The diagnosis of %1 ended before it was finished; no fault had been found until then.")
            .arg(domain);
    }
    if (counts.value(Verdict::Unknown) > 0) { // before the warnings: their sentence promises that mail arrives
        return sentence(
            QCoreApplication::translate("report",
                                        "No fault of %1 was found, but one thing could not be tested: %2"),
            QCoreApplication::translate(
                "report", "No fault of %1 was found, but %3 things could not be tested; first of all: %2"),
            Verdict::Unknown);
    }
    if (counts.value(Verdict::Warn) > 0) {
        return sentence(
            QCoreApplication::translate("report", "Mail for %1 should arrive, but one thing is risky: %2"),
            QCoreApplication::translate(
                "report", "Mail for %1 should arrive, but %3 things are risky; first of all: %2"),
            Verdict::Warn);
    }
    if (counts.value(Verdict::Pass) + counts.value(Verdict::Note) == 0)
        return QCoreApplication::translate("report", "There was nothing to judge for %1.").arg(domain);
    return allWellText(setup.mode, domain);
}

DiagnosticReport reportOf(const checks::CheckRunner &runner, checks::CheckRunner::Outcome outcome,
                          const QString &nameServer)
{
    DiagnosticReport report;
    report.toolVersion = QStringLiteral(MXWIZARD_VERSION);
    report.startedAt = runner.startedAt();
    report.elapsedMs = runner.elapsedMs();
    report.outcome = outcomeName(outcome);
    report.nameServer = nameServer.isEmpty() ? u"system"_s : nameServer;
    report.setup = runner.setup();
    report.results = runner.results();
    report.observations = runner.observations();
    report.seen = checks::seenMatrix(report.setup, report.observations);
    return report;
}

} // namespace report
