// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"

namespace checks {

const QList<const Check *> &checkTable()
{
    static const QList<const Check *> table{
        &domainCheck,    &resolverCheck,  &delegationCheck, &dnssecCheck, &mxCheck,
        &mailHostsCheck, &publishedCheck, &slipsCheck,      &seenCheck,   &lanDomainCheck,
        &lanNamesCheck,  &smtpCheck,      &startTlsCheck,   &outsideMxCheck, &outsideServersCheck,
    };
    return table;
}

} // namespace checks
