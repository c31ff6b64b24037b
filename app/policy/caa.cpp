// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/caa.h"

#include "policy/taglist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr quint8 critical = 128;
constexpr qsizetype maximumIssuers = 64;

bool isWord(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '.';
    });
}

/// Authorities know more than RFC 8659 has: RFC 9495 issuemail, the CA/Browser Forum's contacts, issuevmc.
bool isKnown(const QByteArray &tag)
{
    constexpr std::array<const char *, 7> known{"issue", "issuewild", "iodef", "issuemail", "contactemail", "contactphone", "issuevmc"};
    return std::ranges::any_of(known, [&](const char *one) { return tag == one; });
}

} // namespace

CaaSet readCaa(const QList<dns::CaaData> &records)
{
    CaaSet set;
    for (const dns::CaaData &record : records) {
        const QByteArray tag = record.tag.toLower();
        const bool wild = tag == "issuewild";
        if (tag == "issue" || wild) {
            (wild ? set.hasWildcard : set.hasIssue) = true;
            const QByteArray domain = trimmedBlanks(record.value.split(';').first()).toLower();
            QStringList &issuers = wild ? set.wildcardIssuers : set.issuers;
            if (!isWord(domain))
                set.broken.append(record.tag.left(32) + ' ' + record.value.left(200));
            else if (!domain.isEmpty() && issuers.size() < maximumIssuers)
                issuers.append(QString::fromLatin1(domain));
        } else if (!isKnown(tag) && (record.flags & critical) != 0) {
            set.unknownCritical.append(record.tag.left(64));
        }
    }
    return set;
}

bool CaaSet::allows(const QStringList &domains, bool wildcard) const
{
    if (!unknownCritical.isEmpty())
        return false;
    const bool useWildcard = wildcard && hasWildcard;
    if (!useWildcard && !hasIssue)
        return true;
    const QStringList &list = useWildcard ? wildcardIssuers : issuers;
    return std::ranges::any_of(domains, [&](const QString &domain) { return list.contains(domain, Qt::CaseInsensitive); });
}

bool CaaSet::forbidsAll(bool wildcard) const
{
    const bool useWildcard = wildcard && hasWildcard;
    return !unknownCritical.isEmpty() || (useWildcard ? wildcardIssuers.isEmpty() : hasIssue && issuers.isEmpty());
}

} // namespace policy
