// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/dkimkeys.h"
#include "fakes/world.h"

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
            "DMARC_REPORT_NO_MAIL DMARC_REPORT_ALLOWED");
    reports("does not exist", "mailto:a@reports.net", "", "DMARC_REPORT_NO_MAIL DMARC_REPORT_NOT_ALLOWED");
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
    QVERIFY(remedy("_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:a@reports.net").contains(u"example.org._report._dmarc.reports.net"_s));
}

QTEST_GUILESS_MAIN(SignaturesTest)
#include "tst_signatures.moc"
