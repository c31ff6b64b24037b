// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace smtp {

/// A complete SMTP reply (RFC 5321 section 4.2): every line had the same code. POP3 and IMAP answers have no code; for them it
/// is 0 and the lines hold the whole text, "+OK ready" or "* BYE busy".
struct Reply
{
    int code = 0;                  ///< 200 to 559; 0 for POP3 and IMAP
    QByteArray enhancedCode;       ///< "5.7.1" (RFC 3463) when present and of the code's class, else empty
    QList<QByteArray> lines;       ///< text of each line without code and separator; bytes as received

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 400; }
    [[nodiscard]] bool isTransient() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool isPermanent() const { return code >= 500; }
    bool operator==(const Reply &) const = default;
};

} // namespace smtp
