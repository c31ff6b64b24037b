// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Octets to presentation format and back (RFC 1035 section 5.1); private to dns/.
namespace dns::presentation {

/// Labels of a name in presentation format, escapes resolved, letters as they are; the root has none. Nothing
/// for an empty label, one of more than 63 octets, a name of more than 255 octets, a character that is not
/// ASCII, a broken escape.
[[nodiscard]] std::optional<QList<QByteArray>> labels(QStringView name);

/// The name as this program writes it: lower case, no last dot. Besides the dots it holds letters, digits,
/// `-`, `_`, `*`, `/` and escapes, and nothing else.
[[nodiscard]] QString name(const QList<QByteArray> &labels);

/// Is this a name as name() writes it?
[[nodiscard]] bool isCanonical(const QString &text);

/// Octets as the inside of a quoted character-string: printable ASCII, `"` and `\` with a backslash, all
/// others as \DDD.
[[nodiscard]] QString escaped(const QByteArray &octets);
[[nodiscard]] std::optional<QByteArray> unescaped(QStringView text);

} // namespace dns::presentation
