// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace policy {

/// Where the logo of a domain is: a BIMI record (draft-brand-indicators-for-message-identification).
struct BimiRecord
{
    QByteArray logo;      ///< l=
    bool hasLogo = false; ///< there is an l=, which may be empty
    QByteArray evidence;  ///< a=: the certificate for the logo
    QList<QByteArray> broken, twice; ///< parts that are no "name=value", names that come more than once
    /// The domain says that it wants no logo shown.
    [[nodiscard]] bool declines() const { return hasLogo && logo.isEmpty() && evidence.isEmpty(); }
    bool operator==(const BimiRecord &) const = default;
};

/// Is "v=BIMI1" the first thing in the text?
[[nodiscard]] bool isBimiRecord(const QByteArray &text);
/// Nothing when isBimiRecord() says no.
[[nodiscard]] std::optional<BimiRecord> readBimi(const QByteArray &text);

/// An https URL with a host and no user information, at most 2000 octets; ASCII, without fragment. Else nothing.
[[nodiscard]] std::optional<QString> bimiUrl(const QByteArray &text);
/// Does its path end with ".svg" or, compressed, ".svgz"?
[[nodiscard]] bool isLogoUrl(const QString &url);

/// What keeps a file from being a logo that mailboxes take (SVG Tiny PS, draft-svg-tiny-ps-abrotman).
enum class LogoFault {
    NotXml,
    HasDtd,   ///< a DTD or an entity: not read any further
    NotSvg,   ///< the root is no <svg>
    Version,  ///< not version="1.2"
    Profile,  ///< not baseProfile="tiny-ps"
    Position, ///< x= or y= in the root
    NoTitle,
    Active,   ///< script, animation, event handlers
    External  ///< pictures, style sheets or anything else that is not inside the file
};
[[nodiscard]] QString logoFaultName(LogoFault fault); ///< "no-xml" "dtd" ..., stable
/// Looked at as far as maximumLogo. Compressed files are not unpacked: isPacked().
[[nodiscard]] QList<LogoFault> judgeLogo(const QByteArray &file);
[[nodiscard]] bool isPacked(const QByteArray &file);

inline constexpr qsizetype usualLogo = 32'768;   ///< octets; more than that some mailboxes do not take
inline constexpr qsizetype maximumLogo = 65'536; ///< octets; beyond that nothing is read

} // namespace policy
