// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace setup {

/// One label in both forms (RFC 5890 section 2.3.2.1).
struct IdnLabel
{
    QString ascii;        ///< A-label or LDH label, lower case
    QString unicode;      ///< U-label; equals ascii when there is none
    bool valid = true;    ///< false: not a label that IDNA2008 allows
    bool tooLong = false; ///< more than 63 octets as an A-label
    bool mixedScripts =
        false; ///< letters of scripts that no language mixes, or letters that all look like Latin ones
};

/// Reads a label without dots.
[[nodiscard]] IdnLabel readLabel(const QString &label);

/// UTS 46 over a whole name: the rule for right-to-left labels spans all of them (RFC 5893). Empty when it
/// fails.
[[nodiscard]] QString wholeNameToAscii(const QString &unicode);

/// Typed text with full-width forms and other Unicode dots as ASCII (RFC 5895 section 2) and without
/// characters that are not seen. Joiners stay where Arabic and Indic scripts need them (RFC 5892 appendix A).
[[nodiscard]] QString plainForm(const QString &typed);

[[nodiscard]] bool hasNonAscii(const QString &text);

} // namespace setup
