// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/checkrunner.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// The checks `spf` and `spf-hello`: rows of observations -> the tags that must appear, and no others.
class SpfCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void record_data();
    void record();
    void guessed_data();
    void guessed();
    void relay_data();
    void relay();
    void greeting_data();
    void greeting();
    void guessedGreeting_data();
    void guessedGreeting();
    void endlessRecordIsBounded();
    void proposals_data();
    void proposals();
    void detailsShowTheTree();
    void caretPointsAtTheFault();
};

namespace {

const QString ours = u"10 mail.example.org=11.0.0.1"_s;
const QString mx = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n"_s;

void compareTags(const QStringList &got, const QString &expected)
{
    QStringList sorted = got, wanted = expected.split(u' ', Qt::SkipEmptyParts);
    sorted.sort();
    wanted.sort();
    QCOMPARE(sorted, wanted);
}

void columns()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
}

void row(const char *name, const QString &dns, const char *tags)
{
    QTest::newRow(name) << dns << QString::fromLatin1(tags);
}

QString txt(const char *text)
{
    return u"example.org TXT "_s + QString::fromLatin1(text) + u'\n';
}

checks::Finding findingOf(World &world, const setup::MailSetup &setup, const QString &tag)
{
    for (const checks::Finding &finding : world.judge(checks::spfCheck, setup)) {
        if (finding.tag == tag)
            return finding;
    }
    return {};
}

} // namespace

void SpfCheckTest::record_data()
{
    columns();
    const QString ten = u"v=spf1 ip4:11.0.0.1 a:1.example.org a:2.example.org a:3.example.org a:4.example.org a:5.example.org "
                        "a:6.example.org a:7.example.org a:8.example.org a:9.example.org a:10.example.org"_s;
    row("the generator's own", txt("v=spf1 mx ip4:11.0.0.1 ~all"), "SPF_FOUND SPF_ADDRESS_PASS");
    row("-all is as good", txt("v=spf1 mx -all"), "SPF_FOUND SPF_ADDRESS_PASS");
    row("other TXT records do not matter", txt("google-site-verification=x") + txt("v=spf1 mx ~all") + txt("MS=ms1"), "SPF_FOUND SPF_ADDRESS_PASS");
    row("a network holds the address, as numbers", txt("v=spf1 ip4:11.0.0.0/24 ~all"), "SPF_FOUND SPF_ADDRESS_PASS");
    row("missing", {}, "SPF_MISSING");
    row("not an SPF record", txt("v=spf10 mx ~all"), "SPF_MISSING");
    row("no blank behind the version", txt("v=spf1;mx ~all"), "SPF_NEARLY");
    row("time-out is not missing", u"example.org TXT !TIMEOUT\n"_s, "SPF_NOT_SERVED");
    row("SERVFAIL is not missing", u"example.org TXT !SERVFAIL\n"_s, "SPF_NOT_SERVED");
    row("two records", txt("v=spf1 mx ~all") + txt("v=spf1 include:spf.isp.net -all") + u"spf.isp.net TXT v=spf1 ip4:11.5.0.0/16 -all"_s, "SPF_MANY");
    row("two records, one broken", txt("v=spf1 mx ~all") + txt("v=spf1 foo -all"), "SPF_MANY_UNMERGED");
    row("forbidden", txt("v=spf1 ip4:11.9.9.9 -all"), "SPF_FOUND SPF_ADDRESS_FAIL");
    row("softfail", txt("v=spf1 ip4:11.9.9.9 ~all"), "SPF_FOUND SPF_ADDRESS_SOFTFAIL");
    row("neutral", txt("v=spf1 ip4:11.9.9.9 ?all"), "SPF_FOUND SPF_NEUTRAL_ALL SPF_ADDRESS_NEUTRAL");
    row("no all", txt("v=spf1 mx"), "SPF_FOUND SPF_NO_ALL SPF_ADDRESS_PASS");
    row("+all", txt("v=spf1 +all"), "SPF_FOUND SPF_PASS_ALL SPF_ADDRESS_PASS");
    row("text behind all", txt("v=spf1 ~all mx"), "SPF_FOUND SPF_AFTER_ALL SPF_ADDRESS_SOFTFAIL");
    row("half the Internet", txt("v=spf1 ip4:0.0.0.0/1 ~all"), "SPF_FOUND SPF_BROAD SPF_ADDRESS_PASS");
    row("ptr", txt("v=spf1 mx ptr ~all"), "SPF_FOUND SPF_PTR SPF_ADDRESS_PASS");
    row("Sender ID", txt("v=spf1 mx ~all") + txt("spf2.0/pra mx ~all"), "SPF_FOUND SPF_SENDER_ID SPF_ADDRESS_PASS");
    row("unknown word", txt("v=spf1 ipv4:11.0.0.1 ~all"), "SPF_SYNTAX");
    row("beyond help", txt("v=spf1 wat ~all"), "SPF_SYNTAX_OTHER");
    row("included without a record", txt("v=spf1 mx include:gone.isp.net ~all"), "SPF_NO_TARGET SPF_ADDRESS_PASS");
    row("included and broken", txt("v=spf1 mx include:spf.isp.net ~all") + u"spf.isp.net TXT v=spf1 foo"_s, "SPF_TARGET_BROKEN SPF_ADDRESS_PASS");
    row("reached and broken", txt("v=spf1 include:spf.isp.net mx ~all") + u"spf.isp.net TXT v=spf1 foo"_s, "SPF_TARGET_BROKEN SPF_ADDRESS_ERROR");
    row("included and silent, not needed", txt("v=spf1 mx include:spf.isp.net ~all") + u"spf.isp.net TXT !TIMEOUT"_s, "SPF_TARGET_UNKNOWN SPF_ADDRESS_PASS");
    row("included and silent", txt("v=spf1 include:spf.isp.net ~all") + u"spf.isp.net TXT !TIMEOUT"_s, "SPF_TARGET_UNKNOWN SPF_ADDRESS_UNKNOWN");
    row("includes itself", txt("v=spf1 mx include:example.org ~all"), "SPF_LOOP SPF_ADDRESS_PASS");
    row("includes itself only", txt("v=spf1 include:example.org ~all"), "SPF_LOOP SPF_ADDRESS_ERROR");
    row("included twice", txt("v=spf1 mx include:spf.isp.net include:spf.isp.net ~all") + u"spf.isp.net TXT v=spf1 -all"_s,
        "SPF_FOUND SPF_DUPLICATE SPF_ADDRESS_PASS");
    row("ten look-ups", u"example.org TXT "_s + ten + u" ~all\n"_s, "SPF_FOUND SPF_ADDRESS_PASS");
    row("eleven, and they cannot be spared", u"example.org TXT "_s + ten + u" a:11.example.org ~all\n"_s, "SPF_TOO_MANY SPF_ADDRESS_PASS");
    row("eleven, of which one can", u"example.org TXT "_s + ten + u" mx ~all\n"_s, "SPF_TOO_MANY_SHORTER SPF_ADDRESS_PASS");
    row("three names that do not exist", txt("v=spf1 a:1.example.org a:2.example.org a:3.example.org mx ~all"),
        "SPF_FOUND SPF_TOO_MANY_VOIDS SPF_ADDRESS_ERROR");
}

void SpfCheckTest::record()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(mx + dns).tags(checks::spfCheck, fakes::internetSetup(ours)), tags);
}

void SpfCheckTest::guessed_data()
{
    columns();
    row("passes", mx + txt("v=spf1 mx ~all"), "SPF_FOUND SPF_GUESSED_PASS");
    row("would not", mx + txt("v=spf1 ip4:11.9.9.9 -all"), "SPF_FOUND SPF_GUESSED_NOT_PASS");
    row("hosts of somebody else pass", u"example.org MX 10 mx.isp.net\nmx.isp.net A 11.5.0.1\n"_s + txt("v=spf1 ip4:11.5.0.1 -all"), "SPF_FOUND SPF_GUESSED_PASS");
    row("hosts of somebody else need not", u"example.org MX 10 mx.isp.net\nmx.isp.net A 11.5.0.1\n"_s + txt("v=spf1 ip4:11.9.9.9 -all"),
        "SPF_FOUND SPF_NO_ADDRESSES");
    row("no MX", txt("v=spf1 ip4:11.9.9.9 -all"), "SPF_FOUND SPF_NO_ADDRESSES");
    row("no such domain", {}, "SPF_NO_DOMAIN");
}

void SpfCheckTest::guessed()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::spfCheck, fakes::internetSetup()), tags);
}

void SpfCheckTest::relay_data()
{
    columns();
    row("its include is there", txt("v=spf1 include:_spf.isp.net ~all") + u"_spf.isp.net TXT v=spf1 ip4:11.5.0.0/16 ~all"_s, "SPF_FOUND SPF_RELAY_SEEN");
    row("its address is there", txt("v=spf1 ip4:11.5.0.1 ~all") + u"smtp.isp.net A 11.5.0.1"_s, "SPF_FOUND SPF_RELAY_SEEN");
    row("nothing of it is there", txt("v=spf1 mx ~all") + u"smtp.isp.net A 11.5.0.1"_s, "SPF_FOUND SPF_RELAY_NOT_SEEN");
    row("no record", {}, "SPF_MISSING_RELAY");
}

void SpfCheckTest::relay()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup = fakes::internetSetup(ours);
    setup.smartHost = setup::OutsideServer{setup::ServiceProtocol::Smtp, u"smtp.isp.net"_s, 587, setup::Security::StartTls};
    compareTags(World(mx + dns).tags(checks::spfCheck, setup), tags);
}

void SpfCheckTest::greeting_data()
{
    columns();
    row("none", {}, "SPF_HELO_NONE");
    row("lists it", u"mail.example.org TXT v=spf1 a -all"_s, "SPF_HELO_PASS");
    row("softfail", u"mail.example.org TXT v=spf1 ~all"_s, "SPF_HELO_NOT_PASS");
    row("forbids it", u"mail.example.org TXT v=spf1 -all"_s, "SPF_HELO_FAIL");
    row("broken", u"mail.example.org TXT v=spf1 foo -all"_s, "SPF_HELO_FAIL");
    row("cannot be asked", u"mail.example.org TXT !SERVFAIL"_s, "SPF_HELO_UNKNOWN");
}

void SpfCheckTest::greeting()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(mx + dns).tags(checks::spfHelloCheck, fakes::internetSetup(ours)), tags);
}

void SpfCheckTest::guessedGreeting_data()
{
    columns();
    row("our own host, which may not send", mx + u"mail.example.org TXT v=spf1 -all"_s, "SPF_HELO_NOT_PASS");
    row("hosts of somebody else", u"example.org MX 10 mx.isp.net\nmx.isp.net A 11.5.0.1\nmx.isp.net TXT v=spf1 -all"_s, "SPF_HELO_NO_HOST");
}

/// An MX host takes mail; whether it sends is not known.
void SpfCheckTest::guessedGreeting()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    const QList<checks::Finding> findings = world.judge(checks::spfHelloCheck, fakes::internetSetup());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().tag, tags);
    QVERIFY(checks::findingVerdict(findings.first()) != checks::Verdict::Warn);
}

/// As long as a DNS answer can be, of terms that each want to be asked for or told.
void SpfCheckTest::endlessRecordIsBounded()
{
    QString names = u"example.org TXT v=spf1"_s, pointers = names;
    for (int i = 0; i < 5000; ++i) {
        names += u" a:%1.isp.net"_s.arg(i);
        pointers += u" ptr"_s;
    }
    World asking(mx + names + u"\nisp.net A 11.5.0.1"_s), telling(mx + pointers);
    QVERIFY(asking.judge(checks::spfCheck, fakes::internetSetup(ours)).size() < 10);
    QVERIFY2(asking.questions().size() < 300, qPrintable(QString::number(asking.questions().size())));
    QVERIFY(telling.judge(checks::spfCheck, fakes::internetSetup(ours)).size() < 10);
}

void SpfCheckTest::proposals_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("proposal");
    const auto propose = [](const char *name, const QString &dns, const char *tag, const char *proposal) {
        QTest::newRow(name) << dns << QString::fromLatin1(tag) << QString::fromLatin1(proposal);
    };
    propose("merged, and our address added", txt("v=spf1 a:web.example.org ~all") + txt("v=spf1 include:spf.isp.net -all") + u"spf.isp.net TXT v=spf1 -all"_s,
            "SPF_MANY", "v=spf1 ip4:11.0.0.1 a:web.example.org include:spf.isp.net ~all");
    propose("our address in front", txt("v=spf1 ip4:11.9.9.9 -all"), "SPF_ADDRESS_FAIL", "v=spf1 ip4:11.0.0.1 ip4:11.9.9.9 -all");
    propose("slip mended", txt("v=spf1 ipv4:11.0.0.1 ~all"), "SPF_SYNTAX", "v=spf1 ip4:11.0.0.1 ~all");
    propose("all at the end", txt("v=spf1 mx"), "SPF_NO_ALL", "v=spf1 mx ~all");
    propose("no pass for all", txt("v=spf1 mx +all"), "SPF_PASS_ALL", "v=spf1 mx ~all");
    propose("what stood behind all", txt("v=spf1 -all mx"), "SPF_AFTER_ALL", "v=spf1 mx -all");
}

void SpfCheckTest::proposals()
{
    QFETCH(QString, dns);
    QFETCH(QString, tag);
    QFETCH(QString, proposal);
    World world(mx + dns);
    QCOMPARE(findingOf(world, fakes::internetSetup(ours), tag).arguments.value(2), proposal);
    World after(mx + u"example.org TXT "_s + proposal + u"\nspf.isp.net TXT v=spf1 -all"_s);
    QVERIFY(after.tags(checks::spfCheck, fakes::internetSetup(ours)).contains(u"SPF_ADDRESS_PASS"_s));
}

void SpfCheckTest::detailsShowTheTree()
{
    World world(mx + txt("v=spf1 include:spf.isp.net mx ~all") + u"spf.isp.net TXT v=spf1 ip4:11.5.0.0/16 -all"_s);
    const QStringList expected{u"example.org: v=spf1 include:spf.isp.net mx ~all"_s,
                               u"  include:spf.isp.net = no match (fail), look-ups 1"_s,
                               u"    spf.isp.net: v=spf1 ip4:11.5.0.0/16 -all"_s,
                               u"      ip4:11.5.0.0/16 = no match"_s,
                               u"      -all = match"_s,
                               u"  mx = match, look-ups 1"_s,
                               u"  ~all"_s,
                               u"= pass, look-ups 2 of 10, void 0 of 2"_s};
    QCOMPARE(findingOf(world, fakes::internetSetup(ours), u"SPF_ADDRESS_PASS"_s).details, expected);
}

void SpfCheckTest::caretPointsAtTheFault()
{
    World world(mx + txt("v=spf1 mx wat:x ~all"));
    const QStringList expected{u"v=spf1 mx wat:x ~all"_s, u"          ^^^"_s};
    QCOMPARE(findingOf(world, fakes::internetSetup(ours), u"SPF_SYNTAX_OTHER"_s).details, expected);
}

QTEST_GUILESS_MAIN(SpfCheckTest)
#include "tst_spfcheck.moc"
