// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commands.h"
#include "providers/panelsheet.h"

#include <QCoreApplication>
#include <QTextStream>

namespace commandline {

int printPanel(const Arguments &arguments, const Terminal &terminal)
{
    if (const QString error = saveSetupIfAsked(arguments); !error.isEmpty())
        return refuse(terminal, error);
    if (arguments.setup.mode != setup::Mode::Internet) {
        printNotes(terminal,
                   {arguments.setup.mode == setup::Mode::Map
                        ? QCoreApplication::translate("commandline",
                                                      "With an outside mailbox nothing is changed in the "
                                                      "provider's panel: its DNS records must stay.")
                        : QCoreApplication::translate("commandline",
                                                      "For a LAN nothing is published, so there is nothing "
                                                      "to type into a provider's panel; \"mxwizard "
                                                      "records\" prints what the LAN's own DNS needs.")});
        return NothingFailed;
    }
    const providers::Provider *provider = providers::findProvider(arguments.setup.providerId);
    const providers::PanelSheet sheet =
        providers::panelSheet(*provider, records::plannedRecords(arguments.setup), arguments.setup);
    const QString error =
        deliver(providers::panelSheetText(sheet, arguments.setup).toUtf8(), arguments.output, terminal);
    return error.isEmpty() ? int(NothingFailed) : refuse(terminal, error);
}

} // namespace commandline
