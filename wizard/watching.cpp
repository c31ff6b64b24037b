// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/watching.h"

#include "report/seentext.h"
#include "setup/domainname.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

namespace {

/// So long the message of success stays in the tray; the icon has to stay for it.
constexpr auto messageTime = 20s;

checks::WatchOptions watchOptions(const SetupWizard &wizard)
{
    checks::WatchOptions options = wizard.options().watch;
    options.run = wizard.options().run;
    return options;
}

} // namespace

Watching::Watching(SetupWizard &wizard, QObject *parent)
    : QObject(parent),
      m_wizard(wizard),
      m_watcher(
          [this] {
              Network network = m_wizard.options().makeNetwork(m_watcher.setup().simulated);
              return checks::LookSources{std::move(network.resolver), network.surroundings};
          },
          watchOptions(wizard))
{
    connect(&m_watcher, &checks::Watcher::looked, this, [this](const checks::Look &look) {
        m_look = look;
        ++m_looks;
        Q_EMIT changed();
    });
    connect(&m_watcher, &checks::Watcher::nextLookAt, this, &Watching::changed);
    connect(&m_watcher, &checks::Watcher::allRight, this, &Watching::tellAllRight);
}

void Watching::start(const setup::MailSetup &setup)
{
    m_look.reset();
    m_watcher.start(setup);
    showTray();
    Q_EMIT changed();
}

void Watching::stop()
{
    const bool had = m_watcher.isWatching() || m_look;
    m_watcher.stop();
    m_look.reset();
    if (m_tray)
        m_tray->hide();
    if (had)
        Q_EMIT changed();
}

QString Watching::text() const
{
    if (!isWatching())
        return {};
    if (!m_look)
        return tr("Watching: looking now.");
    const QDateTime now = m_look->observations.now();
    QString text = m_watcher.isLooking() ? tr("Watching: looking now.")
                   : m_watcher.nextLook()
                       ? tr("Watching: next look at %1.").arg(report::untilText(*m_watcher.nextLook(), now))
                       : tr("Watching.");
    if (!m_look->spread.couldAsk)
        return text + u' ' + report::nobodyText(m_look->matrix);
    const QString waiting = report::waitingForText(m_look->spread, now);
    if (!m_look->spread.rightAtZone)
        return text + u' ' + tr("Waiting for the domain's own name servers.");
    return waiting.isEmpty() ? text : text + u' ' + tr("Waiting for: %1").arg(waiting);
}

void Watching::showTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_wizard.windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Watching::raiseWindow);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Watching::raiseWindow);
    }
    m_tray->setToolTip(tr("MX Wizard watches %1").arg(setup::displayName(m_watcher.setup().domain)));
    m_tray->show();
}

void Watching::raiseWindow()
{
    m_wizard.setWindowState(m_wizard.windowState() & ~Qt::WindowMinimized);
    m_wizard.show();
    m_wizard.raise();
    m_wizard.activateWindow();
}

void Watching::tellAllRight()
{
    const QString sentence = tr("Everybody who could be asked now sees the planned records of %1.")
                                 .arg(setup::displayName(m_watcher.setup().domain));
    if (m_tray && m_tray->isVisible()) {
        m_tray->showMessage(tr("MX Wizard"), sentence, m_wizard.windowIcon(),
                            int(std::chrono::milliseconds(messageTime).count()));
        QTimer::singleShot(messageTime, m_tray, [this] {
            if (!isWatching())
                m_tray->hide();
        });
    } else {
        QApplication::alert(&m_wizard);
    }
    Q_EMIT changed();
    Q_EMIT allRight();
}

} // namespace wizard
