// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

namespace checks {

/// Does a text begin with the mark as a whole word ("v=spf1" in "v=spf1 mx", not in "v=spf10")? Case counts for neither.
[[nodiscard]] bool hasTextMark(const QByteArray &text, const QByteArray &mark);

/// What there is of an owner and type, made comparable: sorted, each value once; TXT joined, with runs of white space as one
/// blank, and of TXT only what has the mark.
struct RecordSet
{
    QStringList keys;             ///< for comparing, whole
    QStringList shown;            ///< for showing, printable and bounded; at most 64
    std::optional<quint32> ttl;   ///< the least of all records of that owner and type, with the mark or not
    bool doubled = false;         ///< more than one TXT has the mark

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty(); }
    /// Two texts with the same mark count for nothing (RFC 7208 section 4.5, RFC 9989 section 4.10), so they equal nothing.
    [[nodiscard]] bool equals(const RecordSet &other) const { return keys == other.keys && !doubled && !other.doubled; }
};
[[nodiscard]] RecordSet recordSet(const QList<dns::ResourceRecord> &records, const QByteArray &textMark = {});

/// MX only: the same hosts in the same order of preference, so that mail takes the same way (RFC 5321 section 5.1).
[[nodiscard]] bool isSameMailRoute(const QList<dns::ResourceRecord> &a, const QList<dns::ResourceRecord> &b);

} // namespace checks
