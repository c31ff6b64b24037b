// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labrows.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// Healthy setups inside a LAN and with an outside mailbox; logging in there, which leaves every message as it was; and computers in
/// networks that do not let mail through.
class LabModesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lanIsHealthy();
    void mailbox_data();
    void mailbox();
    void noMailFromHere_data();
    void noMailFromHere();
    void ownServerFromInside();
};

namespace {

/// Runs the program with a text on standard input.
lab::Ended runWith(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(MXWIZARD_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(60'000);
    return {done ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(), 0};
}

/// Every message of the mailbox with its size and its flags, of which an unread one has none. (Any login lets Dovecot move messages
/// from "new" to "cur".)
QStringList messages()
{
    QStringList found;
    for (const QString &folder : {u"new"_s, u"cur"_s}) {
        const QDir dir(lab::directory() + u"/dovecot/mail/anna/"_s + folder);
        for (const QFileInfo &file : dir.entryInfoList(QDir::Files))
            found.append(file.fileName().section(u':', 0, 0) + u' ' + QString::number(file.size()) + file.fileName().section(u',', 1));
    }
    found.sort();
    return found;
}

} // namespace

void LabModesTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabModesTest::lanIsHealthy()
{
    const lab::Ended ended = lab::diagnose(u"firm.lan --mode lan --mail-host mail.firm.lan=192.168.7.5"_s);
    lab::verifyTroubles(ended, {});
    QCOMPARE(ended.status, 0);
}

void LabModesTest::mailbox_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("isLetIn");
    const QString imap = u"--outside imaps://imap.mxlab-provider.net"_s, pop3 = u"--outside pop3s://pop.mxlab-provider.net"_s;
    const QString smtp = u"--outside smtps://smtp.mxlab-provider.net"_s;
    QTest::newRow("IMAP") << imap << QByteArray("lab\n") << true;
    QTest::newRow("POP3") << pop3 << QByteArray("lab\n") << true;
    QTest::newRow("submission") << smtp << QByteArray("lab\n") << true;
    QTest::newRow("IMAP, STARTTLS") << u"--outside imap://imap.mxlab-provider.net"_s << QByteArray("lab\n") << true;
    QTest::newRow("POP3, STLS") << u"--outside pop3://pop.mxlab-provider.net"_s << QByteArray("lab\n") << true;
    QTest::newRow("submission, STARTTLS") << u"--outside smtp://smtp.mxlab-provider.net"_s << QByteArray("lab\n") << true;
    QTest::newRow("IMAP, wrong password") << imap << QByteArray("misstep\n") << false;
    QTest::newRow("POP3, wrong password") << pop3 << QByteArray("misstep\n") << false;
    QTest::newRow("submission, wrong password") << smtp << QByteArray("misstep\n") << false;
}

/// The login is tried, the password shows up nowhere, and nobody's mail is touched.
void LabModesTest::mailbox()
{
    QFETCH(QString, outside);
    QFETCH(QByteArray, password);
    QFETCH(bool, isLetIn);
    const QStringList before = messages();
    QCOMPARE(before.size(), 2);
    const QStringList words = u"diagnose mxlab-collected.net --mode map --outside-address anna@mxlab-provider.net --log-in anna --format json "_s.append(outside).split(u' ');
    const lab::Ended ended = runWith(words, password);
    const QJsonObject report = ended.json();
    QVERIFY2(!report.isEmpty(), ended.err.constData());
    QString outcome;
    for (const QJsonValue &session : report["observations"_L1]["sessions"_L1].toArray()) {
        const QJsonObject logIn = session["logIn"_L1].toObject();
        if (!logIn.isEmpty())
            outcome = logIn["outcome"_L1].toString();
    }
    QCOMPARE(outcome, isLetIn ? u"accepted"_s : u"refused"_s);
    QCOMPARE(messages(), before);
    QVERIFY(!ended.out.contains("misstep"));
    QVERIFY(!ended.out.contains(QByteArray("\0anna\0lab", 9).toBase64()));
    if (isLetIn)
        lab::verifyTroubles(ended, {}, {u"outside-servers"_s, u"outside-mx"_s, u"mailbox"_s});
}

void LabModesTest::noMailFromHere_data()
{
    QTest::addColumn<QString>("office");
    QTest::newRow("port 25 swallowed") << u"nomail"_s;
    QTest::newRow("port 25 rejected") << u"refusesmail"_s;
}

/// The provider of this computer's network lets nobody speak to port 25. That is nothing against the domain's server.
void LabModesTest::noMailFromHere()
{
    QFETCH(QString, office);
    const lab::OtherNameServer router("192.168.7.1");
    const lab::Ended ended = lab::diagnose(u"mxlab-plain.net --mail-host mail.mxlab-plain.net=5.44.26.2 --timeout 2"_s, office);
    const QJsonObject report = ended.json();
    QVERIFY2(!report.isEmpty(), ended.err.constData());
    QVERIFY2(lab::verdictOf(report, u"smtp"_s) != u"fail"_s, qPrintable(lab::troubles(report)));
    QVERIFY2(lab::verdictOf(report, u"starttls"_s) != u"fail"_s, qPrintable(lab::troubles(report)));
    QVERIFY2(lab::verdictOf(report, u"client-ports"_s) == u"pass"_s, qPrintable(lab::troubles(report)));
}

/// The server is behind the router that this computer is behind (NAT loopback): nobody knows what outsiders meet.
void LabModesTest::ownServerFromInside()
{
    const lab::Ended ended = lab::diagnose(u"mxlab-home.net --mail-host mail.mxlab-home.net=5.44.1.10 --timeout 2"_s);
    lab::verifyTroubles(ended, u"smtp:SMTP_HAIRPIN starttls:TLS_NOT_TESTED recipients:RECIPIENTS_NOT_TESTED client-ports:CLIENT_HAIRPIN "
                                "dkim:DKIM_SELECTOR_NOT_KNOWN"_s);
    QCOMPARE(ended.status, 0);
}

QTEST_GUILESS_MAIN(LabModesTest)
#include "tst_labmodes.moc"
