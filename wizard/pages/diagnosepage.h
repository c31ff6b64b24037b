// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"

#include <QWizardPage>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace wizard {

class SetupWizard;
struct Network;

/// Runs all checks for the wizard's setup and shows what they find, as it arrives.
class DiagnosePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit DiagnosePage(SetupWizard &wizard);
    ~DiagnosePage() override;

    void initializePage() override;
    void cleanupPage() override;

    void run();
    void stop();
    [[nodiscard]] bool isRunning() const;

private:
    void showResult(int index);
    void showFinished();

    SetupWizard &m_wizard;
    std::unique_ptr<Network> m_network; ///< before m_runner: it must outlive it
    std::unique_ptr<checks::CheckRunner> m_runner;
    QPushButton *m_run = nullptr, *m_stop = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QTreeWidget *m_rows = nullptr;
};

} // namespace wizard
