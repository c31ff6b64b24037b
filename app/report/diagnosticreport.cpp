// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosticreport.h"

#include "report/headline.h"

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
    return headlineOf(*this).text;
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
