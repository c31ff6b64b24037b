// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/sentence.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace checks {

/// Declared from best to worst for sorting; see worse().
enum class Verdict {
    NotApplicable, ///< does not apply to this setup; the finding says why
    Pass,
    Note,          ///< a fact, nothing to do
    Unknown,       ///< the probe could not tell: never red, never green
    Warn,          ///< works for some, risky
    Fail           ///< mail is lost or refused
};
[[nodiscard]] QString verdictName(Verdict verdict);  ///< "pass" "note" "warn" "fail" "unknown" "not-applicable"; stable
[[nodiscard]] QString verdictText(Verdict verdict);  ///< the word shown, in the current language
[[nodiscard]] std::optional<Verdict> verdictFromName(const QString &name);
[[nodiscard]] Verdict worse(Verdict a, Verdict b);

/// Who must act.
enum class Actor { Nobody, DnsHost, Isp, Router, MailServer, MailProvider, ThisComputer, You };
[[nodiscard]] QString actorName(Actor actor);  ///< stable: "nobody" "dns-host" "isp" "router" "mail-server" "mail-provider" "this-computer" "you"
[[nodiscard]] QString actorText(Actor actor);  ///< "At your DNS host or registrar", in the current language

/// One possible outcome of a check. A check's file holds a static table of these: severity and wording are data.
/// `text` and `remedy` are sources for translation (marked QT_TRANSLATE_NOOP("checks", ...)) with %1 ... %9 for the finding's
/// arguments. Every Fail and Warn has a remedy.
struct Tag
{
    const char *id; ///< stable and documented, "MX_MISSING"; unique over all checks
    Verdict verdict;
    Actor actor;
    const char *text;
    const char *remedy; ///< nullptr: nothing to do
    const char *reference = nullptr; ///< RFC sections, where they differ from the check's: "RFC 7208 section 4.6.4"
    /// A letter that is ready to be sent to the actor, for translation and with the finding's arguments; nullptr: none.
    const char *letter = nullptr;
};

/// One thing a check found. No prose inside: text is made when it is shown, so the language can change.
struct Finding
{
    QString tag;
    QStringList arguments; ///< already printable(); words for them are made late, see arguments.h
    bool unsure = false;   ///< its control failed: the verdict is unknown, whatever the tag says, and there is nothing to do
    /// Lines of protocol data to be shown below the sentence as they are, printable(), at most maximumDetails; not translated.
    QStringList details = {};

    bool operator==(const Finding &) const = default;
};

inline constexpr qsizetype maximumDetails = 60;

using setup::fillIn;

} // namespace checks
