// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using wizard::PageId;
using wizard::Way;

namespace {

/// Presses Tab until the widget of that name has the focus, as somebody without a mouse does.
bool tabTo(fakes::WizardFixture &fixture, const char *name)
{
    const QWidget *wanted = fixture.find(name);
    for (int i = 0; i < 80 && wanted; ++i) {
        if (fixture.window().focusWidget() == wanted)
            return true;
        QTest::keyClick(fixture.window().focusWidget() ? fixture.window().focusWidget() : &fixture.window(),
                        Qt::Key_Tab);
    }
    return false;
}

void keys(fakes::WizardFixture &fixture, const QString &text)
{
    QTest::keyClicks(fixture.window().focusWidget(), text);
}

/// Enter anywhere presses the default button.
void enter(fakes::WizardFixture &fixture)
{
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Return);
}

QString cell(const fakes::WizardFixture &fixture, const char *table, int row, int column)
{
    const auto *widget = fixture.find<QTableWidget>(table);
    const QTableWidgetItem *item = widget ? widget->item(row, column) : nullptr;
    return item ? item->text() : QString();
}

QString copied(const fakes::WizardFixture &fixture, const char *button)
{
    QGuiApplication::clipboard()->clear();
    fixture.click(button);
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"QWizard|QObject::connect|QLayout|QWidget::setTabOrder"_s));
    }

    void wayHasItsPages_data()
    {
        using enum PageId;
        QTest::addColumn<int>("way");
        QTest::addColumn<QList<PageId>>("pages");
        QTest::newRow("Internet") << int(Way::Internet) << QList<PageId>{Start, Domain,   Servers,  Records,
                                                                         Panel, Programs, Diagnose, Done};
        QTest::newRow("LAN") << int(Way::Lan)
                             << QList<PageId>{Start, Domain, Servers, LanNames, Diagnose, Done};
        QTest::newRow("map") << int(Way::Map) << QList<PageId>{Start, Domain, OutsideMailbox, Diagnose, Done};
        QTest::newRow("diagnose") << int(Way::Diagnose) << QList<PageId>{Start, Diagnose};
    }

    void wayHasItsPages()
    {
        QFETCH(int, way);
        QFETCH(QList<PageId>, pages);
        fakes::WizardFixture fixture;
        fixture.window().setWay(Way(way));
        QCOMPARE(fixture.window().steps(), pages);
        const setup::MailSetup before = fixture.window().setup();
        QCOMPARE(fixture.window().nextId(), int(pages[1]));
        QCOMPARE(fixture.window().nextId(), int(pages[1]));
        QCOMPARE(fixture.window().setup(), before);
    }

    void internetByMouse()
    {
        fakes::WizardFixture fixture;
        QCOMPARE(fixture.page(), PageId::Start);
        fixture.click("internetButton");
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Domain);
        QVERIFY(!fixture.mayGoOn());
        fixture.type("domainEdit", u"example.org"_s);
        QVERIFY(fixture.mayGoOn());
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Servers);
        QCOMPARE(fixture.edit("hostNameEdit1")->text(), u"mail.example.org"_s);
        QVERIFY(!fixture.mayGoOn());
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.click("addServerButton");
        QCOMPARE(fixture.edit("hostNameEdit2")->text(), u"mail2.example.org"_s);
        QCOMPARE(fixture.find<QSpinBox>("prioritySpin2")->value(), 20);
        QVERIFY(!fixture.mayGoOn());
        fixture.type("ipv6Edit2", u"2a01:4f8::10"_s);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Records);
        QCOMPARE(cell(fixture, "recordsTable", 0, 0), u"A"_s);
        QCOMPARE(cell(fixture, "recordsTable", 0, 1), u"mail.example.org"_s);
        QCOMPARE(cell(fixture, "recordsTable", 0, 3), u"198.41.0.10"_s);
        QVERIFY(!cell(fixture, "recordsTable", 1, 1).isEmpty()); // why
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Panel);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Programs);
        QCOMPARE(cell(fixture, "portsTable", 0, 0), u"25"_s);
        QCOMPARE(cell(fixture, "settingsTable", 0, 1), u"mail.example.org"_s);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Diagnose);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Done);
        QCOMPARE(fixture.window().nextId(), -1);

        setup::MailSetup expected;
        expected.domain = u"example.org"_s;
        expected.servers = {{u"mail.example.org"_s, {QHostAddress(u"198.41.0.10"_s)}, 10},
                            {u"mail2.example.org"_s, {QHostAddress(u"2a01:4f8::10"_s)}, 20}};
        QCOMPARE(fixture.window().setup(), expected);
    }

    void internetByKeyboard()
    {
        fakes::WizardFixture fixture;
        QVERIFY(tabTo(fixture, "internetButton"));
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Domain);
        QVERIFY(tabTo(fixture, "domainEdit"));
        keys(fixture, u"example.org"_s);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Servers);
        QVERIFY(tabTo(fixture, "ipv4Edit1"));
        keys(fixture, u"198.41.0.10"_s);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Records);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Panel);
        QVERIFY(tabTo(fixture, "copyButton_1_type"));
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Space);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Programs);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QCOMPARE(fixture.window().setup().servers.size(), 1);
    }

    void lanByKeyboard()
    {
        fakes::WizardFixture fixture;
        QVERIFY(tabTo(fixture, "internetButton"));
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Down);
        QVERIFY(fixture.find<QRadioButton>("lanButton")->isChecked());
        QCOMPARE(fixture.window().way(), Way::Lan);
        enter(fixture);
        QVERIFY(tabTo(fixture, "domainEdit"));
        keys(fixture, u"office.lan"_s);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Servers);
        QVERIFY(!fixture.find("prioritySpin1")->isVisible());
        QVERIFY(!fixture.find("detectAddressButton")->isVisible());
        QVERIFY(tabTo(fixture, "ipv4Edit1"));
        keys(fixture, u"192.168.7.5"_s);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::LanNames);
        QCOMPARE(cell(fixture, "lanRecordsTable", 0, 1), u"mail.office.lan"_s);
        QCOMPARE(cell(fixture, "lanRecordsTable", 0, 2), u"192.168.7.5"_s);
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QCOMPARE(fixture.window().setup().mode, setup::Mode::Lan);
    }

    void mapByMouse()
    {
        fakes::WizardFixture fixture;
        fixture.click("mapButton");
        fixture.next();
        fixture.type("domainEdit", u"example.org"_s);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::OutsideMailbox);
        QVERIFY(!fixture.mayGoOn());
        QVERIFY(!fixture.labelText("mxStaysLabel").isEmpty());
        QCOMPARE(fixture.find<QSpinBox>("incomingPortSpin")->value(), 993);
        fixture.find<QComboBox>("incomingProtocolCombo")->setCurrentIndex(1);
        QCOMPARE(fixture.find<QSpinBox>("incomingPortSpin")->value(), 995);
        fixture.find<QComboBox>("incomingSecurityCombo")->setCurrentIndex(1);
        QCOMPARE(fixture.find<QSpinBox>("incomingPortSpin")->value(), 110);
        QCOMPARE(fixture.find<QSpinBox>("outgoingPortSpin")->value(), 465);
        fixture.type("incomingHostEdit", u"pop.provider.net"_s);
        fixture.type("outgoingHostEdit", u"smtp.provider.net"_s);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Diagnose);
        const QList<setup::OutsideServer> expected{
            {setup::ServiceProtocol::Pop3, u"pop.provider.net"_s, 110, setup::Security::StartTls},
            {setup::ServiceProtocol::Smtp, u"smtp.provider.net"_s, 465, setup::Security::ImplicitTls}};
        QCOMPARE(fixture.window().setup().outsideServers, expected);
        QCOMPARE(fixture.window().setup().mode, setup::Mode::Map);
    }

    void mapKeepsFurtherServersOfAnOpenedSetup()
    {
        fakes::WizardFixture fixture;
        setup::MailSetup three;
        three.domain = u"example.org"_s;
        three.mode = setup::Mode::Map;
        three.outsideServers = {
            {setup::ServiceProtocol::Imap, u"imap.provider.net"_s, 993, setup::Security::ImplicitTls},
            {setup::ServiceProtocol::Smtp, u"smtp.provider.net"_s, 587, setup::Security::StartTls},
            {setup::ServiceProtocol::Pop3, u"pop.provider.net"_s, 995, setup::Security::ImplicitTls}};
        fixture.window().showSetup(three);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::OutsideMailbox);
        fixture.next();
        QCOMPARE(fixture.window().setup(), three);
    }

    void diagnoseByKeyboard()
    {
        fakes::WizardFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(
            fixture.find<QRadioButton>("diagnoseButton")->isChecked()); // a mnemonic clicks with animation
        QVERIFY(fixture.edit("diagnoseDomainEdit")->isEnabled());
        QVERIFY(!fixture.mayGoOn());
        QVERIFY(tabTo(fixture, "diagnoseDomainEdit"));
        keys(fixture, u"Example.ORG."_s);
        QVERIFY(fixture.mayGoOn());
        enter(fixture);
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QCOMPARE(fixture.window().nextId(), -1);
        setup::MailSetup expected;
        expected.domain = u"example.org"_s;
        QCOMPARE(fixture.window().setup(), expected);
    }

    void backKeepsWhatWasTyped()
    {
        fakes::WizardFixture fixture;
        fixture.click("internetButton");
        fixture.next();
        fixture.type("domainEdit", u"example.org"_s);
        fixture.next();
        fixture.type("ipv4Edit1", u"198.41.0"_s); // not finished
        fixture.back();
        QCOMPARE(fixture.page(), PageId::Domain);
        QCOMPARE(fixture.edit("domainEdit")->text(), u"example.org"_s);
        fixture.next();
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0"_s);
        QVERIFY(!fixture.mayGoOn());
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.back();
        fixture.back();
        QCOMPARE(fixture.page(), PageId::Start);
        fixture.next();
        fixture.next();
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.10"_s);
    }

    void changedDomainMovesItsServersAndRecords()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Records);
        QCOMPARE(fixture.page(), PageId::Records);
        fixture.back();
        fixture.back();
        fixture.type("domainEdit", u"example.net"_s);
        fixture.next();
        QCOMPARE(fixture.edit("hostNameEdit1")->text(), u"mail.example.net"_s);
        QCOMPARE(fixture.edit("ipv4Edit1")->text(), u"198.41.0.10"_s);
        fixture.next();
        QCOMPARE(cell(fixture, "recordsTable", 0, 1), u"mail.example.net"_s);
        const auto *table = fixture.find<QTableWidget>("recordsTable");
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY(!cell(fixture, "recordsTable", row, column).contains("example.org"_L1));
        }
    }

    void serverElsewhereKeepsItsName()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.type("hostNameEdit1", u"mx.hoster.net"_s);
        fixture.back();
        fixture.type("domainEdit", u"example.net"_s);
        fixture.next();
        QCOMPARE(fixture.edit("hostNameEdit1")->text(), u"mx.hoster.net"_s);
    }

    void pagesCopyWhatTheyShow()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Records);
        QCOMPARE(copied(fixture, "copyValueButton"), u"198.41.0.10"_s);
        auto *table = fixture.find<QTableWidget>("recordsTable");
        table->selectRow(3); // the sentence below the second record
        QCOMPARE(copied(fixture, "copyValueButton"), cell(fixture, "recordsTable", 2, 3));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), cell(fixture, "recordsTable", 3, 1));
        const QStringList lines = copied(fixture, "copyAllButton").split(u'\n');
        QCOMPARE(lines.size() * 2, table->rowCount());
        QVERIFY(lines.contains(u"mail.example.org. 3600 IN A 198.41.0.10"_s));
        fixture.next();
        fixture.next();
        QVERIFY(copied(fixture, "copyPortsButton").contains(u"\n25\t"_s));
        QVERIFY(copied(fixture, "copySettingsButton").contains(u"\tmail.example.org\t993\t"_s));
    }

    void lanPageCopiesBothForms()
    {
        fakes::WizardFixture fixture;
        setup::MailSetup lan;
        lan.mode = setup::Mode::Lan;
        lan.domain = u"office.lan"_s;
        lan.servers = {
            {u"mail.office.lan"_s, {QHostAddress(u"192.168.7.5"_s), QHostAddress(u"fd00::5"_s)}, 10}};
        fixture.window().showSetup(lan);
        fixture.next();
        fixture.next();
        QCOMPARE(fixture.page(), PageId::LanNames);
        QVERIFY(copied(fixture, "copyHostsButton").contains(u"192.168.7.5"_s));
        QVERIFY(copied(fixture, "copyHostsButton").contains(u"fd00::5"_s));
        QVERIFY(!copied(fixture, "copyHostsButton").endsWith(u'\n'));
        QVERIFY(copied(fixture, "copyRecordsButton").contains(u"mail.office.lan. 3600 IN A 192.168.7.5"_s));
        QVERIFY(!copied(fixture, "copyRecordsButton").contains(u" MX "_s));
    }

    void stepsAtTheSideFollow()
    {
        fakes::WizardFixture fixture;
        const auto bold = [&fixture] {
            for (const QLabel *label :
                 fixture.window().findChildren<QLabel *>(QRegularExpression(u"^step[0-9]+$"_s))) {
                if (label->font().bold())
                    return label->text();
            }
            return QString();
        };
        QCOMPARE(bold(), wizard::SetupWizard::stepName(PageId::Start));
        fixture.click("mapButton");
        fixture.next();
        QCOMPARE(bold(), wizard::SetupWizard::stepName(PageId::Domain));
        QCOMPARE(fixture.window().findChildren<QLabel *>(QRegularExpression(u"^step[0-9]+$"_s)).size(), 5);
    }
};

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
