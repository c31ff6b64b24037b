// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/network.h"
#include "dns/systemresolver.h"
#include "simulation/simulatedinternet.h"
#include "wizard/reportexport.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"mxwizard"_s);
    QCoreApplication::setOrganizationDomain(u"mxwizard.org"_s);
    QCoreApplication::setApplicationName(u"mxwizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MXWIZARD_VERSION));
}

/// Qt's threads cannot be stopped in a look-up; with one of them stuck, destroying the application object
/// would wait for half a minute. Everything is saved and printed by now.
int leave(int status)
{
    if (dns::SystemResolver::stuckLookups() > 0)
        std::_Exit(status);
    return status;
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout), err(stderr);
    const QList<commandline::ExtraWriter> extraWriters{{u"pdf"_s, u"pdf"_s, wizard::reportPdf}};
    const int status = commandline::run(arguments, out, err, extraWriters);
    out.flush();
    err.flush();
    return leave(status);
}

wizard::WizardOptions wizardOptions(const commandline::WindowArguments &arguments)
{
    wizard::WizardOptions options;
    const std::optional<dns::Server> nameServer =
        arguments.nameServer.isEmpty() ? std::nullopt : dns::serverFromText(arguments.nameServer);
    options.makeNetwork = [nameServer, seconds = arguments.timeoutSeconds,
                           logIn = options.outsideLogIn](bool simulated) {
        commandline::Network network = commandline::makeNetwork(
            simulated, nameServer, seconds, [logIn](const smtp::SessionRequest &) -> std::optional<smtp::Credentials> {
                if (logIn->isEmpty())
                    return {};
                return *logIn;
            });
        return wizard::Network{std::move(network.resolver), std::move(network.probe), std::move(network.fetcher),
                               std::move(network.surroundings)};
    };
    options.nameServer = arguments.nameServer;
    options.run = commandline::runOptions(arguments.timeoutSeconds);
    options.smtpPort = quint16(arguments.smtpPort);
    return options;
}

int runWindow(const QStringList &arguments)
{
    QString error;
    const std::optional<commandline::WindowArguments> window =
        commandline::windowArguments(arguments, &error);
    if (!window) {
        QTextStream(stderr) << "mxwizard: " << error << Qt::endl;
        return commandline::CouldNotRun;
    }
    int status = 0;
    {
        wizard::SetupWizard wizard(wizardOptions(*window));
        wizard.show();
        if (!window->setupFile.isEmpty())
            wizard.openSetup(window->setupFile);
        if (window->demo)
            wizard.startSimulation(simulation::demoDomains().constFirst().domain);
        status = QApplication::exec();
    }
    return leave(status);
}

/// Would a window have nowhere to go? Only asked where windows need a display server.
bool hasNoDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !arguments.contains("-platform"_L1);
#else
    Q_UNUSED(arguments)
    return false;
#endif
}

int runWithApplication(const QStringList &arguments, int &argc, char **argv)
{
    const QString language = commandline::languageArgument(arguments);
    if (!commandline::wantsTerminal(arguments)) {
        QApplication application(argc, argv);
        QGuiApplication::setDesktopFileName(u"org.mxwizard.MxWizard"_s);
        commandline::installTranslators(language);
        return runWindow(QCoreApplication::arguments().mid(1)); // without what was meant for Qt
    }
    if (commandline::wantsPdf(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed, a display is not
        QLoggingCategory::setFilterRules(u"default.warning=false"_s); // nor what Qt says about a missing session
        QGuiApplication application(argc, argv);
        commandline::installTranslators(language);
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    QCoreApplication application(argc, argv);
    commandline::installTranslators(language);
    return runCommand(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    nameProgram();
    if (!commandline::wantsTerminal(arguments) && hasNoDisplay(arguments)) {
        const QCoreApplication application(argc, argv); // the texts need one
        commandline::installTranslators(commandline::languageArgument(arguments));
        QTextStream(stderr)
            << "mxwizard: "
            << QCoreApplication::translate(
                   "commandline",
                   "There is no display for the window here; use \"mxwizard diagnose DOMAIN\", or "
                   "see \"mxwizard --help\".")
            << Qt::endl;
        return commandline::CouldNotRun;
    }
    return runWithApplication(arguments, argc, argv);
}
