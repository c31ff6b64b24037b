// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/details.h"

#include "setup/printable.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/x509.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace tls {

namespace {

QString keyText(const QSslKey &key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa: return u"RSA %1"_s.arg(key.length());
    case QSsl::Dsa: return u"DSA %1"_s.arg(key.length());
    case QSsl::Ec: return u"EC %1"_s.arg(key.length());
    case QSsl::Dh: return u"DH %1"_s.arg(key.length());
    case QSsl::Opaque: break; // Ed25519 and whatever else Qt has no word for
    }
    return {};
}

QString nameText(const QStringList &commonNames, const QStringList &organizations)
{
    return setup::printable(commonNames.isEmpty() ? organizations.value(0) : commonNames.first(), 255);
}

struct X509Deleter
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using X509Pointer = std::unique_ptr<X509, X509Deleter>;

X509Pointer parsed(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Pointer(d2i_X509(nullptr, &bytes, long(der.size())));
}

/// DER of the SubjectPublicKeyInfo; empty when the certificate cannot be read.
QByteArray publicKeyInfo(const QByteArray &der)
{
    const X509Pointer certificate = parsed(der);
    unsigned char *bytes = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &bytes) : 0;
    const QByteArray result = size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
    OPENSSL_free(bytes);
    return result;
}

QString signatureAlgorithm(const QByteArray &der)
{
    const X509Pointer certificate = parsed(der);
    const int nid = certificate ? X509_get_signature_nid(certificate.get()) : NID_undef;
    return nid == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2ln(nid));
}

ChainLink chainLink(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer(), key = publicKeyInfo(der);
    const auto digest = [](const QByteArray &bytes, QCryptographicHash::Algorithm algorithm) {
        return bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, algorithm).toHex();
    };
    return {digest(der, QCryptographicHash::Sha256), digest(der, QCryptographicHash::Sha512),
            digest(key, QCryptographicHash::Sha256), digest(key, QCryptographicHash::Sha512)};
}

ChainProblem chainProblem(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch: return ChainProblem::None;
    case QSslError::SelfSignedCertificate: return ChainProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return ChainProblem::UnknownIssuer;
    case QSslError::CertificateExpired: return ChainProblem::Expired;
    case QSslError::CertificateNotYetValid: return ChainProblem::NotYetValid;
    // Qt has no word for OpenSSL's "key too small" and "digest too weak" (RFC 9325 section 4).
    case QSslError::UnspecifiedError: return ChainProblem::Weak;
    default: return ChainProblem::Other;
    }
}

} // namespace

QString protocolName(QSsl::SslProtocol protocol)
{
    // The enumerators of the old versions are deprecated since Qt 6.3; their values are not going to change.
    switch (int(protocol)) {
    case 0: return u"TLSv1.0"_s;
    case 1: return u"TLSv1.1"_s;
    case QSsl::TlsV1_2: return u"TLSv1.2"_s;
    case QSsl::TlsV1_3: return u"TLSv1.3"_s;
    default: return {};
    }
}

QSslConfiguration probeTlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setProtocol(QSsl::AnyProtocol);
    return configuration;
}

Tls observedTls(const QSslSocket &socket, const QString &hostName)
{
    Tls tls;
    if (socket.isEncrypted()) {
        tls.protocol = protocolName(socket.sessionProtocol());
        tls.cipher = setup::printable(socket.sessionCipher().name(), 128);
    }
    if (const QSslCertificate certificate = socket.peerCertificate(); !certificate.isNull())
        tls.certificate = certificateDetails(certificate, hostName);
    tls.chain = chainLinks(socket.peerCertificateChain());
    tls.problems = chainProblems(socket.sslHandshakeErrors());
    return tls;
}

QList<ChainLink> chainLinks(const QList<QSslCertificate> &certificates)
{
    QList<ChainLink> chain;
    for (const QSslCertificate &certificate : certificates.mid(0, maximumChain))
        chain += chainLink(certificate);
    return chain;
}

Certificate certificateDetails(const QSslCertificate &certificate, const QString &hostName)
{
    Certificate details;
    const QStringList commonNames = certificate.subjectInfo(QSslCertificate::CommonName);
    details.subject = nameText(commonNames, certificate.subjectInfo(QSslCertificate::Organization));
    details.issuer = nameText(certificate.issuerInfo(QSslCertificate::CommonName),
                              certificate.issuerInfo(QSslCertificate::Organization));
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    std::reverse(names.begin(), names.end()); // values() begins with the last one
    if (names.isEmpty())
        names = commonNames;
    for (QString &name : names)
        name = setup::printable(name, 255);
    std::stable_partition(names.begin(), names.end(), [&](const QString &name) {
        Certificate one;
        one.names = {name};
        return one.covers(hostName);
    });
    details.nameCount = int(names.size());
    details.names = names.mid(0, maximumCertificateNames);
    details.notBefore = certificate.effectiveDate().toUTC();
    details.notAfter = certificate.expiryDate().toUTC();
    details.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    details.key = keyText(certificate.publicKey());
    details.issuerOrganization =
        setup::printable(certificate.issuerInfo(QSslCertificate::Organization).value(0), 255);
    details.signatureAlgorithm = signatureAlgorithm(certificate.toDer());
    return details;
}

QList<ChainProblem> chainProblems(const QList<QSslError> &errors)
{
    QList<ChainProblem> problems;
    for (const QSslError &error : errors) {
        const ChainProblem problem = chainProblem(error.error());
        if (problem != ChainProblem::None && !problems.contains(problem))
            problems += problem;
    }
    // A certificate that signed itself has no other issuer to know.
    if (problems.contains(ChainProblem::SelfSigned))
        problems.removeAll(ChainProblem::UnknownIssuer);
    return problems;
}

} // namespace tls
