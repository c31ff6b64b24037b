// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/dmarc.h"

#include "dns/resourcerecord.h"
#include "policy/taglist.h"
#include "setup/domainname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype longestUri = 1000, fewestLabels = 8;

struct PolicyRow
{
    DmarcPolicy policy;
    const char *name;
};
constexpr std::array policies{PolicyRow{DmarcPolicy::None, "none"}, PolicyRow{DmarcPolicy::Quarantine, "quarantine"},
                              PolicyRow{DmarcPolicy::Reject, "reject"}};

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const QByteArray lower = value.toLower();
    const auto found = std::ranges::find_if(policies, [&](const PolicyRow &row) { return lower == row.name; });
    return found == policies.end() ? std::nullopt : std::optional(found->policy);
}

bool isPrintableAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char octet) { return octet > 0x20 && octet < 0x7F; });
}

/// "10m" of "mailto:a@example.org!10m" (RFC 7489 section 6.2).
bool isSize(const QByteArray &text)
{
    const bool hasUnit = !text.isEmpty() && QByteArrayView("kmgtKMGT").contains(text.back());
    const QByteArray digits = hasUnit ? text.chopped(1) : text;
    return !digits.isEmpty() && std::ranges::all_of(digits, [](char octet) { return octet >= '0' && octet <= '9'; });
}

QString hostOf(const QByteArray &text)
{
    const setup::NameCheck check = setup::checkHostName(QString::fromLatin1(text), setup::Mode::Internet, true);
    return check.grade == setup::Grade::Error && check.problem != setup::NameProblem::SpecialUse ? QString() : check.ascii;
}

QString mailHost(const QByteArray &address)
{
    const QByteArray plain = address.left(address.indexOf('?') < 0 ? address.size() : address.indexOf('?'));
    const qsizetype at = plain.lastIndexOf('@');
    return at <= 0 ? QString() : hostOf(plain.mid(at + 1));
}

QString urlHost(const QByteArray &afterScheme)
{
    if (!afterScheme.startsWith("//"))
        return {};
    QByteArray authority = afterScheme.mid(2);
    const auto end = std::ranges::find_if(authority, [](char octet) { return octet == '/' || octet == '?' || octet == '#'; });
    authority.truncate(end - authority.begin());
    authority = authority.mid(authority.lastIndexOf('@') + 1);
    if (const qsizetype colon = authority.lastIndexOf(':'); colon >= 0)
        authority.truncate(colon);
    return hostOf(authority);
}

/// One tag of a record; what it says counts once, from its first occurrence.
void readTag(const TagValue &tag, DmarcRecord &record)
{
    const QByteArray value = tag.value.toLower();
    bool valid = true;
    const auto yesNo = [&](const char *yes, const char *no, bool &target) {
        target = value == yes;
        valid = value == yes || value == no;
    };
    const auto policy = [&](std::optional<DmarcPolicy> &target) {
        target = policyOf(value);
        valid = target.has_value();
    };
    if (tag.name == "p")
        policy(record.domain);
    else if (tag.name == "sp")
        policy(record.subdomains);
    else if (tag.name == "np")
        policy(record.nonexistent);
    else if (tag.name == "t")
        yesNo("y", "n", record.isTest);
    else if (tag.name == "adkim")
        yesNo("s", "r", record.strictDkim);
    else if (tag.name == "aspf")
        yesNo("s", "r", record.strictSpf);
    else if (tag.name == "psd") {
        record.suffix = value == "y" ? DmarcRecord::Suffix::Yes : value == "n" ? DmarcRecord::Suffix::No : DmarcRecord::Suffix::Unsaid;
        valid = value == "y" || value == "n" || value == "u";
    } else if (tag.name == "rua")
        record.aggregate = readReportUris(tag.value);
    else if (tag.name == "ruf")
        record.failure = readReportUris(tag.value);
    else if (tag.name == "fo") {
        const QList<QByteArray> words = splitList(value, ':');
        valid = !words.isEmpty() && std::ranges::all_of(words, [](const QByteArray &word) {
            return word == "0" || word == "1" || word == "d" || word == "s";
        });
    } else if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri")
        record.removed.append(tag.name);
    else if (tag.name != "v")
        record.unknown.append(tag.name);
    if (!valid)
        record.invalid.append(tag.name + '=' + tag.value);
}

} // namespace

QString policyName(DmarcPolicy policy)
{
    return QString::fromLatin1(std::ranges::find(policies, policy, &PolicyRow::policy)->name);
}

DmarcPolicy weakened(DmarcPolicy policy)
{
    return policy == DmarcPolicy::Reject ? DmarcPolicy::Quarantine : DmarcPolicy::None;
}

ReportUri readReportUri(const QByteArray &text)
{
    ReportUri uri;
    uri.text = uri.uri = trimmedBlanks(text);
    if (const qsizetype mark = uri.uri.lastIndexOf('!'); mark >= 0 && isSize(uri.uri.mid(mark + 1))) {
        uri.hasSize = true;
        uri.uri.truncate(mark);
    }
    const qsizetype colon = uri.uri.indexOf(':');
    if (colon <= 0 || uri.uri.size() > longestUri || !isPrintableAscii(uri.uri) || uri.uri.contains('!'))
        return uri;
    const QByteArray scheme = uri.uri.left(colon).toLower(), rest = uri.uri.mid(colon + 1);
    uri.isMail = scheme == "mailto";
    uri.host = uri.isMail ? mailHost(rest) : urlHost(rest);
    return uri;
}

QList<ReportUri> readReportUris(const QByteArray &value)
{
    QList<ReportUri> uris;
    for (const QByteArray &piece : splitList(value, ','))
        uris.append(readReportUri(piece));
    return uris;
}

bool DmarcRecord::hasPolicyFault() const
{
    return !domain || std::ranges::any_of(invalid, [](const QByteArray &one) { return one.startsWith("sp=") || one.startsWith("np="); });
}

bool DmarcRecord::hasAggregate() const
{
    return std::ranges::any_of(aggregate, &ReportUri::isValid);
}

bool isDmarcRecord(const QByteArray &text)
{
    if (!text.startsWith('v'))
        return false;
    const qsizetype end = text.indexOf(';');
    const TagList list = readTagList(end < 0 ? text : text.left(end));
    return list.isFirst("v") && list.value("v") == "DMARC1";
}

std::optional<DmarcRecord> readDmarc(const QByteArray &text)
{
    if (!isDmarcRecord(text))
        return std::nullopt;
    const TagList list = readTagList(text);
    DmarcRecord record;
    record.twice = list.twice;
    record.broken = list.broken;
    QList<QByteArray> done;
    for (const TagValue &tag : list.tags) {
        if (done.contains(tag.name))
            continue;
        done.append(tag.name);
        readTag(tag, record);
    }
    record.policySecond = !list.find("p") || (list.tags.size() > 1 && list.tags.at(1).name == "p");
    return record;
}

QStringList treeWalk(const QString &domain)
{
    QStringList labels = domain.split(u'.', Qt::SkipEmptyParts);
    QStringList names;
    if (labels.isEmpty())
        return names;
    names.append(labels.join(u'.'));
    labels = labels.size() < fewestLabels ? labels.mid(1) : labels.last(fewestLabels - 1);
    for (; !labels.isEmpty(); labels.removeFirst())
        names.append(labels.join(u'.'));
    return names;
}

QString organizationalDomain(const QList<WalkStep> &walk)
{
    using Suffix = DmarcRecord::Suffix;
    if (walk.isEmpty())
        return {};
    QString shortest = walk.first().domain;
    for (qsizetype i = 0; i < walk.size(); ++i) {
        const WalkStep &step = walk.at(i);
        if (!step.record)
            continue;
        if (step.record->suffix == Suffix::No)
            return step.domain;
        if (step.record->suffix == Suffix::Yes && i > 0) { // the domain one label below
            const qsizetype labels = step.domain.count(u'.') + 2;
            return walk.first().domain.section(u'.', int(-labels));
        }
        shortest = step.domain;
        if (step.record->suffix == Suffix::Yes) // the walk ends here
            break;
    }
    return shortest;
}

std::optional<AppliedPolicy> discoverPolicy(const QList<WalkStep> &walk, bool exists)
{
    if (walk.isEmpty())
        return std::nullopt;
    const auto apply = [](const WalkStep &step, std::optional<DmarcPolicy> policy) -> std::optional<AppliedPolicy> {
        if (!step.record->counts())
            return std::nullopt;
        const DmarcPolicy asked = step.record->hasPolicyFault() ? DmarcPolicy::None : policy.value_or(DmarcPolicy::None);
        return AppliedPolicy{step.domain, *step.record, asked, step.record->isTest ? weakened(asked) : asked};
    };
    if (walk.first().record)
        return apply(walk.first(), walk.first().record->domain);
    const QString organization = organizationalDomain(walk);
    const WalkStep *best = nullptr;
    for (const WalkStep &step : walk) {
        if (!step.record)
            continue;
        if (step.domain == organization || (!best && step.record->suffix == DmarcRecord::Suffix::Yes))
            best = &step;
        if (step.record->suffix != DmarcRecord::Suffix::Unsaid) // the walk ends here
            break;
    }
    if (!best)
        return std::nullopt;
    const DmarcRecord &record = *best->record;
    const std::optional<DmarcPolicy> below = record.subdomains ? record.subdomains : record.domain;
    return apply(*best, !exists && record.nonexistent ? record.nonexistent : below);
}

bool isAligned(const Identity &author, const Identity &authenticated, bool strict)
{
    if (author.domain == authenticated.domain)
        return true;
    return !strict && !author.organization.isEmpty() && author.organization == authenticated.organization;
}

} // namespace policy
