// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"
#include "smtp/reply.h"
#include "tls/observed.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>

namespace smtp {

using setup::Security;
using setup::ServiceProtocol;
using tls::Certificate;
using tls::ChainProblem;
using tls::Tls;

[[nodiscard]] QString protocolName(ServiceProtocol protocol); ///< "smtp" "pop3" "imap"; stable, used in JSON

/// What is done in a session besides greeting, capabilities, TLS and goodbye.
enum class Errand {
    Look,       ///< nothing more
    Connect,    ///< only opens the port and closes it again; nothing is awaited
    Recipients, ///< SMTP: asks which envelopes would be taken (RFC 5321 section 3.3), and stops before DATA
    LogIn       ///< logs in where the probe has credentials for that server and TLS is in order; reads nobody's mail
};

/// Whom a Recipients errand is about. The addresses are made of it: postmaster@ and abuse@ `domain`, `unlikelyUser`@`domain`,
/// `foreignRecipient`. Each is asked in a transaction of its own with the null sender, and reset.
struct EnvelopeQuestions
{
    QString domain;           ///< A-labels
    QString unlikelyUser;     ///< a local part that nobody has
    QString foreignRecipient; ///< whole address of another domain, which only an open relay would take
    bool operator==(const EnvelopeQuestions &) const = default;
};

/// One connection to be made. In a run there is at most one per address and port, whatever names lead there.
struct SessionRequest
{
    ServiceProtocol protocol = ServiceProtocol::Smtp;
    QHostAddress address;
    quint16 port = 25;
    Security security = Security::StartTls; ///< StartTls: used where offered
    QString hostName;                       ///< sent as SNI; not part of the key
    Errand errand = Errand::Look;           ///< not part of the key, but for Connect
    std::optional<EnvelopeQuestions> envelope = {}; ///< Recipients only; not part of the key
    [[nodiscard]] QString key() const;      ///< "smtp:192.0.2.1 25"; "connect:192.0.2.1 443"
};

/// How far a session came, in order. For implicit TLS the Handshake comes before the Greeting, and the hello that follows is
/// HelloAfterTls.
/// Errand: what was asked for besides.
enum class Stage { Connect, Greeting, Hello, StartTls, Handshake, HelloAfterTls, Errand, Quit, Done };

/// Why a session ended before Done. At Handshake, ProtocolError means that the TLS library gave up (Tls::error), NotTheProtocol
/// that the server talked in plain text where TLS was expected. A session that only failed at Quit has shown all there is.
enum class Failure {
    None,
    Refused,          ///< TCP RST to the connect: nothing listens, or a firewall rejects
    ConnectTimeout,   ///< no answer to the connect
    Unreachable,      ///< no route, ICMP unreachable, no such address family here
    LocallyBlocked,   ///< this computer forbids the connect (EACCES/EPERM)
    ReplyTimeout,     ///< connected, but no complete reply in time (tarpit, greet delay, slow)
    ClosedEarly,      ///< the peer closed or reset; stage tells when
    NotTheProtocol,   ///< what came is no reply of this protocol; guess says what it looks like
    ProtocolError,    ///< codes change inside a reply, a reply before its command
    LineTooLong,      ///< more than 2048 octets without a line end
    TooManyLines,     ///< more than 128 lines or 64 KiB in one reply
    Rejected,         ///< a well-formed negative reply ended it; `rejection` has it
    Cancelled
};
[[nodiscard]] QString stageName(Stage stage);       ///< stable, used in JSON
[[nodiscard]] QString failureName(Failure failure); ///< stable, used in JSON

struct TranscriptLine
{
    enum class From { Client, Server, Note };
    From from = From::Note;
    qint64 atMs = 0;   ///< since the connect began
    QByteArray text;   ///< one line without line end; bytes as received, at most 512 octets
    bool operator==(const TranscriptLine &) const = default;
};

/// One question of a Recipients errand and its answers.
struct Trial
{
    enum class What {
        NullSender, ///< MAIL FROM:<> (RFC 5321 section 4.5.5); `reply` is the answer to MAIL
        Postmaster, ///< `reply` is the answer to RCPT, here and below; nothing when MAIL was refused
        Abuse,
        Unlikely,   ///< a recipient that does not exist
        Foreign,    ///< a recipient that only an open relay takes
        Verify,     ///< VRFY postmaster
        Expand      ///< EXPN postmaster
    };
    What what = What::NullSender;
    std::optional<Reply> reply; ///< nothing: never asked, or never answered
};
[[nodiscard]] QString trialName(Trial::What what); ///< stable, used in JSON

/// What a LogIn errand showed. The password is in none of it.
struct LogIn
{
    enum class Outcome {
        NoCredentials,  ///< none were given for this server
        NotEncrypted,   ///< there was no TLS, or its certificate was not in order: the password was not sent
        NoMechanism,    ///< the server offers no way to log in with a password (OAuth only, LOGINDISABLED)
        Refused,        ///< `reply` says why
        NotFinished,    ///< the session ended before the answer
        Accepted
    };
    Outcome outcome = Outcome::NoCredentials;
    std::optional<Reply> reply;       ///< to the last command of the login
    QStringList mechanisms;           ///< offered: "PLAIN" "LOGIN" "XOAUTH2" "USER" ...
    std::optional<int> messageCount;  ///< in the inbox (STAT, EXAMINE)
    std::optional<bool> listsIds;     ///< POP3: UIDL was answered (RFC 1939 section 7)
};
[[nodiscard]] QString outcomeName(LogIn::Outcome outcome); ///< stable, used in JSON

/// The whole of what one connection showed. Values only; written into reports and read back.
struct Session
{
    SessionRequest request;
    Stage stage = Stage::Connect;  ///< where it ended
    Failure failure = Failure::None;
    QString guess;                 ///< "ssh", "http", "imap", "pop3", "smtp", "tls" for NotTheProtocol; else empty
    std::optional<Reply> greeting, rejection, startTlsReply;
    QString serverName;            ///< host name the greeting (SMTP) gives, printable
    QString helloName;             ///< host name the EHLO reply gives, printable
    bool usedHelo = false;         ///< EHLO was refused, HELO accepted
    QStringList capabilities;      ///< EHLO keywords with parameters, CAPA/CAPABILITY words, before TLS, upper-case keywords
    QStringList capabilitiesAfterTls; ///< with implicit TLS the only ones
    bool bareLineFeeds = false;    ///< some line ended in LF alone
    Tls tls;
    QList<Trial> trials;              ///< of a Recipients errand, in the order asked
    std::optional<LogIn> logIn;       ///< of a LogIn errand
    QHostAddress localAddress;        ///< this computer's address in that connection; null: never connected
    QList<TranscriptLine> transcript; ///< at most 400 lines
    qint64 startedMs = 0;          ///< since the start of the run, set by the runner
    qint64 connectMs = -1;         ///< -1: never connected
    qint64 greetingMs = -1;        ///< from connected to the complete greeting
    qint64 elapsedMs = 0;
    QString detail;                ///< socket error text for the evidence; never parsed

    [[nodiscard]] bool connected() const { return connectMs >= 0; }
    /// Case-insensitive exact keyword match ("STARTTLS" is not in "X-STARTTLS"), before or after TLS.
    [[nodiscard]] bool offers(const QString &keyword) const;
    [[nodiscard]] bool offersAfterTls(const QString &keyword) const;
};

[[nodiscard]] QJsonObject toJson(const Session &session);
[[nodiscard]] std::optional<Session> sessionFromJson(const QJsonObject &object);

} // namespace smtp
