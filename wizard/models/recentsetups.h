// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"
#include "setup/setupfile.h"

#include <QList>
#include <QString>

namespace wizard {

/// The last setups, newest first, in one JSON file. A file that is broken or cannot be read counts as empty;
/// a domain name is personal data, so everything can be forgotten and remembering can be switched off.
class RecentSetups
{
public:
    static constexpr int maximum = 8;

    /// `path` empty: "recent.json" in the user's configuration folder.
    explicit RecentSetups(const QString &path);

    [[nodiscard]] const QList<setup::MailSetup> &setups() const { return m_setups; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

    /// Puts `setup` first; an older one of the same domain and mode goes. Does nothing while switched off.
    setup::FileError add(const setup::MailSetup &setup);
    setup::FileError forget(int index);
    /// Switching off forgets all.
    setup::FileError setEnabled(bool enabled);

private:
    void load();
    setup::FileError save() const;

    QString m_path;
    QList<setup::MailSetup> m_setups;
    bool m_enabled = true;
};

} // namespace wizard
