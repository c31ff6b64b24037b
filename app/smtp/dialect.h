// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/session.h"

#include <memory>

namespace smtp {

/// How one protocol says what all three have in common: a greeting, a question for capabilities, a wish for
/// TLS, a goodbye. Conversation decides what is said when; a dialect knows the words and puts the lines of
/// one answer together.
class Dialect
{
public:
    enum class Command {
        Hello,         ///< EHLO, CAPA, CAPABILITY
        FallbackHello, ///< HELO
        StartTls,      ///< STARTTLS, STLS
        Quit           ///< QUIT, LOGOUT
    };
    enum class Outcome {
        Incomplete, ///< more lines belong to it
        Positive,
        Intermediate,   ///< the server waits for more: 354, 334, "+"
        Negative,       ///< 5yz, -ERR, NO, BAD
        Transient,      ///< 4yz
        Closing,        ///< 421, BYE: the server hangs up
        NotTheProtocol, ///< no line of this protocol
        ProtocolError   ///< a line of this protocol that may not stand here
    };
    /// What may already lie behind a complete answer while the next command was not sent yet.
    enum class Early { Allowed, Awaited, Forbidden };

    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;

    /// The command line without its end, or nothing when the protocol has no such command. Answers are read
    /// as answers to it from now on.
    [[nodiscard]] virtual QByteArray command(Command command, const QHostAddress &localAddress) = 0;
    /// The line of another command of the protocol, which is given without a tag. `listFollows`: POP3, a positive answer goes
    /// on until ".". From now on "+" (RFC 9051 section 7.6, RFC 5034 section 4) is an Intermediate answer.
    [[nodiscard]] virtual QByteArray other(const QByteArray &text, bool listFollows) = 0;
    /// Reads one line of the greeting or of the answer to the last command.
    [[nodiscard]] virtual Outcome addLine(const QByteArray &line) = 0;
    /// The whole answer after addLine() returned anything else than Incomplete, NotTheProtocol or
    /// ProtocolError.
    [[nodiscard]] virtual Reply reply() const = 0;

    [[nodiscard]] virtual Early early(const QByteArray &pending) const = 0;
    /// Could an answer begin with this unfinished line?
    [[nodiscard]] virtual bool mayBegin(const QByteArray &partialLine) const = 0;
    [[nodiscard]] virtual QStringList capabilities(const Reply &helloReply) const = 0;
    [[nodiscard]] virtual QString startTlsKeyword() const = 0;
    /// Does a refusal of Hello only mean that there are no capabilities?
    [[nodiscard]] virtual bool helloIsOptional() const { return false; }
    /// Is there another hello for a server that refuses the first?
    [[nodiscard]] virtual bool hasFallbackHello() const { return false; }
    /// May TLS be asked for after this greeting?
    [[nodiscard]] virtual bool startTlsAllowed() const { return true; }
    /// The host name that a greeting or a hello reply begins with, printable; empty where the protocol gives
    /// none.
    [[nodiscard]] virtual QString hostName(const Reply &) const { return {}; }
};

[[nodiscard]] std::unique_ptr<Dialect> makeSmtpDialect(); ///< RFC 5321, RFC 3207
[[nodiscard]] std::unique_ptr<Dialect> makePop3Dialect(); ///< RFC 1939, RFC 2449, RFC 2595
[[nodiscard]] std::unique_ptr<Dialect> makeImapDialect(); ///< RFC 9051, RFC 3501
[[nodiscard]] std::unique_ptr<Dialect> makeDialect(ServiceProtocol protocol);

/// `SIZE 100` of `size 100`: the keyword in upper case, everything printable.
[[nodiscard]] QString capabilityText(const QByteArray &line);

} // namespace smtp
