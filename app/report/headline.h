// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosticreport.h"

namespace report {

/// What matters most of a diagnosis, as one sentence in the current language, and where it comes from.
struct Headline
{
    QString text;
    checks::Verdict verdict = checks::Verdict::Pass; ///< of what it is about; Unknown when the run did not end
    QString checkId;                                 ///< to be looked at first; empty: none
};

/// Faults come before what is not known and that before warnings, unless it is sure that mail arrives. Among
/// equals it counts how far mail gets: the domain, the way to the server, the server, who else may use it, its
/// encryption, mail that is sent, mail programs. The table in headline.cpp says which check is about which.
[[nodiscard]] Headline headlineOf(const DiagnosticReport &report);

} // namespace report
