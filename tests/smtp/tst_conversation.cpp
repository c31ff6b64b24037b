// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialoguedriver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<QByteArray>;

namespace {

smtp::SessionRequest request(smtp::ServiceProtocol protocol, smtp::Security security)
{
    smtp::SessionRequest request;
    request.protocol = protocol;
    request.address = QHostAddress(u"192.0.2.1"_s);
    request.security = security;
    return request;
}

/// What a session came to, on one line: stage, failure and whatever is out of the ordinary.
QString summary(const smtp::Session &session)
{
    QStringList words{smtp::stageName(session.stage), smtp::failureName(session.failure)};
    if (!session.guess.isEmpty())
        words += u"guess="_s + session.guess;
    if (session.rejection)
        words += QString::number(session.rejection->code);
    if (session.usedHelo)
        words += u"helo"_s;
    if (session.bareLineFeeds)
        words += u"lf"_s;
    if (session.tls.attempted)
        words += session.tls.established ? u"tls"_s : u"tls-failed"_s;
    if (session.tls.injected)
        words += u"injected"_s;
    return words.join(u' ');
}

const Rows goodUntilTls{"S: 220 mx.example.org ESMTP",
                        "C: EHLO [192.0.2.99]",
                        "S: 250-mx.example.org",
                        "S: 250-SIZE 100",
                        "S: 250 STARTTLS",
                        "C: STARTTLS"};
const Rows goodbye{"C: QUIT", "S: 221 bye", "END"};

QByteArray manyLines(const QByteArray &line, int count)
{
    return (line + "\r\n").repeated(count);
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smtp_data();
    void smtp();
    void smtpTls_data();
    void smtpTls();
    void otherProtocols_data();
    void otherProtocols();
    void literalIsTheLocalAddress_data();
    void literalIsTheLocalAddress();
    void capabilities();
    void bothCapabilityListsAreKept();
    void greetingIsKept();
    void timesAreKept();
    void patienceIsShortWhereItShouldBe();
    void stepChangesOnlyWhenSomethingElseIsAwaited();
    void transcriptIsBounded();
    void transcriptKeepsTheUnfinishedLine();
    void injectedTextIsEvidenceOnly();
    void mutatedServersNeverBreakTheInvariants();

private:
    void run(const Rows &rows, const smtp::SessionRequest &wanted);
};

void TestConversation::run(const Rows &rows, const smtp::SessionRequest &wanted)
{
    QFETCH(QString, expected);
    QFETCH(bool, oneSegment);
    DialogueDriver whole(wanted);
    whole.play(rows);
    QCOMPARE(whole.problem, QByteArray());
    QCOMPARE(summary(whole.conversation.session()), expected);
    QCOMPARE(whole.conversation.isOver(), true);
    if (oneSegment)
        return; // what is meant is that the segment came at once
    QList<DialogueDriver::Split> splits{byteByByte};
    for (quint32 seed = 1; seed <= 20; ++seed)
        splits += randomly(seed);
    for (const DialogueDriver::Split &split : splits) {
        DialogueDriver pieces(wanted, split);
        pieces.play(rows);
        QCOMPARE(pieces.problem, QByteArray());
        QCOMPARE(toJson(pieces.conversation.session()), toJson(whole.conversation.session()));
    }
}

void TestConversation::smtp_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("oneSegment");
    const auto row = [](const char *name, const Rows &rows, const char *expected, bool oneSegment = false) {
        QTest::newRow(name) << rows << QString::fromLatin1(expected) << oneSegment;
    };
    const Rows hello{"C: EHLO [192.0.2.99]"};
    const Rows good = hello + Rows{"S: 250 mx.example.org"} + goodbye;

    row("plain session", Rows{"S: 220 mx.example.org ESMTP"} + good, "done none");
    row("S1 greeting of three lines",
        Rows{"S: 220-mx.example.org", "S: 220-we log", "S: 220 everything"} + good, "done none");
    row("S2 code changes in the greeting", {"S: 220-mx.example.org", "S: 554 no", "END"},
        "greeting protocol-error");
    row("S2 code changes in the EHLO reply",
        Rows{"S: 220 mx"} + hello + Rows{"S: 250-mx", "S: 550 no", "C: QUIT", "END"}, "hello protocol-error");
    row("S2 a line without code inside", {"S: 220-mx.example.org", "S: and more", "END"},
        "greeting protocol-error");
    row("S3 no text at all", Rows{"S: 220"} + hello + Rows{"S: 250"} + goodbye, "done none");
    row("S3 a space and no text", Rows{"S: 220 "} + hello + Rows{"S: 250-", "S: 250 "} + goodbye,
        "done none");
    row("S4 two digits", {"S: 25 OK", "ABORT"}, "greeting not-the-protocol");
    row("S4 four digits", {"S: 2500 x", "ABORT"}, "greeting not-the-protocol");
    row("S4 letters", {"S: abc", "ABORT"}, "greeting not-the-protocol");
    row("S4 letters and silence", {"R: abc", "SILENCE", "ABORT"}, "greeting not-the-protocol");
    row("S4 letters and close", {"R: abc", "CLOSED", "ABORT"}, "greeting not-the-protocol");
    row("S4 no space behind the code", {"S: 220x", "ABORT"}, "greeting not-the-protocol");
    row("S4 code out of range", {"S: 660 x", "ABORT"}, "greeting not-the-protocol");
    row("S4 empty line", {"S: ", "ABORT"}, "greeting not-the-protocol");
    row("S4 ssh", {"S: SSH-2.0-OpenSSH_9.2", "ABORT"}, "greeting not-the-protocol guess=ssh");
    row("S4 http", {"S: HTTP/1.1 400 Bad Request", "ABORT"}, "greeting not-the-protocol guess=http");
    row("S4 imap", {"S: * OK IMAP4rev1 ready", "ABORT"}, "greeting not-the-protocol guess=imap");
    row("S4 pop3", {"S: +OK ready", "ABORT"}, "greeting not-the-protocol guess=pop3");
    row("S4 tls alert", {QByteArray("R: \x15\x03\x01\x00\x02\x02\x46", 10), "ABORT"},
        "greeting not-the-protocol guess=tls", true);
    row("S5 line feeds only", Rows{"R: 220 mx\n"} + hello + Rows{"R: 250-mx\n250 HELP\n"} + goodbye,
        "done none lf");
    row("S5 carriage returns only", {"R: 220 mx\r220 mx\r", "SILENCE", "ABORT"}, "greeting reply-timeout");
    row("S5 a carriage return inside", Rows{"S: 220 m\rx"} + good, "done none");
    row("S7 line too long", {"R: 220 " + QByteArray(2045, 'x'), "ABORT"}, "greeting line-too-long");
    row("S7 longest line", Rows{"S: 220 " + QByteArray(2044, 'x')} + good, "done none");
    row("S8 too many lines", {"R: " + manyLines("220-x", 129), "ABORT"}, "greeting too-many-lines");
    row("S8 too many octets", {"R: " + manyLines("220-" + QByteArray(1996, 'x'), 33), "ABORT"},
        "greeting too-many-lines");
    row("S8 most lines", Rows{"R: " + manyLines("220-x", 127), "S: 220 x"} + good, "done none");
    row("S9 no banner", {"SILENCE", "TLS!", "ABORT"}, "greeting reply-timeout");
    row("S9 no banner and silence on TLS", {"SILENCE", "TLS?", "SILENCE", "ABORT"}, "greeting reply-timeout");
    row("S9 half a banner", {"R: 220 mx", "SILENCE", "ABORT"}, "greeting reply-timeout");
    row("S9 half a multi-line banner", {"S: 220-mx", "SILENCE", "ABORT"}, "greeting reply-timeout");
    row("S10 close before banner", {"CLOSED", "ABORT"}, "greeting closed-early");
    row("S10 close after banner", Rows{"S: 220 mx"} + hello + Rows{"CLOSED", "ABORT"}, "hello closed-early");
    row("S10 close inside a reply", Rows{"S: 220 mx"} + hello + Rows{"S: 250-mx", "CLOSED", "ABORT"},
        "hello closed-early");
    row("S11 refused", {"S: 554 5.7.1 go away", "C: QUIT", "S: 221 bye", "END"}, "greeting rejected 554");
    row("S11 refused and closed", {"S: 554 go away", "C: QUIT", "CLOSED", "ABORT"}, "greeting rejected 554");
    row("S11 refused and silent", {"S: 554 go away", "C: QUIT", "SILENCE", "ABORT"}, "greeting rejected 554");
    row("S11 refused in several lines", {"S: 554-go", "S: 554 away", "C: QUIT", "S: 221 bye", "END"},
        "greeting rejected 554");
    row("S12 421 greeting", {"S: 421 too many connections", "END"}, "greeting rejected 421");
    row("S12 450 greeting", {"S: 450 later", "C: QUIT", "S: 221 bye", "END"}, "greeting rejected 450");
    row("S12 421 to EHLO", Rows{"S: 220 mx"} + hello + Rows{"S: 421 bye", "END"}, "hello rejected 421");
    row("S12 451 to EHLO", Rows{"S: 220 mx"} + hello + Rows{"S: 451 later", "C: QUIT", "S: 221 bye", "END"},
        "hello rejected 451");
    row("S12 421 behind the greeting", {"S: 220 mx", "S: 421 bye", "END"}, "greeting rejected 421", true);
    row("S12 421 behind the EHLO reply", Rows{"S: 220 mx"} + hello + Rows{"S: 250 mx", "S: 421 bye", "END"},
        "hello rejected 421", true);
    row("S13 octets that are no text", Rows{QByteArray("S: 220 \0\xff\x1b[31m\xe2\x80\xae", 15)} + good,
        "done none");
    row("S14 EHLO refused, HELO taken",
        Rows{"S: 220 mx"} + hello + Rows{"S: 502 what", "C: HELO [192.0.2.99]", "S: 250 mx"} + goodbye,
        "done none helo");
    row("S14 both refused",
        Rows{"S: 220 mx"} + hello +
            Rows{"S: 500 what", "C: HELO [192.0.2.99]", "S: 554 no", "C: QUIT", "S: 221 bye", "END"},
        "hello rejected 554");
    row("S14 silence after HELO",
        Rows{"S: 220 mx"} + hello + Rows{"S: 500 what", "C: HELO [192.0.2.99]", "SILENCE", "C: QUIT", "END"},
        "hello reply-timeout");
    row("S16 STARTTLS in other words only",
        Rows{"S: 220 mx"} + hello +
            Rows{"S: 250-mx STARTTLS", "S: 250-XSTARTTLS", "S: 250-X STARTTLS", "S: 250 STARTTLSX"} + goodbye,
        "done none");
    row("S18 reply before EHLO", {"S: 220 mx", "S: 250 mx", "END"}, "greeting protocol-error", true);
    row("S18 half a reply before EHLO", {"S: 220 mx", "R: 25", "END"}, "greeting protocol-error", true);
    row("S18 reply before STARTTLS",
        Rows{"S: 220 mx"} + hello + Rows{"S: 250-mx", "S: 250 STARTTLS", "S: 220 go", "END"},
        "hello protocol-error", true);
    row("S18 reply before QUIT", Rows{"S: 220 mx"} + hello + Rows{"S: 250 mx", "S: 221 bye", "END"},
        "hello protocol-error", true);
    row("S20 enhanced code of another class", {"S: 550 2.0.0 no", "C: QUIT", "S: 221 bye", "END"},
        "greeting rejected 550");
    row("354 out of place", Rows{"S: 220 mx"} + hello + Rows{"S: 354 go on", "C: QUIT", "END"},
        "hello protocol-error");
    row("garbage to EHLO", Rows{"S: 220 mx"} + hello + Rows{"S: SSH-2.0-x", "ABORT"},
        "hello not-the-protocol");
    row("silence after EHLO", Rows{"S: 220 mx"} + hello + Rows{"SILENCE", "C: QUIT", "END"},
        "hello reply-timeout");
    row("silence after QUIT", Rows{"S: 220 mx"} + hello + Rows{"S: 250 mx", "C: QUIT", "SILENCE", "ABORT"},
        "quit reply-timeout");
    row("closed after QUIT", Rows{"S: 220 mx"} + hello + Rows{"S: 250 mx", "C: QUIT", "CLOSED", "ABORT"},
        "quit closed-early");
    row("QUIT refused", Rows{"S: 220 mx"} + hello + Rows{"S: 250 mx", "C: QUIT", "S: 500 what", "END"},
        "quit rejected 500");
    row("out of time at the greeting", {"GIVEUP", "ABORT"}, "greeting reply-timeout");
    row("out of time while leaving", {"S: 554 no", "C: QUIT", "GIVEUP", "ABORT"}, "greeting rejected 554");
    row("T3 not offered", Rows{"S: 220 mx"} + hello + Rows{"S: 250-mx", "S: 250 AUTH PLAIN"} + goodbye,
        "done none");
    row("T12 TLS from the first octet", {"SILENCE", "TLS", "END"}, "greeting not-the-protocol guess=tls");
}

void TestConversation::smtp()
{
    QFETCH(Rows, rows);
    run(rows, request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
}

void TestConversation::smtpTls_data()
{
    QTest::addColumn<smtp::Security>("security");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("oneSegment");
    const auto row = [](const char *name, smtp::Security security, const Rows &rows, const char *expected,
                        bool oneSegment = false) {
        QTest::newRow(name) << security << rows << QString::fromLatin1(expected) << oneSegment;
    };
    using smtp::Security;
    const Rows helloAgain{"TLS", "C: EHLO [192.0.2.99]"};
    const Rows started = goodUntilTls + Rows{"S: 220 go ahead"};

    row("STARTTLS", Security::StartTls,
        started + helloAgain + Rows{"S: 250-mx", "S: 250 AUTH PLAIN"} + goodbye, "done none tls");
    row("S16 keyword in odd case", Security::StartTls,
        Rows{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 startTLS", "C: STARTTLS",
             "S: 220 go"} +
            helloAgain + Rows{"S: 250 mx"} + goodbye,
        "done none tls");
    row("TLS not wanted", Security::None,
        Rows{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 STARTTLS"} + goodbye, "done none");
    row("T1 plain text behind the answer", Security::StartTls,
        goodUntilTls + Rows{"S: 220 go ahead", "S: 250-EVIL", "ABORT"}, "starttls protocol-error injected",
        true);
    row("T1 one octet behind the answer", Security::StartTls,
        goodUntilTls + Rows{"S: 220 go ahead", "R: 2", "ABORT"}, "starttls protocol-error injected", true);
    row("T4 454", Security::StartTls, goodUntilTls + Rows{"S: 454 4.7.0 not now"} + goodbye,
        "starttls rejected 454");
    row("T4 502", Security::StartTls, goodUntilTls + Rows{"S: 502 what"} + goodbye, "starttls rejected 502");
    row("T4 421", Security::StartTls, goodUntilTls + Rows{"S: 421 bye", "END"}, "starttls rejected 421");
    row("T4 garbage", Security::StartTls, goodUntilTls + Rows{"S: yes please", "ABORT"},
        "starttls not-the-protocol");
    row("T4 another positive code", Security::StartTls, goodUntilTls + Rows{"S: 250 ok", "C: QUIT", "END"},
        "starttls protocol-error");
    row("T4 silence", Security::StartTls, goodUntilTls + Rows{"SILENCE", "C: QUIT", "END"},
        "starttls reply-timeout");
    row("T5 silence in the handshake", Security::StartTls, started + Rows{"TLS?", "SILENCE", "ABORT"},
        "handshake reply-timeout tls-failed");
    row("T5 closed in the handshake", Security::StartTls, started + Rows{"TLS?", "CLOSED", "ABORT"},
        "handshake closed-early tls-failed");
    row("T2 handshake fails", Security::StartTls, started + Rows{"TLS!", "ABORT"},
        "handshake protocol-error tls-failed");
    row("EHLO refused inside TLS", Security::StartTls,
        started + helloAgain + Rows{"S: 550 no", "C: QUIT", "S: 221 bye", "END"},
        "hello-after-tls rejected 550 tls");
    row("silence inside TLS", Security::StartTls, started + helloAgain + Rows{"SILENCE", "C: QUIT", "END"},
        "hello-after-tls reply-timeout tls");
    row("closed inside TLS", Security::StartTls, started + helloAgain + Rows{"CLOSED", "ABORT"},
        "hello-after-tls closed-early tls");
    row("STARTTLS again inside TLS is not used", Security::StartTls,
        started + helloAgain + Rows{"S: 250-mx", "S: 250 STARTTLS"} + goodbye, "done none tls");

    row("implicit TLS", Security::ImplicitTls,
        Rows{"SILENCE", "TLS", "S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 STARTTLS"} + goodbye,
        "done none tls");
    row("implicit TLS fails", Security::ImplicitTls, {"SILENCE", "TLS!", "ABORT"},
        "handshake protocol-error tls-failed");
    row("implicit TLS, no greeting", Security::ImplicitTls, {"SILENCE", "TLS", "SILENCE", "ABORT"},
        "greeting reply-timeout tls");
    row("implicit TLS, closed at once", Security::ImplicitTls, {"CLOSED", "ABORT"}, "handshake closed-early");
    row("T12 plain SMTP where TLS was expected", Security::ImplicitTls, {"S: 220 mx ESMTP", "ABORT"},
        "handshake not-the-protocol guess=smtp");
    row("T12 plain IMAP where TLS was expected", Security::ImplicitTls, {"S: * OK ready", "ABORT"},
        "handshake not-the-protocol guess=imap");
    row("T12 something else where TLS was expected", Security::ImplicitTls, {"S: hello", "ABORT"},
        "handshake not-the-protocol");
    row("T12 half a line where TLS was expected", Security::ImplicitTls, {"R: hel", "SILENCE", "ABORT"},
        "handshake not-the-protocol");
}

void TestConversation::smtpTls()
{
    QFETCH(Rows, rows);
    QFETCH(smtp::Security, security);
    run(rows, request(smtp::ServiceProtocol::Smtp, security));
}

void TestConversation::otherProtocols_data()
{
    QTest::addColumn<smtp::ServiceProtocol>("protocol");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("oneSegment");
    const auto pop3 = [](const char *name, const Rows &rows, const char *expected, bool oneSegment = false) {
        QTest::addRow("POP3 %s", name)
            << smtp::ServiceProtocol::Pop3 << rows << QString::fromLatin1(expected) << oneSegment;
    };
    const auto imap = [](const char *name, const Rows &rows, const char *expected, bool oneSegment = false) {
        QTest::addRow("IMAP %s", name)
            << smtp::ServiceProtocol::Imap << rows << QString::fromLatin1(expected) << oneSegment;
    };
    const Rows popCapa{"S: +OK ready", "C: CAPA", "S: +OK list", "S: UIDL", "S: STLS", "S: .", "C: STLS"};
    pop3("with STLS",
         popCapa +
             Rows{"S: +OK go", "TLS", "C: CAPA", "S: +OK", "S: UIDL", "S: .", "C: QUIT", "S: +OK bye", "END"},
         "done none tls");
    pop3("without STLS", {"S: +OK", "C: CAPA", "S: +OK", "S: UIDL", "S: .", "C: QUIT", "S: +OK", "END"},
         "done none");
    pop3("without CAPA", {"S: +OK", "C: CAPA", "S: -ERR what", "C: QUIT", "S: +OK", "END"}, "done none");
    pop3("rejects", {"S: -ERR busy", "C: QUIT", "S: +OK", "END"}, "greeting rejected 0");
    pop3("refuses STLS", popCapa + Rows{"S: -ERR no", "C: QUIT", "S: +OK", "END"}, "starttls rejected 0");
    pop3("injection", popCapa + Rows{"S: +OK go", "S: +OK evil", "ABORT"}, "starttls protocol-error injected",
         true);
    pop3("answer before CAPA", {"S: +OK", "S: +OK", "END"}, "greeting protocol-error", true);
    pop3("is SMTP", {"S: 220 mx", "ABORT"}, "greeting not-the-protocol guess=smtp");
    pop3("glued status", {"S: +OKAY", "ABORT"}, "greeting not-the-protocol guess=pop3");
    pop3("endless list", {"S: +OK", "C: CAPA", "S: +OK", "R: " + manyLines("X", 128), "ABORT"},
         "hello too-many-lines");

    const Rows imapCaps{"S: * OK ready", "C: a1 CAPABILITY",
                        "S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED", "S: a1 OK done",
                        "C: a2 STARTTLS"};
    imap("with STARTTLS",
         imapCaps + Rows{"S: a2 OK go", "TLS", "C: a3 CAPABILITY", "S: * CAPABILITY IMAP4rev1 IDLE",
                         "S: a3 OK", "C: a4 LOGOUT", "S: * BYE", "S: a4 OK", "END"},
         "done none tls");
    imap("without STARTTLS",
         {"S: * OK", "C: a1 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: a1 ok", "C: a2 LOGOUT",
          "S: * BYE x", "S: a2 OK", "END"},
         "done none");
    imap("preauthenticated: no STARTTLS",
         {"S: * PREAUTH hi", "C: a1 CAPABILITY", "S: * CAPABILITY IMAP4rev1 STARTTLS", "S: a1 OK",
          "C: a2 LOGOUT", "S: * BYE", "S: a2 OK", "END"},
         "done none");
    imap("says goodbye at once", {"S: * BYE busy", "END"}, "greeting rejected 0");
    imap("says goodbye later", {"S: * OK", "C: a1 CAPABILITY", "S: * BYE autologout", "END"},
         "hello rejected 0");
    imap("refuses STARTTLS", imapCaps + Rows{"S: a2 NO", "C: a3 LOGOUT", "S: * BYE", "S: a3 OK", "END"},
         "starttls rejected 0");
    imap("untagged lines between",
         {"S: * OK", "S: * 3 EXISTS", "C: a1 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: a1 OK",
          "S: * 4 EXISTS", "C: a2 LOGOUT", "S: * BYE", "S: a2 OK", "END"},
         "done none", true);
    imap("answer before the command", {"S: * OK", "S: a1 OK", "END"}, "greeting protocol-error", true);
    imap("another tag", {"S: * OK", "C: a1 CAPABILITY", "S: a9 OK", "C: a2 LOGOUT", "END"},
         "hello protocol-error");
    imap("continuation", {"S: * OK", "C: a1 CAPABILITY", "S: + go", "C: a2 LOGOUT", "END"},
         "hello protocol-error");
    imap("injection", imapCaps + Rows{"S: a2 OK", "S: * CAPABILITY EVIL", "ABORT"},
         "starttls protocol-error injected", true);
    imap("is POP3", {"S: +OK", "ABORT"}, "greeting not-the-protocol guess=pop3");
}

void TestConversation::otherProtocols()
{
    QFETCH(smtp::ServiceProtocol, protocol);
    QFETCH(Rows, rows);
    run(rows, request(protocol, smtp::Security::StartTls));
}

void TestConversation::literalIsTheLocalAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("IPv4") << u"192.0.2.5"_s << "EHLO [192.0.2.5]\r\n"_ba;
    QTest::newRow("IPv6") << u"2001:db8::5"_s << "EHLO [IPv6:2001:db8::5]\r\n"_ba;
    QTest::newRow("IPv6 with scope") << u"fe80::5%eth0"_s << "EHLO [IPv6:fe80::5]\r\n"_ba;
    QTest::newRow("unknown") << QString() << "EHLO [127.0.0.1]\r\n"_ba;
}

void TestConversation::literalIsTheLocalAddress()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, expected);
    smtp::Conversation conversation(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    QVERIFY(conversation.connected(QHostAddress(address), 1).isEmpty());
    const QList<smtp::Action> actions = conversation.received("220 mx\r\n"_ba, 2);
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().bytes, expected);
}

void TestConversation::capabilities()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::None));
    driver.play(Rows{"S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx.example.org Hello", "S: 250-size 0",
                     "S: 250-AUTH=LOGIN", "S: 250-8bitmime", "S: 250-8BITMIME", "S: 250-X-STARTTLS",
                     "S: 250 smtputf8 \x1b[31mred"} +
                goodbye);
    QCOMPARE(driver.problem, QByteArray());
    const smtp::Session &session = driver.conversation.session();
    QCOMPARE(session.capabilities, QStringList({u"SIZE 0"_s, u"AUTH=LOGIN"_s, u"8BITMIME"_s, u"8BITMIME"_s,
                                                u"X-STARTTLS"_s, u"SMTPUTF8 \\x1b[31mred"_s}));
    QVERIFY(session.offers(u"size"_s) && session.offers(u"8BITMIME"_s) && session.offers(u"SMTPUTF8"_s));
    QVERIFY(!session.offers(u"STARTTLS"_s) && !session.offers(u"AUTH"_s) &&
            !session.offersAfterTls(u"SIZE"_s));
    QCOMPARE(session.helloName, u"mx.example.org"_s);
}

void TestConversation::bothCapabilityListsAreKept()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    driver.play(goodUntilTls +
                Rows{"S: 220 2.0.0 go", "TLS", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 AUTH PLAIN"} +
                goodbye);
    QCOMPARE(driver.problem, QByteArray());
    const smtp::Session &session = driver.conversation.session();
    QCOMPARE(session.capabilities, QStringList({u"SIZE 100"_s, u"STARTTLS"_s}));
    QCOMPARE(session.capabilitiesAfterTls, QStringList({u"AUTH PLAIN"_s}));
    QCOMPARE(session.startTlsReply, (smtp::Reply{220, "2.0.0"_ba, {"2.0.0 go"_ba}}));

    DialogueDriver implicit(request(smtp::ServiceProtocol::Smtp, smtp::Security::ImplicitTls));
    implicit.play(Rows{"SILENCE", "TLS", "S: 220 mx", "C: EHLO [192.0.2.99]", "S: 250-mx", "S: 250 SIZE"} +
                  goodbye);
    QCOMPARE(implicit.problem, QByteArray());
    QCOMPARE(implicit.conversation.session().capabilities, QStringList());
    QCOMPARE(implicit.conversation.session().capabilitiesAfterTls, QStringList({u"SIZE"_s}));
}

void TestConversation::greetingIsKept()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    driver.play({"S: 554-mx.example.org no\x1b", "S: 554 5.7.1 blocked", "C: QUIT", "S: 221 bye", "END"});
    QCOMPARE(driver.problem, QByteArray());
    const smtp::Session &session = driver.conversation.session();
    const smtp::Reply expected{554, {}, {"mx.example.org no\x1b"_ba, "5.7.1 blocked"_ba}};
    QCOMPARE(session.greeting, expected);
    QCOMPARE(session.rejection, expected);
    QCOMPARE(session.serverName, u"mx.example.org"_s);
}

void TestConversation::timesAreKept()
{
    smtp::Conversation conversation(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    (void)conversation.connected(QHostAddress(u"192.0.2.99"_s), 40);
    (void)conversation.received("220 mx\r\n"_ba, 100);
    (void)conversation.received("250-mx\r\n250 STARTTLS\r\n"_ba, 150);
    (void)conversation.received("220 go\r\n"_ba, 200);
    (void)conversation.tlsEstablished({}, 270);
    (void)conversation.received("250 mx\r\n"_ba, 320);
    (void)conversation.received("221 bye\r\n"_ba, 380);
    const smtp::Session &session = conversation.session();
    QVERIFY(conversation.isOver());
    QCOMPARE(session.connectMs, 40);
    QCOMPARE(session.greetingMs, 60);
    QCOMPARE(session.tls.handshakeMs, 70);
    QCOMPARE(session.elapsedMs, 380);
    QCOMPARE(session.transcript.at(1),
             (smtp::TranscriptLine{smtp::TranscriptLine::From::Server, 100, "220 mx"_ba}));
    QCOMPARE(session.transcript.at(2),
             (smtp::TranscriptLine{smtp::TranscriptLine::From::Client, 100, "EHLO [192.0.2.99]"_ba}));
}

void TestConversation::patienceIsShortWhereItShouldBe()
{
    DialogueDriver implicit(request(smtp::ServiceProtocol::Imap, smtp::Security::ImplicitTls));
    QCOMPARE(implicit.conversation.patienceMs(), std::optional(20)); // connected after 10 ms: twice that
    implicit.play({"SILENCE", "TLS"});
    QCOMPARE(implicit.conversation.patienceMs(), std::nullopt);

    DialogueDriver rejected(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    QCOMPARE(rejected.conversation.patienceMs(), std::nullopt);
    rejected.play({"S: 554 no", "C: QUIT"});
    QCOMPARE(rejected.conversation.patienceMs(), std::optional(smtp::Conversation::politePatienceMs));
}

void TestConversation::stepChangesOnlyWhenSomethingElseIsAwaited()
{
    // A peer that sends one octet a second must not get a new time-out for each (slow loris).
    smtp::Conversation conversation(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    (void)conversation.connected({}, 1);
    const int greeting = conversation.step();
    for (const char c : "220-mx\r\n220 m"_ba) {
        (void)conversation.received(QByteArray(1, c), 2);
        QCOMPARE(conversation.step(), greeting);
    }
    (void)conversation.received("x\r\n"_ba, 3);
    QVERIFY(conversation.step() != greeting);
}

void TestConversation::transcriptIsBounded()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    driver.play({"R: " + manyLines("220-" + QByteArray(490, 'x'), 127), "S: 220 mx", "C: EHLO [192.0.2.99]",
                 "R: " + manyLines("250-" + QByteArray(600, 'x'), 100), "S: 250 STARTTLS", "C: STARTTLS",
                 "R: " + manyLines("220-go", 127), "S: 220 go", "TLS", "C: EHLO [192.0.2.99]",
                 "R: " + manyLines("250-X", 127), "S: 250 mx", "C: QUIT", "S: 221 bye", "END"});
    QCOMPARE(driver.problem, QByteArray());
    const QList<smtp::TranscriptLine> &transcript = driver.conversation.session().transcript;
    QCOMPARE(transcript.size(), smtp::limits::transcriptLines);
    QCOMPARE(transcript.last().text, "the rest is not kept"_ba);
    QCOMPARE(transcript.at(200).text.size(), smtp::limits::transcriptOctets);
}

void TestConversation::transcriptKeepsTheUnfinishedLine()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    driver.play({"R: 220 almost", "CLOSED", "ABORT"});
    QCOMPARE(driver.problem, QByteArray());
    const QList<smtp::TranscriptLine> &transcript = driver.conversation.session().transcript;
    QCOMPARE(transcript.last().from, smtp::TranscriptLine::From::Server);
    QCOMPARE(transcript.last().text, "220 almost"_ba);
}

void TestConversation::injectedTextIsEvidenceOnly()
{
    DialogueDriver driver(request(smtp::ServiceProtocol::Smtp, smtp::Security::StartTls));
    driver.play(goodUntilTls + Rows{"S: 220 go", "S: 250-EVIL", "S: 250 AUTH LOGIN", "ABORT"});
    QCOMPARE(driver.problem, QByteArray());
    const smtp::Session &session = driver.conversation.session();
    QVERIFY(session.tls.injected && !session.tls.attempted);
    QCOMPARE(session.startTlsReply, (smtp::Reply{220, {}, {"go"_ba}}));
    QCOMPARE(session.capabilitiesAfterTls, QStringList());
    QCOMPARE(session.transcript.last().text, "250 AUTH LOGIN"_ba);
}

namespace {

QByteArray mutate(QByteArray bytes, QRandomGenerator &generator)
{
    static const QList<QByteArray> tokens{"\r\n",         "\n",       "\r",
                                          "250-",         "250 ",     "220 ",
                                          "421 x\r\n",    "STARTTLS", QByteArray(1, '\0'),
                                          "\x15\x03\x01", ".",        "* BYE\r\n",
                                          "a1 OK\r\n"};
    for (int count = generator.bounded(6); count > 0; --count) {
        const qsizetype at = bytes.isEmpty() ? 0 : generator.bounded(int(bytes.size()));
        switch (generator.bounded(5)) {
        case 0: bytes.insert(at, tokens.at(generator.bounded(int(tokens.size())))); break;
        case 1: bytes.remove(at, generator.bounded(1, 8)); break;
        case 2: bytes.insert(at, char(generator.bounded(256))); break;
        case 3: bytes.insert(at, bytes.mid(at, generator.bounded(1, 40))); break;
        default: bytes.insert(at, QByteArray(generator.bounded(3000), 'x')); break;
        }
    }
    return bytes;
}

/// Feeds `bytes` to a conversation whatever it does; returns what it sent.
QList<QByteArray> feed(smtp::Conversation &conversation, const QByteArray &bytes, QRandomGenerator &generator)
{
    QList<QByteArray> sent;
    QList<smtp::Action> actions = conversation.connected({}, 1);
    qsizetype at = 0;
    for (qint64 now = 2; !conversation.isOver(); ++now) {
        if (at >= bytes.size()) {
            actions += generator.bounded(2) ? conversation.timedOut(now) : conversation.closed({}, now);
        } else {
            const qsizetype lineEnd = bytes.indexOf('\n', at);
            const bool oneLine = lineEnd >= 0 && generator.bounded(16) > 0;
            const QByteArray piece = bytes.mid(at, oneLine ? lineEnd - at + 1 : generator.bounded(1, 60));
            at += piece.size();
            actions += conversation.received(piece, now);
        }
        while (!actions.isEmpty()) {
            const smtp::Action action = actions.takeFirst();
            if (action.kind == smtp::Action::Kind::Send)
                sent += action.bytes;
            if (action.kind == smtp::Action::Kind::StartTls)
                actions += generator.bounded(4) ? conversation.tlsEstablished({}, now)
                                                : conversation.tlsFailed({}, now);
        }
    }
    return sent;
}

} // namespace

void TestConversation::mutatedServersNeverBreakTheInvariants()
{
    const QList<QByteArray> seeds{
        "220 mx\r\n250-mx\r\n250-SIZE 1\r\n250 STARTTLS\r\n220 go\r\n250-mx\r\n250 HELP\r\n221 bye\r\n",
        "220-a\r\n220 b\r\n500 no\r\n250 mx\r\n221 bye\r\n",
        "+OK\r\n+OK\r\nSTLS\r\nUIDL\r\n.\r\n+OK\r\n+OK\r\nUIDL\r\n.\r\n+OK\r\n",
        "* OK\r\n* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\na2 OK\r\n* CAPABILITY X\r\na3 OK\r\n* BYE\r\na4 "
        "OK\r\n"};
    QRandomGenerator generator(20140703);
    QHash<QString, int> outcomes;
    for (int run = 0; run < 5'000; ++run) {
        const qsizetype seed = generator.bounded(int(seeds.size()));
        const auto protocol =
            smtp::ServiceProtocol(generator.bounded(8) ? std::max<qsizetype>(seed - 1, 0) : 0);
        const auto security = smtp::Security(generator.bounded(3));
        smtp::Conversation conversation(request(protocol, security));
        const QByteArray bytes = mutate(seeds.at(seed), generator);
        const QList<QByteArray> sent = feed(conversation, bytes, generator);

        const smtp::Session &session = conversation.session();
        QVERIFY2(sent.size() <= 6, bytes.toPercentEncoding().constData());
        QCOMPARE((session.stage == smtp::Stage::Done), (session.failure == smtp::Failure::None));
        QCOMPARE((session.failure == smtp::Failure::Rejected), session.rejection.has_value());
        QVERIFY(session.guess.isEmpty() || session.failure == smtp::Failure::NotTheProtocol);
        QVERIFY(!session.tls.injected || session.capabilitiesAfterTls.isEmpty());
        QVERIFY(session.transcript.size() <= smtp::limits::transcriptLines);
        const std::optional<smtp::Session> read = smtp::sessionFromJson(toJson(session));
        QVERIFY2(read, QJsonDocument(toJson(session)).toJson().constData());
        QCOMPARE(toJson(*read), toJson(session));
        outcomes[smtp::failureName(session.failure)] += 1;
    }
    // The loop is worth something only when it gets everywhere.
    for (const auto failure : {smtp::Failure::None, smtp::Failure::ReplyTimeout, smtp::Failure::ClosedEarly,
                               smtp::Failure::NotTheProtocol, smtp::Failure::ProtocolError,
                               smtp::Failure::LineTooLong, smtp::Failure::Rejected})
        QVERIFY2(outcomes.value(smtp::failureName(failure)) > 5, qPrintable(smtp::failureName(failure)));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
