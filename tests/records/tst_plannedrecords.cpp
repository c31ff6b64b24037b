// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/dkimkeys.h"
#include "records/recordtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using setup::MailSetup;
using setup::Mode;

Q_DECLARE_METATYPE(setup::MailSetup)

class TestPlannedRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planned_data();
    void planned();
    void longSpfIsSplit();
    void longKeyIsSplit();
    void marksTellTextRecordsApart();
    void everyRecordSaysWhy();
    void rowsAreComplete();
};

static QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> result;
    for (const QString &text : texts)
        result += QHostAddress(text);
    return result;
}

static MailSetup internet(const QList<setup::MailServer> &servers)
{
    MailSetup setup;
    setup.domain = u"example.org"_s;
    setup.servers = servers;
    return setup;
}

void TestPlannedRecords::planned_data()
{
    QTest::addColumn<MailSetup>("setup");
    QTest::addColumn<QStringList>("expected"); // ResourceRecord::text()

    const setup::MailServer mail{u"mail.example.org"_s, addresses({u"192.0.2.25"_s}), 10};
    QTest::newRow("one server, IPv4")
        << internet({mail})
        << QStringList{
               u"mail.example.org. 3600 IN A 192.0.2.25"_s, u"example.org. 3600 IN MX 10 mail.example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer both{u"mail.example.org"_s,
                                 addresses({u"192.0.2.25"_s, u"2001:db8::25"_s, u"192.0.2.26"_s}), 10};
    QTest::newRow("one server, several addresses")
        << internet({both})
        << QStringList{
               u"mail.example.org. 3600 IN A 192.0.2.25"_s,
               u"mail.example.org. 3600 IN A 192.0.2.26"_s,
               u"mail.example.org. 3600 IN AAAA 2001:db8::25"_s,
               u"example.org. 3600 IN MX 10 mail.example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ip4:192.0.2.26 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer backup{u"backup.example.org"_s, addresses({u"198.51.100.7"_s}), 20};
    const setup::MailServer foreign{u"mx.example.net"_s, addresses({u"203.0.113.9"_s}), 20};
    MailSetup three = internet({mail, backup, foreign});
    three.externalAddresses = addresses({u"198.51.100.200"_s, u"192.0.2.25"_s, u"2001:db8::200"_s});
    QTest::newRow("three servers, one in another domain, other sending addresses")
        << three
        << QStringList{
               u"mail.example.org. 3600 IN A 192.0.2.25"_s,
               u"backup.example.org. 3600 IN A 198.51.100.7"_s,
               u"example.org. 3600 IN MX 10 mail.example.org."_s,
               u"example.org. 3600 IN MX 20 backup.example.org."_s,
               u"example.org. 3600 IN MX 20 mx.example.net."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ip4:198.51.100.7 ip4:203.0.113.9 ip4:198.51.100.200 ip6:2001:db8::200 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer apex{u"example.org"_s, addresses({u"192.0.2.25"_s}), 0};
    QTest::newRow("the domain itself is the server, priority 0")
        << internet({apex})
        << QStringList{
               u"example.org. 3600 IN A 192.0.2.25"_s, u"example.org. 3600 IN MX 0 example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer again{u"mail.example.org"_s, addresses({u"192.0.2.25"_s, u"192.0.2.26"_s}), 5};
    QTest::newRow("same name twice: no record twice, the better priority")
        << internet({mail, again})
        << QStringList{
               u"mail.example.org. 3600 IN A 192.0.2.25"_s, u"mail.example.org. 3600 IN A 192.0.2.26"_s,
               u"example.org. 3600 IN MX 5 mail.example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ip4:192.0.2.26 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    MailSetup signing = internet({{u"mail.example.org"_s, {}, 10}});
    signing.dkimKeys = {{u"s1"_s, fakes::keys::rsa1024},
                        {u"old"_s, {}},
                        {u"odd"_s, "nonsense"_ba},
                        {u"e.1"_s, fakes::keys::wrappedEd25519},
                        {QString(), fakes::keys::ed25519}};
    QTest::newRow("keys whose public half is known")
        << signing
        << QStringList{
               u"example.org. 3600 IN MX 10 mail.example.org."_s, u"example.org. 3600 IN TXT \"v=spf1 mx ~all\""_s,
               u"s1._domainkey.example.org. 3600 IN TXT \"v=DKIM1; k=rsa; p=%1\""_s.arg(
                   QString::fromLatin1(fakes::keys::rsa1024)),
               u"e.1._domainkey.example.org. 3600 IN TXT \"v=DKIM1; k=ed25519; p=%1\""_s.arg(
                   QString::fromLatin1(fakes::keys::ed25519)),
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer unknown{u"mail.example.org"_s, {}, 65535};
    QTest::newRow("server without addresses, highest priority number")
        << internet({unknown})
        << QStringList{
               u"example.org. 3600 IN MX 65535 mail.example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    const setup::MailServer lookalike{u"mail.myexample.org"_s, addresses({u"192.0.2.25"_s}), 10};
    QTest::newRow("name that only ends like the domain")
        << internet({lookalike})
        << QStringList{
               u"example.org. 3600 IN MX 10 mail.myexample.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    MailSetup bare = internet({});
    bare.externalAddresses = addresses({u"192.0.2.25"_s});
    QTest::newRow("no servers: nothing can be planned") << bare << QStringList{};
    MailSetup noDomain = internet({mail});
    noDomain.domain.clear();
    QTest::newRow("no domain yet") << noDomain << QStringList{};
    QTest::newRow("a server without a name never becomes a null MX")
        << internet({{QString(), {}, 10}, mail})
        << QStringList{
               u"mail.example.org. 3600 IN A 192.0.2.25"_s, u"example.org. 3600 IN MX 10 mail.example.org."_s,
               u"example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ~all\""_s,
               u"_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\""_s};

    MailSetup lan = internet({{u"server.company.lan"_s, addresses({u"192.168.1.5"_s, u"fd00::5"_s}), 10},
                              {u"backup"_s, addresses({u"192.168.1.6"_s}), 20},
                              {QString(), addresses({u"192.168.1.7"_s}), 30}});
    lan.mode = Mode::Lan;
    lan.domain = u"company.lan"_s;
    QTest::newRow("LAN: addresses of all servers, no MX")
        << lan
        << QStringList{u"server.company.lan. 3600 IN A 192.168.1.5"_s, u"backup. 3600 IN A 192.168.1.6"_s,
                       u"server.company.lan. 3600 IN AAAA fd00::5"_s};
    MailSetup map = internet({mail});
    map.mode = Mode::Map;
    QTest::newRow("map: the provider's records stay") << map << QStringList{};
}

void TestPlannedRecords::planned()
{
    QFETCH(MailSetup, setup);
    QStringList texts;
    const auto planned = records::plannedRecords(setup);
    for (const records::PlannedRecord &record : planned)
        texts += record.record.text();
    QTEST(texts, "expected");
}

void TestPlannedRecords::longSpfIsSplit()
{
    QList<QHostAddress> many;
    for (int i = 1; i <= 20; ++i)
        many += QHostAddress(u"192.0.2.%1"_s.arg(100 + i));
    const auto planned = records::plannedRecords(internet({{u"mail.example.net"_s, many, 10}}));
    const auto spf = std::find_if(planned.cbegin(), planned.cend(),
                                  [](const auto &record) { return record.kindId == "spf"_L1; });
    QVERIFY(spf != planned.cend());
    const auto &text = std::get<dns::TxtData>(spf->record.data);
    QCOMPARE(text.strings.size(), 2);
    QCOMPARE(text.strings.first().size(), 255);
    QVERIFY(text.joined().startsWith("v=spf1 mx ip4:192.0.2.101 ip4:"));
    QVERIFY(text.joined().endsWith(" ip4:192.0.2.120 ~all"));
}

void TestPlannedRecords::longKeyIsSplit()
{
    MailSetup setup = internet({{u"mail.example.org"_s, {}, 10}});
    setup.dkimKeys = {{u"s1"_s, fakes::keys::rsa2048}};
    const auto planned = records::plannedRecords(setup);
    const auto key = std::find_if(planned.cbegin(), planned.cend(),
                                  [](const auto &record) { return record.kindId == "dkim"_L1; });
    QVERIFY(key != planned.cend());
    QCOMPARE(key->textMark, "v=DKIM1"_ba);
    const auto &text = std::get<dns::TxtData>(key->record.data);
    QCOMPARE(text.strings.size(), 2);
    QCOMPARE(text.joined(), "v=DKIM1; k=rsa; p=" + fakes::keys::rsa2048);
}

void TestPlannedRecords::marksTellTextRecordsApart()
{
    const auto planned =
        records::plannedRecords(internet({{u"mail.example.org"_s, addresses({u"192.0.2.25"_s}), 10}}));
    for (const records::PlannedRecord &record : planned) {
        const auto *text = std::get_if<dns::TxtData>(&record.record.data);
        QCOMPARE(record.textMark.isEmpty(), text == nullptr);
        if (text)
            QVERIFY(text->joined().startsWith(record.textMark));
    }
}

void TestPlannedRecords::everyRecordSaysWhy()
{
    MailSetup setup =
        internet({{u"mail.example.org"_s, addresses({u"192.0.2.25"_s, u"2001:db8::25"_s}), 10}});
    setup.dkimKeys = {{u"s1"_s, fakes::keys::rsa2048}};
    const auto planned = records::plannedRecords(setup);
    QSet<QString> kinds, sentences;
    for (const records::PlannedRecord &record : planned) {
        const QString why = records::whyText(record, setup);
        QVERIFY2(why.endsWith(u'.') && !why.contains(u'%'), qPrintable(why));
        kinds += record.kindId;
        sentences += why;
    }
    QCOMPARE(kinds.size(), records::recordTable().size());
    QCOMPARE(sentences.size(), kinds.size());
    QVERIFY(records::whyText({u"nosuchkind"_s, {}, {}}, setup).isEmpty());
}

void TestPlannedRecords::rowsAreComplete()
{
    QSet<QString> ids;
    for (const records::RecordKind *kind : records::recordTable()) {
        QVERIFY(kind && kind->generate && kind->why && *kind->why);
        QVERIFY(!ids.contains(QString::fromLatin1(kind->id)));
        ids += QString::fromLatin1(kind->id);
        QVERIFY(kind->generate(MailSetup{}).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPlannedRecords)
#include "tst_plannedrecords.moc"
