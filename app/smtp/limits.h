// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What one peer may make us keep. RFC 5321 section 4.5.3.1.5 allows 512 octets in a reply line; Postfix
/// reads 2048.
namespace smtp::limits {

inline constexpr qsizetype lineOctets = 2048; ///< without line end
inline constexpr qsizetype replyLines = 128;
inline constexpr qsizetype replyOctets = 65'536;
inline constexpr qsizetype transcriptLines = 400;
inline constexpr qsizetype transcriptOctets = 512; ///< of one line
inline constexpr qsizetype capabilities = 512;

} // namespace smtp::limits
