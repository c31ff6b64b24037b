// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/exchange.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qsizetype maximumDatagram = 65535;
constexpr int datagramsPerWakeUp = 32; // so that a flood leaves the event loop its turn
constexpr int resourceRetryMs = 50;

quint16 length(const QByteArray &prefix)
{
    return static_cast<quint16>(static_cast<uchar>(prefix.at(0)) << 8 | static_cast<uchar>(prefix.at(1)));
}

} // namespace

Exchange::Exchange(const Question &question, const Server &server, const DirectOptions &options, Done done,
                   QObject *parent)
    : QObject(parent),
      m_question(question),
      m_server(server),
      m_options(options),
      m_done(std::move(done)),
      m_over(server.transport),
      m_retryMs(options.firstRetryMs)
{
    m_clock.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_udp == nullptr ? ask() : sendDatagram(); });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::deadlinePassed);
    m_deadline.start(options.timeoutMs);
    ask();
}

Exchange::~Exchange() = default;

/// From the start, over the transport that is in use, with a new id: late answers to the query before are
/// foreign now.
void Exchange::ask()
{
    m_id = static_cast<quint16>(QRandomGenerator::system()->generate());
    m_message = queryMessage(m_question, m_id, m_edns);
    m_sent = 0;
    closeSockets();
    if (m_message.isEmpty()) {
        finish(Status::OtherError, u"not a name that DNS can carry"_s);
        return;
    }
    switch (m_over) {
    case Server::Transport::Udp: openUdp(); break;
    case Server::Transport::Tcp: openTcp(); break;
    case Server::Transport::Tls: openTls(); break;
    }
}

void Exchange::closeSockets()
{
    m_retry.stop();
    for (QAbstractSocket *socket :
         {static_cast<QAbstractSocket *>(m_udp), static_cast<QAbstractSocket *>(m_stream)}) {
        if (socket == nullptr)
            continue;
        // Perhaps this is called from one of its signals.
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_udp = nullptr;
    m_stream = nullptr;
}

/// A new socket has a new random port. Connected, it is given only what its server sent, and ICMP errors.
void Exchange::openUdp()
{
    m_udp = new QUdpSocket(this);
    m_udp->setProxy(QNetworkProxy::NoProxy);
    connect(m_udp, &QUdpSocket::readyRead, this, &Exchange::readDatagrams);
    connect(m_udp, &QUdpSocket::errorOccurred, this, &Exchange::udpFailed);
    m_udp->connectToHost(m_server.address, m_server.port);
    if (m_udp != nullptr && m_udp->state() == QAbstractSocket::ConnectedState)
        sendDatagram();
}

void Exchange::sendDatagram()
{
    // Some firewalls drop what they do not know: from the third time on without EDNS. Same id, any answer
    // will do.
    if (m_sent++ == 2 && m_edns) {
        m_edns = false;
        m_message = queryMessage(m_question, m_id, m_edns);
    }
    m_retry.start(m_retryMs);
    m_retryMs *= 2;
    m_udp->write(m_message);
}

void Exchange::readDatagrams()
{
    QByteArray datagram(maximumDatagram, Qt::Uninitialized);
    // Read before asking whether there is something: that question would swallow an ICMP error.
    for (int i = 0; m_udp != nullptr && (i == 0 || m_udp->hasPendingDatagrams()) && i < datagramsPerWakeUp;
         ++i) {
        const qint64 size = m_udp->readDatagram(datagram.data(), datagram.size());
        if (size >= 0) {
            take(readReply(datagram.first(size), m_question, m_id));
            continue;
        }
        if (i == 0 && m_udp != nullptr)
            wokenForNothing();
        return;
    }
}

/// From Qt 6.8 the socket looks for a datagram before it wakes us, and that look swallows the ICMP error. A
/// damaged datagram looks the same; so the server is asked once more, and when that too wakes us for nothing,
/// nobody listens there.
void Exchange::wokenForNothing()
{
    if (m_emptyWakeUps++ == 0)
        sendDatagram();
    else
        finish(Status::Unreachable, u"the port is closed"_s);
}

void Exchange::udpFailed(QAbstractSocket::SocketError error)
{
    const QString detail = m_udp->errorString();
    switch (error) {
    case QAbstractSocket::TemporaryError:
    case QAbstractSocket::UnknownSocketError: return; // an empty read
    case QAbstractSocket::SocketResourceError:        // too many open files: others will close theirs
        closeSockets();
        m_retry.start(resourceRetryMs);
        return;
    default: finish(Status::Unreachable, detail);
    }
}

void Exchange::openTcp()
{
    useStream(new QTcpSocket(this));
    connect(m_stream, &QTcpSocket::connected, this, &Exchange::sendOverStream);
    m_stream->connectToHost(m_server.address, m_server.port);
}

/// RFC 7858 in the strict profile of RFC 8310 section 5: nothing is asked of whom the certificate does not
/// name.
void Exchange::openTls()
{
    if (!QSslSocket::supportsSsl()) {
        finish(Status::OtherError, u"this program was built without TLS"_s);
        return;
    }
    auto *tls = new QSslSocket(this);
    useStream(tls);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("dot")});
    tls->setSslConfiguration(configuration);
    connect(tls, &QSslSocket::connected, this, [this] { m_streamState = Stream::Handshake; });
    connect(tls, &QSslSocket::encrypted, this, &Exchange::sendOverStream);
    const QString address = m_server.address.toString();
    tls->connectToHostEncrypted(address, m_server.port,
                                m_server.tlsName.isEmpty() ? address : m_server.tlsName);
}

void Exchange::useStream(QTcpSocket *stream)
{
    m_stream = stream;
    m_streamState = Stream::Connecting;
    m_stream->setProxy(QNetworkProxy::NoProxy);
    m_stream->setReadBufferSize(2 + maximumDatagram);
    connect(m_stream, &QTcpSocket::readyRead, this, &Exchange::readStream);
    connect(m_stream, &QTcpSocket::errorOccurred, this, &Exchange::streamFailed);
}

void Exchange::sendOverStream()
{
    m_streamState = Stream::Open;
    const auto size = static_cast<quint16>(m_message.size());
    m_stream->write(QByteArray(1, static_cast<char>(size >> 8)) + static_cast<char>(size & 0xff) + m_message);
}

/// RFC 1035 section 4.2.2: two octets of length, then the message. What follows it was not asked for.
void Exchange::readStream()
{
    if (m_stream->bytesAvailable() < 2)
        return;
    const quint16 size = length(m_stream->peek(2));
    if (m_stream->bytesAvailable() < 2 + size)
        return;
    take(readReply(m_stream->read(2 + size).sliced(2), m_question, m_id));
}

void Exchange::streamFailed(QAbstractSocket::SocketError error)
{
    const QString reason = m_stream->errorString();
    const bool isRefused = error == QAbstractSocket::ConnectionRefusedError;
    if (error == QAbstractSocket::SocketResourceError) {
        closeSockets();
        m_retry.start(resourceRetryMs);
    } else if (m_streamState == Stream::Connecting) {
        const QString detail = isRefused
                                   ? u"%1 port %2 refused"_s.arg(streamText(), QString::number(m_server.port))
                                   : u"%1: %2"_s.arg(streamText(), reason);
        finish(m_tcpReason == TcpReason::Wanted ? Status::Unreachable : Status::OtherError, detail);
    } else if (m_streamState == Stream::Handshake) {
        finish(Status::OtherError, u"TLS handshake: "_s + reason);
    } else if (error == QAbstractSocket::RemoteHostClosedError) {
        const QString octets = QString::number(m_stream->bytesAvailable());
        finish(Status::Malformed, u"%1 was closed after %2 octets"_s.arg(streamText(), octets));
    } else {
        finish(Status::OtherError, u"%1: %2"_s.arg(streamText(), reason));
    }
}

void Exchange::take(const Reply &reply)
{
    const bool overStream = m_stream != nullptr;
    if (reply.fit == Reply::Fit::Foreign && !overStream) {
        ++m_foreignPackets;
    } else if (overStream && (reply.fit != Reply::Fit::Ours || reply.truncated)) {
        finish(Status::Malformed, u"what came over %1 is no answer to the question"_s.arg(transportText()));
    } else if (reply.fit == Reply::Fit::Broken || reply.truncated) {
        m_tcpReason = reply.truncated ? TcpReason::Truncated : TcpReason::Unreadable;
        m_over = Server::Transport::Tcp;
        ask();
    } else if (reply.refusesEdns && m_edns) {
        m_edns = false;
        ask();
    } else {
        finish(reply.answer);
    }
}

void Exchange::deadlinePassed()
{
    // After a stall (the computer slept) the answer may be waiting.
    if (m_udp != nullptr && m_udp->hasPendingDatagrams())
        readDatagrams();
    if (m_stream != nullptr) {
        finish(Status::Timeout, lateStreamText());
    } else if (m_foreignPackets > 0) {
        finish(Status::Malformed,
               u"%1 packets came, none of them answers the question"_s.arg(m_foreignPackets));
    } else {
        finish(Status::Timeout, u"no answer within %1 ms"_s.arg(m_options.timeoutMs));
    }
}

QString Exchange::lateStreamText() const
{
    switch (m_streamState) {
    case Stream::Connecting:
        return u"%1 port %2 is silent"_s.arg(streamText(), QString::number(m_server.port));
    case Stream::Handshake: return u"the TLS handshake did not end"_s;
    case Stream::Open: break;
    }
    return u"no whole answer over %1, %2 octets came"_s.arg(transportText(),
                                                            QString::number(m_stream->bytesAvailable()));
}

QString Exchange::transportText() const
{
    return m_over == Server::Transport::Tls ? u"TLS"_s : u"TCP"_s;
}

/// The beginning of what is said about a stream.
QString Exchange::streamText() const
{
    switch (m_tcpReason) {
    case TcpReason::Wanted: break;
    case TcpReason::Truncated: return u"answer too big for UDP and TCP"_s;
    case TcpReason::Unreadable: return u"answer over UDP cannot be read and TCP"_s;
    }
    return transportText();
}

void Exchange::finish(Status status, const QString &detail)
{
    Answer answer;
    answer.question = m_question;
    answer.status = status;
    answer.detail = detail;
    finish(std::move(answer));
}

void Exchange::finish(Answer answer)
{
    if (m_isDone)
        return;
    m_isDone = true;
    answer.overTcp = m_stream != nullptr;
    m_deadline.stop();
    closeSockets();
    answer.answeredBy = m_server;
    answer.elapsedMs = m_clock.elapsed();
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            const Done done = std::move(m_done); // may delete this
            done(answer);
        },
        Qt::QueuedConnection);
}

} // namespace dns
