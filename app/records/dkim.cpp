// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/dkim.h"
#include "records/recordlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace records {

/// RFC 6376 section 3.6.1: one record for each key whose public half is known; the others are the mail server's to tell.
static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    if (setup.mode != setup::Mode::Internet || setup.servers.isEmpty())
        return {};
    QList<PlannedRecord> planned;
    for (const setup::DkimKey &key : setup.dkimKeys) {
        const QByteArray text = policy::dkimRecordFor(key.publicKey);
        const QString owner = key.selector + u"._domainkey."_s + setup.domain;
        if (!text.isEmpty() && !key.selector.isEmpty())
            planned.append({QString::fromLatin1(dkimKind.id), dns::txtRecord(owner, defaultTtl, text), "v=DKIM1"});
    }
    return planned;
}

const RecordKind dkimKind{"dkim",
                          QT_TRANSLATE_NOOP("records",
                                            "DKIM: the public key that receivers check the signatures of your "
                                            "mail server with. Its name begins with the selector that the server "
                                            "signs with."),
                          generate};

} // namespace records
