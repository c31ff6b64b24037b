// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace wizard {

class SetupWizard;

/// Asks for a file and format and saves the records of the present setup.
void askAndSaveRecords(SetupWizard &wizard);

} // namespace wizard
