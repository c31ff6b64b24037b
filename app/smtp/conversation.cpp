// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/conversation.h"

#include "smtp/protocolguess.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

using From = TranscriptLine::From;

/// Long enough for a greeting that was sent at once, short beside a handshake.
int listeningMs(qint64 connectMs)
{
    return int(std::clamp<qint64>(2 * connectMs, 20, 150));
}

QByteArray firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray line = end < 0 ? bytes : bytes.left(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

Conversation::Conversation(const SessionRequest &request, std::optional<Credentials> credentials, const QDateTime &now)
    : m_dialect(makeDialect(request.protocol)), m_credentials(std::move(credentials)), m_now(now)
{
    m_session.request = request;
}

// Events

void Conversation::connectFailed(Failure failure, const QString &detail, qint64 atMs)
{
    m_nowMs = atMs;
    m_session.detail = detail;
    m_session.failure = failure;
    end(Action::Kind::Abort);
    m_actions.clear();
}

QList<Action> Conversation::connected(const QHostAddress &localAddress, qint64 atMs)
{
    m_nowMs = atMs;
    m_localAddress = localAddress;
    m_session.localAddress = localAddress;
    m_session.connectMs = atMs;
    record(From::Note, "connected"_ba);
    if (m_session.request.errand == Errand::Connect) {
        m_session.stage = Stage::Done;
        end(Action::Kind::Close);
    } else if (m_session.request.security == Security::ImplicitTls) {
        m_session.stage = Stage::Handshake;
        m_aside = Aside::Listening;
        await(listeningMs(atMs));
    } else {
        m_session.stage = Stage::Greeting;
        await();
    }
    return takeActions();
}

QList<Action> Conversation::received(const QByteArray &bytes, qint64 atMs)
{
    m_nowMs = atMs;
    if (m_over || bytes.isEmpty())
        return {};
    m_buffer.append(bytes);
    if (m_aside == Aside::Listening)
        heardBeforeTls();
    else if (m_session.stage != Stage::Handshake && m_aside != Aside::TryingTls)
        readLines();
    return takeActions();
}

QList<Action> Conversation::tlsEstablished(const Tls &tls, qint64 atMs)
{
    m_nowMs = atMs;
    if (m_over)
        return {};
    if (m_aside == Aside::TryingTls) {
        record(From::Note, "this port speaks TLS from the first octet"_ba);
        m_session.guess = u"tls"_s;
        fail(Failure::NotTheProtocol, Action::Kind::Close);
        return takeActions();
    }
    m_session.tls = tls;
    m_session.tls.attempted = true;
    m_session.tls.established = true;
    m_session.tls.handshakeMs = atMs - m_tlsStartedMs;
    record(From::Note, "TLS established: "_ba + tls.protocol.toLatin1() + ' ' + tls.cipher.toLatin1());
    if (m_session.greeting) {
        send(Dialect::Command::Hello, Stage::HelloAfterTls);
    } else {
        m_session.stage = Stage::Greeting;
        await();
    }
    return takeActions();
}

QList<Action> Conversation::tlsFailed(const Tls &tls, qint64 atMs)
{
    m_nowMs = atMs;
    if (m_over)
        return {};
    if (m_aside == Aside::TryingTls) {
        fail(Failure::ReplyTimeout, Action::Kind::Abort);
        return takeActions();
    }
    m_session.tls = tls;
    m_session.tls.attempted = true;
    m_session.tls.established = false;
    m_session.tls.handshakeMs = atMs - m_tlsStartedMs;
    record(From::Note, "TLS handshake failed: "_ba + tls.error.toUtf8());
    fail(Failure::ProtocolError, Action::Kind::Abort);
    return takeActions();
}

QList<Action> Conversation::closed(const QString &detail, qint64 atMs)
{
    m_nowMs = atMs;
    if (m_over)
        return {};
    record(From::Note, "closed by the other side"_ba);
    if (m_aside == Aside::Leaving) {
        end(Action::Kind::Abort);
        return takeActions();
    }
    m_session.detail = detail;
    if (m_session.stage == Stage::Handshake && m_aside == Aside::None)
        m_session.tls.handshakeMs = atMs - m_tlsStartedMs;
    Failure failure = Failure::ClosedEarly;
    if (m_aside == Aside::TryingTls)
        failure = Failure::ReplyTimeout;
    else if (silenceFailure() == Failure::NotTheProtocol)
        failure = Failure::NotTheProtocol;
    fail(failure, Action::Kind::Abort);
    return takeActions();
}

QList<Action> Conversation::timedOut(qint64 atMs)
{
    const bool heardNothing = !m_session.greeting && m_buffer.pending().isEmpty() && !m_buffer.tookAny();
    if (!m_over && m_aside == Aside::Listening && m_buffer.pending().isEmpty()) {
        m_nowMs = atMs;
        m_aside = Aside::None;
        startTls();
        return takeActions();
    }
    if (!m_over && m_aside == Aside::None && m_session.stage == Stage::Greeting && heardNothing &&
        !m_session.tls.established) {
        m_nowMs = atMs;
        record(From::Note, "no greeting; trying whether this port expects TLS"_ba);
        m_aside = Aside::TryingTls;
        m_actions += Action{Action::Kind::StartTls, {}};
        await(politePatienceMs);
        return takeActions();
    }
    return giveUp(atMs);
}

QList<Action> Conversation::giveUp(qint64 atMs)
{
    m_nowMs = atMs;
    if (m_over)
        return {};
    if (m_aside == Aside::Leaving) {
        end(Action::Kind::Abort);
        return takeActions();
    }
    record(From::Note, "no answer in time"_ba);
    const Failure failure = silenceFailure();
    const Stage stage = m_session.stage;
    const bool mayQuit = stage == Stage::Hello || stage == Stage::StartTls || stage == Stage::HelloAfterTls ||
                         stage == Stage::Errand;
    if (m_errand && stage == Stage::Errand)
        m_errand->distrust();
    if (stage == Stage::Handshake && m_aside == Aside::None)
        m_session.tls.handshakeMs = atMs - m_tlsStartedMs;
    if (mayQuit && failure == Failure::ReplyTimeout)
        failPolitely(failure, false);
    else
        fail(failure, Action::Kind::Abort);
    return takeActions();
}

// Reading

void Conversation::readLines()
{
    if (!m_session.greeting && guessProtocol(m_buffer.pending()) == "tls"_L1) {
        m_session.guess = u"tls"_s;
        fail(Failure::NotTheProtocol, Action::Kind::Abort);
        return;
    }
    while (!m_over && m_session.stage != Stage::Handshake) {
        QByteArray line;
        const LineBuffer::Result result = m_buffer.take(&line);
        m_session.bareLineFeeds = m_buffer.sawBareLineFeed();
        if (result == LineBuffer::Result::Incomplete)
            return;
        if (result != LineBuffer::Result::Line) {
            if (m_aside == Aside::Leaving)
                end(Action::Kind::Abort);
            else
                fail(result == LineBuffer::Result::LineTooLong ? Failure::LineTooLong : Failure::TooManyLines,
                     Action::Kind::Abort);
            return;
        }
        record(From::Server, line);
        const Dialect::Outcome outcome = m_dialect->addLine(line);
        if (outcome != Dialect::Outcome::Incomplete) {
            m_buffer.startReply();
            handle(outcome, line);
        }
    }
}

void Conversation::handle(Dialect::Outcome outcome, const QByteArray &lastLine)
{
    if (m_aside == Aside::Leaving) {
        end(Action::Kind::Close);
        return;
    }
    if (m_errand && outcome == Dialect::Outcome::NotTheProtocol)
        m_errand->distrust();
    if (outcome == Dialect::Outcome::NotTheProtocol) {
        if (!m_session.greeting)
            m_session.guess = guessProtocol(lastLine);
        fail(Failure::NotTheProtocol, Action::Kind::Abort);
        return;
    }
    if (m_session.stage == Stage::Errand && outcome != Dialect::Outcome::ProtocolError) {
        handleErrand(outcome);
        return;
    }
    if (m_errand && outcome == Dialect::Outcome::ProtocolError)
        m_errand->distrust();
    if (outcome == Dialect::Outcome::ProtocolError || outcome == Dialect::Outcome::Intermediate) {
        if (m_session.stage == Stage::Greeting)
            fail(Failure::ProtocolError, Action::Kind::Close);
        else
            failPolitely(Failure::ProtocolError, false);
        return;
    }
    const Reply reply = m_dialect->reply();
    if (m_session.stage == Stage::Greeting && !m_session.greeting) {
        m_session.greeting = reply;
        m_session.greetingMs = m_nowMs - m_session.connectMs;
        m_session.serverName = m_dialect->hostName(reply);
    } else if (m_session.stage == Stage::StartTls) {
        m_session.startTlsReply = reply;
    }
    if (outcome == Dialect::Outcome::Positive)
        handlePositive(reply);
    else
        handleNegative(reply, outcome);
}

void Conversation::handlePositive(const Reply &reply)
{
    switch (m_session.stage) {
    case Stage::Greeting:
        if (!spokeEarly())
            send(Dialect::Command::Hello, m_session.tls.established ? Stage::HelloAfterTls : Stage::Hello);
        break;
    case Stage::Hello:
    case Stage::HelloAfterTls: helloAnswered(reply); break;
    case Stage::StartTls:
        if (!m_buffer.pending().isEmpty())
            injected();
        else if (reply.code == 0 || reply.code == 220) // RFC 3207 section 4
            startTls();
        else
            failPolitely(Failure::ProtocolError, false);
        break;
    case Stage::Quit:
        if (m_errand && reply.code != 0 && reply.code != 221) // then it is the answer to something else
            m_errand->distrust();
        m_session.stage = Stage::Done;
        end(Action::Kind::Close);
        break;
    case Stage::Connect:
    case Stage::Handshake:
    case Stage::Errand:
    case Stage::Done: break;
    }
}

void Conversation::handleNegative(const Reply &reply, Dialect::Outcome outcome)
{
    const bool refused = outcome == Dialect::Outcome::Negative;
    const bool hello = m_session.stage == Stage::Hello || m_session.stage == Stage::HelloAfterTls;
    if (refused && hello && m_dialect->helloIsOptional()) {
        if (!spokeEarly())
            leaveOrRunErrand();
        return;
    }
    if (refused && m_session.stage == Stage::Hello && !m_triedHelo) {
        // RFC 5321 section 3.2: an old server that refuses EHLO may take HELO.
        if (m_dialect->hasFallbackHello()) {
            m_triedHelo = true;
            if (!spokeEarly())
                send(Dialect::Command::FallbackHello, Stage::Hello);
            return;
        }
    }
    if (m_errand && m_session.stage == Stage::Quit && outcome != Dialect::Outcome::Closing)
        m_errand->distrust();
    reject(reply, outcome != Dialect::Outcome::Closing && m_session.stage != Stage::Quit);
}

void Conversation::heardBeforeTls()
{
    const QByteArray &heard = m_buffer.pending();
    if (!heard.contains('\n') && heard.size() < limits::transcriptOctets)
        return;
    m_session.guess = guessProtocol(heard);
    fail(Failure::NotTheProtocol, Action::Kind::Abort);
}

void Conversation::helloAnswered(const Reply &reply)
{
    const bool afterTls = m_session.stage == Stage::HelloAfterTls;
    // RFC 3207 section 4.2: what was offered before TLS is forgotten; both lists are kept apart.
    QStringList &capabilities = afterTls ? m_session.capabilitiesAfterTls : m_session.capabilities;
    m_session.usedHelo = m_triedHelo;
    if (!m_triedHelo)
        capabilities = m_dialect->capabilities(reply).mid(0, limits::capabilities);
    m_session.helloName = m_dialect->hostName(reply);
    if (spokeEarly())
        return;
    const bool wanted = !afterTls && m_session.request.security == Security::StartTls;
    if (wanted && m_dialect->startTlsAllowed() && m_session.offers(m_dialect->startTlsKeyword()))
        send(Dialect::Command::StartTls, Stage::StartTls);
    else
        leaveOrRunErrand();
}

void Conversation::injected()
{
    m_session.tls.injected = true;
    record(From::Note, "discarded, because it was sent in plain text behind the answer to STARTTLS:"_ba);
    for (const QByteArray &line : m_buffer.pending().split('\n').mid(0, 4)) {
        if (!line.isEmpty())
            record(From::Server, firstLine(line));
    }
    m_buffer.clear();
    fail(Failure::ProtocolError, Action::Kind::Abort);
}

/// Something lies behind a complete answer, before the next command was sent. True: do not send it.
bool Conversation::spokeEarly()
{
    if (m_buffer.pending().isEmpty())
        return false;
    switch (m_dialect->early(m_buffer.pending())) {
    case Dialect::Early::Allowed: return false;
    case Dialect::Early::Awaited: return true;
    case Dialect::Early::Forbidden: break;
    }
    record(From::Note, "answered before it was asked"_ba);
    if (m_errand)
        m_errand->distrust();
    fail(Failure::ProtocolError, Action::Kind::Close);
    return true;
}

// Doing

void Conversation::send(Dialect::Command command, Stage stage)
{
    m_session.stage = stage;
    const QByteArray line = m_dialect->command(command, m_localAddress);
    record(From::Client, line);
    m_actions += Action{Action::Kind::Send, line + "\r\n"};
    await();
}

void Conversation::startTls()
{
    m_session.stage = Stage::Handshake;
    m_session.tls.attempted = true;
    m_tlsStartedMs = m_nowMs;
    m_actions += Action{Action::Kind::StartTls, {}};
    await();
}

void Conversation::await(std::optional<int> patienceMs)
{
    m_patienceMs = patienceMs;
    m_step += 1;
}

void Conversation::reject(const Reply &reply, bool sayGoodbye)
{
    m_session.rejection = reply;
    for (QByteArray &line : m_session.rejection->lines)
        line = m_errand ? m_errand->masked(line) : line;
    if (sayGoodbye)
        failPolitely(Failure::Rejected, true);
    else
        fail(Failure::Rejected, Action::Kind::Close);
}

void Conversation::fail(Failure failure, Action::Kind how)
{
    m_session.failure = failure;
    const bool mayHoldHalfASecret = m_errand && m_session.request.errand == Errand::LogIn;
    if (!m_buffer.pending().isEmpty() && !mayHoldHalfASecret)
        record(From::Server, firstLine(m_buffer.pending()));
    end(how);
}

void Conversation::failPolitely(Failure failure, bool awaitAnswer)
{
    m_session.failure = failure;
    send(Dialect::Command::Quit, m_session.stage);
    if (awaitAnswer) {
        m_aside = Aside::Leaving;
        await(politePatienceMs);
    } else {
        end(Action::Kind::Close);
    }
}

void Conversation::end(Action::Kind how)
{
    m_session.elapsedMs = m_nowMs;
    if (m_errand)
        m_errand->report(&m_session);
    m_errand.reset(); // and with it the secrets
    if (m_credentials)
        m_credentials->wipe();
    m_credentials.reset();
    m_actions += Action{how, {}};
    m_over = true;
    m_buffer.clear();
}

/// What it means that nothing more came: an unfinished line that can be no answer tells more than the
/// silence.
Failure Conversation::silenceFailure()
{
    const QByteArray &pending = m_buffer.pending();
    const bool first = !m_session.greeting && !m_buffer.tookAny();
    if (!first || pending.isEmpty() || (m_aside == Aside::None && m_dialect->mayBegin(pending)))
        return Failure::ReplyTimeout;
    m_session.guess = guessProtocol(pending);
    return Failure::NotTheProtocol;
}

void Conversation::record(From from, const QByteArray &text)
{
    QList<TranscriptLine> &transcript = m_session.transcript;
    const QByteArray shown = m_errand && from == From::Server ? m_errand->masked(text) : text;
    if (transcript.size() < limits::transcriptLines - 1)
        transcript += TranscriptLine{from, m_nowMs, shown.left(limits::transcriptOctets)};
    else if (transcript.size() < limits::transcriptLines)
        transcript += TranscriptLine{From::Note, m_nowMs, "the rest is not kept"_ba};
}

QList<Action> Conversation::takeActions()
{
    return std::exchange(m_actions, {});
}

} // namespace smtp
