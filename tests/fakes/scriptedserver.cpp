// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace fakes {

/// One connection: runs rows until one has to wait for something.
class ScriptedServer::Session : public QObject
{
public:
    Session(ScriptedServer &server, qintptr descriptor)
        : QObject(&server), m_server(server), m_script(server.m_script)
    {
        m_socket.setSslConfiguration(server.m_configuration);
        connect(&m_socket, &QIODevice::readyRead, this, [this] { play(); });
        connect(&m_socket, &QSslSocket::encrypted, this, [this] { play(); });
        connect(&m_socket, &QAbstractSocket::disconnected, this, [this] {
            play(); // its last words
            if (m_script.value(0).startsWith("C: "))
                m_server.m_problems += u"gone instead of "_s + QString::fromLatin1(m_script.first());
            m_server.m_gone += 1;
            deleteLater();
        });
        connect(&m_flood, &QTimer::timeout, this, [this] { flood(); });
        m_trickle.setInterval(5);
        connect(&m_trickle, &QTimer::timeout, this, [this] { trickle(); });
        m_socket.setSocketDescriptor(descriptor);
        play();
    }
    ~Session() override { m_socket.disconnect(this); }

private:
    void play()
    {
        if (m_playing)
            return;
        m_playing = true;
        while (!m_script.isEmpty() && playRow(m_script.first()))
            m_script.removeFirst();
        m_playing = false;
        sendNow();
    }

    /// False: the row is not done yet.
    bool playRow(const QByteArray &row)
    {
        if (row.startsWith("S: ") || row.startsWith("R: ")) {
            m_segment += row.mid(3) + (row.startsWith("S: ") ? "\r\n" : "");
            return true;
        }
        sendNow();
        if (row.startsWith("C: "))
            return compare(row.mid(3));
        if (row == "TLS")
            return handshakeDone();
        if (row == "WAIT")
            return !hear().isEmpty();
        if (row == "CLOSE")
            m_socket.disconnectFromHost();
        else if (row == "RESET")
            reset();
        else if (row.startsWith("TRICKLE: "))
            return trickled(row.mid(9) + "\r\n");
        else if (row.startsWith("FLOOD: "))
            return startFlood(row.mid(7));
        else if (row != "HOLD")
            m_server.m_problems += u"no such row: "_s + QString::fromLatin1(row);
        return row != "HOLD";
    }

    bool compare(const QByteArray &expected)
    {
        if (!m_socket.canReadLine())
            return false;
        const QByteArray line = hear(m_socket.readLine()).chopped(2);
        const bool matches = expected.endsWith('*') ? line.startsWith(expected.chopped(1)) : line == expected;
        if (!matches)
            m_server.m_problems +=
                u"%1 instead of %2"_s.arg(QString::fromLatin1(line), QString::fromLatin1(expected));
        return true;
    }

    bool handshakeDone()
    {
        if (!std::exchange(m_handshaking, true))
            m_socket.startServerEncryption();
        return m_socket.isEncrypted();
    }

    bool trickled(const QByteArray &line)
    {
        if (m_trickle.isActive())
            return false;
        if (std::exchange(m_trickled, false))
            return true;
        m_segment = line;
        m_trickle.start();
        return false;
    }

    void trickle()
    {
        m_socket.write(m_segment.left(1));
        m_segment.remove(0, 1);
        if (!m_segment.isEmpty())
            return;
        m_trickle.stop();
        m_trickled = true;
        play();
    }

    bool startFlood(const QByteArray &bytes)
    {
        m_segment = bytes.repeated(std::max<qsizetype>(1, 65536 / bytes.size()));
        m_flood.start(0);
        return false;
    }

    void flood()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState &&
            m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < m_segment.size())
            m_server.m_flooded += m_socket.write(m_segment);
    }

    void reset()
    {
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0}; // close() sends RST instead of FIN
        setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
        m_socket.abort();
    }

    void sendNow()
    {
        if (m_segment.isEmpty() || m_trickle.isActive() || m_flood.isActive())
            return;
        m_socket.write(std::exchange(m_segment, {}));
        m_socket.flush();
    }

    QByteArray hear()
    {
        return hear(m_socket.readAll());
    }
    QByteArray hear(const QByteArray &bytes)
    {
        m_server.m_heard += bytes;
        return bytes;
    }

    ScriptedServer &m_server;
    QList<QByteArray> m_script;
    QSslSocket m_socket;
    QTimer m_trickle, m_flood;
    QByteArray m_segment;
    bool m_playing = false, m_handshaking = false, m_trickled = false;
};

ScriptedServer::ScriptedServer(QList<QByteArray> script, const certificates::Identity &identity)
    : m_script(std::move(script))
{
    const bool rsa = identity.key.contains("RSA PRIVATE");
    m_configuration.setLocalCertificate(QSslCertificate(identity.certificate));
    m_configuration.setPrivateKey(QSslKey(identity.key, rsa ? QSsl::Rsa : QSsl::Ec));
    if (!listen(QHostAddress::LocalHost))
        qFatal("the loopback address cannot be listened on");
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    m_connections += 1;
    new Session(*this, descriptor); // a child; deletes itself when the client is gone
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace fakes
