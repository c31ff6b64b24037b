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

constexpr qsizetype maximumAddresses = 5;

constexpr auto checkSettings = QT_TRANSLATE_NOOP("checks", "Compare server, port and encryption with the instructions of the relay's operator: 587 begins with STARTTLS, "
                                                           "465 with TLS. Then see whether a firewall lets the port out.");

constexpr std::array tags{
    Tag{"SMARTHOST_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The relay %1 answers on port %2, encrypted with %3, and offers login."), nullptr},
    Tag{"SMARTHOST_NONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply: the mail server delivers by itself, without a relay."), nullptr},
    Tag{"SMARTHOST_MISSING", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "The relay %1 has no address in the DNS (%2)."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling of %1 against the instructions of the relay's operator.")},
    Tag{"SMARTHOST_UNKNOWN", Verdict::Unknown, Actor::ThisComputer, QT_TRANSLATE_NOOP("checks", "The address of the relay %1 could not be asked for: %2."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"SMARTHOST_NOT_PUBLIC", Verdict::Unknown, Actor::You, QT_TRANSLATE_NOOP("checks", "The relay %1 was not connected to: %2"),
        QT_TRANSLATE_NOOP("checks", "Check the name %1, and whether this network's DNS answers with an internal address for it.")},
    Tag{"SMARTHOST_PORT", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Port %2 of the relay %1 does not go with the encryption that was chosen."), checkSettings, "RFC 8314 section 3.3"},
    Tag{"SMARTHOST_REFUSED", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "The relay %1 refuses connections on port %2."), checkSettings},
    Tag{"SMARTHOST_NO_CONNECTION", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The relay %1 could not be reached on port %2 from here."), checkSettings},
    Tag{"SMARTHOST_NO_ANSWER", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The relay %1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each "
                                    "other."),
        checkSettings},
    Tag{"SMARTHOST_REJECTED", Verdict::Fail, Actor::MailProvider, QT_TRANSLATE_NOOP("checks", "The relay %1 refuses to serve this computer: “%3”."),
        QT_TRANSLATE_NOOP("checks", "Ask the relay's operator why, with this line from the report.")},
    Tag{"SMARTHOST_TEMPORARY", Verdict::Unknown, Actor::MailProvider, QT_TRANSLATE_NOOP("checks", "The relay %1 is temporarily unavailable: “%3”."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes.")},
    Tag{"SMARTHOST_WRONG_PROTOCOL", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "What answers at %1 on port %2 is no SMTP server, or breaks off."),
        checkSettings},
    Tag{"SMARTHOST_TLS_FAILED", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "Encryption with the relay %1 on port %2 could not be started (%3)."),
        checkSettings},
    Tag{"SMARTHOST_NO_TLS", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The relay %1 offers no encryption on port %2. The password and all mail would travel readable."), checkSettings,
        "RFC 8314 section 3"},
    Tag{"SMARTHOST_CERTIFICATE", Verdict::Fail, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "The certificate of the relay %1 on port %2 is not in order: %3."),
        QT_TRANSLATE_NOOP("checks", "Check the server name against the instructions of the relay's operator; if it is right, ask the operator. Let no password be sent "
                                    "before that.")},
    Tag{"SMARTHOST_NO_AUTH", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The relay %1 offers no login (AUTH) on port %2. It takes your server's mail for others only if it knows the server by its address."),
        checkSettings, "RFC 6409 section 4.3"},
};

QStringList faultWords(const CertificateFaults &faults)
{
    QStringList words;
    const auto add = [&](bool fault, const QString &word) {
        if (fault)
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

Finding judge(const smtp::Session &session, const QString &relay, const QString &port, const QDateTime &now)
{
    const auto found = [&](const QString &tag, const QString &third = {}) { return Finding{tag, {relay, port, third}}; };
    if (!session.connected())
        return found(session.failure == Failure::Refused ? u"SMARTHOST_REFUSED"_s : u"SMARTHOST_NO_CONNECTION"_s);
    if (session.stage == smtp::Stage::Handshake || (session.tls.attempted && !session.tls.established) || session.tls.injected) {
        return found(u"SMARTHOST_TLS_FAILED"_s, whyArgument(session));
    }
    if (session.failure != Failure::None && session.stage < smtp::Stage::Errand) {
        if (session.failure == Failure::ReplyTimeout)
            return found(u"SMARTHOST_NO_ANSWER"_s);
        if (session.failure == Failure::Rejected && session.rejection) {
            return found(isForNow(*session.rejection) ? u"SMARTHOST_TEMPORARY"_s : u"SMARTHOST_REJECTED"_s, replyText(*session.rejection));
        }
        return found(u"SMARTHOST_WRONG_PROTOCOL"_s);
    }
    if (!session.tls.established)
        return found(u"SMARTHOST_NO_TLS"_s);
    if (const QStringList words = faultWords(certificateFaults(session, now)); !words.isEmpty())
        return found(u"SMARTHOST_CERTIFICATE"_s, wordsArgument(words));
    if (!session.offersAfterTls(u"AUTH"_s))
        return found(u"SMARTHOST_NO_AUTH"_s);
    return found(u"SMARTHOST_OK"_s, setup::printable(session.tls.protocol, 20));
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (!setup.smartHost)
        return {{u"SMARTHOST_NONE"_s, {}}};
    const setup::OutsideServer &relay = *setup.smartHost;
    const QString name = setup::printable(relay.hostName, 253), port = QString::number(relay.port);
    const HostAddresses found = hostAddresses(relay.hostName, observations);
    QList<Finding> findings;
    const bool isSwapped = (relay.port == 465 && relay.security != setup::Security::ImplicitTls) ||
                           (relay.port == 587 && relay.security == setup::Security::ImplicitTls);
    if (isSwapped)
        findings.append({u"SMARTHOST_PORT"_s, {name, port}});
    if (found.addresses.isEmpty() && !found.waiting) {
        if (const dns::Answer *failed = found.failed())
            findings.append({u"SMARTHOST_UNKNOWN"_s, {name, answerArgument(*failed)}});
        else
            findings.append({u"SMARTHOST_MISSING"_s, {name, dns::statusName(found.v4->status)}});
    }
    const QList<QHostAddress> addresses = found.addresses.first(qMin(found.addresses.size(), maximumAddresses));
    qsizetype unreachable = 0;
    for (const QHostAddress &address : addresses) {
        if (!setup.isPublic(address) && !setup.isEntered(address)) {
            findings.append({u"SMARTHOST_NOT_PUBLIC"_s, {name, addressArgument(address)}});
            continue;
        }
        const smtp::SessionRequest request{smtp::ServiceProtocol::Smtp, address, relay.port, relay.security, relay.hostName};
        if (const smtp::Session *session = observations.session(request)) {
            if (session->failure == Failure::Unreachable && ++unreachable < addresses.size())
                continue; // a family that this network does not have
            findings.append(judge(*session, u"%1 [%2]"_s.arg(name, address.toString()), port, observations.now()));
        }
    }
    return findings;
}

} // namespace

const Check smartHostCheck{"smart-host", QT_TRANSLATE_NOOP("checks", "The relay for outgoing mail (smart host)"), {.internet = true}, tags, evaluate,
                           Group::Sending, "RFC 6409, RFC 8314 section 3"};

} // namespace checks
