// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/mtastsdocuments.h"

#include "checks/arguments.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumAddresses = 6;

/// What was found at one address; `rest` are the arguments behind the address.
struct Fault
{
    QString tag;
    QStringList rest;
    QHostAddress address;
    QStringList details = {};
};

/// One finding for all addresses that have the same fault.
QList<Finding> gathered(const QString &host, const QList<Fault> &faults)
{
    QList<Finding> findings;
    QList<Fault> done;
    for (const Fault &fault : faults) {
        const auto same = [&](const Fault &other) { return other.tag == fault.tag && other.rest == fault.rest; };
        if (std::ranges::any_of(done, same))
            continue;
        done.append(fault);
        QList<QHostAddress> addresses;
        for (const Fault &other : faults) {
            if (same(other))
                addresses.append(other.address);
        }
        findings.append({fault.tag, QStringList{host, addressList(addresses)} + fault.rest});
        findings.last().details = fault.details;
    }
    return findings;
}

bool isUnreached(web::FetchFailure failure)
{
    using Failure = web::FetchFailure;
    return failure == Failure::ConnectTimeout || failure == Failure::Unreachable || failure == Failure::LocallyBlocked || failure == Failure::Timeout;
}

CertificateFaults faultsOf(const web::Document &document, const QDateTime &now)
{
    smtp::Session session; // the same judgement as of a mail server's
    session.request.hostName = document.request.hostName();
    session.tls = document.tls;
    return certificateFaults(session, now);
}

/// At one's own outside address the router may answer with its own pages.
bool isOfAnother(const web::Document &document, const QDateTime &now)
{
    const CertificateFaults faults = faultsOf(document, now);
    return faults.wrongName || faults.selfSigned || faults.unknownIssuer;
}

/// Nothing: an answer came.
std::optional<Fault> failureOf(const web::Document &document, const setup::MailSetup &setup, Observations &observations)
{
    const QHostAddress &address = document.request.address;
    if (document.failure == web::FetchFailure::TooLarge)
        return Fault{u"STS_TOO_LARGE"_s, {}, address};
    const bool isRefused = document.failure == web::FetchFailure::Refused;
    if ((!document.arrived() || isOfAnother(document, observations.now())) && egress(setup, observations).sharesNetworkWith(address))
        return Fault{u"STS_NOT_FETCHED_NAT"_s, {}, address};
    if (isRefused || isUnreached(document.failure))
        return Fault{isRefused ? u"STS_REFUSED"_s : u"STS_NOT_FETCHED"_s, {}, address};
    if (!document.arrived())
        return Fault{u"STS_NO_ANSWER"_s, {wordsArgument({u"web-"_s + web::failureName(document.failure)})}, address};
    return std::nullopt;
}

QList<Fault> judgeCertificate(const web::Document &document, const QDateTime &now)
{
    const CertificateFaults faults = faultsOf(document, now);
    QStringList words;
    const auto add = [&](bool is, const QString &word) {
        if (is)
            words.append(word);
    };
    add(faults.expired, u"expired"_s);
    add(faults.notYetValid, u"not-yet-valid"_s);
    add(faults.wrongName, u"wrong-name"_s);
    add(faults.selfSigned, u"self-signed"_s);
    add(!faults.selfSigned && (faults.unknownIssuer || faults.other), u"unknown-issuer"_s);
    add(faults.weak, u"weak"_s);
    if (!words.isEmpty())
        return {{u"STS_CERTIFICATE"_s, {wordsArgument(words)}, document.request.address}};
    if (document.tls.certificate && faults.daysLeft < expiryWarningDays)
        return {{u"STS_CERTIFICATE_EXPIRES"_s, {QString::number(faults.daysLeft)}, document.request.address}};
    return {};
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const QByteArray &line : text.left(8192).split('\n').mid(0, maximumDetails)) {
        if (!line.trimmed().isEmpty())
            lines.append(setup::printable(line.trimmed(), 300));
    }
    return lines;
}

QList<Fault> judgePolicy(const web::Document &document, const policy::StsPolicy &policy)
{
    QList<Fault> faults;
    const QHostAddress &address = document.request.address;
    const QString type = document.contentType.section(u';', 0, 0).trimmed();
    QStringList words;
    for (const policy::StsFault &fault : policy.faults)
        words.append(u"sts-"_s + policy::stsFaultName(fault.kind));
    words.removeDuplicates();
    if (!words.isEmpty())
        faults.append({u"STS_POLICY_BAD"_s, {wordsArgument(words)}, address, linesOf(document.body)});
    else if (type.compare("text/plain"_L1, Qt::CaseInsensitive) != 0)
        faults.append({u"STS_TYPE"_s, {setup::printable(document.contentType, 100)}, address});
    return faults;
}

/// What one address shows; the policy when there is one.
QList<Fault> judge(const web::Document &document, const setup::MailSetup &setup, Observations &observations,
                   std::optional<policy::StsPolicy> &policy)
{
    if (const auto failed = failureOf(document, setup, observations))
        return {*failed};
    const QHostAddress &address = document.request.address;
    QList<Fault> faults = judgeCertificate(document, observations.now());
    if (document.status >= 300 && document.status < 400)
        return faults + QList<Fault>{{u"STS_REDIRECT"_s, {setup::printable(document.location, 200)}, address}};
    if (document.status != 200)
        return faults + QList<Fault>{{u"STS_STATUS"_s, {QString::number(document.status)}, address}};
    policy = policy::readStsPolicy(document.body);
    return faults + judgePolicy(document, *policy);
}

/// Those of a family that this computer has no route in only when there are no others.
QList<QHostAddress> reachable(const HostAddresses &found, const setup::MailSetup &setup, const dns::Surroundings &around)
{
    QList<QHostAddress> addresses, others;
    for (const QHostAddress &address : found.addresses) {
        const bool hasRoute = address.protocol() == QAbstractSocket::IPv6Protocol ? around.hasIpv6 : around.hasIpv4;
        QList<QHostAddress> &list = hasRoute ? addresses : others;
        if (list.size() < maximumAddresses && (setup.isPublic(address) || setup.isEntered(address)))
            list.append(address);
    }
    return addresses.isEmpty() ? others : addresses;
}

} // namespace

StsDocuments stsDocuments(const setup::MailSetup &setup, Observations &observations, const PublicView &view)
{
    const QString host = u"mta-sts."_s + setup.domain, shown = setup::printable(host, 253), domain = setup::printable(setup.domain, 253);
    const HostAddresses found = hostAddresses(host, view);
    const QList<QHostAddress> addresses = reachable(found, setup, observations.surroundings());
    StsDocuments result;
    result.waiting = found.waiting;
    QList<Fault> faults;
    QByteArray text;
    bool differ = false;
    for (const QHostAddress &address : addresses) {
        const web::Document *document = observations.document({u"https://%1/.well-known/mta-sts.txt"_s.arg(host), address});
        result.waiting = result.waiting || !document;
        if (!document)
            continue;
        std::optional<policy::StsPolicy> policy;
        faults += judge(*document, setup, observations, policy);
        if (policy && !result.policy) {
            result.policy = policy;
            result.policyLines = linesOf(document->body);
            text = document->body;
        } else if (policy && document->body != text) {
            differ = true;
        }
    }
    result.findings = gathered(shown, faults);
    if (differ)
        result.findings.append({u"STS_POLICIES_DIFFER"_s, {shown, addressList(addresses)}});
    if (addresses.isEmpty() && !found.waiting) {
        if (found.failed() || found.unbelieved)
            result.findings.append({u"STS_HOST_UNKNOWN"_s, {shown, answerArgument(found.failed() ? *found.failed() : *found.v4)}});
        else if (!found.addresses.isEmpty())
            result.findings.append({u"STS_HOST_NOT_PUBLIC"_s, {shown, addressList(found.addresses)}});
        else
            result.findings.append({u"STS_NO_HOST"_s, {domain, shown, u"_mta-sts."_s + domain}});
    }
    return result;
}

} // namespace checks
