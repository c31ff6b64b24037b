// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/mtasts.h"

#include "policy/taglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype maximumLines = 500, maximumPatterns = 100, maximumFaults = 20, maximumId = 32;

bool isLetterOrDigit(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
}

bool isLabel(const QByteArray &label)
{
    constexpr qsizetype maximumLabel = 63;
    return !label.isEmpty() && label.size() <= maximumLabel && isLetterOrDigit(label.front()) && isLetterOrDigit(label.back())
           && std::ranges::all_of(label, [](char octet) { return isLetterOrDigit(octet) || octet == '-'; });
}

bool isPattern(const QByteArray &pattern)
{
    constexpr qsizetype maximumName = 253;
    const QByteArray name = pattern.startsWith("*.") ? pattern.mid(2) : pattern;
    if (name.isEmpty() || name.size() > maximumName)
        return false;
    const QList<QByteArray> labels = name.split('.');
    return labels.size() > 1 && std::ranges::all_of(labels, isLabel);
}

std::optional<quint32> ageOf(const QByteArray &value)
{
    constexpr qsizetype maximumDigits = 10; // the grammar of section 3.2
    const bool digits = !value.isEmpty() && value.size() <= maximumDigits
                        && std::ranges::all_of(value, [](char octet) { return octet >= '0' && octet <= '9'; });
    const qulonglong number = digits ? value.toULongLong() : ~0ULL;
    return number <= maximumStsAge ? std::optional(quint32(number)) : std::nullopt;
}

std::optional<StsMode> modeOf(const QByteArray &value)
{
    for (const StsMode mode : {StsMode::None, StsMode::Testing, StsMode::Enforce}) {
        if (value == stsModeName(mode).toLatin1())
            return mode;
    }
    return std::nullopt;
}

/// Reads line by line; the first of a repeated key counts.
class PolicyReader
{
public:
    void read(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = trimmedBlanks(line.left(colon)), value = trimmedBlanks(line.mid(colon + 1));
        if (colon <= 0 || !std::ranges::all_of(key, [](char octet) { return isLetterOrDigit(octet) || octet == '_' || octet == '-' || octet == '.'; }))
            fault(StsFault::Kind::BadLine, line);
        else if (key == "mx")
            readMx(value, line);
        else if (key == "version")
            readOnce(key, m_hasVersion, value == "STSv1", StsFault::Kind::BadVersion, line);
        else if (key == "mode" && readOnce(key, m_hasMode, modeOf(value).has_value(), StsFault::Kind::BadMode, line))
            m_policy.mode = modeOf(value);
        else if (key == "max_age" && readOnce(key, m_hasAge, ageOf(value).has_value(), StsFault::Kind::BadMaxAge, line))
            m_policy.maxAge = ageOf(value);
    }

    void tooLong() { fault(StsFault::Kind::TooLong, {}); }

    StsPolicy finished()
    {
        if (!m_hasVersion)
            fault(StsFault::Kind::NoVersion, {});
        if (!m_hasMode)
            fault(StsFault::Kind::NoMode, {});
        if (!m_hasAge)
            fault(StsFault::Kind::NoMaxAge, {});
        if (!m_hasMx && m_policy.mode != StsMode::None)
            fault(StsFault::Kind::NoMx, {});
        return m_policy;
    }

private:
    /// True: it is the first of its key, and right.
    bool readOnce(const QByteArray &key, bool &seen, bool right, StsFault::Kind wrong, const QByteArray &line)
    {
        if (seen) {
            if (!m_policy.repeated.contains(key))
                m_policy.repeated.append(key);
            return false;
        }
        seen = true;
        if (!right)
            fault(wrong, line);
        return right;
    }

    void readMx(const QByteArray &value, const QByteArray &line)
    {
        m_hasMx = true;
        QByteArray pattern = value.toLower();
        if (pattern.endsWith('.'))
            pattern.chop(1);
        if (!isPattern(pattern))
            fault(StsFault::Kind::BadMx, line);
        else if (m_policy.mx.size() < maximumPatterns && !m_policy.mx.contains(pattern))
            m_policy.mx.append(pattern);
    }

    void fault(StsFault::Kind kind, const QByteArray &line)
    {
        constexpr qsizetype shown = 200;
        if (m_policy.faults.size() < maximumFaults)
            m_policy.faults.append({kind, line.left(shown)});
    }

    StsPolicy m_policy;
    bool m_hasVersion = false, m_hasMode = false, m_hasAge = false, m_hasMx = false;
};

} // namespace

bool isStsRecord(const QByteArray &text)
{
    const TagList tags = readTagList(text.left(64));
    return tags.isFirst("v") && tags.tags.first().value == "STSv1" && text.startsWith('v');
}

StsRecord readStsRecord(const QByteArray &text)
{
    const TagList tags = readTagList(text);
    StsRecord record{tags.value("id")};
    const bool isId = !record.id.isEmpty() && record.id.size() <= maximumId && std::ranges::all_of(record.id, isLetterOrDigit);
    if (!tags.find("id"))
        record.problem = StsRecord::Problem::NoId;
    else if (!isId)
        record.problem = StsRecord::Problem::BadId;
    else if (!tags.broken.isEmpty() || !tags.twice.isEmpty())
        record.problem = StsRecord::Problem::BadSyntax;
    return record;
}

QString stsModeName(StsMode mode)
{
    switch (mode) {
    case StsMode::None: return u"none"_s;
    case StsMode::Testing: return u"testing"_s;
    case StsMode::Enforce: return u"enforce"_s;
    }
    return {};
}

QString stsFaultName(StsFault::Kind kind)
{
    switch (kind) {
    case StsFault::Kind::NoVersion: return u"no-version"_s;
    case StsFault::Kind::BadVersion: return u"bad-version"_s;
    case StsFault::Kind::NoMode: return u"no-mode"_s;
    case StsFault::Kind::BadMode: return u"bad-mode"_s;
    case StsFault::Kind::NoMaxAge: return u"no-max-age"_s;
    case StsFault::Kind::BadMaxAge: return u"bad-max-age"_s;
    case StsFault::Kind::NoMx: return u"no-mx"_s;
    case StsFault::Kind::BadMx: return u"bad-mx"_s;
    case StsFault::Kind::BadLine: return u"bad-line"_s;
    case StsFault::Kind::TooLong: return u"too-long"_s;
    }
    return {};
}

StsPolicy readStsPolicy(const QByteArray &text)
{
    PolicyReader reader;
    qsizetype lines = 0;
    for (qsizetype from = 0; from < text.size(); ++lines) {
        if (lines == maximumLines) {
            reader.tooLong();
            break;
        }
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        if (const QByteArray line = trimmedBlanks(text.mid(from, end - from)); !line.isEmpty())
            reader.read(line);
        from = end + 1;
    }
    return reader.finished();
}

bool stsPatternCovers(const QByteArray &pattern, const QString &host)
{
    const QByteArray name = host.toLatin1().toLower();
    if (!pattern.startsWith("*."))
        return name == pattern;
    const qsizetype dot = name.indexOf('.');
    return dot > 0 && name.mid(dot) == pattern.mid(1);
}

bool StsPolicy::covers(const QString &host) const
{
    return std::ranges::any_of(mx, [&](const QByteArray &pattern) { return stsPatternCovers(pattern, host); });
}

} // namespace policy
