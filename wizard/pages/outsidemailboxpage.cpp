// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/outsidemailboxpage.h"

#include "wizard/widgets/hintline.h"
#include "wizard/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace wizard {

using namespace Qt::StringLiterals;
using setup::Security;
using setup::ServiceProtocol;

OutsideMailboxPage::OutsideMailboxPage(SetupWizard &wizard) : WizardPage(wizard, u"outsideMailboxPage"_s)
{
    setTitle(tr("Where is the outside mailbox?"));
    setLead(tr(
        "Your provider tells you these servers. The diagnosis finds out whether they can be reached and speak the "
        "right protocol with encryption and, if you like, whether you can log in."));
    body()->addSpacing(gap());
    body()->addWidget(makeMailbox());
    body()->addSpacing(gap());
    body()->addWidget(
        makeBoxes(m_incoming, {u"incoming"_s, tr("Incoming mail"), tr("&Incoming server:"),
                               tr("Incoming server"), tr("En&cryption:"), tr("Encryption of incoming mail"),
                               tr("P&ort:"), tr("Port for incoming mail")}));
    body()->addSpacing(gap());
    body()->addWidget(
        makeBoxes(m_outgoing, {u"outgoing"_s, tr("Outgoing mail"), tr("O&utgoing server:"),
                               tr("Outgoing server"), tr("Encr&yption:"), tr("Encryption of outgoing mail"),
                               tr("Po&rt:"), tr("Port for outgoing mail")}));
    body()->addSpacing(gap());
    body()->addWidget(makeLogIn());
    body()->addSpacing(gap());
    body()->addWidget(plainLabel(tr("The MX record of your provider's domain must stay as it is. It brings "
                                    "mail into the outside mailbox, from where your server collects it."),
                                 u"mxStaysLabel"_s));
    body()->addStretch();
}

QWidget *OutsideMailboxPage::makeMailbox()
{
    m_address = new QLineEdit;
    m_address->setObjectName(u"outsideAddressEdit"_s);
    m_address->setMaxLength(320);
    m_address->setPlaceholderText(u"anna@example.net"_s);
    m_addressHint = new HintLine(u"outsideAddressHint"_s, m_address);
    m_sender = new QComboBox;
    m_sender->setObjectName(u"senderCombo"_s);
    m_sender->addItem(tr("the address of the outside mailbox"), true);
    m_sender->addItem(tr("addresses of our own domain"), false);
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sender->setMinimumContentsLength(12);
    m_sender->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *group = new QGroupBox(tr("The mailbox"));
    auto *layout = new QVBoxLayout(group); // labels above the boxes: with large letters there is no room beside them
    layout->addWidget(fieldLabel(tr("Mail a&ddress (optional):"), m_address));
    layout->addWidget(m_address);
    layout->addWidget(m_addressHint);
    layout->addWidget(fieldLabel(tr("Mai&l leaves with:"), m_sender));
    layout->addWidget(m_sender);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        showAddressHint();
        Q_EMIT completeChanged();
    });
    return group;
}

void OutsideMailboxPage::showAddressHint()
{
    if (m_address->text().trimmed().isEmpty() || setup::mailAddress(m_address->text()))
        m_addressHint->clear();
    else
        m_addressHint->setHint(setup::Grade::Error, tr("This is no mail address like anna@example.net."));
}

/// What is typed here goes into SetupWizard::outsideLogIn(), never into the setup.
QWidget *OutsideMailboxPage::makeLogIn()
{
    m_user = new QLineEdit;
    m_user->setObjectName(u"logInUserEdit"_s);
    m_user->setMaxLength(320);
    m_password = new QLineEdit;
    m_password->setObjectName(u"logInPasswordEdit"_s);
    m_password->setMaxLength(1000);
    m_password->setEchoMode(QLineEdit::Password);
    auto *group = new QGroupBox(tr("Try to log in (optional)"));
    auto *grid = new QGridLayout(group);
    grid->addWidget(fieldLabel(tr("Us&er name:"), m_user), 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(fieldLabel(tr("Pass&word:"), m_password), 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(plainLabel(tr("The password stays in memory until MX Wizard is closed. It is sent only where the "
                                  "connection is encrypted and the certificate is in order, and gets into no file, "
                                  "report or log. No message is read, changed or deleted."),
                               u"passwordNotice"_s),
                    2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return group;
}

QWidget *OutsideMailboxPage::makeBoxes(ServerBoxes &boxes, const ServerWords &words)
{
    auto *group = new QGroupBox(words.title);
    auto *grid = new QGridLayout(group);
    if (words.id == "incoming"_L1) {
        boxes.protocol = new QComboBox;
        boxes.protocol->setObjectName(u"incomingProtocolCombo"_s);
        boxes.protocol->addItem(tr("IMAP"), int(ServiceProtocol::Imap));
        boxes.protocol->addItem(tr("POP3"), int(ServiceProtocol::Pop3));
        grid->addWidget(fieldLabel(tr("&Protocol:"), boxes.protocol), 0, 0);
        grid->addWidget(boxes.protocol, 0, 1);
    }
    boxes.host = new QLineEdit;
    boxes.host->setObjectName(words.id + u"HostEdit"_s);
    boxes.host->setMaxLength(1000);
    boxes.host->setAccessibleName(words.hostName);
    boxes.hostHint = new HintLine(words.id + u"HostHint"_s, boxes.host);
    boxes.security = new QComboBox;
    boxes.security->setObjectName(words.id + u"SecurityCombo"_s);
    boxes.security->setAccessibleName(words.securityName);
    boxes.security->addItem(tr("SSL/TLS"), int(Security::ImplicitTls));
    boxes.security->addItem(tr("STARTTLS"), int(Security::StartTls));
    boxes.security->addItem(tr("None"), int(Security::None));
    boxes.securityHint = new HintLine(words.id + u"SecurityHint"_s, boxes.security);
    boxes.port = new QSpinBox;
    boxes.port->setObjectName(words.id + u"PortSpin"_s);
    boxes.port->setAccessibleName(words.portName);
    boxes.port->setRange(1, 65535);
    grid->addWidget(fieldLabel(words.host, boxes.host), 1, 0);
    grid->addWidget(boxes.host, 1, 1, 1, 2);
    grid->addWidget(boxes.hostHint, 2, 1, 1, 2);
    grid->addWidget(fieldLabel(words.security, boxes.security), 3, 0);
    grid->addWidget(boxes.security, 3, 1);
    grid->addWidget(boxes.securityHint, 4, 1, 1, 2);
    grid->addWidget(fieldLabel(words.port, boxes.port), 5, 0);
    grid->addWidget(boxes.port, 5, 1);
    grid->setColumnStretch(2, 1);

    connect(boxes.host, &QLineEdit::textChanged, this, [this, &boxes] {
        showHints(boxes);
        Q_EMIT completeChanged();
    });
    connect(boxes.hostHint, &HintLine::fixRequested, this, [this, &boxes] {
        boxes.host->setText(checkHost(boxes).suggestion);
        boxes.host->setFocus();
    });
    connect(boxes.security, &QComboBox::currentIndexChanged, this, [this, &boxes] { useDefaultPort(boxes); });
    if (boxes.protocol)
        connect(boxes.protocol, &QComboBox::currentIndexChanged, this,
                [this, &boxes] { useDefaultPort(boxes); });
    return group;
}

ServiceProtocol OutsideMailboxPage::protocol(const ServerBoxes &boxes) const
{
    return boxes.protocol ? ServiceProtocol(boxes.protocol->currentData().toInt()) : ServiceProtocol::Smtp;
}

setup::NameCheck OutsideMailboxPage::checkHost(const ServerBoxes &boxes) const
{
    return setup::checkHostName(boxes.host->text(), setup().mode, setup().simulated);
}

void OutsideMailboxPage::useDefaultPort(const ServerBoxes &boxes)
{
    boxes.port->setValue(
        setup::defaultPort(protocol(boxes), Security(boxes.security->currentData().toInt())));
    showHints(boxes);
}

void OutsideMailboxPage::showHints(const ServerBoxes &boxes)
{
    const setup::NameCheck check = checkHost(boxes);
    boxes.host->setPlaceholderText(protocol(boxes) == ServiceProtocol::Smtp   ? u"smtp.example.net"_s
                                   : protocol(boxes) == ServiceProtocol::Imap ? u"imap.example.net"_s
                                                                              : u"pop3.example.net"_s);
    if (boxes.host->text().isEmpty())
        boxes.hostHint->clear();
    else
        boxes.hostHint->setHint(check.grade, setup::nameText(check),
                                check.suggestion.isEmpty() ? QString() : useText(check.suggestion));
    if (Security(boxes.security->currentData().toInt()) == Security::None)
        boxes.securityHint->setHint(
            setup::Grade::Hint,
            tr("Without encryption everybody on the way can read the password and the mail."));
    else
        boxes.securityHint->clear();
}

void OutsideMailboxPage::fill(ServerBoxes &boxes, const setup::OutsideServer &server)
{
    if (boxes.protocol)
        boxes.protocol->setCurrentIndex(qMax(0, boxes.protocol->findData(int(server.protocol))));
    boxes.host->setText(setup::displayName(server.hostName));
    boxes.security->setCurrentIndex(qMax(0, boxes.security->findData(int(server.security))));
    boxes.port->setValue(server.port);
    showHints(boxes);
}

setup::OutsideServer OutsideMailboxPage::server(const ServerBoxes &boxes) const
{
    return {protocol(boxes), checkHost(boxes).ascii, quint16(boxes.port->value()),
            Security(boxes.security->currentData().toInt())};
}

void OutsideMailboxPage::load()
{
    setup::OutsideServer incoming, outgoing{ServiceProtocol::Smtp,
                                            {},
                                            setup::defaultPort(ServiceProtocol::Smtp, Security::ImplicitTls),
                                            Security::ImplicitTls};
    bool in = false, out = false;
    m_others.clear();
    for (const setup::OutsideServer &one : std::as_const(setup().outsideServers)) {
        const bool smtp = one.protocol == ServiceProtocol::Smtp;
        if (smtp ? out : in)
            m_others.append(one);
        else
            (smtp ? outgoing : incoming) = one;
        (smtp ? out : in) = true;
    }
    m_address->setText(setup().outsideAddress);
    m_sender->setItemText(1, tr("addresses of %1").arg(setup::displayName(setup().domain)));
    m_sender->setCurrentIndex(setup().sendsAsOutside ? 0 : 1);
    m_user->setText(wizardWindow().outsideLogIn().userName);
    m_password->setText(wizardWindow().outsideLogIn().password);
    fill(m_incoming, incoming);
    fill(m_outgoing, outgoing);
}

void OutsideMailboxPage::store()
{
    setup().outsideServers = {server(m_incoming), server(m_outgoing)};
    setup().outsideServers.append(m_others);
    setup().outsideAddress = setup::mailAddress(m_address->text()).value_or(QString());
    setup().sendsAsOutside = m_sender->currentData().toBool();
    wizardWindow().setOutsideLogIn({m_user->text().trimmed(), m_password->text()});
}

bool OutsideMailboxPage::isComplete() const
{
    return checkHost(m_incoming).grade != setup::Grade::Error &&
           checkHost(m_outgoing).grade != setup::Grade::Error &&
           (m_address->text().trimmed().isEmpty() || setup::mailAddress(m_address->text()));
}

} // namespace wizard
