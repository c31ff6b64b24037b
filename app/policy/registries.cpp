// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/registries.h"

#include "dns/presentation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype maximumFile = 65536, maximumList = 500, maximumWord = 64;

bool isName(const QString &text)
{
    return !text.isEmpty() && text != u"."_s && dns::presentation::isCanonical(text);
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= maximumWord;
}

bool isBase(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && isName(url.host()) && text.endsWith(u'/') && !url.hasQuery() && url.userInfo().isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maximumFile + 1) : QByteArray();
}

/// The list of that name in a file of schema 1; empty when it is none.
QJsonArray listIn(const QByteArray &text, QLatin1StringView name)
{
    const QJsonObject object = text.size() <= maximumFile ? QJsonDocument::fromJson(text).object() : QJsonObject();
    const QJsonArray list = object[u"schema"].toInt() == 1 ? object[name].toArray() : QJsonArray();
    return list.size() <= maximumList ? list : QJsonArray();
}

std::optional<QStringList> names(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &one : value.toArray()) {
        if (!isName(one.toString()) || result.contains(one.toString()))
            return {};
        result.append(one.toString());
    }
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

} // namespace

std::optional<QHash<QString, Registry>> registriesFromJson(const QByteArray &text)
{
    QHash<QString, Registry> table;
    for (const QJsonValue &value : listIn(text, "registries"_L1)) {
        const QJsonObject object = value.toObject();
        const Registry registry{object[u"operator"].toString(), object[u"url"].toString()};
        const auto domains = names(object[u"topLevel"]);
        if (!isWord(registry.operatorName) || !isBase(registry.url) || !domains)
            return {};
        for (const QString &domain : *domains) {
            if (domain.contains(u'.') || table.contains(domain))
                return {};
            table.insert(domain, registry);
        }
    }
    return table.isEmpty() ? std::nullopt : std::optional(table);
}

std::optional<QList<Authority>> authoritiesFromJson(const QByteArray &text)
{
    QList<Authority> list;
    for (const QJsonValue &value : listIn(text, "authorities"_L1)) {
        const QJsonObject object = value.toObject();
        const auto domains = names(object[u"caa"]);
        const auto organizations = object[u"organizations"].toArray();
        if (!domains || organizations.isEmpty())
            return {};
        for (const QJsonValue &organization : organizations) {
            if (!isWord(organization.toString()))
                return {};
            list.append({organization.toString(), *domains});
        }
    }
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

std::optional<Registry> registryOf(const QString &domain)
{
    static const auto table = registriesFromJson(contentOf(u":/mxwizard/registries.json"_s)).value_or(QHash<QString, Registry>());
    const auto found = table.constFind(domain.section(u'.', -1).toLower());
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList caaDomainsOf(const QString &organization)
{
    static const auto list = authoritiesFromJson(contentOf(u":/mxwizard/authorities.json"_s)).value_or(QList<Authority>());
    for (const Authority &authority : list) {
        if (authority.organization.compare(organization, Qt::CaseInsensitive) == 0)
            return authority.domains;
    }
    return {};
}

} // namespace policy
