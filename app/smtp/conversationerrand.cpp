// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/conversation.h"

#include <utility>

/// The part of a Conversation between its last hello and its goodbye.
namespace smtp {

void Conversation::leaveOrRunErrand()
{
    switch (m_session.request.errand) {
    case Errand::Look:
    case Errand::Connect: break;
    case Errand::Recipients: m_errand = makeRecipientsErrand(m_session); break;
    case Errand::LogIn: m_errand = makeLogInErrand(m_session, std::exchange(m_credentials, {}), m_now); break;
    }
    if (m_errand)
        follow(m_errand->begin());
    else
        send(Dialect::Command::Quit, Stage::Quit);
}

void Conversation::handleErrand(Dialect::Outcome outcome)
{
    const Reply reply = m_dialect->reply();
    ErrandRun::Step step{ErrandRun::Step::Kind::Broken};
    if (!m_isWithheld)
        step = m_errand->answered(outcome, reply);
    if (outcome == Dialect::Outcome::Closing)
        reject(reply, false);
    else
        follow(step);
}

void Conversation::follow(const ErrandRun::Step &step)
{
    using Kind = ErrandRun::Step::Kind;
    if (step.kind == Kind::Broken) {
        m_errand->distrust();
        failPolitely(Failure::ProtocolError, false);
        return;
    }
    if (step.kind == Kind::Await) {
        await();
        return;
    }
    m_isWithheld = spokeEarly();
    if (m_isWithheld)
        return;
    if (step.kind == Kind::Finished) {
        send(Dialect::Command::Quit, Stage::Quit);
        return;
    }
    m_session.stage = Stage::Errand;
    for (const ErrandRun::Command &command : step.commands) {
        const QByteArray line = command.isData ? command.text : m_dialect->other(command.text, command.listFollows);
        const QByteArray tag = line.chopped(command.text.size());
        record(TranscriptLine::From::Client, command.shown.isEmpty() ? line : tag + command.shown);
        m_actions += Action{Action::Kind::Send, line + "\r\n"};
    }
    await();
}

} // namespace smtp
