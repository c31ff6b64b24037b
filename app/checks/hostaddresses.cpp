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
    Tag{"HOST_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 has the address %2."), nullptr},
    Tag{"HOST_NONE_KNOWN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no MX host whose address could be looked up; see the MX check."), nullptr},
    Tag{"HOST_MX_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The MX hosts are not known, because the MX records could not be asked for; see the MX check."), nullptr},
    Tag{"HOST_IS_ADDRESS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX record names %1, which is an IP address. An MX record must name a host (RFC 5321 section 5.1); most senders give up."),
        QT_TRANSLATE_NOOP("checks", "Create an A record for a name such as “mail” with that address, and put the name into the value box of the MX record instead.")},
    Tag{"HOST_SPECIAL_USE", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 is a name that means nothing on the Internet (RFC 6761)."),
        QT_TRANSLATE_NOOP("checks", "Put the public name of your mail server into the value box of the MX record.")},
    Tag{"HOST_NAME_INVALID", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 is not a valid host name: %2 Some senders refuse it."),
        QT_TRANSLATE_NOOP("checks", "Give the mail server a name of letters, digits and hyphens and use that in the MX record.")},
    Tag{"HOST_IS_ALIAS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 is an alias (CNAME) of %2. An MX host must not be an alias (RFC 2181 section 10.3); some senders refuse it."),
        QT_TRANSLATE_NOOP("checks", "Replace the CNAME of %1 by A and AAAA records with the mail server's addresses, or let the MX record name %2.")},
    Tag{"HOST_MISSING", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 does not exist in the DNS (NXDOMAIN), so mail cannot be delivered to it."),
        QT_TRANSLATE_NOOP("checks", "Create an A record for %1 with your external IP address, or correct the name in the MX record. A name that ends in the domain "
                                    "twice was typed in full where the panel adds the domain itself.")},
    Tag{"HOST_NO_ADDRESS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 has neither an A nor an AAAA record, so mail cannot be delivered to it."),
        QT_TRANSLATE_NOOP("checks", "Create an A record for %1 with your external IP address.")},
    Tag{"HOST_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The %1 records of %2 could not be asked for: %3."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"HOST_NOT_PUBLIC", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 has an address that nobody outside can reach. %2"),
        QT_TRANSLATE_NOOP("checks", "Put your external IP address into the address record of %1 in the panel of your DNS host.")},
    Tag{"HOST_ONLY_IPV6", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The MX host %1 has only an IPv6 address. Senders without IPv6 cannot deliver to it."),
        QT_TRANSLATE_NOOP("checks", "Create an A record for %1 with an external IPv4 address as well.")},
    Tag{"HOST_ADDRESS_DIFFERS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has the address %2, but you entered %3. Mail goes to another computer."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the address record of %1 to %3.")},
    Tag{"HOST_MORE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 more MX hosts were not looked at: a hundred are, and senders try far fewer."), nullptr},
    Tag{"HOST_ADDRESS_MISSING", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "You entered the address %2 for %1, but it is not published."), nullptr},
    Tag{"HOST_EXTRA_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 also has the address %2, which you did not enter. Some senders will go there."),
        QT_TRANSLATE_NOOP("checks", "Delete the record of %1 with %2, or enter the address in this program if it is your server's.")},
};

QList<QHostAddress> ofFamily(const QList<QHostAddress> &addresses, QAbstractSocket::NetworkLayerProtocol family)
{
    QList<QHostAddress> result;
    std::ranges::copy_if(addresses, std::back_inserter(result), [&](const auto &a) { return a.protocol() == family; });
    return result;
}

/// The published addresses of one of our servers against those entered, family by family; one that could not be asked is left out.
QList<Finding> compare(const QString &host, const HostAddresses &found, const QList<QHostAddress> &entered)
{
    QList<Finding> findings;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        if ((family == QAbstractSocket::IPv4Protocol ? found.v4 : found.v6)->cannotTell())
            continue;
        const QList<QHostAddress> there = ofFamily(found.addresses, family), wanted = ofFamily(entered, family);
        QList<QHostAddress> extra, missing;
        std::ranges::copy_if(there, std::back_inserter(extra), [&](const auto &a) { return !wanted.contains(a); });
        std::ranges::copy_if(wanted, std::back_inserter(missing), [&](const auto &a) { return !there.contains(a); });
        if (!wanted.isEmpty() && !there.isEmpty() && missing.size() == wanted.size()) {
            findings.append({u"HOST_ADDRESS_DIFFERS"_s, {host, addressList(there), addressList(wanted)}});
            continue;
        }
        if (!extra.isEmpty())
            findings.append({u"HOST_EXTRA_ADDRESS"_s, {host, addressList(extra)}});
        if (!missing.isEmpty())
            findings.append({u"HOST_ADDRESS_MISSING"_s, {host, addressList(missing)}});
    }
    return findings;
}

/// What the name alone tells; nothing when it is an ordinary host name.
QList<Finding> judgeName(const setup::MailSetup &setup, const QString &host, const QString &shown)
{
    if (looksLikeAddress(host))
        return {{u"HOST_IS_ADDRESS"_s, {shown}}};
    const setup::NameCheck name = setup::checkHostName(host, setup.mode, setup.simulated);
    if (name.grade != setup::Grade::Error)
        return {};
    if (name.problem == setup::NameProblem::SpecialUse || name.problem == setup::NameProblem::SingleLabel)
        return {{u"HOST_SPECIAL_USE"_s, {shown}}};
    return {{u"HOST_NAME_INVALID"_s, {shown, hostNameArgument(shown, setup.mode)}}};
}

QList<Finding> judgeAddresses(const setup::MailSetup &setup, const QString &host, const QString &shown, const HostAddresses &found)
{
    QList<Finding> findings;
    for (const dns::Answer *answer : {found.v4, found.v6}) {
        if (answer->cannotTell()) {
            findings.append({u"HOST_COULD_NOT_ASK"_s,
                             {dns::typeName(answer->question.type), shown, answerArgument(*answer)}});
        }
    }
    const QStringList aliases = found.v4->aliases().isEmpty() ? found.v6->aliases() : found.v4->aliases();
    if (!aliases.isEmpty())
        findings.append({u"HOST_IS_ALIAS"_s, {shown, setup::printable(aliases.last(), 253)}});
    if (found.addresses.isEmpty()) {
        if (!found.failed())
            findings.append({found.v4->status == dns::Status::NxDomain ? u"HOST_MISSING"_s : u"HOST_NO_ADDRESS"_s, {shown}});
        return findings;
    }
    const auto hidden = std::ranges::find_if_not(found.addresses, [&](const auto &a) { return setup.isPublic(a); });
    const bool allPublic = hidden == found.addresses.end();
    if (!allPublic) // one sentence for a host, whatever the number of its addresses
        findings.append({u"HOST_NOT_PUBLIC"_s, {shown, addressArgument(*hidden)}});
    if (ofFamily(found.addresses, QAbstractSocket::IPv4Protocol).isEmpty() && !found.v4->cannotTell())
        findings.append({u"HOST_ONLY_IPV6"_s, {shown}});
    const auto own = std::ranges::find(setup.servers, host, &setup::MailServer::hostName);
    if (own != setup.servers.end() && !own->addresses.isEmpty() && allPublic)
        findings += compare(shown, found, own->addresses);
    if (findings.isEmpty())
        findings.append({u"HOST_OK"_s, {shown, addressList(found.addresses)}});
    return findings;
}

/// The host of another zone, whose addresses nobody outside could be asked for: then what is wrong is not certain.
QList<Finding> byWitness(QList<Finding> findings, const HostAddresses &found)
{
    if (found.unbelieved)
        return {{u"RESOLVER_NOT_BELIEVED"_s, {wordsArgument({u"resolver-fails"_s})}}};
    bool anyUnsure = false;
    for (Finding &finding : findings) {
        const Verdict verdict = findingVerdict(finding);
        finding.unsure = found.insideOnly && (verdict == Verdict::Fail || verdict == Verdict::Warn);
        anyUnsure = anyUnsure || finding.unsure;
    }
    if (anyUnsure)
        findings.append({u"ONLY_INSIDE_VIEW"_s, {wordsArgument({u"no-public-resolver"_s})}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    const MailHosts mail = mailHosts(setup, observations, view);
    switch (mail.state) {
    case MailHosts::State::Waiting: return {};
    case MailHosts::State::Unknown: return {{u"HOST_MX_UNKNOWN"_s, {}}};
    case MailHosts::State::None: return {{u"HOST_NONE_KNOWN"_s, {}}};
    case MailHosts::State::Implicit:
    case MailHosts::State::Known: break;
    }
    QList<Finding> findings;
    for (const MailHost &host : mail.hosts) {
        const QString shown = setup::printable(host.name, 253);
        const QList<Finding> byName = judgeName(setup, host.name, shown);
        findings += byName;
        if (!byName.isEmpty() && byName.first().tag != u"HOST_NAME_INVALID"_s)
            continue;
        const HostAddresses found = hostAddresses(host.name, view);
        if (!found.waiting)
            findings += byWitness(judgeAddresses(setup, host.name, shown, found), found);
    }
    if (mail.left > 0)
        findings.append({u"HOST_MORE"_s, {QString::number(mail.left)}});
    return findings;
}

} // namespace

const Check mailHostsCheck{"mx-hosts", QT_TRANSLATE_NOOP("checks", "Addresses of the mail servers"), {.internet = true}, tags, evaluate,
                           Group::Dns, "RFC 5321 section 5.1, RFC 2181 section 10.3", true};

} // namespace checks
