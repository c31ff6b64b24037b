// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/sending.h"
#include "policy/spf.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"EGRESS_SAME", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "This network sends from %1, which is an address of your mail server."), nullptr},
    Tag{"EGRESS_SMART_HOST", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply: all mail leaves through a relay."), nullptr},
    Tag{"EGRESS_SWITCHED_OFF", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Not tested, because you do not want services of others to be asked."), nullptr},
    Tag{"EGRESS_NOT_KNOWN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Cannot be told from here: it is not known from which address this network sends, or none of the server's is of the same "
                                    "kind."),
        nullptr},
    Tag{"EGRESS_ELSEWHERE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Cannot be told from here: this computer's network sends from %1, and your mail server is in another one (%2). Run the "
                                    "diagnosis on the server to test it."),
        nullptr},
    Tag{"EGRESS_DIFFERS", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Mail leaves from %1, but %2 is published. Receivers compare both, and refuse mail or take it for spam."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server send from %2 (Postfix: smtp_bind_address, for IPv6 smtp_bind_address6; behind a router: source NAT to "
                                    "that address), or publish %1: its A or AAAA record, its PTR record and in SPF.")},
    Tag{"EGRESS_NETWORK_DIFFERS", Verdict::Warn, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "This network sends from %1, but %2 is published for the mail server behind the same router. Unless the router gives the "
                                    "server another address than this computer, mail leaves from the wrong one."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis on the mail server to be sure. If it sends from %1 too, let the router send its mail from %2, or publish %1: "
                                    "its A or AAAA record, its PTR record and in SPF.")},
    Tag{"EGRESS_SPF", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Mail leaves from %1, but the SPF record of %2 does not allow that address (%3)."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host add that address to the SPF record of %2, right behind “v=spf1”: %4."), "RFC 7208 section 4"},
};

/// Whether SPF lets that address send; nothing while it is not known.
std::optional<policy::SpfResult> spfOf(const setup::MailSetup &setup, const PublicView &view, const QHostAddress &address, const QString &helo,
                                       const QDateTime &now)
{
    policy::SpfRequest request;
    request.client = address;
    request.domain = setup.domain.toLatin1();
    request.sender = "postmaster@" + request.domain;
    request.helo = helo.toLatin1();
    request.now = now.toSecsSinceEpoch();
    return policy::checkHost(request, [&](const QString &name, dns::RecordType type) { return view.answer(name, type).answer; }).result;
}

QList<Finding> judge(const setup::MailSetup &setup, Observations &observations, const Egress &seen, const SendingAddresses &sending, bool onServer)
{
    const PublicView view(setup, observations);
    QList<Finding> findings;
    for (const QHostAddress &own : seen.addresses) {
        QList<QHostAddress> published;
        std::ranges::copy_if(sending.addresses, std::back_inserter(published), [&](const auto &a) { return a.protocol() == own.protocol(); });
        if (published.isEmpty())
            continue;
        const bool isIpv6 = own.protocol() == QAbstractSocket::IPv6Protocol;
        const bool same = published.contains(own) || (isIpv6 && !onServer && std::ranges::any_of(published, [&](const auto &a) {
                                                          return a.isInSubnet(own, 64);
                                                      }));
        if (!same) {
            findings.append({onServer ? u"EGRESS_DIFFERS"_s : u"EGRESS_NETWORK_DIFFERS"_s, {own.toString(), addressList(published)}});
            continue;
        }
        findings.append({u"EGRESS_SAME"_s, {own.toString()}});
        // What the user entered is judged by the check of SPF.
        if (!published.contains(own) || sending.source == SendingAddresses::Source::Entered)
            continue;
        const auto spf = spfOf(setup, view, own, sending.hosts.value(0), observations.now());
        if (spf == policy::SpfResult::Fail || spf == policy::SpfResult::SoftFail) {
            const QString term = (isIpv6 ? u"ip6:"_s : u"ip4:"_s) + own.toString();
            findings.append({u"EGRESS_SPF"_s, {own.toString(), setup::printable(setup.domain, 253), policy::spfResultName(*spf), term}});
        }
    }
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.smartHost)
        return {{u"EGRESS_SMART_HOST"_s, {}}};
    const Egress seen = egress(setup, observations);
    if (seen.state == Egress::State::NotAsked)
        return {{u"EGRESS_SWITCHED_OFF"_s, {}}};
    const SendingAddresses sending = sendingAddresses(setup, observations);
    const Standpoint here = standpoint(setup, observations);
    if (seen.state == Egress::State::Waiting || sending.waiting || here == Standpoint::Waiting)
        return {};
    if (seen.state == Egress::State::Unknown || here == Standpoint::NotKnown)
        return {{u"EGRESS_NOT_KNOWN"_s, {}}};
    if (here == Standpoint::Elsewhere)
        return {{u"EGRESS_ELSEWHERE"_s, {addressList(seen.addresses), addressList(sending.addresses)}}};
    const QList<Finding> findings = judge(setup, observations, seen, sending, here == Standpoint::OnServer);
    return findings.isEmpty() ? QList<Finding>{{u"EGRESS_NOT_KNOWN"_s, {}}} : findings;
}

} // namespace

const Check egressCheck{"egress", QT_TRANSLATE_NOOP("checks", "The address that mail really leaves from"), {.internet = true}, tags, evaluate,
                        Group::Sending, "RFC 7208 section 4", true};

} // namespace checks
