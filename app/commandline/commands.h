// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/seen.h"
#include "commandline/arguments.h"
#include "commandline/output.h"

class QTextStream;

namespace commandline {

/// The commands themselves: each does its job for arguments that make sense and returns the exit status.

/// Runs the program's event loop until the diagnosis has ended.
/// With --watch it goes on until everybody sees what should be seen.
[[nodiscard]] int diagnose(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int watch(const Arguments &arguments, QTextStream &lines);
/// One line: when it was looked, and who is still waited for.
void printLook(const checks::SeenMatrix &matrix, const QDateTime &when, QTextStream &lines);
[[nodiscard]] int printRecords(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int printPanel(const Arguments &arguments, const Terminal &terminal);
[[nodiscard]] int replay(const Arguments &arguments, const Terminal &terminal);

} // namespace commandline
