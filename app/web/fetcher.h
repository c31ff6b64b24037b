// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "web/document.h"

#include <functional>

class QObject;

namespace web {

/// Fetches one document. Implementations: HttpFetcher, the simulated Internet, fakes.
class Fetcher
{
public:
    using Callback = std::function<void(const Document &)>;

    Fetcher() = default;
    virtual ~Fetcher() = default;
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;

    /// Same promise as dns::Resolver::resolve(): once, later, never after `context` was destroyed, which cancels.
    virtual void fetch(const FetchRequest &request, QObject *context, Callback callback) = 0;
};

} // namespace web
