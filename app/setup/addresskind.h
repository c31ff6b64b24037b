// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace setup {

/// What an IP address is for, from the IANA special-purpose registries (RFC 6890) and the RFCs named.
enum class AddressKind {
    Global,          ///< can be reached from the Internet
    Unspecified,     ///< 0.0.0.0/8, ::
    Private,         ///< RFC 1918
    CarrierGradeNat, ///< 100.64/10, RFC 6598
    Loopback,        ///< 127/8, ::1
    LinkLocal,       ///< 169.254/16, fe80::/10
    UniqueLocal,     ///< fc00::/7, RFC 4193
    Documentation,   ///< RFC 5737, RFC 3849, RFC 9637
    Benchmark,       ///< 198.18/15, 2001:2::/48; also what "fake IP" proxies hand out
    Multicast,
    Broadcast,   ///< 255.255.255.255
    V4Mapped,    ///< ::ffff:0:0/96
    Translation, ///< 64:ff9b::/96, NAT64 (RFC 6052)
    Reserved     ///< any other block that is not global unicast
};

[[nodiscard]] AddressKind addressKind(const QHostAddress &address);

/// One sentence for a person: "192.168.1.5 is a private address (RFC 1918); it cannot be reached from the
/// Internet." Empty for Global.
[[nodiscard]] QString addressKindText(const QHostAddress &address);

} // namespace setup
