// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

/// DNS messages to bytes and back (RFC 1035 section 4); ldns does the work. Private to dns/.
namespace dns {

/// The query as it goes over the wire, with RD and CD as the question wants them, with AD where a recursive answer is to
/// say whether it was validated (RFC 6840 section 5.7); empty when DNS cannot carry the name. `edns`: with an OPT record
/// that offers 1232 octets (RFC 6891).
[[nodiscard]] QByteArray queryMessage(const Question &question, quint16 id, bool edns);

struct Reply
{
    enum class Fit {
        Foreign, ///< no reply to this query (RFC 5452 section 9.1): as if it had never arrived
        Broken,  ///< has the id and the question of this query, but cannot be read; nothing of it may be used
        Ours
    };
    Fit fit = Fit::Foreign;
    bool truncated = false;          ///< ask again by TCP; the rest is not filled in
    bool refusesEdns = false;        ///< FORMERR, NOTIMP, BADVERS: ask again without EDNS (RFC 6891 section 7)
    Answer answer;                   ///< with status Malformed unless fit is Ours
};

/// Reads what came for this query: all or nothing, at most 64 KiB and 512 records in each section.
[[nodiscard]] Reply readReply(const QByteArray &message, const Question &question, quint16 id);

} // namespace dns
