// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Data about registries and certificate authorities: resources/registries.json and resources/authorities.json.
namespace policy {

/// Where the registry of a top-level domain answers by RDAP (RFC 9224).
struct Registry
{
    QString operatorName; ///< shown before it is asked
    QString url;          ///< https, ends in "/"
};
/// Of the last label of that domain; nothing when it is not known.
[[nodiscard]] std::optional<Registry> registryOf(const QString &domain);
/// By top-level domain; nothing when any of it is not as it must be.
[[nodiscard]] std::optional<QHash<QString, Registry>> registriesFromJson(const QByteArray &text);

/// A certificate authority by the organisation that its certificates name as issuer.
struct Authority
{
    QString organization;
    QStringList domains; ///< that it looks for in CAA records
};
/// The CAA domains of an issuer's organisation; empty when it is not known.
[[nodiscard]] QStringList caaDomainsOf(const QString &organization);
[[nodiscard]] std::optional<QList<Authority>> authoritiesFromJson(const QByteArray &text);

} // namespace policy
