// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace smtp {

/// What the first octets a server sends look like: "ssh", "http", "imap", "pop3", "smtp", "tls"; empty when
/// like none of them.
[[nodiscard]] QString guessProtocol(const QByteArray &firstBytes);

} // namespace smtp
