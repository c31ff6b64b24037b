// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationfuzz.h"

#include <cstddef>

/// POP3 and IMAP servers, chosen by the first octet.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    fuzz::playServer((data[0] & 1) != 0 ? smtp::ServiceProtocol::Pop3 : smtp::ServiceProtocol::Imap, bytes);
    return 0;
}
