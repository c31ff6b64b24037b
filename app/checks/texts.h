// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/publicview.h"

namespace checks {

/// The TXT records of a name as the Internet sees them, each put together from its strings.
struct Texts
{
    enum class State {
        Waiting,
        Unknown,  ///< could not be asked: see `answer`
        NotServed,///< none of the zone's servers tells
        None,     ///< the name has no TXT
        Found
    };
    State state = State::Waiting;
    QString name;                        ///< that was asked
    QList<QByteArray> texts;             ///< at most maximumTexts
    const dns::Answer *answer = nullptr; ///< null while waiting
    [[nodiscard]] bool isKnown() const { return state == State::None || state == State::Found; }
    [[nodiscard]] bool cannotTell() const { return state == State::Unknown || state == State::NotServed; }
};
inline constexpr qsizetype maximumTexts = 50;

[[nodiscard]] Texts textsOf(const QString &name, const PublicView &view);
/// What a wildcard gives to every name below `parent`, by a random one (RFC 4592); nothing while that is not known.
[[nodiscard]] std::optional<QList<QByteArray>> wildcardTexts(const QString &parent, const PublicView &view, const QString &nonce);
/// As this computer's resolver sees them.
[[nodiscard]] Texts textsOf(const QString &name, Observations &observations);

/// Is there such a domain at all? Otherwise the check of the delegation says what is to be said.
[[nodiscard]] bool hasNoZone(const PublicView &view);

} // namespace checks
