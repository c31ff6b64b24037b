// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/checkrunner.h"
#include "checks/observations.h"
#include "checks/seen.h"
#include "setup/mailsetup.h"
#include "setup/setupfile.h"

#include <QDateTime>

namespace report {

/// A finished (or stopped) diagnosis: all that a writer needs, and all that replay needs. Values only.
struct DiagnosticReport
{
    QString toolVersion;             ///< "0.1.0"
    QDateTime startedAt;             ///< UTC
    qint64 elapsedMs = 0;
    QString outcome;                 ///< "complete" "cancelled" "deadline" "suspended"
    QString nameServer;              ///< "system", or the server given by --nameserver
    setup::MailSetup setup;
    QList<checks::CheckResult> results;
    checks::Observations observations;
    checks::SeenMatrix seen; ///< follows from setup and observations

    [[nodiscard]] QHash<checks::Verdict, int> summary() const; ///< checks by verdict
    [[nodiscard]] bool hasFailure() const;
    [[nodiscard]] QString headline() const; ///< one sentence that sums up, in the current language
};

/// The report of a run that has ended that way. `nameServer`: "system", or the server given by --nameserver.
[[nodiscard]] DiagnosticReport reportOf(const checks::CheckRunner &runner, checks::CheckRunner::Outcome outcome,
                                        const QString &nameServer);

/// JSON schema "mxwizard-report-1": schema, tool, startedAt, elapsedMs, outcome, nameServer, setup, headline,
/// summary, checks, seen, observations.
[[nodiscard]] QJsonObject toJson(const DiagnosticReport &report);
/// Reads setup and observations of a saved report and judges them again with today's checks.
[[nodiscard]] std::optional<DiagnosticReport> replay(const QJsonObject &object, setup::FileError *error);
/// loadJson() and replay(); at most 64 MiB.
[[nodiscard]] std::optional<DiagnosticReport> replayFile(const QString &path, setup::FileError *error);

/// The same test by hand: `nslookup -qt=mx example.org`, `telnet 192.0.2.1 25`; for every observation the check looked at.
[[nodiscard]] QStringList commandsFor(const checks::CheckResult &result, const checks::Observations &observations);
/// The evidence of one observation as lines of plain text: what was asked of whom, the raw answer, the transcript.
[[nodiscard]] QStringList evidenceLines(const QString &key, const checks::Observations &observations);
/// The name of a server that everybody knows: "Google", "a.root-servers.net"; empty for any other.
[[nodiscard]] QString wellKnownName(const dns::Server &server);
/// Who will be asked and what they learn, before a run: one sentence per line, in the current language.
[[nodiscard]] QStringList disclosure(const setup::MailSetup &setup, const QString &nameServer);
/// Does MailSetup::askPublicResolvers mean anything for this setup?
[[nodiscard]] bool mayAskPublicResolvers(const setup::MailSetup &setup);

} // namespace report
