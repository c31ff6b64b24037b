// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/conversation.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <functional>

/// Plays a dialogue written as rows against a smtp::Conversation, with no socket and a clock that goes 10 ms
/// per event.
///
///   S: text     the server sends the line; rows that follow each other are one segment
///   R: bytes    the same without a line end
///   ...         the segment ends here
///   C: text     the client must have sent exactly this line
///   TLS         the client must have begun the handshake; it succeeds
///   TLS!        ... it fails
///   TLS?        ... it is still going on
///   SILENCE     what is awaited does not come in time
///   GIVEUP      the whole session took too long
///   CLOSED      the server closes
///   END, ABORT  the client must have ended the connection
class DialogueDriver
{
public:
    /// Cuts a segment into the pieces in which it arrives.
    using Split = std::function<QList<QByteArray>(const QByteArray &)>;

    explicit DialogueDriver(const smtp::SessionRequest &request, Split split = {},
                            const std::optional<smtp::Credentials> &credentials = {})
        : conversation(request, credentials, now()), m_split(std::move(split))
    {
        take(conversation.connected(QHostAddress(QStringLiteral("192.0.2.99")), 10));
    }

    void play(const QList<QByteArray> &rows)
    {
        QByteArray segment;
        for (const QByteArray &row : rows) {
            if (row.startsWith("S: "))
                segment += row.mid(3) + "\r\n";
            else if (row.startsWith("R: "))
                segment += row.mid(3);
            else
                arrive(std::exchange(segment, {}));
            if (!row.startsWith("S: ") && !row.startsWith("R: "))
                playRow(row);
        }
        arrive(segment);
        if (problem.isEmpty() && !m_actions.isEmpty())
            problem = "unexpected at the end: " + text(m_actions.first());
    }

    static QDateTime now() { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc()); }

    smtp::Conversation conversation;
    std::optional<smtp::Certificate> certificate; ///< what a handshake shows
    QByteArray problem; ///< empty: the client did what the rows say

private:
    void playRow(const QByteArray &row)
    {
        m_now += 10;
        if (row.startsWith("C: "))
            expect({smtp::Action::Kind::Send, row.mid(3) + "\r\n"});
        else if (row == "TLS?")
            expect({smtp::Action::Kind::StartTls, {}});
        else if (row == "TLS" || row == "TLS!")
            handshake(row == "TLS");
        else if (row == "SILENCE")
            take(conversation.timedOut(m_now));
        else if (row == "GIVEUP")
            take(conversation.giveUp(m_now));
        else if (row == "CLOSED")
            take(conversation.closed(QStringLiteral("closed"), m_now));
        else if (row == "END")
            expect({smtp::Action::Kind::Close, {}});
        else if (row == "ABORT")
            expect({smtp::Action::Kind::Abort, {}});
        else if (row != "...")
            problem = "no such row: " + row;
    }

    void handshake(bool succeeds)
    {
        expect({smtp::Action::Kind::StartTls, {}});
        smtp::Tls tls;
        tls.certificate = certificate;
        tls.protocol = succeeds ? QStringLiteral("TLSv1.3") : QString();
        tls.error = succeeds ? QString() : QStringLiteral("wrong version number");
        take(succeeds ? conversation.tlsEstablished(tls, m_now) : conversation.tlsFailed(tls, m_now));
    }

    void arrive(const QByteArray &segment)
    {
        if (segment.isEmpty())
            return;
        m_now += 10;
        for (const QByteArray &piece : m_split ? m_split(segment) : QList<QByteArray>{segment})
            take(conversation.received(piece, m_now));
    }

    void take(const QList<smtp::Action> &actions) { m_actions += actions; }

    void expect(const smtp::Action &expected)
    {
        if (!problem.isEmpty())
            return;
        if (m_actions.isEmpty())
            problem = "nothing happened instead of " + text(expected);
        else if (m_actions.first() != expected)
            problem = text(m_actions.first()) + " instead of " + text(expected);
        else
            m_actions.removeFirst();
    }

    static QByteArray text(const smtp::Action &action)
    {
        switch (action.kind) {
        case smtp::Action::Kind::Send: return "C: " + action.bytes.trimmed();
        case smtp::Action::Kind::StartTls: return "TLS";
        case smtp::Action::Kind::Close: return "END";
        case smtp::Action::Kind::Abort: return "ABORT";
        }
        return {};
    }

    Split m_split;
    QList<smtp::Action> m_actions;
    qint64 m_now = 10;
};

/// One octet at a time.
inline QList<QByteArray> byteByByte(const QByteArray &segment)
{
    QList<QByteArray> pieces;
    for (const char c : segment)
        pieces += QByteArray(1, c);
    return pieces;
}

/// Pieces of 1 to 9 octets.
inline DialogueDriver::Split randomly(quint32 seed)
{
    return [generator = QRandomGenerator(seed)](const QByteArray &segment) mutable {
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at < segment.size();) {
            pieces += segment.mid(at, generator.bounded(1, 10));
            at += pieces.last().size();
        }
        return pieces;
    };
}
