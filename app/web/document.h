// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tls/observed.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Documents fetched by HTTPS or HTTP: MTA-STS policies, settings for mail programs, what a registry says of a domain.
namespace web {

/// One GET (RFC 9110). The name of the URL is looked up by the check, so that it is known whose word it is and that the address
/// is public; Host, SNI and the certificate are about the name.
struct FetchRequest
{
    QString url;          ///< "https://mta-sts.example.org/.well-known/mta-sts.txt"; ASCII, "https" or "http", no user information
    QHostAddress address; ///< connected to in place of looking the name up
    [[nodiscard]] QString key() const; ///< "web:https://mta-sts.example.org/.well-known/mta-sts.txt 192.0.2.1"
    [[nodiscard]] QString hostName() const;
    bool operator==(const FetchRequest &) const = default;
};

/// Why there is no complete document. A status like 404 is no failure.
enum class FetchFailure {
    None,
    Refused,        ///< nothing listens
    ConnectTimeout, ///< no answer to the connect
    Unreachable,    ///< no route, no such address family here
    LocallyBlocked, ///< this computer forbids the connect
    Timeout,        ///< connected, but not complete in time
    ClosedEarly,
    TlsFailed,      ///< no encrypted connection at all; a certificate that is not in order is no failure but in `tls`
    NotHttp,        ///< what came is no HTTP
    TooLarge,       ///< more than maximumBody octets: aborted
    Other
};
[[nodiscard]] QString failureName(FetchFailure failure); ///< stable, used in JSON

/// What one GET showed. Redirections are not followed. Values only; written into reports and read back.
struct Document
{
    FetchRequest request;
    FetchFailure failure = FetchFailure::None;
    int status = 0;        ///< HTTP status code; 0: none came
    QString contentType;   ///< "text/plain; charset=utf-8", printable
    QString location;      ///< where a 3xx points to, printable; may be relative
    QByteArray body;       ///< as received, at most maximumBody octets
    tls::Tls tls;          ///< not attempted for "http"
    qint64 startedMs = 0;  ///< since the start of the run, set by the runner
    qint64 elapsedMs = 0;
    QString detail;        ///< library's words for the evidence; never parsed

    [[nodiscard]] bool arrived() const { return failure == FetchFailure::None && status > 0; }
    /// Is the certificate one that a careful client takes at `now`: trusted chain, right name, in its time?
    [[nodiscard]] bool isTrusted(const QDateTime &now) const;
};

inline constexpr qsizetype maximumBody = 131'072; ///< octets

[[nodiscard]] QJsonObject toJson(const Document &document);
[[nodiscard]] std::optional<Document> documentFromJson(const QJsonObject &object);

} // namespace web
