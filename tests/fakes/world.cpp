// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/world.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fakes {

namespace {

dns::ResourceRecord recordOf(const QString &owner, dns::RecordType type, const QString &data)
{
    constexpr quint32 ttl = 300;
    switch (type) {
    case dns::RecordType::A:
    case dns::RecordType::AAAA: return dns::addressRecord(owner, ttl, QHostAddress(data));
    case dns::RecordType::MX:
        return dns::mxRecord(owner, ttl, data.section(u' ', 0, 0).toUShort(), dns::canonicalName(data.section(u' ', 1)));
    case dns::RecordType::TXT: return dns::txtRecord(owner, ttl, data.toUtf8());
    default: return dns::nameRecord(owner, ttl, type, dns::canonicalName(data));
    }
}

} // namespace

World::World(const QString &dns, QList<smtp::Session> sessions) : m_sessions(std::move(sessions))
{
    m_observations.setNow(QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc()));
    for (const QString &row : dns.split(u'\n', Qt::SkipEmptyParts)) {
        QString line = row.simplified();
        if (line.isEmpty())
            continue;
        const bool hostsFile = line.startsWith(u"@hosts "_s);
        if (hostsFile)
            line = line.mid(7);
        const QString owner = line.section(u' ', 0, 0), data = line.section(u' ', 2);
        const std::optional<dns::RecordType> type = dns::typeFromName(line.section(u' ', 1, 1));
        Q_ASSERT(type);
        if (data.startsWith(u'!')) {
            const std::optional<dns::Status> status = dns::statusFromName(data.mid(1));
            Q_ASSERT(status);
            m_statuses.insert(dns::Question{dns::canonicalName(owner), *type, {}}.key(), *status);
        } else {
            m_lines.append({owner, recordOf(dns::canonicalName(owner), *type, data), hostsFile});
        }
    }
}

dns::Answer World::answer(const dns::Question &question) const
{
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    const bool hostsFile = question.server.kind == dns::Server::Kind::HostsFile;
    bool exists = false;
    QString name = question.name;
    for (int hops = 0; hops < 20; ++hops) {
        QString next;
        for (const Line &line : m_lines) {
            if (line.record.owner != name || line.hostsFile != hostsFile)
                continue;
            exists = exists || name == question.name;
            if (line.record.type == question.type)
                answer.records.append(line.record);
            else if (const auto *alias = std::get_if<dns::NameData>(&line.record.data); alias && line.record.type == dns::RecordType::CNAME) {
                answer.records.append(line.record);
                next = alias->name;
            }
        }
        if (next.isEmpty())
            break;
        name = next;
    }
    answer.status = !answer.records.isEmpty() && !answer.matching().isEmpty() ? dns::Status::NoError
                    : exists                                                    ? dns::Status::NoData
                                                                                : dns::Status::NxDomain;
    const auto forced = m_statuses.constFind(question.key());
    if (forced != m_statuses.constEnd())
        answer.status = *forced;
    return answer;
}

smtp::Session World::session(const smtp::SessionRequest &request) const
{
    for (const smtp::Session &session : m_sessions) {
        if (session.request.key() == request.key())
            return session;
    }
    smtp::Session refused;
    refused.request = request;
    refused.failure = smtp::Failure::Refused;
    return refused;
}

QList<checks::Finding> World::judge(const checks::Check &check, const setup::MailSetup &setup)
{
    for (int rounds = 0; rounds < 50; ++rounds) {
        m_observations.beginCheck();
        const QList<checks::Finding> findings = check.evaluate(setup, m_observations);
        if (m_observations.complete())
            return findings;
        const QList<dns::Question> questions = m_observations.missingQuestions();
        const QList<smtp::SessionRequest> sessions = m_observations.missingSessions();
        for (const dns::Question &question : questions)
            m_observations.add(answer(question));
        for (const smtp::SessionRequest &request : sessions) {
            m_connections.append(request.key());
            m_observations.add(session(request));
        }
    }
    return {{u"NEVER_COMPLETE"_s, {}}};
}

QStringList World::tags(const checks::Check &check, const setup::MailSetup &setup)
{
    QStringList tags;
    for (const checks::Finding &finding : judge(check, setup))
        tags.append(finding.tag);
    return tags;
}

setup::MailSetup internetSetup(const QString &servers)
{
    setup::MailSetup setup;
    setup.domain = u"example.org"_s;
    for (const QString &text : servers.split(u';', Qt::SkipEmptyParts)) {
        const QString server = text.trimmed(), names = server.section(u' ', 1);
        setup::MailServer one{names.section(u'=', 0, 0), {}, server.section(u' ', 0, 0).toInt()};
        for (const QString &address : names.section(u'=', 1).split(u',', Qt::SkipEmptyParts))
            one.addresses.append(QHostAddress(address));
        setup.servers.append(one);
    }
    return setup;
}

} // namespace fakes
