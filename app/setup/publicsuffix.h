// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace setup {

/// Is this name (A-labels) one under which registries hand out names to everybody, like "co.uk"? Only the
/// ICANN part of the public suffix list counts: "github.io" is a company's own domain and may well have mail.
/// A top-level domain that the list does not know is none.
[[nodiscard]] bool isPublicSuffix(const QString &ascii);

} // namespace setup
