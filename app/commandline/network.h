// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"
#include "dns/resolver.h"
#include "dns/surroundings.h"
#include "smtp/credentials.h"
#include "smtp/probe.h"
#include "web/fetcher.h"

#include <memory>

namespace commandline {

/// Where a diagnosis gets its answers from.
struct Network
{
    std::unique_ptr<dns::Resolver> resolver;
    std::unique_ptr<smtp::Probe> probe;
    std::unique_ptr<web::Fetcher> fetcher;
    dns::Surroundings surroundings;
};

/// The real Internet, or the simulated one. One step of one server takes at most `timeoutSeconds`. `credentials`: for logging in
/// to the outside mailbox; none: nobody logs in anywhere.
[[nodiscard]] Network makeNetwork(bool simulated, const std::optional<dns::Server> &nameServer,
                                  int timeoutSeconds, smtp::CredentialsFor credentials = {});
[[nodiscard]] checks::RunOptions runOptions(int timeoutSeconds);

} // namespace commandline
