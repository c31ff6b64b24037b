// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/options.h"
#include "dns/answer.h"
#include "setup/mailsetup.h"

namespace commandline {

/// How servers are reached: the options that the window has as well.
struct ConnectionOptions
{
    std::optional<dns::Server> nameServer;
    std::optional<quint16> smtpPort;
    int timeoutSeconds = 10;
};
[[nodiscard]] std::optional<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser,
                                                                     QString *error);

/// A command line that makes sense, with every value checked.
struct Arguments
{
    Command command = Command::Diagnose;
    setup::MailSetup setup;
    QString reportFile; ///< replay only
    ConnectionOptions connection;
    QString format, output, saveSetup;
    bool watch = false; ///< diagnose only
    bool evidence = false; ///< diagnose and replay: print all of it
    QString logInUser;  ///< diagnose in map mode only; empty: nobody logs in
    QStringList notes; ///< what the user should know but may ignore; one sentence each
};

/// Reads the arguments of a command (the command's name included). Nothing when they make no sense; `error`
/// has the sentence.
[[nodiscard]] std::optional<Arguments> readArguments(const QStringList &arguments, QString *error);

/// A whole number in decimal digits between the two.
[[nodiscard]] std::optional<int> readNumber(const QString &text, int minimum, int maximum);

} // namespace commandline
