// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/slipcase.h"

namespace checks {

/// What slipped into the targets of published MX records.
[[nodiscard]] QList<Finding> targetFindings(const SlipCase &slipCase, const SlipScene &scene);
/// The same without a plan to compare with: only what is wrong whatever was meant.
[[nodiscard]] QList<Finding> bareTargetFindings(const dns::Answer &mx, const SlipScene &scene);

/// A target that the panel made longer: the name that was typed. Empty: it is none.
[[nodiscard]] QString targetBeforeZone(const QString &target, const QString &zone);

/// A mail server whose address stands in for a web server, or was typed as an alias.
[[nodiscard]] QList<Finding> addressFindings(const SlipCase &slipCase, const SlipScene &scene);
/// A mail domain that was typed as an alias, so that it can have no records of its own.
[[nodiscard]] QList<Finding> aliasFindings(const SlipCase &slipCase, const SlipScene &scene);

} // namespace checks
