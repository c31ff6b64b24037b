// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace setup {

/// Bytes from the network as one line of plain text: valid UTF-8 is kept, everything that a terminal, a bidi
/// algorithm or a line reader could act on (C0, C1, DEL, invalid bytes, zero-width, bidi controls, line
/// separators) becomes \xNN or \u{NNNN}. At most `maximum` characters, then "...".
[[nodiscard]] QString printable(const QByteArray &bytes, qsizetype maximum = 512);
[[nodiscard]] QString printable(const QString &text, qsizetype maximum = 512);

} // namespace setup
