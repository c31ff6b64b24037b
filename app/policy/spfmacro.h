// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace policy {

/// A piece of a macro-string (RFC 7208 section 7.1): text as it stands, or a macro.
struct SpfMacro
{
    QByteArray literal = {};///< where `letter` is 0
    char letter = 0;        ///< lower case: s l o d i p v h c r t
    bool urlEscaped = false;///< it was written in upper case
    int digits = 0;         ///< right-hand parts to keep; 0: all
    bool reversed = false;
    QByteArray delimiters = {};///< empty: "."
    bool operator==(const SpfMacro &) const = default;
};
using SpfMacroString = QList<SpfMacro>;

/// A macro-string read from `text`; blanks are allowed in explanations only. Nothing when it breaks the grammar; then `errorAt` is where.
struct SpfMacroReading
{
    std::optional<SpfMacroString> pieces;
    qsizetype errorAt = 0;
};
[[nodiscard]] SpfMacroReading readSpfMacros(const QByteArray &text, bool inExplanation = false);

/// Does the text end as a domain-spec must: in a macro, or in a dot and a top label, perhaps with a last dot?
[[nodiscard]] bool endsAsDomain(const SpfMacroString &pieces);
[[nodiscard]] bool usesLetter(const SpfMacroString &pieces, const char *letters);

/// What a letter stands for; nothing while that is not known yet.
using SpfLetter = std::function<std::optional<QByteArray>(char letter)>;
/// The name to be looked up, not longer than 253 octets: labels are dropped on the left (section 7.3). Nothing while a letter is not
/// known. The work is bounded whatever the text.
[[nodiscard]] std::optional<QByteArray> expandDomain(const SpfMacroString &pieces, const SpfLetter &value);
/// An explanation, cut at 2000 octets.
[[nodiscard]] std::optional<QByteArray> expandText(const SpfMacroString &pieces, const SpfLetter &value);

/// Octets as a name for dns::Question; nothing for an empty or too long label or name. One last dot is allowed.
[[nodiscard]] std::optional<QString> dnsName(const QByteArray &octets);
/// The octets of a canonical name.
[[nodiscard]] QByteArray nameOctets(const QString &name);

} // namespace policy
