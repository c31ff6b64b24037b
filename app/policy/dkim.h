// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace policy {

/// What keeps a key record from being used.
enum class KeyFault {
    None,
    OtherVersion,  ///< "v=" is there and is not "DKIM1", or does not come first
    TagTwice,      ///< the whole list counts for nothing (RFC 6376 section 3.2)
    NoKey,         ///< no "p=" tag
    Revoked,       ///< "p=" is empty (RFC 6376 section 3.6.1)
    PrivateKey,    ///< the secret half was published
    ArmourLines,   ///< "-----BEGIN PUBLIC KEY-----" is part of the value
    BadBase64,
    CutOff,        ///< the key ends early, as where a panel keeps 255 characters only
    BareRsaKey,    ///< an RSAPublicKey (PKCS #1) without the SubjectPublicKeyInfo around it, which verifiers look for
    WrappedEd25519,///< a SubjectPublicKeyInfo where RFC 8463 section 4 wants the 32 octets alone
    WrongLength,   ///< k=ed25519, and not 32 octets
    NotAKey,       ///< decodes to something else
    UnknownKind,   ///< k= is neither rsa nor ed25519
    NotForMail,    ///< s= is neither "*" nor "email"
    NotForSha256   ///< h= leaves out sha256, and RFC 8301 section 3.1 forbids sha1
};

enum class KeyKind { Rsa, Ed25519 };

/// One DKIM key record (RFC 6376 section 3.6.1, RFC 8301, RFC 8463). The text is never kept: it may hold a private key.
struct DkimKeyRecord
{
    KeyFault fault = KeyFault::NoKey;
    KeyKind kind = KeyKind::Rsa;
    int bits = 0;               ///< of an RSA modulus; 0: not known
    QByteArray key;             ///< RSA: SubjectPublicKeyInfo, also of BareRsaKey; Ed25519: 32 octets. Empty: there is none
    QByteArray kindText;        ///< value of k= when it is an unknown one
    bool isTest = false;        ///< t=y: the domain only tries DKIM out
    bool forbidsSubdomains = false; ///< t=s

    [[nodiscard]] bool isUsable() const { return fault == KeyFault::None; }
    bool operator==(const DkimKeyRecord &) const = default;
};

/// Does the text look like a key record rather than some other TXT? It names DKIM1, or has a p= and no other version.
[[nodiscard]] bool looksLikeDkimKey(const QByteArray &text);
[[nodiscard]] DkimKeyRecord readDkimKey(const QByteArray &text);

/// A key as users have it (base64 of a SubjectPublicKeyInfo, an RSAPublicKey or 32 octets) in the form of DkimKeyRecord::key.
struct PublicKey
{
    QByteArray octets; ///< empty: not a key
    KeyKind kind = KeyKind::Rsa;
};
[[nodiscard]] PublicKey publicKeyFromBase64(const QByteArray &base64);
/// Is a private key in the text, whole or its beginning: in PEM, or base64 of PKCS #8, PKCS #1 or SEC 1, also where the text is damaged?
/// (One of Ed25519 as 32 bare octets looks like a public one.)
[[nodiscard]] bool holdsPrivateKey(const QByteArray &text);
/// To be kept in place of such a text; readDkimKey() still tells KeyFault::PrivateKey of it.
inline constexpr auto privateKeyMark = "(a PRIVATE KEY was here; it is not shown)";
/// The record to publish for it: "v=DKIM1; k=rsa; p=..."; empty when it is not a key.
[[nodiscard]] QByteArray dkimRecordFor(const QByteArray &base64);

} // namespace policy
