// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace report {

/// Columns a terminal needs for the text: two for East Asian wide characters (UAX #11), none for combining
/// marks.
[[nodiscard]] int displayWidth(const QString &text);

/// Breaks at spaces, and between wide characters where there are none; words wider than `columns` are cut.
[[nodiscard]] QStringList wrap(const QString &text, int columns);

/// Cuts raw data into pieces of at most `columns`, keeping every character and leading spaces; pieces after
/// the first are indented by two, within `columns`.
[[nodiscard]] QStringList cut(const QString &text, int columns);

} // namespace report
