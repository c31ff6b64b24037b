// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spfmacro.h"

#include "dns/resourcerecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype maximumName = 253, maximumLabel = 63, maximumText = 2000;
/// More than enough to the right of what is dropped, so that the cut falls where it would without a bound.
constexpr qsizetype enoughOfName = 2 * maximumName;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isOneOf(char c, const char *set)
{
    return c != 0 && QByteArrayView(set).contains(c);
}

/// The macro whose "%{" stands at `at`; moves `at` behind it.
std::optional<SpfMacro> readMacro(const QByteArray &text, qsizetype &at, bool inExplanation)
{
    qsizetype i = at + 2;
    const auto next = [&] { return i < text.size() ? text[i] : '\0'; };
    SpfMacro macro;
    macro.letter = lower(next());
    macro.urlEscaped = macro.letter != next();
    if (!isOneOf(macro.letter, inExplanation ? "slodipvhcrt" : "slodipvh"))
        return std::nullopt;
    ++i;
    const bool hasDigits = isDigit(next());
    for (; isDigit(next()); ++i)
        macro.digits = std::min(macro.digits * 10 + (next() - '0'), 1000);
    if (hasDigits && macro.digits == 0)
        return std::nullopt;
    macro.reversed = lower(next()) == 'r';
    if (macro.reversed)
        ++i;
    for (; isOneOf(next(), ".-+,/_="); ++i)
        macro.delimiters += next();
    if (next() != '}')
        return std::nullopt;
    at = i + 1;
    return macro;
}

QByteArray transformed(const SpfMacro &macro, const QByteArray &value)
{
    const QByteArray delimiters = macro.delimiters.isEmpty() ? QByteArray(".") : macro.delimiters;
    QList<QByteArray> parts;
    QByteArray part;
    for (const char c : value) {
        if (delimiters.contains(c)) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    if (macro.reversed)
        std::ranges::reverse(parts);
    if (macro.digits > 0 && parts.size() > macro.digits)
        parts = parts.last(macro.digits);
    const QByteArray joined = parts.join('.');
    return macro.urlEscaped ? joined.toPercentEncoding() : joined; // what it leaves is "unreserved" of RFC 3986
}

bool isTopLabel(const QByteArray &label)
{
    const auto isLetterOrDigit = [](char c) { return isLetter(c) || isDigit(c); };
    if (label.isEmpty() || !isLetterOrDigit(label.front()) || !isLetterOrDigit(label.back()))
        return false;
    const bool fits = std::ranges::all_of(label, [&](char c) { return isLetterOrDigit(c) || c == '-'; });
    return fits && !std::ranges::all_of(label, isDigit);
}

} // namespace

SpfMacroReading readSpfMacros(const QByteArray &text, bool inExplanation)
{
    SpfMacroString pieces;
    QByteArray literal;
    const auto closeLiteral = [&] {
        if (!literal.isEmpty())
            pieces.append({.literal = literal});
        literal.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at], next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (c != '%') {
            if ((c <= ' ' || c > '~') && !(c == ' ' && inExplanation))
                return {std::nullopt, at};
            literal += c;
            ++at;
            continue;
        }
        if (next == '{') {
            const std::optional<SpfMacro> macro = readMacro(text, at, inExplanation);
            if (!macro)
                return {std::nullopt, at};
            closeLiteral();
            pieces.append(*macro);
            continue;
        }
        if (!isOneOf(next, "%_-"))
            return {std::nullopt, at};
        // A macro by the grammar, so it may end a domain-spec: kept apart from the text around it.
        closeLiteral();
        pieces.append({.literal = next == '%' ? "%" : next == '_' ? " " : "%20"});
        at += 2;
    }
    closeLiteral();
    return {pieces, 0};
}

bool endsAsDomain(const SpfMacroString &pieces)
{
    if (pieces.isEmpty())
        return false;
    const SpfMacro &last = pieces.last();
    if (last.letter != 0 || last.literal == "%" || last.literal == " ")
        return true;
    if (last.literal == "%20") // text cannot hold a percent sign
        return true;
    QByteArray text = last.literal;
    if (text.endsWith('.'))
        text.chop(1);
    const qsizetype dot = text.lastIndexOf('.');
    return dot >= 0 && isTopLabel(text.sliced(dot + 1));
}

bool usesLetter(const SpfMacroString &pieces, const char *letters)
{
    return std::ranges::any_of(pieces, [&](const SpfMacro &piece) { return isOneOf(piece.letter, letters); });
}

std::optional<QByteArray> expandDomain(const SpfMacroString &pieces, const SpfLetter &value)
{
    QByteArray name;
    for (qsizetype i = pieces.size() - 1; i >= 0 && name.size() < enoughOfName; --i) {
        const SpfMacro &piece = pieces[i];
        if (piece.letter == 0) {
            name.prepend(piece.literal);
            continue;
        }
        const std::optional<QByteArray> letter = value(piece.letter);
        if (!letter)
            return std::nullopt;
        name.prepend(transformed(piece, *letter));
    }
    if (name.endsWith('.'))
        name.chop(1);
    while (name.size() > maximumName) {
        const qsizetype dot = name.indexOf('.', name.size() - maximumName - 1);
        if (dot < 0)
            break; // one endless label: no name
        name = name.sliced(dot + 1);
    }
    return name;
}

std::optional<QByteArray> expandText(const SpfMacroString &pieces, const SpfLetter &value)
{
    QByteArray text;
    for (const SpfMacro &piece : pieces) {
        if (text.size() > maximumText)
            break;
        if (piece.letter == 0) {
            text += piece.literal;
            continue;
        }
        const std::optional<QByteArray> letter = value(piece.letter);
        if (!letter)
            return std::nullopt;
        text += transformed(piece, *letter);
    }
    return text.first(std::min(text.size(), maximumText));
}

std::optional<QString> dnsName(const QByteArray &octets)
{
    const QByteArray name = octets.endsWith('.') ? octets.chopped(1) : octets;
    if (name.isEmpty() || name.size() > maximumName)
        return std::nullopt;
    QString text;
    qsizetype label = 0;
    for (const char c : name) {
        label = c == '.' ? 0 : label + 1;
        if (label > maximumLabel || (c == '.' && (text.isEmpty() || text.endsWith(u'.'))))
            return std::nullopt;
        if (isLetter(c) || isDigit(c) || isOneOf(c, ".-_*/"))
            text += QLatin1Char(c);
        else
            text += u"\\%1"_s.arg(uint(quint8(c)), 3, 10, QLatin1Char('0'));
    }
    if (text.endsWith(u'.'))
        return std::nullopt;
    return dns::canonicalName(text);
}

QByteArray nameOctets(const QString &name)
{
    QByteArray octets;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != u'\\' || i + 1 >= name.size()) {
            octets += name[i].toLatin1();
            continue;
        }
        if (i + 3 < name.size() && name[i + 1].isDigit()) {
            octets += char(QStringView(name).sliced(i + 1, 3).toInt());
            i += 3;
        } else {
            octets += name[++i].toLatin1();
        }
    }
    return octets;
}

} // namespace policy
