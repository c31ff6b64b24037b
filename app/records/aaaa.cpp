// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include <QCoreApplication>

namespace records {

static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    return addressRecords(aaaaKind, setup, QAbstractSocket::IPv6Protocol);
}

const RecordKind aaaaKind{
    "aaaa",
    QT_TRANSLATE_NOOP(
        "records",
        "Says that the server %1 is found at the IPv6 address %3 as well, for those who connect over IPv6."),
    generate};

} // namespace records
