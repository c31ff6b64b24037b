// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/pages/wizardpage.h"

class QPlainTextEdit;

namespace wizard {

class FactTable;

/// The names that a LAN needs instead of an MX record: for its DNS server or for the hosts files.
class LanNamesPage : public WizardPage
{
    Q_OBJECT
public:
    explicit LanNamesPage(SetupWizard &wizard);

protected:
    void load() override;

private:
    QPlainTextEdit *m_hosts;
    FactTable *m_records;
    QStringList m_zoneLines;
};

} // namespace wizard
