// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/blocklists.h"

#include "dns/jsonvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

using Kind = BlockList::Kind;
using Weight = BlockList::Weight;
using Refusal = BlockList::Refusal;

constexpr qsizetype maximumFile = 65536, maximumLists = 40, maximumCodes = 40, maximumWord = 64;
constexpr quint32 loopbackNet = 0x7f000000, refusalNet = 0x7fffff00;

constexpr std::array kindNames{std::pair{Kind::Ipv4, "ipv4"_L1}, std::pair{Kind::Ipv6, "ipv6"_L1},
                               std::pair{Kind::Domain, "domain"_L1}};
constexpr std::array weightNames{std::pair{Weight::Fail, "fail"_L1}, std::pair{Weight::Warn, "warn"_L1},
                                 std::pair{Weight::Note, "note"_L1}};
constexpr std::array refusalNames{std::pair{Refusal::PublicResolver, "public-resolver"_L1},
                                  std::pair{Refusal::TooMany, "too-many"_L1},
                                  std::pair{Refusal::WrongQuestion, "wrong-question"_L1}};

template <typename Names>
auto named(const Names &names, const QJsonValue &value)
{
    const QString text = value.toString();
    for (const auto &[item, name] : names) {
        if (text == name)
            return std::optional(item);
    }
    return std::optional<std::remove_cvref_t<decltype(names[0].first)>>();
}

std::optional<QString> word(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto isPrintable = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; };
    const bool isPlain = std::ranges::all_of(text, isPrintable);
    return isPlain && !text.isEmpty() && text.size() <= maximumWord ? std::optional(text) : std::nullopt;
}

/// An address of 127/8 as a number.
std::optional<quint32> code(const QJsonValue &value)
{
    QHostAddress address;
    if (!address.setAddress(value.toString()) || address.protocol() != QAbstractSocket::IPv4Protocol)
        return {};
    const quint32 number = address.toIPv4Address();
    return (number & 0xff000000) == loopbackNet ? std::optional(number) : std::nullopt;
}

/// The members of an array, each read by `read`; nothing when one of them is not as it must be.
template <typename Item>
std::optional<QList<Item>> listOf(const QJsonValue &value, qsizetype maximum,
                                  std::optional<Item> (*read)(const QJsonValue &))
{
    const QJsonArray array = value.toArray();
    if (array.size() > maximum || (!value.isArray() && !value.isUndefined()))
        return {};
    QList<Item> items;
    for (const auto &element : array) {
        const std::optional<Item> item = read(element);
        if (!item)
            return {};
        items.append(*item);
    }
    return items;
}

std::optional<BlockList::Code> readCode(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto from = code(object[u"from"]);
    const auto to = object.contains(u"to") ? code(object[u"to"]) : from;
    const auto means = word(object[u"means"]);
    if (!from || !to || *from > *to || !means)
        return {};
    return BlockList::Code{*from, *to, *means, object[u"policy"].toBool()};
}

std::optional<BlockList::Bit> readBit(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto bit = json::number<quint8>(object[u"bit"]);
    const auto means = word(object[u"means"]);
    if (!bit || *bit < 2 || (*bit & (*bit - 1)) != 0 || !means) // bit 1 would be 127.0.0.1
        return {};
    return BlockList::Bit{*bit, *means};
}

std::optional<std::pair<QHostAddress, Refusal>> readRefusal(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto address = code(object[u"code"]);
    const auto reason = named(refusalNames, object[u"reason"]);
    if (!address || !reason)
        return {};
    return std::pair{QHostAddress(*address), *reason};
}

std::optional<Kind> readKind(const QJsonValue &value)
{
    return named(kindNames, value);
}

std::optional<BlockList> readList(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto id = word(object[u"id"]), operatorName = word(object[u"operator"]);
    const auto name = word(object[u"name"]);
    const auto zone = json::name(object[u"zone"]);
    const auto kinds = listOf<Kind>(object[u"kinds"], 3, readKind);
    const auto weight = named(weightNames, object[u"weight"]);
    const QUrl delisting(object[u"delisting"].toString(), QUrl::StrictMode);
    const bool hasTest = object.contains(u"listedTest");
    const auto test = hasTest ? json::name(object[u"listedTest"]) : std::optional(QString());
    const auto codes = listOf<BlockList::Code>(object[u"codes"], maximumCodes, readCode);
    const auto bits = listOf<BlockList::Bit>(object[u"bits"], 8, readBit);
    const auto refusals =
        listOf<std::pair<QHostAddress, Refusal>>(object[u"refusals"], maximumCodes, readRefusal);
    const bool hasWords = id && operatorName && name && zone && kinds && !kinds->isEmpty() && weight && test;
    if (!hasWords || !codes || !bits || !refusals)
        return {};
    const bool isDomains = kinds->contains(Kind::Domain);
    if (codes->isEmpty() == bits->isEmpty() || (isDomains && kinds->size() > 1))
        return {};
    if (delisting.scheme() != u"https"_s || delisting.host().isEmpty() || !delisting.userInfo().isEmpty())
        return {};
    const QString page = delisting.toString(QUrl::FullyEncoded);
    return BlockList{*id, *operatorName, *name, *zone, *kinds, *weight, page, *test, *codes, *bits, *refusals};
}

} // namespace

QString BlockList::nameOf(const QHostAddress &address) const
{
    QString labels = reverseName(address);
    labels.chop(address.protocol() == QAbstractSocket::IPv4Protocol ? 12 : 8); // in-addr.arpa, ip6.arpa
    return labels + zone;
}

QString BlockList::nameOf(const QString &domain) const
{
    return domain + u'.' + zone;
}

QString BlockList::listedTestName(Kind kind) const
{
    switch (kind) {
    case Kind::Ipv4: return nameOf(QHostAddress(u"127.0.0.2"_s));
    case Kind::Ipv6: return nameOf(QHostAddress(u"::ffff:7f00:2"_s));
    case Kind::Domain: break;
    }
    return nameOf(listedTest.isEmpty() ? u"test"_s : listedTest);
}

QString BlockList::cleanTestName(Kind kind) const
{
    switch (kind) {
    case Kind::Ipv4: return nameOf(QHostAddress(u"127.0.0.1"_s));
    case Kind::Ipv6: return nameOf(QHostAddress(u"::ffff:7f00:1"_s));
    case Kind::Domain: break;
    }
    return nameOf(u"invalid"_s);
}

ListWord wordOf(const BlockList &list, const Answer &answer)
{
    using State = ListWord::State;
    if (answer.cannotTell())
        return {State::Unknown, {}, false, Refusal::Other};
    ListWord result{State::Clean, {}, true, Refusal::Other};
    for (const ResourceRecord &record : answer.matching()) {
        const auto *data = std::get_if<AddressData>(&record.data);
        if (!data)
            continue;
        const quint32 number = data->address.toIPv4Address();
        if ((number & 0xff000000) != loopbackNet)
            return {State::Nonsense, {}, false, Refusal::Other};
        const auto isThis = [&](const auto &one) { return one.first == data->address; };
        const auto refusal = std::ranges::find_if(list.refusals, isThis);
        if (refusal != list.refusals.end())
            return {State::Refused, {}, false, refusal->second};
        // No list may mean a listing by these.
        if ((number & 0xffffff00) == refusalNet || number == loopbackNet + 1)
            return {State::Refused, {}, false, Refusal::Other};
        result.state = State::Listed;
        bool known = false;
        for (const BlockList::Code &one : list.codes) {
            if (number < one.from || number > one.to)
                continue;
            known = true;
            result.onlyPolicy = result.onlyPolicy && one.policy;
            if (!result.meanings.contains(one.means))
                result.meanings.append(one.means);
        }
        for (const BlockList::Bit &one : list.bits) {
            if (!(number & one.bit))
                continue;
            known = true;
            if (!result.meanings.contains(one.means))
                result.meanings.append(one.means);
        }
        if (!known)
            result.meanings.append(data->address.toString());
        result.onlyPolicy = result.onlyPolicy && known && list.bits.isEmpty();
    }
    result.onlyPolicy = result.onlyPolicy && result.state == State::Listed;
    return result;
}

std::optional<QList<BlockList>> blockListsFromJson(const QByteArray &text)
{
    if (text.size() > maximumFile)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object[u"schema"].toInt() != 1)
        return {};
    auto lists = listOf<BlockList>(object[u"lists"], maximumLists, readList);
    if (!lists || lists->isEmpty())
        return {};
    return lists;
}

const QList<BlockList> &blockLists()
{
    static const QList<BlockList> lists = [] {
        QFile file(u":/mxwizard/blocklists.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QList<BlockList>();
        return blockListsFromJson(file.readAll()).value_or(QList<BlockList>());
    }();
    return lists;
}

} // namespace dns
