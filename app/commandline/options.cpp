// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/options.h"

#include "formats/formattable.h"
#include "providers/provider.h"
#include "report/wrap.h"
#include "simulation/simulatedinternet.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

QStringList recordFormatIds()
{
    QStringList ids;
    for (const formats::Format *format : formats::formatTable())
        ids += QString::fromLatin1(format->id);
    return ids;
}

QStringList providerIds()
{
    QStringList ids;
    for (const providers::Provider &provider : providers::allProviders())
        ids += provider.id;
    return ids;
}

QStringList demoNames()
{
    QStringList names;
    for (const simulation::DemoDomain &demo : simulation::demoDomains())
        names += demo.domain;
    return names;
}

constexpr unsigned setupPlaces = InDiagnose | InRecords | InPanel;

/// "  -h, --help" or "      --mode internet|lan|map"
QString optionColumn(const Option &option)
{
    QString text = option.letter ? u"  -%1, "_s.arg(QLatin1Char(option.letter)) : u"      "_s;
    text += u"--"_s + QLatin1StringView(option.name);
    if (option.value)
        text += u' ' + QLatin1StringView(option.value);
    return text;
}

QString paragraphs(const QString &text, int indent)
{
    QString result;
    for (const QString &line : report::wrap(text, 80 - indent))
        result += QString(indent, u' ') + line + u'\n';
    return result;
}

QString optionsHelp(Place place)
{
    QString text;
    for (const Option &option : optionTable()) {
        if (!(option.places & place))
            continue;
        QString help = QCoreApplication::translate("commandline", option.help);
        if (option.choices)
            help = help.arg(option.choices().join(u", "_s));
        text += optionColumn(option) + u'\n' + paragraphs(help, 10);
    }
    return text;
}

} // namespace

const QList<Option> &optionTable()
{
    static const QList<Option> table{
        {"mode", 0, "internet|lan|map",
         QT_TRANSLATE_NOOP(
             "commandline",
             "How the domain gets its mail: straight from the Internet (the default), inside the LAN "
             "only, or collected from an outside mailbox."),
         setupPlaces, nullptr},
        {"mail-host", 0, "[PRIORITY:]NAME[=IP[,IP...]]",
         QT_TRANSLATE_NOOP(
             "commandline",
             "A server that takes mail for the domain, with its IPv4 and IPv6 addresses. Give it once "
             "for each server, the preferred one first: they get the priorities 10, 20, 30 and so "
             "on unless PRIORITY says otherwise."),
         setupPlaces, nullptr},
        {"external-ip", 0, "IP",
         QT_TRANSLATE_NOOP(
             "commandline",
             "An address of yours as the Internet sees it; may be repeated. The first --mail-host that "
             "was given without an address gets it; otherwise it is an address that mail leaves "
             "from."),
         setupPlaces, nullptr},
        {"outside", 0, "PROTOCOL://NAME[:PORT]",
         QT_TRANSLATE_NOOP(
             "commandline",
             "With --mode map: a server of the outside mailbox; may be repeated. PROTOCOL is imaps, "
             "pop3s or smtps for TLS from the first byte, or imap, pop3 or smtp for STARTTLS."),
         setupPlaces, nullptr},
        {"outside-address", 0, "ADDRESS",
         QT_TRANSLATE_NOOP("commandline", "With --mode map: the mail address of the outside mailbox."),
         setupPlaces, nullptr},
        {"own-sender", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline", "With --mode map: mail leaves with addresses of DOMAIN as its sender, not "
                                          "with that of the outside mailbox."),
         setupPlaces, nullptr},
        {"log-in", 0, "USER",
         QT_TRANSLATE_NOOP("commandline",
                           "With --mode map: also try to log in to the outside mailbox under this name. The password "
                           "is asked for, or read from standard input; it is kept nowhere. Messages stay as they "
                           "are."),
         InDiagnose, nullptr},
        {"dkim", 0, "SELECTOR[=KEY]",
         QT_TRANSLATE_NOOP("commandline",
                           "A selector that the mail server signs with (DKIM), and its public key in base64 where "
                           "that should be compared; may be repeated."),
         setupPlaces, nullptr},
        {"smart-host", 0, "PROTOCOL://NAME[:PORT]",
         QT_TRANSLATE_NOOP("commandline",
                           "The mail server hands all outgoing mail to this relay: smtps for TLS from the first byte, "
                           "smtp for STARTTLS."),
         setupPlaces, nullptr},
        {"provider", 0, "ID",
         QT_TRANSLATE_NOOP("commandline", "Whose panel to explain; \"generic\" suits any. Known: %1."),
         InPanel, providerIds},
        {"nameserver", 0, "IP[:PORT]",
         QT_TRANSLATE_NOOP(
             "commandline",
             "Ask this name server instead of the computer's own. An IPv6 address with a port is "
             "written [IP]:PORT. tls://IP#NAME asks over TLS a server whose certificate must be for NAME; "
             "tcp://IP asks over TCP."),
         InWindow | InDiagnose, nullptr},
        {"no-public-resolvers", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline",
                           "Do not ask public DNS services (Google, Cloudflare and others) what they see."),
         InDiagnose, nullptr},
        {"no-outside-services", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline", "Do not ask services of others: block lists, mail servers that show whether "
                                          "port 25 is open, services that tell this network's address, the registry, "
                                          "the directory of mail settings."),
         InDiagnose, nullptr},
        {"no-recipient-test", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline", "Do not ask the servers of --mail-host which recipients they take. (No message "
                                          "is sent either way.)"),
         InDiagnose, nullptr},
        {"evidence", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline", "Print all evidence, and what every check says. Without it a report in plain "
                                          "text on standard output has the evidence of what is not well; a file has "
                                          "everything."),
         InDiagnose | InReplay, nullptr},
        {"watch", 0, nullptr,
         QT_TRANSLATE_NOOP("commandline", "After the diagnosis keep looking at the DNS from time to time, "
                                          "until everybody sees what should be "
                                          "seen; one line for each look. Ctrl+C ends it."),
         InDiagnose, nullptr},
        {"smtp-port", 0, "N",
         QT_TRANSLATE_NOOP(
             "commandline",
             "Test the mail servers on this port instead of 25, which is the only one that mail from "
             "the Internet uses."),
         InWindow | InDiagnose, nullptr},
        {"timeout", 0, "SECONDS",
         QT_TRANSLATE_NOOP(
             "commandline",
             "Wait at most this long for each step of each server: 1 to 300, 10 by default. The whole "
             "diagnosis ends after six times as long."),
         InWindow | InDiagnose, nullptr},
        {"demo", 0, nullptr,
         QT_TRANSLATE_NOOP(
             "commandline",
             "Use the simulated Internet inside the program; nothing is asked of anybody. It has "
             "these domains: %1."),
         InWindow | InDiagnose, demoNames},
        {"format", 0, "FORMAT",
         QT_TRANSLATE_NOOP(
             "commandline",
             "How to write the result: html, text, markdown, json or pdf for a diagnosis, %1 for "
             "records. Without it the ending of the --output file decides, else it is text."),
         InDiagnose | InRecords | InReplay, recordFormatIds},
        {"output", 'o', "FILE",
         QT_TRANSLATE_NOOP(
             "commandline",
             "Write the result to this file instead of standard output; a file that is there is "
             "replaced only when everything has been written."),
         InDiagnose | InRecords | InPanel | InReplay, nullptr},
        {"setup", 0, "FILE",
         QT_TRANSLATE_NOOP(
             "commandline",
             "Begin with a saved setup; what else is given on the command line replaces what is in "
             "it."),
         InWindow | setupPlaces, nullptr},
        {"save-setup", 0, "FILE",
         QT_TRANSLATE_NOOP("commandline",
                           "Save the setup that this command line makes, for --setup and for the window."),
         setupPlaces, nullptr},
        {"language", 0, "LANGUAGE",
         QT_TRANSLATE_NOOP("commandline",
                           "Language of all texts, as \"de\" or \"zh_CN\"; the system's by default."),
         Everywhere, nullptr},
        {"help", 'h', nullptr, QT_TRANSLATE_NOOP("commandline", "Explain the command, or list all."),
         Everywhere, nullptr},
        {"version", 'v', nullptr, QT_TRANSLATE_NOOP("commandline", "Print the version."), Everywhere,
         nullptr},
    };
    return table;
}

const QList<CommandRow> &commandTable()
{
    static const QList<CommandRow> table{
        {Command::Diagnose, InDiagnose, "diagnose", "DOMAIN", true,
         QT_TRANSLATE_NOOP(
             "commandline",
             "Diagnose the mail of a domain: its DNS records and a conversation with every address of "
             "every mail server. No mail is sent. Without servers on the command line everything "
             "is judged by what DNS says.")},
        {Command::Records, InRecords, "records", "DOMAIN", true,
         QT_TRANSLATE_NOOP(
             "commandline",
             "Print the DNS records that the domain needs. With --external-ip alone the server is "
             "called mail.DOMAIN.")},
        {Command::Panel, InPanel, "panel", "DOMAIN", true,
         QT_TRANSLATE_NOOP("commandline", "Print what to type into which box of the DNS provider's panel.")},
        {Command::Replay, InReplay, "replay", "REPORT.json", false,
         QT_TRANSLATE_NOOP("commandline",
                           "Judge a diagnosis again that was saved as JSON, without a network.")},
    };
    return table;
}

const CommandRow *findCommand(const QString &name)
{
    const auto &table = commandTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&name](const CommandRow &row) {
        return name == QLatin1StringView(row.name);
    });
    return found == table.cend() ? nullptr : &*found;
}

std::optional<qsizetype> firstOperand(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1)
            return i + 1 < arguments.size() ? std::optional(i + 1) : std::nullopt;
        if (!argument.startsWith(u'-') || argument.size() == 1)
            return i;
        const auto takesNext = [&argument](const Option &option) {
            return option.value && (argument == u"--"_s + QLatin1StringView(option.name) ||
                                    (option.letter && argument == u"-"_s + QLatin1Char(option.letter)));
        };
        if (std::any_of(optionTable().cbegin(), optionTable().cend(), takesNext))
            ++i;
    }
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser, Place place)
{
    for (const Option &row : optionTable()) {
        if (!(row.places & place))
            continue;
        QStringList names{QString::fromLatin1(row.name)};
        if (row.letter)
            names += QString(QLatin1Char(row.letter));
        QCommandLineOption option(names);
        option.setValueName(QString::fromLatin1(row.value));
        parser.addOption(option);
    }
}

QString helpText(const CommandRow *command)
{
    QString text;
    if (command) {
        const QString operand = QString::fromLatin1(command->operand);
        text = QCoreApplication::translate("commandline", "Usage: %1")
                   .arg(u"mxwizard %1 [OPTION...] %2"_s.arg(QLatin1StringView(command->name),
                                                            command->operandOptional ? u'[' + operand + u']'
                                                                                     : operand));
        text += u"\n\n"_s + paragraphs(QCoreApplication::translate("commandline", command->help), 0);
        return text + u'\n' + QCoreApplication::translate("commandline", "Options:") + u'\n' +
               optionsHelp(command->place);
    }
    text =
        QCoreApplication::translate("commandline", "Usage: %1").arg(u"mxwizard [OPTION...] [SETUP.json]"_s) +
        u'\n' +
        QCoreApplication::translate("commandline", "or: %1").arg(u"mxwizard COMMAND [OPTION...] ..."_s);
    text += u"\n\n"_s +
            paragraphs(QCoreApplication::translate("commandline",
                                                   "MX Wizard sets up the DNS records of a mail domain and "
                                                   "diagnoses whether mail arrives. Without a command it "
                                                   "opens its window."),
                       0);
    text +=
        u'\n' +
        QCoreApplication::translate("commandline", "Commands (\"mxwizard COMMAND --help\" explains each):") +
        u'\n';
    for (const CommandRow &row : commandTable()) {
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(row.name), QLatin1StringView(row.operand));
        text += paragraphs(QCoreApplication::translate("commandline", row.help), 10);
    }
    text += u'\n' + QCoreApplication::translate("commandline", "Options of the window:") + u'\n' +
            optionsHelp(InWindow);
    text +=
        u'\n' + paragraphs(QCoreApplication::translate(
                               "commandline", "Exit status: 0 nothing failed, 1 at least one check failed, "
                                              "2 it could not be run."),
                           0);
    return text;
}

} // namespace commandline
