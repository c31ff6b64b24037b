// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/watcher.h"
#include "commandline/commands.h"
#include "commandline/network.h"
#include "report/seentext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

QString lookText(const checks::SeenMatrix &matrix, const QDateTime &now)
{
    const checks::Spread spread = checks::spreadOf(matrix);
    if (!spread.couldAsk)
        return report::nobodyText(matrix);
    if (!spread.rightAtZone)
        return QCoreApplication::translate("commandline", "Waiting for the domain's own name servers.");
    if (spread.rightEverywhere) {
        const QString planned = report::spreadText(matrix, now);
        return !planned.isEmpty()
                   ? planned
                   : QCoreApplication::translate("commandline",
                                                 "Everybody who could be asked sees what should be seen.");
    }
    const QString waiting = report::waitingForText(spread, now);
    return waiting.isEmpty() ? QCoreApplication::translate("commandline", "Not everybody sees it yet.")
                             : QCoreApplication::translate("commandline", "Waiting for: %1").arg(waiting);
}

} // namespace

void printLook(const checks::SeenMatrix &matrix, const QDateTime &when, QTextStream &lines)
{
    lines << QLocale().toString(when.toLocalTime().time(), u"HH:mm:ss") << u"  "_s << lookText(matrix, when)
          << Qt::endl;
}

int watch(const Arguments &arguments, QTextStream &lines)
{
    checks::WatchOptions options;
    options.run = runOptions(arguments.connection.timeoutSeconds);
    checks::Watcher watcher(
        [&arguments] {
            Network network = makeNetwork(arguments.setup.simulated, arguments.connection.nameServer,
                                          arguments.connection.timeoutSeconds);
            return checks::LookSources{std::move(network.resolver), network.surroundings};
        },
        options);
    QObject::connect(&watcher, &checks::Watcher::looked, &watcher, [&lines](const checks::Look &look) {
        printLook(look.matrix, look.observations.now(), lines);
    });
    QObject::connect(&watcher, &checks::Watcher::allRight, &watcher, [] { QCoreApplication::quit(); });
    QTimer::singleShot(0, &watcher, [&] { watcher.start(arguments.setup); });
    QCoreApplication::exec();
    return NothingFailed;
}

} // namespace commandline
