// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/controls.h"
#include "checks/zonefacts.h"
#include "checks/zonehealth.h"
#include "checks/zonetags.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using State = ZoneVoice::State;

QString shown(const QString &name)
{
    return setup::printable(name, 253);
}

/// Without a zone: why, as far as it is known.
QList<Finding> judgeMissing(const Zone &zone, const setup::MailSetup &setup)
{
    const QString registrable = setup::registrableDomain(setup.domain);
    const QString name = shown(registrable.isEmpty() ? setup.domain : registrable);
    switch (zone.state) {
    case Zone::State::Waiting:
    case Zone::State::Found: break;
    case Zone::State::NoSuchDomain: return {{u"DELEGATION_NOT_REGISTERED"_s, {name, shown(zone.parent)}}};
    case Zone::State::NotDelegated: return {{u"DELEGATION_NOT_DELEGATED"_s, {name, shown(zone.parent)}}};
    case Zone::State::Unknown:
        if (zone.failure)
            return {{u"DELEGATION_COULD_NOT_WALK"_s, {shown(setup.domain), answerArgument(*zone.failure)}}};
        return {{u"DELEGATION_WALK_ENDED"_s, {shown(setup.domain)}}};
    }
    return {};
}

QString said(const ZoneVoice &voice)
{
    const bool isLame = voice.state == State::NotAuthoritative && voice.soa->status == dns::Status::NoError;
    return u"%1: %2"_s.arg(voice.text, isLame ? u"not authoritative"_s : dns::statusName(voice.soa->status));
}

/// A public or the system's resolver that works and still has the zone's name servers; empty: nobody has.
struct StillSeen
{
    bool waiting = false;
    QString by;
};

StillSeen stillSeen(const Zone &zone, const setup::MailSetup &setup, Observations &observations)
{
    constexpr qsizetype witnesses = 2;
    StillSeen seen;
    const auto ask = [&](const dns::Server &server, const QString &text) {
        const dns::Answer *answer = observations.dns(zone.apex, dns::RecordType::NS, server);
        const Control::State control = controlOf(server, observations).state;
        seen.waiting = seen.waiting || !answer || control == Control::State::Waiting;
        if (seen.by.isEmpty() && answer && answer->status == dns::Status::NoError && control == Control::State::Works)
            seen.by = text;
    };
    const QList<dns::PublicResolver> &all = observations.surroundings().publicResolvers;
    const dns::Surroundings &around = observations.surroundings();
    for (qsizetype i = 0; setup.askPublicResolvers && i < std::min(witnesses, all.size()); ++i)
        ask(all.at(i).overUdp(!around.hasIpv4 && around.hasIpv6), shown(all.at(i).operatorName));
    ask(around.systemServers.isEmpty() ? dns::Server{} : around.systemServers.first(), viewerArgument(u"system"_s));
    return seen;
}

/// The voices that are not to blame: nobody answers over their family from here.
QList<Finding> judgePaths(const ZoneFacts &facts, QList<ZoneVoice> &voices, bool &waiting)
{
    QList<Finding> findings;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        const auto isMeant = [family](const ZoneVoice &voice) { return voice.server.address.protocol() == family; };
        if (std::ranges::none_of(voices, isMeant))
            continue;
        const Path path = facts.pathOf(family);
        waiting = waiting || path == Path::Waiting;
        if (path != Path::Shut)
            continue;
        QStringList left;
        for (const ZoneVoice &voice : voices) {
            if (isMeant(voice))
                left.append(voice.text);
        }
        voices.removeIf(isMeant);
        const QString name = family == QAbstractSocket::IPv4Protocol ? u"IPv4"_s : u"IPv6"_s;
        findings.append({u"DELEGATION_FAMILY_NOT_JUDGED"_s, {shown(facts.zone().apex), listArgument(left), name}});
    }
    return findings;
}

/// Not one of them works.
QList<Finding> judgeNoneWorks(const ZoneFacts &facts, const QList<ZoneVoice> &voices, const setup::MailSetup &setup, Observations &observations)
{
    QStringList all;
    for (const ZoneVoice &voice : voices)
        all.append(said(voice));
    const QString apex = shown(facts.zone().apex), list = listArgument(all);
    const StillSeen seen = stillSeen(facts.zone(), setup, observations);
    if (!seen.by.isEmpty())
        return {{u"DELEGATION_SILENT_TO_US"_s, {apex, list, seen.by}}};
    if (seen.waiting)
        return {};
    const bool allSilent = std::ranges::all_of(voices, [](const ZoneVoice &voice) { return voice.state == State::Silent; });
    return {{allSilent ? u"DELEGATION_NONE_ANSWERS"_s : u"DELEGATION_NONE_WORKS"_s, {apex, list}}};
}

Finding judgeVoice(const ZoneVoice &voice, const QString &apex)
{
    switch (voice.state) {
    case State::Silent: return {u"DELEGATION_SERVER_SILENT"_s, {apex, voice.text, answerArgument(*voice.soa)}};
    case State::Refuses: return {u"DELEGATION_SERVER_REFUSES"_s, {apex, voice.text, answerArgument(*voice.soa)}};
    case State::Waiting:
    case State::Good:
    case State::NotAuthoritative: break;
    }
    return {u"DELEGATION_SERVER_NOT_AUTHORITATIVE"_s, {apex, voice.text, dns::statusName(voice.soa->status)}};
}

/// Each server, when some work.
QList<Finding> judgeVoices(const ZoneFacts &facts, const QList<ZoneVoice> &voices)
{
    const QString apex = shown(facts.zone().apex);
    QList<Finding> findings;
    QStringList good;
    for (const ZoneVoice &voice : voices) {
        if (voice.state == State::Good)
            good.append(voice.text);
        else
            findings.append(judgeVoice(voice, apex));
    }
    findings.prepend({findings.isEmpty() ? u"DELEGATION_HEALTHY"_s : u"DELEGATION_SERVED"_s, {apex, listArgument(good)}});
    if (facts.left() > 0)
        findings.append({u"DELEGATION_NOT_ALL_ASKED"_s, {apex, QString::number(facts.voices().size()), QString::number(facts.left())}});
    return findings;
}

/// Every name server must take questions over TCP (RFC 7766 section 5).
QList<Finding> judgeTcp(const ZoneFacts &facts, const QList<ZoneVoice> &voices)
{
    QStringList silent;
    for (const ZoneVoice &voice : voices) {
        if (voice.state != State::Good)
            continue;
        if (!voice.overTcp)
            return {};
        if (voice.overTcp->status != dns::Status::NoError)
            silent.append(voice.text);
    }
    if (silent.isEmpty())
        return {};
    switch (facts.pathOverTcp()) {
    case Path::Waiting: break;
    case Path::Open: return {{u"DELEGATION_NO_TCP"_s, {shown(facts.zone().apex), listArgument(silent)}}};
    case Path::Shut: return {{u"DELEGATION_TCP_NOT_JUDGED"_s, {shown(facts.zone().apex)}}};
    }
    return {};
}

QList<Finding> judgeZone(const Zone &zone, const setup::MailSetup &setup, Observations &observations)
{
    const ZoneFacts facts(zone, observations);
    QList<ZoneVoice> voices = facts.voices();
    voices.removeIf([&](const ZoneVoice &voice) { return !setup.isPublic(voice.server.address); }); // told by judgeNames()
    if (voices.isEmpty() && !facts.waiting())
        return judgeUnaskable(zone, setup, observations);
    const QList<Finding> structure = judgeNames(facts, setup, observations), contents = judgeContents(facts, setup, observations);
    if (facts.waiting()) { // a dead family would take a second time-out
        if (std::ranges::any_of(voices, [](const ZoneVoice &voice) { return voice.server.address.protocol() == QAbstractSocket::IPv6Protocol; }))
            (void)facts.pathOf(QAbstractSocket::IPv6Protocol);
        return {};
    }
    bool waiting = false;
    const QList<Finding> paths = judgePaths(facts, voices, waiting);
    if (waiting)
        return {};
    if (voices.isEmpty()) {
        QStringList all;
        for (const ZoneVoice &voice : facts.voices())
            all.append(voice.text);
        return {{u"DELEGATION_NO_ROUTE"_s, {shown(zone.apex), listArgument(all)}}};
    }
    if (!facts.isAnyGood())
        return judgeNoneWorks(facts, voices, setup, observations) + paths + structure;
    return judgeVoices(facts, voices) + paths + judgeTcp(facts, voices) + structure + contents;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString name = shown(setup.domain);
    if (setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).grade == setup::Grade::Error)
        return {{u"DELEGATION_NO_PUBLIC_NAME"_s, {name}}};
    const Zone zone = zoneOf(setup.domain, observations);
    switch (directDns(setup.domain, observations)) {
    case DirectDns::Waiting: return {};
    case DirectDns::Blocked: return {{u"DELEGATION_BLOCKED"_s, {name}}};
    case DirectDns::Intercepted: return {{u"DELEGATION_INTERCEPTED"_s, {name}}};
    case DirectDns::Open: break;
    }
    if (zone.state == Zone::State::Waiting && isBelowRegistry(zone, setup.domain))
        (void)judgeZone(zone, setup, observations); // its servers are asked for all at once
    return zone.state == Zone::State::Found ? judgeZone(zone, setup, observations) : judgeMissing(zone, setup);
}

} // namespace

const Check delegationCheck{"delegation", QT_TRANSLATE_NOOP("checks", "Delegation: the zone and its name servers"), {.internet = true},
                            zonetags::tags, evaluate, Group::Dns, "RFC 1034 section 4.2, RFC 2181 section 10.3, RFC 7766"};

} // namespace checks
