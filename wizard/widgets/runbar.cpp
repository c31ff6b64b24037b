// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/runbar.h"

#include "checks/checkrunner.h"
#include "report/headline.h"
#include "wizard/models/checkmodel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

QString runText()
{
    return RunBar::tr("&Run the diagnosis");
}

QString runAgainText()
{
    return RunBar::tr("&Run again");
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "cancelled"_L1)
        return RunBar::tr("Stopped before the end.");
    if (outcome == "deadline"_L1)
        return RunBar::tr("The time for the run was up before the end.");
    if (outcome == "suspended"_L1)
        return RunBar::tr("This computer was asleep during the run and missed answers. Run the diagnosis again.");
    return {};
}

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent),
      m_run(new QPushButton(runText())),
      m_stop(new QPushButton(tr("S&top"))),
      m_watch(new QPushButton(tr("Keep watchin&g"))),
      m_state(new QStackedWidget)
{
    m_run->setObjectName(u"runButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_watch->setObjectName(u"watchButton"_s);
    m_watch->setCheckable(true);
    m_watch->setToolTip(tr("Looks again, quietly, whenever somebody may see something new, until everybody "
                           "sees what was planned."));
    m_watch->hide();
    QFont bold = font();
    bold.setBold(true);
    m_run->setFont(bold);
    const QFontMetrics metrics(bold);
    const int width =
        std::max(metrics.horizontalAdvance(runText()), metrics.horizontalAdvance(runAgainText()));
    m_run->setMinimumSize(width + metrics.height() * 2, metrics.height() * 2);
    for (QPushButton *button : {m_stop, m_watch})
        button->setMinimumHeight(metrics.height() * 2);
    connect(m_watch, &QPushButton::clicked, this, &RunBar::watchToggled);
    connect(m_run, &QPushButton::clicked, this, &RunBar::runPressed);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopPressed);

    m_state->addWidget(plainLabel(
        tr("Nothing has been asked yet. The run takes some seconds and you can stop it at any time."),
        u"idleText"_s));
    m_state->addWidget(makeRunning());
    m_state->addWidget(makeEnded());
    m_state->setMinimumHeight(metrics.lineSpacing() * 3); // the rows must not jump when the headline comes

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_watch);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this); // the sentence needs the whole width to be read in
    layout->setContentsMargins({});
    layout->setSpacing(metrics.height() / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_state, 1);
    setTabOrder(m_run, m_stop);
    setTabOrder(m_stop, m_watch);
    setFocusProxy(m_run);
}

QWidget *RunBar::makeRunning()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Checks that are done"));
    m_progress->setFormat(tr("%v of %m checks done"));
    m_waiting = plainLabel({}, u"waitingText"_s);
    auto *running = new QWidget;
    auto *layout = new QVBoxLayout(running);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
    layout->addWidget(m_waiting);
    return running;
}

QWidget *RunBar::makeEnded()
{
    m_icon = new QLabel;
    m_headline = headLabel({});
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary = plainLabel({}, u"summary"_s);
    auto *ended = new QWidget;
    auto *layout = new QGridLayout(ended);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_headline, 0, 1);
    layout->addWidget(m_summary, 1, 1);
    m_watchText = plainLabel({}, u"watchText"_s);
    m_watchText->hide();
    layout->addWidget(m_watchText, 2, 1);
    layout->setColumnStretch(1, 1);
    return ended;
}

void RunBar::showIdle()
{
    m_run->setText(runText());
    m_state->setCurrentIndex(0);
    enableButtons(false);
}

void RunBar::showRunning(const checks::CheckRunner &runner)
{
    m_progress->setRange(0, runner.totalCount());
    m_progress->setValue(runner.doneCount());
    const QStringList waiting = runner.waitingFor();
    if (waiting.isEmpty())
        m_waiting->setText(tr("Judging what has come back"));
    else if (waiting.size() == 1)
        m_waiting->setText(tr("Waiting for %1").arg(observationText(waiting.first())));
    else
        m_waiting->setText(tr("Waiting for %1 and %2 more")
                               .arg(observationText(waiting.first()), QString::number(waiting.size() - 1)));
    m_state->setCurrentIndex(1);
    enableButtons(true);
}

void RunBar::showOutcome(const report::DiagnosticReport &report)
{
    const int side = fontMetrics().height() * 2;
    const report::Headline headline = report::headlineOf(report);
    m_icon->setPixmap(markIcon(markOf(headline.verdict)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setText(headline.text);
    const QString seconds = QLocale().toString(double(report.elapsedMs) / 1000, 'f', 1);
    const QString counts = tr("%1 (%2 seconds)").arg(countsText(report.results), seconds);
    const QString outcome = outcomeText(report.outcome);
    m_summary->setText(outcome.isEmpty() ? counts : outcome + u' ' + counts);
    m_run->setText(runAgainText());
    m_state->setCurrentIndex(2);
    enableButtons(false);
    QAccessibleEvent announcement(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void RunBar::showWatching(bool offered, bool on, const QString &text)
{
    if (!offered && m_watch->hasFocus())
        m_run->setFocus();
    m_watch->setVisible(offered);
    m_watch->setChecked(on);
    if (m_watchText->text() == text)
        return;
    m_watchText->setText(text);
    m_watchText->setVisible(!text.isEmpty());
}

/// The button that goes passes the focus on before it is disabled: it must not wander off into the rows by
/// itself.
void RunBar::enableButtons(bool running)
{
    if (running) {
        m_stop->setEnabled(true);
        if (m_run->hasFocus())
            m_stop->setFocus();
        m_run->setEnabled(false);
    } else {
        m_run->setEnabled(true);
        if (m_stop->hasFocus())
            (m_nextInFocus && m_state->currentIndex() == 2 ? m_nextInFocus : m_run)->setFocus();
        m_stop->setEnabled(false);
    }
}

} // namespace wizard
