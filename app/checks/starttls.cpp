// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"TLS_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 encrypts with %2."), nullptr},
    Tag{"TLS_NOT_TESTED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was not tested, because its SMTP session did not come so far; see the check of the SMTP port."), nullptr},
    Tag{"TLS_TARGET_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Could not be tested, because the addresses of the mail servers are not known; see the checks above."), nullptr},
    Tag{"TLS_SILENT", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 offers STARTTLS, but stopped answering when it was used."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again with a longer time-out, and look into the mail server's log.")},
    Tag{"TLS_CLOSED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 offers STARTTLS, but closes the connection or talks nonsense when it is asked for it."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log: usually its certificate or private key cannot be read.")},
    Tag{"TLS_BROKEN_AFTER", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 starts encryption (%2) and then breaks off. Senders that encrypt, as most do, cannot deliver."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log for what it does after STARTTLS; see the transcript for its last words.")},
    Tag{"TLS_NO_TARGET", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no mail server address to test."), nullptr},
    Tag{"TLS_NOT_OFFERED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 does not offer STARTTLS. Mail to it travels unencrypted, and some senders refuse that."),
        QT_TRANSLATE_NOOP("checks", "Give the mail server a certificate and switch on STARTTLS for port 25 (Postfix: smtpd_tls_security_level = may). If it is switched "
                                    "on, a firewall on the way hides it.")},
    Tag{"TLS_REFUSED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 offers STARTTLS but then refuses it: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log: usually its certificate or private key cannot be read.")},
    Tag{"TLS_HANDSHAKE_FAILED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 accepts STARTTLS, but the TLS handshake failed (%2). It may know only old versions of TLS that this computer refuses, as many "
                                    "senders do."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256, and look into its log.")},
    Tag{"TLS_INJECTION", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 sent plain text behind its answer to STARTTLS: a broken server or proxy, or somebody tampers with the connection (CVE-2011-0411)."),
        QT_TRANSLATE_NOOP("checks", "Update the mail server, and look for an SMTP proxy in the firewall in front of it.")},
    Tag{"TLS_OLD_VERSION", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 uses %2, which is obsolete (RFC 8996)."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server offer TLS 1.2 and 1.3.")},
    Tag{"TLS_CERTIFICATE_EXPIRED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 expired on %2. Most senders deliver all the same; those that verify do not."),
        QT_TRANSLATE_NOOP("checks", "Renew the certificate of the mail server and let the server load it.")},
    Tag{"TLS_CERTIFICATE_EXPIRES", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 expires on %2, in %3 days."),
        QT_TRANSLATE_NOOP("checks", "Renew the certificate of the mail server and see why it was not renewed automatically.")},
    Tag{"TLS_CERTIFICATE_NOT_YET", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 is not valid before %2."),
        QT_TRANSLATE_NOOP("checks", "Check the clocks of the mail server and of this computer; otherwise install a certificate that is valid now.")},
    Tag{"TLS_CERTIFICATE_NAME", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 is for other names: %2."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate on the mail server that covers its name in the MX record.")},
    Tag{"TLS_CERTIFICATE_SELF_SIGNED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 is self-signed. Most senders deliver all the same; those that verify do not."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority on the mail server.")},
    Tag{"TLS_CERTIFICATE_UNTRUSTED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "This computer does not know the issuer of the certificate of %1 (%2), or the intermediate certificate is missing."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server send the whole chain of a certificate from a public certificate authority.")},
    Tag{"TLS_CERTIFICATE_WEAK", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 (%2) is too weak for this computer's rules."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate with at least RSA 2048 or EC 256 and SHA-256.")},
    Tag{"TLS_CERTIFICATE_LAN", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Computers do not trust the certificate of %1: it is for another name, or its issuer is not known. Inside a LAN that is usual, and mail "
                                    "is encrypted all the same."),
        nullptr},
    Tag{"TLS_AUTH_BEFORE_TLS", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 offers AUTH before encryption, so passwords may be sent readable."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server offer AUTH only after STARTTLS (Postfix: smtpd_tls_auth_only = yes).")},
};

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QList<Finding> judgeCertificate(const Tested &one, const QDateTime &now, bool inLan)
{
    const smtp::Tls &tls = one.session->tls;
    if (!tls.certificate)
        return {};
    const CertificateFaults faults = certificateFaults(*one.session, now);
    const smtp::Certificate &certificate = *tls.certificate;
    const QString server = targetText(one.target);
    QList<Finding> findings;
    if (faults.expired)
        findings.append({u"TLS_CERTIFICATE_EXPIRED"_s, {server, day(certificate.notAfter)}});
    else if (faults.notYetValid)
        findings.append({u"TLS_CERTIFICATE_NOT_YET"_s, {server, day(certificate.notBefore)}});
    else if (certificate.notAfter.isValid() && faults.daysLeft < expiryWarningDays)
        findings.append({u"TLS_CERTIFICATE_EXPIRES"_s, {server, day(certificate.notAfter), QString::number(faults.daysLeft)}});
    const bool isUntrusted = faults.wrongName || faults.selfSigned || faults.unknownIssuer || faults.other;
    if (inLan && isUntrusted) { // no public authority issues certificates for the names of a LAN
        findings.append({u"TLS_CERTIFICATE_LAN"_s, {server}});
        return findings;
    }
    if (faults.wrongName)
        findings.append({u"TLS_CERTIFICATE_NAME"_s, {server, setup::printable(certificate.names.join(u", "_s), 300)}});
    if (faults.selfSigned)
        findings.append({u"TLS_CERTIFICATE_SELF_SIGNED"_s, {server}});
    else if (faults.unknownIssuer || faults.other)
        findings.append({u"TLS_CERTIFICATE_UNTRUSTED"_s, {server, setup::printable(certificate.issuer, 100)}});
    if (faults.weak)
        findings.append({u"TLS_CERTIFICATE_WEAK"_s, {server, setup::printable(certificate.key, 50)}});
    return findings;
}

QList<Finding> judge(const Tested &one, const QDateTime &now, bool inLan)
{
    const smtp::Session &session = *one.session;
    const smtp::Tls &tls = session.tls;
    const QString server = targetText(one.target);
    if (session.stage < smtp::Stage::StartTls)
        return {{u"TLS_NOT_TESTED"_s, {server}}};
    QList<Finding> findings;
    if (session.offers(u"AUTH"_s))
        findings.append({u"TLS_AUTH_BEFORE_TLS"_s, {server}});
    if (tls.injected)
        return findings + QList<Finding>{{u"TLS_INJECTION"_s, {server}}};
    if (!session.offers(u"STARTTLS"_s))
        return findings + QList<Finding>{{u"TLS_NOT_OFFERED"_s, {server}}};
    const bool silent = session.failure == smtp::Failure::ReplyTimeout;
    if (!tls.attempted) {
        if (!session.startTlsReply)
            return findings + QList<Finding>{{silent ? u"TLS_SILENT"_s : u"TLS_CLOSED"_s, {server}}};
        if (wasPutOff(session)) // too many connections: it says nothing about TLS
            return findings + QList<Finding>{{u"TLS_NOT_TESTED"_s, {server}}};
        return findings + QList<Finding>{{u"TLS_REFUSED"_s, {server, replyText(*session.startTlsReply)}}};
    }
    if (!tls.established && silent)
        return findings + QList<Finding>{{u"TLS_SILENT"_s, {server}}};
    if (!tls.established && session.failure == smtp::Failure::ClosedEarly)
        return findings + QList<Finding>{{u"TLS_CLOSED"_s, {server}}};
    if (!tls.established) {
        const QString why = whyArgument(session);
        return findings + QList<Finding>{{u"TLS_HANDSHAKE_FAILED"_s, {server, why}}};
    }
    if (tls.protocol.startsWith(u"SSL"_s) || tls.protocol == u"TLSv1"_s || tls.protocol == u"TLSv1.0"_s || tls.protocol == u"TLSv1.1"_s)
        findings.append({u"TLS_OLD_VERSION"_s, {server, tls.protocol}});
    if (session.stage == smtp::Stage::HelloAfterTls && session.failure != smtp::Failure::None && !wasPutOff(session))
        findings.append({silent ? u"TLS_SILENT"_s : u"TLS_BROKEN_AFTER"_s, {server, setup::printable(tls.protocol, 20)}});
    else
        findings.append({u"TLS_OK"_s, {server, setup::printable(tls.protocol, 20)}});
    return findings + judgeCertificate(one, now, inLan);
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    for (const Tested &one : sessions.tested) {
        if (one.session)
            findings += byWitness(judge(one, observations.now(), setup.mode == setup::Mode::Lan), one.target);
    }
    if (sessions.targets.unknown)
        findings.append({u"TLS_TARGET_UNKNOWN"_s, {}});
    if (findings.isEmpty() && observations.complete())
        findings.append({u"TLS_NO_TARGET"_s, {}});
    return findings;
}

} // namespace

const Check startTlsCheck{"starttls", QT_TRANSLATE_NOOP("checks", "Mail to the servers can be encrypted (STARTTLS)"),
                          {.internet = true, .lan = true}, tags, evaluate, Group::Security, "RFC 3207, RFC 8996"};

} // namespace checks
