// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/controls.h"
#include "checks/identitytags.h"
#include "checks/mailhosts.h"
#include "checks/spfview.h"
#include "policy/dmarc.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using policy::DmarcPolicy;
using policy::SpfResult;

constexpr qsizetype maximumRelayAddresses = 5, maximumName = 253;

const setup::OutsideServer *relayOf(const setup::MailSetup &setup)
{
    const auto relay = std::ranges::find(setup.outsideServers, setup::ServiceProtocol::Smtp, &setup::OutsideServer::protocol);
    return relay == setup.outsideServers.cend() ? nullptr : &*relay;
}

/// Names for inside only are asked of no server of others; besides the reserved ones also those of RFC 6762 appendix G.
bool isOnInternet(const QString &domain, const setup::MailSetup &setup)
{
    static const QStringList inner{u"lan"_s, u"home"_s, u"corp"_s, u"intranet"_s, u"private"_s, u"localdomain"_s};
    if (inner.contains(domain.section(u'.', -1)))
        return false;
    return setup::checkDomain(domain, setup::Mode::Internet, setup.simulated).grade != setup::Grade::Error;
}

QString organizationOf(const QString &name)
{
    const QString found = setup::registrableDomain(name);
    return found.isEmpty() ? name : found;
}

/// What one domain's records say about mail with a sender in it. `setup.domain` is that domain.
struct Sender
{
    const setup::MailSetup &setup;
    policy::SpfLookup ask;
    const setup::OutsideServer *relay;

    [[nodiscard]] Finding found(const QString &tag, const QString &record = {}, const QStringList &details = {}) const
    {
        const QString relayName = relay ? setup::printable(relay->hostName, maximumName) : QString();
        return {tag, {setup::printable(setup.domain, maximumName), relayName, record, setup::printable(setup.outsideAddress, 320)}, false, details};
    }
};

/// One of the own domain, whose zone can be asked.
struct Case : Sender
{
    Observations &observations;
    const PublicView &view;
    const SpfView &spf;
};

enum class Known { Waiting, Unknown, Yes };

/// The DMARC policy that applies, by the walk up the tree.
struct Dmarc
{
    Known known = Known::Waiting;
    std::optional<DmarcPolicy> policy; ///< nothing: no record
};
Dmarc dmarcOf(const Sender &context)
{
    QList<policy::WalkStep> walk;
    bool waiting = false, failed = false;
    for (const QString &name : policy::treeWalk(context.setup.domain)) {
        const dns::Answer *answer = context.ask(u"_dmarc."_s + name, dns::RecordType::TXT);
        waiting = waiting || !answer;
        failed = failed || (answer && answer->cannotTell());
        QList<QByteArray> records;
        for (const dns::ResourceRecord &record : answer && !answer->cannotTell() ? answer->matching() : QList<dns::ResourceRecord>()) {
            const auto *text = std::get_if<dns::TxtData>(&record.data);
            if (text && policy::isDmarcRecord(text->joined()))
                records.append(text->joined());
        }
        walk.append({name, records.size() == 1 ? policy::readDmarc(records.first()) : std::nullopt});
    }
    if (waiting)
        return {};
    const auto applied = policy::discoverPolicy(walk);
    if (applied)
        return {Known::Yes, applied->applied};
    return {failed ? Known::Unknown : Known::Yes, std::nullopt};
}

/// What SPF of the sender's domain makes of mail that leaves through the relay.
struct Coverage
{
    enum class State {
        Waiting,
        Unknown,   ///< could not be asked
        None,      ///< no record
        Broken,
        Passes,    ///< an address of the relay passes
        Named,     ///< none does, but the record names the provider: it may send from other addresses than it takes mail at
        Unclear,   ///< the record names services, none of them known to be the provider's
        NotCovered
    };
    State state = State::Waiting;
    QString record;      ///< to publish instead
    QStringList details;
};

void collectTargets(const policy::SpfNode &node, QStringList &targets)
{
    for (const policy::SpfNode &below : node.below) {
        if (!below.target.isEmpty())
            targets.append(below.target);
        collectTargets(below, targets);
    }
}

bool isOf(const QString &name, const QStringList &organizations)
{
    return std::ranges::any_of(organizations, [&](const QString &organization) { return setup::isInDomain(name, organization); });
}

/// The SPF record that would let the relay pass: by the record of the provider's domain where there is one, since an include of a name
/// without a record breaks everything (RFC 7208 section 5.2). Null: waiting.
std::optional<QString> proposal(const Case &context)
{
    const QString provider = organizationOf(context.relay->hostName);
    const dns::Answer *theirs = context.spf.answer(provider, dns::RecordType::TXT);
    const dns::Answer *ours = context.spf.answer(context.setup.domain, dns::RecordType::TXT);
    if (!theirs || !ours)
        return std::nullopt;
    const bool hasRecord = !theirs->cannotTell() && policy::spfRecords(*theirs).size() == 1;
    const QByteArray term = hasRecord ? "include:" + provider.toLatin1() : "a:" + context.relay->hostName.toLatin1();
    const QList<QByteArray> records = policy::spfRecords(*ours);
    const bool isReadable = records.size() == 1 && policy::readSpfRecord(records.first()).error == policy::SpfSyntax::None;
    const QByteArray rest = isReadable ? records.first().mid(qsizetype(sizeof "v=spf1") - 1).simplified() : QByteArray();
    return setup::printable("v=spf1 " + term + (rest.isEmpty() ? " ~all" : ' ' + rest), 512);
}

Coverage coverageOf(const Case &context)
{
    using State = Coverage::State;
    const HostAddresses addresses = hostAddresses(context.relay->hostName, context.view);
    QList<QHostAddress> clients = addresses.addresses.mid(0, maximumRelayAddresses);
    clients.removeIf([&](const QHostAddress &address) { return !context.setup.isPublic(address); });
    if (addresses.waiting)
        return {};
    const bool hasAddress = !clients.isEmpty();
    if (!hasAddress) // the record's own words can be looked at all the same
        clients = {QHostAddress(u"192.0.2.1"_s)};
    Coverage coverage;
    const std::optional<QString> record = proposal(context);
    QStringList targets;
    bool waiting = !record;
    std::optional<SpfResult> result;
    for (const QHostAddress &client : std::as_const(clients)) {
        const policy::SpfEvaluation evaluation = policy::checkHost(context.spf.request(context.setup.domain, client, context.relay->hostName), context.spf.lookup());
        waiting = waiting || !evaluation.result;
        if (evaluation.result && (!result || *evaluation.result == SpfResult::Pass)) {
            result = evaluation.result;
            coverage.details = evaluationLines(evaluation, setup::printable(context.setup.domain, maximumName));
        }
        collectTargets(evaluation.root, targets);
    }
    if (waiting)
        return {};
    coverage.record = *record;
    const QString own = organizationOf(context.setup.domain);
    const QStringList provider{organizationOf(context.relay->hostName), organizationOf(context.setup.outsideAddress.section(u'@', -1))};
    switch (*result) {
    case SpfResult::Pass: coverage.state = State::Passes; return coverage;
    case SpfResult::None: coverage.state = State::None; return coverage;
    case SpfResult::PermError: coverage.state = State::Broken; return coverage;
    case SpfResult::TempError: coverage.state = State::Unknown; return coverage;
    case SpfResult::Neutral:
    case SpfResult::Fail:
    case SpfResult::SoftFail: break;
    }
    const auto isProviders = [&](const QString &name) { return isOf(name, provider) && !isOf(name, {own}); };
    const bool isElsewhere = std::ranges::any_of(targets, [&](const QString &name) { return !isOf(name, {own}); });
    const bool isNamed = std::ranges::any_of(targets, isProviders);
    coverage.state = isNamed ? State::Named : !hasAddress ? State::Unknown : isElsewhere ? State::Unclear : State::NotCovered;
    return coverage;
}

/// No key can be below a name that does not exist (RFC 8020). Null: waiting.
std::optional<bool> hasNoKeys(const Case &context)
{
    const dns::Answer *answer = context.spf.answer(u"_domainkey."_s + context.setup.domain, dns::RecordType::TXT);
    return answer ? std::optional(answer->status == dns::Status::NxDomain && answer->aliases().isEmpty()) : std::nullopt;
}

QList<Finding> judgeUncovered(const Case &context, const Coverage &coverage, const Dmarc &dmarc)
{
    using State = Coverage::State;
    const auto said = [&](const QString &tag) { return QList<Finding>{context.found(tag, coverage.record, coverage.details)}; };
    if (!context.setup.dkimKeys.isEmpty())
        return said(u"IDENTITY_BY_SIGNATURE"_s);
    const std::optional<bool> noKeys = hasNoKeys(context);
    if (dmarc.policy == DmarcPolicy::Reject) {
        if (!noKeys)
            return {};
        return said(*noKeys && coverage.state == State::None ? u"IDENTITY_REFUSED"_s : u"IDENTITY_MAY_BE_REFUSED"_s);
    }
    if (dmarc.policy == DmarcPolicy::Quarantine)
        return said(u"IDENTITY_JUNK"_s);
    return said(coverage.state == State::None     ? u"IDENTITY_SPF_NONE"_s
                : coverage.state == State::Broken ? u"IDENTITY_SPF_BROKEN"_s
                                                  : u"IDENTITY_SPF_NOT_COVERED"_s);
}

/// A sender in the own domain, whose mail the provider takes along.
QList<Finding> judgeOwnSender(const Case &context)
{
    using State = Coverage::State;
    if (context.view.zone().state == Zone::State::NoSuchDomain || context.view.zone().state == Zone::State::NotDelegated)
        return {context.found(u"IDENTITY_NO_DOMAIN"_s)};
    QList<Finding> findings;
    const MailHosts mail = mailHosts(context.setup, context.observations, context.view);
    if (mail.state == MailHosts::State::None)
        findings.append(context.found(u"IDENTITY_NO_MAIL"_s));
    const Dmarc dmarc = dmarcOf(context);
    if (!context.relay)
        return findings + QList<Finding>{context.found(u"IDENTITY_NO_RELAY"_s)};
    const Coverage coverage = coverageOf(context);
    if (coverage.state == State::Waiting || dmarc.known == Known::Waiting)
        return findings;
    const auto add = [&](const QString &tag) { findings.append(context.found(tag, coverage.record, coverage.details)); };
    switch (coverage.state) {
    case State::Waiting: break;
    case State::Unknown: add(u"IDENTITY_COULD_NOT_ASK"_s); break;
    case State::Passes: add(u"IDENTITY_SPF_OK"_s); break;
    case State::Named: add(u"IDENTITY_SPF_NAMED"_s); break;
    case State::Unclear: add(u"IDENTITY_SPF_UNCLEAR"_s); break;
    case State::None:
    case State::Broken:
    case State::NotCovered: findings += judgeUncovered(context, coverage, dmarc); break;
    }
    if (dmarc.known == Known::Unknown && coverage.state != State::Unknown)
        findings.append(context.found(u"IDENTITY_COULD_NOT_ASK"_s));
    if (dmarc.known == Known::Yes && !dmarc.policy)
        findings.append(context.found(u"IDENTITY_NO_DMARC"_s));
    return findings;
}

/// The provider's own sender. Only this computer's resolver is asked about it, as map mode promises.
QList<Finding> judgeOutsideSender(const setup::MailSetup &sender, Observations &observations)
{
    const auto ask = [&](const QString &name, dns::RecordType type) { return observations.dns(name, type); };
    const Sender context{sender, ask, relayOf(sender)};
    const dns::Answer *mx = ask(sender.domain, dns::RecordType::MX);
    const Control::State control = controlOf({}, observations).state;
    const bool isBelieved = control == Control::State::Works || control == Control::State::Waiting;
    if (isBelieved && mx && mx->status == dns::Status::NxDomain)
        return {context.found(u"IDENTITY_OUTSIDE_MISSING"_s)};
    QList<Finding> findings{context.found(u"IDENTITY_AS_OUTSIDE"_s), context.found(u"IDENTITY_SHARED_SENDER"_s)};
    const Dmarc dmarc = dmarcOf(context);
    if (dmarc.known == Known::Waiting)
        return findings;
    QString tag = u"IDENTITY_POLICY_NONE"_s;
    if (!isBelieved || dmarc.known == Known::Unknown)
        tag = u"IDENTITY_COULD_NOT_ASK"_s;
    else if (dmarc.policy == DmarcPolicy::Reject)
        tag = u"IDENTITY_POLICY_REJECT"_s;
    else if (dmarc.policy == DmarcPolicy::Quarantine)
        tag = u"IDENTITY_POLICY_QUARANTINE"_s;
    findings.append(context.found(tag));
    return findings;
}

/// Does mail inside have to leave for the same domain?
QList<Finding> judgeLoops(const setup::MailSetup &setup, const QString &outsideDomain, Observations &observations)
{
    const QString domain = setup::printable(setup.domain, maximumName);
    const setup::OutsideServer *relay = relayOf(setup);
    if (setup.domain == outsideDomain) {
        const QString relayName = setup::printable(relay ? relay->hostName : outsideDomain, maximumName);
        return {{u"IDENTITY_SAME_DOMAIN"_s, {domain, relayName, {}, setup::printable(setup.outsideAddress, 320)}}};
    }
    if (!isOnInternet(setup.domain, setup))
        return {};
    const PublicView view(setup, observations);
    const MailHosts mail = mailHosts(setup, observations, view);
    if (mail.state != MailHosts::State::Known || mail.hosts.isEmpty())
        return {};
    return {{u"IDENTITY_MAIL_ELSEWHERE"_s, {domain, hostList(mail.hosts)}}};
}

/// Where nobody outside could be asked, what seems wrong is not certain.
QList<Finding> controlled(QList<Finding> findings, const Outlook &outlook)
{
    if (outlook.state == Outlook::State::Waiting || outlook.state == Outlook::State::Outside)
        return findings;
    for (Finding &finding : findings) {
        const Verdict verdict = findingVerdict(finding);
        finding.unsure = verdict == Verdict::Fail || verdict == Verdict::Warn || outlook.state == Outlook::State::Untrusted;
    }
    return findings + outlook.reasons;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString outsideDomain = setup.outsideAddress.section(u'@', -1);
    if (!setup.outsideAddress.contains(u'@') || !isOnInternet(outsideDomain, setup))
        return {{u"IDENTITY_NO_ADDRESS"_s, {}}};
    const QList<Finding> loops = judgeLoops(setup, outsideDomain, observations);
    setup::MailSetup sender = setup;
    if (setup.sendsAsOutside) {
        sender.domain = outsideDomain;
        return judgeOutsideSender(sender, observations) + loops;
    }
    if (!isOnInternet(setup.domain, setup)) // a name that no public name server is asked for
        return QList<Finding>{{u"IDENTITY_INNER_NAME"_s, {setup::printable(setup.domain, maximumName), {}, {}, setup::printable(setup.outsideAddress, 320)}}} + loops;
    sender.askPublicResolvers = false; // the provider's names are this computer's resolver's to tell
    const PublicView view(sender, observations);
    const SpfView spf(sender, observations, view);
    const Case context{{sender, spf.lookup(), relayOf(sender)}, observations, view, spf};
    return controlled(judgeOwnSender(context), outlook(sender, observations)) + loops;
}

} // namespace

const Check outsideIdentityCheck{"outside-identity", QT_TRANSLATE_NOOP("checks", "The sender of mail that leaves through the provider"),
                                 {.internet = false, .map = true}, identity::tags, evaluate, Group::Mailbox, "RFC 7208, RFC 9989 section 4.4"};

} // namespace checks
