// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rdap.h"

#include "dns/resourcerecord.h"
#include "setup/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype maximumList = 32;

QDateTime timeOf(const QJsonArray &events, const QString &action)
{
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        if (event[u"eventAction"].toString().compare(action, Qt::CaseInsensitive) == 0)
            return QDateTime::fromString(event[u"eventDate"].toString().left(64), Qt::ISODateWithMs).toUTC();
    }
    return {};
}

/// The "fn" of a vCard in JSON (RFC 7095).
QString nameIn(const QJsonObject &entity)
{
    for (const QJsonValue &value : entity[u"vcardArray"].toArray().at(1).toArray()) {
        const QJsonArray property = value.toArray();
        if (property.at(0).toString() == "fn"_L1)
            return setup::printable(property.at(3).toString(), 100);
    }
    return {};
}

QString registrarIn(const QJsonArray &entities)
{
    for (const QJsonValue &value : entities) {
        const QJsonObject entity = value.toObject();
        if (entity[u"roles"].toArray().contains(u"registrar"_s))
            return nameIn(entity);
    }
    return {};
}

} // namespace

QStringList Registration::troubles() const
{
    static const QStringList known{u"clienthold"_s, u"serverhold"_s, u"redemptionperiod"_s, u"pendingdelete"_s};
    QStringList found;
    std::ranges::copy_if(known, std::back_inserter(found), [&](const QString &one) { return status.contains(one); });
    return found;
}

std::optional<Registration> readRegistration(const QByteArray &json, const QString &domain)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString name = object[u"ldhName"].toString();
    const bool isOther = !name.isEmpty() && dns::canonicalName(name) != dns::canonicalName(domain);
    if (object[u"objectClassName"].toString().compare("domain"_L1, Qt::CaseInsensitive) != 0 || isOther)
        return {};
    const QJsonArray events = object[u"events"].toArray();
    Registration result{timeOf(events, u"registration"_s), timeOf(events, u"expiration"_s), {}, registrarIn(object[u"entities"].toArray())};
    for (const QJsonValue &value : object[u"status"].toArray()) {
        if (result.status.size() == maximumList)
            break;
        result.status.append(setup::printable(value.toString().toLower().remove(u' '), 64));
    }
    return result;
}

} // namespace policy
