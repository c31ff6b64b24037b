// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sliptext.h"
#include "dns/message.h"
#include "dns/wellknown.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// The mistake decoder: what is published instead of the plan -> the slips that must be named, and no others.
class SlipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slips_data();
    void slips();
    void belowTheZone_data();
    void belowTheZone();
    void bare_data();
    void bare();
    void wording_data();
    void wording();
    void texts_data();
    void texts();
    void nothingIsConcludedFromSilence_data();
    void nothingIsConcludedFromSilence();
    void resolversAreNotAsked();
    void healthyDomainCostsNothing();
    void hostileNamesStayHarmless();
    void serverOfAnotherDomain();
    void longNamesAreNotMadeLonger();
    void atSignGoesOverTheWire();
    void proxyNetworks_data();
    void proxyNetworks();
    void damagedServicesAreRefused_data();
    void damagedServicesAreRefused();
};

namespace {

const QByteArray a = "mail.example.org A 11.0.0.1\n", mx = "example.org MX 10 mail.example.org\n",
                 spf = "example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n",
                 dmarc = "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:postmaster@example.org\n";

setup::MailSetup oneServer()
{
    return fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
}

void compareTags(const QStringList &got, const QString &expected)
{
    QStringList sorted = got, wanted = expected.split(u' ', Qt::SkipEmptyParts);
    sorted.sort();
    wanted.sort();
    QCOMPARE(sorted, wanted);
}

void row(const char *name, const QByteArray &dns, const char *tags)
{
    QTest::newRow(name) << QString::fromUtf8(dns) << QString::fromLatin1(tags);
}

} // namespace

void SlipsTest::slips_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    row("all as planned", a + mx + spf + dmarc, "SLIP_NONE");
    row("another priority is no slip", a + "example.org MX 5 mail.example.org\n" + spf + dmarc, "SLIP_NONE");
    row("another SPF text is no slip", a + mx + "example.org TXT v=spf1 include:x.net -all\n" + dmarc, "SLIP_NONE");
    row("SPF in capitals is no slip", a + mx + "example.org TXT V=SPF1 MX IP4:11.0.0.1 ~ALL\n" + dmarc, "SLIP_NONE");
    row("quotes in a text that is not ours", a + mx + spf + dmarc + "example.org TXT \"google-site-verification=x\"\n",
        "SLIP_NONE");
    row("nothing anywhere", "example.org TXT hello\n", "SLIP_NOT_RECOGNISED");

    // Names
    row("mail host in full", "mail.example.org.example.org A 11.0.0.1\n" + mx + spf + dmarc, "SLIP_NAME_IN_FULL");
    row("mail host in full with another address", "mail.example.org.example.org A 11.9.9.9\n" + mx + spf + dmarc,
        "SLIP_NAME_IN_FULL");
    row("domain in full", a + "example.org.example.org MX 10 mail.example.org\n" + spf + dmarc, "SLIP_NAME_IN_FULL");
    row("domain and target in full", a + "example.org.example.org MX 10 mail.example.org.example.org\n" + spf + dmarc,
        "SLIP_NAME_IN_FULL SLIP_TARGET_DOUBLED");
    row("SPF in full", a + mx + "example.org.example.org TXT v=spf1 mx ~all\n" + dmarc, "SLIP_NAME_IN_FULL");
    row("another text at the doubled name", a + mx + "example.org.example.org TXT hello\n" + dmarc, "SLIP_NOT_RECOGNISED");
    row("DMARC in full", a + mx + spf + "_dmarc.example.org.example.org TXT v=DMARC1; p=none\n", "SLIP_NAME_IN_FULL");
    row("DMARC in full and in quotes", a + mx + spf + "_dmarc.example.org.example.org TXT \"v=DMARC1; p=none\"\n",
        "SLIP_NAME_IN_FULL SLIP_TEXT_DAMAGED");
    row("doubled name of a domain that is right", a + mx + spf + dmarc + "mail.example.org.example.org A 11.0.0.1\n",
        "SLIP_NONE");
    row("MX at a literal @", a + "\\064.example.org MX 10 mail.example.org\n" + spf + dmarc, "SLIP_NAME_AT_SIGN");
    row("SPF at a literal @", a + mx + "\\064.example.org TXT v=spf1 mx ~all\n" + dmarc, "SLIP_NAME_AT_SIGN");
    row("everything in full",
        "mail.example.org.example.org A 11.0.0.1\nexample.org.example.org MX 10 mail.example.org\n"
        "example.org.example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n_dmarc.example.org.example.org TXT v=DMARC1; p=none\n",
        "SLIP_NAME_IN_FULL SLIP_NAME_IN_FULL SLIP_NAME_IN_FULL SLIP_NAME_IN_FULL");
    row("MX on www", a + "www.example.org MX 10 mail.example.org\n" + spf + dmarc, "SLIP_MX_ON_HOST");
    row("MX on the mail host", a + "mail.example.org MX 10 mail.example.org\n" + spf + dmarc, "SLIP_MX_ON_HOST");
    row("MX on mx", a + "mx.example.org MX 10 mail.example.org\n" + spf + dmarc, "SLIP_MX_ON_HOST");
    row("mail host takes mail of its own elsewhere", a + "mail.example.org MX 10 in.example.net\n" + spf + dmarc,
        "SLIP_NOT_RECOGNISED");
    row("mail host takes mail of its own, and all is right", a + "mail.example.org MX 10 mail.example.org\n" + mx + spf + dmarc,
        "SLIP_NONE");
    row("address on the domain", "example.org A 11.0.0.1\n" + mx + spf + dmarc, "SLIP_ADDRESS_AT_DOMAIN");
    row("a web site's address on the domain", "example.org A 11.9.9.9\n" + mx + spf + dmarc, "SLIP_NOT_RECOGNISED");
    row("address on mx", "mx.example.org A 11.0.0.1\n" + mx + spf + dmarc, "SLIP_ADDRESS_ELSEWHERE");
    row("address on smtp", "smtp.example.org A 11.0.0.1\n" + mx + spf + dmarc, "SLIP_ADDRESS_ELSEWHERE");
    row("an alias is typed elsewhere",
        "www.example.org CNAME smtp.example.net\nsmtp.example.org CNAME home.example.net\nhome.example.net A 11.0.0.1\n" + mx +
            spf + dmarc,
        "SLIP_NOT_RECOGNISED");

    // SPF and DMARC
    row("SPF under _dmarc", a + mx + dmarc + "_dmarc.example.org TXT v=spf1 mx ~all\n", "SLIP_SPF_ELSEWHERE");
    row("SPF under spf", a + mx + dmarc + "spf.example.org TXT v=spf1 mx ~all\n", "SLIP_SPF_ELSEWHERE");
    row("SPF under _spf", a + mx + dmarc + "_spf.example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n", "SLIP_SPF_ELSEWHERE");
    row("an include under _spf", a + mx + dmarc + "_spf.example.org TXT v=spf1 ip4:11.0.0.0/24 -all\n", "SLIP_NOT_RECOGNISED");
    row("SPF at the mail host", a + mx + dmarc + "mail.example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n", "SLIP_SPF_ON_HOST");
    row("the mail host's own SPF", a + mx + dmarc + "mail.example.org TXT v=spf1 a -all\n", "SLIP_NOT_RECOGNISED");
    row("DMARC at the domain", a + mx + spf + "example.org TXT v=DMARC1; p=none\n", "SLIP_DMARC_ELSEWHERE");
    row("DMARC without underscore", a + mx + spf + "dmarc.example.org TXT v=DMARC1; p=none\n", "SLIP_DMARC_ELSEWHERE");
    row("DMARC at _dmarc._dmarc", a + mx + spf + "_dmarc._dmarc.example.org TXT v=DMARC1; p=none\n", "SLIP_DMARC_ELSEWHERE");
    row("each in the other's place", a + mx + "example.org TXT v=DMARC1; p=none\n_dmarc.example.org TXT v=spf1 mx ~all\n",
        "SLIP_SPF_ELSEWHERE SLIP_DMARC_ELSEWHERE");
    row("SPF at both", a + mx + spf + "_dmarc.example.org TXT v=spf1 mx ~all\n", "SLIP_TEXT_SWAPPED");
    row("DMARC at both", a + mx + dmarc + "example.org TXT v=DMARC1; p=none\n", "SLIP_TEXT_SWAPPED");
    row("SPF in quotes", a + mx + dmarc + "example.org TXT \"v=spf1 mx ~all\"\n", "SLIP_TEXT_DAMAGED");
    row("SPF in curly quotes", a + mx + dmarc + "example.org TXT \xe2\x80\x9cv=spf1 mx ~all\xe2\x80\x9d\n", "SLIP_TEXT_DAMAGED");
    row("SPF with its type", a + mx + dmarc + "example.org TXT TXT v=spf1 mx ~all\n", "SLIP_TEXT_DAMAGED");
    row("SPF with a dash for a hyphen",
        a + mx + dmarc +
            "example.org TXT v=spf1 mx \xe2\x80\x93"
            "all\n",
        "SLIP_TEXT_DAMAGED");
    row("DMARC with backslashes",
        a + mx + spf + "_dmarc.example.org TXT v=DMARC1\\; p=none\\; rua=mailto:postmaster@example.org\n", "SLIP_TEXT_DAMAGED");
    row("v=spf10 is no SPF", a + mx + dmarc + "example.org TXT \"v=spf10 mx ~all\"\n", "SLIP_NOT_RECOGNISED");

    // Targets of the MX
    const auto target = [](const char *name, const QByteArray &targets, const char *tags) {
        QByteArray dns = a + spf + dmarc;
        for (const QByteArray &one : targets.split('|'))
            dns += "example.org MX 10 " + one + '\n';
        row(name, dns, tags);
    };
    target("address as target", "11.0.0.1.", "SLIP_TARGET_ADDRESS");
    target("address as target, the zone behind it", "11.0.0.1.example.org", "SLIP_TARGET_ADDRESS");
    target("IPv6 address as target", "2a00\\0581450\\058\\0581.example.org", "SLIP_TARGET_ADDRESS");
    target("doubled suffix", "mail.example.org.example.org", "SLIP_TARGET_DOUBLED");
    target("another domain's name with ours behind it is no known slip", "mx.isp.net.example.org", "SLIP_NOT_RECOGNISED");
    target("name without its domain", "mail", "SLIP_TARGET_SHORT");
    target("localhost is another check's", "localhost", "SLIP_NOT_RECOGNISED");
    target("the domain itself", "example.org", "SLIP_TARGET_DOMAIN");
    target("priority in the name", "10\\032mail.example.org", "SLIP_TARGET_PREFERENCE");
    target("literal @", "\\064.example.org", "SLIP_TARGET_CHARACTERS");
    target("pasted address of a web page", "https\\058//mail.example.org", "SLIP_TARGET_CHARACTERS");
    target("rewritten for a proxy", "_dc-mx.1a2b3c4d5e6f.example.org", "SLIP_TARGET_REWRITTEN");
    target("rewritten the old way", "dc-1a2b3c4d5e6f.example.org", "SLIP_TARGET_REWRITTEN");
    target("a server in a data centre", "dc-frankfurt.example.org", "SLIP_NOT_RECOGNISED");
    target("registrar's forwarding", "eforward1.registrar-servers.com|eforward2.registrar-servers.com", "SLIP_TARGET_LEFT");
    target("proof of ownership", "ms12345678.msv1.invalid", "SLIP_TARGET_PROOF");
    target("proof of ownership beside the right one", "ms12345678.msv1.invalid|mail.example.org", "SLIP_NONE");
    target("null MX", ".", "SLIP_NOT_RECOGNISED");
    target("somebody else's", "mx.isp.net", "SLIP_NOT_RECOGNISED");
    target("two slips at once", "mail|11.0.0.1.", "SLIP_TARGET_SHORT SLIP_TARGET_ADDRESS");

    // Addresses and aliases
    row("proxied", "mail.example.org A 104.21.5.6\nmail.example.org A 172.67.1.2\n" + mx + spf + dmarc, "SLIP_PROXIED");
    row("proxied, and the MX rewritten",
        "mail.example.org A 104.21.5.6\nexample.org MX 10 _dc-mx.1a2b3c4d5e6f.example.org\n" + spf + dmarc,
        "SLIP_PROXIED SLIP_TARGET_REWRITTEN");
    row("another address", "mail.example.org A 11.9.9.9\n" + mx + spf + dmarc, "SLIP_NOT_RECOGNISED");
    row("address in a CNAME", "mail.example.org CNAME 11.0.0.1.\n" + mx + spf + dmarc, "SLIP_ALIAS_TO_ADDRESS");
    row("address in a CNAME, the zone behind it", "mail.example.org CNAME 11.0.0.1.example.org\n" + mx + spf + dmarc,
        "SLIP_ALIAS_TO_ADDRESS");
    row("domain as an alias", a + "example.org CNAME web.example.net\nweb.example.net A 11.7.7.7\n" + dmarc,
        "SLIP_DOMAIN_IS_ALIAS");

    // A wildcard answers for every name; what it says was typed nowhere.
    const QByteArray wild =
        "nobodyhasit0.example.org A 11.0.0.1\nmail.example.org.example.org A 11.0.0.1\nmx.example.org A 11.0.0.1\n"
        "smtp.example.org A 11.0.0.1\n";
    row("wildcard address", wild + "mail.example.org A 11.9.9.9\n" + mx + spf + dmarc, "SLIP_NOT_RECOGNISED");
    row("wildcard address and a slip",
        wild + "mail.example.org A 11.9.9.9\nmail.example.org.example.org A 11.0.0.2\n" + mx + spf + dmarc, "SLIP_NAME_IN_FULL");
    row("wildcard MX",
        "nobodyhasit0.example.org MX 10 mail.example.org\nwww.example.org MX 10 mail.example.org\n" + a + spf + dmarc,
        "SLIP_NOT_RECOGNISED");
    row("wildcard that cannot be asked for",
        "nobodyhasit0.example.org MX !SERVFAIL\nwww.example.org MX 10 mail.example.org\n" + a + spf + dmarc,
        "SLIP_NOT_RECOGNISED");
    row("wildcard text", "nobodyhasit0.example.org TXT v=spf1 -all\nspf.example.org TXT v=spf1 -all\n" + a + mx + dmarc,
        "SLIP_NOT_RECOGNISED");
}

void SlipsTest::slips()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::slipsCheck, oneServer()), tags);
}

void SlipsTest::belowTheZone_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const QByteArray rest = "sub.example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n"
                            "_dmarc.sub.example.org TXT v=DMARC1; p=none; rua=mailto:postmaster@sub.example.org\n",
                     host = "mail.sub.example.org A 11.0.0.1\n", exchange = "sub.example.org MX 10 mail.sub.example.org\n";
    row("all as planned", rest + host + exchange, "SLIP_NONE");
    row("MX at the zone", rest + host + "example.org MX 10 mail.sub.example.org\n", "SLIP_NAME_FROM_ZONE");
    row("the zone's own MX", rest + host + "example.org MX 10 mail.example.org\n", "SLIP_NOT_RECOGNISED");
    row("host at the zone", rest + exchange + "mail.example.org A 11.0.0.1\n", "SLIP_NAME_FROM_ZONE");
    row("host in full", rest + exchange + "mail.sub.example.org.example.org A 11.0.0.1\n", "SLIP_NAME_IN_FULL");
    row("literal @", rest + host + "\\064.sub.example.org MX 10 mail.sub.example.org\n", "SLIP_NAME_AT_SIGN");
    row("wildcard below the mail domain",
        rest + exchange +
            "mail.sub.example.org A 11.9.9.9\nnobodyhasit0.sub.example.org A 11.0.0.1\n"
            "smtp.sub.example.org A 11.0.0.1\n",
        "SLIP_NOT_RECOGNISED");
}

void SlipsTest::belowTheZone()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.sub.example.org=11.0.0.1"_s);
    setup.domain = u"sub.example.org"_s;
    compareTags(World(dns).tags(checks::slipsCheck, setup), tags);
}

void SlipsTest::bare_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    row("healthy", a + mx + spf + dmarc, "SLIP_NOTHING_PLANNED");
    row("nothing published", "example.org TXT hello\n", "SLIP_NOTHING_PLANNED");
    row("mail of a provider", "example.org MX 10 route1.mx.cloudflare.net\n", "SLIP_NOTHING_PLANNED");
    row("not registered", "", "SLIP_NO_ZONE");
    row("address as target", "example.org MX 10 11.0.0.1.\n", "SLIP_TARGET_ADDRESS");
    row("doubled suffix", "example.org MX 10 mail.example.org.example.org\n", "SLIP_TARGET_DOUBLED");
    row("doubled suffix that exists", "example.org MX 10 mail.example.org.example.org\nmail.example.org.example.org A 11.0.0.1\n",
        "SLIP_NOTHING_PLANNED");
    row("a deep name is no doubled one", "example.org MX 10 mx1.mail.example.org\n", "SLIP_NOTHING_PLANNED");
    row("name without its domain", "example.org MX 10 mail\n", "SLIP_TARGET_SHORT");
    row("rewritten for a proxy", "example.org MX 10 _dc-mx.1a2b3c4d5e6f.example.org\n", "SLIP_TARGET_REWRITTEN");
    row("proof of ownership only", "example.org MX 10 ms12345678.msv1.invalid\n", "SLIP_TARGET_PROOF");
    row("proof of ownership beside others", "example.org MX 99 ms12345678.msv1.invalid\nexample.org MX 10 mx.isp.net\n",
        "SLIP_NOTHING_PLANNED");
    row("SPF in quotes", mx + "example.org TXT \"v=spf1 mx ~all\"\n", "SLIP_TEXT_DAMAGED");
    row("another text in quotes", mx + "example.org TXT \"google-site-verification=x\"\n", "SLIP_NOTHING_PLANNED");
    row("DMARC with backslashes", mx + "_dmarc.example.org TXT v=DMARC1\\; p=none\n", "SLIP_TEXT_DAMAGED");
    row("nobody answers", "@zone * * !TIMEOUT\n@public * * !TIMEOUT\n@system * * !TIMEOUT\n" + mx, "SLIP_ZONE_NOT_ASKED");
}

void SlipsTest::bare()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::slipsCheck, fakes::internetSetup()), tags);
}

void SlipsTest::wording_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remedy");
    const QString inFull = QString::fromLatin1("mail.example.org.example.org A 11.0.0.1\n" + mx + spf + dmarc);
    QTest::newRow("name in full")
        << QString() << inFull
        << u"mail.example.org has no A record as planned, but there is one at mail.example.org.example.org: the name was typed "
           u"in full into "
           "a panel that adds “.example.org” itself."_s
        << u"In the box “Name” you typed “mail.example.org”; this panel adds “.example.org” itself. Type “mail” instead."_s;
    QTest::newRow("name in full, in a zone file")
        << u"bind"_s << inFull << u"typed in full"_s
        << u"In the box “Owner name” you typed “mail.example.org”; this panel adds “.example.org” itself. Type "
           "“mail.example.org.” instead."_s;
    const QString atSign = QString::fromLatin1(a + "\\064.example.org MX 10 mail.example.org\n" + spf + dmarc);
    QTest::newRow("literal @")
        << QString() << atSign << u"there is one at @.example.org: this panel took the @ for a name."_s
        << u"Type nothing (leave it empty) instead; if it does not take that, type “example.org.” with the dot at the end."_s;
    const QString onWww = QString::fromLatin1(a + "www.example.org MX 10 mail.example.org\n" + spf + dmarc);
    QTest::newRow("MX on www")
        << QString() << onWww << u"example.org has no MX record as planned, but www.example.org has what was planned for it."_s
        << u"In the box “Name” you typed “www”, the name of a server; what belongs there is the part behind the @ of your mail "
           "addresses. Type “@” instead."_s;
    const QString doubled = QString::fromLatin1(a + "example.org MX 10 mail.example.org.example.org\n" + spf + dmarc);
    QTest::newRow("doubled target")
        << QString() << doubled
        << u"points to mail.example.org.example.org: the panel added “.example.org” to a name that was complete already."_s
        << u"In the box “Value” you typed “mail.example.org”; type “mail.example.org.” instead."_s;
    const QString address = QString::fromLatin1(a + "example.org MX 10 11.0.0.1.\n" + spf + dmarc);
    QTest::newRow("address as target") << QString() << address << u"points to the address 11.0.0.1."_s
                                       << u"In the box “Value” you typed “11.0.0.1”; type “mail.example.org” instead."_s;
    const QString preference = QString::fromLatin1(a + "example.org MX 10 10\\032mail.example.org\n" + spf + dmarc);
    QTest::newRow("priority in the name") << QString() << preference << u"points to “10 mail.example.org”"_s
                                          << u"type “mail.example.org” instead, and the number into the box “Priority”."_s;
    const QString proxied = QString::fromLatin1(
        "mail.example.org A 104.21.5.6\nexample.org NS amy.ns.cloudflare.com\nexample.org NS bob.ns.cloudflare.com\n"
        "amy.ns.cloudflare.com A 11.53.2.1\nbob.ns.cloudflare.com A 11.53.2.2\n" +
        mx + spf + dmarc);
    QTest::newRow("proxied")
        << u"cloudflare"_s << proxied
        << u"mail.example.org shows 104.21.5.6 instead of 11.0.0.1. That is an address of Cloudflare"_s
        << u"In the panel of Cloudflare open the A record of mail.example.org, leave the address 11.0.0.1 as it is, and switch "
           "“Proxied” to “DNS only”."_s;
    QTest::newRow("the panel of those who serve the zone")
        << QString() << QString(proxied).replace(u"example.org MX 10 mail.example.org"_s, u"example.org MX 10 mail"_s)
        << u"points to “mail”"_s << u"In the box “Mail server” you typed “mail”"_s;
    QTest::newRow("the wrong panel") << u"godaddy"_s << proxied
                                     << u"but the name servers that serve example.org are those of Cloudflare."_s
                                     << u"Type the records into the panel of Cloudflare."_s;
    const QString quotes = QString::fromLatin1(a + mx + dmarc + "example.org TXT \"v=spf1 mx ~all\"\n");
    QTest::newRow("quotes") << QString() << quotes << u"there are quotation marks in it"_s
                            << u"empty the box “Value” and type exactly “v=spf1 mx ip4:11.0.0.1 ~all”."_s;
    QTest::newRow("where it was looked")
        << QString() << QString::fromLatin1(mx + spf + dmarc)
        << u"Not published as planned: mail.example.org A. Other places where such records land by mistake were looked at "
           "(4)"_s
        << QString();
}

void SlipsTest::wording()
{
    QFETCH(QString, provider);
    QFETCH(QString, dns);
    QFETCH(QString, text);
    QFETCH(QString, remedy);
    setup::MailSetup setup = oneServer();
    setup.providerId = provider;
    QString texts, remedies;
    for (const checks::Finding &finding : World(dns).judge(checks::slipsCheck, setup)) {
        texts += checks::findingText(finding) + u'\n';
        remedies += checks::findingRemedy(finding) + u'\n';
    }
    QVERIFY2(texts.contains(text), qPrintable(texts));
    QVERIFY2(remedies.contains(remedy), qPrintable(remedies));
    QVERIFY2(!texts.contains(u'%') && !remedies.contains(u'%'), qPrintable(texts + remedies));
    QVERIFY2(!texts.contains(u"“”"_s) && !remedies.contains(u"“”"_s), qPrintable(texts + remedies));
}

void SlipsTest::texts_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("damage");
    const auto one = [](const char *name, const QByteArray &published, const QByteArray &text, const QString &damage) {
        QTest::newRow(name) << published << text << damage;
    };
    one("right", "v=spf1 mx ~all", "v=spf1 mx ~all", {});
    one("blanks at the end hurt nobody", "v=spf1 mx ~all  ", "v=spf1 mx ~all  ", {});
    one("empty", "", "", {});
    one("letters beyond ASCII", "gr\xc3\xbc\xc3\x9f dich", "gr\xc3\xbc\xc3\x9f dich", {});
    one("quotes", "\"v=spf1 mx ~all\"", "v=spf1 mx ~all", u"quotes"_s);
    one("escaped quotes", "\\\"v=spf1 mx ~all\\\"", "v=spf1 mx ~all", u"backslashes quotes"_s);
    one("single quotes", "'v=spf1 mx ~all'", "v=spf1 mx ~all", u"quotes"_s);
    one("curly quotes", "\xe2\x80\x9cv=spf1 mx ~all\xe2\x80\x9d", "v=spf1 mx ~all", u"curly-quotes"_s);
    one("German quotes", "\xe2\x80\x9ev=spf1 mx ~all\xe2\x80\x9c", "v=spf1 mx ~all", u"curly-quotes"_s);
    one("curly quotes of an old editor", "\x93v=spf1 mx ~all\x94", "v=spf1 mx ~all", u"curly-quotes"_s);
    one("curly quotes encoded twice", "\xc3\xa2\xe2\x82\xac\xc5\x93v=spf1 mx ~all\xc3\xa2\xe2\x82\xac\xc2\x9d", "v=spf1 mx ~all",
        u"curly-quotes"_s);
    one("dash for a hyphen",
        "v=spf1 mx \xe2\x80\x93"
        "all",
        "v=spf1 mx -all", u"long-dashes"_s);
    one("backslashes", "v=DMARC1\\; p=none", "v=DMARC1; p=none", u"backslashes"_s);
    one("blank in front", " v=spf1 mx ~all", "v=spf1 mx ~all", u"blanks"_s);
    one("hard blank inside", "v=spf1\xc2\xa0mx ~all", "v=spf1 mx ~all", u"blanks"_s);
    one("invisible in front", "\xe2\x80\x8bv=spf1 mx ~all", "v=spf1 mx ~all", u"invisible"_s);
    one("byte order mark", "\xef\xbb\xbfv=spf1 mx ~all", "v=spf1 mx ~all", u"invisible"_s);
    one("type in front", "TXT v=spf1 mx ~all", "v=spf1 mx ~all", u"type-inside"_s);
    one("type with a colon", "txt: v=spf1 mx ~all", "v=spf1 mx ~all", u"type-inside"_s);
    one("name in front", "example.org. v=spf1 mx ~all", "v=spf1 mx ~all", u"name-inside"_s);
    one("a line of a zone file", "example.org. 3600 IN TXT \"v=spf1 mx ~all\"", "v=spf1 mx ~all",
        u"quotes name-inside type-inside"_s);
}

void SlipsTest::texts()
{
    QFETCH(QByteArray, published);
    QFETCH(QByteArray, text);
    QFETCH(QString, damage);
    const checks::TypedText typed = checks::readTypedText(published, u"example.org"_s, u"example.org"_s);
    QCOMPARE(typed.text, text);
    compareTags(typed.damage, damage);
    if (!typed.damage.isEmpty()) // every word has its words
        QVERIFY(!checks::argumentText(checks::wordsArgument(typed.damage)).contains(typed.damage.first() + u';'));
}

void SlipsTest::nothingIsConcludedFromSilence_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const QByteArray slip = "mail.example.org.example.org A 11.0.0.1\n" + mx + spf + dmarc;
    row("not registered", "", "SLIP_NO_ZONE");
    row("the zone's servers are silent", "@zone * * !TIMEOUT\n" + slip, "SLIP_ZONE_NOT_ASKED");
    row("the zone's servers are silent, a public resolver has it all", "@zone * * !TIMEOUT\n" + a + mx + spf + dmarc,
        "SLIP_NONE");
    row("nobody answers",
        "@named * * !TIMEOUT\n@zone * * !TIMEOUT\n@public * * !TIMEOUT\n@system * * !TIMEOUT\n@root * * !TIMEOUT\n" + slip,
        "SLIP_ZONE_NOT_ASKED");
    row("one record cannot be asked for, another is a slip",
        "example.org TXT !SERVFAIL\nmail.example.org.example.org A 11.0.0.1\n" + mx + dmarc,
        "SLIP_NAME_IN_FULL SLIP_ZONE_NOT_ASKED");
    row("one of two servers is dead", "@11.53.1.1 * * !TIMEOUT\n" + slip, "SLIP_NAME_IN_FULL");
    row("the place cannot be asked for", "mail.example.org.example.org A !SERVFAIL\n" + mx + spf + dmarc, "SLIP_NOT_RECOGNISED");
}

void SlipsTest::nothingIsConcludedFromSilence()
{
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    compareTags(World(dns).tags(checks::slipsCheck, oneServer()), tags);
}

void SlipsTest::resolversAreNotAsked()
{
    // A question for a name that does not exist yet plants the negative answer that the user would then wait for.
    World world(QString::fromLatin1(mx + spf + dmarc));
    compareTags(world.tags(checks::slipsCheck, oneServer()), u"SLIP_NOT_RECOGNISED"_s);
    QVERIFY(!world.questions().filter(u"mail.example.org"_s).isEmpty());
    for (const QString &key : world.questions().filter(u"example.org"_s))
        QVERIFY2(key.endsWith(u" norec"_s), qPrintable(key));
}

void SlipsTest::healthyDomainCostsNothing()
{
    const QString dns = QString::fromLatin1(a + mx + spf + dmarc);
    World published(dns), slips(dns);
    (void)published.judge(checks::publishedCheck, oneServer());
    (void)slips.judge(checks::slipsCheck, oneServer());
    for (const QString &key : slips.questions())
        QVERIFY2(published.questions().contains(key), qPrintable(key));
}

void SlipsTest::hostileNamesStayHarmless()
{
    const QByteArray bell = "\\027]0;x\\007", rightToLeft = "\\226\\128\\174", token = "\\001{typed:x}";
    World world(QString::fromLatin1(a + spf + dmarc + "example.org MX 10 " + bell + rightToLeft + token + ".example.org\n"));
    const QList<checks::Finding> findings = world.judge(checks::slipsCheck, oneServer());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().tag, u"SLIP_TARGET_CHARACTERS"_s);
    const QString text = checks::findingText(findings.first()) + checks::findingRemedy(findings.first());
    for (const QChar character : text)
        QVERIFY2(character >= u' ' && character != QChar(0x202e), qPrintable(text));
    // A crowd of targets and texts is no reason to write a book.
    QByteArray crowd = a + dmarc;
    for (int i = 0; i < 300; ++i)
        crowd += "example.org MX 10 h" + QByteArray::number(i) + "\nexample.org TXT \"v=spf1 h" + QByteArray::number(i) + "\"\n";
    QVERIFY(World(QString::fromLatin1(crowd)).judge(checks::slipsCheck, oneServer()).size() <= 40);
}

void SlipsTest::serverOfAnotherDomain()
{
    // Its address is not ours to publish, but its name can be typed wrongly all the same.
    const setup::MailSetup setup = fakes::internetSetup(u"10 mx.isp.net"_s);
    const QByteArray rest = "example.org TXT v=spf1 mx ~all\n" + dmarc;
    compareTags(World(QString::fromLatin1(rest + "example.org MX 10 mx.isp.net\n")).tags(checks::slipsCheck, setup), u"SLIP_NONE"_s);
    compareTags(World(QString::fromLatin1(rest + "example.org MX 10 mx.isp.net.example.org\n")).tags(checks::slipsCheck, setup),
                u"SLIP_TARGET_DOUBLED"_s);
    compareTags(World(QString::fromLatin1(rest + "example.org MX 10 mx\n")).tags(checks::slipsCheck, setup), u"SLIP_TARGET_SHORT"_s);
}

void SlipsTest::longNamesAreNotMadeLonger()
{
    const QString label(60, u'a'), domain = u"%1.%1.%1.%2.example.org"_s.arg(label, label.first(45));
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.%1=11.0.0.1"_s.arg(domain));
    setup.domain = domain;
    World world(u"example.org TXT hello\n"_s);
    compareTags(world.tags(checks::slipsCheck, setup), u"SLIP_NOT_RECOGNISED"_s);
    for (const QString &key : world.questions())
        QVERIFY2(key.section(u' ', 1, 1).size() <= 253, qPrintable(key));
}

void SlipsTest::atSignGoesOverTheWire()
{
    // Masters' files give @ a meaning of its own (RFC 1035 section 5.1); a message must hold it as the label that was typed.
    World world(QString::fromLatin1(a + spf + dmarc));
    compareTags(world.tags(checks::slipsCheck, oneServer()), u"SLIP_NOT_RECOGNISED"_s);
    const QString asked = u"\\064.example.org"_s;
    QVERIFY(world.questions().join(u'\n').contains(u"dns:MX "_s + asked + u' '));
    dns::Question question{asked, dns::RecordType::MX, dns::serverAt(QHostAddress(u"192.0.2.53"_s))};
    const QByteArray name = QByteArray("\1@\7example\3org").append('\0');
    QVERIFY(dns::queryMessage(question, 1, {}).contains(name));
}

void SlipsTest::proxyNetworks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("proxied");
    QTest::newRow("first") << u"104.16.0.0"_s << true;
    QTest::newRow("last") << u"104.27.255.255"_s << true;
    QTest::newRow("one behind") << u"104.28.0.0"_s << false;
    QTest::newRow("one before") << u"104.15.255.255"_s << false;
    QTest::newRow("IPv6") << u"2606:4700:3037::6815:506"_s << true;
    QTest::newRow("IPv6 of somebody else") << u"2606:4701::1"_s << false;
    QTest::newRow("a root server in the neighbourhood") << u"198.41.0.4"_s << false;
    QTest::newRow("the operator's resolver") << u"1.1.1.1"_s << false;
}

void SlipsTest::proxyNetworks()
{
    QFETCH(QString, address);
    QFETCH(bool, proxied);
    QCOMPARE(dns::proxyNetworkOf(QHostAddress(address)) != nullptr, proxied);
}

void SlipsTest::damagedServicesAreRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it is") << QByteArray() << QByteArray() << true;
    QTest::newRow("no such lists") << QByteArray("\"proxyNetworks\"") << QByteArray("\"other\"") << true;
    QTest::newRow("no network") << QByteArray("104.16.0.0/13") << QByteArray("104.16.0.0/99") << false;
    QTest::newRow("the whole Internet") << QByteArray("104.16.0.0/13") << QByteArray("104.16.0.0/0") << false;
    QTest::newRow("broken expression") << QByteArray("^(_dc-mx") << QByteArray("^((_dc-mx") << false;
    QTest::newRow("no name") << QByteArray("msv1.invalid") << QByteArray("msv1..invalid") << false;
}

void SlipsTest::damagedServicesAreRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, accepted);
    QFile file(u":/mxwizard/services.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    if (!before.isEmpty()) {
        QVERIFY(text.contains(before));
        text.replace(before, after);
    }
    QCOMPARE(dns::wellKnownFromJson(text).has_value(), accepted);
}

QTEST_GUILESS_MAIN(SlipsTest)
#include "tst_slips.moc"
