// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/world.h"
#include "smtp/session.h"

namespace simulation {

/// A mail server in memory: command lines in, answers out, no network. It speaks as much SMTP (RFC 5321),
/// POP3 (RFC 1939) and IMAP (RFC 9051) as a client needs that never logs in.
class ScriptedMailServer
{
public:
    ScriptedMailServer(const MailHost &host, setup::ServiceProtocol protocol, quint16 port);

    /// Empty: it never says anything.
    [[nodiscard]] QByteArray greeting() const;
    [[nodiscard]] QByteArray answer(const QByteArray &commandLine);

    [[nodiscard]] bool expectsTlsFirst() const { return m_tlsFirst; }
    /// The client has begun a handshake: does the server take part in it?
    [[nodiscard]] bool acceptsTls() const { return m_tlsAwaited; }
    /// What the client sees then. From now on commands come encrypted.
    [[nodiscard]] smtp::Tls beginTls();

private:
    [[nodiscard]] QByteArray smtpAnswer(const QByteArray &command, const QByteArray &argument) const;
    [[nodiscard]] static QByteArray recipientAnswer(const QByteArray &path);
    [[nodiscard]] QByteArray pop3Answer(const QByteArray &command) const;
    [[nodiscard]] QByteArray imapAnswer(const QByteArray &tag, const QByteArray &command) const;
    [[nodiscard]] bool offersTls() const { return !m_tls && m_host.manner != Manner::NoStartTls; }

    const MailHost m_host;
    const setup::ServiceProtocol m_protocol;
    const bool m_tlsFirst;
    bool m_tlsAwaited = false; ///< at once, or after STARTTLS
    bool m_tls = false;
};

} // namespace simulation
