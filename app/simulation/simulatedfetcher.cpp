// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/simulatedinternet.h"

#include <QTimer>

namespace simulation {

namespace {

/// The web servers of the simulated Internet.
class SimulatedFetcher : public web::Fetcher
{
public:
    void fetch(const web::FetchRequest &request, QObject *context, Callback callback) override
    {
        web::Document document;
        document.request = request;
        document.failure = web::FetchFailure::Refused;
        QTimer::singleShot(5, context, [document, callback = std::move(callback)] { callback(document); });
    }
};

} // namespace

std::unique_ptr<web::Fetcher> simulatedFetcher()
{
    return std::make_unique<SimulatedFetcher>();
}

} // namespace simulation
