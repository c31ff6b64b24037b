// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"LAN_DOMAIN_FREE", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is used by nobody on the Internet; inside your LAN you may use it."), nullptr},
    Tag{"LAN_DOMAIN_DOT_LOCAL", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 ends in .local, which computers look up by multicast DNS (RFC 6762) instead of asking your DNS server. Some will not find "
                                    "the mail server."),
        QT_TRANSLATE_NOOP("checks", "Choose a name under .home.arpa or .internal, or a subdomain of a domain that you own.")},
    Tag{"LAN_DOMAIN_EXISTS", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 exists on the Internet. Mail from your LAN to real addresses there will stay inside, and mail from outside will never come to you."),
        QT_TRANSLATE_NOOP("checks", "If the domain is not yours, choose another name, for example under .home.arpa or .internal.")},
    Tag{"LAN_DOMAIN_OWN_ZONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is answered by the DNS that this computer asks, with your own addresses: your LAN's DNS has the zone."), nullptr},
    Tag{"LAN_DOMAIN_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Whether %1 exists on the Internet could not be found out: %2."),
        QT_TRANSLATE_NOOP("checks", "Nothing, if this LAN has no way to the Internet. Otherwise check the connection and run the diagnosis again.")},
};

/// The system's DNS gives one of the entered addresses for one of the entered names.
bool hasOwnZone(const setup::MailSetup &setup, Observations &observations)
{
    bool own = false;
    for (const setup::MailServer &server : setup.servers) {
        const HostAddresses found = hostAddresses(server.hostName, observations);
        own = own || std::ranges::any_of(found.addresses, [&](const auto &a) { return server.addresses.contains(a); });
    }
    return own;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString name = setup::printable(setup.domain, 253);
    const setup::NameCheck check = setup::checkDomain(setup.domain, setup::Mode::Lan, setup.simulated);
    if (check.problem == setup::NameProblem::MulticastDns)
        return {{u"LAN_DOMAIN_DOT_LOCAL"_s, {name}}};
    // Reserved and single-label names cannot be on the Internet, and are not for its DNS (RFC 6761).
    const QString registrable = setup::registrableDomain(setup.domain);
    const bool reserved = setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).problem == setup::NameProblem::SpecialUse;
    if (reserved || registrable.isEmpty())
        return {{u"LAN_DOMAIN_FREE"_s, {name}}};
    // Below a domain of one's own a name is free unless it exists itself: mail to the domain above goes its way.
    const dns::Answer *answer = observations.dns(setup.domain, dns::RecordType::NS);
    const bool ownZone = hasOwnZone(setup, observations);
    if (!answer || !observations.complete())
        return {};
    if (answer->cannotTell())
        return {{u"LAN_DOMAIN_UNKNOWN"_s, {name, answerArgument(*answer)}}};
    if (answer->status == dns::Status::NxDomain)
        return {{u"LAN_DOMAIN_FREE"_s, {name}}};
    return {{ownZone ? u"LAN_DOMAIN_OWN_ZONE"_s : u"LAN_DOMAIN_EXISTS"_s, {name}}};
}

} // namespace

const Check lanDomainCheck{"lan-domain", QT_TRANSLATE_NOOP("checks", "The domain name does not clash with the Internet"),
                           {.internet = false, .lan = true}, tags, evaluate, Group::Lan, "RFC 6761, RFC 6762, RFC 8375"};

} // namespace checks
