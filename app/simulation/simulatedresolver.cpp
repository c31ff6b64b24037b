// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/addresskind.h"
#include "setup/domainname.h"
#include "simulation/simulatedinternet.h"
#include "simulation/simulatedtime.h"
#include "simulation/world.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

/// As many as a resolver follows.
constexpr int maximumAliases = 8;

bool exists(const Zone &zone, const QString &name)
{
    return std::any_of(zone.records.cbegin(), zone.records.cend(), [&](const dns::ResourceRecord &record) {
        return setup::isInDomain(record.owner, name); // or something below it does
    });
}

/// Records of `name`, with the aliases that lead to them; empty when there are none.
QList<dns::ResourceRecord> recordsOf(const QString &name, dns::RecordType type, bool fromInside)
{
    QList<dns::ResourceRecord> found;
    QString owner = name;
    for (int aliases = 0; aliases <= maximumAliases; ++aliases) {
        const Zone *zone = world().zoneOf(owner, fromInside);
        QString target;
        for (const dns::ResourceRecord &record : zone ? zone->records : QList<dns::ResourceRecord>()) {
            if (record.owner != owner)
                continue;
            if (record.type == type || record.type == dns::RecordType::CNAME)
                found += record;
            if (record.type == dns::RecordType::CNAME && record.type != type)
                target = std::get<dns::NameData>(record.data).name;
        }
        if (target.isEmpty())
            break;
        owner = target;
    }
    return found;
}

/// Does this server answer at all? The name servers do, and any public resolver there may be.
bool answers(const dns::Server &server)
{
    return server.kind != dns::Server::Kind::Named || world().nameServers.contains(server.address) ||
           setup::addressKind(server.address) == setup::AddressKind::Global;
}

dns::Answer answerTo(const dns::Question &question)
{
    const bool fromInside = question.server.kind == dns::Server::Kind::System;
    const bool authoritative = world().nameServers.contains(question.server.address);
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.elapsedMs = latencyMs(question.key().toUtf8());
    const Zone *zone = world().zoneOf(question.name, fromInside);
    if (!answers(question.server)) {
        answer.status = dns::Status::Timeout;
        answer.elapsedMs = silenceMs;
    } else if (question.server.kind == dns::Server::Kind::HostsFile || !zone) {
        answer.status = dns::Status::NxDomain;
    } else if (zone->broken) {
        answer.status = authoritative ? dns::Status::Refused : dns::Status::ServFail;
        answer.detail = dns::statusName(answer.status);
    } else {
        answer.records = recordsOf(question.name, question.type, fromInside);
        answer.authoritative = authoritative;
        answer.status = dns::Status::NoError;
        if (answer.matching().isEmpty()) {
            const bool known = exists(*zone, question.name) || !answer.records.isEmpty();
            answer.status = known ? dns::Status::NoData : dns::Status::NxDomain;
            answer.soa = zone->soa();
            answer.negativeTtl = answer.soa->minimum;
        }
    }
    return answer;
}

class SimulatedResolver : public dns::Resolver
{
public:
    void resolve(const dns::Question &question, QObject *context, Callback callback) override
    {
        const dns::Answer answer = answerTo(question);
        QTimer::singleShot(realMs(int(answer.elapsedMs)), context,
                           [answer, callback = std::move(callback)] { callback(answer); });
    }
};

} // namespace

std::unique_ptr<dns::Resolver> simulatedResolver()
{
    return std::make_unique<SimulatedResolver>();
}

} // namespace simulation
