// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"

#include "checks/finding.h"
#include "commandline/setupreader.h"
#include "setup/printable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using checks::fillIn;

bool fail(QString *error, const QString &sentence)
{
    *error = sentence;
    return false;
}

bool readOperand(const QCommandLineParser &parser, const CommandRow &row, QString *operand, QString *error)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2) {
        return fail(error, fillIn(QCoreApplication::translate(
                                      "commandline", "\"%1\" is one word too many; see mxwizard %2 --help."),
                                  {setup::printable(words.at(2), 60), QString::fromLatin1(row.name)}));
    }
    *operand = words.value(1);
    if (operand->isEmpty() && (!row.operandOptional || words.size() == 2)) {
        return fail(error, fillIn(QCoreApplication::translate("commandline",
                                                              "%1 is missing; see mxwizard %2 --help."),
                                  {QString::fromLatin1(row.operand), QString::fromLatin1(row.name)}));
    }
    return true;
}

/// Where the result goes.
bool readTargets(const QCommandLineParser &parser, Arguments *arguments, QString *error)
{
    const QStringList set = parser.optionNames();
    for (const auto &[name, target] :
         {std::pair{u"format"_s, &arguments->format}, std::pair{u"output"_s, &arguments->output},
          std::pair{u"save-setup"_s, &arguments->saveSetup}}) {
        if (!set.contains(name) && !(name == u"output"_s && set.contains(u"o"_s)))
            continue;
        *target = parser.value(name);
        if (target->isEmpty())
            return fail(error,
                        fillIn(QCoreApplication::translate("commandline", "--%1 needs a value."), {name}));
    }
    return true;
}

} // namespace

std::optional<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser, QString *error)
{
    // QCommandLineParser warns when it is asked for an option that it was not told of; not every command has
    // these.
    const QStringList set = parser.optionNames();
    ConnectionOptions options;
    if (set.contains(u"nameserver"_s)) {
        options.nameServer = dns::serverFromText(parser.value(u"nameserver"_s));
        if (!options.nameServer || options.nameServer->kind != dns::Server::Kind::Named) {
            fail(error, QCoreApplication::translate(
                            "commandline", "--nameserver needs an IP address, with [IP]:PORT or IP:PORT for "
                                           "another port than 53; tls://IP#NAME asks over TLS, tcp://IP over "
                                           "TCP."));
            return std::nullopt;
        }
    }
    if (set.contains(u"smtp-port"_s)) {
        const std::optional<int> port = readNumber(parser.value(u"smtp-port"_s), 1, 65535);
        if (!port) {
            fail(error,
                 QCoreApplication::translate("commandline", "--smtp-port needs a number from 1 to 65535."));
            return std::nullopt;
        }
        options.smtpPort = quint16(*port);
    }
    if (set.contains(u"timeout"_s)) {
        const std::optional<int> seconds = readNumber(parser.value(u"timeout"_s), 1, 300);
        if (!seconds) {
            fail(error, QCoreApplication::translate("commandline",
                                                    "--timeout needs a number of seconds from 1 to 300."));
            return std::nullopt;
        }
        options.timeoutSeconds = *seconds;
    }
    return options;
}

std::optional<Arguments> readArguments(const QStringList &arguments, QString *error)
{
    const std::optional<qsizetype> first = firstOperand(arguments);
    const CommandRow *row = first ? findCommand(arguments.at(*first)) : nullptr;
    if (!row) {
        fail(error,
             QCoreApplication::translate("commandline", "There is no such command; see mxwizard --help."));
        return std::nullopt;
    }
    QCommandLineParser parser;
    addOptions(parser, row->place);
    if (!parser.parse(QStringList{u"mxwizard"_s} + arguments)) {
        fail(error,
             u"%1 %2"_s.arg(setup::printable(parser.errorText(), 200),
                            fillIn(QCoreApplication::translate("commandline", "See mxwizard %1 --help."),
                                   {QString::fromLatin1(row->name)})));
        return std::nullopt;
    }
    Arguments result;
    result.command = row->command;
    QString operand;
    const std::optional<ConnectionOptions> connection = readConnectionOptions(parser, error);
    if (!connection || !readOperand(parser, *row, &operand, error) || !readTargets(parser, &result, error))
        return std::nullopt;
    result.connection = *connection;
    result.evidence = parser.optionNames().contains(u"evidence"_s);
    if (row->command == Command::Replay) {
        result.reportFile = operand;
        return result;
    }
    SetupReader reader(parser, row->command);
    if (!reader.read(operand)) {
        *error = reader.error();
        return std::nullopt;
    }
    result.setup = reader.setup();
    result.setup.smtpPort = connection->smtpPort.value_or(result.setup.smtpPort);
    if (parser.optionNames().contains(u"no-public-resolvers"_s))
        result.setup.askPublicResolvers = false;
    if (parser.optionNames().contains(u"no-outside-services"_s))
        result.setup.askOutsideServices = false;
    if (parser.optionNames().contains(u"no-recipient-test"_s))
        result.setup.testRecipients = false;
    if (parser.optionNames().contains(u"log-in"_s)) {
        result.logInUser = parser.value(u"log-in"_s);
        if (result.setup.mode != setup::Mode::Map || result.logInUser.isEmpty()) {
            fail(error, QCoreApplication::translate(
                            "commandline", "--log-in needs a user name, and goes only with --mode map."));
            return std::nullopt;
        }
    }
    result.watch = parser.optionNames().contains(u"watch"_s);
    if (result.watch && result.setup.mode != setup::Mode::Internet) {
        fail(error,
             QCoreApplication::translate("commandline", "--watch is for mail from the Internet only: nothing "
                                                        "else depends on what others see."));
        return std::nullopt;
    }
    result.notes = reader.notes();
    return result;
}

std::optional<int> readNumber(const QString &text, int minimum, int maximum)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 9 &&
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits ? text.toInt() : -1;
    return digits && number >= minimum && number <= maximum ? std::optional(number) : std::nullopt;
}

} // namespace commandline
