// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resourcerecord.h"
#include "tls/observed.h"

/// TLSA records as DANE for SMTP uses them (RFC 6698, RFC 7671, RFC 7672 section 3.1).
namespace policy {

enum class TlsaUse {
    Server,    ///< DANE-EE(3): the server's own key or certificate; names and dates do not count
    Authority, ///< DANE-TA(2): an issuer in the chain; name and dates count
    Ignored,   ///< PKIX-TA(0), PKIX-EE(1): not for SMTP (RFC 7672 section 3.1.3)
    Unusable   ///< unknown numbers, or a digest of the wrong length
};
[[nodiscard]] TlsaUse tlsaUse(const dns::TlsaData &record);

/// Whether the record fits a chain, the server's own certificate first.
enum class TlsaMatch {
    No,
    Yes,
    CannotTell ///< a full certificate or key that the chain need not hold (RFC 7671 section 5.2.1)
};
[[nodiscard]] TlsaMatch tlsaMatch(const dns::TlsaData &record, const QList<tls::ChainLink> &chain);

/// What to publish for that chain: "3 1 1 00ff..."; "3 0 1 ..." where the key is not known. Empty without a chain.
[[nodiscard]] QString tlsaText(const QList<tls::ChainLink> &chain);
/// "3 1 1 00ff...", the octets in lower-case hexadecimal, cut after `octets`.
[[nodiscard]] QString tlsaText(const dns::TlsaData &record, qsizetype octets = 64);

} // namespace policy
