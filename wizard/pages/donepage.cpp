// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/donepage.h"

#include "setup/domainname.h"
#include "wizard/models/checkmodel.h"
#include "wizard/reportexport.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

using checks::Actor;
using checks::Verdict;

/// More than this nobody reads as a list; the report has them all.
constexpr int maximumTasks = 40;

void addRow(QVBoxLayout *layout, Mark mark, const QString &text, const QString &name)
{
    auto *icon = new QLabel;
    const int side = icon->fontMetrics().height();
    icon->setPixmap(markIcon(mark).pixmap(QSize(side, side), icon->devicePixelRatioF()));
    QLabel *label = plainLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(markText(mark) + u": "_s + text);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 0, 0, 0);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout->addWidget(widget);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

struct Task
{
    Actor actor;
    Verdict verdict;
    QString text;
};

/// What is to be done: faults before warnings, the same sentence once.
QList<Task> tasksOf(const report::DiagnosticReport &report)
{
    QList<Task> tasks;
    for (const checks::CheckResult &result : report.results) {
        for (const checks::Finding &finding : result.findings) {
            const checks::Tag *tag = checks::findTag(finding.tag);
            const QString remedy = checks::findingRemedy(finding);
            if (!tag || tag->verdict < Verdict::Warn || remedy.isEmpty())
                continue;
            if (std::ranges::find(tasks, remedy, &Task::text) == tasks.cend())
                tasks.append({tag->actor, tag->verdict, remedy});
        }
    }
    std::ranges::stable_sort(tasks, std::greater(), &Task::verdict);
    return tasks;
}

constexpr std::array actors{Actor::DnsHost,      Actor::Router,       Actor::MailServer, Actor::Isp,
                            Actor::MailProvider, Actor::ThisComputer, Actor::You,        Actor::Nobody};

} // namespace

DonePage::DonePage(SetupWizard &wizard)
    : m_wizard(wizard),
      m_export(new ReportExport(this)),
      m_icon(new QLabel),
      m_headline(headLabel({})),
      m_counts(plainLabel({}, u"doneCounts"_s)),
      m_status(plainLabel()),
      m_tasks(new QVBoxLayout),
      m_next(new QVBoxLayout),
      m_saveSetup(new QPushButton(tr("Save s&etup..."))),
      m_saveReport(new QPushButton)
{
    setObjectName(u"donePage"_s);
    setTitle(tr("Done"));
    setSubTitle(tr("Where things stand, and what comes next."));
    setFinalPage(true);
    m_headline->setObjectName(u"doneHeadline"_s);
    m_status->setObjectName(u"statusText"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_saveSetup->setObjectName(u"saveSetupButton"_s);
    m_saveReport->setObjectName(u"saveReportButton"_s);
    m_saveReport->setText(tr("Save rep&ort"));
    m_saveReport->setMenu(m_export->menu());

    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    sentences->addWidget(m_headline);
    sentences->addWidget(m_counts);
    head->addLayout(sentences, 1);
    contentLayout->addLayout(head);
    contentLayout->addSpacing(8);
    contentLayout->addLayout(m_tasks);
    contentLayout->addSpacing(8);
    contentLayout->addLayout(m_next);
    contentLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"doneArea"_s);
    scroll->setAccessibleName(tr("What is to do and what comes next"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_saveSetup);
    bottom->addWidget(m_saveReport);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
    connect(m_saveSetup, &QPushButton::clicked, &m_wizard, &SetupWizard::askAndSave);
    connect(m_export, &ReportExport::told, this, &DonePage::tell);
}

DonePage::~DonePage() = default;

const report::DiagnosticReport *DonePage::report() const
{
    const auto &report = m_wizard.lastReport();
    if (!report)
        return nullptr;
    setup::MailSetup setup = m_wizard.setup();
    setup.smtpPort = report->setup.smtpPort;
    return report->setup == setup ? &*report : nullptr;
}

void DonePage::initializePage()
{
    const report::DiagnosticReport *last = report();
    m_export->setReport(last ? std::optional(*last) : std::nullopt);
    m_saveReport->setEnabled(last != nullptr);
    m_status->clear();
    showTasks();
    showNext();
}

void DonePage::showTasks()
{
    clear(m_tasks);
    const report::DiagnosticReport *last = report();
    const QString domain = setup::displayName(m_wizard.setup().domain);
    const QList<Task> tasks = last ? tasksOf(*last) : QList<Task>();
    Mark mark = Mark::Pass;
    if (!last)
        mark = Mark::Pending;
    else if (!tasks.isEmpty())
        mark = markOf(tasks.first().verdict);
    else if (last->outcome != "complete"_L1 || last->summary().value(Verdict::Unknown) > 0)
        mark = Mark::Unknown;
    const int side = fontMetrics().height() * 2;
    m_icon->setPixmap(markIcon(mark).pixmap(QSize(side, side), devicePixelRatioF()));
    if (!last)
        m_headline->setText(tr("The setup of %1 is complete. It has not been diagnosed yet.").arg(domain));
    else if (tasks.isEmpty())
        m_headline->setText(last->headline());
    else if (tasks.size() == 1)
        m_headline->setText(tr("One thing is left to do for %1.").arg(domain));
    else
        m_headline->setText(
            tr("%2 things are left to do for %1.").arg(domain, QString::number(tasks.size())));

    m_counts->setText(last ? countsText(last->results) : QString());
    m_counts->setVisible(last != nullptr);

    int shown = 0;
    for (const Actor actor : actors) {
        bool first = true;
        for (const Task &task : tasks) {
            if (task.actor != actor || shown >= maximumTasks)
                continue;
            if (std::exchange(first, false)) {
                m_tasks->addSpacing(fontMetrics().height() / 2);
                m_tasks->addWidget(headLabel(checks::actorText(actor)));
            }
            addRow(m_tasks, markOf(task.verdict), task.text, u"task"_s);
            ++shown;
        }
    }
    if (shown < tasks.size())
        m_tasks->addWidget(plainLabel(tr("And %1 more; the report has them all.").arg(tasks.size() - shown)));
}

void DonePage::showNext()
{
    clear(m_next);
    m_next->addWidget(headLabel(tr("What comes next")));
    const auto say = [this](const QString &sentence) {
        QLabel *label = plainLabel(sentence);
        label->setObjectName(u"nextStep"_s);
        label->setContentsMargins(12, 0, 0, 0);
        m_next->addWidget(label);
    };
    const setup::MailSetup &setup = m_wizard.setup();
    if (setup.simulated) {
        say(tr("This was the simulation. Start again with your own domain: choose one of the ways on the "
               "first page."));
        say(tr("Save the report if you want to look at it at leisure; it says that it is a simulation."));
        return;
    }
    const report::DiagnosticReport *last = report();
    if (setup.mode == setup::Mode::Internet)
        say(tr("Changes in the DNS take minutes, at times up to 48 hours, until everybody sees them."));
    if (setup.mode == setup::Mode::Lan)
        say(tr("A computer that still has the old names may need to be restarted, or wait until its DNS "
               "cache has run out."));
    if (setup.mode == setup::Mode::Map)
        say(tr("Leave the MX record of the outside mailbox as it is: mail goes to the provider and is "
               "collected from there."));
    say(last ? tr("Come back later: start this program, open this setup from the list of recent ones, choose "
                  "“Diagnose a domain” and run the diagnosis again.")
             : tr("To see whether mail will arrive, go back and run the diagnosis, or come back later and "
                  "choose "
                  "“Diagnose a domain” on the first page."));
    say(tr("Save the setup to keep your answers in a file: it holds no passwords."));
    if (last)
        say(tr("When somebody else must act, save the report and send it along: it holds the evidence, line "
               "by line."));
}

void DonePage::tell(const QString &sentence)
{
    m_status->setText(sentence);
    QAccessibleEvent announcement(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace wizard
