// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"

namespace dns {

/// This computer's hosts file as a resolver: A and AAAA of the names in it, NxDomain for all others. Read anew for each
/// question.
class HostsFileResolver : public Resolver
{
public:
    explicit HostsFileResolver(QString path = defaultPath());
    void resolve(const Question &question, QObject *context, Callback callback) override;
    [[nodiscard]] static QString defaultPath(); ///< /etc/hosts, or below %SystemRoot% on Windows

private:
    QString m_path;
};

} // namespace dns
