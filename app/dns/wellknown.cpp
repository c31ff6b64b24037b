// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/wellknown.h"

#include "dns/jsonvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qsizetype maximumFile = 65536, maximumList = 64, maximumWord = 64;
constexpr quint16 tlsPort = 853;

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= maximumWord &&
           std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

std::optional<QHostAddress> address(const QJsonValue &value, QAbstractSocket::NetworkLayerProtocol family)
{
    QHostAddress result;
    if (!result.setAddress(value.toString()) || result.protocol() != family)
        return {};
    return result;
}

std::optional<RootServer> rootServerFromJson(const QJsonObject &object)
{
    const auto name = json::name(object[u"name"]);
    const auto ipv4 = address(object[u"ipv4"], QAbstractSocket::IPv4Protocol);
    const auto ipv6 = address(object[u"ipv6"], QAbstractSocket::IPv6Protocol);
    if (!name || !ipv4 || !ipv6)
        return {};
    return RootServer{*name, *ipv4, *ipv6};
}

template <typename Item>
std::optional<QList<Item>> list(const QJsonValue &value, std::optional<Item> (*read)(const QJsonObject &))
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > maximumList)
        return {};
    QList<Item> items;
    for (const auto &element : array) {
        const auto item = read(element.toObject());
        if (!item)
            return {};
        items += *item;
    }
    return items;
}

std::optional<ControlQuestions> controlsFromJson(const QJsonObject &object)
{
    const auto addressName = json::name(object[u"addressName"]);
    const auto control = address(object[u"address"], QAbstractSocket::IPv4Protocol);
    const auto mailName = json::name(object[u"mailName"]);
    const auto missingUnder = json::name(object[u"missingUnder"]);
    if (!addressName || !control || !mailName || !missingUnder)
        return {};
    return ControlQuestions{*addressName, *control, *mailName, *missingUnder};
}

std::optional<ProxyNetwork> proxyNetworkFromJson(const QJsonObject &object)
{
    ProxyNetwork proxy{object[u"operator"].toString(), object[u"direct"].toString(),
                       object[u"rewrittenTarget"].toString(), {}};
    const QJsonArray networks = object[u"networks"].toArray();
    const bool isExpression = QRegularExpression(proxy.rewrittenTarget).isValid();
    const bool hasWords = isWord(proxy.operatorName) && isWord(proxy.direct) && isWord(proxy.rewrittenTarget);
    if (!hasWords || !isExpression || networks.isEmpty() || networks.size() > maximumList)
        return {};
    for (const auto &network : networks) {
        const auto subnet = QHostAddress::parseSubnet(network.toString());
        if (subnet.first.isNull() || subnet.second < 8)
            return {};
        proxy.networks += subnet;
    }
    return proxy;
}

std::optional<LeftoverMx> leftoverMxFromJson(const QJsonObject &object)
{
    const auto suffix = json::name(object[u"suffix"]);
    const QString operatorName = object[u"operator"].toString();
    if (!isWord(operatorName) || !suffix)
        return {};
    return LeftoverMx{operatorName, *suffix, object[u"proof"].toBool()};
}

/// list(), but the key may be missing.
template <typename Item>
std::optional<QList<Item>> anyList(const QJsonValue &value, std::optional<Item> (*read)(const QJsonObject &))
{
    return value.isUndefined() ? std::optional(QList<Item>()) : list<Item>(value, read);
}

const WellKnown &wellKnown()
{
    static const WellKnown known = [] {
        QFile file(u":/mxwizard/services.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return WellKnown{};
        return wellKnownFromJson(file.readAll()).value_or(WellKnown{});
    }();
    return known;
}

} // namespace

Server PublicResolver::overUdp(bool useIpv6) const
{
    return serverAt(useIpv6 ? ipv6 : ipv4);
}

Server PublicResolver::overTls(bool useIpv6) const
{
    Server server = overUdp(useIpv6);
    server.port = tlsPort;
    server.transport = Server::Transport::Tls;
    server.tlsName = tlsName;
    return server;
}

QJsonObject toJson(const PublicResolver &resolver)
{
    return {{u"id"_s, resolver.id},
            {u"operator"_s, resolver.operatorName},
            {u"ipv4"_s, resolver.ipv4.toString()},
            {u"ipv6"_s, resolver.ipv6.toString()},
            {u"tlsName"_s, resolver.tlsName}};
}

std::optional<PublicResolver> publicResolverFromJson(const QJsonObject &object)
{
    const QString id = object[u"id"].toString(), operatorName = object[u"operator"].toString();
    const auto ipv4 = address(object[u"ipv4"], QAbstractSocket::IPv4Protocol);
    const auto ipv6 = address(object[u"ipv6"], QAbstractSocket::IPv6Protocol);
    const QJsonValue tls = object[u"tlsName"];
    const auto tlsName = tls.toString().isEmpty() ? std::optional(QString()) : json::name(tls);
    if (!isWord(id) || !isWord(operatorName) || !ipv4 || !ipv6 || !tlsName)
        return {};
    return PublicResolver{id, operatorName, *ipv4, *ipv6, *tlsName};
}

std::optional<WellKnown> wellKnownFromJson(const QByteArray &text)
{
    if (text.size() > maximumFile)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    auto roots = list<RootServer>(object[u"rootServers"], rootServerFromJson);
    auto resolvers = list<PublicResolver>(object[u"publicResolvers"], publicResolverFromJson);
    auto controls = controlsFromJson(object[u"controls"].toObject());
    auto proxies = anyList<ProxyNetwork>(object[u"proxyNetworks"], proxyNetworkFromJson);
    auto leftovers = anyList<LeftoverMx>(object[u"leftoverMx"], leftoverMxFromJson);
    if (!roots || !resolvers || !controls || !proxies || !leftovers)
        return {};
    return WellKnown{std::move(*roots), std::move(*resolvers), std::move(*controls), std::move(*proxies),
                     std::move(*leftovers)};
}

const QList<RootServer> &rootServers()
{
    return wellKnown().rootServers;
}

const QList<PublicResolver> &publicResolvers()
{
    return wellKnown().publicResolvers;
}

const ControlQuestions &controlQuestions()
{
    return wellKnown().controls;
}

const QList<ProxyNetwork> &proxyNetworks()
{
    return wellKnown().proxyNetworks;
}

const ProxyNetwork *proxyNetworkOf(const QHostAddress &address)
{
    for (const ProxyNetwork &proxy : proxyNetworks()) {
        const auto holds = [&](const auto &network) { return address.isInSubnet(network); };
        if (std::ranges::any_of(proxy.networks, holds))
            return &proxy;
    }
    return nullptr;
}

const QList<LeftoverMx> &leftoverMx()
{
    return wellKnown().leftoverMx;
}

} // namespace dns
