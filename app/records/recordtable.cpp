// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordtable.h"

#include "records/recordlist.h"
#include "setup/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace records {

const QList<const RecordKind *> &recordTable()
{
    static const QList<const RecordKind *> table{&aKind, &aaaaKind, &mxKind, &spfKind, &dkimKind, &dmarcKind};
    return table;
}

QList<PlannedRecord> plannedRecords(const setup::MailSetup &setup)
{
    QList<PlannedRecord> planned;
    if (setup.mode == setup::Mode::Map || setup.domain.isEmpty())
        return planned;
    for (const RecordKind *kind : recordTable())
        planned += kind->generate(setup);
    return planned;
}

QString whyText(const PlannedRecord &record, const setup::MailSetup &setup)
{
    const auto &table = recordTable();
    const auto kind = std::find_if(table.cbegin(), table.cend(), [&record](const RecordKind *row) {
        return record.kindId == QLatin1StringView(row->id);
    });
    if (kind == table.cend())
        return {};
    return setup::sentence("records", (*kind)->why,
                           {record.record.owner, setup.domain, record.record.dataText()});
}

} // namespace records
