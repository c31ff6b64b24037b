// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/delegation.h"
#include "setup/mailsetup.h"

namespace checks {

/// One address of a zone's name server.
struct ZoneVoice
{
    enum class State {
        Waiting,
        Good,            ///< gives the zone's SOA with authority
        Silent,          ///< could not be reached, did not answer in time, or not understandably
        Refuses,         ///< REFUSED, SERVFAIL or another error
        NotAuthoritative ///< refers elsewhere, answers without authority or does not know the zone
    };
    State state = State::Waiting;
    dns::Server server;
    QString text;                                       ///< "ns1.example.net (192.0.2.1)", printable
    const dns::Answer *soa = nullptr, *overTcp = nullptr; ///< null: not arrived
};

/// What some of them say of one name and type.
struct Opinion
{
    QString value;   ///< the data, sorted and printable; "–" for nothing
    QStringList who; ///< ZoneVoice::text
};

/// Does anybody answer from here that way? The zone's servers or, when none of them does, the root servers.
enum class Path { Waiting, Open, Shut };

/// What the name servers of a zone that was found say, each for itself, all asked at once.
class ZoneFacts
{
public:
    ZoneFacts(const Zone &zone, Observations &observations);

    [[nodiscard]] const Zone &zone() const { return m_zone; }
    [[nodiscard]] const QList<ZoneVoice> &voices() const { return m_voices; }
    [[nodiscard]] qsizetype left() const { return m_left; }   ///< addresses beyond those asked
    [[nodiscard]] bool waiting() const { return m_waiting; }  ///< for the state of any
    [[nodiscard]] bool isAnyGood() const;

    /// Asked of all at once; null while an answer is missing that may count.
    [[nodiscard]] std::optional<QList<Opinion>> opinions(const QString &name, dns::RecordType type) const;
    /// The answer of the first server that tells with authority. Null: there is none, or it has not arrived yet.
    [[nodiscard]] const dns::Answer *firstToTell(const QString &name, dns::RecordType type) const;

    [[nodiscard]] Path pathOf(QAbstractSocket::NetworkLayerProtocol family) const;
    [[nodiscard]] Path pathOverTcp() const;

private:
    Zone m_zone;
    Observations &m_observations;
    QList<ZoneVoice> m_voices;
    qsizetype m_left = 0;
    bool m_waiting = false;
};

/// Has the walk come down to a zone of the domain's owner? Its servers are asked in any case: no need to wait for its end.
[[nodiscard]] bool isBelowRegistry(const Zone &zone, const QString &domain);

/// The domain's MX and every planned name and type that the zone holds, each once.
[[nodiscard]] QList<std::pair<QString, dns::RecordType>> watchedNames(const Zone &zone, const setup::MailSetup &setup);

} // namespace checks
