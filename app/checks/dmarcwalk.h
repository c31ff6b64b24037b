// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/texts.h"
#include "policy/dmarc.h"

namespace checks {

/// Where the DMARC record of a domain is: "_dmarc.example.org".
[[nodiscard]] QString dmarcOwner(const QString &domain);
/// Those of the texts that receivers take for DMARC.
[[nodiscard]] QList<QByteArray> dmarcRecordsOf(const Texts &found);

/// The records found on the way up from a domain (RFC 9989 section 4.10), for policy::discoverPolicy().
struct DmarcWalk
{
    bool waiting = false;
    std::optional<Texts> failure; ///< the first name that could not be asked
    QList<policy::WalkStep> steps;
};
[[nodiscard]] DmarcWalk dmarcWalk(const QString &domain, const PublicView &view);

} // namespace checks
