// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"
#include "setup/mailsetup.h"

#include <QHash>

namespace simulation {

/// How a mail server of the simulated Internet behaves.
enum class Manner {
    Works,
    Refuses, ///< nothing listens
    Silent,  ///< packets are dropped
    Tarpit,  ///< accepts and never says a word
    Rejects, ///< 554 instead of a greeting
    NoStartTls,
    ExpiredCertificate
};

struct MailHost
{
    QString name;
    Manner manner = Manner::Works;
    QList<quint16> ports;    ///< others refuse
    QString certificateName; ///< empty: the name
};

struct Zone
{
    QString apex;
    QList<dns::ResourceRecord> records; ///< SOA and NS included
    bool broken = false;                ///< its name servers do not know it: SERVFAIL
    bool insideOnly = false;            ///< known to the LAN's own DNS only
    [[nodiscard]] dns::SoaData soa() const;
};

/// A domain of the simulated Internet: what its administrator wanted, and what differs from that.
struct Site
{
    const char *domain;
    const char *summary; ///< QT_TRANSLATE_NOOP("simulation", ...)
    setup::Mode mode;
    Manner manner; ///< of the first server
    QList<setup::MailServer> servers;
    void (*alter)(Zone &zone); ///< null: everything wanted is published
};

/// All sites, the healthy one first.
[[nodiscard]] const QList<Site> &sites();
[[nodiscard]] setup::MailSetup siteSetup(const Site &site);

/// Everything that can be asked or connected to. Made once from sites() and the provider's own table.
struct World
{
    QList<Zone> zones;
    QHash<QHostAddress, MailHost> hosts;
    QList<QHostAddress> nameServers; ///< authoritative for all zones

    /// The zone that a name belongs to, the deepest one; null for names that are outside of the simulation.
    [[nodiscard]] const Zone *zoneOf(const QString &name, bool fromInside) const;
};
[[nodiscard]] const World &world();

} // namespace simulation
