// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/directresolver.h"
#include "dns/message.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QTcpSocket;
class QUdpSocket;

namespace dns {

/// One question to one server; private to dns/. Deleting it closes its sockets and ends it without a word.
///
///     over    what happens                          what follows
///     UDP     the answer                            done
///     UDP     a packet that is no answer to this    goes on waiting (RFC 5452 section 9.1)
///     UDP     truncated, or ours but unreadable     the question over TCP
///     UDP     nothing for 1, 2, 4 ... s             sent again, from the third time on without EDNS
///     UDP     port unreachable, no route            Unreachable
///     any     FORMERR, NOTIMP, BADVERS              sent again without EDNS
///     stream  the answer                            done
///     stream  anything else, or closed              Malformed
///     stream  refused, no route                     Unreachable; OtherError when the server had answered over UDP
///     TLS     handshake or certificate fail         OtherError (strict profile, RFC 8310 section 5)
///     any     the deadline                          Timeout; Malformed when only packets came that were no answer
///
/// A stream is TCP, after UDP or at once, or TLS.
class Exchange : public QObject
{
public:
    /// Called once, from the event loop; may delete this.
    using Done = std::function<void(const Answer &)>;

    Exchange(const Question &question, const Server &server, const DirectOptions &options, Done done, QObject *parent);
    ~Exchange() override;

private:
    enum class TcpReason { Wanted, Truncated, Unreadable };
    enum class Stream { Connecting, Handshake, Open };

    void ask();
    void openUdp();
    void sendDatagram();
    void readDatagrams();
    void wokenForNothing();
    void udpFailed(QAbstractSocket::SocketError error);
    void openTcp();
    void openTls();
    void useStream(QTcpSocket *stream);
    void sendOverStream();
    void readStream();
    void streamFailed(QAbstractSocket::SocketError error);
    void closeSockets();
    void take(const Reply &reply);
    void deadlinePassed();
    [[nodiscard]] QString transportText() const;
    [[nodiscard]] QString streamText() const;
    [[nodiscard]] QString lateStreamText() const;
    void finish(Status status, const QString &detail);
    void finish(Answer answer);

    Question m_question;
    Server m_server;
    DirectOptions m_options;
    Done m_done;
    Server::Transport m_over; ///< in use
    bool m_edns = true;
    quint16 m_id = 0;
    QByteArray m_message;
    QUdpSocket *m_udp = nullptr;
    QTcpSocket *m_stream = nullptr;
    Stream m_streamState = Stream::Connecting;
    TcpReason m_tcpReason = TcpReason::Wanted;
    QTimer m_deadline, m_retry;
    QElapsedTimer m_clock;
    int m_retryMs;
    int m_sent = 0; ///< datagrams of the present query
    int m_foreignPackets = 0;
    int m_emptyWakeUps = 0;
    bool m_isDone = false;
};

} // namespace dns
