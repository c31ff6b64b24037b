// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resourcerecord.h"

#include <QStringList>

/// CAA: which certificate authorities may issue for a name (RFC 8659).
namespace policy {

/// The CAA records of one name.
struct CaaSet
{
    QStringList issuers, wildcardIssuers;  ///< domains of issue and issuewild in lower case; none of an empty value (";")
    bool hasIssue = false, hasWildcard = false;
    QList<QByteArray> unknownCritical;     ///< tags that forbid any authority that does not know them (section 4.1)
    QList<QByteArray> broken;              ///< "tag value" of what an authority cannot read; it then issues nothing
    /// May an authority with one of those CAA domains issue? `wildcard`: a certificate for "*.name" (section 4.3).
    [[nodiscard]] bool allows(const QStringList &domains, bool wildcard) const;
    [[nodiscard]] bool forbidsAll(bool wildcard) const; ///< nobody may
};
[[nodiscard]] CaaSet readCaa(const QList<dns::CaaData> &records);

} // namespace policy
