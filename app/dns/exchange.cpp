// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/exchange.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
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
      m_retryMs(options.firstRetryMs)
{
    m_query.recursionDesired = options.recursionDesired;
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
    m_message = queryMessage(m_question, m_id, m_query);
    m_sent = 0;
    closeSockets();
    if (m_message.isEmpty())
        finish(Status::OtherError, u"not a name that DNS can carry"_s);
    else if (m_tcpReason != TcpReason::None)
        openTcp();
    else
        openUdp();
}

void Exchange::closeSockets()
{
    m_retry.stop();
    for (QAbstractSocket *socket :
         {static_cast<QAbstractSocket *>(m_udp), static_cast<QAbstractSocket *>(m_tcp)}) {
        if (socket == nullptr)
            continue;
        // Perhaps this is called from one of its signals.
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_udp = nullptr;
    m_tcp = nullptr;
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
    if (m_sent++ == 2 && m_query.edns) {
        m_query.edns = false;
        m_message = queryMessage(m_question, m_id, m_query);
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
    m_tcp = new QTcpSocket(this);
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->setReadBufferSize(2 + maximumDatagram);
    connect(m_tcp, &QTcpSocket::connected, this, [this] {
        const auto size = static_cast<quint16>(m_message.size());
        m_tcp->write(QByteArray(1, static_cast<char>(size >> 8)) + static_cast<char>(size & 0xff) +
                     m_message);
    });
    connect(m_tcp, &QTcpSocket::readyRead, this, &Exchange::readStream);
    connect(m_tcp, &QTcpSocket::errorOccurred, this, &Exchange::tcpFailed);
    m_tcp->connectToHost(m_server.address, m_server.port);
}

/// RFC 1035 section 4.2.2: two octets of length, then the message. What follows it was not asked for.
void Exchange::readStream()
{
    if (m_tcp->bytesAvailable() < 2)
        return;
    const quint16 size = length(m_tcp->peek(2));
    if (m_tcp->bytesAvailable() < 2 + size)
        return;
    take(readReply(m_tcp->read(2 + size).sliced(2), m_question, m_id));
}

void Exchange::tcpFailed(QAbstractSocket::SocketError error)
{
    const QString reason = m_tcp->errorString();
    const QString before = tcpReasonText();
    switch (error) {
    case QAbstractSocket::SocketResourceError:
        closeSockets();
        m_retry.start(resourceRetryMs);
        break;
    case QAbstractSocket::RemoteHostClosedError:
        finish(Status::Malformed, u"%1 and TCP was closed after %2 octets"_s.arg(
                                      before, QString::number(m_tcp->bytesAvailable())));
        break;
    case QAbstractSocket::ConnectionRefusedError:
        finish(Status::OtherError,
               u"%1 and TCP port %2 refused"_s.arg(before, QString::number(m_server.port)));
        break;
    default: finish(Status::OtherError, u"%1 and TCP: %2"_s.arg(before, reason)); break;
    }
}

void Exchange::take(const Reply &reply)
{
    const bool overTcp = m_tcp != nullptr;
    if (reply.fit == Reply::Fit::Foreign && !overTcp) {
        ++m_foreignPackets;
    } else if (overTcp && (reply.fit != Reply::Fit::Ours || reply.truncated)) {
        finish(Status::Malformed, u"what came over TCP is no answer to the question"_s);
    } else if (reply.fit == Reply::Fit::Broken || reply.truncated) {
        m_tcpReason = reply.truncated ? TcpReason::Truncated : TcpReason::Unreadable;
        ask();
    } else if (reply.refusesEdns && m_query.edns) {
        m_query.edns = false;
        ask();
    } else {
        Answer answer = reply.answer;
        answer.overTcp = overTcp;
        finish(std::move(answer), reply.recursionAvailable);
    }
}

void Exchange::deadlinePassed()
{
    // After a stall (the computer slept) the answer may be waiting.
    if (m_udp != nullptr && m_udp->hasPendingDatagrams())
        readDatagrams();
    if (m_tcp != nullptr) {
        const bool isConnected = m_tcp->state() == QAbstractSocket::ConnectedState;
        finish(Status::Timeout,
               isConnected
                   ? u"no whole answer over TCP, %1 octets came"_s.arg(m_tcp->bytesAvailable())
                   : u"%1 and TCP port %2 is silent"_s.arg(tcpReasonText(), QString::number(m_server.port)));
    } else if (m_foreignPackets > 0) {
        finish(Status::Malformed,
               u"%1 packets came, none of them answers the question"_s.arg(m_foreignPackets));
    } else {
        finish(Status::Timeout, u"no answer within %1 ms"_s.arg(m_options.timeoutMs));
    }
}

QString Exchange::tcpReasonText() const
{
    return m_tcpReason == TcpReason::Truncated ? u"answer too big for UDP"_s
                                               : u"answer over UDP cannot be read"_s;
}

void Exchange::finish(Status status, const QString &detail)
{
    Answer answer;
    answer.question = m_question;
    answer.status = status;
    answer.detail = detail;
    answer.overTcp = m_tcp != nullptr;
    finish(std::move(answer), false);
}

void Exchange::finish(Answer answer, bool fromResolver)
{
    if (m_isDone)
        return;
    if (m_servFail) {
        if (!couldNotAsk(answer.status))
            m_servFail->detail += u"; with DNSSEC checking disabled: "_s + statusName(answer.status);
        deliver(*m_servFail);
    } else if (answer.status == Status::ServFail && fromResolver && m_deadline.remainingTime() > 0) {
        m_deadline.start(std::min(m_deadline.remainingTime(), 2 * m_options.firstRetryMs));
        m_retryMs = m_options.firstRetryMs;
        m_query.checkingDisabled = true;
        m_servFail = std::move(answer);
        ask();
    } else {
        deliver(std::move(answer));
    }
}

void Exchange::deliver(Answer answer)
{
    m_isDone = true;
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
