// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/clientsettings.h"
#include "checks/sessions.h"

namespace checks {

/// The hosts that mail programs of the domain's users connect to: the servers of the setup, and what SRV records and settings
/// files of the domain name, as far as it is ours. One address of a family per name, at most twenty in all.
struct ProgramHosts
{
    QList<Target> targets; ///< the first name is the one that is asked for (SNI)
    QStringList skipped;   ///< own names with addresses that must not be connected to
    bool waiting = false, unknown = false;
    /// Is a host ours that was found under that name with those addresses? Where no servers were entered, those in the domain are.
    [[nodiscard]] bool isOurs(const setup::MailSetup &setup, const QString &name, const QList<QHostAddress> &addresses) const;
};
[[nodiscard]] ProgramHosts programHosts(const setup::MailSetup &setup, Observations &observations);

/// The session at that port of a target. Ports of mailServices() are asked for in one way only, whoever asks.
[[nodiscard]] const smtp::Session *serviceSession(const Target &target, const MailService &service, quint16 port, Observations &observations);

/// What may be concluded from a session about the service behind the port.
enum class Service {
    Waiting,
    Encrypted, ///< it answers, with encryption that works
    Plain,     ///< it answers, but offers no encryption
    Closed,    ///< nothing there
    Swapped,   ///< TLS first where STARTTLS belongs, or plain text where TLS belongs
    Broken,    ///< something answers, but no mail program gets to its mail
    CannotTell ///< see whyUnknown()
};

/// The sessions with one address.
struct HostSessions
{
    Target target;
    QList<const smtp::Session *> sessions; ///< in the order of mailServices(); null: not arrived
    bool answersElsewhere = false;         ///< on port 25
    bool sameNetwork = false;              ///< it is an external address of this very network (NAT loopback)
    bool inLan = false;
    bool mayBeHere = false;                ///< this network's own address is not known, so it may be the same
    [[nodiscard]] bool answers() const;    ///< on any port: then what is silent is closed
    [[nodiscard]] bool complete() const;
    [[nodiscard]] Service service(const smtp::Session *session) const;
};
[[nodiscard]] QList<HostSessions> programSessions(const setup::MailSetup &setup, Observations &observations, const ProgramHosts &hosts);

/// Phrases of wordsArgument() for what is wrong with a certificate.
[[nodiscard]] QStringList certificateWords(const CertificateFaults &faults);

} // namespace checks
