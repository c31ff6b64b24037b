// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/fakeresolver.h"

#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fakes {

dns::Question FakeResolver::question(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    Q_ASSERT_X(words.size() == 2 || (words.size() == 3 && words.at(2).startsWith(u'@')), "FakeResolver",
               "TYPE name [@server]");
    const auto type = dns::typeFromName(words.at(0));
    const auto server = words.size() == 3 ? dns::serverFromText(words.at(2).sliced(1)) : dns::Server{};
    Q_ASSERT_X(type && server, "FakeResolver", "unknown type or server");
    return {dns::canonicalName(words.at(1)), *type, *server};
}

void FakeResolver::add(const QString &text, const QList<dns::ResourceRecord> &records)
{
    dns::Answer answer;
    answer.question = question(text);
    answer.answeredBy = answer.question.server;
    answer.records = records;
    answer.status = records.isEmpty() ? dns::Status::NoData : dns::Status::NoError;
    add(answer);
}

void FakeResolver::add(const QString &text, dns::Status status)
{
    dns::Answer answer;
    answer.question = question(text);
    answer.answeredBy = answer.question.server;
    answer.status = status;
    add(answer);
}

void FakeResolver::add(const dns::Answer &answer)
{
    m_table.insert(answer.question.key(), answer);
}

void FakeResolver::never(const QString &text)
{
    m_never += question(text).key();
}

dns::Answer FakeResolver::lookUp(const dns::Question &question) const
{
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.status = unknownStatus;
    return m_table.value(question.key(), answer);
}

void FakeResolver::resolve(const dns::Question &question, QObject *context, Callback callback)
{
    m_asked += question;
    const dns::Answer answer = lookUp(question);
    if (m_never.contains(question.key()))
        return;
    if (m_manual)
        m_pending += Pending{answer, context, std::move(callback)};
    else
        dns::answerLater(context, std::move(callback), answer);
}

qsizetype FakeResolver::waiting() const
{
    return std::count_if(m_pending.begin(), m_pending.end(),
                         [](const Pending &pending) { return !pending.context.isNull(); });
}

bool FakeResolver::answerNext()
{
    while (!m_pending.isEmpty()) {
        const Pending pending = m_pending.takeFirst();
        if (pending.context) {
            pending.callback(pending.answer);
            return true;
        }
    }
    return false;
}

void FakeResolver::answerAll()
{
    while (answerNext()) {
    }
}

qsizetype FakeResolver::timesAsked(const QString &text) const
{
    return m_asked.count(question(text));
}

} // namespace fakes
