// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/recordlist.h"

#include <QCoreApplication>

namespace records {

/// RFC 7208: "mx" covers the servers by name, the addresses spare receivers the look-ups and keep working
/// while an A record is being changed. "~all" because "-all" makes forwarders' mail bounce before the
/// administrator has seen any report.
static QList<PlannedRecord> generate(const setup::MailSetup &setup)
{
    if (setup.mode != setup::Mode::Internet || setup.servers.isEmpty())
        return {};
    QList<QHostAddress> addresses;
    const auto add = [&addresses](const QList<QHostAddress> &more) {
        for (const QHostAddress &address : more) {
            if (!address.isNull() && !addresses.contains(address))
                addresses += address;
        }
    };
    for (const setup::MailServer &server : setup.servers)
        add(server.addresses);
    add(setup.externalAddresses);

    QByteArray text = "v=spf1 mx";
    for (const QHostAddress &address : addresses) {
        text += address.protocol() == QAbstractSocket::IPv4Protocol ? " ip4:" : " ip6:";
        text += address.toString().toLatin1();
    }
    text += " ~all";
    return {{QString::fromLatin1(spfKind.id), dns::txtRecord(setup.domain, defaultTtl, text), "v=spf1"}};
}

const RecordKind spfKind{"spf",
                         QT_TRANSLATE_NOOP("records", "SPF: lists the servers that may send mail from "
                                                      "addresses of %2, so that receivers can tell your mail "
                                                      "from forged mail."),
                         generate};

} // namespace records
