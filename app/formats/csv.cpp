// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlist.h"

#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace formats {

/// Quoted (RFC 4180), and with an apostrophe in front where a spreadsheet would take it for a formula
/// (CWE-1236).
static QString cell(const QString &value)
{
    const QString text = setup::printable(value, 65536);
    const bool formula = !text.isEmpty() && u"=+-@\t\r|"_s.contains(text.front());
    return u'"' + (formula ? u"'"_s : QString()) + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

static QByteArray write(const QList<records::PlannedRecord> &planned, const setup::MailSetup &setup)
{
    const auto heading = [](const char *text) { return cell(QCoreApplication::translate("formats", text)); };
    QStringList lines{QStringList{
        heading(QT_TRANSLATE_NOOP("formats", "Name")), heading(QT_TRANSLATE_NOOP("formats", "Type")),
        heading(QT_TRANSLATE_NOOP("formats", "TTL")), heading(QT_TRANSLATE_NOOP("formats", "Priority")),
        heading(QT_TRANSLATE_NOOP("formats", "Value")), heading(QT_TRANSLATE_NOOP("formats", "Reason"))}
                          .join(u',')};
    for (const records::PlannedRecord &entry : planned) {
        const dns::ResourceRecord &record = entry.record;
        const auto *mx = std::get_if<dns::MxData>(&record.data);
        lines += QStringList{cell(record.owner),
                             cell(dns::typeName(record.type)),
                             cell(QString::number(record.ttl)),
                             cell(mx ? QString::number(mx->preference) : QString()),
                             cell(bareValue(record)),
                             cell(records::whyText(entry, setup))}
                     .join(u',');
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

const Format csvFormat{"csv", "csv", QT_TRANSLATE_NOOP("formats", "Table (CSV)"), write};

} // namespace formats
