// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/programs.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;

constexpr std::array tags{
    Tag{"LAN_PORTS_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "From this computer %1 can be reached on the mail ports: %2."), nullptr},
    Tag{"LAN_PORTS_HERE", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 is this very computer. Open here are: %2. Whether its firewall lets other computers in is only seen from another computer of the LAN; run "
                                    "the diagnosis there too."),
        nullptr},
    Tag{"LAN_PORTS_NO_SERVERS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No addresses of mail servers were entered, so there is nothing to connect to."), nullptr},
    Tag{"LAN_PORTS_SILENT", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on any mail port."),
        QT_TRANSLATE_NOOP("checks", "See that the mail server is switched on and has that address. Then allow TCP ports 25, 465, 587, 993 and 995 in its firewall (Windows: for "
                                    "the profile “Private networks”).")},
    Tag{"LAN_PORTS_CLOSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is there, but refuses connections on every mail port."),
        QT_TRANSLATE_NOOP("checks", "Start the mail server program there and let it listen on the address in the LAN, not only on 127.0.0.1.")},
    Tag{"LAN_PORTS_UNREACHABLE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer has no way to %1, or forbids the connection (%2)."),
        QT_TRANSLATE_NOOP("checks", "Connect this computer to the same network as the mail server, and see whether a firewall of this computer stops the program.")},
};

/// The sessions with that address on every mail port, port 25 first.
QList<const smtp::Session *> sessionsWith(const HostSessions &host, const SmtpSessions &smtp)
{
    QList<const smtp::Session *> all;
    for (const Tested &tested : smtp.tested) {
        if (tested.target.address == host.target.address)
            all.append(tested.session);
    }
    return all + host.sessions;
}

Finding judge(const QString &server, const QList<const smtp::Session *> &sessions)
{
    QList<quint16> open;
    bool isHere = false;
    for (const smtp::Session *session : sessions) {
        if (!session->connected())
            continue;
        open.append(session->request.port);
        isHere = isHere || session->localAddress == session->request.address;
    }
    std::ranges::sort(open);
    QStringList ports;
    for (const quint16 port : std::as_const(open))
        ports.append(QString::number(port));
    if (!open.isEmpty())
        return {isHere ? u"LAN_PORTS_HERE"_s : u"LAN_PORTS_OK"_s, {server, ports.join(u", "_s)}};
    const auto failed = [&sessions](Failure failure) {
        return std::ranges::find(sessions, failure, [](const smtp::Session *session) { return session->failure; });
    };
    if (failed(Failure::Refused) != sessions.end())
        return {u"LAN_PORTS_CLOSED"_s, {server}};
    if (failed(Failure::ConnectTimeout) != sessions.end())
        return {u"LAN_PORTS_SILENT"_s, {server}};
    const smtp::Session &first = *sessions.first();
    return {u"LAN_PORTS_UNREACHABLE"_s, {server, whyArgument(first)}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const ProgramHosts hosts = programHosts(setup, observations);
    const SmtpSessions smtp = smtpSessions(setup, observations);
    QList<Finding> findings;
    for (const HostSessions &host : programSessions(setup, observations, hosts)) {
        const QList<const smtp::Session *> sessions = sessionsWith(host, smtp);
        if (!sessions.contains(nullptr))
            findings.append(judge(targetText(host.target), sessions));
    }
    if (hosts.targets.isEmpty())
        findings.append({u"LAN_PORTS_NO_SERVERS"_s, {}});
    return findings;
}

} // namespace

const Check lanPortsCheck{"lan-ports", QT_TRANSLATE_NOOP("checks", "Other computers of the LAN reach the mail server"),
                          {.internet = false, .lan = true}, tags, evaluate, Group::Lan, "RFC 5321 section 4.5.4.2, RFC 8314 section 3"};

} // namespace checks
