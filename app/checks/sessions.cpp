// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sessions.h"

#include "checks/arguments.h"
#include "checks/check.h"
#include "dns/wellknown.h"
#include "setup/printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

SmtpSessions smtpSessions(const setup::MailSetup &setup, Observations &observations)
{
    SmtpSessions result{smtpTargets(setup, observations), {}};
    for (const Target &target : std::as_const(result.targets.targets)) {
        smtp::SessionRequest request{smtp::ServiceProtocol::Smtp, target.address, setup.smtpPort, smtp::Security::StartTls,
                                           target.hosts.value(0)};
        if (target.ours && setup.mode == setup::Mode::Internet && setup.testRecipients) {
            request.errand = smtp::Errand::Recipients;
            request.envelope = smtp::EnvelopeQuestions{setup.domain, u"mxwizard-"_s + observations.surroundings().nonce,
                                                       u"mxwizard-test@"_s + dns::controlQuestions().mailName};
        }
        result.tested.append({target, observations.session(request)});
    }
    return result;
}

smtp::SessionRequest outsideRequest(const setup::OutsideServer &server, const QHostAddress &address, bool logsIn)
{
    smtp::SessionRequest request{server.protocol, address, server.port, server.security, server.hostName};
    request.errand = logsIn ? smtp::Errand::LogIn : smtp::Errand::Look;
    return request;
}

std::optional<QHostAddress> logInAddress(const setup::MailSetup &setup, const QList<QHostAddress> &addresses, const dns::Surroundings &around)
{
    std::optional<QHostAddress> any;
    for (const QHostAddress &address : addresses) {
        if (!setup.isPublic(address) && !setup.isEntered(address))
            continue;
        if (address.protocol() == QAbstractSocket::IPv6Protocol ? around.hasIpv6 : around.hasIpv4)
            return address;
        if (!any)
            any = address;
    }
    return any;
}

QList<Finding> byWitness(QList<Finding> findings, const Target &target)
{
    bool anyUnsure = false;
    for (Finding &finding : findings) {
        const Verdict verdict = findingVerdict(finding);
        const bool isInside = target.insideOnly && (verdict == Verdict::Fail || verdict == Verdict::Warn);
        finding.unsure = finding.unsure || isInside;
        anyUnsure = anyUnsure || isInside;
    }
    if (anyUnsure)
        findings.append({u"ONLY_INSIDE_VIEW"_s, {wordsArgument({u"no-public-resolver"_s})}});
    return findings;
}

QString replyText(const smtp::Reply &reply)
{
    const QByteArray code = reply.code > 0 ? QByteArray::number(reply.code) + ' ' : QByteArray();
    return setup::printable(code + reply.lines.join(' '), 200);
}

bool isForNow(const smtp::Reply &reply)
{
    static constexpr std::array words{"too many", "rate limit", "throttl", "temporar", "try again later"};
    static constexpr std::array wordsWithoutCode{"[sys/temp]", "[in-use]", "[inuse]", "[login-delay]", "[unavailable]", "[limit]", "busy", "overload"};
    if (reply.isTransient())
        return true;
    const QByteArray text = reply.lines.join(' ').toLower();
    const auto isSaid = [&text](const char *word) { return text.contains(word); };
    return std::ranges::any_of(words, isSaid) || (reply.code == 0 && std::ranges::any_of(wordsWithoutCode, isSaid));
}

bool wasPutOff(const smtp::Session &session)
{
    const bool aboutTls = session.stage == smtp::Stage::StartTls && session.rejection && session.rejection->code == 454;
    return session.rejection && session.stage <= smtp::Stage::HelloAfterTls && !aboutTls && isForNow(*session.rejection);
}

QString whyArgument(const smtp::Session &session)
{
    const QString &text = session.tls.error.isEmpty() ? session.detail : session.tls.error;
    return text.isEmpty() ? wordsArgument({u"smtp-"_s + smtp::failureName(session.failure)}) : setup::printable(text, 200);
}

QString targetText(const Target &target)
{
    QStringList hosts;
    for (const QString &host : target.hosts)
        hosts.append(setup::printable(host, 253));
    return u"%1 [%2]"_s.arg(hosts.join(u", "_s), target.address.toString());
}

bool anyConnected(const QList<Tested> &tested, QAbstractSocket::NetworkLayerProtocol family)
{
    return std::ranges::any_of(tested, [family](const Tested &one) {
        return one.session && one.session->connected() && one.target.address.protocol() == family;
    });
}

namespace {

/// Below what RFC 9325 section 4.5 asks for, whatever this computer's library thinks.
bool isWeak(const smtp::Certificate &certificate)
{
    const QString algorithm = certificate.signatureAlgorithm.toLower();
    const int bits = certificate.key.section(u' ', 1, 1).toInt();
    return algorithm.contains(u"sha1"_s) || algorithm.contains(u"md5"_s) || (certificate.key.startsWith(u"RSA "_s) && bits > 0 && bits < 2048);
}

} // namespace

CertificateFaults certificateFaults(const smtp::Session &session, const QDateTime &now)
{
    const smtp::Tls &tls = session.tls;
    CertificateFaults faults;
    if (!tls.certificate)
        return faults;
    const smtp::Certificate &certificate = *tls.certificate;
    faults.wrongName = !session.request.hostName.isEmpty() && !certificate.covers(session.request.hostName);
    faults.daysLeft = int(now.daysTo(certificate.notAfter));
    for (const smtp::ChainProblem problem : tls.problems) {
        switch (problem) {
        case smtp::ChainProblem::None: break;
        case smtp::ChainProblem::SelfSigned: faults.selfSigned = true; break;
        case smtp::ChainProblem::UnknownIssuer: faults.unknownIssuer = true; break;
        case smtp::ChainProblem::Weak: faults.weak = true; break;
        case smtp::ChainProblem::Other: faults.other = true; break;
        case smtp::ChainProblem::Expired:
        case smtp::ChainProblem::NotYetValid: break; // judged by date, below, so that a replay agrees
        }
    }
    faults.weak = faults.weak || isWeak(certificate);
    faults.expired = certificate.notAfter.isValid() && certificate.notAfter < now;
    faults.notYetValid = certificate.notBefore.isValid() && certificate.notBefore > now;
    return faults;
}

} // namespace checks
