// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"
#include "setup/mailsetup.h"

namespace checks {

/// The addresses that mail of the domain leaves from, as far as the user has told: those of the servers and the external ones.
/// Nothing was told: those of the MX hosts, which is a guess.
struct SendingAddresses
{
    enum class Source {
        Entered,
        Guessed,  ///< addresses of the MX hosts
        SmartHost ///< a relay sends; its addresses are not known, and `addresses` is empty
    };
    Source source = Source::Entered;
    bool waiting = false;           ///< more may come
    bool unknown = false;           ///< the DNS could not be asked for some
    QList<QHostAddress> addresses;  ///< public ones only, at most 20, IPv4 first
    QStringList hosts;              ///< the names that these servers greet with by plan (EHLO), canonical
};
[[nodiscard]] SendingAddresses sendingAddresses(const setup::MailSetup &setup, Observations &observations);

/// Is the host the user's: entered as a server, or in the domain that was registered? Others' MX hosts take mail and seldom send it.
[[nodiscard]] bool isOwnHost(const setup::MailSetup &setup, const QString &host);

/// The address from which this computer's network appears outside, by the echo services (app/dns/addressecho.h): to know whether
/// a server is behind the same router, and whether this computer is the mail server.
struct Egress
{
    enum class State {
        Waiting,
        NotAsked, ///< the user does not want it (MailSetup::askOutsideServices)
        Unknown,  ///< nobody answered, or they disagree
        Known
    };
    State state = State::Waiting;
    QList<QHostAddress> addresses; ///< one of a family at most; and those of MailSetup::ownNetworkAddresses
    /// Is it the same network: the same IPv4 address, or the same /64?
    [[nodiscard]] bool sharesNetworkWith(const QHostAddress &address) const;
    /// Is this network's own address in the family of `address` known? If not, `address` may be it (NAT loopback).
    [[nodiscard]] bool isKnownFor(const QHostAddress &address) const;
};
[[nodiscard]] Egress egress(const setup::MailSetup &setup, Observations &observations);

/// Where this computer stands, seen from the mail server.
enum class Standpoint {
    Waiting,
    OnServer,   ///< this computer is the mail server: the hosts file says so, or a connection to it never left
    SameNetwork,///< behind the same router: an address of the server is this network's own
    Elsewhere,  ///< no address of a family that both have is the same
    NotKnown
};
[[nodiscard]] Standpoint standpoint(const setup::MailSetup &setup, Observations &observations);

} // namespace checks
