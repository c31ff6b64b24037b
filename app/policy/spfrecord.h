// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"
#include "policy/spfmacro.h"

#include <QHostAddress>

namespace policy {

/// RFC 7208 section 5 and 6.
enum class SpfTermKind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Explanation, UnknownModifier };
[[nodiscard]] QByteArray spfTermName(SpfTermKind kind); ///< "include"; "exp" "redirect"; empty for an unknown modifier

struct SpfTerm
{
    SpfTermKind kind = SpfTermKind::All;
    char qualifier = '+';          ///< + - ~ ?
    bool hasDomain = false;        ///< false: the domain whose record it is
    SpfMacroString domain;
    QHostAddress network;          ///< ip4, ip6
    int prefix4 = 32, prefix6 = 128;
    QByteArray text;               ///< as written
    qsizetype at = 0;              ///< where in the record

    [[nodiscard]] bool isMechanism() const { return kind < SpfTermKind::Redirect; }
    /// Does it count against the ten (section 4.6.4)?
    [[nodiscard]] bool asksDns() const;
};

enum class SpfSyntax {
    None,
    Version,         ///< does not begin with v=spf1 as a whole word
    ForeignCharacter,///< neither a blank nor visible ASCII
    UnknownMechanism,
    ArgumentMissing, ///< "include", "ip4:", "redirect="
    ArgumentTooMany, ///< "all:x", "ptr/24"
    NotAnAddress,
    PrefixLength,
    Macro,
    DomainSpec,      ///< does not end in a macro or a top label
    Repeated         ///< redirect= or exp= twice
};

/// One record, read. Where it breaks the grammar (section 12) `terms` holds what stands before that.
struct SpfRecord
{
    QByteArray text;
    QList<SpfTerm> terms;
    SpfSyntax error = SpfSyntax::None;
    qsizetype errorAt = 0, errorLength = 0; ///< the part of `text` that is wrong

    [[nodiscard]] const SpfTerm *find(SpfTermKind kind) const; ///< the first; null when there is none
    /// The redirect= that counts: none where there is an `all` (section 6.1).
    [[nodiscard]] const SpfTerm *redirect() const;
};
[[nodiscard]] SpfRecord readSpfRecord(const QByteArray &text);

/// Is it a record of SPF version 1: v=spf1 and then a blank or the end (section 4.5)?
[[nodiscard]] bool isSpfRecord(const QByteArray &text);
/// Those among the TXT records of an answer, strings joined without separator (section 3.3).
[[nodiscard]] QList<QByteArray> spfRecords(const dns::Answer &answer);

/// Is `address` in the network? Both of the same family, IPv4-mapped IPv6 counts as IPv4.
[[nodiscard]] bool isInNetwork(const QHostAddress &address, const QHostAddress &network, int prefix);
/// An IPv4-mapped IPv6 address as IPv4 (section 5); others as they are.
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address);

} // namespace policy
