// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

/// The checks by name, one per file; checktable.cpp puts them in order.
namespace checks {

// My DNS
extern const Check domainCheck;
extern const Check resolverCheck;
extern const Check delegationCheck;
extern const Check dnssecCheck;
extern const Check mxCheck;
extern const Check mailHostsCheck;
extern const Check publishedCheck;
extern const Check slipsCheck;
extern const Check seenCheck;
extern const Check registrationCheck;
// My network
extern const Check lanDomainCheck;
extern const Check lanNamesCheck;
extern const Check lanAddressesCheck;
extern const Check lanPortsCheck;
// My server from outside
extern const Check ownAddressesCheck;
extern const Check smtpCheck;
extern const Check smtpExtensionsCheck;
extern const Check recipientsCheck;
// Sending
extern const Check spfCheck;
extern const Check spfHelloCheck;
extern const Check dkimCheck;
extern const Check dmarcCheck;
extern const Check bimiCheck;
extern const Check reverseCheck;
extern const Check egressCheck;
extern const Check port25Check;
extern const Check blockListsCheck;
extern const Check smartHostCheck;
// Security
extern const Check startTlsCheck;
extern const Check mtaStsCheck;
extern const Check tlsRptCheck;
extern const Check daneCheck;
extern const Check caaCheck;
extern const Check noMailHostsCheck;
// Mail programs
extern const Check autoconfigCheck;
extern const Check clientSrvCheck;
extern const Check clientPortsCheck;
// Outside mailbox
extern const Check outsideMxCheck;
extern const Check outsideServersCheck;
extern const Check mailboxCheck;
extern const Check outsideSettingsCheck;
extern const Check outsideIdentityCheck;

} // namespace checks
