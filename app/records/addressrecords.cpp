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
        if (setup.mode == setup::Mode::Internet && !setup::isInDomain(server.hostName, setup.domain))
            continue;
        for (const QHostAddress &address : server.addresses) {
            if (address.protocol() != family)
                continue;
            const PlannedRecord record{QString::fromLatin1(kind.id),
                                       dns::addressRecord(server.hostName, defaultTtl, address), {}};
            if (!planned.contains(record))
                planned += record;
        }
    }
    return planned;
}

} // namespace records
