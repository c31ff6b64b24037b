// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// Reads and judges what domains publish about their mail. No I/O; every text comes from the network and may be anything.
namespace policy {

/// One "name=value", both without the blanks around them.
struct TagValue
{
    QByteArray name, value;
    bool operator==(const TagValue &) const = default;
};

/// A list "a=1; b=2;" as DKIM keys, DMARC, MTA-STS, TLS-RPT and BIMI records have it (RFC 6376 section 3.2). Blanks, tabs and
/// line ends around names and values count for nothing, and neither does a last ";". Names keep their case.
struct TagList
{
    QList<TagValue> tags;       ///< in order, duplicates included; at most maximumTags
    QList<QByteArray> broken;   ///< parts that are no "name=value", at most maximumTags: for telling what is wrong
    QList<QByteArray> twice;    ///< names that come more than once, each once
    bool cut = false;           ///< there was more than is kept here

    /// The value of the first tag of that name (case counts); null when there is none.
    [[nodiscard]] const QByteArray *find(const QByteArray &name) const;
    [[nodiscard]] QByteArray value(const QByteArray &name, const QByteArray &otherwise = {}) const;
    [[nodiscard]] bool isFirst(const QByteArray &name) const { return !tags.isEmpty() && tags.first().name == name; }
    bool operator==(const TagList &) const = default;
};

inline constexpr qsizetype maximumTags = 100;

/// `text`: the strings of one TXT record put together without separator. Takes time in proportion to its length.
[[nodiscard]] TagList readTagList(const QByteArray &text);

/// The value split at `separator`, without blanks around the pieces; empty pieces are left out. At most maximumTags pieces.
[[nodiscard]] QList<QByteArray> splitList(const QByteArray &value, char separator);

/// Without blanks, tabs and line ends at both ends (nothing else that Unicode calls a space).
[[nodiscard]] QByteArray trimmedBlanks(const QByteArray &text);
/// Without any blanks, tabs and line ends: base64 may be folded anywhere (RFC 6376 section 3.2).
[[nodiscard]] QByteArray withoutBlanks(const QByteArray &text);

} // namespace policy
