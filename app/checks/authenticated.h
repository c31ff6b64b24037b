// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/observations.h"
#include "setup/mailsetup.h"

namespace checks {

/// An answer with the word of a validating resolver on its DNSSEC chain (RFC 4035 section 3.2.3). The AD bit counts only from a
/// public resolver that passed its control and is known to validate, or from a validating resolver on this computer. As
/// everywhere, a name that the zone itself says does not exist is not asked of a resolver.
struct AuthenticatedAnswer
{
    enum class State {
        Waiting,
        Unknown,  ///< nobody who validates could be asked
        Secure,   ///< signed, and the signatures hold; also a proven "is not there"
        Insecure, ///< not signed
        Bogus     ///< signatures do not hold: validating senders treat the name as unreachable
    };
    State state = State::Waiting;
    const dns::Answer *answer = nullptr; ///< of the resolver; null while waiting, or when nobody could be asked
};
[[nodiscard]] AuthenticatedAnswer authenticatedAnswer(const setup::MailSetup &setup, Observations &observations, const QString &name,
                                                      dns::RecordType type);

} // namespace checks
