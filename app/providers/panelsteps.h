// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/panelsheet.h"

namespace providers {

/// What to do, in order, in the current language: log in, create the records, wait, set up the mail programs,
/// diagnose.
[[nodiscard]] QStringList panelSteps(const Provider &provider, const PanelSheet &sheet,
                                     const setup::MailSetup &setup);
/// The traps: the provider's own and those of this setup.
[[nodiscard]] QStringList panelNotes(const Provider &provider, const PanelSheet &sheet,
                                     const setup::MailSetup &setup, bool leftOut);
/// Why an entry has one box only: its record exists already.
[[nodiscard]] QString furtherLineNote(const QString &valueLabel);

} // namespace providers
