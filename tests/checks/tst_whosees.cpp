// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/recordset.h"
#include "checks/seen.h"
#include "fakes/world.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using checks::SeenCell;
using checks::Viewer;
using fakes::World;

/// Who sees what: rows of a small Internet -> cells of the matrix, findings of the check, and who was asked at all.
class SeenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void tags_data();
    void tags();
    void sentences_data();
    void sentences();
    void everyTagIsTried();
    void viewers_data();
    void viewers();
    void cachesAreAskedOnlyForWhatTheZoneHas_data();
    void cachesAreAskedOnlyForWhatTheZoneHas();
    void nothingIsAskedTwice();
    void waitsWithoutFindings();
    void onlyForInternet();
    void spread_data();
    void spread();
    void nextLook_data();
    void nextLook();
    void marks_data();
    void marks();
    void longTextsDifferAtTheirEnds();
};

namespace {

const QByteArray a = "mail.example.org A 11.0.0.1\n", mx = "example.org MX 10 mail.example.org\n",
                 spf = "example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n",
                 dmarc = "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:postmaster@example.org\n", all = a + mx + spf + dmarc;
/// None of them answers.
const QByteArray zoneDead = "@zone * * !TIMEOUT\n", publicDead = "@public * * !TIMEOUT\n", rootsDead = "@root * * !TIMEOUT\n",
                 systemDead = "@system * * !TIMEOUT\n";
/// This one invents answers; this one gives wrong ones.
QByteArray inventor(const QByteArray &who)
{
    return "@" + who + " nobodyhasit0.example.com A 11.66.66.66\n";
}

QByteArray liar(const QByteArray &who)
{
    return "@" + who + " a.root-servers.net A 198.18.0.5\n";
}

struct Scene
{
    setup::MailSetup setup;
    World world;
};

/// `options`: "bare" (no servers entered), "two" (two servers), "lan" (a LAN server 192.168.1.254 beside the system's resolver),
/// "no-public", "v6" (IPv6 works).
Scene scene(const QString &options, const QByteArray &dns)
{
    const QStringList words = options.split(u' ', Qt::SkipEmptyParts);
    Scene result{words.contains(u"bare"_s)  ? fakes::internetSetup()
                 : words.contains(u"two"_s) ? fakes::internetSetup(u"10 mail.example.org=11.0.0.1; 20 backup.example.org"_s)
                                            : fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s),
                 World(QString::fromUtf8(dns))};
    result.setup.askPublicResolvers = !words.contains(u"no-public"_s);
    dns::Surroundings around = result.world.observations().surroundings();
    if (words.contains(u"lan"_s))
        around.lanServers = {dns::serverAt(QHostAddress(u"192.168.1.254"_s))};
    around.hasIpv6 = words.contains(u"v6"_s);
    result.world.observations().setSurroundings(around);
    return result;
}

checks::SeenMatrix matrixOf(Scene &scene, checks::AskCaches ask = checks::AskCaches::WhatExists)
{
    // Judging fetches everything; then the matrix is complete.
    static checks::AskCaches asking;
    asking = ask;
    checks::Check check = checks::seenCheck;
    check.evaluate = [](const setup::MailSetup &setup, checks::Observations &observations) {
        return checks::seenFindings(setup, observations, asking);
    };
    (void)scene.world.judge(check, scene.setup);
    return checks::seenMatrix(scene.setup, scene.world.observations(), ask);
}

QString rowKey(const checks::SeenRow &row)
{
    return dns::typeName(row.type) + u' ' + row.owner;
}

QString cellText(const SeenCell &cell)
{
    static const QStringList states{u"waiting"_s, u"right"_s, u"other"_s, u"missing"_s, u"unknown"_s, u"not-asked"_s};
    QStringList words{states.at(int(cell.state))};
    words += cell.values;
    if (cell.ttl)
        words += u"ttl=%1"_s.arg(*cell.ttl);
    if (cell.until)
        words += u"until="_s + cell.until->toString(u"HH:mm:ss"_s);
    if (cell.notPublic)
        words += u"not-public"_s;
    if (cell.innerView)
        words += u"inner-view"_s;
    return words.join(u' ');
}

QString cellOf(const checks::SeenMatrix &matrix, const QString &viewer, const QString &row)
{
    for (const checks::SeenRow &one : matrix.rows) {
        if (rowKey(one) != row)
            continue;
        for (qsizetype i = 0; i < matrix.viewers.size(); ++i) {
            if (checks::viewerText(matrix.viewers[i]) == viewer)
                return cellText(one.cells.at(i));
        }
    }
    return u"no such cell"_s;
}

void row(const char *name, const char *options, const QByteArray &dns, const char *expected)
{
    QTest::newRow(name) << QString::fromLatin1(options) << dns << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QString>("expected");
}

struct TagsRow
{
    const char *name, *options;
    QByteArray dns;
    const char *tags;
};

QList<TagsRow> tagsTable()
{
    const QByteArray old = "@8.8.8.8 example.org MX ttl=1200 10 old.example.net\n";
    return {
        {"healthy", "", all, "SEEN_RIGHT"},
        {"healthy, bare diagnosis", "bare", all, "SEEN_RIGHT"},
        {"healthy, seen over TLS where port 53 is blocked", "", all + rootsDead, "SEEN_RIGHT"},
        {"healthy, seen over TLS where port 53 is intercepted", "", all + "@root * * !REFUSED\n", "SEEN_RIGHT"},
        {"own text on purpose", "", a + mx + dmarc + "example.org TXT v=spf1 include:x.net -all\n", "SEEN_RIGHT"},
        {"other numbers, same order", "", a + spf + dmarc + "example.org MX 5 mail.example.org\n", "SEEN_RIGHT"},
        {"foreign TXT does not count", "", all + "example.org TXT google-site-verification=x\n", "SEEN_RIGHT"},
        {"an old value in one cache", "", all + old, "SEEN_SPREADING SEEN_OLD_VALUE"},
        {"an old value in two caches", "", all + old + "@1.1.1.1 mail.example.org A ttl=60 11.9.9.9\n",
         "SEEN_SPREADING SEEN_OLD_VALUE SEEN_OLD_VALUE"},
        {"one finding for a cache with two old values", "", all + old + "@8.8.8.8 mail.example.org A ttl=60 11.9.9.9\n",
         "SEEN_SPREADING SEEN_OLD_VALUE"},
        {"an old value with a foreign one beside", "", all + "@9.9.9.9 mail.example.org A ttl=60 11.0.0.1\n@9.9.9.9 mail.example.org A ttl=60 11.9.9.9\n",
         "SEEN_SPREADING SEEN_OLD_VALUE"},
        {"an old absence", "", all + "@8.8.8.8 example.org MX ttl=120 !NODATA\n", "SEEN_SPREADING SEEN_OLD_ABSENCE"},
        {"an old absence that a public resolver does not time", "", all + "@zone example.org SOA !TIMEOUT\n@8.8.8.8 example.org MX !NODATA\n",
         "SEEN_SPREADING_NO_TIME SEEN_OLD_ABSENCE_NO_TIME"},
        {"an old absence that this computer's resolver does not time", "", all + "@system example.org MX !NODATA\n",
         "SEEN_SPREADING SEEN_OLD_ABSENCE"},
        {"SPF not in an old set of texts", "", all + "@8.8.8.8 example.org TXT ttl=100 hello\n", "SEEN_SPREADING SEEN_OLD_ABSENCE"},
        {"two SPF in a cache", "", all + "@8.8.8.8 example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n@8.8.8.8 example.org TXT v=spf1 -all\n",
         "SEEN_SPREADING SEEN_OLD_VALUE"},
        {"the zone's servers have different values", "", all + "@11.53.1.2 example.org MX 10 old.example.net\n", "SEEN_ZONE_DISAGREES"},
        {"one of the zone's servers has nothing", "", all + "@11.53.1.2 example.org MX !NODATA\n", "SEEN_ZONE_LACKS"},
        {"the other of the zone's servers has nothing", "", all + "@11.53.1.1 example.org MX !NODATA\n", "SEEN_ZONE_LACKS"},
        {"only the first disagreement is told", "", all + "@11.53.1.2 example.org MX !NODATA\n@11.53.1.2 mail.example.org A 11.9.9.9\n",
         "SEEN_ZONE_DISAGREES"},
        {"without a plan they disagree as well", "bare", all + "@11.53.1.2 example.org MX 10 old.example.net\n", "SEEN_ZONE_DISAGREES"},
        {"the zone has another value", "", a + spf + dmarc + "example.org MX 10 old.example.net\n", "SEEN_ZONE_OTHER"},
        {"the zone has a foreign MX beside", "", all + "example.org MX 20 old.example.net\n", "SEEN_ZONE_OTHER"},
        {"not published yet", "", a + mx + dmarc, "SEEN_NOT_PUBLISHED"},
        {"not published yet, without SOA", "", a + mx + spf + "@zone _dmarc.example.org TXT !NXDOMAIN\n", "SEEN_NOT_PUBLISHED_NO_TIME"},
        {"the rest is old all the same", "", a + mx + spf + old, "SEEN_NOT_PUBLISHED SEEN_OLD_VALUE"},
        {"split DNS with an inner address", "", all + "@system mail.example.org A 192.168.1.5\n", "SEEN_RIGHT_OUTSIDE SEEN_SPLIT_DNS"},
        {"split DNS in the network", "lan", all + "@192.168.1.254 mail.example.org A 192.168.1.5\n", "SEEN_RIGHT_OUTSIDE SEEN_SPLIT_DNS"},
        {"split DNS with a public address", "lan", all + "@192.168.1.254 mail.example.org A aa 11.9.9.9\n", "SEEN_RIGHT_OUTSIDE SEEN_SPLIT_DNS"},
        {"split DNS that lacks a record", "lan", all + "@192.168.1.254 example.org MX aa !NODATA\n", "SEEN_RIGHT_OUTSIDE SEEN_SPLIT_DNS_LACKS"},
        {"split DNS is one finding, also for what it lacks", "",
         all + "@system mail.example.org A 192.168.1.5\n@system _dmarc.example.org TXT !NXDOMAIN\n", "SEEN_RIGHT_OUTSIDE SEEN_SPLIT_DNS"},
        {"an inner address that others have as well is old", "", all + "@system mail.example.org A ttl=60 192.168.1.5\n@8.8.8.8 mail.example.org A ttl=60 192.168.1.5\n",
         "SEEN_SPREADING SEEN_OLD_VALUE SEEN_OLD_VALUE"},
        {"hosts file", "", all + "@hosts mail.example.org A 192.168.1.5\n", "SEEN_RIGHT SEEN_HOSTS_FILE"},
        {"hosts file with the right address", "", all + "@hosts mail.example.org A 11.0.0.1\n", "SEEN_RIGHT"},
        {"hosts file with other names", "", all + "@hosts other.example.org A 192.168.1.5\n", "SEEN_RIGHT"},
        {"the system's resolver invents", "", all + inventor("system"), "SEEN_RIGHT SEEN_RESOLVER_INVENTS"},
        {"the system's resolver gives wrong addresses", "", all + liar("system"), "SEEN_RIGHT SEEN_RESOLVER_FALSIFIES"},
        {"a public resolver invents", "", all + inventor("8.8.8.8"), "SEEN_RIGHT SEEN_RESOLVER_INVENTS"},
        {"a public resolver gives wrong addresses", "", all + liar("8.8.8.8"), "SEEN_RIGHT SEEN_RESOLVER_FALSIFIES"},
        {"a resolver of the network invents", "lan", all + inventor("192.168.1.254"), "SEEN_RIGHT SEEN_RESOLVER_INVENTS"},
        {"a router that does no DNS is nobody's fault", "lan", all + "@192.168.1.254 * * !TIMEOUT\n", "SEEN_RIGHT"},
        {"public resolvers find all but this", "", all + "@public example.org MX !SERVFAIL\n", "SEEN_RIGHT_AS_FAR SEEN_CANNOT_FIND_OUT"},
        {"this computer's resolver finds all but this", "", all + "@system example.org MX !SERVFAIL\n", "SEEN_RIGHT_AS_FAR SEEN_CANNOT_FIND_OUT"},
        {"a resolver of the network fails", "lan", all + "@192.168.1.254 * * !SERVFAIL\n", "SEEN_RIGHT SEEN_RESOLVER_FAILS"},
        {"the system's resolver is dead", "", all + systemDead, "SEEN_RIGHT SEEN_RESOLVER_FAILS"},
        {"dead public resolvers are told together", "", all + publicDead, "SEEN_RIGHT SEEN_RESOLVER_FAILS"},
        {"public resolvers switched off", "no-public", all, "SEEN_RIGHT SEEN_NO_PUBLIC"},
        {"one of the zone's servers is dead", "", all + "@11.53.1.2 * * !TIMEOUT\n", "SEEN_RIGHT"},
        {"the zone's servers are dead", "", all + zoneDead, "SEEN_RIGHT"},
        {"the zone's servers are dead, one cache is old", "", all + zoneDead + old, "SEEN_SPREADING_OUTSIDE SEEN_OLD_VALUE"},
        {"the zone's servers are dead, outsiders have another value", "", a + spf + dmarc + zoneDead + "example.org MX 10 old.example.net\n",
         "SEEN_OUTSIDE_OTHER"},
        {"the zone's servers are dead, outsiders have nothing", "", a + spf + dmarc + zoneDead + "example.org TXT hello\n", "SEEN_OUTSIDE_LACKS"},
        {"nobody outside answers", "", all + zoneDead + publicDead, "SEEN_NOT_SERVED SEEN_RESOLVER_FAILS"},
        {"the registry is silent", "", all + "@registry * * !TIMEOUT\n" + publicDead, "SEEN_COULD_NOT_ASK SEEN_RESOLVER_FAILS"},
        {"port 53 blocked, public resolvers switched off", "no-public", all + rootsDead, "SEEN_PORT_CLOSED SEEN_NO_PUBLIC"},
        {"only liars outside", "", all + "@zone * * !NXDOMAIN\n@parent example.org NS ns.nowhere.net\n" + inventor("public"),
         "SEEN_NO_WITNESS SEEN_RESOLVER_INVENTS"},
        {"no such domain", "", "", "SEEN_NO_ZONE"},
        {"no such domain, bare", "bare", "", "SEEN_NO_ZONE"},
        {"nothing planned, nothing there", "bare", "example.org TXT hello\n", "SEEN_NOTHING_TO_COMPARE"},
    };
}

} // namespace

void SeenTest::cells_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QString>("viewer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto cell = [](const char *name, const char *options, const QByteArray &dns, const char *viewer, const char *key, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(options) << dns << QString::fromUtf8(viewer) << QString::fromLatin1(key)
                            << QString::fromUtf8(expected);
    };
    const char *const system = "this computer's resolver", *const hosts = "this computer's hosts file",
                     *const lan = "the DNS of your network (192.168.1.254)", *const ns2 = "ns2.dns-host.net", *const A = "A mail.example.org",
                     *const MX = "MX example.org", *const SPF = "TXT example.org", *const DMARC = "TXT _dmarc.example.org";
    cell("right at the zone", "", all, "ns1.dns-host.net", MX, "right 10 mail.example.org. ttl=300");
    cell("right in a cache", "", all, "Google", A, "right 11.0.0.1 ttl=300");
    cell("right, text without quotes", "", all, system, SPF, "right v=spf1 mx ip4:11.0.0.1 ~all ttl=300");
    cell("old in a cache", "", all + "@8.8.8.8 example.org MX ttl=1200 10 old.example.net\n", "Google", MX,
         "other 10 old.example.net. ttl=1200 until=12:20:00");
    cell("the least TTL of the set", "",
         all + "@8.8.8.8 example.org MX ttl=1200 10 old.example.net\n@8.8.8.8 example.org MX ttl=60 20 older.example.net\n", "Google", MX,
         "other 10 old.example.net. 20 older.example.net. ttl=60 until=12:01:00");
    cell("old at the zone lets go at no time", "", all + "@11.53.1.2 example.org MX ttl=1200 10 old.example.net\n", ns2, MX,
         "other 10 old.example.net. ttl=1200");
    cell("absence in a cache", "", all + "@8.8.8.8 example.org MX ttl=120 !NXDOMAIN\n", "Google", MX, "missing ttl=120 until=12:02:00");
    cell("absence without a time: as long as the zone says", "", all + "@system example.org MX !NODATA\n", system, MX,
         "missing ttl=600 until=12:10:00");
    cell("absence at the zone", "", all + "@11.53.1.2 example.org MX ttl=77 !NODATA\n", ns2, MX, "missing ttl=77");
    cell("a set of texts without ours", "", all + "@8.8.8.8 example.org TXT ttl=100 hello\n", "Google", SPF, "missing ttl=100 until=12:01:40");
    cell("SERVFAIL is unknown", "", all + "@8.8.8.8 example.org MX !SERVFAIL\n", "Google", MX, "unknown");
    cell("time-out is unknown", "", all + "@11.53.1.2 * * !TIMEOUT\n", ns2, MX, "unknown");
    cell("liar is unknown", "", all + inventor("8.8.8.8"), "Google", MX, "unknown");
    cell("dead is unknown", "", all + publicDead, "Google", MX, "unknown");
    cell("not published is not asked", "", a + spf + dmarc + "example.org MX !NODATA\n", "Google", MX, "not-asked");
    cell("not published, the zone", "", a + mx + spf, ns2, DMARC, "missing ttl=600");
    cell("a name that is not there is not asked of the system", "", mx + spf + dmarc, system, A, "not-asked");
    cell("inner address", "", all + "@system mail.example.org A 192.168.1.5\n", system, A, "other 192.168.1.5 ttl=300 not-public inner-view");
    cell("inner view of the network", "lan", all + "@192.168.1.254 mail.example.org A aa 11.9.9.9\n", lan, A, "other 11.9.9.9 ttl=300 inner-view");
    cell("an old value is no inner view", "lan", all + "@192.168.1.254 mail.example.org A 11.9.9.9\n", lan, A,
         "other 11.9.9.9 ttl=300 until=12:05:00");
    cell("hosts file without an entry", "", all, hosts, A, "right");
    cell("hosts file with ours", "", all + "@hosts mail.example.org A 11.0.0.1\n", hosts, A, "right 11.0.0.1");
    cell("hosts file with another", "", all + "@hosts mail.example.org A 127.0.1.1\n", hosts, A, "other 127.0.1.1 not-public");
    cell("a hosts file has no MX", "", all, hosts, MX, "not-asked");
    cell("two SPF equal none", "", all + "@8.8.8.8 example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n@8.8.8.8 example.org TXT v=spf1 -all\n", "Google",
         SPF, "other v=spf1 -all v=spf1 mx ip4:11.0.0.1 ~all ttl=300 until=12:05:00");
    cell("an own text in all of the zone is as good", "", a + mx + dmarc + "example.org TXT v=spf1 a -all\n", ns2, SPF, "right v=spf1 a -all ttl=300");
    cell("an own text in one server is not", "", all + "@11.53.1.2 example.org TXT v=spf1 a -all\n", ns2, SPF, "other v=spf1 a -all ttl=300");
    cell("the planned text is then behind", "", a + mx + dmarc + "example.org TXT v=spf1 a -all\n@8.8.8.8 example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n",
         "Google", SPF, "other v=spf1 mx ip4:11.0.0.1 ~all ttl=300 until=12:05:00");
    cell("an alias out of the zone", "", spf + dmarc + mx + "mail.example.org CNAME host.example.net\nhost.example.net A 11.0.0.1\n", ns2, A,
         "unknown CNAME host.example.net.");
    cell("what an alias leads to", "", spf + dmarc + mx + "mail.example.org CNAME host.example.net\nhost.example.net A 11.0.0.1\n", "Google", A,
         "right 11.0.0.1 ttl=300");
    cell("without a plan, what most of the zone has", "bare", all + "@8.8.8.8 example.org MX ttl=60 10 old.example.net\n", "Google", MX,
         "other 10 old.example.net. ttl=60 until=12:01:00");
    cell("without a plan, the hosts of the MX", "bare", all, ns2, A, "right 11.0.0.1 ttl=300");
    cell("without a plan, what is nowhere is no row", "bare", all, ns2, "AAAA mail.example.org", "no such cell");
    cell("over TLS", "", all + rootsDead, "Google", MX, "right 10 mail.example.org. ttl=300");
    cell("zone dead, seen in caches", "", all + zoneDead, "Quad9", MX, "right 10 mail.example.org. ttl=300");
    cell("zone dead, one witness says no: no other is asked", "", a + spf + dmarc + zoneDead, "Quad9", MX, "not-asked");
    cell("zone dead, the witness itself", "", a + spf + dmarc + zoneDead, "Google", MX, "missing ttl=600 until=12:10:00");
    cell("no such domain", "", "", "Google", MX, "not-asked");
}

void SeenTest::cells()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, viewer);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    Scene scene = ::scene(options, dns);
    const checks::SeenMatrix matrix = matrixOf(scene);
    QVERIFY(!matrix.waiting);
    QCOMPARE(cellOf(matrix, viewer, key), expected);
}

void SeenTest::tags_data()
{
    columns();
    const QList<TagsRow> table = tagsTable();
    for (const TagsRow &one : table)
        row(one.name, one.options, one.dns, one.tags);
}

void SeenTest::tags()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, expected);
    Scene scene = ::scene(options, dns);
    QStringList found = scene.world.tags(checks::seenCheck, scene.setup), wanted = expected.split(u' ');
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void SeenTest::everyTagIsTried()
{
    QString tried;
    const QList<TagsRow> table = tagsTable();
    for (const TagsRow &one : table)
        tried += QLatin1StringView(one.tags) + u' ';
    for (const checks::Tag &tag : checks::seenCheck.tags)
        QVERIFY2(tried.contains(QString::fromLatin1(tag.id) + u' '), tag.id);
}

void SeenTest::sentences_data()
{
    columns();
    QTest::addColumn<QString>("tag");
    const auto sentence = [](const char *name, const char *options, const QByteArray &dns, const char *tag, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(options) << dns << QString::fromUtf8(text) << QString::fromLatin1(tag);
    };
    const QByteArray old = "@8.8.8.8 example.org MX ttl=1210 10 old.example.net\n@1.1.1.1 example.org MX ttl=60 10 old.example.net\n";
    sentence("the minute is full", "", all + old, "SEEN_SPREADING", "the last of those asked will by TIME.");
    sentence("who has what, until when", "", all + old, "SEEN_OLD_VALUE",
             "Still old: Google has 10 old.example.net. for example.org MX; it will see the new value by TIME.");
    sentence("this computer's resolver", "", all + "@system example.org TXT ttl=60 hello\n", "SEEN_OLD_ABSENCE",
             "Still old: this computer's resolver remembers that there was nothing for example.org TXT (v=spf1);");
    sentence("how many were asked", "lan", all, "SEEN_RIGHT", "(name servers of your DNS host: 2, public resolvers: 8, resolvers on this side: 2)");
    sentence("who was asked is who answered", "", all + systemDead + "@11.53.1.1 * * !TIMEOUT\n", "SEEN_RIGHT",
             "(name servers of your DNS host: 1, public resolvers: 8, resolvers on this side: 0)");
    sentence("the first disagreement", "", all + "@11.53.1.2 example.org MX 10 old.example.net\n", "SEEN_ZONE_DISAGREES",
             "The name servers of example.org do not agree on example.org MX (ns1.dns-host.net: 10 mail.example.org.; ns2.dns-host.net: 10 "
             "old.example.net.).");
    sentence("who has nothing", "", all + "@11.53.1.1 example.org MX !NODATA\n", "SEEN_ZONE_LACKS",
             "ns2.dns-host.net has 10 mail.example.org., but ns1.dns-host.net has nothing.");
    sentence("what outsiders see", "lan", all + "@192.168.1.254 mail.example.org A 192.168.1.5\n", "SEEN_SPLIT_DNS",
             "Split DNS: the DNS of your network (192.168.1.254) answers 192.168.1.5 for mail.example.org A, outsiders see 11.0.0.1:");
    sentence("what is not published", "", a + mx, "SEEN_NOT_PUBLISHED",
             "Your DNS host does not have these yet: example.org TXT (v=spf1), _dmarc.example.org TXT (v=DMARC1).");
    sentence("hosts file", "", all + "@hosts mail.example.org A 192.168.1.5\n", "SEEN_HOSTS_FILE",
             "says that mail.example.org is 192.168.1.5, but it should be 11.0.0.1.");
    sentence("liars by name", "", all + inventor("8.8.8.8") + inventor("1.1.1.1"), "SEEN_RESOLVER_INVENTS", "names that do not exist: Google, Cloudflare.");
    sentence("why nobody could be asked", "", all + "@registry * * !TIMEOUT\n" + publicDead, "SEEN_COULD_NOT_ASK",
             "What outsiders see is not known: 8.8.8.8 did not answer in time.");
}

void SeenTest::sentences()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, expected);
    QFETCH(QString, tag);
    Scene scene = ::scene(options, dns);
    QStringList texts;
    for (const checks::Finding &finding : scene.world.judge(checks::seenCheck, scene.setup)) {
        if (finding.tag == tag)
            texts.append(checks::findingText(finding));
    }
    static const QRegularExpression time(u"by [0-9]{1,2}:[0-9]{2}(?::00)?(?: (?:AM|PM))?"_s);
    const QString text = texts.join(u'\n').replace(time, u"by TIME"_s);
    QVERIFY2(text.contains(expected), qPrintable(text));
    QVERIFY2(!text.contains(u'%') && !text.contains(QChar(1)), qPrintable(text));
}

void SeenTest::viewers_data()
{
    columns();
    const QByteArray publics = "Google, Cloudflare, Quad9, OpenDNS (Cisco), AdGuard, DNS.SB, Control D, Alibaba, ";
    const QByteArray ours = "this computer's resolver, this computer's hosts file";
    row("everybody", "lan", all, ("ns1.dns-host.net, ns2.dns-host.net, " + publics + "the DNS of your network (192.168.1.254), " + ours).constData());
    row("public resolvers switched off", "no-public", all, ("ns1.dns-host.net, ns2.dns-host.net, " + ours).constData());
    row("a router that does no DNS", "lan", all + "@192.168.1.254 * * !REFUSED\n", ("ns1.dns-host.net, ns2.dns-host.net, " + publics + ours).constData());
    row("a server with two addresses", "", all + "ns1.dns-host.net A 11.53.1.9\n",
        ("ns1.dns-host.net (11.53.1.1), ns2.dns-host.net, ns1.dns-host.net (11.53.1.9), " + publics + ours).constData());
    row("no registry's server among the zone's", "", rootsDead + all, (publics + ours).constData());
    row("no such domain", "", "", (publics + ours).constData());
}

void SeenTest::viewers()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, expected);
    Scene scene = ::scene(options, dns);
    QStringList names;
    const checks::SeenMatrix matrix = matrixOf(scene);
    for (const Viewer &viewer : matrix.viewers)
        names.append(checks::viewerText(viewer));
    QCOMPARE(names.join(u", "_s), expected);
    for (const checks::SeenRow &row : matrix.rows)
        QCOMPARE(row.cells.size(), matrix.viewers.size());
}

void SeenTest::cachesAreAskedOnlyForWhatTheZoneHas_data()
{
    columns();
    QTest::addColumn<bool>("sparing");
    QTest::addColumn<bool>("asked");
    const auto question = [](const char *name, const QByteArray &dns, const char *what, bool sparing, bool asked) {
        QTest::newRow(name) << u"lan"_s << dns << QString::fromLatin1(what) << sparing << asked;
    };
    question("what is right", all, "MX example.org", false, true);
    question("what is right, sparing", all, "MX example.org", true, true);
    question("no such name", mx + spf + dmarc, "A mail.example.org", false, false);
    question("no such type", a + spf + dmarc, "MX example.org", false, false);
    question("no such text at the name", a + mx + dmarc + "example.org TXT hello\n", "TXT example.org", false, false);
    question("at one server of two", all + "@11.53.1.2 _dmarc.example.org TXT !NXDOMAIN\n", "TXT _dmarc.example.org", false, true);
    question("one server dead, the other has not", a + mx + spf + "@11.53.1.2 * * !TIMEOUT\n", "TXT _dmarc.example.org", false, false);
    question("an old value", a + spf + dmarc + "example.org MX 10 old.example.net\n", "MX example.org", false, true);
    question("an old value, sparing", a + spf + dmarc + "example.org MX 10 old.example.net\n", "MX example.org", true, false);
    question("no such domain", "", "MX example.org", false, false);
    question("the registry does not delegate", all + "@parent example.org none\n", "MX example.org", false, false);
}

void SeenTest::cachesAreAskedOnlyForWhatTheZoneHas()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, expected);
    QFETCH(bool, sparing);
    QFETCH(bool, asked);
    Scene scene = ::scene(options, dns);
    (void)matrixOf(scene, sparing ? checks::AskCaches::WhatIsRight : checks::AskCaches::WhatExists);
    int caches = 0;
    for (const QString &key : scene.world.questions())
        caches += key.startsWith(u"dns:%1 @"_s.arg(expected)) && !key.endsWith(u"norec"_s) && !key.endsWith(u"@hosts"_s);
    QCOMPARE(caches, asked ? 10 : 0); // eight public ones, the LAN's and the system's
}

void SeenTest::nothingIsAskedTwice()
{
    Scene scene = ::scene(u"lan"_s, all);
    for (const checks::Check *check : {&checks::mxCheck, &checks::mailHostsCheck, &checks::publishedCheck, &checks::seenCheck})
        (void)scene.world.judge(*check, scene.setup);
    QStringList questions = scene.world.questions();
    QVERIFY(questions.size() > 40);
    QCOMPARE(questions.removeDuplicates(), 0);
}

void SeenTest::waitsWithoutFindings()
{
    Scene scene = ::scene({}, all);
    scene.world.observations().beginCheck();
    QVERIFY(checks::seenCheck.evaluate(scene.setup, scene.world.observations()).isEmpty());
    const checks::SeenMatrix matrix = checks::seenMatrix(scene.setup, scene.world.observations());
    QVERIFY(matrix.waiting);
    QCOMPARE(matrix.rows.size(), 4);
    QCOMPARE(matrix.rows.first().wanted, QStringList{u"11.0.0.1"_s});
    for (const SeenCell &cell : matrix.rows.first().cells)
        QCOMPARE(cell.state, SeenCell::State::Waiting);
    QVERIFY(!checks::spreadOf(matrix).rightEverywhere);
}

void SeenTest::onlyForInternet()
{
    Scene scene = ::scene({}, all);
    scene.setup.mode = setup::Mode::Lan;
    QVERIFY(checks::seenMatrix(scene.setup, scene.world.observations()).isEmpty());
    scene.setup.mode = setup::Mode::Internet;
    scene.setup.domain.clear();
    QVERIFY(checks::seenMatrix(scene.setup, scene.world.observations()).isEmpty());
    QVERIFY(scene.world.observations().complete());
}

void SeenTest::spread_data()
{
    columns();
    row("healthy", "", all, "zone everywhere asked");
    row("healthy, bare", "bare", all, "zone everywhere asked");
    row("two wait, the earlier first", "", all + "@8.8.8.8 example.org MX ttl=1200 10 old.example.net\n@1.1.1.1 example.org MX ttl=60 10 old.example.net\n",
        "zone asked Cloudflare 12:01:00 Google 12:20:00");
    row("one waits for two things", "",
        all + "@8.8.8.8 example.org MX ttl=1200 10 old.example.net\n@8.8.8.8 mail.example.org A ttl=60 11.9.9.9\n", "zone asked Google 12:20:00");
    row("not at the zone", "", a + mx + spf, "asked");
    row("at one of the zone's servers only", "", all + "@11.53.1.2 example.org MX !NODATA\n", "asked");
    row("one of the zone's servers is dead", "", all + "@11.53.1.2 * * !TIMEOUT\n", "zone everywhere asked");
    row("an inner view is not waited for", "", all + "@system mail.example.org A 192.168.1.5\n", "zone everywhere asked");
    row("a hosts file is not waited for", "", all + "@hosts mail.example.org A 192.168.1.5\n", "zone everywhere asked");
    row("a liar is not waited for", "", all + inventor("system") + "@system mail.example.org A 11.9.9.9\n", "zone everywhere asked");
    row("no time said", "", all + "@zone example.org SOA !TIMEOUT\n@system example.org MX !NODATA\n", "zone asked");
    row("nobody could be asked", "no-public", all + zoneDead, "");
    row("only this computer's resolver is no witness", "no-public", all + rootsDead, "");
    row("others in the zone's place", "", all + zoneDead, "zone everywhere asked");
    row("no such domain", "", "", "");
}

void SeenTest::spread()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, dns);
    QFETCH(QString, expected);
    Scene scene = ::scene(options, dns);
    const checks::Spread spread = checks::spreadOf(matrixOf(scene));
    QStringList words;
    if (spread.rightAtZone)
        words += u"zone"_s;
    if (spread.rightEverywhere)
        words += u"everywhere"_s;
    if (spread.couldAsk)
        words += u"asked"_s;
    for (const auto &[viewer, until] : spread.waitingFor)
        words += checks::viewerText(viewer) + u' ' + until.toString(u"HH:mm:ss"_s);
    QCOMPARE(words.join(u' '), expected);
}

void SeenTest::nextLook_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("expiresIn"); ///< seconds; -1: nobody waits
    QTest::addColumn<int>("looks");
    QTest::addColumn<int>("expected"); ///< seconds; -1: no look
    QTest::newRow("all right") << u"everywhere"_s << -1 << 1 << -1;
    QTest::newRow("zone not right, first") << u""_s << -1 << 1 << 60;
    QTest::newRow("zone not right, none yet") << u""_s << -1 << 0 << 60;
    QTest::newRow("zone not right, second") << u""_s << -1 << 2 << 120;
    QTest::newRow("zone not right, third") << u""_s << -1 << 3 << 300;
    QTest::newRow("zone not right, fourth") << u""_s << -1 << 4 << 600;
    QTest::newRow("zone not right, hundredth") << u""_s << -1 << 100 << 600;
    QTest::newRow("zone not right, a cache is not waited for") << u""_s << 20 << 4 << 600;
    QTest::newRow("just after the cache lets go") << u"zone"_s << 100 << 1 << 102;
    QTest::newRow("not too soon") << u"zone"_s << 0 << 1 << 15;
    QTest::newRow("already over") << u"zone"_s << -500 << 1 << 15;
    QTest::newRow("not too late") << u"zone"_s << 86'400 << 1 << 3600;
    QTest::newRow("a cache that never lets go is not asked every 15 seconds") << u"zone"_s << 1 << 13 << 600;
    QTest::newRow("nobody says when") << u"zone"_s << -1 << 2 << 120;
}

void SeenTest::nextLook()
{
    QFETCH(QString, state);
    QFETCH(int, expiresIn);
    QFETCH(int, looks);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc());
    checks::Spread spread;
    spread.rightAtZone = !state.isEmpty();
    spread.rightEverywhere = state == u"everywhere"_s;
    if (expiresIn != -1)
        spread.waitingFor = {{Viewer{}, now.addSecs(expiresIn)}, {Viewer{}, now.addSecs(expiresIn + 5000)}};
    const std::optional<QDateTime> next = checks::nextLook(spread, now, looks);
    QCOMPARE(next ? int(now.secsTo(*next)) : -1, expected);
}

void SeenTest::marks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("mark") << QByteArray("v=spf1 mx") << true;
    QTest::newRow("mark alone") << QByteArray("v=spf1") << true;
    QTest::newRow("other case") << QByteArray("V=SPF1 mx") << true;
    QTest::newRow("longer word") << QByteArray("v=spf10 mx") << false;
    QTest::newRow("blank before") << QByteArray(" v=spf1 mx") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void SeenTest::marks()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(checks::hasTextMark(text, "v=spf1"), expected);
}

void SeenTest::longTextsDifferAtTheirEnds()
{
    const QByteArray begin = "v=spf1 " + QByteArray(2000, 'x');
    const auto set = [&](const QByteArray &end) { return checks::recordSet({dns::txtRecord(u"example.org"_s, 300, begin + end)}, "v=spf1"); };
    QCOMPARE(set("a").shown, set("b").shown); // bounded
    QVERIFY(!set("a").equals(set("b")));
    QVERIFY(set("a").equals(set("a")));
}

QTEST_GUILESS_MAIN(SeenTest)
#include "tst_whosees.moc"
