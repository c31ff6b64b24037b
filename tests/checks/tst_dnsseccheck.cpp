// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/world.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// Is the domain signed, and do those who check signatures believe them?
class DnssecCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tags_data();
    void tags();
    void withoutPublicResolvers_data();
    void withoutPublicResolvers();
    void subZoneOnTheSameServers();
    void words_data();
    void words();
    void plantsNothingNegative();
    void everyTagIsReached();

private:
    void compare(World &world, const setup::MailSetup &setup, const QString &tags);
    QSet<QString> m_reached;
};

namespace {

// The key tag of the key "key" of algorithm 13 by RFC 4034 appendix B: 0x0101 + 0x030d + 0x6b65 + 0x7900 = 0xe873.
const QString plain = u"example.org MX 10 mail.example.org\n"_s;
const QString key = u"@zone example.org TYPE48 13 key\n"_s, ds = u"@registry example.org DS 59507 13 2\n"_s;
const QString secure = u"@public example.org NS ad ns1.dns-host.net\n"_s;
const QString bogus = u"@public example.org NS cd ns1.dns-host.net\n@public example.org NS ede=7 !SERVFAIL\n"_s;
const QString servFail = u"@public example.org NS !SERVFAIL\n"_s;
const QString worksUnchecked = u"@public example.org NS cd ns1.dns-host.net\n"_s, servFailAgain = u"@public example.org SOA !SERVFAIL\n"_s;
const QString checkingSystem = u"@system iana.org MX ad 10 mail.iana.org\n"_s;

setup::MailSetup setupFor(const QString &domain)
{
    setup::MailSetup setup = fakes::internetSetup();
    setup.domain = domain;
    return setup;
}

} // namespace

void DnssecCheckTest::compare(World &world, const setup::MailSetup &setup, const QString &tags)
{
    QStringList got;
    for (const checks::Finding &finding : world.judge(checks::dnssecCheck, setup)) {
        got.append(finding.tag);
        m_reached.insert(finding.tag);
        const QString text = checks::findingText(finding) + checks::findingRemedy(finding);
        QVERIFY2(!text.contains(u'%') && !text.contains(u'\u0001'), qPrintable(text));
    }
    got.sort();
    QCOMPARE(got.join(u' '), tags);
}

void DnssecCheckTest::tags_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, const QString &dns, const char *tags, const QString &domain = u"example.org"_s) {
        QTest::newRow(name) << domain << plain + dns << QString::fromLatin1(tags);
    };
    const QString signedWell = key + ds;
    row("not signed", {}, "DNSSEC_UNSIGNED");
    row("signed, but the parent does not know", key, "DNSSEC_KEYS_WITHOUT_DS");
    row("valid", signedWell + secure, "DNSSEC_VALID");
    row("part of a valid zone above", signedWell + secure + u"sub.example.org MX 10 x.example.org"_s, "DNSSEC_VALID", u"sub.example.org"_s);
    row("no zone", u"@parent example.org none"_s, "DNSSEC_NO_ZONE");
    row("no public name", {}, "DNSSEC_NO_ZONE", u"office.local"_s);
    // bogus
    row("bogus", signedWell + bogus, "DNSSEC_BOGUS");
    row("bogus, without a reason", signedWell + worksUnchecked + servFail + servFailAgain, "DNSSEC_BOGUS");
    row("bogus, the reason comes with the second question", signedWell + worksUnchecked + servFail + u"@public example.org SOA ede=7 !SERVFAIL"_s, "DNSSEC_BOGUS");
    row("SERVFAIL that has passed", signedWell + worksUnchecked + servFail + u"@public example.org SOA ad 1 600"_s, "DNSSEC_VALID");
    row("SERVFAIL that has passed, and takes it as not signed", signedWell + worksUnchecked + servFail + u"@public example.org SOA 1 600"_s, "DNSSEC_NOT_CHECKED");
    row("SERVFAIL that has passed at one of them", signedWell + secure + u"@8.8.8.8 example.org NS cd ns1.dns-host.net\n@8.8.8.8 example.org NS !SERVFAIL\n"
        "@8.8.8.8 example.org SOA ad 1 600"_s, "DNSSEC_VALID");
    row("SERVFAIL, then nobody could be reached", signedWell + worksUnchecked + servFail + u"@public example.org SOA ede=22 !SERVFAIL"_s, "DNSSEC_UNCLEAR");
    row("SERVFAIL, then silence", signedWell + worksUnchecked + servFail + u"@public example.org SOA !TIMEOUT"_s, "DNSSEC_UNCLEAR");
    for (const int code : {13, 22, 23})
        row(qPrintable(u"SERVFAIL for the reason %1, and works unchecked"_s.arg(code)),
            signedWell + worksUnchecked + u"@public example.org NS ede=%1 !SERVFAIL\n"_s.arg(code) + servFailAgain, "DNSSEC_UNCLEAR");
    row("a reason beside that nobody could be reached", signedWell + u"@public example.org NS ede=22 ede=9 !SERVFAIL"_s, "DNSSEC_BOGUS");
    row("bogus by the given reason alone", signedWell + u"@public example.org NS ede=6 !SERVFAIL"_s, "DNSSEC_BOGUS");
    row("SERVFAIL with and without checks is something else", signedWell + servFail, "DNSSEC_UNCLEAR");
    row("SERVFAIL because nobody could be reached", signedWell + u"@public example.org NS ede=22 !SERVFAIL"_s, "DNSSEC_UNCLEAR");
    row("REFUSED is not bogus", signedWell + u"@public example.org NS cd ns1.dns-host.net\n@public example.org NS !REFUSED"_s, "DNSSEC_UNCLEAR");
    row("time-out is not bogus", signedWell + u"@public example.org NS cd ns1.dns-host.net\n@public example.org NS !TIMEOUT"_s, "DNSSEC_UNCLEAR");
    row("only one says bogus", signedWell + secure + u"@8.8.8.8 example.org NS cd ns1.dns-host.net\n@8.8.8.8 example.org NS ede=6 !SERVFAIL"_s,
        "DNSSEC_BOGUS_FOR_SOME");
    row("all but one say bogus", signedWell + bogus + u"@8.8.8.8 example.org NS ad ns1.dns-host.net"_s, "DNSSEC_BOGUS_FOR_SOME");
    row("one bogus, the others take it as not signed", signedWell + u"@8.8.8.8 example.org NS ede=6 !SERVFAIL"_s, "DNSSEC_BOGUS_FOR_SOME");
    row("one bogus, the others are silent", signedWell + u"@8.8.8.8 example.org NS ede=6 !SERVFAIL\n@public example.org NS !TIMEOUT"_s, "DNSSEC_BOGUS");
    row("bogus though the parent knows nothing", bogus, "DNSSEC_BOGUS_WITHOUT_DS");
    row("not signed, SERVFAIL that has passed", worksUnchecked + servFail, "DNSSEC_UNSIGNED");
    row("not signed, SERVFAIL twice without a reason", worksUnchecked + servFail + servFailAgain, "DNSSEC_UNCLEAR");
    row("not signed, one has SERVFAIL twice without a reason",
        u"@8.8.8.8 example.org NS cd ns1.dns-host.net\n@8.8.8.8 example.org NS !SERVFAIL\n@8.8.8.8 example.org SOA !SERVFAIL"_s, "DNSSEC_UNSIGNED");
    row("not signed, SERVFAIL because nobody could be reached", worksUnchecked + u"@public example.org NS ede=22 !SERVFAIL"_s, "DNSSEC_UNSIGNED");
    row("one remembers", u"@8.8.8.8 example.org NS ede=9 !SERVFAIL"_s, "DNSSEC_BOGUS_FOR_SOME");
    row("a resolver that lies is not heard", signedWell + secure + u"@8.8.8.8 a.root-servers.net A 11.8.8.8\n@8.8.8.8 example.org NS ede=6 !SERVFAIL"_s,
        "DNSSEC_VALID");
    row("a resolver that does not check is not heard", signedWell + secure + u"@8.8.8.8 iana.org MX 10 mail.iana.org\n@8.8.8.8 example.org NS !SERVFAIL"_s,
        "DNSSEC_VALID");
    row("the system's resolver alone finds it bogus",
        signedWell + checkingSystem + secure + u"@system example.org NS cd ns1.dns-host.net\n@system example.org NS ede=6 !SERVFAIL"_s, "DNSSEC_BOGUS_FOR_SOME");
    // keys and DS
    row("DS, but no keys", ds + bogus, "DNSSEC_NO_KEYS");
    row("DS, but no keys, and nobody checks", ds + u"@public iana.org MX 10 mail.iana.org\n"_s, "DNSSEC_NO_KEYS");
    row("DS, but no keys, and all still believe it", ds + secure, "DNSSEC_KEYS_ON_SOME DNSSEC_VALID");
    row("DS, no keys on one, the other cannot be asked for them", ds + u"@11.53.1.1 example.org TYPE48 !TIMEOUT\n"_s + secure, "DNSSEC_KEYS_ON_SOME DNSSEC_VALID");
    row("DS, no keys on one, the other cannot be asked for them, and nobody checks",
        ds + u"@11.53.1.1 example.org TYPE48 !TIMEOUT\n@public iana.org MX 10 mail.iana.org\n"_s, "DNSSEC_KEYS_ON_SOME DNSSEC_NOBODY_CHECKS");
    row("DS, no keys on one, the other cannot be asked for them, and bogus", ds + u"@11.53.1.1 example.org TYPE48 !TIMEOUT\n"_s + bogus,
        "DNSSEC_BOGUS DNSSEC_KEYS_ON_SOME");
    row("DS, and the keys cannot be asked for", ds + u"@zone example.org TYPE48 !TIMEOUT\n"_s + secure, "DNSSEC_VALID");
    row("keys on one server only", ds + u"@11.53.1.1 example.org TYPE48 13 key\n"_s + secure, "DNSSEC_KEYS_ON_SOME DNSSEC_VALID");
    row("keys on one server only, the other is silent", ds + u"@11.53.1.1 example.org TYPE48 13 key\n@11.53.1.2 * * !TIMEOUT\n"_s + secure, "DNSSEC_VALID");
    row("DS for another key", u"@registry example.org DS 1 13 2\n"_s + key + bogus, "DNSSEC_WRONG_DS");
    row("DS for the same tag of another algorithm", u"@registry example.org DS 59507 8 2\n"_s + key + bogus, "DNSSEC_WRONG_DS");
    row("DS for another key, nobody checks", u"@registry example.org DS 1 13 2\n@public iana.org MX 10 mail.iana.org\n"_s + key, "DNSSEC_WRONG_DS");
    row("DS for another key, still believed", u"@registry example.org DS 1 13 2\n"_s + key + secure, "DNSSEC_VALID");
    row("one DS of two fits", signedWell + u"@registry example.org DS 1 13 2\n"_s + secure, "DNSSEC_VALID");
    row("nobody believes nor doubts", signedWell, "DNSSEC_NOT_CHECKED");
    row("nobody checks", signedWell + u"@public iana.org MX 10 mail.iana.org"_s, "DNSSEC_NOBODY_CHECKS");
    row("no public resolver answers", signedWell + u"@public * * !TIMEOUT"_s, "DNSSEC_NOBODY_CHECKS");
    // age
    row("SHA-1 digest", u"@registry example.org DS 59507 13 1\n"_s + key + secure, "DNSSEC_OLD_DIGEST DNSSEC_VALID");
    row("GOST digest", u"@registry example.org DS 59507 13 3\n"_s + key + secure, "DNSSEC_OLD_DIGEST DNSSEC_VALID");
    row("SHA-384 digest", u"@registry example.org DS 59507 13 4\n"_s + key + secure, "DNSSEC_VALID");
    row("SHA-1 beside SHA-256", u"@registry example.org DS 59507 13 1\n"_s + signedWell + secure, "DNSSEC_OLD_DIGEST_BESIDE DNSSEC_VALID");
    row("SHA-1 for one key, SHA-256 for another", u"@registry example.org DS 4711 13 1\n"_s + signedWell + secure, "DNSSEC_OLD_DIGEST DNSSEC_VALID");
    for (const int old : {1, 3, 5, 6, 7, 12})
        row(qPrintable(u"algorithm %1"_s.arg(old)), u"@registry example.org DS 9 %1 2\n"_s.arg(old) + key + secure, "DNSSEC_OLD_ALGORITHM DNSSEC_VALID");
    for (const int current : {8, 10, 13, 14, 15, 16})
        row(qPrintable(u"algorithm %1"_s.arg(current)), u"@registry example.org DS 9 %1 2\n"_s.arg(current) + key + secure, "DNSSEC_VALID");
    // the parent, or nobody, can be asked
    row("the parent will not tell", u"@registry example.org DS !REFUSED"_s, "DNSSEC_UNSIGNED");
    row("the parent will not tell, but signatures hold", u"@registry example.org DS !TIMEOUT\n"_s + secure, "DNSSEC_VALID");
    row("the parent will not tell, and nobody checks", u"@registry example.org DS !TIMEOUT\n@public * * !TIMEOUT"_s, "DNSSEC_DS_UNKNOWN");
    row("blocked, valid", u"@root * * !TIMEOUT\n"_s + secure, "DNSSEC_VALID");
    row("blocked, bogus", u"@root * * !TIMEOUT\n"_s + bogus, "DNSSEC_BOGUS");
    row("blocked, not signed", u"@root * * !TIMEOUT"_s, "DNSSEC_UNSIGNED");
    row("no network", u"@named * * !TIMEOUT\n@system * * !TIMEOUT"_s, "DNSSEC_DS_UNKNOWN");
    row("all servers of the zone are dead", signedWell + u"@zone * * !TIMEOUT\n"_s + servFail, "DNSSEC_UNCLEAR");
}

void DnssecCheckTest::tags()
{
    QFETCH(QString, domain);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    compare(world, setupFor(domain), tags);
}

void DnssecCheckTest::withoutPublicResolvers_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    QTest::newRow("not signed") << QString() << u"DNSSEC_UNSIGNED"_s;
    QTest::newRow("the system's resolver does not check") << key + ds << u"DNSSEC_NOBODY_CHECKS"_s;
    QTest::newRow("valid") << key + ds + checkingSystem + u"@system example.org NS ad ns1.dns-host.net"_s << u"DNSSEC_VALID"_s;
    QTest::newRow("bogus") << key + ds + checkingSystem + u"@system example.org NS cd ns1.dns-host.net\n@system example.org NS !SERVFAIL\n"
                                                               "@system example.org SOA !SERVFAIL"_s
                           << u"DNSSEC_BOGUS"_s;
    QTest::newRow("dead") << key + ds + u"@system * * !TIMEOUT"_s << u"DNSSEC_NOBODY_CHECKS"_s;
}

void DnssecCheckTest::withoutPublicResolvers()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup = setupFor(u"example.org"_s);
    setup.askPublicResolvers = false;
    World world(plain + dns);
    compare(world, setup, tags);
    for (const dns::PublicResolver &resolver : dns::publicResolvers())
        QVERIFY(world.questions().filter(u'@' + resolver.ipv4.toString()).isEmpty());
}

/// The DS record of a zone is at the servers of the zone above, which may be its own (RFC 4035 section 3.1.4.1).
void DnssecCheckTest::subZoneOnTheSameServers()
{
    World world(plain + u"@zone sub.example.org SOA 1 600\nsub.example.org NS ns1.dns-host.net\n@zone sub.example.org DS 59507 13 2\n"
                        "@zone sub.example.org TYPE48 13 key\n@public sub.example.org NS ad ns1.dns-host.net"_s);
    compare(world, setupFor(u"sub.example.org"_s), u"DNSSEC_VALID"_s);
}

void DnssecCheckTest::words_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("text");
    const auto because = [](const char *code, const char *reason) {
        QTest::newRow(code) << key + ds + u"@public example.org NS ede=%1 !SERVFAIL"_s.arg(QLatin1StringView(code)) << QString::fromLatin1(reason);
    };
    because("6", "refuse every answer about example.org: the signatures do not fit.");
    because("7", "the signatures have expired");
    because("8", "the signatures are not valid yet");
    because("9", "the key that the DS record is for is missing");
    because("10", "signatures are missing");
    because("11", "the key is not one for a zone");
    because("12", "the proof that something does not exist is missing");
    QTest::newRow("no reason") << key + ds + worksUnchecked + servFail + servFailAgain << u"they give no reason"_s;
    QTest::newRow("who") << key + ds + secure << u"Google, Cloudflare, Quad9"_s;
    QTest::newRow("system") << key + ds + checkingSystem + u"@system example.org NS ad ns1.dns-host.net\n@public * * !TIMEOUT"_s << u"192.168.1.1"_s;
    QTest::newRow("keys") << u"@registry example.org DS 4711 13 2\n"_s + key + bogus << u"(key tag 4711) than those in the zone (59507)"_s;
}

void DnssecCheckTest::words()
{
    QFETCH(QString, dns);
    QFETCH(QString, text);
    World world(plain + dns);
    QString all;
    for (const checks::Finding &finding : world.judge(checks::dnssecCheck, setupFor(u"example.org"_s)))
        all += checks::findingText(finding) + u'\n';
    QVERIFY2(all.contains(text), qPrintable(all));
}

/// Recursive resolvers are asked for nothing but what every zone has, and the control names.
void DnssecCheckTest::plantsNothingNegative()
{
    World world(plain + key + ds + worksUnchecked + servFail + servFailAgain);
    (void)world.tags(checks::dnssecCheck, setupFor(u"example.org"_s));
    int asked = 0, askedAgain = 0;
    for (const QString &question : world.questions()) {
        if (!question.contains(u"example.org"_s) || question.endsWith(u" norec"_s))
            continue;
        ++asked;
        const bool isSoa = question.startsWith(u"dns:SOA example.org "_s);
        askedAgain += isSoa;
        QVERIFY2(isSoa || question.startsWith(u"dns:NS example.org "_s), qPrintable(question));
    }
    QVERIFY(asked > askedAgain && askedAgain > 0);
}

/// By the rows above: the last to run.
void DnssecCheckTest::everyTagIsReached()
{
    if (m_reached.isEmpty())
        QSKIP("runs after the others only");
    for (const checks::Tag &tag : checks::dnssecCheck.tags)
        QVERIFY2(m_reached.contains(QLatin1StringView(tag.id)), tag.id);
}

QTEST_GUILESS_MAIN(DnssecCheckTest)
#include "tst_dnsseccheck.moc"
