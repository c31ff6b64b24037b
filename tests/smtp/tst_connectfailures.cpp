// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/privatenetwork.h"
#include "fakes/scriptedserver.h"
#include "smtp/socketprobe.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using smtp::Failure;

namespace {

QString whyNoNetwork; ///< empty: this process has a network of its own

bool ip(const QString &arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

/// Why a connect fails (N10 to N12), in a network of our own in which the routes say so.
class TestConnectFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failures_data();
    void failures();
    void loopbackStillWorks();
};

void TestConnectFailures::initTestCase()
{
    if (!whyNoNetwork.isEmpty())
        QSKIP(qPrintable(u"no network of our own: "_s + whyNoNetwork));
    if (QStandardPaths::findExecutable(u"ip"_s).isEmpty())
        QSKIP("the ip command is not installed; it makes the routes");
}

void TestConnectFailures::failures_data()
{
    QTest::addColumn<QString>("route"); // arguments of ip, several separated by ';'
    QTest::addColumn<QString>("address");
    QTest::addColumn<Failure>("expected");
    QTest::newRow("no route") << QString() << u"9.9.9.9"_s << Failure::Unreachable;
    QTest::newRow("no IPv6 route") << QString() << u"2620:fe::9"_s << Failure::Unreachable;
    QTest::newRow("link-local without scope") << QString() << u"fe80::1"_s << Failure::Unreachable;
    QTest::newRow("unreachable") << u"route add unreachable 198.51.100.0/24"_s << u"198.51.100.1"_s
                                 << Failure::Unreachable;
    QTest::newRow("forbidden here") << u"route add prohibit 203.0.113.0/24"_s << u"203.0.113.1"_s
                                    << Failure::LocallyBlocked;
    QTest::newRow("packets dropped")
        << u"tuntap add dev d0 mode tun;addr add 192.0.2.1/24 dev d0;link set d0 up"_s << u"192.0.2.9"_s
        << Failure::ConnectTimeout;
    QTest::newRow("refused") << QString() << u"127.0.0.1"_s << Failure::Refused;
}

void TestConnectFailures::failures()
{
    QFETCH(QString, route);
    QFETCH(QString, address);
    for (const QString &arguments : route.split(u';', Qt::SkipEmptyParts)) {
        if (!ip(arguments))
            QSKIP(qPrintable(u"this kernel does not do: ip "_s + arguments));
    }
    smtp::SocketProbe probe({200, 1'000});
    smtp::SessionRequest request;
    request.address = QHostAddress(address);
    QObject context;
    std::optional<smtp::Session> seen;
    QElapsedTimer clock;
    clock.start();
    probe.probe(request, &context, [&](const smtp::Session &session) { seen = session; });
    QVERIFY(!seen);
    QTRY_VERIFY(seen);
    QCOMPARE(smtp::stageName(seen->stage), u"connect"_s);
    const QString failure = smtp::failureName(seen->failure);
    QFETCH(Failure, expected);
    QCOMPARE(failure, smtp::failureName(expected));
    QVERIFY(!seen->connected() && seen->transcript.isEmpty());
    QCOMPARE(seen->detail.isEmpty(), expected == Failure::ConnectTimeout);
    QVERIFY(clock.elapsed() < 1'000);
}

void TestConnectFailures::loopbackStillWorks()
{
    // Or everything above would only show that nothing works here.
    fakes::ScriptedServer server({"S: 220 mx", "C: EHLO*", "S: 250 mx", "C: QUIT", "S: 221 bye"});
    smtp::SocketProbe probe;
    smtp::SessionRequest request;
    request.address = QHostAddress(QHostAddress::LocalHost);
    request.port = server.serverPort();
    QObject context;
    std::optional<smtp::Session> seen;
    probe.probe(request, &context, [&](const smtp::Session &session) { seen = session; });
    QTRY_VERIFY(seen);
    QCOMPARE(smtp::stageName(seen->stage), u"done"_s);
}

int main(int argc, char **argv)
{
    whyNoNetwork = fakes::enterPrivateNetwork({}, {});
    QCoreApplication application(argc, argv);
    TestConnectFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectfailures.moc"
