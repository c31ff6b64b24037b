// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/diagnosepage.h"

#include "dns/resolver.h"
#include "report/headline.h"
#include "report/parts.h"
#include "report/seentext.h"
#include "smtp/probe.h"
#include "wizard/models/checkmodel.h"
#include "wizard/reportexport.h"
#include "wizard/setupwizard.h"
#include "wizard/watching.h"
#include "wizard/widgets/evidencepane.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/runbar.h"
#include "wizard/widgets/seenpane.h"
#include "wizard/widgets/tasklist.h"
#include "wizard/widgets/verdictdelegate.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

namespace {

QList<checks::CheckResult> pendingResults()
{
    QList<checks::CheckResult> results;
    for (const checks::Check *check : checks::checkTable())
        results.append({QLatin1StringView(check->id), checks::CheckState::Pending, {}, {}});
    return results;
}

} // namespace

DiagnosePage::DiagnosePage(SetupWizard &wizard)
    : m_wizard(wizard),
      m_network(std::make_unique<Network>()),
      m_model(new CheckModel([this] { return observations(); }, this)),
      m_export(new ReportExport(this)),
      m_bar(new RunBar),
      m_watching(new Watching(wizard, this))
{
    setObjectName(u"diagnosePage"_s);
    setTitle(tr("Diagnose"));
    setSubTitle(tr("Asks the DNS and the mail servers themselves whether mail will arrive."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_bar);
    layout->addWidget(makeTabs());
    layout->addWidget(makeResults(), 1);
    layout->addWidget(makeBottom());
    auto *scroll = new QScrollArea; // for large type on a small screen; otherwise everything fits
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    m_bar->setNextInFocus(m_rows);
    setTabOrders();

    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(100ms);
    connect(&m_newsTimer, &QTimer::timeout, this, &DiagnosePage::showNews);
    connect(m_bar, &RunBar::runPressed, this, &DiagnosePage::run);
    connect(m_bar, &RunBar::stopPressed, this, &DiagnosePage::stop);
    connect(m_bar, &RunBar::watchToggled, this, &DiagnosePage::watch);
    connect(m_watching, &Watching::changed, this, &DiagnosePage::showWatching);
    connect(m_watching, &Watching::allRight, this, [this] {
        const checks::Look *look = m_watching->look();
        const QString planned = look ? report::spreadText(look->matrix, look->observations.now()) : QString();
        tell((planned.isEmpty() ? tr("Everybody who could be asked sees the same.") : planned) + u' ' +
             tr("The report is still that of the last run; run the diagnosis again to save the new state and "
                "to test the mail servers, too."));
    });
    connect(m_pane, &EvidencePane::told, this, &DiagnosePage::tell);
    connect(m_export, &ReportExport::told, this, &DiagnosePage::tell);
    reset();
    showTab();
}

DiagnosePage::~DiagnosePage()
{
    if (m_runner)
        m_runner->disconnect(this);
    m_watching->disconnect(this);
    m_watching->stop();
    m_pane->forget();
    m_seen->setMatrix({}, {});
    m_rows->setModel(nullptr); // rows are read from the runner's observations, which go before the view
}

QWidget *DiagnosePage::makeResults()
{
    m_rows = new QTreeView;
    m_rows->setObjectName(u"checkTree"_s);
    m_rows->setAccessibleName(tr("Checks and their results"));
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setIndentation(fontMetrics().height());
    m_rows->setItemDelegate(new VerdictDelegate(m_rows));
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setModel(m_model);
    m_pane = new EvidencePane([this] { return observations(); });
    m_rows->setExpandsOnDoubleClick(false);
    connect(m_rows, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_rows->setExpanded(index, !m_rows->isExpanded(index)); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiagnosePage::showCurrentRow);

    m_seen = new SeenPane([this] { return observations(); });
    connect(m_seen, &SeenPane::cellChosen, this, &DiagnosePage::showCell);
    m_views = new QStackedWidget;
    m_tasks = new TaskList;
    connect(m_tasks, &TaskList::currentChanged, this, &DiagnosePage::showTask);
    m_views->addWidget(m_rows);
    m_views->addWidget(m_tasks);
    m_views->addWidget(m_seen);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"resultSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_pane);
    m_splitter->setMinimumHeight(fontMetrics().height() * 14);
    m_splitter->setSizePolicy(QSizePolicy::Expanding,
                              QSizePolicy::Ignored); // what does not fit scrolls inside
    return m_splitter;
}

QWidget *DiagnosePage::makeBottom()
{
    m_unfold = new QCheckBox(tr("&Unfold all checks"));
    m_unfold->setObjectName(u"unfoldBox"_s);
    connect(m_unfold, &QCheckBox::toggled, this, &DiagnosePage::foldRows);
    m_status = plainLabel({}, u"statusText"_s);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_copy = new QPushButton(tr("Cop&y report"));
    m_copy->setObjectName(u"copyReportButton"_s);
    m_print = new QPushButton(tr("Pr&int..."));
    m_print->setObjectName(u"printReportButton"_s);
    m_save = new QPushButton(tr("Save rep&ort"));
    m_save->setObjectName(u"saveReportButton"_s);
    m_save->setMenu(m_export->menu());
    connect(m_copy, &QPushButton::clicked, m_export, &ReportExport::copy);
    connect(m_print, &QPushButton::clicked, m_export, &ReportExport::print);

    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    layout->addWidget(m_unfold);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    return bottom;
}

void DiagnosePage::setTabOrders()
{
    const QList<QWidget *> order{m_bar->stopButton(), m_tabs, m_public, m_rows,  m_tasks->view(), m_seen->table(),
                                 m_pane,              m_unfold, m_copy, m_print, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

setup::MailSetup DiagnosePage::currentSetup() const
{
    setup::MailSetup setup = m_wizard.setup();
    if (m_wizard.options().smtpPort != 25) // given on the command line: it wins over the setup's
        setup.smtpPort = m_wizard.options().smtpPort;
    return setup;
}

/// Coming back with the setup unchanged keeps what was found.
void DiagnosePage::initializePage()
{
    if (!m_report || m_shownSetup != currentSetup())
        reset();
    if (m_shownSetup.simulated && !m_report) {
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && !isRunning() && !m_report)
                run();
        });
    }
}

void DiagnosePage::cleanupPage()
{
    stop();
    m_watching->stop();
}

bool DiagnosePage::validatePage()
{
    cleanupPage();
    return true;
}

/// The wizard hides the page when it is left and when the window is closed; a minimised window does not
/// count.
void DiagnosePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        cleanupPage();
    QWizardPage::hideEvent(event);
}

/// Return on a row, a text or a command is meant for that, not for the button that ends the wizard.
void DiagnosePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWizardPage::keyPressEvent(event);
}

void DiagnosePage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pane && m_runner)
        showTab();
}

/// Of the rows they are those of the run, of the matrix those of the last look.
const checks::Observations *DiagnosePage::observations() const
{
    if (isMatrixShown() && m_watching->look())
        return &m_watching->look()->observations;
    return m_runner ? &m_runner->observations() : nullptr;
}

void DiagnosePage::reset()
{
    m_watching->stop();
    m_pane->forget();
    m_runner.reset();
    m_report.reset();
    m_wizard.setLastReport({});
    m_export->setReport({});
    m_seen->setMatrix({}, {});
    m_drawnObservations = -1;
    m_news.clear();
    m_newsTimer.stop();
    m_rowChosen = false;
    m_shownSetup = currentSetup();
    m_model->setResults(pendingResults(), m_shownSetup.mode);
    m_status->clear();
    m_bar->showIdle();
    showWatching();
    showQuestions(true);
    const bool hasMatrix = m_shownSetup.mode == setup::Mode::Internet;
    m_tabs->setTabVisible(int(Tab::Matrix), hasMatrix);
    if (!hasMatrix && isMatrixShown())
        m_tabs->setCurrentIndex(int(Tab::Checks));
    m_tasks->setUnknown(tr("What is to be done is known when the diagnosis has ended."));
    m_pane->setVisible(!isMatrixShown());
    foldRows();
    showIntroduction();
    enableExport();
}

void DiagnosePage::showIntroduction()
{
    const bool before = !m_runner;
    QStringList sentences = report::disclosure(m_shownSetup, m_wizard.options().nameServer);
    if (!before)
        sentences.append(tr("Select a row to see what was found, who must do what, and the evidence."));
    m_pane->showIntroduction(before ? tr("Before you start: who will be asked") : tr("Who is asked"),
                             sentences);
}

void DiagnosePage::run()
{
    reset();
    *m_network = m_wizard.options().makeNetwork(m_shownSetup.simulated);
    m_runner = std::make_unique<checks::CheckRunner>(
        checks::Sources{m_network->resolver.get(), m_network->probe.get(), m_network->fetcher.get(),
                        m_network->surroundings},
        m_wizard.options().run);
    connect(m_runner.get(), &checks::CheckRunner::resultChanged, this, [this](int index) {
        m_news.insert(index);
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
    connect(m_runner.get(), &checks::CheckRunner::finished, this, &DiagnosePage::finish);
    m_runner->start(m_shownSetup);
    m_bar->showRunning(*m_runner);
    showQuestions(false);
    showIntroduction();
}

void DiagnosePage::stop()
{
    if (isRunning())
        m_runner->cancel();
}

bool DiagnosePage::isRunning() const
{
    return m_runner && m_runner->isRunning();
}

/// Draws what changed since the last time, and keeps the waiting text fresh while anything is under way.
void DiagnosePage::showNews()
{
    const CheckModel::Place current = m_model->placeOf(m_rows->currentIndex());
    const QSet<int> news = std::exchange(m_news, {});
    for (const int index : news)
        m_model->setResult(index, m_runner->results().at(index));
    const bool ofGroup = current.kind == CheckModel::Kind::Group || current.kind == CheckModel::Kind::Rest;
    if (shownTab() == Tab::Checks && (news.contains(current.check) || (ofGroup && !news.isEmpty())))
        showCurrentRow();
    showMatrix();
    if (!isRunning())
        return;
    m_bar->showRunning(*m_runner);
    m_newsTimer.start();
}

void DiagnosePage::showCurrentRow()
{
    const CheckModel::Place place = m_model->placeOf(m_rows->currentIndex());
    m_rowChosen = m_rowChosen || (isRunning() && m_rows->hasFocus());
    if (!m_rows->selectionModel()->isSelected(m_rows->currentIndex())) // reached with the Tab key
        m_rows->selectionModel()->select(m_rows->currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (shownTab() != Tab::Checks || place.kind == CheckModel::Kind::None ||
        !m_runner) // before a run the pane says who will be asked
        return;
    const checks::CheckResult result = m_model->results().value(place.check);
    switch (place.kind) {
    case CheckModel::Kind::None: break;
    case CheckModel::Kind::Group:
    case CheckModel::Kind::Rest: showGroup(place.group); break;
    case CheckModel::Kind::Check: m_pane->showCheck(result); break;
    case CheckModel::Kind::Finding: m_pane->showFinding(result, place.child); break;
    case CheckModel::Kind::Observation: m_pane->showObservation(result, place.child); break;
    }
}

/// What needs care in it; of a group that is well the main thing that each check found.
void DiagnosePage::showGroup(int group)
{
    const QModelIndex row = m_model->index(group, 0);
    const Mark mark = Mark(row.data(CheckModel::MarkRole).toInt());
    const bool running = mark == Mark::Running || mark == Mark::Pending;
    EvidencePane::Several several{u"group %1"_s.arg(group), row.data().toString(), markText(mark), mark, {}, {}, running};
    const QList<int> shown = m_model->checksToShow(group);
    for (const int check : shown) {
        const checks::CheckResult &result = m_model->results().at(check);
        const checks::Finding *main = mainFinding(result);
        const checks::Verdict least =
            m_model->hasProblems(group) ? checks::Verdict::Unknown : checks::Verdict::NotApplicable;
        if (main && checks::findingVerdict(*main) >= least)
            several.findings.append(*main);
        several.evidence += result.evidence;
    }
    several.evidence.removeDuplicates();
    m_pane->showSeveral(several);
}

void DiagnosePage::showTask()
{
    if (shownTab() != Tab::Tasks || !m_report)
        return;
    if (std::exchange(m_tasksAreNew, false))
        m_tasks->setTasks(report::taskGroups(m_report->results));
    const TaskList::Place place = m_tasks->current();
    m_pane->setVisible(m_tasks->hasTasks());
    if (place.group < 0)
        return;
    const report::TaskGroup &group = m_tasks->groups()[place.group];
    const QList<report::Task> tasks = place.task < 0 ? group.tasks : group.tasks.mid(place.task, 1);
    const Mark mark = markOf(tasks.first().verdict);
    EvidencePane::Several several{u"tasks %1 %2"_s.arg(place.group).arg(place.task),
                                  place.task < 0 ? checks::actorText(group.actor) : tasks.first().checkTitle,
                                  markText(mark), mark, {}, {}, false};
    for (const report::Task &task : tasks) {
        const checks::CheckResult &result = m_report->results[task.check];
        several.findings.append(result.findings[task.finding]);
        several.evidence += result.evidence;
    }
    several.evidence.removeDuplicates();
    m_pane->showSeveral(several);
}

/// Groups with something to care for are open; what is well is folded away.
void DiagnosePage::foldRows()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex row = m_model->index(group, 0);
        const bool all = m_unfold->isChecked();
        m_rows->setExpanded(row, all || (m_report && m_model->hasProblems(group)));
        const QModelIndex last = m_model->index(m_model->rowCount(row) - 1, 0, row);
        if (m_model->placeOf(last).kind == CheckModel::Kind::Rest)
            m_rows->setExpanded(last, all);
    }
}

void DiagnosePage::finish(checks::CheckRunner::Outcome outcome)
{
    m_newsTimer.stop();
    const QString &nameServer = m_wizard.options().nameServer;
    m_report = report::reportOf(*m_runner, outcome, nameServer.isEmpty() ? u"system"_s : nameServer);
    m_wizard.setLastReport(m_report);
    m_export->setReport(m_report);
    m_drawnObservations = -1; // now from the report
    showQuestions(true);
    showNews();
    m_model->arrange();
    foldRows();
    m_tasksAreNew = true;
    m_bar->showOutcome(*m_report);
    showWatching();
    enableExport();
    // Opening a row is put off to the next turn of the event loop: after a run over a hundred hosts each is
    // work enough.
    QTimer::singleShot(0, m_runner.get(), [this] {
        openWorstRow();
        showTask();
        Q_EMIT ended();
    });
}

/// The row that the sentence on top is about.
void DiagnosePage::openWorstRow()
{
    if (m_rowChosen)
        return;
    const QString about = report::headlineOf(*m_report).checkId;
    const auto found = std::ranges::find(m_model->results(), about, &checks::CheckResult::checkId);
    const int worst = found == m_model->results().cend() ? m_model->worstCheck()
                                                         : int(found - m_model->results().cbegin());
    const QModelIndex row = m_model->indexOfCheck(worst);
    m_rows->setCurrentIndex(row.isValid() ? row : m_model->index(0, 0));
}

void DiagnosePage::enableExport()
{
    for (QPushButton *button : {m_copy, m_print, m_save})
        button->setEnabled(m_report.has_value());
}

void DiagnosePage::tell(const QString &sentence)
{
    m_status->setText(sentence);
    QAccessibleEvent announcement(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

setup::FileError DiagnosePage::saveReport(const QString &path)
{
    return m_export->save(path);
}

} // namespace wizard
