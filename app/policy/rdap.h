// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

/// What a registry says of a domain (RDAP, RFC 9083 section 5.3).
namespace policy {

struct Registration
{
    QDateTime registered, expires; ///< UTC; invalid when it does not say
    QStringList status;            ///< lower case without blanks, as EPP has it: "clienthold" (RFC 8056); at most 32
    QString registrar;             ///< printable; may be empty
    /// Those of its states in which the domain does not work, or will soon be gone.
    [[nodiscard]] QStringList troubles() const;
};
/// Nothing when the text is no such object, or one about another domain.
[[nodiscard]] std::optional<Registration> readRegistration(const QByteArray &json, const QString &domain);

} // namespace policy
