// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/protocolguess.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace smtp {

QString guessProtocol(const QByteArray &firstBytes)
{
    struct Sign
    {
        QByteArray start;
        QString protocol;
    };
    // A TLS record starts with its type, alert or handshake, and the major version 3 (RFC 8446 section 5.1).
    static const QList<Sign> signs{
        {"SSH-"_ba, u"ssh"_s},       {"HTTP/"_ba, u"http"_s}, {"<html"_ba, u"http"_s},
        {"<!doctype"_ba, u"http"_s}, {"* OK"_ba, u"imap"_s},  {"* PREAUTH"_ba, u"imap"_s},
        {"* BYE"_ba, u"imap"_s},     {"+OK"_ba, u"pop3"_s},   {"-ERR"_ba, u"pop3"_s},
        {"220 "_ba, u"smtp"_s},      {"220-"_ba, u"smtp"_s},  {"421 "_ba, u"smtp"_s},
        {"554 "_ba, u"smtp"_s},      {"554-"_ba, u"smtp"_s},  {"\x15\x03"_ba, u"tls"_s},
        {"\x16\x03"_ba, u"tls"_s},
    };
    for (const Sign &sign : signs) {
        if (firstBytes.left(sign.start.size()).compare(sign.start, Qt::CaseInsensitive) == 0)
            return sign.protocol;
    }
    return {};
}

} // namespace smtp
