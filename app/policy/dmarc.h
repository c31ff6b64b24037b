// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace policy {

/// From mild to strict.
enum class DmarcPolicy { None, Quarantine, Reject };
[[nodiscard]] QString policyName(DmarcPolicy policy); ///< "none" "quarantine" "reject"

/// One address that reports are wanted at (RFC 9989 section 4.6).
struct ReportUri
{
    QByteArray text;      ///< as published
    QByteArray uri;       ///< without the obsolete size
    bool isMail = false;  ///< "mailto:"; receivers may ignore any other scheme
    QString host;         ///< domain of the address or host of the URI, canonical; empty: the URI is malformed
    bool hasSize = false; ///< "!10m", which receivers ignore by now
    [[nodiscard]] bool isValid() const { return !host.isEmpty(); }
    bool operator==(const ReportUri &) const = default;
};
[[nodiscard]] ReportUri readReportUri(const QByteArray &text);
/// Of a comma-separated list, as rua= and ruf= have it; also for TLS reports (RFC 8460 section 3).
[[nodiscard]] QList<ReportUri> readReportUris(const QByteArray &value);

/// A DMARC policy record (RFC 9989 section 4.7). Unknown tags are ignored, malformed ones count as their default.
struct DmarcRecord
{
    enum class Suffix { Unsaid, No, Yes }; ///< psd=

    std::optional<DmarcPolicy> domain, subdomains, nonexistent; ///< p, sp, np where valid
    bool isTest = false;                          ///< t=y
    bool strictDkim = false, strictSpf = false;   ///< adkim=s, aspf=s
    Suffix suffix = Suffix::Unsaid;
    QList<ReportUri> aggregate, failure;          ///< rua, ruf
    QList<QByteArray> unknown, removed, twice;    ///< names of tags; removed: pct, rf and ri of RFC 7489
    QList<QByteArray> invalid;                    ///< "adkim=strict": known tags with a value that counts for nothing
    QList<QByteArray> broken;                     ///< parts that are no "name=value"
    bool policySecond = true;                     ///< p follows v, as readers of before RFC 9989 expect; or there is no p

    /// p is not there or invalid, or sp or np is invalid: then it counts as "p=none" when somebody wants reports, else not at all
    /// (RFC 9989 section 4.10.1).
    [[nodiscard]] bool hasPolicyFault() const;
    [[nodiscard]] bool hasAggregate() const; ///< at least one valid address
    [[nodiscard]] bool counts() const { return !hasPolicyFault() || hasAggregate(); }
    bool operator==(const DmarcRecord &) const = default;
};

/// Is "v=DMARC1" the first thing in the text? Otherwise receivers do not take it for DMARC.
[[nodiscard]] bool isDmarcRecord(const QByteArray &text);
/// Nothing when isDmarcRecord() says no.
[[nodiscard]] std::optional<DmarcRecord> readDmarc(const QByteArray &text);

/// One step of a tree walk: the domain whose "_dmarc" name was asked, and its record when there was exactly one.
struct WalkStep
{
    QString domain;
    std::optional<DmarcRecord> record;
};
/// The domains to ask, in order, at most eight (RFC 9989 section 4.10).
[[nodiscard]] QStringList treeWalk(const QString &domain);
/// The organizational domain of the one that the walk began with (RFC 9989 section 4.10.2).
[[nodiscard]] QString organizationalDomain(const QList<WalkStep> &walk);

/// What receivers do with mail from a domain that fails.
struct AppliedPolicy
{
    QString from;                                ///< the domain whose record applies
    DmarcRecord record;
    DmarcPolicy asked = DmarcPolicy::None;       ///< as p, sp or np say
    DmarcPolicy applied = DmarcPolicy::None;     ///< one step weaker while testing
};
/// `exists`: there is something of that name in the DNS (np= is for those that do not exist). Nothing: DMARC does not apply.
[[nodiscard]] std::optional<AppliedPolicy> discoverPolicy(const QList<WalkStep> &walk, bool exists = true);
/// One step weaker (RFC 9989 section 4.7, tag t).
[[nodiscard]] DmarcPolicy weakened(DmarcPolicy policy);

/// Does an authenticated domain (of SPF or DKIM) count for mail from `author`? Strict: only the same name (RFC 9989 section 4.4).
struct Identity
{
    QString domain, organization;
};
[[nodiscard]] bool isAligned(const Identity &author, const Identity &authenticated, bool strict);

} // namespace policy
