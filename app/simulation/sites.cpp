// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/wanted.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The domains of the simulated Internet. Each row is what the administrator wanted; exactly one thing differs
// from it, in the published records (alter) or in how the servers behave (manner).

namespace simulation {

namespace {

using dns::RecordType;

/// "mail" of the zone's domain.
QString mailName(const Zone &zone)
{
    return u"mail."_s + zone.apex;
}

void remove(Zone &zone, const QString &owner, RecordType type)
{
    zone.records.removeIf(
        [&](const dns::ResourceRecord &record) { return record.owner == owner && record.type == type; });
}

void replaceMx(Zone &zone, quint16 preference, const QString &exchange)
{
    remove(zone, zone.apex, RecordType::MX);
    zone.records += dns::mxRecord(zone.apex, 3600, preference, exchange);
}

void withoutMx(Zone &zone)
{
    remove(zone, zone.apex, RecordType::MX);
}

void nullMx(Zone &zone)
{
    replaceMx(zone, 0, u"."_s);
}

void privateAddress(Zone &zone)
{
    remove(zone, mailName(zone), RecordType::A);
    zone.records += dns::addressRecord(mailName(zone), 3600, QHostAddress(u"192.168.1.5"_s));
}

void aliasedHost(Zone &zone)
{
    const QString host = u"host."_s + zone.apex;
    for (dns::ResourceRecord &record : zone.records) {
        if (record.owner == mailName(zone))
            record.owner = host;
    }
    zone.records += dns::nameRecord(mailName(zone), 3600, RecordType::CNAME, host);
}

void addressAsTarget(Zone &zone)
{
    replaceMx(zone, 10, u"192.0.2.50"_s);
}

void withoutMailHost(Zone &zone)
{
    zone.records.removeIf([&](const dns::ResourceRecord &record) { return record.owner == mailName(zone); });
}

void oldProviderLeft(Zone &zone)
{
    zone.records += dns::mxRecord(zone.apex, 3600, 20, u"mx.old-hoster.example"_s);
}

void secondSpf(Zone &zone)
{
    zone.records += dns::txtRecord(zone.apex, 3600, "v=spf1 include:spf.old-hoster.example ~all"_ba);
}

void broken(Zone &zone)
{
    zone.broken = true;
}

void missing(Zone &zone)
{
    zone.records.clear();
}

/// As long as what was published before may still be remembered.
Deviation remembered(const Zone &zone, const QStringList &who, const QString &address, quint32 ttl)
{
    return {
        who, mailName(zone), RecordType::A, {dns::addressRecord(mailName(zone), ttl, QHostAddress(address))}};
}

void oldAddressRemembered(Zone &zone)
{
    const QString old = u"192.0.2.105"_s;
    zone.deviations +=
        {remembered(zone, {u"google"_s}, old, 5'400), remembered(zone, {u"opendns"_s}, old, 9'000),
         remembered(zone, {insideId}, old, 10'200)};
}

void ownViewInside(Zone &zone)
{
    zone.deviations += remembered(zone, {insideId}, u"192.168.1.5"_s, 60);
}

void lameServer(Zone &zone)
{
    zone.lameServers += zone.nameServers().last();
}

/// Panels add the domain to whatever is typed.
void doubledNames(Zone &zone)
{
    for (dns::ResourceRecord &record : zone.records) {
        const bool isTyped = record.type == RecordType::MX || record.owner == mailName(zone);
        if (isTyped)
            record.owner += u'.' + zone.apex;
    }
}

void signedHealthily(Zone &zone)
{
    zone.isSigned = true;
    for (const QString &host : {mailName(zone), u"backup."_s + zone.apex})
        zone.records += tlsaRecord(host, host);
}

void spfOfTheOldProvider(Zone &zone)
{
    remove(zone, zone.apex, RecordType::TXT);
    zone.records += dns::txtRecord(zone.apex, 3600, "v=spf1 include:spf.old-hoster.example -all"_ba);
}

/// The certificate was renewed with a new key.
void staleTlsa(Zone &zone)
{
    zone.isSigned = true;
    zone.records += tlsaRecord(mailName(zone), u"old."_s + mailName(zone));
}

void bogus(Zone &zone)
{
    zone.isSigned = zone.bogus = true;
}

setup::MailServer server(const QString &name, const QStringList &addresses, int priority = 10)
{
    setup::MailServer server{name, {}, priority};
    for (const QString &address : addresses)
        server.addresses += QHostAddress(address);
    return server;
}

QList<Site> makeSites()
{
    using setup::Mode;
    const auto internet = [](const char *domain, const char *summary, const QList<setup::MailServer> &servers,
                             void (*alter)(Zone &)) {
        return Site{domain, summary, Mode::Internet, Manner::Works, servers, alter};
    };
    const auto faulty = [](const char *domain, const char *summary, Manner manner,
                           const QList<setup::MailServer> &servers) {
        return Site{domain, summary, Mode::Internet, manner, servers, nullptr};
    };
    return {
        internet("healthy.example", QT_TRANSLATE_NOOP("simulation", "Everything is right."),
                 {server(u"mail.healthy.example"_s, {u"192.0.2.10"_s, u"2001:db8::10"_s}, 10),
                  server(u"backup.healthy.example"_s, {u"198.51.100.10"_s, u"2001:db8:1::10"_s}, 20)},
                 signedHealthily),
        internet("no-mx.example",
                 QT_TRANSLATE_NOOP("simulation", "The domain has no MX record, only a website."),
                 {server(u"mail.no-mx.example"_s, {u"192.0.2.20"_s})}, withoutMx),
        internet("missing.example", QT_TRANSLATE_NOOP("simulation", "The domain does not exist."),
                 {server(u"mail.missing.example"_s, {u"192.0.2.25"_s})}, missing),
        internet("null-mx.example",
                 QT_TRANSLATE_NOOP("simulation", "The domain declares that it takes no mail (null MX)."),
                 {server(u"mail.null-mx.example"_s, {u"192.0.2.30"_s})}, nullMx),
        internet("private-address.example",
                 QT_TRANSLATE_NOOP("simulation", "The mail host has a private address in the public DNS."),
                 {server(u"mail.private-address.example"_s, {u"192.0.2.35"_s})}, privateAddress),
        internet("alias.example",
                 QT_TRANSLATE_NOOP("simulation", "The MX record points to an alias (CNAME)."),
                 {server(u"mail.alias.example"_s, {u"192.0.2.40"_s})}, aliasedHost),
        internet("ip-target.example",
                 QT_TRANSLATE_NOOP("simulation", "The MX record names an IP address instead of a host."),
                 {server(u"mail.ip-target.example"_s, {u"192.0.2.50"_s})}, addressAsTarget),
        internet("no-mail-host.example",
                 QT_TRANSLATE_NOOP("simulation", "The MX record names a host that has no address."),
                 {server(u"mail.no-mail-host.example"_s, {u"192.0.2.55"_s})}, withoutMailHost),
        faulty("closed-port.example", QT_TRANSLATE_NOOP("simulation", "Nothing listens on port 25."),
               Manner::Refuses, {server(u"mail.closed-port.example"_s, {u"192.0.2.60"_s})}),
        faulty("silent-port.example",
               QT_TRANSLATE_NOOP("simulation",
                                 "A firewall drops all packets to port 25 of the first of two servers."),
               Manner::Silent,
               {server(u"mail.silent-port.example"_s, {u"192.0.2.65"_s}, 10),
                server(u"backup.silent-port.example"_s, {u"198.51.100.65"_s}, 20)}),
        faulty("no-starttls.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server offers no encryption."), Manner::NoStartTls,
               {server(u"mail.no-starttls.example"_s, {u"192.0.2.70"_s})}),
        faulty("expired-certificate.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server's certificate has expired."),
               Manner::ExpiredCertificate,
               {server(u"mail.expired-certificate.example"_s, {u"192.0.2.75"_s})}),
        faulty("rejecting.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server turns every stranger away (554)."),
               Manner::Rejects, {server(u"mail.rejecting.example"_s, {u"192.0.2.80"_s})}),
        faulty("tarpit.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server accepts the connection and says nothing."),
               Manner::Tarpit, {server(u"mail.tarpit.example"_s, {u"192.0.2.85"_s})}),
        internet("old-provider.example",
                 QT_TRANSLATE_NOOP("simulation", "An MX record of the earlier provider was left over."),
                 {server(u"mail.old-provider.example"_s, {u"192.0.2.90"_s})}, oldProviderLeft),
        internet("two-spf.example", QT_TRANSLATE_NOOP("simulation", "The domain has two SPF records."),
                 {server(u"mail.two-spf.example"_s, {u"192.0.2.95"_s})}, secondSpf),
        internet("dns-broken.example",
                 QT_TRANSLATE_NOOP("simulation", "The name servers do not know the domain (SERVFAIL)."),
                 {server(u"mail.dns-broken.example"_s, {u"192.0.2.100"_s})}, broken),
        internet("stale.example",
                 QT_TRANSLATE_NOOP("simulation",
                                   "The mail host has moved; some resolvers still have its old address."),
                 {server(u"mail.stale.example"_s, {u"192.0.2.110"_s})}, oldAddressRemembered),
        internet("split.example",
                 QT_TRANSLATE_NOOP("simulation",
                                   "This network's own DNS gives another address than the Internet sees."),
                 {server(u"mail.split.example"_s, {u"192.0.2.115"_s})}, ownViewInside),
        internet("lame.example",
                 QT_TRANSLATE_NOOP("simulation", "One of the domain's name servers does not know it."),
                 {server(u"mail.lame.example"_s, {u"192.0.2.120"_s})}, lameServer),
        internet("doubled.example",
                 QT_TRANSLATE_NOOP("simulation", "The records landed at name.domain.domain."),
                 {server(u"mail.doubled.example"_s, {u"192.0.2.125"_s})}, doubledNames),
        internet("dnssec-broken.example",
                 QT_TRANSLATE_NOOP("simulation", "The domain's DNSSEC signatures are wrong."),
                 {server(u"mail.dnssec-broken.example"_s, {u"192.0.2.130"_s})}, bogus),
        faulty("open-relay.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server takes anybody's mail for anybody (open relay)."),
               Manner::OpenRelay, {server(u"mail.open-relay.example"_s, {u"192.0.2.135"_s})}),
        faulty("greylisting.example",
               QT_TRANSLATE_NOOP("simulation", "The mail server tells strangers to come again later (greylisting)."),
               Manner::Greylists, {server(u"mail.greylisting.example"_s, {u"192.0.2.140"_s})}),
        internet("listed.example", QT_TRANSLATE_NOOP("simulation", "The server's address is on a block list."),
                 {server(u"mail.listed.example"_s, {listedAddress().toString()})}, nullptr),
        internet("no-ptr.example", QT_TRANSLATE_NOOP("simulation", "The server's address has no name (PTR)."),
                 {server(u"mail.no-ptr.example"_s, {namelessAddress().toString()})}, nullptr),
        internet("spf-wrong.example",
                 QT_TRANSLATE_NOOP("simulation", "The SPF record still names the earlier provider only."),
                 {server(u"mail.spf-wrong.example"_s, {u"192.0.2.155"_s})}, spfOfTheOldProvider),
        internet("tlsa-stale.example",
                 QT_TRANSLATE_NOOP("simulation", "The certificate was renewed, the TLSA record was forgotten."),
                 {server(u"mail.tlsa-stale.example"_s, {u"192.0.2.160"_s})}, staleTlsa),
        Site{"office.example",
             QT_TRANSLATE_NOOP("simulation", "LAN only: the mail server of an office, with its own DNS."),
             Mode::Lan,
             Manner::Works,
             {server(u"mail.office.example"_s, {u"192.168.1.10"_s})},
             nullptr},
        Site{"map.example",
             QT_TRANSLATE_NOOP("simulation", "Map mail server: mail is collected from an outside provider."),
             Mode::Map,
             Manner::Works,
             {},
             nullptr},
    };
}

} // namespace

const QList<Site> &sites()
{
    static const QList<Site> all = makeSites();
    return all;
}

setup::MailSetup siteSetup(const Site &site)
{
    setup::MailSetup setup;
    setup.mode = site.mode;
    setup.domain = QString::fromLatin1(site.domain);
    setup.servers = site.servers;
    setup.simulated = true;
    if (site.mode == setup::Mode::Internet)
        setup.dkimKeys = {dkimKey()};
    if (site.mode == setup::Mode::Map) {
        setup.outsideAddress = u"anna@isp.example"_s;
        setup.outsideServers = providerServers();
    }
    return setup;
}

} // namespace simulation
