// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosticreport.h"

#include "setup/printable.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qint64 maximumReportBytes = qint64(64) * 1024 * 1024;

void fail(setup::FileError *error, setup::FileError::Kind kind, const QString &detail = {})
{
    if (error)
        *error = setup::FileError{kind, setup::printable(detail, 200)};
}

bool isOurSchema(const QJsonObject &object, setup::FileError *error)
{
    const QString schema = object.value("schema"_L1).toString();
    if (schema == "mxwizard-report-1"_L1)
        return true;
    static const QRegularExpression ours(u"\\Amxwizard-report-[0-9]{1,6}\\z"_s);
    const bool newer = ours.match(schema).hasMatch();
    fail(error, newer ? setup::FileError::Kind::NewerVersion : setup::FileError::Kind::NotAReport, schema);
    return false;
}

/// Reads what a report says about itself, apart from the setup and the observations.
bool readFrame(const QJsonObject &object, DiagnosticReport *report, setup::FileError *error)
{
    const auto bad = [&](const char *key) {
        fail(error, setup::FileError::Kind::BadValue, QString::fromLatin1(key));
        return false;
    };
    report->startedAt =
        QDateTime::fromString(object.value("startedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    if (!report->startedAt.isValid())
        return bad("startedAt");

    const double elapsed = object.value("elapsedMs"_L1).toDouble(-1);
    if (!(elapsed >= 0 && elapsed <= 1e12 && std::floor(elapsed) == elapsed))
        return bad("elapsedMs");
    report->elapsedMs = qint64(elapsed);

    report->outcome = object.value("outcome"_L1).toString();
    if (!QStringList{u"complete"_s, u"cancelled"_s, u"deadline"_s, u"suspended"_s}.contains(report->outcome))
        return bad("outcome");

    report->nameServer = setup::printable(object.value("nameServer"_L1).toString(), 100);
    if (report->nameServer.isEmpty())
        return bad("nameServer");
    return true;
}

} // namespace

std::optional<DiagnosticReport> replay(const QJsonObject &object, setup::FileError *error)
{
    if (error)
        *error = {};
    DiagnosticReport report;
    if (!isOurSchema(object, error) || !readFrame(object, &report, error))
        return std::nullopt;

    setup::FileError setupError;
    const std::optional<setup::MailSetup> setup =
        setup::setupFromJson(object.value("setup"_L1).toObject(), &setupError);
    if (!setup) {
        fail(error, setup::FileError::Kind::BadValue,
             setupError.detail.isEmpty() ? u"setup"_s : u"setup: "_s + setupError.detail);
        return std::nullopt;
    }
    std::optional<checks::Observations> observations =
        checks::observationsFromJson(object.value("observations"_L1).toObject());
    if (!observations) {
        fail(error, setup::FileError::Kind::BadValue, u"observations"_s);
        return std::nullopt;
    }
    report.toolVersion = QStringLiteral(MXWIZARD_VERSION);
    report.setup = *setup;
    report.observations = std::move(*observations);
    report.observations.setNow(report.startedAt);
    report.results = checks::judge(report.setup, report.observations);
    report.seen = checks::seenMatrix(report.setup, report.observations);
    return report;
}

std::optional<DiagnosticReport> replayFile(const QString &path, setup::FileError *error)
{
    setup::FileError loadError;
    const std::optional<QJsonObject> object = setup::loadJson(path, maximumReportBytes, &loadError);
    if (!object) {
        if (error)
            *error = loadError;
        return std::nullopt;
    }
    return replay(*object, error);
}

} // namespace report
