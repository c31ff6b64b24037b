// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/printable.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

/// Letters by category that are drawn as nothing: Hangul fillers, combining grapheme joiner, braille blank
/// and the like.
bool isInvisible(char32_t character)
{
    switch (character) {
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x2800:
    case 0x3164:
    case 0xFFA0: return true;
    default:
        return (character >= 0x180B && character <= 0x180F) || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}

bool isSafe(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return !isInvisible(character);
    }
}

QString hexadecimal(char32_t value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').toUpper();
}

/// Collects characters until the limit is reached.
class Line
{
public:
    explicit Line(qsizetype maximum) : m_maximum(qMax(qsizetype(0), maximum)) {}

    /// False when `piece` no longer fits; the line is complete then.
    bool add(const QString &piece, qsizetype characters)
    {
        if (m_length + characters > m_maximum) {
            m_text += u"..."_s;
            return false;
        }
        m_text += piece;
        m_length += characters;
        return true;
    }
    bool addCharacter(char32_t character)
    {
        if (isSafe(character))
            return add(QString::fromUcs4(&character, 1), 1);
        const QString escaped = character < 0x100 ? u"\\x"_s + hexadecimal(character, 2).toLower()
                                                  : u"\\u{"_s + hexadecimal(character, 4) + u'}';
        return add(escaped, escaped.size());
    }
    bool addByte(quint8 byte) { return add(u"\\x"_s + hexadecimal(byte, 2).toLower(), 4); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    qsizetype m_length = 0;
    qsizetype m_maximum;
};

/// Length of the well-formed UTF-8 sequence at `at` (RFC 3629 section 4), 0 when there is none.
int utf8Length(const QByteArray &bytes, qsizetype at, char32_t &character)
{
    const auto octet = [&bytes](qsizetype index) {
        return index < bytes.size() ? quint8(bytes[index]) : quint8(0);
    };
    const quint8 first = octet(at);
    if (first < 0x80) {
        character = first;
        return 1;
    }
    const int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0)
        return 0;
    character = first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const quint8 next = octet(at + i);
        if ((next & 0xC0) != 0x80)
            return 0;
        character = (character << 6) | (next & 0x3F);
    }
    const bool tooLongForm = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool impossible = (character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF;
    return tooLongForm || impossible ? 0 : length;
}

} // namespace

QString printable(const QByteArray &bytes, qsizetype maximum)
{
    Line line(maximum);
    for (qsizetype at = 0; at < bytes.size();) {
        char32_t character = 0;
        const int length = utf8Length(bytes, at, character);
        if (!(length > 0 ? line.addCharacter(character) : line.addByte(quint8(bytes[at]))))
            break;
        at += qMax(1, length);
    }
    return line.text();
}

QString printable(const QString &text, qsizetype maximum)
{
    Line line(maximum);
    for (qsizetype at = 0; at < text.size();) {
        char32_t character = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[at], text[at + 1]);
        if (!line.addCharacter(character))
            break;
        at += character > 0xFFFF ? 2 : 1;
    }
    return line.text();
}

} // namespace setup
