// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/dkim.h"

#include "policy/taglist.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace policy {

namespace {

constexpr qsizetype ed25519Octets = 32, maximumDer = 8192;

struct KeyDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyDeleter>;

const unsigned char *octetsOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(withoutBlanks(base64), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

/// A DER SEQUENCE from its first octet: where its content begins and ends (X.690 section 8.1).
struct Sequence
{
    qsizetype content = 0, end = 0;
};
std::optional<Sequence> sequenceOf(const QByteArray &der)
{
    if (der.size() < 2 || der[0] != '\x30')
        return std::nullopt;
    const auto octet = [&der](qsizetype at) { return qsizetype(static_cast<unsigned char>(der[at])); };
    const qsizetype first = octet(1);
    if (first < 0x80)
        return Sequence{2, 2 + first};
    const qsizetype count = first & 0x7F;
    if (count == 0 || count > 3 || der.size() < 2 + count)
        return std::nullopt;
    qsizetype length = 0;
    for (qsizetype i = 0; i < count; ++i)
        length = length * 256 + octet(2 + i);
    return Sequence{2 + count, 2 + count + length};
}

/// PKCS #8, PKCS #1 and SEC 1 private keys begin with a version of one octet; no public key does.
bool isPrivate(const QByteArray &der)
{
    const auto sequence = sequenceOf(der);
    const QByteArray start = sequence ? der.mid(sequence->content, 3) : QByteArray();
    return start == QByteArray("\x02\x01\x00", 3) || start == QByteArray("\x02\x01\x01", 3);
}

QByteArray infoOf(const EVP_PKEY *key)
{
    unsigned char *out = nullptr;
    const int size = i2d_PUBKEY(key, &out);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return der;
}

struct RsaKey
{
    QByteArray info; ///< SubjectPublicKeyInfo; empty: not one
    int bits = 0;
    bool isBare = false;
};

/// The library sees nothing but what is shaped like an RSA key: the other kinds have parameters that cost time.
RsaKey rsaKey(const QByteArray &der)
{
    static const QByteArray rsaEncryption("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 11);
    const auto sequence = sequenceOf(der);
    if (!sequence || sequence->end != der.size() || der.size() > maximumDer || sequence->content >= der.size())
        return {};
    const bool isBare = der[sequence->content] == '\x02';
    if (!isBare && !der.mid(sequence->content, 16).contains(rsaEncryption))
        return {};
    const unsigned char *at = octetsOf(der);
    const Key key(isBare ? d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, der.size()) : d2i_PUBKEY(nullptr, &at, der.size()));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || at != octetsOf(der) + der.size())
        return {};
    return {infoOf(key.get()), EVP_PKEY_get_bits(key.get()), isBare};
}

/// The 32 octets inside a SubjectPublicKeyInfo (RFC 8410 section 4); empty when it is none of Ed25519.
QByteArray unwrappedEd25519(const QByteArray &der)
{
    static const QByteArray head("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12);
    return der.size() == head.size() + ed25519Octets && der.startsWith(head) ? der.mid(head.size()) : QByteArray();
}

bool namesNone(const TagList &list, const QByteArray &name, std::initializer_list<QByteArray> good)
{
    const QByteArray *value = list.find(name);
    if (!value)
        return false;
    const QList<QByteArray> words = splitList(*value, ':');
    return std::ranges::none_of(words, [&](const QByteArray &word) { return std::ranges::find(good, word.toLower()) != good.end(); });
}

void readEd25519(const QByteArray &octets, DkimKeyRecord &record)
{
    record.kind = KeyKind::Ed25519;
    record.fault = octets.size() == ed25519Octets ? KeyFault::None : KeyFault::WrongLength;
    if (record.isUsable())
        record.key = octets;
    if (const QByteArray inner = unwrappedEd25519(octets); !inner.isEmpty()) {
        record.key = inner;
        record.fault = KeyFault::WrappedEd25519;
    }
}

void readRsa(const QByteArray &der, DkimKeyRecord &record)
{
    const auto sequence = sequenceOf(der);
    if (sequence && sequence->end > der.size()) {
        record.fault = KeyFault::CutOff;
        return;
    }
    const RsaKey rsa = rsaKey(der);
    record.key = rsa.info;
    record.bits = rsa.bits;
    record.fault = rsa.info.isEmpty() ? KeyFault::NotAKey : rsa.isBare ? KeyFault::BareRsaKey : KeyFault::None;
}

void readKey(const QByteArray &value, DkimKeyRecord &record, const QByteArray &kind)
{
    if (value.contains("PRIVATE KEY")) {
        record.fault = KeyFault::PrivateKey;
        return;
    }
    if (value.contains("-----")) {
        record.fault = KeyFault::ArmourLines;
        return;
    }
    const std::optional<QByteArray> octets = decoded(value);
    if (!octets)
        record.fault = KeyFault::BadBase64;
    else if (isPrivate(*octets))
        record.fault = KeyFault::PrivateKey;
    else if (kind == "ed25519")
        readEd25519(*octets, record);
    else
        readRsa(*octets, record);
}

} // namespace

bool looksLikeDkimKey(const QByteArray &text)
{
    const TagList list = readTagList(text);
    const QByteArray *version = list.find("v");
    if (version)
        return version->toUpper().startsWith("DKIM");
    return list.find("p") && (list.tags.size() == 1 || list.find("k") || list.find("t") || list.find("h") || list.find("s") ||
                              list.find("n") || list.value("p").size() > 40);
}

DkimKeyRecord readDkimKey(const QByteArray &text)
{
    const TagList list = readTagList(text);
    DkimKeyRecord record;
    const QList<QByteArray> flags = splitList(list.value("t"), ':');
    record.isTest = flags.contains("y");
    record.forbidsSubdomains = flags.contains("s");
    const QByteArray kind = list.value("k", "rsa").toLower(), *value = list.find("p");
    if (text.contains("PRIVATE KEY")) // wherever it stands
        record.fault = KeyFault::PrivateKey;
    else if (list.find("v") && (list.value("v") != "DKIM1" || !list.isFirst("v")))
        record.fault = KeyFault::OtherVersion;
    else if (!list.twice.isEmpty())
        record.fault = KeyFault::TagTwice;
    else if (!value)
        record.fault = KeyFault::NoKey;
    else if (withoutBlanks(*value).isEmpty())
        record.fault = KeyFault::Revoked;
    else if (kind != "rsa" && kind != "ed25519")
        record.fault = KeyFault::UnknownKind;
    else
        readKey(*value, record, kind);
    if (record.fault == KeyFault::UnknownKind)
        record.kindText = kind;
    if (record.isUsable() && namesNone(list, "s", {"*", "email"}))
        record.fault = KeyFault::NotForMail;
    if (record.isUsable() && namesNone(list, "h", {"sha256"}))
        record.fault = KeyFault::NotForSha256;
    return record;
}

bool holdsPrivateKey(const QByteArray &text)
{
    constexpr qsizetype leastRun = 24, headOfRun = 16;
    const bool isArmoured = text.contains("PRIVATE KEY") || (text.contains("-----") && text.toUpper().contains("PRIVATE KEY"));
    if (isArmoured || readDkimKey(text).fault == KeyFault::PrivateKey)
        return true;
    QByteArray run;
    const auto isPrivateRun = [&run] {
        return run.size() >= leastRun && isPrivate(QByteArray::fromBase64(run.left(headOfRun)));
    };
    for (const char c : text) {
        const bool isDamage = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\\';
        const bool isBase64 = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
        if (isBase64)
            run += c;
        else if (!isDamage && isPrivateRun())
            return true;
        else if (!isDamage)
            run.clear();
    }
    return isPrivateRun();
}

PublicKey publicKeyFromBase64(const QByteArray &base64)
{
    const std::optional<QByteArray> octets = decoded(base64);
    if (!octets || isPrivate(*octets))
        return {};
    if (octets->size() == ed25519Octets)
        return {*octets, KeyKind::Ed25519};
    if (const QByteArray inner = unwrappedEd25519(*octets); !inner.isEmpty())
        return {inner, KeyKind::Ed25519};
    return {rsaKey(*octets).info, KeyKind::Rsa};
}

QByteArray dkimRecordFor(const QByteArray &base64)
{
    const PublicKey key = publicKeyFromBase64(base64);
    if (key.octets.isEmpty())
        return {};
    const QByteArray kind = key.kind == KeyKind::Ed25519 ? "ed25519" : "rsa";
    return "v=DKIM1; k=" + kind + "; p=" + key.octets.toBase64();
}

} // namespace policy
