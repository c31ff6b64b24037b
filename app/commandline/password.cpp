// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/password.h"

#include <QFile>
#include <QTextStream>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace commandline {

namespace {

constexpr qint64 maximumLine = 1000;

#ifdef Q_OS_UNIX
termios terminalBefore; ///< for the signal handler; of the one WithoutEcho that lives

/// Ctrl+C at the prompt must not leave a terminal that shows nothing any more. Only what POSIX allows in a handler.
extern "C" void showEchoAgain(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    raise(signal); // SA_RESETHAND: the default now
}

/// While it lives the terminal does not show what is typed.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        m_active = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &terminalBefore) == 0;
        if (!m_active)
            return;
        struct sigaction ours = {};
        ours.sa_handler = showEchoAgain;
        ours.sa_flags = int(SA_RESETHAND);
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &ours, &m_handlers[i]);
        termios silent = terminalBefore;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &m_handlers[i], nullptr);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    [[nodiscard]] bool isTyped() const { return m_active; }

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, signals.size()> m_handlers{};
    bool m_active = false;
};
#else
class WithoutEcho
{
public:
    [[nodiscard]] bool isTyped() const { return false; }
};
#endif

} // namespace

std::optional<QString> readPassword(const QString &prompt, QTextStream &err)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line;
    {
        const WithoutEcho echo;
        if (echo.isTyped())
            err << prompt << Qt::flush;
        line = input.readLine(maximumLine);
        if (echo.isTyped())
            err << Qt::endl;
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const std::optional<QString> password = line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
    line.fill('\0');
    return password;
}

} // namespace commandline
