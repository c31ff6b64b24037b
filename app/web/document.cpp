// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/document.h"

#include "setup/jsonreader.h"

#include <QUrl>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace web {

namespace {

constexpr std::array allFailures{FetchFailure::None,        FetchFailure::Refused,        FetchFailure::ConnectTimeout,
                                 FetchFailure::Unreachable, FetchFailure::LocallyBlocked, FetchFailure::Timeout,
                                 FetchFailure::ClosedEarly, FetchFailure::TlsFailed,      FetchFailure::NotHttp,
                                 FetchFailure::TooLarge,    FetchFailure::Other};

} // namespace

QString failureName(FetchFailure failure)
{
    switch (failure) {
    case FetchFailure::None: return u"none"_s;
    case FetchFailure::Refused: return u"refused"_s;
    case FetchFailure::ConnectTimeout: return u"connect-timeout"_s;
    case FetchFailure::Unreachable: return u"unreachable"_s;
    case FetchFailure::LocallyBlocked: return u"locally-blocked"_s;
    case FetchFailure::Timeout: return u"timeout"_s;
    case FetchFailure::ClosedEarly: return u"closed-early"_s;
    case FetchFailure::TlsFailed: return u"tls-failed"_s;
    case FetchFailure::NotHttp: return u"not-http"_s;
    case FetchFailure::TooLarge: return u"too-large"_s;
    case FetchFailure::Other: return u"other"_s;
    }
    return {};
}

QString FetchRequest::key() const
{
    return u"web:%1 %2"_s.arg(url, address.toString());
}

QString FetchRequest::hostName() const
{
    return QUrl(url, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

bool Document::isTrusted(const QDateTime &now) const
{
    const std::optional<tls::Certificate> &certificate = tls.certificate;
    return tls.established && tls.problems.isEmpty() && certificate && certificate->covers(request.hostName())
           && certificate->notBefore <= now && certificate->notAfter >= now;
}

QJsonObject toJson(const Document &document)
{
    return {{u"url"_s, document.request.url},
            {u"address"_s, document.request.address.toString()},
            {u"failure"_s, failureName(document.failure)},
            {u"status"_s, document.status},
            {u"contentType"_s, document.contentType},
            {u"location"_s, document.location},
            {u"body"_s, setup::escapedBytes(document.body)},
            {u"tls"_s, tls::toJson(document.tls)},
            {u"startedMs"_s, document.startedMs},
            {u"elapsedMs"_s, document.elapsedMs},
            {u"detail"_s, document.detail}};
}

std::optional<Document> documentFromJson(const QJsonObject &object)
{
    constexpr qint64 maximumMs = std::numeric_limits<int>::max();
    setup::JsonReader reader(object);
    Document document;
    document.request.url = reader.text("url"_L1);
    if (!document.request.address.setAddress(reader.text("address"_L1)))
        reader.fail();
    document.failure = reader.name("failure"_L1, allFailures, failureName);
    document.status = int(reader.integer("status"_L1, 0, 999));
    document.contentType = reader.text("contentType"_L1);
    document.location = reader.text("location"_L1);
    document.body = reader.bytes(object.value(u"body"), maximumBody);
    if (const std::optional<tls::Tls> tls = tls::tlsFromJson(reader.object("tls"_L1)))
        document.tls = *tls;
    else
        reader.fail();
    document.startedMs = reader.integer("startedMs"_L1, 0, maximumMs);
    document.elapsedMs = reader.integer("elapsedMs"_L1, 0, maximumMs);
    document.detail = reader.text("detail"_L1);
    if (!reader.ok())
        return {};
    return document;
}

} // namespace web
