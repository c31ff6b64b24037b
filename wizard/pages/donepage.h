// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWizardPage>

namespace wizard {

class SetupWizard;

/// The last page: what was reached, what is still to do and by whom, and what to keep.
class DonePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit DonePage(SetupWizard &wizard);

    void initializePage() override;

private:
    SetupWizard &m_wizard;
};

} // namespace wizard
