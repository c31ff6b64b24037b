// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of the diagnose page that is about its tabs and who sees what.

#include "wizard/pages/diagnosepage.h"

#include "dns/wellknown.h"
#include "report/seentext.h"
#include "wizard/models/checkmodel.h"
#include "wizard/models/seenmodel.h"
#include "wizard/setupwizard.h"
#include "wizard/watching.h"
#include "wizard/widgets/evidencepane.h"
#include "wizard/widgets/flowlayout.h"
#include "wizard/widgets/runbar.h"
#include "wizard/widgets/seenpane.h"
#include "wizard/widgets/tasklist.h"

#include <QCheckBox>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace wizard {

QWidget *DiagnosePage::makeTabs()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"resultTabs"_s);
    m_tabs->setAccessibleName(tr("What to show of the results"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Chec&ks"));
    m_tabs->addTab(tr("&What to do"));
    m_tabs->addTab(tr("Who &sees what"));
    connect(m_tabs, &QTabBar::currentChanged, this, &DiagnosePage::showTab);
    m_public = new QCheckBox(tr("Ask pub&lic DNS services too"));
    m_public->setObjectName(u"publicResolversBox"_s);
    QStringList operators;
    for (const dns::PublicResolver &resolver : dns::publicResolvers())
        operators.append(resolver.operatorName);
    m_public->setAccessibleDescription(operators.join(u", "_s));
    m_public->setToolTip(operators.join(u", "_s));
    connect(m_public, &QCheckBox::clicked, this, &DiagnosePage::askPublicResolvers);

    m_more = makeMoreQuestions();
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_tabs);
    layout->addWidget(m_public);
    layout->addWidget(m_more);
    return row;
}

/// What a run may ask of others and of the own servers, apart from the DNS.
QToolButton *DiagnosePage::makeMoreQuestions()
{
    auto *button = new QToolButton;
    button->setObjectName(u"moreQuestionsButton"_s);
    button->setText(tr("&More questions"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    m_services = menu->addAction(tr("Ask block lists, test servers, registries and directories of others"));
    m_recipients = menu->addAction(tr("Ask my servers which recipients they take (no message is sent)"));
    for (QAction *action : {m_services, m_recipients}) {
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &DiagnosePage::askMore);
    }
    button->setMenu(menu);
    return button;
}

void DiagnosePage::askMore()
{
    for (setup::MailSetup *setup : {&m_wizard.setup(), &m_shownSetup}) { // what was found stays
        setup->askOutsideServices = m_services->isChecked();
        setup->testRecipients = m_recipients->isChecked();
    }
    if (!m_runner)
        showIntroduction();
}

void DiagnosePage::showQuestions(bool enabled)
{
    m_public->setChecked(m_shownSetup.askPublicResolvers);
    m_public->setVisible(report::mayAskPublicResolvers(m_shownSetup));
    m_public->setEnabled(enabled);
    m_services->setChecked(m_shownSetup.askOutsideServices);
    m_recipients->setChecked(m_shownSetup.testRecipients);
    m_recipients->setVisible(m_shownSetup.mode == setup::Mode::Internet);
    m_more->setVisible(m_shownSetup.mode != setup::Mode::Lan);
    m_more->setEnabled(enabled);
}

/// The rows have what they open to beside them; the matrix needs the whole width and has it below, once a
/// cell is chosen.
void DiagnosePage::showTab()
{
    const bool matrix = isMatrixShown(), tasks = shownTab() == Tab::Tasks;
    m_views->setCurrentIndex(m_tabs->currentIndex());
    m_splitter->setMinimumHeight(fontMetrics().height() *
                                 (matrix ? 24 : 14)); // rows enough of both; then the page scrolls
    m_splitter->setOrientation(matrix ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setSizes(matrix ? QList<int>{300, 200} : QList<int>{440, 360});
    m_splitter->setStretchFactor(0, 11);
    m_splitter->setStretchFactor(1, 9);
    m_unfold->setVisible(shownTab() == Tab::Checks);
    m_bar->setNextInFocus(matrix  ? static_cast<QWidget *>(m_seen->table())
                          : tasks ? m_tasks->view()
                                  : m_rows);
    m_pane->setVisible(!matrix);
    if (matrix) {
        showMatrix();
        showCell(m_seen->table()->currentIndex());
    } else if (tasks && m_report) {
        showTask();
    } else if (!tasks && m_model->placeOf(m_rows->currentIndex()).kind != CheckModel::Kind::None && m_runner) {
        showCurrentRow();
    } else {
        showIntroduction();
    }
}

DiagnosePage::Tab DiagnosePage::shownTab() const
{
    return Tab(m_tabs->currentIndex());
}

/// Only what is looked at is drawn, and only when something has come back since.
void DiagnosePage::showMatrix()
{
    if (const checks::Look *look = m_watching->look()) {
        m_seen->setMatrix(look->matrix, look->observations.now());
        showCell(m_seen->table()->currentIndex());
        return;
    }
    const checks::Observations *seen = observations();
    if (!seen || m_drawnObservations == seen->size() || (isRunning() && !isMatrixShown()))
        return;
    m_drawnObservations = seen->size();
    checks::Observations copy = *seen;
    copy.beginCheck();
    m_seen->setMatrix(m_report ? m_report->seen : checks::seenMatrix(m_runner->setup(), copy), seen->now());
    if (isMatrixShown())
        showCell(m_seen->table()->currentIndex());
}

void DiagnosePage::showCell(const QModelIndex &index)
{
    const SeenModel &model = m_seen->model();
    const checks::SeenCell *cell = model.cellAt(index);
    if (!cell || !isMatrixShown())
        return;
    const bool first = !m_pane->isVisible();
    m_pane->setVisible(true);
    m_pane->showAnswer({model.titleOf(index), report::seenWord(model.matrix().rows[index.column()], *cell),
                        Mark(index.data(SeenModel::MarkRole).toInt()), model.detailsOf(index),
                        cell->answerKey, cell->state == checks::SeenCell::State::Waiting,
                        m_watching->lookCount()});
    if (first) // the pane takes room from the table
        QTimer::singleShot(0, m_seen, [this] { m_seen->table()->scrollTo(m_seen->table()->currentIndex()); });
}

void DiagnosePage::watch(bool on)
{
    if (on && m_report && !isRunning())
        m_watching->start(currentSetup());
    else
        m_watching->stop();
}

/// Offered as long as somebody may still come to see what was planned.
void DiagnosePage::showWatching()
{
    const checks::Look *look = m_watching->look();
    const auto isRight = [&] {
        return look ? look->spread.rightEverywhere : checks::spreadOf(m_report->seen).rightEverywhere;
    };
    const bool offered =
        m_report && !isRunning() && !m_report->seen.isEmpty() && (m_watching->isWatching() || !isRight());
    m_bar->showWatching(offered, m_watching->isWatching(), m_watching->text());
    if (!look)
        m_drawnObservations = -1; // back to what the run saw
    showMatrix();
}

void DiagnosePage::askPublicResolvers(bool ask)
{
    m_wizard.setup().askPublicResolvers = ask;
    m_shownSetup.askPublicResolvers = ask; // what was found stays
    if (m_watching->isWatching())
        m_watching->start(currentSetup());
    if (!m_runner)
        showIntroduction();
}

} // namespace wizard
