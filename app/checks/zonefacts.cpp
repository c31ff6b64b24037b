// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/zonefacts.h"

#include "records/recordtable.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumVoices = 20;
constexpr qsizetype controlServers = 2;

bool isSilence(dns::Status status)
{
    return status == dns::Status::Timeout || status == dns::Status::Unreachable || status == dns::Status::Malformed;
}

bool isFinal(const dns::Answer &answer)
{
    return answer.authoritative && !dns::couldNotAsk(answer.status);
}

ZoneVoice::State stateOf(const dns::Answer *soa)
{
    using State = ZoneVoice::State;
    if (!soa)
        return State::Waiting;
    if (isSilence(soa->status))
        return State::Silent;
    if (soa->status != dns::Status::Referral && dns::couldNotAsk(soa->status))
        return State::Refuses;
    // An alias in the SOA's place is bad enough to be told by its own finding.
    const bool isHeld = soa->status == dns::Status::NoError && (!soa->matching().isEmpty() || !soa->aliases().isEmpty());
    return soa->authoritative && isHeld ? State::Good : State::NotAuthoritative;
}

/// What lies behind an alias that leaves the zone is not the zone's to say: some servers add it, others do not.
QString valueOf(const dns::Answer &answer, const QString &apex)
{
    constexpr qsizetype shown = 10;
    QStringList values;
    bool isInside = true;
    for (const QString &alias : answer.aliases()) {
        values.append(u"CNAME "_s + alias);
        isInside = setup::isInDomain(alias, apex);
        if (!isInside)
            break;
    }
    for (const dns::ResourceRecord &record : isInside ? answer.matching() : QList<dns::ResourceRecord>())
        values.append(record.dataText());
    values.sort();
    values.removeDuplicates();
    if (values.isEmpty())
        return u"–"_s;
    const bool isCut = values.size() > shown;
    return setup::printable(values.first(std::min(shown, values.size())).join(u" + "_s), 400) + (isCut ? u" + …"_s : QString());
}

} // namespace

ZoneFacts::ZoneFacts(const Zone &zone, Observations &observations) : m_zone(zone), m_observations(observations)
{
    const QList<dns::Server> all = zone.askable(observations);
    m_left = std::max<qsizetype>(0, all.size() - maximumVoices);
    for (const dns::Server &server : all.first(all.size() - m_left)) {
        ZoneVoice voice;
        voice.server = server;
        voice.text = u"%1 (%2)"_s.arg(setup::printable(zone.serverName(server), 253), server.address.toString());
        voice.soa = askZone(server, zone.apex, dns::RecordType::SOA, observations);
        dns::Server overTcp = server;
        overTcp.transport = dns::Server::Transport::Tcp;
        voice.overTcp = askZone(overTcp, zone.apex, dns::RecordType::SOA, observations);
        voice.state = stateOf(voice.soa);
        m_waiting = m_waiting || voice.state == ZoneVoice::State::Waiting;
        m_voices.append(voice);
    }
    m_waiting = m_waiting || std::ranges::any_of(zone.servers, &ZoneServer::addressesWaiting);
}

bool ZoneFacts::isAnyGood() const
{
    return std::ranges::any_of(m_voices, [](const ZoneVoice &voice) { return voice.state == ZoneVoice::State::Good; });
}

std::optional<QList<Opinion>> ZoneFacts::opinions(const QString &name, dns::RecordType type) const
{
    QList<Opinion> opinions;
    bool waiting = false;
    for (const ZoneVoice &voice : m_voices) {
        const dns::Answer *answer = askZone(voice.server, name, type, m_observations);
        waiting = waiting || !answer;
        if (!answer || voice.state != ZoneVoice::State::Good || !isFinal(*answer))
            continue;
        const QString value = valueOf(*answer, m_zone.apex);
        const auto known = std::ranges::find(opinions, value, &Opinion::value);
        if (known != opinions.end())
            known->who.append(voice.text);
        else
            opinions.append({value, {voice.text}});
    }
    if (waiting)
        return std::nullopt;
    std::ranges::stable_sort(opinions, std::ranges::greater(), [](const Opinion &opinion) { return opinion.who.size(); });
    return opinions;
}

const dns::Answer *ZoneFacts::firstToTell(const QString &name, dns::RecordType type) const
{
    for (const ZoneVoice &voice : m_voices) {
        if (voice.state == ZoneVoice::State::Silent) // it would be waited for once more
            continue;
        const dns::Answer *answer = askZone(voice.server, name, type, m_observations);
        if (!answer || isFinal(*answer))
            return answer;
    }
    return nullptr;
}

Path ZoneFacts::pathOf(QAbstractSocket::NetworkLayerProtocol family) const
{
    for (const ZoneVoice &voice : m_voices) {
        if (voice.server.address.protocol() == family && voice.soa && !isSilence(voice.soa->status))
            return Path::Open;
    }
    bool waiting = m_waiting;
    for (const dns::RootServer &root : dns::rootServers().first(std::min(controlServers, dns::rootServers().size()))) {
        const dns::Server server = dns::serverAt(family == QAbstractSocket::IPv4Protocol ? root.ipv4 : root.ipv6);
        const dns::Answer *answer = askZone(server, u"."_s, dns::RecordType::SOA, m_observations);
        waiting = waiting || !answer;
        if (answer && !isSilence(answer->status))
            return Path::Open;
    }
    return waiting ? Path::Waiting : Path::Shut;
}

Path ZoneFacts::pathOverTcp() const
{
    bool waiting = false;
    for (const ZoneVoice &voice : m_voices) {
        waiting = waiting || !voice.overTcp;
        if (voice.overTcp && !isSilence(voice.overTcp->status))
            return Path::Open;
    }
    if (waiting)
        return Path::Waiting;
    for (const dns::RootServer &root : dns::rootServers().first(std::min(controlServers, dns::rootServers().size()))) {
        dns::Server server = dns::serverAt(m_observations.surroundings().hasIpv4 ? root.ipv4 : root.ipv6);
        server.transport = dns::Server::Transport::Tcp;
        const dns::Answer *answer = askZone(server, u"."_s, dns::RecordType::SOA, m_observations);
        waiting = waiting || !answer;
        if (answer && !isSilence(answer->status))
            return Path::Open;
    }
    return waiting ? Path::Waiting : Path::Shut;
}

bool isBelowRegistry(const Zone &zone, const QString &domain)
{
    return !zone.servers.isEmpty() && !isRegistry(zone.apex, domain);
}

QList<std::pair<QString, dns::RecordType>> watchedNames(const Zone &zone, const setup::MailSetup &setup)
{
    QList<std::pair<QString, dns::RecordType>> names{{setup.domain, dns::RecordType::MX}};
    for (const records::PlannedRecord &planned : records::plannedRecords(setup)) {
        const std::pair name(dns::canonicalName(planned.record.owner), planned.record.type);
        if (setup::isInDomain(name.first, zone.apex) && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace checks
