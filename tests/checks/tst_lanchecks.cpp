// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;
using smtp::Failure;
using smtp::Session;
using smtp::Stage;

/// The checks of a server that stays inside the LAN.
class LanChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void thisComputer_data();
    void thisComputer();
    void ports_data();
    void ports();
    void everyServerIsJudged();
};

namespace {

setup::MailSetup lanSetup(const QString &servers)
{
    setup::MailSetup setup = fakes::internetSetup(servers);
    setup.mode = setup::Mode::Lan;
    setup.domain = u"lan"_s;
    return setup;
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

/// What ports 25, 993 ... of an address show.
QList<Session> everywhere(const QString &address, Failure failure)
{
    QList<Session> sessions;
    for (const quint16 port : {25, 465, 587, 993, 143, 995, 110}) {
        Session session = fakes::failedSession(address, Stage::Connect, failure, port);
        session.request.protocol = port == 993 || port == 143   ? smtp::ServiceProtocol::Imap
                                   : port == 995 || port == 110 ? smtp::ServiceProtocol::Pop3
                                                                : smtp::ServiceProtocol::Smtp;
        sessions.append(session);
    }
    return sessions;
}

} // namespace

void LanChecksTest::addresses_data()
{
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("tags");
    QTest::newRow("private") << u"10 mail.lan=192.168.1.5"_s << u"LAN_ADDRESS_OK LAN_ADDRESS_KEEP"_s;
    QTest::newRow("unique local") << u"10 mail.lan=fd00:1::5"_s << u"LAN_ADDRESS_OK LAN_ADDRESS_KEEP"_s;
    QTest::newRow("both") << u"10 mail.lan=10.1.2.3,fd00:1::5"_s << u"LAN_ADDRESS_OK LAN_ADDRESS_OK LAN_ADDRESS_KEEP"_s;
    QTest::newRow("loopback") << u"10 mail.lan=127.0.0.1"_s << u"LAN_ADDRESS_LOOPBACK"_s;
    QTest::newRow("loopback besides") << u"10 mail.lan=192.168.1.5,::1"_s << u"LAN_ADDRESS_OK LAN_ADDRESS_LOOPBACK LAN_ADDRESS_KEEP"_s;
    QTest::newRow("nobody handed one out") << u"10 mail.lan=169.254.7.7"_s << u"LAN_ADDRESS_LINK_LOCAL"_s;
    QTest::newRow("multicast") << u"10 mail.lan=224.0.0.5"_s << u"LAN_ADDRESS_UNUSABLE"_s;
    QTest::newRow("behind the provider's NAT") << u"10 mail.lan=100.64.1.1"_s << u"LAN_ADDRESS_UNUSABLE"_s;
    QTest::newRow("public") << u"10 mail.lan=11.0.0.1"_s << u"LAN_ADDRESS_KEEP"_s;
    QTest::newRow("none") << u"10 mail.lan"_s << u"LAN_ADDRESS_NONE"_s;
    QTest::newRow("no servers") << u""_s << u"LAN_ADDRESS_NONE"_s;
}

void LanChecksTest::addresses()
{
    QFETCH(QString, servers);
    QFETCH(QString, tags);
    QCOMPARE(sorted(World({}).tags(checks::lanAddressesCheck, lanSetup(servers))), wanted(tags));
}

void LanChecksTest::thisComputer_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("addressTags");
    QTest::addColumn<QString>("portTags");
    const QString ok = u"LAN_ADDRESS_OK LAN_ADDRESS_KEEP"_s;
    QTest::newRow("beside the server") << u"192.168.1.20"_s << ok << u"LAN_PORTS_OK"_s;
    QTest::newRow("the server itself") << u"192.168.1.5"_s << ok + u" LAN_ADDRESS_HERE"_s << u"LAN_PORTS_HERE"_s;
    QTest::newRow("in another network") << u"192.168.7.20"_s << ok + u" LAN_ADDRESS_OTHER_NETWORK"_s << u"LAN_PORTS_OK"_s;
    QTest::newRow("not known") << u""_s << ok << u"LAN_PORTS_OK"_s;
}

void LanChecksTest::thisComputer()
{
    QFETCH(QString, here);
    QFETCH(QString, addressTags);
    QFETCH(QString, portTags);
    Session session = fakes::healthySession(u"192.168.1.5"_s, u"mail.lan"_s);
    session.localAddress = QHostAddress(here);
    const setup::MailSetup setup = lanSetup(u"10 mail.lan=192.168.1.5"_s);
    World world({}, {session});
    QCOMPARE(sorted(world.tags(checks::lanAddressesCheck, setup)), wanted(addressTags));
    QCOMPARE(sorted(world.tags(checks::lanPortsCheck, setup)), wanted(portTags));
}

void LanChecksTest::ports_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("tag");
    QTest::newRow("switched off") << Failure::ConnectTimeout << u"LAN_PORTS_SILENT"_s;
    QTest::newRow("program not started") << Failure::Refused << u"LAN_PORTS_CLOSED"_s;
    QTest::newRow("no way there") << Failure::Unreachable << u"LAN_PORTS_UNREACHABLE"_s;
    QTest::newRow("forbidden here") << Failure::LocallyBlocked << u"LAN_PORTS_UNREACHABLE"_s;
}

void LanChecksTest::ports()
{
    QFETCH(Failure, failure);
    QFETCH(QString, tag);
    World world({}, everywhere(u"192.168.1.5"_s, failure));
    QCOMPARE(world.tags(checks::lanPortsCheck, lanSetup(u"10 mail.lan=192.168.1.5"_s)), QStringList{tag});
}

void LanChecksTest::everyServerIsJudged()
{
    QList<Session> sessions = everywhere(u"192.168.1.6"_s, Failure::ConnectTimeout);
    sessions.append(fakes::healthySession(u"192.168.1.5"_s, u"mail.lan"_s));
    World world({}, sessions);
    QCOMPARE(sorted(world.tags(checks::lanPortsCheck, lanSetup(u"10 mail.lan=192.168.1.5; 20 two.lan=192.168.1.6"_s))),
             wanted(u"LAN_PORTS_OK LAN_PORTS_SILENT"_s));
    QCOMPARE(World({}).tags(checks::lanPortsCheck, lanSetup(u"10 mail.lan"_s)), QStringList{u"LAN_PORTS_NO_SERVERS"_s});
}

QTEST_GUILESS_MAIN(LanChecksTest)
#include "tst_lanchecks.moc"
