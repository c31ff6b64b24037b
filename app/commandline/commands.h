// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"
#include "commandline/output.h"

namespace commandline {

/// The commands themselves: each does its job for arguments that make sense and returns the exit status.

/// Runs the program's event loop until the diagnosis has ended.
[[nodiscard]] int diagnose(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int printRecords(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int printPanel(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int replay(const Arguments &arguments, const Terminal &terminal);

} // namespace commandline
