// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/replyparser.h"

#include <algorithm>

namespace smtp {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The code of a reply line, 0 when the line is none: Reply-code = %x32-35 %x30-35 %x30-39, then nothing, SP
/// or "-".
int replyCode(const QByteArray &line)
{
    const bool code = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && line[1] >= '0' &&
                      line[1] <= '5' && isDigit(line[2]);
    if (!code || (line.size() > 3 && line[3] != ' ' && line[3] != '-'))
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

LineBuffer::Result LineBuffer::take(QByteArray *line)
{
    const qsizetype lineFeed = m_bytes.indexOf('\n', m_searched);
    const qsizetype end = lineFeed < 0 ? m_bytes.size() : lineFeed;
    const bool withReturn = end > 0 && m_bytes[end - 1] == '\r';
    const qsizetype length = withReturn ? end - 1 : end;
    if (length > limits::lineOctets)
        return Result::LineTooLong;
    if (lineFeed < 0) {
        m_searched = m_bytes.size();
        return Result::Incomplete;
    }
    m_lines += 1;
    m_octets += length;
    if (m_lines > limits::replyLines || m_octets > limits::replyOctets)
        return Result::TooManyLines;
    m_bareLineFeed = m_bareLineFeed || !withReturn;
    m_tookAny = true;
    *line = m_bytes.left(length);
    m_bytes.remove(0, lineFeed + 1);
    m_searched = 0;
    return Result::Line;
}

void LineBuffer::startReply()
{
    m_lines = 0;
    m_octets = 0;
}

void LineBuffer::clear()
{
    m_bytes.clear();
    m_searched = 0;
}

ReplyParser::Result ReplyParser::addLine(const QByteArray &line)
{
    const int code = replyCode(line);
    if (m_inside && code != m_reply.code) {
        m_inside = false;
        return Result::CodeChanged;
    }
    if (code == 0)
        return Result::NotAReply;
    const QByteArray text = line.mid(4);
    if (!m_inside) {
        m_reply = {};
        m_reply.code = code;
        m_reply.enhancedCode = enhancedCode(code, text);
    }
    m_reply.lines += text;
    m_inside = line.size() > 3 && line[3] == '-';
    return m_inside ? Result::Incomplete : Result::Complete;
}

QByteArray firstWord(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.left(space);
}

QByteArray enhancedCode(int code, const QByteArray &text)
{
    QByteArray word = firstWord(text);
    const QList<QByteArray> parts = word.split('.');
    if (parts.size() != 3 || parts[0] != QByteArray::number(code / 100))
        return {};
    for (const QByteArray &part : parts.mid(1)) {
        if (part.isEmpty() || part.size() > 3 || !std::all_of(part.cbegin(), part.cend(), isDigit))
            return {};
    }
    return word;
}

} // namespace smtp
