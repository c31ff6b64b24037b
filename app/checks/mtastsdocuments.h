// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/mailhosts.h"
#include "policy/mtasts.h"

namespace checks {

/// The MTA-STS policy as the web server `mta-sts.` of the domain shows it at each of its addresses (RFC 8461 section 3.3).
struct StsDocuments
{
    bool waiting = false;                     ///< more may come
    std::optional<policy::StsPolicy> policy;  ///< the first that came with status 200, whatever is wrong with it
    QStringList policyLines;                  ///< its text, printable, for Finding::details
    QList<Finding> findings;                  ///< about fetching it, its certificate and its syntax; equal ones of several addresses in one
};
/// Asks for them. Addresses that must not be connected to are not; at most six are.
[[nodiscard]] StsDocuments stsDocuments(const setup::MailSetup &setup, Observations &observations, const PublicView &view);

} // namespace checks
