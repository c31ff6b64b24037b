// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tls/observed.h"

#include <QSsl>

class QSslCertificate;
class QSslConfiguration;
class QSslError;
class QSslSocket;

namespace tls {

/// How the probe speaks TLS. It wants to see what is there, so it verifies but never refuses, and takes any
/// version that this computer's OpenSSL still allows; nothing secret is ever sent. No other part of the
/// program may use this.
[[nodiscard]] QSslConfiguration probeTlsConfiguration();

[[nodiscard]] QString protocolName(QSsl::SslProtocol protocol); ///< "TLSv1.3"; empty: none

/// What the handshake showed so far: version and cipher when there is one, certificate and what is wrong with
/// its chain. Names of the certificate that cover `hostName` are kept first.
[[nodiscard]] Tls observedTls(const QSslSocket &socket, const QString &hostName);

/// At most `maximumChain`, in the order given.
[[nodiscard]] QList<ChainLink> chainLinks(const QList<QSslCertificate> &certificates);
[[nodiscard]] Certificate certificateDetails(const QSslCertificate &certificate, const QString &hostName);
/// Without repetitions; a wrong name is none of them (see Certificate::covers()).
[[nodiscard]] QList<ChainProblem> chainProblems(const QList<QSslError> &errors);

} // namespace tls
