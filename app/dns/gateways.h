// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

/// Default gateways: in a home or a small office also the name server of the LAN. Private to dns/.
namespace dns {

/// Of Linux' /proc/net/route; addresses of a LAN only (RFC 1918, RFC 6598, RFC 3927), each once.
[[nodiscard]] QList<QHostAddress> ipv4GatewaysOf(const QByteArray &procNetRoute);
/// Of Linux' /proc/net/ipv6_route; link-local ones with their interface as scope, and unique local ones (RFC 4193).
[[nodiscard]] QList<QHostAddress> ipv6GatewaysOf(const QByteArray &procNetIpv6Route);

} // namespace dns
