// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include "setup/domainname.h"

namespace records {

QList<PlannedRecord> addressRecords(const RecordKind &kind, const setup::MailSetup &setup,
                                    QAbstractSocket::NetworkLayerProtocol family)
{
    QList<PlannedRecord> planned;
    for (const setup::MailServer &server : setup.servers) {
        const bool ours = setup.mode == setup::Mode::Lan || setup::isInDomain(server.hostName, setup.domain);
        if (server.hostName.isEmpty() || !ours)
            continue;
        for (const QHostAddress &address : server.addresses) {
            if (address.protocol() != family)
                continue;
            const PlannedRecord record{
                QString::fromLatin1(kind.id), dns::addressRecord(server.hostName, defaultTtl, address), {}};
            if (!planned.contains(record))
                planned += record;
        }
    }
    return planned;
}

} // namespace records
