// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/presentation.h"

using namespace Qt::StringLiterals;

namespace dns::presentation {

namespace {

constexpr qsizetype maximumLabel = 63;
constexpr qsizetype maximumName = 255;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString decimalEscape(uchar octet)
{
    return u"\\%1"_s.arg(uint{octet}, 3, 10, QLatin1Char('0'));
}

/// The octet of the escape whose backslash stands at `position`; moves `position` to its last character.
std::optional<char> escapedOctet(QStringView text, qsizetype &position)
{
    if (position + 1 >= text.size())
        return {};
    const QChar next = text.at(position + 1);
    if (!isDigit(next)) {
        if (next.unicode() < 0x20 || next.unicode() > 0x7e)
            return {};
        position += 1;
        return next.toLatin1();
    }
    if (position + 3 >= text.size() || !isDigit(text.at(position + 2)) || !isDigit(text.at(position + 3)))
        return {};
    const int value = text.sliced(position + 1, 3).toInt();
    if (value > 255)
        return {};
    position += 3;
    return static_cast<char>(value);
}

QString labelText(const QByteArray &label)
{
    QString text;
    for (const char octet : label) {
        if ((octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' ||
            octet == '_' || octet == '*' || octet == '/')
            text += QLatin1Char(octet);
        else if (octet >= 'A' && octet <= 'Z')
            text += QLatin1Char(static_cast<char>(octet - 'A' + 'a'));
        else if (octet == '.' || octet == '\\')
            text += u'\\' + QString(QLatin1Char(octet));
        else
            text += decimalEscape(static_cast<uchar>(octet));
    }
    return text;
}

} // namespace

std::optional<QList<QByteArray>> labels(QStringView name)
{
    QList<QByteArray> result;
    if (name.isEmpty() || name == u".")
        return result;
    QByteArray label;
    qsizetype length = 1; // the root label
    const auto closeLabel = [&] {
        if (label.isEmpty() || label.size() > maximumLabel)
            return false;
        length += 1 + label.size();
        result += label;
        label.clear();
        return length <= maximumName;
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name.at(i);
        if (character == u'.') {
            if (!closeLabel())
                return {};
        } else if (character == u'\\') {
            const auto octet = escapedOctet(name, i);
            if (!octet)
                return {};
            label += *octet;
        } else if (character.unicode() < 0x20 || character.unicode() > 0x7e) {
            return {};
        } else {
            label += character.toLatin1();
        }
    }
    if (!label.isEmpty() && !closeLabel())
        return {};
    return result;
}

QString name(const QList<QByteArray> &labels)
{
    if (labels.isEmpty())
        return u"."_s;
    QString text;
    for (const QByteArray &label : labels) {
        if (!text.isEmpty())
            text += u'.';
        text += labelText(label);
    }
    return text;
}

bool isCanonical(const QString &text)
{
    const auto parts = labels(text);
    return parts && name(*parts) == text;
}

QString escaped(const QByteArray &octets)
{
    QString text;
    text.reserve(octets.size());
    for (const char octet : octets) {
        if (octet == '"' || octet == '\\')
            text += u'\\';
        if (octet >= 0x20 && octet <= 0x7e)
            text += QLatin1Char(octet);
        else
            text += decimalEscape(static_cast<uchar>(octet));
    }
    return text;
}

std::optional<QByteArray> unescaped(QStringView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\\') {
            const auto octet = escapedOctet(text, i);
            if (!octet)
                return {};
            octets += *octet;
        } else if (character.unicode() < 0x20 || character.unicode() > 0x7e) {
            return {};
        } else {
            octets += character.toLatin1();
        }
    }
    return octets;
}

} // namespace dns::presentation
