// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/presentation.h"
#include "dns/resourcerecord.h"

#include <cmath>
#include <limits>

/// Values of a saved report, checked: the file may come from anybody. Private to dns/.
namespace dns::json {

/// A whole number in the range of Number. JSON carries 53 bits; nothing larger is written.
template <typename Number>
[[nodiscard]] std::optional<Number> number(const QJsonValue &value)
{
    constexpr double exactLimit = 9007199254740992.0;
    const double real = value.toDouble(-1);
    if (!value.isDouble() || real < 0 || real > exactLimit || std::floor(real) != real)
        return {};
    const auto whole = static_cast<qint64>(real);
    if (quint64(whole) > quint64(std::numeric_limits<Number>::max()))
        return {};
    return static_cast<Number>(whole);
}

/// A name in the form this program writes.
[[nodiscard]] inline std::optional<QString> name(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty() || !presentation::isCanonical(text))
        return {};
    return text;
}

inline void writeSoa(QJsonObject &object, const SoaData &soa)
{
    object[u"primary"] = soa.primary;
    object[u"mailbox"] = soa.mailbox;
    object[u"serial"] = qint64{soa.serial};
    object[u"refresh"] = qint64{soa.refresh};
    object[u"retry"] = qint64{soa.retry};
    object[u"expire"] = qint64{soa.expire};
    object[u"minimum"] = qint64{soa.minimum};
}

[[nodiscard]] inline std::optional<SoaData> soa(const QJsonObject &object)
{
    const auto primary = name(object[u"primary"]);
    const auto mailbox = name(object[u"mailbox"]);
    const auto serial = number<quint32>(object[u"serial"]);
    const auto refresh = number<quint32>(object[u"refresh"]);
    const auto retry = number<quint32>(object[u"retry"]);
    const auto expire = number<quint32>(object[u"expire"]);
    const auto minimum = number<quint32>(object[u"minimum"]);
    if (!primary || !mailbox || !serial || !refresh || !retry || !expire || !minimum)
        return {};
    return SoaData{*primary, *mailbox, *serial, *refresh, *retry, *expire, *minimum};
}

} // namespace dns::json
