// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

#include <functional>

class QObject;

namespace dns {

/// The one DNS interface. Implementations: SystemResolver, DirectResolver, HostsFileResolver, CompositeResolver (by
/// Server::Kind), the simulated Internet, fakes.
class Resolver
{
public:
    using Callback = std::function<void(const Answer &)>;

    Resolver() = default;
    virtual ~Resolver() = default;
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;

    /// Asks; calls back exactly once, always later (never from inside this call), and never after `context` was destroyed:
    /// destroying the context cancels and frees what the look-up held. The answer comes within the resolver's time-out.
    /// A look-up belongs to its context, which must not be null; the resolver itself may be destroyed first.
    virtual void resolve(const Question &question, QObject *context, Callback callback) = 0;
};

/// For resolvers that know the answer at once: calls back from the event loop, never after `context` was destroyed.
void answerLater(QObject *context, Resolver::Callback callback, Answer answer);

} // namespace dns
