// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace setup {

/// Replaces %1 ... %9 in one pass: an argument that holds "%2" stays as it is, and a pattern need not use every argument
/// (QString::arg() would give a lone %2 the first one).
[[nodiscard]] QString fillIn(const QString &pattern, const QStringList &arguments);

/// fillIn() of the translation of `text` in `context`.
[[nodiscard]] QString sentence(const char *context, const char *text, const QStringList &arguments = {});

} // namespace setup
