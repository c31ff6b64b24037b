// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/compositeresolver.h"

#include "dns/directresolver.h"
#include "dns/hostsfileresolver.h"
#include "dns/systemresolver.h"

#include <algorithm>

namespace dns {

CompositeResolver::CompositeResolver(std::unique_ptr<Resolver> system, std::unique_ptr<Resolver> hostsFile,
                                     std::unique_ptr<Resolver> named)
    : m_system(std::move(system)), m_hostsFile(std::move(hostsFile)), m_named(std::move(named))
{
}

void CompositeResolver::resolve(const Question &question, QObject *context, Callback callback)
{
    switch (question.server.kind) {
    case Server::Kind::System: m_system->resolve(question, context, std::move(callback)); break;
    case Server::Kind::HostsFile: m_hostsFile->resolve(question, context, std::move(callback)); break;
    case Server::Kind::Named: m_named->resolve(question, context, std::move(callback)); break;
    }
}

std::unique_ptr<Resolver> networkResolver(const std::optional<Server> &nameServer, int timeoutMs)
{
    DirectOptions options;
    options.timeoutMs = timeoutMs;
    options.firstRetryMs = std::clamp(timeoutMs / 4, 1, options.firstRetryMs);
    std::unique_ptr<Resolver> system;
    if (nameServer)
        system = std::make_unique<DirectResolver>(QList<Server>{*nameServer}, options);
    else
        system = std::make_unique<SystemResolver>(options);
    return std::make_unique<CompositeResolver>(std::move(system), std::make_unique<HostsFileResolver>(),
                                               std::make_unique<DirectResolver>(QList<Server>{}, options));
}

} // namespace dns
