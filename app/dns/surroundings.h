// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/wellknown.h"

namespace dns {

/// What a run finds around it when it starts: part of the observations, so that a saved report is judged again by what was
/// there then.
struct Surroundings
{
    QString nonce;                         ///< a random label, 12 of [a-z0-9]: nobody has it, nobody has it cached
    QList<Server> systemServers;           ///< whom this computer's resolver asks (/etc/resolv.conf, or --nameserver)
    QList<Server> lanServers;              ///< the router, and the resolvers behind a local stub, other than systemServers
    QList<PublicResolver> publicResolvers; ///< those that may be asked; empty: none
    bool hasIpv4 = true, hasIpv6 = true;   ///< is there a route to the Internet in that family?
    bool operator==(const Surroundings &) const = default;
};

/// Looks at this computer (a few small files, two sockets that send nothing); does not ask anybody. `systemServer`: asked in
/// place of the system's resolver (--nameserver).
[[nodiscard]] Surroundings findSurroundings(const std::optional<Server> &systemServer = {});
[[nodiscard]] QString makeNonce();
/// `lanServers`: those of the resolv.conf(5) behind a local stub, then the gateways; not those of this computer, nor any of
/// `systemServers`; at most four.
[[nodiscard]] QList<Server> lanServersOf(const QList<Server> &systemServers, const QByteArray &behindStub,
                                         const QList<QHostAddress> &gateways);

[[nodiscard]] QJsonObject toJson(const Surroundings &surroundings);
[[nodiscard]] std::optional<Surroundings> surroundingsFromJson(const QJsonObject &object);

} // namespace dns
