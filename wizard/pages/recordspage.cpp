// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/recordspage.h"

#include "setup/domainname.h"
#include "wizard/widgets/copybutton.h"
#include "wizard/widgets/facttable.h"
#include "wizard/widgets/saverecords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wizard {

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(SetupWizard &wizard)
    : WizardPage(wizard, u"recordsPage"_s),
      m_table(new FactTable(u"recordsTable"_s, tr("Records to publish"),
                            {tr("Type"), tr("Name"), tr("TTL"), tr("Value")}))
{
    setTitle(tr("The DNS records"));
    auto *value = new CopyButton(tr("Copy &value"), tr("Copy the value of the chosen record"),
                                 [this] { return m_table->cell(m_table->factRow(), 3); });
    value->setObjectName(u"copyValueButton"_s);
    auto *all = new CopyButton(tr("Copy &all"), tr("Copy all records as lines of a zone file"), [this] {
        QStringList lines;
        for (const records::PlannedRecord &planned : std::as_const(m_records))
            lines.append(planned.record.text());
        return lines.join(u'\n');
    });
    all->setObjectName(u"copyAllButton"_s);
    auto *save = new QPushButton(tr("Sav&e as..."));
    save->setObjectName(u"saveRecordsButton"_s);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, [this] { askAndSaveRecords(wizardWindow()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(value);
    buttons->addWidget(all);
    buttons->addWidget(save);
    buttons->addStretch();
    body()->addSpacing(gap());
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    body()->addStretch();
}

void RecordsPage::load()
{
    setLead(tr("These records make mail for %1 arrive at your server. The next page shows what to type into "
               "which box of your DNS provider's control panel. TTL is the time in seconds that others may "
               "remember a record.")
                .arg(setup::displayName(setup().domain)));
    m_records = records::plannedRecords(setup());
    m_table->clearRows();
    for (const records::PlannedRecord &planned : std::as_const(m_records)) {
        const dns::ResourceRecord &record = planned.record;
        m_table->addRow(
            {dns::typeName(record.type), record.owner, QString::number(record.ttl), record.dataText()});
        m_table->addNote(records::whyText(planned, setup()));
    }
    m_table->finish();
    m_table->selectRow(0); // what "Copy value" copies can be seen
}

} // namespace wizard
