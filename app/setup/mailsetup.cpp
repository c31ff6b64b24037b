// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/mailsetup.h"

#include <algorithm>

namespace setup {

bool MailSetup::isPublic(const QHostAddress &address) const
{
    const AddressKind kind = addressKind(address);
    return kind == AddressKind::Global || (simulated && kind == AddressKind::Documentation);
}

bool MailSetup::isEntered(const QHostAddress &address) const
{
    return externalAddresses.contains(address) ||
           std::any_of(servers.cbegin(), servers.cend(),
                       [&address](const MailServer &server) { return server.addresses.contains(address); });
}

quint16 defaultPort(ServiceProtocol protocol, Security security)
{
    const bool implicitTls = security == Security::ImplicitTls;
    switch (protocol) {
    case ServiceProtocol::Smtp: return implicitTls ? 465 : 587;
    case ServiceProtocol::Pop3: return implicitTls ? 995 : 110;
    case ServiceProtocol::Imap: return implicitTls ? 993 : 143;
    }
    return 0;
}

} // namespace setup
