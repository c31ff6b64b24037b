// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/compositeresolver.h"
#include "dns/directresolver.h"
#include "fakes/fakednsserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;
using fakes::DnsScript;
using fakes::FakeDnsServer;
using fakes::certificates::Identity;
using TcpTrick = DnsScript::TcpTrick;
using TlsTrick = FakeDnsServer::TlsTrick;
using Transport = Server::Transport;

namespace {

constexpr DirectOptions quick{400, 40};          // where the deadline is what is tested
constexpr DirectOptions patient{20'000, 10'000}; // where a busy machine must not cause one
constexpr int soon = 5'000;                      // far below the deadline of the patient

const Identity &identityOf(const QString &name)
{
    if (name == u"expired"_s)
        return fakes::certificates::expired;
    if (name == u"by address"_s)
        return fakes::certificates::byAddress;
    return name == u"self-signed"_s ? fakes::certificates::selfSigned : fakes::certificates::good;
}

DnsScript honest(TcpTrick trick = TcpTrick::None)
{
    DnsScript script;
    script.reply.answers = {mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s)};
    script.tcpTrick = trick;
    return script;
}

Question mxAt(const Server &server)
{
    return {u"example.org"_s, RecordType::MX, server};
}

Server over(Transport transport, Server server)
{
    server.transport = transport;
    return server;
}

struct Asker
{
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    QList<Answer> answers;

    void ask(Resolver &resolver, const Question &question)
    {
        resolver.resolve(question, context.get(), [this](const Answer &answer) { answers += answer; });
    }
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

#ifdef Q_OS_UNIX
qsizetype openFiles()
{
    return QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}
#endif

} // namespace

Q_DECLARE_METATYPE(dns::Status)
Q_DECLARE_METATYPE(fakes::DnsScript)
Q_DECLARE_METATYPE(fakes::FakeDnsServer::TlsTrick)
Q_DECLARE_METATYPE(dns::Server::Transport)

/// TCP at once, and DNS over TLS.
class TestDirectTransports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tcp_data();
    void tcp();
    void closedPort_data();
    void closedPort();
    void tls_data();
    void tls();
    void tlsServerInPlaceOfTheSystems();
    void tlsHandshakeIsSilent();
    void tlsServerSpeaksPlainly();
    void manyAtOnce_data();
    void manyAtOnce();
    void contextDestroyed();

private:
    QSslConfiguration m_before;
};

void TestDirectTransports::init()
{
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({QSslCertificate(fakes::certificates::testCa)});
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestDirectTransports::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestDirectTransports::tcp_data()
{
    QTest::addColumn<DnsScript>("script");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("honest") << honest() << Status::NoError << QString();
    QTest::newRow("octet by octet") << honest(TcpTrick::ByteByByte) << Status::NoError << QString();
    QTest::newRow("no such record") << DnsScript{} << Status::NoData << QString();
    DnsScript refuses;
    refuses.reply.rcode = 5;
    QTest::newRow("refused") << refuses << Status::Refused << u"REFUSED"_s;
    QTest::newRow("closed at once") << honest(TcpTrick::CloseAtOnce) << Status::Malformed
                                    << u"TCP was closed after 0 octets"_s;
    QTest::newRow("closed half-way") << honest(TcpTrick::HalfAnswer) << Status::Malformed
                                     << u"TCP was closed after [0-9]+ octets"_s;
    QTest::newRow("silent") << honest(TcpTrick::Silent) << Status::Timeout
                            << u"no whole answer over TCP, 0 octets came"_s;
    DnsScript wrong = honest();
    wrong.trick = DnsScript::Trick::WrongId;
    QTest::newRow("wrong id") << wrong << Status::Malformed
                              << u"what came over TCP is no answer to the question"_s;
    DnsScript old = honest();
    old.trick = DnsScript::Trick::FormErrOnEdns;
    QTest::newRow("no EDNS") << old << Status::NoError << QString();
}

void TestDirectTransports::tcp()
{
    QFETCH(DnsScript, script);
    QFETCH(Status, status);
    QFETCH(QString, detail);
    FakeDnsServer server;
    server.add(u"MX example.org"_s, script);
    DirectResolver resolver({}, status == Status::Timeout ? quick : patient);
    Asker asker;
    const Server asked = over(Transport::Tcp, server.address());
    asker.ask(resolver, mxAt(asked));
    QTRY_COMPARE(asker.answers.size(), 1);
    const Answer answer = asker.answers.first();
    QCOMPARE(answer.status, status);
    QVERIFY2(matches(answer.detail, detail), qPrintable(answer.detail));
    QVERIFY(answer.overTcp && answer.answeredBy == asked && answer.elapsedMs < soon);
    QCOMPARE(answer.records, status == Status::NoError ? script.reply.answers : QList<ResourceRecord>{});
    for (const fakes::DnsQuery &query : server.queries())
        QVERIFY(query.overTcp && !query.overTls);
}

void TestDirectTransports::closedPort_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("TCP") << Transport::Tcp;
    QTest::newRow("TLS") << Transport::Tls;
}

void TestDirectTransports::closedPort()
{
    QFETCH(Transport, transport);
    FakeDnsServer server(FakeDnsServer::Transport::UdpOnly);
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt(over(transport, server.address())));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::Unreachable);
    QVERIFY2(matches(asker.answers.first().detail, u"T(CP|LS) port [0-9]+ refused"_s),
             qPrintable(asker.answers.first().detail));
    QVERIFY(server.queries().isEmpty());
}

void TestDirectTransports::tls_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("tlsName");
    QTest::addColumn<TlsTrick>("trick");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    const QString good = u"good"_s, name = u"mx.test.example"_s, handshake = u"TLS handshake: .+"_s;
    const auto row = [](const char *text, const QString &identity, const QString &tlsName, TlsTrick trick,
                        Status status, const QString &detail = {}) {
        QTest::newRow(text) << identity << tlsName << trick << status << detail;
    };
    row("good", good, name, TlsTrick::None, Status::NoError);
    row("good by its wildcard", good, u"dns.wild.test.example"_s, TlsTrick::None, Status::NoError);
    row("good by its address", u"by address"_s, {}, TlsTrick::None, Status::NoError);
    row("for its address, not its name", u"by address"_s, u"dns.wild.test.example"_s, TlsTrick::None,
        Status::OtherError, handshake);
    row("wrong name", good, u"dns.test.example"_s, TlsTrick::None, Status::OtherError, handshake);
    row("not for its address", good, {}, TlsTrick::None, Status::OtherError, handshake);
    row("self-signed", u"self-signed"_s, name, TlsTrick::None, Status::OtherError, handshake);
    row("expired", u"expired"_s, name, TlsTrick::None, Status::OtherError, handshake);
    row("closed in the handshake", good, name, TlsTrick::CloseAtOnce, Status::OtherError, handshake);
}

void TestDirectTransports::tls()
{
    QFETCH(QString, identity);
    QFETCH(QString, tlsName);
    QFETCH(TlsTrick, trick);
    QFETCH(Status, status);
    QFETCH(QString, detail);
    FakeDnsServer server;
    server.add(u"MX example.org"_s, honest());
    Server asked = server.listenTls(identityOf(identity), trick);
    asked.tlsName = tlsName;
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt(asked));
    QTRY_COMPARE_WITH_TIMEOUT(asker.answers.size(), 1, 15'000);
    const Answer answer = asker.answers.first();
    QCOMPARE(answer.status, status);
    QVERIFY2(matches(answer.detail, detail), qPrintable(answer.detail));
    QVERIFY(answer.overTcp && answer.answeredBy == asked);
    if (status != Status::NoError) {
        QVERIFY(server.queries().isEmpty()); // nothing is asked of a stranger
        return;
    }
    QCOMPARE(answer.records, honest().reply.answers);
    QCOMPARE(server.queries().size(), 1);
    QVERIFY(server.queries().first().overTls);
}

/// As with --nameserver tls://127.0.0.1:PORT#mx.test.example.
void TestDirectTransports::tlsServerInPlaceOfTheSystems()
{
    FakeDnsServer server;
    server.add(u"MX example.org"_s, honest());
    const QString text = server.listenTls(fakes::certificates::good).text() + u"#mx.test.example"_s;
    const auto nameServer = serverFromText(text);
    QVERIFY2(nameServer, qPrintable(text));
    const auto resolver = networkResolver(nameServer, patient.timeoutMs);
    Asker asker;
    asker.ask(*resolver, mxAt({}));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::NoError);
    QCOMPARE(asker.answers.first().answeredBy.text(), text);
    QVERIFY(server.queries().first().overTls);
}

void TestDirectTransports::tlsHandshakeIsSilent()
{
    FakeDnsServer server;
    Server asked = server.listenTls(fakes::certificates::good, TlsTrick::SilentHandshake);
    asked.tlsName = u"mx.test.example"_s;
    DirectResolver resolver({}, quick);
    Asker asker;
    asker.ask(resolver, mxAt(asked));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::Timeout);
    QCOMPARE(asker.answers.first().detail, u"the TLS handshake did not end"_s);
    QVERIFY(asker.answers.first().elapsedMs < soon);
}

void TestDirectTransports::tlsServerSpeaksPlainly()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress(QHostAddress::LocalHost), 0));
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&] { plain.nextPendingConnection()->write("220 mail.example.org ESMTP\r\n"); });
    DirectResolver resolver({}, patient);
    Asker asker;
    Server asked = over(Transport::Tls, serverAt(plain.serverAddress()));
    asked.port = plain.serverPort();
    asker.ask(resolver, mxAt(asked));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::OtherError);
    QVERIFY(asker.answers.first().detail.startsWith(u"TLS handshake: "_s));
}

void TestDirectTransports::manyAtOnce_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("count");
    QTest::newRow("TCP") << Transport::Tcp << 100;
    QTest::newRow("TLS") << Transport::Tls << 30;
}

void TestDirectTransports::manyAtOnce()
{
    QFETCH(Transport, transport);
    QFETCH(int, count);
    FakeDnsServer server;
    server.add(u"MX example.org"_s, honest());
    Server asked = over(Transport::Tcp, server.address());
    if (transport == Transport::Tls) {
        asked = server.listenTls(fakes::certificates::good);
        asked.tlsName = u"mx.test.example"_s;
    }
    DirectResolver resolver({}, patient);
    Asker asker;
    for (int i = 0; i < count; ++i)
        asker.ask(resolver, mxAt(asked));
    QTRY_COMPARE_WITH_TIMEOUT(asker.answers.size(), count, 20'000);
    for (const Answer &answer : asker.answers)
        QCOMPARE(answer.status, Status::NoError);
}

void TestDirectTransports::contextDestroyed()
{
#ifdef Q_OS_UNIX
    FakeDnsServer silent;
    silent.add(u"MX example.org"_s, honest(TcpTrick::Silent));
    const Server tls = silent.listenTls(fakes::certificates::good, TlsTrick::SilentHandshake);
    DirectResolver resolver({}, {60'000, 30'000});
    Asker asker;
    const qsizetype filesBefore = openFiles();
    for (int i = 0; i < 10; ++i) {
        asker.ask(resolver, mxAt(over(Transport::Tcp, silent.address())));
        asker.ask(resolver, mxAt(tls));
    }
    QTRY_COMPARE(silent.tcpConnections(), 20);
    QVERIFY(openFiles() >= filesBefore + 40);
    asker.context.reset();
    QTRY_COMPARE(openFiles(), filesBefore); // the server's ends of the connections close a moment later
    QCOMPARE(asker.answers.size(), 0);
#else
    QSKIP("open files are counted in /dev/fd");
#endif
}

QTEST_GUILESS_MAIN(TestDirectTransports)
#include "tst_directtransports.moc"
