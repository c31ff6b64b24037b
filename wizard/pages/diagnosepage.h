// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"
#include "report/diagnosticreport.h"

#include <QSet>
#include <QTimer>
#include <QWizardPage>

#include <memory>
#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeView;

namespace wizard {

class CheckModel;
class EvidencePane;
class ReportExport;
class RunBar;
class SeenPane;
class SetupWizard;
class TaskList;
class Watching;
struct Network;

/// Runs all checks for the wizard's setup and shows what they find, as it arrives: as groups of checks, as
/// what is to be done by whom, and as a matrix of who sees what.
///
///   Idle --run()--> Running --all done | stop() | deadline | page left--> Ended --run()--> Running
///   Ended --initializePage() with another setup--> Idle
///
/// After a run it may be kept watching: Ended, with looks at the DNS from time to time, until the page is
/// left, another run starts, or everybody sees what was planned.
///
/// Only a setup of the simulated Internet starts by itself: nothing leaves the computer then. Each run has a
/// network and a runner of its own, so an answer to an earlier run has nobody to come to. Leaving the page in
/// any way ends the run and keeps what had been found. Signals of the runner are gathered and shown ten times
/// a second.
class DiagnosePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit DiagnosePage(SetupWizard &wizard);
    ~DiagnosePage() override;

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool validatePage() override;

    void run();
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// What the last run found; nothing before it has ended.
    [[nodiscard]] const std::optional<report::DiagnosticReport> &report() const { return m_report; }
    /// The form follows from the ending of the name. Without a report nothing is written and it is an error.
    [[nodiscard]] setup::FileError saveReport(const QString &path);

Q_SIGNALS:
    void ended(); ///< after the page shows the outcome

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeResults();
    [[nodiscard]] QWidget *makeTabs();
    [[nodiscard]] QWidget *makeBottom();
    void setTabOrders();
    [[nodiscard]] setup::MailSetup currentSetup() const;
    [[nodiscard]] const checks::Observations *observations() const;
    void reset();
    void showIntroduction();
    void showCurrentRow();
    void showNews();
    void showTab();
    void showMatrix();
    void showCell(const QModelIndex &index);
    enum class Tab { Checks, Tasks, Matrix };
    [[nodiscard]] Tab shownTab() const;
    [[nodiscard]] bool isMatrixShown() const { return shownTab() == Tab::Matrix; }
    void showGroup(int group);
    void showTask();
    void foldRows();
    void askPublicResolvers(bool ask);
    [[nodiscard]] QToolButton *makeMoreQuestions();
    void askMore();
    void showQuestions(bool enabled);
    void watch(bool on);
    void showWatching();
    void finish(checks::CheckRunner::Outcome outcome);
    void openWorstRow();
    void enableExport();
    void tell(const QString &sentence);

    SetupWizard &m_wizard;
    std::unique_ptr<Network> m_network; ///< before m_runner: it must outlive it
    std::unique_ptr<checks::CheckRunner> m_runner;
    std::optional<report::DiagnosticReport> m_report;
    setup::MailSetup m_shownSetup; ///< what the rows belong to
    QSet<int> m_news;              ///< checks whose result changed since the rows were drawn
    QTimer m_newsTimer;
    bool m_tasksAreNew = false; ///< and are made when somebody looks at them
    bool m_rowChosen = false; ///< by the user, so the end of the run leaves it selected

    CheckModel *m_model = nullptr;
    ReportExport *m_export = nullptr;
    RunBar *m_bar = nullptr;
    Watching *m_watching = nullptr;
    QPushButton *m_copy = nullptr, *m_print = nullptr, *m_save = nullptr;
    QLabel *m_status = nullptr;
    QTreeView *m_rows = nullptr;
    EvidencePane *m_pane = nullptr;
    SeenPane *m_seen = nullptr;
    QTabBar *m_tabs = nullptr;
    TaskList *m_tasks = nullptr;
    QStackedWidget *m_views = nullptr; ///< one for each tab
    QSplitter *m_splitter = nullptr;
    QCheckBox *m_unfold = nullptr, *m_public = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_services = nullptr, *m_recipients = nullptr;
    qsizetype m_drawnObservations = -1; ///< how many there were when the matrix was drawn
};

} // namespace wizard
