// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

bool hasKeyword(const QStringList &capabilities, const QString &keyword)
{
    return std::any_of(capabilities.cbegin(), capabilities.cend(), [&](const QString &capability) {
        return QStringView(capability).left(capability.indexOf(u' ')).compare(keyword, Qt::CaseInsensitive) ==
               0;
    });
}

QString withoutLastDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

} // namespace

QString protocolName(ServiceProtocol protocol)
{
    switch (protocol) {
    case ServiceProtocol::Smtp: return u"smtp"_s;
    case ServiceProtocol::Pop3: return u"pop3"_s;
    case ServiceProtocol::Imap: return u"imap"_s;
    }
    return {};
}

QString SessionRequest::key() const
{
    return u"%1:%2 %3"_s.arg(protocolName(protocol), address.toString(), QString::number(port));
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Connect: return u"connect"_s;
    case Stage::Greeting: return u"greeting"_s;
    case Stage::Hello: return u"hello"_s;
    case Stage::StartTls: return u"starttls"_s;
    case Stage::Handshake: return u"handshake"_s;
    case Stage::HelloAfterTls: return u"hello-after-tls"_s;
    case Stage::Quit: return u"quit"_s;
    case Stage::Done: return u"done"_s;
    }
    return {};
}

QString failureName(Failure failure)
{
    switch (failure) {
    case Failure::None: return u"none"_s;
    case Failure::Refused: return u"refused"_s;
    case Failure::ConnectTimeout: return u"connect-timeout"_s;
    case Failure::Unreachable: return u"unreachable"_s;
    case Failure::LocallyBlocked: return u"locally-blocked"_s;
    case Failure::ReplyTimeout: return u"reply-timeout"_s;
    case Failure::ClosedEarly: return u"closed-early"_s;
    case Failure::NotTheProtocol: return u"not-the-protocol"_s;
    case Failure::ProtocolError: return u"protocol-error"_s;
    case Failure::LineTooLong: return u"line-too-long"_s;
    case Failure::TooManyLines: return u"too-many-lines"_s;
    case Failure::Rejected: return u"rejected"_s;
    case Failure::Cancelled: return u"cancelled"_s;
    }
    return {};
}

bool Certificate::covers(const QString &hostName) const
{
    const QString wanted = withoutLastDot(hostName);
    if (wanted.isEmpty())
        return false;
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &given) {
        const QString name = withoutLastDot(given);
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        // RFC 6125 section 6.4.3: the wildcard stands for exactly one whole label, and never for a top-level
        // domain's child.
        const QStringView rest = QStringView(name).mid(1);
        const qsizetype firstDot = wanted.indexOf(u'.');
        return name.startsWith("*."_L1) && rest.indexOf(u'.', 1) > 0 && firstDot > 0 &&
               QStringView(wanted).mid(firstDot).compare(rest, Qt::CaseInsensitive) == 0;
    });
}

bool Session::offers(const QString &keyword) const
{
    return hasKeyword(capabilities, keyword);
}

bool Session::offersAfterTls(const QString &keyword) const
{
    return hasKeyword(capabilitiesAfterTls, keyword);
}

} // namespace smtp
