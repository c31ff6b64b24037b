// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/world.h"

/// What the administrators of the simulated Internet want published.
namespace simulation {

/// SOA and name servers of a zone that holds nothing else yet; the names of the ordinary hoster when none are given.
[[nodiscard]] Zone emptyZone(const QString &apex, const QStringList &nameServers = {});
/// All that a careful administrator publishes for that setup.
[[nodiscard]] Zone wantedZone(const setup::MailSetup &setup);
/// A TLSA record for the certificate that the simulated host shows (RFC 6698: 3 1 1).
[[nodiscard]] dns::ResourceRecord tlsaRecord(const QString &host, const QString &certificateName);
/// Those of the provider isp.example.
[[nodiscard]] QList<setup::OutsideServer> providerServers();
/// The key that all of them sign with.
[[nodiscard]] setup::DkimKey dkimKey();

/// A settings file as Thunderbird reads it.
[[nodiscard]] Page clientConfig(const QString &domain, const QList<setup::OutsideServer> &servers);
/// The policy file of a domain and the settings for its mail programs, by URL.
[[nodiscard]] QHash<QString, Page> wantedPages(const setup::MailSetup &setup);

inline constexpr quint32 wantedTtl = 3600;
/// Of every website.
[[nodiscard]] inline QHostAddress webAddress()
{
    return QHostAddress(quint32{0xcb007150}); // 203.0.113.80
}

} // namespace simulation
