// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/donepage.h"

#include "wizard/setupwizard.h"

namespace wizard {

DonePage::DonePage(SetupWizard &wizard)
    : m_wizard(wizard)
{
    setTitle(tr("Done"));
    setFinalPage(true);
}

void DonePage::initializePage()
{
    setSubTitle(tr("The setup of %1 is complete.").arg(m_wizard.setup().domain));
}

} // namespace wizard
