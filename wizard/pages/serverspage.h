// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/addressecho.h"
#include "wizard/models/lookups.h"
#include "wizard/pages/wizardpage.h"

class QLabel;
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
    Lookups m_lookups;
    QList<QHostAddress> m_own;
};

} // namespace wizard
