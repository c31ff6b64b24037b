// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/headline.h"
#include "report/reporttable.h"
#include "report/seentext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace report {

namespace {

QString stateName(checks::CheckState state)
{
    switch (state) {
    case checks::CheckState::Pending: return u"pending"_s;
    case checks::CheckState::Running: return u"running"_s;
    case checks::CheckState::Done: return u"done"_s;
    case checks::CheckState::Cut: return u"cut"_s;
    }
    return u"cut"_s;
}

QJsonObject toJson(const checks::Finding &finding)
{
    const checks::Tag *tag = checks::findTag(finding.tag);
    QJsonObject object{
        {u"tag"_s, finding.tag},
        {u"verdict"_s, checks::verdictName(checks::findingVerdict(finding))},
        {u"text"_s, checks::findingText(finding)},
        {u"remedy"_s, checks::findingRemedy(finding)},
        {u"actor"_s, checks::actorName(tag ? tag->actor : checks::Actor::Nobody)},
        {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)},
    };
    if (const QString reference = checks::findingReference(finding); !reference.isEmpty())
        object.insert(u"reference"_s, reference);
    if (!finding.details.isEmpty())
        object.insert(u"details"_s, QJsonArray::fromStringList(finding.details));
    if (const QString letter = checks::findingLetter(finding); !letter.isEmpty())
        object.insert(u"letter"_s, letter);
    if (finding.unsure)
        object.insert(u"unsure"_s, true);
    return object;
}

QJsonObject toJson(const checks::CheckResult &result)
{
    QJsonArray findings;
    for (const checks::Finding &finding : result.findings)
        findings.append(toJson(finding));
    const checks::Check *check = checks::findCheck(result.checkId);
    return {
        {u"id"_s, result.checkId},
        {u"title"_s, check ? checks::checkTitle(*check) : result.checkId},
        {u"group"_s, check ? checks::groupName(check->group) : QString()},
        {u"verdict"_s, checks::verdictName(result.verdict())},
        {u"state"_s, stateName(result.state)},
        {u"findings"_s, findings},
        {u"evidence"_s, QJsonArray::fromStringList(result.evidence)},
    };
}

QByteArray write(const DiagnosticReport &report)
{
    return QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented);
}

} // namespace

QJsonObject toJson(const DiagnosticReport &report)
{
    using checks::Verdict;
    const QHash<Verdict, int> counts = report.summary();
    QJsonObject summary;
    for (const Verdict verdict : {Verdict::Pass, Verdict::Note, Verdict::Warn, Verdict::Fail,
                                  Verdict::Unknown, Verdict::NotApplicable})
        summary.insert(checks::verdictName(verdict), counts.value(verdict));
    QJsonArray checkArray;
    for (const checks::CheckResult &result : report.results)
        checkArray.append(toJson(result));
    const Headline headline = headlineOf(report);
    return {
        {u"schema"_s, u"mxwizard-report-1"_s},
        {u"headline"_s, QJsonObject{{u"text"_s, headline.text},
                                    {u"verdict"_s, checks::verdictName(headline.verdict)},
                                    {u"check"_s, headline.checkId}}},
        {u"tool"_s, QJsonObject{{u"name"_s, u"mxwizard"_s},
                                {u"version"_s, report.toolVersion},
                                {u"qt"_s, QString::fromLatin1(qVersion())}}},
        {u"startedAt"_s, report.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"elapsedMs"_s, report.elapsedMs},
        {u"outcome"_s, report.outcome},
        {u"nameServer"_s, report.nameServer},
        {u"setup"_s, setup::toJson(report.setup)},
        {u"summary"_s, summary},
        {u"checks"_s, checkArray},
        {u"seen"_s, toJson(report.seen)},
        {u"observations"_s, checks::toJson(report.observations)},
    };
}

extern const Writer jsonWriter;
const Writer jsonWriter{"json", "json", QT_TRANSLATE_NOOP("report", "JSON, for programs and for replaying"),
                        write};

} // namespace report
