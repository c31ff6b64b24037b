// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/dmarctags.h"
#include "checks/dmarcwalk.h"
#include "checks/mailhosts.h"
#include "checks/recordset.h"
#include "checks/sliptext.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using policy::DmarcPolicy;
using policy::DmarcRecord;

constexpr qsizetype maximumName = 253, maximumTargets = 10, shortText = 100;

QString shown(const QString &name)
{
    return setup::printable(name, maximumName);
}

QString reportAddress(const setup::MailSetup &setup)
{
    return u"postmaster@"_s + shown(setup.domain);
}

/// What our generator publishes, too.
QString firstRecord(const setup::MailSetup &setup)
{
    return u"v=DMARC1; p=none; rua=mailto:"_s + reportAddress(setup);
}

QString list(const QList<QByteArray> &texts)
{
    QStringList items;
    for (const QByteArray &text : texts)
        items.append(setup::printable(text, shortText));
    return listArgument(items);
}

std::optional<Finding> couldNotAsk(const Texts &found)
{
    if (found.state == Texts::State::NotServed)
        return Finding{u"DMARC_NOT_SERVED"_s, {shown(found.name)}};
    if (found.state == Texts::State::Unknown)
        return Finding{u"DMARC_COULD_NOT_ASK"_s, {shown(found.name), answerArgument(*found.answer)}};
    return std::nullopt;
}

/// Texts at the right name of which none is a DMARC record, but one was meant to be.
std::optional<Finding> judgeUnrecognised(const Texts &found, const setup::MailSetup &setup, const QString &zone)
{
    const QString name = shown(found.name);
    for (const QByteArray &text : found.texts) {
        const TypedText typed = readTypedText(text, found.name, zone);
        if (!typed.damage.isEmpty() && policy::isDmarcRecord(typed.text))
            return Finding{u"DMARC_DAMAGED"_s, {name, wordsArgument(typed.damage), setup::printable(typed.text)}};
        if (typed.text.toLower().contains("dmarc1"))
            return Finding{u"DMARC_NOT_RECOGNISED"_s, {name, setup::printable(text, shortText)}};
        if (hasTextMark(typed.text, "v=spf1"))
            return Finding{u"DMARC_IS_SPF"_s, {name, firstRecord(setup)}};
    }
    return std::nullopt;
}

/// No record at the name: was it put somewhere else, or does one further up apply?
QList<Finding> judgeMissing(const setup::MailSetup &setup, const PublicView &view, const QString &nonce)
{
    const QString &domain = setup.domain, owner = dmarcOwner(domain);
    const Finding missing{u"DMARC_MISSING"_s, {shown(owner), firstRecord(setup)}};
    const bool isKnownZone = view.zone().state == Zone::State::Found;
    const Texts wildcard = isKnownZone && !nonce.isEmpty() ? textsOf(nonce + u'.' + domain, view) : Texts{Texts::State::None, {}, {}, nullptr};
    QStringList places{domain};
    if (isKnownZone)
        places += {u"dmarc."_s + domain, owner + u'.' + view.zone().apex};
    bool waiting = wildcard.state == Texts::State::Waiting;
    for (const QString &place : std::as_const(places)) {
        const Texts found = textsOf(place, view);
        waiting = waiting || found.state == Texts::State::Waiting;
        const QList<QByteArray> records = dmarcRecordsOf(found);
        const bool isTyped = std::ranges::any_of(records, [&](const QByteArray &text) { return !wildcard.texts.contains(text); });
        if (!waiting && isTyped)
            return {{u"DMARC_ELSEWHERE"_s, {shown(owner), shown(place)}}};
    }
    const DmarcWalk walk = dmarcWalk(domain, view);
    if (waiting || walk.waiting)
        return {};
    if (const auto applied = policy::discoverPolicy(walk.steps))
        return {{u"DMARC_INHERITED"_s, {shown(domain), shown(applied->from), policy::policyName(applied->applied)}}};
    if (walk.failure && setup::registrableDomain(domain) != domain)
        return {*couldNotAsk(*walk.failure)};
    return {missing};
}

QList<Finding> judgeSyntax(const QString &owner, const DmarcRecord &record)
{
    QList<Finding> findings;
    const auto add = [&](const char *tag, const QList<QByteArray> &what) {
        if (!what.isEmpty())
            findings.append({QString::fromLatin1(tag), {owner, list(what)}});
    };
    QList<QByteArray> invalid = record.invalid;
    invalid.removeIf([](const QByteArray &one) { return one.startsWith("p=") || one.startsWith("sp=") || one.startsWith("np="); });
    add("DMARC_TAG_TWICE", record.twice);
    add("DMARC_VALUE_INVALID", invalid + record.broken);
    add("DMARC_TAG_UNKNOWN", record.unknown);
    add("DMARC_TAG_REMOVED", record.removed);
    if (!record.policySecond)
        findings.append({u"DMARC_POLICY_LATE"_s, {owner}});
    return findings;
}

QList<Finding> judgePolicy(const setup::MailSetup &setup, const QString &owner, const DmarcRecord &record)
{
    if (!record.counts())
        return {{u"DMARC_IGNORED"_s, {owner, firstRecord(setup)}}};
    if (record.hasPolicyFault())
        return {{u"DMARC_POLICY_IGNORED"_s, {owner}}};
    const DmarcPolicy asked = *record.domain;
    QList<Finding> findings;
    if (asked != DmarcPolicy::None)
        findings.append({u"DMARC_OK"_s, {owner, policy::policyName(asked)}});
    else if (record.aggregate.isEmpty())
        findings.append({u"DMARC_NONE_NO_REPORTS"_s, {owner, reportAddress(setup)}});
    else
        findings.append({u"DMARC_POLICY_NONE"_s, {owner}});
    if (asked != DmarcPolicy::None && record.aggregate.isEmpty())
        findings.append({u"DMARC_NO_REPORTS"_s, {owner, reportAddress(setup)}});
    if (record.isTest && asked != DmarcPolicy::None)
        findings.append({u"DMARC_TESTING"_s, {owner, policy::policyName(policy::weakened(asked))}});
    if (record.subdomains && *record.subdomains < asked)
        findings.append({u"DMARC_SUBDOMAINS_WEAKER"_s, {owner, policy::policyName(asked), policy::policyName(*record.subdomains)}});
    // MAIL FROM and d= are the From domain in a setup of this kind; only a relay may write a MAIL FROM of its own.
    if (setup.smartHost)
        findings.append({u"DMARC_RELAY"_s, {shown(setup.domain), shown(setup.smartHost->hostName)}});
    else if (!setup.dkimKeys.isEmpty())
        findings.append({u"DMARC_ALIGNED"_s, {shown(setup.domain)}});
    else if (asked != DmarcPolicy::None)
        findings.append({u"DMARC_WITHOUT_DKIM"_s, {shown(setup.domain), policy::policyName(asked)}});
    return findings;
}

/// Does a host that reports are sent to take mail? Nothing: that is so, or it is not known yet.
std::optional<Finding> judgeMail(const setup::MailSetup &setup, const QString &owner, const QString &host, const PublicView &view)
{
    const dns::Answer *mx = view.answer(host, dns::RecordType::MX).answer;
    if (!mx)
        return std::nullopt;
    if (mx->cannotTell())
        return Finding{u"DMARC_REPORT_UNKNOWN"_s, {shown(host), answerArgument(*mx)}};
    const QList<dns::ResourceRecord> records = mx->matching();
    const Finding noMail{u"DMARC_REPORT_NO_MAIL"_s, {owner, shown(host), reportAddress(setup)}};
    if (!records.isEmpty()) {
        const bool isNull = std::ranges::all_of(records, [](const dns::ResourceRecord &record) {
            const auto *data = std::get_if<dns::MxData>(&record.data);
            return data && data->exchange == u"."_s;
        });
        return isNull ? std::optional(noMail) : std::nullopt;
    }
    const HostAddresses addresses = hostAddresses(host, view);
    return addresses.waiting || !addresses.addresses.isEmpty() || addresses.failed() ? std::nullopt : std::optional(noMail);
}

/// Somebody else's domain must say that it wants the reports (RFC 9990, "Verifying External Destinations").
std::optional<Finding> judgePermission(const QString &domain, const QString &host, const PublicView &view)
{
    const QString name = domain + u"._report._dmarc."_s + host;
    const Finding refused{u"DMARC_REPORT_NOT_ALLOWED"_s, {shown(domain), shown(host), shown(name)}};
    if (name.size() > maximumName)
        return refused;
    const Texts found = textsOf(name, view);
    if (found.state == Texts::State::Waiting)
        return std::nullopt;
    if (found.cannotTell())
        return Finding{u"DMARC_REPORT_UNKNOWN"_s, {shown(host), answerArgument(*found.answer)}};
    return dmarcRecordsOf(found).isEmpty() ? refused : Finding{u"DMARC_REPORT_ALLOWED"_s, {shown(domain), shown(host)}};
}

bool isSameOrganization(const QString &a, const QString &b)
{
    const QString own = setup::registrableDomain(a);
    return a == b || (!own.isEmpty() && own == setup::registrableDomain(b));
}

QList<Finding> judgeReports(const setup::MailSetup &setup, const QString &owner, const DmarcRecord &record, const PublicView &view)
{
    QList<Finding> findings;
    QStringList done;
    bool anySize = false;
    for (const policy::ReportUri &uri : record.aggregate + record.failure) {
        anySize = anySize || uri.hasSize;
        if (!uri.isValid() || !uri.isMail) {
            if (findings.size() < maximumTargets)
                findings.append({u"DMARC_REPORT_ADDRESS"_s, {owner, setup::printable(uri.text, shortText), reportAddress(setup)}});
            continue;
        }
        if (done.contains(uri.host) || done.size() == maximumTargets)
            continue;
        done.append(uri.host);
        if (uri.host != setup.domain) {
            if (const auto finding = judgeMail(setup, owner, uri.host, view)) {
                findings.append(*finding);
                if (finding->tag == u"DMARC_REPORT_NO_MAIL"_s)
                    continue; // whether it wants what it cannot get does not matter
            }
        }
        if (!isSameOrganization(uri.host, setup.domain)) {
            if (const auto finding = judgePermission(setup.domain, uri.host, view))
                findings.append(*finding);
        }
    }
    if (anySize)
        findings.append({u"DMARC_REPORT_SIZE"_s, {owner}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    if (hasNoZone(view))
        return {{u"DMARC_NO_ZONE"_s, {shown(setup.domain)}}};
    const QString name = dmarcOwner(setup.domain), owner = shown(name);
    const Texts found = textsOf(name, view);
    if (found.state == Texts::State::Waiting)
        return {};
    if (const auto failure = couldNotAsk(found))
        return {*failure};
    const QList<QByteArray> records = dmarcRecordsOf(found);
    if (records.size() > 1)
        return {{u"DMARC_TWICE"_s, {owner, QString::number(records.size())}}};
    if (records.isEmpty()) {
        if (const auto unrecognised = judgeUnrecognised(found, setup, view.zone().apex)) {
            const auto wildcard = wildcardTexts(setup.domain, view, observations.surroundings().nonce);
            if (!wildcard)
                return {};
            if (!std::ranges::is_permutation(*wildcard, found.texts))
                return {*unrecognised};
        }
        return judgeMissing(setup, view, observations.surroundings().nonce);
    }
    const DmarcRecord record = *policy::readDmarc(records.first());
    QList<Finding> findings = judgePolicy(setup, owner, record) + judgeSyntax(owner, record) + judgeReports(setup, owner, record, view);
    if (found.texts.size() > 1)
        findings.append({u"DMARC_FOREIGN_TEXT"_s, {owner}});
    return findings;
}

} // namespace

const Check dmarcCheck{"dmarc", QT_TRANSLATE_NOOP("checks", "DMARC: what receivers do with forged mail"), {.internet = true}, dmarc::tags, evaluate,
                       Group::Sending, "RFC 9989 section 4.7", true};

} // namespace checks
