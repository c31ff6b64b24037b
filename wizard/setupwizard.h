// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"
#include "report/diagnosticreport.h"
#include "setup/mailsetup.h"

#include <QWizard>

#include <functional>
#include <memory>
#include <optional>

namespace dns { class Resolver; }
namespace smtp { class Probe; }

namespace wizard {

enum class PageId {
    Start, Domain, Servers, Records, Panel, Programs, LanNames, OutsideMailbox, Diagnose, Done
};

/// Which way the user goes; "Diagnose" keeps the mode of an opened setup.
enum class Way { Internet, Lan, Map, Diagnose };

/// The network as the composition root hands it in: one pair for the real Internet, one for the simulated one.
struct Network
{
    std::unique_ptr<dns::Resolver> resolver;
    std::unique_ptr<smtp::Probe> probe;
};

struct WizardOptions
{
    std::function<Network(bool simulated)> makeNetwork; ///< called when a run starts; so a changed resolv.conf is read anew
    QString nameServer;        ///< for the disclosure; empty: this computer's resolver
    checks::RunOptions run;
    quint16 smtpPort = 25;
    QString recentFile;        ///< where the last setups are kept; empty: QSettings' default place
};

/// The window. Pages read and write `setup()`; there is one nextId().
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    explicit SetupWizard(wizard::WizardOptions options, QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] setup::MailSetup &setup() { return m_setup; }
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);
    [[nodiscard]] const wizard::WizardOptions &options() const { return m_options; }
    [[nodiscard]] int nextId() const override;

    /// What the last run saw, finished or stopped: the diagnose page keeps it here for the last page. It carries the setup
    /// it was made with, which need not be the present one any more.
    [[nodiscard]] const std::optional<report::DiagnosticReport> &lastReport() const { return m_lastReport; }
    void setLastReport(std::optional<report::DiagnosticReport> report) { m_lastReport = std::move(report); }

    /// Replaces the setup by the one in a file; on an error the present one stays and the user is told.
    bool openSetup(const QString &path);
    bool saveSetup(const QString &path);

private:
    wizard::WizardOptions m_options; ///< qualified: QWizard has a WizardOptions of its own
    setup::MailSetup m_setup;
    Way m_way = Way::Internet;
    std::optional<report::DiagnosticReport> m_lastReport;
};

} // namespace wizard
