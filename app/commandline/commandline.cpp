// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include "checks/finding.h"
#include "commandline/commands.h"
#include "setup/printable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// Is the switch among the arguments, and not as the value of another option?
bool hasSwitch(const QStringList &arguments, const QString &name, const QString &letter)
{
    QStringList rest = arguments;
    while (!rest.isEmpty() && rest.constFirst() != "--"_L1) {
        if (rest.constFirst() == name || rest.constFirst() == letter)
            return true;
        const QStringList probe{rest.constFirst(), u"value"_s, u"operand"_s};
        const bool takesNext = rest.constFirst().startsWith(u'-') && firstOperand(probe) == 2;
        rest = rest.mid(takesNext ? 2 : 1);
    }
    return false;
}

const CommandRow *commandOf(const QStringList &arguments)
{
    const std::optional<qsizetype> first = firstOperand(arguments);
    return first ? findCommand(arguments.at(*first)) : nullptr;
}

/// The value of `--name VALUE` or `--name=VALUE`; of the last one when there are several.
QString valueOf(const QStringList &arguments, const QString &name)
{
    QString value;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i) == name && i + 1 < arguments.size())
            value = arguments.at(++i);
        else if (arguments.at(i).startsWith(name + u'='))
            value = arguments.at(i).mid(name.size() + 1);
    }
    return value;
}

} // namespace

bool wantsTerminal(const QStringList &arguments)
{
    return commandOf(arguments) || hasSwitch(arguments, u"--help"_s, u"-h"_s) ||
           hasSwitch(arguments, u"--version"_s, u"-v"_s);
}

bool wantsPdf(const QStringList &arguments)
{
    const QString format = valueOf(arguments, u"--format"_s);
    if (!format.isEmpty())
        return format == "pdf"_L1;
    return valueOf(arguments, u"--output"_s).endsWith(".pdf"_L1, Qt::CaseInsensitive) ||
           valueOf(arguments, u"-o"_s).endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

QString languageArgument(const QStringList &arguments)
{
    return valueOf(arguments, u"--language"_s);
}

int run(const QStringList &arguments, QTextStream &out, QTextStream &err,
        const QList<ExtraWriter> &extraWriters)
{
    const Terminal terminal{out, err, extraWriters};
    if (hasSwitch(arguments, u"--help"_s, u"-h"_s)) {
        out << helpText(commandOf(arguments)) << Qt::flush;
        return NothingFailed;
    }
    if (hasSwitch(arguments, u"--version"_s, u"-v"_s)) {
        out << u"mxwizard "_s << QStringLiteral(MXWIZARD_VERSION) << Qt::endl;
        return NothingFailed;
    }
    QString error;
    const std::optional<Arguments> read = readArguments(arguments, &error);
    if (!read)
        return refuse(terminal, error);
    printNotes(terminal, read->notes);
    switch (read->command) {
    case Command::Diagnose: return diagnose(*read, terminal);
    case Command::Records: return printRecords(*read, terminal);
    case Command::Panel: return printPanel(*read, terminal);
    case Command::Replay: return replay(*read, terminal);
    }
    return CouldNotRun;
}

std::optional<WindowArguments> windowArguments(const QStringList &arguments, QString *error)
{
    const auto refused = [error](const QString &sentence) {
        *error = setup::printable(sentence, 2000);
        return std::optional<WindowArguments>();
    };
    QCommandLineParser parser;
    addOptions(parser, InWindow);
    if (!parser.parse(QStringList{u"mxwizard"_s} + arguments)) {
        return refused(
            parser.errorText() + u' ' +
            checks::fillIn(QCoreApplication::translate("commandline", "See mxwizard %1."), {u"--help"_s}));
    }
    WindowArguments result;
    result.demo = parser.isSet(u"demo"_s);
    result.setupFile = parser.value(u"setup"_s);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 ||
        (files.size() == 1 && (!result.setupFile.isEmpty() || !QFileInfo::exists(files.first())))) {
        return refused(checks::fillIn(
            QCoreApplication::translate("commandline", "\"%1\" is neither a command nor a setup file; "
                                                       "see mxwizard --help."),
            {files.constFirst()}));
    }
    if (files.size() == 1)
        result.setupFile = files.constFirst();
    const std::optional<ConnectionOptions> connection = readConnectionOptions(parser, error);
    if (!connection)
        return std::nullopt;
    result.nameServer = connection->nameServer ? connection->nameServer->text() : QString();
    result.smtpPort = connection->smtpPort.value_or(25);
    result.timeoutSeconds = connection->timeoutSeconds;
    return result;
}

} // namespace commandline
