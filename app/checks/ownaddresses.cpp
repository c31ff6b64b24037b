// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/sending.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"OWN_ADDRESS_PUBLIC", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The addresses you entered can be reached from the Internet: %1."), nullptr},
    Tag{"OWN_ADDRESS_NONE", Verdict::NotApplicable, Actor::You, QT_TRANSLATE_NOOP("checks", "You entered no address."), nullptr},
    Tag{"OWN_ADDRESS_NOT_PUBLIC", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "You entered %1. %2"),
        QT_TRANSLATE_NOOP("checks", "Enter the external address of your network instead: the one that your router shows for its Internet connection.")},
    Tag{"OWN_ADDRESS_CGNAT", Verdict::Fail, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 is an address that your Internet provider shares among several customers (carrier-grade NAT). Nobody outside can reach a "
                                    "mail server there."),
        QT_TRANSLATE_NOOP("checks", "Ask your Internet provider for a public, fixed IPv4 address; the letter is ready. Until then collect mail from an outside "
                                    "mailbox, or run the mail server at a host."),
        "RFC 6598",
        QT_TRANSLATE_NOOP("checks", "Dear support team,\n\n"
                                    "my connection has the shared address %1 (carrier-grade NAT, RFC 6598), so no server on it can be reached from the Internet. I "
                                    "want to run a mail server for the domain %2.\n\n"
                                    "Please give my connection a public, fixed IPv4 address, with a reverse DNS entry that I may choose and with TCP port 25 open "
                                    "in both directions. If my contract does not include that, please tell me which one does.\n\n"
                                    "Kind regards")},
    Tag{"OWN_ADDRESS_HERE", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 is the address of the network that this computer is in."), nullptr},
    Tag{"OWN_ADDRESS_DIFFERS", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "This computer is in the mail server's network, which appears outside as %1, but you entered %2."),
        QT_TRANSLATE_NOOP("checks", "If the network has only one external address, enter %1 in this program and publish it. If it has several, see that the router "
                                    "forwards mail for %2 to the server.")},
    Tag{"OWN_ADDRESS_ELSEWHERE", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "This computer's network appears outside as %1; you entered %2. That is right if the mail server is in another network. If it is "
                                    "in this one, correct the address."),
        nullptr},
    Tag{"OWN_ADDRESS_NOT_COMPARED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether they are the addresses of this network could not be told: nobody outside said how it appears there."), nullptr},
    Tag{"OWN_ADDRESS_SWITCHED_OFF", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "They were not compared with what others see, because you do not want services of others to be asked."), nullptr},
    Tag{"OWN_HOST_HERE", Verdict::Note, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The hosts file of this computer says that %1 is this computer itself (%2). On the mail server that is usual; on any other "
                                    "computer mail programs would not find the server."),
        nullptr},
    Tag{"OWN_HOST_NAME", Verdict::Warn, Actor::You, QT_TRANSLATE_NOOP("checks", "The server name %1 may cause trouble: %2"),
        QT_TRANSLATE_NOOP("checks", "Choose a name of letters, digits and hyphens below your domain, such as “mail”, in the DNS and in the mail server's settings."),
        "RFC 1123 section 2.1"},
    Tag{"OWN_HOST_BARE_DOMAIN", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The mail server has the name of the bare domain, %1. A website under the same name must then be on the same address, and an "
                                    "alias (CNAME) is not possible there."),
        nullptr},
};

QList<Finding> judgeAddresses(const setup::MailSetup &setup, const QList<QHostAddress> &entered)
{
    QList<Finding> findings;
    QList<QHostAddress> good;
    for (const QHostAddress &address : entered) {
        if (setup.isPublic(address))
            good.append(address);
        else if (setup::addressKind(address) == setup::AddressKind::CarrierGradeNat)
            findings.append({u"OWN_ADDRESS_CGNAT"_s, {address.toString(), setup::printable(setup.domain, 253)}});
        else
            findings.append({u"OWN_ADDRESS_NOT_PUBLIC"_s, {address.toString(), addressArgument(address)}});
    }
    if (!good.isEmpty())
        findings.append({u"OWN_ADDRESS_PUBLIC"_s, {addressList(good)}});
    return findings;
}

/// Family by family against what others see of this network.
QList<Finding> compare(const setup::MailSetup &setup, Observations &observations, const QList<QHostAddress> &entered)
{
    const Egress seen = egress(setup, observations);
    switch (seen.state) {
    case Egress::State::Waiting: return {};
    case Egress::State::NotAsked: return {{u"OWN_ADDRESS_SWITCHED_OFF"_s, {}}};
    case Egress::State::Unknown: return {{u"OWN_ADDRESS_NOT_COMPARED"_s, {}}};
    case Egress::State::Known: break;
    }
    const Standpoint here = standpoint(setup, observations);
    if (here == Standpoint::Waiting)
        return {};
    QList<Finding> findings;
    for (const QHostAddress &own : seen.addresses) {
        QList<QHostAddress> family;
        std::ranges::copy_if(entered, std::back_inserter(family), [&](const auto &a) { return a.protocol() == own.protocol() && setup.isPublic(a); });
        if (family.isEmpty())
            continue;
        const auto shared = std::ranges::find_if(family, [&](const auto &a) {
            return a == own || (a.protocol() == QAbstractSocket::IPv6Protocol && a.isInSubnet(own, 64));
        });
        if (shared != family.end())
            findings.append({u"OWN_ADDRESS_HERE"_s, {shared->toString()}});
        else
            findings.append({here == Standpoint::OnServer || here == Standpoint::SameNetwork ? u"OWN_ADDRESS_DIFFERS"_s : u"OWN_ADDRESS_ELSEWHERE"_s,
                             {own.toString(), addressList(family)}});
    }
    return findings;
}

QList<Finding> judgeNames(const setup::MailSetup &setup, Observations &observations)
{
    dns::Server hostsFile;
    hostsFile.kind = dns::Server::Kind::HostsFile;
    QList<Finding> findings;
    for (const setup::MailServer &server : setup.servers) {
        const QString host = setup::printable(server.hostName, 253);
        if (setup::checkHostName(server.hostName, setup.mode, setup.simulated).grade == setup::Grade::Error)
            findings.append({u"OWN_HOST_NAME"_s, {host, hostNameArgument(host, setup.mode)}});
        else if (server.hostName == setup.domain)
            findings.append({u"OWN_HOST_BARE_DOMAIN"_s, {host}});
        const dns::Answer *answer = observations.dns(server.hostName, dns::RecordType::A, hostsFile);
        for (const dns::ResourceRecord &record : answer ? answer->matching() : QList<dns::ResourceRecord>()) {
            const auto *data = std::get_if<dns::AddressData>(&record.data);
            if (data && data->address.isLoopback())
                findings.append({u"OWN_HOST_HERE"_s, {host, data->address.toString()}});
        }
    }
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    QList<QHostAddress> entered;
    for (const setup::MailServer &server : setup.servers)
        entered += server.addresses;
    entered += setup.externalAddresses;
    QList<Finding> findings = judgeNames(setup, observations);
    if (entered.isEmpty())
        return findings.isEmpty() ? QList<Finding>{{u"OWN_ADDRESS_NONE"_s, {}}} : findings;
    findings += judgeAddresses(setup, entered);
    if (std::ranges::any_of(entered, [&](const auto &a) { return setup.isPublic(a); }))
        findings += compare(setup, observations, entered);
    return findings;
}

} // namespace

const Check ownAddressesCheck{"own-addresses", QT_TRANSLATE_NOOP("checks", "The addresses and names you entered"), {.internet = true}, tags, evaluate,
                              Group::Inbound, "RFC 6890, RFC 1123 section 2.1"};

} // namespace checks
