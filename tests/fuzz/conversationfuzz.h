// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/conversation.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace fuzz {

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Plays octets as a server: each segment begins with its length; the lengths from 250 on are events.
class Server
{
public:
    Server(const smtp::SessionRequest &request, const QByteArray &script)
        : m_conversation(request), m_script(script)
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
    void event(uint8_t kind)
    {
        smtp::Tls tls;
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
            m_sent += action.kind == smtp::Action::Kind::Send;
            m_ended = action.kind == smtp::Action::Kind::Close || action.kind == smtp::Action::Kind::Abort;
            if (action.kind == smtp::Action::Kind::Send)
                require(action.bytes.endsWith("\r\n") && action.bytes.count('\n') == 1 && !m_handshaking);
        }
        require(m_ended == m_conversation.isOver());
    }

    void judge() const
    {
        const smtp::Session &session = m_conversation.session();
        require(m_sent <= 6);
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
    int m_sent = 0;
    bool m_handshaking = false, m_ended = false;
};

/// The first octet chooses the kind of TLS.
inline void playServer(smtp::ServiceProtocol protocol, const QByteArray &bytes)
{
    smtp::SessionRequest request;
    request.protocol = protocol;
    request.address = QHostAddress(QHostAddress::LocalHost);
    request.security = smtp::Security(static_cast<uint8_t>(bytes[0]) % 3);
    Server(request, bytes.mid(1)).play();
}

} // namespace fuzz
