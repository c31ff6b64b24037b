// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/extendederror.h"
#include "dns/message.h"
#include "fakes/fakednsserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;
using fakes::DnsQuery;
using fakes::DnsReply;
using fakes::extendedError;

namespace {

using Records = QList<ResourceRecord>;

constexpr quint16 id = 0x1234;

Question question(bool recursionDesired)
{
    Question result{u"mail.shop.example"_s, RecordType::A, {}};
    result.recursionDesired = recursionDesired;
    return result;
}

Reply replyTo(const Question &asked, const DnsReply &sent)
{
    DnsQuery query;
    query.id = id;
    query.question = fakes::wireName(asked.name) + QByteArray::fromHex("00010001");
    query.edns = true;
    return readReply(fakes::dnsMessage(query, sent), asked, id);
}

ResourceRecord ns(const QString &zone, const QString &server)
{
    return nameRecord(zone, 172800, RecordType::NS, server);
}

ResourceRecord address(const QString &name, const QString &text)
{
    return addressRecord(name, 172800, QHostAddress(text));
}

QStringList texts(const Records &records)
{
    QStringList result;
    for (const ResourceRecord &record : records)
        result += record.owner + u' ' + typeName(record.type) + u' ' + record.dataText();
    return result;
}

} // namespace

Q_DECLARE_METATYPE(dns::Status)

/// What a server that holds only the parent says, and why a server says what it says.
class TestReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void hygiene_data();
    void hygiene();
    void isBounded();
    void otherAnswersHaveNone();
    void extendedErrors_data();
    void extendedErrors();
    void extendedErrorOfAnAnswer();
};

void TestReferral::status_data()
{
    QTest::addColumn<QString>("flags"); // of the question: rd; of the answer: aa, ra
    QTest::addColumn<QString>("holds"); // ns, soa, a
    QTest::addColumn<Status>("status");
    const auto row = [](const char *name, const QString &flags, const QString &holds, Status status) {
        QTest::newRow(name) << flags << holds << status;
    };
    row("asked without RD", u""_s, u"ns"_s, Status::Referral);
    row("asked without RD, could recurse", u"ra"_s, u"ns"_s, Status::Referral);
    row("asked with RD, does not recurse", u"rd"_s, u"ns"_s, Status::Referral);
    row("a resolver that found nothing", u"rd ra"_s, u"ns"_s, Status::NoData);
    row("the zone's own server found nothing", u"aa"_s, u"ns"_s, Status::NoData);
    row("with SOA it is no referral", u""_s, u"ns soa"_s, Status::NoData);
    row("nothing at all", u""_s, u""_s, Status::NoData);
    row("an answer", u""_s, u"a ns"_s, Status::NoError);
}

void TestReferral::status()
{
    QFETCH(QString, flags);
    QFETCH(QString, holds);
    QFETCH(Status, status);
    const QStringList flagList = flags.split(u' '), held = holds.split(u' ');
    DnsReply sent;
    sent.authoritative = flagList.contains(u"aa"_s);
    sent.recursionAvailable = flagList.contains(u"ra"_s);
    if (held.contains(u"a"_s))
        sent.answers += address(u"mail.shop.example"_s, u"192.0.2.1"_s);
    if (held.contains(u"ns"_s))
        sent.authority += ns(u"shop.example"_s, u"ns1.shop.example"_s);
    if (held.contains(u"soa"_s))
        sent.authority +=
            ResourceRecord{u"shop.example"_s, RecordType::SOA, 60, SoaData{u"a"_s, u"b"_s, 1, 2, 3, 4, 5}};
    const Answer answer = replyTo(question(flagList.contains(u"rd"_s)), sent).answer;
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.authority.isEmpty(), status != Status::Referral);
    QCOMPARE(answer.soaOwner, held.contains(u"soa"_s) ? u"shop.example"_s : QString());
    QCOMPARE(couldNotAsk(answer.status), status == Status::Referral);
}

void TestReferral::hygiene_data()
{
    QTest::addColumn<Records>("authority");
    QTest::addColumn<Records>("additional");
    QTest::addColumn<QStringList>("nameServers");
    QTest::addColumn<QStringList>("glue");
    const ResourceRecord one = ns(u"example"_s, u"a.nic.example"_s),
                         two = ns(u"example"_s, u"b.nic.example"_s);
    const QStringList oneText{u"example NS a.nic.example."_s};
    const ResourceRecord v4 = address(u"a.nic.example"_s, u"192.0.2.1"_s),
                         v6 = address(u"a.nic.example"_s, u"2001:db8::1"_s);
    QTest::newRow("two servers, both families")
        << Records{one, two} << Records{v4, v6}
        << QStringList{oneText.first(), u"example NS b.nic.example."_s}
        << QStringList{u"a.nic.example A 192.0.2.1"_s, u"a.nic.example AAAA 2001:db8::1"_s};
    QTest::newRow("the name itself is delegated")
        << Records{ns(u"mail.shop.example"_s, u"x.example"_s)} << Records{}
        << QStringList{u"mail.shop.example NS x.example."_s} << QStringList{};
    QTest::newRow("without glue") << Records{one} << Records{} << oneText << QStringList{};
    QTest::newRow("glue of somebody else")
        << Records{one} << Records{address(u"www.bank.example"_s, u"192.0.2.66"_s), v4} << oneText
        << QStringList{u"a.nic.example A 192.0.2.1"_s};
    QTest::newRow("other types beside the glue")
        << Records{one} << Records{txtRecord(u"a.nic.example"_s, 1, "x"), ns(u"a.nic.example"_s, u"x"_s)}
        << oneText << QStringList{};
    QTest::newRow("two zones: the first counts")
        << Records{one, ns(u"shop.example"_s, u"ns.evil.example"_s)} << Records{} << oneText << QStringList{};
    QTest::newRow("upwards to the root")
        << Records{ns(u"."_s, u"a.root-servers.net"_s)}
        << Records{address(u"a.root-servers.net"_s, u"198.41.0.4"_s)} << QStringList{} << QStringList{};
    QTest::newRow("another tree") << Records{ns(u"bank.example"_s, u"ns.evil.example"_s)}
                                  << Records{address(u"ns.evil.example"_s, u"192.0.2.66"_s)} << QStringList{}
                                  << QStringList{};
    QTest::newRow("the same letters, not the same labels")
        << Records{ns(u"hop.example"_s, u"ns.evil.example"_s)} << Records{} << QStringList{} << QStringList{};
    QTest::newRow("below the name") << Records{ns(u"x.mail.shop.example"_s, u"ns.evil.example"_s)}
                                    << Records{} << QStringList{} << QStringList{};
    QTest::newRow("another tree, then the right one")
        << Records{ns(u"bank.example"_s, u"ns.evil.example"_s), one} << Records{v4} << oneText
        << QStringList{u"a.nic.example A 192.0.2.1"_s};
}

void TestReferral::hygiene()
{
    QFETCH(Records, authority);
    QFETCH(Records, additional);
    QFETCH(QStringList, nameServers);
    QFETCH(QStringList, glue);
    DnsReply sent;
    sent.authority = authority;
    sent.additional = additional;
    sent.recursionAvailable = false;
    const Reply reply = replyTo(question(false), sent);
    QCOMPARE(reply.fit, Reply::Fit::Ours);
    QCOMPARE(reply.answer.status, Status::Referral);
    QCOMPARE(texts(reply.answer.authority), nameServers);
    QCOMPARE(texts(reply.answer.additional), glue);
    QVERIFY(!reply.answer.detail.isEmpty());
    const auto back = answerFromJson(toJson(reply.answer));
    QVERIFY(back && back->authority == reply.answer.authority && back->additional == reply.answer.additional);
}

void TestReferral::isBounded()
{
    DnsReply sent;
    sent.recursionAvailable = false;
    for (int i = 0; i < 100; ++i) {
        const QString name = u"ns%1.example"_s.arg(i);
        sent.authority += ns(u"example"_s, name);
        sent.additional +=
            {address(name, u"192.0.2.1"_s), address(name, u"2001:db8::1"_s), address(name, u"192.0.2.2"_s)};
    }
    const Answer answer = replyTo(question(false), sent).answer;
    QCOMPARE(answer.authority.size(), 64);
    QCOMPARE(answer.additional.size(), 128);
    QVERIFY(answerFromJson(toJson(answer)));
}

void TestReferral::otherAnswersHaveNone()
{
    DnsReply sent;
    sent.answers = {address(u"mail.shop.example"_s, u"192.0.2.1"_s)};
    sent.authority = {ns(u"shop.example"_s, u"ns1.shop.example"_s)};
    sent.additional = {address(u"ns1.shop.example"_s, u"192.0.2.2"_s)};
    for (const int rcode : {0, 2, 3, 5}) {
        sent.rcode = rcode;
        const Answer answer = replyTo(question(false), sent).answer;
        QVERIFY(answer.status != Status::Referral && answer.authority.isEmpty() &&
                answer.additional.isEmpty());
    }
}

void TestReferral::extendedErrors_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QList<quint16>>("codes");
    QTest::addColumn<QString>("text");
    using Codes = QList<quint16>;
    QTest::newRow("no options") << QByteArray() << Codes{} << QString();
    QTest::newRow("bogus") << extendedError(6) << Codes{6} << u"EDE 6 (DNSSEC Bogus)"_s;
    QTest::newRow("with text") << extendedError(7, "signature expired 2020") << Codes{7}
                               << u"EDE 7 (Signature Expired): signature expired 2020"_s;
    QTest::newRow("two") << extendedError(9) + extendedError(22, "at 192.0.2.1") << Codes{9, 22}
                         << u"EDE 9 (DNSKEY Missing); EDE 22 (No Reachable Authority): at 192.0.2.1"_s;
    QTest::newRow("other options around") << QByteArray::fromHex("000a00081122334455667788") +
                                                 extendedError(15) + QByteArray::fromHex("000c0000")
                                          << Codes{15} << u"EDE 15 (Blocked)"_s;
    QTest::newRow("not registered") << extendedError(49152) << Codes{49152} << u"EDE 49152"_s;
    QTest::newRow("the same twice") << extendedError(6) + extendedError(6, "again") << Codes{6}
                                    << u"EDE 6 (DNSSEC Bogus)"_s;
    QTest::newRow("hostile text") << extendedError(0, "\x1b[2J\n<b>\xe2\x80\xae") << Codes{0}
                                  << u"EDE 0 (Other Error): ?[2J?<b>?"_s;
    QTest::newRow("long text") << extendedError(0, QByteArray(5000, 'x')) << Codes{0}
                               << u"EDE 0 (Other Error): "_s + QString(120, u'x') + u"..."_s;
    QTest::newRow("too short for a code") << QByteArray::fromHex("000f000106") << Codes{} << QString();
    QTest::newRow("length beyond the end") << QByteArray::fromHex("000f00ff0006") << Codes{} << QString();
    QTest::newRow("half an option after it")
        << extendedError(6) + QByteArray::fromHex("000f00") << Codes{6} << u"EDE 6 (DNSSEC Bogus)"_s;
    QByteArray many;
    Codes firstEight;
    for (quint16 code = 100; code < 200; ++code) {
        many += extendedError(code);
        if (firstEight.size() < 8)
            firstEight += code;
    }
    QTest::newRow("a hundred") << many << firstEight << u"EDE 100; EDE 101; EDE 102"_s;
}

void TestReferral::extendedErrors()
{
    QFETCH(QByteArray, options);
    QFETCH(QList<quint16>, codes);
    QFETCH(QString, text);
    const ExtendedErrors errors = extendedErrorsOf(options);
    QCOMPARE(errors.codes, codes);
    QCOMPARE(errors.text, text);
}

void TestReferral::extendedErrorOfAnAnswer()
{
    DnsReply sent;
    sent.answers = {address(u"mail.shop.example"_s, u"192.0.2.1"_s)};
    sent.options = extendedError(3);
    Answer answer = replyTo(question(true), sent).answer;
    QCOMPARE(answer.status, Status::NoError);
    QCOMPARE(answer.extendedErrors, QList<quint16>{3});
    QCOMPARE(answer.detail, u"EDE 3 (Stale Answer)"_s);
    sent.rcode = 2;
    answer = replyTo(question(true), sent).answer;
    QCOMPARE(answer.detail, u"SERVFAIL; EDE 3 (Stale Answer)"_s);
}

QTEST_GUILESS_MAIN(TestReferral)
#include "tst_referral.moc"
