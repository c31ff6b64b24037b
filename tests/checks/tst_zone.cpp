// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/controls.h"
#include "checks/publicview.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using checks::Zone;
using fakes::World;

/// The walk from the root to the zone, the controls, and whose word counts for the public DNS.
class ZoneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walk_data();
    void walk();
    void serversOfParentAndChild();
    void familiesWithoutRouteAreNotAsked();
    void rootServersVaryWithTheRun();
    void direct_data();
    void direct();
    void control_data();
    void control();
    void witness_data();
    void witness();
    void missingNamesAreNotAskedOfResolvers();
    void verdictsFallToUnknown_data();
    void verdictsFallToUnknown();
    void hostOfAnotherZoneByThisResolverOnly_data();
    void hostOfAnotherZoneByThisResolverOnly();
    void overTlsWherePort53IsClosed();
};

namespace {

const QString healthy = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n"_s;

/// A check that asks for what is tested here, so that the world answers until nothing is missing.
template <typename Ask>
auto settled(World &world, Ask ask)
{
    for (;;) {
        world.observations().beginCheck();
        const auto result = ask(world.observations());
        if (world.observations().complete())
            return result;
        world.answerMissing();
    }
}

QString stateName(Zone::State state)
{
    switch (state) {
    case Zone::State::Waiting: return u"waiting"_s;
    case Zone::State::Found: return u"found"_s;
    case Zone::State::NoSuchDomain: return u"no such domain"_s;
    case Zone::State::NotDelegated: return u"not delegated"_s;
    case Zone::State::Unknown: return u"unknown"_s;
    }
    return {};
}

} // namespace

void ZoneTest::walk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("apex");
    const auto row = [](const char *title, const QString &name, const QString &dns, const char *state, const char *apex) {
        QTest::newRow(title) << name << dns << QString::fromLatin1(state) << QString::fromLatin1(apex);
    };
    row("a registered domain", u"example.org"_s, healthy, "found", "example.org");
    row("a name in the zone", u"sub.example.org"_s, healthy + u"sub.example.org MX 10 mail.example.org"_s, "found", "example.org");
    row("a name that the zone does not have", u"gone.example.org"_s, healthy, "found", "example.org");
    row("under a public suffix of two labels", u"example.co.uk"_s, u"example.co.uk MX 10 mail.example.co.uk"_s, "found",
        "example.co.uk");
    row("not registered", u"example.org"_s, {}, "no such domain", "");
    row("a name below one that is not registered", u"mail.example.org"_s, {}, "no such domain", "");
    row("an alias at the apex", u"example.org"_s, u"example.org CNAME other.net"_s, "found", "example.org");
    row("no server of the zone works", u"example.org"_s, healthy + u"@zone * * !REFUSED"_s, "found", "example.org");
    row("one server of the zone works", u"example.org"_s, healthy + u"@11.53.1.1 * * !TIMEOUT"_s, "found", "example.org");
    row("the registry is silent", u"example.org"_s, healthy + u"@registry * * !TIMEOUT"_s, "unknown", "org");
    row("the root is silent", u"example.org"_s, healthy + u"@root * * !TIMEOUT"_s, "unknown", ".");
    row("somebody answers for the root", u"example.org"_s, healthy + u"@root example.org SOA !NOERROR"_s, "unknown", ".");
    row("a lame server that knows only the root", u"example.org"_s, healthy + u"@11.53.1.1 * * soa=. !NXDOMAIN"_s, "found", "example.org");
    row("a lame server that plays the registry", u"example.org"_s, healthy + u"@11.53.1.1 * * soa=org !NODATA"_s, "found", "example.org");
    row("a host of a dynamic DNS service", u"alice.duckdns.org"_s, u"alice.duckdns.org A 11.0.0.1\nduckdns.org TXT hello"_s, "found",
        "duckdns.org");
    row("a portal that plays the root", u"example.org"_s, healthy + u"@root * * aa !NODATA"_s, "unknown", ".");
    row("a registry that refers upward", u"example.org"_s, healthy + u"@registry example.org SOA !REFERRAL"_s, "unknown", "org");
}

void ZoneTest::walk()
{
    QFETCH(QString, name);
    QFETCH(QString, dns);
    World world(dns);
    const Zone zone = settled(world, [&](auto &observations) { return checks::zoneOf(name, observations); });
    QTEST(stateName(zone.state), "state");
    QTEST(zone.apex, "apex");
}

void ZoneTest::serversOfParentAndChild()
{
    World world(healthy + u"example.org NS ns1.dns-host.net\nexample.org NS ns3.new-host.net\nns3.new-host.net A 11.53.2.1\n"
                          "@parent example.org NS ns1.dns-host.net\n@parent example.org NS ns9.old-host.net\n"
                          "ns9.old-host.net A 11.53.3.1"_s);
    const Zone zone = settled(world, [](auto &observations) { return checks::zoneOf(u"example.org"_s, observations); });
    QStringList servers;
    for (const checks::ZoneServer &server : zone.servers)
        servers.append(u"%1 %2%3"_s.arg(server.name, server.byParent ? u"parent "_s : QString(), server.byChild ? u"child"_s : QString()));
    QCOMPARE(servers, (QStringList{u"ns1.dns-host.net parent child"_s, u"ns9.old-host.net parent "_s, u"ns3.new-host.net child"_s}));
    QCOMPARE(zone.parent, u"org"_s);
    QCOMPARE(zone.parentServers, QList{dns::serverAt(QHostAddress(u"11.53.0.1"_s))});
    QCOMPARE(zone.askable(world.observations()).size(), 3);
    QCOMPARE(zone.serverName(dns::serverAt(QHostAddress(u"11.53.2.1"_s))), u"ns3.new-host.net"_s);
}

void ZoneTest::familiesWithoutRouteAreNotAsked()
{
    World world(healthy + u"ns1.dns-host.net AAAA 2a00:1450::53"_s);
    const auto ask = [](auto &observations) { return checks::zoneOf(u"example.org"_s, observations); };
    QCOMPARE(settled(world, ask).askable(world.observations()).size(), 2);
    dns::Surroundings around = world.observations().surroundings();
    around.hasIpv6 = true;
    world.observations().setSurroundings(around);
    QCOMPARE(settled(world, ask).askable(world.observations()).size(), 3);
    around.hasIpv4 = false;
    world.observations().setSurroundings(around);
    const Zone zone = settled(world, ask);
    QCOMPARE(zone.state, Zone::State::Unknown); // the registry has no IPv6 address in this world
    QVERIFY(world.questions().last().contains(u':'));
}

void ZoneTest::rootServersVaryWithTheRun()
{
    QSet<QString> asked;
    for (const char letter : {'a', 'b', 'c', 'k', 'z', '0'}) {
        World world(healthy);
        dns::Surroundings around = world.observations().surroundings();
        around.nonce = QString(12, QLatin1Char(letter));
        world.observations().setSurroundings(around);
        settled(world, [](auto &observations) { return checks::directDns(u"example.org"_s, observations); });
        QCOMPARE(world.questions().size(), 3);
        asked.insert(world.questions().first());
    }
    QVERIFY(asked.size() > 3);
}

void ZoneTest::direct_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<int>("state");
    using checks::DirectDns;
    const auto row = [](const char *title, const QString &dns, DirectDns state) { QTest::newRow(title) << healthy + dns << int(state); };
    row("open", {}, DirectDns::Open);
    row("blocked by silence", u"@named * * !TIMEOUT"_s, DirectDns::Blocked);
    row("blocked with an error", u"@root * * !UNREACHABLE"_s, DirectDns::Blocked);
    row("intercepted by one that answers", u"@root * * !NOERROR"_s, DirectDns::Intercepted);
    row("intercepted by one that claims authority", u"@root * * aa !NODATA"_s, DirectDns::Intercepted);
    row("intercepted by one that knows no name", u"@root * * aa !NXDOMAIN"_s, DirectDns::Intercepted);
    row("intercepted by one that refuses", u"@root * * !REFUSED"_s, DirectDns::Intercepted);
    row("the zone's servers are silent", u"@zone * * !TIMEOUT"_s, DirectDns::Open);
}

void ZoneTest::direct()
{
    QFETCH(QString, dns);
    World world(dns);
    const auto state = settled(world, [](auto &observations) { return checks::directDns(u"example.org"_s, observations); });
    QTEST(int(state), "state");
}

void ZoneTest::control_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<int>("state");
    using State = checks::Control::State;
    const auto row = [](const char *title, const QString &dns, State state) { QTest::newRow(title) << dns << int(state); };
    row("works", {}, State::Works);
    row("silent", u"@system * * !TIMEOUT"_s, State::Fails);
    row("refuses", u"@system * * !REFUSED"_s, State::Fails);
    row("does not know what everybody knows", u"@system a.root-servers.net A !NXDOMAIN"_s, State::Fails);
    row("no mail records", u"@system iana.org MX !NODATA"_s, State::Fails);
    row("invents addresses", u"@system nobodyhasit0.example.com A 11.66.0.1"_s, State::Invents);
    row("gives a false address", u"@system a.root-servers.net A 198.18.0.7"_s, State::Falsifies);
    row("gives one address to everything",
        u"@system a.root-servers.net A 198.18.0.7\n@system nobodyhasit0.example.com A 198.18.0.8"_s, State::Falsifies);
    row("says that the missing name has no address", u"@system nobodyhasit0.example.com A !NODATA"_s, State::Works);
    row("cannot say that a name is missing", u"@system nobodyhasit0.example.com A !SERVFAIL"_s, State::Fails);
}

void ZoneTest::control()
{
    QFETCH(QString, dns);
    World world(dns);
    const checks::Control control = settled(world, [](auto &observations) { return checks::controlOf({}, observations); });
    QTEST(int(control.state), "state");
    QVERIFY(control.evidence);
}

void ZoneTest::witness_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("seen"); // witness and status
    const auto row = [](const char *title, const QString &name, const QString &dns, const char *seen) {
        QTest::newRow(title) << dns << name << QString::fromLatin1(seen);
    };
    const QString host = u"mail.example.org"_s;
    row("the zone itself", host, healthy, "zone NOERROR");
    row("the zone says that there is no such name", u"gone.example.org"_s, healthy, "zone NXDOMAIN");
    row("not registered: the registry says so", host, {}, "zone NXDOMAIN");
    row("a stale resolver is not asked", host, healthy + u"@public mail.example.org A 11.9.9.9\n@system mail.example.org A 11.9.9.9"_s,
        "zone NOERROR");
    row("split view of this computer's resolver", host, healthy + u"@system mail.example.org A 192.168.1.5"_s, "zone NOERROR");
    row("the first server of the zone is dead", host, healthy + u"@11.53.1.1 * * !TIMEOUT"_s, "zone NOERROR");
    row("the first server of the zone is lame", host, healthy + u"@11.53.1.1 * * !REFUSED"_s, "zone NOERROR");
    row("another zone: a public resolver", u"mail.other.net"_s, healthy + u"mail.other.net A 11.0.0.2"_s, "public NOERROR");
    row("another zone, a lying public resolver", u"mail.other.net"_s,
        healthy + u"mail.other.net A 11.0.0.2\n@8.8.8.8 a.root-servers.net A 198.18.0.1\n@8.8.8.8 mail.other.net A 198.18.0.2"_s,
        "public NOERROR");
    row("the zone's servers are dead, public resolvers still know", host, healthy + u"@zone * * !TIMEOUT"_s, "public NOERROR");
    row("port 53 is blocked, DNS over TLS is not", host, healthy + u"@root * * !TIMEOUT"_s, "public NOERROR");
    row("everything outside is blocked", host, healthy + u"@named * * !TIMEOUT"_s, "system NOERROR");
    row("another zone, and everybody outside is silent", u"mail.other.net"_s, healthy + u"mail.other.net A 192.168.1.5\n@public * * !TIMEOUT"_s,
        "system NOERROR");
    row("one server refers upward", u"gone.example.org"_s, healthy + u"@11.53.1.1 gone.example.org A !REFERRAL"_s, "zone NXDOMAIN");
    row("an alias into another zone", u"example.org"_s, u"example.org CNAME other.net\nother.net A 11.0.0.2"_s, "public NOERROR");
}

void ZoneTest::witness()
{
    QFETCH(QString, dns);
    QFETCH(QString, name);
    World world(dns);
    const setup::MailSetup setup = fakes::internetSetup();
    const checks::PublicAnswer answer = settled(
        world, [&](auto &observations) { return checks::publicAnswer(setup, observations, name, dns::RecordType::A); });
    QVERIFY(answer.answer);
    const QStringList names{u"zone"_s, u"public"_s, u"system"_s};
    QTEST(names.at(int(answer.witness)) + u' ' + dns::statusName(answer.answer->status), "seen");
    for (const dns::ResourceRecord &record : answer.answer->matching())
        QVERIFY(!record.dataText().startsWith(u"198.18."_s) && record.dataText() != u"11.9.9.9"_s);
}

void ZoneTest::missingNamesAreNotAskedOfResolvers()
{
    World world(u"example.org TXT hello"_s);
    const setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    for (const char *id : {"mx", "mx-hosts", "published", "smtp"})
        static_cast<void>(world.judge(*checks::findCheck(QString::fromLatin1(id)), setup));
    for (const QString &key : world.questions()) {
        const bool aboutUs = key.contains(u"example.org"_s);
        QVERIFY2(!aboutUs || key.endsWith(u" norec"_s), qPrintable(key));
    }
}

void ZoneTest::verdictsFallToUnknown_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("reason"); // empty: the fail stands
    const QString wrong = u"example.org TXT hello\n"_s;
    const QString blocked = u"@named * * !TIMEOUT\n"_s;
    QTest::newRow("the zone says it") << wrong << QString();
    QTest::newRow("port 53 is blocked") << wrong + blocked << u"ONLY_INSIDE_VIEW"_s;
    QTest::newRow("port 53 is intercepted") << wrong + u"@named * * !NOERROR"_s << u"ONLY_INSIDE_VIEW"_s;
    QTest::newRow("blocked, and the resolver invents") << wrong + blocked + u"@system nobodyhasit0.example.com A 11.66.0.1"_s
                                                       << u"RESOLVER_NOT_BELIEVED"_s;
    QTest::newRow("blocked, and the resolver is dead") << wrong + blocked + u"@system * * !TIMEOUT"_s << u"RESOLVER_NOT_BELIEVED"_s;
    QTest::newRow("DNS over TLS says it") << wrong + u"@root * * !TIMEOUT"_s << QString();
}

void ZoneTest::verdictsFallToUnknown()
{
    QFETCH(QString, dns);
    QFETCH(QString, reason);
    const setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    bool failed = false;
    QStringList tags;
    for (const char *id : {"mx", "published"}) {
        World world(dns);
        for (const checks::Finding &finding : world.judge(*checks::findCheck(QString::fromLatin1(id)), setup)) {
            failed = failed || checks::findingVerdict(finding) == checks::Verdict::Fail;
            QVERIFY(reason != u"RESOLVER_NOT_BELIEVED"_s || checks::findingVerdict(finding) == checks::Verdict::Unknown);
            tags.append(finding.tag);
        }
    }
    QCOMPARE(failed, reason.isEmpty());
    QCOMPARE(tags.contains(reason), !reason.isEmpty());
}

void ZoneTest::hostOfAnotherZoneByThisResolverOnly_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const QString inner = u"example.org MX 10 mail.other.net\nmail.other.net A 11.0.0.2\n@system mail.other.net A 192.168.1.5\n"_s;
    QTest::newRow("public resolvers tell") << inner << u"HOST_OK"_s;
    QTest::newRow("public resolvers are silent") << inner + u"@public * * !TIMEOUT"_s << u"HOST_NOT_PUBLIC ONLY_INSIDE_VIEW"_s;
    QTest::newRow("nor can anybody else be asked") << inner + u"@named * * !TIMEOUT"_s << u"HOST_NOT_PUBLIC ONLY_INSIDE_VIEW"_s;
    QTest::newRow("and this one lies") << inner + u"@public * * !TIMEOUT\n@system a.root-servers.net A 198.18.0.1"_s
                                       << u"RESOLVER_NOT_BELIEVED"_s;
}

void ZoneTest::hostOfAnotherZoneByThisResolverOnly()
{
    QFETCH(QString, dns);
    World world(dns);
    QStringList tags;
    for (const checks::Finding &finding : world.judge(*checks::findCheck(u"mx-hosts"_s), fakes::internetSetup())) {
        QVERIFY(checks::findingVerdict(finding) < checks::Verdict::Warn);
        tags.append(finding.tag);
    }
    QTEST(tags.join(u' '), "tags");
}

void ZoneTest::overTlsWherePort53IsClosed()
{
    World world(u"example.org TXT hello\n@root * * !TIMEOUT"_s);
    const setup::MailSetup setup = fakes::internetSetup();
    static_cast<void>(world.judge(*checks::findCheck(u"mx"_s), setup));
    QVERIFY(world.questions().contains(u"dns:MX example.org @tls://8.8.8.8#dns.google"_s));
    QVERIFY(!world.questions().contains(u"dns:MX example.org @8.8.8.8"_s));
    World without(u"example.org TXT hello\n@root * * !TIMEOUT"_s);
    setup::MailSetup discreet = setup;
    discreet.askPublicResolvers = false;
    static_cast<void>(without.judge(*checks::findCheck(u"mx"_s), discreet));
    for (const QString &key : without.questions())
        QVERIFY2(!key.contains(u"8.8.8.8"_s) && !key.contains(u"1.1.1.1"_s), qPrintable(key));
}

QTEST_GUILESS_MAIN(ZoneTest)
#include "tst_zone.moc"
