// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace commandline {

enum class Command { Diagnose, Records, Panel, Replay };

/// Where an option may be given: bits, so that one row of the table serves several commands.
enum Place : unsigned {
    InWindow = 1,
    InDiagnose = 2,
    InRecords = 4,
    InPanel = 8,
    InReplay = 16,
    Everywhere = 31
};

/// One row of the table of options: what is parsed, what --help says and what the man page must have come
/// from here.
struct Option
{
    const char *name;  ///< long form without dashes
    char letter;       ///< short form, or 0
    const char *value; ///< placeholder of the value; null: a switch
    const char
        *help; ///< QT_TRANSLATE_NOOP("commandline", ...); %1 is a list of choices where `choices` is given
    unsigned places;          ///< bits of Place
    QStringList (*choices)(); ///< null: none
};
[[nodiscard]] const QList<Option> &optionTable();

/// One row of the table of commands.
struct CommandRow
{
    Command command;
    Place place;
    const char *name;
    const char *operand; ///< placeholder
    bool operandOptional;
    const char *help; ///< QT_TRANSLATE_NOOP("commandline", ...)
};
[[nodiscard]] const QList<CommandRow> &commandTable();
[[nodiscard]] const CommandRow *findCommand(const QString &name);

/// The first argument that is neither an option nor an option's value, as its place in the list.
[[nodiscard]] std::optional<qsizetype> firstOperand(const QStringList &arguments);

void addOptions(QCommandLineParser &parser, Place place);

/// "diagnose --help": usage, what it does, its options. Without a command: all commands and the window's
/// options.
[[nodiscard]] QString helpText(const CommandRow *command);

} // namespace commandline
