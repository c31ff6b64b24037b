// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/delegation.h"
#include "checks/finding.h"
#include "setup/mailsetup.h"

namespace checks {

/// Who vouches for an answer about public DNS.
enum class Witness {
    Zone,     ///< the zone's own name servers: the truth, of which caches may lag behind
    Public,   ///< a public resolver that passed its control
    System    ///< only this computer's resolver: it may show an inner view (split DNS), or lie
};

/// What the Internet gets to see of a name, by the best witness there is. Zone names are asked of the zone first, and of a
/// recursive resolver only when they exist there or the zone cannot be asked: a question for a name that does not exist yet
/// plants the negative answer that one would then complain about (RFC 2308 section 5).
struct PublicAnswer
{
    const dns::Answer *answer = nullptr; ///< null: waiting
    Witness witness = Witness::System;
    bool believed = true;                ///< false: this computer's resolver failed its control, so nothing follows from it
};

/// Answers about one setup's domain; the zone is looked for once. For one evaluation of one check.
class PublicView
{
public:
    PublicView(const setup::MailSetup &setup, Observations &observations);
    [[nodiscard]] PublicAnswer answer(const QString &name, dns::RecordType type) const;
    [[nodiscard]] const Zone &zone() const { return m_zone; }
    /// The zone's servers could be asked, and none of them tells anything about it: nobody else will know either.
    [[nodiscard]] bool isUnserved() const { return m_zone.state == Zone::State::Found && m_direct == DirectDns::Open; }
    /// Does the domain's own zone hold that name (or say that it does not exist)?
    [[nodiscard]] bool holds(const QString &name) const;

private:
    [[nodiscard]] bool isZoneBelow(const dns::Answer &answer, const QString &name) const;
    [[nodiscard]] PublicAnswer byZone(const QString &name, dns::RecordType type) const;
    [[nodiscard]] PublicAnswer byResolvers(const QString &name, dns::RecordType type) const;

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const Zone m_zone;
    const QList<dns::Server> m_zoneServers;
    const DirectDns m_direct;
    const QString m_registrable;
};
[[nodiscard]] PublicAnswer publicAnswer(const setup::MailSetup &setup, Observations &observations, const QString &name,
                                        dns::RecordType type);

/// A public resolver as it is asked in this run: over TLS where port 53 is not what it seems. Nothing while that is not known.
[[nodiscard]] std::optional<dns::Server> publicServer(const dns::PublicResolver &resolver, DirectDns direct, const Observations &observations);

/// May verdicts about public DNS be given in this run?
struct Outlook
{
    enum class State {
        Waiting,
        Outside,   ///< the zone or a public resolver vouches
        InsideOnly,///< only this computer's resolver could be asked; it works, but may show an inner view
        Untrusted  ///< it could not be asked, or lies: nothing may be concluded
    };
    State state = State::Waiting;
    QList<Finding> reasons; ///< of InsideOnly and Untrusted: what to say beside the verdicts that became unknown
};
[[nodiscard]] Outlook outlook(const setup::MailSetup &setup, Observations &observations);

} // namespace checks
