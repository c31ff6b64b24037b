// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using wizard::PageId;

class TestDomainPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedDomain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("fixed"); ///< what the one-click fix makes of it; empty: no fix
        QTest::newRow("a domain") << u"example.org"_s << true << QString();
        QTest::newRow("pasted URL") << u"https://www.example.org/mail?x=1"_s << false << u"example.org"_s;
        QTest::newRow("e-mail address") << u"anna@example.org"_s << false << u"example.org"_s;
        QTest::newRow("www.") << u"www.example.org"_s << true << u"example.org"_s;
        QTest::newRow("last dot") << u"example.org."_s << true << QString();
        QTest::newRow("full-width dot") << u"example\uff0eorg"_s << true << QString();
        QTest::newRow("an address") << u"192.0.2.1"_s << false << QString();
        QTest::newRow("two dots") << u"example..org"_s << false << u"example.org"_s;
        QTest::newRow("public suffix") << u"co.uk"_s << false << QString();
        QTest::newRow("no dot") << u"example"_s << false << QString();
        QTest::newRow("markup") << u"<b>example</b>.org"_s << false << QString();
    }

    void typedDomain()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QFETCH(QString, fixed);
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Domain);
        fixture.type("domainEdit", typed);
        QCOMPARE(fixture.mayGoOn(), good);
        const QString sentence = fixture.labelText("domainHintText");
        if (!good)
            QVERIFY(!sentence.isEmpty());
        auto *fix = fixture.find<QAbstractButton>("domainHintFix");
        QCOMPARE(fix->isVisible(), !fixed.isEmpty());
        QCOMPARE(fixture.edit("domainEdit")->accessibleDescription(), sentence);
        if (fixed.isEmpty())
            return;
        fixture.click("domainHintFix");
        QCOMPARE(fixture.edit("domainEdit")->text(), fixed);
        QVERIFY(fixture.mayGoOn());
        QVERIFY(!fix->isVisible());
    }

    void nothingTypedIsNoMistake()
    {
        fakes::WizardFixture fixture;
        fixture.click("internetButton");
        fixture.next();
        QVERIFY(fixture.labelText("domainHintText").isEmpty());
        QVERIFY(!fixture.mayGoOn());
    }

    void bothFormsOfAnInternationalName()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Domain);
        fixture.type("domainEdit", u"B\u00fccher.de"_s);
        const QString forms = fixture.labelText("domainForms");
        QVERIFY(forms.contains(u"b\u00fccher.de"_s));
        QVERIFY(forms.contains(u"xn--bcher-kva.de"_s));
        fixture.next();
        QCOMPARE(fixture.window().setup().domain, u"xn--bcher-kva.de"_s);
        fixture.back();
        QCOMPARE(fixture.edit("domainEdit")->text(), u"B\u00fccher.de"_s);
    }

    void lanWarnsOfDotLocal()
    {
        fakes::WizardFixture fixture;
        openLan(fixture);
        fixture.type("domainEdit", u"office.local"_s);
        QVERIFY(fixture.labelText("domainHintText").contains(".local"_L1));
        QVERIFY(fixture.mayGoOn());
        QTest::qWait(0);
        QVERIFY(fixture.resolver.asked().isEmpty());
    }

    void internetAsksNobody()
    {
        fakes::WizardFixture fixture;
        fixture.walkInternet(PageId::Domain);
        QVERIFY(fixture.labelText("lookupNotice").isEmpty());
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Servers);
        QVERIFY(fixture.resolver.asked().isEmpty());
    }

    void lanLooksWhetherTheNameExists_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("exists") << u"example.org"_s << int(dns::Status::NoError) << u"example.org exists"_s;
        QTest::newRow("exists without such records")
            << u"example.org"_s << int(dns::Status::NoData) << u"example.org exists"_s;
        QTest::newRow("does not exist")
            << u"example.org"_s << int(dns::Status::NxDomain) << u"does not exist"_s;
        QTest::newRow("no answer") << u"example.org"_s << int(dns::Status::Timeout)
                                   << u"could not be found out"_s;
        QTest::newRow("refused") << u"example.org"_s << int(dns::Status::Refused)
                                 << u"could not be found out"_s;
    }

    void lanLooksWhetherTheNameExists()
    {
        QFETCH(QString, typed);
        QFETCH(int, status);
        QFETCH(QString, says);
        fakes::WizardFixture fixture;
        fixture.nameServer = u"192.0.2.53"_s;
        fixture.restart();
        fixture.resolver.unknownStatus = dns::Status(status);
        openLan(fixture);
        QVERIFY(fixture.labelText("lookupNotice").contains(u"192.0.2.53"_s)); // before anybody is asked
        fixture.type("domainEdit", typed);
        QVERIFY(fixture.resolver.asked().isEmpty());
        QTRY_VERIFY2(fixture.labelText("existsHintText").contains(says),
                     qPrintable(fixture.labelText("existsHintText")));
        QVERIFY(fixture.resolver.timesAsked(u"NS example.org"_s) == 1);
        QVERIFY(fixture.mayGoOn());
    }

    void typingOnDropsTheOldLookup()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.setManual(true);
        openLan(fixture);
        fixture.type("domainEdit", u"example.org"_s);
        QTRY_COMPARE(fixture.resolver.waiting(), 3);
        fixture.type("domainEdit", u"example.net"_s);
        QCOMPARE(fixture.resolver.waiting(), 0);
        QTRY_COMPARE(fixture.resolver.waiting(), 3);
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Servers);
        QCOMPARE(fixture.resolver.waiting(), 0);
        fixture.back();
        QTRY_COMPARE(fixture.resolver.waiting(), 0);
    }

    void namesForSpecialUseStayInside_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *name : {"office.test", "office.home.arpa", "office.internal", "office"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void namesForSpecialUseStayInside()
    {
        QFETCH(QString, typed);
        fakes::WizardFixture fixture;
        openLan(fixture);
        fixture.type("domainEdit", typed);
        QTest::qWait(700); // longer than the pause after which a name would be asked for
        QVERIFY(fixture.resolver.asked().isEmpty());
    }

    void closesWhileALookupHangs()
    {
        fakes::WizardFixture fixture;
        fixture.resolver.setManual(true);
        openLan(fixture);
        fixture.type("domainEdit", u"example.org"_s);
        QTRY_COMPARE(fixture.resolver.waiting(), 3);
        QElapsedTimer timer;
        timer.start();
        fixture.window().close();
        QCOMPARE(fixture.resolver.waiting(), 0);
        fixture.destroy();
        QVERIFY(timer.elapsed() < 1000);
        fixture.resolver.answerAll(); // must reach nobody
    }

private:
    void openLan(fakes::WizardFixture &fixture)
    {
        fixture.click("lanButton");
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Domain);
    }
};

QTEST_MAIN(TestDomainPage)
#include "tst_domainpage.moc"
