// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationfuzz.h"

#include <cstddef>

namespace {

struct Read
{
    QList<smtp::Reply> replies;
    smtp::LineBuffer::Result end = smtp::LineBuffer::Result::Incomplete;
    bool operator==(const Read &) const = default;
};

/// All replies in `bytes`, handed over in pieces of that size.
Read readReplies(const QByteArray &bytes, qsizetype piece)
{
    Read read;
    smtp::LineBuffer buffer;
    smtp::ReplyParser parser;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        buffer.append(bytes.mid(at, piece));
        QByteArray line;
        for (;;) {
            read.end = buffer.take(&line);
            if (read.end == smtp::LineBuffer::Result::Incomplete)
                break;
            if (read.end != smtp::LineBuffer::Result::Line)
                return read;
            fuzz::require(line.size() <= smtp::limits::lineOctets && !line.contains('\n'));
            const smtp::ReplyParser::Result result = parser.addLine(line);
            if (result != smtp::ReplyParser::Result::Incomplete)
                buffer.startReply();
            if (result == smtp::ReplyParser::Result::Complete)
                read.replies += parser.reply();
        }
    }
    return read;
}

} // namespace

/// However the octets are cut, the replies are the same; and no server, however mad, breaks a promise of
/// Session.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Read whole = readReplies(bytes, bytes.size());
    fuzz::require(readReplies(bytes, 1) == whole);
    fuzz::require(readReplies(bytes, 7) == whole);
    for (const smtp::Reply &reply : whole.replies) {
        fuzz::require(reply.code >= 200 && reply.code <= 559 && !reply.lines.isEmpty());
        fuzz::require(reply.lines.size() <= smtp::limits::replyLines);
        fuzz::require(reply.enhancedCode.isEmpty() || reply.enhancedCode[0] - '0' == reply.code / 100);
    }
    fuzz::playServer(smtp::ServiceProtocol::Smtp, bytes);
    return 0;
}
