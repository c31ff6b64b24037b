// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"
#include "commandline/commandline.h"
#include "setup/setupfile.h"

namespace commandline {

/// Where a command prints, and what else main() handed in.
struct Terminal
{
    QTextStream &out;
    QTextStream &err;
    const QList<ExtraWriter> &extraWriters;
};

/// One line on standard error, "mxwizard: ..."; returns CouldNotRun.
int refuse(const Terminal &terminal, const QString &sentence);
void printNotes(const Terminal &terminal, const QStringList &notes);

/// Why that file could not be read; the sentence always names the file.
[[nodiscard]] QString readProblem(const QString &path, const setup::FileError &error);

/// How a report is to be written: one of the table, or one of main()'s.
struct ReportFormat
{
    QString id;
    std::function<QByteArray(const report::DiagnosticReport &)> write;
    bool binary = false;
};
/// What --format or else the file's ending asks for; text without both. Nothing when it is not known: `error`
/// has the sentence.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const Arguments &arguments, const Terminal &terminal,
                                                       QString *error);

/// Can the file be written, as far as can be told before there is anything to write? An empty sentence: yes.
[[nodiscard]] QString outputProblem(const QString &path);

/// To the file, or to standard output when `path` is empty. The sentence says what went wrong.
[[nodiscard]] QString deliver(const QByteArray &bytes, const QString &path, const Terminal &terminal);

/// Saves the setup when --save-setup asks for it. The sentence says what went wrong.
[[nodiscard]] QString saveSetupIfAsked(const Arguments &arguments);

/// Writes the report as asked. When the file cannot be written the report goes to standard output, so nothing
/// is lost.
[[nodiscard]] int deliverReport(const report::DiagnosticReport &report, const ReportFormat &format,
                                const Arguments &arguments, const Terminal &terminal);

} // namespace commandline
