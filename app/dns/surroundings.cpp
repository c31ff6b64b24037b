// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/surroundings.h"

#include "dns/directresolver.h"
#include "dns/gateways.h"
#include "dns/resolvconf.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qsizetype nonceSize = 12, maximumServers = 8, maximumResolvers = 64, maximumLanServers = 4;
[[maybe_unused]] constexpr qint64 maximumFile = 1 << 20;

bool isNonce(const QString &text)
{
    return text.size() == nonceSize && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

/// Connecting a UDP socket sends nothing; it fails when there is no route.
bool hasRoute(const QHostAddress &address)
{
    constexpr quint16 dnsPort = 53;
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, dnsPort);
    return socket.state() == QAbstractSocket::ConnectedState;
}

#ifdef Q_OS_LINUX
/// What a small file holds; nothing when there is none.
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maximumFile) : QByteArray();
}
#endif

QList<Server> findLanServers(const QList<Server> &systemServers)
{
#ifdef Q_OS_LINUX
    QByteArray behindStub;
    const QHostAddress resolved(u"127.0.0.53"_s);
    if (std::ranges::any_of(systemServers, [&](const Server &server) { return server.address == resolved; }))
        behindStub = contents(u"/run/systemd/resolve/resolv.conf"_s);
    return lanServersOf(systemServers, behindStub,
                        ipv4GatewaysOf(contents(u"/proc/net/route"_s)) +
                            ipv6GatewaysOf(contents(u"/proc/net/ipv6_route"_s)));
#else
    // Where the routes and the resolver's upstreams are not in a file, the LAN's own resolver is not asked
    // apart.
    Q_UNUSED(systemServers)
    return {};
#endif
}

QJsonArray serversJson(const QList<Server> &servers)
{
    QJsonArray array;
    for (const Server &server : servers)
        array += server.text();
    return array;
}

std::optional<QList<Server>> serversFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > maximumServers)
        return {};
    QList<Server> servers;
    for (const auto &element : array) {
        const auto server = serverFromText(element.toString());
        if (!server || server->kind != Server::Kind::Named)
            return {};
        servers += *server;
    }
    return servers;
}

std::optional<QList<PublicResolver>> resolversFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > maximumResolvers)
        return {};
    QList<PublicResolver> resolvers;
    for (const auto &element : array) {
        const auto resolver = publicResolverFromJson(element.toObject());
        if (!resolver)
            return {};
        resolvers += *resolver;
    }
    return resolvers;
}

} // namespace

QList<Server> lanServersOf(const QList<Server> &systemServers, const QByteArray &behindStub,
                           const QList<QHostAddress> &gateways)
{
    QList<Server> candidates;
    if (!behindStub.isEmpty())
        candidates += nameServersOf(behindStub);
    for (const QHostAddress &gateway : gateways)
        candidates += serverAt(gateway);
    QList<Server> servers;
    for (const Server &candidate : candidates) {
        const bool isNew = !candidate.address.isLoopback() && !servers.contains(candidate) &&
                           std::ranges::none_of(systemServers, [&](const Server &known) {
                               return known.address == candidate.address;
                           });
        if (isNew && servers.size() < maximumLanServers)
            servers += candidate;
    }
    return servers;
}

QString makeNonce()
{
    static constexpr QLatin1StringView alphabet("abcdefghijklmnopqrstuvwxyz0123456789");
    QString nonce;
    for (qsizetype i = 0; i < nonceSize; ++i)
        nonce += QLatin1Char(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    return nonce;
}

Surroundings findSurroundings(const std::optional<Server> &systemServer)
{
    Surroundings found;
    found.nonce = makeNonce();
    found.systemServers = systemServer ? QList<Server>{*systemServer} : systemNameServers();
    found.lanServers = findLanServers(found.systemServers);
    found.publicResolvers = publicResolvers();
    if (!rootServers().isEmpty()) {
        found.hasIpv4 = hasRoute(rootServers().first().ipv4);
        found.hasIpv6 = hasRoute(rootServers().first().ipv6);
    }
    return found;
}

QJsonObject toJson(const Surroundings &surroundings)
{
    QJsonArray resolvers;
    for (const PublicResolver &resolver : surroundings.publicResolvers)
        resolvers += toJson(resolver);
    return {{u"nonce"_s, surroundings.nonce},
            {u"systemServers"_s, serversJson(surroundings.systemServers)},
            {u"lanServers"_s, serversJson(surroundings.lanServers)},
            {u"publicResolvers"_s, resolvers},
            {u"hasIpv4"_s, surroundings.hasIpv4},
            {u"hasIpv6"_s, surroundings.hasIpv6}};
}

std::optional<Surroundings> surroundingsFromJson(const QJsonObject &object)
{
    const QString nonce = object[u"nonce"].toString();
    auto systemServers = serversFromJson(object[u"systemServers"]);
    auto lanServers = serversFromJson(object[u"lanServers"]);
    auto resolvers = resolversFromJson(object[u"publicResolvers"]);
    if (!(nonce.isEmpty() || isNonce(nonce)) || !systemServers || !lanServers || !resolvers)
        return {};
    return Surroundings{nonce,
                        std::move(*systemServers),
                        std::move(*lanServers),
                        std::move(*resolvers),
                        object[u"hasIpv4"].toBool(true),
                        object[u"hasIpv6"].toBool(true)};
}

} // namespace dns
