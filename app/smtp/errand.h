// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/credentials.h"
#include "smtp/dialect.h"

namespace smtp {

/// What a session does between its last hello and its goodbye, as a pure state machine: whole answers in, commands out.
/// Conversation sends, waits and records; its Dialect puts the lines of an answer together.
class ErrandRun
{
public:
    struct Command
    {
        QByteArray text;          ///< without tag and line end
        QByteArray shown = {};    ///< what the transcript says instead; empty: `text`
        bool isData = false;      ///< goes on with a command that was begun: no tag
        bool listFollows = false; ///< POP3: a positive answer ends with "."
    };
    struct Step
    {
        enum class Kind {
            Send,     ///< `commands`, all at once; an answer to each is expected, in that order
            Await,    ///< more answers to what was sent are expected
            Finished, ///< nothing more to ask
            Broken    ///< the answer cannot be one to what was asked
        };
        Kind kind = Kind::Finished;
        QList<Command> commands = {};
    };

    ErrandRun() = default;
    virtual ~ErrandRun() = default;
    ErrandRun(const ErrandRun &) = delete;
    ErrandRun &operator=(const ErrandRun &) = delete;

    [[nodiscard]] virtual Step begin() = 0;
    /// The next answer. After Outcome::Closing the step is not looked at.
    [[nodiscard]] virtual Step answered(Dialect::Outcome outcome, const Reply &reply) = 0;
    /// An answer too many or too few: it is not certain which one belongs to what.
    virtual void distrust() {}
    /// The line without what nobody may read.
    [[nodiscard]] virtual QByteArray masked(const QByteArray &line) const { return line; }
    virtual void report(Session *session) const = 0;
};

/// MAIL FROM:<>, RCPT, RSET for each recipient, then VRFY and EXPN (RFC 5321); the transactions in one group where the server
/// offers PIPELINING (RFC 2920). It never says DATA or BDAT, so no message can come of it. Null when the questions are no
/// addresses that can be asked.
[[nodiscard]] std::unique_ptr<ErrandRun> makeRecipientsErrand(const Session &session);

/// A login with a password, and a look at what the mailbox holds: POP3 (RFC 1939, RFC 5034), IMAP (RFC 9051), SMTP (RFC 4954).
/// The password goes out only when `session` shows TLS and a certificate that is trusted, in its time at `now`, and covers the
/// host name.
[[nodiscard]] std::unique_ptr<ErrandRun> makeLogInErrand(const Session &session, const std::optional<Credentials> &credentials,
                                                         const QDateTime &now);

} // namespace smtp
