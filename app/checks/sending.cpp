// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sending.h"

#include "checks/delegation.h"
#include "checks/sessions.h"
#include "dns/addressecho.h"
#include "setup/domainname.h"

#include <algorithm>

namespace checks {

namespace {

constexpr qsizetype maximumAddresses = 20;

void add(const setup::MailSetup &setup, const QList<QHostAddress> &more, QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : more) {
        if (setup.isPublic(address) && !addresses.contains(address) && addresses.size() < maximumAddresses)
            addresses.append(address);
    }
}

} // namespace

SendingAddresses sendingAddresses(const setup::MailSetup &setup, Observations &observations)
{
    SendingAddresses sending;
    if (setup.smartHost) {
        sending.source = SendingAddresses::Source::SmartHost;
        return sending;
    }
    for (const setup::MailServer &server : setup.servers) {
        add(setup, server.addresses, sending.addresses);
        sending.hosts.append(server.hostName);
    }
    add(setup, setup.externalAddresses, sending.addresses);
    if (sending.addresses.isEmpty()) {
        sending.source = SendingAddresses::Source::Guessed;
        const PublicView view(setup, observations);
        const MailHosts mail = mailHosts(setup, observations, view);
        sending.waiting = mail.state == MailHosts::State::Waiting;
        sending.unknown = mail.state == MailHosts::State::Unknown;
        for (const MailHost &host : mail.hosts) {
            const HostAddresses found = hostAddresses(host.name, view);
            sending.waiting = sending.waiting || found.waiting;
            sending.unknown = sending.unknown || (!found.waiting && found.failed());
            add(setup, found.addresses, sending.addresses);
            sending.hosts.append(host.name);
        }
    }
    std::ranges::stable_sort(sending.addresses, {}, [](const QHostAddress &address) { return address.protocol(); });
    return sending;
}

bool isOwnHost(const setup::MailSetup &setup, const QString &host)
{
    const QString registered = setup::registeredDomain(setup.domain);
    return setup::isInDomain(host, registered.isEmpty() ? setup.domain : registered)
           || std::ranges::any_of(setup.servers, [&](const setup::MailServer &server) { return server.hostName == host; });
}

bool Egress::sharesNetworkWith(const QHostAddress &address) const
{
    return std::ranges::any_of(addresses, [&](const QHostAddress &own) {
        return own == address || (own.protocol() == QAbstractSocket::IPv6Protocol && address.isInSubnet(own, 64));
    });
}

bool Egress::isKnownFor(const QHostAddress &address) const
{
    return state == State::Known && std::ranges::any_of(addresses, [&](const QHostAddress &own) { return own.protocol() == address.protocol(); });
}

Egress egress(const setup::MailSetup &setup, Observations &observations)
{
    Egress egress;
    egress.addresses = setup.ownNetworkAddresses;
    if (!setup.askOutsideServices) {
        egress.state = egress.addresses.isEmpty() ? Egress::State::NotAsked : Egress::State::Known;
        return egress;
    }
    // Where this network answers for everybody, an echo would show the address of its resolver.
    const DirectDns direct = directDns(setup.domain, observations);
    if (direct == DirectDns::Intercepted) {
        egress.state = egress.addresses.isEmpty() ? Egress::State::Unknown : Egress::State::Known;
        return egress;
    }
    QList<dns::Answer> answers;
    bool waiting = direct == DirectDns::Waiting;
    for (const dns::EchoService &service : dns::echoServices()) {
        const bool isIpv6 = service.question.server.address.protocol() == QAbstractSocket::IPv6Protocol;
        if (isIpv6 ? !observations.surroundings().hasIpv6 : !observations.surroundings().hasIpv4)
            continue;
        if (const dns::Answer *answer = observations.dns(service.question))
            answers.append(*answer);
        else
            waiting = true;
    }
    if (waiting)
        return egress;
    for (const QHostAddress &address : dns::judgeEchoes(answers, setup.simulated).addresses) {
        if (!egress.addresses.contains(address))
            egress.addresses.append(address);
    }
    egress.state = egress.addresses.isEmpty() ? Egress::State::Unknown : Egress::State::Known;
    return egress;
}

Standpoint standpoint(const setup::MailSetup &setup, Observations &observations)
{
    dns::Server hostsFile;
    hostsFile.kind = dns::Server::Kind::HostsFile;
    for (const setup::MailServer &server : setup.servers) {
        for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA}) {
            const dns::Answer *answer = observations.dns(server.hostName, type, hostsFile);
            for (const dns::ResourceRecord &record : answer ? answer->matching() : QList<dns::ResourceRecord>()) {
                const auto *data = std::get_if<dns::AddressData>(&record.data);
                if (data && data->address.isLoopback())
                    return Standpoint::OnServer;
            }
        }
    }
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<QHostAddress> servers = setup.externalAddresses;
    bool waiting = sessions.targets.waiting;
    for (const Tested &one : sessions.tested) {
        waiting = waiting || !one.session;
        if (!one.target.ours && !setup.servers.isEmpty())
            continue;
        servers.append(one.target.address);
        if (one.session && one.session->connected() && one.session->localAddress == one.target.address)
            return Standpoint::OnServer;
    }
    const Egress seen = egress(setup, observations);
    if (waiting || seen.state == Egress::State::Waiting)
        return Standpoint::Waiting;
    if (seen.state != Egress::State::Known)
        return Standpoint::NotKnown;
    bool comparable = false;
    for (const QHostAddress &address : servers) {
        if (seen.sharesNetworkWith(address))
            return Standpoint::SameNetwork;
        comparable = comparable || std::ranges::any_of(seen.addresses, [&](const QHostAddress &own) {
            return own.protocol() == address.protocol();
        });
    }
    return comparable ? Standpoint::Elsewhere : Standpoint::NotKnown;
}

} // namespace checks
