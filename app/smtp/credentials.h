// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/session.h"

#include <functional>

namespace smtp {

/// What a LogIn errand needs. In memory only: never in a setup, a session, a report or a log.
struct Credentials
{
    QString userName, password;
    [[nodiscard]] bool isEmpty() const { return userName.isEmpty() || password.isEmpty(); }
    /// Overwrites the password where nobody else holds the same string.
    void wipe()
    {
        if (password.isDetached())
            password.fill(QChar(0));
        password.clear();
    }
};

/// Asked when a session has the errand; nothing: nobody logs in there.
using CredentialsFor = std::function<std::optional<Credentials>(const SessionRequest &)>;

} // namespace smtp
