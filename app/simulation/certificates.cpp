// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/certificates.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

tls::ChainLink link(const QByteArray &name)
{
    const auto digest = [](const QByteArray &text, QCryptographicHash::Algorithm algorithm) {
        return QCryptographicHash::hash(text, algorithm).toHex();
    };
    const QByteArray key = "key of " + name;
    return {digest(name, QCryptographicHash::Sha256), digest(name, QCryptographicHash::Sha512),
            digest(key, QCryptographicHash::Sha256), digest(key, QCryptographicHash::Sha512)};
}

} // namespace

tls::Certificate certificateFor(const QString &name, bool expired)
{
    const QDateTime today = QDateTime::currentDateTimeUtc().date().startOfDay(QTimeZone::utc());
    tls::Certificate certificate;
    certificate.subject = name;
    certificate.issuer = u"Simulated Certificate Authority"_s;
    certificate.issuerOrganization = u"Simulated Certificate Authority"_s;
    certificate.names = {name};
    certificate.nameCount = 1;
    certificate.notBefore = today.addDays(expired ? -125 : -30);
    certificate.notAfter = today.addDays(expired ? -35 : 60);
    certificate.sha256 = chainOf(name).first().sha256;
    certificate.key = u"EC 256"_s;
    certificate.signatureAlgorithm = u"ecdsa-with-SHA256"_s;
    return certificate;
}

QList<tls::ChainLink> chainOf(const QString &name)
{
    return {link(name.toUtf8()), link("Simulated Certificate Authority"_ba)};
}

tls::Tls handshakeWith(const QString &name, bool expired)
{
    tls::Tls tls;
    tls.attempted = tls.established = true;
    tls.protocol = u"TLSv1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    tls.certificate = certificateFor(name, expired);
    tls.chain = chainOf(name);
    if (expired)
        tls.problems = {tls::ChainProblem::Expired};
    return tls;
}

} // namespace simulation
