// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "checks/zonefacts.h"

/// Parts of the check `delegation` (zonehealth.cpp); tags in zonetags.h. All return what can be said so far.
namespace checks {

/// No address of any of the zone's servers can be asked from here (zonenames.cpp).
[[nodiscard]] QList<Finding> judgeUnaskable(const Zone &zone, const setup::MailSetup &setup, Observations &observations);
/// The list of name servers, their names and whose they are (zonenames.cpp).
[[nodiscard]] QList<Finding> judgeNames(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations);
/// What the good ones among them say (zonecontents.cpp).
[[nodiscard]] QList<Finding> judgeContents(const ZoneFacts &facts, const setup::MailSetup &setup, Observations &observations);

} // namespace checks
