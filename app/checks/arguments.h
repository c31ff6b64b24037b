// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"
#include "setup/mailsetup.h"

#include <QDateTime>
#include <QStringList>

namespace checks {

/// Arguments of a finding are data, not prose. Where a sentence needs words for one, the argument is a token `{kind:value}` that
/// argumentText() puts into the current language when the finding is shown. A token begins with U+0001, which printable() lets
/// through from nowhere, so no server can make the report speak:
///
///     {answer:TIMEOUT:192.0.2.53}   "192.0.2.53 did not answer in time"   who was asked and why nothing may be concluded
///     {address:192.168.1.5}         the sentence that says what kind of address it is
///     {name:internet:my_host.org}   the sentence that says what is wrong with a host name
///     {domain:internet:co.uk}       the same for a mail domain
///     {words:expired,wrong-name}    a list of set phrases
///     {more:10 a, 10 b:90}          a list that was cut, and how many more there are
///     {time:2026-07-01T12:20:00Z|2026-07-01T11:00:00Z}   "14:20" in the user's zone and form, with the day unless it is the run's
///     {typed:mail}                  what to type into a box: "“mail”", or "nothing (leave it empty)"
///     {viewer:system}               who was asked: "this computer's resolver"; also hosts, and lan 192.168.1.1
[[nodiscard]] QString answerArgument(const dns::Answer &answer);
[[nodiscard]] QString addressArgument(const QHostAddress &address);
[[nodiscard]] QString hostNameArgument(const QString &name, setup::Mode mode);
[[nodiscard]] QString domainArgument(const QString &name, setup::Mode mode);
/// Words known: see the table in arguments.cpp.
[[nodiscard]] QString wordsArgument(const QStringList &words);
[[nodiscard]] QString listArgument(const QStringList &items);
[[nodiscard]] QString typedArgument(const QString &content);
/// `now`: the day of the run, so that "today" does not depend on when the finding is read.
/// `who`: "system", "hosts" or "lan 192.168.1.1".
[[nodiscard]] QString viewerArgument(const QString &who);
[[nodiscard]] QString timeArgument(const QDateTime &time, const QDateTime &now);

/// The text of any argument: tokens become words, everything else stays as it is.
[[nodiscard]] QString argumentText(const QString &argument);

} // namespace checks
