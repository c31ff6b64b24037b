// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/delegation.h"
#include "fakes/world.h"
#include "setup/domainname.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// The zone and its name servers: rows of a small Internet -> the tags that must appear, and no others.
class DelegationCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zones_data();
    void zones();
    void servers_data();
    void servers();
    void answers_data();
    void answers();
    void dataBehindAnAlias_data();
    void dataBehindAnAlias();
    void panel_data();
    void panel();
    void families_data();
    void families();
    void registryOfAnotherFamily();
    void anInnerViewOfANameServerIsNoFail();
    void words_data();
    void words();
    void silenceOfTheNetworkIsNoFail_data();
    void silenceOfTheNetworkIsNoFail();
    void plannedNamesAreAskedOfTheZoneOnly();
    void manyServersAreCut();
    void silentServersAreWaitedForOnce_data();
    void silentServersAreWaitedForOnce();
    void everyTagIsReached();

private:
    void compare(World &world, const setup::MailSetup &setup, const QString &tags);
    QSet<QString> m_reached;
};

namespace {

const QString healthy = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n"_s;
const QString dead = u"@zone * * !TIMEOUT\n"_s;
const QString nobodyElse = u"@public example.org NS !SERVFAIL\n@system example.org NS !SERVFAIL\n"_s;

const QString withoutGlue = u"example.org NS ns1.dns-host.net\nexample.org NS ns.other.net\n"_s;

void columns()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
}

void row(const char *name, const QString &dns, const char *tags)
{
    QTest::newRow(name) << dns << QString::fromLatin1(tags);
}

QString joined(QStringList tags)
{
    tags.sort();
    return tags.join(u' ');
}

setup::MailSetup setupFor(const QString &domain, const QString &servers = {})
{
    setup::MailSetup setup = fakes::internetSetup(servers);
    setup.domain = domain;
    return setup;
}

} // namespace

void DelegationCheckTest::compare(World &world, const setup::MailSetup &setup, const QString &tags)
{
    QStringList got;
    for (const checks::Finding &finding : world.judge(checks::delegationCheck, setup)) {
        got.append(finding.tag);
        m_reached.insert(finding.tag);
        const QString text = checks::findingText(finding) + checks::findingRemedy(finding);
        QVERIFY2(!text.contains(u'%') && !text.contains(u'\u0001'), qPrintable(text));
    }
    QCOMPARE(joined(got), tags);
}

void DelegationCheckTest::zones_data()
{
    QTest::addColumn<QString>("domain");
    columns();
    const auto at = [](const char *name, const QString &domain, const QString &dns, const char *tags) {
        QTest::newRow(name) << domain << dns << QString::fromLatin1(tags);
    };
    const QString org = u"example.org"_s, sub = u"sub.example.org"_s;
    at("healthy", org, healthy, "DELEGATION_HEALTHY");
    at("not registered", org, {}, "DELEGATION_NOT_REGISTERED");
    at("not registered, asked for a name below", sub, {}, "DELEGATION_NOT_REGISTERED");
    at("registered without name servers", org, u"@registry example.org SOA !NODATA\n"_s + healthy, "DELEGATION_NOT_DELEGATED");
    at("part of the zone above", sub, u"sub.example.org MX 10 mail.example.org\n"_s, "DELEGATION_HEALTHY DELEGATION_ZONE_ABOVE");
    at("exists without records", sub, u"www.sub.example.org A 11.0.0.1\n"_s, "DELEGATION_HEALTHY DELEGATION_ZONE_ABOVE");
    at("no such name in the zone above", sub, healthy, "DELEGATION_HEALTHY DELEGATION_NAME_MISSING");
    at("a zone of its own on the same servers", sub,
       healthy + u"@zone sub.example.org SOA 1 600\nsub.example.org NS ns1.dns-host.net\nsub.example.org NS ns2.dns-host.net\nsub.example.org MX 10 x"_s,
       "DELEGATION_HEALTHY DELEGATION_OWN_ZONE_BELOW");
    at("special use", u"office.local"_s, {}, "DELEGATION_NO_PUBLIC_NAME");
    at("public suffix", u"co.uk"_s, {}, "DELEGATION_NO_PUBLIC_NAME");
    at("blocked", org, healthy + u"@root * * !TIMEOUT"_s, "DELEGATION_BLOCKED");
    at("blocked, and not registered", org, u"@root * * !TIMEOUT"_s, "DELEGATION_BLOCKED");
    at("intercepted", org, healthy + u"@root * * !NOERROR"_s, "DELEGATION_INTERCEPTED");
    at("intercepted by one that says NXDOMAIN", org, u"@root * * !NXDOMAIN"_s, "DELEGATION_INTERCEPTED");
    at("the registry is silent", org, healthy + u"@registry * * !TIMEOUT"_s, "DELEGATION_COULD_NOT_WALK");
    at("the registry is broken", org, healthy + u"@registry * * !SERVFAIL"_s, "DELEGATION_COULD_NOT_WALK");
}

void DelegationCheckTest::zones()
{
    QFETCH(QString, domain);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    compare(world, setupFor(domain), tags);
}

void DelegationCheckTest::servers_data()
{
    columns();
    row("none answers", healthy + dead + nobodyElse, "DELEGATION_NONE_ANSWERS");
    row("none can be reached", healthy + u"@zone * * !UNREACHABLE\n"_s + nobodyElse, "DELEGATION_NONE_ANSWERS");
    row("none serves it", healthy + u"@zone * * !REFUSED\n"_s + nobodyElse, "DELEGATION_NONE_WORKS");
    row("one refuses, one is silent", healthy + u"@11.53.1.1 * * !REFUSED\n@11.53.1.2 * * !TIMEOUT\n"_s + nobodyElse, "DELEGATION_NONE_WORKS");
    row("none has authority", healthy + u"@zone example.org SOA noaa 1 600\n"_s + nobodyElse, "DELEGATION_NONE_WORKS");
    row("all refer elsewhere", healthy + u"@zone * * !REFERRAL\n"_s + nobodyElse, "DELEGATION_NONE_WORKS");
    row("none answers us, others still have it", healthy + dead, "DELEGATION_SILENT_TO_US");
    row("none answers us, only liars have it", healthy + dead + nobodyElse + u"@8.8.8.8 nobodyhasit0.example.com A 11.8.8.8\n@8.8.8.8 example.org NS ns1.x.net"_s,
        "DELEGATION_NONE_ANSWERS");
    row("one is silent", healthy + u"@11.53.1.2 * * !TIMEOUT"_s, "DELEGATION_SERVED DELEGATION_SERVER_SILENT");
    row("one is unreachable", healthy + u"@11.53.1.1 * * !UNREACHABLE"_s, "DELEGATION_SERVED DELEGATION_SERVER_SILENT");
    row("one is damaged", healthy + u"@11.53.1.1 * * !MALFORMED"_s, "DELEGATION_SERVED DELEGATION_SERVER_SILENT");
    row("one refuses", healthy + u"@11.53.1.2 * * !REFUSED"_s, "DELEGATION_SERVED DELEGATION_SERVER_REFUSES");
    row("one fails", healthy + u"@11.53.1.2 * * !SERVFAIL"_s, "DELEGATION_SERVED DELEGATION_SERVER_REFUSES");
    row("one refers upward", healthy + u"@11.53.1.2 * * !REFERRAL"_s, "DELEGATION_SERVED DELEGATION_SERVER_NOT_AUTHORITATIVE");
    row("one is a mere cache", healthy + u"@11.53.1.2 example.org SOA noaa 2026070101 600"_s, "DELEGATION_SERVED DELEGATION_SERVER_NOT_AUTHORITATIVE");
    row("one does not know the zone", healthy + u"@11.53.1.2 example.org SOA !NXDOMAIN"_s, "DELEGATION_SERVED DELEGATION_SERVER_NOT_AUTHORITATIVE");
    row("one has no SOA", healthy + u"@11.53.1.2 example.org SOA !NODATA"_s, "DELEGATION_SERVED DELEGATION_SERVER_NOT_AUTHORITATIVE");
    row("one has no TCP", healthy + u"@tcp://11.53.1.2 * * !TIMEOUT"_s, "DELEGATION_HEALTHY DELEGATION_NO_TCP");
    row("one refuses over TCP", healthy + u"@tcp://11.53.1.2 * * !REFUSED"_s, "DELEGATION_HEALTHY DELEGATION_NO_TCP");
    row("none has TCP, others do", healthy + u"@tcp://11.53.1.1 * * !TIMEOUT\n@tcp://11.53.1.2 * * !UNREACHABLE"_s, "DELEGATION_HEALTHY DELEGATION_NO_TCP");
    row("nobody has TCP from here",
        healthy + u"@tcp://11.53.1.1 * * !TIMEOUT\n@tcp://11.53.1.2 * * !TIMEOUT\n@tcp://198.41.0.4 * * !TIMEOUT\n@tcp://170.247.170.2 * * !TIMEOUT"_s,
        "DELEGATION_HEALTHY DELEGATION_TCP_NOT_JUDGED");
    row("one server", healthy + u"example.org NS ns1.dns-host.net"_s, "DELEGATION_HEALTHY DELEGATION_ONE_SERVER");
    row("two names, one computer", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns9.dns-host.net\nns9.dns-host.net A 11.53.1.1"_s,
        "DELEGATION_HEALTHY DELEGATION_ONE_ADDRESS");
    row("a name without address", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns2.dns-host.net\nexample.org NS nowhere.other.net"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NO_ADDRESS");
    row("a name that cannot be asked",
        healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns2.dns-host.net\nexample.org NS ns.other.net\nns.other.net A !SERVFAIL\nns.other.net AAAA !SERVFAIL"_s,
        "DELEGATION_ADDRESSES_UNKNOWN DELEGATION_HEALTHY");
    row("no address, says a liar",
        healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns2.dns-host.net\nexample.org NS nowhere.other.net\n@system a.root-servers.net A 11.8.8.8"_s,
        "DELEGATION_ADDRESSES_UNKNOWN DELEGATION_HEALTHY");
    row("no name has an address", healthy + u"example.org NS nowhere.other.net\nexample.org NS none.other.net"_s, "DELEGATION_NO_ADDRESSES");
    row("no name can be asked", healthy + u"example.org NS ns.other.net\nns.other.net A !SERVFAIL\nns.other.net AAAA !SERVFAIL"_s,
        "DELEGATION_ADDRESSES_UNKNOWN");
    row("only IPv6, and none here", healthy + u"example.org NS ns.other.net\nns.other.net AAAA 2a00:1450::53"_s, "DELEGATION_NO_ROUTE");
    row("only a private address, at all", healthy + u"example.org NS ns.other.net\nns.other.net A 192.168.1.5"_s, "DELEGATION_NS_NOT_PUBLIC");
    row("only private addresses, at several", healthy + u"example.org NS a.other.net\nexample.org NS b.other.net\na.other.net A 192.168.1.5\nb.other.net A 127.0.0.1"_s,
        "DELEGATION_NS_NOT_PUBLIC DELEGATION_NS_NOT_PUBLIC");
    row("a private address at one", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns.other.net\nns.other.net A 10.0.0.1"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NOT_PUBLIC");
    row("a private address beside a public one", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns.other.net\nns.other.net A 11.53.1.2\nns.other.net A 10.0.0.1"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NOT_PUBLIC");
    row("an address for documentation", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns.other.net\nns.other.net A 192.0.2.5"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NOT_PUBLIC");
    row("private without glue, says a public resolver too", healthy + withoutGlue + u"@system ns.other.net A 192.168.1.5\n@public ns.other.net A 192.168.1.5"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NOT_PUBLIC");
    row("private without glue, in the inner view only", healthy + withoutGlue + u"@system ns.other.net A 192.168.1.5\n@public ns.other.net A 11.53.1.2"_s,
        "DELEGATION_HEALTHY");
    row("private without glue, says a public resolver that lies", healthy + withoutGlue + u"@system ns.other.net A 192.168.1.5\n@public ns.other.net A 192.168.1.5\n"
        "@8.8.8.8 a.root-servers.net A 11.8.8.8"_s,
        "DELEGATION_ADDRESSES_UNKNOWN DELEGATION_HEALTHY");
    row("glue for a name that the zone does not know", healthy + u"@parent example.org NS ns1.example.org\n@parent example.org NS ns2.dns-host.net\n"
        "ns1.example.org A 11.53.1.1\n@zone ns1.example.org A !NXDOMAIN\n@zone example.org NS ns1.example.org\n@zone example.org NS ns2.dns-host.net"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_NO_ADDRESS");
    row("one name is an alias", healthy + u"example.org NS ns1.dns-host.net\nexample.org NS alias.other.net\nalias.other.net CNAME ns2.dns-host.net"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_ALIAS");
    row("all names are aliases", healthy + u"example.org NS a.other.net\nexample.org NS b.other.net\na.other.net CNAME ns1.dns-host.net\nb.other.net CNAME ns2.dns-host.net"_s,
        "DELEGATION_ALL_NS_ALIASES DELEGATION_HEALTHY");
    row("parent has one more", healthy + u"@parent example.org NS ns1.dns-host.net\n@parent example.org NS ns2.dns-host.net\n"
        "@parent example.org NS ns3.dns-host.net\nns3.dns-host.net A 11.53.1.3"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_DIFFER");
    row("child has one more", healthy + u"@parent example.org NS ns1.dns-host.net\n@parent example.org NS ns2.dns-host.net\nexample.org NS ns1.dns-host.net\n"
        "example.org NS ns2.dns-host.net\nexample.org NS ns3.dns-host.net\nns3.dns-host.net A 11.53.1.3"_s,
        "DELEGATION_HEALTHY DELEGATION_NS_DIFFER");
    row("child cannot be asked for its list", healthy + u"@zone example.org NS !REFUSED"_s, "DELEGATION_HEALTHY");
}

void DelegationCheckTest::servers()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    compare(world, setupFor(u"example.org"_s), tags);
}

void DelegationCheckTest::answers_data()
{
    columns();
    row("healthy, with a plan", healthy, "DELEGATION_HEALTHY");
    row("nothing published yet", u"example.org TXT hello"_s, "DELEGATION_HEALTHY");
    row("serials differ", healthy + u"@11.53.1.2 example.org SOA 2026070102 600"_s, "DELEGATION_HEALTHY DELEGATION_SERIALS_DIFFER");
    row("serials of a silent server do not count", healthy + u"@11.53.1.2 * * !TIMEOUT"_s, "DELEGATION_SERVED DELEGATION_SERVER_SILENT");
    row("MX differs", healthy + u"@11.53.1.2 example.org MX 10 old.example.net"_s, "DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY");
    row("MX only on one", healthy + u"@11.53.1.2 example.org MX !NODATA"_s, "DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY");
    row("preference differs", healthy + u"@11.53.1.2 example.org MX 20 mail.example.org"_s, "DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY");
    row("planned A differs", healthy + u"@11.53.1.2 mail.example.org A 11.9.9.9"_s, "DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY");
    row("an unplanned A is nobody's business", healthy + u"@11.53.1.2 www.example.org A 11.9.9.9"_s, "DELEGATION_HEALTHY");
    row("MX differs only in order", healthy + u"example.org MX 20 b.example.org\n@11.53.1.2 example.org MX 20 b.example.org\n@11.53.1.2 example.org MX 10 mail.example.org"_s,
        "DELEGATION_HEALTHY");
    row("MX differs only in time to live", healthy + u"@11.53.1.2 example.org MX ttl=77 10 mail.example.org"_s, "DELEGATION_HEALTHY");
    row("NODATA and NXDOMAIN are the same nothing", u"example.org MX 10 x.example.org\n@11.53.1.2 mail.example.org A !NODATA"_s, "DELEGATION_HEALTHY");
    row("one cannot tell", healthy + u"@11.53.1.2 example.org MX !SERVFAIL"_s, "DELEGATION_HEALTHY");
    row("lists of name servers differ", healthy + u"@11.53.1.2 example.org NS ns1.dns-host.net\n@11.53.1.2 example.org NS ns7.dns-host.net"_s,
        "DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY");
    row("alias at the apex", u"example.org CNAME shop.other.net\nshop.other.net A 11.0.0.1\nshop.other.net MX 5 mx.other.net"_s,
        "DELEGATION_APEX_ALIAS DELEGATION_HEALTHY");
    row("alias at the apex, only where it hides the MX", healthy + u"@zone example.org MX !NODATA\nexample.org CNAME shop.other.net\n@zone example.org CNAME shop.other.net"_s,
        "DELEGATION_HEALTHY");
    row("wildcard with an address", healthy + u"@zone nobodyhasit0.example.org A 11.0.0.9"_s, "DELEGATION_HEALTHY DELEGATION_WILDCARD");
    row("wildcard with mail", healthy + u"@zone nobodyhasit0.example.org MX 10 mail.example.org"_s, "DELEGATION_HEALTHY DELEGATION_WILDCARD");
    row("wildcard of one server only", healthy + u"@11.53.1.1 nobodyhasit0.example.org TXT v=spf1 -all"_s, "DELEGATION_HEALTHY DELEGATION_WILDCARD");
    row("a resolver that invents is no wildcard", healthy + u"@system nobodyhasit0.example.org A 11.0.0.9"_s, "DELEGATION_HEALTHY");
    row("negative time to live of a day", healthy + u"@zone example.org SOA ttl=86400 2026070101 86400"_s, "DELEGATION_HEALTHY DELEGATION_LONG_NEGATIVE");
    row("the lower of the two counts", healthy + u"@zone example.org SOA ttl=600 2026070101 86400"_s, "DELEGATION_HEALTHY");
    row("an hour is all right", healthy + u"@zone example.org SOA ttl=86400 2026070101 3600"_s, "DELEGATION_HEALTHY");
}

void DelegationCheckTest::answers()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    compare(world, setupFor(u"example.org"_s, u"10 mail.example.org=11.0.0.1"_s), tags);
}

void DelegationCheckTest::dataBehindAnAlias_data()
{
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("in another zone") << QStringList{u"mail.other.net"_s} << false;
    QTest::newRow("in another zone, and on from there") << QStringList{u"mail.other.net"_s, u"cdn.more.net"_s} << false;
    QTest::newRow("in another zone, through an alias of its own") << QStringList{u"alias.example.org"_s, u"mail.other.net"_s} << false;
    QTest::newRow("in the zone itself") << QStringList{u"alias.example.org"_s} << true;
}

/// One server adds the address that the alias leads to, the other leaves it to the asker.
void DelegationCheckTest::dataBehindAnAlias()
{
    QFETCH(QStringList, aliases);
    QFETCH(bool, isSaid);
    World world(u"example.org MX 10 mail.example.org"_s);
    for (const char *address : {"11.53.1.1", "11.53.1.2"}) {
        dns::Answer answer;
        answer.question = checks::zoneQuestion(dns::serverAt(QHostAddress(QString::fromLatin1(address))), u"mail.example.org"_s, dns::RecordType::A);
        answer.answeredBy = answer.question.server;
        answer.status = dns::Status::NoError;
        answer.authoritative = true;
        QString owner = answer.question.name;
        const bool isGenerous = answer.question.server.address == QHostAddress(u"11.53.1.1"_s);
        for (const QString &alias : aliases) {
            answer.records.append(dns::nameRecord(owner, 300, dns::RecordType::CNAME, alias));
            owner = alias;
            if (!isGenerous && !setup::isInDomain(alias, u"example.org"_s))
                break;
        }
        if (isGenerous)
            answer.records.append(dns::addressRecord(owner, 300, QHostAddress(u"11.0.0.1"_s)));
        world.observations().add(answer);
    }
    compare(world, setupFor(u"example.org"_s, u"10 mail.example.org=11.0.0.1"_s),
            isSaid ? u"DELEGATION_ANSWERS_DIFFER DELEGATION_HEALTHY"_s : u"DELEGATION_HEALTHY"_s);
}

void DelegationCheckTest::panel_data()
{
    QTest::addColumn<QString>("provider");
    columns();
    const auto at = [](const char *name, const char *provider, const QString &servers, const char *tags) {
        QString dns = healthy;
        int number = 1;
        for (const QString &server : servers.split(u' ', Qt::SkipEmptyParts))
            dns += u"example.org NS %1\n%1 A 11.53.9.%2\n"_s.arg(server, QString::number(number++));
        QTest::newRow(name) << QString::fromLatin1(provider) << dns << QString::fromLatin1(tags);
    };
    const QString cloudflare = u"ada.ns.cloudflare.com bob.ns.cloudflare.com"_s, unknown = u"ns1.hoster.net ns2.hoster.net"_s;
    at("recognised", "", cloudflare, "DELEGATION_HEALTHY DELEGATION_OPERATOR");
    at("recognised and chosen", "cloudflare", cloudflare, "DELEGATION_HEALTHY DELEGATION_OPERATOR");
    at("recognised, any panel chosen", "generic", cloudflare, "DELEGATION_HEALTHY DELEGATION_OPERATOR");
    at("own server behind somebody's name servers", "bind", cloudflare, "DELEGATION_HEALTHY DELEGATION_OPERATOR");
    at("another one chosen", "godaddy", cloudflare, "DELEGATION_HEALTHY DELEGATION_WRONG_PANEL");
    at("not recognised", "", unknown, "DELEGATION_HEALTHY");
    at("not recognised, one chosen", "godaddy", unknown, "DELEGATION_HEALTHY DELEGATION_PANEL_NOT_SEEN");
    at("not recognised, any panel chosen", "generic", unknown, "DELEGATION_HEALTHY");
    at("one of each", "", u"ada.ns.cloudflare.com ns1.domaincontrol.com"_s, "DELEGATION_HEALTHY");
    at("a provider that is not known any more", "gone", unknown, "DELEGATION_HEALTHY");
}

void DelegationCheckTest::panel()
{
    QFETCH(QString, provider);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup = setupFor(u"example.org"_s);
    setup.providerId = provider;
    World world(dns);
    compare(world, setup, tags);
}

void DelegationCheckTest::families_data()
{
    QTest::addColumn<bool>("hasIpv6");
    columns();
    const auto at = [](const char *name, bool hasIpv6, const QString &dns, const char *tags) {
        QTest::newRow(name) << hasIpv6 << healthy + u"ns1.dns-host.net AAAA 2a00:1450::1\nns2.dns-host.net AAAA 2a00:1450::2\n"_s + dns << QString::fromLatin1(tags);
    };
    const QString deadIpv6 = u"@2a00:1450::1 * * !TIMEOUT\n@2a00:1450::2 * * !UNREACHABLE\n"_s,
                  deadRoots = u"@2001:503:ba3e::2:30 * * !TIMEOUT\n@2801:1b8:10::b * * !TIMEOUT\n"_s;
    at("both work", true, {}, "DELEGATION_HEALTHY");
    at("no IPv6 here", false, deadIpv6, "DELEGATION_HEALTHY");
    at("IPv6 only looks as if it were there", true, deadIpv6 + deadRoots, "DELEGATION_FAMILY_NOT_JUDGED DELEGATION_HEALTHY");
    at("IPv6 works, but not at these servers", true, deadIpv6, "DELEGATION_SERVED DELEGATION_SERVER_SILENT DELEGATION_SERVER_SILENT");
    at("IPv6 of one is dead", true, u"@2a00:1450::1 * * !TIMEOUT\n"_s + deadRoots, "DELEGATION_SERVED DELEGATION_SERVER_SILENT");
    at("IPv4 of all is dead", true, u"@11.53.1.1 * * !TIMEOUT\n@11.53.1.2 * * !TIMEOUT\n"_s, "DELEGATION_SERVED DELEGATION_SERVER_SILENT DELEGATION_SERVER_SILENT");
    at("nothing but a dead IPv6", true,
       u"example.org NS six.dns-host.net\nsix.dns-host.net AAAA 2a00:1450::1\n"_s + deadIpv6 + deadRoots, "DELEGATION_NO_ROUTE");
}

void DelegationCheckTest::families()
{
    QFETCH(bool, hasIpv6);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    dns::Surroundings around = world.observations().surroundings();
    around.hasIpv6 = hasIpv6;
    world.observations().setSurroundings(around);
    compare(world, setupFor(u"example.org"_s), tags);
}

void DelegationCheckTest::registryOfAnotherFamily()
{
    World world(healthy);
    dns::Surroundings around = world.observations().surroundings();
    around.hasIpv4 = false;
    around.hasIpv6 = true;
    world.observations().setSurroundings(around);
    compare(world, setupFor(u"example.org"_s), u"DELEGATION_WALK_ENDED"_s);
}

/// Without glue and without a public resolver a private address may be this network's own view (split DNS).
void DelegationCheckTest::anInnerViewOfANameServerIsNoFail()
{
    World world(healthy + withoutGlue + u"@system ns.other.net A 192.168.1.5"_s);
    dns::Surroundings around = world.observations().surroundings();
    around.publicResolvers.clear();
    world.observations().setSurroundings(around);
    compare(world, setupFor(u"example.org"_s), u"DELEGATION_ADDRESSES_UNKNOWN DELEGATION_HEALTHY"_s);
}

/// The words name the server, the address and what it said.
void DelegationCheckTest::words_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("text");
    QTest::newRow("silent") << u"@11.53.1.2 * * !TIMEOUT"_s << u"ns2.dns-host.net (11.53.1.2) of example.org is of no use: 11.53.1.2 did not answer in time"_s;
    QTest::newRow("refuses") << u"@11.53.1.2 * * !REFUSED"_s << u"11.53.1.2 refused to answer (REFUSED)"_s;
    QTest::newRow("none") << u"@zone * * !REFUSED\n"_s + nobodyElse << u"ns1.dns-host.net (11.53.1.1): REFUSED, ns2.dns-host.net (11.53.1.2): REFUSED"_s;
    QTest::newRow("others have it") << dead << u"But Google still has one"_s;
    QTest::newRow("who says what") << u"@11.53.1.2 example.org MX 5 old.example.net"_s
                                   << u"ns1.dns-host.net (11.53.1.1): 10 mail.example.org.; ns2.dns-host.net (11.53.1.2): 5 old.example.net."_s;
    QTest::newRow("who says nothing") << u"@11.53.1.2 example.org MX !NODATA"_s << u"ns2.dns-host.net (11.53.1.2): –."_s;
    QTest::newRow("both lists") << u"@parent example.org NS ns1.dns-host.net\n@parent example.org NS old.other.net\nold.other.net A 11.53.1.2"_s
                                << u"The parent zone org: ns1.dns-host.net, old.other.net. The zone itself: ns1.dns-host.net, ns2.dns-host.net."_s;
    QTest::newRow("private") << u"example.org NS ns1.dns-host.net\nexample.org NS ns.other.net\nns.other.net A 10.0.0.1"_s
                             << u"The name server ns.other.net has the address 10.0.0.1, which nobody outside can reach."_s;
    QTest::newRow("serials") << u"@11.53.1.2 example.org SOA 2026070102 600"_s << u"ns2.dns-host.net (11.53.1.2): 2026070102"_s;
}

void DelegationCheckTest::words()
{
    QFETCH(QString, dns);
    QFETCH(QString, text);
    World world(healthy + dns);
    QString all;
    for (const checks::Finding &finding : world.judge(checks::delegationCheck, setupFor(u"example.org"_s)))
        all += checks::findingText(finding) + u'\n';
    QVERIFY2(all.contains(text), qPrintable(all));
}

void DelegationCheckTest::silenceOfTheNetworkIsNoFail_data()
{
    QTest::addColumn<QString>("dns");
    QTest::newRow("no network") << u"@named * * !TIMEOUT\n@system * * !TIMEOUT"_s;
    QTest::newRow("no network, at once") << u"@named * * !UNREACHABLE\n@system * * !UNREACHABLE"_s;
    QTest::newRow("everybody answers with an error") << u"@named * * !SERVFAIL\n@system * * !SERVFAIL"_s;
    QTest::newRow("everything is intercepted") << u"@named * * !NOERROR"_s;
    QTest::newRow("everything is intercepted by one that knows nothing") << u"@named * * !NXDOMAIN"_s;
    QTest::newRow("the registry is dead") << u"@registry * * !TIMEOUT\n@system * * !TIMEOUT"_s;
}

void DelegationCheckTest::silenceOfTheNetworkIsNoFail()
{
    QFETCH(QString, dns);
    World world(healthy + dns);
    const QList<checks::Finding> findings = world.judge(checks::delegationCheck, setupFor(u"example.org"_s));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(checks::findingVerdict(findings.first()), checks::Verdict::Unknown);
}

/// A resolver's cache would remember that they are missing (RFC 2308 section 5).
void DelegationCheckTest::plannedNamesAreAskedOfTheZoneOnly()
{
    for (const QString &dns : {u"example.org TXT hello\n"_s, u"example.org TXT hello\n"_s + dead + nobodyElse, u"example.org TXT hello\n@root * * !TIMEOUT"_s}) {
        World world(dns);
        (void)world.tags(checks::delegationCheck, setupFor(u"example.org"_s, u"10 mail.example.org=11.0.0.1"_s));
        for (const QString &key : world.questions()) {
            const bool isPlanned = key.contains(u"example.org"_s) && !key.startsWith(u"dns:NS "_s);
            QVERIFY2(!isPlanned || key.endsWith(u" norec"_s), qPrintable(key));
        }
    }
}

void DelegationCheckTest::manyServersAreCut()
{
    QString dns = healthy;
    for (int i = 1; i <= 13; ++i)
        dns += u"example.org NS ns%1.many.net\nns%1.many.net A 11.60.0.%1\nns%1.many.net A 11.61.0.%1\n"_s.arg(i);
    World world(dns);
    compare(world, setupFor(u"example.org"_s), u"DELEGATION_HEALTHY DELEGATION_NOT_ALL_ASKED"_s);
    QCOMPARE(world.questions().filter(u"dns:MX example.org @11.6"_s).size(), 20);
}

void DelegationCheckTest::silentServersAreWaitedForOnce_data()
{
    QTest::addColumn<const checks::Check *>("check");
    QTest::newRow("delegation") << &checks::delegationCheck;
    QTest::newRow("dnssec") << &checks::dnssecCheck;
}

/// All that a silent server is asked for is asked at once: one time-out, not one after the other.
void DelegationCheckTest::silentServersAreWaitedForOnce()
{
    QFETCH(const checks::Check *, check);
    World world(healthy + dead + nobodyElse);
    checks::Observations &observations = world.observations();
    int rounds = 0, waits = 0;
    for (; rounds < 20; ++rounds) {
        observations.beginCheck();
        (void)check->evaluate(setupFor(u"example.org"_s), observations);
        if (observations.complete())
            break;
        const QList<dns::Question> missing = observations.missingQuestions();
        waits += std::ranges::any_of(missing, [](const dns::Question &one) { return one.server.address.toString().startsWith(u"11.53.1."_s); });
        world.answerMissing();
    }
    QVERIFY(rounds < 20);
    QCOMPARE(waits, 1);
}

/// By the rows above: the last to run.
void DelegationCheckTest::everyTagIsReached()
{
    if (m_reached.isEmpty())
        QSKIP("runs after the others only");
    for (const checks::Tag &tag : checks::delegationCheck.tags)
        QVERIFY2(m_reached.contains(QLatin1StringView(tag.id)), tag.id);
}

QTEST_GUILESS_MAIN(DelegationCheckTest)
#include "tst_delegationcheck.moc"
