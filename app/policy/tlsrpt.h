// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// TLS-RPT: where reports about failed encryption go (RFC 8460 section 3).
namespace policy {

struct TlsRptRecord
{
    QList<QByteArray> targets; ///< mailto: and https: URIs, in order
    QList<QByteArray> wrong;   ///< entries of rua that are none, and parts that are no "name=value"
    bool hasRua = false;
};
/// Does the text claim to be one?
[[nodiscard]] bool isTlsRptRecord(const QByteArray &text);
[[nodiscard]] TlsRptRecord readTlsRptRecord(const QByteArray &text);

} // namespace policy
