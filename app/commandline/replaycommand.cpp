// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commands.h"
#include "report/diagnosticreport.h"

#include <QTextStream>

namespace commandline {

int replay(const Arguments &arguments, const Terminal &terminal)
{
    QString sentence;
    const std::optional<ReportFormat> format = reportFormat(arguments, terminal, &sentence);
    if (!format)
        return refuse(terminal, sentence);
    setup::FileError error;
    const std::optional<report::DiagnosticReport> report = report::replayFile(arguments.reportFile, &error);
    if (!report)
        return refuse(terminal, readProblem(arguments.reportFile, error));
    return deliverReport(*report, *format, arguments, terminal);
}

} // namespace commandline
