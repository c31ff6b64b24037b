// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace dns {

/// Names are strings in presentation format (RFC 1035 section 5.1): ASCII, lower case, no last dot, the root is ".".
/// Octets that are not LDH, underscore, `*` or `/` (RFC 4592, RFC 2317) are escaped as \DDD or \X, so a dot inside a label never
/// looks like a separator and a name holds nothing that markup, a shell or a zone file could act on.

/// TYPE codes (IANA DNS parameters). Any other value may be cast in and is carried as UnknownData.
enum class RecordType : quint16 {
    A = 1, NS = 2, CNAME = 5, SOA = 6, PTR = 12, MX = 15, TXT = 16, AAAA = 28, SRV = 33, DS = 43, TLSA = 52, CAA = 257
};
[[nodiscard]] QString typeName(RecordType type); ///< "MX"; "TYPE65" for others (RFC 3597)
[[nodiscard]] std::optional<RecordType> typeFromName(const QString &name);

struct AddressData { QHostAddress address; bool operator==(const AddressData &) const = default; }; ///< A, AAAA
struct NameData { QString name; bool operator==(const NameData &) const = default; };               ///< NS, CNAME, PTR
/// RFC 1035 section 3.3.9; exchange "." with preference 0 is a null MX (RFC 7505).
struct MxData { quint16 preference = 0; QString exchange; bool operator==(const MxData &) const = default; };
/// RFC 1035 section 3.3.14; each string at most 255 octets.
struct TxtData
{
    QList<QByteArray> strings;
    [[nodiscard]] QByteArray joined() const { return strings.join(); } ///< without separator (RFC 7208 section 3.3)
    bool operator==(const TxtData &) const = default;
};
struct SoaData
{
    QString primary, mailbox;
    quint32 serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0; ///< seconds
    bool operator==(const SoaData &) const = default;
};
/// RFC 2782; target "." means that the service is not available there.
struct SrvData
{
    quint16 priority = 0, weight = 0, port = 0;
    QString target;
    bool operator==(const SrvData &) const = default;
};
/// RFC 6698 section 2.1.
struct TlsaData
{
    quint8 usage = 0, selector = 0, matching = 0;
    QByteArray association; ///< octets
    bool operator==(const TlsaData &) const = default;
};
/// RFC 8659 section 4.1.
struct CaaData
{
    quint8 flags = 0;
    QByteArray tag, value; ///< as received; the tag is compared without regard to case
    bool operator==(const CaaData &) const = default;
};
/// Any other type, as RFC 3597 carries it.
struct UnknownData { quint16 type = 0; QByteArray rdata; bool operator==(const UnknownData &) const = default; };

using RData = std::variant<AddressData, NameData, MxData, TxtData, SoaData, SrvData, TlsaData, CaaData, UnknownData>;

struct ResourceRecord
{
    QString owner;
    RecordType type = RecordType::A;
    quint32 ttl = 0; ///< seconds
    RData data;

    /// RDATA in presentation format, as nslookup or a zone file shows it: `10 mail.example.org.`, `"v=spf1 mx ~all"`.
    /// Names get their last dot; TXT is quoted and escaped, so it is always one line of ASCII.
    [[nodiscard]] QString dataText() const;
    /// `owner. ttl IN TYPE rdata`
    [[nodiscard]] QString text() const;
    bool operator==(const ResourceRecord &) const = default;
};

[[nodiscard]] ResourceRecord addressRecord(const QString &owner, quint32 ttl, const QHostAddress &address);
[[nodiscard]] ResourceRecord mxRecord(const QString &owner, quint32 ttl, quint16 preference, const QString &exchange);
[[nodiscard]] ResourceRecord txtRecord(const QString &owner, quint32 ttl, const QByteArray &text); ///< split at 255 octets
[[nodiscard]] ResourceRecord nameRecord(const QString &owner, quint32 ttl, RecordType type, const QString &name);

[[nodiscard]] QJsonObject toJson(const ResourceRecord &record);
[[nodiscard]] std::optional<ResourceRecord> recordFromJson(const QJsonObject &object);

/// "10.2.0.192.in-addr.arpa" of 192.0.2.10; the nibble name of an IPv6 address (RFC 1035 section 3.5, RFC 3596 section 2.5).
[[nodiscard]] QString reverseName(const QHostAddress &address);
/// Lower case, last dot removed; "" and "." are the root ".".
[[nodiscard]] QString canonicalName(const QString &name);

} // namespace dns
