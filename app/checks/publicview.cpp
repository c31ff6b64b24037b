// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/publicview.h"

#include "checks/arguments.h"
#include "checks/controls.h"
#include "setup/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype zoneWitnesses = 3, publicWitnesses = 2; // asked at once; others in place of those that say nothing

QString registrableOf(const QString &domain)
{
    const QString registrable = setup::registeredDomain(domain);
    return registrable.isEmpty() ? domain : registrable;
}

bool isConclusive(const dns::Answer &answer)
{
    return answer.authoritative && !answer.cannotTell();
}

QString trouble(Control::State state)
{
    switch (state) {
    case Control::State::Invents: return u"resolver-invents"_s;
    case Control::State::Falsifies: return u"resolver-falsifies"_s;
    default: return u"resolver-fails"_s;
    }
}

QString whyInside(DirectDns direct)
{
    switch (direct) {
    case DirectDns::Blocked: return u"dns-blocked"_s;
    case DirectDns::Intercepted: return u"dns-intercepted"_s;
    default: return u"zone-silent"_s;
    }
}

} // namespace

std::optional<dns::Server> publicServer(const dns::PublicResolver &resolver, DirectDns direct, const Observations &observations)
{
    const bool useIpv6 = !observations.surroundings().hasIpv4 && observations.surroundings().hasIpv6;
    switch (direct) {
    case DirectDns::Waiting: return std::nullopt;
    case DirectDns::Open: return resolver.overUdp(useIpv6);
    case DirectDns::Blocked:
    case DirectDns::Intercepted: break;
    }
    return resolver.tlsName.isEmpty() ? std::nullopt : std::optional(resolver.overTls(useIpv6));
}

PublicView::PublicView(const setup::MailSetup &setup, Observations &observations)
    : m_setup(setup),
      m_observations(observations),
      m_zone(zoneOf(setup.domain, observations)),
      m_zoneServers(m_zone.state == Zone::State::NotDelegated ? m_zone.parentServers : m_zone.askable(observations)),
      m_direct(directDns(setup.domain, observations)),
      m_registrable(registrableOf(setup.domain))
{
}

bool PublicView::holds(const QString &name) const
{
    if (m_zone.state == Zone::State::NoSuchDomain)
        return setup::isInDomain(name, m_setup.domain);
    return m_zone.state == Zone::State::Found && setup::isInDomain(name, m_zone.apex);
}

PublicAnswer PublicView::answer(const QString &name, dns::RecordType type) const
{
    const QString canonical = dns::canonicalName(name);
    if (!setup::isInDomain(canonical, m_registrable))
        return byResolvers(canonical, type);
    if (m_zone.state == Zone::State::NoSuchDomain && setup::isInDomain(canonical, m_setup.domain))
        return {m_zone.failure, Witness::Zone};
    if (m_zone.state == Zone::State::NotDelegated) // then the registry's servers hold what there is
        return byZone(canonical, type);
    // While the walk still asks for the last zone's SOA, that zone's servers can be asked for the rest as well.
    if (!m_zone.apex.isEmpty() && !isRegistry(m_zone.apex, m_setup.domain) && setup::isInDomain(canonical, m_zone.apex))
        return byZone(canonical, type);
    if (m_zone.state == Zone::State::Waiting)
        return {};
    return byResolvers(canonical, type);
}

/// A referral by the zone that was found, to one below it that holds the name.
bool PublicView::isZoneBelow(const dns::Answer &answer, const QString &name) const
{
    if (answer.status != dns::Status::Referral || answer.authority.isEmpty() || m_zone.state != Zone::State::Found)
        return false;
    const QString cut = answer.authority.first().owner;
    return cut != m_zone.apex && setup::isInDomain(cut, m_zone.apex) && setup::isInDomain(name, cut);
}

PublicAnswer PublicView::byZone(const QString &name, dns::RecordType type) const
{
    const dns::Answer *best = nullptr;
    bool waiting = m_zone.state == Zone::State::Waiting, leadsAway = false;
    for (qsizetype i = 0; i < m_zoneServers.size() && (i < zoneWitnesses || (!best && !waiting && !leadsAway)); ++i) {
        const dns::Answer *answer = askZone(m_zoneServers.at(i), name, type, m_observations);
        // One that is alive and slow will tell in the end; a resolver must not be asked before it has.
        waiting = waiting || (!answer && (m_zone.isAlive || !m_observations.isOverdue(zoneQuestion(m_zoneServers.at(i), name, type))));
        if (answer && !best && isConclusive(*answer))
            best = answer;
        // An alias out of the zone, or a zone below: the name is somebody else's to tell.
        leadsAway = leadsAway || (answer && ((answer->authoritative && !answer->aliases().isEmpty() && answer->cannotTell()) ||
                                             isZoneBelow(*answer, name)));
    }
    if (best)
        return {best, Witness::Zone};
    if (waiting && !leadsAway)
        return {};
    return byResolvers(name, type);
}

PublicAnswer PublicView::byResolvers(const QString &name, dns::RecordType type) const
{
    const dns::Answer *failed = nullptr;
    if (m_setup.askPublicResolvers) {
        qsizetype asked = 0;
        for (const dns::PublicResolver &resolver : m_observations.surroundings().publicResolvers) {
            const auto server = publicServer(resolver, m_direct, m_observations);
            if (!server)
                continue;
            const Control::State control = controlOf(*server, m_observations).state;
            if (control != Control::State::Works && control != Control::State::Waiting)
                continue; // the next one is asked in its place
            if (asked++ == publicWitnesses)
                break;
            // Over TLS every question is a connection: none is made to one that has not shown that it works.
            if (server->transport == dns::Server::Transport::Tls && control == Control::State::Waiting)
                continue;
            const dns::Answer *answer = m_observations.dns(name, type, *server);
            if (answer && !answer->cannotTell() && control == Control::State::Works)
                return {answer, Witness::Public};
            if (answer && control == Control::State::Works && !failed)
                failed = answer;
        }
    }
    const dns::Answer *system = m_observations.dns(name, type);
    const Control::State control = controlOf({}, m_observations).state;
    if (!system || control == Control::State::Waiting)
        return {};
    if (system->cannotTell() && failed)
        return {failed, Witness::Public};
    return {system, Witness::System, control == Control::State::Works};
}

PublicAnswer publicAnswer(const setup::MailSetup &setup, Observations &observations, const QString &name, dns::RecordType type)
{
    return PublicView(setup, observations).answer(name, type);
}

Outlook outlook(const setup::MailSetup &setup, Observations &observations)
{
    using State = Outlook::State;
    const DirectDns direct = directDns(setup.domain, observations);
    const PublicAnswer mx = publicAnswer(setup, observations, setup.domain, dns::RecordType::MX);
    if (!mx.answer)
        return {};
    if (mx.witness != Witness::System)
        return {State::Outside, {}};
    const Control control = controlOf({}, observations);
    if (control.state == Control::State::Waiting || direct == DirectDns::Waiting)
        return {};
    if (control.state != Control::State::Works)
        return {State::Untrusted, {{u"RESOLVER_NOT_BELIEVED"_s, {wordsArgument({trouble(control.state)})}}}};
    return {State::InsideOnly, {{u"ONLY_INSIDE_VIEW"_s, {wordsArgument({whyInside(direct)})}}}};
}

} // namespace checks
