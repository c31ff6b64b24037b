// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/world.h"

#include "dns/blocklists.h"
#include "dns/referenceservers.h"
#include "dns/wellknown.h"
#include "setup/domainname.h"
#include "simulation/wanted.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

using dns::RecordType;

constexpr quint32 ttl = wantedTtl;
const QList<quint16> mailPorts{25, 110, 143, 465, 587, 993, 995};

const QStringList registryNames{u"a.nic.example"_s, u"b.nic.example"_s};

/// Shorter, for this file.
Zone zone(const QString &apex, const QStringList &nameServers = {})
{
    return emptyZone(apex, nameServers);
}

/// The root, the registries below it, and the names of dns::controlQuestions(), with the answers everybody
/// knows.
void addPublicTree(World &world)
{
    QStringList rootNames;
    for (const dns::RootServer &server : dns::rootServers()) {
        rootNames += server.name;
        world.nameServers.insert(server.name, server.ipv4);
        world.nameServers.insert(server.name, server.ipv6);
    }
    world.zones += zone(u"."_s, rootNames);
    world.nameServers.insert(registryNames.first(), QHostAddress(u"203.0.113.41"_s));
    world.nameServers.insert(registryNames.last(), QHostAddress(u"203.0.113.42"_s));
    for (const QString &registry : {u"example"_s, u"com"_s, u"net"_s, u"org"_s, u"arpa"_s})
        world.zones += zone(registry, registryNames);

    const dns::ControlQuestions &known = dns::controlQuestions();
    Zone address = zone(known.addressName.section(u'.', 1)), mail = zone(known.mailName);
    address.records += dns::addressRecord(known.addressName, ttl, known.address);
    mail.records += dns::mxRecord(known.mailName, ttl, 10, u"mail."_s + known.mailName);
    mail.isSigned = true;
    world.zones += {address, mail, zone(known.missingUnder)};
}

/// Servers that belong to none of the sites.
void addOthers(World &world)
{
    Zone nic = zone(u"nic.example"_s, registryNames);
    for (const QString &name : registryNames)
        nic.records += dns::addressRecord(name, ttl, world.nameServers.value(name));
    Zone dnsHoster = zone(u"dns.example"_s);
    for (const auto &[name, address] : {std::pair(u"ns1.dns.example"_s, u"203.0.113.53"_s),
                                        std::pair(u"ns2.dns.example"_s, u"203.0.113.54"_s)}) {
        dnsHoster.records += dns::addressRecord(name, ttl, QHostAddress(address));
        world.nameServers.insert(name, QHostAddress(address));
    }
    Zone isp = zone(u"isp.example"_s);
    isp.records += {dns::mxRecord(isp.apex, ttl, 10, u"mx.isp.example"_s),
                    dns::txtRecord(isp.apex, ttl, "v=spf1 ip4:203.0.113.113 -all"_ba),
                    dns::txtRecord(u"_dmarc.isp.example"_s, ttl, "v=DMARC1; p=quarantine; rua=mailto:dmarc@isp.example"_ba),
                    dns::addressRecord(u"autoconfig.isp.example"_s, ttl, webAddress())};
    world.pages.insert(u"https://autoconfig.isp.example/mail/config-v1.1.xml"_s, clientConfig(isp.apex, providerServers()));
    for (const auto &[name, address] : {std::pair(u"mx.isp.example"_s, u"203.0.113.110"_s),
                                        std::pair(u"imap.isp.example"_s, u"203.0.113.111"_s),
                                        std::pair(u"pop3.isp.example"_s, u"203.0.113.112"_s),
                                        std::pair(u"smtp.isp.example"_s, u"203.0.113.113"_s)}) {
        isp.records += dns::addressRecord(name, ttl, QHostAddress(address));
        world.hosts.insert(QHostAddress(address),
                           MailHost{name, Manner::Works, mailPorts, u"*.isp.example"_s});
    }
    Zone oldHoster = zone(u"old-hoster.example"_s);
    const QHostAddress oldAddress(u"203.0.113.120"_s);
    oldHoster.records += dns::addressRecord(u"mx.old-hoster.example"_s, ttl, oldAddress);
    oldHoster.records += dns::txtRecord(u"spf.old-hoster.example"_s, ttl, "v=spf1 ip4:203.0.113.120 ~all"_ba);
    world.hosts.insert(oldAddress, MailHost{u"mx.old-hoster.example"_s, Manner::Works, mailPorts, {}});
    world.zones += {nic, dnsHoster, isp, oldHoster};
}

/// Every block list with its test entries (RFC 5782 section 5) and one address that it lists, and the mail servers that show
/// whether port 25 is open.
void addServices(World &world)
{
    const QHostAddress listed(u"127.0.0.2"_s);
    for (const dns::BlockList &list : dns::blockLists()) {
        Zone block = zone(list.zone);
        for (const dns::BlockList::Kind kind : list.kinds)
            block.records += dns::addressRecord(list.listedTestName(kind), ttl, listed);
        if (list.kinds.contains(dns::BlockList::Kind::Ipv4) && list.weight == dns::BlockList::Weight::Fail) {
            block.records += dns::addressRecord(list.nameOf(listedAddress()), ttl, listed);
            block.records += dns::txtRecord(list.nameOf(listedAddress()), ttl, "Simulated listing"_ba);
        }
        world.zones += block;
    }
    quint32 address = QHostAddress(u"198.51.100.200"_s).toIPv4Address();
    for (const dns::ReferenceServer &server : dns::referenceServers()) {
        Zone reference = zone(server.name);
        const QHostAddress v4(address), v6(u"2001:db8:2::"_s + QString::number(address & 0xff));
        for (const QHostAddress &one : {v4, v6}) {
            reference.records += dns::addressRecord(server.name, ttl, one);
            world.hosts.insert(one, MailHost{server.name, Manner::Works, mailPorts, {}});
        }
        world.zones += reference;
        ++address;
    }
}

/// The reverse zones, with one PTR for every mail host.
void addReverse(World &world)
{
    QList<Zone> reverse{zone(u"2.0.192.in-addr.arpa"_s), zone(u"100.51.198.in-addr.arpa"_s),
                        zone(u"113.0.203.in-addr.arpa"_s), zone(u"168.192.in-addr.arpa"_s),
                        zone(u"8.b.d.0.1.0.0.2.ip6.arpa"_s)};
    for (auto host = world.hosts.cbegin(); host != world.hosts.cend(); ++host) {
        const QString owner = dns::reverseName(host.key());
        if (host.key() == namelessAddress())
            continue;
        for (Zone &zone : reverse) {
            if (setup::isInDomain(owner, zone.apex))
                zone.records += dns::nameRecord(owner, ttl, RecordType::PTR, host->name);
        }
    }
    reverse[3].insideOnly = true;
    world.zones += reverse;
}

QByteArray number16(uint number)
{
    return QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xff);
}

QByteArray wireName(const QString &name)
{
    QByteArray wire;
    for (const QString &label : name.split(u'.'))
        wire += static_cast<char>(label.size()) + label.toLatin1();
    return wire + '\0';
}

/// RFC 4034 appendix B.
uint keyTag(const QByteArray &key)
{
    uint sum = 0;
    for (qsizetype i = 0; i < key.size(); ++i)
        sum += (i & 1) != 0 ? static_cast<uchar>(key.at(i)) : uint{static_cast<uchar>(key.at(i))} << 8;
    return (sum + (sum >> 16)) & 0xffff;
}

/// Every signed zone gets its key (RFC 4034 section 2; a key-signing key for algorithm 13), and the zone
/// above the DS record for it (section 5; SHA-256). The signatures themselves nobody asks for.
void addKeys(World &world)
{
    constexpr quint16 typeDnsKey = 48, typeDs = 43;
    constexpr char algorithm = 13, digestType = 2;
    for (qsizetype i = 0; i < world.zones.size(); ++i) {
        Zone &child = world.zones[i];
        if (!child.isSigned)
            continue;
        const QByteArray point = QCryptographicHash::hash(child.apex.toLatin1(), QCryptographicHash::Sha512);
        const QByteArray key = number16(257) + char{3} + algorithm + point;
        child.records +=
            dns::ResourceRecord{child.apex, RecordType(typeDnsKey), ttl, dns::UnknownData{typeDnsKey, key}};
        const QByteArray digest =
            QCryptographicHash::hash(wireName(child.apex) + key, QCryptographicHash::Sha256);
        const dns::UnknownData ds{typeDs, number16(keyTag(key)) + algorithm + digestType + digest};
        const QString registry = child.apex.section(u'.', 1), owner = child.apex;
        for (Zone &parent : world.zones) {
            if (parent.apex == registry)
                parent.records += dns::ResourceRecord{owner, RecordType::DS, ttl, ds};
        }
    }
}

World makeWorld()
{
    World world;
    addPublicTree(world);
    for (const Site &site : sites()) {
        const setup::MailSetup setup = siteSetup(site);
        Zone published = wantedZone(setup);
        if (site.alter)
            site.alter(published);
        if (!published.records.isEmpty())
            world.zones += published;
        world.pages.insert(wantedPages(setup));
        for (const setup::MailServer &server : setup.servers) {
            const bool first = server == setup.servers.first();
            for (const QHostAddress &address : server.addresses)
                world.hosts.insert(
                    address, MailHost{server.hostName, first ? site.manner : Manner::Works, mailPorts, {}});
        }
    }
    addOthers(world);
    addServices(world);
    addReverse(world);
    addKeys(world);
    return world;
}

} // namespace

dns::SoaData Zone::soa() const
{
    return std::get<dns::SoaData>(records.first().data);
}

QStringList Zone::nameServers() const
{
    QStringList names;
    for (const dns::ResourceRecord &record : records) {
        if (record.type == RecordType::NS && record.owner == apex)
            names += std::get<dns::NameData>(record.data).name;
    }
    return names;
}

const Zone &World::zoneOf(const QString &name, bool fromInside) const
{
    const Zone *deepest = &zones.first(); // the root
    for (const Zone &zone : zones) {
        const bool visible = fromInside || !zone.insideOnly;
        if (visible && isWithin(name, zone.apex) && zone.apex.size() > deepest->apex.size())
            deepest = &zone;
    }
    return *deepest;
}

const Zone *World::zoneAt(const QHostAddress &address, const QString &name) const
{
    const Zone *deepest = nullptr;
    for (const Zone &zone : zones) {
        if (zone.insideOnly || !isWithin(name, zone.apex) ||
            (deepest && zone.apex.size() <= deepest->apex.size()))
            continue;
        const QStringList servers = zone.nameServers();
        if (std::ranges::any_of(servers,
                                [&](const QString &server) { return nameServers.contains(server, address); }))
            deepest = &zone;
    }
    return deepest;
}

const Zone *World::cutBelow(const Zone &zone, const QString &name) const
{
    const Zone *highest = nullptr;
    for (const Zone &below : zones) {
        const bool isBelow = !below.insideOnly && below.apex != zone.apex && isWithin(below.apex, zone.apex);
        if (isBelow && isWithin(name, below.apex) && (!highest || below.apex.size() < highest->apex.size()))
            highest = &below;
    }
    return highest;
}

bool World::isNameServer(const QHostAddress &address) const
{
    return !nameServers.keys(address).isEmpty();
}

bool isWithin(const QString &name, const QString &apex)
{
    return apex == u"."_s || setup::isInDomain(name, apex);
}

const World &world()
{
    static const World made = makeWorld();
    return made;
}

} // namespace simulation
