// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"
#include "smtp/reply.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>

namespace smtp {

using setup::Security;
using setup::ServiceProtocol;

[[nodiscard]] QString protocolName(ServiceProtocol protocol); ///< "smtp" "pop3" "imap"; stable, used in JSON

/// One connection to be made. In a run there is at most one per address and port, whatever names lead there.
struct SessionRequest
{
    ServiceProtocol protocol = ServiceProtocol::Smtp;
    QHostAddress address;
    quint16 port = 25;
    Security security = Security::StartTls; ///< StartTls: used where offered
    QString hostName;                       ///< sent as SNI; not part of the key
    [[nodiscard]] QString key() const;      ///< "smtp:192.0.2.1 25"
};

/// How far a session came, in order. For implicit TLS the Handshake comes before the Greeting, and the hello that follows is
/// HelloAfterTls.
enum class Stage { Connect, Greeting, Hello, StartTls, Handshake, HelloAfterTls, Quit, Done };

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

struct Certificate
{
    QString subject, issuer;   ///< common names, printable
    QStringList names;         ///< DNS names of subjectAltName (common name when there are none), at most 20
    int nameCount = 0;         ///< how many there really are
    QDateTime notBefore, notAfter; ///< UTC
    QByteArray sha256;         ///< of the DER certificate, hex
    QString key;               ///< "RSA 2048", "EC 256"
    /// Does the certificate cover that host name (RFC 6125: exact, or one leading `*.` label)? Judged on the names kept.
    [[nodiscard]] bool covers(const QString &hostName) const;
};

/// What is wrong with the peer's chain apart from the name and whether it covers this or that host.
enum class ChainProblem { None, SelfSigned, UnknownIssuer, Expired, NotYetValid, Weak, Other };

struct Tls
{
    bool attempted = false, established = false;
    QString protocol, cipher;      ///< "TLSv1.3", "TLS_AES_256_GCM_SHA384"
    std::optional<Certificate> certificate;
    QList<ChainProblem> problems;  ///< empty: this computer trusts the chain
    QString error;                 ///< library's words when the handshake failed; may be empty; evidence only
    bool injected = false;         ///< plain text came in behind the answer to STARTTLS (CVE-2011-0411 class)
    qint64 handshakeMs = 0;
};

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
