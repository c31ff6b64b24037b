// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/clientconfig.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A settings file names a bounded number of servers, and none that cannot be looked up passes for a name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const policy::ClientConfig config = policy::parseClientConfig(xml, QStringLiteral("example.org"));
    if (config.servers.size() > 20 || config.servers.isEmpty() != (config.problem != policy::ClientConfig::Problem::None))
        std::abort();
    for (const policy::ConfigServer &server : config.servers) {
        if (server.isName && (server.hostName.isEmpty() || server.hostName.contains(u'%') || server.hostName.size() > 253))
            std::abort();
        if (server.authentication.size() > 10 || policy::configText(server).contains(u'\n'))
            std::abort();
    }
    return 0;
}
