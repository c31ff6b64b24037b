// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/sessions.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using fakes::World;
using smtp::Failure;
using smtp::Session;
using smtp::Stage;

using Change = std::function<void(Session &)>;
Q_DECLARE_METATYPE(Change)

/// The checks that judge sessions: one session, changed in one way -> the tags that must appear, and no others.
class SessionChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smtp_data();
    void smtp();
    void timeOutBesideAServerThatAnswers();
    void nothingIsCertainWhileItMayBeThisNetwork();
    void answersInsideProveNothingAboutTheWayOut();
    void startTlsInALan();
    void oneLoginPerServer();
    void everyTargetHasItsTlsVerdict();
    void implicitMxThatAnswersIsOnlyRisky();
    void ownExternalAddressIsNotJudged();
    void privateAddressesAreNotConnectedTo();
    void oneConnectionPerAddress();
    void connectionsAreBounded();
    void enteredAddressesAreTestedBeforeTheyArePublished();
    void startTls_data();
    void startTls();
    void outside_data();
    void outside();
};

namespace {

const QString address = u"11.0.0.1"_s, host = u"mail.example.org"_s;
const QString zone = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1"_s;

void row(const char *name, const Change &change, const char *tags)
{
    QTest::newRow(name) << change << QString::fromLatin1(tags);
}

void columns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("tags");
}

Change failed(Stage stage, Failure failure, const QByteArray &reply = {})
{
    return [=](Session &session) {
        session = fakes::failedSession(address, stage, failure);
        if (stage != Stage::Connect)
            session.connectMs = 5;
        if (!reply.isEmpty())
            session.rejection = smtp::Reply{reply.left(3).toInt(), {}, {reply.mid(4)}};
    };
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList wanted(const QString &tags)
{
    return sorted(tags.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void SessionChecksTest::smtp_data()
{
    columns();
    row("healthy", [](Session &) {}, "SMTP_OK");
    row("refused", failed(Stage::Connect, Failure::Refused), "SMTP_REFUSED");
    row("time-out, nothing else reached", failed(Stage::Connect, Failure::ConnectTimeout), "SMTP_TIMEOUT_ALL");
    row("no route", failed(Stage::Connect, Failure::Unreachable), "SMTP_UNREACHABLE");
    row("forbidden here", failed(Stage::Connect, Failure::LocallyBlocked), "SMTP_BLOCKED_HERE");
    row("tarpit", failed(Stage::Greeting, Failure::ReplyTimeout), "SMTP_NO_GREETING");
    row("silent after EHLO", failed(Stage::Hello, Failure::ReplyTimeout), "SMTP_STALLED");
    row("closed before the greeting", failed(Stage::Greeting, Failure::ClosedEarly), "SMTP_CLOSED_BEFORE_GREETING");
    row("closed after EHLO", failed(Stage::Hello, Failure::ClosedEarly), "SMTP_CLOSED_EARLY");
    row("554 greeting", failed(Stage::Greeting, Failure::Rejected, "554 5.7.1 no"), "SMTP_REJECTED");
    row("421 greeting", failed(Stage::Greeting, Failure::Rejected, "421 too many"), "SMTP_TEMPORARY");
    row("450 at EHLO", failed(Stage::Hello, Failure::Rejected, "450 later"), "SMTP_TEMPORARY");
    row("EHLO and HELO refused", failed(Stage::Hello, Failure::Rejected, "502 what"), "SMTP_HELLO_REFUSED");
    row("nonsense", failed(Stage::Greeting, Failure::NotTheProtocol), "SMTP_NOT_SMTP");
    row("endless line", failed(Stage::Greeting, Failure::LineTooLong), "SMTP_NONSENSE");
    row("endless lines", failed(Stage::Greeting, Failure::TooManyLines), "SMTP_NONSENSE");
    row("codes change", failed(Stage::Hello, Failure::ProtocolError), "SMTP_NONSENSE");
    row("SSH", [](Session &s) { failed(Stage::Greeting, Failure::NotTheProtocol)(s); s.guess = u"ssh"_s; }, "SMTP_OTHER_PROTOCOL");
    row("only HELO", [](Session &s) { s.usedHelo = true; }, "SMTP_OK SMTP_ONLY_HELO");
    row("another name in the greeting", [](Session &s) { s.serverName = u"localhost"_s; }, "SMTP_OK SMTP_OWN_NAME_DIFFERS");
    row("its name in capitals", [](Session &s) { s.serverName = u"MAIL.Example.ORG"_s; }, "SMTP_OK");
    row("masked greeting", [](Session &s) { s.greeting->lines = {"*******"}; s.serverName.clear(); }, "SMTP_OK SMTP_MASKED");
    row("bare LF", [](Session &s) { s.bareLineFeeds = true; }, "SMTP_OK SMTP_BARE_LF");
    row("slow", [](Session &s) { s.elapsedMs = 16'000; }, "SMTP_OK SMTP_SLOW");
    row("slow only with questions that were asked besides",
        [](Session &s) {
            s.elapsedMs = 26'000;
            s.transcript = {{smtp::TranscriptLine::From::Client, 900, "MAIL FROM:<>"}};
        },
        "SMTP_OK");
    row("554 too many connections", failed(Stage::Greeting, Failure::Rejected, "554 5.7.1 Too many connections from 192.0.2.9"), "SMTP_TEMPORARY");
    row("421 to STARTTLS", failed(Stage::StartTls, Failure::Rejected, "421 too many connections"), "SMTP_OK SMTP_OWN_NAME_DIFFERS SMTP_TEMPORARY");
    row("421 inside TLS",
        [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::Rejected; s.rejection = smtp::Reply{421, {}, {"later"}}; }, "SMTP_OK SMTP_TEMPORARY");
    row("454 to STARTTLS is the TLS check's", failed(Stage::StartTls, Failure::Rejected, "454 TLS not available"), "SMTP_OK SMTP_OWN_NAME_DIFFERS");
    row("TLS trouble is the TLS check's", [](Session &s) { s.stage = Stage::Handshake; s.failure = Failure::ClosedEarly; }, "SMTP_OK");
}

void SessionChecksTest::smtp()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, host);
    change(session);
    World world(zone, {session});
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    setup.ownNetworkAddresses = {QHostAddress(u"11.9.9.9"_s)};
    QCOMPARE(sorted(world.tags(checks::smtpCheck, setup)), wanted(tags));
}

void SessionChecksTest::timeOutBesideAServerThatAnswers()
{
    World world(zone + u"\nexample.org MX 20 backup.example.org\nbackup.example.org A 11.0.0.2"_s,
                {fakes::failedSession(address, Stage::Connect, Failure::ConnectTimeout), fakes::healthySession(u"11.0.0.2"_s, u"backup.example.org"_s)});
    setup::MailSetup setup = fakes::internetSetup();
    setup.ownNetworkAddresses = {QHostAddress(u"11.9.9.9"_s)};
    QCOMPARE(sorted(world.tags(checks::smtpCheck, setup)), wanted(u"SMTP_TIMEOUT SMTP_OK"_s));
}

void SessionChecksTest::nothingIsCertainWhileItMayBeThisNetwork()
{
    setup::MailSetup setup = fakes::internetSetup();
    setup.askOutsideServices = false;
    const QList<QHostAddress> unknown, otherFamily{QHostAddress(u"2a00::9"_s)}, known{QHostAddress(u"11.9.9.9"_s)};
    for (const QList<QHostAddress> &own : {unknown, otherFamily, known}) {
        setup.ownNetworkAddresses = own;
        World world(zone); // refuses
        const QList<checks::Finding> findings = world.judge(checks::smtpCheck, setup);
        QCOMPARE(findings.first().tag, u"SMTP_REFUSED"_s);
        QCOMPARE(findings.size(), own == known ? 1 : 2);
        QVERIFY(own == known || findings.last().tag == u"SMTP_MAYBE_HERE"_s);
        QCOMPARE(checks::findingVerdict(findings.first()), own == known ? checks::Verdict::Fail : checks::Verdict::Unknown);
    }
}

void SessionChecksTest::answersInsideProveNothingAboutTheWayOut()
{
    // The server behind this router answers; the backup elsewhere does not: this network may let no port 25 out.
    setup::MailSetup setup = fakes::internetSetup();
    setup.askOutsideServices = false;
    setup.ownNetworkAddresses = {QHostAddress(address)};
    const QString backup = u"\nexample.org MX 20 backup.example.org\nbackup.example.org A 11.0.0.2"_s;
    World world(zone + backup, {fakes::healthySession(address, host), fakes::failedSession(u"11.0.0.2"_s, Stage::Connect, Failure::ConnectTimeout)});
    QVERIFY(world.tags(checks::smtpCheck, setup).contains(u"SMTP_TIMEOUT_ALL"_s));
    // This computer is that server.
    setup.ownNetworkAddresses = {QHostAddress(u"11.9.9.9"_s)};
    Session here = fakes::healthySession(address, host);
    here.localAddress = QHostAddress(address);
    World local(zone + backup, {here, fakes::failedSession(u"11.0.0.2"_s, Stage::Connect, Failure::ConnectTimeout)});
    QVERIFY(local.tags(checks::smtpCheck, setup).contains(u"SMTP_TIMEOUT_ALL"_s));
}

void SessionChecksTest::startTlsInALan()
{
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=192.168.1.5"_s);
    setup.mode = setup::Mode::Lan;
    Session session = fakes::healthySession(u"192.168.1.5"_s, host);
    session.tls.problems = {smtp::ChainProblem::SelfSigned};
    session.tls.certificate->names = {u"debian"_s};
    QCOMPARE(World({}, {session}).tags(checks::startTlsCheck, setup), (QStringList{u"TLS_OK"_s, u"TLS_CERTIFICATE_LAN"_s}));
    session.tls.certificate->notAfter = QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
    QVERIFY(World({}, {session}).tags(checks::startTlsCheck, setup).contains(u"TLS_CERTIFICATE_EXPIRED"_s));
}

void SessionChecksTest::oneLoginPerServer()
{
    setup::MailSetup setup = fakes::internetSetup();
    setup.mode = setup::Mode::Map;
    setup.outsideServers = {{setup::ServiceProtocol::Imap, u"imap.isp.net"_s, 993, setup::Security::ImplicitTls}};
    dns::Surroundings around;
    const QList<QHostAddress> addresses{QHostAddress(u"192.168.1.1"_s), QHostAddress(u"11.0.0.1"_s), QHostAddress(u"11.0.0.2"_s), QHostAddress(u"2a00::1"_s)};
    QCOMPARE(checks::logInAddress(setup, addresses, around), addresses[1]);
    around.hasIpv4 = false;
    QCOMPARE(checks::logInAddress(setup, addresses, around), addresses[3]);
    around.hasIpv6 = false;
    QCOMPARE(checks::logInAddress(setup, addresses, around), addresses[1]);
    QCOMPARE(checks::logInAddress(setup, addresses.first(1), around), std::nullopt);
    // While a family is missing nobody is asked: the address that comes may be the one to log in at.
    checks::Observations observations;
    observations.beginCheck();
    dns::Answer answer;
    answer.status = dns::Status::NoError;
    answer.question = {u"imap.isp.net"_s, dns::RecordType::AAAA, {}};
    answer.records = {dns::ResourceRecord{u"imap.isp.net"_s, dns::RecordType::AAAA, 60, dns::AddressData{QHostAddress(u"2a00::1"_s)}}};
    observations.add(answer);
    (void)checks::outsideServersCheck.evaluate(setup, observations);
    (void)checks::mailboxCheck.evaluate(setup, observations);
    QVERIFY(observations.missingSessions().isEmpty());
    answer.question.type = dns::RecordType::A;
    answer.records = {dns::ResourceRecord{u"imap.isp.net"_s, dns::RecordType::A, 60, dns::AddressData{QHostAddress(u"11.0.0.1"_s)}}};
    observations.add(answer);
    (void)checks::outsideServersCheck.evaluate(setup, observations);
    (void)checks::mailboxCheck.evaluate(setup, observations);
    QCOMPARE(std::ranges::count(observations.missingSessions(), smtp::Errand::LogIn, &smtp::SessionRequest::errand), 1);
}

void SessionChecksTest::everyTargetHasItsTlsVerdict()
{
    World world(zone + u"\nexample.org MX 20 backup.example.org\nbackup.example.org A 11.0.0.2"_s, {fakes::healthySession(address, host)});
    const QStringList tags = world.tags(checks::startTlsCheck, fakes::internetSetup());
    QVERIFY(tags.contains(u"TLS_OK"_s) && tags.contains(u"TLS_NOT_TESTED"_s));
    World half(zone + u"\nexample.org MX 20 backup.example.org\nbackup.example.org A !TIMEOUT"_s, {fakes::healthySession(address, host)});
    QVERIFY(half.tags(checks::smtpCheck, fakes::internetSetup()).contains(u"SMTP_TARGET_UNKNOWN"_s));
    QVERIFY(half.tags(checks::startTlsCheck, fakes::internetSetup()).contains(u"TLS_TARGET_UNKNOWN"_s));
}

void SessionChecksTest::implicitMxThatAnswersIsOnlyRisky()
{
    World world(u"example.org A 11.0.0.1"_s, {fakes::healthySession(address, host)});
    QCOMPARE(world.tags(checks::mxCheck, fakes::internetSetup()), QStringList{u"MX_IMPLICIT"_s});
}

void SessionChecksTest::ownExternalAddressIsNotJudged()
{
    setup::MailSetup setup = fakes::internetSetup();
    setup.ownNetworkAddresses = {QHostAddress(address)};
    QCOMPARE(World(zone).tags(checks::smtpCheck, setup), QStringList{u"SMTP_HAIRPIN"_s});
}

void SessionChecksTest::privateAddressesAreNotConnectedTo()
{
    World world(u"example.org MX 10 mail.example.org\nmail.example.org A 192.168.1.5\nmail.example.org A 127.0.0.1"_s);
    QCOMPARE(world.tags(checks::smtpCheck, fakes::internetSetup()), QStringList(2, u"SMTP_NOT_CONNECTED"_s));
    QVERIFY(world.connections().isEmpty());
}

void SessionChecksTest::oneConnectionPerAddress()
{
    World world(zone + u"\nexample.org MX 20 mx2.example.org\nmx2.example.org A 11.0.0.1"_s, {fakes::healthySession(address, host)});
    const setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    QCOMPARE(world.tags(checks::smtpCheck, setup), QStringList{u"SMTP_OK"_s});
    (void)world.tags(checks::startTlsCheck, setup);
    QCOMPARE(world.connections().size(), 1);
    // The certificate is judged for the name that was asked for; the other name might have got another one.
    QVERIFY(!world.tags(checks::startTlsCheck, setup).contains(u"TLS_CERTIFICATE_NAME"_s));
}

void SessionChecksTest::connectionsAreBounded()
{
    QString many;
    for (int i = 0; i < 100; ++i) {
        many += u"example.org MX 10 mx%1.example.org\n"_s.arg(i);
        for (int j = 0; j < 50; ++j)
            many += u"mx%1.example.org A 11.%1.0.%2\n"_s.arg(i).arg(j);
    }
    World world(many);
    const QStringList tags = world.tags(checks::smtpCheck, fakes::internetSetup());
    QCOMPARE(world.connections().size(), 100);
    QCOMPARE(tags.last(), u"SMTP_MORE"_s);

    World one(u"example.org MX 10 mx0.example.org\n"_s + many.section(u'\n', 1, 50));
    (void)one.tags(checks::smtpCheck, fakes::internetSetup());
    QCOMPARE(one.connections().size(), 5);
}

void SessionChecksTest::enteredAddressesAreTestedBeforeTheyArePublished()
{
    World world(u"example.org TXT hello"_s, {fakes::healthySession(address, host)});
    QCOMPARE(world.tags(checks::smtpCheck, fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s)), QStringList{u"SMTP_OK"_s});
}

void SessionChecksTest::startTls_data()
{
    columns();
    const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc()); // World's clock
    row("healthy", [](Session &) {}, "TLS_OK");
    row("never connected", failed(Stage::Connect, Failure::Refused), "TLS_NOT_TESTED");
    row("greylisted is not 'no STARTTLS'", failed(Stage::Greeting, Failure::Rejected, "421 later"), "TLS_NOT_TESTED");
    row("not offered", [](Session &s) { s.capabilities = {u"SIZE 1000"_s}; s.tls = {}; }, "TLS_NOT_OFFERED");
    row("hidden in another word", [](Session &s) { s.capabilities = {u"X-STARTTLS"_s}; s.tls = {}; }, "TLS_NOT_OFFERED");
    row("offered and refused",
        [](Session &s) {
            s.stage = Stage::Quit;
            s.startTlsReply = smtp::Reply{454, {}, {"TLS not available"}};
            s.tls = {};
        },
        "TLS_REFUSED");
    row("handshake fails",
        [](Session &s) {
            s.stage = Stage::Handshake;
            s.tls = {};
            s.tls.attempted = true;
        },
        "TLS_HANDSHAKE_FAILED");
    row("silent in the handshake",
        [](Session &s) { s.stage = Stage::Handshake; s.failure = Failure::ReplyTimeout; s.tls = {}; s.tls.attempted = true; }, "TLS_SILENT");
    row("closes in the handshake",
        [](Session &s) { s.stage = Stage::Handshake; s.failure = Failure::ClosedEarly; s.tls = {}; s.tls.attempted = true; }, "TLS_CLOSED");
    row("plain text behind the answer", [](Session &s) { s.stage = Stage::StartTls; s.tls = {}; s.tls.injected = true; }, "TLS_INJECTION");
    row("silent after STARTTLS",
        [](Session &s) { s.stage = Stage::StartTls; s.failure = Failure::ReplyTimeout; s.startTlsReply.reset(); s.tls = {}; }, "TLS_SILENT");
    row("closes after STARTTLS",
        [](Session &s) { s.stage = Stage::StartTls; s.failure = Failure::ClosedEarly; s.startTlsReply.reset(); s.tls = {}; }, "TLS_CLOSED");
    row("421 to STARTTLS",
        [](Session &s) {
            s.stage = Stage::StartTls;
            s.failure = Failure::Rejected;
            s.rejection = s.startTlsReply = smtp::Reply{421, {}, {"too many connections"}};
            s.tls = {};
        },
        "TLS_NOT_TESTED");
    row("421 inside TLS",
        [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::Rejected; s.rejection = smtp::Reply{421, {}, {"later"}}; }, "TLS_OK");
    row("450 inside TLS",
        [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::Rejected; s.rejection = smtp::Reply{450, {}, {"rate limit"}}; }, "TLS_OK");
    row("closes inside TLS", [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::ClosedEarly; }, "TLS_BROKEN_AFTER");
    row("554 inside TLS", [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::Rejected; }, "TLS_BROKEN_AFTER");
    row("silent inside TLS", [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::ReplyTimeout; }, "TLS_SILENT");
    row("old version", [](Session &s) { s.tls.protocol = u"TLSv1.0"_s; }, "TLS_OK TLS_OLD_VERSION");
    row("AUTH before TLS", [](Session &s) { s.capabilities.append(u"AUTH PLAIN LOGIN"_s); }, "TLS_OK TLS_AUTH_BEFORE_TLS");
    row("AUTH after TLS is right", [](Session &s) { s.capabilitiesAfterTls.append(u"AUTH PLAIN LOGIN"_s); }, "TLS_OK");
    row("expired", [now](Session &s) { s.tls.certificate->notAfter = now.addDays(-1); }, "TLS_OK TLS_CERTIFICATE_EXPIRED");
    row("expires in 13 days", [now](Session &s) { s.tls.certificate->notAfter = now.addDays(13); }, "TLS_OK TLS_CERTIFICATE_EXPIRES");
    row("expires in 15 days", [now](Session &s) { s.tls.certificate->notAfter = now.addDays(15); }, "TLS_OK");
    row("not yet valid", [now](Session &s) { s.tls.certificate->notBefore = now.addDays(1); }, "TLS_OK TLS_CERTIFICATE_NOT_YET");
    row("another name", [](Session &s) { s.tls.certificate->names = {u"www.example.org"_s}; }, "TLS_OK TLS_CERTIFICATE_NAME");
    row("wildcard", [](Session &s) { s.tls.certificate->names = {u"*.example.org"_s}; }, "TLS_OK");
    row("self-signed", [](Session &s) { s.tls.problems = {smtp::ChainProblem::SelfSigned}; }, "TLS_OK TLS_CERTIFICATE_SELF_SIGNED");
    row("unknown issuer", [](Session &s) { s.tls.problems = {smtp::ChainProblem::UnknownIssuer}; }, "TLS_OK TLS_CERTIFICATE_UNTRUSTED");
    row("weak", [](Session &s) { s.tls.problems = {smtp::ChainProblem::Weak}; }, "TLS_OK TLS_CERTIFICATE_WEAK");
}

void SessionChecksTest::startTls()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, host);
    if (session.tls.certificate) {
        session.tls.certificate->notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
        session.tls.certificate->notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc());
    }
    change(session);
    World world(zone, {session});
    QCOMPARE(sorted(world.tags(checks::startTlsCheck, fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s))), wanted(tags));
}

void SessionChecksTest::outside_data()
{
    columns();
    row("healthy", [](Session &) {}, "OUTSIDE_OK");
    row("refused", failed(Stage::Connect, Failure::Refused), "OUTSIDE_REFUSED");
    row("time-out", failed(Stage::Connect, Failure::ConnectTimeout), "OUTSIDE_TIMEOUT_ALL");
    row("no route", failed(Stage::Connect, Failure::Unreachable), "OUTSIDE_UNREACHABLE");
    row("TLS fails", failed(Stage::Handshake, Failure::ClosedEarly), "OUTSIDE_TLS_FAILED");
    row("silent", failed(Stage::Greeting, Failure::ReplyTimeout), "OUTSIDE_NO_ANSWER");
    row("closes", failed(Stage::Greeting, Failure::ClosedEarly), "OUTSIDE_CLOSED");
    row("another protocol", failed(Stage::Greeting, Failure::NotTheProtocol), "OUTSIDE_WRONG_PROTOCOL");
    row("refuses", failed(Stage::Greeting, Failure::Rejected, "554 no"), "OUTSIDE_REJECTED");
    row("later", failed(Stage::Greeting, Failure::Rejected, "421 later"), "OUTSIDE_TEMPORARY");
    row("POP3 later", [](Session &s) { failed(Stage::Greeting, Failure::Rejected)(s); s.rejection = smtp::Reply{0, {}, {"-ERR [SYS/TEMP] no"}}; }, "OUTSIDE_TEMPORARY");
    row("too many", [](Session &s) { failed(Stage::Greeting, Failure::Rejected)(s); s.rejection = smtp::Reply{0, {}, {"* BYE Too many connections"}}; },
        "OUTSIDE_TEMPORARY");
    row("not ever", [](Session &s) { failed(Stage::Greeting, Failure::Rejected)(s); s.rejection = smtp::Reply{0, {}, {"* BYE go away"}}; }, "OUTSIDE_REJECTED");
    row("silent inside TLS", [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::ReplyTimeout; }, "OUTSIDE_NO_ANSWER");
    row("closes inside TLS", [](Session &s) { s.stage = Stage::HelloAfterTls; s.failure = Failure::ClosedEarly; }, "OUTSIDE_CLOSED");
    row("no TLS", [](Session &s) { s.tls = {}; s.capabilities = {u"UIDL"_s}; }, "OUTSIDE_NO_TLS");
    row("self-signed", [](Session &s) { s.tls.problems = {smtp::ChainProblem::SelfSigned}; }, "OUTSIDE_CERTIFICATE");
    row("no list of capabilities", [](Session &s) { s.capabilities.clear(); s.capabilitiesAfterTls.clear(); }, "OUTSIDE_OK");
    row("UIDL, though not in the list",
        [](Session &s) { s.capabilities = s.capabilitiesAfterTls = {u"TOP"_s}; s.logIn = smtp::LogIn{smtp::LogIn::Outcome::Accepted, {}, {}, 1, true}; }, "OUTSIDE_OK");
    row("no list, and no UIDL",
        [](Session &s) { s.capabilities.clear(); s.capabilitiesAfterTls.clear(); s.logIn = smtp::LogIn{smtp::LogIn::Outcome::Accepted, {}, {}, 1, false}; },
        "OUTSIDE_OK OUTSIDE_NO_UIDL");
    row("no UIDL", [](Session &s) { s.capabilities = {u"TOP"_s}; s.capabilitiesAfterTls = {u"TOP"_s}; }, "OUTSIDE_OK OUTSIDE_NO_UIDL");
}

void SessionChecksTest::outside()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, u"pop.isp.net"_s);
    if (session.tls.certificate) {
        session.tls.certificate->notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
        session.tls.certificate->notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc());
    }
    session.capabilities = session.capabilitiesAfterTls = {u"UIDL"_s, u"TOP"_s};
    change(session);
    session.request = {smtp::ServiceProtocol::Pop3, QHostAddress(address), 995, smtp::Security::ImplicitTls, u"pop.isp.net"_s};
    setup::MailSetup setup = fakes::internetSetup();
    setup.mode = setup::Mode::Map;
    setup.outsideServers = {{setup::ServiceProtocol::Pop3, u"pop.isp.net"_s, 995, setup::Security::ImplicitTls}};
    World world(u"pop.isp.net A 11.0.0.1"_s, {session});
    QCOMPARE(sorted(world.tags(checks::outsideServersCheck, setup)), wanted(tags));
}

QTEST_GUILESS_MAIN(SessionChecksTest)
#include "tst_sessionchecks.moc"
