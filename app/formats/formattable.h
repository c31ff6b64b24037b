// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/recordtable.h"

#include <QByteArray>

namespace formats {

/// One row of the table of export formats for planned records.
struct Format
{
    const char *id;        ///< stable, for --format and file filters: "text" "bind" "csv" "json" "hosts"
    const char *extension; ///< without dot
    const char *name;      ///< QT_TRANSLATE_NOOP("formats", ...)
    /// UTF-8, LF line ends, last line ended. Values that a format cannot carry safely are refused by an empty
    /// result.
    QByteArray (*write)(const QList<records::PlannedRecord> &, const setup::MailSetup &);
};

[[nodiscard]] const QList<const Format *> &formatTable();
[[nodiscard]] const Format *findFormat(const QString &id);
[[nodiscard]] QString formatName(const Format &format);

} // namespace formats
