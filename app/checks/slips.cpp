// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/publicview.h"
#include "checks/recordset.h"
#include "checks/slipplaces.h"
#include "checks/sliptargets.h"
#include "checks/sliptext.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype mostCases = 24, mostPlaces = 120; // a hundred servers are not moved by one slip
constexpr qsizetype aliasWitnesses = 3;

// Arguments of the places: owner, kind, place, zone, box for the name, typed there, to be typed there, what was found.
// Of the targets: domain, target, box for the value, typed there, to be typed there, wanted server, operator,
// box for the priority or the switch for the proxy, zone.
constexpr std::array tags{
    Tag{"SLIP_NONE", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Every planned record is where it belongs, so there is no slip to look for."), nullptr},
    Tag{"SLIP_NOTHING_PLANNED", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks",
                          "No mail servers were entered, so nothing can be missing; what is published shows no typing slip."),
        nullptr},
    Tag{"SLIP_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks",
                          "%1 has no zone of its own yet, so there is no place where a record could have landed by mistake."),
        nullptr},
    Tag{"SLIP_ZONE_NOT_ASKED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 could not be asked, so nobody looked where a record may have landed by "
                                    "mistake; see the check of the delegation."),
        nullptr},
    Tag{"SLIP_NOT_RECOGNISED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Not published as planned: %1. Other places where such records land by mistake were looked "
                                    "at (%2), and no typing slip "
                                    "was recognised."),
        nullptr},
    Tag{"SLIP_OTHER_PANEL", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The records were prepared for the panel of %1, but the name servers that serve %2 are those "
                                    "of %3. What is typed at %1 "
                                    "is seen by nobody."),
        QT_TRANSLATE_NOOP("checks", "Type the records into the panel of %3. Or, if the domain is to move to %1, enter the name "
                                    "servers of %1 at the registrar "
                                    "of %2.")},
    Tag{"SLIP_NAME_IN_FULL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no %2 record as planned, but there is one at %3: the name was typed in full into a "
                                    "panel that adds “.%4” itself."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; this "
                                    "panel adds “.%4” itself. Type "
                                    "%7 instead. Nothing may stay at %3.")},
    Tag{"SLIP_NAME_AT_SIGN", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no %2 record as planned, but there is one at %3: this panel took the @ for a name."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”, which this panel does not "
            "understand. Type %7 instead; if it does not take that, type “%1.” with the dot at the end. Nothing may stay at "
            "%3.")},
    Tag{"SLIP_NAME_FROM_ZONE", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks",
                          "%1 has no %2 record as planned, but %3 has what was planned for it: this panel counts names from %4."),
        QT_TRANSLATE_NOOP("checks", "If the record of %3 is meant for %1: open it in the panel of your DNS host and type %7 into "
                                    "the box “%5”. If %3 needs it "
                                    "too, create another one instead.")},
    Tag{"SLIP_MX_ON_HOST", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no %2 record as planned, but %3 has what was planned for it. Nobody looks there for "
                                    "mail to addresses that end in @%1."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of your DNS host open the MX record of %3. In the box “%5” you typed “%6”, the name of a server; what "
            "belongs there is the part behind the @ of your mail addresses. Type %7 instead. Keep a copy at %3 only if there are "
            "addresses that end in @%3.")},
    Tag{"SLIP_ADDRESS_AT_DOMAIN", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks",
                          "%1 has no %2 record as planned; the domain %3 itself has the address that was planned for it (%8)."),
        QT_TRANSLATE_NOOP(
            "checks",
            "If that record was meant for %1, type %7 into the box “%5”. If a web site uses it, leave it and create one more "
            "record with %7 in the box “%5”.")},
    Tag{"SLIP_ADDRESS_ELSEWHERE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no %2 record as planned, but %3 has the address that was planned for it (%8)."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; type "
                                    "%7 instead. Or, if %3 is the "
                                    "right name, name the server so in this program and in the MX record.")},
    Tag{"SLIP_SPF_ELSEWHERE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF text of %1 is missing, but there is one at %3, where no receiver looks for it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the TXT record of %3 that begins with v=spf1. In the box "
                                    "“%5” you typed “%6”; type %7 "
                                    "instead. Nothing that begins with v=spf1 may stay at %3.")},
    Tag{"SLIP_SPF_ON_HOST", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF text of %1 is missing, but the server %3 has it. Receivers look at the part behind "
                                    "the @ of the sender, which is "
                                    "%1."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create one more TXT record with the same text and %7 in the "
                                    "box “%5”. The one of %3 may "
                                    "stay: servers may have one of their own.")},
    Tag{"SLIP_DMARC_ELSEWHERE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The DMARC text is missing at %1, but there is one at %3, where no receiver looks for it."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of your DNS host open the TXT record of %3 that begins with v=DMARC1 and type %7 into the box “%5”. "
            "Nothing that begins with v=DMARC1 may stay at %3.")},
    Tag{"SLIP_TARGET_REWRITTEN", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP(
            "checks",
            "The MX of %1 points to %2. %7 puts such a name there while the address of the mail server is proxied, that is, led "
            "through its web servers."),
        QT_TRANSLATE_NOOP("checks", "In the panel of %7 switch the A and AAAA records of %6 from “Proxied” to “%8”. The MX "
                                    "record then shows what was typed; "
                                    "it need not be changed.")},
    Tag{"SLIP_TARGET_PROOF", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP(
            "checks",
            "The MX of %1 points to %2. That name only proves to %7 whose the domain is; no mail can be delivered there."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the MX record that points to %2, and see that there is "
                                    "one with %5 in the box “%3”.")},
    Tag{"SLIP_TARGET_LEFT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 still points to %2, a mail or forwarding service of %7, and not to %6."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of your DNS host delete every MX record that points to %2; if it comes back, switch off mail or mail "
            "forwarding for the domain. Then create the MX record with %5 in the box “%3”.")},
    Tag{"SLIP_TARGET_PREFERENCE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to “%4”: the priority has become part of the name."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; "
                                    "type %5 instead, and the number "
                                    "into the box “%8”.")},
    Tag{"SLIP_TARGET_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to the address %4. An MX record must give the name of the mail server "
                                    "(RFC 1035 section 3.3.9)."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; "
                                    "type %5 instead. The address "
                                    "belongs into an A or AAAA record of %6.")},
    Tag{"SLIP_TARGET_CHARACTERS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to “%2”, which is not the name of a server."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; "
                                    "type %5 instead and nothing else.")},
    Tag{"SLIP_TARGET_DOUBLED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to %2: the panel added “.%9” to a name that was complete already."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; "
                                    "type %5 instead. A dot at the end, "
                                    "where there is one, tells the panel to add nothing.")},
    Tag{"SLIP_TARGET_DOMAIN", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to %1 itself, and not to %6."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. The box “%3” holds the domain, or "
                                    "an @ that stands for it; type "
                                    "%5 instead.")},
    Tag{"SLIP_TARGET_SHORT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX of %1 points to “%2”, a name without its domain."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”, and "
                                    "this panel adds nothing to "
                                    "it. Type %5 instead.")},
    Tag{"SLIP_PROXIED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 shows %2 instead of %5. That is an address of %3, which passes web pages on, but no "
                                    "mail: the record is proxied."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of %3 open the %6 record of %1, leave the address %5 as it is, and switch “Proxied” to “%4”.")},
    Tag{"SLIP_ALIAS_TO_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 is a CNAME that points to the address %2. A CNAME can only point to a name."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the CNAME record of %1. Create a new one: in the box "
                                    "“%3” choose %4, in the box “%5” "
                                    "type %6.")},
    Tag{"SLIP_DOMAIN_IS_ALIAS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 is a CNAME that points to %2. A name that is a CNAME can have no other records, so its "
                                    "MX and TXT records are not seen "
                                    "(RFC 1034 section 3.6.2)."),
        QT_TRANSLATE_NOOP(
            "checks",
            "In the panel of your DNS host delete the CNAME record of %1. If a web site needs it, choose A in the box “%3” and "
            "give "
            "the address of the web server, or the panel's own kind of alias for a whole domain, often called ALIAS or ANAME.")},
    Tag{"SLIP_TEXT_DAMAGED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The text “%3” of %1 is not understood as %2: %4."),
        QT_TRANSLATE_NOOP("checks",
                          "In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type exactly %6.")},
    Tag{"SLIP_TEXT_SWAPPED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "At %1, where a text that begins with %4 belongs, there is one that begins with %2."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type "
                                    "exactly %6. What begins with %2 "
                                    "belongs to %3.")},
};

bool isAsPlanned(const records::PlannedRecord &planned, const dns::Answer &answer, const QString &zone)
{
    return std::ranges::any_of(answer.matching(), [&](const dns::ResourceRecord &record) {
        if (const auto *mx = std::get_if<dns::MxData>(&record.data)) {
            const auto *wanted = std::get_if<dns::MxData>(&planned.record.data);
            return wanted && mx->exchange == wanted->exchange; // another priority is no slip of this kind
        }
        if (const auto *text = std::get_if<dns::TxtData>(&record.data)) {
            // Other words behind the mark may be meant so; damage is not.
            const auto *wanted = std::get_if<dns::TxtData>(&planned.record.data);
            const bool same = wanted && text->joined().simplified() == wanted->joined().simplified();
            return hasTextMark(text->joined(), planned.textMark) &&
                   (same || readTypedText(text->joined(), planned.record.owner, zone).damage.isEmpty());
        }
        return record.data == planned.record.data;
    });
}

/// What the zone's own servers have; `publicly`: what a public resolver has when they could not be asked.
struct ZoneSays
{
    const dns::Answer *answer = nullptr, *publicly = nullptr;
    bool waiting = false;
    [[nodiscard]] bool isSilent() const { return !waiting && (!answer || (answer->cannotTell() && answer->aliases().isEmpty())); }
};

/// PublicView leaves an alias that leads out of the zone to a resolver; here the alias itself is what counts.
ZoneSays askOwnZone(const PublicView &view, Observations &observations, const dns::ResourceRecord &wanted)
{
    const Zone &zone = view.zone();
    const PublicAnswer seen = view.answer(wanted.owner, wanted.type);
    if (seen.answer && seen.witness == Witness::Zone)
        return {seen.answer};
    if (zone.state == Zone::State::Found) {
        const QList<dns::Server> servers = zone.askable(observations);
        for (const dns::Server &server : servers.first(std::min(aliasWitnesses, servers.size()))) {
            const dns::Answer *answer = askZone(server, wanted.owner, wanted.type, observations);
            if (answer && answer->authoritative && !answer->aliases().isEmpty())
                return {answer};
        }
    }
    return {nullptr, seen.witness == Witness::Public ? seen.answer : nullptr, !seen.answer};
}

/// The planned records in groups of one owner, type and kind.
QList<SlipCase> groups(const QList<records::PlannedRecord> &plan)
{
    QList<SlipCase> result;
    for (const records::PlannedRecord &planned : plan) {
        const auto same = std::ranges::find_if(result, [&](const SlipCase &one) {
            return one.record().owner == planned.record.owner && one.record().type == planned.record.type &&
                   one.mark() == planned.textMark;
        });
        if (same != result.end())
            same->missing.append(planned);
        else
            result.append({{planned}, nullptr});
    }
    return result;
}

QStringList nameServers(const Zone &zone)
{
    QStringList byParent, all;
    for (const ZoneServer &server : zone.servers) {
        all.append(server.name);
        if (server.byParent)
            byParent.append(server.name);
    }
    return byParent.isEmpty() ? all : byParent;
}

/// Where the decoder stands with one setup.
class Decoder
{
public:
    Decoder(const setup::MailSetup &setup, Observations &observations)
        : m_observations(observations),
          m_scene{setup, records::plannedRecords(setup), setup.domain},
          m_view(setup, observations),
          m_zone(m_view.zone())
    {
        m_serving = providers::providerOfNameServers(nameServers(m_zone));
        m_chosen = providers::findProvider(setup.providerId);
        m_scene.panel = m_serving ? m_serving : m_chosen ? m_chosen : providers::findProvider(u"generic"_s);
        if (m_zone.state == Zone::State::Found)
            m_scene.zone = m_zone.apex;
    }

    QList<Finding> run() { return m_scene.plan.isEmpty() ? bare() : planned(); }

private:
    QList<Finding> planned();
    QList<Finding> bare();
    QList<Finding> decode(const QList<SlipCase> &cases);
    QList<Finding> atPlaces(const SlipCase &slipCase);
    QList<Finding> inside(const SlipCase &slipCase) const;
    QList<Finding> otherPanel() const;
    const dns::Answer *ask(const QString &name, dns::RecordType type) { return askZone(m_server, name, type, m_observations); }

    Observations &m_observations;
    SlipScene m_scene;
    const PublicView m_view;
    const Zone &m_zone;
    const providers::Provider *m_serving = nullptr, *m_chosen = nullptr;
    dns::Server m_server; ///< one of the zone's that answers
    qsizetype m_places = 0, m_looked = 0;
};

QList<Finding> Decoder::otherPanel() const
{
    if (!m_serving || !m_chosen || m_serving == m_chosen || m_chosen->nameServerSuffixes.isEmpty())
        return {};
    return {{u"SLIP_OTHER_PANEL"_s, {m_chosen->name, m_scene.setup.domain, m_serving->name}}};
}

QList<Finding> Decoder::atPlaces(const SlipCase &slipCase)
{
    QList<Finding> findings;
    const dns::RecordType type = slipCase.record().type;
    QStringList above{m_scene.zone};
    if (m_scene.setup.domain != m_scene.zone)
        above.append(m_scene.setup.domain);
    QList<dns::ResourceRecord> everybodys;
    bool isKnown = true; // without the wildcards nothing may be concluded from what is at a place
    for (const QString &name : above) {
        const dns::Answer *wildcard = ask(m_observations.surroundings().nonce + u'.' + name, type);
        isKnown = isKnown && wildcard && !wildcard->cannotTell();
        everybodys += wildcard ? wildcard->matching() : QList<dns::ResourceRecord>();
    }
    for (const SlipPlace &place : slipPlaces(slipCase, m_scene)) {
        if (m_places++ >= mostPlaces)
            break;
        const dns::Answer *answer = ask(place.name, type);
        if (!isKnown || !answer || answer->cannotTell())
            continue;
        ++m_looked;
        const QList<Finding> found = placeFindings(place, *answer, everybodys, slipCase, m_scene);
        findings += found;
        if (!found.isEmpty() && place.anyData)
            findings += inside({slipCase.missing, answer}); // a second slip in the same record
    }
    return findings;
}

/// What slipped into the values of the published records.
QList<Finding> Decoder::inside(const SlipCase &slipCase) const
{
    switch (slipCase.record().type) {
    case dns::RecordType::MX: return targetFindings(slipCase, m_scene);
    case dns::RecordType::TXT: return textFindings(slipCase, m_scene);
    default: return addressFindings(slipCase, m_scene);
    }
}

QList<Finding> Decoder::decode(const QList<SlipCase> &cases)
{
    QList<Finding> findings;
    QStringList missing;
    for (const SlipCase &one : cases) {
        missing.append(u"%1 %2"_s.arg(one.record().owner, one.kind()));
        QList<Finding> found = aliasFindings(one, m_scene) + inside(one);
        const bool otherIsMissing = std::ranges::any_of(
            cases, [&](const SlipCase &other) { return !other.mark().isEmpty() && other.mark() != one.mark(); });
        if (!otherIsMissing) // else the other's own places tell it
            found += swappedTextFindings(one, m_scene);
        found += atPlaces(one);
        for (const Finding &finding : found) {
            if (!findings.contains(finding))
                findings.append(finding);
        }
    }
    findings = otherPanel() + findings;
    if (findings.isEmpty())
        findings.append({u"SLIP_NOT_RECOGNISED"_s, {listArgument(missing), QString::number(m_looked)}});
    return findings;
}

QList<Finding> Decoder::planned()
{
    QList<SlipCase> cases;
    bool waiting = false, unknown = false;
    for (SlipCase one : groups(m_scene.plan)) {
        const ZoneSays says = askOwnZone(m_view, m_observations, one.record());
        waiting = waiting || says.waiting;
        const bool isRight = says.publicly && std::ranges::all_of(one.missing, [&](const records::PlannedRecord &planned) {
                                 return isAsPlanned(planned, *says.publicly, m_scene.zone);
                             });
        unknown = unknown || (says.isSilent() && !isRight);
        if (!says.answer || says.isSilent())
            continue;
        one.published = says.answer;
        one.missing.removeIf(
            [&](const records::PlannedRecord &planned) { return isAsPlanned(planned, *says.answer, m_scene.zone); });
        if (!one.missing.isEmpty() && cases.size() < mostCases)
            cases.append(one);
        m_server = says.answer->question.server;
    }
    if (m_zone.state == Zone::State::NoSuchDomain || m_zone.state == Zone::State::NotDelegated)
        return {{u"SLIP_NO_ZONE"_s, {m_scene.setup.domain}}};
    if (m_zone.state == Zone::State::Waiting)
        return {};
    QList<Finding> findings;
    if (unknown)
        findings.append({u"SLIP_ZONE_NOT_ASKED"_s, {m_scene.setup.domain}});
    else if (cases.isEmpty() && !waiting)
        findings.append({u"SLIP_NONE"_s, {}});
    return !cases.isEmpty() && m_zone.state == Zone::State::Found ? decode(cases) + findings : findings;
}

/// Nothing is planned, so nothing is missing; but some values are slips whatever was meant.
QList<Finding> Decoder::bare()
{
    const setup::MailSetup &setup = m_scene.setup;
    const dns::ResourceRecord mx = dns::mxRecord(setup.domain, 0, 0, setup.domain);
    const records::PlannedRecord spf{u"spf"_s, dns::txtRecord(setup.domain, 0, "v=spf1 mx ~all"), "v=spf1"};
    const records::PlannedRecord dmarc{u"dmarc"_s, dns::txtRecord(u"_dmarc."_s + setup.domain, 0, "v=DMARC1; p=none"),
                                       "v=DMARC1"};
    QList<Finding> findings;
    const ZoneSays says = askOwnZone(m_view, m_observations, mx);
    bool waiting = m_zone.state == Zone::State::Waiting || says.waiting, unknown = says.isSilent();
    if (says.answer) {
        m_server = says.answer->question.server;
        for (const Finding &finding : bareTargetFindings(*says.answer, m_scene)) {
            // A doubled name may exist all the same; then mail arrives.
            const bool mayExist = finding.tag == u"SLIP_TARGET_DOUBLED"_s;
            const dns::Answer *v4 = mayExist ? ask(finding.arguments.at(1), dns::RecordType::A) : nullptr;
            const dns::Answer *v6 = mayExist ? ask(finding.arguments.at(1), dns::RecordType::AAAA) : nullptr;
            const auto isEmpty = [](const dns::Answer *answer) {
                return answer && !answer->cannotTell() && answer->matching().isEmpty();
            };
            if (!mayExist || (isEmpty(v4) && isEmpty(v6)))
                findings.append(finding);
        }
    }
    for (const records::PlannedRecord &kind : {spf, dmarc}) {
        const ZoneSays text = askOwnZone(m_view, m_observations, kind.record);
        waiting = waiting || text.waiting;
        unknown = unknown || text.isSilent();
        if (text.answer)
            findings += textFindings({{kind}, text.answer}, m_scene);
    }
    if (m_zone.state == Zone::State::NoSuchDomain || m_zone.state == Zone::State::NotDelegated)
        return {{u"SLIP_NO_ZONE"_s, {setup.domain}}};
    if (unknown)
        findings.append({u"SLIP_ZONE_NOT_ASKED"_s, {setup.domain}});
    if (findings.isEmpty() && !waiting)
        findings.append({u"SLIP_NOTHING_PLANNED"_s, {}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    return Decoder(setup, observations).run();
}

} // namespace

const Check slipsCheck{"slips",
                       QT_TRANSLATE_NOOP("checks", "Typing slips in the panel"),
                       {.internet = true},
                       tags,
                       evaluate,
                       Group::Dns, "RFC 1034 section 3.6.2, RFC 1035 section 5.1, RFC 4592, RFC 7208 section 3, RFC 9989 section 5"};

} // namespace checks
