// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/tlsa.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr quint8 trustAnchor = 2, endEntity = 3, full = 0, sha256 = 1, sha512 = 2;

bool hasRightSize(const dns::TlsaData &record)
{
    constexpr qsizetype sha256Octets = 32, sha512Octets = 64;
    switch (record.matching) {
    case full: return !record.association.isEmpty();
    case sha256: return record.association.size() == sha256Octets;
    case sha512: return record.association.size() == sha512Octets;
    default: return false;
    }
}

} // namespace

TlsaUse tlsaUse(const dns::TlsaData &record)
{
    if (record.usage > endEntity || record.selector > 1 || !hasRightSize(record))
        return TlsaUse::Unusable;
    return record.usage == endEntity ? TlsaUse::Server : record.usage == trustAnchor ? TlsaUse::Authority : TlsaUse::Ignored;
}

TlsaMatch tlsaMatch(const dns::TlsaData &record, const QList<tls::ChainLink> &chain)
{
    const TlsaUse use = tlsaUse(record);
    if (use == TlsaUse::Ignored || use == TlsaUse::Unusable || chain.isEmpty())
        return TlsaMatch::No;
    const bool isKey = record.selector == 1, isLong = record.matching == sha512;
    const QByteArray digest = record.matching == full ? QCryptographicHash::hash(record.association, QCryptographicHash::Sha256).toHex()
                                                      : record.association.toHex();
    const auto fits = [&](const tls::ChainLink &link) {
        const QByteArray &seen = isKey ? (isLong ? link.spkiSha512 : link.spkiSha256) : (isLong ? link.sha512 : link.sha256);
        return !seen.isEmpty() && seen == digest;
    };
    // The server's own certificate is no trust anchor.
    const bool found = use == TlsaUse::Server ? fits(chain.first()) : std::any_of(chain.begin() + 1, chain.end(), fits);
    if (found)
        return TlsaMatch::Yes;
    return use == TlsaUse::Authority && record.matching == full ? TlsaMatch::CannotTell : TlsaMatch::No;
}

QString tlsaText(const QList<tls::ChainLink> &chain)
{
    if (chain.isEmpty())
        return {};
    const tls::ChainLink &own = chain.first();
    return own.spkiSha256.isEmpty() ? u"3 0 1 "_s + QString::fromLatin1(own.sha256) : u"3 1 1 "_s + QString::fromLatin1(own.spkiSha256);
}

QString tlsaText(const dns::TlsaData &record, qsizetype octets)
{
    const QString digest = QString::fromLatin1(record.association.left(octets).toHex());
    const QString rest = record.association.size() > octets ? u"..."_s : QString();
    return u"%1 %2 %3 "_s.arg(record.usage).arg(record.selector).arg(record.matching) + digest + rest;
}

} // namespace policy
