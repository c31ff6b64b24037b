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
    return u"%1:%2 %3"_s.arg(errand == Errand::Connect ? u"connect"_s : protocolName(protocol), address.toString(),
                             QString::number(port));
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
    case Stage::Errand: return u"errand"_s;
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

QString trialName(Trial::What what)
{
    switch (what) {
    case Trial::What::NullSender: return u"null-sender"_s;
    case Trial::What::Postmaster: return u"postmaster"_s;
    case Trial::What::Abuse: return u"abuse"_s;
    case Trial::What::Unlikely: return u"unlikely"_s;
    case Trial::What::Foreign: return u"foreign"_s;
    case Trial::What::Verify: return u"verify"_s;
    case Trial::What::Expand: return u"expand"_s;
    }
    return {};
}

QString outcomeName(LogIn::Outcome outcome)
{
    switch (outcome) {
    case LogIn::Outcome::NoCredentials: return u"no-credentials"_s;
    case LogIn::Outcome::NotEncrypted: return u"not-encrypted"_s;
    case LogIn::Outcome::NoMechanism: return u"no-mechanism"_s;
    case LogIn::Outcome::Refused: return u"refused"_s;
    case LogIn::Outcome::NotFinished: return u"not-finished"_s;
    case LogIn::Outcome::Accepted: return u"accepted"_s;
    }
    return {};
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
