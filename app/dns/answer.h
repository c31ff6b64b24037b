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
    enum class Transport {
        Udp, ///< TCP when the answer is truncated (RFC 7766)
        Tcp, ///< TCP at once
        Tls  ///< DNS over TLS (RFC 7858); the certificate must be for tlsName, or for the address without one
    };
    Kind kind = Kind::System;
    QHostAddress address; ///< Named only
    quint16 port = 53;    ///< 853 by default over TLS
    Transport transport = Transport::Udp;
    QString tlsName = {}; ///< canonicalName(); Tls only
    /// "192.0.2.53", "[2001:db8::53]:5353", "tcp://192.0.2.53", "tls://192.0.2.53#dns.example.net", "system", "hosts"
    [[nodiscard]] QString text() const;
    bool operator==(const Server &) const = default;
};
/// A server by its address, over UDP.
[[nodiscard]] Server serverAt(const QHostAddress &address);
/// The Server whose text() this is; also "192.0.2.53:5353" and "[2001:db8::53]". Port 0 is refused.
[[nodiscard]] std::optional<Server> serverFromText(const QString &text);

struct Question
{
    QString name; ///< canonicalName()
    RecordType type = RecordType::A;
    Server server;
    bool recursionDesired = true;  ///< RD; false for a server that is asked for what it holds itself. Named servers only
    bool checkingDisabled = false; ///< CD (RFC 4035 section 3.2.2): the answer even when DNSSEC says it is false. Named only
    /// One string per question: "dns:MX example.org @system", "dns:MX example.org @192.0.2.53 norec", "... nocheck"
    [[nodiscard]] QString key() const;
    bool operator==(const Question &) const = default;
};

/// What became of a question. NoData: the name exists, the type does not (RFC 2308 section 2.2). Referral: the server does not
/// hold the name and says in `authority` who does.
enum class Status { NoError, NoData, NxDomain, ServFail, Refused, Timeout, Unreachable, Malformed, Referral, OtherError };
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
    QString soaOwner;                  ///< the zone that the negative answer comes from; empty without `soa`
    quint32 negativeTtl = 0;           ///< seconds a negative answer may (still) be cached (RFC 2308 section 5), 0: not known
    QList<ResourceRecord> authority;   ///< NS of a referral, at most 64; empty for any other status
    QList<ResourceRecord> additional;  ///< A and AAAA of those name servers (glue), at most 128
    bool authoritative = false, authenticData = false, overTcp = false, recursionAvailable = false;
    QList<quint16> extendedErrors;     ///< INFO-CODEs (RFC 8914), at most 8; 6 is "DNSSEC Bogus"
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
