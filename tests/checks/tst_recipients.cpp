// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sessions.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;
using smtp::LogIn;
using smtp::Session;
using What = smtp::Trial::What;

/// What a server takes, what it can, and whether the outside mailbox lets the user in: one session -> the tags, and no others.
class RecipientsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recipients_data();
    void recipients();
    void relayFromTheServersOwnNetworkIsNotJudged_data();
    void relayFromTheServersOwnNetworkIsNotJudged();
    void onlyOwnServersAreAsked();
    void switchedOff();
    void extensions_data();
    void extensions();
    void mailbox_data();
    void mailbox();
    void ownNetworkIsNeverCalledShut();
};

namespace {

const QString address = u"11.0.0.1"_s, host = u"mail.example.org"_s;
const QString zone = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1"_s;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList wanted(const QString &tags)
{
    return sorted(tags.split(u' ', Qt::SkipEmptyParts));
}

setup::MailSetup ourSetup()
{
    return fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
}

void answer(Session &session, What what, const QByteArray &line)
{
    const auto trial = std::ranges::find(session.trials, what, &smtp::Trial::what);
    if (line.isEmpty()) {
        trial->reply.reset();
        return;
    }
    const QByteArray text = line.mid(4), first = text.left(text.indexOf(' '));
    trial->reply = smtp::Reply{line.left(3).toInt(), first.count('.') == 2 ? first : QByteArray(), {text}};
}

} // namespace

void RecipientsTest::recipients_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, What what, const char *line, const char *tags) {
        QTest::newRow(name) << int(what) << QByteArray(line) << QString::fromLatin1(tags);
    };
    row("healthy", What::Verify, "252 maybe", "RECIPIENTS_OK");
    row("null sender refused", What::NullSender, "550 5.1.8 no", "NULL_SENDER_REFUSED");
    row("postmaster refused", What::Postmaster, "550 5.1.1 unknown", "POSTMASTER_REFUSED");
    row("postmaster is no relay", What::Postmaster, "554 5.7.1 Relay access denied", "POSTMASTER_REFUSED");
    row("abuse refused", What::Abuse, "550 5.1.1 unknown", "ABUSE_REFUSED");
    row("any recipient taken", What::Unlikely, "250 ok", "RECIPIENTS_ACCEPT_ALL");
    row("open relay, or not: egress is not known", What::Foreign, "250 ok", "RELAYS_FOR_US");
    row("greylisting", What::Postmaster, "450 4.2.0 Greylisted, see http://postgrey", "RECIPIENTS_LATER");
    row("greylisting of all", What::NullSender, "451 4.7.1 later", "RECIPIENTS_LATER");
    row("too many", What::Abuse, "421 too many connections", "RECIPIENTS_LATER");
    row("too many, for good", What::NullSender, "550 5.7.0 Too many messages from your address", "RECIPIENTS_LATER");
    row("a user who does not exist, with many words", What::Postmaster, "550 5.1.1 unknown, we have too many of them", "POSTMASTER_REFUSED");
    row("block list", What::Postmaster, "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org", "RECIPIENTS_NOT_US");
    row("dynamic address", What::Postmaster, "550 5.7.1 dynamic addresses are not welcome", "RECIPIENTS_NOT_US");
    row("no name", What::NullSender, "550 5.7.25 no PTR", "RECIPIENTS_NOT_US");
    row("EHLO not liked", What::Unlikely, "504 5.5.2 <[192.0.2.9]>: Helo command rejected", "RECIPIENTS_NOT_US");
    row("never answered", What::Foreign, "", "RECIPIENTS_BROKEN_OFF");
    row("VRFY tells", What::Verify, "250 Anna <anna@example.org>", "RECIPIENTS_OK RECIPIENTS_SHOWN");
    row("EXPN tells", What::Expand, "250 Anna <anna@example.org>", "RECIPIENTS_OK RECIPIENTS_SHOWN");
}

void RecipientsTest::recipients()
{
    QFETCH(int, what);
    QFETCH(QByteArray, line);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, host);
    answer(session, What(what), line);
    setup::MailSetup setup = ourSetup();
    setup.askOutsideServices = false;
    World world(zone, {session});
    QCOMPARE(sorted(world.tags(checks::recipientsCheck, setup)), wanted(tags));
}

void RecipientsTest::relayFromTheServersOwnNetworkIsNotJudged_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("tag");
    QTest::newRow("a stranger") << u"11.9.9.9"_s << u"OPEN_RELAY"_s;
    QTest::newRow("only the other family's address is known") << u"2b00::9"_s << u"RELAYS_FOR_US"_s;
    QTest::newRow("behind the same router, seen by the other family") << u"2a00::9 11.9.9.9"_s << u"RELAYS_FOR_US"_s;
    QTest::newRow("behind the same router") << address << u"RELAYS_FOR_US"_s;
}

void RecipientsTest::relayFromTheServersOwnNetworkIsNotJudged()
{
    QFETCH(QString, own);
    QFETCH(QString, tag);
    Session session = fakes::healthySession(address, host);
    answer(session, What::Foreign, "250 ok");
    setup::MailSetup setup = ourSetup();
    setup.askOutsideServices = false;
    for (const QString &one : own.split(u' '))
        setup.ownNetworkAddresses.append(QHostAddress(one));
    setup.externalAddresses = {QHostAddress(u"2a00::1"_s)}; // the server's network too
    World world(zone, {session});
    QCOMPARE(world.tags(checks::recipientsCheck, setup), QStringList{tag});
}

void RecipientsTest::onlyOwnServersAreAsked()
{
    World world(zone, {fakes::healthySession(address, host)});
    QCOMPARE(world.tags(checks::recipientsCheck, fakes::internetSetup()), QStringList{u"RECIPIENTS_NO_SERVER"_s});
    checks::Observations observations;
    setup::MailSetup setup = ourSetup();
    for (const bool may : {true, false}) {
        setup.testRecipients = may;
        observations.beginCheck();
        (void)checks::smtpSessions(setup, observations);
        const QList<smtp::SessionRequest> requests = observations.missingSessions();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().errand, may ? smtp::Errand::Recipients : smtp::Errand::Look);
        QCOMPARE(requests.first().envelope.has_value(), may);
    }
}

void RecipientsTest::switchedOff()
{
    setup::MailSetup setup = ourSetup();
    setup.testRecipients = false;
    World world(zone);
    QCOMPARE(world.tags(checks::recipientsCheck, setup), QStringList{u"RECIPIENTS_SWITCHED_OFF"_s});
    QVERIFY(world.connections().isEmpty());
}

void RecipientsTest::extensions_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("tags");
    QTest::newRow("usual") << QStringList{u"SIZE 52428800"_s, u"8BITMIME"_s, u"PIPELINING"_s} << u"EXTENSIONS_ALL EXTENSIONS_SIZE EXTENSIONS_LIST"_s;
    QTest::newRow("few") << QStringList{u"SIZE"_s} << u"EXTENSIONS_MISSING EXTENSIONS_LIST"_s;
    QTest::newRow("S17 no limit") << QStringList{u"SIZE 0"_s, u"8BITMIME"_s, u"PIPELINING"_s} << u"EXTENSIONS_ALL EXTENSIONS_LIST"_s;
    QTest::newRow("S17 a limit beyond 64 bits")
        << QStringList{u"SIZE 99999999999999999999999"_s, u"8BITMIME"_s, u"PIPELINING"_s} << u"EXTENSIONS_ALL EXTENSIONS_LIST"_s;
    QTest::newRow("none") << QStringList() << u"EXTENSIONS_NOT_SEEN"_s;
}

void RecipientsTest::extensions()
{
    QFETCH(QStringList, offered);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, host);
    session.capabilities = session.capabilitiesAfterTls = offered;
    World world(zone, {session});
    QCOMPARE(sorted(world.tags(checks::smtpExtensionsCheck, ourSetup())), wanted(tags));
}

void RecipientsTest::mailbox_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, LogIn::Outcome outcome, const char *reply, const char *tags) {
        QTest::newRow(name) << int(outcome) << QByteArray(reply) << QString::fromLatin1(tags);
    };
    row("no password", LogIn::Outcome::NoCredentials, "", "MAILBOX_NO_PASSWORD");
    row("not encrypted", LogIn::Outcome::NotEncrypted, "", "MAILBOX_NOT_ENCRYPTED");
    row("OAuth only", LogIn::Outcome::NoMechanism, "", "MAILBOX_NO_MECHANISM");
    row("wrong password", LogIn::Outcome::Refused, "-ERR [AUTH] Authentication failed", "MAILBOX_REFUSED");
    row("app password", LogIn::Outcome::Refused, "a2 NO [ALERT] Application-specific password required", "MAILBOX_APP_PASSWORD");
    row("busy", LogIn::Outcome::Refused, "-ERR [IN-USE] mailbox locked", "MAILBOX_LATER");
    row("too many connections", LogIn::Outcome::Refused, "a2 NO [ALERT] Too many simultaneous connections", "MAILBOX_LATER");
    row("only CRAM-MD5", LogIn::Outcome::NoMechanism, "CRAM-MD5", "MAILBOX_OTHER_MECHANISM");
    row("only tokens", LogIn::Outcome::NoMechanism, "XOAUTH2", "MAILBOX_NO_MECHANISM");
    row("breaks off", LogIn::Outcome::NotFinished, "", "MAILBOX_NOT_FINISHED");
    row("works", LogIn::Outcome::Accepted, "+OK", "MAILBOX_OK MAILBOX_POLLING MAILBOX_KEEP");
    row("promises UIDL", LogIn::Outcome::Accepted, "no ids", "MAILBOX_OK MAILBOX_NO_IDS MAILBOX_POLLING MAILBOX_KEEP");
}

void RecipientsTest::mailbox()
{
    QFETCH(int, outcome);
    QFETCH(QByteArray, reply);
    QFETCH(QString, tags);
    Session session = fakes::healthySession(address, u"pop.isp.net"_s);
    session.trials.clear();
    session.capabilities = session.capabilitiesAfterTls = {u"UIDL"_s};
    session.request = {smtp::ServiceProtocol::Pop3, QHostAddress(address), 995, smtp::Security::ImplicitTls, u"pop.isp.net"_s};
    session.logIn = LogIn{LogIn::Outcome(outcome), smtp::Reply{0, {}, {reply}}, {QString::fromLatin1(reply)}, 3, reply != "no ids"};
    setup::MailSetup setup = fakes::internetSetup();
    setup.mode = setup::Mode::Map;
    setup.outsideServers = {{setup::ServiceProtocol::Pop3, u"pop.isp.net"_s, 995, setup::Security::ImplicitTls}};
    World world(u"pop.isp.net A 11.0.0.1"_s, {session});
    QCOMPARE(sorted(world.tags(checks::mailboxCheck, setup)), wanted(tags));
    (void)world.tags(checks::outsideServersCheck, setup);
    QCOMPARE(world.connections().size(), 1); // both checks look at the same session
}

void RecipientsTest::ownNetworkIsNeverCalledShut()
{
    setup::MailSetup setup = ourSetup();
    setup.askOutsideServices = false;
    setup.ownNetworkAddresses = {QHostAddress(address)};
    World world(zone); // refuses
    QCOMPARE(world.tags(checks::smtpCheck, setup), QStringList{u"SMTP_HAIRPIN"_s});
}

QTEST_GUILESS_MAIN(RecipientsTest)
#include "tst_recipients.moc"
