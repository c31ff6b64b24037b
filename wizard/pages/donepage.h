// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosticreport.h"

#include <QWizardPage>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wizard {

class ReportExport;
class SetupWizard;

/// The last page: what was reached, what is still to do and by whom, what to do next, and what to keep.
class DonePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit DonePage(SetupWizard &wizard);
    ~DonePage() override;

    void initializePage() override;

private:
    void showTasks();
    void showNext();
    void tell(const QString &sentence);
    /// The last report, when it is about the setup as it is now.
    [[nodiscard]] const report::DiagnosticReport *report() const;

    SetupWizard &m_wizard;
    ReportExport *m_export = nullptr;
    QLabel *m_icon = nullptr, *m_headline = nullptr, *m_counts = nullptr, *m_status = nullptr;
    QVBoxLayout *m_tasks = nullptr, *m_next = nullptr;
    QPushButton *m_saveSetup = nullptr, *m_saveReport = nullptr;
};

} // namespace wizard
