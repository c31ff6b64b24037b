// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/gateways.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr uint flagUp = 1, flagGateway = 2, flagReject = 0x200; // RTF_*
constexpr qsizetype maximumGateways = 4, longestInterface = 15;

/// Of a LAN: nobody on the Internet has this address.
bool isLocal(const QHostAddress &address)
{
    static const std::array networks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::ranges::any_of(networks, [&](const auto &network) { return address.isInSubnet(network); });
}

std::optional<uint> hexNumber(const QByteArray &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, 16);
    return text.size() == 8 && isNumber ? std::optional(number) : std::nullopt;
}

bool isUsable(uint flags)
{
    return (flags & flagUp) != 0 && (flags & flagGateway) != 0 && (flags & flagReject) == 0;
}

bool isInterface(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestInterface && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    });
}

void take(QList<QHostAddress> &gateways, const QHostAddress &address)
{
    const QString text = address.toString(); // with the scope, which == forgets
    const auto isSame = [&](const QHostAddress &known) { return known.toString() == text; };
    if (isLocal(address) && std::ranges::none_of(gateways, isSame) && gateways.size() < maximumGateways)
        gateways += address;
}

} // namespace

QList<QHostAddress> ipv4GatewaysOf(const QByteArray &procNetRoute)
{
    QList<QHostAddress> gateways;
    for (const QByteArray &line : procNetRoute.split('\n')) {
        // Iface Destination Gateway Flags RefCnt Use Metric Mask ...; addresses as this computer keeps them
        // in memory.
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words.at(1) != "00000000" || words.at(7) != "00000000")
            continue;
        const auto gateway = hexNumber(words.at(2));
        const auto flags = hexNumber(words.at(3).rightJustified(8, '0'));
        if (gateway && flags && isUsable(*flags))
            take(gateways, QHostAddress(qFromBigEndian(quint32(*gateway))));
    }
    return gateways;
}

QList<QHostAddress> ipv6GatewaysOf(const QByteArray &procNetIpv6Route)
{
    static const QByteArray anywhere(32, '0');
    QList<QHostAddress> gateways;
    for (const QByteArray &line : procNetIpv6Route.split('\n')) {
        // Destination length source length next-hop metric references use flags interface
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 10 || words.at(0) != anywhere || words.at(1) != "00" || words.at(4).size() != 32)
            continue;
        const QByteArray octets = QByteArray::fromHex(words.at(4));
        const auto flags = hexNumber(words.at(8));
        if (octets.size() != 16 || !flags || !isUsable(*flags) || !isInterface(words.at(9)))
            continue;
        QHostAddress address(reinterpret_cast<const quint8 *>(octets.constData()));
        if (address.isLinkLocal())
            address.setScopeId(QString::fromLatin1(words.at(9)));
        take(gateways, address);
    }
    return gateways;
}

} // namespace dns
