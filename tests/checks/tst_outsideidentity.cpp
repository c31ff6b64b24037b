// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/dkimkeys.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

class OutsideIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
    void saysWhatToPublish_data();
    void saysWhatToPublish();
    void innerNamesStayInside();
};

namespace {

constexpr auto provider = "provider.net MX 10 mx.provider.net\nmx.provider.net A 11.20.0.9\nsmtp.provider.net A 11.20.0.1\n"
                          "provider.net TXT v=spf1 ip4:11.20.0.0/24 -all\n";

/// An office whose server hands everything to smtp.provider.net, the mailbox is anna@provider.net.
setup::MailSetup office(const QString &domain, bool asOutside)
{
    setup::MailSetup setup;
    setup.mode = setup::Mode::Map;
    setup.domain = domain;
    setup.outsideAddress = u"anna@provider.net"_s;
    setup.sendsAsOutside = asOutside;
    setup.outsideServers = {{setup::ServiceProtocol::Imap, u"imap.provider.net"_s, 993, setup::Security::ImplicitTls},
                            {setup::ServiceProtocol::Smtp, u"smtp.provider.net"_s, 465, setup::Security::ImplicitTls}};
    return setup;
}

} // namespace

/// `who`: "outside" or "own", then words that change the setup.
void OutsideIdentityTest::judged_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, const QString &domain, const QString &who, const QByteArray &dns, const QString &tags) {
        QTest::newRow(name) << domain << who << QString::fromLatin1(provider + dns) << tags;
    };
    const auto inner = u"office.lan"_s, own = u"example.org"_s, outside = u"outside"_s;
    row("address not told", inner, u"outside noaddress"_s, "", u"IDENTITY_NO_ADDRESS"_s);
    row("as the mailbox, reject", inner, outside, "_dmarc.provider.net TXT v=DMARC1; p=reject",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_REJECT"_s);
    row("as the mailbox, quarantine", inner, outside, "_dmarc.provider.net TXT v=DMARC1; p=quarantine",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_QUARANTINE"_s);
    row("as the mailbox, none", inner, outside, "", u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_NONE"_s);
    row("as the mailbox, only being tried out", inner, outside, "_dmarc.provider.net TXT v=DMARC1; p=reject; t=y",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_QUARANTINE"_s);
    row("as the mailbox, policy cannot be asked for", inner, outside, "_dmarc.provider.net TXT !TIMEOUT",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_COULD_NOT_ASK"_s);
    QTest::newRow("as the mailbox, no such domain") << inner << outside << QString() << u"IDENTITY_OUTSIDE_MISSING"_s;
    row("as the mailbox, a real domain inside", own, outside, "example.org MX 10 mx.provider.net",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_NONE IDENTITY_MAIL_ELSEWHERE"_s);
    row("the same domain on both sides", u"provider.net"_s, outside, "",
        u"IDENTITY_AS_OUTSIDE IDENTITY_SHARED_SENDER IDENTITY_POLICY_NONE IDENTITY_SAME_DOMAIN"_s);

    row("an inner name as sender", inner, u"own"_s, "", u"IDENTITY_INNER_NAME"_s);
    row(".internal as sender", u"office.internal"_s, u"own"_s, "", u"IDENTITY_INNER_NAME"_s);
    row("a domain that nobody registered", own, u"own"_s, "", u"IDENTITY_NO_DOMAIN"_s);
    row("a domain without mail", own, u"own"_s, "example.org TXT v=spf1 include:provider.net ~all\n_dmarc.example.org TXT v=DMARC1; p=none",
        u"IDENTITY_NO_MAIL IDENTITY_SPF_OK"_s);

    const auto sends = [&](const char *name, const QByteArray &dns, const QString &tags, const QString &more = {}) {
        row(name, own, u"own"_s + more, "example.org MX 10 mx.provider.net\n" + dns, tags + u" IDENTITY_MAIL_ELSEWHERE"_s);
    };
    const QByteArray none = "\n_dmarc.example.org TXT v=DMARC1; p=none", quarantine = "\n_dmarc.example.org TXT v=DMARC1; p=quarantine",
                     reject = "\n_dmarc.example.org TXT v=DMARC1; p=reject";
    sends("SPF passes by include", "example.org TXT v=spf1 include:provider.net -all" + reject, u"IDENTITY_SPF_OK"_s);
    sends("SPF passes by address", "example.org TXT v=spf1 ip4:11.20.0.1 -all" + reject, u"IDENTITY_SPF_OK"_s);
    sends("SPF names the provider", "example.org TXT v=spf1 include:_spf.provider.net -all\n_spf.provider.net TXT v=spf1 ip4:11.21.0.0/24 -all" + reject,
          u"IDENTITY_SPF_NAMED"_s);
    sends("SPF names somebody else", "example.org TXT v=spf1 include:spf.hoster.net -all\nspf.hoster.net TXT v=spf1 ip4:11.21.0.0/24 -all" + reject,
          u"IDENTITY_SPF_UNCLEAR"_s);
    sends("SPF names only own addresses", "example.org TXT v=spf1 ip4:11.0.0.1 -all" + none, u"IDENTITY_SPF_NOT_COVERED"_s);
    sends("SPF is broken", "example.org TXT v=spf1 ip4:nonsense -all" + none, u"IDENTITY_SPF_BROKEN"_s);
    sends("SPF twice", "example.org TXT v=spf1 mx -all\nexample.org TXT v=spf1 a -all" + none, u"IDENTITY_SPF_BROKEN"_s);
    sends("no SPF, p=none", none, u"IDENTITY_SPF_NONE"_s);
    sends("neither SPF nor DMARC", "", u"IDENTITY_SPF_NONE IDENTITY_NO_DMARC"_s);
    sends("no SPF, quarantine", quarantine, u"IDENTITY_JUNK"_s);
    sends("no SPF and no key, reject", reject, u"IDENTITY_REFUSED"_s);
    sends("no SPF but keys, reject", "s1._domainkey.example.org TXT v=DKIM1; p=" + fakes::keys::rsa2048 + reject, u"IDENTITY_MAY_BE_REFUSED"_s);
    sends("SPF does not cover it, reject", "example.org TXT v=spf1 ip4:11.0.0.1 -all" + reject, u"IDENTITY_MAY_BE_REFUSED"_s);
    sends("SPF does not cover it, signed", "example.org TXT v=spf1 ip4:11.0.0.1 -all" + reject, u"IDENTITY_BY_SIGNATURE"_s, u" signs"_s);
    sends("SPF cannot be asked for", "example.org TXT !TIMEOUT" + none, u"IDENTITY_COULD_NOT_ASK"_s);
    sends("DMARC cannot be asked for", "example.org TXT v=spf1 include:provider.net -all\n_dmarc.example.org TXT !TIMEOUT",
          u"IDENTITY_SPF_OK IDENTITY_COULD_NOT_ASK"_s);
    sends("the relay's address cannot be asked for", "example.org TXT v=spf1 ip4:11.0.0.1 -all\nsmtp.provider.net A !TIMEOUT\nsmtp.provider.net AAAA !TIMEOUT" + none,
          u"IDENTITY_COULD_NOT_ASK"_s);
    sends("no relay entered", "example.org TXT v=spf1 mx -all" + none, u"IDENTITY_NO_RELAY"_s, u" norelay"_s);
    sends("what only this network sees does not count",
          "example.org TXT v=spf1 include:provider.net -all\n@system example.org TXT v=spf1 -all" + reject, u"IDENTITY_SPF_OK"_s);
}

void OutsideIdentityTest::judged()
{
    QFETCH(QString, domain);
    QFETCH(QString, who);
    QFETCH(QString, dns);
    setup::MailSetup setup = office(domain, who.startsWith(u"outside"));
    if (who.contains(u"noaddress"))
        setup.outsideAddress.clear();
    if (who.contains(u"norelay"))
        setup.outsideServers.removeLast();
    if (who.contains(u"signs"))
        setup.dkimKeys = {{u"s1"_s, {}}};
    QTEST(World(dns).tags(checks::outsideIdentityCheck, setup).join(u' '), "tags");
}

void OutsideIdentityTest::saysWhatToPublish_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("record");
    QTest::newRow("nothing published") << u"provider.net TXT v=spf1 ip4:11.20.0.0/24 -all"_s << u"v=spf1 include:provider.net ~all"_s;
    QTest::newRow("added to what there is") << u"provider.net TXT v=spf1 ip4:11.20.0.0/24 -all\nexample.org TXT v=spf1 ip4:11.0.0.1 -all"_s
                                            << u"v=spf1 include:provider.net ip4:11.0.0.1 -all"_s;
    QTest::newRow("no include of a name without a record") << u"provider.net A 11.20.0.2"_s << u"v=spf1 a:smtp.provider.net ~all"_s;
    QTest::newRow("what is broken is not kept") << u"provider.net A 11.20.0.2\nexample.org TXT v=spf1 ip4:nonsense -all"_s << u"v=spf1 a:smtp.provider.net ~all"_s;
}

void OutsideIdentityTest::saysWhatToPublish()
{
    QFETCH(QString, dns);
    QFETCH(QString, record);
    World world(u"example.org MX 10 mx.provider.net\nmx.provider.net A 11.20.0.9\nsmtp.provider.net A 11.20.0.1\n"_s + dns);
    const QList<checks::Finding> findings = world.judge(checks::outsideIdentityCheck, office(u"example.org"_s, false));
    QVERIFY(std::ranges::any_of(findings, [&](const checks::Finding &finding) {
        const QString remedy = checks::findingRemedy(finding);
        return remedy.contains(record) && (remedy.contains(u"anna@provider.net") || finding.tag == u"IDENTITY_SPF_BROKEN");
    }));
    World mended(u"example.org MX 10 mx.provider.net\nmx.provider.net A 11.20.0.9\nsmtp.provider.net A 11.20.0.1\n"_s +
                 dns.section(u"\nexample.org"_s, 0, 0) + u"\nexample.org TXT "_s + record);
    QVERIFY(mended.tags(checks::outsideIdentityCheck, office(u"example.org"_s, false)).contains(u"IDENTITY_SPF_OK"_s));
}

void OutsideIdentityTest::innerNamesStayInside()
{
    for (const bool asOutside : {true, false}) {
        World world(QString::fromLatin1(provider));
        QVERIFY(!world.tags(checks::outsideIdentityCheck, office(u"office.lan"_s, asOutside)).isEmpty());
        for (const QString &question : world.questions())
            QVERIFY2(!question.contains(u"lan"), qPrintable(question));
    }
}

QTEST_GUILESS_MAIN(OutsideIdentityTest)
#include "tst_outsideidentity.moc"
