// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/domainname.h"
#include "wizard/models/lookups.h"
#include "wizard/pages/wizardpage.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace wizard {

class HintLine;
class MailPath;

/// Asks for the mail domain. On the LAN way it looks up, while the user types on, whether that name exists on
/// the Internet.
class DomainPage : public WizardPage
{
    Q_OBJECT
public:
    explicit DomainPage(SetupWizard &wizard);
    [[nodiscard]] bool isComplete() const override;

protected:
    void load() override;
    void store() override;
    void entered() override;
    void leaving() override;

private:
    [[nodiscard]] setup::NameCheck check() const;
    void showCheck(const setup::NameCheck &check);
    void scheduleLookup();
    void startLookup();
    void showLookup();

    QLineEdit *m_domain;
    HintLine *m_hint;
    QLabel *m_forms, *m_lookupNotice, *m_explanation;
    HintLine *m_exists;
    MailPath *m_path;
    QTimer m_delay;
    Lookups m_lookups;
    QString m_askedName;
    QList<dns::Answer> m_answers;
    int m_expected = 0;
};

} // namespace wizard
