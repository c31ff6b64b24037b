// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/delegation.h"
#include "checks/finding.h"
#include "setup/mailsetup.h"

/// Who sees what: each planned record, by everybody whose answer counts. Pure; drawn by the diagnose page and the report writers.
namespace checks {

/// One who was asked.
struct Viewer
{
    enum class Kind { ZoneServer, PublicResolver, Lan, System, HostsFile };
    Kind kind = Kind::ZoneServer;
    QString name;        ///< "ns1.example.net" (with the address when it has several), "Google"; empty for the others
    dns::Server server;
};
/// "ns1.example.net", "Google", "this computer's resolver", "the LAN's DNS (192.168.1.1)", "this computer's hosts file"
[[nodiscard]] QString viewerText(const Viewer &viewer);

/// What one viewer has for one row.
struct SeenCell
{
    enum class State {
        Waiting,
        Right,     ///< as it should be; also a hosts file that has no entry
        Other,     ///< something else
        Missing,   ///< nothing
        Unknown,   ///< could not be asked, or is not to be trusted: see `answerKey`
        NotAsked   ///< on purpose: the name is not published yet, or this viewer never has such records
    };
    State state = State::Waiting;
    QStringList values;                ///< RDATA in presentation format (TXT: joined, without quotes), printable, sorted
    QString answerKey;                 ///< the observation; empty: not asked
    std::optional<QDateTime> seenAt;   ///< UTC
    /// Seconds that what is seen may still be seen there; of the zone's own servers: the record's TTL.
    std::optional<quint32> ttl;
    std::optional<QDateTime> until;    ///< seenAt + ttl, of a cache that holds something that is not right
    bool notPublic = false;            ///< holds an address that only an inner network can use
    bool stuck = false;                ///< a resolver that works for other names, but did not answer for this one
    bool innerView = false;            ///< split DNS: this viewer has a view of its own, so no waiting will make it right
    /// Something is known of what this viewer has.
    [[nodiscard]] bool tells() const { return state == State::Right || state == State::Other || state == State::Missing; }
    /// It has something else, and waiting may help.
    [[nodiscard]] bool isBehind() const { return !innerView && (state == State::Other || state == State::Missing); }
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
    Zone::State zoneState = Zone::State::Waiting;
    QString apex;                ///< of the zone whose servers were asked
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() || viewers.isEmpty(); }
};

/// The zone's servers are asked first, the caches (all others but the hosts file) only for what the zone has: a question for
/// what is not there yet makes a cache remember that it is not there.
enum class AskCaches {
    WhatExists, ///< for every record set that the zone has, so an old value shows with the time it will still be seen
    WhatIsRight ///< only for what the zone already has as planned; for looking again and again, as it would keep old values alive
};
[[nodiscard]] SeenMatrix seenMatrix(const setup::MailSetup &setup, Observations &observations,
                                    AskCaches ask = AskCaches::WhatExists);

/// Where the plan stands, from a complete matrix.
struct Spread
{
    /// Every zone server that could be asked has everything as it should be, and at least one could. Where none could be asked
    /// at all: a public resolver has it.
    bool rightAtZone = false;
    bool rightEverywhere = false; ///< and so has everybody else who works, inner views and the hosts file apart
    bool nobodyBehind = false;    ///< and nobody has something else, though some who work did not answer for everything
    bool couldAsk = false;        ///< a zone server or a public resolver could be asked: `rightAtZone` means something
    /// Who still has something old, until when; earliest first, one per viewer. Inner views are left out.
    QList<std::pair<Viewer, QDateTime>> waitingFor;
};
[[nodiscard]] Spread spreadOf(const SeenMatrix &matrix);

/// When it is worth to look again (UTC): just after the next cache lets go, between 15 seconds (later: minutes) and an hour from
/// now; in growing steps while the zone itself is not right or nobody says how long he remembers (`looks`: how many looks there
/// were). Nothing when everything is right.
[[nodiscard]] std::optional<QDateTime> nextLook(const Spread &spread, const QDateTime &now, int looks);

/// What the check `seen` finds. Empty while something is missing.
[[nodiscard]] QList<Finding> seenFindings(const setup::MailSetup &setup, Observations &observations, AskCaches ask);

} // namespace checks
