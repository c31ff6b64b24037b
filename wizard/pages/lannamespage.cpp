// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/lannamespage.h"

#include "formats/formattable.h"
#include "records/recordtable.h"
#include "setup/domainname.h"
#include "wizard/widgets/copybutton.h"
#include "wizard/widgets/facttable.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/saverecords.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace wizard {

using namespace Qt::StringLiterals;

LanNamesPage::LanNamesPage(SetupWizard &wizard)
    : WizardPage(wizard, u"lanNamesPage"_s),
      m_hosts(new QPlainTextEdit),
      m_records(new FactTable(u"lanRecordsTable"_s, tr("Records for the LAN's DNS server"),
                              {tr("Type"), tr("Name"), tr("Address")}))
{
    setTitle(tr("The names your network needs"));
    m_hosts->setObjectName(u"hostsEdit"_s);
    m_hosts->setReadOnly(true);
    m_hosts->setTabChangesFocus(true);
    m_hosts->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_hosts->setFont(fixed);
    m_hosts->setTabStopDistance(8 * QFontMetricsF(fixed).horizontalAdvance(u' '));
    QLabel *hostsLabel = fieldLabel(tr("&Lines for the hosts file of each computer:"), m_hosts);
    hostsLabel->setWordWrap(true);
    auto *copyRecords = new CopyButton(tr("Copy &records"), tr("Copy the records as lines of a zone file"),
                                       [this] { return m_zoneLines.join(u'\n'); });
    copyRecords->setObjectName(u"copyRecordsButton"_s);
    auto *save = new QPushButton(tr("Sav&e as..."));
    save->setObjectName(u"saveRecordsButton"_s);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, [this] { askAndSaveRecords(wizardWindow()); });
    auto *copyHosts = new CopyButton(tr("&Copy lines"), tr("Copy the lines for the hosts file"),
                                     [this] { return m_hosts->toPlainText(); });
    copyHosts->setObjectName(u"copyHostsButton"_s);

    auto *places =
        new FactTable(u"hostsPlacesTable"_s, tr("Where the hosts file is"), {tr("System"), tr("Hosts file")});
    places->addRow({u"Windows"_s, uR"(C:\Windows\System32\drivers\etc\hosts)"_s});
    places->addRow({u"Linux"_s, u"/etc/hosts"_s});
    places->addRow({u"macOS"_s, u"/etc/hosts"_s});
    places->finish();

    const auto row = [this](std::initializer_list<QWidget *> buttons) {
        auto *layout = new QHBoxLayout;
        for (QWidget *button : buttons)
            layout->addWidget(button);
        layout->addStretch();
        body()->addLayout(layout);
    };
    body()->addSpacing(gap());
    body()->addWidget(headLabel(tr("Either: records for the DNS server of your network")));
    body()->addWidget(plainLabel(
        tr("Many routers and every Windows domain have one. All computers then know the names at once.")));
    body()->addWidget(m_records);
    row({copyRecords, save});
    body()->addSpacing(gap());
    body()->addWidget(headLabel(tr("Or: names in the hosts files")));
    body()->addWidget(hostsLabel);
    body()->addWidget(m_hosts);
    row({copyHosts});
    body()->addWidget(plainLabel(tr(
        "To change a hosts file, open it in a text editor as administrator and add the lines at its end:")));
    body()->addWidget(places);
    body()->addStretch();
}

void LanNamesPage::load()
{
    setLead(tr("No MX record is needed for %1, and none can be set: mail stays in your network and goes "
               "straight to the server. The computers only have to know the address of the server's name, in "
               "one of two ways.")
                .arg(setup::displayName(setup().domain)));
    const QList<records::PlannedRecord> planned = records::plannedRecords(setup());
    m_zoneLines.clear();
    m_records->clearRows();
    for (const records::PlannedRecord &one : planned) {
        m_records->addRow({dns::typeName(one.record.type), one.record.owner, one.record.dataText()});
        m_zoneLines.append(one.record.text());
    }
    m_records->finish();
    const formats::Format *hosts = formats::findFormat(u"hosts"_s);
    m_hosts->setPlainText(hosts ? QString::fromUtf8(hosts->write(planned, setup())).trimmed() : QString());
    const int lines = qBound(2, m_hosts->blockCount() + 1, 8);
    m_hosts->setFixedHeight(QFontMetrics(m_hosts->font()).lineSpacing() * (lines + 1) +
                            2 * m_hosts->frameWidth());
}

} // namespace wizard
