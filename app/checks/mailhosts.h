// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/publicview.h"
#include "setup/mailsetup.h"

namespace checks {

/// One host that mail for the domain is sent to.
struct MailHost
{
    QString name;       ///< canonical name as the MX record has it
    int preference = 0;
    bool ours = false;  ///< named in the setup
};

/// The MX hosts of the domain in preference order (RFC 5321 section 5.1), equal names once, null MX left out.
struct MailHosts
{
    enum class State {
        Waiting,  ///< answers are missing
        Unknown,  ///< the DNS could not be asked
        None,     ///< no MX and no address of the domain itself, or a null MX
        Implicit, ///< no MX; the domain's own addresses take the mail
        Known
    };
    State state = State::Waiting;
    QList<MailHost> hosts; ///< at most a hundred
    int left = 0;          ///< hosts beyond those
};
[[nodiscard]] MailHosts mailHosts(const setup::MailSetup &setup, Observations &observations);
[[nodiscard]] MailHosts mailHosts(const setup::MailSetup &setup, Observations &observations, const PublicView &view);

/// Addresses of a host. Both families are asked for.
struct HostAddresses
{
    bool waiting = false;              ///< an answer is missing
    const dns::Answer *v4 = nullptr, *v6 = nullptr;
    QList<QHostAddress> addresses;     ///< IPv4 first, at most 64 of a family; none that only a lying resolver names
    bool insideOnly = false;           ///< only this computer's resolver names them: it may show an inner view
    bool unbelieved = false;           ///< it failed its control
    [[nodiscard]] const dns::Answer *failed() const; ///< the family that could not be asked; null when both could
};
/// As this computer's resolver sees them.
[[nodiscard]] HostAddresses hostAddresses(const QString &host, Observations &observations);
/// As the Internet sees them.
[[nodiscard]] HostAddresses hostAddresses(const QString &host, const PublicView &view);

/// An address to be connected to, and the names that lead there.
struct Target
{
    QHostAddress address;
    QStringList hosts;
    bool ours = false; ///< one of the hosts is named in the setup, or the user typed the address
    bool insideOnly = false; ///< only this computer's resolver names it: it may be an inner address
};

/// Where SMTP is tested, in MX order: every address of every MX host, and the addresses that the user typed. Addresses that
/// must not be connected to (not public and not typed by the user) are in `skipped`; what goes beyond five addresses of a
/// family per host or a hundred in all is only counted (senders try no more than five: Postfix smtp_mx_address_limit).
struct Targets
{
    QList<Target> targets;
    QList<Target> skipped;
    int left = 0;
    bool waiting = false; ///< more may come
    bool unknown = false; ///< the DNS could not be asked for some
};
[[nodiscard]] Targets smtpTargets(const setup::MailSetup &setup, Observations &observations);

/// "10 mail.example.org, 20 backup.example.org", cut after ten with the number of the rest.
[[nodiscard]] QString hostList(const QList<MailHost> &hosts);
[[nodiscard]] QString addressList(const QList<QHostAddress> &addresses);
/// Is the name an IP address in disguise ("192.0.2.1", "[192.0.2.1]", a numeric last label)?
[[nodiscard]] bool looksLikeAddress(const QString &name);

} // namespace checks
