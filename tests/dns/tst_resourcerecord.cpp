// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/presentation.h"
#include "dns/resourcerecord.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;

namespace {

ResourceRecord record(RecordType type, const RData &data)
{
    return {u"example.org"_s, type, 300, data};
}

} // namespace

Q_DECLARE_METATYPE(dns::ResourceRecord)

class TestResourceRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalNames_data();
    void canonicalNames();
    void labels_data();
    void labels();
    void reverseNames_data();
    void reverseNames();
    void typeNames_data();
    void typeNames();
    void texts_data();
    void texts();
    void jsonRoundTrip_data() { texts_data(); }
    void jsonRoundTrip();
    void brokenJson_data();
    void brokenJson();
    void longTextIsSplit();
    void joinedTextHasNoSeparator();
};

void TestResourceRecord::canonicalNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("last dot") << u"example.org."_s << u"example.org"_s;
    QTest::newRow("upper case") << u"Mail.EXAMPLE.Org"_s << u"mail.example.org"_s;
    QTest::newRow("empty is the root") << u""_s << u"."_s;
    QTest::newRow("root") << u"."_s << u"."_s;
    QTest::newRow("underscore, wildcard, slash") << u"*._dmarc.0/25.example"_s << u"*._dmarc.0/25.example"_s;
    QTest::newRow("escaped dot stays in its label") << u"a\\.b.example."_s << u"a\\.b.example"_s;
    QTest::newRow("escaped last dot is not a separator") << u"a\\."_s << u"a\\."_s;
    QTest::newRow("escaped letter is that letter") << u"\\065\\B.example"_s << u"ab.example"_s;
    QTest::newRow("decimal dot becomes the short form") << u"a\\046b"_s << u"a\\.b"_s;
    QTest::newRow("space and markup are escaped") << u"<b> x.example"_s << u"\\060b\\062\\032x.example"_s;
    QTest::newRow("not a name: two dots") << u"A..example."_s << u"a..example"_s;
    QTest::newRow("not a name: beyond ASCII, the Kelvin sign is no k")
        << u"\u212A.Example"_s << u"\u212A.example"_s;
}

void TestResourceRecord::canonicalNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalName(typed), canonical);
    QCOMPARE(canonicalName(canonical), canonical);
}

void TestResourceRecord::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("count");
    const QString label63(63, u'x');
    QTest::newRow("three labels") << u"a.b.c"_s << true << 3;
    QTest::newRow("root") << u"."_s << true << 0;
    QTest::newRow("63 octets") << label63 << true << 1;
    QTest::newRow("64 octets") << label63 + u'x' << false << 0;
    QTest::newRow("63 escaped octets") << u"\\000"_s.repeated(63) << true << 1;
    QTest::newRow("name of 255 octets")
        << QStringList(3, label63).join(u'.') + u'.' + QString(61, u'x') << true << 4;
    QTest::newRow("name of 256 octets")
        << QStringList(3, label63).join(u'.') + u'.' + QString(62, u'x') << false << 0;
    QTest::newRow("empty label") << u"a..b"_s << false << 0;
    QTest::newRow("leading dot") << u".a"_s << false << 0;
    QTest::newRow("escape at the end") << u"a\\"_s << false << 0;
    QTest::newRow("escape of two digits") << u"a\\12"_s << false << 0;
    QTest::newRow("escape above 255") << u"a\\256"_s << false << 0;
    QTest::newRow("escape of a letter beyond ASCII") << u"a\\\u00e4"_s << false << 0;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << false << 0;
}

void TestResourceRecord::labels()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(int, count);
    const auto labels = presentation::labels(text);
    QCOMPARE(labels.has_value(), valid);
    if (labels)
        QCOMPARE(labels->size(), count);
}

void TestResourceRecord::reverseNames_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << u"192.0.2.10"_s << u"10.2.0.192.in-addr.arpa"_s;
    QTest::newRow("IPv6") << u"2001:db8::53"_s
                          << u"3.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestResourceRecord::reverseNames()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(reverseName(QHostAddress(address)), name);
}

void TestResourceRecord::typeNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code"); // -1: not a type
    QTest::newRow("MX") << u"MX"_s << 15;
    QTest::newRow("lower case") << u"aaaa"_s << 28;
    QTest::newRow("CAA") << u"CAA"_s << 257;
    QTest::newRow("by number") << u"TYPE65"_s << 65;
    QTest::newRow("number of a known type") << u"TYPE15"_s << 15;
    QTest::newRow("65535") << u"TYPE65535"_s << 65535;
    QTest::newRow("65536") << u"TYPE65536"_s << -1;
    QTest::newRow("sign") << u"TYPE+5"_s << -1;
    QTest::newRow("leading zero") << u"TYPE05"_s << -1;
    QTest::newRow("nothing") << u""_s << -1;
    QTest::newRow("unknown word") << u"MXX"_s << -1;
}

void TestResourceRecord::typeNames()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const auto type = typeFromName(text);
    QCOMPARE(type ? int(*type) : -1, code);
    if (type)
        QCOMPARE(typeFromName(typeName(*type)), type);
}

void TestResourceRecord::texts_data()
{
    QTest::addColumn<ResourceRecord>("record");
    QTest::addColumn<QString>("dataText");
    using T = RecordType;
    QTest::newRow("A") << record(T::A, AddressData{QHostAddress(u"192.0.2.1"_s)}) << u"192.0.2.1"_s;
    QTest::newRow("AAAA") << record(T::AAAA, AddressData{QHostAddress(u"2001:db8::1"_s)}) << u"2001:db8::1"_s;
    QTest::newRow("MX") << record(T::MX, MxData{10, u"mail.example.org"_s}) << u"10 mail.example.org."_s;
    QTest::newRow("null MX") << record(T::MX, MxData{0, u"."_s}) << u"0 ."_s;
    QTest::newRow("NS") << record(T::NS, NameData{u"ns1.example.org"_s}) << u"ns1.example.org."_s;
    QTest::newRow("CNAME") << record(T::CNAME, NameData{u"a\\.b.example"_s}) << u"a\\.b.example."_s;
    QTest::newRow("PTR") << record(T::PTR, NameData{u"mail.example.org"_s}) << u"mail.example.org."_s;
    QTest::newRow("TXT") << record(T::TXT, TxtData{{"v=spf1 mx ~all"}}) << u"\"v=spf1 mx ~all\""_s;
    QTest::newRow("TXT in two strings") << record(T::TXT, TxtData{{"a ", "b"}}) << u"\"a \" \"b\""_s;
    QTest::newRow("TXT empty string") << record(T::TXT, TxtData{{QByteArray("")}}) << u"\"\""_s;
    QTest::newRow("TXT without string") << record(T::TXT, TxtData{}) << u"\"\""_s;
    QTest::newRow("TXT binary") << record(T::TXT, TxtData{{QByteArray("\0\n\"\\\xff;<b>", 9)}})
                                << u"\"\\000\\010\\\"\\\\\\255;<b>\""_s;
    QTest::newRow("SOA") << record(T::SOA, SoaData{u"ns1.example.org"_s, u"host\\.master.example.org"_s,
                                                   4294967295U, 7200, 3600, 1209600, 300})
                         << u"ns1.example.org. host\\.master.example.org. 4294967295 7200 3600 1209600 300"_s;
    QTest::newRow("SRV") << record(T::SRV, SrvData{0, 1, 993, u"mail.example.org"_s}) << u"0 1 993 mail.example.org."_s;
    QTest::newRow("SRV, no such service") << record(T::SRV, SrvData{0, 0, 0, u"."_s}) << u"0 0 0 ."_s;
    QTest::newRow("TLSA") << record(T::TLSA, TlsaData{3, 1, 1, QByteArray::fromHex("00ff")}) << u"3 1 1 00ff"_s;
    QTest::newRow("CAA") << record(T::CAA, CaaData{128, "issue", "ca.example; a=\"b\""})
                         << u"128 issue \"ca.example; a=\\\"b\\\"\""_s;
    QTest::newRow("DS as RFC 3597") << record(T::DS, UnknownData{43, QByteArray::fromHex("000569")}) << u"\\# 3 000569"_s;
    QTest::newRow("unknown, empty") << record(RecordType(65280), UnknownData{65280, {}}) << u"\\# 0"_s;
}

void TestResourceRecord::texts()
{
    QFETCH(ResourceRecord, record);
    QFETCH(QString, dataText);
    QCOMPARE(record.dataText(), dataText);
    QCOMPARE(record.text(), u"example.org. 300 IN %1 "_s.arg(typeName(record.type)) + dataText);
}

void TestResourceRecord::jsonRoundTrip()
{
    QFETCH(ResourceRecord, record);
    const auto back = recordFromJson(toJson(record));
    QVERIFY(back.has_value());
    QVERIFY(*back == record);
}

void TestResourceRecord::brokenJson_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no owner") << u"A"_s << u"owner"_s << QJsonValue();
    QTest::newRow("owner not as written") << u"A"_s << u"owner"_s << QJsonValue(u"Example.org"_s);
    QTest::newRow("owner with markup") << u"A"_s << u"owner"_s << QJsonValue(u"<b>.org"_s);
    QTest::newRow("owner too long") << u"A"_s << u"owner"_s << QJsonValue(QString(64, u'x'));
    QTest::newRow("type unknown") << u"A"_s << u"type"_s << QJsonValue(u"NOPE"_s);
    QTest::newRow("ttl negative") << u"A"_s << u"ttl"_s << QJsonValue(-1);
    QTest::newRow("ttl too big") << u"A"_s << u"ttl"_s << QJsonValue(4294967296.0);
    QTest::newRow("ttl broken") << u"A"_s << u"ttl"_s << QJsonValue(1.5);
    QTest::newRow("ttl text") << u"A"_s << u"ttl"_s << QJsonValue(u"1"_s);
    QTest::newRow("address of the other family") << u"A"_s << u"address"_s << QJsonValue(u"2001:db8::1"_s);
    QTest::newRow("address nonsense") << u"A"_s << u"address"_s << QJsonValue(u"here"_s);
    QTest::newRow("preference too big") << u"MX"_s << u"preference"_s << QJsonValue(65536);
    QTest::newRow("exchange missing") << u"MX"_s << u"exchange"_s << QJsonValue();
    QTest::newRow("string of 256 octets")
        << u"TXT"_s << u"strings"_s << QJsonValue(QJsonArray{QString(256, u'x')});
    QTest::newRow("strings of 64 KiB")
        << u"TXT"_s << u"strings"_s
        << QJsonValue(QJsonArray::fromStringList(QStringList(300, QString(250, u'x'))));
    QTest::newRow("string with line feed") << u"TXT"_s << u"strings"_s << QJsonValue(QJsonArray{u"a\nb"_s});
    QTest::newRow("strings no array") << u"TXT"_s << u"strings"_s << QJsonValue(u"a"_s);
    QTest::newRow("rdata no hex") << u"DS"_s << u"rdata"_s << QJsonValue(u"0g"_s);
    QTest::newRow("rdata odd") << u"DS"_s << u"rdata"_s << QJsonValue(u"012"_s);
    QTest::newRow("port too big") << u"SRV"_s << u"port"_s << QJsonValue(65536);
    QTest::newRow("target missing") << u"SRV"_s << u"target"_s << QJsonValue();
    QTest::newRow("usage too big") << u"TLSA"_s << u"usage"_s << QJsonValue(256);
    QTest::newRow("association no hex") << u"TLSA"_s << u"association"_s << QJsonValue(u"xy"_s);
    QTest::newRow("tag missing") << u"CAA"_s << u"tag"_s << QJsonValue();
    QTest::newRow("value with line feed") << u"CAA"_s << u"value"_s << QJsonValue(u"a\nb"_s);
    QTest::newRow("rdata too long") << u"DS"_s << u"rdata"_s << QJsonValue(QString(131072, u'0'));
}

void TestResourceRecord::brokenJson()
{
    QFETCH(QString, type);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object{
        {u"owner"_s, u"example.org"_s},     {u"type"_s, type},     {u"ttl"_s, 300},
        {u"address"_s, u"192.0.2.1"_s},     {u"preference"_s, 10}, {u"exchange"_s, u"mail.example.org"_s},
        {u"strings"_s, QJsonArray{u"x"_s}}, {u"rdata"_s, u"00"_s}, {u"name"_s, u"a.example"_s},
        {u"priority"_s, 0}, {u"weight"_s, 1}, {u"port"_s, 993}, {u"target"_s, u"mail.example.org"_s},
        {u"usage"_s, 3}, {u"selector"_s, 1}, {u"matching"_s, 1}, {u"association"_s, u"00"_s},
        {u"flags"_s, 0}, {u"tag"_s, u"issue"_s}, {u"value"_s, u"ca.example"_s}};
    QVERIFY(recordFromJson(object).has_value());
    object[key] = value;
    QVERIFY(!recordFromJson(object).has_value());
}

void TestResourceRecord::longTextIsSplit()
{
    const QByteArray text(600, 'x');
    const auto data = std::get<TxtData>(txtRecord(u"example.org"_s, 1, text).data);
    QCOMPARE(data.strings.size(), 3);
    QCOMPARE(data.strings.at(0).size(), 255);
    QCOMPARE(data.strings.at(2).size(), 90);
    QCOMPARE(data.joined(), text);
    QCOMPARE(std::get<TxtData>(txtRecord(u"example.org"_s, 1, {}).data).strings,
             QList<QByteArray>{QByteArray("")});
}

void TestResourceRecord::joinedTextHasNoSeparator()
{
    QCOMPARE((TxtData{{"v=DKIM1; p=AB", "CD"}}.joined()), "v=DKIM1; p=ABCD");
}

QTEST_GUILESS_MAIN(TestResourceRecord)
#include "tst_resourcerecord.moc"
