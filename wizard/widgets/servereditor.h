// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/domainname.h"
#include "setup/mailsetup.h"

#include <QGroupBox>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wizard {

class HintLine;

/// The boxes of one mail server. An address box takes several addresses with commas between them, so that a
/// setup from a file loses nothing.
class ServerEditor : public QGroupBox
{
    Q_OBJECT
public:
    explicit ServerEditor(QWidget *parent = nullptr);

    /// The rules that the input is judged by. `domain` as A-labels.
    void setRules(setup::Mode mode, const QString &domain, bool simulated);
    void setServer(const setup::MailServer &server);
    [[nodiscard]] setup::MailServer server() const;
    /// Counts from 1; also part of the object names: hostNameEdit1, ipv4Edit1, ipv6Edit1, prioritySpin1,
    /// removeServerButton1.
    void setNumber(int number);
    void setRemovable(bool removable);
    /// Another server has the same host name.
    void setDuplicate(bool duplicate);
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] QString addressText(QAbstractSocket::NetworkLayerProtocol family) const;
    void setAddressText(QAbstractSocket::NetworkLayerProtocol family, const QString &text);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    struct AddressField
    {
        QAbstractSocket::NetworkLayerProtocol family;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        HintLine *hint = nullptr;
    };
    /// What is typed in an address box: its addresses, or the first part that is wrong.
    struct AddressReading
    {
        QList<QHostAddress> addresses;
        setup::Grade grade = setup::Grade::Fine;
        QString sentence, fix;
        QString mended;           ///< the whole box with the fix applied
        bool otherFamily = false; ///< the part belongs into the other box
        QString part;
    };

    void addField(QGridLayout *grid, AddressField &field, const QString &label, const QString &placeholder);
    [[nodiscard]] setup::NameCheck checkHost() const;
    [[nodiscard]] AddressReading read(const AddressField &field) const;
    void mend(AddressField &field);
    void showHints();

    setup::Mode m_mode = setup::Mode::Internet;
    QString m_domain;
    bool m_simulated = false, m_duplicate = false;
    QLineEdit *m_host;
    QLabel *m_hostLabel, *m_priorityLabel;
    HintLine *m_hostHint, *m_serverHint;
    AddressField m_ipv4{QAbstractSocket::IPv4Protocol}, m_ipv6{QAbstractSocket::IPv6Protocol};
    QSpinBox *m_priority;
    QPushButton *m_remove;
};

} // namespace wizard
