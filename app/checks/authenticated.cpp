// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/authenticated.h"

#include "checks/controls.h"
#include "checks/dnssecfacts.h"
#include "checks/publicview.h"
#include "setup/domainname.h"

namespace checks {

namespace {

constexpr qsizetype witnesses = 2; // asked at once; others in place of those that say nothing

/// What one validating resolver makes of a question.
struct Word
{
    enum class Kind {
        Waiting,
        Silent,  ///< nothing follows from what it says
        Secure,
        Insecure,
        Bogus,   ///< and it says that the signatures are why (RFC 8914)
        Suspect  ///< refuses without a reason, but answers when told not to check: a failure that passed looks the same
    };
    Kind kind = Kind::Waiting;
    const dns::Answer *answer = nullptr;
};

Word wordOf(const dns::Server &server, const QString &name, dns::RecordType type, Observations &observations)
{
    using Kind = Word::Kind;
    const dns::Question question{dns::canonicalName(name), type, server};
    const dns::Answer *answer = observations.dns(question);
    if (!answer)
        return {};
    if (!answer->cannotTell())
        return {answer->authenticData ? Kind::Secure : Kind::Insecure, answer};
    if (answer->status != dns::Status::ServFail)
        return {Kind::Silent, answer};
    if (!answer->extendedErrors.isEmpty())
        return {isValidationFailure(answer->extendedErrors) ? Kind::Bogus : Kind::Silent, answer};
    dns::Question unchecked = question;
    unchecked.checkingDisabled = true;
    const dns::Answer *again = observations.dns(unchecked);
    return again ? Word{dns::couldNotAsk(again->status) ? Kind::Silent : Kind::Suspect, answer} : Word{};
}

/// Those whose AD bit may be believed: public resolvers, and one on this computer, because nobody sits between.
QList<dns::Server> validators(const setup::MailSetup &setup, Observations &observations)
{
    const dns::Surroundings &around = observations.surroundings();
    QList<dns::Server> servers;
    if (setup.askPublicResolvers) {
        const DirectDns direct = directDns(setup.domain, observations);
        for (const dns::PublicResolver &resolver : around.publicResolvers) {
            if (const auto server = publicServer(resolver, direct, observations))
                servers.append(*server);
        }
    }
    for (const dns::Server &server : around.systemServers) {
        if (server.kind == dns::Server::Kind::Named && server.address.isLoopback())
            servers.append(server);
    }
    return servers;
}

AuthenticatedAnswer byValidators(const setup::MailSetup &setup, Observations &observations, const QString &name, dns::RecordType type)
{
    using State = AuthenticatedAnswer::State;
    const bool pending = setup.askPublicResolvers && directDns(setup.domain, observations) == DirectDns::Waiting;
    bool waiting = pending;
    Word bogus;
    int suspects = 0;
    qsizetype asked = 0;
    for (const dns::Server &server : validators(setup, observations)) {
        const Control control = controlOf(server, observations);
        const bool unknownYet = control.state == Control::State::Waiting;
        if (!unknownYet && (control.state != Control::State::Works || !control.validates))
            continue; // the next one is asked in its place
        if (asked == witnesses)
            break;
        // Over TLS every question is a connection: none is made to one that has not shown that it works.
        const bool isTls = server.transport == dns::Server::Transport::Tls;
        const Word word = isTls && unknownYet ? Word{} : wordOf(server, name, type, observations);
        asked += word.kind != Word::Kind::Silent;
        waiting = waiting || unknownYet || word.kind == Word::Kind::Waiting;
        if (unknownYet)
            continue;
        if (word.kind == Word::Kind::Secure || word.kind == Word::Kind::Insecure)
            return {word.kind == Word::Kind::Secure ? State::Secure : State::Insecure, word.answer};
        suspects += word.kind == Word::Kind::Suspect;
        if (word.kind == Word::Kind::Bogus || (word.kind == Word::Kind::Suspect && suspects == witnesses))
            bogus = word;
    }
    if (waiting)
        return {};
    return {bogus.answer ? State::Bogus : State::Unknown, bogus.answer};
}

} // namespace

AuthenticatedAnswer authenticatedAnswer(const setup::MailSetup &setup, Observations &observations, const QString &name,
                                        dns::RecordType type)
{
    const PublicView view(setup, observations);
    if (view.holds(name)) {
        const PublicAnswer own = view.answer(name, type);
        if (!own.answer)
            return {};
        const bool isAbsent = own.answer->status == dns::Status::NxDomain || own.answer->status == dns::Status::NoData;
        if (own.witness == Witness::Zone && isAbsent) {
            // Signed or not it is as the zone is, of which something exists.
            const Zone &zone = view.zone();
            if (zone.state != Zone::State::Found)
                return {AuthenticatedAnswer::State::Unknown, own.answer};
            AuthenticatedAnswer result = byValidators(setup, observations, zone.apex, dns::RecordType::NS);
            if (result.state != AuthenticatedAnswer::State::Waiting)
                result.answer = own.answer;
            return result;
        }
    } else if (view.zone().state == Zone::State::Waiting && setup::isInDomain(dns::canonicalName(name), setup.domain)) {
        return {};
    }
    return byValidators(setup, observations, name, type);
}

} // namespace checks
