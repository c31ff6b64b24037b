// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"

#include <memory>

namespace dns {

/// Hands each question to the resolver for its Server::Kind.
class CompositeResolver : public Resolver
{
public:
    CompositeResolver(std::unique_ptr<Resolver> system, std::unique_ptr<Resolver> hostsFile,
                      std::unique_ptr<Resolver> named);
    void resolve(const Question &question, QObject *context, Callback callback) override;

private:
    std::unique_ptr<Resolver> m_system, m_hostsFile, m_named;
};

/// The resolver of a real run. `nameServer`: asked instead of the system's for Server::Kind::System; null: the
/// system's.
[[nodiscard]] std::unique_ptr<Resolver> networkResolver(const std::optional<Server> &nameServer, int timeoutMs);

} // namespace dns
