// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"

namespace checks {

const QList<const Check *> &checkTable()
{
    // clang-format off
    static const QList<const Check *> table{
        // My DNS
        &domainCheck,
        &resolverCheck,
        &delegationCheck,
        &dnssecCheck,
        &mxCheck,
        &mailHostsCheck,
        &publishedCheck,
        &slipsCheck,
        &seenCheck,
        &registrationCheck,
        // My network
        &lanDomainCheck,
        &lanNamesCheck,
        // My server from outside
        &smtpCheck,
        // Sending
        // Security
        &startTlsCheck,
        &mtaStsCheck,
        &tlsRptCheck,
        &daneCheck,
        &caaCheck,
        // Mail programs
        // Outside mailbox
        &outsideMxCheck,
        &outsideServersCheck,
    };
    // clang-format on
    return table;
}

} // namespace checks
