// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/tlsrpt.h"

#include "policy/taglist.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

bool isTarget(const QByteArray &uri)
{
    constexpr qsizetype maximumUri = 2048;
    const bool isPlain = std::ranges::all_of(uri, [](char octet) { return octet > 0x20 && octet < 0x7f; });
    if (!isPlain || uri.size() > maximumUri)
        return false;
    const QByteArray lower = uri.toLower();
    if (lower.startsWith("mailto:")) {
        const qsizetype at = uri.indexOf('@');
        return at > 7 && at + 1 < uri.size() && uri.indexOf('@', at + 1) < 0;
    }
    return lower.startsWith("https://") && !QUrl(QString::fromLatin1(uri), QUrl::StrictMode).host().isEmpty();
}

} // namespace

bool isTlsRptRecord(const QByteArray &text)
{
    const TagList tags = readTagList(text.left(64));
    return text.startsWith('v') && tags.isFirst("v") && tags.tags.first().value == "TLSRPTv1";
}

TlsRptRecord readTlsRptRecord(const QByteArray &text)
{
    const TagList tags = readTagList(text);
    TlsRptRecord record;
    record.hasRua = tags.find("rua") != nullptr;
    for (const QByteArray &uri : splitList(tags.value("rua"), ','))
        (isTarget(uri) ? record.targets : record.wrong).append(uri);
    record.wrong += tags.broken;
    return record;
}

} // namespace policy
