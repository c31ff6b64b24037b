// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/slipcase.h"

namespace checks {

/// A published text without what slipped into it while it was typed or pasted.
struct TypedText
{
    QByteArray text;
    QStringList damage; ///< words for wordsArgument(), each once; empty: it is as it was
};
[[nodiscard]] TypedText readTypedText(const QByteArray &published, const QString &owner, const QString &zone);

/// Texts at the right name that would be right without the damage.
[[nodiscard]] QList<Finding> textFindings(const SlipCase &slipCase, const SlipScene &scene);
/// A text of another kind at the name of this one: SPF in the place of DMARC, DMARC in the place of SPF.
[[nodiscard]] QList<Finding> swappedTextFindings(const SlipCase &slipCase, const SlipScene &scene);

} // namespace checks
