// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"

namespace checks {

/// What a resolver made of questions whose honest answers are known, asked in the same run: an address that does not change,
/// the MX of a domain that has one, and a random name that does not exist (RFC 8020).
struct Control
{
    enum class State {
        Waiting,
        Works,
        Fails,       ///< could not answer them: nothing follows from what else it says
        Invents,     ///< gives an address for a name that does not exist
        Falsifies    ///< gives a wrong address for the known name (fake-IP proxies, captive portals)
    };
    State state = State::Waiting;
    const dns::Answer *evidence = nullptr; ///< the answer that decided; null while waiting
    bool validates = false;                ///< DNSSEC: it set AD on the known domain's MX
};
[[nodiscard]] Control controlOf(const dns::Server &server, Observations &observations);
[[nodiscard]] inline bool isLie(Control::State state)
{
    return state == Control::State::Invents || state == Control::State::Falsifies;
}

} // namespace checks
