// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialoguedriver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<QByteArray>;
using smtp::Errand;
using smtp::ServiceProtocol;

namespace {

const QByteArray password = "geh4im-P4ss"_ba, userName = "anna.user"_ba;

smtp::SessionRequest request(Errand errand, ServiceProtocol protocol = ServiceProtocol::Smtp)
{
    smtp::SessionRequest request;
    request.protocol = protocol;
    request.address = QHostAddress(u"192.0.2.1"_s);
    request.security = errand == Errand::LogIn ? smtp::Security::ImplicitTls : smtp::Security::StartTls;
    request.hostName = u"mx.example.org"_s;
    request.errand = errand;
    if (errand == Errand::Recipients)
        request.envelope = smtp::EnvelopeQuestions{u"example.org"_s, u"mxwizard-abc"_s, u"mxwizard-test@iana.org"_s};
    return request;
}

smtp::Certificate goodCertificate()
{
    smtp::Certificate certificate;
    certificate.names = {u"mx.example.org"_s};
    certificate.nameCount = 1;
    certificate.notBefore = DialogueDriver::now().addDays(-10);
    certificate.notAfter = DialogueDriver::now().addDays(10);
    return certificate;
}

QString codes(const smtp::Session &session)
{
    QStringList words{smtp::stageName(session.stage), smtp::failureName(session.failure)};
    for (const smtp::Trial &trial : session.trials)
        words += trial.reply ? QString::number(trial.reply->code) : u"-"_s;
    return words.join(u' ');
}

QString logInText(const smtp::Session &session)
{
    if (!session.logIn)
        return u"none"_s;
    QString text = smtp::outcomeName(session.logIn->outcome);
    if (session.logIn->messageCount)
        text += u" %1"_s.arg(*session.logIn->messageCount);
    if (session.logIn->listsIds)
        text += *session.logIn->listsIds ? u" ids"_s : u" no-ids"_s;
    return text;
}

Rows group(const QByteArray &user, const QByteArray &mail, const QByteArray &recipient)
{
    return {"C: MAIL FROM:<>", "S: " + mail, "C: RCPT TO:<" + user + ">", "S: " + recipient, "C: RSET", "S: 250 ok"};
}

} // namespace

class TestErrands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectAwaitsNothing();
    void recipients_data();
    void recipients();
    void addressesThatCannotBeAskedAreNot_data();
    void addressesThatCannotBeAskedAreNot();
    void logIn_data();
    void logIn();
    void passwordGoesOnlyToWhoProvesItsName_data();
    void passwordGoesOnlyToWhoProvesItsName();
    void mutatedServersGetNoMessageAndLeakNoPassword();
};

void TestErrands::connectAwaitsNothing()
{
    DialogueDriver driver(request(Errand::Connect));
    driver.play({"END"});
    QCOMPARE(driver.problem, QByteArray());
    QCOMPARE(driver.conversation.session().stage, smtp::Stage::Done);
    QCOMPARE(driver.conversation.session().failure, smtp::Failure::None);
}

void TestErrands::recipients_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("oneSegment");
    const auto row = [](const char *name, const Rows &rows, const char *expected, bool oneSegment = false) {
        QTest::newRow(name) << rows << QString::fromLatin1(expected) << oneSegment;
    };
    const Rows hello{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250 mx"};
    const Rows groupedHello{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 PIPELINING"};
    const Rows four = group("postmaster@example.org", "250 ok", "250 ok") + group("abuse@example.org", "250 ok", "250 ok") +
                      group("mxwizard-abc@example.org", "250 ok", "550 5.1.1 no") +
                      group("mxwizard-test@iana.org", "250 ok", "554 5.7.1 no");
    const Rows looks{"C: VRFY postmaster", "S: 252 maybe", "C: EXPN postmaster", "S: 502 no"};
    const Rows goodbye{"C: QUIT", "S: 221 bye", "END"};
    Rows asked, answers;
    for (const QByteArray &line : four)
        (line.startsWith("C: ") ? asked : answers) += line;
    asked += "C: VRFY postmaster"_ba;
    const Rows grouped = groupedHello + asked + answers;
    const Rows end = Rows{"C: EXPN postmaster", "S: 502 no"} + goodbye;

    row("one by one", hello + four + looks + goodbye, "done none 250 250 250 550 554 252 502");
    row("in one group", grouped + Rows{"S: 252 maybe"} + end, "done none 250 250 250 550 554 252 502");
    row("null sender refused", hello + Rows{"C: MAIL FROM:<>", "S: 550 5.1.8 no"} + looks + goodbye,
        "done none 550 - - - - 252 502");
    row("null sender refused in a group",
        groupedHello + asked + Rows{"S: 550 no", "S: 503 no", "S: 250 ok"}.mid(0, 3) +
            Rows{"S: 550 no", "S: 503 no", "S: 250 ok", "S: 550 no", "S: 503 no", "S: 250 ok", "S: 550 no", "S: 503 no",
                 "S: 250 ok", "S: 252 x"} +
            end,
        "done none 550 - - - - 252 502");
    row("greylisted at MAIL", hello + Rows{"C: MAIL FROM:<>", "S: 450 4.7.1 later"} + looks + goodbye,
        "done none 450 - - - - 252 502");
    row("greylisted at RCPT",
        hello + group("postmaster@example.org", "250 ok", "451 4.7.1 greylisted") + four.mid(6) + looks + goodbye,
        "done none 250 451 250 550 554 252 502");
    row("421 to RCPT", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<postmaster@example.org>", "S: 421 too many", "END"},
        "errand rejected 250 421 - - - - -");
    row("421 in the group", groupedHello + asked + answers.mid(0, 4) + Rows{"S: 421 bye", "END"},
        "errand rejected 250 250 421 - - - -");
    row("closed in the middle", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<postmaster@example.org>", "CLOSED", "ABORT"},
        "errand closed-early 250 - - - - - -");
    row("closed in the group", groupedHello + asked + answers.mid(0, 3) + Rows{"...", "CLOSED", "ABORT"},
        "errand closed-early 250 250 - - - - -");
    row("silence one by one", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<postmaster@example.org>", "SILENCE", "C: QUIT", "END"},
        "errand reply-timeout 250 - - - - - -");
    row("an answer is missing in the group", grouped + Rows{"...", "SILENCE", "C: QUIT", "END"}, "errand reply-timeout - - - - - - -");
    row("an answer too many behind the group", grouped + Rows{"S: 252 x", "S: 250 ok", "END"},
        "errand protocol-error - - - - - - -", true);
    row("an answer too many in the group", groupedHello + asked + answers.mid(0, 1) + answers + Rows{"C: QUIT", "END"},
        "errand protocol-error - - - - - - -", true);
    row("an answer too many is noticed at the end",
        grouped + Rows{"S: 252 x", "C: EXPN postmaster", "S: 250 spare", "C: QUIT", "S: 502 no", "END"},
        "quit rejected - - - - - - -");
    row("an answer before RCPT", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "S: 250 ok", "END"},
        "errand protocol-error 250 - - - - - -", true);
    row("421 behind the answer to MAIL", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "S: 421 bye", "END"},
        "errand rejected 250 - - - - - -", true);
    row("450 comes in two pieces behind it", hello + Rows{"C: MAIL FROM:<>", "R: 250 ok\r\n4", "...", "S: 50 x", "C: QUIT", "END"},
        "errand protocol-error 250 - - - - - -", true);
    row("354 to RCPT", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<postmaster@example.org>", "S: 354 go", "C: QUIT", "END"},
        "errand protocol-error 250 - - - - - -");
    row("garbage", hello + Rows{"C: MAIL FROM:<>", "S: what", "ABORT"}, "errand not-the-protocol - - - - - - -");
    row("RSET refused", hello + Rows{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<postmaster@example.org>", "S: 250 ok", "C: RSET",
                                     "S: 500 no", "C: QUIT", "END"},
        "errand protocol-error 250 250 - - - - -");
    row("no errand when the session failed", {"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 421 bye", "END"}, "hello rejected");
}

void TestErrands::recipients()
{
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    QFETCH(bool, oneSegment);
    QList<DialogueDriver::Split> splits{{}};
    if (!oneSegment)
        splits += {byteByByte, randomly(1), randomly(2), randomly(3)};
    for (const DialogueDriver::Split &split : splits) {
        DialogueDriver driver(request(Errand::Recipients), split);
        driver.play(rows);
        QCOMPARE(driver.problem, QByteArray());
        QVERIFY(driver.conversation.isOver());
        QCOMPARE(codes(driver.conversation.session()), expected);
    }
}

void TestErrands::addressesThatCannotBeAskedAreNot_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("a second command") << u"example.org>\r\nDATA\r\n"_s;
    QTest::newRow("a space") << u"example.org> NOTIFY"_s;
    QTest::newRow("not ASCII") << u"bücher.example"_s;
    QTest::newRow("endless") << QString(300, u'x');
    QTest::newRow("nothing") << QString();
}

void TestErrands::addressesThatCannotBeAskedAreNot()
{
    QFETCH(QString, domain);
    smtp::SessionRequest wanted = request(Errand::Recipients);
    wanted.envelope->domain = domain;
    DialogueDriver driver(wanted);
    driver.play({"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250 mx", "C: QUIT", "S: 221 bye", "END"});
    QCOMPARE(driver.problem, QByteArray());
    QVERIFY(driver.conversation.session().trials.isEmpty());
}

void TestErrands::logIn_data()
{
    QTest::addColumn<ServiceProtocol>("protocol");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    const QByteArray plain = (QByteArray(1, '\0') + userName + QByteArray(1, '\0') + password).toBase64();
    const auto row = [](const char *name, ServiceProtocol protocol, const Rows &rows, const char *expected) {
        QTest::newRow(name) << protocol << Rows{"SILENCE", "TLS"} + rows << QString::fromLatin1(expected);
    };
    const auto pop3 = [&row](const char *name, const Rows &capa, const Rows &rows, const char *expected) {
        row(name, ServiceProtocol::Pop3, Rows{"S: +OK", "C: CAPA", "S: +OK"} + capa + Rows{"S: ."} + rows, expected);
    };
    const auto imap = [&row](const char *name, const QByteArray &words, const Rows &rows, const char *expected) {
        row(name, ServiceProtocol::Imap, Rows{"S: * OK", "C: a1 CAPABILITY", "S: * CAPABILITY " + words, "S: a1 OK"} + rows, expected);
    };
    const auto mail = [&row](const char *name, const QByteArray &words, const Rows &rows, const char *expected) {
        row(name, ServiceProtocol::Smtp, Rows{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 " + words} + rows, expected);
    };
    const Rows user{"C: USER " + userName, "S: +OK", "C: PASS " + password};
    const Rows popBye{"C: QUIT", "S: +OK", "END"}, smtpBye{"C: QUIT", "S: 221 bye", "END"};
    pop3("POP3", {"S: USER", "S: UIDL"}, user + Rows{"S: +OK", "C: STAT", "S: +OK 3 900", "C: UIDL 1", "S: +OK 1 abc"} + popBye, "accepted 3 ids");
    pop3("POP3, empty", {"S: USER"}, user + Rows{"S: +OK", "C: STAT", "S: +OK 0 0", "C: UIDL", "S: +OK", "S: ."} + popBye, "accepted 0 ids");
    pop3("POP3 without UIDL", {"S: USER"}, user + Rows{"S: +OK", "C: STAT", "S: +OK 3 900", "C: UIDL 1", "S: -ERR what"} + popBye, "accepted 3 no-ids");
    pop3("POP3 refuses", {"S: USER"}, user + Rows{"S: -ERR [AUTH] " + password + " is wrong"} + popBye, "refused");
    pop3("POP3 echoes", {"S: USER"}, user + Rows{"S: -ERR pass " + password.toUpper() + " " + plain + " " + password.toBase64()} + popBye, "refused");
    for (const QByteArray &spelling : {password.toHex(), password.toHex(' '), password.toPercentEncoding("", "-"), '%' + password.toHex('%'), (userName + ':' + password).toBase64(),
                                       ("x" + password + "y").toBase64(), ("xy" + password + "z").toBase64(QByteArray::Base64UrlEncoding),
                                       ("{\"p\":\"" + password + "\"}").toBase64(QByteArray::OmitTrailingEquals), "\"" + password + "\""})
        pop3(("POP3 echoes " + spelling).constData(), {"S: USER"}, user + Rows{"S: -ERR it was " + spelling + "."} + popBye, "refused");
    pop3("POP3 by SASL", {"S: SASL PLAIN"}, Rows{"C: AUTH PLAIN", "S: + ", "C: " + plain, "S: +OK", "C: STAT", "S: +OK 1 9", "C: UIDL 1", "S: +OK 1 a"} + popBye, "accepted 1 ids");
    pop3("POP3 by token only", {"S: SASL XOAUTH2 OAUTHBEARER"}, popBye, "no-mechanism");
    pop3("POP3 closes", {"S: USER"}, user + Rows{"CLOSED", "ABORT"}, "not-finished");
    pop3("POP3 closes after half an echo", {"S: USER"}, user + Rows{"R: -ERR " + password, "CLOSED", "ABORT"}, "not-finished");
    pop3("POP3 counts nonsense", {"S: USER"}, user + Rows{"S: +OK", "C: STAT", "S: +OK -5 x", "C: UIDL", "S: +OK", "S: ."} + popBye, "accepted ids");
    imap("IMAP", "IMAP4rev1 AUTH=PLAIN SASL-IR",
         {"C: a2 AUTHENTICATE PLAIN " + plain, "S: a2 OK", "C: a3 EXAMINE INBOX", "S: * 17 EXISTS", "S: a3 OK [READ-ONLY]", "C: a4 LOGOUT", "S: * BYE",
          "S: a4 OK", "END"},
         "accepted 17");
    imap("IMAP without initial response", "IMAP4rev1 AUTH=PLAIN",
         {"C: a2 AUTHENTICATE PLAIN", "S: +", "C: " + plain, "S: a2 NO [AUTHENTICATIONFAILED] app password needed", "C: a3 LOGOUT", "S: * BYE", "S: a3 OK",
          "END"},
         "refused");
    imap("IMAP by LOGIN", "IMAP4rev1",
         {"C: a2 LOGIN {" + QByteArray::number(userName.size()) + "}", "S: + go", "C: " + userName + " {" + QByteArray::number(password.size()) + "}",
          "S: + go", "C: " + password, "S: a2 OK", "C: a3 EXAMINE INBOX", "S: a3 NO", "C: a4 LOGOUT", "S: * BYE", "S: a4 OK", "END"},
         "accepted");
    imap("IMAP forbids LOGIN", "IMAP4rev1 LOGINDISABLED", {"C: a2 LOGOUT", "S: * BYE", "S: a2 OK", "END"}, "no-mechanism");
    imap("IMAP by token only", "IMAP4rev1 AUTH=XOAUTH2", {"C: a2 LOGOUT", "S: * BYE", "S: a2 OK", "END"}, "no-mechanism");
    imap("IMAP says goodbye", "IMAP4rev1 AUTH=PLAIN SASL-IR", {"C: a2 AUTHENTICATE PLAIN " + plain, "S: * BYE " + password, "END"}, "not-finished");
    mail("SMTP PLAIN", "AUTH PLAIN LOGIN", Rows{"C: AUTH PLAIN " + plain, "S: 235 2.7.0 ok"} + smtpBye, "accepted");
    mail("SMTP LOGIN", "AUTH LOGIN",
         Rows{"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: " + userName.toBase64(), "S: 334 UGFzc3dvcmQ6", "C: " + password.toBase64(), "S: 535 5.7.8 no"} + smtpBye,
         "refused");
    mail("SMTP asks on and on", "AUTH PLAIN", {"C: AUTH PLAIN " + plain, "S: 334 more", "C: QUIT", "END"}, "not-finished");
    mail("SMTP by token only", "AUTH XOAUTH2", smtpBye, "no-mechanism");
    mail("SMTP offers no AUTH", "SIZE", smtpBye, "no-mechanism");
}

void TestErrands::logIn()
{
    QFETCH(ServiceProtocol, protocol);
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    DialogueDriver driver(request(Errand::LogIn, protocol), {}, smtp::Credentials{QString::fromLatin1(userName), QString::fromLatin1(password)});
    driver.certificate = goodCertificate();
    driver.play(rows);
    QCOMPARE(driver.problem, QByteArray());
    const smtp::Session &session = driver.conversation.session();
    QCOMPARE(logInText(session), expected);
    const QByteArray json = QJsonDocument(toJson(session)).toJson().toLower();
    const QByteArray plain = (QByteArray(1, '\0') + userName + QByteArray(1, '\0') + password).toBase64();
    for (const QByteArray &secret : {password, userName, plain, password.toBase64(), userName.toBase64(), password.toHex(), password.toHex(' '),
                                     password.toPercentEncoding("", "-"), password.toBase64().mid(2, 8), ("x" + password).toBase64().mid(4, 8),
                                     ("xy" + password).toBase64().mid(4, 8)})
        QVERIFY2(!json.contains(secret.toLower()), json.constData());
    const auto read = smtp::sessionFromJson(toJson(session));
    QVERIFY(read && toJson(*read) == toJson(session));
}

void TestErrands::passwordGoesOnlyToWhoProvesItsName_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no credentials") << 0 << u"no-credentials"_s;
    QTest::newRow("no certificate") << 1 << u"not-encrypted"_s;
    QTest::newRow("another name") << 2 << u"not-encrypted"_s;
    QTest::newRow("expired") << 3 << u"not-encrypted"_s;
    QTest::newRow("not yet valid") << 4 << u"not-encrypted"_s;
    QTest::newRow("no host name asked for") << 5 << u"not-encrypted"_s;
    QTest::newRow("two lines in the password") << 6 << u"no-credentials"_s;
}

void TestErrands::passwordGoesOnlyToWhoProvesItsName()
{
    QFETCH(int, fault);
    QFETCH(QString, expected);
    smtp::SessionRequest wanted = request(Errand::LogIn, ServiceProtocol::Pop3);
    if (fault == 5)
        wanted.hostName.clear();
    std::optional<smtp::Credentials> credentials{{u"anna"_s, fault == 6 ? u"x\r\nDELE 1"_s : u"secret"_s}};
    if (fault == 0)
        credentials.reset();
    DialogueDriver driver(wanted, {}, credentials);
    smtp::Certificate certificate = goodCertificate();
    if (fault == 2)
        certificate.names = {u"other.example.org"_s};
    if (fault == 3)
        certificate.notAfter = DialogueDriver::now().addSecs(-1);
    if (fault == 4)
        certificate.notBefore = DialogueDriver::now().addSecs(1);
    if (fault != 1)
        driver.certificate = certificate;
    driver.play({"SILENCE", "TLS", "S: +OK", "C: CAPA", "S: +OK", "S: USER", "S: .", "C: QUIT", "S: +OK", "END"});
    QCOMPARE(driver.problem, QByteArray());
    QCOMPARE(logInText(driver.conversation.session()), expected);

    smtp::SessionRequest plain = wanted;
    plain.security = smtp::Security::None;
    DialogueDriver readable(plain, {}, credentials);
    readable.play({"S: +OK", "C: CAPA", "S: +OK", "S: USER", "S: .", "C: QUIT", "S: +OK", "END"});
    QCOMPARE(readable.problem, QByteArray());
    QVERIFY(readable.conversation.session().logIn->outcome != smtp::LogIn::Outcome::Accepted);
}

void TestErrands::mutatedServersGetNoMessageAndLeakNoPassword()
{
    QRandomGenerator generator(20261124);
    const QList<QByteArray> lines{"250 ok\r\n", "250-x\r\n", "550 no\r\n", "450 4.7.1 later\r\n", "354 go\r\n", "421 bye\r\n", "334 x\r\n",
                                  "+OK 1 2\r\n", "+ \r\n", "-ERR\r\n", ".\r\n", "a2 OK\r\n", "a3 OK\r\n", "* 3 EXISTS\r\n", "* BYE\r\n",
                                  "junk\r\n", "235 ok\r\n", "25", "\r\n", password + "\r\n", "250 " + password + "\r\n"};
    const QByteArray starts[] = {"220 mx\r\n250-mx\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN\r\n", "+OK\r\n+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n",
                                 "* OK\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n"};
    int accepted = 0;
    for (int run = 0; run < 3'000; ++run) {
        const auto protocol = ServiceProtocol(run % 3);
        const Errand errand = run % 2 ? Errand::LogIn : Errand::Recipients;
        smtp::Conversation conversation(request(errand, protocol), smtp::Credentials{QString::fromLatin1(userName), QString::fromLatin1(password)},
                                        DialogueDriver::now());
        QList<smtp::Action> actions = conversation.connected({}, 1);
        if (errand == Errand::LogIn)
            actions += conversation.timedOut(2);
        smtp::Tls tls;
        tls.certificate = goodCertificate();
        if (errand == Errand::LogIn)
            actions += conversation.tlsEstablished(tls, 3);
        const QList<QByteArray> start = starts[run % 3].split('\n');
        for (const QByteArray &line : start.mid(0, start.size() - 1)) {
            if (!conversation.isOver())
                actions += conversation.received(line + '\n', 4);
        }
        for (int step = 0; !conversation.isOver(); ++step) {
            if (step > 60)
                actions += conversation.giveUp(5);
            else if (generator.bounded(30) == 0)
                actions += generator.bounded(2) ? conversation.timedOut(5) : conversation.closed({}, 5);
            else
                actions += conversation.received(lines.at(generator.bounded(int(lines.size()))), 5);
        }
        for (const smtp::Action &action : std::as_const(actions))
            QVERIFY(!action.bytes.toUpper().startsWith("DATA") && !action.bytes.toUpper().startsWith("BDAT") && action.bytes.count('\n') <= 1);
        const smtp::Session &session = conversation.session();
        QVERIFY(errand != Errand::LogIn || !QJsonDocument(toJson(session)).toJson().contains(password));
        QCOMPARE((session.stage == smtp::Stage::Done), (session.failure == smtp::Failure::None));
        const auto read = smtp::sessionFromJson(toJson(session));
        QVERIFY(read && toJson(*read) == toJson(session));
        accepted += session.logIn && session.logIn->outcome == smtp::LogIn::Outcome::Accepted;
    }
    QVERIFY(accepted > 5);
}

QTEST_GUILESS_MAIN(TestErrands)
#include "tst_errands.moc"
