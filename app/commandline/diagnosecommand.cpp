// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commands.h"
#include "commandline/network.h"
#include "commandline/password.h"
#include "report/diagnosticreport.h"
#include "report/wrap.h"
#include "simulation/simulatedinternet.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using checks::fillIn;

bool isTerminal(const QTextStream &stream)
{
    const auto *file = qobject_cast<QFileDevice *>(stream.device());
    if (!file || file->handle() < 0)
        return false;
#ifdef Q_OS_WIN
    return _isatty(file->handle()) != 0;
#else
    return isatty(file->handle()) != 0;
#endif
}

/// One line that is written over and over, on a terminal only.
class ProgressLine
{
public:
    explicit ProgressLine(QTextStream &err) : m_err(err), m_active(isTerminal(err)) {}
    ~ProgressLine()
    {
        if (m_active)
            m_err << u"\r\033[K"_s << Qt::flush;
    }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(int done, int total)
    {
        if (!m_active)
            return;
        m_err << u"\r\033[K"_s
              << QCoreApplication::translate("commandline", "%1 of %2 checks done")
                     .arg(QString::number(done), QString::number(total))
              << Qt::flush;
    }

private:
    QTextStream &m_err;
    const bool m_active;
};

/// The program's event loop is entered here: there is none around it.
report::DiagnosticReport run(const Arguments &arguments, smtp::CredentialsFor credentials, QTextStream &err)
{
    const Network network = makeNetwork(arguments.setup.simulated, arguments.connection.nameServer,
                                        arguments.connection.timeoutSeconds, std::move(credentials));
    ProgressLine progress(err);
    checks::CheckRunner runner({network.resolver.get(), network.probe.get(), network.fetcher.get(),
                                network.surroundings},
                               runOptions(arguments.connection.timeoutSeconds));
    checks::CheckRunner::Outcome outcome = checks::CheckRunner::Outcome::Cancelled;
    QObject::connect(&runner, &checks::CheckRunner::progress, &runner,
                     [&progress](int done, int total) { progress.show(done, total); });
    QObject::connect(&runner, &checks::CheckRunner::finished, &runner,
                     [&outcome](checks::CheckRunner::Outcome ended) {
                         outcome = ended;
                         QCoreApplication::quit();
                     });
    QTimer::singleShot(0, &runner, [&] { runner.start(arguments.setup); });
    QCoreApplication::exec();
    return report::reportOf(runner, outcome,
                            arguments.connection.nameServer ? arguments.connection.nameServer->text()
                                                            : QString());
}

QString otherDemoDomains(const QString &domain)
{
    QString text = QCoreApplication::translate("commandline", "Other simulated domains:") + u'\n';
    qsizetype width = 0;
    for (const simulation::DemoDomain &demo : simulation::demoDomains())
        width = std::max(width, demo.domain.size());
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        if (demo.domain == domain)
            continue;
        QString column = demo.domain.leftJustified(width);
        for (const QString &line : report::wrap(simulation::summaryText(demo), 76 - int(width))) {
            text += u"  %1  %2\n"_s.arg(column, line);
            column.fill(u' ');
        }
    }
    return text;
}

} // namespace

int diagnose(const Arguments &arguments, const Terminal &terminal)
{
    QString error;
    const std::optional<ReportFormat> format = reportFormat(arguments, terminal, &error);
    if (!format)
        return refuse(terminal, error);
    if (error = outputProblem(arguments.output); !error.isEmpty())
        return refuse(terminal, error);
    if (error = saveSetupIfAsked(arguments); !error.isEmpty())
        return refuse(terminal, error);
    smtp::CredentialsFor credentials;
    if (!arguments.logInUser.isEmpty()) {
        const std::optional<QString> password = readPassword(
            fillIn(QCoreApplication::translate("commandline", "Password of %1:"), {arguments.logInUser}) + u' ', terminal.err);
        if (!password)
            return refuse(terminal, QCoreApplication::translate("commandline", "--log-in needs a password on standard input."));
        credentials = [logIn = smtp::Credentials{arguments.logInUser, *password}](const smtp::SessionRequest &) { return logIn; };
    }
    const report::DiagnosticReport report = run(arguments, std::move(credentials), terminal.err);
    const int status = deliverReport(report, *format, arguments, terminal);
    if (status != CouldNotRun && arguments.setup.simulated && arguments.output.isEmpty() &&
        format->id == "text"_L1)
        terminal.out << u'\n' << otherDemoDomains(arguments.setup.domain) << Qt::flush;
    if (status == CouldNotRun || !arguments.watch)
        return status;
    // Nothing may stand behind a report that a program reads.
    const bool textAbove = arguments.output.isEmpty() && format->id == "text"_L1;
    QTextStream &lines = textAbove || !arguments.output.isEmpty() ? terminal.out : terminal.err;
    if (!checks::spreadOf(report.seen).rightEverywhere)
        return watch(arguments, lines);
    printLook(report.seen, report.observations.now(), lines);
    return status;
}

} // namespace commandline
