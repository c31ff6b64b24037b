// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/delegation.h"
#include "setup/mailsetup.h"

#include <array>

/// What the parent zone, the zone and validating resolvers say about its signatures: for the check `dnssec`.
namespace checks {

/// RFC 8914 INFO-CODEs that say that signatures were checked and found wrong.
struct CodeSet
{
    std::array<quint16, 7> codes;
    [[nodiscard]] constexpr bool contains(quint16 code) const { return std::find(codes.begin(), codes.end(), code) != codes.end(); }
};
inline constexpr CodeSet validationErrors{{6, 7, 8, 9, 10, 11, 12}};
[[nodiscard]] bool isValidationFailure(const QList<quint16> &extendedErrors);

struct KeyId
{
    quint16 tag = 0;
    quint8 algorithm = 0;
    bool operator==(const KeyId &) const = default;
};

/// RFC 4034 section 5.1.
struct DsRecord
{
    quint16 keyTag = 0;
    quint8 algorithm = 0, digestType = 0;
    [[nodiscard]] KeyId key() const { return {keyTag, algorithm}; }
};

struct DsFacts
{
    bool waiting = false;
    bool isKnown = false;     ///< one of the parent's servers told, with authority
    QList<DsRecord> records;
};
[[nodiscard]] DsFacts dsOf(const Zone &zone, Observations &observations);

struct KeyFacts
{
    bool waiting = false;
    QList<KeyId> keys;        ///< of all servers
    QStringList without;      ///< servers that say with authority that there are none: "ns1.example.net (192.0.2.1)"
    bool isAnySilent = false; ///< a server that was asked did not tell: it may have some
};
[[nodiscard]] KeyFacts keysOf(const Zone &zone, Observations &observations);

/// What resolvers that check signatures make of the zone's NS set, or its SOA, which are there in any zone, so that nothing
/// negative is planted in their caches. A resolver is one of those when it vouches for the control name's.
struct Validation
{
    bool waiting = false;
    QStringList secure, insecure, bogus;   ///< operators
    QList<quint16> reasons;                ///< of `bogus`
    const dns::Answer *unclear = nullptr;  ///< a failure that nobody said comes from DNSSEC
};
[[nodiscard]] Validation validationOf(const QString &zone, const setup::MailSetup &setup, DirectDns direct, Observations &observations);
/// "Google, Quad9, 192.0.2.53"
[[nodiscard]] QString whoText(const QStringList &who);

} // namespace checks
