// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace formats {

/// {"schema": "mxwizard-records-1", "domain": ..., "records": [{kind, owner, type, ttl, data...,
/// presentation, why}]}
static QByteArray write(const QList<records::PlannedRecord> &planned, const setup::MailSetup &setup)
{
    QJsonArray array;
    for (const records::PlannedRecord &entry : planned) {
        QJsonObject object = dns::toJson(entry.record);
        object.insert(u"kind"_s, entry.kindId);
        object.insert(u"presentation"_s, entry.record.text());
        object.insert(u"why"_s, records::whyText(entry, setup));
        array += object;
    }
    const QJsonObject document{
        {u"schema"_s, u"mxwizard-records-1"_s}, {u"domain"_s, setup.domain}, {u"records"_s, array}};
    return QJsonDocument(document).toJson();
}

const Format jsonFormat{"json", "json", QT_TRANSLATE_NOOP("formats", "JSON, for programs"), write};

} // namespace formats
