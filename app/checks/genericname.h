// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

namespace checks {

/// Does the name of an address look as if a provider's machine had made it: does it hold the address (decimal, padded,
/// hexadecimal, in either direction), or a word like "dyn", "pool" or "dsl" in front of the registered domain?
[[nodiscard]] bool looksGeneric(const QString &name, const QHostAddress &address);

} // namespace checks
