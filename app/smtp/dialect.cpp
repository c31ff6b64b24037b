// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialect.h"

#include "setup/printable.h"
#include "smtp/replyparser.h"

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
    const QByteArray keyword = firstWord(trimmed);
    return setup::printable(keyword.toUpper() + trimmed.mid(keyword.size()));
}

} // namespace smtp
