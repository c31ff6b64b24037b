// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QTextStream;

namespace commandline {

/// One line from standard input, at most 1000 characters; where a person types it, after `prompt` on `err` and without an echo.
/// Nothing when there is no line or it is empty.
[[nodiscard]] std::optional<QString> readPassword(const QString &prompt, QTextStream &err);

} // namespace commandline
