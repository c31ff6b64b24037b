// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/errand.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

using Outcome = Dialect::Outcome;
using What = Trial::What;

constexpr std::array allTrials{What::NullSender, What::Postmaster, What::Abuse, What::Unlikely,
                               What::Foreign,    What::Verify,     What::Expand};

/// Visible ASCII that cannot end the address or the command, and no longer than a path may be (RFC 5321 section 4.5.3.1.3).
bool canBeAsked(const QString &address)
{
    const auto isHarmless = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'<' && c != u'>'; };
    return address.size() <= 254 && address.indexOf(u'@') > 0 && !address.endsWith(u'@') &&
           std::ranges::all_of(address, isHarmless);
}

class RecipientsErrand : public ErrandRun
{
public:
    RecipientsErrand(const EnvelopeQuestions &questions, bool pipelining) : m_isGrouped(pipelining)
    {
        for (const What what : allTrials)
            m_trials.append({what, {}});
        add(What::Postmaster, u"postmaster@"_s + questions.domain);
        add(What::Abuse, u"abuse@"_s + questions.domain);
        add(What::Unlikely, questions.unlikelyUser + u'@' + questions.domain);
        add(What::Foreign, questions.foreignRecipient);
        m_lookUps = m_plan.size();
        m_plan.append({Kind::LookUp, What::Verify, "VRFY postmaster"_ba});
        m_plan.append({Kind::LookUp, What::Expand, "EXPN postmaster"_ba});
    }

    Step begin() override { return send(); }

    Step answered(Outcome outcome, const Reply &reply) override
    {
        const Asked &asked = m_plan[m_next];
        const bool isPositive = outcome == Outcome::Positive;
        if (outcome == Outcome::Intermediate)
            return broken();
        m_next += 1;
        switch (asked.kind) {
        case Kind::Mail:
            m_isOpen = isPositive;
            if (m_next == 1)
                keep(What::NullSender, reply);
            break;
        case Kind::Recipient:
            if (m_isOpen)
                keep(asked.what, reply);
            break;
        case Kind::Reset:
            if (!isPositive) // RFC 5321 section 4.1.1.5: always "250 OK"
                return broken();
            break;
        case Kind::LookUp: keep(asked.what, reply); break;
        }
        if (m_next < m_sent)
            return {Step::Kind::Await};
        if (asked.kind == Kind::Mail && !isPositive)
            m_next = m_lookUps; // no transaction; asked again at once the server would say the same
        return m_next < m_plan.size() ? send() : Step{Step::Kind::Finished};
    }

    void distrust() override
    {
        if (!m_isGrouped)
            return;
        for (Trial &trial : m_trials)
            trial.reply.reset();
    }

    void report(Session *session) const override { session->trials = m_trials; }

private:
    enum class Kind { Mail, Recipient, Reset, LookUp };
    struct Asked
    {
        Kind kind;
        What what;
        QByteArray text;
    };

    void add(What what, const QString &recipient)
    {
        m_plan.append({Kind::Mail, what, "MAIL FROM:<>"_ba});
        m_plan.append({Kind::Recipient, what, "RCPT TO:<" + recipient.toLatin1() + '>'});
        m_plan.append({Kind::Reset, what, "RSET"_ba});
    }

    /// RFC 2920 section 3.1: VRFY and EXPN may only be the last of a group.
    Step send()
    {
        m_sent = m_isGrouped && m_next < m_lookUps ? m_lookUps + 1 : m_next + 1;
        Step step{Step::Kind::Send};
        for (qsizetype at = m_next; at < m_sent; ++at)
            step.commands.append(Command{m_plan[at].text});
        return step;
    }

    Step broken()
    {
        distrust();
        return {Step::Kind::Broken};
    }

    void keep(What what, const Reply &reply)
    {
        std::ranges::find(m_trials, what, &Trial::what)->reply = reply;
    }

    const bool m_isGrouped;
    QList<Trial> m_trials;
    QList<Asked> m_plan;
    qsizetype m_lookUps = 0;       ///< where they begin in the plan
    qsizetype m_next = 0, m_sent = 0; ///< what is answered next, and how much was sent
    bool m_isOpen = false;         ///< a transaction
};

} // namespace

std::unique_ptr<ErrandRun> makeRecipientsErrand(const Session &session)
{
    const SessionRequest &request = session.request;
    if (!request.envelope || request.protocol != ServiceProtocol::Smtp)
        return nullptr;
    const EnvelopeQuestions &questions = *request.envelope;
    if (!canBeAsked(questions.unlikelyUser + u'@' + questions.domain) ||
        !canBeAsked(u"postmaster@"_s + questions.domain) || !canBeAsked(questions.foreignRecipient))
        return nullptr;
    const bool pipelining =
        session.tls.established ? session.offersAfterTls(u"PIPELINING"_s) : session.offers(u"PIPELINING"_s);
    return std::make_unique<RecipientsErrand>(questions, pipelining);
}

} // namespace smtp
