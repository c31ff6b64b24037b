// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlist.h"

#include "setup/domainname.h"
#include "setup/printable.h"
#include "setup/sentence.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace formats {

/// Lines for /etc/hosts or Windows' hosts file: address, full name and, once, the short name that people type
/// in a LAN.
static QByteArray write(const QList<records::PlannedRecord> &planned, const setup::MailSetup &setup)
{
    QString text =
        u"# "_s +
        setup::printable(
            setup::sentence("formats", QT_TRANSLATE_NOOP("formats", "Mail servers of %1"), {setup.domain}),
            400) +
        u'\n';
    QHash<QString, QString> ownerOfShortName;
    for (const records::PlannedRecord &entry : planned) {
        const auto *data = std::get_if<dns::AddressData>(&entry.record.data);
        if (!data)
            continue;
        const QString owner = entry.record.owner;
        if (!isPlainName(owner))
            return {};
        text += data->address.toString() + u' ' + owner;
        const QString shortName = owner.section(u'.', 0, 0);
        const bool below = owner != setup.domain && setup::isInDomain(owner, setup.domain);
        if (below && shortName != owner && ownerOfShortName.value(shortName, owner) == owner) {
            ownerOfShortName.insert(shortName, owner);
            text += u' ' + shortName;
        }
        text += u'\n';
    }
    return text.toUtf8();
}

const Format hostsFormat{"hosts", "hosts",
                         QT_TRANSLATE_NOOP("formats", "Hosts file, for a LAN without DNS of its own"), write};

} // namespace formats
