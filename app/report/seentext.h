// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "checks/seen.h"

namespace report {

/// Words for the matrix of who sees what, the same in the window and in every report; plain text in the
/// current language.

/// "right" "other" "missing" "unknown" "not-asked" "waiting"; stable, used in JSON.
[[nodiscard]] QString seenStateName(checks::SeenCell::State state);
/// "zone-server" "public" "lan" "system" "hosts"; stable, used in JSON.
[[nodiscard]] QString viewerKindName(checks::Viewer::Kind kind);

/// "MX of example.org", "TXT v=spf1 of example.org"
[[nodiscard]] QString seenRowText(const checks::SeenRow &row);
/// "Google (8.8.8.8)"; without the address where there is none to tell.
[[nodiscard]] QString viewerAndAddress(const checks::Viewer &viewer);
/// The state as a word or two: "Right", "Old", "Different", "Missing" ...
[[nodiscard]] QString seenWord(const checks::SeenRow &row, const checks::SeenCell &cell);
/// How good that is, as a verdict, for the icon and the colour that go with the word. What passes with time,
/// or is only seen inside, is no fault.
[[nodiscard]] checks::Verdict seenMark(const checks::Viewer &viewer, const checks::SeenCell &cell);
/// The values on one line, or why there are none; `observations` tells why somebody could not be asked.
[[nodiscard]] QString seenValue(const checks::SeenCell &cell, const checks::Observations *observations);
/// "until 14:20" of something old, "TTL 3600 s" of the zone's own servers, "1200 s left" of a cache; empty:
/// not known.
[[nodiscard]] QString seenTtl(const checks::Viewer &viewer, const checks::SeenCell &cell,
                              const QDateTime &now);
/// "14:20" on the day of `now`, else with the date; local time, as everywhere in the findings.
[[nodiscard]] QString clockText(const QDateTime &time, const QDateTime &now);
/// The same, rounded up to the full minute, as the findings do: then it is over for sure.
[[nodiscard]] QString untilText(const QDateTime &until, const QDateTime &now);
/// Why a look told nothing about the domain: it does not exist, its servers keep silent, or nobody could be
/// asked.
[[nodiscard]] QString nobodyText(const checks::SeenMatrix &matrix);
/// "Google (14:20), this computer's resolver (15:05)"
[[nodiscard]] QString waitingForText(const checks::Spread &spread, const QDateTime &now);
/// Where the plan stands, as one sentence; empty when nothing is planned, or known yet.
[[nodiscard]] QString spreadText(const checks::SeenMatrix &matrix, const QDateTime &now);

[[nodiscard]] QJsonObject toJson(const checks::SeenMatrix &matrix);

} // namespace report
