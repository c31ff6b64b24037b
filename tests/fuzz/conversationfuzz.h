// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/conversation.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace fuzz {

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

inline const QByteArray password = "a-password-that-nobody-guesses";

/// Plays octets as a server: each segment begins with its length; the lengths from 250 on are events.
class Server
{
public:
    Server(const smtp::SessionRequest &request, const QByteArray &script)
        : m_conversation(request, smtp::Credentials{QStringLiteral("anna"), QString::fromLatin1(password)}, today()),
          m_script(script)
    {
    }

    void play()
    {
        take(m_conversation.connected(QHostAddress(), m_now));
        for (qsizetype at = 0; at < m_script.size() && !m_conversation.isOver(); ++m_now) {
            const auto length = static_cast<uint8_t>(m_script[at++]);
            if (length >= 250) {
                event(length);
            } else {
                take(m_conversation.received(m_script.mid(at, length), m_now));
                at += length;
            }
        }
        while (!m_conversation.isOver())
            take(m_conversation.timedOut(++m_now));
        judge();
    }

private:
    static QDateTime today() { return QDateTime::fromSecsSinceEpoch(1'800'000'000); }
    /// In order, so that a login goes on.
    static smtp::Tls handshake()
    {
        smtp::Tls tls;
        smtp::Certificate certificate;
        certificate.names = {QStringLiteral("mail.example")};
        certificate.nameCount = 1;
        certificate.notBefore = today().addDays(-1);
        certificate.notAfter = today().addDays(1);
        tls.certificate = certificate;
        return tls;
    }

    void event(uint8_t kind)
    {
        const smtp::Tls tls = kind == 252 ? handshake() : smtp::Tls();
        switch (kind) {
        case 250: return take(m_conversation.closed({}, m_now));
        case 251: return take(m_conversation.giveUp(m_now));
        case 252:
        case 253:
            if (!m_handshaking)
                return;
            m_handshaking = false;
            return take(kind == 252 ? m_conversation.tlsEstablished(tls, m_now)
                                    : m_conversation.tlsFailed(tls, m_now));
        case 254: return take(m_conversation.received(QByteArray(3000, 'x'), m_now));
        default: return take(m_conversation.timedOut(m_now));
        }
    }

    void take(const QList<smtp::Action> &actions)
    {
        for (const smtp::Action &action : actions) {
            require(!m_ended);
            m_handshaking = m_handshaking || action.kind == smtp::Action::Kind::StartTls;
            m_ended = action.kind == smtp::Action::Kind::Close || action.kind == smtp::Action::Kind::Abort;
            if (action.kind != smtp::Action::Kind::Send)
                continue;
            require(action.bytes.endsWith("\r\n") && !m_handshaking);
            for (const QByteArray &line : action.bytes.split('\n')) { // no message, ever
                require(!line.toUpper().startsWith("DATA") && !line.toUpper().startsWith("BDAT"));
                ++m_lines;
            }
        }
        require(m_ended == m_conversation.isOver());
    }

    void judge() const
    {
        const smtp::Session &session = m_conversation.session();
        require(m_lines <= 64);
        require(!QJsonDocument(smtp::toJson(session)).toJson().contains(password));
        require(!QJsonDocument(smtp::toJson(session)).toJson().contains(password.toBase64()));
        require((session.stage == smtp::Stage::Done) == (session.failure == smtp::Failure::None));
        require((session.failure == smtp::Failure::Rejected) == session.rejection.has_value());
        require(session.guess.isEmpty() || session.failure == smtp::Failure::NotTheProtocol);
        require(!session.tls.injected || session.capabilitiesAfterTls.isEmpty());
        require(session.transcript.size() <= smtp::limits::transcriptLines);
        for (const smtp::TranscriptLine &line : session.transcript)
            require(line.text.size() <= smtp::limits::transcriptOctets);
        const auto read = smtp::sessionFromJson(smtp::toJson(session));
        require(read && smtp::toJson(*read) == smtp::toJson(session));
    }

    smtp::Conversation m_conversation;
    const QByteArray m_script;
    qint64 m_now = 1;
    int m_lines = 0;
    bool m_handshaking = false, m_ended = false;
};

/// The first octet chooses the kind of TLS and the errand.
inline void playServer(smtp::ServiceProtocol protocol, const QByteArray &bytes)
{
    smtp::SessionRequest request;
    request.protocol = protocol;
    request.address = QHostAddress(QHostAddress::LocalHost);
    request.hostName = QStringLiteral("mail.example");
    request.security = smtp::Security(static_cast<uint8_t>(bytes[0]) % 3);
    const int errand = static_cast<uint8_t>(bytes[0]) / 3 % 3;
    if (errand == 1 && protocol == smtp::ServiceProtocol::Smtp) {
        request.errand = smtp::Errand::Recipients;
        request.envelope = smtp::EnvelopeQuestions{QStringLiteral("example.org"), QStringLiteral("nobody"),
                                                   QStringLiteral("somebody@example.net")};
    } else if (errand != 0) {
        request.errand = smtp::Errand::LogIn;
    }
    Server(request, bytes.mid(1)).play();
}

} // namespace fuzz
