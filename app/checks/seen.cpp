// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/seen.h"

#include "checks/controls.h"
#include "checks/mailhosts.h"
#include "checks/publicview.h"
#include "checks/recordset.h"
#include "records/recordtable.h"
#include "setup/domainname.h"
#include "setup/printable.h"

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumHosts = 10;

bool isCache(const Viewer &viewer)
{
    return viewer.kind != Viewer::Kind::ZoneServer && viewer.kind != Viewer::Kind::HostsFile;
}

bool isWaiting(const SeenCell &cell)
{
    return cell.state == SeenCell::State::Waiting;
}

/// A router that does not do DNS at all is no viewer.
bool isSilent(const Control &control)
{
    const dns::Status status = control.evidence ? control.evidence->status : dns::Status::NoError;
    return control.state == Control::State::Fails &&
           (status == dns::Status::Timeout || status == dns::Status::Unreachable || status == dns::Status::Refused);
}

/// What became of asking one viewer for one row.
struct Held
{
    const dns::Answer *answer = nullptr; ///< null: not arrived, or not asked
    RecordSet set;
    bool tells = false;  ///< something may be concluded from it
    bool leadsOut = false; ///< an alias to a name that this server does not hold
};

/// Builds the matrix anew from what there is; asks for what is missing.
class Builder
{
public:
    Builder(const setup::MailSetup &setup, Observations &observations, AskCaches ask)
        : m_setup(setup), m_observations(observations), m_ask(ask)
    {}
    SeenMatrix build();

private:
    struct Row
    {
        SeenRow shown;
        QList<dns::ResourceRecord> plan;
        RecordSet wanted;
        QList<Held> held; ///< one per viewer
    };
    enum class Existence { Waiting, Yes, No, CannotTell };

    void addViewers();
    void addZoneServers();
    [[nodiscard]] bool isOwnZone() const;
    void addPublicResolvers();
    void addCache(const Viewer &viewer);
    void addPlannedRows();
    void addUnplannedRows();
    void addRow(const QString &owner, dns::RecordType type, const QByteArray &textMark = {});
    void fill(Row &row);
    void settleWanted(Row &row) const;
    [[nodiscard]] Existence atZone(const Row &row) const;
    void askEverybody(Row &row);
    void askWitness(Row &row);
    void askCache(Row &row, qsizetype viewer);
    void askHostsFile(Row &row, qsizetype viewer);
    void setCaches(Row &row, SeenCell::State state) const;
    [[nodiscard]] Held held(const dns::Answer *answer, const Row &row, const Viewer &viewer) const;
    void setCell(Row &row, qsizetype viewer);
    void setTimes(SeenCell &cell, const dns::Answer &answer) const;
    [[nodiscard]] bool isWorthAsking(const Row &row, const RecordSet &set) const;
    [[nodiscard]] std::optional<quint32> negativeTtl(const Row &row);
    void markInnerViews();
    [[nodiscard]] bool isSeenElsewhere(const Row &row, const RecordSet &set) const;

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const AskCaches m_ask;
    Zone m_zone;
    DirectDns m_direct = DirectDns::Waiting;
    SeenMatrix m_matrix;
    QList<Control> m_controls; ///< one per viewer; of caches only
    QList<Row> m_rows;
};

SeenMatrix Builder::build()
{
    m_zone = zoneOf(m_setup.domain, m_observations);
    m_direct = directDns(m_setup.domain, m_observations);
    m_matrix.zoneState = m_zone.state;
    m_matrix.apex = isOwnZone() ? m_zone.apex : QString();
    addViewers();
    addPlannedRows();
    if (m_rows.isEmpty())
        addUnplannedRows();
    for (Row &row : m_rows) {
        fill(row);
        m_matrix.waiting = m_matrix.waiting || std::ranges::any_of(row.shown.cells, isWaiting);
    }
    markInnerViews();
    for (const Row &row : std::as_const(m_rows)) {
        const bool waiting = std::ranges::any_of(row.shown.cells, isWaiting);
        const bool told = std::ranges::any_of(row.held.first(row.held.size() - 1), &Held::tells); // the hosts file is last
        if (row.shown.planned || !row.wanted.isEmpty() || waiting || !told)
            m_matrix.rows.append(row.shown);
    }
    m_matrix.waiting = m_matrix.waiting || m_zone.state == Zone::State::Waiting || m_zone.childWaiting ||
                       std::ranges::any_of(m_zone.servers, &ZoneServer::addressesWaiting);
    return m_matrix;
}

void Builder::addViewers()
{
    addZoneServers();
    addPublicResolvers();
    for (const dns::Server &server : m_observations.surroundings().lanServers) {
        if (!isSilent(controlOf(server, m_observations)))
            addCache({Viewer::Kind::Lan, {}, server});
    }
    addCache({Viewer::Kind::System, {}, {}});
    m_matrix.viewers.append({Viewer::Kind::HostsFile, {}, {dns::Server::Kind::HostsFile, {}, 53}});
    m_controls.append(Control{});
}

void Builder::addZoneServers()
{
    if (!isOwnZone()) // the walk is still at a registry, or ended there
        return;
    const QList<dns::Server> servers = m_zone.askable(m_observations);
    for (const dns::Server &server : servers) {
        const QString name = m_zone.serverName(server);
        const auto isSame = [&](const dns::Server &other) { return m_zone.serverName(other) == name; };
        const auto same = std::ranges::count_if(servers, isSame);
        const QString shown = setup::printable(name, 253);
        m_matrix.viewers.append({Viewer::Kind::ZoneServer, same > 1 ? u"%1 (%2)"_s.arg(shown, server.text()) : shown, server});
        m_controls.append(Control{});
    }
}

/// While the walk asks the last zone for its SOA, that zone's servers can be asked for the rest as well.
bool Builder::isOwnZone() const
{
    return !m_zone.apex.isEmpty() && !isRegistry(m_zone.apex, m_setup.domain);
}

/// Where port 53 is not what it says, only the encrypted way leads to them.
void Builder::addPublicResolvers()
{
    if (!m_setup.askPublicResolvers)
        return;
    for (const dns::PublicResolver &resolver : m_observations.surroundings().publicResolvers) {
        const std::optional<dns::Server> server = publicServer(resolver, m_direct, m_observations);
        if (server || m_direct == DirectDns::Waiting)
            addCache({Viewer::Kind::PublicResolver, resolver.operatorName, server.value_or(resolver.overUdp())});
    }
}

/// Its control is asked at once: nothing else has to be known for that.
void Builder::addCache(const Viewer &viewer)
{
    const bool known = viewer.kind != Viewer::Kind::PublicResolver || m_direct != DirectDns::Waiting;
    m_matrix.viewers.append(viewer);
    m_controls.append(known ? controlOf(viewer.server, m_observations) : Control{});
}

void Builder::addPlannedRows()
{
    for (const records::PlannedRecord &planned : records::plannedRecords(m_setup)) {
        const QString &owner = planned.record.owner;
        const auto same = std::ranges::find_if(m_rows, [&](const Row &row) {
            return row.shown.owner == owner && row.shown.type == planned.record.type && row.shown.textMark == planned.textMark;
        });
        if (same == m_rows.end()) {
            addRow(owner, planned.record.type, planned.textMark);
            m_rows.last().shown.planned = true;
            m_rows.last().plan = {planned.record};
        } else {
            same->plan.append(planned.record);
        }
    }
    for (Row &row : m_rows)
        row.wanted = recordSet(row.plan, row.shown.textMark);
}

void Builder::addUnplannedRows()
{
    const MailHosts mail = mailHosts(m_setup, m_observations);
    m_matrix.waiting = mail.state == MailHosts::State::Waiting;
    addRow(m_setup.domain, dns::RecordType::MX);
    for (const MailHost &host : mail.hosts.first(qMin(mail.hosts.size(), maximumHosts))) {
        if (!setup::isInDomain(host.name, m_setup.domain))
            continue;
        addRow(host.name, dns::RecordType::A);
        addRow(host.name, dns::RecordType::AAAA);
    }
    addRow(m_setup.domain, dns::RecordType::TXT, "v=spf1");
    addRow(u"_dmarc."_s + m_setup.domain, dns::RecordType::TXT, "v=DMARC1");
}

void Builder::addRow(const QString &owner, dns::RecordType type, const QByteArray &textMark)
{
    Row row;
    row.shown.owner = dns::canonicalName(owner);
    row.shown.type = type;
    row.shown.textMark = textMark;
    row.shown.cells.resize(m_matrix.viewers.size());
    row.held.resize(m_matrix.viewers.size());
    m_rows.append(row);
}

void Builder::fill(Row &row)
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const Viewer &viewer = m_matrix.viewers[i];
        if (viewer.kind == Viewer::Kind::ZoneServer)
            row.held[i] = held(askZone(viewer.server, row.shown.owner, row.shown.type, m_observations), row, viewer);
    }
    settleWanted(row);
    switch (atZone(row)) {
    case Existence::Waiting: setCaches(row, SeenCell::State::Waiting); break;
    case Existence::Yes: askEverybody(row); break;
    case Existence::No: setCaches(row, SeenCell::State::NotAsked); break;
    case Existence::CannotTell: askWitness(row); break;
    }
    if (!row.shown.planned && row.wanted.isEmpty())
        settleWanted(row); // by the caches: at the zone there is only an alias that leads out of it
    row.shown.wanted = row.wanted.shown;
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        if (m_matrix.viewers[i].kind == Viewer::Kind::HostsFile)
            askHostsFile(row, i);
        else if (row.held[i].answer || m_matrix.viewers[i].kind == Viewer::Kind::ZoneServer)
            setCell(row, i);
    }
}

/// Without a plan, what most of the zone's servers have. With one, what all of them have where that is as good: a text that the
/// user wrote himself, MX records with other numbers in the same order.
void Builder::settleWanted(Row &row) const
{
    QList<const Held *> tell;
    for (const Held &held : std::as_const(row.held)) {
        if (held.tells && !held.set.isEmpty())
            tell.append(&held);
    }
    if (tell.isEmpty())
        return;
    const auto count = [&](const Held *one) {
        return std::ranges::count_if(tell, [&](const Held *other) { return other->set.keys == one->set.keys; });
    };
    const Held *most = *std::ranges::max_element(tell, {}, count);
    if (!row.shown.planned) {
        row.wanted = most->set;
        return;
    }
    const auto isSame = [&](const Held &held) { return !held.tells || held.set.equals(most->set); };
    const bool allSame = std::ranges::all_of(row.held, isSame);
    const bool asGood = !row.shown.textMark.isEmpty() ||
                        (row.shown.type == dns::RecordType::MX && isSameMailRoute(most->answer->matching(), row.plan));
    if (allSame && asGood)
        row.wanted = most->set;
}

bool Builder::isWorthAsking(const Row &row, const RecordSet &set) const
{
    return !set.isEmpty() && (m_ask == AskCaches::WhatExists || !row.shown.planned || set.equals(row.wanted));
}

/// Does the zone have the row, so that caches may be asked for it?
Builder::Existence Builder::atZone(const Row &row) const
{
    if (m_zone.state == Zone::State::NoSuchDomain)
        return Existence::No;
    bool waiting = m_zone.state == Zone::State::Waiting || m_zone.childWaiting ||
                   std::ranges::any_of(m_zone.servers, &ZoneServer::addressesWaiting);
    bool tells = false;
    for (qsizetype i = 0; i < m_matrix.viewers.size() && m_matrix.viewers[i].kind == Viewer::Kind::ZoneServer; ++i) {
        const Held &held = row.held[i];
        if (held.leadsOut || (held.tells && isWorthAsking(row, held.set)))
            return Existence::Yes;
        waiting = waiting || !held.answer;
        tells = tells || held.tells;
    }
    return waiting ? Existence::Waiting : tells ? Existence::No : Existence::CannotTell;
}

void Builder::setCaches(Row &row, SeenCell::State state) const
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        if (isCache(m_matrix.viewers[i]))
            row.shown.cells[i].state = state;
    }
}

void Builder::askEverybody(Row &row)
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        if (isCache(m_matrix.viewers[i]))
            askCache(row, i);
    }
}

/// The zone itself could not be asked: only who was asked in its place anyway, until he says that it is there.
void Builder::askWitness(Row &row)
{
    const PublicAnswer witness = publicAnswer(m_setup, m_observations, row.shown.owner, row.shown.type);
    if (!witness.answer) {
        setCaches(row, SeenCell::State::Waiting);
        return;
    }
    const RecordSet set = witness.answer->cannotTell() ? RecordSet{} : recordSet(witness.answer->matching(), row.shown.textMark);
    if (!row.shown.planned)
        row.wanted = set;
    if (isWorthAsking(row, set)) {
        askEverybody(row);
        return;
    }
    setCaches(row, SeenCell::State::NotAsked);
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        if (isCache(m_matrix.viewers[i]) && m_matrix.viewers[i].server == witness.answer->question.server)
            askCache(row, i);
    }
}

void Builder::askCache(Row &row, qsizetype index)
{
    SeenCell &cell = row.shown.cells[index];
    const Control &control = m_controls[index];
    if (control.state == Control::State::Waiting) {
        cell.state = SeenCell::State::Waiting;
    } else if (control.state != Control::State::Works) {
        cell.state = SeenCell::State::Unknown;
        if (control.evidence)
            setTimes(cell, *control.evidence);
    } else {
        cell.state = SeenCell::State::Waiting;
        const Viewer &viewer = m_matrix.viewers[index];
        row.held[index] = held(m_observations.dns(row.shown.owner, row.shown.type, viewer.server), row, viewer);
    }
}

/// It wins over the DNS for this computer's own programs. It may hold some of the addresses; nothing in it is as it should be.
void Builder::askHostsFile(Row &row, qsizetype index)
{
    SeenCell &cell = row.shown.cells[index];
    cell.state = SeenCell::State::NotAsked;
    if (row.shown.type != dns::RecordType::A && row.shown.type != dns::RecordType::AAAA)
        return;
    cell.state = SeenCell::State::Waiting;
    const Viewer &viewer = m_matrix.viewers[index];
    const dns::Answer *answer = m_observations.dns(row.shown.owner, row.shown.type, viewer.server);
    row.held[index] = held(answer, row, viewer);
    setCell(row, index);
    const QStringList &keys = row.held[index].set.keys;
    if (row.held[index].tells && std::ranges::all_of(keys, [&](const QString &key) { return row.wanted.keys.contains(key); }))
        cell.state = SeenCell::State::Right;
    cell.ttl.reset();
}

Held Builder::held(const dns::Answer *answer, const Row &row, const Viewer &viewer) const
{
    Held result;
    result.answer = answer;
    if (!answer)
        return result;
    // A server of the zone that does not vouch for its answer (RFC 1035 section 4.1.1, AA) does not hold the zone.
    const bool vouches = viewer.kind != Viewer::Kind::ZoneServer || answer->authoritative;
    result.tells = vouches && !answer->cannotTell();
    result.leadsOut = vouches && answer->status == dns::Status::NoError && answer->matching().isEmpty() &&
                      !answer->aliases().isEmpty();
    if (result.tells)
        result.set = recordSet(answer->matching(), row.shown.textMark);
    return result;
}

void Builder::setTimes(SeenCell &cell, const dns::Answer &answer) const
{
    cell.answerKey = answer.question.key();
    cell.seenAt = m_observations.now().toUTC().addMSecs(answer.startedMs + answer.elapsedMs);
}

void Builder::setCell(Row &row, qsizetype index)
{
    SeenCell &cell = row.shown.cells[index];
    const Held &held = row.held[index];
    if (!held.answer)
        return;
    setTimes(cell, *held.answer);
    cell.values = held.set.shown;
    if (held.leadsOut)
        cell.values = {setup::printable(u"CNAME %1."_s.arg(held.answer->aliases().last()), 512)};
    if (!held.tells) {
        cell.state = SeenCell::State::Unknown;
        cell.stuck = isCache(m_matrix.viewers[index]) && dns::couldNotAsk(held.answer->status) &&
                     controlOf(m_matrix.viewers[index].server, m_observations).state == Control::State::Works;
        return;
    }
    const bool same = row.shown.planned ? held.set.equals(row.wanted) : held.set.keys == row.wanted.keys;
    cell.state = same ? SeenCell::State::Right : held.set.isEmpty() ? SeenCell::State::Missing : SeenCell::State::Other;
    cell.ttl = held.set.ttl;
    if (!cell.ttl && held.answer->negativeTtl > 0)
        cell.ttl = held.answer->negativeTtl;
    const Viewer &viewer = m_matrix.viewers[index];
    if (!cell.ttl && isCache(viewer) && cell.state == SeenCell::State::Missing)
        cell.ttl = negativeTtl(row);
    bool asZone = false; // then waiting does not change it
    for (qsizetype i = 0; i < row.held.size() && m_matrix.viewers[i].kind == Viewer::Kind::ZoneServer; ++i)
        asZone = asZone || (row.held[i].tells && row.held[i].set.keys == held.set.keys);
    if (cell.ttl && isCache(viewer) && !same && !asZone)
        cell.until = cell.seenAt->addSecs(*cell.ttl);
    cell.notPublic = std::ranges::any_of(held.answer->matching(), [&](const dns::ResourceRecord &record) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        return data && !m_setup.isPublic(data->address);
    });
}

/// How long a cache remembers an absence at most, for one that does not say how long it still does (RFC 2308 section 5).
std::optional<quint32> Builder::negativeTtl(const Row &row)
{
    for (qsizetype i = 0; i < row.held.size() && m_matrix.viewers[i].kind == Viewer::Kind::ZoneServer; ++i) {
        if (!row.held[i].tells)
            continue;
        const dns::Answer *answer = askZone(m_matrix.viewers[i].server, m_zone.apex, dns::RecordType::SOA, m_observations);
        m_matrix.waiting = m_matrix.waiting || !answer;
        const QList<dns::ResourceRecord> records = answer ? answer->matching() : QList<dns::ResourceRecord>();
        const auto *soa = records.isEmpty() ? nullptr : std::get_if<dns::SoaData>(&records.first().data);
        return soa ? std::optional(std::min(soa->minimum, records.first().ttl)) : std::nullopt;
    }
    return {};
}

bool Builder::isSeenElsewhere(const Row &row, const RecordSet &set) const
{
    bool anybody = false;
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const Viewer::Kind kind = m_matrix.viewers[i].kind;
        if ((kind != Viewer::Kind::ZoneServer && kind != Viewer::Kind::PublicResolver) || !row.held[i].tells)
            continue;
        if (row.held[i].set.keys == set.keys)
            return true;
        anybody = true;
    }
    return !anybody; // nobody to compare with
}

/// A resolver on this side that has what no outsider has, and has it from itself (AA) or has addresses of an inner network: no
/// time will make that right. Then what else it has alone is taken to come from there too.
void Builder::markInnerViews()
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const Viewer::Kind kind = m_matrix.viewers[i].kind;
        if (kind != Viewer::Kind::Lan && kind != Viewer::Kind::System)
            continue;
        QList<Row *> alone;
        bool inner = false;
        for (Row &row : m_rows) {
            const SeenCell &cell = row.shown.cells[i];
            const bool isWrong = cell.state == SeenCell::State::Other || cell.state == SeenCell::State::Missing;
            if (!isWrong || isSeenElsewhere(row, row.held[i].set))
                continue;
            alone.append(&row);
            inner = inner || cell.notPublic || row.held[i].answer->authoritative;
        }
        for (Row *row : inner ? alone : QList<Row *>()) {
            row->shown.cells[i].innerView = true;
            row->shown.cells[i].until.reset();
        }
    }
}

} // namespace

SeenMatrix seenMatrix(const setup::MailSetup &setup, Observations &observations, AskCaches ask)
{
    if (setup.mode != setup::Mode::Internet || setup.domain.isEmpty())
        return {};
    return Builder(setup, observations, ask).build();
}

} // namespace checks
