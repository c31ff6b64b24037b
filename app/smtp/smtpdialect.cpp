// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/printable.h"
#include "smtp/dialect.h"
#include "smtp/replyparser.h"

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

/// RFC 5321 section 4.1.3: `[192.0.2.5]`, `[IPv6:2001:db8::5]`. A literal instead of a name, because this
/// computer's name is nobody's business (section 4.1.4 allows it).
QByteArray addressLiteral(QHostAddress address)
{
    if (address.isNull())
        return "[127.0.0.1]"_ba;
    address.setScopeId({});
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? "[IPv6:" + text + ']' : '[' + text + ']';
}

/// RFC 5321, RFC 3207.
class SmtpDialect : public Dialect
{
public:
    QByteArray command(Command command, const QHostAddress &localAddress) override
    {
        switch (command) {
        case Command::Hello: return "EHLO " + addressLiteral(localAddress);
        case Command::FallbackHello: return "HELO " + addressLiteral(localAddress);
        case Command::StartTls: return "STARTTLS"_ba;
        case Command::Quit: return "QUIT"_ba;
        }
        return {};
    }

    QByteArray other(const QByteArray &text, bool) override { return text; }

    Outcome addLine(const QByteArray &line) override
    {
        switch (m_parser.addLine(line)) {
        case ReplyParser::Result::Incomplete: return Outcome::Incomplete;
        case ReplyParser::Result::NotAReply: return Outcome::NotTheProtocol;
        case ReplyParser::Result::CodeChanged: return Outcome::ProtocolError;
        case ReplyParser::Result::Complete: break;
        }
        switch (m_parser.reply().code / 100) {
        case 2: return Outcome::Positive;
        case 3: return Outcome::Intermediate;
        case 4: return m_parser.reply().code == 421 ? Outcome::Closing : Outcome::Transient;
        default: return Outcome::Negative;
        }
    }

    Reply reply() const override { return m_parser.reply(); }

    Early early(const QByteArray &pending) const override
    {
        // A server may hang up with 421 at any time (RFC 5321 section 3.8); nothing else may come unasked.
        return "421"_ba.startsWith(pending.left(3)) ? Early::Awaited : Early::Forbidden;
    }

    bool mayBegin(const QByteArray &partialLine) const override
    {
        const QByteArray model = "220 "_ba;
        return ReplyParser().addLine(partialLine.left(4) + model.mid(partialLine.size())) !=
               ReplyParser::Result::NotAReply;
    }

    QStringList capabilities(const Reply &helloReply) const override
    {
        QStringList texts;
        for (const QByteArray &line : helloReply.lines.mid(1))
            texts += capabilityText(line);
        return texts;
    }

    QString startTlsKeyword() const override { return u"STARTTLS"_s; }

    bool hasFallbackHello() const override { return true; }

    QString hostName(const Reply &reply) const override
    {
        return setup::printable(firstWord(reply.lines.value(0)), 255);
    }

private:
    ReplyParser m_parser;
};

} // namespace

std::unique_ptr<Dialect> makeSmtpDialect()
{
    return std::make_unique<SmtpDialect>();
}

} // namespace smtp
