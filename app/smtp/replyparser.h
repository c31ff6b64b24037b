// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/limits.h"
#include "smtp/reply.h"

namespace smtp {

/// Cuts a stream of octets, split anywhere, into lines. LF ends a line, with or without a CR before it (RFC
/// 5321 section 2.3.8 wants both; the lack is noted); a CR alone does not. Holds at most one line more than
/// was asked for.
class LineBuffer
{
public:
    enum class Result {
        Line,
        Incomplete,
        LineTooLong, ///< more than limits::lineOctets without a line end
        TooManyLines ///< more than limits::replyLines or limits::replyOctets since startReply()
    };

    void append(const QByteArray &bytes) { m_bytes += bytes; }
    [[nodiscard]] Result take(QByteArray *line);
    /// A new reply begins: its lines and octets are counted from nought.
    void startReply();

    [[nodiscard]] const QByteArray &pending() const { return m_bytes; } ///< received, not yet taken
    [[nodiscard]] bool sawBareLineFeed() const { return m_bareLineFeed; }
    [[nodiscard]] bool tookAny() const { return m_tookAny; }
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_searched = 0; ///< octets of m_bytes known to hold no LF
    qsizetype m_lines = 0, m_octets = 0;
    bool m_bareLineFeed = false, m_tookAny = false;
};

/// Puts SMTP reply lines together (RFC 5321 section 4.2): `code-text`, ..., `code text`, where the text may
/// be missing.
class ReplyParser
{
public:
    enum class Result {
        Incomplete, ///< a continuation line
        Complete,   ///< reply() is ready; the next line starts another
        NotAReply,  ///< the first line is none
        CodeChanged ///< a later line has another code or none
    };

    [[nodiscard]] Result addLine(const QByteArray &line);
    [[nodiscard]] const Reply &reply() const { return m_reply; }

private:
    Reply m_reply;
    bool m_inside = false;
};

/// Up to the first space, or all of it.
[[nodiscard]] QByteArray firstWord(const QByteArray &text);
/// "5.7.1" at the start of `text` when it is an enhanced status code (RFC 3463 section 2) of the class of
/// `code`, else empty.
[[nodiscard]] QByteArray enhancedCode(int code, const QByteArray &text);

} // namespace smtp
