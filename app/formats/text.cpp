// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatlist.h"

#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace formats {

/// A table with aligned columns, as a person reads it; a MX's priority stands in front of its name.
static QByteArray write(const QList<records::PlannedRecord> &planned, const setup::MailSetup &)
{
    const auto heading = [](const char *text) { return QCoreApplication::translate("formats", text); };
    QList<QStringList> rows{
        {heading(QT_TRANSLATE_NOOP("formats", "Name")), heading(QT_TRANSLATE_NOOP("formats", "Type")),
         heading(QT_TRANSLATE_NOOP("formats", "TTL")), heading(QT_TRANSLATE_NOOP("formats", "Value"))}};
    for (const records::PlannedRecord &entry : planned) {
        const dns::ResourceRecord &record = entry.record;
        const bool isText = std::holds_alternative<dns::TxtData>(record.data);
        rows += {setup::printable(record.owner, 1024), dns::typeName(record.type),
                 QString::number(record.ttl), isText ? bareValue(record) : record.dataText()};
    }
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        text += row.last() + u'\n';
    }
    return text.toUtf8();
}

const Format textFormat{"text", "txt", QT_TRANSLATE_NOOP("formats", "Plain text"), write};

} // namespace formats
