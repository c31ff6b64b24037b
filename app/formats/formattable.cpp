// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formattable.h"

#include "formats/formatlist.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace formats {

const QList<const Format *> &formatTable()
{
    static const QList<const Format *> table{&textFormat, &bindFormat, &csvFormat, &jsonFormat, &hostsFormat};
    return table;
}

const Format *findFormat(const QString &id)
{
    const auto &table = formatTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&id](const Format *format) {
        return id == QLatin1StringView(format->id);
    });
    return found == table.cend() ? nullptr : *found;
}

QString formatName(const Format &format)
{
    return QCoreApplication::translate("formats", format.name);
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 253 && !name.startsWith(u'.') && !name.contains(u".."_s) &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                      c == u'-' || c == u'_' || c == u'.';
           });
}

bool hasPlainNames(const dns::ResourceRecord &record)
{
    if (!isPlainName(record.owner))
        return false;
    if (const auto *mx = std::get_if<dns::MxData>(&record.data))
        return isPlainName(mx->exchange);
    const auto *name = std::get_if<dns::NameData>(&record.data);
    return !name || isPlainName(name->name);
}

QString bareValue(const dns::ResourceRecord &record)
{
    if (const auto *mx = std::get_if<dns::MxData>(&record.data))
        return setup::printable(mx->exchange, 1024);
    if (const auto *text = std::get_if<dns::TxtData>(&record.data))
        return setup::printable(text->joined(), 65536);
    return record.dataText();
}

} // namespace formats
