// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialect.h"

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

/// RFC 1939 (sections 3 and 5), RFC 2449 (CAPA), RFC 2595 (STLS).
class Pop3Dialect : public Dialect
{
public:
    QByteArray command(Command command, const QHostAddress &) override
    {
        m_list = command == Command::Hello;
        m_mayContinue = false;
        switch (command) {
        case Command::Hello: return "CAPA"_ba;
        case Command::FallbackHello: return {};
        case Command::StartTls: return "STLS"_ba;
        case Command::Quit: return "QUIT"_ba;
        }
        return {};
    }

    QByteArray other(const QByteArray &text, bool listFollows) override
    {
        m_list = listFollows;
        m_mayContinue = true;
        return text;
    }

    Outcome addLine(const QByteArray &line) override
    {
        if (m_inside) {
            m_inside = line != ".";
            if (m_inside)
                m_reply.lines += line.startsWith("..") ? line.mid(1) : line;
            return m_inside ? Outcome::Incomplete : Outcome::Positive;
        }
        m_reply = {};
        m_reply.lines = {line};
        if (isStatus(line, "-ERR"_ba))
            return Outcome::Negative;
        if (m_mayContinue && isStatus(line, "+"_ba))
            return Outcome::Intermediate;
        if (!isStatus(line, "+OK"_ba))
            return Outcome::NotTheProtocol;
        m_inside = m_list;
        return m_inside ? Outcome::Incomplete : Outcome::Positive;
    }

    Reply reply() const override { return m_reply; }
    Early early(const QByteArray &) const override { return Early::Forbidden; }
    bool mayBegin(const QByteArray &partialLine) const override
    {
        return "+OK"_ba.startsWith(partialLine.left(3)) || "-ERR"_ba.startsWith(partialLine.left(4));
    }

    QStringList capabilities(const Reply &helloReply) const override
    {
        QStringList texts;
        for (const QByteArray &line : helloReply.lines.mid(1))
            texts += capabilityText(line);
        return texts;
    }

    QString startTlsKeyword() const override { return u"STLS"_s; }
    bool helloIsOptional() const override { return true; } // RFC 1939 servers know no CAPA

private:
    static bool isStatus(const QByteArray &line, const QByteArray &status)
    {
        return line == status || line.startsWith(status + ' ');
    }

    Reply m_reply;
    bool m_list = false;   ///< the answer to the last command is a multi-line one
    bool m_mayContinue = false;
    bool m_inside = false; ///< between its "+OK" and its "."
};

} // namespace

std::unique_ptr<Dialect> makePop3Dialect()
{
    return std::make_unique<Pop3Dialect>();
}

} // namespace smtp
