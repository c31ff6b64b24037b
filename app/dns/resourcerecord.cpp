// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resourcerecord.h"

#include "dns/jsonvalue.h"
#include "dns/presentation.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

struct TypeRow
{
    RecordType type;
    QLatin1StringView name;
};
constexpr std::array typeRows{
    TypeRow{RecordType::A, "A"_L1},         TypeRow{RecordType::NS, "NS"_L1},
    TypeRow{RecordType::CNAME, "CNAME"_L1}, TypeRow{RecordType::SOA, "SOA"_L1},
    TypeRow{RecordType::PTR, "PTR"_L1},     TypeRow{RecordType::MX, "MX"_L1},
    TypeRow{RecordType::TXT, "TXT"_L1},     TypeRow{RecordType::AAAA, "AAAA"_L1},
    TypeRow{RecordType::SRV, "SRV"_L1},     TypeRow{RecordType::DS, "DS"_L1},
    TypeRow{RecordType::TLSA, "TLSA"_L1},   TypeRow{RecordType::CAA, "CAA"_L1},
};

constexpr qsizetype maximumRdata = 65535;
constexpr qsizetype maximumString = 255;

QString dotted(const QString &name)
{
    return name.endsWith(u'.') && name.size() == 1 ? name : name + u'.';
}

struct DataText
{
    QString operator()(const AddressData &data) const { return data.address.toString(); }
    QString operator()(const NameData &data) const { return dotted(data.name); }
    QString operator()(const MxData &data) const
    {
        return QString::number(data.preference) + u' ' + dotted(data.exchange);
    }
    QString operator()(const TxtData &data) const
    {
        QStringList parts;
        for (const QByteArray &string : data.strings)
            parts += u'"' + presentation::escaped(string) + u'"';
        return parts.isEmpty() ? u"\"\""_s : parts.join(u' ');
    }
    QString operator()(const SoaData &data) const
    {
        return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(dotted(data.primary), dotted(data.mailbox),
                                             QString::number(data.serial), QString::number(data.refresh),
                                             QString::number(data.retry), QString::number(data.expire),
                                             QString::number(data.minimum));
    }
    QString operator()(const SrvData &data) const
    {
        return u"%1 %2 %3 %4"_s.arg(QString::number(data.priority), QString::number(data.weight),
                                    QString::number(data.port), dotted(data.target));
    }
    QString operator()(const TlsaData &data) const
    {
        return u"%1 %2 %3 %4"_s.arg(QString::number(data.usage), QString::number(data.selector),
                                    QString::number(data.matching), QString::fromLatin1(data.association.toHex()));
    }
    QString operator()(const CaaData &data) const
    {
        return u"%1 %2 \"%3\""_s.arg(QString::number(data.flags), presentation::escaped(data.tag),
                                     presentation::escaped(data.value));
    }
    QString operator()(const UnknownData &data) const
    {
        const QString head = u"\\# %1"_s.arg(data.rdata.size());
        return data.rdata.isEmpty() ? head : head + u' ' + QString::fromLatin1(data.rdata.toHex());
    }
};

struct DataJson
{
    QJsonObject &object;
    void operator()(const AddressData &data) const { object[u"address"] = data.address.toString(); }
    void operator()(const NameData &data) const { object[u"name"] = data.name; }
    void operator()(const MxData &data) const
    {
        object[u"preference"] = data.preference;
        object[u"exchange"] = data.exchange;
    }
    void operator()(const TxtData &data) const
    {
        QJsonArray strings;
        for (const QByteArray &string : data.strings)
            strings += presentation::escaped(string);
        object[u"strings"] = strings;
    }
    void operator()(const SoaData &data) const { json::writeSoa(object, data); }
    void operator()(const SrvData &data) const
    {
        object[u"priority"] = data.priority;
        object[u"weight"] = data.weight;
        object[u"port"] = data.port;
        object[u"target"] = data.target;
    }
    void operator()(const TlsaData &data) const
    {
        object[u"usage"] = data.usage;
        object[u"selector"] = data.selector;
        object[u"matching"] = data.matching;
        object[u"association"] = QString::fromLatin1(data.association.toHex());
    }
    void operator()(const CaaData &data) const
    {
        object[u"flags"] = data.flags;
        object[u"tag"] = presentation::escaped(data.tag);
        object[u"value"] = presentation::escaped(data.value);
    }
    void operator()(const UnknownData &data) const
    {
        object[u"rdata"] = QString::fromLatin1(data.rdata.toHex());
    }
};

std::optional<RData> txtFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    TxtData data;
    qsizetype size = 0;
    const QJsonArray strings = value.toArray();
    for (const auto &element : strings) {
        const auto string = presentation::unescaped(element.toString());
        if (!element.isString() || !string || string->size() > maximumString)
            return {};
        size += 1 + string->size();
        if (size > maximumRdata)
            return {};
        data.strings += *string;
    }
    return data;
}

std::optional<RData> addressFromJson(const QJsonValue &value, RecordType type)
{
    const QString text = value.toString();
    QHostAddress address;
    if (text.size() > 64 || !address.setAddress(text))
        return {};
    const bool wantsIpv4 = type == RecordType::A;
    if ((address.protocol() == QAbstractSocket::IPv4Protocol) != wantsIpv4)
        return {};
    return AddressData{address};
}

std::optional<QByteArray> octetsFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() > 2 * maximumRdata)
        return {};
    const QByteArray octets = QByteArray::fromHex(text.toLatin1());
    if (QString::fromLatin1(octets.toHex()) != text)
        return {};
    return octets;
}

std::optional<RData> unknownFromJson(const QJsonValue &value, RecordType type)
{
    const auto rdata = octetsFromJson(value);
    if (!rdata)
        return {};
    return UnknownData{static_cast<quint16>(type), *rdata};
}

std::optional<RData> srvFromJson(const QJsonObject &object)
{
    const auto priority = json::number<quint16>(object[u"priority"]), weight = json::number<quint16>(object[u"weight"]),
               port = json::number<quint16>(object[u"port"]);
    const auto target = json::name(object[u"target"]);
    if (!priority || !weight || !port || !target)
        return {};
    return SrvData{*priority, *weight, *port, *target};
}

std::optional<RData> tlsaFromJson(const QJsonObject &object)
{
    const auto usage = json::number<quint8>(object[u"usage"]), selector = json::number<quint8>(object[u"selector"]),
               matching = json::number<quint8>(object[u"matching"]);
    const auto association = octetsFromJson(object[u"association"]);
    if (!usage || !selector || !matching || !association)
        return {};
    return TlsaData{*usage, *selector, *matching, *association};
}

std::optional<RData> caaFromJson(const QJsonObject &object)
{
    const auto flags = json::number<quint8>(object[u"flags"]);
    const auto tag = presentation::unescaped(object[u"tag"].toString());
    const auto value = presentation::unescaped(object[u"value"].toString());
    if (!flags || !tag || tag->isEmpty() || tag->size() > maximumString || !value || value->size() > maximumRdata)
        return {};
    return CaaData{*flags, *tag, *value};
}

std::optional<RData> mxFromJson(const QJsonObject &object)
{
    const auto preference = json::number<quint16>(object[u"preference"]);
    const auto exchange = json::name(object[u"exchange"]);
    if (!preference || !exchange)
        return {};
    return MxData{*preference, *exchange};
}

std::optional<RData> dataFromJson(const QJsonObject &object, RecordType type)
{
    switch (type) {
    case RecordType::A:
    case RecordType::AAAA: return addressFromJson(object[u"address"], type);
    case RecordType::NS:
    case RecordType::CNAME:
    case RecordType::PTR:
        if (const auto name = json::name(object[u"name"]))
            return NameData{*name};
        return {};
    case RecordType::MX: return mxFromJson(object);
    case RecordType::TXT: return txtFromJson(object[u"strings"]);
    case RecordType::SOA:
        if (const auto soa = json::soa(object))
            return *soa;
        return {};
    case RecordType::SRV: return srvFromJson(object);
    case RecordType::TLSA: return tlsaFromJson(object);
    case RecordType::CAA: return caaFromJson(object);
    default: return unknownFromJson(object[u"rdata"], type);
    }
}

} // namespace

QString typeName(RecordType type)
{
    for (const TypeRow &row : typeRows) {
        if (row.type == type)
            return row.name;
    }
    return u"TYPE%1"_s.arg(static_cast<quint16>(type));
}

std::optional<RecordType> typeFromName(const QString &name)
{
    for (const TypeRow &row : typeRows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.type;
    }
    if (!name.startsWith("TYPE"_L1, Qt::CaseInsensitive) || name.size() > 9)
        return {};
    const QStringView digits = QStringView(name).sliced(4);
    bool isNumber = false;
    const ushort code = digits.toUShort(&isNumber);
    if (!isNumber || QString::number(code) != digits)
        return {};
    return static_cast<RecordType>(code);
}

QString ResourceRecord::dataText() const
{
    return std::visit(DataText{}, data);
}

QString ResourceRecord::text() const
{
    return u"%1 %2 IN %3 %4"_s.arg(dotted(owner), QString::number(ttl), typeName(type), dataText());
}

ResourceRecord addressRecord(const QString &owner, quint32 ttl, const QHostAddress &address)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return {canonicalName(owner), isIpv6 ? RecordType::AAAA : RecordType::A, ttl, AddressData{address}};
}

ResourceRecord mxRecord(const QString &owner, quint32 ttl, quint16 preference, const QString &exchange)
{
    return {canonicalName(owner), RecordType::MX, ttl, MxData{preference, canonicalName(exchange)}};
}

ResourceRecord txtRecord(const QString &owner, quint32 ttl, const QByteArray &text)
{
    TxtData data;
    for (qsizetype i = 0; i < text.size(); i += maximumString)
        data.strings += text.mid(i, maximumString);
    if (data.strings.isEmpty())
        data.strings += QByteArray("");
    return {canonicalName(owner), RecordType::TXT, ttl, data};
}

ResourceRecord nameRecord(const QString &owner, quint32 ttl, RecordType type, const QString &name)
{
    return {canonicalName(owner), type, ttl, NameData{canonicalName(name)}};
}

QJsonObject toJson(const ResourceRecord &record)
{
    QJsonObject object{
        {u"owner"_s, record.owner}, {u"type"_s, typeName(record.type)}, {u"ttl"_s, qint64{record.ttl}}};
    std::visit(DataJson{object}, record.data);
    return object;
}

std::optional<ResourceRecord> recordFromJson(const QJsonObject &object)
{
    const auto owner = json::name(object[u"owner"]);
    const auto type = typeFromName(object[u"type"].toString());
    const auto ttl = json::number<quint32>(object[u"ttl"]);
    if (!owner || !type || !ttl)
        return {};
    const auto data = dataFromJson(object, *type);
    if (!data)
        return {};
    return ResourceRecord{*owner, *type, *ttl, *data};
}

QString reverseName(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bits = address.toIPv4Address();
        return u"%1.%2.%3.%4.in-addr.arpa"_s.arg(bits & 0xff)
            .arg((bits >> 8) & 0xff)
            .arg((bits >> 16) & 0xff)
            .arg(bits >> 24);
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    QString name;
    for (int i = 15; i >= 0; --i)
        name += u"%1.%2."_s.arg(uint{bytes[i]} & 0xf, 0, 16).arg(uint{bytes[i]} >> 4, 0, 16);
    return name + u"ip6.arpa"_s;
}

QString canonicalName(const QString &name)
{
    if (const auto labels = presentation::labels(name))
        return presentation::name(*labels);
    // Not a name that DNS can carry; it stays recognisable, and asking for it says what is wrong with it.
    QString text = name;
    for (QChar &character : text) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() + (u'a' - u'A'));
    }
    if (text.endsWith(u'.') && text.size() > 1)
        text.chop(1);
    return text;
}

} // namespace dns
