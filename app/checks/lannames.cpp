// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"LAN_NAME_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The DNS that this computer asks knows %1 as %2."), nullptr},
    Tag{"LAN_NAME_IN_HOSTS_FILE", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "This computer knows %1 as %2 from its hosts file. Every other computer in the LAN needs the same line, or the LAN's DNS the name."),
        nullptr},
    Tag{"LAN_NAME_MISSING", Verdict::Fail, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Neither the DNS that this computer asks nor its hosts file knows %1."),
        QT_TRANSLATE_NOOP("checks", "In your router or LAN DNS server add the name %1 with the address %2, or add this line to the hosts file of every computer: %2 %1")},
    Tag{"LAN_NAME_WRONG", Verdict::Fail, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "%1 leads to %2 according to %3, but you entered %4."),
        QT_TRANSLATE_NOOP("checks", "Change the address of %1 there to %4, or correct the address in this program.")},
    Tag{"LAN_NAME_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the hosts file, and the DNS could not be asked: %2."),
        QT_TRANSLATE_NOOP("checks", "See which name server this computer is set to ask and whether it runs, then run the diagnosis again.")},
    Tag{"LAN_NO_SERVERS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No mail servers were entered, so there are no names to look up."), nullptr},
    Tag{"LAN_NO_ADDRESS", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No address was entered for %1, so it is not known where the name should lead."),
        QT_TRANSLATE_NOOP("checks", "Enter the private address of %1 and run the diagnosis again.")},
    Tag{"LAN_ADDRESS_PUBLIC", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The address %2 of %1 is a public one. For mail inside the LAN a private address is enough."), nullptr},
};

/// The hosts file wins over the DNS, as it does in the computer's own resolver.
QList<Finding> judge(const setup::MailServer &server, Observations &observations)
{
    const dns::Server hostsFile{dns::Server::Kind::HostsFile, {}, 53};
    const QString name = setup::printable(server.hostName, 253);
    QList<QHostAddress> inFile;
    for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Answer *answer = observations.dns(server.hostName, type, hostsFile);
        for (const dns::ResourceRecord &record : answer ? answer->matching() : QList<dns::ResourceRecord>()) {
            if (const auto *data = std::get_if<dns::AddressData>(&record.data))
                inFile.append(data->address);
        }
    }
    const HostAddresses inDns = hostAddresses(server.hostName, observations);
    if (!observations.complete())
        return {};
    const auto entered = [&](const QHostAddress &address) { return server.addresses.contains(address); };
    const QString wanted = addressList(server.addresses);
    if (!inFile.isEmpty() && std::ranges::none_of(inFile, entered))
        return {{u"LAN_NAME_WRONG"_s, {name, addressList(inFile), wordsArgument({u"the-hosts-file"_s}), wanted}}};
    if (std::ranges::any_of(inDns.addresses, entered))
        return {{u"LAN_NAME_OK"_s, {name, addressList(inDns.addresses)}}};
    if (!inFile.isEmpty())
        return {{u"LAN_NAME_IN_HOSTS_FILE"_s, {name, addressList(inFile)}}};
    if (!inDns.addresses.isEmpty())
        return {{u"LAN_NAME_WRONG"_s, {name, addressList(inDns.addresses), wordsArgument({u"the-dns"_s}), wanted}}};
    if (const dns::Answer *failed = inDns.failed())
        return {{u"LAN_NAME_UNKNOWN"_s, {name, answerArgument(*failed)}}};
    return {{u"LAN_NAME_MISSING"_s, {name, server.addresses.first().toString()}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.servers.isEmpty())
        return {{u"LAN_NO_SERVERS"_s, {}}};
    QList<Finding> findings;
    for (const setup::MailServer &server : setup.servers) {
        if (server.addresses.isEmpty()) {
            findings.append({u"LAN_NO_ADDRESS"_s, {setup::printable(server.hostName, 253)}});
            continue;
        }
        findings += judge(server, observations);
        for (const QHostAddress &address : server.addresses) {
            if (setup::addressKind(address) == setup::AddressKind::Global)
                findings.append({u"LAN_ADDRESS_PUBLIC"_s, {setup::printable(server.hostName, 253), address.toString()}});
        }
    }
    return findings;
}

} // namespace

const Check lanNamesCheck{"lan-names", QT_TRANSLATE_NOOP("checks", "The LAN knows the mail server's name"), {.internet = false, .lan = true},
                          tags, evaluate, Group::Lan, "RFC 1123 section 6.1"};

} // namespace checks
