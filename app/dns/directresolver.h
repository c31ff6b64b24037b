// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"

#include <memory>

namespace dns {

struct DirectOptions
{
    int timeoutMs = 10'000;    ///< for one question, retries and TCP included
    int firstRetryMs = 1'000;  ///< the first repeat over UDP; doubles with each (RFC 1035 section 4.2.1)
};

/// Asks named servers itself: UDP with retry and back-off, TCP on truncation (RFC 7766) or at once, DNS over TLS in the
/// strict profile (RFC 7858, RFC 8310), EDNS with fallback (RFC 6891); RD and CD as each question wants them.
/// ldns builds and parses the messages; Qt's sockets carry them. Random id and port; a reply with another id, question
/// or source is ignored (RFC 5452 section 9.1). Everything is asynchronous; hundreds may be in flight. For
/// Server::Kind::System it asks `defaultServers` in turn, the next one whenever couldNotAsk().
class DirectResolver : public Resolver
{
public:
    explicit DirectResolver(QList<Server> defaultServers = {}, DirectOptions options = {});
    ~DirectResolver() override;
    void resolve(const Question &question, QObject *context, Callback callback) override;

private:
    QList<Server> m_defaultServers;
    DirectOptions m_options;
};

/// The name servers this computer is set up to ask (/etc/resolv.conf); empty where that cannot be read. Read anew each
/// call.
[[nodiscard]] QList<Server> systemNameServers();

} // namespace dns
