// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlist.h"

#include "setup/printable.h"
#include "setup/sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace formats {

/// A piece of a zone file (RFC 1035 section 5.1) that fits into any zone file and any import form: absolute
/// names, a TTL in every line, neither SOA nor NS, no directives. Texts are escaped by dns::ResourceRecord;
/// names are refused unless they are plain.
static QByteArray write(const QList<records::PlannedRecord> &planned, const setup::MailSetup &setup)
{
    const auto comment = [](const QString &text) { return u"; "_s + setup::printable(text, 400) + u'\n'; };
    QString text = comment(setup::sentence(
        "formats", QT_TRANSLATE_NOOP("formats", "DNS records for the mail of %1"), {setup.domain}));
    for (const records::PlannedRecord &entry : planned) {
        if (!hasPlainNames(entry.record))
            return {};
        text += u'\n' + comment(records::whyText(entry, setup)) + entry.record.text() + u'\n';
    }
    return text.toUtf8();
}

const Format bindFormat{"bind", "zone", QT_TRANSLATE_NOOP("formats", "Zone file (BIND and others)"), write};

} // namespace formats
