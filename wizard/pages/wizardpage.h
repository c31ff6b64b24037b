// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/setupwizard.h"

#include <QWizardPage>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace wizard {

/// What the pages have in common: a body that scrolls when it does not fit, and the life cycle.
///
///   entering forwards  initializePage()  load(): model to widgets; entered(): look-ups may start
///   Next               validatePage()    leaving(): cancels; store(): widgets to model
///   Back               cleanupPage()     leaving(); what is valid is stored, what is not stays as typed for
///   the next visit
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    void initializePage() final;
    bool validatePage() final;
    void cleanupPage() final;
    /// Stores what is typed if it is complete (before the setup is saved).
    void keepInput();

protected:
    WizardPage(SetupWizard &wizard, const QString &objectName);

    virtual void load() = 0;
    virtual void store() {}
    [[nodiscard]] virtual bool storesOnBack() const { return true; }
    virtual void entered() {}
    virtual void leaving() {}

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The sentence or two below the title.
    void setLead(const QString &text);
    [[nodiscard]] SetupWizard &wizardWindow() const { return m_wizard; }
    [[nodiscard]] setup::MailSetup &setup() const { return m_wizard.setup(); }
    /// The distance between parts of a page that do not belong together.
    [[nodiscard]] int gap() const;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SetupWizard &m_wizard;
    QScrollArea *m_scroll;
    QLabel *m_lead;
    QVBoxLayout *m_body;
    bool m_keepTyped = false;
};

} // namespace wizard
