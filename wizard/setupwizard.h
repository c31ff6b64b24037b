// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"
#include "checks/watcher.h"
#include "dns/resolver.h"
#include "report/diagnosticreport.h"
#include "setup/mailsetup.h"
#include "smtp/credentials.h"
#include "smtp/probe.h"
#include "web/fetcher.h"
#include "wizard/models/recentsetups.h"

#include <QWizard>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace wizard {

class SidePanel;

enum class PageId {
    Start,
    Domain,
    Servers,
    Records,
    Panel,
    Programs,
    LanNames,
    OutsideMailbox,
    Diagnose,
    Done
};

/// Which way the user goes; "Diagnose" keeps the mode of an opened setup.
enum class Way { Internet, Lan, Map, Diagnose };

/// The page after `page` on that way; nothing after the last. The one place that knows the ways:
///
///   Internet: Start - Domain - Servers - Records - Panel - Programs - Diagnose - Done
///   Lan:      Start - Domain - Servers - LanNames - Diagnose - Done
///   Map:      Start - Domain - OutsideMailbox - Diagnose - Done
///   Diagnose: Start - Diagnose
[[nodiscard]] std::optional<PageId> pageAfter(PageId page, Way way);

/// The network as the composition root hands it in: one pair for the real Internet, one for the simulated
/// one.
struct Network
{
    std::unique_ptr<dns::Resolver> resolver;
    std::unique_ptr<smtp::Probe> probe;
    std::unique_ptr<web::Fetcher> fetcher = {};
    dns::Surroundings surroundings = {};
};

struct WizardOptions
{
    std::function<Network(bool simulated)>
        makeNetwork;    ///< called when a run starts; so a changed resolv.conf is read anew
    /// What the user typed to log in to the outside mailbox; makeNetwork() gives it to the probe. Never saved.
    std::shared_ptr<smtp::Credentials> outsideLogIn = std::make_shared<smtp::Credentials>();
    QString nameServer; ///< for the disclosure; empty: this computer's resolver
    checks::RunOptions run;
    checks::WatchOptions watch = {}; ///< the clock, for tests; `run` is the one above
    quint16 smtpPort = 25;
    QString recentFile; ///< where the last setups are kept; empty: the user's configuration folder
};

/// The window. Pages read and write `setup()`; there is one nextId().
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    explicit SetupWizard(wizard::WizardOptions options, QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] setup::MailSetup &setup() { return m_setup; }
    [[nodiscard]] const setup::MailSetup &setup() const { return m_setup; }
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);
    [[nodiscard]] const wizard::WizardOptions &options() const { return m_options; }
    [[nodiscard]] const smtp::Credentials &outsideLogIn() const { return *m_options.outsideLogIn; }
    void setOutsideLogIn(const smtp::Credentials &logIn)
    {
        m_options.outsideLogIn->wipe();
        *m_options.outsideLogIn = logIn;
    }
    [[nodiscard]] int nextId() const override;
    /// The pages of the present way, from the first to the last.
    [[nodiscard]] QList<PageId> steps() const;
    /// The short name of a page for the list of steps.
    [[nodiscard]] static QString stepName(PageId page);
    [[nodiscard]] RecentSetups &recent() { return m_recent; }

    /// What the last run saw, finished or stopped: the diagnose page keeps it here for the last page. It
    /// carries the setup it was made with, which need not be the present one any more.
    [[nodiscard]] const std::optional<report::DiagnosticReport> &lastReport() const { return m_lastReport; }
    void setLastReport(std::optional<report::DiagnosticReport> report) { m_lastReport = std::move(report); }

    /// Replaces the setup by the one in a file; on an error the present one stays and the user is told.
    bool openSetup(const QString &path);
    bool saveSetup(const QString &path);
    /// Shows `setup` from its first page on; the one before it is kept among the last setups.
    void showSetup(const setup::MailSetup &setup);
    /// Goes straight to the diagnosis of `setup`.
    void diagnoseSetup(const setup::MailSetup &setup);
    /// The same for a domain of the simulated Internet. The setup before it comes back with
    /// leaveSimulation().
    void startSimulation(const QString &domain);
    void leaveSimulation();
    /// Asks for the file, then opens or saves.
    void askAndOpen();
    void askAndSave();
    /// One plain sentence in a box that does not block.
    void tell(const QString &sentence);
    /// Adds the setup to the last ones, if it has a domain and is no simulation.
    void rememberSetup();
    /// Takes another setup, for a page that is being left; the one before it is remembered at the diagnosis.
    void exchangeSetup(const setup::MailSetup &setup);

    void done(int result) override;
    bool validateCurrentPage() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Another setup took the place of the one before: nothing typed for the old one may stay in a page.
    void setupReplaced();
    void wayChanged();

private:
    [[nodiscard]] QWizardPage *makePage(PageId id);
    void ensurePage(int id);
    void addButtons();
    void restartWith(const setup::MailSetup &setup, Way way);
    void showStep();

    wizard::WizardOptions m_options; ///< qualified: QWizard has a WizardOptions of its own
    setup::MailSetup m_setup;
    std::optional<setup::MailSetup> m_beforeSimulation, m_exchanged;
    Way m_way = Way::Internet;
    RecentSetups m_recent;
    SidePanel *m_side = nullptr;
    std::optional<report::DiagnosticReport> m_lastReport;
};

} // namespace wizard
