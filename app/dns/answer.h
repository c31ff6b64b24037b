// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resourcerecord.h"

namespace dns {

/// Whom to ask.
struct Server
{
    enum class Kind {
        System,    ///< what this computer's resolver says (QDnsLookup), or the server given by --nameserver
        HostsFile, ///< this computer's hosts file
        Named      ///< that address and port, asked directly
    };
    Kind kind = Kind::System;
    QHostAddress address; ///< Named only
    quint16 port = 53;
    [[nodiscard]] QString text() const; ///< "192.0.2.53", "[2001:db8::53]:5353", "system", "hosts"
    bool operator==(const Server &) const = default;
};
/// The Server whose text() this is; also "192.0.2.53:5353" and "[2001:db8::53]". Port 0 is refused.
[[nodiscard]] std::optional<Server> serverFromText(const QString &text);

struct Question
{
    QString name; ///< canonicalName()
    RecordType type = RecordType::A;
    Server server;
    [[nodiscard]] QString key() const; ///< one string per question; "dns:MX example.org @system"
    bool operator==(const Question &) const = default;
};

/// What became of a question. NoData: the name exists, the type does not (RFC 2308 section 2.2).
enum class Status { NoError, NoData, NxDomain, ServFail, Refused, Timeout, Unreachable, Malformed, OtherError };
[[nodiscard]] QString statusName(Status status); ///< "NXDOMAIN" ...; stable, used in JSON
[[nodiscard]] std::optional<Status> statusFromName(const QString &name);

/// Could the server not be made to say anything about the name? Then nothing may be concluded from the answer.
[[nodiscard]] bool couldNotAsk(Status status);

struct Answer
{
    Question question;
    Status status = Status::Timeout;
    QList<ResourceRecord> records;     ///< the answer section as received, at most 512 records
    std::optional<SoaData> soa;        ///< from the authority section of a negative answer
    quint32 negativeTtl = 0;           ///< seconds a negative answer may be cached (RFC 2308 section 5), 0: not known
    bool authoritative = false, authenticData = false, overTcp = false;
    Server answeredBy;                 ///< who really answered; System when QDnsLookup did
    qint64 startedMs = 0;              ///< since the start of the run, set by the runner
    qint64 elapsedMs = 0;
    QString detail;                    ///< for the evidence: rcode name, socket error; never parsed, not translated

    /// Records of the asked type at the asked name, after following CNAMEs inside the answer (at most 8, RFC 1034
    /// section 3.6.2). Records of other names are ignored (RFC 5452 section 6).
    [[nodiscard]] QList<ResourceRecord> matching() const;
    /// The targets of the CNAMEs that matching() follows, in order; empty when there is none.
    [[nodiscard]] QStringList aliases() const;

    /// Nothing may be concluded about the name: it could not be asked, or an alias leads to a name that this server
    /// did not look up (an authoritative server does not follow a CNAME out of its zones).
    [[nodiscard]] bool cannotTell() const;
};

[[nodiscard]] QJsonObject toJson(const Answer &answer);
[[nodiscard]] std::optional<Answer> answerFromJson(const QJsonObject &object);

} // namespace dns
