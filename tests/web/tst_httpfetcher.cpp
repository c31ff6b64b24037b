// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/privatenetwork.h"
#include "fakes/scriptedserver.h"
#include "web/httpfetcher.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QProcess>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fakes;
using Rows = QList<QByteArray>;
using web::Document;
using web::FetchFailure;
using web::FetchRequest;

class TestHttpFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documents_data();
    void documents();
    void bodies_data();
    void bodies();
    void whatIsSent();
    void hostNameIsSentAsSni();
    void certificates_data();
    void certificates();
    void requestsThatAreNone_data();
    void requestsThatAreNone();
    void nothingListens();
    void connectFailures_data();
    void connectFailures();
    void connectIsGivenUpInTime();
    void slowOctetsGetNoMoreTime();
    void manyRunAtOnce();
    void answersLaterAndOnce();
    void deadContextCancels_data();
    void deadContextCancels();
    void callbackMayDestroyTheContext();
};

namespace {

QString whyNoNetwork; ///< empty: this process has a network of its own

constexpr web::FetchOptions hasty{300};

FetchRequest request(quint16 port, const QString &scheme = u"http"_s, const QString &path = u"/policy.txt"_s)
{
    return {u"%1://mx.test.example:%2%3"_s.arg(scheme).arg(port).arg(path), QHostAddress(QHostAddress::LocalHost)};
}

std::optional<Document> fetch(const FetchRequest &request, web::FetchOptions options = {})
{
    web::HttpFetcher fetcher(options);
    QObject context;
    std::optional<Document> seen;
    fetcher.fetch(request, &context, [&](const Document &document) { seen = document; });
    (void)QTest::qWaitFor([&] { return seen.has_value(); }, options.timeoutMs * 3 + 2'000);
    return seen;
}

const Rows ok{"WAIT", "S: HTTP/1.1 200 OK", "S: Content-Type: text/plain; charset=utf-8", "S: Content-Length: 5", "S: ",
              "R: hello", "CLOSE"};

} // namespace

void TestHttpFetcher::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void TestHttpFetcher::documents_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Rows>("script");
    QTest::addColumn<QString>("expected"); // failure, status, body
    const auto row = [](const char *name, const Rows &script, const char *expected, const QString &scheme = u"http"_s) {
        QTest::newRow(name) << scheme << script << QString::fromLatin1(expected);
    };
    const Rows tls{"TLS"};
    row("plain", ok, "none 200 hello");
    row("inside TLS", tls + ok, "none 200 hello", u"https"_s);
    row("to the end of the connection", {"WAIT", "S: HTTP/1.0 200 OK", "S: ", "R: hello", "CLOSE"}, "none 200 hello");
    row("chunks",
        {"WAIT", "S: HTTP/1.1 200 OK", "S: Transfer-Encoding: chunked", "S: ", "S: 3", "S: hel", "S: 2", "S: lo", "S: 0", "S: ", "HOLD"},
        "none 200 hello");
    row("octet by octet", {"WAIT", "TRICKLE: HTTP/1.1 200 OK", "S: Content-Length: 2", "S: ", "R: hi", "HOLD"}, "none 200 hi");
    row("not there", {"WAIT", "S: HTTP/1.1 404 Not Found", "S: Content-Length: 4", "S: ", "R: gone", "CLOSE"}, "none 404 gone");
    row("server is ill", {"WAIT", "S: HTTP/1.1 503 x", "S: Content-Length: 0", "S: ", "CLOSE"}, "none 503 ");
    row("password wanted",
        {"WAIT", "S: HTTP/1.1 401 x", "S: WWW-Authenticate: Basic realm=\"x\"", "S: Content-Length: 0", "S: ", "CLOSE"}, "none 401 ");
    row("elsewhere", {"WAIT", "S: HTTP/1.1 301 x", "S: Location: https://other.example/", "S: Content-Length: 0", "S: ", "CLOSE"},
        "none 301 ");
    row("nothing in it", {"WAIT", "S: HTTP/1.1 204 x", "S: ", "CLOSE"}, "none 204 ");
    row("half of it", {"WAIT", "S: HTTP/1.1 200 OK", "S: Content-Length: 50", "S: ", "R: hello", "CLOSE"}, "closed-early 200 hello");
    row("half a header", {"WAIT", "S: HTTP/1.1 200 OK", "S: Content-Le", "CLOSE"}, "closed-early 0 ");
    row("closed at once", {"CLOSE"}, "closed-early 0 ");
    row("closed after the question", {"WAIT", "CLOSE"}, "closed-early 0 ");
    row("reset after the question", {"WAIT", "RESET"}, "closed-early 0 ");
    row("a mail server", {"S: 220 mx.test.example ESMTP", "HOLD"}, "closed-early 0 ");
    row("no word of HTTP", {"WAIT", "S: hello", "CLOSE"}, "closed-early 0 ");
    row("silence", {"HOLD"}, "timeout 0 ");
    row("silence in the middle", {"WAIT", "S: HTTP/1.1 200 OK", "S: Content-Length: 50", "S: ", "R: hello", "HOLD"}, "timeout 200 hello");
    row("endless body", {"WAIT", "S: HTTP/1.1 200 OK", "S: ", "FLOOD: x"}, "too-large");
    row("endless chunk", {"WAIT", "S: HTTP/1.1 200 OK", "S: Transfer-Encoding: chunked", "S: ", "S: FFFFFFF", "FLOOD: x"}, "too-large");
    row("TLS where HTTP is spoken", {"WAIT", "S: HTTP/1.1 400 x", "S: ", "CLOSE"}, "tls-failed 0 ", u"https"_s);
    row("TLS and silence", {"WAIT", "HOLD"}, "timeout 0 ", u"https"_s);
    row("TLS and closed", {"WAIT", "CLOSE"}, "tls-failed 0 ", u"https"_s);
    row("TLS, then silence", {"TLS", "WAIT", "HOLD"}, "timeout 0 ", u"https"_s);
    row("TLS, then closed", {"TLS", "WAIT", "CLOSE"}, "closed-early 0 ", u"https"_s);
}

void TestHttpFetcher::documents()
{
    QFETCH(QString, scheme);
    QFETCH(Rows, script);
    QFETCH(QString, expected);
    ScriptedServer server(script);
    QElapsedTimer clock;
    clock.start();
    const auto document = fetch(request(server.serverPort(), scheme), hasty);
    QVERIFY(document);
    QVERIFY(clock.elapsed() < 3 * hasty.timeoutMs);
    QVERIFY(document->body.size() <= web::maximumBody);
    if (expected == "too-large"_L1)
        QCOMPARE(web::failureName(document->failure), expected);
    else
        QCOMPARE(u"%1 %2 %3"_s.arg(web::failureName(document->failure)).arg(document->status).arg(QString::fromLatin1(document->body)),
                 expected);
    QCOMPARE(document->tls.attempted, scheme == "https"_L1);
    QCOMPARE(document->location, document->status == 301 ? u"https://other.example/"_s : QString());
    QVERIFY(web::documentFromJson(web::toJson(*document)));
    QVERIFY(server.problems().isEmpty());
}

void TestHttpFetcher::bodies_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("failure");
    QTest::newRow("as much as allowed") << web::maximumBody << u"none"_s;
    QTest::newRow("one more") << web::maximumBody + 1 << u"too-large"_s;
}

void TestHttpFetcher::bodies()
{
    QFETCH(qsizetype, size);
    ScriptedServer server({"WAIT", "S: HTTP/1.1 200 OK", "S: Content-Encoding: gzip", "S: Content-Length: " + QByteArray::number(size),
                           "S: ", "R: " + QByteArray(size, 'x'), "CLOSE"});
    const auto document = fetch(request(server.serverPort()));
    QVERIFY(document);
    QTEST(web::failureName(document->failure), "failure");
    QCOMPARE(document->body, QByteArray(web::maximumBody, 'x')); // as received: nothing is unpacked
}

void TestHttpFetcher::whatIsSent()
{
    ScriptedServer server(ok);
    const auto document = fetch(request(server.serverPort(), u"http"_s, u"/a%20b?c=d"_s));
    QVERIFY(document && document->arrived());
    QCOMPARE(document->contentType, u"text/plain; charset=utf-8"_s);
    QList<QByteArray> lines = server.heard().trimmed().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.takeFirst(), "GET /a%20b?c=d HTTP/1.1");
    for (QByteArray &line : lines) { // names are compared without regard to case (RFC 9110 section 5.1); Qt 6.8 writes small letters
        const qsizetype colon = line.indexOf(':');
        line = line.left(colon).toLower() + line.mid(colon);
    }
    std::sort(lines.begin(), lines.end());
    Rows expected{"Accept-Encoding: identity", "Accept-Language: en", "Accept: */*", "Cache-Control: no-cache", "Connection: close",
                        "Host: mx.test.example:" + QByteArray::number(server.serverPort()), "Pragma: no-cache", "User-Agent: mxwizard/" MXWIZARD_VERSION};
    for (QByteArray &line : expected) {
        const qsizetype colon = line.indexOf(':');
        line = line.left(colon).toLower() + line.mid(colon);
    }
    std::sort(expected.begin(), expected.end());
    QCOMPARE(lines, expected);
    QVERIFY(!server.heard().contains(QHostInfo::localHostName().toLatin1()));
}

void TestHttpFetcher::hostNameIsSentAsSni()
{
    ScriptedServer server({"WAIT", "HOLD"});
    const auto document = fetch(request(server.serverPort(), u"https"_s), hasty);
    QVERIFY(document);
    QVERIFY(server.heard().contains("mx.test.example")); // in the clear in the ClientHello
}

void TestHttpFetcher::certificates_data()
{
    QTest::addColumn<certificates::Identity>("identity");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected"); // problems, whether it is for that host, whether it is trusted
    const auto mx = u"mx.test.example"_s;
    QTest::newRow("good") << certificates::good << mx << u"; named; trusted"_s;
    QTest::newRow("other name") << certificates::good << u"other.example"_s << u"; other name; not trusted"_s;
    QTest::newRow("wildcard") << certificates::good << u"a.wild.test.example"_s << u"; named; trusted"_s;
    QTest::newRow("expired") << certificates::expired << mx << u"Expired; named; not trusted"_s;
    QTest::newRow("not yet valid") << certificates::future << mx << u"NotYetValid; named; not trusted"_s;
    QTest::newRow("signed by itself") << certificates::selfSigned << mx << u"SelfSigned; named; not trusted"_s;
}

void TestHttpFetcher::certificates()
{
    QFETCH(certificates::Identity, identity);
    QFETCH(QString, host);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({QSslCertificate(certificates::testCa)});
    QSslConfiguration::setDefaultConfiguration(trusting);
    ScriptedServer server(Rows{"TLS"} + ok, identity);
    FetchRequest asked = request(server.serverPort(), u"https"_s);
    asked.url.replace(u"mx.test.example"_s, host);
    const auto document = fetch(asked);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(document && document->arrived());
    const tls::Tls &tls = document->tls;
    QVERIFY(tls.attempted && tls.established && tls.certificate && !tls.chain.isEmpty());
    QVERIFY(!tls.protocol.isEmpty() && !tls.cipher.isEmpty());
    QCOMPARE(tls.chain.first().sha256, tls.certificate->sha256);
    QStringList problems;
    for (const tls::ChainProblem problem : tls.problems) {
        problems += problem == tls::ChainProblem::Expired       ? u"Expired"_s
                    : problem == tls::ChainProblem::NotYetValid ? u"NotYetValid"_s
                    : problem == tls::ChainProblem::SelfSigned  ? u"SelfSigned"_s
                                                                : u"other"_s;
    }
    const QString seen = u"%1; %2; %3"_s.arg(problems.join(u','), tls.certificate->covers(host) ? u"named"_s : u"other name"_s,
                                             document->isTrusted(QDateTime::currentDateTimeUtc()) ? u"trusted"_s : u"not trusted"_s);
    QTEST(seen, "expected");
}

void TestHttpFetcher::requestsThatAreNone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"example.org/x"_s << u"127.0.0.1"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"127.0.0.1"_s;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << u"127.0.0.1"_s;
    QTest::newRow("with a user") << u"http://user:pass@example.org/"_s << u"127.0.0.1"_s;
    QTest::newRow("nothing") << QString() << u"127.0.0.1"_s;
    QTest::newRow("no host") << u"https:///x"_s << u"127.0.0.1"_s;
    QTest::newRow("no address") << u"https://example.org/"_s << QString();
}

void TestHttpFetcher::requestsThatAreNone()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    const auto document = fetch({url, QHostAddress(address)});
    QVERIFY(document);
    QCOMPARE(web::failureName(document->failure), u"other"_s);
}

void TestHttpFetcher::nothingListens()
{
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        const auto document = fetch(request(closedPort(), scheme));
        QVERIFY(document);
        QCOMPARE(web::failureName(document->failure), u"refused"_s);
        QVERIFY(!document->detail.isEmpty() && !document->tls.established);
    }
}

void TestHttpFetcher::connectFailures_data()
{
    QTest::addColumn<QString>("route"); // arguments of ip
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no route") << QString() << u"9.9.9.9"_s << u"unreachable"_s;
    QTest::newRow("no IPv6 route") << QString() << u"2620:fe::9"_s << u"unreachable"_s;
    QTest::newRow("unreachable") << u"route add unreachable 198.51.100.0/24"_s << u"198.51.100.1"_s << u"unreachable"_s;
    QTest::newRow("forbidden here") << u"route add prohibit 203.0.113.0/24"_s << u"203.0.113.1"_s << u"locally-blocked"_s;
}

void TestHttpFetcher::connectFailures()
{
    if (!whyNoNetwork.isEmpty() || QStandardPaths::findExecutable(u"ip"_s).isEmpty())
        QSKIP(qPrintable(u"no network of our own, or no ip command to make routes: "_s + whyNoNetwork));
    QFETCH(QString, route);
    QFETCH(QString, address);
    if (!route.isEmpty() && QProcess::execute(u"ip"_s, route.split(u' ')) != 0)
        QSKIP("this kernel has no such routes");
    const auto document = fetch({u"https://mx.test.example/"_s, QHostAddress(address)}, hasty);
    QVERIFY(document);
    QTEST(web::failureName(document->failure), "expected");
    QVERIFY(!document->detail.isEmpty());
}

void TestHttpFetcher::connectIsGivenUpInTime()
{
    // A listener whose queue is full swallows further SYNs.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    QList<std::shared_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 8; ++i) {
        fillers += std::make_shared<QTcpSocket>();
        fillers.last()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    }
    QTRY_VERIFY(fillers.first()->state() == QAbstractSocket::ConnectedState);
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        QElapsedTimer clock;
        clock.start();
        const auto document = fetch(request(full.serverPort(), scheme), hasty);
        QVERIFY(document);
        QCOMPARE(web::failureName(document->failure), u"connect-timeout"_s);
        QVERIFY(clock.elapsed() >= hasty.timeoutMs && clock.elapsed() < 3 * hasty.timeoutMs);
    }
}

void TestHttpFetcher::slowOctetsGetNoMoreTime()
{
    ScriptedServer server({"WAIT", "S: HTTP/1.1 200 OK", "S: ", "TRICKLE: " + QByteArray(1'000, 'x'), "HOLD"}); // five seconds
    const auto document = fetch(request(server.serverPort()), hasty);
    QVERIFY(document);
    QCOMPARE(web::failureName(document->failure), u"timeout"_s);
    QVERIFY(document->elapsedMs < 3 * hasty.timeoutMs);
}

void TestHttpFetcher::manyRunAtOnce()
{
    // Each of them takes as long as its time allows, so in turn they would need twenty times that.
    constexpr int count = 20;
    ScriptedServer server({"WAIT", "HOLD"});
    web::HttpFetcher fetcher(hasty);
    QObject context;
    int done = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count; ++i) {
        FetchRequest asked = request(server.serverPort());
        asked.url.replace(u"mx.test"_s, u"host%1.test"_s.arg(i));
        fetcher.fetch(asked, &context, [&](const Document &) { done += 1; });
    }
    QTRY_COMPARE(done, count);
    QVERIFY2(clock.elapsed() < 5 * hasty.timeoutMs, qPrintable(QString::number(clock.elapsed())));
}

void TestHttpFetcher::answersLaterAndOnce()
{
    ScriptedServer server(ok);
    web::HttpFetcher fetcher;
    QObject context;
    int calls = 0;
    fetcher.fetch(request(server.serverPort()), &context, [&](const Document &) { calls += 1; });
    fetcher.fetch({QString(), {}}, &context, [&](const Document &) { calls += 1; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 2);
    QTRY_COMPARE(server.gone(), 1);
    QCOMPARE(calls, 2);
    QVERIFY(context.children().isEmpty() || QTest::qWaitFor([&] { return context.children().isEmpty(); }));
}

void TestHttpFetcher::deadContextCancels_data()
{
    QTest::addColumn<Rows>("script");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("at once") << Rows{} << u"http"_s;
    QTest::newRow("in the handshake") << Rows{"WAIT", "HOLD"} << u"https"_s;
    QTest::newRow("before the answer") << Rows{"WAIT", "HOLD"} << u"http"_s;
    QTest::newRow("in the body") << Rows{"WAIT", "S: HTTP/1.1 200 OK", "S: ", "R: x", "HOLD"} << u"http"_s;
}

void TestHttpFetcher::deadContextCancels()
{
    QFETCH(Rows, script);
    QFETCH(QString, scheme);
    ScriptedServer server(script);
    web::HttpFetcher fetcher;
    auto context = std::make_unique<QObject>();
    int calls = 0;
    fetcher.fetch(request(server.serverPort(), scheme), context.get(), [&](const Document &) { calls += 1; });
    if (!script.isEmpty())
        QTRY_VERIFY(!server.heard().isEmpty());
    context.reset();
    QTRY_COMPARE(server.gone(), server.connections());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void TestHttpFetcher::callbackMayDestroyTheContext()
{
    ScriptedServer server(ok);
    web::HttpFetcher fetcher;
    auto *context = new QObject;
    bool called = false;
    fetcher.fetch(request(server.serverPort()), context, [&](const Document &) {
        called = true;
        delete context;
    });
    QTRY_VERIFY(called);
    QTRY_COMPARE(server.gone(), 1);
}

int main(int argc, char **argv)
{
    whyNoNetwork = fakes::enterPrivateNetwork({}, {});
    QCoreApplication application(argc, argv);
    TestHttpFetcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_httpfetcher.moc"
