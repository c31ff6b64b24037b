// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/output.h"

#include "checks/finding.h"
#include "report/parts.h"
#include "report/reporttable.h"
#include "setup/printable.h"
#include "setup/setupfile.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// Binary formats and exact bytes need the device below the stream; a stream onto a string has none.
bool writeBytes(QTextStream &stream, const QByteArray &bytes)
{
    QIODevice *device = stream.device();
    if (!device) {
        stream << QString::fromUtf8(bytes);
        return true;
    }
    stream.flush();
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = device->write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return false;
        written += count;
    }
    auto *file = qobject_cast<QFileDevice *>(device);
    return !file || file->flush();
}

} // namespace

int refuse(const Terminal &terminal, const QString &sentence)
{
    terminal.err << u"mxwizard: "_s << setup::printable(sentence, 2000) << Qt::endl;
    return CouldNotRun;
}

void printNotes(const Terminal &terminal, const QStringList &notes)
{
    for (const QString &note : notes) {
        terminal.err << u"mxwizard: "_s
                     << checks::fillIn(QCoreApplication::translate("commandline", "note: %1"),
                                       {setup::printable(note, 2000)})
                     << Qt::endl;
    }
}

QString readProblem(const QString &path, const setup::FileError &error)
{
    const QString sentence = setup::fileErrorText(error), name = setup::printable(path, 300);
    return sentence.contains(name) ? sentence : u"%1: %2"_s.arg(name, sentence);
}

std::optional<ReportFormat> reportFormat(const Arguments &arguments, const Terminal &terminal, QString *error)
{
    const bool byEnding = arguments.format.isEmpty() && !arguments.output.isEmpty();
    const QString wanted = byEnding ? QFileInfo(arguments.output).suffix().toLower() : arguments.format;
    QStringList known;
    for (const report::Writer *writer : report::writerTable()) {
        known += QString::fromLatin1(writer->id);
        const bool isDefault = wanted.isEmpty() && !byEnding && known.constLast() == "text"_L1;
        if (isDefault || wanted == QLatin1StringView(byEnding ? writer->extension : writer->id))
            return ReportFormat{known.constLast(), writer->write, false};
    }
    for (const ExtraWriter &writer : terminal.extraWriters) {
        known += writer.id;
        if (wanted == (byEnding ? writer.extension : writer.id))
            return ReportFormat{writer.id, writer.write, true};
    }
    const QString sentence =
        byEnding
            ? QCoreApplication::translate("commandline", "The ending of \"%1\" does not say how to write the "
                                                         "report; add --format with one of %2.")
            : QCoreApplication::translate("commandline", "There is no format \"%1\"; choose one of %2.");
    *error = checks::fillIn(
        sentence, {setup::printable(byEnding ? arguments.output : wanted, 200), known.join(u", "_s)});
    return std::nullopt;
}

QString outputProblem(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    QString sentence;
    if (file.isDir())
        sentence = QCoreApplication::translate("commandline", "%1 is a folder; name a file.");
    else if (!folder.isDir())
        sentence =
            QCoreApplication::translate("commandline", "%1 cannot be written: there is no such folder.");
    else if (!file.exists() && !folder.isWritable())
        sentence = QCoreApplication::translate("commandline",
                                               "%1 cannot be written: its folder is read-only for you.");
    else if (file.exists() && !file.isWritable())
        sentence =
            QCoreApplication::translate("commandline", "%1 cannot be written: it is read-only for you.");
    return sentence.isEmpty() ? QString() : checks::fillIn(sentence, {setup::printable(path, 400)});
}

QString deliver(const QByteArray &bytes, const QString &path, const Terminal &terminal)
{
    if (!path.isEmpty())
        return setup::fileErrorText(setup::saveAtomically(path, bytes));
    if (writeBytes(terminal.out, bytes))
        return {};
    return QCoreApplication::translate("commandline", "The result could not be written to standard output.");
}

QString saveSetupIfAsked(const Arguments &arguments)
{
    if (arguments.saveSetup.isEmpty())
        return {};
    return setup::fileErrorText(setup::saveSetup(arguments.setup, arguments.saveSetup));
}

int deliverReport(const report::DiagnosticReport &report, const ReportFormat &format,
                  const Arguments &arguments, const Terminal &terminal)
{
    const bool brief = arguments.output.isEmpty() && !arguments.evidence && format.id == "text"_L1;
    const QByteArray bytes = brief ? report::briefText(report) : format.write(report);
    const QString problem =
        bytes.isEmpty()
            ? QCoreApplication::translate("commandline", "The report could not be drawn in this format.")
            : deliver(bytes, arguments.output, terminal);
    if (problem.isEmpty())
        return report.hasFailure() ? SomethingFailed : NothingFailed;
    if (!arguments.output.isEmpty()) {
        const QByteArray rescued = format.binary ? report::findWriter(u"text"_s)->write(report) : bytes;
        if (!writeBytes(terminal.out, rescued))
            return refuse(terminal, problem);
    }
    return refuse(terminal, problem);
}

} // namespace commandline
