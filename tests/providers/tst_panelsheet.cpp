// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/dkimkeys.h"
#include "providers/panelsheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using setup::MailSetup;
using setup::Mode;

class TestPanelSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void boxes_data();
    void boxes();
    void switches_data();
    void switches();
    void furtherLinesOfOneRecord();
    void domainBelowTheRegistrableOne();
    void allStepsOfTheDocument();
    void otherModesHaveNothingToType();
    void notesFollowTheSetup();
    void everyContentIsOneLine_data();
    void everyContentIsOneLine();
    void longKeyIsWhole_data();
    void longKeyIsWhole();
    void controlCharactersAreRefused();
    void sheetAsText();
};

static MailSetup twoServers()
{
    MailSetup setup;
    setup.domain = u"example.org"_s;
    setup.servers = {
        {u"mail.example.org"_s, {QHostAddress(u"192.0.2.25"_s), QHostAddress(u"2001:db8::25"_s)}, 10},
        {u"backup.example.org"_s, {QHostAddress(u"198.51.100.7"_s)}, 20}};
    return setup;
}

static MailSetup oneServer()
{
    MailSetup setup = twoServers();
    setup.servers.removeLast();
    return setup;
}

static providers::PanelSheet sheetFor(const QString &providerId, const MailSetup &setup)
{
    return providers::panelSheet(*providers::findProvider(providerId), records::plannedRecords(setup), setup);
}

/// One entry as "Label=content|Label=content".
static QString line(const providers::PanelEntry &entry)
{
    QStringList boxes;
    for (const providers::PanelBox &box : entry.boxes)
        boxes += box.label + u'=' + box.content + (box.leaveEmpty ? u"(empty)"_s : QString());
    return boxes.join(u'|');
}

void TestPanelSheet::boxes_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("generic")
        << u"generic"_s
        << QStringList{
               u"Type=A|Name=mail|Value=192.0.2.25|TTL=3600"_s,
               u"Type=A|Name=backup|Value=198.51.100.7|TTL=3600"_s,
               u"Type=AAAA|Name=mail|Value=2001:db8::25|TTL=3600"_s,
               u"Type=MX|Name=@|Value=mail.example.org|Priority=10|TTL=3600"_s,
               u"Type=MX|Name=@|Value=backup.example.org|Priority=20|TTL=3600"_s,
               u"Type=TXT|Name=@|Value=v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:198.51.100.7 ~all|TTL=3600"_s,
               u"Type=TXT|Name=_dmarc|Value=v=DMARC1; p=none; rua=mailto:postmaster@example.org|TTL=3600"_s};
    QTest::newRow("Cloudflare")
        << u"cloudflare"_s
        << QStringList{
               u"Type=A|Name=mail|IPv4 address=192.0.2.25|TTL=Auto"_s,
               u"Type=A|Name=backup|IPv4 address=198.51.100.7|TTL=Auto"_s,
               u"Type=AAAA|Name=mail|IPv6 address=2001:db8::25|TTL=Auto"_s,
               u"Type=MX|Name=@|Mail server=mail.example.org|TTL=Auto|Priority=10"_s,
               u"Type=MX|Name=@|Mail server=backup.example.org|TTL=Auto|Priority=20"_s,
               u"Type=TXT|Name=@|Content=v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:198.51.100.7 ~all|TTL=Auto"_s,
               u"Type=TXT|Name=_dmarc|Content=v=DMARC1; p=none; rua=mailto:postmaster@example.org|TTL=Auto"_s};
    QTest::newRow("GoDaddy")
        << u"godaddy"_s
        << QStringList{
               u"Record type=A (Host)|Host=mail|Points to=192.0.2.25|TTL=1 hour"_s,
               u"Record type=A (Host)|Host=backup|Points to=198.51.100.7|TTL=1 hour"_s,
               u"Record type=AAAA|Host=mail|Points to=2001:db8::25|TTL=1 hour"_s,
               u"Record type=MX (Mail Exchanger)|Host=@|Points to=mail.example.org|Priority=10|TTL=1 hour"_s,
               u"Record type=MX (Mail Exchanger)|Host=@|Points to=backup.example.org|Priority=20|TTL=1 hour"_s,
               u"Record type=TXT (Text)|Host=@|TXT Value=v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:198.51.100.7 ~all|TTL=1 hour"_s,
               u"Record type=TXT (Text)|Host=_dmarc|TXT Value=v=DMARC1; p=none; rua=mailto:postmaster@example.org|TTL=1 hour"_s};
    QTest::newRow("Namecheap")
        << u"namecheap"_s
        << QStringList{
               u"Type=A Record|Host=mail|Value=192.0.2.25|TTL=Automatic"_s,
               u"Type=A Record|Host=backup|Value=198.51.100.7|TTL=Automatic"_s,
               u"Type=AAAA Record|Host=mail|Value=2001:db8::25|TTL=Automatic"_s,
               u"Type=MX Record|Host=@|Value=mail.example.org.|Priority=10|TTL=Automatic"_s,
               u"Type=MX Record|Host=@|Value=backup.example.org.|Priority=20|TTL=Automatic"_s,
               u"Type=TXT Record|Host=@|Value=v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:198.51.100.7 ~all|TTL=Automatic"_s,
               u"Type=TXT Record|Host=_dmarc|Value=v=DMARC1; p=none; rua=mailto:postmaster@example.org|TTL=Automatic"_s};
    QTest::newRow("Route 53")
        << u"route53"_s
        << QStringList{
               u"Record name=mail|Record type=A|Value=192.0.2.25|TTL (Seconds)=3600"_s,
               u"Record name=backup|Record type=A|Value=198.51.100.7|TTL (Seconds)=3600"_s,
               u"Record name=mail|Record type=AAAA|Value=2001:db8::25|TTL (Seconds)=3600"_s,
               u"Record name=(empty)|Record type=MX|Value=10 mail.example.org.|TTL (Seconds)=3600"_s,
               u"Value=20 backup.example.org."_s,
               u"Record name=(empty)|Record type=TXT|Value=\"v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:198.51.100.7 ~all\"|TTL (Seconds)=3600"_s,
               u"Record name=_dmarc|Record type=TXT|Value=\"v=DMARC1; p=none; rua=mailto:postmaster@example.org\"|TTL (Seconds)=3600"_s};
}

void TestPanelSheet::boxes()
{
    QFETCH(QString, provider);
    const auto sheet = sheetFor(provider, twoServers());
    QCOMPARE(sheet.provider->id, provider);
    QStringList lines;
    for (const providers::PanelEntry &entry : sheet.entries)
        lines += line(entry);
    QTEST(lines, "entries");
    for (const providers::PanelEntry &entry : sheet.entries) {
        for (const providers::PanelBox &box : entry.boxes)
            QVERIFY2(!box.meaning.isEmpty(), qPrintable(box.id));
    }
}

void TestPanelSheet::switches_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mx");
    QTest::addColumn<QString>("dmarc");
    const QString mx = u"Type=MX|Name=@|Value=mail.example.org|Priority=10|TTL=3600"_s;
    const QString dmarc =
        u"Type=TXT|Name=_dmarc|Value=v=DMARC1; p=none; rua=mailto:postmaster@example.org|TTL=3600"_s;
    const auto row = [&](const char *name, const QString &key, const QString &value, const QString &mxLine,
                         const QString &dmarcLine) {
        QTest::newRow(name) << key << value << mxLine << dmarcLine;
    };
    row("apex @", u"apex"_s, u"at"_s, mx, dmarc);
    row("apex blank", u"apex"_s, u"blank"_s, QString(mx).replace(u"=@"_s, u"=(empty)"_s), dmarc);
    row("apex full", u"apex"_s, u"full"_s, QString(mx).replace(u"=@"_s, u"=example.org"_s), dmarc);
    row("apex full with dot", u"apex"_s, u"full-dot"_s, QString(mx).replace(u"=@"_s, u"=example.org."_s),
        dmarc);
    row("names full", u"names"_s, u"full"_s, mx,
        QString(dmarc).replace(u"=_dmarc"_s, u"=_dmarc.example.org"_s));
    row("dot required", u"targetDot"_s, u"required"_s,
        QString(mx).replace(u"mail.example.org"_s, u"mail.example.org."_s), dmarc);
    row("dot forbidden", u"targetDot"_s, u"forbidden"_s, mx, dmarc);
    row("priority in the value", u"priority"_s, u"in-value"_s,
        u"Type=MX|Name=@|Value=10 mail.example.org|TTL=3600"_s, dmarc);
    row("quotes", u"textQuotes"_s, u"required"_s, mx,
        u"Type=TXT|Name=_dmarc|Value=\"v=DMARC1; p=none; rua=mailto:postmaster@example.org\"|TTL=3600"_s);
    row("words for the TTL", u"ttl"_s, u"One hour"_s, QString(mx).replace(u"3600"_s, u"One hour"_s),
        QString(dmarc).replace(u"3600"_s, u"One hour"_s));
}

void TestPanelSheet::switches()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QJsonObject object{{u"schema"_s, u"mxwizard-provider-1"_s},
                       {u"id"_s, u"test"_s},
                       {u"name"_s, u"Test"_s},
                       {u"panelPath"_s, u"DNS"_s},
                       {u"apex"_s, u"at"_s},
                       {u"names"_s, u"relative"_s},
                       {u"targetDot"_s, u"optional"_s},
                       {u"priority"_s, u"own-box"_s},
                       {u"textQuotes"_s, u"none"_s},
                       {u"labels"_s, QJsonObject{{u"type"_s, u"Type"_s},
                                                 {u"host"_s, u"Name"_s},
                                                 {u"value"_s, u"Value"_s},
                                                 {u"priority"_s, u"Priority"_s},
                                                 {u"ttl"_s, u"TTL"_s}}}};
    object.insert(key, value);
    QString error;
    const auto provider = providers::providerFromJson(object, &error);
    QVERIFY2(provider, qPrintable(error));
    const MailSetup setup = oneServer();
    const auto sheet = providers::panelSheet(*provider, records::plannedRecords(setup), setup);
    QCOMPARE(sheet.entries.size(), 5); // A, AAAA, MX, SPF, DMARC
    QTEST(line(sheet.entries[2]), "mx");
    QTEST(line(sheet.entries[4]), "dmarc");
}

void TestPanelSheet::furtherLinesOfOneRecord()
{
    const auto sheet = sheetFor(u"route53"_s, twoServers());
    QVERIFY(sheet.entries[3].note.isEmpty());
    QVERIFY(sheet.entries[4].note.contains(u"\"Value\""_s));
    QCOMPARE(sheet.entries[4].boxes.size(), 1);
    QVERIFY(sheet.entries[5].note.isEmpty()); // the TXT of the same name is another record
    const auto single = sheetFor(u"cloudflare"_s, twoServers());
    for (const providers::PanelEntry &entry : single.entries)
        QVERIFY(entry.note.isEmpty());
}

void TestPanelSheet::domainBelowTheRegistrableOne()
{
    MailSetup setup = oneServer();
    setup.domain = u"sales.example.co.uk"_s;
    setup.servers.first().hostName = u"mail.sales.example.co.uk"_s;
    const auto sheet = sheetFor(u"generic"_s, setup);
    QCOMPARE(sheet.zone, u"example.co.uk"_s);
    QVERIFY(line(sheet.entries[0]).contains(u"Name=mail.sales|"_s));
    QVERIFY(line(sheet.entries[2]).contains(u"Name=sales|Value=mail.sales.example.co.uk|"_s));
    QVERIFY(line(sheet.entries[4]).contains(u"Name=_dmarc.sales|"_s));
    QVERIFY(sheet.notes.join(u' ').contains(u"\".sales\""_s));
    QVERIFY(!sheetFor(u"generic"_s, oneServer()).notes.join(u' ').contains(u"probably"_s));
    const auto blank = sheetFor(u"route53"_s, setup);
    QVERIFY(line(blank.entries[2]).startsWith(u"Record name=sales|"_s));
}

void TestPanelSheet::allStepsOfTheDocument()
{
    for (const providers::Provider &provider : providers::allProviders()) {
        const auto sheet = sheetFor(provider.id, oneServer());
        const QString all = sheet.steps.join(u'\n');
        const auto position = [&all](const QString &words) { return all.indexOf(words); };
        QVERIFY2(position(u"A record"_s) > 0, qPrintable(all));
        QVERIFY(position(u"MX record"_s) > position(u"A record"_s));
        QVERIFY(position(u"48 hours"_s) > position(u"MX record"_s));
        QVERIFY(all.contains(
            u"SMTP server and the POP3 or IMAP server is mail.example.org, or its address 192.0.2.25"_s));
        QVERIFY(position(u"8 hours later"_s) > position(u"48 hours"_s));
        QVERIFY(all.contains(u"Earlier is fine too"_s));
        QVERIFY(sheet.steps.first().startsWith(u"Log in"_s) || provider.nameServerSuffixes.isEmpty());
        QVERIFY2(!all.contains(u"(domain)"_s) && !all.contains(u'%'), qPrintable(all));
        QCOMPARE(sheet.namesUnverified, !provider.unverified.isEmpty());
    }
    QVERIFY(sheetFor(u"generic"_s, oneServer()).steps.first().startsWith(u"Log in"_s));
    // The servers' program address is that of the server tried first.
    MailSetup reversed = twoServers();
    std::reverse(reversed.servers.begin(), reversed.servers.end());
    QVERIFY(sheetFor(u"generic"_s, reversed).steps.join(u'\n').contains(u"is mail.example.org, or its"_s));
}

void TestPanelSheet::otherModesHaveNothingToType()
{
    for (const Mode mode : {Mode::Lan, Mode::Map}) {
        MailSetup setup = oneServer();
        setup.mode = mode;
        const auto sheet = sheetFor(u"generic"_s, setup);
        QVERIFY(sheet.entries.isEmpty());
        QVERIFY(sheet.notes.isEmpty());
        QCOMPARE(sheet.steps.size(), 1);
    }
    MailSetup bare;
    bare.domain = u"example.org"_s;
    const auto sheet = sheetFor(u"generic"_s, bare);
    QVERIFY(sheet.entries.isEmpty());
    QCOMPARE(sheet.steps.size(), 1);
}

void TestPanelSheet::notesFollowTheSetup()
{
    MailSetup setup = oneServer();
    setup.servers += {u"mx.example.net"_s, {QHostAddress(u"203.0.113.9"_s)}, 30};
    const QString notes = sheetFor(u"cloudflare"_s, setup).notes.join(u'\n');
    QVERIFY(notes.contains(u"mx.example.net belongs to another domain"_s));
    QVERIFY(notes.contains(u"DNS only"_s));
    QVERIFY(sheetFor(u"namecheap"_s, setup).notes.join(u'\n').contains(u"Custom MX"_s));
}

void TestPanelSheet::everyContentIsOneLine_data()
{
    QTest::addColumn<QString>("provider");
    for (const providers::Provider &provider : providers::allProviders())
        QTest::newRow(qPrintable(provider.id)) << provider.id;
}

void TestPanelSheet::everyContentIsOneLine()
{
    QFETCH(QString, provider);
    MailSetup setup = twoServers();
    for (int i = 1; i < 30; ++i)
        setup.externalAddresses += QHostAddress(u"203.0.113.%1"_s.arg(i)); // SPF longer than 255 octets
    const auto sheet = sheetFor(provider, setup);
    QCOMPARE(sheet.entries.size(), 7);
    for (const providers::PanelEntry &entry : sheet.entries) {
        QVERIFY(!entry.boxes.isEmpty());
        for (const providers::PanelBox &box : entry.boxes) {
            QCOMPARE(box.content.simplified(), box.content);
            QCOMPARE(box.leaveEmpty, box.content.isEmpty());
            QVERIFY(box.content.isEmpty() == (box.leaveEmpty && box.id == "host"_L1));
            QVERIFY(!box.label.isEmpty());
        }
    }
}

void TestPanelSheet::longKeyIsWhole_data()
{
    everyContentIsOneLine_data();
}

/// A panel that wants quotes gets them around each string of at most 255 octets; put together they are the record.
void TestPanelSheet::longKeyIsWhole()
{
    QFETCH(QString, provider);
    MailSetup setup = oneServer();
    setup.dkimKeys = {{u"s1"_s, fakes::keys::rsa2048}};
    const auto sheet = sheetFor(provider, setup);
    const QString wanted = u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(fakes::keys::rsa2048);
    int keys = 0;
    for (const providers::PanelEntry &entry : sheet.entries) {
        if (entry.planned.kindId != u"dkim")
            continue;
        ++keys;
        QVERIFY(line(entry).contains(u"s1._domainkey"));
        const auto box = std::ranges::find(entry.boxes, u"value"_s, &providers::PanelBox::id);
        QVERIFY(box != entry.boxes.cend());
        if (box->content.startsWith(u'"')) {
            QCOMPARE(box->content.count(u'"'), 4);
            QCOMPARE(QString(box->content).replace(u"\" \""_s, QString()), u'"' + wanted + u'"');
        } else {
            QCOMPARE(box->content, wanted);
        }
    }
    QCOMPARE(keys, 1);
}

void TestPanelSheet::controlCharactersAreRefused()
{
    const MailSetup setup = oneServer();
    auto planned = records::plannedRecords(setup);
    const auto good = planned.size();
    planned += {u"spf"_s, dns::txtRecord(u"example.org"_s, 3600, "v=spf1\nrm -rf ~"), "v=spf1"};
    planned += {u"spf"_s, dns::txtRecord(u"example.org"_s, 3600, "v=spf1 \xe2\x80\xae"), "v=spf1"};
    const auto &generic = *providers::findProvider(u"generic"_s);
    const auto sheet = providers::panelSheet(generic, planned, setup);
    QCOMPARE(sheet.entries.size(), good);
    QVERIFY(sheet.notes.join(u' ').contains(u"left out"_s));
    QVERIFY(!providers::panelSheetText(sheet, setup).contains(u"rm -rf"_s));
}

void TestPanelSheet::sheetAsText()
{
    const MailSetup setup = twoServers();
    const QString text = providers::panelSheetText(sheetFor(u"route53"_s, setup), setup);
    QVERIFY2(
        text.contains(u"\nRecord 4: MX of example.org\n  Record name:   (leave empty)\n  Record type:   MX\n"
                      "  Value:         10 mail.example.org.\n  TTL (Seconds): 3600\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"\n1. Log in to the control panel of Amazon Route 53: https://"_s));
    QVERIFY(text.contains(u"from memory"_s));
    QVERIFY(text.endsWith(u'\n'));
    QVERIFY(!text.contains(u"\n\n\n"_s));
}

QTEST_GUILESS_MAIN(TestPanelSheet)
#include "tst_panelsheet.moc"
