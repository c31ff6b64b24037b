// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/tlsa.h"

#include "checks/arguments.h"
#include "checks/authenticated.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using State = AuthenticatedAnswer::State;
using Records = QList<dns::TlsaData>;

constexpr std::array tags{
    Tag{"DANE_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The TLSA record of %1 fits the certificate that it shows: senders that check DANE deliver."), nullptr},
    Tag{"DANE_NO_HOST", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No server with a name takes mail for %1, so there is nothing that a TLSA record could protect."), nullptr},
    Tag{"DANE_ABSENT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no TLSA record (DANE). That is optional, and it needs a zone that is signed with DNSSEC."), nullptr},
    Tag{"DANE_POSSIBLE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is in a zone signed with DNSSEC, but has no TLSA record (DANE). That is optional. To let senders insist on encryption, add a TLSA "
                                    "record with the name _%2._tcp.%1; for the certificate of today it would be “%3”, and it must change before the key does."),
        nullptr},
    Tag{"DANE_UNSIGNED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has a TLSA record (DANE), but senders do not use it, because the zone is not signed with DNSSEC."), nullptr},
    Tag{"DANE_NOT_VERIFIED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 has a TLSA record (DANE). Whether senders believe it could not be found out: no resolver that checks DNSSEC signatures could be "
                                    "asked."),
        QT_TRANSLATE_NOOP("checks", "Allow this program to ask public resolvers and run the diagnosis again.")},
    Tag{"DANE_UNKNOWN", Verdict::Unknown, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "Whether %1 has a TLSA record (DANE) could not be found out."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"DANE_BOGUS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Resolvers that check DNSSEC signatures get no answer to the question for %1. Senders that check DANE then do not deliver to %2."),
        QT_TRANSLATE_NOOP("checks", "Tell whoever runs the DNS of %2 that the DNSSEC signatures for %1 are wrong, or that the proof that it does not exist is missing.")},
    Tag{"DANE_MISMATCH", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "No TLSA record of %1 fits the certificate that it shows at %2. Senders that check DANE do not deliver there."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to “%4” (leave the old one beside it for a day). When a "
                                    "certificate is renewed, keep its key, or publish the new record some days before.")},
    Tag{"DANE_MISMATCH_SOME", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The TLSA records of %1 fit the certificate at some of its addresses, but not that at %2. Senders that check DANE do not deliver "
                                    "there."),
        QT_TRANSLATE_NOOP("checks", "Install the same certificate on the mail server at all addresses of %1, or add the TLSA record “%4” with the name _%3._tcp.%1.")},
    Tag{"DANE_AUTHORITY_NAME", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The TLSA record of %1 names an authority (usage 2), but the certificate at %2 is not for that name, or not valid today. Senders that "
                                    "check DANE do not deliver there."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate for the name %1 that is valid today, or change the TLSA record with the name _%3._tcp.%1 to “%4”."),
        "RFC 7672 section 3.1.2"},
    Tag{"DANE_NO_STARTTLS", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 has a TLSA record, so senders that check DANE insist on encryption, but it does not offer it (STARTTLS) at %2. They do not deliver "
                                    "there."),
        QT_TRANSLATE_NOOP("checks", "Switch on STARTTLS for port 25 of the mail server, or delete the TLSA record with the name _%3._tcp.%1."),
        "RFC 7672 section 2.2"},
    Tag{"DANE_NOTHING_USABLE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "None of the TLSA records of %1 is of a kind that senders of mail use: %2."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to one that begins with “3 1 1”: %4."),
        "RFC 7672 section 3.1.3"},
    Tag{"DANE_IGNORED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Of the TLSA records of %1 senders of mail do not use these, because of their kind: %2. They may be deleted."), nullptr,
        "RFC 7672 section 3.1.3"},
    Tag{"DANE_SPARE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 also has TLSA records that fit no certificate shown today: %2. That is right while a new key or certificate is being prepared; "
                                    "otherwise they may be deleted."),
        nullptr},
    Tag{"DANE_MX_UNSIGNED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has TLSA records, but the zone of %2 with the MX record is not signed with DNSSEC. So DANE protects only in part: an attacker could "
                                    "name other mail servers."),
        nullptr, "RFC 7672 section 2.2.1"},
    Tag{"DANE_NOT_TESTED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether the TLSA record of %1 fits could not be found out at %2: no encrypted session under that name came about from here; see the "
                                    "check of the SMTP port."),
        nullptr},
    Tag{"DANE_CANNOT_TELL", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether the TLSA record of %1 fits the certificate at %2 could not be found out: it holds a whole certificate or key that the server "
                                    "need not send."),
        nullptr},
};

Records recordsIn(const dns::Answer *answer)
{
    constexpr qsizetype maximumRecords = 32;
    Records records;
    if (!answer || answer->cannotTell())
        return records;
    for (const dns::ResourceRecord &record : answer->matching()) {
        const auto *data = std::get_if<dns::TlsaData>(&record.data);
        if (data && records.size() < maximumRecords && !records.contains(*data))
            records.append(*data);
    }
    return records;
}

QString texts(const Records &records)
{
    QStringList list;
    for (const dns::TlsaData &record : records)
        list.append(policy::tlsaText(record, 8));
    return listArgument(list);
}

/// RFC 7672 section 2.2.2: TLSA records count only for hosts whose addresses are signed too.
AuthenticatedAnswer securityOf(const QString &host, const QString &name, const setup::MailSetup &setup, Observations &observations)
{
    AuthenticatedAnswer worst = authenticatedAnswer(setup, observations, name, dns::RecordType::TLSA);
    const auto rank = [](State state) {
        switch (state) {
        case State::Waiting: return 4;
        case State::Bogus: return 3;
        case State::Unknown: return 2;
        case State::Insecure: return 1;
        case State::Secure: break;
        }
        return 0;
    };
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const AuthenticatedAnswer address = authenticatedAnswer(setup, observations, host, type);
        if (rank(address.state) > rank(worst.state))
            worst.state = address.state;
    }
    return worst;
}

/// What one address shows against the records.
enum class Fit { NotTested, NoStartTls, Fits, WrongName, CannotTell, Mismatch };

bool isForHost(const smtp::Session &session, const QString &host, const QString &domain, const QDateTime &now)
{
    const std::optional<tls::Certificate> &certificate = session.tls.certificate;
    return certificate && (certificate->covers(host) || certificate->covers(domain)) && certificate->notBefore <= now && certificate->notAfter >= now;
}

Fit fitOf(const smtp::Session &session, const Records &usable, const QString &host, const QString &domain, const QDateTime &now)
{
    const tls::Tls &tls = session.tls;
    if (!tls.established || tls.chain.isEmpty()) {
        const bool heard = session.stage > smtp::Stage::StartTls && !tls.attempted; // then it was not offered
        return heard && !session.offers(u"STARTTLS"_s) ? Fit::NoStartTls : Fit::NotTested;
    }
    bool wrongName = false, unclear = false;
    for (const dns::TlsaData &record : usable) {
        const policy::TlsaMatch match = policy::tlsaMatch(record, tls.chain);
        const bool isServer = policy::tlsaUse(record) == policy::TlsaUse::Server;
        if (match == policy::TlsaMatch::Yes && (isServer || isForHost(session, host, domain, now)))
            return Fit::Fits;
        wrongName = wrongName || match == policy::TlsaMatch::Yes;
        unclear = unclear || match == policy::TlsaMatch::CannotTell;
    }
    if (wrongName || unclear)
        return wrongName ? Fit::WrongName : Fit::CannotTell;
    // For another name (SNI) the server may have shown another certificate.
    return session.request.hostName == host ? Fit::Mismatch : Fit::NotTested;
}

struct Host
{
    QString name, shown, port, publish; ///< `publish`: a record that would fit; empty when no certificate was seen
    QList<QHostAddress> tested[6];      ///< by Fit
    Records spare;                      ///< usable ones that fit nowhere
    [[nodiscard]] const QList<QHostAddress> &at(Fit fit) const { return tested[int(fit)]; }
};

/// False: sessions are missing.
bool testAddresses(Host &host, const Records &usable, const SmtpSessions &sessions, const setup::MailSetup &setup, const QDateTime &now)
{
    bool complete = !sessions.targets.waiting;
    host.spare = usable;
    for (const Tested &one : sessions.tested) {
        if (!one.target.hosts.contains(host.name))
            continue;
        complete = complete && one.session;
        if (!one.session)
            continue;
        host.tested[int(fitOf(*one.session, usable, host.name, setup.domain, now))].append(one.target.address);
        const QList<tls::ChainLink> &chain = one.session->tls.chain;
        if (host.publish.isEmpty())
            host.publish = policy::tlsaText(chain);
        host.spare.removeIf([&](const dns::TlsaData &record) { return policy::tlsaMatch(record, chain) != policy::TlsaMatch::No; });
    }
    return complete;
}

QList<Finding> judgeFits(const Host &host, bool complete)
{
    QList<Finding> findings;
    const auto bad = [&](Fit fit, const QString &tag) {
        if (!host.at(fit).isEmpty())
            findings.append({tag, {host.shown, addressList(host.at(fit)), host.port, host.publish}});
    };
    bad(Fit::Mismatch, host.at(Fit::Fits).isEmpty() ? u"DANE_MISMATCH"_s : u"DANE_MISMATCH_SOME"_s);
    bad(Fit::WrongName, u"DANE_AUTHORITY_NAME"_s);
    bad(Fit::NoStartTls, u"DANE_NO_STARTTLS"_s);
    if (findings.isEmpty() && complete && !host.at(Fit::Fits).isEmpty())
        findings.append({u"DANE_OK"_s, {host.shown}});
    bad(Fit::CannotTell, u"DANE_CANNOT_TELL"_s);
    bad(Fit::NotTested, u"DANE_NOT_TESTED"_s);
    if (findings.isEmpty() && complete)
        findings.append({u"DANE_NOT_TESTED"_s, {host.shown, host.shown}});
    if (complete && !host.spare.isEmpty() && !host.at(Fit::Fits).isEmpty())
        findings.append({u"DANE_SPARE"_s, {host.shown, texts(host.spare)}});
    return findings;
}

/// The records are believed.
QList<Finding> judgeRecords(Host &host, const Records &records, const SmtpSessions &sessions, const setup::MailSetup &setup, const QDateTime &now)
{
    Records usable, others;
    for (const dns::TlsaData &record : records) {
        const policy::TlsaUse use = policy::tlsaUse(record);
        (use == policy::TlsaUse::Server || use == policy::TlsaUse::Authority ? usable : others).append(record);
    }
    const bool complete = testAddresses(host, usable, sessions, setup, now);
    QList<Finding> findings;
    if (usable.isEmpty())
        return {{u"DANE_NOTHING_USABLE"_s, {host.shown, texts(others), host.port, host.publish}}};
    findings = judgeFits(host, complete);
    if (!others.isEmpty())
        findings.append({u"DANE_IGNORED"_s, {host.shown, texts(others)}});
    if (!findings.isEmpty()) {
        for (const dns::TlsaData &record : records)
            findings.first().details.append(policy::tlsaText(record));
    }
    return findings;
}

QList<Finding> judgeHost(const QString &name, bool isOwn, const PublicView &view, const SmtpSessions &sessions, const setup::MailSetup &setup,
                         Observations &observations)
{
    Host host{name, setup::printable(name, 253), QString::number(setup.smtpPort), {}, {}, {}};
    const QString owner = u"_%1._tcp.%2"_s.arg(host.port, name);
    const PublicAnswer seen = view.answer(owner, dns::RecordType::TLSA);
    const AuthenticatedAnswer security = securityOf(name, owner, setup, observations);
    if (!seen.answer || security.state == State::Waiting)
        return {};
    const bool isSeen = !recordsIn(seen.answer).isEmpty();
    switch (security.state) {
    case State::Waiting: return {};
    case State::Bogus: return {{u"DANE_BOGUS"_s, {setup::printable(owner, 253), host.shown}}};
    case State::Unknown:
        if (isSeen)
            return {{u"DANE_NOT_VERIFIED"_s, {host.shown}}};
        return {{seen.answer->cannotTell() ? u"DANE_UNKNOWN"_s : u"DANE_ABSENT"_s, {host.shown}}};
    case State::Insecure: return {{isSeen ? u"DANE_UNSIGNED"_s : u"DANE_ABSENT"_s, {host.shown}}};
    case State::Secure: break;
    }
    const Records records = recordsIn(security.answer);
    if (!records.isEmpty())
        return judgeRecords(host, records, sessions, setup, observations.now());
    (void)testAddresses(host, {}, sessions, setup, observations.now());
    if (host.publish.isEmpty() || !isOwn)
        return {{u"DANE_ABSENT"_s, {host.shown}}};
    return {{u"DANE_POSSIBLE"_s, {host.shown, host.port, host.publish}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    constexpr qsizetype maximumHosts = 20;
    const PublicView view(setup, observations);
    const MailHosts mail = mailHosts(setup, observations, view);
    const QString domain = setup::printable(setup.domain, 253);
    if (mail.state == MailHosts::State::Waiting)
        return {};
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    bool any = false;
    for (const MailHost &host : mail.hosts.first(std::min(maximumHosts, mail.hosts.size()))) {
        if (looksLikeAddress(host.name))
            continue;
        any = true;
        QList<Finding> found = judgeHost(host.name, host.ours || view.holds(host.name), view, sessions, setup, observations);
        const bool isUsed = std::ranges::any_of(found, [](const Finding &f) { return f.tag == u"DANE_OK"_s; });
        if (isUsed && authenticatedAnswer(setup, observations, setup.domain, dns::RecordType::MX).state == State::Insecure)
            found.append({u"DANE_MX_UNSIGNED"_s, {setup::printable(host.name, 253), domain}});
        findings += found;
    }
    if (!any)
        return {{mail.state == MailHosts::State::Unknown ? u"DANE_UNKNOWN"_s : u"DANE_NO_HOST"_s, {domain}}};
    return findings;
}

} // namespace

const Check daneCheck{"dane", QT_TRANSLATE_NOOP("checks", "The certificate of the mail servers in the DNS (DANE)"),
                      {}, tags, evaluate, Group::Security, "RFC 7672, RFC 6698", true};

} // namespace checks
