// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/zonehealth.h"

#include "checks/arguments.h"
#include "checks/controls.h"
#include "checks/mailhosts.h"
#include "providers/provider.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

QString shown(const QString &name)
{
    return setup::printable(name, 253);
}

QString nameList(const QStringList &names)
{
    QStringList items;
    for (const QString &name : names)
        items.append(shown(name));
    return listArgument(items);
}

/// The names of the servers that the parent lists, else the child.
QStringList serverNames(const Zone &zone)
{
    QStringList names;
    const bool byParent = std::ranges::any_of(zone.servers, &ZoneServer::byParent);
    for (const ZoneServer &server : zone.servers) {
        if (byParent ? server.byParent : server.byChild)
            names.append(server.name);
    }
    return names;
}

/// What became of the servers' names themselves.
struct NameTroubles
{
    QStringList missing, unknown, aliases;
};

/// Is that what the Internet gets to see, and no inner view? The parent's referral says so, or a public resolver that works.
bool isSeenOutside(const Zone &zone, const ZoneServer &server, const QHostAddress &address, const setup::MailSetup &setup, Observations &observations)
{
    const auto isIt = [&](const dns::ResourceRecord &record) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        return data && data->address == address;
    };
    for (const dns::Server &parent : zone.parentServers) {
        const dns::Answer *referral = askZone(parent, setup.domain, dns::RecordType::SOA, observations); // the walk's own question
        const auto isGlue = [&](const dns::ResourceRecord &record) { return record.owner == server.name && isIt(record); };
        if (referral && referral->status == dns::Status::Referral && std::ranges::any_of(referral->additional, isGlue))
            return true;
    }
    const dns::Surroundings &around = observations.surroundings();
    if (!setup.askPublicResolvers || around.publicResolvers.isEmpty())
        return false;
    const dns::Server witness = around.publicResolvers.first().overUdp(!around.hasIpv4);
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const dns::Answer *answer = observations.dns(server.name, isV4 ? dns::RecordType::A : dns::RecordType::AAAA, witness);
    const Control::State control = controlOf(witness, observations).state;
    return answer && control == Control::State::Works && std::ranges::any_of(answer->matching(), isIt);
}

/// The first address of a server that is not for the Internet, though the Internet gets to see it.
std::optional<QHostAddress> hiddenAddress(const Zone &zone, const ZoneServer &server, const setup::MailSetup &setup, Observations &observations)
{
    for (const QHostAddress &address : server.addresses) {
        if (!setup.isPublic(address) && isSeenOutside(zone, server, address, setup, observations))
            return address;
    }
    return std::nullopt;
}

bool hasPublicAddress(const ZoneServer &server, const setup::MailSetup &setup)
{
    return std::ranges::any_of(server.addresses, [&](const QHostAddress &address) { return setup.isPublic(address); });
}

/// One sentence for a server, whatever the number of its addresses.
QList<Finding> judgeHidden(const Zone &zone, const setup::MailSetup &setup, Observations &observations)
{
    QList<Finding> findings;
    for (const ZoneServer &server : zone.servers) {
        if (const std::optional<QHostAddress> address = hiddenAddress(zone, server, setup, observations))
            findings.append({u"DELEGATION_NS_NOT_PUBLIC"_s, {shown(server.name), address->toString(), shown(zone.apex)}});
    }
    return findings;
}

/// Servers without an address: is there none, or could nobody tell? An inner view alone does not tell.
NameTroubles addresslessOf(const Zone &zone, const setup::MailSetup &setup, Observations &observations)
{
    NameTroubles troubles;
    for (const ZoneServer &server : zone.servers) {
        if (server.addressesWaiting || hasPublicAddress(server, setup))
            continue;
        if (!server.addresses.isEmpty()) {
            if (!hiddenAddress(zone, server, setup, observations))
                troubles.unknown.append(server.name);
            continue;
        }
        const HostAddresses found = hostAddresses(server.name, observations);
        const Control::State control = controlOf({}, observations).state;
        if (found.waiting || control == Control::State::Waiting)
            continue;
        (found.failed() || control != Control::State::Works ? troubles.unknown : troubles.missing).append(server.name);
    }
    return troubles;
}

/// A name server's name has addresses of its own, no alias (RFC 2181 section 10.3).
NameTroubles troublesOf(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations)
{
    const Zone &zone = facts.zone();
    NameTroubles troubles = addresslessOf(zone, setup, observations);
    for (const ZoneServer &server : zone.servers) {
        const bool isOwn = setup::isInDomain(server.name, zone.apex);
        const dns::Answer *answer = isOwn ? facts.firstToTell(server.name, dns::RecordType::A) : observations.dns(server.name, dns::RecordType::A);
        if (!answer || (!isOwn && controlOf({}, observations).state != Control::State::Works))
            continue;
        if (!answer->aliases().isEmpty() && !dns::couldNotAsk(answer->status))
            troubles.aliases.append(server.name);
        else if (isOwn && answer->status == dns::Status::NxDomain && !troubles.missing.contains(server.name))
            troubles.missing.append(server.name); // glue alone: who asks the zone for it gets nothing
    }
    return troubles;
}

QList<Finding> judgeTroubles(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations)
{
    const QString apex = shown(facts.zone().apex);
    const NameTroubles troubles = troublesOf(facts, setup, observations);
    QList<Finding> findings = judgeHidden(facts.zone(), setup, observations);
    if (!troubles.missing.isEmpty())
        findings.append({u"DELEGATION_NS_NO_ADDRESS"_s, {apex, nameList(troubles.missing)}});
    if (!troubles.unknown.isEmpty())
        findings.append({u"DELEGATION_ADDRESSES_UNKNOWN"_s, {apex, nameList(troubles.unknown)}});
    if (!troubles.aliases.isEmpty()) {
        const bool all = troubles.aliases.size() == facts.zone().servers.size();
        findings.append({all ? u"DELEGATION_ALL_NS_ALIASES"_s : u"DELEGATION_NS_ALIAS"_s, {apex, nameList(troubles.aliases)}});
    }
    return findings;
}

/// Two servers at least, on two computers (RFC 1034 section 4.1, RFC 2182).
QList<Finding> judgeNumber(const Zone &zone)
{
    const QString apex = shown(zone.apex);
    if (zone.servers.isEmpty() || zone.childWaiting || std::ranges::any_of(zone.servers, &ZoneServer::addressesWaiting))
        return {};
    if (zone.servers.size() == 1)
        return {{u"DELEGATION_ONE_SERVER"_s, {apex, shown(zone.servers.first().name)}}};
    const QList<QHostAddress> &first = zone.servers.first().addresses;
    const bool same = !first.isEmpty() && std::ranges::all_of(zone.servers, [&](const ZoneServer &server) {
        return server.addresses.size() == first.size() && std::ranges::all_of(server.addresses, [&](const auto &a) { return first.contains(a); });
    });
    return same ? QList<Finding>{{u"DELEGATION_ONE_ADDRESS"_s, {apex, addressList(first)}}} : QList<Finding>();
}

/// Parent and child name the same servers (RFC 1034 section 4.2.2).
QList<Finding> judgeLists(const Zone &zone)
{
    QStringList byParent, byChild;
    for (const ZoneServer &server : zone.servers) {
        if (server.byParent)
            byParent.append(server.name);
        if (server.byChild)
            byChild.append(server.name);
    }
    byParent.sort();
    byChild.sort();
    if (zone.childWaiting || byParent.isEmpty() || byChild.isEmpty() || byParent == byChild)
        return {};
    return {{u"DELEGATION_NS_DIFFER"_s, {shown(zone.apex), nameList(byParent), nameList(byChild), shown(zone.parent)}}};
}

/// Whose panel counts, against the one that was chosen.
QList<Finding> judgeOperator(const Zone &zone, const setup::MailSetup &setup)
{
    const QString apex = shown(zone.apex), servers = nameList(serverNames(zone));
    const providers::Provider *seen = providers::providerOfNameServers(serverNames(zone));
    const providers::Provider *chosen = providers::findProvider(setup.providerId);
    const bool hasServers = chosen && !chosen->nameServerSuffixes.isEmpty(); // else any name server may be its
    if (seen && hasServers && chosen != seen)
        return {{u"DELEGATION_WRONG_PANEL"_s, {apex, seen->name, servers, chosen->name}}};
    if (seen)
        return {{u"DELEGATION_OPERATOR"_s, {apex, seen->name, servers}}};
    if (hasServers)
        return {{u"DELEGATION_PANEL_NOT_SEEN"_s, {apex, servers, chosen->name}}};
    return {};
}

QList<Finding> judgeOwnZone(const Zone &zone, const setup::MailSetup &setup)
{
    const QString registrable = setup::registrableDomain(setup.domain);
    if (registrable.isEmpty() || zone.apex == registrable || !setup::isInDomain(zone.apex, registrable))
        return {};
    return {{u"DELEGATION_OWN_ZONE_BELOW"_s, {shown(zone.apex), shown(zone.parent), nameList(serverNames(zone))}}};
}

} // namespace

QList<Finding> judgeUnaskable(const Zone &zone, const setup::MailSetup &setup, Observations &observations)
{
    const QString apex = shown(zone.apex);
    QStringList all, withAddress;
    for (const ZoneServer &server : zone.servers) {
        all.append(server.name);
        if (hasPublicAddress(server, setup))
            withAddress.append(server.name);
    }
    const QList<Finding> hidden = judgeHidden(zone, setup, observations);
    if (!withAddress.isEmpty())
        return hidden + QList<Finding>{{u"DELEGATION_NO_ROUTE"_s, {apex, nameList(withAddress)}}};
    const NameTroubles troubles = addresslessOf(zone, setup, observations);
    if (!troubles.unknown.isEmpty())
        return hidden + QList<Finding>{{u"DELEGATION_ADDRESSES_UNKNOWN"_s, {apex, nameList(troubles.unknown)}}};
    if (!hidden.isEmpty() || troubles.missing.size() < all.size()) // more may come
        return hidden;
    return {{u"DELEGATION_NO_ADDRESSES"_s, {apex, nameList(all)}}};
}

QList<Finding> judgeNames(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations)
{
    const Zone &zone = facts.zone();
    return judgeTroubles(facts, setup, observations) + judgeNumber(zone) + judgeLists(zone) + judgeOwnZone(zone, setup) + judgeOperator(zone, setup);
}

} // namespace checks
