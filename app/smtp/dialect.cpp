// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialect.h"

#include "setup/printable.h"

namespace smtp {

std::unique_ptr<Dialect> makeDialect(ServiceProtocol protocol)
{
    switch (protocol) {
    case ServiceProtocol::Smtp: return makeSmtpDialect();
    case ServiceProtocol::Pop3: return makePop3Dialect();
    case ServiceProtocol::Imap: return makeImapDialect();
    }
    Q_UNREACHABLE();
}

QString capabilityText(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    const qsizetype space = trimmed.indexOf(' ');
    const QByteArray keyword = trimmed.left(space).toUpper();
    return setup::printable(space < 0 ? keyword : keyword + trimmed.mid(space));
}

} // namespace smtp
