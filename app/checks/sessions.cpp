// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sessions.h"

#include "setup/printable.h"

using namespace Qt::StringLiterals;

namespace checks {

SmtpSessions smtpSessions(const setup::MailSetup &setup, Observations &observations)
{
    SmtpSessions result{smtpTargets(setup, observations), {}};
    for (const Target &target : std::as_const(result.targets.targets)) {
        const smtp::SessionRequest request{smtp::ServiceProtocol::Smtp, target.address, setup.smtpPort, smtp::Security::StartTls,
                                           target.hosts.value(0)};
        result.tested.append({target, observations.session(request)});
    }
    return result;
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
    faults.expired = certificate.notAfter.isValid() && certificate.notAfter < now;
    faults.notYetValid = certificate.notBefore.isValid() && certificate.notBefore > now;
    return faults;
}

} // namespace checks
