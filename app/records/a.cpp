// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include <QCoreApplication>

namespace records {

static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    return addressRecords(aKind, setup, QAbstractSocket::IPv4Protocol);
}

const RecordKind aKind{
    "a",
    QT_TRANSLATE_NOOP(
        "records",
        "Says that the server %1 is found at the IPv4 address %3, so that others can connect to it."),
    generate};

} // namespace records
