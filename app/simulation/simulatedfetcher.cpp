// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/certificates.h"
#include "simulation/simulatedinternet.h"
#include "simulation/simulatedtime.h"
#include "simulation/wanted.h"

#include <QTimer>

using namespace Qt::StringLiterals;

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
        document.elapsedMs = 4 * latencyMs(request.key().toUtf8()); // connect, TLS, the document
        const bool isSecure = request.url.startsWith("https:"_L1);
        if (request.address != webAddress()) {
            document.failure = web::FetchFailure::Refused;
        } else {
            const auto page = world().pages.constFind(request.url.section(u'?', 0, 0)); // files, whatever is asked behind
            if (isSecure)
                document.tls = handshakeWith(request.hostName());
            document.status = page == world().pages.cend() ? 404 : page->status;
            document.contentType = page == world().pages.cend() ? u"text/plain"_s : page->contentType;
            document.body = page == world().pages.cend() ? "Not found\n"_ba : page->body;
        }
        QTimer::singleShot(realMs(int(document.elapsedMs)), context,
                           [document, callback = std::move(callback)] { callback(document); });
    }
};

} // namespace

std::unique_ptr<web::Fetcher> simulatedFetcher()
{
    return std::make_unique<SimulatedFetcher>();
}

} // namespace simulation
