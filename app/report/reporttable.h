// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosticreport.h"

namespace report {

/// One row of the table of report writers. Text is in the current language; everything from the network is escaped for the
/// format. PDF and printing are drawn from the HTML by wizard/.
struct Writer
{
    const char *id;        ///< stable, for --format: "text" "markdown" "html" "json"
    const char *extension; ///< without dot
    const char *name;      ///< QT_TRANSLATE_NOOP("report", ...)
    QByteArray (*write)(const DiagnosticReport &);
};

[[nodiscard]] const QList<const Writer *> &writerTable();
[[nodiscard]] const Writer *findWriter(const QString &id);
[[nodiscard]] const Writer *writerForFile(const QString &path); ///< by extension; null when none fits
[[nodiscard]] QString writerName(const Writer &writer);

} // namespace report
