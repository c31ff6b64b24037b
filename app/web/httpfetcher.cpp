// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/httpfetcher.h"

#include "setup/printable.h"
#include "tls/details.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace web {

namespace {

constexpr int diagnosisMs = 2'000;

bool isFetchable(const FetchRequest &request, const QUrl &url)
{
    const bool scheme = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && scheme && !url.host().isEmpty() && url.userInfo().isEmpty() && !request.address.isNull();
}

/// The same words from every computer: nothing tells who asks but the address it comes from.
QNetworkRequest networkRequest(const FetchRequest &request, QUrl url)
{
    const QString name = url.host(QUrl::FullyEncoded);
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    url.setHost(request.address.toString());
    QNetworkRequest result(url);
    result.setRawHeader("Host"_ba, (name + port).toLatin1());
    result.setRawHeader("User-Agent"_ba, QByteArrayLiteral("mxwizard/" MXWIZARD_VERSION));
    result.setRawHeader("Accept"_ba, "*/*"_ba);
    result.setRawHeader("Accept-Language"_ba, "en"_ba); // Qt would name the language of the desktop
    // Also keeps Qt from unpacking: what is small on the wire may be huge (RFC 9110 section 8.4).
    result.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    result.setRawHeader("Connection"_ba, "close"_ba);
    result.setPeerVerifyName(name); // also sent as SNI (RFC 6066 section 3)
    result.setSslConfiguration(tls::probeTlsConfiguration());
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return result;
}

/// One GET, from connect to callback. Lives as a child of the context, so it dies with it, connection and all.
///
/// A QNetworkReply does not tell apart why no connection came about, nor a connect that hangs from a handshake that does.
/// Then, and only then, one plain connect is made to learn it. What is no HTTP at all
/// looks to Qt like a connection that was closed: ClosedEarly.
class FetchRun : public QObject
{
public:
    FetchRun(const FetchRequest &request, const FetchOptions &options, QObject *context, Fetcher::Callback callback);
    ~FetchRun() override;

private:
    void start();
    void connectionMade();
    void encrypted();
    void readHeader();
    void read();
    void timedOut();
    void replyFinished();
    void giveUp(FetchFailure failure);
    void judgeError(QNetworkReply::NetworkError error);
    void diagnose();
    void diagnosed(FetchFailure failure);
    void finish(FetchFailure failure);

    const FetchOptions m_options;
    Document m_document;
    Fetcher::Callback m_callback;
    QNetworkAccessManager m_manager; ///< of this GET alone: no connection, session or cookie is shared
    QNetworkReply *m_reply = nullptr;
    QTcpSocket m_plain;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QUrl m_url;
    bool m_connected = false, m_finished = false, m_diagnosing = false;
};

FetchRun::FetchRun(const FetchRequest &request, const FetchOptions &options, QObject *context, Fetcher::Callback callback)
    : QObject(context), m_options(options), m_callback(std::move(callback)), m_url(request.url, QUrl::StrictMode)
{
    m_document.request = request;
    m_timer.setSingleShot(true);
    QTimer::singleShot(0, this, [this] { start(); });
}

FetchRun::~FetchRun()
{
    // What they still say while they are destroyed must not reach a half-destroyed object.
    m_plain.disconnect(this);
    if (m_reply)
        m_reply->disconnect(this);
}

void FetchRun::start()
{
    m_clock.start();
    if (!isFetchable(m_document.request, m_url)) {
        finish(FetchFailure::Other);
        return;
    }
    m_document.tls.attempted = m_url.scheme() == "https"_L1;
    m_manager.setProxy(QNetworkProxy::NoProxy); // a proxy would answer for the server
    m_reply = m_manager.get(networkRequest(m_document.request, m_url));
    m_reply->setReadBufferSize(maximumBody + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_document.tls.problems = tls::chainProblems(errors);
        m_reply->ignoreSslErrors(); // to see what is there; nothing secret is sent
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { encrypted(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { connectionMade(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { readHeader(); });
    connect(m_reply, &QIODevice::readyRead, this, [this] { read(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { replyFinished(); });
    connect(&m_timer, &QTimer::timeout, this, [this] { timedOut(); });
    m_timer.start(m_options.timeoutMs);
}

void FetchRun::connectionMade()
{
    if (!std::exchange(m_connected, true))
        m_timer.start(m_options.timeoutMs);
}

void FetchRun::encrypted()
{
    connectionMade();
    const QSslConfiguration configuration = m_reply->sslConfiguration();
    tls::Tls &tls = m_document.tls;
    tls.established = true;
    tls.handshakeMs = m_clock.elapsed(); // with the connect
    tls.protocol = tls::protocolName(configuration.sessionProtocol());
    tls.cipher = setup::printable(configuration.sessionCipher().name(), 128);
    if (const QSslCertificate certificate = configuration.peerCertificate(); !certificate.isNull())
        tls.certificate = tls::certificateDetails(certificate, m_document.request.hostName());
    tls.chain = tls::chainLinks(configuration.peerCertificateChain());
}

void FetchRun::readHeader()
{
    m_document.status = std::clamp(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 0, 999);
    m_document.contentType = setup::printable(m_reply->rawHeader("Content-Type"_ba), 255);
    m_document.location = setup::printable(m_reply->rawHeader("Location"_ba), 2048);
}

void FetchRun::read()
{
    if (m_finished || m_diagnosing)
        return;
    m_document.body += m_reply->read(maximumBody + 1 - m_document.body.size());
    if (m_document.body.size() > maximumBody) {
        m_document.body.truncate(maximumBody);
        giveUp(FetchFailure::TooLarge);
    }
}

void FetchRun::timedOut()
{
    if (m_diagnosing)
        diagnosed(FetchFailure::ConnectTimeout);
    else if (m_connected)
        giveUp(FetchFailure::Timeout);
    else
        diagnose();
}

void FetchRun::giveUp(FetchFailure failure)
{
    finish(failure);
    m_reply->abort();
}

void FetchRun::replyFinished()
{
    if (m_finished || m_diagnosing)
        return;
    read();
    if (m_finished)
        return;
    judgeError(m_reply->error());
}

/// Errors below 100 are about the connection, the others are what a status means (QNetworkReply::NetworkError).
void FetchRun::judgeError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError || (m_document.status > 0 && error >= QNetworkReply::ProxyConnectionRefusedError)) {
        finish(m_document.status > 0 ? FetchFailure::None : FetchFailure::NotHttp);
        return;
    }
    m_document.detail = setup::printable(m_reply->errorString(), 255);
    if (error == QNetworkReply::SslHandshakeFailedError)
        finish(FetchFailure::TlsFailed);
    else if (error == QNetworkReply::ConnectionRefusedError)
        finish(FetchFailure::Refused);
    else if (error >= QNetworkReply::ProxyConnectionRefusedError)
        finish(FetchFailure::NotHttp);
    else if (!m_connected)
        diagnose();
    else
        finish(FetchFailure::ClosedEarly);
}

void FetchRun::diagnose()
{
    m_diagnosing = true;
    m_reply->abort();
    m_plain.setProxy(QNetworkProxy::NoProxy);
    // Who accepts a connection but gets no further with TLS is reached.
    connect(&m_plain, &QAbstractSocket::connected, this, [this] {
        diagnosed(m_document.detail.isEmpty() ? FetchFailure::Timeout
                                              : m_document.tls.attempted ? FetchFailure::TlsFailed : FetchFailure::ClosedEarly);
    });
    connect(&m_plain, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_document.detail = setup::printable(m_plain.errorString(), 255);
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError: diagnosed(FetchFailure::Refused); break;
        case QAbstractSocket::SocketTimeoutError: diagnosed(FetchFailure::ConnectTimeout); break;
        case QAbstractSocket::SocketAccessError: diagnosed(FetchFailure::LocallyBlocked); break;
        case QAbstractSocket::RemoteHostClosedError: diagnosed(FetchFailure::ClosedEarly); break;
        default: diagnosed(FetchFailure::Unreachable);
        }
    });
    m_timer.start(std::min(diagnosisMs, m_options.timeoutMs));
    m_plain.connectToHost(m_document.request.address, quint16(m_url.port(m_document.tls.attempted ? 443 : 80)));
}

void FetchRun::diagnosed(FetchFailure failure)
{
    finish(failure);
    m_plain.abort();
}

void FetchRun::finish(FetchFailure failure)
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    m_document.failure = failure;
    m_document.elapsedMs = m_clock.elapsed();
    if (failure == FetchFailure::TlsFailed)
        m_document.tls.error = m_document.detail;
    // The callback may destroy the context and this object with it, which what runs below us would not survive.
    QTimer::singleShot(0, this, [this] {
        const Fetcher::Callback callback = std::exchange(m_callback, {});
        const Document document = m_document;
        deleteLater();
        callback(document);
    });
}

} // namespace

HttpFetcher::HttpFetcher(FetchOptions options) : m_options(options) {}

void HttpFetcher::fetch(const FetchRequest &request, QObject *context, Callback callback)
{
    new FetchRun(request, m_options, context, std::move(callback)); // owned by the context, deletes itself when done
}

} // namespace web
