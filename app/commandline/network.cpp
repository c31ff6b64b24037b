// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/network.h"

#include "dns/compositeresolver.h"
#include "simulation/simulatedinternet.h"
#include "smtp/socketprobe.h"
#include "web/httpfetcher.h"

#include <algorithm>

namespace commandline {

Network makeNetwork(bool simulated, const std::optional<dns::Server> &nameServer, int timeoutSeconds,
                    smtp::CredentialsFor credentials)
{
    if (simulated)
        return {simulation::simulatedResolver(), simulation::simulatedProbe(), simulation::simulatedFetcher(),
                simulation::simulatedSurroundings()};
    smtp::ProbeOptions options;
    options.timeoutMs = timeoutSeconds * 1000;
    options.totalMs = options.timeoutMs * 9 / 2;
    options.credentials = std::move(credentials);
    return {dns::networkResolver(nameServer, timeoutSeconds * 1000),
            std::make_unique<smtp::SocketProbe>(options),
            std::make_unique<web::HttpFetcher>(web::FetchOptions{timeoutSeconds * 1000}), dns::findSurroundings(nameServer)};
}

checks::RunOptions runOptions(int timeoutSeconds)
{
    checks::RunOptions options;
    options.timeoutMs = timeoutSeconds * 1000;
    options.deadlineMs = options.timeoutMs * 6;
    options.overdueMs = std::min(options.overdueMs, options.timeoutMs * 2 / 5);
    return options;
}

} // namespace commandline
