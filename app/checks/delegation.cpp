// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/delegation.h"

#include "setup/addresskind.h"
#include "setup/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr int maximumLevels = 12;          // zones on the way down; no real name has more
constexpr qsizetype askedAtOnce = 3;       // servers of a registry, for speed and against one that is dead
constexpr qsizetype maximumAsked = 9;       // servers of one zone
constexpr qsizetype maximumServers = 13, addressesPerFamily = 2;

/// Three of the root servers, not always the same.
QList<dns::Server> rootServersFor(const Observations &observations)
{
    const QList<dns::RootServer> &all = dns::rootServers();
    const dns::Surroundings &around = observations.surroundings();
    QList<dns::Server> servers;
    const qsizetype first = all.isEmpty() || around.nonce.isEmpty() ? 0 : around.nonce.front().unicode() % all.size();
    for (qsizetype i = 0; i < std::min(askedAtOnce, all.size()); ++i) {
        const dns::RootServer &root = all.at((first + i) % all.size());
        servers.append(dns::serverAt(around.hasIpv4 || !around.hasIpv6 ? root.ipv4 : root.ipv6));
    }
    return servers;
}

/// Root servers offer no recursion and give nothing but referrals, or with authority that there is no such name in the root.
bool isFromInterceptor(const dns::Answer &answer)
{
    if (answer.status == dns::Status::Timeout || answer.status == dns::Status::Unreachable)
        return false;
    if (answer.recursionAvailable)
        return true;
    if (answer.status == dns::Status::Referral)
        return answer.authority.isEmpty();
    return !dns::couldNotAsk(answer.status) &&
           !(answer.authoritative && answer.status == dns::Status::NxDomain && answer.soaOwner == u"."_s);
}

/// The names in a referral, or in an answer to a question for NS.
QStringList nameServersIn(const QList<dns::ResourceRecord> &records)
{
    QStringList names;
    for (const dns::ResourceRecord &record : records) {
        const auto *data = std::get_if<dns::NameData>(&record.data);
        if (record.type == dns::RecordType::NS && data && !names.contains(data->name) && names.size() < maximumServers)
            names.append(data->name);
    }
    names.sort();
    return names;
}

void addAddresses(ZoneServer &server, const QList<dns::ResourceRecord> &records)
{
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        qsizetype taken = 0;
        for (const dns::ResourceRecord &record : records) {
            const auto *data = std::get_if<dns::AddressData>(&record.data);
            if (!data || data->address.protocol() != family || server.addresses.contains(data->address))
                continue;
            if (taken++ < addressesPerFamily)
                server.addresses.append(data->address);
        }
    }
}

bool allGlobal(const dns::Answer &answer)
{
    return std::ranges::all_of(answer.matching(), [](const dns::ResourceRecord &record) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        return data && setup::addressKind(data->address) == setup::AddressKind::Global;
    });
}

/// Without glue: what this computer's resolver says, and a public one where that is no help.
void lookUpAddresses(ZoneServer &server, Observations &observations)
{
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Answer *answer = observations.dns(server.name, type);
        const QList<dns::PublicResolver> &others = observations.surroundings().publicResolvers;
        const bool noHelp = answer ? answer->cannotTell() || !allGlobal(*answer) : observations.isOverdue({server.name, type, {}});
        if (noHelp && !others.isEmpty())
            answer = observations.dns(server.name, type, others.first().overUdp(!observations.surroundings().hasIpv4));
        if (!answer)
            server.addressesWaiting = true;
        else if (!answer->cannotTell())
            addAddresses(server, answer->matching());
    }
}

ZoneServer zoneServer(const QString &name, const QList<dns::ResourceRecord> &glue, Observations &observations)
{
    ZoneServer server;
    server.name = name;
    QList<dns::ResourceRecord> own;
    std::ranges::copy_if(glue, std::back_inserter(own), [&](const auto &record) { return record.owner == name; });
    addAddresses(server, own);
    if (server.addresses.isEmpty())
        lookUpAddresses(server, observations);
    return server;
}

/// What one server's answer to the question for the SOA of `name` means to the walk that stands at `zone`.
struct Step
{
    enum class Kind { Unusable, Down, Arrived, NoSuchName };
    Kind kind = Kind::Unusable;
    QString zone; ///< Down: the next zone; Arrived, NoSuchName: the one that holds the name, or does not
};

Step readStep(const dns::Answer &answer, const QString &zone, const QString &name)
{
    using Kind = Step::Kind;
    if (answer.status == dns::Status::Referral) {
        const QString cut = answer.authority.isEmpty() ? QString() : answer.authority.first().owner;
        const bool isDown = cut != zone && (zone == u"."_s || setup::isInDomain(cut, zone)) && setup::isInDomain(name, cut);
        return isDown ? Step{Kind::Down, cut} : Step{};
    }
    if (!answer.authoritative || dns::couldNotAsk(answer.status))
        return {};
    if (!answer.aliases().isEmpty())
        return {Kind::Arrived, zone}; // what lies behind the alias is another name's matter
    const QString owner = answer.soaOwner.isEmpty() ? zone : answer.soaOwner;
    const bool below = (zone == u"."_s || setup::isInDomain(owner, zone)) && setup::isInDomain(name, owner);
    if (answer.status != dns::Status::NoError && owner != zone && !below)
        return {}; // it speaks for a zone that nobody referred to it for
    switch (answer.status) {
    case dns::Status::NoError: return {Kind::Arrived, name};
    case dns::Status::NoData: return {Kind::Arrived, owner};
    case dns::Status::NxDomain: return {Kind::NoSuchName, owner};
    default: return {};
    }
}

/// The walk and where it stands.
class Walk
{
public:
    Walk(const QString &name, Observations &observations) : m_name(name), m_observations(observations) {}

    Zone run()
    {
        m_zone.apex = u"."_s;
        QList<dns::Server> servers = rootServersFor(m_observations);
        for (int level = 0; level < maximumLevels; ++level) {
            const dns::Answer *answer = ask(servers);
            if (!answer)
                return ended();
            const Step step = readStep(*answer, m_zone.apex, m_name);
            if (step.kind == Step::Kind::Down) {
                enter(step.zone, *answer, servers);
                servers = m_zone.askable(m_observations);
                continue;
            }
            return arrived(step, *answer, servers);
        }
        m_zone.state = Zone::State::Unknown;
        return m_zone;
    }

private:
    /// The first usable answer in the servers' order; null when there is none, or none yet (m_waiting).
    const dns::Answer *ask(const QList<dns::Server> &servers)
    {
        m_waiting = false;
        m_failure = nullptr;
        // The zone's own servers are all asked by the checks anyway.
        const qsizetype atOnce = isRegistry(m_zone.apex, m_name) ? askedAtOnce : maximumAsked;
        for (qsizetype from = 0; from < std::min(servers.size(), maximumAsked); from += atOnce) {
            const dns::Answer *usable = nullptr;
            for (const dns::Server &server : servers.sliced(from, std::min(atOnce, servers.size() - from))) {
                const dns::Answer *answer = askZone(server, m_name, dns::RecordType::SOA, m_observations);
                m_waiting = m_waiting || (!answer && !m_observations.isOverdue(zoneQuestion(server, m_name, dns::RecordType::SOA)));
                if (!answer || usable)
                    continue;
                const bool intercepted = m_zone.apex == u"."_s && isFromInterceptor(*answer);
                if (!intercepted && readStep(*answer, m_zone.apex, m_name).kind != Step::Kind::Unusable)
                    usable = answer;
                else if (!m_failure)
                    m_failure = answer;
            }
            if (usable || m_waiting)
                return usable;
        }
        return nullptr;
    }

    void enter(const QString &zone, const dns::Answer &referral, const QList<dns::Server> &parentServers)
    {
        m_zone.parent = m_zone.apex;
        m_zone.apex = zone;
        m_zone.parentServers = parentServers.first(std::min(askedAtOnce, parentServers.size()));
        m_zone.servers.clear();
        for (const QString &name : nameServersIn(referral.authority)) {
            m_zone.servers.append(zoneServer(name, referral.additional, m_observations));
            m_zone.servers.last().byParent = true;
        }
    }

    /// No usable answer. Below a delegation that is the zone's own fault, and the zone is known all the same.
    Zone ended()
    {
        const bool addressesWaiting = std::ranges::any_of(m_zone.servers, &ZoneServer::addressesWaiting);
        m_zone.failure = m_failure;
        if (m_waiting || addressesWaiting)
            m_zone.state = Zone::State::Waiting;
        else
            m_zone.state = isRegistry(m_zone.apex, m_name) ? Zone::State::Unknown : Zone::State::Found;
        return m_zone;
    }

    Zone arrived(const Step &step, const dns::Answer &answer, const QList<dns::Server> &servers)
    {
        const bool atRegistry = isRegistry(step.zone, m_name);
        if (step.zone != m_zone.apex) { // its servers hold both zones
            m_zone.parent = m_zone.apex;
            m_zone.parentServers = servers.first(std::min(askedAtOnce, servers.size()));
            for (ZoneServer &server : m_zone.servers) // of the zone above: its NS records for this one were not seen
                server.byParent = false;
        }
        if (atRegistry) {
            m_zone.state = step.kind == Step::Kind::NoSuchName ? Zone::State::NoSuchDomain : Zone::State::NotDelegated;
            m_zone.parent = step.zone;
            m_zone.parentServers = servers.first(std::min(askedAtOnce, servers.size()));
            m_zone.apex.clear();
            m_zone.servers.clear();
            m_zone.failure = &answer;
            return m_zone;
        }
        m_zone.apex = step.zone;
        m_zone.state = Zone::State::Found;
        m_zone.isAlive = true;
        addByChild(servers);
        if (std::ranges::any_of(m_zone.servers, &ZoneServer::byChild))
            m_zone.servers.removeIf([](const ZoneServer &server) { return !server.byParent && !server.byChild; });
        return m_zone;
    }

    /// The zone's own NS records, by the first of its servers that tells them.
    void addByChild(const QList<dns::Server> &servers)
    {
        const dns::Answer *told = nullptr;
        for (const dns::Server &server : servers.first(std::min(askedAtOnce, servers.size()))) {
            const dns::Answer *answer = askZone(server, m_zone.apex, dns::RecordType::NS, m_observations);
            m_zone.childWaiting = m_zone.childWaiting || !answer;
            if (!told && answer && answer->authoritative && answer->status == dns::Status::NoError)
                told = answer;
        }
        if (!told)
            return;
        m_zone.childWaiting = false;
        for (const QString &name : nameServersIn(told->matching())) {
            const auto known = std::ranges::find(m_zone.servers, name, &ZoneServer::name);
            if (known != m_zone.servers.end()) {
                known->byChild = true;
            } else if (m_zone.servers.size() < maximumServers) {
                m_zone.servers.append(zoneServer(name, {}, m_observations));
                m_zone.servers.last().byChild = true;
            }
        }
    }

    const QString m_name;
    Observations &m_observations;
    Zone m_zone;
    bool m_waiting = false;
    const dns::Answer *m_failure = nullptr;
};

} // namespace

bool isRegistry(const QString &zone, const QString &name)
{
    const QString registered = setup::registeredDomain(name);
    return zone == u"."_s || (registered.isEmpty() ? !zone.contains(u'.') : registered != zone && setup::isInDomain(registered, zone));
}

dns::Question zoneQuestion(const dns::Server &server, const QString &name, dns::RecordType type)
{
    dns::Question question{dns::canonicalName(name), type, server};
    question.recursionDesired = false;
    return question;
}

const dns::Answer *askZone(const dns::Server &server, const QString &name, dns::RecordType type, Observations &observations)
{
    return observations.dns(zoneQuestion(server, name, type));
}

DirectDns directDns(const QString &domain, Observations &observations)
{
    bool waiting = false, intercepted = false, open = false, spoke = false;
    for (const dns::Server &server : rootServersFor(observations)) {
        const dns::Answer *answer = askZone(server, domain, dns::RecordType::SOA, observations);
        if (!answer) {
            waiting = waiting || !observations.isOverdue(zoneQuestion(server, domain, dns::RecordType::SOA));
        } else if (isFromInterceptor(*answer)) {
            intercepted = true;
        } else if (answer->status != dns::Status::Timeout && answer->status != dns::Status::Unreachable) {
            spoke = true;
            open = open || !dns::couldNotAsk(answer->status) || answer->status == dns::Status::Referral;
        }
    }
    if (intercepted)
        return DirectDns::Intercepted;
    if (open)
        return DirectDns::Open;
    return waiting ? DirectDns::Waiting : spoke ? DirectDns::Intercepted : DirectDns::Blocked;
}

Zone zoneOf(const QString &name, Observations &observations)
{
    return Walk(dns::canonicalName(name), observations).run();
}

QList<dns::Server> Zone::askable(const Observations &observations) const
{
    const dns::Surroundings &around = observations.surroundings();
    QList<dns::Server> result;
    for (qsizetype place = 0; place < 2 * addressesPerFamily; ++place) {
        for (const ZoneServer &server : servers) {
            QList<QHostAddress> usable;
            std::ranges::copy_if(server.addresses, std::back_inserter(usable), [&](const QHostAddress &address) {
                const setup::AddressKind kind = setup::addressKind(address);
                const bool outside = kind == setup::AddressKind::Global || kind == setup::AddressKind::Documentation;
                return outside && (address.protocol() == QAbstractSocket::IPv4Protocol ? around.hasIpv4 : around.hasIpv6);
            });
            if (place < usable.size() && !result.contains(dns::serverAt(usable.at(place))))
                result.append(dns::serverAt(usable.at(place)));
        }
    }
    return result;
}

QString Zone::serverName(const dns::Server &server) const
{
    for (const ZoneServer &one : servers) {
        if (one.addresses.contains(server.address))
            return one.name;
    }
    return {};
}

} // namespace checks
