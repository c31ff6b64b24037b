// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdns.h"

using namespace Qt::StringLiterals;
using dns::RecordType;
using dns::Status;

/// The lab's DNS is what the other tests take it for: faults are there, and honest servers are honest.
class LabDnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void signatures();
    void staleCache();
    void negativeCache();
    void networks_data();
    void networks();
};

void LabDnsTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabDnsTest::answers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("data");
    const auto row = [](const char *what, const QString &server, const QString &name, RecordType type, Status status, const QString &data = {}) {
        QTest::newRow(what) << server << name << type << status << data;
    };
    const QString cloudflare = u"1.1.1.1"_s, google = u"2001:4860:4860::8888"_s, system = u"127.0.0.1"_s;
    row("unregistered", u"5.44.53.1"_s, u"mxlab-nxdomain.net"_s, RecordType::SOA, Status::NxDomain);
    row("known name", cloudflare, u"a.root-servers.net"_s, RecordType::A, Status::NoError, u"198.41.0.4"_s);
    row("known mail domain", google, u"iana.org"_s, RecordType::MX, Status::NoError, u"10 mail.iana.org."_s);
    row("known to be missing", google, u"l4bn0nc3.example.com"_s, RecordType::A, Status::NxDomain);
    row("echo", u"208.67.222.222"_s, u"myip.opendns.com"_s, RecordType::A, Status::NoError, u"5.44.1.10"_s);

    row("rewritten", u"192.168.7.61"_s, u"l4bn0nc3.example.com"_s, RecordType::A, Status::NoError, u"5.44.80.66"_s);
    row("rewriting, but honest about what exists", u"192.168.7.61"_s, u"a.root-servers.net"_s, RecordType::A, Status::NoError, u"198.41.0.4"_s);
    row("fake address", u"192.168.7.62"_s, u"mail.mxlab-five.net"_s, RecordType::A, Status::NoError, u"198.18.0.92"_s);
    row("fake address, honest about MX", u"192.168.7.62"_s, u"iana.org"_s, RecordType::MX, Status::NoError, u"10 mail.iana.org."_s);
    row("failing", u"192.168.7.63"_s, u"iana.org"_s, RecordType::MX, Status::ServFail);
    row("captive portal", u"192.168.7.64"_s, u"iana.org"_s, RecordType::A, Status::NoError, u"192.168.7.1"_s);
    row("refusing", u"192.168.7.66"_s, u"iana.org"_s, RecordType::A, Status::Refused);

    row("split view: inside", system, u"mail.mxlab-split.net"_s, RecordType::A, Status::NoError, u"192.168.7.5"_s);
    row("split view: outside", cloudflare, u"mail.mxlab-split.net"_s, RecordType::A, Status::NoError, u"5.44.25.10"_s);
    row("lame server", u"5.44.54.2"_s, u"mxlab-lame.net"_s, RecordType::MX, Status::Refused);
    row("disagreeing: one", u"5.44.53.2"_s, u"mxlab-differ.net"_s, RecordType::MX, Status::NoError, u"10 mail.mxlab-differ.net."_s);
    row("disagreeing: the other", u"5.44.54.2"_s, u"mxlab-differ.net"_s, RecordType::MX, Status::NoError, u"10 old.mxlab-differ.net."_s);
    row("moved: at the old host", cloudflare, u"mxlab-moved.net"_s, RecordType::MX, Status::NoError, u"10 mx.oldhost.mxlab-moved.net."_s);
    row("wildcard", cloudflare, u"l4bn0nc3.mxlab-wildcard.net"_s, RecordType::A, Status::NoError, u"5.44.80.3"_s);
    row("zone below the registered domain", cloudflare, u"sub.mxlab-deep.net"_s, RecordType::MX, Status::NoError, u"10 mail.sub.mxlab-deep.net."_s);
    row("a name inside its zone", cloudflare, u"dept.mxlab-inside.net"_s, RecordType::MX, Status::NoError, u"10 mail.dept.mxlab-inside.net."_s);
    row("SERVFAIL", cloudflare, u"mxlab-servfail.net"_s, RecordType::MX, Status::ServFail);
}

void LabDnsTest::answers()
{
    QFETCH(QString, server);
    QFETCH(QString, name);
    QFETCH(RecordType, type);
    const bool authoritative = server.startsWith(u"5."_s) || server == u"198.41.0.4"_s || server == u"2001:7fd::1"_s;
    const dns::Answer answer = lab::ask(server, name, type, !authoritative);
    QTEST(answer.status, "status");
    QTEST(lab::dataOf(answer), "data");
    if (authoritative)
        QVERIFY(!answer.recursionAvailable);
}

/// DNSSEC is real: public resolvers vouch for what is signed, refuse what is broken, and say why (RFC 8914).
void LabDnsTest::signatures()
{
    const dns::Answer good = lab::ask(u"8.8.8.8"_s, u"mxlab-signed.net"_s, RecordType::MX);
    QCOMPARE(good.status, Status::NoError);
    for (const auto &broken : {u"mxlab-bogus.net"_s, u"mxlab-nosigs.net"_s}) {
        QCOMPARE(lab::ask(u"9.9.9.9"_s, broken, RecordType::MX).status, Status::ServFail);
        QCOMPARE(lab::ask(u"127.0.0.1"_s, broken, RecordType::MX).status, Status::NoError);
    }
}

void LabDnsTest::staleCache()
{
    const QString google = u"8.8.8.8"_s, zone = u"mxlab-stale.net"_s, name = u"mail.mxlab-stale.net"_s;
    QVERIFY(lab::forget(u"google"_s, zone));
    QCOMPARE(lab::dataOf(lab::ask(google, name, RecordType::A)), u"5.44.25.10"_s);
    const lab::ZoneChange change(zone, "mail A 5.44.25.10", "mail A 5.44.25.11");
    QCOMPARE(lab::dataOf(lab::ask(u"5.44.53.2"_s, name, RecordType::A)), u"5.44.25.11"_s);
    QCOMPARE(lab::dataOf(lab::ask(google, name, RecordType::A)), u"5.44.25.10"_s);
    const lab::QueryLog log(u"google"_s);
    QVERIFY(lab::forget(u"google"_s, zone));
    QCOMPARE(lab::dataOf(lab::ask(google, name, RecordType::A)), u"5.44.25.11"_s);
    QVERIFY(log.questions().contains(name + u" A"_s));
}

void LabDnsTest::negativeCache()
{
    const QString quad9 = u"9.9.9.9"_s, zone = u"mxlab-fresh.net"_s, name = u"new.mxlab-fresh.net"_s;
    QCOMPARE(lab::ask(quad9, name, RecordType::A).status, Status::NxDomain);
    const lab::ZoneChange change(zone, "mail A", "new A 5.44.25.10\nmail A");
    QCOMPARE(lab::ask(u"5.44.53.2"_s, name, RecordType::A).status, Status::NoError);
    QCOMPARE(lab::ask(quad9, name, RecordType::A).status, Status::NxDomain);
    QVERIFY(lab::forget(u"quad9"_s, zone));
    QCOMPARE(lab::ask(quad9, name, RecordType::A).status, Status::NoError);
}

void LabDnsTest::networks_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QByteArray>("port53"); // of a root server
    QTest::addColumn<bool>("tls");          // of a public resolver
    QTest::newRow("nothing is done") << u"office"_s << QByteArray("referral") << true;
    QTest::newRow("blocked") << u"blocked"_s << QByteArray("silence") << true;
    QTest::newRow("closed") << u"closed"_s << QByteArray("silence") << false;
    QTest::newRow("rejected") << u"rejected"_s << QByteArray("error") << false;
    QTest::newRow("intercepted") << u"intercepted"_s << QByteArray("resolver") << true;
    QTest::newRow("captured") << u"captured"_s << QByteArray("resolver") << false;
}

void LabDnsTest::networks()
{
    QFETCH(QString, office);
    QFETCH(bool, tls);
    const auto look = [&](const QString &what, const QString &address) {
        QProcess process;
        process.start(u"nsenter"_s, {lab::network(office), QStringLiteral(MXWIZARD_SOURCE_DIR "/tests/lab/look.py"), what, address});
        process.waitForFinished(20'000);
        return process.readAllStandardOutput().trimmed();
    };
    for (const auto &root : {u"198.41.0.4"_s, u"2001:7fd::1"_s})
        QTEST(look(u"port53"_s, root), "port53");
    QCOMPARE(look(u"port53"_s, u"192.168.7.1"_s), QByteArray("resolver"));
    for (const auto &google : {u"8.8.8.8"_s, u"2001:4860:4860::8888"_s})
        QCOMPARE(look(u"tls"_s, google) == "open", tls);
}

QTEST_GUILESS_MAIN(LabDnsTest)
#include "tst_labdns.moc"
