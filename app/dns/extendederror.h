// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What a server says about why (RFC 8914). Private to dns/.
namespace dns {

struct ExtendedErrors
{
    QList<quint16> codes; ///< INFO-CODEs, at most 8, each once
    QString text;         ///< "EDE 6 (DNSSEC Bogus): no valid signature; ...": ASCII, bounded
};

/// Reads the options of an OPT record (RFC 6891 section 6.1.2); what follows a damaged one is left out.
[[nodiscard]] ExtendedErrors extendedErrorsOf(const QByteArray &options);

} // namespace dns
