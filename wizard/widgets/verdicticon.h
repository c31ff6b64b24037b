// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace wizard {

/// What a row shows at its edge: how far the check is while there is no verdict, then the verdict. From least
/// to most important, for counting and for finding the worst.
enum class Mark { Pending, Running, NotApplicable, Pass, Note, NotFinished, Unknown, Warn, Fail };

[[nodiscard]] Mark markOf(checks::Verdict verdict);
[[nodiscard]] Mark markOf(const checks::Finding &finding);
/// A check that was cut keeps a warning or fault it had already found; without one it is NotFinished.
[[nodiscard]] Mark markOf(const checks::CheckResult &result);

/// The word that goes with the icon, in the current language; nothing is told by colour or shape alone.
[[nodiscard]] QString markText(Mark mark);
[[nodiscard]] QString markText(const checks::CheckResult &result);

/// Drawn at any size and sharp on every screen; each mark has a shape of its own.
[[nodiscard]] QIcon markIcon(Mark mark);
/// For the word: readable (WCAG AA, 4.5:1) on the palette's base colour, light or dark.
[[nodiscard]] QColor markColor(Mark mark, const QPalette &palette);

} // namespace wizard
