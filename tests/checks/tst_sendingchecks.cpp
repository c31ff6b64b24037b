// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/genericname.h"
#include "dns/blocklists.h"
#include "dns/referenceservers.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;
using smtp::Failure;
using smtp::Session;
using smtp::Stage;

/// The checks of the sending side: a world -> the tags that it must give, and no others.
class SendingChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void genericNames_data();
    void genericNames();
    void reverse_data();
    void reverse();
    void letterNamesAddressAndName();
    void missingNameOfIpv6();
    void genericNameThatTheServerGreetsWith();
    void blockLists_data();
    void blockLists();
    void cleanNamesOnlyWhoWasLookedUp();
    void testEntriesComeFirst();
    void port25_data();
    void port25();
    void port25OverIpv6();
    void egress_data();
    void egress();
    void ownAddresses_data();
    void ownAddresses();
    void egressOfNobodysAddress();
    void smartHost_data();
    void smartHost();
    void smartHostSomewhereElse();
    void switchedOff();
};

namespace {

const QString zone = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\nexample.org TXT v=spf1 mx ~all\n"_s;
const QString echo = u"@208.67.222.222 myip.opendns.com A %1\n"_s;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList wanted(const QString &tags)
{
    return sorted(tags.split(u' ', Qt::SkipEmptyParts));
}

setup::MailSetup ours(const QString &addresses = u"11.0.0.1"_s)
{
    return fakes::internetSetup(u"10 mail.example.org="_s + addresses);
}

/// The test entries of every list as they must be.
QString goodLists()
{
    QString lines;
    for (const dns::BlockList &list : dns::blockLists()) {
        for (const auto kind : list.kinds) {
            const QString code = list.bits.isEmpty() ? QHostAddress(list.codes.first().from).toString() : u"127.0.0.8"_s;
            lines += u"%1 A %2\n"_s.arg(list.listedTestName(kind), code);
        }
    }
    return lines;
}

} // namespace

void SendingChecksTest::genericNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("generic");
    const auto row = [](const char *name, const char *address, bool generic) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(address) << generic;
    };
    row("static.17.100.51.198.clients.host.net", "198.51.100.17", true);
    row("ip-198-51-100-17.isp.net", "198.51.100.17", true);
    row("host198051100017.isp.net", "198.51.100.17", true);
    row("pc6336411.isp.net", "198.51.100.17", true);
    row("pc-c6336411.isp.net", "198.51.100.17", true);
    row("ns1234.ip-198-51-100.eu", "198.51.100.17", true);
    row("p17.dip0.isp.net", "198.51.100.17", true);
    row("adsl-77.isp.net", "198.51.100.17", true);
    row("x.pool.isp.net", "198.51.100.17", true);
    row("2001-db8-1-2-3-4-5-6.isp.net", "2001:db8:1:2:3:4:5:6", true);
    row("6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.isp.net", "2001:db8:1:2:3:4:5:6", true);
    row("mail.example.org", "198.51.100.17", false);
    row("mail.example.org ", "2001:db8::1", false);
    row("mx1.pool.org", "198.51.100.17", false);
    row("mx17.example.org", "198.51.100.17", false);
    row("mail2.mx-1.example.org", "1.2.1.1", false);
    row("server3.whirlpool.example.org", "198.51.100.17", false);
}

void SendingChecksTest::genericNames()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QTEST(checks::looksGeneric(name.trimmed(), QHostAddress(address)), "generic");
}

void SendingChecksTest::reverse_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("tags");
    const QString name = u"1.0.0.11.in-addr.arpa "_s;
    const auto row = [&](const char *title, const QString &lines, const char *tags) { QTest::newRow(title) << lines << QString::fromLatin1(tags); };
    row("healthy", name + u"PTR mail.example.org"_s, "REVERSE_OK");
    row("missing", {}, "REVERSE_MISSING");
    row("behind an alias (RFC 2317)", name + u"CNAME 1.sub.0.0.11.in-addr.arpa\n1.sub.0.0.11.in-addr.arpa PTR mail.example.org"_s, "REVERSE_OK");
    row("does not lead back", name + u"PTR a.isp.net\na.isp.net A 11.9.9.9"_s, "REVERSE_NOT_CONFIRMED");
    row("our own name without that address", name + u"PTR mx.example.org\nmx.example.org A 11.9.9.9"_s, "REVERSE_FORWARD_MISSING");
    row("generic", name + u"PTR 1.0.0.11.isp.net\n1.0.0.11.isp.net A 11.0.0.1"_s, "REVERSE_GENERIC");
    row("another good name", name + u"PTR server7.host.net\nserver7.host.net A 11.0.0.1"_s, "REVERSE_OTHER_NAME");
    row("another name of the domain", name + u"PTR mx.example.org\nmx.example.org A 11.0.0.1"_s, "REVERSE_SAME_DOMAIN");
    row("two", name + u"PTR mail.example.org\n"_s + name + u"PTR www.example.org\nwww.example.org A 11.0.0.1"_s, "REVERSE_OK REVERSE_SEVERAL");
    row("localhost", name + u"PTR localhost"_s, "REVERSE_NAME_INVALID");
    row("a number", name + u"PTR 11.0.0.1"_s, "REVERSE_NAME_INVALID");
    row("could not be asked", name + u"PTR !SERVFAIL"_s, "REVERSE_COULD_NOT_ASK");
}

void SendingChecksTest::reverse()
{
    QFETCH(QString, lines);
    QFETCH(QString, tags);
    World world(zone + lines, {fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)});
    QCOMPARE(sorted(world.tags(checks::reverseCheck, ours())), wanted(tags));
}

void SendingChecksTest::letterNamesAddressAndName()
{
    World world(zone, {fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)});
    const QList<checks::Finding> findings = world.judge(checks::reverseCheck, ours());
    const QString letter = checks::findingLetter(findings.first());
    QVERIFY(letter.contains(u"11.0.0.1  ->  mail.example.org"_s));
    QVERIFY(!letter.contains(u'%'));
}

/// Only who has IPv4 can do without IPv6 until it has a name.
void SendingChecksTest::missingNameOfIpv6()
{
    const QString named = u"1.0.0.11.in-addr.arpa PTR mail.example.org\nmail.example.org AAAA 2a00::1"_s;
    const auto tags = [&](const QString &addresses) { return sorted(World(zone + named).tags(checks::reverseCheck, ours(addresses))); };
    QCOMPARE(tags(u"11.0.0.1,2a00::1"_s), wanted(u"REVERSE_OK REVERSE_MISSING_IPV6"_s));
    QCOMPARE(tags(u"2a00::1"_s), wanted(u"REVERSE_MISSING"_s));
}

/// That greeting and name agree does not make a good name of it; and the name asked for is another one.
void SendingChecksTest::genericNameThatTheServerGreetsWith()
{
    const QString generic = u"static.1.0.0.11.isp.net"_s;
    World world(u"example.org MX 10 %1\n%1 A 11.0.0.1\n1.0.0.11.in-addr.arpa PTR %1"_s.arg(generic), {fakes::healthySession(u"11.0.0.1"_s, generic)});
    const QList<checks::Finding> findings = world.judge(checks::reverseCheck, fakes::internetSetup(u"10 %1=11.0.0.1"_s.arg(generic)));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().tag, u"REVERSE_GENERIC"_s);
    QVERIFY(checks::findingRemedy(findings.first()).contains(u"mail.example.org"_s));
}

void SendingChecksTest::blockLists_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *title, const QString &lines, const char *tags, const QString &addresses = u"11.0.0.1"_s) {
        QTest::newRow(title) << lines << addresses << QString::fromLatin1(tags);
    };
    const QString zen = u"1.0.0.11.zen.spamhaus.org A "_s;
    row("clean", {}, "BLOCKLISTS_CLEAN");
    row("listed", zen + u"127.0.0.2"_s, "BLOCKLISTS_LISTED BLOCKLISTS_CLEAN");
    row("residential range", zen + u"127.0.0.10"_s, "BLOCKLISTS_POLICY BLOCKLISTS_CLEAN");
    row("on a small list", u"1.0.0.11.psbl.surriel.com A 127.0.0.2"_s, "BLOCKLISTS_LISTED_SMALL BLOCKLISTS_CLEAN");
    row("on SpamCop", u"1.0.0.11.bl.spamcop.net A 127.0.0.2"_s, "BLOCKLISTS_LISTED_SOME BLOCKLISTS_CLEAN");
    row("the domain", u"example.org.dbl.spamhaus.org A 127.0.1.2"_s, "BLOCKLISTS_LISTED BLOCKLISTS_CLEAN");
    // Rivals took these for listings, or for a clean record.
    row("refused is neither listed nor clean", zen + u"127.255.255.254"_s, "BLOCKLISTS_REFUSED BLOCKLISTS_CLEAN");
    row("the test entry is refused", u"@system 2.0.0.127.zen.spamhaus.org A 127.255.255.254\n"_s + zen + u"127.0.0.2"_s,
        "BLOCKLISTS_REFUSED BLOCKLISTS_CLEAN");
    row("the test entry is not listed", u"@system 2.0.0.127.zen.spamhaus.org A !NXDOMAIN\n"_s + zen + u"127.0.0.2"_s,
        "BLOCKLISTS_REFUSED BLOCKLISTS_CLEAN");
    row("a dead list that lists everything",
        u"@system 1.0.0.127.psbl.surriel.com A 127.0.0.2\n1.0.0.11.psbl.surriel.com A 127.0.0.2"_s, "BLOCKLISTS_REFUSED_SMALL BLOCKLISTS_CLEAN");
    // By nibbles; a rival asked by the groups between the colons.
    row("an IPv6 address", u"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.2.zen.spamhaus.org A 127.0.0.3"_s,
        "BLOCKLISTS_LISTED BLOCKLISTS_CLEAN", u"2a00::1"_s);
    row("private addresses are not asked for", u"1.1.168.192.zen.spamhaus.org A 127.0.0.2"_s, "BLOCKLISTS_CLEAN", u"11.0.0.1,192.168.1.1"_s);
}

void SendingChecksTest::blockLists()
{
    QFETCH(QString, lines);
    QFETCH(QString, addresses);
    QFETCH(QString, tags);
    World world(zone + goodLists() + lines);
    QStringList found = world.tags(checks::blockListsCheck, ours(addresses));
    found.removeDuplicates(); // addresses and domains are in different lists
    QCOMPARE(sorted(found), wanted(tags));
    for (const QString &question : world.questions())
        QVERIFY2(!question.contains(u"168.192"_s), qPrintable(question));
}

/// A list of IPv4 addresses says nothing of an IPv6 address or a domain, nor one whose test entry for that kind is missing.
void SendingChecksTest::cleanNamesOnlyWhoWasLookedUp()
{
    const dns::BlockList &zen = dns::blockLists().first();
    World world(zone + goodLists() + u"@system %1 A !NXDOMAIN"_s.arg(zen.listedTestName(dns::BlockList::Kind::Ipv6)));
    QHash<QString, QString> listsOf;
    for (const checks::Finding &finding : world.judge(checks::blockListsCheck, ours(u"11.0.0.1,2a00::1"_s))) {
        if (finding.tag != u"BLOCKLISTS_CLEAN"_s)
            continue;
        for (const QString &entry : finding.arguments.first().split(u", "_s))
            listsOf.insert(entry, finding.arguments.at(1));
    }
    QVERIFY(listsOf[u"11.0.0.1"_s].contains(zen.name));
    QVERIFY(!listsOf[u"11.0.0.1"_s].contains(u"DBL"_s));
    QVERIFY(!listsOf[u"2a00::1"_s].contains(zen.name));
    QVERIFY(listsOf[u"example.org"_s].contains(u"DBL"_s));
    QVERIFY(!listsOf[u"example.org"_s].contains(zen.name));
}

void SendingChecksTest::testEntriesComeFirst()
{
    World world(zone); // nobody has test entries: no list is trusted, none learns the address
    const QStringList tags = world.tags(checks::blockListsCheck, ours());
    QCOMPARE(sorted(tags), wanted(u"BLOCKLISTS_REFUSED BLOCKLISTS_REFUSED_SMALL"_s)); // one finding for all of them
    for (const QString &question : world.questions())
        QVERIFY2(!question.contains(u"1.0.0.11."_s), qPrintable(question));
}

namespace {

enum class Way { Open, Blocked, Dead, Forbidden, Proxy };

/// What each reference server shows on both ports, at 11.25.0.1 and so on.
World networkWith(const QString &dns, const QList<Way> &ways)
{
    QString lines = zone + dns;
    QList<Session> sessions{fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)};
    for (qsizetype i = 0; i < dns::referenceServers().size(); ++i) {
        const dns::ReferenceServer &server = dns::referenceServers()[i];
        const QString address = u"11.25.0.%1"_s.arg(i + 1);
        lines += u"\n%1 A %2"_s.arg(server.name, address);
        const Way way = ways.value(i, ways.last());
        Session mail = fakes::healthySession(address, server.name);
        if (way == Way::Blocked || way == Way::Dead)
            mail = fakes::failedSession(address, Stage::Connect, Failure::ConnectTimeout);
        else if (way == Way::Forbidden)
            mail = fakes::failedSession(address, Stage::Connect, Failure::LocallyBlocked);
        else if (way == Way::Proxy)
            mail.tls.certificate->names = {u"proxy.isp.net"_s};
        Session control = fakes::failedSession(address, Stage::Connect, way == Way::Dead ? Failure::ConnectTimeout : Failure::None, server.controlPort);
        control.request.errand = smtp::Errand::Connect;
        control.connectMs = way == Way::Dead ? -1 : 5;
        sessions << mail << control;
    }
    return World(lines, sessions);
}

} // namespace

Q_DECLARE_METATYPE(QList<Way>)

void SendingChecksTest::port25_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QList<Way>>("ways");
    QTest::addColumn<QString>("tags");
    const QString here = echo.arg(u"11.0.0.1"_s), away = echo.arg(u"11.7.7.7"_s);
    const auto row = [](const char *title, const QString &lines, const QList<Way> &ways, const char *tags) {
        QTest::newRow(title) << lines << ways << QString::fromLatin1(tags);
    };
    row("open", here, {Way::Open}, "PORT25_OPEN");
    row("blocked in the server's network", here, {Way::Blocked}, "PORT25_BLOCKED");
    row("blocked at somebody's home, the server is elsewhere", away, {Way::Blocked}, "PORT25_BLOCKED_ELSEWHERE");
    row("blocked somewhere", {}, {Way::Blocked}, "PORT25_BLOCKED_SOMEWHERE");
    row("one operator fails", here, {Way::Blocked, Way::Open}, "PORT25_OPEN"); // rivals ask only one
    row("one operator works", here, {Way::Blocked, Way::Blocked, Way::Blocked, Way::Open}, "PORT25_OPEN");
    row("nothing can be reached", here, {Way::Dead}, "PORT25_NO_CONTROL");
    row("only one control", here, {Way::Blocked, Way::Dead}, "PORT25_NO_CONTROL");
    row("forbidden by this computer", here, {Way::Forbidden}, "PORT25_FORBIDDEN_HERE");
    row("a proxy answers for all", here, {Way::Proxy}, "PORT25_PROXY");
    row("one has another certificate", here, {Way::Proxy, Way::Open}, "PORT25_OPEN");
}

void SendingChecksTest::port25()
{
    QFETCH(QString, lines);
    QFETCH(QList<Way>, ways);
    QFETCH(QString, tags);
    World world = networkWith(lines, ways);
    QCOMPARE(sorted(world.tags(checks::port25Check, ours())), wanted(tags));
}

/// The server is in this network, though its entered address is of IPv4: nobody says that it is elsewhere.
void SendingChecksTest::port25OverIpv6()
{
    QString lines = zone + echo.arg(u"11.0.0.1"_s);
    QList<Session> sessions{fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)};
    for (qsizetype i = 0; i < dns::referenceServers().size(); ++i) {
        const dns::ReferenceServer &server = dns::referenceServers()[i];
        const QString v4 = u"11.25.0.%1"_s.arg(i + 1), v6 = u"2a00:25::%1"_s.arg(i + 1);
        lines += u"\n%1 A %2\n%1 AAAA %3"_s.arg(server.name, v4, v6);
        sessions << fakes::healthySession(v4, server.name) << fakes::failedSession(v6, Stage::Connect, Failure::ConnectTimeout);
        for (const QString &address : {v4, v6}) {
            Session control = fakes::failedSession(address, Stage::Connect, Failure::None, server.controlPort);
            control.request.errand = smtp::Errand::Connect;
            control.connectMs = 5;
            sessions << control;
        }
    }
    World world(lines, sessions);
    dns::Surroundings around = world.observations().surroundings();
    around.hasIpv6 = true;
    world.observations().setSurroundings(around);
    QCOMPARE(sorted(world.tags(checks::port25Check, ours())), wanted(u"PORT25_OPEN PORT25_BLOCKED_IPV6"_s));
}

void SendingChecksTest::egress_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *title, const QString &lines, const char *tags) { QTest::newRow(title) << lines << QString::fromLatin1(tags); };
    row("same", echo.arg(u"11.0.0.1"_s), "EGRESS_SAME");
    row("elsewhere", echo.arg(u"11.7.7.7"_s), "EGRESS_ELSEWHERE");
    row("nobody tells", {}, "EGRESS_NOT_KNOWN");
    row("this computer is the server, and sends from another address", echo.arg(u"11.7.7.7"_s) + u"@hosts mail.example.org A 127.0.1.1"_s,
        "EGRESS_DIFFERS");
    row("SPF forgets it", echo.arg(u"11.0.0.1"_s) + u"@zone example.org TXT v=spf1 ip4:11.8.8.8 -all"_s, "EGRESS_SAME"); // that is said by the check of SPF
}

void SendingChecksTest::egress()
{
    QFETCH(QString, lines);
    QFETCH(QString, tags);
    World world(zone + lines, {fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)});
    QCOMPARE(sorted(world.tags(checks::egressCheck, ours())), wanted(tags));
}

/// Nobody entered the address, so the check of SPF does not know it for certain.
void SendingChecksTest::egressOfNobodysAddress()
{
    World world(zone + echo.arg(u"11.0.0.1"_s) + u"@zone example.org TXT v=spf1 ip4:11.8.8.8 -all"_s,
                {fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)});
    QCOMPARE(sorted(world.tags(checks::egressCheck, fakes::internetSetup())), wanted(u"EGRESS_SAME EGRESS_SPF"_s));
}

void SendingChecksTest::ownAddresses_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *title, const QString &lines, const char *servers, const char *tags) {
        QTest::newRow(title) << lines << QString::fromLatin1(servers) << QString::fromLatin1(tags);
    };
    const QString here = echo.arg(u"11.0.0.1"_s);
    row("here", here, "10 mail.example.org=11.0.0.1", "OWN_ADDRESS_PUBLIC OWN_ADDRESS_HERE");
    row("elsewhere", echo.arg(u"11.7.7.7"_s), "10 mail.example.org=11.0.0.1", "OWN_ADDRESS_PUBLIC OWN_ADDRESS_ELSEWHERE");
    row("not told", {}, "10 mail.example.org=11.0.0.1", "OWN_ADDRESS_PUBLIC OWN_ADDRESS_NOT_COMPARED");
    row("carrier-grade NAT", here, "10 mail.example.org=100.64.3.4", "OWN_ADDRESS_CGNAT");
    row("private", here, "10 mail.example.org=192.168.1.5", "OWN_ADDRESS_NOT_PUBLIC");
    row("none", here, "10 mail.example.org", "OWN_ADDRESS_NONE");
    row("underscore", here, "10 my_mail.example.org=11.0.0.1", "OWN_HOST_NAME OWN_ADDRESS_PUBLIC OWN_ADDRESS_HERE");
    row("bare domain", here, "10 example.org=11.0.0.1", "OWN_HOST_BARE_DOMAIN OWN_ADDRESS_PUBLIC OWN_ADDRESS_HERE");
    row("hosts file", echo.arg(u"11.7.7.7"_s) + u"@hosts mail.example.org A 127.0.0.1"_s, "10 mail.example.org=11.0.0.1",
        "OWN_HOST_HERE OWN_ADDRESS_PUBLIC OWN_ADDRESS_DIFFERS");
}

void SendingChecksTest::ownAddresses()
{
    QFETCH(QString, lines);
    QFETCH(QString, servers);
    QFETCH(QString, tags);
    World world(zone + lines, {fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s)});
    QCOMPARE(sorted(world.tags(checks::ownAddressesCheck, fakes::internetSetup(servers))), wanted(tags));
}

using Change = std::function<void(Session &)>;
Q_DECLARE_METATYPE(Change)

void SendingChecksTest::smartHost_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *title, const Change &change, const char *tags) { QTest::newRow(title) << change << QString::fromLatin1(tags); };
    row("healthy", [](Session &) {}, "SMARTHOST_OK");
    row("no AUTH", [](Session &s) { s.capabilitiesAfterTls = {u"SIZE"_s}; }, "SMARTHOST_NO_AUTH");
    row("AUTH before TLS only", [](Session &s) { s.capabilities += u"AUTH PLAIN"_s; s.capabilitiesAfterTls = {}; }, "SMARTHOST_NO_AUTH");
    row("no TLS", [](Session &s) { s.tls = {}; }, "SMARTHOST_NO_TLS");
    row("wrong name", [](Session &s) { s.tls.certificate->names = {u"other.example"_s}; }, "SMARTHOST_CERTIFICATE");
    row("self-signed", [](Session &s) { s.tls.problems = {smtp::ChainProblem::SelfSigned}; }, "SMARTHOST_CERTIFICATE");
    row("TLS fails", [](Session &s) { s.tls = {}; s.tls.attempted = true; s.stage = Stage::Handshake; s.failure = Failure::ClosedEarly; },
        "SMARTHOST_TLS_FAILED");
    row("silent", [](Session &s) { s.stage = Stage::Greeting; s.failure = Failure::ReplyTimeout; s.tls = {}; }, "SMARTHOST_NO_ANSWER");
    row("refused", [](Session &s) { s.connectMs = -1; s.stage = Stage::Connect; s.failure = Failure::Refused; s.tls = {}; }, "SMARTHOST_REFUSED");
    row("time-out", [](Session &s) { s.connectMs = -1; s.stage = Stage::Connect; s.failure = Failure::ConnectTimeout; s.tls = {}; },
        "SMARTHOST_NO_CONNECTION");
}

void SendingChecksTest::smartHost()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(u"11.3.0.1"_s, u"relay.host.net"_s, 587);
    session.capabilitiesAfterTls += u"AUTH PLAIN LOGIN"_s;
    change(session);
    World world(zone + u"relay.host.net A 11.3.0.1"_s, {session});
    setup::MailSetup setup = ours();
    setup.smartHost = setup::OutsideServer{setup::ServiceProtocol::Smtp, u"relay.host.net"_s, 587, setup::Security::StartTls};
    QCOMPARE(sorted(world.tags(checks::smartHostCheck, setup)), wanted(tags));
    QCOMPARE(World(zone).tags(checks::reverseCheck, setup), QStringList{u"REVERSE_SMART_HOST"_s});
    QCOMPARE(World(zone).tags(checks::port25Check, setup), QStringList{u"PORT25_SMART_HOST"_s});
}

/// A relay inside the LAN is none of this program's to connect to; one behind addresses without a route was not reached.
void SendingChecksTest::smartHostSomewhereElse()
{
    setup::MailSetup setup = ours();
    setup.smartHost = setup::OutsideServer{setup::ServiceProtocol::Smtp, u"relay.host.net"_s, 587, setup::Security::StartTls};
    World lan(zone + u"relay.host.net A 192.168.1.9"_s);
    const QList<checks::Finding> findings = lan.judge(checks::smartHostCheck, setup);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(checks::findingVerdict(findings.first()), checks::Verdict::Unknown);
    QVERIFY(lan.connections().isEmpty());
    const QString first = u"2a00::1"_s, second = u"2a00::2"_s;
    World far(zone + u"relay.host.net AAAA 2a00::1\nrelay.host.net AAAA 2a00::2"_s,
              {fakes::failedSession(first, Stage::Connect, Failure::Unreachable, 587), fakes::failedSession(second, Stage::Connect, Failure::Unreachable, 587)});
    QCOMPARE(far.tags(checks::smartHostCheck, setup), QStringList{u"SMARTHOST_NO_CONNECTION"_s});
}

void SendingChecksTest::switchedOff()
{
    setup::MailSetup setup = ours();
    setup.askOutsideServices = false;
    World world(zone);
    QCOMPARE(world.tags(checks::blockListsCheck, setup), QStringList{u"BLOCKLISTS_SWITCHED_OFF"_s});
    QCOMPARE(world.tags(checks::port25Check, setup), QStringList{u"PORT25_SWITCHED_OFF"_s});
    QCOMPARE(world.tags(checks::egressCheck, setup), QStringList{u"EGRESS_SWITCHED_OFF"_s});
    QVERIFY(world.connections().isEmpty());
    QCOMPARE(World(zone).tags(checks::smartHostCheck, setup), QStringList{u"SMARTHOST_NONE"_s});
}

QTEST_GUILESS_MAIN(SendingChecksTest)
#include "tst_sendingchecks.moc"
