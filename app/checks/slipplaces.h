// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/slipcase.h"

namespace checks {

/// A place where a record may have landed instead.
struct SlipPlace
{
    const char *tag;
    QString name;
    bool anyData = false; ///< whatever is there was meant for the owner; otherwise only what was planned for it
};
/// All places for the records of one case, each name once, the owner and planned owners of the type left out.
[[nodiscard]] QList<SlipPlace> slipPlaces(const SlipCase &slipCase, const SlipScene &scene);

/// What the zone has at that place; nothing when it is no slip. `everybodys`: what the zone gives to names that
/// nobody has made (RFC 4592): it was typed at none of them.
[[nodiscard]] QList<Finding> placeFindings(const SlipPlace &place, const dns::Answer &answer,
                                           const QList<dns::ResourceRecord> &everybodys, const SlipCase &slipCase,
                                           const SlipScene &scene);

} // namespace checks
