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
    OpenRelay, ///< takes mail for everybody
    Greylists, ///< tells strangers to come again
    ExpiredCertificate
};

struct MailHost
{
    QString name;
    Manner manner = Manner::Works;
    QList<quint16> ports;    ///< others refuse
    QString certificateName; ///< empty: the name
};

/// What a web server answers.
struct Page
{
    int status = 200;
    QString contentType;
    QByteArray body;
};

/// What some resolvers have instead of what the zone holds.
struct Deviation
{
    QStringList who; ///< ids of public resolvers; insideId for the LAN's own
    QString owner;
    dns::RecordType type = dns::RecordType::A;
    QList<dns::ResourceRecord> records; ///< with the TTL that is left
};
inline constexpr QLatin1StringView insideId("inside");
/// On a block list.
[[nodiscard]] inline QHostAddress listedAddress()
{
    return QHostAddress(quint32{0xc0000291}); // 192.0.2.145
}
/// Has no name in the reverse zone.
[[nodiscard]] inline QHostAddress namelessAddress()
{
    return QHostAddress(quint32{0xc0000296}); // 192.0.2.150
}
/// The LAN's router; it is also its name server.
[[nodiscard]] inline QHostAddress routerAddress()
{
    return QHostAddress(quint32{0xc0a80101}); // 192.168.1.1
}

struct Zone
{
    QString apex;
    QList<dns::ResourceRecord> records; ///< SOA and NS included, SOA first
    bool broken = false;                ///< its name servers do not know it: SERVFAIL
    bool insideOnly = false;            ///< known to the LAN's own DNS only
    bool isSigned = false;              ///< DNSSEC
    bool bogus = false;                 ///< and the signatures are wrong
    QStringList lameServers = {};       ///< those of its name servers that do not know it
    QList<Deviation> deviations = {};
    [[nodiscard]] dns::SoaData soa() const;
    [[nodiscard]] QStringList nameServers() const;
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
    QList<Zone> zones; ///< from the root to those of the sites
    QHash<QHostAddress, MailHost> hosts;
    QMultiHash<QString, QHostAddress> nameServers; ///< the addresses of each
    QHash<QString, Page> pages; ///< by URL; all websites are at webAddress()

    /// The zone that a name belongs to, the deepest one; at the least the root.
    [[nodiscard]] const Zone &zoneOf(const QString &name, bool fromInside) const;
    /// The deepest one that the name server at that address should know; null when there is none.
    [[nodiscard]] const Zone *zoneAt(const QHostAddress &address, const QString &name) const;
    /// The zone to which that one delegates the name; null when it does not.
    [[nodiscard]] const Zone *cutBelow(const Zone &zone, const QString &name) const;
    [[nodiscard]] bool isNameServer(const QHostAddress &address) const;
};
[[nodiscard]] const World &world();
/// Is the name the zone's, or that of a zone below it?
[[nodiscard]] bool isWithin(const QString &name, const QString &apex);

} // namespace simulation
