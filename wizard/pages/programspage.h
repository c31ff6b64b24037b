// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/pages/wizardpage.h"

class QLabel;

namespace wizard {

class FactTable;

/// The ports that the router must forward and the settings for the users' mail programs.
class ProgramsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ProgramsPage(SetupWizard &wizard);

protected:
    void load() override;

private:
    QLabel *m_forward, *m_server;
    FactTable *m_ports, *m_settings;
};

} // namespace wizard
