// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/programspage.h"

#include "setup/domainname.h"
#include "wizard/widgets/copybutton.h"
#include "wizard/widgets/facttable.h"
#include "wizard/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wizard {

using namespace Qt::StringLiterals;
using setup::Security;
using setup::ServiceProtocol;

namespace {

/// A row of the table of ports to forward.
struct ForwardedPort
{
    quint16 port;
    const char *use;
    const char *need;
};

constexpr ForwardedPort forwardedPorts[] = {
    {25, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "SMTP: other mail servers deliver here"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "Required")},
    {465, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "SMTP with SSL/TLS: users send mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "For users outside")},
    {587, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "SMTP, encrypted by STARTTLS: users send mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "For users outside")},
    {993, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "IMAP with SSL/TLS: users read mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "For users outside")},
    {995, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "POP3 with SSL/TLS: users fetch mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "For users outside")},
    {143, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "IMAP, encrypted by STARTTLS: users read mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "Only if the server insists on STARTTLS")},
    {110, QT_TRANSLATE_NOOP("wizard::ProgramsPage", "POP3, encrypted by STARTTLS: users fetch mail"),
     QT_TRANSLATE_NOOP("wizard::ProgramsPage", "Only if the server insists on STARTTLS")},
};

QString firstServerName(const setup::MailSetup &setup)
{
    const setup::MailServer *best = nullptr;
    for (const setup::MailServer &server : setup.servers) {
        if (!best || server.priority < best->priority)
            best = &server;
    }
    return best ? best->hostName : setup.domain;
}

QString addressesOf(const setup::MailServer &server)
{
    QStringList addresses;
    for (const QHostAddress &address : server.addresses)
        addresses.append(address.toString());
    return addresses.join(u", "_s);
}

} // namespace

ProgramsPage::ProgramsPage(SetupWizard &wizard)
    : WizardPage(wizard, u"programsPage"_s),
      m_forward(plainLabel({}, u"forwardLabel"_s)),
      m_server(plainLabel({}, u"userServerLabel"_s)),
      m_ports(new FactTable(u"portsTable"_s, tr("Ports to forward to the mail server"),
                            {tr("TCP port"), tr("Used for"), tr("Needed")})),
      m_settings(new FactTable(u"settingsTable"_s, tr("Settings for mail programs"),
                               {tr("Service"), tr("Server"), tr("Port"), tr("Encryption")}))
{
    setTitle(tr("Router and mail programs"));
    auto *copyPorts = new CopyButton(tr("Copy &ports"), tr("Copy the ports to forward"),
                                     [this] { return m_ports->allText(); });
    copyPorts->setObjectName(u"copyPortsButton"_s);
    auto *copySettings = new CopyButton(tr("Copy se&ttings"), tr("Copy the settings for mail programs"),
                                        [this] { return m_settings->allText(); });
    copySettings->setObjectName(u"copySettingsButton"_s);
    const auto row = [this](QWidget *button) {
        auto *layout = new QHBoxLayout;
        layout->addWidget(button);
        layout->addStretch();
        body()->addLayout(layout);
    };
    body()->addSpacing(gap());
    body()->addWidget(headLabel(tr("Router and firewall")));
    body()->addWidget(m_forward);
    body()->addWidget(m_ports);
    row(copyPorts);
    body()->addSpacing(gap());
    body()->addWidget(headLabel(tr("Mail programs of your users")));
    body()->addWidget(m_server);
    body()->addWidget(m_settings);
    row(copySettings);
    body()->addStretch();

    for (const ForwardedPort &forwarded : forwardedPorts)
        m_ports->addRow({QString::number(forwarded.port), tr(forwarded.use), tr(forwarded.need)});
    m_ports->finish();
}

void ProgramsPage::load()
{
    QStringList servers;
    for (const setup::MailServer &server : setup().servers) {
        const QString addresses = addressesOf(server);
        servers.append(addresses.isEmpty()
                           ? setup::displayName(server.hostName)
                           : tr("%1 (%2)").arg(setup::displayName(server.hostName), addresses));
    }
    m_forward->setText(
        breakable(tr("Where the external address belongs to a router, forward these ports to the private "
                     "address of the mail server behind it, and let the firewall pass them: %1. Outgoing "
                     "connections to port 25 must be allowed too, or the server cannot send; some Internet "
                     "providers open that port only on request.")
                      .arg(servers.join(u"; "_s))));

    const QString name = firstServerName(setup());
    const QString shown = setup::displayName(name);
    m_server->setText(breakable(tr("The SMTP server and the POP3 or IMAP server of your users is %1. The "
                                   "user name is usually the whole mail address.")
                                    .arg(servers.isEmpty() ? shown : servers.value(0))));
    m_settings->clearRows();
    const auto add = [&](const QString &service, ServiceProtocol protocol, Security security) {
        m_settings->addRow({service, shown, QString::number(setup::defaultPort(protocol, security)),
                            security == Security::ImplicitTls ? tr("SSL/TLS") : tr("STARTTLS")});
    };
    add(tr("Outgoing mail (SMTP)"), ServiceProtocol::Smtp, Security::ImplicitTls);
    add(tr("Outgoing mail (SMTP), other way"), ServiceProtocol::Smtp, Security::StartTls);
    add(tr("Incoming mail (IMAP)"), ServiceProtocol::Imap, Security::ImplicitTls);
    add(tr("Incoming mail (POP3)"), ServiceProtocol::Pop3, Security::ImplicitTls);
    m_settings->finish();
}

} // namespace wizard
