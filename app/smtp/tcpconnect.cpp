// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/tcpconnect.h"

#ifdef Q_OS_UNIX

#include "setup/printable.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace smtp {

namespace {

Failure connectFailure(int error)
{
    switch (error) {
    case ECONNREFUSED: return Failure::Refused;
    case ETIMEDOUT: return Failure::ConnectTimeout;
    case EACCES:
    case EPERM: return Failure::LocallyBlocked;
    case ECONNRESET:
    case EPIPE: return Failure::ClosedEarly;
    default: return Failure::Unreachable;
    }
}

/// Returns the size of what it wrote.
socklen_t writeAddress(const QHostAddress &address, quint16 port, sockaddr_storage *out)
{
    std::memset(out, 0, sizeof *out);
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        const Q_IPV6ADDR octets = address.toIPv6Address();
        static_assert(sizeof octets == sizeof v6.sin6_addr);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        v6.sin6_scope_id = uint32_t(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
        std::memcpy(&v6.sin6_addr, &octets, sizeof octets);
        std::memcpy(out, &v6, sizeof v6);
        return sizeof v6;
    }
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v4.sin_addr.s_addr = htonl(address.toIPv4Address());
    std::memcpy(out, &v4, sizeof v4);
    return sizeof v4;
}

} // namespace

TcpConnect::TcpConnect(QObject *parent, Callback callback) : QObject(parent), m_callback(std::move(callback))
{
}

TcpConnect::~TcpConnect()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void TcpConnect::start(const QHostAddress &address, quint16 port)
{
    sockaddr_storage target;
    const socklen_t size = writeAddress(address, port, &target);
    m_descriptor = ::socket(target.ss_family, SOCK_STREAM, 0);
    if (m_descriptor < 0) {
        tell(errno);
        return;
    }
    ::fcntl(m_descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&target), size) == 0) {
        tell(0);
    } else if (errno != EINPROGRESS && errno != EINTR) {
        tell(errno);
    } else {
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            int error = 0;
            socklen_t length = sizeof error;
            m_notifier->setEnabled(false);
            if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
                error = errno;
            tell(error);
        });
    }
}

void TcpConnect::tell(int error)
{
    Result result;
    if (error != 0) {
        result.failure = connectFailure(error);
        result.detail = setup::printable(qt_error_string(error), 255);
    }
    m_callback(result);
}

} // namespace smtp

#else

namespace smtp {

TcpConnect::TcpConnect(QObject *parent, Callback) : QObject(parent) {}
TcpConnect::~TcpConnect() = default;
void TcpConnect::start(const QHostAddress &, quint16) {}
void TcpConnect::tell(int) {}

} // namespace smtp

#endif
