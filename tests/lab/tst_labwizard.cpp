// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/network.h"
#include "lab/lab.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <optional>
#include <type_traits>

using namespace Qt::StringLiterals;

/// The window as a user drives it, by mouse and keyboard, against real servers: from the first page to the saved report.
class LabWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void internet();
    void internetWithTheDetectedAddress();
    void lan();
    void map();
    void diagnoseLater_data();
    void diagnoseLater();
    void stopWithinASecond_data();
    void stopWithinASecond();
    void closeWithinASecond();
    void runAgain();

private:
    template<class T> T *widget(const char *name);
    QAbstractButton *button(QWizard::WizardButton which) { return m_window->button(which); }
    void fail(const QString &what);
    void click(QWidget *widget);
    void choose(const char *name);
    void type(const char *name, const QString &text);
    void pick(const char *name, const QString &item);
    void next(const char *pageShown);
    void startDiagnosis(const QString &domain);
    bool running() { return widget<QAbstractButton>("stopButton")->isEnabled(); }
    QJsonObject runAndSave();
    QJsonObject save();

    QTemporaryDir m_dir;
    std::unique_ptr<wizard::SetupWizard> m_window;
};

void LabWizardTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
    QVERIFY(m_dir.isValid());
}

/// The real network, put together as the program does it.
void LabWizardTest::init()
{
    constexpr int timeoutSeconds = 3;
    wizard::WizardOptions options;
    options.makeNetwork = [](bool simulated) {
        commandline::Network network = commandline::makeNetwork(simulated, {}, timeoutSeconds);
        return wizard::Network{std::move(network.resolver), std::move(network.probe)};
    };
    options.run = commandline::runOptions(timeoutSeconds);
    options.recentFile = m_dir.filePath(u"recent.json"_s);
    m_window = std::make_unique<wizard::SetupWizard>(std::move(options));
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void LabWizardTest::cleanup()
{
    m_window.reset();
}

/// The one of that name that is shown, or is about to be.
template<class T> T *LabWizardTest::widget(const char *name)
{
    T *shown = nullptr;
    const auto find = [&] {
        const QList<T *> all = m_window->findChildren<T *>(QLatin1StringView(name));
        const auto found = std::ranges::find_if(all, [](const T *one) { return one->isVisible(); });
        shown = found == all.end() ? nullptr : *found;
        return shown != nullptr;
    };
    if (QTest::currentTestFailed() || !QTest::qWaitFor(find, 3'000)) {
        fail(u"%1 is not shown"_s.arg(QLatin1StringView(name)));
        using Concrete = std::conditional_t<std::is_same_v<T, QAbstractButton>, QPushButton, T>;
        return new Concrete(m_window.get()); // hidden, so that the test comes to its end without harm
    }
    return shown;
}

/// Only the first failure of a test is worth reading.
void LabWizardTest::fail(const QString &what)
{
    if (!QTest::currentTestFailed())
        QFAIL(qPrintable(what));
}

/// Scrolls to the widget as a user would, and clicks into it when it really lies open there.
void LabWizardTest::click(QWidget *widget)
{
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
    const QPoint point(8, widget->height() / 2);
    const auto open = [&] {
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        }
        const QWidget *top = widget->window()->childAt(widget->mapTo(widget->window(), point));
        return top == widget || widget->isAncestorOf(top);
    };
    QTRY_VERIFY2(open(), qPrintable(widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton, {}, point);
}

void LabWizardTest::choose(const char *name)
{
    click(widget<QAbstractButton>(name));
}

/// Replaces what stands in a box.
void LabWizardTest::type(const char *name, const QString &text)
{
    auto *edit = widget<QLineEdit>(name);
    click(edit);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    QCOMPARE(edit->text(), text);
}

void LabWizardTest::pick(const char *name, const QString &item)
{
    auto *combo = widget<QComboBox>(name);
    combo->setFocus();
    for (int i = 0; i < combo->count() && combo->currentText() != item; ++i)
        QTest::keyClick(combo, combo->currentIndex() < combo->findText(item) ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(combo->currentText(), item);
}

void LabWizardTest::next(const char *pageShown)
{
    click(button(QWizard::NextButton));
    if (!QTest::currentTestFailed())
        QCOMPARE(m_window->currentPage()->objectName(), QLatin1StringView(pageShown));
}

QJsonObject LabWizardTest::save()
{
    const QString path = m_dir.filePath(u"report.json"_s);
    QFile::remove(path);
    if (const QMenu *menu = widget<QPushButton>("saveReportButton")->menu())
        menu->findChild<QAction *>(u"saveJsonAction"_s)->trigger();
    auto *name = widget<QLineEdit>("fileNameEdit");
    name->setText(path); // typed, its list of completions would take the Return
    QTest::keyClick(name, Qt::Key_Return);
    return QJsonDocument::fromJson(lab::contents(path)).object();
}

QJsonObject LabWizardTest::runAndSave()
{
    choose("runButton");
    const bool ended = QTest::qWaitFor([this] { return !running(); }, 60'000);
    if (!ended)
        fail(u"the diagnosis does not end"_s);
    return save();
}

void LabWizardTest::internet()
{
    choose("internetButton");
    next("domainPage");
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
    type("domainEdit", u"mxlab-healthy.net"_s);
    next("serversPage");
    type("hostNameEdit1", u"mx1.mxlab-healthy.net"_s);
    type("ipv4Edit1", u"5.44.25.10"_s);
    choose("addServerButton");
    type("hostNameEdit2", u"mx2.mxlab-healthy.net"_s);
    type("ipv4Edit2", u"5.44.25.11"_s);
    type("ipv6Edit2", u"2a02:4400:25::11"_s);
    next("recordsPage");
    next("panelPage");
    next("programsPage");
    next("diagnosePage");
    const QJsonObject report = runAndSave();
    const QSet<QString> tags = lab::tagsOf(report);
    QVERIFY2(tags.contains({u"MX_FOUND"_s, u"PUBLISHED_OK"_s, u"SMTP_OK"_s, u"TLS_OK"_s}), qPrintable(lab::listed(tags)));
    for (const auto &check : {u"domain"_s, u"mx"_s, u"published"_s, u"smtp"_s, u"starttls"_s})
        QVERIFY2(lab::verdictOf(report, check) == u"pass"_s, qPrintable(check + u": "_s + lab::listed(tags)));
    QCOMPARE(report["outcome"_L1].toString(), u"complete"_s);
    QCOMPARE(report["summary"_L1]["fail"_L1].toInt(), 0);
    QCOMPARE(report["setup"_L1]["servers"_L1].toArray().size(), 2);
    next("donePage");
    click(button(QWizard::FinishButton));
    QVERIFY(!m_window->isVisible());
}

/// The lab's echo services see the address 5.44.1.10, where no mail server answers: the whole way with a fault at its end.
void LabWizardTest::internetWithTheDetectedAddress()
{
    choose("internetButton");
    next("domainPage");
    type("domainEdit", u"mxlab-healthy.net"_s);
    next("serversPage");
    choose("detectAddressButton");
    QTRY_COMPARE_WITH_TIMEOUT(widget<QLineEdit>("ipv4Edit1")->text(), u"5.44.1.10"_s, 10'000);
    next("recordsPage");
    next("panelPage");
    next("programsPage");
    next("diagnosePage");
    const QJsonObject report = runAndSave();
    QVERIFY(lab::tagsOf(report).contains({u"MX_NOT_OURS"_s, u"PUBLISHED_MISSING"_s}));
    QCOMPARE(lab::verdictOf(report, u"mx"_s), u"fail"_s);
    next("donePage");
}

void LabWizardTest::lan()
{
    choose("lanButton");
    next("domainPage");
    type("domainEdit", u"firm.lan"_s);
    next("serversPage");
    type("hostNameEdit1", u"mail.firm.lan"_s);
    type("ipv4Edit1", u"192.168.7.5"_s);
    next("lanNamesPage");
    next("diagnosePage");
    const QJsonObject report = runAndSave();
    const QSet<QString> tags = lab::tagsOf(report);
    QVERIFY2(tags.contains({u"LAN_NAME_OK"_s, u"SMTP_OK"_s, u"NOT_FOR_LAN"_s}), qPrintable(lab::listed(tags)));
    QCOMPARE(lab::verdictOf(report, u"mx"_s), u"not-applicable"_s);
    QCOMPARE(report["summary"_L1]["fail"_L1].toInt(), 0);
    QCOMPARE(report["setup"_L1]["mode"_L1].toString(), u"lan"_s);
    next("donePage");
}

void LabWizardTest::map()
{
    choose("mapButton");
    next("domainPage");
    type("domainEdit", u"mxlab-collected.net"_s);
    next("outsideMailboxPage");
    pick("incomingProtocolCombo", u"POP3"_s);
    type("incomingHostEdit", u"pop.mxlab-provider.net"_s);
    type("outgoingHostEdit", u"smtp.mxlab-provider.net"_s);
    QCOMPARE(widget<QSpinBox>("incomingPortSpin")->value(), 995);
    next("diagnosePage");
    const QJsonObject report = runAndSave();
    const QSet<QString> tags = lab::tagsOf(report);
    QVERIFY2(tags.contains({u"OUTSIDE_OK"_s, u"OUTSIDE_MX_STAYS"_s, u"NOT_FOR_MAP"_s}), qPrintable(lab::listed(tags)));
    QCOMPARE(lab::verdictOf(report, u"outside-servers"_s), u"pass"_s);
    QCOMPARE(report["summary"_L1]["fail"_L1].toInt(), 0);
    next("donePage");
}

void LabWizardTest::startDiagnosis(const QString &domain)
{
    choose("diagnoseButton");
    type("diagnoseDomainEdit", domain);
    next("diagnosePage");
}

void LabWizardTest::diagnoseLater_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("healthy") << u"mxlab-healthy.net"_s << u"SMTP_OK"_s << u"smtp"_s << u"pass"_s;
    QTest::newRow("no MX") << u"mxlab-nomx.net"_s << u"MX_MISSING_NO_ADDRESS"_s << u"mx"_s << u"fail"_s;
    QTest::newRow("no such domain") << u"mxlab-nxdomain.net"_s << u"MX_DOMAIN_MISSING"_s << u"mx"_s << u"fail"_s;
    QTest::newRow("null MX") << u"mxlab-nullmx.net"_s << u"MX_NULL"_s << u"mx"_s << u"fail"_s;
    QTest::newRow("refused") << u"mxlab-refused.net"_s << u"SMTP_REFUSED"_s << u"smtp"_s << u"fail"_s;
    QTest::newRow("silent") << u"mxlab-silent.net"_s << u"SMTP_TIMEOUT_ALL"_s << u"smtp"_s << u"unknown"_s;
    QTest::newRow("DNS out of order") << u"mxlab-servfail.net"_s << u"MX_NOT_SERVED"_s << u"mx"_s << u"unknown"_s;
    QTest::newRow("no STARTTLS") << u"mxlab-notls.net"_s << u"TLS_NOT_OFFERED"_s << u"starttls"_s << u"warn"_s;
    QTest::newRow("injection") << u"mxlab-injection.net"_s << u"TLS_INJECTION"_s << u"starttls"_s << u"fail"_s;
}

void LabWizardTest::diagnoseLater()
{
    QFETCH(QString, domain);
    QFETCH(QString, tag);
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    startDiagnosis(domain);
    const QJsonObject report = runAndSave();
    QVERIFY2(lab::tagsOf(report).contains(tag), qPrintable(lab::listed(lab::tagsOf(report))));
    QCOMPARE(lab::verdictOf(report, check), verdict);
}

void LabWizardTest::stopWithinASecond_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("deadResolver");
    QTest::newRow("name server is silent") << u"mxlab-healthy.net"_s << true;
    QTest::newRow("mail server swallows packets") << u"mxlab-dead.net"_s << false;
    QTest::newRow("mail server says nothing") << u"mxlab-tarpit.net"_s << false;
    QTest::newRow("silent in the handshake") << u"mxlab-tlssilent.net"_s << false;
}

void LabWizardTest::stopWithinASecond()
{
    QFETCH(QString, domain);
    QFETCH(bool, deadResolver);
    std::optional<lab::OtherNameServer> dead;
    if (deadResolver)
        dead.emplace("5.44.53.9");
    startDiagnosis(domain);
    const lab::Witness witness;
    choose("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(!witness.all().isEmpty() || domain == u"mxlab-dead.net"_s, 2'000);
    QVERIFY(running());
    QElapsedTimer clock;
    clock.start();
    choose("stopButton");
    QVERIFY(!running());
    QVERIFY(clock.elapsed() < 1'000);
    const QJsonObject report = save();
    QCOMPARE(report["outcome"_L1].toString(), u"cancelled"_s);
    QVERIFY(lab::tagsOf(report).contains(u"NOT_FINISHED"_s));
    QCOMPARE(report["summary"_L1]["fail"_L1].toInt(), 0);
    m_window.reset();
    QVERIFY(clock.elapsed() < 2'000);
}

void LabWizardTest::closeWithinASecond()
{
    const lab::OtherNameServer dead("5.44.53.9");
    startDiagnosis(u"mxlab-healthy.net"_s);
    const lab::Witness witness;
    choose("runButton");
    QTRY_VERIFY(!witness.all().isEmpty());
    QVERIFY(running());
    QElapsedTimer clock;
    clock.start();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    QVERIFY(clock.elapsed() < 1'000);
}

/// The second run asks anew, makes its connections anew, and nothing of the first one is in it.
void LabWizardTest::runAgain()
{
    startDiagnosis(u"mxlab-recorder.net"_s);
    const lab::Witness witness;
    const QJsonObject first = runAndSave();
    QCOMPARE(witness.connections(u"recorder"_s), 1);
    const QJsonObject second = runAndSave();
    QCOMPARE(witness.connections(u"recorder"_s), 2);
    QCOMPARE(lab::tagsOf(first), lab::tagsOf(second));
    QVERIFY(first["startedAt"_L1] != second["startedAt"_L1]);
    int sessions = 0; // with the domain's own server
    for (const QJsonValue &session : second["observations"_L1]["sessions"_L1].toArray())
        sessions += session["address"_L1].toString() == u"5.44.25.70"_s ? 1 : 0;
    QCOMPARE(sessions, 1);
}

QTEST_MAIN(LabWizardTest)
#include "tst_labwizard.moc"
