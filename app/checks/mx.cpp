// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"MX_FOUND", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "Mail for %1 goes to: %2."), nullptr},
    Tag{"MX_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The MX records of %1 could not be asked for: %2. That does not mean that they are missing."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again. If other "
                                    "domains work, ask your DNS host whether its name servers answer for %1.")},
    Tag{"MX_NOT_SERVED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The MX records of %1 are not known: none of its name servers tells them; see the check of the delegation. That does not mean "
                                    "that they are missing."),
        nullptr},
    Tag{"MX_DOMAIN_MISSING", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The domain %1 does not exist in the DNS (NXDOMAIN). All mail to it is returned to its senders."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling. If it is right: log in at the registrar, see that %1 is registered, paid for and "
                                    "not suspended, and that the name servers of your DNS host are entered there.")},
    Tag{"MX_MISSING", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no MX record. Senders fall back to its address %2, which usually belongs to a website."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create an MX record for %1 with your mail server's name as its value. First see the check of "
                                    "typing slips: the record may have landed at a wrong place.")},
    Tag{"MX_MISSING_NO_ADDRESS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 exists but has no MX record and no address. All mail to it is returned to its senders."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create an MX record for %1 with your mail server's name as its value. First see the check of "
                                    "typing slips: the record may have landed at a wrong place.")},
    Tag{"MX_IMPLICIT_OURS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no MX record. Mail still arrives because senders fall back to its address %2, which is your server."),
        QT_TRANSLATE_NOOP("checks", "Create an MX record for %1: the fall-back breaks as soon as the address of the website changes.")},
    Tag{"MX_IMPLICIT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no MX record. Senders fall back to its address %2; mail arrives only if that is the mail server, which usually it is not."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create an MX record for %1 with your mail server's name as its value.")},
    Tag{"MX_NULL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 declares that it takes no mail at all (null MX, RFC 7505)."),
        QT_TRANSLATE_NOOP("checks", "Replace the MX record “0 .” of %1 by one that names your mail server.")},
    Tag{"MX_NULL_WITH_OTHERS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has a null MX (“.”: takes no mail) beside other MX records (%2). Senders may refuse all mail."),
        QT_TRANSLATE_NOOP("checks", "Delete the MX record whose value is “.” and keep the others.")},
    Tag{"MX_NULL_NOT_ZERO", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The only MX record of %1 is “%2 .”, which names no host. No mail can arrive."),
        QT_TRANSLATE_NOOP("checks", "Replace that MX record of %1 by one that names your mail server.")},
    Tag{"MX_AT_ALIAS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The domain %1 itself is an alias (CNAME) of %2. The alias hides the domain's own MX and TXT records "
                                    "(RFC 1034 section 3.6.2), and mail goes wherever %2 sends it."),
        QT_TRANSLATE_NOOP("checks", "Replace the CNAME of %1 by A and AAAA records (or your DNS host's ALIAS or flattening), then create the MX record.")},
    Tag{"MX_VIA_ALIAS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 is an alias (CNAME) of %2. Senders use the MX records found there, and some rewrite the address."),
        QT_TRANSLATE_NOOP("checks", "Replace the CNAME of %1 by records of its own.")},
    Tag{"MX_NOT_OURS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 goes to %2. None of your servers (%3) is among them."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the MX record of %1 to (priority and value): %3.")},
    Tag{"MX_OWN_MISSING", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Your server %2 has no MX record for %1; only the others take its mail."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create another MX record for %1 with this priority and value: %2.")},
    Tag{"MX_FOREIGN_FIRST", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 goes to %2 first, which is none of your servers; yours have a higher number, and the lowest number is tried first."),
        QT_TRANSLATE_NOOP("checks", "Delete the MX records for %2 in the panel of your DNS host, if they were left over by an earlier provider. If they are "
                                    "a filter service that you use, all is well: enter them as mail servers here.")},
    Tag{"MX_FOREIGN_LEFT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Beside your servers, mail for %1 may also go to %2. Some of your mail will end up there."),
        QT_TRANSLATE_NOOP("checks", "Delete the MX records for %2 in the panel of your DNS host, unless they are meant.")},
    Tag{"MX_ORDER_DIFFERS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX records of %1 are tried in another order (%2) than you planned (%3)."),
        QT_TRANSLATE_NOOP("checks", "Set the priorities in the panel of your DNS host to: %3. The lowest number is tried first.")},
    Tag{"MX_DUPLICATE", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has more than one MX record for %2. One is enough."), nullptr},
};

struct Published
{
    QList<MailHost> hosts; ///< every MX record, sorted by preference, null MX included
    QStringList twice;
};

Published publishedMx(const dns::Answer &answer)
{
    Published published;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *mx = std::get_if<dns::MxData>(&record.data);
        if (!mx)
            continue;
        const bool known = std::ranges::any_of(published.hosts, [&](const auto &host) { return host.name == mx->exchange; });
        if (known && !published.twice.contains(mx->exchange))
            published.twice.append(mx->exchange);
        published.hosts.append({mx->exchange, mx->preference, false});
    }
    std::ranges::stable_sort(published.hosts, {}, [](const MailHost &host) { return std::pair(host.preference, host.name); });
    return published;
}

/// Nobody told us which server is his: what answers SMTP there may be it.
bool answersSmtp(const setup::MailSetup &setup, Observations &observations)
{
    const SmtpSessions sessions = smtpSessions(setup, observations);
    return std::ranges::any_of(sessions.tested, [](const Tested &one) {
        return one.session && one.session->stage >= smtp::Stage::StartTls;
    });
}

/// No MX: the domain's own addresses take the mail (RFC 5321 section 5.1).
QList<Finding> judgeImplicit(const setup::MailSetup &setup, const QString &domain, Observations &observations, const PublicView &view)
{
    const HostAddresses own = hostAddresses(setup.domain, view);
    if (own.waiting)
        return {};
    if (!own.addresses.isEmpty()) {
        const bool ours = std::ranges::any_of(own.addresses, [&](const auto &a) { return setup.isEntered(a); });
        const bool takesMail = !ours && setup.servers.isEmpty() && answersSmtp(setup, observations);
        const QString tag = ours ? u"MX_IMPLICIT_OURS"_s : takesMail ? u"MX_IMPLICIT"_s : u"MX_MISSING"_s;
        return {{tag, {domain, addressList(own.addresses)}}};
    }
    return {{u"MX_MISSING_NO_ADDRESS"_s, {domain}}};
}

QList<Finding> judgeNull(const QString &domain, const QList<MailHost> &hosts)
{
    const auto isNull = [](const MailHost &host) { return host.name == u"."_s; };
    if (std::ranges::none_of(hosts, isNull))
        return {};
    if (std::ranges::all_of(hosts, isNull)) {
        if (hosts.first().preference == 0)
            return {{u"MX_NULL"_s, {domain}}};
        return {{u"MX_NULL_NOT_ZERO"_s, {domain, QString::number(hosts.first().preference)}}};
    }
    QList<MailHost> others = hosts;
    others.removeIf(isNull);
    return {{u"MX_NULL_WITH_OTHERS"_s, {domain, hostList(others)}}};
}

/// What is published against what the user planned. Preferences are compared as numbers.
QList<Finding> judgeOwn(const setup::MailSetup &setup, const QString &domain, const QList<MailHost> &hosts)
{
    QList<MailHost> planned, present, foreignFirst, foreignLater;
    for (const setup::MailServer &server : setup.servers)
        planned.append({server.hostName, server.priority, true});
    std::ranges::stable_sort(planned, {}, &MailHost::preference);
    QList<Finding> findings;
    QList<MailHost> missing;
    for (const MailHost &own : planned) {
        const auto found = std::ranges::find(hosts, own.name, &MailHost::name);
        if (found == hosts.end())
            missing.append(own);
        else
            present.append(*found);
    }
    if (present.isEmpty())
        return {{u"MX_NOT_OURS"_s, {domain, hostList(hosts), hostList(planned)}}};
    for (const MailHost &own : missing)
        findings.append({u"MX_OWN_MISSING"_s, {domain, hostList({own})}});
    const int best = std::ranges::min(present, {}, &MailHost::preference).preference;
    for (const MailHost &host : hosts) {
        if (std::ranges::any_of(planned, [&](const MailHost &own) { return own.name == host.name; }))
            continue;
        (host.preference < best ? foreignFirst : foreignLater).append(host);
    }
    if (!foreignFirst.isEmpty())
        findings.append({u"MX_FOREIGN_FIRST"_s, {domain, hostList(foreignFirst)}});
    if (!foreignLater.isEmpty())
        findings.append({u"MX_FOREIGN_LEFT"_s, {domain, hostList(foreignLater)}});
    if (!std::ranges::is_sorted(present, {}, &MailHost::preference))
        findings.append({u"MX_ORDER_DIFFERS"_s, {domain, hostList(hosts), hostList(planned)}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString domain = setup::printable(setup.domain, 253);
    const PublicView view(setup, observations);
    const dns::Answer *answer = view.answer(setup.domain, dns::RecordType::MX).answer;
    if (!answer)
        return {};
    if (answer->cannotTell() && answer->aliases().isEmpty() && view.isUnserved())
        return {{u"MX_NOT_SERVED"_s, {domain}}};
    if (answer->cannotTell())
        return {{u"MX_COULD_NOT_ASK"_s, {domain, answerArgument(*answer)}}};
    QList<Finding> findings;
    if (const QStringList aliases = answer->aliases(); !aliases.isEmpty()) {
        const bool apex = setup::registrableDomain(setup.domain) == setup.domain;
        findings.append({apex ? u"MX_AT_ALIAS"_s : u"MX_VIA_ALIAS"_s, {domain, setup::printable(aliases.last(), 253)}});
    }
    if (answer->status == dns::Status::NxDomain) // of the alias's target where there is one
        return findings + QList<Finding>{{u"MX_DOMAIN_MISSING"_s, {setup::printable(answer->aliases().value(answer->aliases().size() - 1, setup.domain), 253)}}};
    const Published published = publishedMx(*answer);
    if (published.hosts.isEmpty()) {
        // The domain's own addresses count only where the name exists without an MX.
        if (answer->status != dns::Status::NoData && answer->status != dns::Status::NoError)
            return findings;
        const HostAddresses own = hostAddresses(setup.domain, view);
        if (const dns::Answer *failed = own.failed(); failed && !own.waiting)
            return findings + QList<Finding>{{u"MX_COULD_NOT_ASK"_s, {domain, answerArgument(*failed)}}};
        return findings + judgeImplicit(setup, domain, observations, view);
    }
    if (const QList<Finding> null = judgeNull(domain, published.hosts); !null.isEmpty())
        return findings + null;
    findings.append({u"MX_FOUND"_s, {domain, hostList(published.hosts)}});
    for (const QString &name : published.twice)
        findings.append({u"MX_DUPLICATE"_s, {domain, setup::printable(name, 253)}});
    if (!setup.servers.isEmpty())
        findings += judgeOwn(setup, domain, published.hosts);
    return findings;
}

} // namespace

const Check mxCheck{"mx", QT_TRANSLATE_NOOP("checks", "MX: where mail for the domain is sent"), {.internet = true}, tags, evaluate,
                    Group::Dns, "RFC 5321 section 5.1, RFC 7505", true};

} // namespace checks
