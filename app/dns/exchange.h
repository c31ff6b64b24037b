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
///     over  what happens                          what follows
///     UDP   the answer                            done
///     UDP   a packet that is no answer to this    goes on waiting (RFC 5452 section 9.1)
///     UDP   truncated, or ours but unreadable     the question over TCP
///     UDP   nothing for 1, 2, 4 ... s             sent again, from the third time on without EDNS
///     UDP   port unreachable, no route            Unreachable
///     any   FORMERR, NOTIMP, BADVERS              sent again without EDNS
///     any   SERVFAIL of a resolver                asked once more with CD, only to say so in the detail
///     TCP   the answer                            done
///     TCP   anything else, or closed              Malformed
///     TCP   refused, no route                     OtherError
///     any   the deadline                          Timeout; Malformed when only packets came that were no answer
class Exchange : public QObject
{
public:
    /// Called once, from the event loop; may delete this.
    using Done = std::function<void(const Answer &)>;

    Exchange(const Question &question, const Server &server, const DirectOptions &options, Done done, QObject *parent);
    ~Exchange() override;

private:
    enum class TcpReason { None, Truncated, Unreadable };

    void ask();
    void openUdp();
    void sendDatagram();
    void readDatagrams();
    void wokenForNothing();
    void udpFailed(QAbstractSocket::SocketError error);
    void openTcp();
    void readStream();
    void tcpFailed(QAbstractSocket::SocketError error);
    void closeSockets();
    void take(const Reply &reply);
    void deadlinePassed();
    [[nodiscard]] QString tcpReasonText() const;
    void finish(Status status, const QString &detail);
    void finish(Answer answer, bool fromResolver);
    void deliver(Answer answer);

    Question m_question;
    Server m_server;
    DirectOptions m_options;
    Done m_done;
    QueryOptions m_query;
    quint16 m_id = 0;
    QByteArray m_message;
    QUdpSocket *m_udp = nullptr;
    QTcpSocket *m_tcp = nullptr;
    TcpReason m_tcpReason = TcpReason::None;
    QTimer m_deadline, m_retry;
    QElapsedTimer m_clock;
    int m_retryMs;
    int m_sent = 0; ///< datagrams of the present query
    int m_foreignPackets = 0;
    int m_emptyWakeUps = 0;
    bool m_isDone = false;
    std::optional<Answer> m_servFail; ///< what is reported after the question with CD
};

} // namespace dns
