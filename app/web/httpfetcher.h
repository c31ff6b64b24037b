// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "web/fetcher.h"

namespace web {

struct FetchOptions
{
    int timeoutMs = 10'000; ///< for the connect, and again for everything after it
};

/// Fetches over the network (QNetworkAccessManager): HTTP/1.1, no proxy, no cookies, no cache, no redirections followed.
class HttpFetcher : public Fetcher
{
public:
    explicit HttpFetcher(FetchOptions options = {});
    void fetch(const FetchRequest &request, QObject *context, Callback callback) override;

private:
    const FetchOptions m_options;
};

} // namespace web
