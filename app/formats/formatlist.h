// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/formattable.h"

/// The formats by name, one per file; formattable.cpp puts them in order.
namespace formats {

extern const Format textFormat, bindFormat, csvFormat, jsonFormat, hostsFormat;

/// Letters, digits, hyphens, underscores and dots: what a name may have in a file that others read. A name
/// from elsewhere could carry line ends, spaces or $INCLUDE.
[[nodiscard]] bool isPlainName(const QString &name);
/// Are the owner and the names in the data plain?
[[nodiscard]] bool hasPlainNames(const dns::ResourceRecord &record);
/// The data without what has a column of its own: no priority, no quotes.
[[nodiscard]] QString bareValue(const dns::ResourceRecord &record);

} // namespace formats
