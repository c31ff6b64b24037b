// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/session.h"

#include <functional>

class QObject;

namespace smtp {

/// Makes one SMTP, POP3 or IMAP session: greeting, capabilities, TLS where offered, quit. No login, no mail.
/// Implementations: SocketProbe, the simulated Internet, fakes.
class Probe
{
public:
    using Callback = std::function<void(const Session &)>;

    Probe() = default;
    virtual ~Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    /// Same promise as dns::Resolver::resolve(): once, later, never after `context` was destroyed, which cancels.
    virtual void probe(const SessionRequest &request, QObject *context, Callback callback) = 0;
};

} // namespace smtp
