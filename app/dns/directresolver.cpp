// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/directresolver.h"

#include "dns/exchange.h"

#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

/// One question to one server after the other until one says something about the name. Child of the asker's
/// context, so it ends with it.
class Lookup : public QObject
{
public:
    Lookup(const Question &question, QList<Server> servers, const DirectOptions &options,
           Resolver::Callback callback, QObject *context)
        : QObject(context),
          m_question(question),
          m_servers(std::move(servers)),
          m_options(options),
          m_callback(std::move(callback))
    {
        m_clock.start();
        askNext();
    }

private:
    void askNext()
    {
        const Server server = m_servers.takeFirst();
        DirectOptions options = m_options;
        const auto left = std::max<qint64>(0, m_options.timeoutMs - m_clock.elapsed());
        options.timeoutMs =
            static_cast<int>(left / (1 + m_servers.size())); // a fair share for those that follow
        const auto done = [this](const Answer &answer) { take(answer); };
        m_exchange = std::make_unique<Exchange>(m_question, server, options, done, nullptr);
    }

    void take(const Answer &answer)
    {
        m_failures += answer;
        if (!couldNotAsk(answer.status))
            finish(answer);
        else if (m_servers.isEmpty())
            finish(failure());
        else
            askNext();
    }

    /// Where nobody answered: one that said something rather than one that kept silent; the detail names all.
    [[nodiscard]] Answer failure() const
    {
        if (m_failures.size() == 1)
            return m_failures.first();
        const auto spoke = [](const Answer &answer) {
            return answer.status != Status::Timeout && answer.status != Status::Unreachable;
        };
        const auto found = std::find_if(m_failures.begin(), m_failures.end(), spoke);
        Answer answer = found == m_failures.end() ? m_failures.first() : *found;
        QStringList details;
        for (const Answer &failed : m_failures)
            details += failed.answeredBy.text() + u": "_s + failed.detail;
        answer.detail = details.join(u"; "_s);
        return answer;
    }

    void finish(Answer answer)
    {
        answer.elapsedMs = m_clock.elapsed();
        const Resolver::Callback callback = std::move(m_callback);
        delete this; // the sockets are free before the asker goes on
        callback(answer);
    }

    Question m_question;
    QList<Server> m_servers; ///< not asked yet
    DirectOptions m_options;
    Resolver::Callback m_callback;
    QElapsedTimer m_clock;
    std::unique_ptr<Exchange> m_exchange;
    QList<Answer> m_failures;
};

} // namespace

DirectResolver::DirectResolver(QList<Server> defaultServers, DirectOptions options)
    : m_defaultServers(std::move(defaultServers)), m_options(options)
{
}

DirectResolver::~DirectResolver() = default;

void DirectResolver::resolve(const Question &question, QObject *context, Callback callback)
{
    QList<Server> servers;
    if (question.server.kind == Server::Kind::Named)
        servers += question.server;
    else if (question.server.kind == Server::Kind::System)
        servers = m_defaultServers;
    if (!servers.isEmpty()) {
        new Lookup(question, std::move(servers), m_options, std::move(callback), context);
        return;
    }
    Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.status = Status::Unreachable;
    answer.detail = u"no name server is known"_s;
    answerLater(context, std::move(callback), std::move(answer));
}

} // namespace dns
