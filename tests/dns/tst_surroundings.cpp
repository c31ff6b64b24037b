// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/gateways.h"
#include "dns/surroundings.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;

namespace {

const QByteArray head =
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";

/// A line of /proc/net/route on a little-endian computer.
QByteArray route(const QByteArray &destination, const QByteArray &gateway, const QByteArray &flags = "0003",
                 const QByteArray &mask = "00000000")
{
    return "eth0\t" + destination + '\t' + gateway + '\t' + flags + "\t0\t0\t100\t" + mask + "\t0\t0\t0\n";
}

/// A line of /proc/net/ipv6_route.
QByteArray route6(const QByteArray &gateway, const QByteArray &flags = "00000003",
                  const QByteArray &interface = "eth0", const QByteArray &destination = QByteArray(32, '0'),
                  const QByteArray &length = "00")
{
    return destination + ' ' + length + ' ' + QByteArray(32, '0') + " 00 " + gateway +
           " 00000400 00000001 00000000 " + flags + "     " + interface + '\n';
}

QString texts(const QList<QHostAddress> &addresses)
{
    QStringList result;
    for (const QHostAddress &address : addresses)
        result += address.toString();
    return result.join(u' ');
}

QList<Server> servers(const QString &words)
{
    QList<Server> result;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        result += serverFromText(word).value();
    return result;
}

QList<QHostAddress> addresses(const QString &words)
{
    QList<QHostAddress> result;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        result += QHostAddress(word);
    return result;
}

Surroundings example()
{
    Surroundings result;
    result.nonce = u"abc012xyz789"_s;
    result.systemServers = servers(u"127.0.0.53 192.0.2.1:5353"_s);
    result.lanServers = servers(u"192.168.1.1 fe80::1%eth0"_s);
    result.publicResolvers = publicResolvers();
    result.hasIpv6 = false;
    return result;
}

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ipv4Gateways_data();
    void ipv4Gateways();
    void ipv6Gateways_data();
    void ipv6Gateways();
    void lanServers_data();
    void lanServers();
    void nonces();
    void found();
    void jsonRoundTrip();
    void hostileJson_data();
    void hostileJson();
};

void TestSurroundings::ipv4Gateways_data()
{
    if (QSysInfo::ByteOrder != QSysInfo::LittleEndian)
        QSKIP("the tables are those of little-endian computers");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("gateways");
    const QByteArray router = route("00000000", "0101A8C0");
    QTest::newRow("home router") << head + router + route("0001A8C0", "00000000", "0001", "00FFFFFF")
                                 << u"192.168.1.1"_s;
    QTest::newRow("no line feed at the end") << head + router.chopped(1) << u"192.168.1.1"_s;
    QTest::newRow("10/8, 172.16/12, CGN") << head + route("00000000", "0100000A") +
                                                 route("00000000", "010010AC") + route("00000000", "01004064")
                                          << u"10.0.0.1 172.16.0.1 100.64.0.1"_s;
    QTest::newRow("the provider's router") << head + route("00000000", "010200C0") << QString();
    QTest::newRow("another network's")
        << head + route("0002A8C0", "0101A8C0", "0003", "00FFFFFF") << QString();
    QTest::newRow("half of the Internet, a VPN")
        << head + route("00000000", "0108000A", "0003", "00000080") << QString();
    QTest::newRow("without a gateway") << head + route("00000000", "00000000", "0001") << QString();
    QTest::newRow("down") << head + route("00000000", "0101A8C0", "0002") << QString();
    QTest::newRow("rejected") << head + route("00000000", "0101A8C0", "0203") << QString();
    QTest::newRow("the same twice") << head + router + router << u"192.168.1.1"_s;
    QByteArray many = head;
    for (const char *last : {"01", "02", "03", "04", "05", "06"})
        many += route("00000000", QByteArray(last) + "01A8C0");
    QTest::newRow("four at most") << many << u"192.168.1.1 192.168.1.2 192.168.1.3 192.168.1.4"_s;
    QTest::newRow("no routes") << head << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no numbers") << head + route("00000000", "zz01A8C0") + route("00000000", "0101A8C0", "zz")
                                << QString();
    QTest::newRow("too long a number") << head + route("00000000", "0000101A8C0") << QString();
    QTest::newRow("garbage") << QByteArray("\0\xff\n\n \t\n0 0 0 0 0 0 0 0 0 0\n", 28) << QString();
}

void TestSurroundings::ipv4Gateways()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, gateways);
    QCOMPARE(texts(ipv4GatewaysOf(table)), gateways);
}

void TestSurroundings::ipv6Gateways_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("gateways");
    const QByteArray linkLocal = "fe80000000000000021122fffe334455",
                     uniqueLocal = "fd000000000000000000000000000001";
    QTest::newRow("link-local") << route6(linkLocal, "00450003") << u"fe80::211:22ff:fe33:4455%eth0"_s;
    QTest::newRow("unique local") << route6(uniqueLocal) << u"fd00::1"_s;
    QTest::newRow("global") << route6("20010db8000000000000000000000001") << QString();
    QTest::newRow("on two interfaces") << route6(linkLocal) + route6(linkLocal, "00000003", "wlan0.7")
                                       << u"fe80::211:22ff:fe33:4455%eth0 fe80::211:22ff:fe33:4455%wlan0.7"_s;
    QTest::newRow("unreachable, as without IPv6")
        << route6(QByteArray(32, '0'), "00200200", "lo") << QString();
    QTest::newRow("down") << route6(linkLocal, "00000002") << QString();
    QTest::newRow("rejected") << route6(linkLocal, "00000203") << QString();
    QTest::newRow("another network's")
        << route6(linkLocal, "00000003", "eth0", "fd000000000000000000000000000000", "40") << QString();
    QTest::newRow("half of the Internet")
        << route6(linkLocal, "00000003", "eth0", QByteArray(32, '0'), "01") << QString();
    QTest::newRow("interface with text in it") << route6(linkLocal, "00000003", "eth0;id") << QString();
    QTest::newRow("interface too long") << route6(linkLocal, "00000003", QByteArray(16, 'x')) << QString();
    QTest::newRow("no numbers") << route6(QByteArray(32, 'z')) << QString();
    QTest::newRow("words missing") << QByteArray(32, '0') + " 00 " + linkLocal + '\n' << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestSurroundings::ipv6Gateways()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, gateways);
    QCOMPARE(texts(ipv6GatewaysOf(table)), gateways);
}

void TestSurroundings::lanServers_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QByteArray>("behindStub");
    QTest::addColumn<QString>("gateways");
    QTest::addColumn<QString>("expected");
    const QByteArray none, resolved = "nameserver 192.168.1.1\nnameserver 9.9.9.9\n";
    QTest::newRow("the router is asked anyway") << u"192.168.1.1"_s << none << u"192.168.1.1"_s << QString();
    QTest::newRow("another resolver is set") << u"9.9.9.9"_s << none << u"192.168.1.1"_s << u"192.168.1.1"_s;
    QTest::newRow("both families") << u"9.9.9.9"_s << none << u"192.168.1.1 fe80::1%eth0"_s
                                   << u"192.168.1.1 fe80::1%eth0"_s;
    QTest::newRow("behind a stub") << u"127.0.0.53"_s << resolved << u"192.168.1.1"_s
                                   << u"192.168.1.1 9.9.9.9"_s;
    QTest::newRow("a stub behind a stub")
        << u"127.0.0.53"_s << QByteArray("nameserver 127.0.0.1\nnameserver ::1\n") << QString() << QString();
    QTest::newRow("nothing named behind the stub")
        << u"127.0.0.53"_s << QByteArray("search example\n") << QString() << QString();
    QTest::newRow("the same address on another port")
        << u"192.168.1.1:5353"_s << none << u"192.168.1.1"_s << QString();
    QTest::newRow("four at most") << QString()
                                  << QByteArray(
                                         "nameserver 10.0.0.1\nnameserver 10.0.0.2\nnameserver 10.0.0.3\n")
                                  << u"10.0.0.4 10.0.0.5"_s << u"10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4"_s;
    QTest::newRow("nothing") << QString() << none << QString() << QString();
}

void TestSurroundings::lanServers()
{
    QFETCH(QString, system);
    QFETCH(QByteArray, behindStub);
    QFETCH(QString, gateways);
    QFETCH(QString, expected);
    QCOMPARE(lanServersOf(servers(system), behindStub, addresses(gateways)), servers(expected));
}

void TestSurroundings::nonces()
{
    static const QRegularExpression form(u"\\A[a-z0-9]{12}\\z"_s);
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString nonce = makeNonce();
        QVERIFY2(form.match(nonce).hasMatch(), qPrintable(nonce));
        seen += nonce;
    }
    QCOMPARE(seen.size(), 200);
}

void TestSurroundings::found()
{
    const Server given = serverAt(QHostAddress(u"192.0.2.53"_s));
    const Surroundings surroundings = findSurroundings(given);
    QCOMPARE(surroundings.systemServers, QList<Server>{given});
    QCOMPARE(surroundings.publicResolvers, publicResolvers());
    QVERIFY(surroundings.lanServers.size() <= 4 && !surroundings.lanServers.contains(given));
    QCOMPARE(surroundings.nonce.size(), 12);
    QVERIFY(surroundingsFromJson(toJson(surroundings)) == surroundings);
}

void TestSurroundings::jsonRoundTrip()
{
    const Surroundings surroundings = example();
    QVERIFY(surroundingsFromJson(toJson(surroundings)) == surroundings);
    QVERIFY(surroundingsFromJson({}) == Surroundings{}); // a report of a version that did not look
}

void TestSurroundings::hostileJson_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("nonce with markup", u"nonce"_s, u"<b>abc012xy"_s);
    row("nonce too long", u"nonce"_s, QString(5000, u'a'));
    row("nonce in capitals", u"nonce"_s, u"ABC012XYZ789"_s);
    QJsonArray nine;
    for (int i = 1; i <= 9; ++i)
        nine += u"192.0.2.%1"_s.arg(i);
    for (const QString &key : {u"systemServers"_s, u"lanServers"_s}) {
        row(qPrintable(key + u": a name"_s), key, QJsonArray{u"dns.example"_s});
        row(qPrintable(key + u": the system"_s), key, QJsonArray{u"system"_s});
        row(qPrintable(key + u": a number"_s), key, QJsonArray{1});
        row(qPrintable(key + u": no list"_s), key, u"192.0.2.1"_s);
        row(qPrintable(key + u": nine"_s), key, nine);
    }
    row("resolvers: no list", u"publicResolvers"_s, true);
    row("resolvers: not complete", u"publicResolvers"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}});
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many += toJson(publicResolvers().first());
    row("resolvers: too many", u"publicResolvers"_s, many);
}

void TestSurroundings::hostileJson()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(example());
    object[key] = value;
    QVERIFY(!surroundingsFromJson(object));
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
