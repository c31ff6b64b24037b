// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"

namespace report {

/// The same test by hand as one observation. Each line can be pasted into a shell or the Windows command
/// window as it is: where a name or address could mean anything to a shell, or could be taken for an option,
/// there is no command.
[[nodiscard]] QStringList commandsForKey(const QString &key, const checks::Observations &observations);

} // namespace report
