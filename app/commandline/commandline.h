// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

class QTextStream;
namespace report { struct DiagnosticReport; }

namespace commandline {

/// A report format that core cannot write itself (PDF), handed in by main().
struct ExtraWriter
{
    QString id, extension;
    std::function<QByteArray(const report::DiagnosticReport &)> write;
};

/// Exit statuses, documented in README and the man page.
enum ExitStatus { NothingFailed = 0, SomethingFailed = 1, CouldNotRun = 2 };

/// Is this command line for the terminal (has a subcommand, --help or --version), or does it open the window?
[[nodiscard]] bool wantsTerminal(const QStringList &arguments);
/// Does it ask for a report as PDF? That is drawn with fonts and needs a QGuiApplication.
[[nodiscard]] bool wantsPdf(const QStringList &arguments);
/// The value of --language, needed before anything is translated.
[[nodiscard]] QString languageArgument(const QStringList &arguments);
/// Runs a subcommand (arguments without the program's name) in the running QCoreApplication's event loop and returns its exit
/// status. Results go to `out` or --output, one line on `err` says why it could not be run.
[[nodiscard]] int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const QList<ExtraWriter> &extraWriters = {});

/// What the window may be given on its command line.
struct WindowArguments
{
    QString setupFile;       ///< --setup FILE, or the one file argument
    QString nameServer;      ///< --nameserver IP[:PORT]
    int smtpPort = 25;       ///< --smtp-port N
    int timeoutSeconds = 10; ///< --timeout SECONDS
    bool demo = false;       ///< --demo
};
/// Nothing when the arguments make no sense; `error` has the one line for standard error.
[[nodiscard]] std::optional<WindowArguments> windowArguments(const QStringList &arguments, QString *error);

/// Installs the translators for `language` ("de", "zh_CN"; empty: the locale's). English when there is none.
void installTranslators(const QString &language);

} // namespace commandline
