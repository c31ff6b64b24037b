// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/echoparser.h"
#include "fakes/fakeresolver.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;

namespace {

/// "SERVER=ADDRESS ..." with + between the addresses of one answer.
QList<Answer> answersOf(const QString &text)
{
    QList<Answer> answers;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        Answer answer;
        answer.question = {u"me.example"_s, RecordType::TXT, *serverFromText(word.section(u'=', 0, 0))};
        answer.status = Status::NoError;
        for (const QString &value : word.section(u'=', 1).split(u'+', Qt::SkipEmptyParts))
            answer.records += txtRecord(u"me.example"_s, 0, value.toLatin1());
        answers += answer;
    }
    return answers;
}

} // namespace

class TestAddressEcho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedServices();
    void brokenServices_data();
    void brokenServices();
    void judgement_data();
    void judgement();
    void nothingIsAskedBefore();
    void allAreAskedAtOnce();
    void contextDestroyed();
};

void TestAddressEcho::shippedServices()
{
    QVERIFY(echoServices().size() >= 4);
    QSet<QString> operators[2];
    for (const EchoService &service : echoServices()) {
        QCOMPARE(service.question.server.kind, Server::Kind::Named);
        operators[service.question.server.address.protocol() == QAbstractSocket::IPv6Protocol] +=
            service.operatorName;
    }
    // One alone could lie unnoticed.
    QVERIFY(operators[0].size() >= 2 && operators[1].size() >= 2);
}

void TestAddressEcho::brokenServices_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = R"({"operator":"A","name":"me.example","type":"TXT","server":"192.0.2.53"})";
    const auto with = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray service = good;
        return R"({"addressEcho":[)" + good + ',' + service.replace(before, after) + "]}";
    };
    QVERIFY(echoServicesFromJson(with("", "")).has_value());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("addressEcho");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("empty list") << QByteArray(R"({"addressEcho":[]})");
    QTest::newRow("no object") << QByteArray(R"({"addressEcho":[1]})");
    QTest::newRow("no operator") << with("\"A\"", "\"\"");
    QTest::newRow("name not canonical") << with("me.example", "Me.example.");
    QTest::newRow("other type") << with("TXT", "MX");
    QTest::newRow("server by name") << with("192.0.2.53", "ns.example");
    QTest::newRow("the system") << with("192.0.2.53", "system");
    QTest::newRow("endless") << QByteArray(R"({"addressEcho":[)") + (good + ',').repeated(20) + good + "]}";
}

void TestAddressEcho::brokenServices()
{
    QFETCH(QByteArray, json);
    QVERIFY(!echoServicesFromJson(json).has_value());
}

void TestAddressEcho::judgement_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<bool>("disagree");
    const auto row = [](const char *name, const QString &answers, const QString &addresses,
                        bool disagree = false) { QTest::newRow(name) << answers << addresses << disagree; };
    row("two agree", u"8.8.8.8=81.2.3.4 9.9.9.9=81.2.3.4"_s, u"81.2.3.4"_s);
    row("one is silent", u"8.8.8.8=81.2.3.4 9.9.9.9="_s, u"81.2.3.4"_s);
    row("nobody answers", u"8.8.8.8= 9.9.9.9="_s, {});
    row("both families", u"8.8.8.8=81.2.3.4 2620:119:35::35=2a00:1450::1"_s, u"81.2.3.4 2a00:1450::1"_s);
    row("disagree", u"8.8.8.8=81.2.3.4 9.9.9.9=81.2.3.5"_s, {}, true);
    row("one family disagrees: nothing is believed",
        u"8.8.8.8=81.2.3.4 2620:119:35::35=2a00:1450::1 2001:4860::a=2a00:1450::2"_s, {}, true);
    row("one names two", u"8.8.8.8=81.2.3.4+81.2.3.5"_s, {}, true);
    row("a private address against a global one", u"8.8.8.8=10.0.0.1 9.9.9.9=81.2.3.4"_s, {}, true);
    row("private", u"8.8.8.8=10.0.0.1"_s, {});
    row("carrier-grade NAT", u"8.8.8.8=100.64.0.1"_s, {});
    row("documentation", u"8.8.8.8=203.0.113.5"_s, {});
    row("loopback", u"8.8.8.8=127.0.0.1"_s, {});
    row("multicast", u"8.8.8.8=239.0.0.1"_s, {});
    row("IPv6 of a LAN", u"2620:119:35::35=fd00::1"_s, {});
    row("link-local", u"2620:119:35::35=fe80::1"_s, {});
    row("IPv6 documentation", u"2620:119:35::35=2001:db8::1"_s, {});
    row("IPv4 asked, IPv6 said", u"8.8.8.8=2a00:1450::1"_s, {});
    row("mapped address is not IPv4", u"8.8.8.8=::ffff:81.2.3.4"_s, {});
    row("further strings", u"8.8.8.8=81.2.3.4+edns0-client-subnet"_s, u"81.2.3.4"_s);
    row("nonsense", u"8.8.8.8=<b>+999.1.1.1"_s, {});
}

void TestAddressEcho::judgement()
{
    QFETCH(QString, answers);
    QFETCH(QString, addresses);
    QFETCH(bool, disagree);
    const EchoResult result = judgeEchoes(answersOf(answers));
    QStringList found;
    for (const QHostAddress &address : result.addresses)
        found += address.toString();
    QCOMPARE(found.join(u' '), addresses);
    QCOMPARE(result.disagree, disagree);
}

void TestAddressEcho::nothingIsAskedBefore()
{
    const fakes::FakeResolver resolver;
    QVERIFY(!echoServices().isEmpty());
    QVERIFY(resolver.asked().isEmpty());
}

void TestAddressEcho::allAreAskedAtOnce()
{
    fakes::FakeResolver resolver;
    resolver.setManual(true);
    for (const EchoService &service : echoServices()) {
        Answer answer;
        answer.question = service.question;
        answer.status = Status::NoError;
        const bool isIpv6 = service.question.server.address.protocol() == QAbstractSocket::IPv6Protocol;
        const QHostAddress address(isIpv6 ? u"2a00:1450::1"_s : u"81.2.3.4"_s);
        if (service.question.type == RecordType::TXT)
            answer.records = {txtRecord(service.question.name, 0, address.toString().toLatin1())};
        else
            answer.records = {addressRecord(service.question.name, 0, address)};
        resolver.add(answer);
    }
    QObject context;
    int calls = 0;
    EchoResult result;
    detectExternalAddresses(resolver, &context, [&](const EchoResult &seen) {
        ++calls;
        result = seen;
    });
    QCOMPARE(resolver.waiting(), echoServices().size());
    resolver.answerAll();
    QCOMPARE(calls, 0); // later
    QTRY_COMPARE(calls, 1);
    QCOMPARE(result.addresses,
             (QList<QHostAddress>{QHostAddress(u"81.2.3.4"_s), QHostAddress(u"2a00:1450::1"_s)}));
    QCOMPARE(result.answers.size(), echoServices().size());
    QVERIFY(!result.disagree);
}

void TestAddressEcho::contextDestroyed()
{
    fakes::FakeResolver resolver;
    resolver.setManual(true);
    int calls = 0;
    auto context = std::make_unique<QObject>();
    detectExternalAddresses(resolver, context.get(), [&](const EchoResult &) { ++calls; });
    resolver.answerNext();
    context.reset();
    QCOMPARE(resolver.waiting(), 0);
    QObject other;
    bool later = false;
    answerLater(&other, [&](const Answer &) { later = true; }, {});
    QTRY_VERIFY(later);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestAddressEcho)
#include "tst_addressecho.moc"
