// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"

namespace checks {

/// A name server of a zone.
struct ZoneServer
{
    QString name;
    QList<QHostAddress> addresses;   ///< glue, else what a resolver says; IPv4 first, at most two of a family
    bool byParent = false, byChild = false; ///< who lists it
    bool addressesWaiting = false;
    [[nodiscard]] bool operator==(const ZoneServer &) const = default;
};

/// Is port 53 of strangers what it says it is? Judged by the root servers (RFC 8109): nobody else's answers are known so well.
enum class DirectDns {
    Waiting,
    Open,
    Blocked,     ///< none of the root servers could be reached
    Intercepted  ///< somebody else answers in their place: recursion is offered, or no referral is given
};
[[nodiscard]] DirectDns directDns(const QString &domain, Observations &observations);

/// Is the zone a place where domains are registered, so that the name's owner has no say there or above? Private suffixes (of
/// DynDNS and the like) are no registries: their zones hold the names themselves.
[[nodiscard]] bool isRegistry(const QString &zone, const QString &name);

/// The zone that holds a name, found from the root down by asking each zone's servers without recursion (RFC 1034 section
/// 5.3.3), so no resolver's cache or opinion is in it. The zone may begin below the registered domain, or above the name.
struct Zone
{
    enum class State {
        Waiting,
        Found,
        NoSuchDomain,  ///< the parent says NXDOMAIN: not registered, or not delegated
        NotDelegated,  ///< the walk ended at a public suffix: the name exists there without a delegation
        Unknown        ///< could not be walked: `failure` says at whom, or directDns() why
    };
    State state = State::Waiting;
    QString apex;                 ///< Found: "example.org"
    QString parent;               ///< the zone that delegates to it; of NoSuchDomain: the one that said so
    QList<dns::Server> parentServers; ///< that were asked for the delegation
    QList<ZoneServer> servers;    ///< by the parent, then those that only the child lists; at most 13
    const dns::Answer *failure = nullptr;  ///< the last answer where the walk ended without a result; also the NXDOMAIN
    bool isAlive = false;         ///< one of its servers has answered with authority
    bool childWaiting = false;    ///< the zone's own NS set has not arrived yet

    /// Every address of the zone's servers that is not a private one and that this computer has a route to, one of each server before the second of any.
    [[nodiscard]] QList<dns::Server> askable(const Observations &observations) const;
    /// The name of the server at that address; empty when there is none.
    [[nodiscard]] QString serverName(const dns::Server &server) const;
};
[[nodiscard]] Zone zoneOf(const QString &name, Observations &observations);

[[nodiscard]] dns::Question zoneQuestion(const dns::Server &server, const QString &name, dns::RecordType type);
/// Asks one of the zone's servers without recursion. Null: not arrived.
[[nodiscard]] const dns::Answer *askZone(const dns::Server &server, const QString &name, dns::RecordType type,
                                         Observations &observations);

} // namespace checks
