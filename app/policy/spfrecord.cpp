// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spfrecord.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

constexpr QByteArrayView version = "v=spf1";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct KindRow
{
    SpfTermKind kind;
    const char *name;
    bool needsDomain, mayHaveDomain, mayHavePrefix;
};

constexpr std::array kinds{
    KindRow{SpfTermKind::All, "all", false, false, false},
    KindRow{SpfTermKind::Include, "include", true, true, false},
    KindRow{SpfTermKind::A, "a", false, true, true},
    KindRow{SpfTermKind::Mx, "mx", false, true, true},
    KindRow{SpfTermKind::Ptr, "ptr", false, true, false},
    KindRow{SpfTermKind::Ip4, "ip4", true, false, true},
    KindRow{SpfTermKind::Ip6, "ip6", true, false, true},
    KindRow{SpfTermKind::Exists, "exists", true, true, false},
    KindRow{SpfTermKind::Redirect, "redirect", true, true, false},
    KindRow{SpfTermKind::Explanation, "exp", true, true, false},
};

/// Dotted quad without leading zeros (section 12), nothing else that QHostAddress would take for an address.
bool isDottedQuad(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QByteArray &part) {
        const bool digits = !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isDigit);
        return digits && part.toInt() <= 255 && (part.size() == 1 || part[0] != '0');
    });
}

bool isIpv6Text(const QByteArray &text)
{
    if (!text.contains(':') || text.size() > 45 || !std::ranges::all_of(text, [](char c) { return isxdigit(uchar(c)) || c == ':' || c == '.'; }))
        return false;
    return !text.contains('.') || isDottedQuad(text.sliced(text.lastIndexOf(':') + 1));
}

class Reader
{
public:
    explicit Reader(const QByteArray &text) { m_record.text = text; }
    SpfRecord read();

private:
    bool fail(SpfSyntax error, qsizetype at, qsizetype length)
    {
        m_record.error = error;
        m_record.errorAt = at;
        m_record.errorLength = std::max<qsizetype>(1, length);
        return false;
    }
    bool readTerm(qsizetype at, const QByteArray &text);
    bool readModifier(SpfTerm &term, qsizetype equals);
    bool readMechanism(SpfTerm &term);
    bool readDomain(SpfTerm &term, qsizetype from, const QByteArray &value);
    bool readNetwork(SpfTerm &term, qsizetype from, QByteArray value);
    /// Takes "/24", "//64" or "/24//64" off the end of `value`; `at` is where that ends in the record.
    bool takePrefixes(SpfTerm &term, qsizetype at, QByteArray &value);
    bool readPrefix(const QByteArray &digits, int maximum, qsizetype at, int &prefix);

    SpfRecord m_record;
};

SpfRecord Reader::read()
{
    const QByteArray &text = m_record.text;
    if (!isSpfRecord(text)) {
        fail(SpfSyntax::Version, 0, std::min(text.size(), version.size()));
        return m_record;
    }
    for (qsizetype at = version.size(); at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        qsizetype end = text.indexOf(' ', at);
        if (end < 0)
            end = text.size();
        if (!readTerm(at, text.sliced(at, end - at)))
            break;
        at = end;
    }
    return m_record;
}

/// A name and "=" make a modifier; whatever else is a directive (section 4.6.1).
bool Reader::readTerm(qsizetype at, const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < '!' || text[i] > '~')
            return fail(SpfSyntax::ForeignCharacter, at + i, 1);
    }
    SpfTerm term;
    term.text = text;
    term.at = at;
    qsizetype name = 0;
    while (name < text.size() && (isLetter(text[name]) || (name > 0 && (isDigit(text[name]) || QByteArrayView("-_.").contains(text[name])))))
        ++name;
    const bool isModifier = name > 0 && name < text.size() && text[name] == '=';
    if (isModifier ? !readModifier(term, name) : !readMechanism(term))
        return false;
    m_record.terms.append(term);
    return true;
}

bool Reader::readModifier(SpfTerm &term, qsizetype equals)
{
    const QByteArray name = term.text.first(equals).toLower(), value = term.text.sliced(equals + 1);
    const qsizetype from = term.at + equals + 1;
    if (name != "redirect" && name != "exp") {
        term.kind = SpfTermKind::UnknownModifier;
        const SpfMacroReading read = readSpfMacros(value, true); // no blanks can be in it, so c, r and t are all that this allows more
        return read.pieces || fail(SpfSyntax::Macro, from + read.errorAt, value.size() - read.errorAt);
    }
    term.kind = name == "exp" ? SpfTermKind::Explanation : SpfTermKind::Redirect;
    if (m_record.find(term.kind))
        return fail(SpfSyntax::Repeated, term.at, term.text.size());
    return readDomain(term, from, value);
}

bool Reader::readMechanism(SpfTerm &term)
{
    const QByteArray &text = term.text;
    qsizetype begin = 0;
    if (QByteArrayView("+-~?").contains(text[0])) {
        term.qualifier = text[0];
        begin = 1;
    }
    qsizetype end = begin;
    while (end < text.size() && text[end] != ':' && text[end] != '/')
        ++end;
    const QByteArray name = text.sliced(begin, end - begin).toLower();
    const auto row = std::ranges::find_if(kinds, [&](const KindRow &one) { return name == one.name; });
    if (row == kinds.end() || row->kind >= SpfTermKind::Redirect)
        return fail(SpfSyntax::UnknownMechanism, term.at + begin, std::max<qsizetype>(1, end - begin));
    term.kind = row->kind;
    QByteArray rest = text.sliced(end);
    if (row->kind == SpfTermKind::Ip4 || row->kind == SpfTermKind::Ip6) {
        if (!rest.startsWith(':') || rest.size() == 1)
            return fail(SpfSyntax::ArgumentMissing, term.at, text.size());
        return readNetwork(term, term.at + end + 1, rest.sliced(1));
    }
    if (row->mayHavePrefix && !takePrefixes(term, term.at + text.size(), rest))
        return false;
    if (rest.isEmpty())
        return !row->needsDomain || fail(SpfSyntax::ArgumentMissing, term.at, text.size());
    if (rest[0] == '/')
        return fail(row->mayHavePrefix ? SpfSyntax::PrefixLength : SpfSyntax::ArgumentTooMany, term.at + end, rest.size());
    if (!row->mayHaveDomain)
        return fail(SpfSyntax::ArgumentTooMany, term.at + end, rest.size());
    return readDomain(term, term.at + end + 1, rest.sliced(1));
}

bool Reader::readDomain(SpfTerm &term, qsizetype from, const QByteArray &value)
{
    if (value.isEmpty())
        return fail(SpfSyntax::ArgumentMissing, term.at, term.text.size());
    const SpfMacroReading read = readSpfMacros(value);
    if (!read.pieces)
        return fail(SpfSyntax::Macro, from + read.errorAt, value.size() - read.errorAt);
    if (!endsAsDomain(*read.pieces))
        return fail(SpfSyntax::DomainSpec, from, value.size());
    term.hasDomain = true;
    term.domain = *read.pieces;
    return true;
}

bool Reader::readPrefix(const QByteArray &digits, int maximum, qsizetype at, int &prefix)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= 3 && std::ranges::all_of(digits, isDigit);
    if (!isNumber || digits.toInt() > maximum || (digits.size() > 1 && digits[0] == '0'))
        return fail(SpfSyntax::PrefixLength, at, digits.size());
    prefix = digits.toInt();
    return true;
}

bool Reader::readNetwork(SpfTerm &term, qsizetype from, QByteArray value)
{
    const bool isV4 = term.kind == SpfTermKind::Ip4;
    if (const qsizetype slash = value.indexOf('/'); slash >= 0) {
        if (!readPrefix(value.sliced(slash + 1), isV4 ? 32 : 128, from + slash + 1, isV4 ? term.prefix4 : term.prefix6))
            return false;
        value = value.first(slash);
    }
    if (isV4 ? !isDottedQuad(value) : !isIpv6Text(value))
        return fail(SpfSyntax::NotAnAddress, from, value.size());
    term.network = QHostAddress(QString::fromLatin1(value));
    return !term.network.isNull() || fail(SpfSyntax::NotAnAddress, from, value.size());
}

bool Reader::takePrefixes(SpfTerm &term, qsizetype at, QByteArray &value)
{
    const auto takeDigits = [&](const QByteArray &mark) -> std::optional<QByteArray> {
        qsizetype begin = value.size();
        while (begin > 0 && isDigit(value[begin - 1]))
            --begin;
        if (begin == value.size() || !value.first(begin).endsWith(mark))
            return std::nullopt;
        const QByteArray digits = value.sliced(begin);
        value = value.first(begin - mark.size());
        return digits;
    };
    if (const auto digits = takeDigits("//")) {
        if (!readPrefix(*digits, 128, at - digits->size(), term.prefix6))
            return false;
        at -= digits->size() + 2;
    }
    if (const auto digits = takeDigits("/"))
        return readPrefix(*digits, 32, at - digits->size(), term.prefix4);
    return true;
}

} // namespace

QByteArray spfTermName(SpfTermKind kind)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    return row == kinds.end() ? QByteArray() : QByteArray(row->name);
}

bool SpfTerm::asksDns() const
{
    switch (kind) {
    case SpfTermKind::Include:
    case SpfTermKind::A:
    case SpfTermKind::Mx:
    case SpfTermKind::Ptr:
    case SpfTermKind::Exists:
    case SpfTermKind::Redirect: return true;
    default: return false;
    }
}

const SpfTerm *SpfRecord::find(SpfTermKind kind) const
{
    const auto found = std::ranges::find(terms, kind, &SpfTerm::kind);
    return found == terms.end() ? nullptr : &*found;
}

const SpfTerm *SpfRecord::redirect() const
{
    return find(SpfTermKind::All) ? nullptr : find(SpfTermKind::Redirect);
}

SpfRecord readSpfRecord(const QByteArray &text)
{
    return Reader(text).read();
}

bool isSpfRecord(const QByteArray &text)
{
    return text.first(std::min(text.size(), version.size())).toLower() == version && (text.size() == version.size() || text[version.size()] == ' ');
}

QList<QByteArray> spfRecords(const dns::Answer &answer)
{
    QList<QByteArray> records;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (text && isSpfRecord(text->joined()))
            records.append(text->joined());
    }
    return records;
}

QHostAddress unmapped(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("::ffff:0:0")), 96) ? QHostAddress(address.toIPv4Address()) : address;
}

bool isInNetwork(const QHostAddress &address, const QHostAddress &network, int prefix)
{
    const QHostAddress plain = unmapped(address);
    return plain.protocol() == network.protocol() && plain.isInSubnet(network, prefix);
}

} // namespace policy
