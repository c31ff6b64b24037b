// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

/// Servers that everybody knows and names whose answers everybody knows. Data: resources/services.json.
namespace dns {

/// One of the servers of the root zone (IANA's root hints).
struct RootServer
{
    QString name;              ///< "a.root-servers.net"
    QHostAddress ipv4, ipv6;
};
[[nodiscard]] const QList<RootServer> &rootServers();

/// A recursive resolver that is open to everybody and tells the truth, though some keep silent about malware's names.
struct PublicResolver
{
    QString id;                    ///< stable, "google"
    QString operatorName;          ///< shown before it is asked
    QHostAddress ipv4, ipv6;
    QString tlsName;               ///< for DNS over TLS (RFC 7858); empty: not offered
    [[nodiscard]] Server overUdp(bool useIpv6 = false) const;
    [[nodiscard]] Server overTls(bool useIpv6 = false) const;
    bool operator==(const PublicResolver &) const = default;
};
[[nodiscard]] const QList<PublicResolver> &publicResolvers();
/// The parts of it that a saved report holds.
[[nodiscard]] QJsonObject toJson(const PublicResolver &resolver);
[[nodiscard]] std::optional<PublicResolver> publicResolverFromJson(const QJsonObject &object);

/// Questions whose honest answers are known, to see whether a resolver works and is honest.
struct ControlQuestions
{
    QString addressName;     ///< has the A record `address` and will keep it: "a.root-servers.net"
    QHostAddress address;
    QString mailName;        ///< has MX records in a signed zone: "iana.org"
    QString missingUnder;    ///< a random label below it does not exist: "example.com"
};
[[nodiscard]] const ControlQuestions &controlQuestions();

/// What resources/services.json holds besides the address echo; nothing when any of it is not as it must be.
struct WellKnown
{
    QList<RootServer> rootServers;
    QList<PublicResolver> publicResolvers;
    ControlQuestions controls;
};
[[nodiscard]] std::optional<WellKnown> wellKnownFromJson(const QByteArray &text);

} // namespace dns
