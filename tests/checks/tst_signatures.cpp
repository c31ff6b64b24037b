// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/dkimkeys.h"
#include "fakes/world.h"
#include "policy/bimi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;
namespace keys = fakes::keys;

class SignaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dkim_data();
    void dkim();
    void keepsSecrets();
    void dmarc_data();
    void dmarc();
    void dmarcBehindRelay();
    void exactRecords();
    void bimi_data();
    void bimi();
    void logoElsewhere();
    void logos_data();
    void logos();
    void noMailHosts_data();
    void noMailHosts();
};

namespace {

const QByteArray domain = "example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n";

void row(const char *name, const QByteArray &setup, const QByteArray &dns, const char *tags)
{
    QTest::newRow(name) << QString::fromLatin1(setup) << QString::fromUtf8(domain + dns) << QString::fromLatin1(tags);
}

void columns()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
}

} // namespace

/// `setup`: "selector" or "selector=key", by commas.
void SignaturesTest::dkim_data()
{
    columns();
    const auto one = [](const char *name, const QByteArray &text, const char *tags) {
        row(name, "s1", "s1._domainkey.example.org TXT " + text, tags);
    };
    one("in order", "v=DKIM1; k=rsa; p=" + keys::rsa2048, "DKIM_KEY_OK");
    one("1024 bits", "v=DKIM1; k=rsa; p=" + keys::rsa1024, "DKIM_KEY_SHORT");
    one("512 bits", "v=DKIM1; k=rsa; p=" + keys::rsa512, "DKIM_KEY_TOO_SHORT");
    one("Ed25519 alone", "v=DKIM1; k=ed25519; p=" + keys::ed25519, "DKIM_KEY_OK DKIM_ONLY_ED25519");
    one("test flag", "v=DKIM1; t=y; p=" + keys::rsa2048, "DKIM_KEY_OK DKIM_TESTING");
    one("revoked", "v=DKIM1; p=", "DKIM_REVOKED");
    one("cut off", ("v=DKIM1; p=" + keys::rsa2048).left(255), "DKIM_CUT_OFF");
    one("PKCS #1", "v=DKIM1; p=" + keys::bareRsa2048, "DKIM_BARE_KEY");
    one("quotes inside", "v=DKIM1; p=" + keys::rsa2048.left(100) + "\" \"" + keys::rsa2048.mid(100), "DKIM_DAMAGED");
    one("quoted whole", "\"v=DKIM1; p=" + keys::rsa2048 + "\"", "DKIM_DAMAGED");
    one("escaped", "v=DKIM1\\; p=" + keys::rsa2048, "DKIM_DAMAGED");
    one("private key", "v=DKIM1; p=-----BEGIN PRIVATE KEY-----AAAA", "DKIM_PRIVATE_KEY");
    one("another text", "google-site-verification=x", "DKIM_FOREIGN_ONLY");
    one("cannot be asked", "!TIMEOUT", "DKIM_NOT_SERVED");
    row("missing", "s1", "", "DKIM_MISSING");
    row("missing, key known", "s1=" + keys::rsa2048, "", "DKIM_MISSING_KNOWN");
    row("without _domainkey", "s1", "s1.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_ELSEWHERE");
    row("domain twice", "s1", "s1._domainkey.example.org.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_ELSEWHERE");
    row("a wildcard's key was typed nowhere", "s1",
        "s1.example.org TXT v=DKIM1; p=" + keys::rsa2048 + "\nnobodyhasit0.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_MISSING");
    row("a wildcard's text is no damaged key", "s1",
        "s1._domainkey.example.org TXT v=spf1 -all\nnobodyhasit0._domainkey.example.org TXT v=spf1 -all", "DKIM_MISSING");
    row("alias", "s1", "s1._domainkey.example.org CNAME s1.mailer.net\ns1.mailer.net TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_KEY_OK");
    row("two keys", "s1",
        "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048 + "\ns1._domainkey.example.org TXT v=DKIM1; p=" + keys::otherRsa2048,
        "DKIM_TWO_KEYS");
    row("foreign text beside", "s1", "s1._domainkey.example.org TXT hello\ns1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048,
        "DKIM_FOREIGN_BESIDE DKIM_KEY_OK");
    row("our key", "s1=" + keys::rsa2048, "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_KEY_OURS");
    row("our key in another form", "s1=" + keys::bareRsa2048, "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_KEY_OURS");
    row("another key", "s1=" + keys::rsa2048, "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::otherRsa2048, "DKIM_OTHER_KEY");
    row("both kinds", "s1,e1",
        "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048 + "\ne1._domainkey.example.org TXT v=DKIM1; k=ed25519; p=" + keys::ed25519,
        "DKIM_KEY_OK DKIM_KEY_OK");
    row("nothing above the keys", "s1", "s1._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048 + "\n_domainkey.example.org TXT !NXDOMAIN",
        "DKIM_KEY_OK DKIM_NODE_MISSING");
    row("selector not told, found", "", "default._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048, "DKIM_SELECTOR_FOUND DKIM_KEY_OK");
    row("selector not told, none", "", "", "DKIM_SELECTOR_NOT_KNOWN");
    row("selector not told, old one revoked", "", "default._domainkey.example.org TXT v=DKIM1; p=", "DKIM_SELECTOR_NOT_KNOWN");
    row("selector not told, wildcard", "",
        "default._domainkey.example.org TXT v=DKIM1; p=\nnobodyhasit0._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048 +
            "\nmail._domainkey.example.org TXT v=DKIM1; p=" + keys::rsa2048,
        "DKIM_SELECTOR_NOT_KNOWN");
    QTest::newRow("no such domain") << u"s1"_s << QString() << u"DKIM_NO_ZONE"_s;
}

void SignaturesTest::dkim()
{
    QFETCH(QString, setup);
    QFETCH(QString, dns);
    setup::MailSetup mail = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    for (const QString &key : setup.split(u',', Qt::SkipEmptyParts))
        mail.dkimKeys.append({key.section(u'=', 0, 0), key.section(u'=', 1).toLatin1()});
    QTEST(World(dns).tags(checks::dkimCheck, mail).join(u' '), "tags");
}

/// Whatever of a private key was published, no finding repeats it.
void SignaturesTest::keepsSecrets()
{
    setup::MailSetup mail = fakes::internetSetup();
    mail.dkimKeys = {{u"s1"_s, {}}};
    for (const QByteArray &text : {QByteArray("-----BEGIN RSA PRIVATE KEY-----SECRET"), QByteArray("v=DKIM1; p=-----BEGIN PRIVATE KEY-----SECRET"),
                                   QByteArray("v=DKIM1; k=rsa; p=MAYCAQASECRET")}) {
        World world(QString::fromLatin1(domain + "s1._domainkey.example.org TXT " + text));
        const QList<checks::Finding> findings = world.judge(checks::dkimCheck, mail);
        QVERIFY(!findings.isEmpty());
        for (const checks::Finding &finding : findings)
            QVERIFY2(!finding.arguments.join(u' ').contains(u"SECRET"_s) && !finding.details.join(u' ').contains(u"SECRET"_s), qPrintable(finding.tag));
        QCOMPARE(findings.first().tag, u"DKIM_PRIVATE_KEY"_s);
    }
}

void SignaturesTest::dmarc_data()
{
    columns();
    const auto one = [](const char *name, const QByteArray &text, const char *tags) { row(name, "", "_dmarc.example.org TXT " + text, tags); };
    one("what our generator publishes", "v=DMARC1; p=none; rua=mailto:postmaster@example.org", "DMARC_POLICY_NONE");
    one("none without reports", "v=DMARC1; p=none", "DMARC_NONE_NO_REPORTS");
    row("reject, with DKIM", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; rua=mailto:a@example.org", "DMARC_OK DMARC_ALIGNED");
    one("reject, no DKIM known", "v=DMARC1; p=reject; rua=mailto:a@example.org", "DMARC_OK DMARC_WITHOUT_DKIM");
    row("quarantine without a report address is allowed", "s1", "_dmarc.example.org TXT v=DMARC1; p=quarantine",
        "DMARC_OK DMARC_NO_REPORTS DMARC_ALIGNED");
    row("unknown tags are no error", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; rua=mailto:a@example.org; foo=bar",
        "DMARC_OK DMARC_ALIGNED DMARC_TAG_UNKNOWN");
    row("tags of old", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; pct=50; rua=mailto:a@example.org", "DMARC_OK DMARC_ALIGNED DMARC_TAG_REMOVED");
    row("test", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; t=y; rua=mailto:a@example.org", "DMARC_OK DMARC_TESTING DMARC_ALIGNED");
    row("weak below", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; sp=none; rua=mailto:a@example.org",
        "DMARC_OK DMARC_SUBDOMAINS_WEAKER DMARC_ALIGNED");
    row("policy late", "s1", "_dmarc.example.org TXT v=DMARC1; rua=mailto:a@example.org; p=reject", "DMARC_OK DMARC_ALIGNED DMARC_POLICY_LATE");
    row("bad alignment", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; rua=mailto:a@example.org; adkim=strict",
        "DMARC_OK DMARC_ALIGNED DMARC_VALUE_INVALID");
    row("tag twice", "s1", "_dmarc.example.org TXT v=DMARC1; p=reject; p=none; rua=mailto:a@example.org", "DMARC_OK DMARC_ALIGNED DMARC_TAG_TWICE");
    one("bad policy, reports", "v=DMARC1; p=block; rua=mailto:a@example.org", "DMARC_POLICY_IGNORED");
    one("bad policy, no reports", "v=DMARC1; p=block", "DMARC_IGNORED");
    one("SPF pasted there", "v=spf1 mx -all", "DMARC_IS_SPF");
    one("quoted", "\"v=DMARC1; p=none\"", "DMARC_DAMAGED");
    one("curly quotes", "\xe2\x80\x9cv=DMARC1; p=none\xe2\x80\x9d", "DMARC_DAMAGED");
    one("escaped", "v=DMARC1\\; p=none", "DMARC_DAMAGED");
    one("small letters", "v=dmarc1; p=none", "DMARC_NOT_RECOGNISED");
    one("no semicolon", "v=DMARC1 p=none", "DMARC_NOT_RECOGNISED");
    one("version last", "p=none; v=DMARC1", "DMARC_NOT_RECOGNISED");
    one("only another text", "hello", "DMARC_MISSING");
    one("cannot be asked", "!TIMEOUT", "DMARC_NOT_SERVED");
    row("another text beside", "",
        "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:a@example.org\n_dmarc.example.org TXT hello", "DMARC_POLICY_NONE DMARC_FOREIGN_TEXT");
    row("two", "", "_dmarc.example.org TXT v=DMARC1; p=none\n_dmarc.example.org TXT v=DMARC1; p=reject", "DMARC_TWICE");
    row("missing", "", "", "DMARC_MISSING");
    row("at the domain itself", "", "example.org TXT v=DMARC1; p=none", "DMARC_ELSEWHERE");
    row("domain twice", "", "_dmarc.example.org.example.org TXT v=DMARC1; p=none", "DMARC_ELSEWHERE");
    row("a wildcard's was typed nowhere", "", "dmarc.example.org TXT v=DMARC1; p=none\nnobodyhasit0.example.org TXT v=DMARC1; p=none", "DMARC_MISSING");
    row("a wildcard's SPF was pasted nowhere", "", "_dmarc.example.org TXT v=spf1 -all\nnobodyhasit0.example.org TXT v=spf1 -all", "DMARC_MISSING");
    row("the registry's own applies", "", "_dmarc.org TXT v=DMARC1; p=reject; psd=y", "DMARC_INHERITED");
    const auto reports = [](const char *name, const QByteArray &rua, const QByteArray &dns, const char *tags) {
        row(name, "", "_dmarc.example.org TXT v=DMARC1; p=none; rua=" + rua + "\n" + dns, QByteArray("DMARC_POLICY_NONE ").append(tags).constData());
    };
    reports("below our own domain", "mailto:a@mail.example.org", "", "");
    reports("elsewhere, allowed", "mailto:a@reports.net", "reports.net MX 10 mx.reports.net\nexample.org._report._dmarc.reports.net TXT v=DMARC1",
            "DMARC_REPORT_ALLOWED");
    reports("elsewhere, not allowed", "mailto:a@reports.net", "reports.net MX 10 mx.reports.net", "DMARC_REPORT_NOT_ALLOWED");
    reports("elsewhere, another text there", "mailto:a@reports.net",
            "reports.net MX 10 mx.reports.net\nexample.org._report._dmarc.reports.net TXT v=spf1 -all", "DMARC_REPORT_NOT_ALLOWED");
    reports("elsewhere, cannot be asked", "mailto:a@reports.net",
            "reports.net MX 10 mx.reports.net\nexample.org._report._dmarc.reports.net TXT !SERVFAIL", "DMARC_REPORT_UNKNOWN");
    reports("takes no mail", "mailto:a@reports.net", "reports.net MX 0 .\nexample.org._report._dmarc.reports.net TXT v=DMARC1",
            "DMARC_REPORT_NO_MAIL");
    reports("does not exist", "mailto:a@reports.net", "", "DMARC_REPORT_NO_MAIL");
    reports("without mailto", "postmaster@example.org", "", "DMARC_REPORT_ADDRESS");
    reports("web", "https://reports.net/", "", "DMARC_REPORT_ADDRESS");
    reports("size", "mailto:a@example.org!10m", "", "DMARC_REPORT_SIZE");
    QTest::newRow("no such domain") << QString() << QString() << u"DMARC_NO_ZONE"_s;
}

void SignaturesTest::dmarc()
{
    QFETCH(QString, setup);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    setup::MailSetup mail = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    if (!setup.isEmpty())
        mail.dkimKeys = {{setup, {}}};
    QCOMPARE(World(dns).tags(checks::dmarcCheck, mail).join(u' '), tags.trimmed());
}

/// A relay may write a MAIL FROM of its own, so nobody can promise that SPF counts.
void SignaturesTest::dmarcBehindRelay()
{
    setup::MailSetup mail = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    mail.dkimKeys = {{u"s1"_s, {}}};
    mail.smartHost = setup::OutsideServer{setup::ServiceProtocol::Smtp, u"relay.host.net"_s, 587, setup::Security::StartTls};
    World world(QString::fromLatin1(domain + "_dmarc.example.org TXT v=DMARC1; p=reject; rua=mailto:a@example.org"));
    QCOMPARE(world.tags(checks::dmarcCheck, mail).join(u' '), u"DMARC_OK DMARC_RELAY"_s);
}

/// What has to be typed is said literally.
void SignaturesTest::exactRecords()
{
    const setup::MailSetup mail = fakes::internetSetup();
    const auto remedy = [&](const QByteArray &dns) {
        QStringList all;
        for (const checks::Finding &finding : World(QString::fromLatin1(domain + dns)).judge(checks::dmarcCheck, mail))
            all.append(checks::findingRemedy(finding));
        return all.join(u'\n');
    };
    QVERIFY(remedy("").contains(u"v=DMARC1; p=none; rua=mailto:postmaster@example.org"_s));
    QVERIFY(remedy("_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:a@reports.net\nreports.net MX 10 mx.reports.net").contains(u"example.org._report._dmarc.reports.net"_s));
}

namespace {

const QByteArray goodLogo = "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny-ps\" viewBox=\"0 0 9 9\">"
                            "<title>Example</title><circle r=\"4\" fill=\"url(#g)\"/></svg>";

} // namespace

/// `setup`: the logo at https://example.org/logo.svg, "status type body"; empty: in order.
void SignaturesTest::bimi_data()
{
    columns();
    const QByteArray web = "example.org A 11.80.0.1\n", reject = "_dmarc.example.org TXT v=DMARC1; p=reject\n";
    const auto one = [&](const char *name, const QByteArray &text, const char *tags) {
        row(name, "", web + reject + "default._bimi.example.org TXT " + text, tags);
    };
    const auto served = [&](const char *name, const QByteArray &logo, const char *tags) {
        row(name, logo, web + reject + "default._bimi.example.org TXT v=BIMI1; l=https://example.org/logo.svg; a=https://example.org/logo.pem", tags);
    };
    const QByteArray plain = "v=BIMI1; l=https://example.org/logo.svg";
    one("in order", plain, "BIMI_OK BIMI_CERTIFICATE_NONE");
    one("with a certificate", plain + "; a=https://example.org/logo.pem;", "BIMI_OK BIMI_CERTIFICATE_NAMED");
    one("certificate by http", plain + "; a=http://example.org/logo.pem;", "BIMI_OK BIMI_CERTIFICATE_ADDRESS");
    one("certificate is a word", plain + "; a=self", "BIMI_OK BIMI_CERTIFICATE_ADDRESS");
    one("unknown tags are no error", plain + "; avp=brand", "BIMI_OK BIMI_CERTIFICATE_NONE");
    row("absent", "", reject, "BIMI_ABSENT");
    row("absent, DMARC too", "", "", "BIMI_ABSENT");
    one("another text", "hello", "BIMI_ABSENT");
    one("declined", "v=BIMI1; l=; a=;", "BIMI_DECLINED");
    one("declined, shortly", "v=BIMI1;l=", "BIMI_DECLINED");
    one("no logo said", "v=BIMI1;", "BIMI_LOGO_ADDRESS BIMI_CERTIFICATE_NONE");
    one("logo by http", "v=BIMI1; l=http://example.org/logo.svg", "BIMI_LOGO_ADDRESS BIMI_CERTIFICATE_NONE");
    one("logo is a PNG", "v=BIMI1; l=https://example.org/logo.png", "BIMI_LOGO_ADDRESS BIMI_CERTIFICATE_NONE");
    one("logo without host", "v=BIMI1; l=https:///logo.svg", "BIMI_LOGO_ADDRESS BIMI_CERTIFICATE_NONE");
    one("logo with a password", "v=BIMI1; l=https://a:b@example.org/logo.svg", "BIMI_LOGO_ADDRESS BIMI_CERTIFICATE_NONE");
    one("small letters", "v=bimi1; l=https://example.org/logo.svg", "BIMI_NOT_RECOGNISED");
    one("quoted", "\"v=BIMI1; l=https://example.org/logo.svg\"", "BIMI_NOT_RECOGNISED");
    one("version last", "l=https://example.org/logo.svg; v=BIMI1", "BIMI_NOT_RECOGNISED");
    one("no semicolon", "v=BIMI1 l=https://example.org/logo.svg", "BIMI_NOT_RECOGNISED");
    one("logo twice", plain + "; l=https://example.org/b.svg", "BIMI_SYNTAX BIMI_CERTIFICATE_NONE");
    one("a part without a name", plain + "; hello", "BIMI_SYNTAX BIMI_CERTIFICATE_NONE");
    one("two records", plain + "\ndefault._bimi.example.org TXT " + plain, "BIMI_TWICE");
    one("another text beside", plain + "\ndefault._bimi.example.org TXT hello", "BIMI_OK BIMI_CERTIFICATE_NONE");
    one("cannot be asked", "!TIMEOUT", "BIMI_UNKNOWN");
    const auto policy = [&](const char *name, const QByteArray &dmarc, const char *tags) {
        row(name, "", web + "default._bimi.example.org TXT " + plain + "\n" + dmarc, tags);
    };
    policy("no DMARC", "", "BIMI_OK BIMI_NEEDS_POLICY BIMI_CERTIFICATE_NONE");
    policy("DMARC only looks on", "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:a@example.org",
           "BIMI_OK BIMI_NEEDS_POLICY BIMI_CERTIFICATE_NONE");
    policy("DMARC only tried out", "_dmarc.example.org TXT v=DMARC1; p=quarantine; t=y", "BIMI_OK BIMI_NEEDS_POLICY BIMI_CERTIFICATE_NONE");
    policy("quarantine for some of it", "_dmarc.example.org TXT v=DMARC1; p=quarantine; pct=5", "BIMI_OK BIMI_CERTIFICATE_NONE");
    policy("DMARC cannot be asked", "_dmarc.example.org TXT !TIMEOUT", "BIMI_OK BIMI_UNKNOWN BIMI_CERTIFICATE_NONE");
    served("not there", "404 text/html -", "BIMI_LOGO_STATUS BIMI_CERTIFICATE_NAMED");
    served("a web page", "200 text/html <html></html>", "BIMI_LOGO_TYPE BIMI_LOGO_BAD BIMI_CERTIFICATE_NAMED");
    served("called XML", "200 text/xml " + goodLogo, "BIMI_LOGO_TYPE BIMI_CERTIFICATE_NAMED");
    served("with a character set", "200 image/svg+xml;charset=utf-8 " + goodLogo, "BIMI_OK BIMI_CERTIFICATE_NAMED");
    served("large", "200 image/svg+xml " + goodLogo + QByteArray(40'000, '\n'), "BIMI_LOGO_BIG BIMI_CERTIFICATE_NAMED");
    served("far too large", "200 image/svg+xml " + QByteArray(100'000, 'x'), "BIMI_LOGO_BIG BIMI_CERTIFICATE_NAMED");
    served("compressed", "200 image/svg+xml \x1f\x8b...", "BIMI_LOGO_PACKED BIMI_CERTIFICATE_NAMED");
    served("refused", "refused", "BIMI_LOGO_NOT_FETCHED BIMI_CERTIFICATE_NAMED");
    QTest::newRow("no such domain") << QString() << QString() << u"BIMI_NO_ZONE"_s;
}

void SignaturesTest::bimi()
{
    QFETCH(QString, setup);
    QFETCH(QString, dns);
    World world(dns);
    const QString url = u"https://example.org/logo.svg"_s, address = u"11.80.0.1"_s, svg = u"image/svg+xml"_s;
    if (setup.isEmpty())
        world.add(url, address, goodLogo, svg);
    else if (setup != u"refused"_s)
        world.add(url, address, setup.section(u' ', 2).toLatin1(), setup.section(u' ', 1, 1), setup.section(u' ', 0, 0).toInt());
    QTEST(world.tags(checks::bimiCheck, fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s)).join(u' '), "tags");
}

/// Nothing is connected to that has no public address, and what a subdomain does not say its domain says.
void SignaturesTest::logoElsewhere()
{
    const QString record = QString::fromLatin1(domain) + u"_dmarc.example.org TXT v=DMARC1; p=reject\n"
                                                         "default._bimi.example.org TXT v=BIMI1; l=https://cdn.example.net/a.svg\n"_s;
    setup::MailSetup mail = fakes::internetSetup();
    World inside(record + u"cdn.example.net A 192.168.1.7\n"_s);
    QCOMPARE(inside.tags(checks::bimiCheck, mail).first(), u"BIMI_LOGO_NO_HOST"_s);
    QCOMPARE(inside.connections(), QStringList());
    QCOMPARE(World(record).tags(checks::bimiCheck, mail).first(), u"BIMI_LOGO_NO_HOST"_s);
    World unencrypted(record + u"cdn.example.net A 11.80.0.2\n"_s);
    web::Document moved;
    moved.request = {u"https://cdn.example.net/a.svg"_s, QHostAddress(u"11.80.0.2"_s)};
    moved.status = 302;
    moved.location = u"http://cdn.example.net/a.svg"_s;
    unencrypted.add(moved);
    QCOMPARE(unencrypted.tags(checks::bimiCheck, mail).first(), u"BIMI_LOGO_REDIRECT"_s);
    World below(record + u"cdn.example.net A 11.80.0.2\nnews.example.org MX 10 mail.example.org\n"_s);
    below.add(u"https://cdn.example.net/a.svg"_s, u"11.80.0.2"_s, goodLogo, u"image/svg+xml"_s);
    mail.domain = u"news.example.org"_s;
    QCOMPARE(below.tags(checks::bimiCheck, mail), (QStringList{u"BIMI_OK"_s, u"BIMI_CERTIFICATE_NONE"_s}));
}

void SignaturesTest::logos_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("faults");
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.2\" baseProfile=\"tiny-ps\"";
    const auto inside = [&](const char *name, const QByteArray &content, const char *faults) {
        QTest::newRow(name) << QByteArray(svg + "><title>x</title>" + content + "</svg>") << QString::fromLatin1(faults);
    };
    const auto file = [](const char *name, const QByteArray &text, const char *faults) { QTest::newRow(name) << text << QString::fromLatin1(faults); };
    file("in order", goodLogo, "");
    inside("reference inside", "<use xlink:href=\"#a\"/><rect fill=\"url('#b')\"/>", "");
    inside("reference outside", "<use xlink:href=\"https://example.net/a.svg#a\"/>", "external");
    inside("data inside a reference", "<use href=\"data:image/png;base64,AAAA\"/>", "external");
    inside("picture", "<image/>", "external");
    inside("fill from outside", "<rect fill=\"URL( https://example.net/a)\"/>", "external");
    inside("style from outside", "<style>@import 'https://example.net/a.css';</style>", "external");
    inside("script", "<g><script>1</script></g>", "active");
    inside("handler", "<g onclick=\"1\"/>", "active");
    inside("animation", "<g><animate/></g>", "active");
    file("style sheet", "<?xml-stylesheet href=\"a.css\"?>" + goodLogo, "external");
    file("declared, with comment", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- x -->" + goodLogo, "");
    file("no title", svg + "/>", "no-title");
    file("title too deep", svg + "><g><title>x</title></g></svg>", "no-title");
    file("position", svg + " x=\"0\"><title/></svg>", "position");
    file("of a drawing program", "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"><title/></svg>", "version profile");
    file("no namespace", "<svg version=\"1.2\" baseProfile=\"tiny-ps\"><title/></svg>", "no-svg");
    file("a web page", "<html/>", "no-svg");
    file("DTD", "<!DOCTYPE svg SYSTEM \"https://example.net/svg.dtd\">" + goodLogo, "dtd");
    file("a billion laughs", "<!DOCTYPE a [<!ENTITY b \"bbb\"><!ENTITY c \"&b;&b;\">]>" + svg + "><title>&c;</title></svg>", "dtd");
    file("empty", "", "no-xml");
    file("cut off", goodLogo.left(150), "no-xml");
    file("PNG", "\x89PNG\r\n", "no-xml");
    file("deep", svg + ">" + QByteArray("<g>").repeated(10'000), "no-xml");
    file("too large to be read", goodLogo + QByteArray(policy::maximumLogo, ' '), "no-xml");
}

void SignaturesTest::logos()
{
    QFETCH(QByteArray, file);
    QStringList faults;
    for (const policy::LogoFault fault : policy::judgeLogo(file))
        faults.append(policy::logoFaultName(fault));
    QTEST(faults.join(u' '), "faults");
}

void SignaturesTest::noMailHosts_data()
{
    columns();
    const QByteArray www = "www.example.org A 11.80.0.1\n";
    row("a website", "", www, "NO_MAIL_OPEN");
    row("a website with SPF", "", www + "www.example.org TXT v=spf1 -all", "NO_MAIL_MX_OPEN");
    row("a website with another text", "", www + "www.example.org TXT hello", "NO_MAIL_OPEN");
    row("only IPv6", "", "www.example.org AAAA 2a00::80", "NO_MAIL_OPEN");
    row("null MX", "", www + "www.example.org MX 0 .", "NO_MAIL_CLOSED");
    row("takes mail", "", www + "www.example.org MX 10 mail.example.org", "NO_MAIL_HAS_MX");
    row("null MX beside another", "", www + "www.example.org MX 0 .\nwww.example.org MX 10 mail.example.org", "NO_MAIL_HAS_MX");
    row("no such name", "", "", "NO_MAIL_NO_NAME");
    row("an alias", "", "www.example.org CNAME web.host.net\nweb.host.net A 11.80.0.9", "NO_MAIL_ALIAS");
    row("an alias of one with null MX", "", "www.example.org CNAME web.host.net\nweb.host.net A 11.80.0.9\nweb.host.net MX 0 .", "NO_MAIL_CLOSED");
    row("wildcard", "", www + "nobodyhasit0.example.org A 11.80.0.1", "NO_MAIL_WILDCARD");
    row("wildcard elsewhere", "", www + "nobodyhasit0.example.org A 11.80.0.2", "NO_MAIL_OPEN");
    row("is an MX host", "", www + "example.org MX 20 www.example.org", "NO_MAIL_IS_HOST");
    row("is a server of the setup", "10 www.example.org=11.80.0.1", www, "NO_MAIL_IS_HOST");
    row("MX cannot be asked", "", www + "www.example.org MX !SERVFAIL", "NO_MAIL_NOT_ASKED");
    row("addresses cannot be asked", "", "www.example.org A !SERVFAIL\nwww.example.org AAAA !SERVFAIL", "NO_MAIL_NOT_ASKED");
    row("the domain's MX cannot be asked", "", www + "@zone example.org MX !SERVFAIL\n@public example.org MX !SERVFAIL\n@system example.org MX !SERVFAIL",
        "NO_MAIL_NOT_ASKED");
    QTest::newRow("no such domain") << QString() << QString() << u"NO_MAIL_NO_ZONE"_s;
}

void SignaturesTest::noMailHosts()
{
    QFETCH(QString, setup);
    QFETCH(QString, dns);
    World world(dns);
    const QList<checks::Finding> findings = world.judge(checks::noMailHostsCheck, fakes::internetSetup(setup));
    QStringList tags;
    for (const checks::Finding &finding : findings) {
        tags.append(finding.tag);
        const checks::Verdict verdict = checks::findingVerdict(finding);
        QVERIFY(verdict == checks::Verdict::Pass || verdict == checks::Verdict::Note || verdict == checks::Verdict::NotApplicable);
    }
    QTEST(tags.join(u' '), "tags");
}

QTEST_GUILESS_MAIN(SignaturesTest)
#include "tst_signatures.moc"
