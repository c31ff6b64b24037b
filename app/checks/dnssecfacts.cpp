// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/dnssecfacts.h"

#include "checks/arguments.h"
#include "checks/controls.h"
#include "checks/publicview.h"
#include "setup/printable.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr auto dnsKeyType = static_cast<dns::RecordType>(48);
constexpr qsizetype keyServers = 6;

/// RFC 4034 appendix B. For algorithm 1 the tag is another (appendix B.1); it is the third and second last octet.
quint16 keyTagOf(const QByteArray &rdata)
{
    const auto octet = [&](qsizetype at) { return quint32{static_cast<quint8>(rdata.at(at))}; };
    if (rdata.size() > 6 && octet(3) == 1)
        return static_cast<quint16>((octet(rdata.size() - 3) << 8) | octet(rdata.size() - 2));
    quint32 sum = 0;
    for (qsizetype at = 0; at < rdata.size(); ++at)
        sum += at % 2 == 0 ? octet(at) << 8 : octet(at);
    sum += (sum >> 16) & 0xFFFF;
    return static_cast<quint16>(sum & 0xFFFF);
}

QList<QByteArray> rdataOf(const dns::Answer &answer, qsizetype minimumSize)
{
    QList<QByteArray> all;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *data = std::get_if<dns::UnknownData>(&record.data);
        if (data && data->rdata.size() >= minimumSize)
            all.append(data->rdata);
    }
    return all;
}

bool isFinal(const dns::Answer &answer)
{
    return answer.authoritative && (answer.status == dns::Status::NoError || answer.status == dns::Status::NoData);
}

struct Resolver
{
    dns::Server server;
    QString who;
};

QList<Resolver> resolversFor(const setup::MailSetup &setup, DirectDns direct, const Observations &observations)
{
    const dns::Surroundings &around = observations.surroundings();
    QList<Resolver> resolvers;
    for (const dns::PublicResolver &resolver : around.publicResolvers) {
        const std::optional<dns::Server> server = setup.askPublicResolvers ? publicServer(resolver, direct, observations) : std::nullopt;
        if (server)
            resolvers.append({*server, setup::printable(resolver.operatorName, 64)});
    }
    // Asked by its address, because only so the question can tell it not to check.
    if (around.systemServers.isEmpty())
        resolvers.append({{}, viewerArgument(u"system"_s)});
    else
        resolvers.append({around.systemServers.first(), around.systemServers.first().text()});
    return resolvers;
}

/// Why a resolver did not answer, as far as that can be found out.
struct Refusal
{
    enum class Kind { Waiting, Bogus, OtherReason, Passed };
    Kind kind = Kind::Waiting;
    const dns::Answer *answer = nullptr; ///< the one that decided
};

/// Without a given reason a failure that passed by looks like one of DNSSEC: the first question has fetched what the one with CD
/// then gets. So it is asked once more, for what any zone has as well, when that has been there.
Refusal refusalOf(const dns::Answer &refused, Observations &observations)
{
    using Kind = Refusal::Kind;
    if (refused.status != dns::Status::ServFail)
        return {Kind::OtherReason, &refused};
    if (!refused.extendedErrors.isEmpty())
        return {isValidationFailure(refused.extendedErrors) ? Kind::Bogus : Kind::OtherReason, &refused};
    dns::Question question = refused.question;
    if (question.server.kind != dns::Server::Kind::Named)
        return {Kind::OtherReason, &refused};
    question.checkingDisabled = true;
    const dns::Answer *unchecked = observations.dns(question);
    if (!unchecked)
        return {};
    if (dns::couldNotAsk(unchecked->status)) // it also refuses without checking
        return {Kind::OtherReason, &refused};
    const dns::Answer *again = observations.dns(question.name, dns::RecordType::SOA, question.server);
    if (!again)
        return {};
    if (!dns::couldNotAsk(again->status))
        return {Kind::Passed, again};
    const bool isSilent = again->status != dns::Status::ServFail;
    const bool isOther = isSilent || (!again->extendedErrors.isEmpty() && !isValidationFailure(again->extendedErrors));
    return {isOther ? Kind::OtherReason : Kind::Bogus, again};
}

void listen(const Resolver &resolver, const dns::Answer &answer, Validation &found, Observations &observations)
{
    const Refusal refusal = dns::couldNotAsk(answer.status) ? refusalOf(answer, observations) : Refusal{Refusal::Kind::Passed, &answer};
    switch (refusal.kind) {
    case Refusal::Kind::Waiting: found.waiting = true; return;
    case Refusal::Kind::Passed: (refusal.answer->authenticData ? found.secure : found.insecure).append(resolver.who); return;
    case Refusal::Kind::Bogus:
        found.bogus.append(resolver.who);
        found.reasons += refusal.answer->extendedErrors;
        break;
    case Refusal::Kind::OtherReason: break;
    }
    if (!found.unclear && !isValidationFailure(refusal.answer->extendedErrors))
        found.unclear = refusal.answer;
}

} // namespace

DsFacts dsOf(const Zone &zone, Observations &observations)
{
    DsFacts facts;
    for (const dns::Server &server : zone.parentServers) {
        const dns::Answer *answer = askZone(server, zone.apex, dns::RecordType::DS, observations);
        if (!answer) {
            facts.waiting = true;
        } else if (isFinal(*answer) && !facts.isKnown) {
            facts.isKnown = true;
            for (const QByteArray &rdata : rdataOf(*answer, 4))
                facts.records.append({qFromBigEndian<quint16>(rdata.constData()), static_cast<quint8>(rdata.at(2)), static_cast<quint8>(rdata.at(3))});
        }
    }
    facts.waiting = facts.waiting && !facts.isKnown;
    return facts;
}

KeyFacts keysOf(const Zone &zone, Observations &observations)
{
    KeyFacts facts;
    const QList<dns::Server> servers = zone.askable(observations);
    for (const dns::Server &server : servers.first(std::min(keyServers, servers.size()))) {
        const dns::Answer *answer = askZone(server, zone.apex, dnsKeyType, observations);
        facts.waiting = facts.waiting || !answer;
        facts.isAnySilent = facts.isAnySilent || (answer && !isFinal(*answer));
        if (!answer || !isFinal(*answer))
            continue;
        const QList<QByteArray> all = rdataOf(*answer, 4);
        if (all.isEmpty())
            facts.without.append(u"%1 (%2)"_s.arg(setup::printable(zone.serverName(server), 253), server.address.toString()));
        for (const QByteArray &rdata : all) {
            const KeyId key{keyTagOf(rdata), static_cast<quint8>(rdata.at(3))};
            if (!facts.keys.contains(key))
                facts.keys.append(key);
        }
    }
    return facts;
}

bool isValidationFailure(const QList<quint16> &extendedErrors)
{
    return std::ranges::any_of(extendedErrors, [](quint16 code) { return validationErrors.contains(code); });
}

Validation validationOf(const QString &zone, const setup::MailSetup &setup, DirectDns direct, Observations &observations)
{
    Validation found;
    for (const Resolver &resolver : resolversFor(setup, direct, observations)) {
        const Control control = controlOf(resolver.server, observations);
        const dns::Answer *answer = observations.dns(zone, dns::RecordType::NS, resolver.server);
        found.waiting = found.waiting || !answer || control.state == Control::State::Waiting;
        if (answer && control.state == Control::State::Works && control.validates)
            listen(resolver, *answer, found, observations);
    }
    return found;
}

QString whoText(const QStringList &who)
{
    // A token stands alone: it cannot be part of a list.
    QStringList names = who;
    names.removeIf([](const QString &name) { return name.startsWith(u'\u0001'); });
    return names.isEmpty() ? who.value(0) : listArgument(names);
}

} // namespace checks
