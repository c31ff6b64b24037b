// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/documents.h"

#include "setup/domainname.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr int maximumRedirects = 3;
constexpr qsizetype maximumUrl = 2000;

/// An absolute http or https URL on its usual port, with a host name and no user information.
bool isFollowable(const setup::MailSetup &setup, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const setup::NameCheck name = setup::checkHostName(host, setup::Mode::Internet, setup.simulated);
    const bool usualPort = url.port() == -1 || url.port() == (url.scheme() == u"https"_s ? 443 : 80);
    return url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s) && usualPort && url.userInfo().isEmpty()
           && name.grade != setup::Grade::Error && !looksLikeAddress(host);
}

/// The address to connect to: the first allowed one of a family that this computer has, else the first allowed one.
std::optional<QHostAddress> addressOf(const setup::MailSetup &setup, const HostAddresses &found, const dns::Surroundings &around)
{
    std::optional<QHostAddress> any;
    for (const QHostAddress &address : found.addresses) {
        if (!setup.isPublic(address) && !setup.isEntered(address))
            continue;
        if (address.protocol() == QAbstractSocket::IPv6Protocol ? around.hasIpv6 : around.hasIpv4)
            return address;
        if (!any)
            any = address;
    }
    return any;
}

} // namespace

Fetched fetched(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp, const QString &url)
{
    using State = Fetched::State;
    Fetched result;
    result.url = url;
    for (int hops = 0; hops <= maximumRedirects; ++hops) {
        const QUrl parsed(result.url, QUrl::StrictMode);
        if (!isFollowable(setup, parsed)) {
            result.state = State::BadRedirect;
            return result;
        }
        const HostAddresses found = lookUp(parsed.host(QUrl::FullyEncoded));
        const std::optional<QHostAddress> address = addressOf(setup, found, observations.surroundings());
        result.document = nullptr;
        if (found.waiting && !address)
            result.state = State::Waiting;
        else if (!address && (found.unbelieved || (found.addresses.isEmpty() && found.failed())))
            result.state = State::Unknown;
        else if (!address)
            result.state = found.addresses.isEmpty() ? State::NoName : State::NotPublic;
        else
            result.document = observations.document({result.url, *address});
        if (!result.document) {
            if (address)
                result.state = State::Waiting;
            return result;
        }
        result.state = State::Here;
        const web::Document &document = *result.document;
        const bool isHttps = parsed.scheme() == u"https"_s;
        result.encrypted = result.encrypted && isHttps;
        result.trusted = result.trusted && (!isHttps || !document.tls.established || document.isTrusted(observations.now()));
        const bool redirects = document.arrived() && document.status >= 301 && document.status <= 308 && document.status != 304;
        if (!redirects || document.location.isEmpty() || document.location.size() > maximumUrl)
            return result;
        const QUrl next = parsed.resolved(QUrl(document.location, QUrl::StrictMode));
        if (isHttps && next.scheme() != u"https"_s) {
            result.state = State::BadRedirect;
            result.url = next.toString(QUrl::FullyEncoded).left(maximumUrl);
            return result;
        }
        result.url = next.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    }
    result.state = State::BadRedirect; // too many
    return result;
}

} // namespace checks
