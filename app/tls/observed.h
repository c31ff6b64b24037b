// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// What a TLS handshake showed, whatever protocol ran inside. Values only; written into reports and read back.
namespace tls {

/// One certificate of the chain as the peer sent it, by the digests that TLSA records name (RFC 6698 section 2.1). Lower-case hex.
struct ChainLink
{
    QByteArray sha256, sha512;         ///< of the DER certificate (selector 0)
    QByteArray spkiSha256, spkiSha512; ///< of its SubjectPublicKeyInfo (selector 1); empty when it could not be read
    bool operator==(const ChainLink &) const = default;
};

struct Certificate
{
    QString subject, issuer;   ///< common names, printable
    QStringList names;         ///< DNS names of subjectAltName (common name when there are none), at most 20
    int nameCount = 0;         ///< how many there really are
    QDateTime notBefore, notAfter; ///< UTC
    QByteArray sha256;         ///< of the DER certificate, hex
    QString key;               ///< "RSA 2048", "EC 256"
    QString issuerOrganization; ///< O of the issuer, printable: whose CAA name to look for
    QString signatureAlgorithm; ///< OpenSSL's name of it, "sha256WithRSAEncryption"; empty when unknown
    /// Does the certificate cover that host name (RFC 6125: exact, or one leading `*.` label)? Judged on the names kept.
    [[nodiscard]] bool covers(const QString &hostName) const;
};

/// What is wrong with the peer's chain apart from the name and whether it covers this or that host.
enum class ChainProblem { None, SelfSigned, UnknownIssuer, Expired, NotYetValid, Weak, Other };

struct Tls
{
    bool attempted = false, established = false;
    QString protocol, cipher;      ///< "TLSv1.3", "TLS_AES_256_GCM_SHA384"
    std::optional<Certificate> certificate;
    QList<ChainLink> chain;        ///< what the peer sent, its own certificate first, at most ten
    QList<ChainProblem> problems;  ///< empty: this computer trusts the chain
    QString error;                 ///< library's words when the handshake failed; may be empty; evidence only
    bool injected = false;         ///< plain text came in behind the answer to STARTTLS (CVE-2011-0411 class)
    qint64 handshakeMs = 0;
};

[[nodiscard]] QJsonObject toJson(const Tls &tls);
[[nodiscard]] std::optional<Tls> tlsFromJson(const QJsonObject &object);

inline constexpr qsizetype maximumCertificateNames = 20;
inline constexpr qsizetype maximumChain = 10;

} // namespace tls
