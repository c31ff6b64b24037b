// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/addresskind.h"
#include "simulation/scriptedmailserver.h"
#include "simulation/simulatedinternet.h"
#include "simulation/simulatedtime.h"
#include "smtp/conversation.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

/// One session: the real Conversation on this side, a ScriptedMailServer on the other, a clock of its own
/// between them. Lives as a child of the context, so it dies with it.
class SimulatedRun : public QObject
{
public:
    SimulatedRun(const smtp::SessionRequest &request, QObject *context, smtp::Probe::Callback callback)
        : QObject(context),
          m_conversation(request),
          m_callback(std::move(callback)),
          m_host(world().hosts.value(request.address)),
          m_server(m_host, request.protocol, request.port),
          m_latencyMs(1 + latencyMs(request.key().toUtf8()) / 2)
    {
        connectTo();
    }

private:
    void connectTo()
    {
        const bool silent = m_host.name.isEmpty() || m_host.manner == Manner::Silent;
        const bool refused =
            m_host.manner == Manner::Refuses || !m_host.ports.contains(m_conversation.session().request.port);
        if (silent)
            after(silenceMs, [this] { failToConnect(smtp::Failure::ConnectTimeout, {}); });
        else if (refused)
            after(m_latencyMs, [this] { failToConnect(smtp::Failure::Refused, u"Connection refused"_s); });
        else
            after(m_latencyMs, [this] { connected(); });
    }

    void failToConnect(smtp::Failure failure, const QString &detail)
    {
        m_conversation.connectFailed(failure, detail, m_nowMs);
        finish();
    }

    void connected()
    {
        const bool isNear = 
            setup::addressKind(m_conversation.session().request.address) == setup::AddressKind::Private;
        act(m_conversation.connected(QHostAddress(isNear ? u"192.168.1.20"_s : u"203.0.113.99"_s), m_nowMs));
        if (!m_server.expectsTlsFirst())
            say(m_server.greeting());
        awaitSomething();
    }

    void act(const QList<smtp::Action> &actions)
    {
        for (const smtp::Action &action : actions) {
            if (action.kind == smtp::Action::Kind::Send)
                say(m_server.answer(action.bytes));
            else if (action.kind == smtp::Action::Kind::StartTls && m_server.acceptsTls())
                after(2 * m_latencyMs, [this] { handshake(); });
        }
        if (m_conversation.isOver())
            finish();
    }

    void handshake()
    {
        const bool first = m_server.expectsTlsFirst();
        act(m_conversation.tlsEstablished(m_server.beginTls(), m_nowMs));
        if (first)
            say(m_server.greeting());
        awaitSomething();
    }

    /// The server's words arrive a moment later.
    void say(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        after(m_latencyMs, [this, bytes] {
            act(m_conversation.received(bytes, m_nowMs));
            awaitSomething();
        });
    }

    /// Nothing will come any more: that is noticed after the usual patience.
    void awaitSomething()
    {
        if (m_coming > 0 || m_conversation.isOver())
            return;
        after(m_conversation.patienceMs().value_or(silenceMs), [this] {
            act(m_conversation.timedOut(m_nowMs));
            awaitSomething();
        });
    }

    template <typename Function>
    void after(int simulatedMs, Function function)
    {
        m_coming += 1;
        QTimer::singleShot(realMs(simulatedMs), this, [this, simulatedMs, function] {
            m_coming -= 1;
            m_nowMs += simulatedMs;
            if (!m_finished)
                function();
        });
    }

    void finish()
    {
        if (std::exchange(m_finished, true))
            return;
        QTimer::singleShot(0, this, [this] {
            const smtp::Probe::Callback callback = std::exchange(m_callback, {});
            const smtp::Session session = m_conversation.session();
            deleteLater();
            callback(session); // may destroy the context, and this with it
        });
    }

    smtp::Conversation m_conversation;
    smtp::Probe::Callback m_callback;
    const MailHost m_host;
    ScriptedMailServer m_server;
    const int m_latencyMs;
    qint64 m_nowMs = 0;
    int m_coming = 0; ///< things that are on their way
    bool m_finished = false;
};

class SimulatedProbe : public smtp::Probe
{
public:
    void probe(const smtp::SessionRequest &request, QObject *context, Callback callback) override
    {
        new SimulatedRun(request, context,
                         std::move(callback)); // owned by the context, deletes itself when done
    }
};

} // namespace

std::unique_ptr<smtp::Probe> simulatedProbe()
{
    return std::make_unique<SimulatedProbe>();
}

} // namespace simulation
