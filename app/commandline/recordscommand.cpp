// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"
#include "commandline/commands.h"
#include "formats/formattable.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// What --format or else the file's ending asks for; text without both.
const formats::Format *recordFormat(const Arguments &arguments, QString *error)
{
    const bool byEnding = arguments.format.isEmpty() && !arguments.output.isEmpty();
    const QString wanted = byEnding ? QFileInfo(arguments.output).suffix().toLower() : arguments.format;
    if (wanted.isEmpty() && !byEnding)
        return formats::findFormat(u"text"_s);
    QStringList known;
    for (const formats::Format *format : formats::formatTable()) {
        known += QString::fromLatin1(format->id);
        if (wanted == QLatin1StringView(byEnding ? format->extension : format->id))
            return format;
    }
    const QString sentence =
        byEnding
            ? QCoreApplication::translate("commandline", "The ending of \"%1\" does not say how to write the "
                                                         "records; add --format with one of %2.")
            : QCoreApplication::translate("commandline", "There is no format \"%1\" for records; choose one "
                                                         "of %2.");
    *error = checks::fillIn(
        sentence, {setup::printable(byEnding ? arguments.output : wanted, 200), known.join(u", "_s)});
    return nullptr;
}

} // namespace

int printRecords(const Arguments &arguments, const Terminal &terminal)
{
    QString error;
    const formats::Format *format = recordFormat(arguments, &error);
    if (!format)
        return refuse(terminal, error);
    if (error = saveSetupIfAsked(arguments); !error.isEmpty())
        return refuse(terminal, error);
    if (arguments.setup.mode == setup::Mode::Map) {
        printNotes(terminal, {checks::fillIn(QCoreApplication::translate(
                                                 "commandline",
                                                 "Mail for %1 is collected from an outside mailbox, so the "
                                                 "provider's DNS records must stay as they are. There are no "
                                                 "records to set."),
                                             {setup::displayName(arguments.setup.domain)})});
        return NothingFailed;
    }
    const QByteArray bytes = format->write(records::plannedRecords(arguments.setup), arguments.setup);
    if (bytes.isEmpty()) {
        return refuse(
            terminal,
            checks::fillIn(QCoreApplication::translate(
                               "commandline", "These records cannot be written safely in the format %1."),
                           {QString::fromLatin1(format->id)}));
    }
    error = deliver(bytes, arguments.output, terminal);
    return error.isEmpty() ? int(NothingFailed) : refuse(terminal, error);
}

} // namespace commandline
