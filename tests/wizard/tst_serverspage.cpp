// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include "dns/addressecho.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;
using wizard::PageId;

class TestServersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says"); ///< empty: it is good
        QTest::addColumn<QString>("fixed");
        QTest::newRow("public") << u"198.41.0.10"_s << QString() << QString();
        QTest::newRow("two public ones") << u"198.41.0.10, 198.41.0.11"_s << QString() << QString();
        QTest::newRow("private") << u"192.168.1.5"_s << u"private"_s << QString();
        QTest::newRow("carrier-grade NAT") << u"100.64.0.5"_s << u"carrier-grade NAT"_s << QString();
        QTest::newRow("documentation") << u"192.0.2.5"_s << u"documentation"_s << QString();
        QTest::newRow("loopback") << u"127.0.0.1"_s << u"127.0.0.1"_s << QString();
        QTest::newRow("second one private") << u"198.41.0.10 10.1.2.3"_s << u"10.1.2.3"_s << QString();
        QTest::newRow("with port") << u"198.41.0.10:25"_s << u"port"_s << u"198.41.0.10"_s;
        QTest::newRow("a name") << u"mail.example.org"_s << u"name"_s << QString();
        QTest::newRow("markup") << u"<img src=x>"_s << u"<img"_s << QString();
    }

    void typedAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        QFETCH(QString, fixed);
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", typed);
        QCOMPARE(fixture.mayGoOn(), says.isEmpty());
        const QString sentence = fixture.labelText("ipv4Hint1Text");
        QCOMPARE(sentence.isEmpty(), says.isEmpty());
        QVERIFY2(sentence.contains(says, Qt::CaseInsensitive), qPrintable(sentence));
        QCOMPARE(fixture.find("ipv4Hint1Fix")->isVisible(), !fixed.isEmpty());
        if (fixed.isEmpty())
            return;
        fixture.click("ipv4Hint1Fix");
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), fixed);
        QVERIFY(fixture.mayGoOn());
    }

    void addressInTheOtherBoxIsMoved()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", u"198.41.0.10 2a01:4f8::10"_s);
        QVERIFY(!fixture.mayGoOn());
        fixture.click("ipv4Hint1Fix");
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.10"_s);
        QCOMPARE(fixture.edit("ipv6Edit1")->text(), u"2a01:4f8::10"_s);
        QVERIFY(fixture.mayGoOn());
    }

    void typedHostName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("within the domain") << u"mx.example.org"_s << true << QString();
        QTest::newRow("of somebody else") << u"mx.hoster.net"_s << true << QString();
        QTest::newRow("only the first part") << u"mail"_s << false << u"mail.example.org"_s;
        QTest::newRow("with port") << u"mx.example.org:25"_s << false << u"mx.example.org"_s;
        QTest::newRow("an address") << u"198.41.0.10"_s << false << QString();
        QTest::newRow("nothing") << QString() << false << QString();
    }

    void typedHostName()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QFETCH(QString, fixed);
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.type("hostNameEdit1", typed);
        QCOMPARE(fixture.mayGoOn(), good);
        QCOMPARE(fixture.find("hostNameHint1Fix")->isVisible(), !fixed.isEmpty());
        if (!fixed.isEmpty()) {
            fixture.click("hostNameHint1Fix");
            QCOMPARE(fixture.edit("hostNameEdit1")->text(), fixed);
            QVERIFY(fixture.mayGoOn());
        }
    }

    void hostElsewhereNeedsNoAddress()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", {});
        QVERIFY(!fixture.mayGoOn());
        QVERIFY(!fixture.labelText("serverHint1Text").isEmpty());
        fixture.type("hostNameEdit1", u"mx.hoster.net"_s);
        QVERIFY(fixture.mayGoOn());
        QVERIFY(fixture.labelText("hostNameHint1Text").contains("example.org"_L1));
    }

    void twoServersOfOneNameAreRefused()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.click("addServerButton");
        fixture.type("ipv4Edit2", u"198.41.0.11"_s);
        QVERIFY(fixture.mayGoOn());
        fixture.type("hostNameEdit2", u"Mail.Example.org"_s);
        QVERIFY(!fixture.mayGoOn());
        QVERIFY(!fixture.labelText("hostNameHint2Text").isEmpty());
        fixture.type("hostNameEdit1", u"mx1.example.org"_s);
        QVERIFY(fixture.mayGoOn());
        QVERIFY(fixture.labelText("hostNameHint2Text").isEmpty());
    }

    void removingRenumbers()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        QVERIFY(!fixture.find("removeServerButton1")->isVisible());
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.click("addServerButton");
        fixture.type("ipv4Edit2", u"198.41.0.11"_s);
        fixture.find<QSpinBox>("prioritySpin2")->setValue(5);
        fixture.click("removeServerButton1");
        QCOMPARE(fixture.edit("hostNameEdit1")->text(), u"mail2.example.org"_s);
        QVERIFY(!fixture.find("removeServerButton1")->isVisible());
        fixture.next();
        const QList<setup::MailServer> expected{
            {u"mail2.example.org"_s, {QHostAddress(u"198.41.0.11"_s)}, 5}};
        QCOMPARE(fixture.window().setup().servers, expected);
    }

    void openedSetupLosesNothing()
    {
        fakes::WizardFixture fixture;
        setup::MailSetup setup;
        setup.domain = u"example.org"_s;
        setup.servers = {{u"mx1.example.org"_s,
                          {QHostAddress(u"198.41.0.10"_s), QHostAddress(u"198.41.0.11"_s),
                           QHostAddress(u"2a01:4f8::10"_s), QHostAddress(u"2a01:4f8::11"_s)},
                          7},
                         {u"mx.hoster.net"_s, {}, 0},
                         {u"mx3.example.org"_s, {QHostAddress(u"2a01:4f8::12"_s)}, 65535}};
        setup.externalAddresses = {QHostAddress(u"198.41.0.99"_s)};
        setup.ownNetworkAddresses = {QHostAddress(u"198.41.0.98"_s)};
        setup.providerId = u"cloudflare"_s;
        fixture.window().showSetup(setup);
        QCOMPARE(fixture.page(), PageId::Domain);
        while (fixture.page() != PageId::Diagnose) {
            QVERIFY(fixture.mayGoOn());
            fixture.next();
        }
        QCOMPARE(fixture.window().setup(), setup);
    }

    void detectedAddressIsFilledIn()
    {
        fakes::WizardFixture fixture;
        echo(fixture, u"198.41.0.77"_s);
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", {});
        for (const dns::EchoService &service : dns::echoServices())
            QVERIFY(fixture.labelText("detectNotice").contains(service.operatorName));
        QVERIFY(fixture.resolver.asked().isEmpty());
        fixture.click("detectAddressButton");
        QTRY_COMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.77"_s);
        QVERIFY(fixture.labelText("detectHintText").contains("198.41.0.77"_L1));
        QVERIFY(fixture.labelText("detectAskedLabel").contains(dns::echoServices().first().operatorName));
        fixture.next();
        QCOMPARE(fixture.window().setup().ownNetworkAddresses,
                 QList<QHostAddress>{QHostAddress(u"198.41.0.77"_s)});
    }

    void detectedAddressNeverReplacesWhatWasTyped()
    {
        fakes::WizardFixture fixture;
        echo(fixture, u"198.41.0.77"_s);
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.click("detectAddressButton");
        QTRY_VERIFY(fixture.find("detectHintFix")->isVisible());
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.10"_s);
        fixture.click("detectHintFix");
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.77"_s);
        QVERIFY(!fixture.find("detectHintFix")->isVisible());
    }

    void detectionThatFailsSaysSo()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.unknownStatus = dns::Status::Timeout;
        fixture.walkInternet(PageId::Servers);
        fixture.type("ipv4Edit1", {});
        fixture.click("detectAddressButton");
        QTRY_VERIFY(fixture.labelText("detectHintText").contains("could not be detected"_L1));
        QVERIFY(fixture.edit("ipv4Edit1")->text().isEmpty());
        QVERIFY(fixture.find("detectAddressButton")->isEnabled());
    }

    void hangingDetectionIsDroppedOnLeaving()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.setManual(true);
        fixture.walkInternet(PageId::Servers);
        fixture.click("detectAddressButton");
        QTRY_VERIFY(fixture.resolver.waiting() > 0);
        QVERIFY(!fixture.find("detectAddressButton")->isEnabled());
        fixture.back();
        QCOMPARE(fixture.resolver.waiting(), 0);
        fixture.next();
        QVERIFY(fixture.find("detectAddressButton")->isEnabled());
        fixture.click("detectAddressButton");
        fixture.window().close();
        QCOMPARE(fixture.resolver.waiting(), 0);
    }

private:
    static void echo(fakes::WizardFixture &fixture, const QString &address)
    {
        for (const dns::EchoService &service : dns::echoServices()) {
            dns::Answer answer;
            answer.question = service.question;
            answer.status = dns::Status::NoData;
            if (service.question.type == dns::RecordType::TXT &&
                service.question.server.address.protocol() == QAbstractSocket::IPv4Protocol) {
                answer.status = dns::Status::NoError;
                answer.records = {dns::txtRecord(service.question.name, 60, address.toLatin1())};
            } else if (service.question.type == dns::RecordType::A) {
                answer.status = dns::Status::NoError;
                answer.records = {dns::addressRecord(service.question.name, 60, QHostAddress(address))};
            }
            fixture.resolver.add(answer);
        }
    }
};

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
