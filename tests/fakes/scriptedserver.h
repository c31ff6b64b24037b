// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/testcertificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace fakes {

/// A server on a free port of the loopback address that plays the same script to everyone who connects:
///
///   S: text        sends the line; rows that follow each other are one segment
///   R: bytes       the same without a line end
///   C: text        waits for a line and compares it; a last '*' stands for anything; a client that leaves
///                  instead is a problem
///   TLS            waits for the client's handshake and answers it
///   TRICKLE: text  sends the line octet by octet, one every few milliseconds
///   FLOOD: bytes   sends these octets again and again until the client goes away
///   WAIT           waits until the client sends something, whatever it is
///   CLOSE, RESET   ends the connection, politely or not
///   HOLD           says nothing more (also the end of every script)
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(QList<QByteArray> script,
                            const certificates::Identity &identity = certificates::good);

    [[nodiscard]] QStringList problems() const
    {
        return m_problems;
    } ///< lines that were not as in the script
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int gone() const { return m_gone; }                 ///< connections that ended
    [[nodiscard]] const QByteArray &heard() const { return m_heard; } ///< plain octets, all connections
    [[nodiscard]] qint64 flooded() const { return m_flooded; } ///< octets of FLOOD handed to the system

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Session;
    QList<QByteArray> m_script;
    QSslConfiguration m_configuration;
    QStringList m_problems;
    QByteArray m_heard;
    qint64 m_flooded = 0;
    int m_connections = 0, m_gone = 0;
};

/// A port of the loopback address on which nothing listens.
[[nodiscard]] quint16 closedPort();

} // namespace fakes
