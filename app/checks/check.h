// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "setup/mailsetup.h"

#include <QList>

#include <span>

namespace checks {

class Observations;

/// A check is a pure function of what was observed. It asks `observations` for what it needs; while something is missing the
/// runner fetches it and calls again. So it may return early at any missing piece, and must give the same findings for the same
/// observations. It never waits, never looks at the clock (Observations::now()), never touches the network.
using Evaluate = QList<Finding> (*)(const setup::MailSetup &, Observations &);

/// Which modes a check applies to; in the others it reports not applicable.
struct Modes
{
    bool internet = true, lan = false, map = false;
    [[nodiscard]] bool contains(setup::Mode mode) const
    {
        return mode == setup::Mode::Internet ? internet : mode == setup::Mode::Lan ? lan : map;
    }
};

/// As a user thinks of them; in the order shown.
enum class Group {
    Dns,      ///< My DNS
    Inbound,  ///< My server from outside
    Sending,
    Security,
    Programs, ///< Mail programs
    Lan,      ///< My network
    Mailbox   ///< Outside mailbox
};
[[nodiscard]] QString groupName(Group group); ///< stable, used in JSON: "dns" "inbound" ...
[[nodiscard]] QString groupTitle(Group group); ///< in the current language

/// One row of the check table.
struct Check
{
    const char *id;    ///< stable and documented, "mx"
    const char *title; ///< QT_TRANSLATE_NOOP("checks", ...)
    Modes modes;
    std::span<const Tag> tags;
    Evaluate evaluate;
    Group group;
    const char *reference; ///< the RFC sections it follows, "RFC 5321 section 5.1"
    /// Judges what the public DNS holds, in Internet mode: its control is outlook(). Where nobody outside could be asked, what it
    /// finds wrong is not certain; where this computer's resolver is not to be believed, nothing is.
    bool needsOutside = false;
};

/// All checks, in the order shown. Adding one: a file with a `Check` and a row here.
[[nodiscard]] const QList<const Check *> &checkTable();
[[nodiscard]] const Check *findCheck(const QString &id);
/// The row of a tag, from any check or the common ones (see check.cpp); null when there is none.
[[nodiscard]] const Tag *findTag(const QString &id);

[[nodiscard]] QString checkTitle(const Check &check);
[[nodiscard]] QString findingText(const Finding &finding);
[[nodiscard]] QString findingRemedy(const Finding &finding); ///< empty: nothing to do
[[nodiscard]] QString findingReference(const Finding &finding); ///< "RFC 5321 section 5.1"; the tag's, else its check's
[[nodiscard]] QString findingLetter(const Finding &finding);    ///< empty: none
[[nodiscard]] Verdict findingVerdict(const Finding &finding);

enum class CheckState { Pending, Running, Done, Cut }; ///< Cut: stopped, or the deadline came, before it was complete

/// What became of one check in a run.
struct CheckResult
{
    QString checkId;
    CheckState state = CheckState::Pending;
    QList<Finding> findings;
    QStringList evidence; ///< keys of the observations it looked at, in order
    [[nodiscard]] Verdict verdict() const; ///< the worst of the findings; Unknown while there are none
};

} // namespace checks
