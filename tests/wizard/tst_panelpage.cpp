// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include "providers/panelsheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using wizard::PageId;

class TestPanelPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesTheProvider()
    {
        fakes::WizardFixture fixture;
        nameServers(fixture, u"example.org"_s, {u"ada.ns.cloudflare.com"_s, u"bob.ns.cloudflare.com"_s});
        fixture.walkInternet(PageId::Panel);
        QCOMPARE(provider(fixture), u"generic"_s); // until the answer is there
        QTRY_COMPARE(provider(fixture), u"cloudflare"_s);
        QVERIFY(fixture.labelText("recognisedHintText").contains("ada.ns.cloudflare.com"_L1));
        fixture.next();
        QCOMPARE(fixture.window().setup().providerId, u"cloudflare"_s);
    }

    void keepsWhatTheUserChose()
    {
        fakes::WizardFixture fixture;
        nameServers(fixture, u"example.org"_s, {u"ada.ns.cloudflare.com"_s, u"bob.ns.cloudflare.com"_s});
        fixture.resolver.setManual(true);
        fixture.walkInternet(PageId::Panel);
        choose(fixture, u"godaddy"_s);
        fixture.resolver.answerAll();
        QCOMPARE(provider(fixture), u"godaddy"_s);
        QVERIFY(fixture.find("recognisedHintFix")->isVisible()); // but says that it looks wrong
        fixture.next();
        QCOMPARE(fixture.window().setup().providerId, u"godaddy"_s);
        fixture.back();
        QCOMPARE(provider(fixture), u"godaddy"_s);
    }

    void fixTakesTheRecognisedProvider()
    {
        fakes::WizardFixture fixture;
        nameServers(fixture, u"example.org"_s, {u"ada.ns.cloudflare.com"_s});
        fixture.resolver.setManual(true);
        fixture.walkInternet(PageId::Panel);
        choose(fixture, u"godaddy"_s);
        fixture.resolver.answerAll();
        fixture.click("recognisedHintFix");
        QCOMPARE(provider(fixture), u"cloudflare"_s);
    }

    void asksTheParentForANameBelow()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.add(u"NS office.example.org"_s, dns::Status::NoData);
        nameServers(fixture, u"example.org"_s, {u"ada.ns.cloudflare.com"_s});
        setup::MailSetup setup;
        setup.domain = u"office.example.org"_s;
        setup.servers = {{u"mail.office.example.org"_s, {QHostAddress(u"198.41.0.10"_s)}, 10}};
        fixture.window().showSetup(setup);
        while (fixture.page() != PageId::Panel)
            fixture.next();
        QTRY_COMPARE(provider(fixture), u"cloudflare"_s);
    }

    void saysWhatItDoesNotKnow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("time-out") << int(dns::Status::Timeout) << u"could not be looked up"_s;
        QTest::newRow("not registered") << int(dns::Status::NxDomain) << u"registered"_s;
        QTest::newRow("unknown name servers") << int(dns::Status::NoError) << u"no provider known"_s;
    }

    void saysWhatItDoesNotKnow()
    {
        QFETCH(int, status);
        QFETCH(QString, says);
        fakes::WizardFixture fixture;
        fixture.resolver.add(u"NS example.org"_s, dns::Status(status));
        if (dns::Status(status) == dns::Status::NoError)
            nameServers(fixture, u"example.org"_s, {u"ns1.example.org"_s});
        fixture.walkInternet(PageId::Panel);
        QTRY_VERIFY2(fixture.labelText("recognisedHintText").contains(says),
                     qPrintable(fixture.labelText("recognisedHintText")));
        QCOMPARE(provider(fixture), u"generic"_s);
        QVERIFY(fixture.find("lookAgainButton")->isEnabled());
    }

    void lookingAgainAsksAgain()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.add(u"NS example.org"_s, dns::Status::Timeout);
        fixture.walkInternet(PageId::Panel);
        QTRY_VERIFY(fixture.find("lookAgainButton")->isEnabled());
        nameServers(fixture, u"example.org"_s, {u"ada.ns.cloudflare.com"_s});
        fixture.click("lookAgainButton");
        QTRY_COMPARE(provider(fixture), u"cloudflare"_s);
    }

    void hangingLookupIsDroppedOnLeaving()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.setManual(true);
        fixture.walkInternet(PageId::Panel);
        QTRY_COMPARE(fixture.resolver.waiting(), 1);
        fixture.next();
        QCOMPARE(fixture.resolver.waiting(), 0);
    }

    void everyBoxCopiesItsContent_data()
    {
        QTest::addColumn<QString>("id");
        for (const providers::Provider &provider : providers::allProviders())
            QTest::newRow(qPrintable(provider.id)) << provider.id;
    }

    void everyBoxCopiesItsContent()
    {
        QFETCH(QString, id);
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Panel);
        choose(fixture, id);
        const auto sheet = providers::panelSheet(*providers::findProvider(id),
                                                 records::plannedRecords(fixture.window().setup()),
                                                 fixture.window().setup());
        QVERIFY(!sheet.entries.isEmpty());
        QSet<QString> names;
        for (int entry = 0; entry < sheet.entries.size(); ++entry) {
            for (const providers::PanelBox &box : sheet.entries[entry].boxes) {
                const QString place = u"_%1_%2"_s.arg(QString::number(entry + 1), box.id);
                auto *content = fixture.edit(qPrintable(u"boxEdit"_s + place));
                auto *copy = fixture.find<QAbstractButton>(qPrintable(u"copyButton"_s + place));
                QVERIFY(content);
                QVERIFY(copy);
                QCOMPARE(content->text(), box.content);
                QVERIFY(content->isReadOnly());
                QCOMPARE(copy->isEnabled(), !box.leaveEmpty);
                QVERIFY(copy->accessibleName().contains(box.label));
                QVERIFY2(!names.contains(copy->accessibleName()), qPrintable(copy->accessibleName()));
                names.insert(copy->accessibleName());
                if (box.leaveEmpty)
                    continue;
                QGuiApplication::clipboard()->setText(u"before"_s);
                copy->click();
                QCOMPARE(QGuiApplication::clipboard()->text(), box.content);
                QVERIFY(!box.content.contains(u'\n'));
            }
        }
        QVERIFY(fixture.labelText("leadLabel").contains("48"_L1));
    }

private:
    static void nameServers(fakes::WizardFixture &fixture, const QString &zone, const QStringList &names)
    {
        QList<dns::ResourceRecord> records;
        for (const QString &name : names)
            records.append(dns::nameRecord(zone, 300, dns::RecordType::NS, name));
        fixture.resolver.add(u"NS "_s + zone, records);
    }
    static QString provider(const fakes::WizardFixture &fixture)
    {
        return fixture.find<QComboBox>("providerCombo")->currentData().toString();
    }
    static void choose(const fakes::WizardFixture &fixture, const QString &id)
    {
        auto *combo = fixture.find<QComboBox>("providerCombo");
        combo->setCurrentIndex(combo->findData(id));
    }
};

QTEST_MAIN(TestPanelPage)
#include "tst_panelpage.moc"
