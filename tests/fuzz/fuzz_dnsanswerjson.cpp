// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What is accepted from a report can be written and read again, and is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto answer = dns::answerFromJson(QJsonDocument::fromJson(text).object());
    if (!answer)
        return 0;
    const auto again = dns::answerFromJson(dns::toJson(*answer));
    if (!again || again->records != answer->records || !(again->question == answer->question) || again->detail != answer->detail)
        std::abort();
    return 0;
}
