// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "checks/mailhosts.h"

namespace checks {

/// A session that was made, and what was tested by it.
struct Tested
{
    Target target;
    const smtp::Session *session = nullptr; ///< null: not arrived
};

/// The SMTP session of every target, in order; asks for all of them at once. The user's own servers are also asked which
/// recipients they take, if they may be.
struct SmtpSessions
{
    Targets targets;
    QList<Tested> tested;
};
[[nodiscard]] SmtpSessions smtpSessions(const setup::MailSetup &setup, Observations &observations);

/// What is asked of a server of the outside mailbox; every check that wants that session asks for the same. It is logged in to at
/// one address only, logInAddress().
[[nodiscard]] smtp::SessionRequest outsideRequest(const setup::OutsideServer &server, const QHostAddress &address, bool logsIn);
/// The first address that may be connected to, of a family that this computer has where there is one.
[[nodiscard]] std::optional<QHostAddress> logInAddress(const setup::MailSetup &setup, const QList<QHostAddress> &addresses, const dns::Surroundings &around);

/// What is wrong at an address that only this computer's resolver names is not certain; says so at the end.
[[nodiscard]] QList<Finding> byWitness(QList<Finding> findings, const Target &target);

/// "421 4.7.0 too many connections"; POP3 and IMAP replies have no code. Printable.
[[nodiscard]] QString replyText(const smtp::Reply &reply);
/// Does the server only say: not now? 4yz, the response codes of RFC 3206, RFC 2449 and RFC 5530, and the usual words for too
/// many connections or too many questions.
[[nodiscard]] bool isForNow(const smtp::Reply &reply);
/// Was the session ended by such a reply before TLS was judged? "454" to STARTTLS is about TLS itself (RFC 3207 section 4).
[[nodiscard]] bool wasPutOff(const smtp::Session &session);

/// Why the session came to nothing, as an argument: the TLS library's words, the system's words, or a set phrase.
[[nodiscard]] QString whyArgument(const smtp::Session &session);
/// "mail.example.org [192.0.2.1]", printable.
[[nodiscard]] QString targetText(const Target &target);

/// Did some session get through to its peer in that address family? Then a time-out elsewhere is the other side's.
[[nodiscard]] bool anyConnected(const QList<Tested> &tested, QAbstractSocket::NetworkLayerProtocol family);

/// What is wrong with a certificate apart from which tags a check has for it, in the order worst first.
struct CertificateFaults
{
    bool wrongName = false, expired = false, notYetValid = false, selfSigned = false, unknownIssuer = false, weak = false, other = false;
    int daysLeft = 0; ///< until notAfter; negative when over
};
/// Judged at `now` against the name that the session asked for (SNI): for another one the server might have shown another.
[[nodiscard]] CertificateFaults certificateFaults(const smtp::Session &session, const QDateTime &now);

/// A certificate that ends within this many days is worth a warning.
inline constexpr int expiryWarningDays = 14;

} // namespace checks
