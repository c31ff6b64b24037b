// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/controls.h"
#include "checks/delegation.h"
#include "checks/publicview.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"RESOLVER_WORKS", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "This computer's resolver works and is honest: it was asked for names whose true answers are known."), nullptr},
    Tag{"RESOLVER_NO_NETWORK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Nobody on the Internet could be asked: %1, and none of the DNS root servers can be reached from here either. This computer "
                                    "seems to be without an Internet connection. Nothing follows from that for your domain."),
        QT_TRANSLATE_NOOP("checks", "Connect this computer to the Internet (cable, Wi-Fi, VPN; a hotel's or café's network may want you to log in with a web "
                                    "browser first), then run the diagnosis again.")},
    Tag{"RESOLVER_FAILS", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer's resolver could not answer a question that every working resolver can answer: %1. So nothing follows from "
                                    "what it says about your domain."),
        QT_TRANSLATE_NOOP("checks", "Restart the router, or enter another name server in the network settings of this computer, then run the diagnosis again.")},
    Tag{"RESOLVER_INVENTS", Verdict::Warn, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer's resolver invents answers: for %1, a name that does not exist, it gives the address %2. What it says about "
                                    "your domain is not believed."),
        QT_TRANSLATE_NOOP("checks", "Your Internet provider, router, VPN or filter program answers for names that do not exist (“navigation help”, “DNS "
                                    "error page”). Switch that off there, or enter another name server in the network settings of this computer, then run "
                                    "the diagnosis again.")},
    Tag{"RESOLVER_FAKE_ADDRESSES", Verdict::Warn, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer's resolver gives made-up addresses: %2 for %1, whose true address is %3. A proxy or VPN program hands out "
                                    "such placeholders (198.18.0.0 to 198.19.255.255) and puts the true address in later. What the resolver says about your "
                                    "domain is not believed."),
        QT_TRANSLATE_NOOP("checks", "Switch off the “fake IP” or “enhanced” mode of the proxy or VPN program on this computer or router (or end the program), "
                                    "then run the diagnosis again.")},
    Tag{"RESOLVER_FALSIFIES", Verdict::Warn, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer's resolver gives false answers: %2 for %1, whose true address is %3. What it says about your domain is not "
                                    "believed."),
        QT_TRANSLATE_NOOP("checks", "If this network wants you to log in with a web browser first, do so. Otherwise look into the DNS settings of this computer, "
                                    "its VPN or filter program and the router, and enter another name server there. Then run the diagnosis again.")},
    Tag{"RESOLVER_DIRECT_BLOCKED", Verdict::Note, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached. So your "
                                    "domain's own name servers cannot be asked from here; what the Internet sees is judged by public resolvers over an encrypted "
                                    "connection (%1)."),
        nullptr},
    Tag{"RESOLVER_DIRECT_INTERCEPTED", Verdict::Note, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "Somebody on the way answers DNS questions in other servers' place (port 53 is intercepted, by the router, a VPN or the "
                                    "Internet provider). So your domain's own name servers cannot be asked from here; what the Internet sees is judged by public "
                                    "resolvers over an encrypted connection (%1)."),
        nullptr},
    Tag{"RESOLVER_ONLY_SYSTEM_BLOCKED", Verdict::Unknown, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached, and no public "
                                    "resolver was asked or answered. Only this computer's resolver is left to judge by, and it may show an inner view."),
        QT_TRANSLATE_NOOP("checks", "Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, allow this program to ask public resolvers, or "
                                    "run the diagnosis on a computer in another network.")},
    Tag{"RESOLVER_ONLY_SYSTEM_INTERCEPTED", Verdict::Unknown, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "Somebody on the way answers DNS questions in other servers' place (port 53 is intercepted), and no public resolver was "
                                    "asked or answered over an encrypted connection. Only what this network wants to show can be seen from here."),
        QT_TRANSLATE_NOOP("checks", "Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, allow this "
                                    "program to ask public resolvers, or run the diagnosis on a computer in another network.")},
    Tag{"RESOLVER_PUBLIC_FAILS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "These public resolvers gave no proper answers from here and are left out: %1. That is not your domain's fault."), nullptr},
    Tag{"RESOLVER_PUBLIC_LIES", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "These public resolvers, or somebody who answers in their place, gave false answers to questions whose true answers are "
                                    "known, and are left out: %1."),
        nullptr},
};

QString addressIn(const dns::Answer &answer)
{
    for (const dns::ResourceRecord &record : answer.matching()) {
        if (const auto *data = std::get_if<dns::AddressData>(&record.data))
            return data->address.toString();
    }
    return {};
}

Finding judgeSystem(const Control &control)
{
    using State = Control::State;
    const dns::Answer &evidence = *control.evidence;
    const QString name = setup::printable(evidence.question.name, 253), address = addressIn(evidence);
    switch (control.state) {
    case State::Waiting:
    case State::Works: break;
    case State::Fails: return {u"RESOLVER_FAILS"_s, {answerArgument(evidence)}};
    case State::Invents: return {u"RESOLVER_INVENTS"_s, {name, address}};
    case State::Falsifies: {
        const bool isPlaceholder = QHostAddress(address).isInSubnet(QHostAddress(u"198.18.0.0"_s), 15);
        return {isPlaceholder ? u"RESOLVER_FAKE_ADDRESSES"_s : u"RESOLVER_FALSIFIES"_s,
                {name, address, dns::controlQuestions().address.toString()}};
    }
    }
    return {u"RESOLVER_WORKS"_s, {}};
}

/// What the public resolvers' controls gave, by operator.
struct PublicControls
{
    bool waiting = false;
    QStringList work, fail, lie;
};

PublicControls publicControls(const setup::MailSetup &setup, DirectDns direct, Observations &observations)
{
    PublicControls found;
    if (!setup.askPublicResolvers || setup.mode != setup::Mode::Internet)
        return found;
    for (const dns::PublicResolver &resolver : observations.surroundings().publicResolvers) {
        const std::optional<dns::Server> server = publicServer(resolver, direct, observations);
        if (!server)
            continue;
        const Control::State state = controlOf(*server, observations).state;
        found.waiting = found.waiting || state == Control::State::Waiting;
        QStringList &list = isLie(state) ? found.lie : state == Control::State::Works ? found.work : found.fail;
        list.append(setup::printable(resolver.operatorName, 64));
    }
    return found;
}

QList<Finding> judgePublic(const PublicControls &controls, DirectDns direct)
{
    QList<Finding> findings;
    const bool blocked = direct == DirectDns::Blocked;
    if (direct != DirectDns::Open && controls.work.isEmpty())
        findings.append({blocked ? u"RESOLVER_ONLY_SYSTEM_BLOCKED"_s : u"RESOLVER_ONLY_SYSTEM_INTERCEPTED"_s, {}});
    else if (direct != DirectDns::Open)
        findings.append({blocked ? u"RESOLVER_DIRECT_BLOCKED"_s : u"RESOLVER_DIRECT_INTERCEPTED"_s, {listArgument(controls.work)}});
    const bool isSaid = direct != DirectDns::Open && controls.work.isEmpty(); // in one sentence for all
    if (!controls.fail.isEmpty() && !isSaid)
        findings.append({u"RESOLVER_PUBLIC_FAILS"_s, {listArgument(controls.fail)}});
    if (!controls.lie.isEmpty())
        findings.append({u"RESOLVER_PUBLIC_LIES"_s, {listArgument(controls.lie)}});
    return findings;
}

/// A name that only this network knows is not for the root servers' ears (RFC 6761).
QString publicName(const setup::MailSetup &setup)
{
    const bool reserved = setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).grade == setup::Grade::Error;
    return reserved ? dns::controlQuestions().mailName : setup.domain;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const Control system = controlOf({}, observations);
    const bool isInternet = setup.mode == setup::Mode::Internet;
    if (system.state == Control::State::Waiting && !isInternet)
        return {};
    // In map mode the DNS of the Internet is nobody's business, except to tell a dead resolver from a dead line.
    if (!isInternet && system.state != Control::State::Fails)
        return {judgeSystem(system)};
    const DirectDns direct = directDns(publicName(setup), observations);
    const PublicControls others = publicControls(setup, direct, observations);
    if (system.state == Control::State::Waiting || direct == DirectDns::Waiting)
        return {};
    const bool nobodySpoke = direct == DirectDns::Blocked && system.state == Control::State::Fails && others.work.isEmpty() && others.lie.isEmpty();
    if (nobodySpoke && others.waiting)
        return {};
    const dns::Status status = system.evidence->status;
    if (nobodySpoke && (status == dns::Status::Timeout || status == dns::Status::Unreachable || status == dns::Status::ServFail))
        return {{u"RESOLVER_NO_NETWORK"_s, {answerArgument(*system.evidence)}}};
    QList<Finding> findings{judgeSystem(system)};
    if (isInternet && !others.waiting)
        findings += judgePublic(others, direct);
    return findings;
}

} // namespace

const Check resolverCheck{"resolver", QT_TRANSLATE_NOOP("checks", "This computer's resolver and network"),
                          {.internet = true, .map = true}, tags, evaluate, Group::Dns, "RFC 1034 section 5, RFC 8020, RFC 8109"};

} // namespace checks
