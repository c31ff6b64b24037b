// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/taglist.h"

#include <QSet>

#include <algorithm>

namespace policy {

namespace {

constexpr bool isBlank(char octet)
{
    return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
}

constexpr bool isAlphanumeric(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
}

/// Wide enough for all users: DKIM has letters, digits and "_", RFC 8461 and RFC 8460 also "-" and ".".
bool isName(const QByteArray &name)
{
    return !name.isEmpty() && isAlphanumeric(name.front()) && std::ranges::all_of(name, [](char octet) {
        return isAlphanumeric(octet) || octet == '_' || octet == '-' || octet == '.';
    });
}

} // namespace

QByteArray trimmedBlanks(const QByteArray &text)
{
    qsizetype begin = 0, end = text.size();
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray kept = text;
    kept.removeIf(isBlank);
    return kept;
}

const QByteArray *TagList::find(const QByteArray &name) const
{
    const auto found = std::ranges::find(tags, name, &TagValue::name);
    return found == tags.end() ? nullptr : &found->value;
}

QByteArray TagList::value(const QByteArray &name, const QByteArray &otherwise) const
{
    const QByteArray *found = find(name);
    return found ? *found : otherwise;
}

TagList readTagList(const QByteArray &text)
{
    TagList list;
    QSet<QByteArray> seen;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype semicolon = text.indexOf(';', from);
        const qsizetype end = semicolon < 0 ? text.size() : semicolon;
        const QByteArray part = trimmedBlanks(text.mid(from, end - from));
        from = end + 1;
        if (part.isEmpty())
            continue;
        if (list.tags.size() == maximumTags || list.broken.size() == maximumTags) {
            list.cut = true;
            break;
        }
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = trimmedBlanks(part.left(equals)); // the whole part without "="
        if (equals < 0 || !isName(name)) {
            list.broken.append(part);
            continue;
        }
        if (seen.contains(name) && !list.twice.contains(name))
            list.twice.append(name);
        seen.insert(name);
        list.tags.append({name, trimmedBlanks(part.mid(equals + 1))});
    }
    return list;
}

QList<QByteArray> splitList(const QByteArray &value, char separator)
{
    QList<QByteArray> pieces;
    for (qsizetype from = 0; from < value.size() && pieces.size() < maximumTags;) {
        const qsizetype found = value.indexOf(separator, from);
        const qsizetype end = found < 0 ? value.size() : found;
        if (const QByteArray piece = trimmedBlanks(value.mid(from, end - from)); !piece.isEmpty())
            pieces.append(piece);
        from = end + 1;
    }
    return pieces;
}

} // namespace policy
