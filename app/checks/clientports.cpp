// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/clienttags.h"
#include "checks/programs.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;

/// "993" and what is spoken there, of one session.
QString portText(const smtp::Session &session)
{
    return QString::number(session.request.port);
}

QString serviceText(const smtp::Session &session)
{
    const QString protocol = session.request.protocol == setup::ServiceProtocol::Imap   ? u"IMAP"_s
                             : session.request.protocol == setup::ServiceProtocol::Pop3 ? u"POP3"_s
                                                                                        : u"SMTP"_s;
    return u"%1 %2 (%3)"_s.arg(portText(session), protocol, setup::printable(session.tls.protocol, 20));
}

/// Would the server take a password before TLS? Servers trust themselves: from its own address the server may offer more.
bool takesPasswordsInClear(const smtp::Session &session)
{
    if (session.request.security != setup::Security::StartTls || session.capabilities.isEmpty()
        || session.localAddress == session.request.address)
        return false;
    switch (session.request.protocol) {
    case setup::ServiceProtocol::Imap: return !session.offers(u"LOGINDISABLED"_s); // RFC 9051 section 6.2.3
    case setup::ServiceProtocol::Smtp: return session.offers(u"AUTH"_s);
    case setup::ServiceProtocol::Pop3: break;
    }
    const bool plainSasl = std::ranges::any_of(session.capabilities, [](const QString &capability) {
        const QStringList words = capability.split(u' ');
        return words.first() == u"SASL"_s && (words.contains(u"PLAIN"_s) || words.contains(u"LOGIN"_s));
    });
    return session.offers(u"USER"_s) || plainSasl; // RFC 2449 section 6.2, 6.3
}

bool isOld(const QString &protocol)
{
    return protocol.startsWith(u"SSL"_s) || protocol == u"TLSv1"_s || protocol == u"TLSv1.0"_s || protocol == u"TLSv1.1"_s;
}

/// Something answers, but not so that a program could work with it.
Finding judgeBroken(const QString &server, const smtp::Session &session)
{
    const QString port = portText(session);
    if (session.tls.injected)
        return {u"CLIENT_INJECTION"_s, {server, port}};
    if (session.rejection) {
        return {u"CLIENT_REJECTED"_s, {server, port, replyText(*session.rejection)}};
    }
    const QString why = whyArgument(session);
    if (session.tls.attempted && !session.tls.established)
        return {u"CLIENT_HANDSHAKE_FAILED"_s, {server, port, why}};
    return {u"CLIENT_BROKEN"_s, {server, port, session.guess.isEmpty() ? why : setup::printable(session.guess.toUpper(), 20)}};
}

/// Connected, and yet nothing can be said.
Finding judgeUnsure(const QString &server, const smtp::Session &session)
{
    if (session.rejection) {
        return {u"CLIENT_TEMPORARY"_s, {server, portText(session), replyText(*session.rejection)}};
    }
    return {u"CLIENT_STALLED"_s, {server, portText(session)}};
}

/// The certificates of one host: one finding for all ports that have the same trouble.
class Certificates
{
public:
    Certificates(const HostSessions &host, const QDateTime &now) : m_host(host), m_now(now) {}

    void judge(const smtp::Session &session)
    {
        if (!session.tls.certificate)
            return;
        const smtp::Certificate &certificate = *session.tls.certificate;
        const CertificateFaults faults = certificateFaults(session, m_now);
        const QStringList words = certificateWords(faults);
        const QString server = targetText(m_host.target);
        const bool onlyUnknown = !faults.expired && !faults.notYetValid && !faults.wrongName && !faults.weak;
        if (m_host.inLan && onlyUnknown && !words.isEmpty())
            add({u"CLIENT_CERTIFICATE_LAN"_s, {server, {}, wordsArgument(words)}}, session);
        else if (!words.isEmpty())
            add({u"CLIENT_CERTIFICATE"_s, {server, {}, wordsArgument(words), setup::printable(certificate.names.join(u", "_s), 200)}}, session);
        else if (certificate.notAfter.isValid() && faults.daysLeft < expiryWarningDays)
            add({u"CLIENT_CERTIFICATE_EXPIRES"_s, {server, {}, certificate.notAfter.toUTC().date().toString(Qt::ISODate), QString::number(faults.daysLeft)}},
                session);
        if (faults.wrongName)
            return;
        for (const QString &name : m_host.target.hosts) {
            // Of a certificate with very many names not all are known.
            if (certificate.covers(name) || m_otherNames.contains(name) || certificate.nameCount > certificate.names.size())
                continue;
            m_otherNames.append(name);
            m_findings.append({u"CLIENT_OTHER_NAME"_s, {setup::printable(session.request.hostName, 253), setup::printable(name, 253)}});
        }
    }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

private:
    /// The port is the second argument.
    void add(Finding finding, const smtp::Session &session)
    {
        for (Finding &known : m_findings) {
            QStringList arguments = known.arguments;
            if (known.tag != finding.tag || arguments.size() < 2)
                continue;
            arguments[1].clear();
            if (arguments != finding.arguments)
                continue;
            known.arguments[1] += u", "_s + portText(session);
            return;
        }
        finding.arguments[1] = portText(session);
        m_findings.append(finding);
    }

    const HostSessions &m_host;
    QDateTime m_now;
    QStringList m_otherNames;
    QList<Finding> m_findings;
};

/// Nothing was connected to, and that cannot be told from a server that is closed.
std::optional<Finding> judgeSilence(const HostSessions &host)
{
    if (host.answers())
        return std::nullopt;
    const QString server = targetText(host.target);
    const auto isUnsure = [&](const smtp::Session *session) { return host.service(session) == Service::CannotTell; };
    const auto unsure = std::ranges::find_if(host.sessions, isUnsure);
    if (unsure == host.sessions.end())
        return std::nullopt;
    if (host.sameNetwork)
        return Finding{u"CLIENT_HAIRPIN"_s, {server}};
    if ((*unsure)->failure == Failure::ConnectTimeout || (*unsure)->failure == Failure::Refused)
        return Finding{u"CLIENT_SILENT"_s, {server}};
    return Finding{u"CLIENT_UNREACHABLE"_s, {server, whyArgument(**unsure)}};
}

QList<Finding> judge(const HostSessions &host, const QDateTime &now)
{
    const QString server = targetText(host.target);
    QList<Finding> findings;
    QStringList served;
    Certificates certificates(host, now);
    for (const smtp::Session *session : host.sessions) {
        switch (host.service(session)) {
        case Service::Waiting:
        case Service::Closed: continue;
        case Service::Encrypted:
            served.append(serviceText(*session));
            certificates.judge(*session);
            if (isOld(session->tls.protocol))
                findings.append({u"CLIENT_OLD_TLS"_s, {server, portText(*session), setup::printable(session->tls.protocol, 20)}});
            if (takesPasswordsInClear(*session))
                findings.append({u"CLIENT_LOGIN_BEFORE_TLS"_s, {server, portText(*session)}});
            break;
        case Service::Plain: findings.append({u"CLIENT_NO_TLS"_s, {server, portText(*session)}}); break;
        case Service::Swapped:
            findings.append({session->request.security == setup::Security::ImplicitTls ? u"CLIENT_SWAPPED_PLAIN"_s : u"CLIENT_SWAPPED_TLS"_s,
                             {server, portText(*session)}});
            break;
        case Service::Broken: findings.append(judgeBroken(server, *session)); break;
        case Service::CannotTell:
            if (session->connected())
                findings.append(judgeUnsure(server, *session));
            break;
        }
    }
    if (!served.isEmpty())
        findings.prepend({u"CLIENT_OK"_s, {server, served.join(u", "_s)}});
    if (const std::optional<Finding> silence = judgeSilence(host))
        findings.append(*silence);
    return findings + certificates.findings();
}

/// Is there one secure way to read mail, and one to hand it in, at any of the hosts? Only said when every port is decided.
QList<Finding> judgeWays(const setup::MailSetup &setup, const QList<HostSessions> &hosts)
{
    bool reads = false, submits = false, anything = false, mayRead = false, maySubmit = false;
    QStringList names;
    for (const HostSessions &host : hosts) {
        for (qsizetype i = 0; i < host.sessions.size(); ++i) {
            const MailService &service = mailServices().at(i);
            const Service state = host.service(host.sessions[i]);
            (service.reads ? reads : submits) |= state == Service::Encrypted;
            (service.reads ? mayRead : maySubmit) |= state == Service::CannotTell || state == Service::Waiting;
            anything = anything || (state != Service::Closed && state != Service::CannotTell);
        }
        for (const QString &name : host.target.hosts) {
            if (!names.contains(setup::printable(name, 253)))
                names.append(setup::printable(name, 253));
        }
    }
    const QString list = listArgument(names);
    if (!anything)
        return mayRead || maySubmit ? QList<Finding>{} : QList<Finding>{{u"CLIENT_NONE"_s, {list}}};
    QList<Finding> findings;
    if (!reads && !mayRead)
        findings.append({u"CLIENT_NO_READING"_s, {list}});
    if (!submits && !maySubmit) {
        const bool byPort25 = setup.mode == setup::Mode::Lan && std::ranges::any_of(hosts, &HostSessions::answersElsewhere);
        findings.append({byPort25 ? u"CLIENT_LAN_PORT_25"_s : u"CLIENT_NO_SUBMISSION"_s, {list}});
    }
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const ProgramHosts hosts = programHosts(setup, observations);
    const QList<HostSessions> sessions = programSessions(setup, observations, hosts);
    QList<Finding> findings;
    for (const HostSessions &host : sessions)
        findings += judge(host, observations.now());
    for (const QString &name : hosts.skipped)
        findings.append({u"CLIENT_NOT_CONNECTED"_s, {setup::printable(name, 253)}});
    if (hosts.unknown)
        findings.append({u"CLIENT_HOST_UNKNOWN"_s, {}});
    if (!observations.complete() || hosts.waiting)
        return findings;
    if (!sessions.isEmpty())
        findings += judgeWays(setup, sessions);
    if (findings.isEmpty())
        findings.append({u"CLIENT_NO_SERVERS"_s, {}});
    return findings;
}

} // namespace

const Check clientPortsCheck{"client-ports", QT_TRANSLATE_NOOP("checks", "Mail programs can read and hand in mail with encryption"),
                             {.internet = true, .lan = true}, clientTags, evaluate, Group::Programs, "RFC 8314 sections 3 and 4"};

} // namespace checks
