// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/directresolver.h"
#include "dns/resolvconf.h"
#include "fakes/fakednsserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dns;
using fakes::DnsScript;
using fakes::FakeDnsServer;
using Trick = fakes::DnsScript::Trick;
using TcpTrick = fakes::DnsScript::TcpTrick;

namespace {

constexpr DirectOptions quick{400, 40};         // where the deadline or a repeat is what is tested
constexpr DirectOptions patient{20'000, 10'000}; // where a busy machine must not cause one
constexpr int soon = 5'000;                            // far below the deadline of the patient
const ResourceRecord mx = mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s);

Question mxAt(const Server &server)
{
    return {u"example.org"_s, RecordType::MX, server};
}

DnsScript script(Trick trick, bool thenTruth = false)
{
    DnsScript result;
    result.reply.answers = {mx};
    result.trick = trick;
    result.thenTruth = thenTruth;
    return result;
}

DnsScript rcode(int code)
{
    DnsScript result;
    result.reply.rcode = code;
    return result;
}

/// Needs TCP: too big for a datagram.
DnsScript big(TcpTrick trick = TcpTrick::None)
{
    DnsScript result;
    for (quint16 i = 0; i < 100; ++i)
        result.reply.answers += mxRecord(u"example.org"_s, 300, i, u"mail%1.example.org"_s.arg(i));
    result.tcpTrick = trick;
    return result;
}

/// A port on loopback where nobody listens.
Server deadServer()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
    return {Server::Kind::Named, socket.localAddress(), socket.localPort()};
}

/// Collects answers; `context` is what the questions belong to.
struct Asker
{
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    QList<Answer> answers;

    void ask(Resolver &resolver, const Question &question)
    {
        const qsizetype before = answers.size();
        resolver.resolve(question, context.get(), [this](const Answer &answer) { answers += answer; });
        QCOMPARE(answers.size(), before); // later, never from inside the call
    }
};

#ifdef Q_OS_UNIX
qsizetype openFiles()
{
    return QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}
#endif

} // namespace

Q_DECLARE_METATYPE(dns::Status)
Q_DECLARE_METATYPE(fakes::DnsScript)

class TestDirectResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data();
    void scripts();
    void truncatedButNoTcp();
    void closedPortIsKnownAtOnce();
    void deadAddressFamily();
    void ipv6Server();
    void whatTheQuerySays_data();
    void whatTheQuerySays();
    void nameThatDnsCannotCarry();
    void nobodyToAsk();
    void severalServers_data();
    void severalServers();
    void allServersFail();
    void threeHundredAtOnce();
    void idsAndPortsAreRandom();
    void fewFilesAllowed();
    void contextDestroyed();
    void contextDestroyedByItsCallback();
    void resolverDestroyedFirst();
    void floodOfGarbageEndsInTime();
    void resolvConf_data();
    void resolvConf();
};

void TestDirectResolver::scripts_data()
{
    QTest::addColumn<DnsScript>("script");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("queries"); // so many; of the quick, at least
    QTest::addColumn<bool>("overTcp");
    QTest::addColumn<bool>("isQuick");
    const auto row = [](const char *name, const DnsScript &script, Status status, const QString &detail = {},
                        int queries = 1, bool overTcp = false) {
        QTest::newRow(name) << script << status << detail << queries << overTcp << false;
    };
    const auto quickRow = [](const char *name, const DnsScript &script, Status status, const QString &detail,
                             int queries, bool overTcp = false) {
        QTest::newRow(name) << script << status << detail << queries << overTcp << true;
    };
    const QString ignored = u"[1-4] packets came, none of them answers the question"_s;
    row("honest", script(Trick::None), Status::NoError);
    row("no such record", {}, Status::NoData);
    row("no such name", rcode(3), Status::NxDomain, u"NXDOMAIN"_s);
    row("refused", rcode(5), Status::Refused, u"REFUSED"_s);
    row("SERVFAIL", script(Trick::ServFailUnlessCheckingDisabled), Status::ServFail, u"SERVFAIL"_s);
    DnsScript explained = rcode(2);
    explained.reply.options = fakes::extendedError(6, "no valid signature");
    row("SERVFAIL with its reason", explained, Status::ServFail,
        u"SERVFAIL; EDE 6 \\(DNSSEC Bogus\\): no valid signature"_s);
    row("other rcode", rcode(9), Status::OtherError, u"NOTAUTH"_s);
    DnsScript referral;
    referral.reply.authority = {nameRecord(u"org"_s, 1, RecordType::NS, u"ns.example"_s)};
    referral.reply.recursionAvailable = false;
    row("referral", referral, Status::Referral, u"referral to the name servers of org"_s);
    for (const auto &[name, trick] : {std::pair{"wrong id", Trick::WrongId},
                                      {"wrong question", Trick::WrongQuestion},
                                      {"no question", Trick::NoQuestion},
                                      {"a query instead of a reply", Trick::NotAReply},
                                      {"text of another protocol", Trick::Garbage}}) {
        row(qPrintable(QLatin1StringView(name) + u", then the truth"_s), script(trick, true),
            Status::NoError);
        quickRow(name, script(trick), Status::Malformed, ignored, 2);
    }
    row("wrong source, then the truth", script(Trick::WrongSource, true), Status::NoError);
    quickRow("wrong source", script(Trick::WrongSource), Status::Timeout, u"no answer within 400 ms"_s, 2);
    row("compression loop, also over TCP", script(Trick::CompressionLoop), Status::Malformed,
        u"what came over TCP is no answer to the question"_s, 2, true);
    row("broken record, also over TCP", script(Trick::BrokenRecord), Status::Malformed,
        u"what came over TCP is no answer to the question"_s, 2, true);
    row("broken record, truth over TCP", script(Trick::BrokenRecord, true), Status::NoError, {}, 2, true);
    quickRow("silence", script(Trick::Silent), Status::Timeout, u"no answer within 400 ms"_s, 2);
    DnsScript lossy = script(Trick::None);
    lossy.ignoreFirst = 2;
    quickRow("two packets lost", lossy, Status::NoError, {}, 3);
    DnsScript slow = script(Trick::None);
    slow.delayMs = 100;
    quickRow("slow, asked again meanwhile", slow, Status::NoError, {}, 2);
    row("FORMERR for EDNS", script(Trick::FormErrOnEdns), Status::NoError, {}, 2);
    row("BADVERS for EDNS", script(Trick::BadVersOnEdns), Status::NoError, {}, 2);
    quickRow("silent for EDNS", script(Trick::SilentOnEdns), Status::NoError, {}, 3);
    row("NOTIMP with and without EDNS", rcode(4), Status::OtherError, u"NOTIMP"_s, 2);
    row("too big, TCP works", big(), Status::NoError, {}, 2, true);
    row("too big, TCP octet by octet", big(TcpTrick::ByteByByte), Status::NoError, {}, 2, true);
    row("too big, TCP closed at once", big(TcpTrick::CloseAtOnce), Status::Malformed,
        u"answer too big for UDP and TCP was closed after 0 octets"_s, 2, true);
    row("too big, TCP closed half-way", big(TcpTrick::HalfAnswer), Status::Malformed,
        u"answer too big for UDP and TCP was closed after [0-9]{4} octets"_s, 2, true);
    quickRow("too big, TCP silent", big(TcpTrick::Silent), Status::Timeout,
             u"no whole answer over TCP, 0 octets came"_s, 2, true);
    quickRow("too big, TCP length lies", big(TcpTrick::LyingLength), Status::Timeout,
             u"no whole answer over TCP, [0-9]{4} octets came"_s, 2, true);
}

void TestDirectResolver::scripts()
{
    QFETCH(DnsScript, script);
    QFETCH(Status, status);
    QFETCH(QString, detail);
    QFETCH(int, queries);
    QFETCH(bool, overTcp);
    QFETCH(bool, isQuick);
    FakeDnsServer server;
    server.add(u"MX example.org"_s, script);
    DirectOptions options = isQuick && couldNotAsk(status) ? quick : patient;
    if (isQuick)
        options.firstRetryMs = quick.firstRetryMs;
    DirectResolver resolver({}, options);
    Asker asker;
    asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE(asker.answers.size(), 1);
    const Answer answer = asker.answers.first();
    QCOMPARE(answer.status, status);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(detail));
    QVERIFY2(pattern.match(answer.detail).hasMatch(), qPrintable(answer.detail));
    QCOMPARE(answer.overTcp, overTcp);
    QVERIFY(answer.question == mxAt(server.address()));
    QVERIFY(answer.answeredBy == server.address());
    QCOMPARE(answer.records, status == Status::NoError ? script.reply.answers : QList<ResourceRecord>{});
    QVERIFY2(answer.elapsedMs < soon, qPrintable(QString::number(answer.elapsedMs)));
    QVERIFY(isQuick ? server.queries().size() >= queries : server.queries().size() == queries);
}

void TestDirectResolver::truncatedButNoTcp()
{
    FakeDnsServer server(FakeDnsServer::Transport::UdpOnly);
    server.add(u"MX example.org"_s, big());
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::OtherError);
    QCOMPARE(asker.answers.first().detail,
             u"answer too big for UDP and TCP port %1 refused"_s.arg(server.address().port));
}

void TestDirectResolver::closedPortIsKnownAtOnce()
{
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt(deadServer()));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::Unreachable);
    QVERIFY(!asker.answers.first().detail.isEmpty());
    QVERIFY(asker.answers.first().elapsedMs < soon);
}

void TestDirectResolver::deadAddressFamily()
{
    // Link-local without a scope can be reached from nowhere.
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt({Server::Kind::Named, QHostAddress(u"fe80::1"_s), 53}));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::Unreachable);
}

void TestDirectResolver::ipv6Server()
{
    QUdpSocket probe;
    if (!probe.bind(QHostAddress(QHostAddress::LocalHostIPv6), 0))
        QSKIP("this computer has no IPv6 loopback address");
    FakeDnsServer server(FakeDnsServer::Transport::UdpAndTcp, QHostAddress(QHostAddress::LocalHostIPv6));
    server.add(u"MX example.org"_s, big());
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::NoError);
    QCOMPARE(asker.answers.first().records.size(), 100);
}

void TestDirectResolver::whatTheQuerySays_data()
{
    QTest::addColumn<bool>("recursion");
    QTest::addColumn<bool>("unchecked");
    QTest::newRow("of a resolver") << true << false;
    QTest::newRow("of a resolver, unchecked") << true << true;
    QTest::newRow("of an authoritative server") << false << false;
    QTest::newRow("of an authoritative server, unchecked") << false << true;
}

void TestDirectResolver::whatTheQuerySays()
{
    QFETCH(bool, recursion);
    QFETCH(bool, unchecked);
    FakeDnsServer server;
    DnsScript signedAnswer = script(Trick::ServFailUnlessCheckingDisabled);
    signedAnswer.reply.authenticData = true;
    server.add(u"MX example.org"_s, signedAnswer);
    DirectResolver resolver({}, patient);
    Question question = mxAt(server.address());
    question.recursionDesired = recursion;
    question.checkingDisabled = unchecked;
    Asker asker;
    asker.ask(resolver, question);
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(server.queries().size(), 1);
    const fakes::DnsQuery query = server.queries().first();
    QCOMPARE(query.recursionDesired, recursion);
    QCOMPARE(query.authenticData, recursion); // RFC 6840 section 5.7
    QCOMPARE(query.checkingDisabled, unchecked);
    QVERIFY(query.edns && !query.overTcp);
    const Answer answer = asker.answers.first();
    QVERIFY(answer.question == question);
    QCOMPARE(answer.status, unchecked ? Status::NoError : Status::ServFail);
    QCOMPARE(answer.authenticData, unchecked);
    QVERIFY(answer.recursionAvailable && !answer.authoritative);
}

void TestDirectResolver::nameThatDnsCannotCarry()
{
    FakeDnsServer server;
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, {u"a..b"_s, RecordType::MX, server.address()});
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::OtherError);
    QCOMPARE(asker.answers.first().detail, u"not a name that DNS can carry"_s);
    QVERIFY(server.queries().isEmpty());
}

void TestDirectResolver::nobodyToAsk()
{
    DirectResolver resolver({}, patient);
    Asker asker;
    asker.ask(resolver, mxAt({}));
    asker.ask(resolver, mxAt(*serverFromText(u"hosts"_s)));
    QTRY_COMPARE(asker.answers.size(), 2);
    QCOMPARE(asker.answers.first().status, Status::Unreachable);
    QCOMPARE(asker.answers.last().status, Status::Unreachable);
}

void TestDirectResolver::severalServers_data()
{
    QTest::addColumn<DnsScript>("first");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("secondAsked");
    QTest::newRow("first answers") << script(Trick::None) << Status::NoError << false;
    QTest::newRow("NXDOMAIN is an answer") << rcode(3) << Status::NxDomain << false;
    QTest::newRow("NODATA is an answer") << DnsScript{} << Status::NoData << false;
    QTest::newRow("SERVFAIL") << rcode(2) << Status::NoError << true;
    QTest::newRow("REFUSED") << rcode(5) << Status::NoError << true;
    QTest::newRow("silence") << script(Trick::Silent) << Status::NoError << true;
    QTest::newRow("garbage") << script(Trick::Garbage) << Status::NoError << true;
}

void TestDirectResolver::severalServers()
{
    QFETCH(DnsScript, first);
    QFETCH(Status, status);
    QFETCH(bool, secondAsked);
    FakeDnsServer one, two;
    one.add(u"MX example.org"_s, first);
    two.add(u"MX example.org"_s, script(Trick::None));
    DirectResolver resolver({one.address(), two.address()}, {2'000, 500});
    Asker asker;
    asker.ask(resolver, mxAt({}));
    QTRY_COMPARE(asker.answers.size(), 1);
    const Answer answer = asker.answers.first();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.question == mxAt({}));
    QVERIFY(answer.answeredBy == (secondAsked ? two.address() : one.address()));
    QCOMPARE(!two.queries().isEmpty(), secondAsked);
}

void TestDirectResolver::allServersFail()
{
    FakeDnsServer silent, refusing;
    silent.add(u"MX example.org"_s, script(Trick::Silent));
    refusing.add(u"MX example.org"_s, rcode(5));
    const Server dead = deadServer();
    DirectResolver resolver({silent.address(), refusing.address(), dead}, quick);
    Asker asker;
    asker.ask(resolver, mxAt({}));
    QTRY_COMPARE(asker.answers.size(), 1);
    const Answer answer = asker.answers.first();
    QCOMPARE(answer.status, Status::Refused);
    QVERIFY(answer.answeredBy == refusing.address());
    for (const Server &server : {silent.address(), refusing.address(), dead})
        QVERIFY2(answer.detail.contains(server.text() + u": "_s), qPrintable(answer.detail));
    QVERIFY(answer.elapsedMs < soon);
}

void TestDirectResolver::threeHundredAtOnce()
{
    FakeDnsServer server;
    DnsScript late;
    late.delayMs = 50; // so that all are in flight together
    for (quint16 i = 0; i < 300; ++i) {
        const QString name = u"n%1.example.org"_s.arg(i);
        late.reply.answers = {mxRecord(name, 1, i, u"mail.example.org"_s)};
        server.add(u"MX "_s + name, late);
    }
    DirectResolver resolver({}, {10'000, 200}); // the server's buffer holds fewer: some are asked again
    Asker asker;
    for (int i = 0; i < 300; ++i)
        asker.ask(resolver, {u"n%1.example.org"_s.arg(i), RecordType::MX, server.address()});
    QTRY_COMPARE_WITH_TIMEOUT(asker.answers.size(), 300, 20'000);
    for (const Answer &answer : asker.answers) {
        QCOMPARE(answer.status, Status::NoError);
        const auto data = std::get<MxData>(answer.matching().value(0).data);
        QCOMPARE(u"n%1.example.org"_s.arg(data.preference), answer.question.name);
    }
    QTest::qWait(0);
    QCOMPARE(asker.answers.size(), 300); // each once
}

void TestDirectResolver::idsAndPortsAreRandom()
{
    FakeDnsServer server;
    DirectResolver resolver({}, patient);
    Asker asker;
    for (int i = 0; i < 64; ++i)
        asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE(asker.answers.size(), 64);
    QSet<quint16> ids, ports;
    QSet<int> steps;
    for (qsizetype i = 0; i < server.queries().size(); ++i) {
        ids += server.queries().at(i).id;
        ports += server.queries().at(i).fromPort;
        if (i > 0)
            steps += server.queries().at(i).id - server.queries().at(i - 1).id;
    }
    QVERIFY(ids.size() > 60);
    QVERIFY(steps.size() > 60);
    QCOMPARE(ports.size(), 64);
}

void TestDirectResolver::fewFilesAllowed()
{
#ifdef Q_OS_UNIX
    FakeDnsServer server;
    server.add(u"MX example.org"_s, script(Trick::None));
    DirectResolver resolver({}, {10'000, 5'000});
    Asker asker;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = static_cast<rlim_t>(openFiles()) + 20;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    for (int i = 0; i < 100; ++i)
        asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE_WITH_TIMEOUT(asker.answers.size(), 100, 12'000);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    for (const Answer &answer : asker.answers)
        QCOMPARE(answer.status, Status::NoError);
#else
    QSKIP("limits of open files are a matter of Unix");
#endif
}

void TestDirectResolver::contextDestroyed()
{
#ifdef Q_OS_UNIX
    FakeDnsServer silent;
    silent.add(u"MX example.org"_s, script(Trick::Silent));
    silent.add(u"MX big.example.org"_s, big(TcpTrick::Silent));
    DirectResolver resolver({}, {60'000, 30'000});
    Asker asker;
    const qsizetype filesBefore = openFiles();
    for (int i = 0; i < 20; ++i) {
        asker.ask(resolver, mxAt(silent.address()));
        asker.ask(resolver, {u"big.example.org"_s, RecordType::MX, silent.address()});
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

void TestDirectResolver::contextDestroyedByItsCallback()
{
    FakeDnsServer server;
    DirectResolver resolver({}, patient);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        resolver.resolve(mxAt(server.address()), context.get(), [&](const Answer &) {
            ++calls;
            context.reset();
        });
    }
    QTRY_COMPARE(calls, 1);
    Asker asker; // by the time its answer is here, the others would have called
    asker.ask(resolver, mxAt(server.address()));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(calls, 1);
}

void TestDirectResolver::resolverDestroyedFirst()
{
    FakeDnsServer server;
    auto resolver = std::make_unique<DirectResolver>(QList<Server>{}, patient);
    Asker asker;
    asker.ask(*resolver, mxAt(server.address()));
    resolver.reset();
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::NxDomain);
}

/// Answers each query with garbage, and each timer tick with more of it: the deadline holds all the same.
void TestDirectResolver::floodOfGarbageEndsInTime()
{
    QUdpSocket flooder;
    QVERIFY(flooder.bind(QHostAddress(QHostAddress::LocalHost), 0));
    quint16 victim = 0;
    connect(&flooder, &QUdpSocket::readyRead, &flooder, [&] {
        char byte = 0;
        flooder.readDatagram(&byte, 1, nullptr, &victim);
    });
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        for (int i = 0; i < 50 && victim != 0; ++i)
            flooder.writeDatagram(QByteArray(100, 'x'), QHostAddress(QHostAddress::LocalHost), victim);
    });
    timer.start(0);
    DirectResolver resolver({}, quick);
    Asker asker;
    asker.ask(resolver, mxAt({Server::Kind::Named, flooder.localAddress(), flooder.localPort()}));
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().status, Status::Malformed);
    QVERIFY(asker.answers.first().elapsedMs < soon);
}

void TestDirectResolver::resolvConf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("servers");
    QTest::newRow("one") << QByteArray("nameserver 192.0.2.53\n") << u"192.0.2.53"_s;
    QTest::newRow("no line feed at the end") << QByteArray("nameserver 192.0.2.53") << u"192.0.2.53"_s;
    QTest::newRow("both families, other lines")
        << QByteArray("search example.org\nnameserver 192.0.2.53\noptions edns0\nnameserver 2001:db8::53\n")
        << u"192.0.2.53 2001:db8::53"_s;
    QTest::newRow("tab, spaces, carriage return")
        << QByteArray("nameserver\t 192.0.2.53  \r\n") << u"192.0.2.53"_s;
    QTest::newRow("scope") << QByteArray("nameserver fe80::1%lo\n") << u"fe80::1%lo"_s;
    QTest::newRow("comments")
        << QByteArray("#nameserver 192.0.2.1\n; nameserver 192.0.2.2\nnameserver 192.0.2.3 # mine\n")
        << u"192.0.2.3"_s;
    QTest::newRow("three count") << QByteArray(
                                        "nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\n"
                                        "nameserver 192.0.2.4\n")
                                 << u"192.0.2.1 192.0.2.2 192.0.2.3"_s;
    QTest::newRow("no address") << QByteArray("nameserver\nnameserver ns.example.org\n") << u"127.0.0.1"_s;
    QTest::newRow("none: this computer") << QByteArray("search example.org\n") << u"127.0.0.1"_s;
    QTest::newRow("empty") << QByteArray() << u"127.0.0.1"_s;
}

void TestDirectResolver::resolvConf()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, servers);
    QStringList found;
    for (const Server &server : nameServersOf(text)) {
        QVERIFY(server.kind == Server::Kind::Named && server.port == 53);
        found += server.text();
    }
    QCOMPARE(found.join(u' '), servers);
}

QTEST_GUILESS_MAIN(TestDirectResolver)
#include "tst_directresolver.moc"
