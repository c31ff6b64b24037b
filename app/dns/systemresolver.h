// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/directresolver.h"

namespace dns {

/// What this computer's resolver says, through QDnsLookup. Where its answer is ambiguous (Qt 6.4 reports NODATA, a
/// time-out and an unreachable server alike; see README "DNS"), empty or NXDOMAIN (without the SOA that says for how
/// long), or the type cannot be asked (SOA, CAA, DS), the system's own name servers are asked directly, and the answer says
/// so in `answeredBy`. At most four QDnsLookup objects run at once, because its hidden pool has five threads that nothing can free; further questions, and any that has
/// waited a second, go direct.
class SystemResolver : public Resolver
{
public:
    explicit SystemResolver(DirectOptions options = {});
    ~SystemResolver() override;
    void resolve(const Question &question, QObject *context, Callback callback) override;

    /// Look-ups still held by Qt's threads after they were given up, as far as the event loop has heard. While there are
    /// any, destroying the application object would hang for up to 30 s; main() then leaves by std::_Exit() after
    /// everything is saved.
    [[nodiscard]] static int stuckLookups();

private:
    DirectOptions m_options;
};

} // namespace dns
