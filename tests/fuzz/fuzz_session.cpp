// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/session.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A session from a report that somebody else wrote: refused, or read so that writing it again changes
/// nothing more.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = smtp::sessionFromJson(QJsonDocument::fromJson(bytes).object());
    if (!read)
        return 0;
    const QJsonObject once = smtp::toJson(*read);
    const auto again = smtp::sessionFromJson(once);
    if (!again || smtp::toJson(*again) != once)
        std::abort();
    return 0;
}
