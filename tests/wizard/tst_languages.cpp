// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/network.h"
#include "simulation/simulatedinternet.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using wizard::PageId;
using wizard::SetupWizard;

namespace {

QString whereIs(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 4; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            names.append(widget->objectName());
    }
    return names.join(u" in "_s);
}

bool fits(const QLabel &label)
{
    return label.wordWrap() ? label.height() >= label.heightForWidth(label.width())
                            : label.width() >= label.sizeHint().width();
}

/// The first button or label with less room than its text needs, unless it is made to be cut.
QString whatIsCut(const SetupWizard &window)
{
    const QString page = window.currentPage()->objectName() + u": "_s;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            return page + whereIs(button) + u": "_s + button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool mayBeCut = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (label->isVisible() && !label->text().isEmpty() && !mayBeCut && !fits(*label))
            return page + whereIs(label) + u": "_s + label->text();
    }
    return {};
}

/// A window on the simulated Internet, in the size that must be enough, with a folder of its own.
class Window
{
public:
    Window()
    {
        wizard::WizardOptions options;
        options.recentFile = m_folder.filePath(u"recent.json"_s);
        options.makeNetwork = [](bool) {
            commandline::Network network = commandline::makeNetwork(true, std::nullopt, 10);
            return wizard::Network{std::move(network.resolver), std::move(network.probe)};
        };
        options.run = commandline::runOptions(10);
        m_wizard = std::make_unique<SetupWizard>(std::move(options));
        m_wizard->resize(1024, 700);
        m_wizard->show();
    }
    SetupWizard &operator*() { return *m_wizard; }
    SetupWizard *operator->() { return m_wizard.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SetupWizard> m_wizard;
};

using Look = std::function<void(SetupWizard &)>;

void run(SetupWizard &window, const Look &look)
{
    auto *button = window.currentPage()->findChild<QAbstractButton *>(u"runButton"_s);
    QVERIFY(button);
    window.setLastReport({});
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.lastReport().has_value(), 30'000);
    QCOMPARE(window.lastReport()->outcome, u"complete"_s);
    look(window);
}

/// From the present page to the last, and what each looks like when its look-ups are done.
void walk(SetupWizard &window, const Look &look)
{
    for (int guard = 0; guard < 20; ++guard) {
        QTest::qWait(0);
        look(window);
        if (!QTest::currentTestFailed() && PageId(window.currentId()) == PageId::Diagnose)
            run(window, look);
        if (QTest::currentTestFailed() || window.nextId() < 0)
            return;
        const int before = window.currentId();
        QVERIFY2(window.button(QWizard::NextButton)->isEnabled(),
                 qPrintable(window.currentPage()->objectName()));
        window.next();
        QVERIFY(window.currentId() != before);
    }
}

} // namespace

/// Every page of every way in every language, with a diagnosis of every simulated domain: what a long word
/// can break.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { commandline::installTranslators(u"en"_s); }

    void nothingIsCut_data() { rows(); }
    void nothingIsCut()
    {
        onEveryPage([](SetupWizard &window) {
            QTRY_COMPARE(whatIsCut(window), QString()); // layouts settle in turns of their own
            QCOMPARE(window.size(), QSize(1024, 700));
        });
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("way");
        QStringList languages{u"en"_s};
        const QDir folder(u":/mxwizard/translations"_s);
        for (const QString &file : folder.entryList())
            languages.append(file.section(u'.', 0, 0).section(u'_', 1));
        QVERIFY(languages.size() >= 3);
        for (const QString &language : languages) {
            for (const QString &way : {u"internet"_s, u"lan"_s, u"map"_s, u"diagnose"_s})
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(way)) << language << way;
        }
    }

    /// Complete, so that every page can be left; long names, so that there is little room.
    static setup::MailSetup setupFor(const QString &way)
    {
        setup::MailSetup setup;
        setup.domain = u"versandhandel-mustermann.de"_s;
        const QString first = u"mail."_s + setup.domain, second = u"mail2."_s + setup.domain;
        if (way == "lan"_L1) {
            setup.mode = setup::Mode::Lan;
            setup.domain = u"office.internal"_s;
            setup.servers = {{u"mail.office.internal"_s, {QHostAddress(u"192.168.7.5"_s)}, 10}};
        } else if (way == "map"_L1) {
            setup.mode = setup::Mode::Map;
            setup.outsideServers = {
                {setup::ServiceProtocol::Imap, u"imap.provider.net"_s, 993, setup::Security::ImplicitTls},
                {setup::ServiceProtocol::Smtp, u"smtp.provider.net"_s, 587, setup::Security::None}};
        } else {
            setup.servers = {{first, {QHostAddress(u"198.41.0.10"_s), QHostAddress(u"2a01:4f8::5"_s)}, 10},
                             {second, {QHostAddress(u"198.41.0.11"_s)}, 20}};
        }
        return setup;
    }

    static void onEveryPage(const Look &look)
    {
        QFETCH(QString, language);
        QFETCH(QString, way);
        commandline::installTranslators(language);
        Window window;
        look(*window);
        if (way != "diagnose"_L1) {
            window->showSetup(setupFor(way));
            if (!QTest::currentTestFailed())
                walk(*window, look);
            return;
        }
        for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
            window->startSimulation(demo.domain);
            if (!QTest::currentTestFailed())
                walk(*window, look);
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
