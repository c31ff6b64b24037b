// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include "simulation/simulatedinternet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using wizard::PageId;
using wizard::Way;

namespace {

setup::MailSetup internetSetup()
{
    setup::MailSetup setup;
    setup.domain = u"example.org"_s;
    setup.servers = {{u"mail.example.org"_s, {QHostAddress(u"198.41.0.10"_s)}, 10}};
    return setup;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void diagnoseDomain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("a domain") << u"example.org"_s << true << QString();
        QTest::newRow("e-mail address") << u"anna@example.org"_s << false << u"example.org"_s;
        QTest::newRow("URL") << u"http://example.org/"_s << false << u"example.org"_s;
        QTest::newRow("nothing") << QString() << false << QString();
        QTest::newRow("an address") << u"198.41.0.10"_s << false << QString();
    }

    void diagnoseDomain()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QFETCH(QString, fixed);
        fakes::WizardFixture fixture;
        QVERIFY(!fixture.edit("diagnoseDomainEdit")->isEnabled());
        QVERIFY(fixture.mayGoOn());
        fixture.click("diagnoseButton");
        fixture.type("diagnoseDomainEdit", typed);
        QCOMPARE(fixture.mayGoOn(), good);
        QCOMPARE(fixture.find("diagnoseDomainHintFix")->isVisible(), !fixed.isEmpty());
        if (!fixed.isEmpty()) {
            fixture.click("diagnoseDomainHintFix");
            QCOMPARE(fixture.edit("diagnoseDomainEdit")->text(), fixed);
            QVERIFY(fixture.mayGoOn());
        }
        fixture.click("lanButton");
        QVERIFY(fixture.mayGoOn());
        QVERIFY(!fixture.find("diagnoseDomainHint")->isVisible());
    }

    void diagnosingTheOpenedDomainKeepsItsSetup()
    {
        fakes::WizardFixture fixture;
        setup::MailSetup lan = internetSetup();
        lan.mode = setup::Mode::Lan;
        lan.domain = u"office.lan"_s;
        lan.servers = {{u"mail.office.lan"_s, {QHostAddress(u"192.168.7.5"_s)}, 10}};
        fixture.window().showSetup(lan);
        fixture.back();
        QCOMPARE(fixture.page(), PageId::Start);
        fixture.click("diagnoseButton");
        QCOMPARE(fixture.edit("diagnoseDomainEdit")->text(), u"office.lan"_s);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QCOMPARE(fixture.window().setup(), lan);
    }

    void anotherDomainToDiagnoseKeepsTheSetupAmongTheLast()
    {
        fakes::WizardFixture fixture;
        fixture.window().showSetup(internetSetup());
        fixture.back();
        fixture.click("diagnoseButton");
        fixture.type("diagnoseDomainEdit", u"example.net"_s);
        fixture.next();
        QCOMPARE(fixture.window().setup().domain, u"example.net"_s);
        QVERIFY(fixture.window().setup().servers.isEmpty());
        QVERIFY(fixture.window().recent().setups().contains(internetSetup()));
    }

    void lastSetupsAreOfferedAgain()
    {
        fakes::WizardFixture fixture;
        QCOMPARE(fixture.find<QListWidget>("recentList")->count(), 0);
        QVERIFY(!fixture.find("openRecentButton")->isEnabled());
        fixture.walkInternet(PageId::Diagnose);
        QCOMPARE(fixture.page(), PageId::Diagnose);
        fixture.restart();
        auto *list = fixture.find<QListWidget>("recentList");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("example.org"_L1));
        fixture.click("openRecentButton");
        QCOMPARE(fixture.page(), PageId::Domain);
        QCOMPARE(fixture.edit("domainEdit")->text(), u"example.org"_s);
        QCOMPARE(fixture.window().setup(), internetSetup());
    }

    void diagnoseAgainGoesStraightThere()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Diagnose);
        fixture.restart();
        fixture.click("diagnoseAgainButton");
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QCOMPARE(fixture.window().way(), Way::Diagnose);
        QCOMPARE(fixture.window().setup(), internetSetup());
    }

    void closingRemembers()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Servers);
        fixture.window().close();
        fixture.restart();
        QCOMPARE(fixture.find<QListWidget>("recentList")->count(), 1);
    }

    void whatIsOnlyTypedToDiagnoseIsNotRemembered()
    {
        fakes::WizardFixture fixture;
        fixture.click("diagnoseButton");
        fixture.type("diagnoseDomainEdit", u"example.net"_s);
        fixture.window().close();
        fixture.restart();
        QCOMPARE(fixture.find<QListWidget>("recentList")->count(), 0);
    }

    void forgettingAndSwitchingOff()
    {
        fakes::WizardFixture fixture;
        setup::MailSetup other = internetSetup();
        other.domain = u"example.net"_s;
        fixture.window().recent().add(other);
        fixture.window().recent().add(internetSetup());
        fixture.restart();
        fixture.click("forgetRecentButton");
        auto *list = fixture.find<QListWidget>("recentList");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("example.net"_L1));
        fixture.click("rememberCheck");
        QCOMPARE(list->count(), 0);
        fixture.walkInternet(PageId::Diagnose);
        fixture.restart();
        QVERIFY(!fixture.find<QCheckBox>("rememberCheck")->isChecked());
        QCOMPARE(fixture.find<QListWidget>("recentList")->count(), 0);
    }

    void tryItRunsInTheSimulationOnly()
    {
        fakes::WizardFixture fixture;
        fixture.window().showSetup(internetSetup());
        fixture.back();
        auto *combo = fixture.find<QComboBox>("tryItCombo");
        QCOMPARE(combo->count(), simulation::demoDomains().size());
        QVERIFY(!fixture.find("simulationBanner")->isVisible());
        combo->setCurrentIndex(combo->count() - 1);
        fixture.click("tryItButton");
        QCOMPARE(fixture.page(), PageId::Diagnose);
        QVERIFY(fixture.window().setup().simulated);
        QCOMPARE(fixture.window().setup().domain, simulation::demoDomains().last().domain);
        QVERIFY(fixture.window().windowTitle().contains("SIMULATION"_L1));
        QVERIFY(fixture.find("simulationBanner")->isVisible());
        QVERIFY(fixture.labelText("simulationBanner").contains("SIMULATION"_L1));

        fixture.back();
        fixture.click("internetButton"); // the setup before it is back
        fixture.next();
        QCOMPARE(fixture.window().setup(), internetSetup());
        QVERIFY(!fixture.find("simulationBanner")->isVisible());
        QVERIFY(!fixture.window().windowTitle().contains("SIMULATION"_L1));
        for (const setup::MailSetup &setup : fixture.window().recent().setups())
            QVERIFY(!setup.simulated);
    }

    void setupFileOpensAgain_data()
    {
        QTest::addColumn<setup::MailSetup>("setup");
        setup::MailSetup lan = internetSetup(), map = internetSetup(), bare;
        lan.mode = setup::Mode::Lan;
        lan.servers = {{u"mail.example.org"_s, {QHostAddress(u"192.168.7.5"_s)}, 10}};
        map.mode = setup::Mode::Map;
        map.servers.clear();
        map.outsideServers = {
            {setup::ServiceProtocol::Imap, u"imap.provider.net"_s, 993, setup::Security::ImplicitTls}};
        bare.domain = u"xn--bcher-kva.de"_s;
        QTest::newRow("Internet") << internetSetup();
        QTest::newRow("LAN") << lan;
        QTest::newRow("map") << map;
        QTest::newRow("only a domain") << bare;
    }

    void setupFileOpensAgain()
    {
        QFETCH(setup::MailSetup, setup);
        fakes::WizardFixture fixture;
        const QString path = fixture.folder.filePath(u"setup.json"_s);
        fixture.window().showSetup(setup);
        QVERIFY(fixture.window().saveSetup(path));
        fixture.restart();
        QVERIFY(fixture.window().openSetup(path));
        QCOMPARE(fixture.page(), PageId::Domain);
        QCOMPARE(fixture.window().setup(), setup);
        QVERIFY(fixture.window().recent().setups().contains(setup));
    }

    void savingIncludesWhatThePageHolds()
    {
        fakes::WizardFixture fixture;
        const QString path = fixture.folder.filePath(u"setup.json"_s);
        fixture.walkInternet(PageId::Servers);
        QVERIFY(fixture.window().saveSetup(path)); // Next has not been pressed yet
        setup::FileError error;
        QCOMPARE(setup::loadSetup(path, &error), std::optional(internetSetup()));
    }

    void brokenFileLeavesTheSetupAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("MX 10 mail");
        QTest::newRow("something else") << QByteArray(R"({"schema": "mxwizard-report-1"})");
        QTest::newRow("a newer version") << QByteArray(R"({"schema": "mxwizard-setup-9", "setup": {}})");
        QTest::newRow("a wrong value")
            << QByteArray(R"({"schema": "mxwizard-setup-1", "setup": {"mode": "moon", "domain": "x.org"}})");
    }

    void brokenFileLeavesTheSetupAlone()
    {
        QFETCH(QByteArray, content);
        fakes::WizardFixture fixture;
        fixture.window().showSetup(internetSetup());
        const QString path = fixture.folder.filePath(u"broken <b>.json"_s);
        write(path, content);
        QVERIFY(!fixture.window().openSetup(path));
        QCOMPARE(fixture.window().setup(), internetSetup());
        QCOMPARE(fixture.page(), PageId::Domain);
        auto *box = fixture.window().findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(!box->text().isEmpty());
        QVERIFY(box->isVisible());
        box->close();
    }

    void folderThatCannotBeWrittenIsNamed()
    {
        fakes::WizardFixture fixture;
        fixture.window().showSetup(internetSetup());
        QVERIFY(!fixture.window().saveSetup(fixture.folder.filePath(u"no such folder/setup.json"_s)));
        auto *box = fixture.window().findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        QVERIFY(!box->text().isEmpty());
    }

    void dialogsSaveAndOpen()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Records);
        fixture.window().askAndSave();
        auto *save = fixture.window().findChild<QFileDialog *>(u"saveSetupDialog"_s);
        QVERIFY(save);
        QVERIFY(save->selectedFiles().value(0).endsWith("example-org-setup.json"_L1));
        const QString path = fixture.folder.filePath(u"mine.json"_s);
        accept(save, path);
        QTRY_VERIFY(QFileInfo::exists(path));

        fixture.click("saveRecordsButton");
        auto *records = fixture.window().findChild<QFileDialog *>(u"saveRecordsDialog"_s);
        QVERIFY(records);
        QVERIFY(records->nameFilters().size() >= 4);
        records->selectNameFilter(records->nameFilters().last());
        const QString hosts = fixture.folder.filePath(u"hosts"_s);
        accept(records, hosts);
        QTRY_VERIFY(!QDir(fixture.folder.path()).entryList({u"hosts*"_s}).isEmpty());

        fixture.restart();
        fixture.click("openFileButton");
        auto *open = fixture.window().findChild<QFileDialog *>(u"openSetupDialog"_s);
        QVERIFY(open);
        accept(open, path);
        QTRY_COMPARE(fixture.page(), PageId::Domain);
        QCOMPARE(fixture.window().setup(), internetSetup());
    }

private:
    static void accept(QFileDialog *dialog, const QString &path)
    {
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
