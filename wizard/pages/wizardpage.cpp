// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/wizardpage.h"

#include "wizard/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace wizard {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(SetupWizard &wizard, const QString &objectName)
    : m_wizard(wizard),
      m_scroll(new QScrollArea),
      m_lead(plainLabel({}, u"leadLabel"_s)),
      m_body(new QVBoxLayout)
{
    setObjectName(objectName);
    auto *content = new QWidget;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_lead->hide();
    auto *inner = new QVBoxLayout(content);
    // The same margin at the side as below the title, which QWizard indents by it.
    inner->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 0,
                              style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    inner->addWidget(m_lead);
    inner->addLayout(m_body, 1);

    m_scroll->setObjectName(objectName + u"Scroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(&wizard, &SetupWizard::setupReplaced, this, [this] { m_keepTyped = false; });
}

void WizardPage::initializePage()
{
    if (!m_keepTyped)
        load();
    m_keepTyped = false;
    m_scroll->verticalScrollBar()->setValue(0);
    entered();
    Q_EMIT completeChanged();
}

bool WizardPage::validatePage()
{
    leaving();
    store();
    return true;
}

void WizardPage::cleanupPage()
{
    leaving();
    m_keepTyped = !isComplete();
    if (!m_keepTyped && storesOnBack())
        store();
}

void WizardPage::keepInput()
{
    if (isComplete())
        store();
}

void WizardPage::setLead(const QString &text)
{
    m_lead->setText(breakable(text));
    m_lead->setVisible(!text.isEmpty());
}

int WizardPage::gap() const
{
    return fontMetrics().height() * 3 / 4;
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QWizardPage::keyPressEvent(event);
}

} // namespace wizard
