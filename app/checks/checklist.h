// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

/// The checks by name, one per file; checktable.cpp puts them in order.
namespace checks {

extern const Check domainCheck, mxCheck, mailHostsCheck, smtpCheck, startTlsCheck, publishedCheck, slipsCheck, seenCheck;
extern const Check resolverCheck, delegationCheck, dnssecCheck;
extern const Check lanDomainCheck, lanNamesCheck;
extern const Check outsideMxCheck, outsideServersCheck;

} // namespace checks
