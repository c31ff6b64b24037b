// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/domainname.h"
#include "wizard/pages/wizardpage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace wizard {

class HintLine;

/// Asks where the outside mailbox is: the server that mail is collected from and the one that it is sent
/// through.
class OutsideMailboxPage : public WizardPage
{
    Q_OBJECT
public:
    explicit OutsideMailboxPage(SetupWizard &wizard);
    [[nodiscard]] bool isComplete() const override;

protected:
    void load() override;
    void store() override;

private:
    /// The boxes of one server.
    struct ServerBoxes
    {
        QComboBox *protocol = nullptr; ///< null: SMTP
        QLineEdit *host = nullptr;
        HintLine *hostHint = nullptr;
        QComboBox *security = nullptr;
        HintLine *securityHint = nullptr;
        QSpinBox *port = nullptr;
    };
    /// Words and mnemonics of one server's boxes.
    struct ServerWords
    {
        QString id, title, host, hostName, security, securityName, port, portName;
    };

    QWidget *makeMailbox();
    QWidget *makeLogIn();
    void showAddressHint();
    QWidget *makeBoxes(ServerBoxes &boxes, const ServerWords &words);
    void fill(ServerBoxes &boxes, const setup::OutsideServer &server);
    [[nodiscard]] setup::OutsideServer server(const ServerBoxes &boxes) const;
    [[nodiscard]] setup::ServiceProtocol protocol(const ServerBoxes &boxes) const;
    [[nodiscard]] setup::NameCheck checkHost(const ServerBoxes &boxes) const;
    void showHints(const ServerBoxes &boxes);
    void useDefaultPort(const ServerBoxes &boxes);

    ServerBoxes m_incoming, m_outgoing;
    QLineEdit *m_address = nullptr, *m_user = nullptr, *m_password = nullptr;
    HintLine *m_addressHint = nullptr;
    QComboBox *m_sender = nullptr;
    QList<setup::OutsideServer> m_others; ///< further servers of an opened setup, kept as they are
};

} // namespace wizard
