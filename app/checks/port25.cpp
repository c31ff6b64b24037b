// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "dns/referenceservers.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype operatorsThatTell = 2;

constexpr auto unblockRemedy = QT_TRANSLATE_NOOP(
    "checks", "Ask your Internet provider or server host to open outgoing TCP port 25 for your address; the letter is ready. Most home connections and many cloud "
              "hosts block it at first. If they do not open it, send through a relay (smart host) on port 587 or 465.");
constexpr auto unblockLetter = QT_TRANSLATE_NOOP("checks", "Dear support team,\n\n"
                                                           "I run a mail server for the domain %3 on my connection. Outgoing connections to TCP port 25 (%1) do not get "
                                                           "through, while other ports of the same computers (%2) can be reached. Without port 25 my server "
                                                           "cannot deliver any mail.\n\n"
                                                           "Please open outgoing TCP port 25 for my connection. The server is not an open relay and sends only "
                                                           "mail of its own users. If my contract does not include it, please tell me which one does.\n\n"
                                                           "Kind regards");

constexpr std::array tags{
    Tag{"PORT25_OPEN", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "Mail can leave this network: port 25 (%1) of %2 answers."), nullptr},
    Tag{"PORT25_SWITCHED_OFF", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Not tested, because you do not want services of others to be asked."), nullptr},
    Tag{"PORT25_SMART_HOST", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply: all mail leaves through a relay, which needs no open port 25."), nullptr},
    Tag{"PORT25_BLOCKED", Verdict::Fail, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "This network cannot send mail to others: outgoing port 25 (%1) is blocked. Other ports of the same servers answer (%2)."),
        unblockRemedy, nullptr, unblockLetter},
    Tag{"PORT25_BLOCKED_IPV6", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "Outgoing port 25 is blocked over %1 only. Mail falls back to IPv4, sometimes after a long wait. Other ports of the same "
                                    "servers answer (%2)."),
        unblockRemedy, nullptr, unblockLetter},
    Tag{"PORT25_BLOCKED_ELSEWHERE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "From here outgoing port 25 (%1) is blocked, as on most home connections. Your server is in another network, so that says "
                                    "nothing about it; to test it, run the diagnosis on the server."),
        nullptr},
    Tag{"PORT25_BLOCKED_SOMEWHERE", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "From here outgoing port 25 (%1) is blocked. It is not known whether the mail server is in this network; if it is, it cannot "
                                    "send mail to others."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis on the mail server. If the port is blocked there too, ask the Internet provider to open it, or send through a "
                                    "relay.")},
    Tag{"PORT25_FORBIDDEN_HERE", Verdict::Warn, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer's own firewall or antivirus program forbids connections to port 25 (%1)."),
        QT_TRANSLATE_NOOP("checks", "Allow connections to port 25 in the firewall or antivirus program of this computer, if the mail server runs here; then run the "
                                    "diagnosis again.")},
    Tag{"PORT25_PROXY", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "Somebody else answers on port 25 in the place of others' mail servers (%1): %2. A transparent proxy of the provider or a "
                                    "firewall reads and changes outgoing mail, and often hides encryption."),
        QT_TRANSLATE_NOOP("checks", "Switch off the SMTP inspection of your firewall or router. If there is none, ask the Internet provider to take your connection "
                                    "out of the proxy.")},
    Tag{"PORT25_NO_CONTROL", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Whether port 25 (%1) is open could not be told: the other ports of the test servers could not be reached either."),
        QT_TRANSLATE_NOOP("checks", "Check the Internet connection and the firewall of this network, then run the diagnosis again.")},
    Tag{"PORT25_NO_REFERENCE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Could not be tested: the addresses of the test servers could not be found."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"PORT25_NO_ROUTE", Verdict::NotApplicable, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "This network has no way out over %1."), nullptr},
};

struct Probe
{
    const dns::ReferenceServer *server = nullptr;
    const smtp::Session *mail = nullptr, *control = nullptr; ///< null: not arrived
};

struct Round
{
    QList<Probe> probes;
    bool waiting = false;
};

/// The same address on port 25 and on the control port.
Round probe(const setup::MailSetup &setup, Observations &observations, const PublicView &view, QAbstractSocket::NetworkLayerProtocol family)
{
    Round round;
    for (const dns::ReferenceServer &server : dns::referenceServers()) {
        const HostAddresses found = hostAddresses(server.name, view);
        round.waiting = round.waiting || found.waiting;
        const auto address = std::ranges::find_if(found.addresses, [&](const auto &a) { return a.protocol() == family && setup.isPublic(a); });
        if (address == found.addresses.end())
            continue;
        smtp::SessionRequest mail{smtp::ServiceProtocol::Smtp, *address, 25, smtp::Security::StartTls, server.name};
        smtp::SessionRequest control{smtp::ServiceProtocol::Smtp, *address, server.controlPort, smtp::Security::None, server.name};
        control.errand = smtp::Errand::Connect;
        const Probe one{&server, observations.session(mail), observations.session(control)};
        round.waiting = round.waiting || !one.mail || !one.control;
        round.probes.append(one);
    }
    return round;
}

bool hasAnswered(const smtp::Session &session)
{
    return session.connected() && (session.greeting || session.rejection || session.stage > smtp::Stage::Greeting);
}

/// A certificate for the host's name, or its own domain in the greeting with STARTTLS beside it, is the operator's own.
bool isGenuine(const smtp::Session &session)
{
    const QByteArray greeting = session.greeting ? session.greeting->lines.join(' ') : QByteArray();
    if (greeting.contains("***"))
        return false;
    if (session.tls.certificate)
        return session.tls.certificate->covers(session.request.hostName);
    if (session.rejection || session.stage < smtp::Stage::StartTls)
        return true; // sends this computer away before it could show who it is
    const QString domain = setup::registrableDomain(session.request.hostName);
    return session.offers(u"STARTTLS"_s) && (session.serverName.isEmpty() || setup::registrableDomain(session.serverName.toLower()) == domain);
}

Finding judgeBlocked(const setup::MailSetup &setup, Observations &observations, const QStringList &arguments, bool isIpv6, bool ipv4Open)
{
    switch (standpoint(setup, observations)) {
    case Standpoint::OnServer:
    case Standpoint::SameNetwork:
        if (isIpv6 && ipv4Open)
            return {u"PORT25_BLOCKED_IPV6"_s, arguments};
        return {u"PORT25_BLOCKED"_s, arguments};
    case Standpoint::Elsewhere: return {u"PORT25_BLOCKED_ELSEWHERE"_s, arguments};
    case Standpoint::Waiting:
    case Standpoint::NotKnown: break;
    }
    return {u"PORT25_BLOCKED_SOMEWHERE"_s, arguments};
}

QList<Finding> judge(const setup::MailSetup &setup, Observations &observations, const Round &round, bool isIpv6, bool &isOpen, bool ipv4Open)
{
    const QString family = isIpv6 ? u"IPv6"_s : u"IPv4"_s;
    QStringList answered, strange, controls, details;
    qsizetype forbidden = 0, noRoute = 0;
    for (const Probe &one : round.probes) {
        const QString &name = one.server->operatorName;
        if (hasAnswered(*one.mail)) {
            answered.append(name);
            if (!isGenuine(*one.mail)) {
                strange.append(name);
                details.append(setup::printable(one.mail->greeting ? one.mail->greeting->lines.value(0) : QByteArray(), 200));
            }
        }
        if (one.control->connected())
            controls.append(u"%1 %2"_s.arg(name, QString::number(one.server->controlPort)));
        forbidden += one.mail->failure == smtp::Failure::LocallyBlocked;
        noRoute += one.mail->failure == smtp::Failure::Unreachable && one.control->failure == smtp::Failure::Unreachable;
    }
    if (!strange.isEmpty() && (strange.size() == answered.size() || strange.size() >= operatorsThatTell))
        return {Finding{u"PORT25_PROXY"_s, {family, strange.join(u", "_s)}, false, details}};
    isOpen = !answered.isEmpty();
    if (isOpen)
        return {{u"PORT25_OPEN"_s, {family, answered.join(u", "_s)}}};
    if (noRoute == round.probes.size())
        return {{u"PORT25_NO_ROUTE"_s, {family}}};
    if (controls.size() < operatorsThatTell) // one that fails may be that one's own trouble
        return {{u"PORT25_NO_CONTROL"_s, {family}}};
    if (forbidden == round.probes.size())
        return {{u"PORT25_FORBIDDEN_HERE"_s, {family}}};
    return {judgeBlocked(setup, observations, {family, controls.join(u", "_s), setup::printable(setup.domain, 253)}, isIpv6, ipv4Open)};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.smartHost)
        return {{u"PORT25_SMART_HOST"_s, {}}};
    if (!setup.askOutsideServices)
        return {{u"PORT25_SWITCHED_OFF"_s, {}}};
    const PublicView view(setup, observations);
    const dns::Surroundings &around = observations.surroundings();
    QList<Finding> findings;
    bool ipv4Open = false, waiting = false;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        const bool isIpv6 = family == QAbstractSocket::IPv6Protocol;
        if (isIpv6 ? !around.hasIpv6 : !around.hasIpv4)
            continue;
        const Round round = probe(setup, observations, view, family);
        waiting = waiting || round.waiting;
        bool isOpen = false;
        if (!round.waiting && !round.probes.isEmpty())
            findings += judge(setup, observations, round, isIpv6, isOpen, ipv4Open);
        ipv4Open = ipv4Open || (!isIpv6 && isOpen);
    }
    if (findings.isEmpty() && !waiting)
        findings.append({u"PORT25_NO_REFERENCE"_s, {}});
    return findings;
}

} // namespace

const Check port25Check{"port25", QT_TRANSLATE_NOOP("checks", "Mail can leave this network (outgoing port 25)"), {.internet = true}, tags, evaluate,
                        Group::Sending, "RFC 5321 section 4.5.4.2"};

} // namespace checks
