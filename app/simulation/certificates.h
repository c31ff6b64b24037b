// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tls/observed.h"

/// Certificates of the simulated Internet: values only, nothing is signed.
namespace simulation {

/// Valid around now, like one that is renewed every 90 days; an expired one since five weeks.
[[nodiscard]] tls::Certificate certificateFor(const QString &name, bool expired = false);
/// The digests of that certificate and of its issuer's.
[[nodiscard]] QList<tls::ChainLink> chainOf(const QString &name);
/// What a client sees of a handshake with it.
[[nodiscard]] tls::Tls handshakeWith(const QString &name, bool expired = false);

} // namespace simulation
