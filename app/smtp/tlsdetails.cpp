// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/tlsdetails.h"

#include "setup/printable.h"
#include "smtp/limits.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

QString protocolText(QSsl::SslProtocol protocol)
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
        tls.protocol = protocolText(socket.sessionProtocol());
        tls.cipher = setup::printable(socket.sessionCipher().name(), 128);
    }
    if (const QSslCertificate certificate = socket.peerCertificate(); !certificate.isNull())
        tls.certificate = certificateDetails(certificate, hostName);
    tls.problems = chainProblems(socket.sslHandshakeErrors());
    return tls;
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
    details.names = names.mid(0, limits::certificateNames);
    details.notBefore = certificate.effectiveDate().toUTC();
    details.notAfter = certificate.expiryDate().toUTC();
    details.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    details.key = keyText(certificate.publicKey());
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

} // namespace smtp
