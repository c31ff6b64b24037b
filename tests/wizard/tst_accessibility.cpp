// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizardfixture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;
using wizard::PageId;
using wizard::Way;

namespace {

/// Makes every text half as long again, as German does at its worst, and shows untranslated ones by their
/// lack of brackets.
class LongTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.size() < 4 || text.contains(u'*'))
            return text;
        return u"[%1 %2]"_s.arg(text, u"etwas l\u00e4nger "_s.repeated(int(text.size()) / 28 + 1).trimmed());
    }
};

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s +
           (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&') {
            if (text[i + 1] != u'&')
                return text[i + 1].toLower();
            ++i;
        }
    }
    return {};
}

} // namespace

/// Walks every page of every way and looks at what is shown.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void focusableWidgetsHaveNames_data() { ways(); }
    void focusableWidgetsHaveNames()
    {
        onEveryPage([](fakes::WizardFixture &fixture) {
            for (QWidget *widget : fixture.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                const QByteArray who = describe(widget).toUtf8();
                QVERIFY2(!widget->objectName().isEmpty(), who);
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible, who);
                QVERIFY2(!accessible->text(QAccessible::Name).trimmed().isEmpty(), who);
            }
        });
    }

    void inputsHaveLabels_data() { ways(); }
    void inputsHaveLabels()
    {
        onEveryPage([](fakes::WizardFixture &fixture) {
            QSet<const QWidget *> labelled;
            for (const QLabel *label : fixture.window().findChildren<QLabel *>())
                labelled.insert(label->buddy());
            for (QWidget *widget : fixture.window().currentPage()->findChildren<QWidget *>()) {
                const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                                   qobject_cast<QAbstractSpinBox *>(widget);
                const bool part =
                    widget->parentWidget() && qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
                if (input && !part && widget->isVisible())
                    QVERIFY2(labelled.contains(widget), describe(widget).toUtf8());
            }
        });
    }

    void labelsArePlainText_data() { ways(); }
    void labelsArePlainText()
    {
        onEveryPage([](fakes::WizardFixture &fixture) {
            for (const QLabel *label : fixture.window().findChildren<QLabel *>())
                if (!label->text().isEmpty())
                    QVERIFY2(label->textFormat() == Qt::PlainText,
                             (describe(label) + u": "_s + label->text()).toUtf8());
        });
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
            for (const auto &[name, way] : allWays())
                QTest::addRow("%s, %s", name, qPrintable(language)) << int(way) << language;
        }
    }

    void mnemonicsAreUnique()
    {
        QFETCH(QString, language);
        QTranslator translator;
        if (translator.load(u":/mxwizard/translations/mxwizard_"_s + language))
            QCoreApplication::installTranslator(&translator); // until the end of this function
        onEveryPage([](fakes::WizardFixture &fixture) {
            QHash<QChar, QString> used;
            const auto claim = [&used](const QWidget *widget, const QString &text) {
                const QChar key = mnemonicOf(text);
                if (key.isNull() || !widget->isVisible())
                    return;
                // The boxes of every server share theirs: pressing it again goes on to the next server.
                for (const QWidget *up = widget; up; up = up->parentWidget()) {
                    if (up->objectName().startsWith("server"_L1) && up->objectName() != "server1"_L1 &&
                        qobject_cast<const QGroupBox *>(up))
                        return;
                }
                QVERIFY2(!used.contains(key), (text + u" and "_s + used.value(key)).toUtf8());
                used.insert(key, text);
            };
            for (const QLabel *label : fixture.window().findChildren<QLabel *>())
                if (label->buddy())
                    claim(label, label->text());
            for (const QAbstractButton *button : fixture.window().findChildren<QAbstractButton *>())
                claim(button, button->text());
        });
    }

    void everythingIsReachedByTab_data() { ways(); }
    void everythingIsReachedByTab()
    {
        onEveryPage([](fakes::WizardFixture &fixture) {
            QSet<const QWidget *> reached;
            for (int i = 0; i < 200; ++i) {
                QWidget *focus = fixture.window().focusWidget();
                if (!focus)
                    focus = &fixture.window();
                if (reached.contains(focus))
                    break;
                reached.insert(focus);
                QTest::keyClick(focus, Qt::Key_Tab);
            }
            for (const QAbstractButton *button :
                 fixture.window().currentPage()->findChildren<QAbstractButton *>()) {
                const bool grouped = button->inherits("QRadioButton"); // arrow keys go on from the chosen one
                if (button->isVisible() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus) &&
                    !grouped)
                    QVERIFY2(reached.contains(button), describe(button).toUtf8());
            }
            for (const QLineEdit *edit : fixture.window().currentPage()->findChildren<QLineEdit *>()) {
                if (edit->isVisible() && edit->isEnabled() && !edit->objectName().startsWith("qt_"_L1))
                    QVERIFY2(reached.contains(edit), describe(edit).toUtf8());
            }
        });
    }

    void everythingFits_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("longer");
        QTest::addColumn<bool>("mirrored");
        for (const auto &[name, way] : allWays()) {
            QTest::addRow("%s", name) << int(way) << 1.0 << false << false;
            QTest::addRow("%s, letters twice as big", name) << int(way) << 2.0 << false << false;
            QTest::addRow("%s, long translation", name) << int(way) << 1.0 << true << false;
            QTest::addRow("%s, from right to left", name) << int(way) << 1.0 << true << true;
        }
    }

    void everythingFits()
    {
        QFETCH(double, scale);
        QFETCH(bool, longer);
        QFETCH(bool, mirrored);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        LongTranslator translator;
        if (longer)
            QCoreApplication::installTranslator(&translator);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto restore = qScopeGuard([&] {
            QApplication::setFont(before);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            QCoreApplication::removeTranslator(&translator);
        });
        onEveryPage([](fakes::WizardFixture &fixture) {
            const QByteArray where = fixture.window().currentPage()->objectName().toUtf8();
            QCoreApplication::sendPostedEvents();
            const QSize least = fixture.window().minimumSize(); // which QWizard sets from the page
            QVERIFY2(least.width() <= 1024 && least.height() <= 700,
                     where + ' ' + QByteArray::number(least.width()) + 'x' +
                         QByteArray::number(least.height()));
            QCOMPARE(fixture.window().size(), QSize(1024, 700));
            if (fixture.page() == PageId::Diagnose)
                return; // its panes are the user's to widen
            for (const QScrollArea *area : fixture.window().currentPage()->findChildren<QScrollArea *>())
                if (area->isVisible())
                    QVERIFY2(area->horizontalScrollBar()->maximum() == 0,
                             where + ' ' + describe(area).toUtf8());
        });
    }

    void hostileTextIsShownAsItIs()
    {
        fakes::WizardFixture fixture;
        const QString hostile = u"<b>x</b><img src='file:///etc/passwd'>&amp;%1"_s;
        fixture.click("internetButton");
        fixture.next();
        fixture.type("domainEdit", hostile);
        QCOMPARE(fixture.edit("domainEdit")->text(), hostile);
        QVERIFY(!fixture.mayGoOn());
        allPlain(fixture);
        fixture.type("domainEdit", u"example.org"_s);
        fixture.next();
        fixture.type("hostNameEdit1", hostile);
        fixture.type("ipv4Edit1", hostile);
        fixture.type("ipv6Edit1", u"%1%2<i>"_s);
        QVERIFY(!fixture.mayGoOn());
        QVERIFY(fixture.labelText("ipv4Hint1Text").contains("<"_L1));
        allPlain(fixture);

        dns::Answer answer = {};
        answer.question = {u"example.org"_s, dns::RecordType::NS, {}};
        answer.status = dns::Status::NoError;
        answer.records = {
            dns::nameRecord(u"example.org"_s, 60, dns::RecordType::NS, u"<b>bold</b>.%2.\u202egro"_s)};
        fixture.resolver.add(answer);
        fixture.type("hostNameEdit1", u"mail.example.org"_s);
        fixture.type("ipv4Edit1", u"198.41.0.10"_s);
        fixture.type("ipv6Edit1", {});
        fixture.next();
        fixture.next();
        QCOMPARE(fixture.page(), PageId::Panel);
        QTRY_VERIFY(fixture.labelText("recognisedHintText").contains("<b>bold</b>"_L1));
        QVERIFY(fixture.labelText("recognisedHintText").contains("%2"_L1));
        QVERIFY(!fixture.labelText("recognisedHintText").contains(QChar(0x202e)));
        allPlain(fixture);
    }

    void longNamesNeverWidenThePage()
    {
        fakes::WizardFixture fixture;
        const QString label(60, u'a');
        const QString name = QStringList{label, label, label, u"example.org"_s}.join(u'.');
        setup::MailSetup setup;
        setup.domain = name;
        setup.servers = {{u"mail."_s + name, {QHostAddress(u"198.41.0.10"_s)}, 10}};
        fixture.window().showSetup(setup);
        while (fixture.page() != PageId::Diagnose) {
            QCoreApplication::sendPostedEvents();
            for (const QScrollArea *area : fixture.window().currentPage()->findChildren<QScrollArea *>())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(area->objectName()));
            QCOMPARE(fixture.window().size(), QSize(1024, 700));
            QVERIFY(fixture.mayGoOn());
            fixture.next();
        }
    }

private:
    static QList<std::pair<const char *, Way>> allWays()
    {
        return {
            {"Internet", Way::Internet}, {"LAN", Way::Lan}, {"map", Way::Map}, {"diagnose", Way::Diagnose}};
    }

    static void ways()
    {
        QTest::addColumn<int>("way");
        for (const auto &[name, way] : allWays())
            QTest::newRow(name) << int(way);
    }

    static void allPlain(const fakes::WizardFixture &fixture)
    {
        for (const QLabel *label :
             const_cast<fakes::WizardFixture &>(fixture).window().findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                     qPrintable(label->text()));
    }

    /// Goes the way of the present row with good input and looks at every page before and after it is filled
    /// in.
    void onEveryPage(const std::function<void(fakes::WizardFixture &)> &look)
    {
        QFETCH(int, way);
        fakes::WizardFixture fixture;
        static const char *const buttons[] = {"internetButton", "lanButton", "mapButton", "diagnoseButton"};
        fixture.click(buttons[way]);
        const QList<PageId> pages = fixture.window().steps();
        for (const PageId page : pages) {
            QCOMPARE(fixture.page(), page);
            look(fixture);
            if (QTest::currentTestFailed())
                return;
            fillIn(fixture);
            look(fixture);
            if (QTest::currentTestFailed())
                return;
            if (page != pages.last()) {
                QVERIFY(fixture.mayGoOn());
                fixture.next();
            }
        }
    }

    static void fillIn(fakes::WizardFixture &fixture)
    {
        const bool lan = fixture.window().way() == Way::Lan;
        switch (fixture.page()) {
        case PageId::Start:
            if (fixture.window().way() == Way::Diagnose)
                fixture.type("diagnoseDomainEdit", u"www.example.org"_s); // a hint, but allowed
            break;
        case PageId::Domain:
            fixture.type("domainEdit", lan ? u"office.local"_s : u"www.example.org"_s);
            break;
        case PageId::Servers:
            fixture.type("ipv4Edit1", lan ? u"192.168.7.5"_s : u"198.41.0.10"_s);
            fixture.click("addServerButton");
            fixture.type("ipv6Edit2", lan ? u"fd00::5"_s : u"2a01:4f8::5"_s);
            fixture.type("hostNameEdit2", lan ? u"second.office.local"_s : u"mx.hoster.net"_s);
            break;
        case PageId::OutsideMailbox:
            fixture.type("incomingHostEdit", u"imap.provider.net"_s);
            fixture.type("outgoingHostEdit", u"smtp.provider.net"_s);
            fixture.find<QComboBox>("outgoingSecurityCombo")->setCurrentIndex(2);
            break;
        default: break;
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
