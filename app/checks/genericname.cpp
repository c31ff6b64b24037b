// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/genericname.h"

#include "setup/domainname.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype octetsThatTell = 3, groupsThatTell = 4, digitsThatTell = 16;

/// Are `wanted` consecutive numbers of `address` consecutive in `found`, forwards or backwards?
bool holdsRun(const QList<uint> &found, QList<uint> address, qsizetype wanted)
{
    for (int direction = 0; direction < 2; ++direction) {
        for (qsizetype start = 0; start + wanted <= address.size(); ++start) {
            const auto run = address.sliced(start, wanted);
            if (std::ranges::count(run, 0U) < wanted - 1 && !std::ranges::search(found, run).empty())
                return true;
        }
        std::ranges::reverse(address);
    }
    return false;
}

QList<uint> numbers(const QString &text, const QRegularExpression &token, int base)
{
    QList<uint> found;
    for (auto match = token.globalMatch(text); match.hasNext();)
        found.append(match.next().captured().toUInt(nullptr, base));
    return found;
}

bool holdsIpv4(const QString &name, quint32 address)
{
    static const QRegularExpression digits(u"[0-9]{1,3}(?![0-9])"_s);
    const QList<uint> octets{address >> 24, (address >> 16) & 0xff, (address >> 8) & 0xff, address & 0xff};
    const QList<uint> found = numbers(name, digits, 10);
    if (holdsRun(found, octets, octets.size()) || holdsRun(found, octets, octetsThatTell))
        return true;
    QString padded, hex, paddedBack, hexBack;
    for (const uint octet : octets) {
        const QString decimal = u"%1"_s.arg(octet, 3, 10, QLatin1Char('0')), nibbles = u"%1"_s.arg(octet, 2, 16, QLatin1Char('0'));
        padded += decimal;
        paddedBack.prepend(decimal);
        hex += nibbles;
        hexBack.prepend(nibbles);
    }
    return std::ranges::any_of(QStringList{padded, paddedBack, hex, hexBack}, [&](const QString &form) { return name.contains(form); });
}

bool holdsIpv6(const QString &name, const Q_IPV6ADDR &address)
{
    static const QRegularExpression group(u"(?<![0-9a-z])[0-9a-f]{1,4}(?![0-9a-z])"_s);
    QList<uint> groups;
    QString nibbles;
    for (int i = 0; i < 16; i += 2) {
        groups.append(uint(address[i]) << 8 | address[i + 1]);
        nibbles += u"%1"_s.arg(groups.last(), 4, 16, QLatin1Char('0'));
    }
    if (holdsRun(numbers(name, group, 16), groups, groupsThatTell))
        return true;
    QString plain = name;
    plain.remove(u'.').remove(u'-');
    QString back = nibbles;
    std::ranges::reverse(back);
    for (const QString &form : {nibbles, back}) {
        if (plain.contains(form.first(digitsThatTell)) || plain.contains(form.last(digitsThatTell)))
            return true;
    }
    return false;
}

} // namespace

bool looksGeneric(const QString &name, const QHostAddress &address)
{
    static const QStringList words{u"dyn"_s, u"dynamic"_s, u"dynip"_s, u"dynamicip"_s, u"pool"_s, u"pools"_s, u"dsl"_s, u"adsl"_s,
                                   u"vdsl"_s, u"xdsl"_s, u"dhcp"_s, u"cable"_s, u"cablemodem"_s, u"catv"_s, u"ppp"_s, u"pppoe"_s,
                                   u"dial"_s, u"dialup"_s, u"dialin"_s, u"dip"_s, u"broadband"_s, u"ftth"_s, u"cgnat"_s,
                                   u"unassigned"_s, u"unallocated"_s};
    static const QRegularExpression notALetter(u"[^a-z]+"_s);
    const QString lower = name.toLower().left(253);
    if (address.protocol() == QAbstractSocket::IPv4Protocol ? holdsIpv4(lower, address.toIPv4Address())
                                                            : holdsIpv6(lower, address.toIPv6Address()))
        return true;
    const QString registered = setup::registeredDomain(lower);
    const QString front = registered.isEmpty() ? lower : lower.chopped(registered.size());
    return std::ranges::any_of(front.split(notALetter, Qt::SkipEmptyParts), [&](const QString &word) { return words.contains(word); });
}

} // namespace checks
