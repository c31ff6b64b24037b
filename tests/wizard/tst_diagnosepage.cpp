// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosefixture.h"
#include "report/parts.h"
#include "wizard/widgets/evidencecards.h"
#include "wizard/widgets/verdicticon.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using Fixture = DiagnoseFixture;

class DiagnosePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Fixture::failOnWarning(); }

    void saysWhoWillBeAskedAndWaitsForTheUser();
    void simulationStartsByItself();
    void resultsStreamIn();
    void waitsForAreNamed();
    void stopKeepsWhatWasFound();
    void runAgainDropsOldAnswers();
    void leavingEndsTheRun_data();
    void leavingEndsTheRun();
    void comingBackKeepsTheResults();
    void anotherSetupStartsAfresh();
    void closingTheWindowIsQuick();
    void worstRowIsSelected();
    void whatIsWellIsFolded();
    void whatToDo();
    void cardShowsDetails();
    void deadlineIsTold();
    void everythingHasANameAndAKey();
    void tabKeyWalksThePage();
    void focusFollowsTheRun();
    void returnOpensARowAndDoesNotFinish();
    void colorsFollowThePalette();
};

void DiagnosePageTest::saysWhoWillBeAskedAndWaitsForTheUser()
{
    Fixture fixture(Fixture::healthy());
    QCOMPARE(fixture.networks, 0);
    QCOMPARE(fixture.rows().rowCount(), 5); // groups; the rest is folded
    QVERIFY(!fixture.find<QTreeView>("checkTree")->isExpanded(fixture.rows().index(0, 0)));
    QCOMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pending));
    QVERIFY(!fixture.find<QAbstractButton>("stopButton")->isEnabled());
    QVERIFY(!fixture.find<QAbstractButton>("saveReportButton")->isEnabled());
    QVERIFY(fixture.page->isComplete());

    QStringList said;
    for (const QLabel *label : fixture.page->findChildren<QLabel *>(u"disclosureSentence"_s)) {
        QVERIFY(label->isVisible());
        said += label->text();
    }
    QCOMPARE(said, report::disclosure(fixture.window->setup(), {}));
    QVERIFY(said.join(u' ').contains(fixture.window->setup().domain));
    QTest::qWait(0);
    QCOMPARE(fixture.networks, 0);
}

void DiagnosePageTest::simulationStartsByItself()
{
    setup::MailSetup setup = Fixture::exampleSetup();
    setup.simulated = true;
    Fixture fixture(Fixture::healthy(), setup);
    QTRY_VERIFY(fixture.page->report().has_value());
    QCOMPARE(fixture.networks, 1);
    QVERIFY(fixture.page->report()->setup.simulated);
}

void DiagnosePageTest::resultsStreamIn()
{
    Fixture fixture([](fakes::FakeResolver &resolver, fakes::FakeProbe &probe) {
        Fixture::healthy()(resolver, probe);
        resolver.setManual(true);
    });
    fixture.find<QAbstractButton>("runButton")->click();
    QVERIFY(fixture.page->isRunning());
    QVERIFY(!fixture.find<QAbstractButton>("runButton")->isEnabled());
    QVERIFY(fixture.find<QAbstractButton>("stopButton")->isEnabled());
    QTRY_COMPARE(fixture.word("domain"), wizard::markText(wizard::Mark::Pass)); // needs nobody
    QTRY_COMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Running));
    QTRY_VERIFY(fixture.resolver->waiting() > 0);
    QVERIFY(!fixture.page->report());

    const auto *progress = fixture.find<QProgressBar>("progressBar");
    QTRY_COMPARE(progress->maximum(), int(checks::checkTable().size()));
    const int before = progress->value();
    QTRY_VERIFY((fixture.resolver->answerAll(), progress->value() > before || fixture.page->report()));
    QTRY_VERIFY((fixture.resolver->answerAll(), fixture.page->report().has_value()));
    QCOMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pass));
    QCOMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::Pass));
    QVERIFY(!fixture.row("lan-names").isValid()); // nothing in its group is for mail from the Internet
    QCOMPARE(fixture.page->report()->outcome, u"complete"_s);
    QCOMPARE(fixture.find<QLabel>("headline")->text(), fixture.page->report()->headline());
    QVERIFY(fixture.find<QLabel>("headline")->isVisible());
    QVERIFY(fixture.find<QAbstractButton>("saveReportButton")->isEnabled());
    QCOMPARE(fixture.window->lastReport()->headline(), fixture.page->report()->headline());
    QCOMPARE(fixture.page->report()->setup, fixture.window->setup());
}

void DiagnosePageTest::waitsForAreNamed()
{
    Fixture fixture(Fixture::hanging());
    fixture.page->run();
    QTRY_COMPARE(fixture.find<QLabel>("waitingText")->text(), u"Waiting for 11.0.0.1, port 25"_s);
    fixture.page->stop();
}

void DiagnosePageTest::stopKeepsWhatWasFound()
{
    Fixture fixture(Fixture::hanging());
    fixture.page->run();
    QTRY_COMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pass));
    QTRY_COMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::Running));
    fixture.find<QAbstractButton>("stopButton")->click();
    QVERIFY(!fixture.page->isRunning());
    QCOMPARE(fixture.page->report()->outcome, u"cancelled"_s);
    QCOMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pass));
    QCOMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::NotFinished));
    QVERIFY(fixture.find<QLabel>("summary")->text().contains(u"Stopped"_s));
    QVERIFY(fixture.find<QAbstractButton>("runButton")->isEnabled());
}

/// The answers of a stopped run arrive in the middle of the next one, which asks for the same and hears
/// something else.
void DiagnosePageTest::runAgainDropsOldAnswers()
{
    std::vector<std::function<void()>> late;
    class LateProbe : public smtp::Probe
    {
    public:
        explicit LateProbe(std::vector<std::function<void()>> &late) : m_late(late) {}
        void probe(const smtp::SessionRequest &request, QObject *context, Callback callback) override
        {
            m_late.push_back([request, guard = QPointer(context), callback = std::move(callback)] {
                smtp::Session session =
                    fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused);
                session.request = request;
                if (guard)
                    callback(session);
            });
        }

    private:
        std::vector<std::function<void()>> &m_late;
    };
    wizard::WizardOptions options;
    QTemporaryDir folder;
    options.recentFile = folder.filePath(u"recent.json"_s);
    int runs = 0;
    options.makeNetwork = [&](bool) {
        auto resolver = std::make_unique<fakes::FakeResolver>();
        resolver->beInternet();
        auto probe = std::make_unique<fakes::FakeProbe>();
        probe->beAlone();
        Fixture::healthy()(*resolver, *probe);
        if (++runs == 1)
            return wizard::Network{std::move(resolver), std::make_unique<LateProbe>(late)};
        return wizard::Network{std::move(resolver), std::move(probe)};
    };
    wizard::SetupWizard window(options);
    window.show();
    window.diagnoseSetup(Fixture::exampleSetup());
    auto *page = qobject_cast<wizard::DiagnosePage *>(window.currentPage());
    QVERIFY(page);
    page->run();
    QTRY_VERIFY(!late.empty());
    page->stop();
    page->run();
    for (const auto &answer : late)
        answer();
    QTRY_VERIFY(page->report().has_value());
    QCOMPARE(runs, 2);
    QCOMPARE(page->report()->summary().value(checks::Verdict::Fail), 0);
    QCOMPARE(page->report()->summary().value(checks::Verdict::Warn), 0);
}

void DiagnosePageTest::leavingEndsTheRun_data()
{
    using Leave = std::function<void(wizard::SetupWizard &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("Back") << Leave([](auto &window) { window.button(QWizard::BackButton)->click(); });
    QTest::newRow("Finish") << Leave([](auto &window) { window.button(QWizard::FinishButton)->click(); });
    QTest::newRow("Close button of the window") << Leave([](auto &window) { window.close(); });
    QTest::newRow("Escape") << Leave([](auto &window) { QTest::keyClick(&window, Qt::Key_Escape); });
    QTest::newRow("Next") << Leave([](auto &window) {
        window.setWay(wizard::Way::Internet); // the way with a page behind this one
        window.next();
    });
}

void DiagnosePageTest::leavingEndsTheRun()
{
    QFETCH(const std::function<void(wizard::SetupWizard &)>, leave);
    Fixture fixture(Fixture::hanging());
    fixture.page->run();
    QTRY_COMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::Running));
    leave(*fixture.window);
    QVERIFY(!fixture.page->isVisible());
    QVERIFY(!fixture.page->isRunning());
    QCOMPARE(fixture.page->report()->outcome, u"cancelled"_s);
    QCOMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::NotFinished));
}

void DiagnosePageTest::comingBackKeepsTheResults()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    fixture.window->back();
    QVERIFY(fixture.window->currentPage() != fixture.page);
    fixture.window->next();
    QCOMPARE(fixture.window->currentPage(), fixture.page);
    QVERIFY(fixture.page->report().has_value());
    QCOMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pass));
    QCOMPARE(fixture.networks, 1);
}

void DiagnosePageTest::anotherSetupStartsAfresh()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    setup::MailSetup other = Fixture::exampleSetup();
    other.servers[0].priority = 20;
    fixture.window->diagnoseSetup(other);
    QCOMPARE(fixture.window->currentPage(), fixture.page);
    QVERIFY(!fixture.page->report());
    QVERIFY(!fixture.window->lastReport());
    QCOMPARE(fixture.word("mx"), wizard::markText(wizard::Mark::Pending));
    QCOMPARE(fixture.find<QAbstractButton>("runButton")->text(), u"&Run the diagnosis"_s);
}

void DiagnosePageTest::closingTheWindowIsQuick()
{
    Fixture fixture(Fixture::hanging());
    fixture.page->run();
    QTRY_COMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::Running));
    QElapsedTimer clock;
    clock.start();
    fixture.window->close();
    QVERIFY(!fixture.page->isRunning());
    fixture.window.reset();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void DiagnosePageTest::worstRowIsSelected()
{
    Fixture fixture(Fixture::withSession(
        fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused)));
    QVERIFY(fixture.runAll());
    const auto *tree = fixture.find<QTreeView>("checkTree");
    QCOMPARE(tree->currentIndex(), fixture.row("smtp"));
    QVERIFY(fixture.find<QLabel>("checkTitle")->isVisible());
    QCOMPARE(fixture.find<QLabel>("checkTitle")->text(), fixture.row("smtp").data().toString());
    QVERIFY(!fixture.page->findChildren<QLabel *>(u"remedyText"_s).isEmpty());
    QVERIFY(fixture.row("smtp")
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(checks::verdictText(checks::Verdict::Fail)));
}

void DiagnosePageTest::whatIsWellIsFolded()
{
    Fixture fixture(Fixture::withSession(
        fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused)));
    QVERIFY(fixture.runAll());
    const auto *tree = fixture.find<QTreeView>("checkTree");
    const QModelIndex inbound = fixture.row("smtp").parent();
    QVERIFY(tree->isExpanded(inbound));
    QCOMPARE(fixture.row("smtp").row(), 0);
    const auto &model = static_cast<const wizard::CheckModel &>(fixture.rows());
    const QModelIndex aside = fixture.row("domain").parent();
    QVERIFY(!tree->isExpanded(aside)); // a group that is well, or what is well in one that is not
    for (int group = 0; group < model.rowCount(); ++group)
        QCOMPARE(tree->isExpanded(model.index(group, 0)), model.hasProblems(group));
    fixture.find<QAbstractButton>("unfoldBox")->click();
    QVERIFY(tree->isExpanded(aside));
    fixture.find<QAbstractButton>("unfoldBox")->click();
    QVERIFY(!tree->isExpanded(aside));
    QCOMPARE(tree->currentIndex(), fixture.row("smtp"));
}

/// The same findings by who must act, and the letter where there is one.
void DiagnosePageTest::whatToDo()
{
    Fixture fixture(Fixture::withSession(
        fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused)));
    auto *tabs = fixture.find<QTabBar>("resultTabs");
    tabs->setCurrentIndex(1);
    QVERIFY(fixture.find<QLabel>("taskSentence")->isVisible());
    QVERIFY(fixture.find<QLabel>("taskSentence")->text().contains(u"when the diagnosis has ended"_s));
    QVERIFY(fixture.runAll());
    const auto *tree = fixture.find<QTreeView>("taskTree");
    QVERIFY(tree->isVisible());
    const QList<report::TaskGroup> groups = report::taskGroups(fixture.page->report()->results);
    const QAbstractItemModel &model = *tree->model();
    QCOMPARE(model.rowCount(), int(groups.size()));
    int server = -1;
    for (int i = 0; i < groups.size(); ++i) {
        QCOMPARE(model.index(i, 0).data().toString(), checks::actorText(groups[i].actor));
        QCOMPARE(model.rowCount(model.index(i, 0)), int(groups[i].tasks.size()));
        if (groups[i].actor == checks::Actor::MailServer)
            server = i;
    }
    QVERIFY(server >= 0);
    fixture.find<QTreeView>("taskTree")->setCurrentIndex(model.index(0, 0, model.index(server, 0)));
    const report::Task &task = groups[server].tasks.first();
    QCOMPARE(fixture.find<QLabel>("checkTitle")->text(), task.checkTitle);
    QCOMPARE(fixture.find<QLabel>("remedyText")->text(), task.remedy);
    QVERIFY(!fixture.find<QWidget>("unfoldBox")->isVisible());
    QTRY_VERIFY(fixture.find<QPlainTextEdit>("evidenceText")->toPlainText().contains(u"11.0.0.1"_s));
    tabs->setCurrentIndex(0);
    QCOMPARE(fixture.find<QLabel>("checkTitle")->text(), fixture.row("smtp").data().toString());
}

/// Details and letters come from tags that may or may not be there: the card is asked itself.
void DiagnosePageTest::cardShowsDetails()
{
    wizard::EvidenceCards cards;
    cards.setFindings({{.tag = u"MX_MISSING"_s, .arguments = {u"example.org"_s}, .details = {u"<b>one</b>"_s, u"two"_s}}}, {});
    cards.show();
    const auto *details = cards.findChild<QPlainTextEdit *>(u"findingDetails"_s);
    QVERIFY(details && details->isReadOnly());
    QCOMPARE(details->toPlainText(), u"<b>one</b>\ntwo"_s);
    QVERIFY(cards.findChild<QLabel *>(u"findingReference"_s)->text().startsWith(u"RFC 5321"_s));
    QVERIFY(!cards.findChild<QWidget *>(u"letterText"_s));

    for (const checks::Check *check : checks::checkTable()) {
        for (const checks::Tag &tag : check->tags) {
            if (!tag.letter)
                continue;
            const checks::Finding finding{QLatin1StringView(tag.id), {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}};
            cards.setFindings({finding}, {});
            auto *letter = cards.findChild<QPlainTextEdit *>(u"letterText"_s);
            QVERIFY2(letter && letter->isHidden(), tag.id);
            cards.findChild<QAbstractButton *>(u"showLetterButton"_s)->click();
            QVERIFY(!letter->isHidden());
            QCOMPARE(letter->toPlainText(), checks::findingLetter(finding));
            cards.findChild<QAbstractButton *>(u"copyLetterButton"_s)->click();
            QCOMPARE(QApplication::clipboard()->text(), checks::findingLetter(finding));
        }
    }
}

void DiagnosePageTest::deadlineIsTold()
{
    Fixture fixture(Fixture::hanging(), Fixture::exampleSetup(), {.deadlineMs = 300});
    QVERIFY(fixture.runAll());
    QCOMPARE(fixture.page->report()->outcome, u"deadline"_s);
    QVERIFY(fixture.find<QLabel>("summary")->text().contains(u"time"_s));
    QCOMPARE(fixture.find<QAbstractButton>("runButton")->text(), u"&Run again"_s);
    QVERIFY(fixture.find<QAbstractButton>("runButton")->isEnabled());
}

/// Screen readers read names; and no two things that are seen at once answer to the same key.
void DiagnosePageTest::everythingHasANameAndAKey()
{
    Fixture fixture(Fixture::hanging());
    fixture.page->run();
    QTRY_COMPARE(fixture.word("smtp"), wizard::markText(wizard::Mark::Running));
    fixture.page->stop();
    QTRY_VERIFY(fixture.find<QLabel>("checkTitle")->isVisible());
    int named = 0;
    const auto widgets = fixture.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<const QLabel *>(widget))
            continue;
        const QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(interface);
        const bool tabs = interface->role() == QAccessible::PageTabList; // each tab has a name of its own
        QVERIFY2(tabs || !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 6);

    QMap<QString, QString> keys;
    const auto use = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return true;
        if (keys.contains(key))
            qInfo("%s: %s and %s", qPrintable(key), qPrintable(keys[key]), qPrintable(text));
        return !std::exchange(keys[key], text).size();
    };
    const auto buttons = fixture.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY(!button->isVisible() || use(button->text()));
    const auto *tabs = fixture.find<QTabWidget>("evidenceTabs");
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY(use(tabs->tabText(i)));
    QVERIFY(keys.size() >= 8);
}

void DiagnosePageTest::tabKeyWalksThePage()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.find<QWidget>("runButton")->setFocus();
    QStringList walked;
    for (int i = 0; i < 30 && !walked.contains(u"saveReportButton"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked += QApplication::focusWidget()->objectName();
    }
    const QStringList order{u"checkTree"_s, u"unfoldBox"_s, u"copyReportButton"_s,
                            u"printReportButton"_s, u"saveReportButton"_s};
    qsizetype last = -1;
    for (const QString &name : order) {
        QVERIFY2(walked.indexOf(name) > last, qPrintable(name + u": "_s + walked.join(u' ')));
        last = walked.indexOf(name);
    }
}

/// Return on Run starts, Return again stops: the key never ends up on something else, and afterwards the rows
/// have it.
void DiagnosePageTest::focusFollowsTheRun()
{
    Fixture fixture(Fixture::hanging());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.find<QWidget>("runButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(fixture.page->isRunning());
    QCOMPARE(QApplication::focusWidget(), fixture.find<QWidget>("stopButton"));
    QTRY_COMPARE(fixture.find<QLabel>("waitingText")->text(), u"Waiting for 11.0.0.1, port 25"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!fixture.page->isRunning());
    QCOMPARE(QApplication::focusWidget(), fixture.find<QWidget>("checkTree"));
    const auto &model = static_cast<const wizard::CheckModel &>(fixture.rows());
    QVERIFY(model.worstCheck() >= 0);
    QTRY_COMPARE(fixture.find<QTreeView>("checkTree")->currentIndex(),
                 model.indexOfCheck(model.worstCheck())); // not chosen by the user
}

void DiagnosePageTest::returnOpensARowAndDoesNotFinish()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto *tree = fixture.find<QTreeView>("checkTree");
    tree->setCurrentIndex(fixture.row("smtp"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(tree->isExpanded(fixture.row("smtp")));
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(!tree->isExpanded(fixture.row("smtp")));

    auto *tabs = fixture.find<QTabWidget>("evidenceTabs");
    for (const char *name : {"evidenceText", "commandList"}) {
        auto *widget = fixture.find<QWidget>(name);
        tabs->setCurrentIndex(tabs->indexOf(widget->parentWidget()));
        widget->setFocus();
        QVERIFY(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_Return);
    }
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"telnet 11.0.0.1 25"_s); // Return on a command copies it
}

void DiagnosePageTest::colorsFollowThePalette()
{
    const auto wordColor = [](const Fixture &fixture) {
        const QLabel *word =
            fixture.page->findChild<QWidget *>(u"findingCard"_s)->findChild<QLabel *>(u"findingWord"_s);
        return word->palette().color(QPalette::WindowText);
    };
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    fixture.find<QTreeView>("checkTree")->setCurrentIndex(fixture.row("mx"));
    const QColor before = wordColor(fixture);
    QCOMPARE(before, wizard::markColor(wizard::Mark::Pass, fixture.page->palette()));
    QPalette dark(QColor(53, 53, 53));
    dark.setColor(QPalette::Base, QColor(35, 35, 35));
    fixture.window->setPalette(dark);
    QCOMPARE(wordColor(fixture), wizard::markColor(wizard::Mark::Pass, dark));
    QVERIFY(wordColor(fixture) != before);
}

QTEST_MAIN(DiagnosePageTest)
#include "tst_diagnosepage.moc"
