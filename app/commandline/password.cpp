// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/password.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace commandline {

namespace {

constexpr qint64 maximumLine = 1000;

#ifdef Q_OS_UNIX
/// While it lives the terminal does not show what is typed.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        m_active = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    [[nodiscard]] bool isTyped() const { return m_active; }

private:
    termios m_before{};
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
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

} // namespace commandline
