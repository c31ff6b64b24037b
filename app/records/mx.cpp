// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace records {

/// RFC 5321 section 5.1. A server named twice becomes one MX with the better (lower) preference.
static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    QList<PlannedRecord> planned;
    if (setup.mode != setup::Mode::Internet)
        return planned;
    for (const setup::MailServer &server : setup.servers) {
        if (server.hostName.isEmpty())
            continue; // an empty exchange would be a null MX (RFC 7505)
        const PlannedRecord record{QString::fromLatin1(mxKind.id),
                                   dns::mxRecord(setup.domain, defaultTtl,
                                                 quint16(qBound(0, server.priority, 65535)), server.hostName),
                                   {}};
        const auto mx = [](const PlannedRecord &entry) { return std::get<dns::MxData>(entry.record.data); };
        const auto same =
            std::find_if(planned.begin(), planned.end(), [&mx, &record](const PlannedRecord &entry) {
                return mx(entry).exchange == mx(record).exchange;
            });
        if (same == planned.end())
            planned += record;
        else if (mx(record).preference < mx(*same).preference)
            *same = record;
    }
    return planned;
}

const RecordKind mxKind{
    "mx",
    QT_TRANSLATE_NOOP(
        "records",
        "Tells the Internet which server takes the mail for %2; of several servers the one with the lowest "
        "number is tried first."),
    generate};

} // namespace records
