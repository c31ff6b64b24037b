// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// The checks that need DNS only: rows of observations -> the tags that must appear, and no others.
class DnsChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mx_data();
    void mx();
    void addresses_data();
    void addresses();
    void published_data();
    void published();
    void lan_data();
    void lan();
    void outsideMx_data();
    void outsideMx();
    void domain_data();
    void domain();
    void failsNeverComeFromSilence();
};

namespace {

void columns()
{
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
}

void row(const char *name, const QString &servers, const char *dns, const char *tags)
{
    QTest::newRow(name) << servers << QString::fromLatin1(dns) << QString::fromLatin1(tags);
}

void compareTags(const QStringList &got, const QString &expected)
{
    QStringList sorted = got, wanted = expected.split(u' ', Qt::SkipEmptyParts);
    sorted.sort();
    wanted.sort();
    QCOMPARE(sorted, wanted);
}

} // namespace

void DnsChecksTest::mx_data()
{
    columns();
    const QString one = u"10 mail.example.org=11.0.0.1"_s, two = u"10 mail.example.org; 20 backup.example.org"_s;
    row("healthy", one, "example.org MX 10 mail.example.org", "MX_FOUND");
    row("bare diagnosis compares with nothing", {}, "example.org MX 10 mx.isp.net", "MX_FOUND");
    row("any priority is fine", one, "example.org MX 5 mail.example.org", "MX_FOUND");
    row("NXDOMAIN", one, "", "MX_DOMAIN_MISSING");
    row("SERVFAIL is not missing", one, "example.org MX !SERVFAIL", "MX_NOT_SERVED");
    row("REFUSED is not missing", one, "example.org MX !REFUSED", "MX_NOT_SERVED");
    row("only this computer's resolver can be asked, and fails", one, "example.org MX !SERVFAIL\n@named * * !TIMEOUT",
        "MX_COULD_NOT_ASK ONLY_INSIDE_VIEW");
    row("time-out is not missing", one, "example.org MX !TIMEOUT", "MX_NOT_SERVED");
    row("malformed is not missing", one, "example.org MX !MALFORMED", "MX_NOT_SERVED");
    row("unreachable is not missing", one, "example.org MX !UNREACHABLE", "MX_NOT_SERVED");
    row("no MX, address of a website", one, "example.org A 11.9.9.9", "MX_MISSING");
    row("no MX, our address", one, "example.org A 11.0.0.1", "MX_IMPLICIT_OURS");
    row("no MX, no address", one, "example.org TXT hello", "MX_MISSING_NO_ADDRESS");
    row("no MX, address cannot be asked", one, "example.org TXT hello\nexample.org A !TIMEOUT", "MX_COULD_NOT_ASK");
    row("no MX, bare diagnosis, nothing takes mail there", {}, "example.org A 11.9.9.9", "MX_MISSING");
    row("alias that leads out of the zone", one, "example.org CNAME other.net\nexample.org MX !NOERROR", "MX_COULD_NOT_ASK");
    row("alias that leads nowhere", one, "example.org CNAME other.net\nexample.org MX !NXDOMAIN", "MX_AT_ALIAS MX_DOMAIN_MISSING");
    row("null MX", one, "example.org MX 0 .", "MX_NULL");
    row("null MX and another", one, "example.org MX 0 .\nexample.org MX 10 mail.example.org", "MX_NULL_WITH_OTHERS");
    row("null MX with a priority", one, "example.org MX 10 .", "MX_NULL_NOT_ZERO");
    row("someone else's", one, "example.org MX 10 mx.isp.net", "MX_FOUND MX_NOT_OURS");
    row("left-over behind ours", one, "example.org MX 10 mail.example.org\nexample.org MX 20 mx.isp.net", "MX_FOUND MX_FOREIGN_LEFT");
    row("left-over beside ours", one, "example.org MX 10 mail.example.org\nexample.org MX 10 mx.isp.net", "MX_FOUND MX_FOREIGN_LEFT");
    row("left-over before ours, compared as numbers", one, "example.org MX 10 mail.example.org\nexample.org MX 9 mx.isp.net",
        "MX_FOUND MX_FOREIGN_FIRST");
    row("both ours", two, "example.org MX 10 mail.example.org\nexample.org MX 20 backup.example.org", "MX_FOUND");
    row("one of ours missing", two, "example.org MX 10 mail.example.org", "MX_FOUND MX_OWN_MISSING");
    row("wrong order, compared as numbers", two, "example.org MX 100 mail.example.org\nexample.org MX 20 backup.example.org",
        "MX_FOUND MX_ORDER_DIFFERS");
    row("9 before 10", two, "example.org MX 9 mail.example.org\nexample.org MX 10 backup.example.org", "MX_FOUND");
    row("twice the same", one, "example.org MX 10 mail.example.org\nexample.org MX 20 mail.example.org", "MX_FOUND MX_DUPLICATE");
    row("alias at the apex", one, "example.org CNAME other.net\nother.net MX 10 mail.example.org", "MX_AT_ALIAS MX_FOUND");
    row("records of other names are ignored", one, "example.org A 11.9.9.9\nexample.net MX 10 mail.example.org", "MX_MISSING");
}

void DnsChecksTest::mx()
{
    QFETCH(QString, servers);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::mxCheck, fakes::internetSetup(servers)), tags);
}

void DnsChecksTest::addresses_data()
{
    columns();
    const QString one = u"10 mail.example.org=11.0.0.1"_s, both = u"10 mail.example.org=11.0.0.1,2a00:1450::1"_s;
    const auto behindMx = [](const char *name, const QString &servers, const char *dns, const char *tags) {
        row(name, servers, QByteArray("example.org MX 10 mail.example.org\n").append(dns).constData(), tags);
    };
    behindMx("healthy", one, "mail.example.org A 11.0.0.1", "HOST_OK");
    behindMx("healthy, both families", both, "mail.example.org A 11.0.0.1\nmail.example.org AAAA 2a00:1450::1", "HOST_OK");
    row("no MX known", one, "", "HOST_NONE_KNOWN");
    row("MX cannot be asked", one, "example.org MX !TIMEOUT", "HOST_MX_UNKNOWN");
    row("implicit MX is looked at", one, "example.org A 11.0.0.1", "HOST_OK");
    row("IP address as target", one, "example.org MX 10 11.0.0.1.", "HOST_IS_ADDRESS");
    row("localhost as target", one, "example.org MX 10 localhost", "HOST_SPECIAL_USE");
    behindMx("host does not exist", one, "", "HOST_MISSING");
    behindMx("host without address", one, "mail.example.org TXT hello", "HOST_NO_ADDRESS");
    behindMx("host cannot be asked", one, "mail.example.org A !SERVFAIL\nmail.example.org AAAA !SERVFAIL", "HOST_COULD_NOT_ASK HOST_COULD_NOT_ASK");
    behindMx("IPv6 cannot be asked, IPv4 is there", one, "mail.example.org A 11.0.0.1\nmail.example.org AAAA !TIMEOUT", "HOST_COULD_NOT_ASK");
    behindMx("alias", {}, "mail.example.org CNAME web.example.org\nweb.example.org A 11.0.0.1", "HOST_IS_ALIAS");
    behindMx("private address", {}, "mail.example.org A 192.168.1.5", "HOST_NOT_PUBLIC");
    behindMx("loopback", {}, "mail.example.org A 127.0.0.1", "HOST_NOT_PUBLIC");
    behindMx("carrier-grade NAT", {}, "mail.example.org A 100.64.1.1", "HOST_NOT_PUBLIC");
    behindMx("documentation", {}, "mail.example.org A 192.0.2.1", "HOST_NOT_PUBLIC");
    behindMx("only IPv6", {}, "mail.example.org AAAA 2a00:1450::1", "HOST_ONLY_IPV6");
    behindMx("another address", one, "mail.example.org A 11.9.9.9", "HOST_ADDRESS_DIFFERS");
    behindMx("one address more", one, "mail.example.org A 11.0.0.1\nmail.example.org A 11.9.9.9", "HOST_EXTRA_ADDRESS");
    behindMx("IPv6 not published", both, "mail.example.org A 11.0.0.1", "HOST_ADDRESS_MISSING");
    behindMx("IPv6 cannot be asked and is not called missing", both, "mail.example.org A 11.0.0.1\nmail.example.org AAAA !TIMEOUT", "HOST_COULD_NOT_ASK");
    behindMx("alias that leads out of the zone", one, "mail.example.org CNAME web.other.net\nmail.example.org A !NOERROR\nmail.example.org AAAA !NOERROR",
             "HOST_COULD_NOT_ASK HOST_COULD_NOT_ASK HOST_IS_ALIAS");
    behindMx("many private addresses are one finding", {}, "mail.example.org A 192.168.1.5\nmail.example.org A 10.0.0.1", "HOST_NOT_PUBLIC");
    behindMx("other IPv6", both, "mail.example.org A 11.0.0.1\nmail.example.org AAAA 2a00:1450::9", "HOST_ADDRESS_DIFFERS");
}

void DnsChecksTest::addresses()
{
    QFETCH(QString, servers);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::mailHostsCheck, fakes::internetSetup(servers)), tags);
}

void DnsChecksTest::published_data()
{
    columns();
    const QString one = u"10 mail.example.org=11.0.0.1"_s;
    const QByteArray a = "mail.example.org A 11.0.0.1\n", mx = "example.org MX 10 mail.example.org\n",
                     spf = "example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n",
                     dmarc = "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:postmaster@example.org\n";
    /// Three records are right; the tag is for the fourth.
    const auto but = [&](const char *name, const QByteArray &dns, const char *tag) {
        row(name, one, dns.constData(), QByteArray(tag).append(" PUBLISHED_OK PUBLISHED_OK PUBLISHED_OK").constData());
    };
    but("all as planned", a + mx + spf + dmarc, "PUBLISHED_OK");
    but("foreign TXT is nobody's fault", a + mx + spf + dmarc + "example.org TXT google-site-verification=x\n", "PUBLISHED_OK");
    but("A missing", mx + spf + dmarc, "PUBLISHED_MISSING");
    but("A wrong", "mail.example.org A 11.9.9.9\n" + mx + spf + dmarc, "PUBLISHED_WRONG");
    but("other priority", a + "example.org MX 5 mail.example.org\n" + spf + dmarc, "PUBLISHED_OTHER_PRIORITY");
    but("no SPF", a + mx + dmarc, "PUBLISHED_TEXT_MISSING");
    but("v=spf10 is no SPF", a + mx + dmarc + "example.org TXT v=spf10 mx ~all", "PUBLISHED_TEXT_MISSING");
    but("other SPF", a + mx + dmarc + "example.org TXT v=spf1 include:x.net -all", "PUBLISHED_TEXT_DIFFERS");
    but("two SPF", a + mx + spf + dmarc + "example.org TXT v=spf1 include:x.net -all", "PUBLISHED_TEXT_TWICE");
    but("TXT cannot be asked", a + mx + dmarc + "example.org TXT !SERVFAIL", "PUBLISHED_NOT_SERVED");
    but("exact MX behind another priority", a + "example.org MX 5 mail.example.org\n" + mx + spf + dmarc, "PUBLISHED_OK");
    row("only IPv6, not published", u"10 mail.example.org=2a00:1450::1"_s,
        (mx + dmarc + "example.org TXT v=spf1 mx ip6:2a00:1450::1 ~all").constData(), "PUBLISHED_MISSING PUBLISHED_OK PUBLISHED_OK PUBLISHED_OK");
    row("nothing planned", {}, a + mx, "PUBLISHED_NOTHING_PLANNED");
    row("AAAA missing", u"10 mail.example.org=11.0.0.1,2a00:1450::1"_s,
        (a + mx + dmarc + "example.org TXT v=spf1 mx ip4:11.0.0.1 ip6:2a00:1450::1 ~all").constData(),
        "PUBLISHED_AAAA_MISSING PUBLISHED_OK PUBLISHED_OK PUBLISHED_OK PUBLISHED_OK");
}

void DnsChecksTest::published()
{
    QFETCH(QString, servers);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::publishedCheck, fakes::internetSetup(servers)), tags);
}

void DnsChecksTest::lan_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const auto home = [](const char *name, const char *dns, const char *tag) {
        row(name, u"office.home.arpa"_s, dns, QByteArray("LAN_DOMAIN_FREE ").append(tag).constData());
    };
    home("in the LAN's DNS", "mail.office.home.arpa A 192.168.1.5", "LAN_NAME_OK");
    home("in the hosts file", "@hosts mail.office.home.arpa A 192.168.1.5", "LAN_NAME_IN_HOSTS_FILE");
    home("nowhere", "", "LAN_NAME_MISSING");
    home("wrong in the DNS", "mail.office.home.arpa A 192.168.1.9", "LAN_NAME_WRONG");
    home("wrong in the hosts file, which wins", "@hosts mail.office.home.arpa A 192.168.1.9\nmail.office.home.arpa A 192.168.1.5",
         "LAN_NAME_WRONG");
    home("DNS cannot be asked", "mail.office.home.arpa A !TIMEOUT\nmail.office.home.arpa AAAA !TIMEOUT", "LAN_NAME_UNKNOWN");
    home("DNS cannot be asked, hosts file can", "@hosts mail.office.home.arpa A 192.168.1.5\nmail.office.home.arpa A !TIMEOUT",
         "LAN_NAME_IN_HOSTS_FILE");
    row("no address entered", u"none.home.arpa"_s, "", "LAN_DOMAIN_FREE LAN_NO_ADDRESS");
    row(".local", u"office.local"_s, "mail.office.local A 192.168.1.5", "LAN_DOMAIN_DOT_LOCAL LAN_NAME_OK");
    row("somebody's real domain", u"office.com"_s, "office.com NS ns.office.com\n@hosts mail.office.com A 192.168.1.5",
        "LAN_DOMAIN_EXISTS LAN_NAME_IN_HOSTS_FILE");
    row("below a domain of one's own", u"lan.office.com"_s, "office.com NS ns.office.com\n@hosts mail.lan.office.com A 192.168.1.5",
        "LAN_DOMAIN_FREE LAN_NAME_IN_HOSTS_FILE");
    row("own zone in the LAN's DNS", u"office.com"_s, "office.com NS ns.office.com\nmail.office.com A 192.168.1.5",
        "LAN_DOMAIN_OWN_ZONE LAN_NAME_OK");
    row("whether it exists cannot be asked", u"office.com"_s, "office.com NS !TIMEOUT\n@hosts mail.office.com A 192.168.1.5",
        "LAN_DOMAIN_UNKNOWN LAN_NAME_IN_HOSTS_FILE");
}

void DnsChecksTest::lan()
{
    QFETCH(QString, domain);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup;
    setup.mode = setup::Mode::Lan;
    setup.domain = domain;
    setup.servers = {{u"mail."_s + domain, {QHostAddress(u"192.168.1.5"_s)}, 10}};
    if (domain.startsWith(u"none."_s))
        setup.servers.first().addresses.clear();
    World world(dns);
    compareTags(world.tags(checks::lanDomainCheck, setup) + world.tags(checks::lanNamesCheck, setup), tags);
}

void DnsChecksTest::outsideMx_data()
{
    columns();
    row("provider's MX", {}, "example.org MX 10 mx.isp.net", "OUTSIDE_MX_STAYS");
    row("none", {}, "", "OUTSIDE_MX_NONE");
    row("cannot be asked", {}, "example.org MX !TIMEOUT", "OUTSIDE_MX_UNKNOWN");
}

void DnsChecksTest::outsideMx()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup = fakes::internetSetup();
    setup.mode = setup::Mode::Map;
    compareTags(World(dns).tags(checks::outsideMxCheck, setup), tags);
}

void DnsChecksTest::domain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    row("good", u"example.org"_s, "", "DOMAIN_OK");
    row("international", u"xn--bcher-kva.de"_s, "", "DOMAIN_OK");
    row("www is only a hint", u"www.example.org"_s, "", "DOMAIN_OK");
    row("special use", u"office.local"_s, "", "DOMAIN_SPECIAL_USE");
    row("public suffix", u"co.uk"_s, "", "DOMAIN_PUBLIC_SUFFIX");
    row("underscore", u"my_company.org"_s, "", "DOMAIN_INVALID");
}

void DnsChecksTest::domain()
{
    QFETCH(QString, domain);
    QFETCH(QString, tags);
    setup::MailSetup setup;
    setup.domain = domain;
    compareTags(World({}).tags(checks::domainCheck, setup), tags);
}

/// A DNS that cannot be asked makes no check red, nor yellow.
void DnsChecksTest::failsNeverComeFromSilence()
{
    QString silent;
    for (const char *name : {"example.org", "mail.example.org", "_dmarc.example.org", "imap.isp.net"}) {
        for (const char *type : {"A", "AAAA", "MX", "TXT", "NS"})
            silent += u"%1 %2 !TIMEOUT\n"_s.arg(QLatin1StringView(name), QLatin1StringView(type));
    }
    for (const auto mode : {setup::Mode::Internet, setup::Mode::Lan, setup::Mode::Map}) {
        setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org"_s);
        setup.mode = mode;
        setup.outsideServers = {{setup::ServiceProtocol::Imap, u"imap.isp.net"_s, 993, setup::Security::ImplicitTls}};
        World world(silent);
        for (const checks::Check *check : checks::checkTable()) {
            if (!check->modes.contains(mode))
                continue;
            for (const checks::Finding &finding : world.judge(*check, setup))
                QVERIFY2(checks::findingVerdict(finding) < checks::Verdict::Warn, qPrintable(finding.tag));
        }
    }
}

QTEST_GUILESS_MAIN(DnsChecksTest)
#include "tst_dnschecks.moc"
