// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/printable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace setup {

/// Bytes from the network are kept exactly, but written so that the JSON is plain ASCII whatever a peer sent: every octet outside
/// 0x20 to 0x7E is \xNN and a backslash is doubled. Text that was made printable() when it was received is made so again when it
/// is read, because a report file may come from anywhere.
[[nodiscard]] QString escapedBytes(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> unescapedBytes(const QString &text);

/// Longer than anything printable() was allowed to make, escapes and dots included.
inline constexpr qsizetype maximumJsonText = 1024;

/// Reads members of one object; the first missing, mistyped or oversized one makes everything that follows
/// void.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    void fail() { m_ok = false; }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool boolean(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok = m_ok && (value.isBool() || value.isUndefined());
        return value.toBool();
    }
    qint64 integer(QLatin1StringView key, qint64 minimum, qint64 maximum)
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble();
        m_ok = m_ok && value.isDouble() && number >= double(minimum) && number <= double(maximum);
        return m_ok ? qint64(number) : minimum;
    }
    QString text(QLatin1StringView key) { return has(key) ? text(m_object.value(key)) : QString(); }
    QString text(const QJsonValue &value)
    {
        const QString safe = printable(value.toString(), maximumJsonText);
        m_ok = m_ok && value.isString() && safe.size() <= maximumJsonText;
        return m_ok ? safe : QString();
    }
    /// One of `all`, by the name that `nameOf` gives it.
    template <typename Enum, std::size_t Size, typename NameOf>
    Enum name(QLatin1StringView key, const std::array<Enum, Size> &all, NameOf nameOf)
    {
        return fromName(m_object.value(key), all, nameOf);
    }
    template <typename Enum, std::size_t Size, typename NameOf>
    Enum fromName(const QJsonValue &value, const std::array<Enum, Size> &all, NameOf nameOf)
    {
        for (const Enum candidate : all) {
            if (value.isString() && nameOf(candidate) == value.toString())
                return candidate;
        }
        m_ok = false;
        return all.front();
    }
    QByteArray bytes(const QJsonValue &value, qsizetype maximum)
    {
        const QString text = value.toString();
        const std::optional<QByteArray> read = text.size() <= 4 * maximum ? unescapedBytes(text) : std::nullopt;
        m_ok = m_ok && value.isString() && read && read->size() <= maximum;
        return m_ok ? *read : QByteArray();
    }
    QJsonArray array(QLatin1StringView key, qsizetype maximum)
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray values = value.toArray();
        m_ok = m_ok && (value.isArray() || value.isUndefined()) && values.size() <= maximum;
        return m_ok ? values : QJsonArray();
    }
    QStringList texts(QLatin1StringView key, qsizetype maximumCount)
    {
        QStringList read;
        for (const auto &value : array(key, maximumCount)) {
            read += text(value);
        }
        return read;
    }
    /// Lower-case hexadecimal digits.
    QByteArray hex(QLatin1StringView key)
    {
        const QByteArray digits = text(key).toLatin1();
        m_ok = m_ok && std::ranges::all_of(digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
        return m_ok ? digits : QByteArray();
    }
    QDateTime time(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        const QDateTime read = QDateTime::fromString(m_object.value(key).toString(), Qt::ISODate);
        m_ok = m_ok && read.isValid();
        return read.toUTC();
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok = m_ok && value.isObject();
        return value.toObject();
    }

private:
    const QJsonObject m_object;
    bool m_ok = true;
};

} // namespace setup
