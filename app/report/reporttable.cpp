// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttable.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace report {

extern const Writer htmlWriter;
extern const Writer jsonWriter;
extern const Writer markdownWriter;
extern const Writer textWriter;

const QList<const Writer *> &writerTable()
{
    static const QList<const Writer *> table{&htmlWriter, &textWriter, &markdownWriter, &jsonWriter};
    return table;
}

const Writer *findWriter(const QString &id)
{
    for (const Writer *writer : writerTable()) {
        if (id == QLatin1StringView(writer->id))
            return writer;
    }
    return nullptr;
}

const Writer *writerForFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const Writer *writer : writerTable()) {
        if (suffix.compare(QLatin1StringView(writer->extension), Qt::CaseInsensitive) == 0)
            return writer;
    }
    return nullptr;
}

QString writerName(const Writer &writer)
{
    return QCoreApplication::translate("report", writer.name);
}

} // namespace report
