// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/caa.h"

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "policy/registries.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"CAA_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The CAA records of %1 allow the authority that issued the certificate of %2 (%3), so it can be renewed."), nullptr},
    Tag{"CAA_ABSENT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no CAA record: every certificate authority may issue a certificate for it. A CAA record is optional."), nullptr},
    Tag{"CAA_NO_HOST", Verdict::NotApplicable, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "No mail server of yours has a name in %1."), nullptr},
    Tag{"CAA_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The CAA records of %1 could not be looked up: %2. An authority that cannot look them up issues no certificate."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"CAA_NOT_COMPARED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has CAA records, which allow: %2. Whether the certificate of %3 can be renewed was not compared, because its issuer is not one that "
                                    "this program knows, or no certificate was seen."),
        nullptr},
    Tag{"CAA_OPEN", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The CAA records of %1 do not limit who may issue a certificate for %2."), nullptr},
    Tag{"CAA_OTHER", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The certificate of %2 is by %3, but the CAA records of %1 allow only: %4. It will not be renewed."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host add a CAA record with the name %1, flag 0, tag “issue” and value “%5”. Or get the certificate from an "
                                    "authority that is allowed.")},
    Tag{"CAA_NOBODY", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The CAA records of %1 forbid every authority to issue a certificate for %2."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the CAA record with the name %1 and the value “;”, or add one with the tag “issue” and the domain "
                                    "of your certificate authority, for example “letsencrypt.org”.")},
    Tag{"CAA_CRITICAL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "A CAA record of %1 has a tag that authorities do not know and is marked as critical: “%2”. They issue no certificate then."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the CAA record with the name %1: the usual tags are “issue”, “issuewild” and “iodef”, with flag 0."),
        "RFC 8659 section 4.1"},
    Tag{"CAA_BROKEN", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Authorities cannot read a CAA record of %1: “%2”. They may issue no certificate then."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the CAA record with the name %1: the value is the domain of the authority alone, for example "
                                    "“letsencrypt.org”."),
        "RFC 8659 section 4.2"},
};

/// The closest records from the host upwards (RFC 8659 section 3), as far as the domain that was registered.
struct Climb
{
    bool waiting = false;
    const dns::Answer *failed = nullptr; ///< where it could not be asked, before anything was found
    QString owner;
    QList<dns::CaaData> records;
};

Climb climb(const QString &host, const PublicView &view)
{
    constexpr int maximumSteps = 12;
    const QString registered = setup::registeredDomain(host);
    Climb result;
    QString name = host;
    for (int step = 0; step < maximumSteps && !name.isEmpty(); ++step, name = name.section(u'.', 1)) {
        const dns::Answer *answer = view.answer(name, dns::RecordType::CAA).answer;
        if (!answer) {
            result.waiting = true;
            return result;
        }
        if (answer->cannotTell()) {
            result.failed = answer;
            return result;
        }
        for (const dns::ResourceRecord &record : answer->matching()) {
            if (const auto *data = std::get_if<dns::CaaData>(&record.data))
                result.records.append(*data);
        }
        result.owner = name;
        if (!result.records.isEmpty() || name == registered || !name.contains(u'.'))
            return result;
    }
    return result;
}

/// The certificate shown under that name; null when there is none that an authority issued.
const tls::Certificate *certificateOf(const QString &host, const SmtpSessions &sessions, bool &waiting)
{
    for (const Tested &one : sessions.tested) {
        if (!one.target.hosts.contains(host))
            continue;
        waiting = waiting || !one.session;
        const bool isSelfSigned = one.session && one.session->tls.problems.contains(tls::ChainProblem::SelfSigned);
        if (one.session && one.session->tls.certificate && !isSelfSigned)
            return &*one.session->tls.certificate;
    }
    return nullptr;
}

/// Is it only a wildcard that covers the host?
bool isWildcard(const tls::Certificate &certificate, const QString &host)
{
    return !certificate.names.contains(host, Qt::CaseInsensitive) && certificate.covers(host);
}

QStringList detailsOf(const QList<dns::CaaData> &records)
{
    QStringList lines;
    for (const dns::CaaData &record : records.first(std::min<qsizetype>(records.size(), maximumDetails)))
        lines.append(u"%1 %2 \"%3\""_s.arg(QString::number(record.flags), setup::printable(record.tag, 64), setup::printable(record.value, 200)));
    return lines;
}

Finding judgeIssuer(const QString &owner, const QString &host, const policy::CaaSet &set, const tls::Certificate *certificate)
{
    const QString shown = setup::printable(host, 253);
    const bool wildcard = certificate && isWildcard(*certificate, host);
    if (!set.hasIssue && !(wildcard && set.hasWildcard))
        return {u"CAA_OPEN"_s, {owner, shown}};
    if (set.forbidsAll(wildcard))
        return {u"CAA_NOBODY"_s, {owner, shown}};
    QStringList allowed;
    for (const QString &issuer : wildcard && set.hasWildcard ? set.wildcardIssuers : set.issuers)
        allowed.append(setup::printable(issuer, 100));
    const QStringList domains = certificate ? policy::caaDomainsOf(certificate->issuerOrganization) : QStringList();
    if (domains.isEmpty())
        return {u"CAA_NOT_COMPARED"_s, {owner, listArgument(allowed), shown}};
    const QString issuer = setup::printable(certificate->issuerOrganization, 100);
    if (set.allows(domains, wildcard))
        return {u"CAA_OK"_s, {owner, shown, issuer}};
    return {u"CAA_OTHER"_s, {owner, shown, issuer, listArgument(allowed), domains.first()}};
}

QList<Finding> judge(const QString &host, const PublicView &view, const SmtpSessions &sessions)
{
    const Climb found = climb(host, view);
    const QString shown = setup::printable(host, 253), owner = setup::printable(found.owner, 253);
    if (found.waiting)
        return {};
    if (found.failed)
        return {{u"CAA_UNKNOWN"_s, {shown, answerArgument(*found.failed)}}};
    if (found.records.isEmpty())
        return {{u"CAA_ABSENT"_s, {shown}}};
    bool waiting = sessions.targets.waiting;
    const tls::Certificate *certificate = certificateOf(host, sessions, waiting);
    if (!certificate && waiting)
        return {};
    const policy::CaaSet set = policy::readCaa(found.records);
    QList<Finding> findings;
    if (!set.unknownCritical.isEmpty())
        findings.append({u"CAA_CRITICAL"_s, {owner, setup::printable(set.unknownCritical.first(), 64)}});
    if (!set.broken.isEmpty())
        findings.append({u"CAA_BROKEN"_s, {owner, setup::printable(set.broken.first(), 200)}});
    if (findings.isEmpty())
        findings.append(judgeIssuer(owner, host, set, certificate));
    findings.first().details = detailsOf(found.records);
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    constexpr qsizetype maximumHosts = 10;
    const PublicView view(setup, observations);
    const MailHosts mail = mailHosts(setup, observations, view);
    if (mail.state == MailHosts::State::Waiting)
        return {};
    QStringList hosts;
    const QString registered = setup::registeredDomain(setup.domain);
    for (const MailHost &host : mail.hosts) {
        const bool isOwn = host.ours || (setup.servers.isEmpty() && !registered.isEmpty() && setup::isInDomain(host.name, registered));
        if (isOwn && !looksLikeAddress(host.name) && hosts.size() < maximumHosts)
            hosts.append(host.name);
    }
    if (hosts.isEmpty())
        return {{u"CAA_NO_HOST"_s, {setup::printable(setup.domain, 253)}}};
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    for (const QString &host : std::as_const(hosts))
        findings += judge(host, view, sessions);
    return findings;
}

} // namespace

const Check caaCheck{"caa", QT_TRANSLATE_NOOP("checks", "Who may issue certificates for the mail servers (CAA)"),
                     {}, tags, evaluate, Group::Security, "RFC 8659", true};

} // namespace checks
