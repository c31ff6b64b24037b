// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/diagnosepage.h"

#include "dns/resolver.h"
#include "report/diagnosticreport.h"
#include "smtp/probe.h"
#include "wizard/setupwizard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wizard {

DiagnosePage::DiagnosePage(SetupWizard &wizard)
    : m_wizard(wizard)
    , m_network(std::make_unique<Network>())
    , m_run(new QPushButton(tr("&Run the diagnosis")))
    , m_stop(new QPushButton(tr("S&top")))
    , m_progress(new QProgressBar)
    , m_status(new QLabel)
    , m_rows(new QTreeWidget)
{
    setTitle(tr("Diagnose"));
    m_run->setObjectName(u"runButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setEnabled(false);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_rows->setHeaderHidden(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    layout->addWidget(m_rows, 1);
    connect(m_run, &QPushButton::clicked, this, &DiagnosePage::run);
    connect(m_stop, &QPushButton::clicked, this, &DiagnosePage::stop);
}

DiagnosePage::~DiagnosePage() = default;

void DiagnosePage::initializePage()
{
    m_status->setText(
        report::disclosure(m_wizard.setup(), m_wizard.options().nameServer).join(QLatin1Char('\n')));
}

void DiagnosePage::cleanupPage()
{
    stop();
}

void DiagnosePage::run()
{
    m_runner.reset();
    *m_network = m_wizard.options().makeNetwork(m_wizard.setup().simulated);
    m_runner = std::make_unique<checks::CheckRunner>(
        checks::Sources{m_network->resolver.get(), m_network->probe.get()}, m_wizard.options().run);
    m_rows->clear();
    for (const checks::Check *check : checks::checkTable())
        new QTreeWidgetItem(m_rows, {checks::checkTitle(*check)});
    connect(m_runner.get(), &checks::CheckRunner::resultChanged, this, &DiagnosePage::showResult);
    connect(m_runner.get(), &checks::CheckRunner::finished, this, &DiagnosePage::showFinished);
    connect(m_runner.get(), &checks::CheckRunner::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    m_run->setEnabled(false);
    m_stop->setEnabled(true);
    setup::MailSetup setup = m_wizard.setup();
    setup.smtpPort = m_wizard.options().smtpPort;
    m_runner->start(setup);
}

void DiagnosePage::stop()
{
    if (isRunning())
        m_runner->cancel();
}

bool DiagnosePage::isRunning() const
{
    return m_runner && m_runner->isRunning();
}

void DiagnosePage::showResult(int index)
{
    const checks::CheckResult &result = m_runner->results().at(index);
    if (QTreeWidgetItem *item = m_rows->topLevelItem(index); item && !result.findings.isEmpty())
        item->setText(0, checks::verdictText(result.verdict()) + u": "_s
                             + checks::findingText(result.findings.first()));
}

void DiagnosePage::showFinished()
{
    m_run->setEnabled(true);
    m_stop->setEnabled(false);
}

} // namespace wizard
