// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/recordset.h"

#include "setup/printable.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace checks {

namespace {

constexpr qsizetype maximumShown = 64, maximumText = 512;

struct Value
{
    QString key, shown;
};

Value valueOf(const dns::ResourceRecord &record)
{
    if (const auto *text = std::get_if<dns::TxtData>(&record.data)) {
        const QByteArray joined = text->joined();
        return {QString::fromLatin1(joined.simplified()), setup::printable(joined, maximumText)};
    }
    const QString data = record.dataText();
    return {data, setup::printable(data, maximumText)};
}

/// The hosts by rank: those of equal preference are one step.
QList<QSet<QString>> steps(const QList<dns::ResourceRecord> &records)
{
    QMap<quint16, QSet<QString>> byPreference;
    for (const dns::ResourceRecord &record : records) {
        if (const auto *mx = std::get_if<dns::MxData>(&record.data))
            byPreference[mx->preference].insert(mx->exchange);
    }
    return byPreference.values();
}

} // namespace

bool hasTextMark(const QByteArray &text, const QByteArray &mark)
{
    if (!text.toLower().startsWith(mark.toLower()))
        return false;
    const char next = text.size() > mark.size() ? text[mark.size()] : ' ';
    return next == ' ' || next == ';' || next == '\t';
}

RecordSet recordSet(const QList<dns::ResourceRecord> &records, const QByteArray &textMark)
{
    RecordSet set;
    QList<Value> values;
    for (const dns::ResourceRecord &record : records) {
        set.ttl = std::min(set.ttl.value_or(record.ttl), record.ttl);
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (!textMark.isEmpty() && !(text && hasTextMark(text->joined(), textMark)))
            continue;
        set.doubled = set.doubled || (!textMark.isEmpty() && !values.isEmpty());
        const Value value = valueOf(record);
        if (std::ranges::find(values, value.key, &Value::key) == values.end())
            values.append(value);
    }
    std::ranges::sort(values, {}, &Value::key);
    for (const Value &value : std::as_const(values)) {
        set.keys.append(value.key);
        if (set.shown.size() < maximumShown)
            set.shown.append(value.shown);
    }
    return set;
}

bool isSameMailRoute(const QList<dns::ResourceRecord> &a, const QList<dns::ResourceRecord> &b)
{
    return !a.isEmpty() && steps(a) == steps(b);
}

} // namespace checks
