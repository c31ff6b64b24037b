// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/socketprobe.h"

#include "setup/printable.h"
#include "smtp/conversation.h"
#include "smtp/tcpconnect.h"
#include "tls/details.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace smtp {

namespace {

/// A peer may fill this much and no more while we are busy; a Conversation takes it out at once.
constexpr qint64 readBufferOctets = 8192;

/// Where TcpConnect is not available.
Failure connectFailure(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Failure::Refused;
    case QAbstractSocket::SocketTimeoutError: return Failure::ConnectTimeout;
    case QAbstractSocket::SocketAccessError: return Failure::LocallyBlocked;
    case QAbstractSocket::RemoteHostClosedError: return Failure::ClosedEarly;
    default: return Failure::Unreachable;
    }
}

std::optional<Credentials> credentialsFor(const SessionRequest &request, const ProbeOptions &options)
{
    if (request.errand != Errand::LogIn || !options.credentials)
        return std::nullopt;
    return options.credentials(request);
}

/// One connection, from connect to callback. Lives as a child of the context, so it dies with it, connection
/// and all.
class ProbeRun : public QObject
{
public:
    ProbeRun(const SessionRequest &request, const ProbeOptions &options, QObject *context,
             Probe::Callback callback);
    ~ProbeRun() override;

private:
    void start();
    void connectTo(const QHostAddress &address, quint16 port);
    void connectDone(const TcpConnect::Result &result);
    void connectionMade();
    void read();
    void failed(QAbstractSocket::SocketError error);
    void encrypted();
    void act(const QList<Action> &actions);
    void finish();
    [[nodiscard]] QString socketDetail() const { return setup::printable(m_socket.errorString(), 255); }

    const ProbeOptions m_options;
    Conversation m_conversation;
    Probe::Callback m_callback;
    QSslSocket m_socket;
    TcpConnect m_connect;
    QTimer m_stepTimer, m_totalTimer;
    QElapsedTimer m_clock;
    int m_step = 0;
    bool m_handshaking = false, m_finished = false;
};

ProbeRun::ProbeRun(const SessionRequest &request, const ProbeOptions &options, QObject *context,
                   Probe::Callback callback)
    : QObject(context),
      m_options(options),
      m_conversation(request, credentialsFor(request, options), QDateTime::currentDateTimeUtc()),
      m_callback(std::move(callback)),
      m_connect(nullptr, [this](const TcpConnect::Result &result) { connectDone(result); })
{
    m_stepTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    // An address connects at once and may fail at once; the callback must come later.
    QTimer::singleShot(0, this, [this] { start(); });
}

ProbeRun::~ProbeRun()
{
    // What the socket still says while it is destroyed must not reach a half-destroyed object.
    m_socket.disconnect(this);
}

void ProbeRun::start()
{
    const SessionRequest &request = m_conversation.session().request;

    connect(&m_socket, &QIODevice::readyRead, this, [this] { read(); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { encrypted(); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { failed(error); });
    connect(&m_stepTimer, &QTimer::timeout, this, [this] {
        if (m_conversation.session().connected()) {
            act(m_conversation.timedOut(m_clock.elapsed()));
        } else {
            m_conversation.connectFailed(Failure::ConnectTimeout, {}, m_clock.elapsed());
            finish();
        }
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        if (!m_conversation.session().connected())
            m_conversation.connectFailed(Failure::ConnectTimeout, {}, m_clock.elapsed());
        else
            act(m_conversation.giveUp(m_clock.elapsed()));
        finish();
    });

    m_socket.setSslConfiguration(tls::probeTlsConfiguration());
    m_socket.setPeerVerifyName(request.hostName); // also sent as SNI (RFC 6066 section 3)
    m_clock.start();
    m_totalTimer.start(m_options.totalMs);
    m_stepTimer.start(m_options.timeoutMs);
    connectTo(request.address, request.port);
}

void ProbeRun::connectTo(const QHostAddress &address, quint16 port)
{
    if constexpr (tcpConnectAvailable) {
        m_connect.start(address, port);
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, [this] { connectionMade(); });
        m_socket.setProxy(QNetworkProxy::NoProxy); // a proxy would answer for the server
        m_socket.connectToHost(address, port);
    }
}

void ProbeRun::connectDone(const TcpConnect::Result &result)
{
    if (m_finished)
        return;
    if (result.failure == Failure::None && m_socket.setSocketDescriptor(m_connect.descriptor())) {
        m_connect.release();
        connectionMade();
    } else if (result.failure == Failure::None || result.failure == Failure::ClosedEarly) {
        // It was open, if only for a moment.
        act(m_conversation.connected({}, m_clock.elapsed()));
        act(m_conversation.closed(result.detail, m_clock.elapsed()));
    } else {
        m_conversation.connectFailed(result.failure, result.detail, m_clock.elapsed());
        finish();
    }
}

void ProbeRun::connectionMade()
{
    m_socket.setReadBufferSize(readBufferOctets);
    act(m_conversation.connected(m_socket.localAddress(), m_clock.elapsed()));
}

void ProbeRun::read()
{
    while (!m_finished && !m_handshaking && m_socket.bytesAvailable() > 0)
        act(m_conversation.received(m_socket.readAll(), m_clock.elapsed()));
}

void ProbeRun::failed(QAbstractSocket::SocketError error)
{
    if (m_finished)
        return;
    const bool tlsError = error == QAbstractSocket::SslHandshakeFailedError ||
                          error == QAbstractSocket::SslInternalError ||
                          error == QAbstractSocket::SslInvalidUserDataError;
    if (!m_conversation.session().connected()) {
        m_conversation.connectFailed(connectFailure(error), socketDetail(), m_clock.elapsed());
        finish();
    } else if (m_handshaking && tlsError) {
        m_handshaking = false;
        Tls tls = tls::observedTls(m_socket, m_conversation.session().request.hostName);
        tls.error = socketDetail();
        act(m_conversation.tlsFailed(tls, m_clock.elapsed()));
    } else {
        read(); // the last words before the close
        m_handshaking = false;
        act(m_conversation.closed(socketDetail(), m_clock.elapsed()));
    }
}

void ProbeRun::encrypted()
{
    m_handshaking = false;
    act(m_conversation.tlsEstablished(tls::observedTls(m_socket, m_conversation.session().request.hostName),
                                      m_clock.elapsed()));
    read();
}

void ProbeRun::act(const QList<Action> &actions)
{
    for (const Action &action : actions) {
        switch (action.kind) {
        case Action::Kind::Send:
            m_socket.write(action.bytes);
            m_socket.flush(); // gone before an end that may follow at once
            break;
        case Action::Kind::StartTls:
            m_handshaking = true;
            m_socket.startClientEncryption();
            break;
        case Action::Kind::Close: m_socket.disconnectFromHost(); break;
        case Action::Kind::Abort: m_socket.abort(); break;
        }
        if (m_finished)
            return; // the last action made something else happen
    }
    if (m_conversation.isOver()) {
        finish();
    } else if (m_conversation.step() != m_step) {
        // One time for each thing awaited, however slowly its octets come.
        m_step = m_conversation.step();
        m_stepTimer.start(
            std::min(m_conversation.patienceMs().value_or(m_options.timeoutMs), m_options.timeoutMs));
    }
}

void ProbeRun::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_stepTimer.stop();
    m_totalTimer.stop();
    // The callback may destroy the context and this object with it, which the socket's own code, maybe still
    // running below us, would not survive.
    QTimer::singleShot(0, this, [this] {
        const Probe::Callback callback = std::exchange(m_callback, {});
        const Session session = m_conversation.session();
        deleteLater();
        callback(session);
    });
}

} // namespace

SocketProbe::SocketProbe(ProbeOptions options) : m_options(options) {}

void SocketProbe::probe(const SessionRequest &request, QObject *context, Callback callback)
{
    new ProbeRun(request, m_options, context,
                 std::move(callback)); // owned by the context, deletes itself when done
}

} // namespace smtp
