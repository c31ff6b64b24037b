// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/referenceservers.h"

#include "dns/jsonvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qsizetype maximumFile = 65536, maximumServers = 8, maximumWord = 64;
constexpr quint16 mailPort = 25;

std::optional<ReferenceServer> read(const QJsonObject &object)
{
    const QString operatorName = object[u"operator"].toString();
    const auto name = json::name(object[u"name"]);
    const auto port = json::number<quint16>(object[u"controlPort"]);
    const auto isPrintable = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; };
    const bool isPlain = !operatorName.isEmpty() && operatorName.size() <= maximumWord &&
                         std::ranges::all_of(operatorName, isPrintable);
    if (!isPlain || !name || !port || *port == 0 || *port == mailPort)
        return {};
    return ReferenceServer{operatorName, *name, *port};
}

} // namespace

std::optional<QList<ReferenceServer>> referenceServersFromJson(const QByteArray &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text).object()[u"referenceMailServers"].toArray();
    if (text.size() > maximumFile || array.isEmpty() || array.size() > maximumServers)
        return {};
    QList<ReferenceServer> servers;
    for (const auto &value : array) {
        const auto server = read(value.toObject());
        if (!server)
            return {};
        servers.append(*server);
    }
    return servers;
}

const QList<ReferenceServer> &referenceServers()
{
    static const QList<ReferenceServer> servers = [] {
        QFile file(u":/mxwizard/services.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QList<ReferenceServer>();
        return referenceServersFromJson(file.readAll()).value_or(QList<ReferenceServer>());
    }();
    return servers;
}

} // namespace dns
