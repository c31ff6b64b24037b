// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace records {

/// RFC 9989. "p=none" changes nothing for anybody's mail; it only asks for reports, to an address every mail
/// domain must have (RFC 5321 section 4.5.1).
static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    if (setup.mode != setup::Mode::Internet || setup.servers.isEmpty())
        return {};
    const QByteArray text = "v=DMARC1; p=none; rua=mailto:postmaster@" + setup.domain.toLatin1();
    return {{QString::fromLatin1(dmarcKind.id), dns::txtRecord(u"_dmarc."_s + setup.domain, defaultTtl, text),
             "v=DMARC1"}};
}

const RecordKind dmarcKind{"dmarc",
                           QT_TRANSLATE_NOOP("records",
                                             "DMARC: tells receivers that %2 looks after its mail, and asks "
                                             "them to send reports about forged mail "
                                             "to postmaster@%2."),
                           generate};

} // namespace records
