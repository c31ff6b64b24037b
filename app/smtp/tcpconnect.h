// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace smtp {

/// Opens one TCP connection without waiting, and says exactly why it could not. QTcpSocket is not used for
/// this step: when a server (or a firewall for it) accepts and resets before Qt has looked, Qt 6 sees no
/// error and connects again and again until its time-out, and a mail server may well ban who does that. Where
/// there are no BSD sockets, tcpConnectAvailable is false.
class TcpConnect : public QObject
{
public:
    struct Result
    {
        Failure failure = Failure::None; ///< ClosedEarly: it was connected, and reset at once
        QString detail;                  ///< the system's words
    };
    using Callback = std::function<void(const Result &)>;

    /// Calls back once, maybe from start(), never after it was destroyed.
    TcpConnect(QObject *parent, Callback callback);
    ~TcpConnect() override;
    void start(const QHostAddress &address, quint16 port);

    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    void release() { m_descriptor = -1; } ///< somebody else closes it from now on

private:
    void tell(int error);

    Callback m_callback;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_descriptor = -1;
};

#ifdef Q_OS_UNIX
inline constexpr bool tcpConnectAvailable = true;
#else
inline constexpr bool tcpConnectAvailable = false;
#endif

} // namespace smtp
