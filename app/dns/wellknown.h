// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

#include <utility>

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

/// Addresses of an operator that stand in for a customer's web server ("proxied") and pass no mail on.
struct ProxyNetwork
{
    QString operatorName;
    QString direct;                ///< the panel's word for not proxied: "DNS only"
    QString rewrittenTarget;       ///< expression for the MX target it puts in the place of a proxied one
    QList<std::pair<QHostAddress, int>> networks;
    bool operator==(const ProxyNetwork &) const = default;
};
[[nodiscard]] const QList<ProxyNetwork> &proxyNetworks();
/// Null when the address is of none of them.
[[nodiscard]] const ProxyNetwork *proxyNetworkOf(const QHostAddress &address);

/// An MX that domains have before their owner runs a mail server: a registrar's mailbox or forwarding
/// service, or a name that only proves whose the domain is.
struct LeftoverMx
{
    QString operatorName;
    QString suffix;                ///< of the MX target: "registrar-servers.com"
    bool proof = false;            ///< nobody can deliver there
    bool operator==(const LeftoverMx &) const = default;
};
[[nodiscard]] const QList<LeftoverMx> &leftoverMx();

/// What resources/services.json holds besides the address echo; nothing when any of it is not as it must be.
struct WellKnown
{
    QList<RootServer> rootServers;
    QList<PublicResolver> publicResolvers;
    ControlQuestions controls;
    QList<ProxyNetwork> proxyNetworks; ///< may be empty
    QList<LeftoverMx> leftoverMx;      ///< may be empty
};
[[nodiscard]] std::optional<WellKnown> wellKnownFromJson(const QByteArray &text);

} // namespace dns
