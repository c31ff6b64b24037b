// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/jsonreader.h"

using namespace Qt::StringLiterals;

namespace setup {

QString escapedBytes(const QByteArray &bytes)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '\\')
            out += "\\\\";
        else if (octet < 0x20 || octet > 0x7e)
            out.append("\\x").append(hex[octet >> 4]).append(hex[octet & 15]);
        else
            out += c;
    }
    return QString::fromLatin1(out);
}

static int hexDigit(QChar digit)
{
    return digit >= u'0' && digit <= u'9'   ? digit.unicode() - u'0'
           : digit >= u'a' && digit <= u'f' ? digit.unicode() - u'a' + 10
                                            : -1;
}

std::optional<QByteArray> unescapedBytes(const QString &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit > 0x7e)
            return {};
        if (unit != u'\\') {
            out += char(unit);
        } else if (i + 1 < text.size() && text[i + 1] == u'\\') {
            out += '\\';
            i += 1;
        } else {
            const int high = i + 3 < text.size() && text[i + 1] == u'x' ? hexDigit(text[i + 2]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 3]) : -1;
            if (low < 0)
                return {};
            out += char(high * 16 + low);
            i += 3;
        }
    }
    return out;
}

} // namespace setup
