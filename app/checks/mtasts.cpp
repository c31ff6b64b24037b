// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/mtasts.h"

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mtastsdocuments.h"
#include "checks/mtaststags.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr quint32 shortAge = 86'400;

Finding withDetails(Finding finding, const QStringList &details)
{
    finding.details = details;
    return finding;
}

/// The id that the remedies propose: as the RFC's examples have it.
QString newId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMddHHmmss"_s);
}

struct Judged
{
    QString domain, record;
    const StsDocuments &documents;
    const policy::StsPolicy &policy;
    bool serversAreKnown = false; ///< the user entered his servers
    [[nodiscard]] bool enforces() const { return policy.mode == policy::StsMode::Enforce; }
};

QList<Finding> judgeHosts(const Judged &judged, const MailHosts &mail)
{
    if (mail.state == MailHosts::State::Waiting)
        return {};
    if (mail.state == MailHosts::State::Unknown)
        return {{u"STS_MX_UNKNOWN"_s, {judged.domain}}};
    if (mail.state == MailHosts::State::Implicit && !judged.enforces())
        return {}; // a server is to get an MX first
    QStringList uncovered, stale;
    for (const MailHost &host : mail.hosts) {
        // What the check of the MX wants deleted need not come into the policy first.
        const bool isLeftOver = judged.serversAreKnown && !host.ours && !judged.enforces();
        if (!isLeftOver && !judged.policy.covers(host.name))
            uncovered.append(setup::printable(host.name, 253));
    }
    for (const QByteArray &pattern : judged.policy.mx) {
        const bool used = std::ranges::any_of(mail.hosts, [&](const MailHost &host) { return policy::stsPatternCovers(pattern, host.name); });
        if (!used)
            stale.append(setup::printable(pattern, 253));
    }
    QList<Finding> findings;
    if (!uncovered.isEmpty())
        findings.append({judged.enforces() ? u"STS_MX_NOT_COVERED"_s : u"STS_MX_NOT_COVERED_YET"_s,
                         {judged.domain, listArgument(uncovered), uncovered.first(), judged.record}});
    if (!stale.isEmpty())
        findings.append({u"STS_STALE_MX"_s, {judged.domain, listArgument(stale)}});
    return findings;
}

QStringList faultWords(const CertificateFaults &faults)
{
    QStringList words;
    const auto add = [&](bool is, const QString &word) {
        if (is)
            words.append(word);
    };
    add(faults.expired, u"expired"_s);
    add(faults.notYetValid, u"not-yet-valid"_s);
    add(faults.wrongName, u"wrong-name"_s);
    add(faults.selfSigned, u"self-signed"_s);
    add(!faults.selfSigned && (faults.unknownIssuer || faults.other), u"unknown-issuer"_s);
    add(faults.weak, u"weak"_s);
    return words;
}

/// Section 4.2: a chain to a root that is trusted, the host's name, and in its time. What did not come so far is `starttls`' business.
QList<Finding> judgeServers(const Judged &judged, const MailHosts &mail, const SmtpSessions &sessions, const QDateTime &now)
{
    QList<Finding> findings;
    for (const Tested &one : sessions.tested) {
        const bool isMx = std::ranges::any_of(mail.hosts, [&](const MailHost &host) { return one.target.hosts.contains(host.name); });
        if (!one.session || !isMx)
            continue;
        const smtp::Session &session = *one.session;
        const bool heard = session.stage > smtp::Stage::StartTls || (session.stage == smtp::Stage::StartTls && session.startTlsReply);
        if (heard && !session.tls.attempted && !session.offers(u"STARTTLS"_s) && judged.enforces())
            findings.append({u"STS_MX_NO_TLS"_s, {judged.domain, targetText(one.target)}});
        const QStringList words = session.tls.established ? faultWords(certificateFaults(session, now)) : QStringList();
        if (!words.isEmpty())
            findings.append({judged.enforces() ? u"STS_MX_CERTIFICATE"_s : u"STS_MX_CERTIFICATE_YET"_s,
                             {judged.domain, targetText(one.target), wordsArgument(words)}});
    }
    return findings;
}

QList<Finding> judgePolicy(const Judged &judged, const MailHosts &mail, const SmtpSessions &sessions, const QDateTime &now)
{
    const policy::StsPolicy &policy = judged.policy;
    QList<Finding> findings;
    if (!policy.repeated.isEmpty())
        findings.append({u"STS_REPEATED"_s, {judged.domain, setup::printable(policy.repeated.join(", "), 100)}});
    if (policy.mode == policy::StsMode::None)
        return findings + QList<Finding>{withDetails({u"STS_MODE_NONE"_s, {judged.domain}}, judged.documents.policyLines)};
    if (policy.maxAge.value_or(0) <= shortAge)
        findings.append({u"STS_SHORT_AGE"_s, {judged.domain, QString::number(policy.maxAge.value_or(0))}});
    findings += judgeHosts(judged, mail) + judgeServers(judged, mail, sessions, now);
    if (!judged.enforces())
        findings.append(withDetails({u"STS_MODE_TESTING"_s, {judged.domain}}, judged.documents.policyLines));
    return findings;
}

/// What the DNS says at `_mta-sts`.
struct Records
{
    QList<QByteArray> ours;
    QByteArray other; ///< something that was meant as one
};

Records recordsIn(const dns::Answer &answer)
{
    Records found;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (!text)
            continue;
        if (policy::isStsRecord(text->joined()))
            found.ours.append(text->joined());
        else if (text->joined().toLower().contains("stsv")) // a wildcard may put any other text here
            found.other = text->joined();
    }
    return found;
}

QList<Finding> judgeRecord(const QString &name, const Records &records, const QDateTime &now)
{
    if (records.ours.size() > 1)
        return {{u"STS_TWO_RECORDS"_s, {name, QString::number(records.ours.size())}}};
    const QByteArray text = records.ours.isEmpty() ? records.other : records.ours.first();
    const bool bad = records.ours.isEmpty() || policy::readStsRecord(text).problem != policy::StsRecord::Problem::None;
    return bad ? QList<Finding>{{u"STS_RECORD_BAD"_s, {name, setup::printable(text, 300), newId(now)}}} : QList<Finding>{};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    const QString domain = setup::printable(setup.domain, 253), name = u"_mta-sts."_s + domain, web = u"mta-sts."_s + domain;
    const MailHosts mail = mailHosts(setup, observations, view);
    if (mail.state == MailHosts::State::None)
        return {{u"STS_NO_MAIL"_s, {domain}}};
    const dns::Answer *answer = view.answer(u"_mta-sts."_s + setup.domain, dns::RecordType::TXT).answer;
    const StsDocuments documents = stsDocuments(setup, observations, view);
    if (!answer)
        return {};
    if (answer->cannotTell())
        return {{u"STS_UNKNOWN"_s, {domain, answerArgument(*answer)}}};
    const Records records = recordsIn(*answer);
    if (records.ours.isEmpty() && records.other.isEmpty()) {
        if (documents.waiting)
            return {};
        const bool isMeant = documents.policy && documents.policy->faults.isEmpty();
        return {isMeant ? Finding{u"STS_NO_RECORD"_s, {domain, name, newId(observations.now())}} : Finding{u"STS_ABSENT"_s, {domain, name, web}}};
    }
    QList<Finding> findings = judgeRecord(name, records, observations.now()) + documents.findings;
    if (documents.policy && documents.policy->faults.isEmpty() && documents.policy->mode) {
        const SmtpSessions sessions = documents.policy->mode == policy::StsMode::None ? SmtpSessions() : smtpSessions(setup, observations);
        findings += judgePolicy({domain, name, documents, *documents.policy, !setup.servers.isEmpty()}, mail, sessions, observations.now());
    }
    const bool isFine = std::ranges::all_of(findings, [](const Finding &finding) { return findingVerdict(finding) == Verdict::Note; });
    const bool protects = documents.policy && documents.policy->mode == policy::StsMode::Enforce;
    if (isFine && protects && !documents.waiting)
        findings.prepend(withDetails({u"STS_OK"_s, {domain, policy::stsModeName(*documents.policy->mode)}}, documents.policyLines));
    return findings;
}

} // namespace

const Check mtaStsCheck{"mta-sts", QT_TRANSLATE_NOOP("checks", "Senders are told to encrypt (MTA-STS)"),
                        {}, mtaStsTags, evaluate, Group::Security, "RFC 8461", true};

} // namespace checks
