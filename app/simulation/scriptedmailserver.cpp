// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/scriptedmailserver.h"

#include "simulation/certificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

bool isImplicitTlsPort(quint16 port)
{
    return port == 465 || port == 993 || port == 995; // RFC 8314 section 3
}

} // namespace

ScriptedMailServer::ScriptedMailServer(const MailHost &host, setup::ServiceProtocol protocol, quint16 port)
    : m_host(host), m_protocol(protocol), m_tlsFirst(isImplicitTlsPort(port)), m_tlsAwaited(m_tlsFirst)
{
}

QByteArray ScriptedMailServer::greeting() const
{
    const QByteArray name = m_host.name.toLatin1();
    if (m_host.manner == Manner::Tarpit)
        return {};
    if (m_protocol == setup::ServiceProtocol::Pop3)
        return "+OK " + name + " ready\r\n";
    if (m_protocol == setup::ServiceProtocol::Imap)
        return "* OK " + name + " ready\r\n";
    if (m_host.manner == Manner::Rejects)
        return "554 5.7.1 " + name + " No SMTP service for you here\r\n";
    return "220 " + name + " ESMTP\r\n";
}

QByteArray ScriptedMailServer::answer(const QByteArray &commandLine)
{
    QList<QByteArray> words = commandLine.trimmed().split(' ');
    const bool imap = m_protocol == setup::ServiceProtocol::Imap;
    const QByteArray tag = imap ? words.takeFirst() : QByteArray();
    const QByteArray command = words.value(0).toUpper();
    const bool startTls = command == (m_protocol == setup::ServiceProtocol::Pop3 ? "STLS" : "STARTTLS");
    m_tlsAwaited = startTls && offersTls();
    switch (m_protocol) {
    case setup::ServiceProtocol::Smtp: return smtpAnswer(command, words.value(1).toLower());
    case setup::ServiceProtocol::Pop3: return pop3Answer(command);
    case setup::ServiceProtocol::Imap: return imapAnswer(tag, command);
    }
    return {};
}

smtp::Tls ScriptedMailServer::beginTls()
{
    m_tlsAwaited = false;
    m_tls = true;
    return handshakeWith(m_host.certificateName.isEmpty() ? m_host.name : m_host.certificateName,
                         m_host.manner == Manner::ExpiredCertificate);
}

/// Every server takes mail for the domains of all sites, but of their users only the two that must exist (RFC 2142).
QByteArray ScriptedMailServer::recipientAnswer(const QByteArray &path)
{
    const qsizetype at = path.lastIndexOf('@');
    const QString domain = QString::fromLatin1(path.mid(at + 1)).chopped(path.endsWith('>') ? 1 : 0);
    const auto isHere = [&](const Site &site) { return domain == QLatin1StringView(site.domain); };
    if (!std::ranges::any_of(sites(), isHere))
        return "554 5.7.1 Relay access denied\r\n"_ba;
    const QByteArray user = path.left(at).mid(path.indexOf('<') + 1);
    const bool exists = user == "postmaster" || user == "abuse";
    return exists ? "250 2.1.5 Ok\r\n"_ba : "550 5.1.1 User unknown\r\n"_ba;
}

QByteArray ScriptedMailServer::smtpAnswer(const QByteArray &command, const QByteArray &argument) const
{
    if (command == "QUIT")
        return "221 2.0.0 Bye\r\n"_ba;
    if (m_host.manner == Manner::Rejects)
        return "503 5.5.1 Bad sequence of commands\r\n"_ba; // RFC 5321 section 3.1
    if (command == "EHLO") {
        return "250-" + m_host.name.toLatin1() + "\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n" +
               (offersTls() ? "250-STARTTLS\r\n" : "") + "250-8BITMIME\r\n250 SMTPUTF8\r\n";
    }
    if (command == "MAIL" || command == "RSET")
        return "250 2.0.0 Ok\r\n"_ba;
    if (command == "RCPT" && m_host.manner == Manner::OpenRelay)
        return "250 2.1.5 Ok\r\n"_ba;
    if (command == "RCPT" && m_host.manner == Manner::Greylists)
        return "450 4.7.1 Greylisted, please come again in five minutes\r\n"_ba;
    if (command == "RCPT")
        return recipientAnswer(argument);
    if (command == "VRFY")
        return "252 2.0.0 Send some mail, I will try my best\r\n"_ba;
    return m_tlsAwaited ? "220 2.0.0 Ready to start TLS\r\n"_ba : "502 5.5.1 Command not implemented\r\n"_ba;
}

QByteArray ScriptedMailServer::pop3Answer(const QByteArray &command) const
{
    if (command == "QUIT")
        return "+OK Bye\r\n"_ba;
    if (command == "CAPA") {
        return "+OK\r\nTOP\r\nUIDL\r\n"_ba + (offersTls() ? "STLS\r\n" : "USER\r\nSASL PLAIN\r\n") + ".\r\n";
    }
    return m_tlsAwaited ? "+OK Begin TLS negotiation\r\n"_ba : "-ERR Unknown command\r\n"_ba;
}

QByteArray ScriptedMailServer::imapAnswer(const QByteArray &tag, const QByteArray &command) const
{
    if (command == "LOGOUT")
        return "* BYE Logging out\r\n" + tag + " OK Logout completed\r\n";
    if (command == "CAPABILITY") {
        return "* CAPABILITY IMAP4rev1 IDLE " +
               (offersTls() ? "STARTTLS LOGINDISABLED"_ba : "AUTH=PLAIN"_ba) + "\r\n" + tag + " OK Done\r\n";
    }
    return tag + (m_tlsAwaited ? " OK Begin TLS negotiation\r\n" : " BAD Unknown command\r\n");
}

} // namespace simulation
