// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;

namespace {

Question question(const QString &name, RecordType type)
{
    return {name, type, {}};
}

ResourceRecord alias(const QString &from, const QString &to)
{
    return nameRecord(from, 60, RecordType::CNAME, to);
}

ResourceRecord address(const QString &name)
{
    return addressRecord(name, 60, QHostAddress(u"192.0.2.1"_s));
}

QList<ResourceRecord> chain(int length)
{
    QList<ResourceRecord> records;
    for (int i = 0; i < length; ++i)
        records += alias(u"n%1"_s.arg(i), u"n%1"_s.arg(i + 1));
    records += address(u"n%1"_s.arg(length));
    return records;
}

Answer fullAnswer()
{
    Answer answer;
    answer.question = {u"example.org"_s, RecordType::MX, *serverFromText(u"[2001:db8::53]:5353"_s)};
    answer.status = Status::NoError;
    answer.records = {mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s),
                      txtRecord(u"example.org"_s, 60, QByteArray("\0\xff", 2))};
    answer.soa = SoaData{u"ns.example.org"_s, u"admin.example.org"_s, 1, 2, 3, 4, 5};
    answer.negativeTtl = 5;
    answer.authoritative = answer.authenticData = answer.overTcp = true;
    answer.answeredBy = *serverFromText(u"192.0.2.53"_s);
    answer.startedMs = 12;
    answer.elapsedMs = 345;
    answer.detail = u"SERVFAIL, then fine"_s;
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(QList<dns::ResourceRecord>)

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void serverTexts_data();
    void serverTexts();
    void statusNames();
    void onlyThreeStatusesConclude_data();
    void onlyThreeStatusesConclude();
    void matching_data();
    void matching();
    void otherTypesAndNamesAreIgnored();
    void aliasQuestionsAreNotFollowed();
    void jsonCarriesEverything();
    void brokenJson_data();
    void brokenJson();
    void hostileDetailIsCleaned();
};

void TestAnswer::keys_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("key");
    QTest::newRow("system") << u"system"_s << u"dns:MX example.org @system"_s;
    QTest::newRow("hosts") << u"hosts"_s << u"dns:MX example.org @hosts"_s;
    QTest::newRow("IPv4") << u"192.0.2.53"_s << u"dns:MX example.org @192.0.2.53"_s;
    QTest::newRow("IPv6") << u"2001:db8::53"_s << u"dns:MX example.org @2001:db8::53"_s;
    QTest::newRow("IPv6 and port") << u"[2001:db8::53]:5353"_s
                                   << u"dns:MX example.org @[2001:db8::53]:5353"_s;
    QTest::newRow("IPv4 and port") << u"192.0.2.53:5353"_s << u"dns:MX example.org @192.0.2.53:5353"_s;
}

void TestAnswer::keys()
{
    QFETCH(QString, server);
    QFETCH(QString, key);
    const auto parsed = serverFromText(server);
    QVERIFY(parsed.has_value());
    QCOMPARE((Question{u"example.org"_s, RecordType::MX, *parsed}.key()), key);
}

void TestAnswer::serverTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
    QTest::newRow("system") << u"system"_s << u"system"_s;
    QTest::newRow("hosts") << u"hosts"_s << u"hosts"_s;
    QTest::newRow("IPv4 and standard port") << u"192.0.2.53:53"_s << u"192.0.2.53"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::53]"_s << u"2001:db8::53"_s;
    QTest::newRow("IPv6 in brackets and port") << u"[2001:db8::53]:5353"_s << u"[2001:db8::53]:5353"_s;
    QTest::newRow("link-local with scope") << u"fe80::1%lo"_s << u"fe80::1%lo"_s;
    QTest::newRow("spaces around") << u" 192.0.2.53 "_s << u"192.0.2.53"_s;
    QTest::newRow("TCP") << u"tcp://192.0.2.53"_s << u"tcp://192.0.2.53"_s;
    QTest::newRow("TCP, IPv6 and port") << u"tcp://[2001:db8::53]:5353"_s << u"tcp://[2001:db8::53]:5353"_s;
    QTest::newRow("TLS") << u"tls://9.9.9.9#dns.quad9.net"_s << u"tls://9.9.9.9#dns.quad9.net"_s;
    QTest::newRow("TLS, standard port") << u"tls://9.9.9.9:853#DNS.Quad9.net."_s << u"tls://9.9.9.9#dns.quad9.net"_s;
    QTest::newRow("TLS, plain DNS's port") << u"tls://9.9.9.9:53#dns.quad9.net"_s << u"tls://9.9.9.9:53#dns.quad9.net"_s;
    QTest::newRow("TLS, by the address") << u"tls://192.0.2.53"_s << u"tls://192.0.2.53"_s;
    QTest::newRow("TLS, IPv6") << u"tls://2620:fe::fe#dns.quad9.net"_s << u"tls://2620:fe::fe#dns.quad9.net"_s;
    QTest::newRow("TLS, IPv6 and port") << u"tls://[2620:fe::fe]:8853#dns.quad9.net"_s
                                        << u"tls://[2620:fe::fe]:8853#dns.quad9.net"_s;
    QTest::newRow("TLS, no name after the sign") << u"tls://9.9.9.9#"_s << QString();
    QTest::newRow("TLS, name that is none") << u"tls://9.9.9.9#a b"_s << QString();
    QTest::newRow("TLS, two names") << u"tls://9.9.9.9#a#b"_s << QString();
    QTest::newRow("TLS, name with a slash of a shell") << u"tls://9.9.9.9#a\\.b"_s << QString();
    QTest::newRow("TLS, port 0") << u"tls://9.9.9.9:0#dns.quad9.net"_s << QString();
    QTest::newRow("TLS, name instead of an address") << u"tls://dns.quad9.net"_s << QString();
    QTest::newRow("TCP with a name") << u"tcp://9.9.9.9#dns.quad9.net"_s << QString();
    QTest::newRow("UDP with a name") << u"9.9.9.9#dns.quad9.net"_s << QString();
    QTest::newRow("other scheme") << u"https://9.9.9.9"_s << QString();
    QTest::newRow("scheme twice") << u"tls://tcp://9.9.9.9"_s << QString();
    QTest::newRow("scheme alone") << u"tls://"_s << QString();
    QTest::newRow("port 0") << u"192.0.2.53:0"_s << QString();
    QTest::newRow("port too big") << u"192.0.2.53:65536"_s << QString();
    QTest::newRow("port missing") << u"192.0.2.53:"_s << QString();
    QTest::newRow("bracket open") << u"[2001:db8::53"_s << QString();
    QTest::newRow("text after the bracket") << u"[2001:db8::53]x"_s << QString();
    QTest::newRow("IPv4 in brackets") << u"[192.0.2.53]:5353"_s << QString();
    QTest::newRow("name") << u"ns.example.org"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("bracket") << u"["_s << QString();
}

void TestAnswer::serverTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto server = serverFromText(text);
    QCOMPARE(server.has_value(), !canonical.isEmpty());
    if (server) {
        QCOMPARE(server->text(), canonical);
        QVERIFY(serverFromText(canonical) == server);
    }
}

void TestAnswer::statusNames()
{
    QSet<QString> names;
    for (int i = 0; i <= int(Status::OtherError); ++i) {
        const QString name = statusName(Status(i));
        QVERIFY(!name.isEmpty());
        names += name;
        QVERIFY(statusFromName(name) == Status(i));
    }
    QCOMPARE(names.size(), int(Status::OtherError) + 1);
    QVERIFY(!statusFromName(u"nodata"_s));
    QVERIFY(!statusFromName(QString()));
}

void TestAnswer::onlyThreeStatusesConclude_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    for (int i = 0; i <= int(Status::OtherError); ++i) {
        const auto status = Status(i);
        const bool concludes =
            status == Status::NoError || status == Status::NoData || status == Status::NxDomain;
        QTest::newRow(qPrintable(statusName(status))) << i << !concludes;
    }
}

void TestAnswer::onlyThreeStatusesConclude()
{
    QFETCH(int, status);
    QFETCH(bool, unknown);
    QCOMPARE(couldNotAsk(Status(status)), unknown);
}

void TestAnswer::matching_data()
{
    QTest::addColumn<QList<ResourceRecord>>("records");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<int>("count");
    const ResourceRecord other = addressRecord(u"other"_s, 60, QHostAddress(u"192.0.2.9"_s));
    QTest::newRow("nothing") << QList<ResourceRecord>{} << QStringList{} << 0;
    QTest::newRow("direct") << chain(0) << QStringList{} << 1;
    QTest::newRow("direct, foreign record ignored")
        << QList<ResourceRecord>{other, address(u"n0"_s)} << QStringList{} << 1;
    QTest::newRow("only a foreign record") << QList<ResourceRecord>{other} << QStringList{} << 0;
    QTest::newRow("one alias") << chain(1) << QStringList{u"n1"_s} << 1;
    QTest::newRow("aliases in another order")
        << QList<ResourceRecord>{address(u"n2"_s), alias(u"n1"_s, u"n2"_s), alias(u"n0"_s, u"n1"_s)}
        << QStringList{u"n1"_s, u"n2"_s} << 1;
    QTest::newRow("dangling alias") << QList<ResourceRecord>{alias(u"n0"_s, u"n1"_s)} << QStringList{u"n1"_s}
                                    << 0;
    QTest::newRow("chain of eight") << chain(8) << QStringList{u"n1"_s, u"n2"_s, u"n3"_s, u"n4"_s,
                                                               u"n5"_s, u"n6"_s, u"n7"_s, u"n8"_s}
                                    << 1;
    QTest::newRow("chain of twenty stops after eight")
        << chain(20) << QStringList{u"n1"_s, u"n2"_s, u"n3"_s, u"n4"_s, u"n5"_s, u"n6"_s, u"n7"_s, u"n8"_s}
        << 0;
    QTest::newRow("alias of itself") << QList<ResourceRecord>{alias(u"n0"_s, u"n0"_s)} << QStringList{u"n0"_s}
                                     << 0;
    QTest::newRow("loop of two") << QList<ResourceRecord>{alias(u"n0"_s, u"n1"_s), alias(u"n1"_s, u"n0"_s)}
                                 << QStringList{u"n1"_s, u"n0"_s} << 0;
}

void TestAnswer::matching()
{
    QFETCH(QList<ResourceRecord>, records);
    QFETCH(QStringList, aliases);
    QFETCH(int, count);
    Answer answer;
    answer.question = question(u"n0"_s, RecordType::A);
    answer.records = records;
    QCOMPARE(answer.aliases(), aliases);
    QCOMPARE(answer.matching().size(), count);
}

void TestAnswer::otherTypesAndNamesAreIgnored()
{
    Answer answer;
    answer.question = question(u"example.org"_s, RecordType::TXT);
    answer.records = {txtRecord(u"example.org"_s, 1, "yes"), address(u"example.org"_s),
                      txtRecord(u"evil.example"_s, 1, "no")};
    QCOMPARE(answer.matching(), QList<ResourceRecord>{txtRecord(u"example.org"_s, 1, "yes")});
}

void TestAnswer::aliasQuestionsAreNotFollowed()
{
    Answer answer;
    answer.question = question(u"n0"_s, RecordType::CNAME);
    answer.records = chain(2);
    QCOMPARE(answer.aliases(), QStringList{});
    QCOMPARE(answer.matching(), QList<ResourceRecord>{alias(u"n0"_s, u"n1"_s)});
}

void TestAnswer::jsonCarriesEverything()
{
    const Answer answer = fullAnswer();
    const QByteArray text = QJsonDocument(toJson(answer)).toJson();
    const auto back = answerFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back.has_value());
    QVERIFY(back->question == answer.question);
    QVERIFY(back->status == answer.status);
    QCOMPARE(back->records, answer.records);
    QVERIFY(back->soa == answer.soa);
    QCOMPARE(back->negativeTtl, answer.negativeTtl);
    QVERIFY(back->authoritative && back->authenticData && back->overTcp);
    QVERIFY(back->answeredBy == answer.answeredBy);
    QCOMPARE(back->startedMs, answer.startedMs);
    QCOMPARE(back->elapsedMs, answer.elapsedMs);
    QCOMPARE(back->detail, answer.detail);
    QCOMPARE(QJsonDocument(toJson(*back)).toJson(), text);

    Answer bare;
    bare.question = question(u"not..a name"_s, RecordType(65));
    const auto bareBack = answerFromJson(toJson(bare));
    QVERIFY(bareBack && bareBack->question == bare.question && !bareBack->soa && !bareBack->overTcp);
}

void TestAnswer::brokenJson_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject record = toJson(fullAnswer().records.first());
    QJsonArray many;
    for (int i = 0; i < 513; ++i)
        many += record;
    QTest::newRow("no question") << u"question"_s << QJsonValue();
    QTest::newRow("question of unknown type")
        << u"question"_s
        << QJsonValue(QJsonObject{{u"name"_s, u"a"_s}, {u"type"_s, u"?"_s}, {u"server"_s, u"system"_s}});
    QTest::newRow("question with endless name")
        << u"question"_s
        << QJsonValue(QJsonObject{
               {u"name"_s, QString(5000, u'a')}, {u"type"_s, u"A"_s}, {u"server"_s, u"system"_s}});
    QTest::newRow("question to a server that is none")
        << u"question"_s
        << QJsonValue(
               QJsonObject{{u"name"_s, u"a"_s}, {u"type"_s, u"A"_s}, {u"server"_s, u"evil.example"_s}});
    QTest::newRow("status unknown") << u"status"_s << QJsonValue(u"FINE"_s);
    QTest::newRow("records no array") << u"records"_s << QJsonValue(1);
    QTest::newRow("one broken record") << u"records"_s << QJsonValue(QJsonArray{record, QJsonObject{}});
    QTest::newRow("513 records") << u"records"_s << QJsonValue(many);
    QTest::newRow("soa broken") << u"soa"_s << QJsonValue(u"x"_s);
    QTest::newRow("negativeTtl too big") << u"negativeTtl"_s << QJsonValue(1e11);
    QTest::newRow("answeredBy nonsense") << u"answeredBy"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("elapsed negative") << u"elapsedMs"_s << QJsonValue(-5);
    QTest::newRow("started beyond exact numbers") << u"startedMs"_s << QJsonValue(1e300);
}

void TestAnswer::brokenJson()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(fullAnswer());
    QVERIFY(answerFromJson(object).has_value());
    object[key] = value;
    QVERIFY(!answerFromJson(object).has_value());
    QVERIFY(!answerFromJson({}).has_value());
}

void TestAnswer::hostileDetailIsCleaned()
{
    QJsonObject object = toJson(fullAnswer());
    object[u"detail"] = u"a\n\u202Eb\u001b[31m"_s + QString(100'000, u'x');
    const auto answer = answerFromJson(object);
    QVERIFY(answer.has_value());
    QVERIFY(answer->detail.startsWith(u"ab[31mxxx"_s));
    QCOMPARE(answer->detail.size(), 512);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
