// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/watcher.h"

#include <optional>

class QSystemTrayIcon;

namespace wizard {

class SetupWizard;

/// "Keep watching" for the diagnose page: a checks::Watcher with the window's network, an icon in the tray
/// while it watches (where there is a tray; a click on it raises the window), and words for how far it is.
class Watching : public QObject
{
    Q_OBJECT
public:
    explicit Watching(SetupWizard &wizard, QObject *parent = nullptr);

    void start(const setup::MailSetup &setup);
    /// Forgets what was seen, too.
    void stop();
    [[nodiscard]] bool isWatching() const { return m_watcher.isWatching(); }
    /// What the last look saw; null before it.
    [[nodiscard]] const checks::Look *look() const { return m_look ? &*m_look : nullptr; }
    /// Tells the looks apart; 0 while there is none, so that it is the run that is shown.
    [[nodiscard]] int lookCount() const { return m_look ? m_looks : 0; }
    /// "Watching: next look at 14:21. Waiting for: Google (14:20)"
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed(); ///< text() or look()
    void allRight();

private:
    void tellAllRight();
    void showTray();
    void raiseWindow();

    SetupWizard &m_wizard;
    checks::Watcher m_watcher;
    std::optional<checks::Look> m_look;
    int m_looks = 0; ///< since there is this object; unlike Look::number it counts every look
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace wizard
