// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;

constexpr std::array tags{
    Tag{"OUTSIDE_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 answers on port %2 as %3 server, encrypted with %4."), nullptr},
    Tag{"OUTSIDE_NO_SERVERS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No outside servers were entered."), nullptr},
    Tag{"OUTSIDE_HOST_MISSING", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The server name %1 has no address in the DNS (%2)."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling of %1 against the provider's instructions.")},
    Tag{"OUTSIDE_HOST_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The address of %1 could not be asked for: %2."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"OUTSIDE_NOT_PUBLIC", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The server %1 was not connected to: %2"),
        QT_TRANSLATE_NOOP("checks", "Check the name %1, and whether this network's DNS answers with an internal address for it.")},
    Tag{"OUTSIDE_REFUSED", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 refuses connections on port %2."),
        QT_TRANSLATE_NOOP("checks", "Check server, port and encryption against the provider's instructions.")},
    Tag{"OUTSIDE_TIMEOUT", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on port %2, while other outside servers do."),
        QT_TRANSLATE_NOOP("checks", "Check server and port against the provider's instructions, and whether your firewall lets this port out.")},
    Tag{"OUTSIDE_TIMEOUT_ALL", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on port %2, and no other outside server could be reached from here either."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and whether your firewall lets port %2 out, then run the diagnosis again.")},
    Tag{"OUTSIDE_UNREACHABLE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer has no way to %1, or forbids the connection to port %2 (%3)."),
        QT_TRANSLATE_NOOP("checks", "Nothing, if another address of the server answers. Otherwise check the Internet connection and the firewall of this computer.")},
    Tag{"OUTSIDE_NO_ANSWER", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other."),
        QT_TRANSLATE_NOOP("checks", "Check port and encryption against the provider's instructions (993, 995 and 465 begin with TLS; 143, 110 and 587 with STARTTLS).")},
    Tag{"OUTSIDE_CLOSED", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 closed the connection on port %2 before it had answered."),
        QT_TRANSLATE_NOOP("checks", "Check port and encryption against the provider's instructions, and try again later.")},
    Tag{"OUTSIDE_REJECTED", Verdict::Fail, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "%1 refuses to serve this computer: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Ask the provider why, with this line from the report.")},
    Tag{"OUTSIDE_TEMPORARY", Verdict::Unknown, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "%1 is temporarily unavailable: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes.")},
    Tag{"OUTSIDE_WRONG_PROTOCOL", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "What answers at %1 on port %2 is no %3 server."),
        QT_TRANSLATE_NOOP("checks", "Check protocol, port and encryption against the provider's instructions (993 is IMAP, 995 is POP3, 465 and 587 are SMTP).")},
    Tag{"OUTSIDE_NO_TLS", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not offer encryption on port %2. Your password would travel readable."),
        QT_TRANSLATE_NOOP("checks", "Use the encrypted port that the provider names (993 for IMAP, 995 for POP3, 465 for SMTP).")},
    Tag{"OUTSIDE_UNENCRYPTED", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 answers on port %2 as %3 server, and you chose no encryption: your password will travel readable."),
        QT_TRANSLATE_NOOP("checks", "Choose TLS or STARTTLS on the page of the outside mailbox.")},
    Tag{"OUTSIDE_TLS_FAILED", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Encryption with %1 on port %2 could not be started (%3)."),
        QT_TRANSLATE_NOOP("checks", "Check port and encryption against the provider's instructions; if they are right, ask the provider.")},
    Tag{"OUTSIDE_CERTIFICATE", Verdict::Fail, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 on port %2 is not in order: %3. It names %4."),
        QT_TRANSLATE_NOOP("checks", "Check the server name against the provider's instructions; if it is right, ask the provider. Do not enter your password before that.")},
    Tag{"OUTSIDE_NO_UIDL", Verdict::Warn, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "%1 does not offer UIDL (RFC 1939 section 7), so mail that is left on the server would be fetched again and again."),
        QT_TRANSLATE_NOOP("checks", "Use IMAP, or let your server delete mail after it was fetched.")},
};

QString protocolName(smtp::ServiceProtocol protocol)
{
    switch (protocol) {
    case smtp::ServiceProtocol::Pop3: return u"POP3"_s;
    case smtp::ServiceProtocol::Imap: return u"IMAP"_s;
    case smtp::ServiceProtocol::Smtp: break;
    }
    return u"SMTP"_s;
}

/// Ids of the phrases in arguments.cpp.
QStringList faultWords(const CertificateFaults &faults)
{
    QStringList words;
    if (faults.expired)
        words.append(u"expired"_s);
    if (faults.notYetValid)
        words.append(u"not-yet-valid"_s);
    if (faults.wrongName)
        words.append(u"wrong-name"_s);
    if (faults.selfSigned)
        words.append(u"self-signed"_s);
    else if (faults.unknownIssuer || faults.other)
        words.append(u"unknown-issuer"_s);
    if (faults.weak)
        words.append(u"weak"_s);
    return words;
}

struct Place
{
    const setup::OutsideServer &server;
    QString text, port, protocol;
};

Finding judgeConnect(const Place &place, const smtp::Session &session, bool othersConnected)
{
    switch (session.failure) {
    case Failure::Refused: return {u"OUTSIDE_REFUSED"_s, {place.text, place.port}};
    case Failure::ConnectTimeout:
        return {othersConnected ? u"OUTSIDE_TIMEOUT"_s : u"OUTSIDE_TIMEOUT_ALL"_s, {place.text, place.port}};
    default: return {u"OUTSIDE_UNREACHABLE"_s, {place.text, place.port, setup::printable(session.detail, 200)}};
    }
}

/// A session that did not come to its greeting and capabilities; nothing when it did.
std::optional<Finding> judgeFailure(const Place &place, const smtp::Session &session)
{
    if (session.stage == smtp::Stage::Handshake || (session.tls.attempted && !session.tls.established) || session.tls.injected) {
        const QString why = whyArgument(session);
        return Finding{u"OUTSIDE_TLS_FAILED"_s, {place.text, place.port, why}};
    }
    // Up to the capabilities after TLS everything must be well; what goes wrong at QUIT does not matter.
    if (session.stage >= smtp::Stage::Errand || session.failure == Failure::None)
        return std::nullopt;
    switch (session.failure) {
    case Failure::ReplyTimeout: return Finding{u"OUTSIDE_NO_ANSWER"_s, {place.text, place.port}};
    case Failure::ClosedEarly: return Finding{u"OUTSIDE_CLOSED"_s, {place.text, place.port}};
    case Failure::Rejected: {
        const bool temporary = session.rejection && isForNow(*session.rejection);
        return Finding{temporary ? u"OUTSIDE_TEMPORARY"_s : u"OUTSIDE_REJECTED"_s,
                       {place.text, session.rejection ? replyText(*session.rejection) : QString()}};
    }
    default: return Finding{u"OUTSIDE_WRONG_PROTOCOL"_s, {place.text, place.port, place.protocol}};
    }
}

/// A server of RFC 1939 alone has no list of what it offers, and some list UIDL only after the login.
bool mayListIds(const smtp::Session &session)
{
    const QStringList &offered = session.tls.established ? session.capabilitiesAfterTls : session.capabilities;
    const std::optional<bool> seen = session.logIn ? session.logIn->listsIds : std::nullopt;
    return seen.value_or(offered.isEmpty()) || session.offers(u"UIDL"_s) || session.offersAfterTls(u"UIDL"_s);
}

QList<Finding> judgeSession(const Place &place, const smtp::Session &session, const QDateTime &now)
{
    if (const auto failure = judgeFailure(place, session))
        return {*failure};
    QList<Finding> findings;
    if (place.server.security == setup::Security::None) {
        findings.append({u"OUTSIDE_UNENCRYPTED"_s, {place.text, place.port, place.protocol}});
    } else if (!session.tls.established) {
        return {{u"OUTSIDE_NO_TLS"_s, {place.text, place.port}}};
    } else {
        const CertificateFaults faults = certificateFaults(session, now);
        const QStringList words = faultWords(faults);
        if (!words.isEmpty()) {
            const QString names = setup::printable(session.tls.certificate->names.join(u", "_s), 200);
            findings.append({u"OUTSIDE_CERTIFICATE"_s, {place.text, place.port, wordsArgument(words), names}});
        }
        if (words.isEmpty())
            findings.append({u"OUTSIDE_OK"_s, {place.text, place.port, place.protocol, setup::printable(session.tls.protocol, 20)}});
    }
    if (place.server.protocol == setup::ServiceProtocol::Pop3 && !mayListIds(session))
        findings.append({u"OUTSIDE_NO_UIDL"_s, {place.text}});
    return findings;
}

/// All sessions of a server, asked for at once; findings about its name where there is nothing to connect to.
QList<Finding> askFor(const setup::MailSetup &setup, const setup::OutsideServer &server, Observations &observations, QList<Tested> &tested)
{
    constexpr int maximumAddresses = 10;
    const QString name = setup::printable(server.hostName, 253);
    const HostAddresses found = hostAddresses(server.hostName, observations);
    if (found.waiting) // where to log in is not known yet, and one login is enough
        return {};
    const std::optional<QHostAddress> logInAt = logInAddress(setup, found.addresses, observations.surroundings());
    QList<Finding> findings;
    for (const QHostAddress &address : found.addresses.first(qMin<qsizetype>(found.addresses.size(), maximumAddresses))) {
        if (!setup.isPublic(address) && !setup.isEntered(address)) {
            findings.append({u"OUTSIDE_NOT_PUBLIC"_s, {name, addressArgument(address)}});
            continue;
        }
        const smtp::SessionRequest request = outsideRequest(server, address, address == logInAt);
        tested.append({{address, {server.hostName}, false}, observations.session(request)});
    }
    if (!found.addresses.isEmpty())
        return findings;
    if (const dns::Answer *failed = found.failed())
        return {{u"OUTSIDE_HOST_UNKNOWN"_s, {name, answerArgument(*failed)}}};
    return {{u"OUTSIDE_HOST_MISSING"_s, {name, dns::statusName(found.v4->status)}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.outsideServers.isEmpty())
        return {{u"OUTSIDE_NO_SERVERS"_s, {}}};
    QList<Finding> findings;
    QList<QList<Tested>> perServer;
    QList<Tested> all;
    for (const setup::OutsideServer &server : setup.outsideServers) {
        QList<Tested> tested;
        findings += askFor(setup, server, observations, tested);
        all += tested;
        perServer.append(tested);
    }
    for (qsizetype i = 0; i < perServer.size(); ++i) {
        const setup::OutsideServer &server = setup.outsideServers[i];
        for (const Tested &one : std::as_const(perServer[i])) {
            if (!one.session)
                continue;
            const Place place{server, targetText(one.target), QString::number(server.port), protocolName(server.protocol)};
            if (one.session->connected())
                findings += judgeSession(place, *one.session, observations.now());
            else
                findings.append(judgeConnect(place, *one.session, anyConnected(all, one.target.address.protocol())));
        }
    }
    return findings;
}

} // namespace

const Check outsideServersCheck{"outside-servers", QT_TRANSLATE_NOOP("checks", "The servers of the outside mailbox answer, with encryption"),
                                {.internet = false, .map = true}, tags, evaluate, Group::Mailbox, "RFC 8314 section 3, RFC 1939, RFC 9051"};

} // namespace checks
