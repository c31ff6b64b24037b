// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/zonehealth.h"

#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr quint32 longNegativeTtl = 3600;

QString shown(const QString &name)
{
    return setup::printable(name, 253);
}

/// "ns1 (192.0.2.1), ns2 (192.0.2.2): 10 mail.example.org.; ns3 (192.0.2.3): –"
QString opinionText(const QList<Opinion> &opinions)
{
    constexpr qsizetype shownOpinions = 5, shownServers = 5;
    QStringList texts;
    for (const Opinion &opinion : opinions.first(std::min(shownOpinions, opinions.size()))) {
        const QStringList who = opinion.who.first(std::min(shownServers, opinion.who.size()));
        texts.append(who.join(u", "_s) + (who.size() < opinion.who.size() ? u", …: "_s : u": "_s) + opinion.value);
    }
    return texts.join(u"; "_s) + (opinions.size() > shownOpinions ? u"; …"_s : QString());
}

struct Soas
{
    QList<Opinion> serials;
    quint32 negativeTtl = 0; ///< RFC 2308 section 5
};

Soas soasOf(const ZoneFacts &facts)
{
    Soas soas;
    for (const ZoneVoice &voice : facts.voices()) {
        if (voice.state != ZoneVoice::State::Good)
            continue;
        for (const dns::ResourceRecord &record : voice.soa->matching()) {
            const auto *soa = std::get_if<dns::SoaData>(&record.data);
            if (!soa)
                continue;
            soas.negativeTtl = std::max(soas.negativeTtl, std::min(record.ttl, soa->minimum));
            const QString serial = QString::number(soa->serial);
            const auto known = std::ranges::find(soas.serials, serial, &Opinion::value);
            if (known != soas.serials.end())
                known->who.append(voice.text);
            else
                soas.serials.append({serial, {voice.text}});
            break;
        }
    }
    return soas;
}

/// Do they say the same?
QList<Finding> judgeAgreement(const ZoneFacts &facts, const setup::MailSetup &setup)
{
    const QString apex = shown(facts.zone().apex);
    QList<Finding> findings;
    auto watched = watchedNames(facts.zone(), setup);
    watched.prepend({facts.zone().apex, dns::RecordType::NS});
    for (const auto &[name, type] : watched) {
        const auto opinions = facts.opinions(name, type);
        if (opinions && opinions->size() > 1)
            findings.append({u"DELEGATION_ANSWERS_DIFFER"_s, {apex, shown(name), dns::typeName(type), opinionText(*opinions)}});
    }
    const Soas soas = soasOf(facts);
    if (soas.serials.size() > 1)
        findings.append({u"DELEGATION_SERIALS_DIFFER"_s, {apex, opinionText(soas.serials)}});
    if (soas.negativeTtl > longNegativeTtl)
        findings.append({u"DELEGATION_LONG_NEGATIVE"_s, {apex, QString::number(soas.negativeTtl / 60)}});
    return findings;
}

/// A random name below the domain that has records has them from a wildcard (RFC 4592).
QList<Finding> judgeWildcard(const ZoneFacts &facts, const setup::MailSetup &setup, const QString &nonce)
{
    const QString name = nonce + u'.' + setup.domain;
    if (nonce.isEmpty() || name.size() > 253)
        return {};
    QStringList types;
    bool waiting = false;
    for (const dns::RecordType type : {dns::RecordType::MX, dns::RecordType::A, dns::RecordType::AAAA, dns::RecordType::TXT}) {
        const dns::Answer *answer = facts.firstToTell(name, type);
        waiting = waiting || !answer;
        if (answer && answer->status == dns::Status::NoError)
            types.append(answer->aliases().isEmpty() ? dns::typeName(type) : u"CNAME"_s);
    }
    types.removeDuplicates();
    if (waiting || types.isEmpty())
        return {};
    return {{u"DELEGATION_WILDCARD"_s, {shown(setup.domain), types.join(u", "_s)}}};
}

/// The zone's own name as an alias, and the domain's place in the zone.
QList<Finding> judgePlace(const ZoneFacts &facts, const setup::MailSetup &setup)
{
    const Zone &zone = facts.zone();
    const dns::Answer *mx = facts.firstToTell(setup.domain, dns::RecordType::MX);
    if (!mx)
        return {};
    const QString domain = shown(setup.domain), apex = shown(zone.apex);
    if (setup.domain == zone.apex) {
        const QStringList aliases = mx->aliases();
        return aliases.isEmpty() ? QList<Finding>() : QList<Finding>{{u"DELEGATION_APEX_ALIAS"_s, {apex, shown(aliases.last())}}};
    }
    const bool isMissing = mx->status == dns::Status::NxDomain && mx->aliases().isEmpty();
    return {{isMissing ? u"DELEGATION_NAME_MISSING"_s : u"DELEGATION_ZONE_ABOVE"_s, {domain, apex}}};
}

} // namespace

QList<Finding> judgeContents(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations)
{
    return judgePlace(facts, setup) + judgeAgreement(facts, setup) + judgeWildcard(facts, setup, observations.surroundings().nonce);
}

} // namespace checks
