// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labrows.h"

using namespace Qt::StringLiterals;

/// Mail servers that break the protocol in one way each (hostile.py): what is said of them, and that nothing of theirs gets out of
/// hand. What scripted servers of faults.py do is in tst_labcommandline.cpp.
class LabHostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void servers_data();
    void servers();
    void nothingOfTheirsIsTrusted();

private:
    QHash<QString, lab::Ended> m_ended;
};

namespace {

constexpr lab::Row rows[] = {
    // Greetings.
    {"multiline", ""},
    {"codechange", "smtp:SMTP_NONSENSE starttls:TLS_NOT_TESTED"},
    {"shortcode", "smtp:SMTP_NOT_SMTP starttls:TLS_NOT_TESTED"},
    {"nocode", "smtp:SMTP_NOT_SMTP starttls:TLS_NOT_TESTED"},
    {"http", "smtp:SMTP_OTHER_PROTOCOL starttls:TLS_NOT_TESTED"},
    {"imap", "smtp:SMTP_OTHER_PROTOCOL starttls:TLS_NOT_TESTED"},
    {"pop3", "smtp:SMTP_OTHER_PROTOCOL starttls:TLS_NOT_TESTED"},
    {"linefeeds", ""},
    {"returns", "smtp:SMTP_NO_GREETING starttls:TLS_NOT_TESTED"},
    {"drip", ""},
    {"dripforever", "smtp:SMTP_NO_GREETING starttls:TLS_NOT_TESTED"},
    {"control", ""},
    {"closed220", "smtp:SMTP_CLOSED_EARLY starttls:TLS_NOT_TESTED"},
    {"reset", "smtp:SMTP_CLOSED_BEFORE_GREETING starttls:TLS_NOT_TESTED"},
    {"421greeting", "smtp:SMTP_TEMPORARY starttls:TLS_NOT_TESTED"},
    {"masked", "smtp:SMTP_MASKED starttls:TLS_NOT_OFFERED"},
    {"early", "smtp:SMTP_NONSENSE starttls:TLS_NOT_TESTED"},
    // EHLO.
    {"onlyhelo", "smtp:SMTP_ONLY_HELO starttls:TLS_NOT_OFFERED"},
    {"nohelo", "smtp:SMTP_HELLO_REFUSED starttls:TLS_NOT_TESTED"},
    {"emptyehlo", ""},
    {"barecode", "starttls:TLS_NOT_OFFERED"},
    {"ehlo421", "smtp:SMTP_TEMPORARY starttls:TLS_NOT_TESTED"},
    {"ehlochange", "smtp:SMTP_NONSENSE starttls:TLS_NOT_TESTED"},
    {"keywords", ""},
    {"thousand", "smtp:SMTP_NONSENSE starttls:TLS_NOT_TESTED"},
    {"notkeyword", "starttls:TLS_NOT_OFFERED"},
    {"otherclass", ""},
    // STARTTLS and what follows. What comes a moment later than the answer is an injection or a broken handshake.
    {"lateinjection", "starttls:*"},
    {"closestls", "starttls:TLS_CLOSED"},
    {"garbagetls", "starttls:*"},
    {"tls501", "starttls:TLS_REFUSED"},
    {"silentafter", "starttls:TLS_SILENT"},
    {"sni", ""},
    {"manynames", "starttls:TLS_CERTIFICATE_NAME starttls:TLS_CERTIFICATE_SELF_SIGNED"},
    {"htmlname", "starttls:TLS_CERTIFICATE_SELF_SIGNED"},
    {"tlsfirst", "smtp:SMTP_OTHER_PROTOCOL starttls:TLS_NOT_TESTED"},
};

} // namespace

void LabHostileTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
    QHash<QString, QStringList> arguments;
    for (const lab::Row &row : rows) {
        const QString label = QString::fromLatin1(row.label);
        arguments.insert(label, {u"diagnose"_s, u"mxlab-%1.net"_s.arg(label), u"--timeout"_s, u"3"_s, u"--format"_s, u"json"_s});
    }
    m_ended = lab::runAll(arguments);
}

void LabHostileTest::servers_data()
{
    QTest::addColumn<QString>("troubles");
    for (const lab::Row &row : rows)
        QTest::newRow(row.label) << QString::fromLatin1(row.troubles);
}

void LabHostileTest::servers()
{
    QFETCH(QString, troubles);
    lab::verifyTroubles(m_ended.value(QString::fromLatin1(QTest::currentDataTag())), troubles, {u"smtp"_s, u"starttls"_s});
}

void LabHostileTest::nothingOfTheirsIsTrusted()
{
    const QByteArray control = m_ended.value(u"control"_s).out;
    QVERIFY(!control.contains('\x1b'));
    QVERIFY(!control.contains("\xe2\x80\xae"));
    QVERIFY(!m_ended.value(u"lateinjection"_s).json()["checks"_L1].toArray().isEmpty());
    for (const QJsonValue &session : m_ended.value(u"lateinjection"_s).json()["observations"_L1]["sessions"_L1].toArray())
        QVERIFY(!session["capabilitiesAfterTls"_L1].toArray().contains(u"X-EVIL"_s));
    QVERIFY(m_ended.value(u"manynames"_s).out.size() < 2'000'000);
}

QTEST_GUILESS_MAIN(LabHostileTest)
#include "tst_labhostile.moc"
