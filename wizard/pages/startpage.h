// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/pages/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace wizard {

class HintLine;

/// Which way to go; or a look at the simulated Internet, or one of the last setups.
class StartPage : public WizardPage
{
    Q_OBJECT
public:
    explicit StartPage(SetupWizard &wizard);
    [[nodiscard]] bool isComplete() const override;

protected:
    void load() override;
    void store() override;
    [[nodiscard]] bool storesOnBack() const override
    {
        return false;
    } ///< nothing is before it; another setup takes its place

private:
    QLayout *makeWays();
    QLayout *makeRecent();
    QLayout *makeTryIt();
    QRadioButton *addWay(QLayout *layout, Way way, const QString &objectName, const QString &text,
                         const QString &sentence);
    [[nodiscard]] Way chosenWay() const;
    [[nodiscard]] setup::MailSetup setupToDiagnose() const;
    void showDomainHint();
    void showRecent();
    void updateRecentButtons();

    QButtonGroup *m_ways;
    QLineEdit *m_domain;
    QString m_filledIn; ///< the domain that load() put there
    HintLine *m_domainHint;
    QListWidget *m_recent;
    QPushButton *m_open, *m_again, *m_forget;
    QCheckBox *m_remember;
    QComboBox *m_tryIt;
};

} // namespace wizard
