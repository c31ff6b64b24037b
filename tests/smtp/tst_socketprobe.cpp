// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/scriptedserver.h"
#include "smtp/limits.h"
#include "smtp/socketprobe.h"
#include "tls/details.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <openssl/evp.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;
using namespace fakes;
using Rows = QList<QByteArray>;
using smtp::ChainProblem;
using smtp::Failure;
using smtp::Security;
using smtp::Stage;

class TestSocketProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sessions_data();
    void sessions();
    void certificates_data();
    void certificates();
    void wellKnownIssuerIsNoProblem();
    void certificateWithManyNames();
    void hostileCertificate();
    void weakness_data();
    void weakness();
    void hostNameIsSentAsSni();
    void nothingListens();
    void connectIsGivenUpInTime();
    void slowOctetsGetNoMoreTime();
    void wholeSessionIsGivenUpInTime();
    void floodIsNotRead();
    void everythingIsTimed();
    void answersLaterAndOnce();
    void deadContextCancels_data();
    void deadContextCancels();
    void callbackMayDestroyTheContext();
    void computerNameIsNotSent();

private:
    [[nodiscard]] static smtp::SessionRequest request(quint16 port, Security security = Security::StartTls);
    [[nodiscard]] static std::optional<smtp::Session> probe(const smtp::SessionRequest &request,
                                                            smtp::ProbeOptions options = {});
};

namespace {

const Rows untilTls{"S: 220 mx.test.example ESMTP", "C: EHLO [127.0.0.1]", "S: 250-mx.test.example",
                    "S: 250 STARTTLS", "C: STARTTLS"};
const Rows insideTls{"TLS", "C: EHLO [127.0.0.1]", "S: 250-mx.test.example", "S: 250 SIZE 5"};
const Rows goodbye{"C: QUIT", "S: 221 bye", "CLOSE"};
const Rows fullTls = untilTls + Rows{"S: 220 go"} + insideTls + goodbye;

/// Small, because loopback answers at once; what does not come in this time never comes.
const smtp::ProbeOptions hasty{250, 5'000};

QString summary(const smtp::Session &session)
{
    QStringList words{smtp::stageName(session.stage), smtp::failureName(session.failure)};
    if (!session.guess.isEmpty())
        words += u"guess="_s + session.guess;
    if (session.tls.attempted)
        words += session.tls.established ? u"tls"_s : u"tls-failed"_s;
    if (session.tls.injected)
        words += u"injected"_s;
    return words.join(u' ');
}

} // namespace

void TestSocketProbe::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

smtp::SessionRequest TestSocketProbe::request(quint16 port, Security security)
{
    smtp::SessionRequest request;
    request.address = QHostAddress(QHostAddress::LocalHost);
    request.port = port;
    request.security = security;
    request.hostName = u"mx.test.example"_s;
    return request;
}

std::optional<smtp::Session> TestSocketProbe::probe(const smtp::SessionRequest &request,
                                                    smtp::ProbeOptions options)
{
    smtp::SocketProbe probe(options);
    QObject context;
    std::optional<smtp::Session> seen;
    probe.probe(request, &context, [&](const smtp::Session &session) { seen = session; });
    (void)QTest::qWaitFor([&] { return seen.has_value(); }, options.totalMs + 2'000);
    return seen;
}

void TestSocketProbe::sessions_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Rows>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Security security, const Rows &script, const char *expected) {
        QTest::newRow(name) << security << script << QString::fromLatin1(expected);
    };
    const auto start = Security::StartTls;
    const Rows hello{"S: 220 mx.test.example ESMTP", "C: EHLO [127.0.0.1]"};
    row("plain", start, hello + Rows{"S: 250 mx"} + goodbye, "done none");
    row("STARTTLS", start, fullTls, "done none tls");
    row("implicit TLS", Security::ImplicitTls,
        Rows{"TLS", "S: 220 mx", "C: EHLO [127.0.0.1]", "S: 250 mx"} + goodbye, "done none tls");
    row("S6 octet by octet", start, Rows{"TRICKLE: 220 mx", "C: EHLO [127.0.0.1]", "S: 250 mx"} + goodbye,
        "done none");
    row("S7 endless line", start, {"FLOOD: x"}, "greeting line-too-long");
    row("S8 endless lines", start, {"FLOOD: 220-x\r\n"}, "greeting too-many-lines");
    row("S8 endless lines inside TLS", Security::ImplicitTls, {"TLS", "FLOOD: 220-x\r\n"},
        "greeting too-many-lines tls");
    row("S9 no banner", start, {"HOLD"}, "greeting reply-timeout");
    row("S10 closed before the banner", start, {"CLOSE"}, "greeting closed-early");
    row("S10 reset before the banner", start, {"RESET"}, "greeting closed-early");
    row("S10 closed after the banner", start, Rows{"S: 220 mx", "C: EHLO*", "CLOSE"}, "hello closed-early");
    row("S10 last words before the close", start, {"S: 554 go away", "CLOSE"}, "greeting rejected");
    row("S11 refused", start, {"S: 554 5.7.1 go away", "C: QUIT", "S: 221 bye", "CLOSE"},
        "greeting rejected");
    row("silence after EHLO", start, hello + Rows{"C: QUIT"}, "hello reply-timeout");
    row("T1 injection", start, untilTls + Rows{"S: 220 go", "S: 250-EVIL", "S: 250 AUTH PLAIN"},
        "starttls protocol-error injected");
    row("T2 plain text instead of the handshake", start, untilTls + Rows{"S: 220 go", "WAIT", "S: 250 what"},
        "handshake protocol-error tls-failed");
    row("T4 refused", start, untilTls + Rows{"S: 454 later"} + goodbye, "starttls rejected");
    row("T5 silence in the handshake", start, untilTls + Rows{"S: 220 go", "HOLD"},
        "handshake reply-timeout tls-failed");
    row("T5 close in the handshake", start, untilTls + Rows{"S: 220 go", "WAIT", "CLOSE"},
        "handshake closed-early tls-failed");
    row("T5 reset in the handshake", start, untilTls + Rows{"S: 220 go", "WAIT", "RESET"},
        "handshake closed-early tls-failed");
    row("silence inside TLS", start, untilTls + Rows{"S: 220 go", "TLS", "C: EHLO*", "C: QUIT"},
        "hello-after-tls reply-timeout tls");
    row("close inside TLS", start, untilTls + Rows{"S: 220 go", "TLS", "C: EHLO*", "CLOSE"},
        "hello-after-tls closed-early tls");
    row("T12 TLS from the first octet", start, {"TLS"}, "greeting not-the-protocol guess=tls");
    row("T12 TLS alert", start, {QByteArray("R: \x15\x03\x01\x00\x02\x02\x46", 10)},
        "greeting not-the-protocol guess=tls");
    row("T12 plain SMTP where TLS was expected", Security::ImplicitTls, {"S: 220 mx ESMTP"},
        "handshake not-the-protocol guess=smtp");
    row("T12 late plain SMTP where TLS was expected", Security::ImplicitTls, {"WAIT", "S: 220 mx ESMTP"},
        "handshake protocol-error tls-failed");
}

void TestSocketProbe::sessions()
{
    QFETCH(Security, security);
    QFETCH(Rows, script);
    ScriptedServer server(script);
    const auto session = probe(request(server.serverPort(), security), hasty);
    QVERIFY(session);
    QTEST(summary(*session), "expected");
    QCOMPARE(server.connections(), 1);
    QTRY_COMPARE(server.gone(), 1);
    QCOMPARE(server.problems(), QStringList()); // QUIT came where the script waits for it
    QVERIFY(session->connected());
}

void TestSocketProbe::certificates_data()
{
    QTest::addColumn<certificates::Identity>("identity");
    QTest::addColumn<QList<ChainProblem>>("expected");
    using Problems = QList<ChainProblem>;
    QTest::newRow("unknown issuer") << certificates::good << Problems{ChainProblem::UnknownIssuer};
    QTest::newRow("expired") << certificates::expired
                             << Problems{ChainProblem::UnknownIssuer, ChainProblem::Expired};
    QTest::newRow("not yet valid") << certificates::future
                                   << Problems{ChainProblem::UnknownIssuer, ChainProblem::NotYetValid};
    QTest::newRow("self-signed") << certificates::selfSigned << Problems{ChainProblem::SelfSigned};
}

void TestSocketProbe::certificates()
{
    QFETCH(certificates::Identity, identity);
    QFETCH(QList<ChainProblem>, expected);
    ScriptedServer server(fullTls, identity);
    const auto session = probe(request(server.serverPort()));
    QVERIFY(session);
    QCOMPARE(summary(*session), u"done none tls"_s);
    QCOMPARE(QSet<ChainProblem>(session->tls.problems.cbegin(), session->tls.problems.cend()),
             QSet<ChainProblem>(expected.cbegin(), expected.cend()));
    QCOMPARE(session->tls.protocol, u"TLSv1.3"_s);
    QVERIFY(session->tls.cipher.startsWith("TLS_"_L1));

    QVERIFY(session->tls.certificate);
    const smtp::Certificate &seen = *session->tls.certificate;
    const QSslCertificate sent(identity.certificate);
    QCOMPARE(seen.sha256, sent.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(seen.notAfter, sent.expiryDate());
    QCOMPARE(seen.notBefore, sent.effectiveDate());
    QCOMPARE(seen.subject, u"mx.test.example"_s);
    QCOMPARE(seen.names, QStringList({u"mx.test.example"_s, u"*.wild.test.example"_s}));
    QCOMPARE(seen.nameCount, 2);
    QCOMPARE(seen.key, u"EC 256"_s);
    QVERIFY(seen.covers(u"a.wild.test.example"_s) && !seen.covers(u"other.example"_s));
}

void TestSocketProbe::wellKnownIssuerIsNoProblem()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({QSslCertificate(certificates::testCa)});
    QSslConfiguration::setDefaultConfiguration(trusting);
    ScriptedServer server(fullTls);
    smtp::SessionRequest wanted = request(server.serverPort());
    wanted.hostName = u"another.example"_s; // judged by the checks, not here
    const auto session = probe(wanted);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(session);
    QCOMPARE(session->tls.problems, QList<ChainProblem>());
    QCOMPARE(session->tls.certificate->issuer, u"MX Wizard tests only"_s);
    QVERIFY(!session->tls.certificate->covers(u"another.example"_s));
}

void TestSocketProbe::certificateWithManyNames()
{
    ScriptedServer server(fullTls, certificates::manyNames);
    smtp::SessionRequest wanted = request(server.serverPort());
    wanted.hostName = u"host77.many.example"_s;
    const auto session = probe(wanted);
    QVERIFY(session && session->tls.certificate);
    QCOMPARE(session->tls.certificate->nameCount, 100);
    QCOMPARE(session->tls.certificate->names.size(), tls::maximumCertificateNames);
    QCOMPARE(session->tls.certificate->names.first(), u"host77.many.example"_s);
    QCOMPARE(session->tls.certificate->names.at(1), u"host1.many.example"_s);
}

/// T11: names with NUL, HTML and line ends in them, and ten thousand more.
void TestSocketProbe::hostileCertificate()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(GENERAL_NAMES_new(), &GENERAL_NAMES_free);
    QList<QByteArray> texts{QByteArray("mx.test.example\0.evil.example", 29), "<img src=x onerror=alert(1)>.test.example", "a\r\nRESULT: OK", "\xff\xfe\x1b[31m"};
    for (int i = 0; i < 10'000; ++i)
        texts += "host" + QByteArray::number(i) + ".many.example";
    texts += "last.test.example";
    for (const QByteArray &text : std::as_const(texts)) {
        ASN1_IA5STRING *value = ASN1_IA5STRING_new();
        ASN1_STRING_set(value, text.constData(), int(text.size()));
        GENERAL_NAME *name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, GEN_DNS, value);
        sk_GENERAL_NAME_push(names.get(), name);
    }
    X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, names.get(), 0, 0);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    const QByteArray commonName("mx.test.example\0<b>", 19);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), int(commonName.size()), -1, 0);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    QVERIFY(size > 0);
    const QSslCertificate parsed(QByteArray(reinterpret_cast<const char *>(der), size), QSsl::Der);
    OPENSSL_free(der);
    QVERIFY(!parsed.isNull());

    QElapsedTimer clock;
    clock.start();
    const tls::Certificate details = tls::certificateDetails(parsed, u"last.test.example"_s);
    QVERIFY2(clock.elapsed() < 5'000, "quadratic?");
    QCOMPARE(details.nameCount, int(texts.size()));
    QCOMPARE(details.names.size(), tls::maximumCertificateNames);
    QVERIFY(details.covers(u"last.test.example"_s)); // kept, though it is the last one
    QVERIFY(!details.covers(u"mx.test.example"_s));  // CVE-2009-2408: not cut at the NUL
    for (const QString &text : details.names + QStringList{details.subject, details.issuer}) {
        for (const QChar c : text)
            QVERIFY2(c.unicode() >= 0x20 && c.unicode() != 0x7f, qPrintable(text));
    }
    tls::Tls tls;
    tls.certificate = details;
    const auto read = tls::tlsFromJson(tls::toJson(tls));
    QVERIFY(read && tls::toJson(*read) == tls::toJson(tls));
}

void TestSocketProbe::weakness_data()
{
    // What Qt's own server side refuses to serve is served by the openssl command.
    QTest::addColumn<bool>("weakKey");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("T8 RSA 1024") << true << QStringList{} << u"greeting reply-timeout tls"_s;
    QTest::newRow("T9 TLS 1.1 only") << false << QStringList{u"-tls1_1"_s}
                                     << u"handshake protocol-error tls-failed"_s;
    QTest::newRow("T10 anonymous") << false << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s}
                                   << u"handshake protocol-error tls-failed"_s;
}

void TestSocketProbe::weakness()
{
    QFETCH(bool, weakKey);
    QFETCH(QStringList, arguments);
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("the openssl command is not installed; it plays the weak server");
    const QTemporaryDir folder;
    QFile pem(folder.filePath(u"server.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    const certificates::Identity &identity = weakKey ? certificates::weak : certificates::good;
    pem.write(identity.certificate + identity.key);
    pem.close();
    if (!arguments.contains(u"-cipher"_s))
        arguments += {u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s};
    QProcess server;
    server.start(openssl, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                      pem.fileName(), u"-key"_s, pem.fileName()} +
                              arguments);
    QByteArray output;
    const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QTRY_VERIFY2((output += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:") &&
                     output.contains('\n'),
                 server.readAllStandardError().constData());
    const quint16 port = accepting.match(QString::fromLatin1(output)).captured(1).toUShort();
    const auto session = probe(request(port, Security::ImplicitTls), hasty);
    server.kill();
    QVERIFY(server.waitForFinished());
    QVERIFY(session);
    QTEST(summary(*session), "expected");
    QCOMPARE(session->tls.problems.contains(ChainProblem::Weak), weakKey);
    if (weakKey)
        QCOMPARE(session->tls.certificate->key, u"RSA 1024"_s);
}

void TestSocketProbe::hostNameIsSentAsSni()
{
    ScriptedServer server(untilTls + Rows{"S: 220 go", "WAIT", "HOLD"});
    QVERIFY(probe(request(server.serverPort()), hasty));
    QVERIFY(server.heard().contains("mx.test.example")); // in the clear in the ClientHello, nowhere else
}

void TestSocketProbe::nothingListens()
{
    const auto session = probe(request(closedPort()));
    QVERIFY(session);
    QCOMPARE(summary(*session), u"connect refused"_s);
    QVERIFY(!session->connected() && !session->detail.isEmpty());
}

void TestSocketProbe::connectIsGivenUpInTime()
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
    QTest::qWait(50);
    QElapsedTimer clock;
    clock.start();
    const auto session = probe(request(full.serverPort()), hasty);
    QVERIFY(session);
    QCOMPARE(summary(*session), u"connect connect-timeout"_s);
    QVERIFY2(clock.elapsed() < 1'000, QByteArray::number(clock.elapsed()).constData());
}

void TestSocketProbe::slowOctetsGetNoMoreTime()
{
    // 5 ms an octet: each is quick, the line takes half a second.
    ScriptedServer server({"TRICKLE: 220 " + QByteArray(100, 'x')});
    const auto session = probe(request(server.serverPort()), {150, 5'000});
    QVERIFY(session);
    QCOMPARE(summary(*session), u"greeting reply-timeout"_s);
    QVERIFY2(session->elapsedMs < 450, QByteArray::number(session->elapsedMs).constData());
}

void TestSocketProbe::wholeSessionIsGivenUpInTime()
{
    // Every step is quick enough, all together are not.
    ScriptedServer server({"TRICKLE: 220 xxxxxxxxxxxxxxxxxxxx", "C: EHLO*",
                           "TRICKLE: 250 xxxxxxxxxxxxxxxxxxxx", "C: QUIT", "HOLD"});
    const auto session = probe(request(server.serverPort()), {2'000, 180});
    QVERIFY(session);
    QCOMPARE(session->failure, Failure::ReplyTimeout);
    QVERIFY2(session->elapsedMs < 600, QByteArray::number(session->elapsedMs).constData());
}

void TestSocketProbe::floodIsNotRead()
{
    // Our side stops after one buffer; more than the system's own socket buffers never leaves the server.
    ScriptedServer server({"FLOOD: x"});
    const auto session = probe(request(server.serverPort()), hasty);
    QVERIFY(session);
    QCOMPARE(session->failure, Failure::LineTooLong);
    QVERIFY(session->transcript.last().text.size() <= smtp::limits::transcriptOctets);
    QTRY_COMPARE(server.gone(), 1);
    QVERIFY2(server.flooded() < 50'000'000, QByteArray::number(server.flooded()).constData());
}

void TestSocketProbe::everythingIsTimed()
{
    ScriptedServer server(fullTls);
    const auto session = probe(request(server.serverPort()));
    QVERIFY(session);
    QVERIFY(session->connectMs >= 0 && session->greetingMs >= 0 && session->tls.handshakeMs >= 0);
    QVERIFY(session->elapsedMs >= session->connectMs + session->greetingMs + session->tls.handshakeMs);
    qint64 last = 0;
    for (const smtp::TranscriptLine &line : session->transcript) {
        QVERIFY(line.atMs >= last);
        last = line.atMs;
    }
    QCOMPARE(session->capabilities, QStringList({u"STARTTLS"_s}));
    QCOMPARE(session->capabilitiesAfterTls, QStringList({u"SIZE 5"_s}));
}

void TestSocketProbe::answersLaterAndOnce()
{
    smtp::SocketProbe probe(hasty);
    QObject context;
    int calls = 0;
    // The unspecified port of a closed one: whatever fails at once must still be told later.
    smtp::SessionRequest unreachable = request(25);
    unreachable.address = QHostAddress(u"ff02::1"_s);
    probe.probe(unreachable, &context, [&](const smtp::Session &) { calls += 1; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    ScriptedServer server(fullTls);
    probe.probe(request(server.serverPort()), &context, [&](const smtp::Session &) { calls += 1; });
    QTRY_COMPARE(calls, 2);
    QTRY_COMPARE(server.gone(), 1);
    QCOMPARE(calls, 2);
    QTRY_VERIFY(context.children().isEmpty()); // nothing is left behind
}

void TestSocketProbe::deadContextCancels_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Rows>("script");
    QTest::newRow("at once") << Security::StartTls << Rows{};
    QTest::newRow("at the greeting") << Security::StartTls << Rows{"HOLD"};
    QTest::newRow("after EHLO") << Security::StartTls << Rows{"S: 220 mx", "C: EHLO*", "HOLD"};
    QTest::newRow("in the handshake") << Security::StartTls << untilTls + Rows{"S: 220 go", "WAIT", "HOLD"};
    QTest::newRow("inside TLS") << Security::ImplicitTls << Rows{"TLS", "S: 220 mx", "C: EHLO*", "HOLD"};
}

void TestSocketProbe::deadContextCancels()
{
    QFETCH(Security, security);
    QFETCH(Rows, script);
    ScriptedServer server(script);
    smtp::SocketProbe probe;
    auto context = std::make_unique<QObject>();
    bool called = false;
    probe.probe(request(server.serverPort(), security), context.get(),
                [&](const smtp::Session &) { called = true; });
    if (!script.isEmpty()) {
        QTRY_COMPARE(server.connections(), 1);
        QTRY_VERIFY(script == Rows{"HOLD"} || !server.heard().isEmpty());
    }
    context.reset();
    QTRY_COMPARE(server.gone(), server.connections());
    QVERIFY(!called);
}

void TestSocketProbe::callbackMayDestroyTheContext()
{
    ScriptedServer server(fullTls);
    smtp::SocketProbe probe;
    auto context = std::make_unique<QObject>();
    bool called = false;
    probe.probe(request(server.serverPort()), context.get(), [&](const smtp::Session &) {
        called = true;
        context.reset();
    });
    QTRY_VERIFY(called);
    QTRY_COMPARE(server.gone(), 1);
}

void TestSocketProbe::computerNameIsNotSent()
{
    const QString name = QHostInfo::localHostName();
    if (name.isEmpty() || name == "localhost"_L1)
        QSKIP("this computer has no name that could be given away");
    ScriptedServer server(
        Rows{"S: 220 mx", "C: EHLO [127.0.0.1]", "S: 500 what", "C: HELO [127.0.0.1]", "S: 250 mx"} +
        goodbye);
    const auto session = probe(request(server.serverPort()));
    QVERIFY(session && session->usedHelo);
    QCOMPARE(server.problems(), QStringList());
    QVERIFY(!server.heard().contains(name.toLatin1()));
}

QTEST_GUILESS_MAIN(TestSocketProbe)
#include "tst_socketprobe.moc"
