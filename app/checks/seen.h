// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"
#include "setup/mailsetup.h"

/// Who sees what: each planned record, by everybody whose answer counts. Pure; drawn by the diagnose page and the report writers.
namespace checks {

/// One who was asked.
struct Viewer
{
    enum class Kind { ZoneServer, PublicResolver, Lan, System, HostsFile };
    Kind kind = Kind::ZoneServer;
    QString name;        ///< "ns1.example.net", "Google"; empty for the others
    dns::Server server;
};
/// "ns1.example.net", "Google", "this computer's resolver", "the LAN's DNS (192.168.1.1)", "this computer's hosts file"
[[nodiscard]] QString viewerText(const Viewer &viewer);

/// What one viewer has for one row.
struct SeenCell
{
    enum class State {
        Waiting,
        Right,     ///< as it should be
        Other,     ///< something else
        Missing,   ///< nothing
        Unknown,   ///< could not be asked, or is not to be trusted: see `answerKey`
        NotAsked   ///< on purpose: the name is not published yet, or this viewer never has such records
    };
    State state = State::Waiting;
    QStringList values;                ///< RDATA in presentation format, printable, sorted
    QString answerKey;                 ///< the observation; empty: not asked
    std::optional<QDateTime> seenAt;   ///< UTC
    std::optional<quint32> ttl;        ///< seconds that what is seen may still be seen there; the zone's own servers: the record's TTL
    std::optional<QDateTime> until;    ///< seenAt + ttl, of a cache that holds something that is not right
    bool notPublic = false;            ///< holds an address that only an inner network can use
};

/// One record set: all planned records of an owner and type (of TXT: of one kind, as "v=spf1").
struct SeenRow
{
    QString owner;
    dns::RecordType type = dns::RecordType::A;
    QByteArray textMark;         ///< TXT only
    QStringList wanted;          ///< planned values as in SeenCell::values; without a plan: what the zone's own servers say
    bool planned = false;
    QList<SeenCell> cells;       ///< one per viewer
};

struct SeenMatrix
{
    QList<Viewer> viewers;       ///< zone servers, public resolvers, LAN, system, hosts file
    QList<SeenRow> rows;
    bool waiting = false;        ///< more may come
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() || viewers.isEmpty(); }
};
[[nodiscard]] SeenMatrix seenMatrix(const setup::MailSetup &setup, Observations &observations);

/// Where the plan stands, from a complete matrix.
struct Spread
{
    bool rightAtZone = false;     ///< every zone server that could be asked has everything as planned, and one could
    bool rightEverywhere = false; ///< and so has everybody else who could be asked
    QList<std::pair<Viewer, QDateTime>> waitingFor; ///< who still has something old, until when; earliest first
};
[[nodiscard]] Spread spreadOf(const SeenMatrix &matrix);

/// When it is worth to look again (UTC): just after the next cache lets go; in growing steps while the zone itself is not right
/// (`looks`: how many looks there were). Nothing when everything is right.
[[nodiscard]] std::optional<QDateTime> nextLook(const Spread &spread, const QDateTime &now, int looks);

} // namespace checks
