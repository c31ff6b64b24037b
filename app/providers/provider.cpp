// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include "setup/printable.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

template <typename Value>
struct Word
{
    const char *word;
    Value value;
};
template <typename Value>
Word(const char *, Value) -> Word<Value>; // clang 14 does not deduce aggregates
constexpr std::array apexWords{Word{"at", ApexForm::At}, Word{"blank", ApexForm::Blank},
                               Word{"full", ApexForm::FullName}, Word{"full-dot", ApexForm::FullNameDot}};
constexpr std::array nameWords{Word{"relative", true}, Word{"full", false}};
constexpr std::array dotWords{Word{"required", TargetDot::Required}, Word{"optional", TargetDot::Optional},
                              Word{"forbidden", TargetDot::Forbidden}};
constexpr std::array priorityWords{Word{"own-box", PriorityForm::OwnBox},
                                   Word{"in-value", PriorityForm::InValue}};
constexpr std::array quoteWords{Word{"none", TextQuotes::None}, Word{"required", TextQuotes::Required}};

const QStringList &boxIds()
{
    static const QStringList ids{u"type"_s, u"host"_s, u"value"_s, u"priority"_s, u"ttl"_s};
    return ids;
}

const QStringList &typeIds()
{
    static const QStringList ids{u"a"_s, u"aaaa"_s, u"mx"_s, u"txt"_s};
    return ids;
}

bool isLine(const QString &text, qsizetype longest)
{
    return text.size() <= longest && text.trimmed() == text && setup::printable(text, longest) == text;
}

/// Takes the keys of an object one by one; what is wrong or left over is an error that names the key.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] QString error() const { return m_error; }
    void fail(const QString &key)
    {
        if (m_error.isEmpty())
            m_error = key;
    }
    QJsonValue take(const QString &key, bool required)
    {
        if (required && !m_object.contains(key))
            fail(key);
        return m_object.take(key);
    }
    QString line(const QString &key, bool required, qsizetype longest = 200)
    {
        const QJsonValue value = take(key, required);
        const QString text = value.toString();
        if (!value.isUndefined() &&
            (!value.isString() || !isLine(text, longest) || (required && text.isEmpty())))
            fail(key);
        return text;
    }
    template <typename Value, size_t count>
    void word(const QString &key, const std::array<Word<Value>, count> &words, Value &target)
    {
        set(key, take(key, true), words, target);
    }
    template <typename Value, size_t count>
    void set(const QString &key, const QJsonValue &value, const std::array<Word<Value>, count> &words,
             Value &target)
    {
        const auto found = std::find_if(words.begin(), words.end(), [&value](const auto &row) {
            return value.toString() == QLatin1StringView(row.word);
        });
        if (found == words.end())
            return fail(key);
        target = found->value;
    }
    /// An array of lines, each accepted by `accept`.
    template <typename Accept>
    QStringList lines(const QString &key, Accept accept)
    {
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isArray())
            fail(key);
        QStringList result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (!item.isString() || !accept(item.toString()) || result.contains(item.toString()))
                fail(key);
            result += item.toString();
        }
        return result;
    }
    /// An object of lines whose keys `accept` knows.
    template <typename Accept>
    QHash<QString, QString> table(const QString &key, const QJsonValue &value, Accept accept)
    {
        if (!value.isUndefined() && !value.isObject())
            fail(key);
        QHash<QString, QString> result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!accept(it.key()) || !it->isString() || !isLine(it->toString(), 600))
                fail(key + u'.' + it.key());
            result.insert(it.key(), it->toString());
        }
        return result;
    }
    void end()
    {
        if (!m_object.isEmpty())
            fail(m_object.begin().key());
    }

private:
    QJsonObject m_object;
    QString m_error;
};

bool isNameServerPattern(const QString &pattern)
{
    static const QRegularExpression form(
        u"^[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(\\.[a-z]+)$"_s);
    return pattern.size() <= 100 && form.match(pattern).hasMatch();
}

/// "value" or "value.mx".
bool isLabelKey(const QString &key)
{
    const QString type = key.section(u'.', 1);
    return boxIds().contains(key.section(u'.', 0, 0)) && (!key.contains(u'.') || typeIds().contains(type));
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression form(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    return form.match(code).hasMatch();
}

/// "at", or {"default": "at", "txt": "blank"}.
void readApex(Reader &reader, Provider &provider)
{
    const QString key = u"apex"_s;
    const QJsonValue value = reader.take(key, true);
    if (!value.isObject())
        return reader.set(key, value, apexWords, provider.apex);
    QJsonObject object = value.toObject();
    reader.set(key, object.take(u"default"_s), apexWords, provider.apex);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!typeIds().contains(it.key()))
            reader.fail(key + u'.' + it.key());
        ApexForm form = ApexForm::At;
        reader.set(key + u'.' + it.key(), *it, apexWords, form);
        provider.apexByType.insert(it.key(), form);
    }
}

void readBoxes(Reader &reader, Provider &provider)
{
    const auto isTypeId = [](const QString &id) { return typeIds().contains(id); };
    provider.boxOrder = reader.lines(u"order"_s, [](const QString &id) { return boxIds().contains(id); });
    if (provider.boxOrder.isEmpty())
        provider.boxOrder = boxIds();
    if (provider.boxOrder.size() != boxIds().size())
        reader.fail(u"order"_s);
    provider.labels = reader.table(u"labels"_s, reader.take(u"labels"_s, true), isLabelKey);
    for (const QString &id : boxIds()) {
        if (!provider.labels.contains(id))
            reader.fail(u"labels."_s + id);
    }
    provider.typeNames = reader.table(u"types"_s, reader.take(u"types"_s, false), isTypeId);
    provider.ttlText = reader.line(u"ttl"_s, false);
}

void readNotes(Reader &reader, Provider &provider)
{
    const QJsonValue value = reader.take(u"notes"_s, false);
    if (!value.isUndefined() && !value.isArray())
        reader.fail(u"notes"_s);
    const QJsonArray notes = value.toArray();
    for (const QJsonValue &note : notes) {
        provider.notes += reader.table(u"notes"_s, note, isLanguage);
        if (provider.notes.last().value(u"en"_s).isEmpty())
            reader.fail(u"notes.en"_s);
    }
}

void readOrigin(Reader &reader, Provider &provider)
{
    static const QRegularExpression date(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?$"_s);
    static const QStringList fields{u"nameServers"_s, u"panelPath"_s, u"apex"_s,       u"names"_s,
                                    u"targetDot"_s,   u"priority"_s,  u"textQuotes"_s, u"recordSets"_s,
                                    u"order"_s,       u"labels"_s,    u"types"_s,      u"ttl"_s,
                                    u"notes"_s};
    // A panel of a company changes, so its facts have a date; the generic one and one's own server do not.
    provider.asOf = reader.line(u"asOf"_s, !provider.nameServerSuffixes.isEmpty());
    if (!provider.asOf.isEmpty() && !date.match(provider.asOf).hasMatch())
        reader.fail(u"asOf"_s);
    provider.unverified =
        reader.lines(u"unverified"_s, [](const QString &field) { return fields.contains(field); });
}

} // namespace

std::optional<Provider> providerFromJson(const QJsonObject &object, QString *error)
{
    static const QRegularExpression idForm(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    Provider provider;
    Reader reader(object);
    if (reader.line(u"schema"_s, true) != "mxwizard-provider-1"_L1)
        reader.fail(u"schema"_s);
    provider.id = reader.line(u"id"_s, true);
    if (!idForm.match(provider.id).hasMatch())
        reader.fail(u"id"_s);
    provider.name = reader.line(u"name"_s, true);
    provider.nameServerSuffixes = reader.lines(u"nameServers"_s, isNameServerPattern);
    provider.panelPath = reader.line(u"panelPath"_s, true);
    provider.panelUrl = reader.line(u"panelUrl"_s, false);
    const QUrl url(provider.panelUrl, QUrl::StrictMode);
    if (!provider.panelUrl.isEmpty() &&
        (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
        reader.fail(u"panelUrl"_s);
    readApex(reader, provider);
    reader.word(u"names"_s, nameWords, provider.relativeNames);
    reader.word(u"targetDot"_s, dotWords, provider.targetDot);
    reader.word(u"priority"_s, priorityWords, provider.priority);
    reader.word(u"textQuotes"_s, quoteWords, provider.textQuotes);
    const QJsonValue sets = reader.take(u"recordSets"_s, false);
    if (!sets.isUndefined() && !sets.isBool())
        reader.fail(u"recordSets"_s);
    provider.recordSets = sets.toBool();
    readBoxes(reader, provider);
    readNotes(reader, provider);
    readOrigin(reader, provider);
    reader.end();
    if (reader.error().isEmpty())
        return provider;
    if (error)
        *error = reader.error();
    return {};
}

} // namespace providers
