// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/diagnosepage.h"

#include "dns/resolver.h"
#include "smtp/probe.h"
#include "wizard/models/checkmodel.h"
#include "wizard/reportexport.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/evidencepane.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdictdelegate.h"
#include "wizard/widgets/verdicticon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

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

QString runText()
{
    return DiagnosePage::tr("&Run the diagnosis");
}

QString runAgainText()
{
    return DiagnosePage::tr("&Run again");
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "cancelled"_L1)
        return DiagnosePage::tr("Stopped before the end.");
    if (outcome == "deadline"_L1)
        return DiagnosePage::tr("The time for the run was up before the end.");
    if (outcome == "suspended"_L1)
        return DiagnosePage::tr("This computer was asleep during the run and missed answers: run it again.");
    return {};
}

Mark worstMark(const QList<checks::CheckResult> &results)
{
    Mark worst = Mark::Pass;
    for (const checks::CheckResult &result : results)
        worst = std::max(worst, markOf(result));
    return worst == Mark::Note ? Mark::Pass : worst;
}

} // namespace

DiagnosePage::DiagnosePage(SetupWizard &wizard)
    : m_wizard(wizard)
    , m_network(std::make_unique<Network>())
    , m_model(new CheckModel([this] { return observations(); }, this))
    , m_export(new ReportExport(this))
{
    setObjectName(u"diagnosePage"_s);
    setTitle(tr("Diagnose"));
    setSubTitle(tr("Asks the DNS and the mail servers themselves whether mail will arrive."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(makeTop());
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
    setTabOrders();

    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(100ms);
    connect(&m_newsTimer, &QTimer::timeout, this, &DiagnosePage::showNews);
    connect(m_pane, &EvidencePane::told, this, &DiagnosePage::tell);
    connect(m_export, &ReportExport::told, this, &DiagnosePage::tell);
    reset();
}

DiagnosePage::~DiagnosePage()
{
    if (m_runner)
        m_runner->disconnect(this);
    m_pane->forget();
    m_rows->setModel(nullptr); // rows are read from the runner's observations, which go before the view
}

QWidget *DiagnosePage::makeTop()
{
    m_run = new QPushButton(runText());
    m_run->setObjectName(u"runButton"_s);
    QFont font = m_run->font();
    font.setBold(true);
    m_run->setFont(font);
    m_stop = new QPushButton(tr("S&top"));
    m_stop->setObjectName(u"stopButton"_s);
    const QFontMetrics metrics(font);
    const int width = std::max(metrics.horizontalAdvance(runText()), metrics.horizontalAdvance(runAgainText()));
    m_run->setMinimumSize(width + metrics.height() * 2, metrics.height() * 2);
    m_stop->setMinimumHeight(metrics.height() * 2);
    connect(m_run, &QPushButton::clicked, this, &DiagnosePage::run);
    connect(m_stop, &QPushButton::clicked, this, &DiagnosePage::stop);

    auto *idle = plainLabel(
        tr("Nothing has been asked yet. The run takes some seconds and you can stop it at any time."), u"idleText"_s);

    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Checks that are done"));
    m_progress->setFormat(tr("%v of %m checks done"));
    m_waiting = plainLabel({}, u"waitingText"_s);
    auto *running = new QWidget;
    auto *runningLayout = new QVBoxLayout(running);
    runningLayout->setContentsMargins({});
    runningLayout->addWidget(m_progress);
    runningLayout->addWidget(m_waiting);

    m_headlineIcon = new QLabel;
    m_headline = plainLabel({}, u"headline"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont headlineFont = m_headline->font();
    headlineFont.setBold(true);
    m_headline->setFont(headlineFont);
    m_summary = plainLabel({}, u"summary"_s);
    auto *ended = new QWidget;
    auto *endedLayout = new QGridLayout(ended);
    endedLayout->setContentsMargins({});
    endedLayout->setVerticalSpacing(2);
    endedLayout->addWidget(m_headlineIcon, 0, 0, 2, 1, Qt::AlignVCenter);
    endedLayout->addWidget(m_headline, 0, 1);
    endedLayout->addWidget(m_summary, 1, 1);
    endedLayout->setColumnStretch(1, 1);

    m_state = new QStackedWidget;
    m_state->addWidget(idle);
    m_state->addWidget(running);
    m_state->addWidget(ended);
    m_state->setMinimumHeight(metrics.lineSpacing() * 4); // so that the rows do not jump when the headline comes

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_stop);
    auto *top = new QWidget;
    m_top = new QHBoxLayout(top);
    m_top->setContentsMargins({});
    m_top->setSpacing(metrics.height());
    m_top->addLayout(buttons);
    m_top->addWidget(m_state, 1);
    return top;
}

QWidget *DiagnosePage::makeResults()
{
    m_rows = new QTreeView;
    m_rows->setObjectName(u"checkTree"_s);
    m_rows->setAccessibleName(tr("Checks and their results"));
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setItemDelegate(new VerdictDelegate(m_rows));
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setModel(m_model);
    m_pane = new EvidencePane([this] { return observations(); });
    m_rows->setExpandsOnDoubleClick(false);
    connect(m_rows, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_rows->setExpanded(index, !m_rows->isExpanded(index)); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiagnosePage::showCurrentRow);

    auto *splitter = new QSplitter;
    splitter->setObjectName(u"resultSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rows);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 400});
    splitter->setMinimumHeight(fontMetrics().height() * 14);
    return splitter;
}

QWidget *DiagnosePage::makeBottom()
{
    m_problemsFirst = new QCheckBox(tr("&Problems first"));
    m_problemsFirst->setObjectName(u"problemsFirstBox"_s);
    connect(m_problemsFirst, &QCheckBox::toggled, m_model, &CheckModel::setProblemsFirst);
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
    layout->addWidget(m_problemsFirst);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    return bottom;
}

void DiagnosePage::setTabOrders()
{
    const QList<QWidget *> order{m_run, m_stop, m_rows, m_pane, m_problemsFirst, m_copy, m_print, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

setup::MailSetup DiagnosePage::currentSetup() const
{
    setup::MailSetup setup = m_wizard.setup();
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
}

bool DiagnosePage::validatePage()
{
    stop();
    return true;
}

/// The wizard hides the page when it is left and when the window is closed; a minimised window does not count.
void DiagnosePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        stop();
    QWizardPage::hideEvent(event);
}

/// The sentence needs room to be read in: below the buttons where there is none beside them.
void DiagnosePage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 75;
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWizardPage::resizeEvent(event);
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
    if (event->type() == QEvent::PaletteChange && m_pane)
        showCurrentRow();
}

const checks::Observations *DiagnosePage::observations() const
{
    return m_runner ? &m_runner->observations() : nullptr;
}

void DiagnosePage::reset()
{
    m_pane->forget();
    m_runner.reset();
    m_report.reset();
    m_wizard.setLastReport({});
    m_export->setReport({});
    m_news.clear();
    m_newsTimer.stop();
    m_rowChosen = false;
    m_shownSetup = currentSetup();
    m_model->setResults(pendingResults());
    m_status->clear();
    m_state->setCurrentIndex(0);
    showIntroduction();
    enableButtons();
}

void DiagnosePage::showIntroduction()
{
    const bool before = !m_runner;
    QStringList sentences = report::disclosure(m_shownSetup, m_wizard.options().nameServer);
    if (!before)
        sentences.append(tr("Select a row to see what was found, who must do what, and the evidence."));
    m_pane->showIntroduction(before ? tr("Before you start: who will be asked") : tr("Who is asked"), sentences);
}

void DiagnosePage::run()
{
    reset();
    *m_network = m_wizard.options().makeNetwork(m_shownSetup.simulated);
    m_runner = std::make_unique<checks::CheckRunner>(
        checks::Sources{m_network->resolver.get(), m_network->probe.get()}, m_wizard.options().run);
    connect(m_runner.get(), &checks::CheckRunner::resultChanged, this, [this](int index) {
        m_news.insert(index);
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
    connect(m_runner.get(), &checks::CheckRunner::finished, this, &DiagnosePage::finish);
    m_runner->start(m_shownSetup);
    m_state->setCurrentIndex(1);
    showIntroduction();
    showProgress();
    enableButtons();
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
    const int current = m_model->placeOf(m_rows->currentIndex()).check;
    const QSet<int> news = std::exchange(m_news, {});
    for (const int index : news)
        m_model->setResult(index, m_runner->results().at(index));
    if (news.contains(current))
        showCurrentRow();
    if (!isRunning())
        return;
    showProgress();
    m_newsTimer.start();
}

void DiagnosePage::showProgress()
{
    m_progress->setRange(0, m_runner->totalCount());
    m_progress->setValue(m_runner->doneCount());
    const QStringList waiting = m_runner->waitingFor();
    if (waiting.isEmpty())
        m_waiting->setText(tr("Judging what has come back"));
    else if (waiting.size() == 1)
        m_waiting->setText(tr("Waiting for %1").arg(observationText(waiting.first())));
    else
        m_waiting->setText(tr("Waiting for %1 and %2 more")
                               .arg(observationText(waiting.first()), QString::number(waiting.size() - 1)));
}

void DiagnosePage::showCurrentRow()
{
    const CheckModel::Place place = m_model->placeOf(m_rows->currentIndex());
    m_rowChosen = m_rowChosen || (isRunning() && m_rows->hasFocus());
    if (!m_rows->selectionModel()->isSelected(m_rows->currentIndex())) // reached with the Tab key
        m_rows->selectionModel()->select(m_rows->currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (place.kind == CheckModel::Kind::None || !m_runner) // before a run the pane says who will be asked
        return;
    const checks::CheckResult &result = m_model->results().at(place.check);
    switch (place.kind) {
    case CheckModel::Kind::None: break;
    case CheckModel::Kind::Check: m_pane->showCheck(result); break;
    case CheckModel::Kind::Finding: m_pane->showFinding(result, place.child); break;
    case CheckModel::Kind::Observation: m_pane->showObservation(result, place.child); break;
    }
}

void DiagnosePage::finish(checks::CheckRunner::Outcome outcome)
{
    m_newsTimer.stop();
    const QString &nameServer = m_wizard.options().nameServer;
    m_report = report::reportOf(*m_runner, outcome, nameServer.isEmpty() ? u"system"_s : nameServer);
    m_wizard.setLastReport(m_report);
    m_export->setReport(m_report);
    showNews();
    m_model->arrange();
    showOutcome();
    enableButtons();
    // Opening a row is put off to the next turn of the event loop: after a run over a hundred hosts each is work enough.
    QTimer::singleShot(0, m_runner.get(), [this] {
        openWorstRow();
        Q_EMIT ended();
    });
}

void DiagnosePage::openWorstRow()
{
    if (!m_rowChosen)
        m_rows->setCurrentIndex(m_model->indexOfCheck(std::max(0, m_model->worstCheck())));
}

void DiagnosePage::showOutcome()
{
    const int side = fontMetrics().height() * 2;
    m_headlineIcon->setPixmap(markIcon(worstMark(m_report->results)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setText(m_report->headline());
    const QString counts = tr("%1 (%2 seconds)")
                               .arg(countsText(m_report->results),
                                    QLocale().toString(double(m_report->elapsedMs) / 1000, 'f', 1));
    const QString outcome = outcomeText(m_report->outcome);
    m_summary->setText(outcome.isEmpty() ? counts : outcome + u' ' + counts);
    m_state->setCurrentIndex(2);
    QAccessibleEvent announcement(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void DiagnosePage::enableButtons()
{
    const bool running = isRunning();
    m_run->setText(m_report ? runAgainText() : runText());
    // The one that goes passes the focus on before it is disabled: it must not wander off into the rows.
    if (running) {
        m_stop->setEnabled(true);
        if (m_run->hasFocus())
            m_stop->setFocus();
        m_run->setEnabled(false);
    } else {
        m_run->setEnabled(true);
        if (m_stop->hasFocus())
            (m_report ? static_cast<QWidget *>(m_rows) : m_run)->setFocus();
        m_stop->setEnabled(false);
    }
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
