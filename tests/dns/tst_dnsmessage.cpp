// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/message.h"
#include "fakes/fakednsserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;
using fakes::dnsMessage;
using fakes::DnsQuery;
using fakes::DnsReply;

namespace {

constexpr quint16 id = 0x1234;
const Question mxQuestion{u"example.org"_s, RecordType::MX, {}};

QByteArray number16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

QByteArray questionSection(const Question &question)
{
    return fakes::wireName(question.name) + number16(int(question.type)) + number16(1);
}

DnsQuery queryFor(const Question &question)
{
    DnsQuery query;
    query.id = id;
    query.name = question.name;
    query.type = question.type;
    query.question = questionSection(question);
    query.edns = true;
    return query;
}

QByteArray message(const QList<ResourceRecord> &answers, const QList<ResourceRecord> &authority = {},
                   int rcode = 0)
{
    DnsReply reply;
    reply.answers = answers;
    reply.authority = authority;
    reply.rcode = rcode;
    return dnsMessage(queryFor(mxQuestion), reply);
}

/// Header (one question, `answers` answers), the question, then `body`.
QByteArray raw(const QByteArray &body, int answers = 1)
{
    return number16(id) + QByteArray::fromHex("81800001") + number16(answers) +
           QByteArray::fromHex("00000000") + questionSection(mxQuestion) + body;
}

/// An MX record whose RDATA is given; its owner points to the question.
QByteArray rawMx(const QByteArray &rdata, int length = -1)
{
    return QByteArray::fromHex("c00c000f00010000012c") + number16(length < 0 ? int(rdata.size()) : length) +
           rdata;
}

const ResourceRecord mx = mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s);
const SoaData soaData{u"ns.example.org"_s, u"admin.example.org"_s, 1, 2, 3, 4, 600};
const ResourceRecord soa{u"example.org"_s, RecordType::SOA, 900, soaData};
const ResourceRecord ns = nameRecord(u"example.org"_s, 900, RecordType::NS, u"ns.example.org"_s);

ResourceRecord alias(const QString &from, const QString &to)
{
    return nameRecord(from, 60, RecordType::CNAME, to);
}

} // namespace

Q_DECLARE_METATYPE(dns::Status)
Q_DECLARE_METATYPE(QList<dns::ResourceRecord>)
Q_DECLARE_METATYPE(dns::Reply::Fit)

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_data();
    void query();
    void queryNames_data();
    void queryNames();
    void everyTypeArrives();
    void compressedNamesAndCase();
    void hostileNamesAreEscaped();
    void judgement_data();
    void judgement();
    void negativeAnswers();
    void flags();
    void foreign_data();
    void foreign();
    void broken_data();
    void broken();
    void oddButValid_data();
    void oddButValid();
    void tooManyRecords();
    void mutations();
};

void TestDnsMessage::query_data()
{
    QTest::addColumn<bool>("recursion");
    QTest::addColumn<bool>("unchecked");
    QTest::addColumn<bool>("edns");
    QTest::addColumn<QByteArray>("head"); // id, flags, counts
    QTest::newRow("recursive: RD, AD") << true << false << false << QByteArray("123401200001000000000000");
    QTest::newRow("iterative") << false << false << false << QByteArray("123400000001000000000000");
    QTest::newRow("recursive, CD, EDNS") << true << true << true << QByteArray("123401300001000000000001");
    QTest::newRow("iterative, CD") << false << true << false << QByteArray("123400100001000000000000");
    QTest::newRow("iterative, EDNS") << false << false << true << QByteArray("123400000001000000000001");
}

void TestDnsMessage::query()
{
    QFETCH(bool, recursion);
    QFETCH(bool, unchecked);
    QFETCH(bool, edns);
    QFETCH(QByteArray, head);
    Question question = mxQuestion;
    question.recursionDesired = recursion;
    question.checkingDisabled = unchecked;
    const QByteArray opt = edns ? "00002904d0000000000000" : "";
    QCOMPARE(queryMessage(question, id, edns).toHex(), head + questionSection(mxQuestion).toHex() + opt);
}

void TestDnsMessage::queryNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wire"); // empty: cannot be asked
    const QString label63(63, u'x');
    QTest::newRow("root") << u"."_s << QByteArray(1, '\0');
    QTest::newRow("underscore") << u"_dmarc.a"_s << QByteArray("\6_dmarc\1a\0", 10);
    QTest::newRow("wildcard") << u"*.a"_s << QByteArray("\1*\1a\0", 5);
    QTest::newRow("dot inside a label") << u"a\\.b.c"_s << QByteArray("\3a.b\1c\0", 7);
    QTest::newRow("NUL inside a label") << u"a\\000b"_s << QByteArray("\3a\0b\0", 5);
    QTest::newRow("empty label") << u"a..b"_s << QByteArray();
    QTest::newRow("label of 64") << label63 + u'x' << QByteArray();
    QTest::newRow("name of 256") << QStringList(4, label63).join(u'.') << QByteArray();
    QTest::newRow("not ASCII") << u"b\u00fccher.example"_s << QByteArray();
}

void TestDnsMessage::queryNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, wire);
    const QByteArray bytes = queryMessage({name, RecordType::A, {}}, id, false);
    if (wire.isEmpty())
        QVERIFY(bytes.isEmpty());
    else
        QCOMPARE(bytes.mid(12), wire + QByteArray::fromHex("00010001"));
}

void TestDnsMessage::everyTypeArrives()
{
    const QList<ResourceRecord> records{
        mx,
        mxRecord(u"example.org"_s, 0, 0, u"."_s),
        addressRecord(u"example.org"_s, 1, QHostAddress(u"192.0.2.1"_s)),
        addressRecord(u"example.org"_s, 2, QHostAddress(u"2001:db8::1"_s)),
        txtRecord(u"example.org"_s, 3, QByteArray("\0\xff\"<b>", 6) + QByteArray(600, 'x')),
        {u"example.org"_s, RecordType::TXT, 4, TxtData{{QByteArray(""), "a", QByteArray("")}}},
        {u"example.org"_s, RecordType::TXT, 4, TxtData{}},
        ns,
        nameRecord(u"1.2.0.192.in-addr.arpa"_s, 5, RecordType::PTR, u"a\\.b.example"_s),
        alias(u"www.example.org"_s, u"example.org"_s),
        soa,
        {u"example.org"_s, RecordType::CAA, 6,
         CaaData{0, "issue"_ba, "a.example"_ba}},
        {u"_imaps._tcp.example.org"_s, RecordType::SRV, 6, SrvData{0, 1, 993, u"mail.example.org"_s}},
        {u"_imap._tcp.example.org"_s, RecordType::SRV, 6, SrvData{0, 0, 0, u"."_s}},
        {u"example.org"_s, RecordType(65280), 7, UnknownData{65280, QByteArray::fromHex("c00c00ff")}},
        {u"_25._tcp.mail.example.org"_s, RecordType::TLSA, 8,
         TlsaData{3, 1, 1, QByteArray::fromHex("aabbccdd")}},
        {u"example.org"_s, RecordType::DS, 9, UnknownData{43, QByteArray::fromHex("30390d02aabbccdd")}},
        {u"_submission._tcp.example.org"_s, RecordType::SRV, 9, SrvData{0, 1, 587, u"mail.a"_s}},
    };
    const Reply reply = readReply(message(records), mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.status, Status::NoError);
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE(reply.answer.records.value(i).text(), records.at(i).text());
    QVERIFY(reply.answer.records == records);
}

void TestDnsMessage::compressedNamesAndCase()
{
    QByteArray bytes =
        raw(rawMx(QByteArray::fromHex("000a044d41494cc00c")) + rawMx(QByteArray::fromHex("0014c02b")), 2);
    bytes.replace("example", "ExAmPlE");
    const Reply reply = readReply(bytes, mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.matching().size(), 2);
    QCOMPARE(reply.answer.records.at(0).text(), u"example.org. 300 IN MX 10 mail.example.org."_s);
    QCOMPARE(reply.answer.records.at(1).text(), u"example.org. 300 IN MX 20 mail.example.org."_s);
}

void TestDnsMessage::hostileNamesAreEscaped()
{
    const QByteArray label = QByteArray("a.b\0<i>;\n$\\", 11);
    const QByteArray name = static_cast<char>(label.size()) + label + QByteArray("\3org\0", 5);
    const Reply reply = readReply(raw(rawMx(number16(10) + name)), mxQuestion, id);
    QCOMPARE(reply.answer.records.value(0).dataText(), u"10 a\\.b\\000\\060i\\062\\059\\010\\036\\\\.org."_s);
}

void TestDnsMessage::judgement_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<QList<ResourceRecord>>("answers");
    QTest::addColumn<QList<ResourceRecord>>("authority");
    QTest::addColumn<int>("flags"); // 1: AA, 2: RA
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    using Records = QList<ResourceRecord>;
    const Records none;
    const ResourceRecord foreign = mxRecord(u"evil.example"_s, 300, 10, u"mail.evil.example"_s);
    const ResourceRecord out = alias(u"example.org"_s, u"host.example.net"_s);
    Records loop{alias(u"example.org"_s, u"a.example"_s), alias(u"a.example"_s, u"example.org"_s)};
    Records longChain{alias(u"example.org"_s, u"n0"_s)};
    for (int i = 0; i < 19; ++i)
        longChain += alias(u"n%1"_s.arg(i), u"n%1"_s.arg(i + 1));
    longChain += mxRecord(u"n19"_s, 1, 1, u"mail.example.org"_s);
    QTest::newRow("records") << 0 << Records{mx} << none << 2 << Status::NoError << QString();
    QTest::newRow("through an alias")
        << 0 << Records{out, mxRecord(u"host.example.net"_s, 1, 1, u"a.example"_s)} << none << 2
        << Status::NoError << QString();
    QTest::newRow("nothing, with SOA") << 0 << none << Records{soa} << 2 << Status::NoData << QString();
    QTest::newRow("nothing at all") << 0 << none << none << 2 << Status::NoData << QString();
    QTest::newRow("nothing at all, authoritative") << 0 << none << none << 1 << Status::NoData << QString();
    QTest::newRow("only a foreign record")
        << 0 << Records{foreign} << none << 2 << Status::NoData << QString();
    QTest::newRow("referral") << 0 << none << Records{ns} << 0 << Status::Referral
                              << u"referral to the name servers of example.org"_s;
    QTest::newRow("name servers, but authoritative")
        << 0 << none << Records{ns} << 1 << Status::NoData << QString();
    QTest::newRow("name servers, but a resolver")
        << 0 << none << Records{ns} << 2 << Status::NoData << QString();
    QTest::newRow("name servers and SOA")
        << 0 << none << Records{ns, soa} << 0 << Status::NoData << QString();
    QTest::newRow("alias, then nothing") << 0 << Records{out} << none << 2 << Status::NoData << QString();
    QTest::newRow("alias out of the zone")
        << 0 << Records{out} << none << 1 << Status::NoError << u"the CNAME leads out of the zone"_s;
    QTest::newRow("alias loop") << 0 << loop << none << 2 << Status::OtherError
                                << u"CNAME loop, or more than 8 CNAMEs"_s;
    QTest::newRow("alias chain of twenty")
        << 0 << longChain << none << 2 << Status::OtherError << u"CNAME loop, or more than 8 CNAMEs"_s;
    QTest::newRow("NXDOMAIN") << 3 << none << Records{soa} << 2 << Status::NxDomain << u"NXDOMAIN"_s;
    QTest::newRow("dangling alias") << 3 << Records{out} << none << 2 << Status::NxDomain << u"NXDOMAIN"_s;
    QTest::newRow("SERVFAIL") << 2 << none << none << 2 << Status::ServFail << u"SERVFAIL"_s;
    QTest::newRow("SERVFAIL with records is believed in nothing")
        << 2 << Records{mx} << none << 2 << Status::ServFail << u"SERVFAIL"_s;
    QTest::newRow("REFUSED") << 5 << none << none << 0 << Status::Refused << u"REFUSED"_s;
    QTest::newRow("FORMERR") << 1 << none << none << 0 << Status::OtherError << u"FORMERR"_s;
    QTest::newRow("NOTIMP") << 4 << none << none << 0 << Status::OtherError << u"NOTIMP"_s;
    QTest::newRow("NOTAUTH") << 9 << none << none << 0 << Status::OtherError << u"NOTAUTH"_s;
    QTest::newRow("BADVERS from the OPT record")
        << 16 << none << none << 0 << Status::OtherError << u"BADVERS"_s;
    QTest::newRow("rcode 11") << 11 << none << none << 0 << Status::OtherError << u"RCODE11"_s;
}

void TestDnsMessage::judgement()
{
    QFETCH(int, rcode);
    QFETCH(QList<ResourceRecord>, answers);
    QFETCH(QList<ResourceRecord>, authority);
    QFETCH(int, flags);
    QFETCH(Status, status);
    QFETCH(QString, detail);
    DnsReply sent;
    sent.answers = answers;
    sent.authority = authority;
    sent.rcode = rcode;
    sent.authoritative = (flags & 1) != 0;
    sent.recursionAvailable = (flags & 2) != 0;
    const Reply reply = readReply(dnsMessage(queryFor(mxQuestion), sent), mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.status, status);
    QCOMPARE(reply.answer.detail, detail);
    QCOMPARE(reply.answer.records, couldNotAsk(status) ? QList<ResourceRecord>{} : answers);
    QCOMPARE(reply.refusesEdns, rcode == 1 || rcode == 4 || rcode == 16);
}

void TestDnsMessage::negativeAnswers()
{
    Reply reply = readReply(message({}, {soa}), mxQuestion, id);
    QCOMPARE(reply.answer.negativeTtl, 600U); // the SOA's minimum is below its TTL
    QVERIFY(reply.answer.soa == soaData);
    QCOMPARE(reply.answer.soaOwner, u"example.org"_s);

    ResourceRecord shortSoa = soa;
    shortSoa.ttl = 30;
    QCOMPARE(readReply(message({}, {shortSoa}, 3), mxQuestion, id).answer.negativeTtl, 30U);

    ResourceRecord foreign = soa;
    foreign.owner = u"ample.org"_s; // the same letters at the end, but not the same tree
    reply = readReply(message({}, {foreign}, 3), mxQuestion, id);
    QVERIFY(!reply.answer.soa);
    QCOMPARE(reply.answer.soaOwner, QString());
    QCOMPARE(reply.answer.negativeTtl, 0U);

    ResourceRecord rootSoa = soa;
    rootSoa.owner = u"."_s;
    reply = readReply(message({}, {rootSoa}, 3), mxQuestion, id);
    QVERIFY(reply.answer.soa);
    QCOMPARE(reply.answer.soaOwner, u"."_s);

    ResourceRecord negativeTtl = mx;
    negativeTtl.ttl = 0x80000001; // RFC 2181 section 8
    QCOMPARE(readReply(message({negativeTtl}), mxQuestion, id).answer.records.value(0).ttl, 0U);
}

void TestDnsMessage::flags()
{
    DnsReply sent;
    sent.answers = {mx};
    sent.authoritative = sent.authenticData = true;
    sent.recursionAvailable = false;
    Reply reply = readReply(dnsMessage(queryFor(mxQuestion), sent), mxQuestion, id);
    QVERIFY(reply.answer.authoritative && reply.answer.authenticData && !reply.answer.recursionAvailable);
    QVERIFY(!reply.truncated);
    sent.recursionAvailable = true;
    QVERIFY(readReply(dnsMessage(queryFor(mxQuestion), sent), mxQuestion, id).answer.recursionAvailable);
    sent.truncated = true;
    const QByteArray whole = dnsMessage(queryFor(mxQuestion), sent);
    reply = readReply(whole.chopped(20), mxQuestion, id);
    QVERIFY(reply.fit == Reply::Fit::Ours && reply.truncated && reply.answer.records.isEmpty());
}

void TestDnsMessage::foreign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = message({mx});
    const auto changed = [&](qsizetype offset, const QByteArray &by) {
        QByteArray bytes = good;
        bytes.replace(offset, by.size(), by);
        return bytes;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("eleven octets") << good.first(11);
    QTest::newRow("header alone") << good.first(12);
    QTest::newRow("text") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("other id") << changed(0, "xx");
    QTest::newRow("a query") << changed(2, QByteArray::fromHex("01"));
    QTest::newRow("other opcode") << changed(2, QByteArray::fromHex("a9"));
    QTest::newRow("other name") << changed(13, "f");
    QTest::newRow("other type") << changed(12 + 13 + 1, QByteArray::fromHex("01"));
    QTest::newRow("other class") << changed(12 + 13 + 3, QByteArray::fromHex("03"));
    QTest::newRow("no question") << changed(4, QByteArray::fromHex("0000"));
    QTest::newRow("two questions") << changed(4, QByteArray::fromHex("0002"));
    QTest::newRow("question points to itself") << good.first(12) + QByteArray::fromHex("c00c000f0001");
    QTest::newRow("question longer than the message") << good.first(12) + QByteArray::fromHex("3f61");
    QTest::newRow("beyond 64 KiB") << good + QByteArray(65536, '\0');
}

void TestDnsMessage::foreign()
{
    QFETCH(QByteArray, bytes);
    const Reply reply = readReply(bytes, mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Foreign);
    QVERIFY(reply.answer.records.isEmpty());
}

void TestDnsMessage::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = message({mx, mx});
    for (const int cut : {1, 3, 12, 20, 40})
        QTest::addRow("cut by %d", cut) << good.chopped(cut);
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const QByteArray self = number16(0xc000 | int(raw({}).size()));
    const auto afterNothing = [&](const QByteArray &name) {
        return raw(name + hex("000f00010000012c0004000ac00c"));
    };
    QTest::newRow("octets after the last record") << good + '\0';
    QTest::newRow("count too high") << raw(rawMx(hex("000ac00c")), 2);
    QTest::newRow("count too low") << raw(rawMx(hex("000ac00c")) + rawMx(hex("000ac00c")), 1);
    QTest::newRow("owner points to itself") << afterNothing(self);
    QTest::newRow("owner points into the header") << afterNothing(hex("c000"));
    QTest::newRow("owner points beyond the end") << afterNothing(hex("ffff"));
    QTest::newRow("label then back to itself") << afterNothing("\1a" + self);
    QTest::newRow("label type 01") << afterNothing(hex("41") + QByteArray(65, 'a') + '\0');
    QTest::newRow("label type 10") << afterNothing(hex("81") + QByteArray(129, 'a') + '\0');
    QTest::newRow("name above 255 octets") << afterNothing(("\x3f" + QByteArray(63, 'a')).repeated(4) + '\0');
    QTest::newRow("RDLENGTH too long") << raw(rawMx(hex("000ac00c"), 5));
    QTest::newRow("RDLENGTH beyond the end") << raw(rawMx(hex("000ac00c"), 65535));
    QTest::newRow("RDLENGTH too short for the name") << raw(rawMx(hex("000ac00c"), 3));
    QTest::newRow("RDLENGTH zero for MX") << raw(rawMx({}));
    QTest::newRow("MX without exchange") << raw(rawMx(hex("000a")));
    QTest::newRow("MX with more than it holds") << raw(rawMx(hex("000ac00c00")));
    QTest::newRow("MX name runs out of its data") << raw(rawMx(hex("000a03616263"), 6) + "\1a" + '\0');
    QTest::newRow("A of three octets") << raw(hex("c00c000100010000012c0003010203"));
    QTest::newRow("A of five octets") << raw(hex("c00c000100010000012c00050102030405"));
    QTest::newRow("A of none") << raw(hex("c00c000100010000012c0000"));
    QTest::newRow("AAAA of four octets") << raw(hex("c00c001c00010000012c000401020304"));
    QTest::newRow("TXT string longer than its data") << raw(hex("c00c001000010000012c0003") + "\5ab");
    QTest::newRow("SOA cut") << raw(hex("c00c000600010000012c0008c00cc00c00000001"));
    QTest::newRow("CNAME empty") << raw(hex("c00c000500010000012c0000"));
    // All else is right in these: the names stand in the data of a record of unknown type.
    const int start = int(raw({}).size());
    const QByteArray unknown = hex("ff0000010000012c");
    QTest::newRow("owner points forward, to a name")
        << raw(number16(0xc000 | (start + 12)) + unknown + number16(3) + hex("016100"));
    QTest::newRow("exchange points to itself") << raw(rawMx(number16(10) + number16(0xc000 | (start + 14))));
    QByteArray chain = hex("c00c"); // 200 pointers, each to the one before
    for (int i = 1; i < 200; ++i)
        chain += number16(0xc000 | (start + 12 + 2 * (i - 1)));
    const QByteArray holder = hex("c00c") + unknown + number16(int(chain.size())) + chain;
    QTest::newRow("pointers to pointers")
        << raw(holder + rawMx(number16(10) + number16(0xc000 | (start + int(holder.size()) - 2))), 2);
    QTest::newRow("SRV with more than it holds") << raw(hex("c00c002100010000012c000a000000000019c00c0000"));
    QByteArray twoOpts = message({mx});
    twoOpts[11] = 2;
    QTest::newRow("two OPT records") << twoOpts + twoOpts.last(11);
}

void TestDnsMessage::broken()
{
    QFETCH(QByteArray, bytes);
    const Reply reply = readReply(bytes, mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Broken);
    QCOMPARE(reply.answer.status, Status::Malformed);
    QVERIFY(reply.answer.records.isEmpty() && !reply.answer.soa);
}

void TestDnsMessage::oddButValid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Status>("status");
    QByteArray refused = message({}, {}, 5);
    refused[5] = 0;
    QTest::newRow("an error without question") << refused.first(12) << Status::Refused;
    QByteArray formErr = message({}, {}, 1).first(12);
    formErr[5] = 0;
    QTest::newRow("FORMERR without question") << formErr << Status::OtherError;
    QTest::newRow("record of another class is not ours")
        << raw(QByteArray::fromHex("c00c000f00030000012c0004000ac00c")) << Status::NoData;
    const int start = int(raw({}).size());
    QByteArray chain = QByteArray::fromHex("c00c"); // 50 pointers, each to the one before
    for (int i = 1; i < 50; ++i)
        chain += number16(0xc000 | (start + 12 + 2 * (i - 1)));
    const QByteArray holder =
        QByteArray::fromHex("c00cff0000010000012c") + number16(int(chain.size())) + chain;
    QTest::newRow("few pointers to pointers")
        << raw(holder + rawMx(number16(10) + number16(0xc000 | (start + int(holder.size()) - 2))), 2)
        << Status::NoError;
    QTest::newRow("name of 255 octets")
        << raw(("\x3f" + QByteArray(63, 'a')).repeated(3) + "\x3d" + QByteArray(61, 'a') + '\0' +
               QByteArray::fromHex("000f00010000012c0004000ac00c"))
        << Status::NoData;
}

void TestDnsMessage::oddButValid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Status, status);
    const Reply reply = readReply(bytes, mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.status, status);
}

void TestDnsMessage::tooManyRecords()
{
    QCOMPARE(readReply(message(QList<ResourceRecord>(512, mx)), mxQuestion, id).answer.records.size(), 512);
    const Reply reply = readReply(message(QList<ResourceRecord>(513, mx)), mxQuestion, id);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.status, Status::OtherError);
    QVERIFY(reply.answer.records.isEmpty());
}

/// Whatever is flipped: no crash, and nothing is reported that breaks the promises of the header.
void TestDnsMessage::mutations()
{
    const QList<QByteArray> seeds{
        message({mx, txtRecord(u"example.org"_s, 1, QByteArray(300, 'x')), ns}, {soa}),
        message({alias(u"example.org"_s, u"b.example"_s), mxRecord(u"b.example"_s, 1, 1, u"c.example"_s)}),
        message({}, {soa}, 3),
        raw(rawMx(QByteArray::fromHex("000a044d41494cc00c")) + rawMx(QByteArray::fromHex("0014c02b")), 2),
    };
    QRandomGenerator random(20240229);
    int ours = 0, broken = 0;
    for (int round = 0; round < 10'000; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        const int flips = 1 + int(random.bounded(4));
        for (int i = 0; i < flips; ++i) {
            // Mostly behind the question: what is in front only makes the message foreign.
            const qsizetype from = random.bounded(8) == 0 ? 0 : 29;
            bytes[from + random.bounded(bytes.size() - from)] = static_cast<char>(random.bounded(256));
        }
        if (random.bounded(10) == 0)
            bytes.truncate(random.bounded(bytes.size()));
        const Reply reply = readReply(bytes, mxQuestion, id);
        ours += reply.fit == Reply::Fit::Ours;
        broken += reply.fit == Reply::Fit::Broken;
        if (reply.fit != Reply::Fit::Ours)
            QVERIFY(reply.answer.status == Status::Malformed && reply.answer.records.isEmpty());
        const auto back = answerFromJson(toJson(reply.answer));
        QVERIFY2(back && back->records == reply.answer.records, bytes.toHex());
        for (const ResourceRecord &record : reply.answer.records) {
            const QString text = record.text();
            QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }));
        }
    }
    QVERIFY(ours > 500 && broken > 500); // else the loop would not reach what it is there for
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
