// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace fakes {

/// Moves this process into a network of its own that has loopback alone and these files as /etc/resolv.conf and /etc/hosts, so
/// that what goes through the system's resolver can be tested, with servers on port 53, and cannot get out. For main(), before
/// there are threads and a QCoreApplication. Returns why it cannot be done here; empty: it was.
[[nodiscard]] QString enterPrivateNetwork(const QByteArray &resolvConf, const QByteArray &hosts);

} // namespace fakes
