// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/httpfetcher.h"

#include <QTimer>

namespace web {

HttpFetcher::HttpFetcher(FetchOptions options) : m_options(options) {}

void HttpFetcher::fetch(const FetchRequest &request, QObject *context, Callback callback)
{
    Document document;
    document.request = request;
    document.failure = FetchFailure::Other;
    QTimer::singleShot(0, context, [document, callback = std::move(callback)] { callback(document); });
}

} // namespace web
