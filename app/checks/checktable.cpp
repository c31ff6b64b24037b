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
        &lanAddressesCheck,
        &lanPortsCheck,
        // My server from outside
        &ownAddressesCheck,
        &smtpCheck,
        &smtpExtensionsCheck,
        &recipientsCheck,
        // Sending
        &spfCheck,
        &spfHelloCheck,
        &dkimCheck,
        &dmarcCheck,
        &bimiCheck,
        &reverseCheck,
        &egressCheck,
        &port25Check,
        &blockListsCheck,
        &smartHostCheck,
        // Security
        &startTlsCheck,
        &mtaStsCheck,
        &tlsRptCheck,
        &daneCheck,
        &caaCheck,
        &noMailHostsCheck,
        // Mail programs
        &clientPortsCheck,
        &clientSrvCheck,
        &autoconfigCheck,
        // Outside mailbox
        &outsideMxCheck,
        &outsideServersCheck,
        &mailboxCheck,
        &outsideSettingsCheck,
        &outsideIdentityCheck,
    };
    // clang-format on
    return table;
}

} // namespace checks
