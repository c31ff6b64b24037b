// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/errand.h"
#include "smtp/replyparser.h"

namespace smtp {

/// What the caller has to do next, in order.
struct Action
{
    enum class Kind {
        Send,     ///< write `bytes`
        StartTls, ///< begin the handshake as client; then tlsEstablished() or tlsFailed()
        Close,    ///< end the connection after what was sent has left; isOver() is true
        Abort     ///< end the connection at once; isOver() is true
    };
    Kind kind = Kind::Close;
    QByteArray bytes;
    bool operator==(const Action &) const = default;
};

// clang-format off
/// One session with a mail server as a pure state machine: events and bytes in, actions out, a Session built on the
/// way. It has no socket, no timer and no clock; every event carries the milliseconds since the connect began. One
/// machine for SMTP, POP3 and IMAP: the Dialect has the words.
///
///  stage         | positive                    | negative         | 4yz, 421, BYE  | silence
///  --------------+-----------------------------+------------------+----------------+-----------------------
///  Connect       | -> Greeting; implicit TLS:  | connectFailed()  |                | connectFailed()
///                |   listen, -> Handshake      |                  |                |
///  Greeting      | hello -> Hello              | Rejected, quit   | Rejected, quit | try TLS, ReplyTimeout
///  Hello         | STARTTLS -> StartTls,       | HELO once, then  | Rejected, quit | quit, ReplyTimeout
///                |   or as HelloAfterTls       |   Rejected, quit |                |
///                |                             |   (*)            |                |
///  StartTls      | nothing buffered:           | Rejected, quit   | Rejected, quit | quit, ReplyTimeout
///                |   -> Handshake; else        |                  |                |
///                |   injected, ProtocolError   |                  |                |
///  Handshake     | hello -> HelloAfterTls;     | ProtocolError    |                | abort, ReplyTimeout
///                |   implicit TLS: -> Greeting |                  |                |
///  HelloAfterTls | errand -> Errand,           | Rejected, quit   | Rejected, quit | quit, ReplyTimeout
///                |   or quit -> Quit           |                  |                |
///  Errand        | next command, or            | the same: it is  | 421, BYE:      | quit, ReplyTimeout
///                |   quit -> Quit              |   an answer      |   Rejected     |
///  Quit          | -> Done                     | Rejected         | Rejected       | ReplyTimeout
///
///  (*) a POP3 server without CAPA has no capabilities: as HelloAfterTls.
///  Errand::Connect is Done as soon as it is connected. What an errand showed stays, whatever ends the session.
///  Anywhere: closed() -> ClosedEarly; no line of the protocol -> NotTheProtocol; code changes inside a reply, or a
///  reply before its command -> ProtocolError; LineTooLong, TooManyLines -> abort. After 421 and BYE nothing more is said.
///
/// After a rejection the answer to "quit" is awaited for politePatienceMs; what ended the session stays.
/// With implicit TLS the machine listens for a moment before the handshake: a server that talks first there speaks no
/// TLS. A server that says nothing at all in place of a greeting is offered a TLS handshake, because a port that
/// expects TLS from the first octet looks just like that.
// clang-format on
class Conversation
{
public:
    static constexpr int politePatienceMs = 1'500;

    /// `credentials` and `now`: for a LogIn errand; without them nobody logs in.
    explicit Conversation(const SessionRequest &request, std::optional<Credentials> credentials = {}, const QDateTime &now = {});

    void connectFailed(Failure failure, const QString &detail, qint64 atMs);
    [[nodiscard]] QList<Action> connected(const QHostAddress &localAddress, qint64 atMs);
    [[nodiscard]] QList<Action> received(const QByteArray &bytes, qint64 atMs);
    /// `tls` as observed; `attempted`, `established` and `handshakeMs` are filled in here.
    [[nodiscard]] QList<Action> tlsEstablished(const Tls &tls, qint64 atMs);
    /// `tls.error` and what was seen of a certificate.
    [[nodiscard]] QList<Action> tlsFailed(const Tls &tls, qint64 atMs);
    [[nodiscard]] QList<Action> closed(const QString &detail, qint64 atMs);
    /// The awaited thing did not come in time.
    [[nodiscard]] QList<Action> timedOut(qint64 atMs);
    /// The whole session took too long: like timedOut(), but nothing more is tried.
    [[nodiscard]] QList<Action> giveUp(qint64 atMs);

    [[nodiscard]] bool isOver() const { return m_over; }
    /// Changes when another thing is awaited: then the caller starts its timer anew.
    [[nodiscard]] int step() const { return m_step; }
    /// How long the awaited thing is worth waiting for, when that is less than usual.
    [[nodiscard]] std::optional<int> patienceMs() const { return m_patienceMs; }
    [[nodiscard]] const Session &session() const { return m_session; }

private:
    /// Apart from the ordinary dialogue, which Session::stage tells.
    enum class Aside {
        None,
        Listening, ///< implicit TLS: does the server talk first?
        TryingTls, ///< no greeting: does the server wait for TLS?
        Leaving    ///< the outcome is known, QUIT was sent
    };

    void readLines();
    void handle(Dialect::Outcome outcome, const QByteArray &lastLine);
    void handlePositive(const Reply &reply);
    void handleNegative(const Reply &reply, Dialect::Outcome outcome);
    void heardBeforeTls();
    void helloAnswered(const Reply &reply);
    void leaveOrRunErrand();
    void handleErrand(Dialect::Outcome outcome);
    void follow(const ErrandRun::Step &step);
    void injected();
    [[nodiscard]] bool spokeEarly();

    void send(Dialect::Command command, Stage stage);
    void startTls();
    void await(std::optional<int> patienceMs = {});
    void reject(const Reply &reply, bool sayGoodbye);
    void fail(Failure failure, Action::Kind how);
    void failPolitely(Failure failure, bool awaitAnswer);
    void end(Action::Kind how);
    [[nodiscard]] Failure silenceFailure();
    void record(TranscriptLine::From from, const QByteArray &text);
    [[nodiscard]] QList<Action> takeActions();

    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<ErrandRun> m_errand;
    std::optional<Credentials> m_credentials;
    QDateTime m_now;
    Session m_session;
    LineBuffer m_buffer;
    QList<Action> m_actions;
    QHostAddress m_localAddress;
    Aside m_aside = Aside::None;
    std::optional<int> m_patienceMs;
    qint64 m_nowMs = 0, m_tlsStartedMs = 0;
    int m_step = 0;
    bool m_triedHelo = false;
    bool m_isWithheld = false; ///< the errand's next command, because something came before it
    bool m_over = false;
};

} // namespace smtp
