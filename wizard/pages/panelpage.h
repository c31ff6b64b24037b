// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/panelsheet.h"
#include "wizard/models/lookups.h"
#include "wizard/pages/wizardpage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace wizard {

class HintLine;

/// What to type into which box of the DNS provider's control panel. The provider is recognised from the
/// domain's name servers; what the user chooses himself stays.
class PanelPage : public WizardPage
{
    Q_OBJECT
public:
    explicit PanelPage(SetupWizard &wizard);

protected:
    void load() override;
    void store() override;
    void entered() override;
    void leaving() override;

private:
    void choose(const QString &providerId);
    void showSheet();
    [[nodiscard]] QWidget *makeEntry(const providers::PanelEntry &entry, int number, const QString &domain);
    void recognise();
    void askNameServers(const QString &zone);
    void nameServersArrived(const QString &zone, const dns::Answer &answer);

    QComboBox *m_provider;
    QPushButton *m_again;
    HintLine *m_recognised;
    QLabel *m_notice;
    QVBoxLayout *m_sheetPlace;
    QWidget *m_sheet = nullptr;
    Lookups m_lookups;
    QString m_recognisedId;
    bool m_userChose = false;
};

} // namespace wizard
