// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/bimi.h"
#include "policy/dkim.h"
#include "policy/dmarc.h"
#include "policy/taglist.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isSo)
{
    if (!isSo)
        std::abort();
}

} // namespace

/// Whatever a domain publishes, or shows as its logo: lists are bounded and can be read again from what was read; a usable key can be published again
/// and is the same; a record that applies has a policy.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const policy::TagList list = policy::readTagList(text);
    require(list.tags.size() <= policy::maximumTags && list.broken.size() <= policy::maximumTags);
    QByteArray again;
    for (const policy::TagValue &tag : list.tags)
        again += tag.name + '=' + tag.value + ';';
    require(policy::readTagList(again).tags == list.tags);

    const policy::DkimKeyRecord key = policy::readDkimKey(text);
    require(!key.isUsable() || !key.key.isEmpty());
    require(key.fault != policy::KeyFault::PrivateKey || key.key.isEmpty());
    if (key.isUsable())
        require(policy::readDkimKey(policy::dkimRecordFor(key.key.toBase64())).key == key.key);

    if (const auto record = policy::readBimi(text)) {
        const auto url = policy::bimiUrl(record->logo);
        require(!record->declines() || !url);
        require(!url || url->startsWith(QStringLiteral("https://")));
    }
    require(policy::judgeLogo(text).size() <= 9);

    if (const auto record = policy::readDmarc(text)) {
        const auto applied = policy::discoverPolicy({{QStringLiteral("example.org"), record}});
        require(applied.has_value() == record->counts());
        require(!applied || applied->applied <= applied->asked);
    }
    return 0;
}
