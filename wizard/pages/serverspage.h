// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/addressecho.h"
#include "wizard/models/lookups.h"
#include "wizard/pages/wizardpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class HintLine;
class ServerEditor;

/// Asks for the mail servers, one or more, and finds out the external address on request.
class ServersPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ServersPage(SetupWizard &wizard);
    [[nodiscard]] bool isComplete() const override;

protected:
    void load() override;
    void store() override;
    void leaving() override;

private:
    QWidget *makeDetection();
    QWidget *makeSending();
    void showSendingHints();
    [[nodiscard]] std::optional<QList<setup::DkimKey>> typedKeys() const;
    [[nodiscard]] std::optional<setup::OutsideServer> typedSmartHost() const;
    ServerEditor *addEditor(const setup::MailServer &server);
    void addAnother();
    void remove(ServerEditor *editor);
    void renumber();
    void serversChanged();
    [[nodiscard]] QString freeHostName() const;
    void detect();
    void showDetected(const dns::EchoResult &result);
    void fillIn(bool overwrite);

    QString m_domain; ///< that the servers were last shown for
    QWidget *m_detection;
    QPushButton *m_detect;
    HintLine *m_detected;
    QLabel *m_asked;
    QVBoxLayout *m_servers;
    QList<ServerEditor *> m_editors;
    QPushButton *m_add;
    QWidget *m_sending;
    QLineEdit *m_selectors = nullptr, *m_smartHost = nullptr;
    QCheckBox *m_usesSmartHost = nullptr;
    HintLine *m_selectorsHint = nullptr, *m_smartHostHint = nullptr;
    Lookups m_lookups;
    QList<QHostAddress> m_own;
};

} // namespace wizard
