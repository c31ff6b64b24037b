// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sliptargets.h"

#include "checks/arguments.h"
#include "checks/mailhosts.h"
#include "dns/wellknown.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype mostTargets = 20; // of one domain; more are no typing slip

/// A published MX target that was not planned, and the one that it was probably meant to be (null: there is no plan).
struct Target
{
    QString name;
    const records::PlannedRecord *wanted = nullptr;
    QString owner; ///< of the MX record
    const SlipScene &scene;
    [[nodiscard]] QString wantedName() const { return wanted ? std::get<dns::MxData>(wanted->record.data).exchange : QString(); }
};

/// The one that writes such a name in the place of a proxied server's.
const dns::ProxyNetwork *rewriter(const Target &target)
{
    const auto &all = dns::proxyNetworks();
    const auto found = std::ranges::find_if(all, [&](const dns::ProxyNetwork &proxy) {
        return QRegularExpression(proxy.rewrittenTarget).match(target.name).hasMatch();
    });
    return found == all.end() || !setup::isInDomain(target.name, target.scene.zone) ? nullptr : &*found;
}

/// What somebody typed, when this target is the slip of one row; empty otherwise. So all those below.
QString typedRewritten(const Target &target)
{
    return rewriter(target) ? target.wantedName().isEmpty() ? target.name : target.wantedName() : QString();
}

const dns::LeftoverMx *leftover(const QString &name)
{
    const auto &all = dns::leftoverMx();
    const auto found = std::ranges::find_if(all, [&](const dns::LeftoverMx &one) { return setup::isInDomain(name, one.suffix); });
    return found == all.end() ? nullptr : &*found;
}

QString typedProof(const Target &target)
{
    const dns::LeftoverMx *one = leftover(target.name);
    return one && one->proof ? target.name : QString();
}

/// With no plan it is the mail service that is wanted.
QString typedLeft(const Target &target)
{
    const dns::LeftoverMx *one = target.wanted ? leftover(target.name) : nullptr;
    return one && !one->proof ? target.name : QString();
}

QString typedPreference(const Target &target)
{
    static const QRegularExpression form(u"^\\d{1,5}\\s+\\S"_s);
    const QString typed = typedName(relativeName(target.name, target.scene.zone));
    return form.match(typed).hasMatch() ? typedName(target.name) : QString();
}

QString typedAddress(const Target &target)
{
    for (const QString &name : {target.name, relativeName(target.name, target.scene.zone)}) {
        if (const QString typed = typedName(name); looksLikeAddress(typed))
            return typed;
    }
    return {};
}

QString typedCharacters(const Target &target)
{
    const QString relative = typedName(relativeName(target.name, target.scene.zone));
    if (relative == u"@"_s)
        return relative;
    return target.name.contains(u'\\') || target.name.contains(u'/') ? typedName(target.name) : QString();
}

QString typedDoubled(const Target &target)
{
    const QString typed = targetBeforeZone(target.name, target.scene.zone);
    // A name of another domain with ours behind it: only the plan tells that it was meant to be complete.
    const bool planned = !typed.isEmpty() && typed == target.wantedName();
    return planned || setup::isInDomain(typed, target.scene.zone) ? typed : QString();
}

QString typedDomain(const Target &target)
{
    const QString &domain = target.scene.setup.domain;
    return target.wanted && target.name == domain ? domain : QString();
}

/// localhost has its own finding (HOST_SPECIAL_USE), "." is a null MX.
QString typedShort(const Target &target)
{
    const bool isShort = !target.name.contains(u'.') && target.name != u"localhost"_s;
    return isShort ? target.name : QString();
}

struct TargetRow
{
    const char *tag;
    QString (*typed)(const Target &);
};

/// The first that fits tells what happened.
constexpr std::array rows{
    TargetRow{"SLIP_TARGET_REWRITTEN", typedRewritten}, TargetRow{"SLIP_TARGET_PROOF", typedProof},
    TargetRow{"SLIP_TARGET_LEFT", typedLeft},           TargetRow{"SLIP_TARGET_PREFERENCE", typedPreference},
    TargetRow{"SLIP_TARGET_ADDRESS", typedAddress},     TargetRow{"SLIP_TARGET_CHARACTERS", typedCharacters},
    TargetRow{"SLIP_TARGET_DOUBLED", typedDoubled},     TargetRow{"SLIP_TARGET_DOMAIN", typedDomain},
    TargetRow{"SLIP_TARGET_SHORT", typedShort},
};

/// The planned target that the published one resembles, else the first that is missing.
const records::PlannedRecord &wantedFor(const QString &target, const SlipCase &slipCase)
{
    const auto resembles = [&](const records::PlannedRecord &planned) {
        const QString &wanted = std::get<dns::MxData>(planned.record.data).exchange;
        return typedName(target).contains(wanted) || wanted.startsWith(target + u'.');
    };
    const auto found = std::ranges::find_if(slipCase.missing, resembles);
    return found == slipCase.missing.end() ? slipCase.missing.first() : *found;
}

/// Without a plan the target that is most probably meant is made up for the panel's sake.
QString content(const char *tag, const Target &target, const QString &typed)
{
    const QByteArrayView id(tag);
    if (target.wanted)
        return typedArgument(id == "SLIP_TARGET_DOUBLED" ? completeTarget(target.scene, *target.wanted)
                                                         : panelWords(target.scene, *target.wanted).value);
    if (id == "SLIP_TARGET_DOUBLED")
        return typedArgument(typed + u'.');
    if (id == "SLIP_TARGET_SHORT")
        return typedArgument(typed + u'.' + target.scene.zone);
    return wordsArgument({u"name-of-server"_s});
}

QList<Finding> judge(const Target &target)
{
    for (const TargetRow &row : rows) {
        const QString typed = row.typed(target);
        if (typed.isEmpty())
            continue;
        const dns::LeftoverMx *left = leftover(target.name);
        const dns::ProxyNetwork *proxy = rewriter(target);
        const QString wanted = target.wantedName();
        const QString &domain = target.scene.setup.domain;
        const records::PlannedRecord example{u"mx"_s, dns::mxRecord(domain, records::defaultTtl, 10, domain), {}};
        const PanelWords words = panelWords(target.scene, target.wanted ? *target.wanted : example);
        return {{QString::fromLatin1(row.tag),
                 {target.owner, typedName(target.name), words.valueLabel, typed, content(row.tag, target, typed),
                  wanted.isEmpty() ? wordsArgument({u"your-server"_s}) : wanted,
                  proxy  ? proxy->operatorName
                  : left ? left->operatorName
                         : QString(),
                  proxy ? proxy->direct : words.priorityLabel, target.scene.zone}}};
    }
    return {};
}

QStringList targetsOf(const dns::Answer &mx)
{
    QStringList names;
    for (const dns::ResourceRecord &record : mx.matching()) {
        const auto *data = std::get_if<dns::MxData>(&record.data);
        if (data && data->exchange != u"."_s && !names.contains(data->exchange) && names.size() < mostTargets)
            names.append(data->exchange);
    }
    return names;
}

/// One sentence for all the servers of a forwarding service.
void add(QList<Finding> &findings, const QList<Finding> &more)
{
    for (const Finding &finding : more) {
        const auto same = std::ranges::find_if(findings, [&](const Finding &other) {
            return finding.tag == u"SLIP_TARGET_LEFT"_s && other.tag == finding.tag &&
                   other.arguments.at(6) == finding.arguments.at(6);
        });
        if (same == findings.end())
            findings.append(finding);
        else
            same->arguments[1] += u", "_s + finding.arguments.at(1);
    }
}

} // namespace

QString targetBeforeZone(const QString &target, const QString &zone)
{
    const QString typed = relativeName(target, zone);
    return typed != target && typed.contains(u'.') ? typed : QString();
}

QList<Finding> targetFindings(const SlipCase &slipCase, const SlipScene &scene)
{
    QList<Finding> findings;
    for (const QString &name : targetsOf(*slipCase.published)) {
        const bool isPlanned = std::ranges::any_of(scene.plan, [&](const records::PlannedRecord &planned) {
            const auto *data = std::get_if<dns::MxData>(&planned.record.data);
            return data && data->exchange == name;
        });
        if (!isPlanned)
            add(findings, judge({name, &wantedFor(name, slipCase), slipCase.published->question.name, scene}));
    }
    return findings;
}

QList<Finding> bareTargetFindings(const dns::Answer &mx, const SlipScene &scene)
{
    QList<Finding> findings;
    const QStringList names = targetsOf(mx);
    for (const QString &name : names) {
        const QList<Finding> found = judge({name, nullptr, scene.setup.domain, scene});
        const bool harmless = !found.isEmpty() && found.first().tag == u"SLIP_TARGET_PROOF"_s && names.size() > 1;
        if (!harmless)
            findings += found;
    }
    return findings;
}

QList<Finding> addressFindings(const SlipCase &slipCase, const SlipScene &scene)
{
    const records::PlannedRecord &planned = slipCase.missing.first();
    const QString &owner = planned.record.owner;
    const PanelWords words = panelWords(scene, planned);
    const QStringList aliases = slipCase.published->aliases();
    if (!aliases.isEmpty()) {
        const QString typed = typedName(relativeName(aliases.first(), scene.zone));
        if (!looksLikeAddress(typed))
            return {};
        return {{u"SLIP_ALIAS_TO_ADDRESS"_s,
                 {owner, typed, words.typeLabel, typedArgument(words.type), words.valueLabel, typedArgument(words.value)}}};
    }
    QStringList proxied;
    const dns::ProxyNetwork *proxy = nullptr;
    for (const dns::ResourceRecord &record : slipCase.published->matching()) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        if (const dns::ProxyNetwork *one = data ? dns::proxyNetworkOf(data->address) : nullptr) {
            proxy = one;
            proxied.append(data->address.toString());
        }
    }
    const bool isPlanned = dns::proxyNetworkOf(std::get<dns::AddressData>(planned.record.data).address);
    if (!proxy || isPlanned)
        return {};
    return {{u"SLIP_PROXIED"_s,
             {owner, listArgument(proxied), proxy->operatorName, proxy->direct, planned.record.dataText(), slipCase.kind()}}};
}

QList<Finding> aliasFindings(const SlipCase &slipCase, const SlipScene &scene)
{
    const QStringList aliases = slipCase.published->aliases();
    if (aliases.isEmpty() || slipCase.record().owner != scene.setup.domain)
        return {};
    const records::PlannedRecord example{
        u"mx"_s, dns::mxRecord(scene.setup.domain, records::defaultTtl, 10, scene.setup.domain), {}};
    return {{u"SLIP_DOMAIN_IS_ALIAS"_s, {scene.setup.domain, typedName(aliases.first()), panelWords(scene, example).typeLabel}}};
}

} // namespace checks
