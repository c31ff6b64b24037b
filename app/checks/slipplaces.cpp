// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/slipplaces.h"

#include "checks/arguments.h"
#include "checks/recordset.h"
#include "checks/sliptext.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 section 2.3.4; the panel would not have taken a longer one

enum class Subject { Any, Mx, Address, Spf, Dmarc };

bool isAbout(Subject subject, const SlipCase &slipCase)
{
    const dns::RecordType type = slipCase.record().type;
    switch (subject) {
    case Subject::Any: return true;
    case Subject::Mx: return type == dns::RecordType::MX;
    case Subject::Address: return type == dns::RecordType::A || type == dns::RecordType::AAAA;
    case Subject::Spf: return slipCase.missing.first().kindId == u"spf"_s;
    case Subject::Dmarc: return slipCase.missing.first().kindId == u"dmarc"_s;
    }
    return false;
}

QString below(const char *label, const QString &domain)
{
    return dns::canonicalName(QLatin1StringView(label) + u'.' + domain);
}

QStringList inFull(const SlipCase &slipCase, const SlipScene &scene)
{
    return {slipCase.record().owner + u'.' + scene.zone};
}

QStringList atSign(const SlipCase &slipCase, const SlipScene &scene)
{
    const QString &owner = slipCase.record().owner;
    return owner == scene.zone || owner == scene.setup.domain ? QStringList{below("@", owner)} : QStringList();
}

/// The mail domain lies below the zone, and the name was counted from the wrong one.
QStringList fromZone(const SlipCase &slipCase, const SlipScene &scene)
{
    const QString &owner = slipCase.record().owner, &domain = scene.setup.domain;
    if (domain == scene.zone || !setup::isInDomain(owner, domain))
        return {};
    return {owner == domain ? scene.zone : owner.chopped(domain.size()) + scene.zone};
}

QStringList hosts(const SlipScene &scene)
{
    QStringList names;
    for (const setup::MailServer &server : scene.setup.servers) {
        if (setup::isInDomain(server.hostName, scene.setup.domain))
            names.append(server.hostName);
    }
    return names;
}

QStringList hostLabels(const SlipCase &, const SlipScene &scene)
{
    const QString &domain = scene.setup.domain;
    return QStringList{below("www", domain), below("mail", domain), below("mx", domain), below("smtp", domain)} + hosts(scene);
}

QStringList serverLabels(const SlipCase &, const SlipScene &scene)
{
    const QString &domain = scene.setup.domain;
    return {below("mail", domain), below("mx", domain), below("smtp", domain)};
}

QStringList theDomain(const SlipCase &, const SlipScene &scene)
{
    return {scene.setup.domain};
}

QStringList spfLabels(const SlipCase &, const SlipScene &scene)
{
    return {below("_dmarc", scene.setup.domain), below("spf", scene.setup.domain)};
}

QStringList spfIncluded(const SlipCase &, const SlipScene &scene)
{
    return {below("_spf", scene.setup.domain)};
}

QStringList mailHosts(const SlipCase &, const SlipScene &scene)
{
    return hosts(scene);
}

QStringList dmarcLabels(const SlipCase &, const SlipScene &scene)
{
    const QString &domain = scene.setup.domain;
    return {domain, below("dmarc", domain), below("_dmarc._dmarc", domain)};
}

/// One kind of slip: whose record, where it lands, and whether anything of its type there is the slip.
struct PlaceRow
{
    const char *tag;
    Subject subject;
    QStringList (*names)(const SlipCase &, const SlipScene &);
    bool anyData;
};

/// A name under _spf is somebody's include, and a host may have an SPF record of its own (RFC 7208 section 2.3), or an MX:
/// there only the planned data tells.
constexpr std::array rows{
    PlaceRow{"SLIP_NAME_IN_FULL", Subject::Any, inFull, true},
    PlaceRow{"SLIP_NAME_AT_SIGN", Subject::Any, atSign, true},
    PlaceRow{"SLIP_MX_ON_HOST", Subject::Mx, hostLabels, false},
    PlaceRow{"SLIP_ADDRESS_AT_DOMAIN", Subject::Address, theDomain, false},
    PlaceRow{"SLIP_ADDRESS_ELSEWHERE", Subject::Address, serverLabels, false},
    PlaceRow{"SLIP_SPF_ELSEWHERE", Subject::Spf, spfLabels, true},
    PlaceRow{"SLIP_SPF_ELSEWHERE", Subject::Spf, spfIncluded, false},
    PlaceRow{"SLIP_SPF_ON_HOST", Subject::Spf, mailHosts, false},
    PlaceRow{"SLIP_DMARC_ELSEWHERE", Subject::Dmarc, dmarcLabels, true},
    PlaceRow{"SLIP_NAME_FROM_ZONE", Subject::Any, fromZone, false},
};

bool sameData(const dns::ResourceRecord &found, const records::PlannedRecord &planned)
{
    if (const auto *mx = std::get_if<dns::MxData>(&found.data)) {
        const auto *wanted = std::get_if<dns::MxData>(&planned.record.data);
        return wanted && mx->exchange == wanted->exchange;
    }
    if (const auto *text = std::get_if<dns::TxtData>(&found.data)) {
        const auto *wanted = std::get_if<dns::TxtData>(&planned.record.data);
        return wanted && text->joined().simplified() == wanted->joined().simplified();
    }
    return found.data == planned.record.data;
}

bool isSlip(const dns::ResourceRecord &found, const SlipPlace &place, const SlipCase &slipCase, const SlipScene &scene)
{
    const auto *text = std::get_if<dns::TxtData>(&found.data);
    if (place.anyData)
        return !text || hasTextMark(readTypedText(text->joined(), slipCase.record().owner, scene.zone).text, slipCase.mark());
    return std::ranges::any_of(slipCase.missing, [&](const auto &planned) { return sameData(found, planned); });
}

} // namespace

QList<SlipPlace> slipPlaces(const SlipCase &slipCase, const SlipScene &scene)
{
    QList<SlipPlace> places;
    for (const PlaceRow &row : rows) {
        if (!isAbout(row.subject, slipCase))
            continue;
        for (const QString &name : row.names(slipCase, scene)) {
            const bool isPlanned = std::ranges::any_of(scene.plan, [&](const records::PlannedRecord &planned) {
                return planned.record.owner == name && planned.record.type == slipCase.record().type &&
                       planned.textMark == slipCase.mark();
            });
            const bool isNew = std::ranges::none_of(places, [&](const SlipPlace &place) { return place.name == name; });
            if (!isPlanned && isNew && name.size() <= longestName && setup::isInDomain(name, scene.zone))
                places.append({row.tag, name, row.anyData});
        }
    }
    return places;
}

QList<Finding> placeFindings(const SlipPlace &place, const dns::Answer &answer, const QList<dns::ResourceRecord> &everybodys,
                             const SlipCase &slipCase, const SlipScene &scene)
{
    if (!answer.aliases().isEmpty())
        return {}; // what an alias leads to was typed elsewhere
    QStringList found;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const bool isEverybodys = std::ranges::any_of(everybodys, [&](const auto &other) { return other.data == record.data; });
        if (!isEverybodys && isSlip(record, place, slipCase, scene))
            found.append(setup::printable(record.dataText(), 512));
    }
    if (found.isEmpty())
        return {};
    const QString typed = typedName(relativeName(place.name, scene.zone));
    return {{QString::fromLatin1(place.tag),
             {slipCase.record().owner, slipCase.kind(), typedName(place.name), scene.zone,
              panelWords(scene, slipCase.missing.first()).hostLabel, typed,
              typedArgument(otherHost(scene, slipCase.missing.first(), typed)), listArgument(found)}}};
}

} // namespace checks
