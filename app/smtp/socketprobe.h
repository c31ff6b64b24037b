// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/credentials.h"
#include "smtp/probe.h"

namespace smtp {

struct ProbeOptions
{
    int timeoutMs = 10'000;  ///< for each of: connect, greeting, each reply, TLS handshake (total, not per byte)
    int totalMs = 45'000;    ///< one whole session
    CredentialsFor credentials = {}; ///< for LogIn errands; none: nobody logs in
};

/// Runs a Conversation over QSslSocket: no proxy, bounded buffers, own timers, the local address as EHLO literal
/// (RFC 5321 section 4.1.4), never this computer's name. Certificates are recorded, never required (RFC 7435).
class SocketProbe : public Probe
{
public:
    explicit SocketProbe(ProbeOptions options = {});
    void probe(const SessionRequest &request, QObject *context, Callback callback) override;

private:
    ProbeOptions m_options;
};

} // namespace smtp
