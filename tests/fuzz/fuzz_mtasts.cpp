// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/caa.h"
#include "policy/mtasts.h"
#include "policy/rdap.h"
#include "policy/tlsa.h"
#include "policy/tlsrpt.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readPolicy(const QByteArray &bytes)
{
    const policy::StsPolicy policy = policy::readStsPolicy(bytes);
    require(policy.mx.size() <= 100 && policy.faults.size() <= 20 && policy.repeated.size() <= 3);
    require(policy.maxAge.value_or(0) <= policy::maximumStsAge);
    for (const QByteArray &pattern : policy.mx) {
        require(!pattern.isEmpty() && pattern == pattern.toLower());
        require(pattern.startsWith("*.") || policy::stsPatternCovers(pattern, QString::fromLatin1(pattern)));
        require(!policy::stsPatternCovers(pattern, QString()));
    }
}

void readRecords(const QByteArray &bytes)
{
    (void)policy::isStsRecord(bytes);
    const policy::StsRecord record = policy::readStsRecord(bytes);
    require(record.problem != policy::StsRecord::Problem::None || (!record.id.isEmpty() && record.id.size() <= 32));
    (void)policy::isTlsRptRecord(bytes);
    for (const QByteArray &target : policy::readTlsRptRecord(bytes).targets)
        require(target.toLower().startsWith("mailto:") || target.toLower().startsWith("https:"));
}

void readData(const QByteArray &bytes)
{
    const auto octet = [&](qsizetype at) { return quint8(bytes.size() > at ? bytes[at] : 0); };
    const dns::TlsaData tlsa{octet(0), octet(1), octet(2), bytes.mid(3)};
    const tls::ChainLink link{QByteArray(64, 'a'), QByteArray(128, 'a'), QByteArray(64, 'b'), QByteArray(128, 'b')};
    require(policy::tlsaMatch(tlsa, {}) == policy::TlsaMatch::No);
    (void)policy::tlsaMatch(tlsa, {link, link});
    const qsizetype half = bytes.size() / 2;
    const policy::CaaSet set = policy::readCaa({{octet(0), bytes.mid(1, half), bytes.mid(half)}, {0, "issue", bytes}, {0, "issuewild", bytes}});
    require(!(set.forbidsAll(false) && set.allows(set.issuers, false) && !set.issuers.isEmpty()));
}

} // namespace

/// What any web server, DNS or registry may say about how mail is protected on its way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readPolicy(bytes);
    readRecords(bytes);
    readData(bytes);
    if (const auto registration = policy::readRegistration(bytes, QStringLiteral("example.org")))
        require(registration->status.size() <= 32 && registration->troubles().size() <= 4);
    return 0;
}
