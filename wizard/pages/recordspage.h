// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/recordtable.h"
#include "wizard/pages/wizardpage.h"

namespace wizard {

class FactTable;

/// The records to publish, each with the sentence why.
class RecordsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RecordsPage(SetupWizard &wizard);

protected:
    void load() override;

private:
    FactTable *m_table;
    QList<records::PlannedRecord> m_records;
};

} // namespace wizard
