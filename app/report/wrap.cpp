// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wrap.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace report {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) ||
           (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
           (c >= 0x20000 && c <= 0x3fffd);
}

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return isWide(c) ? 2 : 1;
}

/// Punctuation that no line of Chinese begins with.
bool isClosing(char32_t c)
{
    return std::u32string_view(U"\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\u300d\u300f\u201d")
               .find(c) != std::u32string_view::npos;
}

/// Pieces that may not be broken: words, or single wide characters; spaces stay at the end of the piece
/// before them.
QList<QList<char32_t>> pieces(const QString &text)
{
    QList<QList<char32_t>> result;
    bool mayBreak = true;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = isWide(c);
        const bool attach = c == U' ' || widthOf(c) == 0 || isClosing(c);
        if (result.isEmpty() || (!attach && (mayBreak || wide)))
            result.append(QList<char32_t>{});
        result.last().append(c);
        mayBreak = c == U' ' || (wide && c != U' ');
    }
    return result;
}

QString toText(const QList<char32_t> &characters)
{
    return QString::fromUcs4(characters.constData(), characters.size());
}

int widthOf(const QList<char32_t> &characters)
{
    int width = 0;
    for (const char32_t c : characters)
        width += widthOf(c);
    return width;
}

QString withoutSpacesAtEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

int displayWidth(const QString &text)
{
    const auto characters = text.toUcs4();
    int width = 0;
    for (const char32_t c : characters)
        width += widthOf(c);
    return width;
}

QStringList wrap(const QString &text, int columns)
{
    const int limit = std::max(columns, 10);
    QStringList lines;
    QString line;
    int width = 0;
    for (const QList<char32_t> &piece : pieces(text)) {
        const QString word = withoutSpacesAtEnd(toText(piece));
        if (width > 0 && width + displayWidth(word) > limit) {
            lines.append(withoutSpacesAtEnd(line));
            line.clear();
            width = 0;
        }
        if (displayWidth(word) > limit) {
            QStringList parts = cut(word, limit);
            line = parts.takeLast();
            lines += parts;
            width = displayWidth(line);
            const QString spaces = toText(piece).mid(word.size());
            line += spaces;
            width += int(spaces.size());
            continue;
        }
        line += toText(piece);
        width += widthOf(piece);
    }
    lines.append(withoutSpacesAtEnd(line));
    return lines;
}

QStringList cut(const QString &text, int columns)
{
    const int limit = std::max(columns, 10);
    const QString indent = QStringLiteral("  ");
    QStringList lines;
    QString line;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (width + widthOf(c) > limit) {
            // After a space in the second half of the line, so that words stay whole where there are any.
            const qsizetype space = line.lastIndexOf(u' ') + 1;
            const qsizetype end = space > line.size() / 2 ? space : line.size();
            lines.append(line.left(end));
            line = indent + line.mid(end);
            width = displayWidth(line);
        }
        line += QString::fromUcs4(&c, 1);
        width += widthOf(c);
    }
    lines.append(line);
    return lines;
}

} // namespace report
