// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/observations.h"

#include <QHash>

namespace fakes {

/// A table of what the network shows, for judging one check without any network.
///
/// Each line of `dns` is one of
///     example.org MX 10 mail.example.org
///     mail.example.org A 11.0.0.1
///     www.example.org CNAME web.example.org   (also answers questions for other types, followed inside the table)
///     example.org TXT v=spf1 mx ~all
///     @hosts mail.lan A 192.168.1.5           (the hosts file)
///     example.org MX !SERVFAIL                (a status, as dns::statusName() writes it)
/// What is not there is NODATA where the name has any line, else NXDOMAIN.
///
/// Sessions come as values; an address without one refuses the connection.
class World
{
public:
    World(const QString &dns, QList<smtp::Session> sessions = {});

    /// Judges until nothing is missing. The tags come in the order found.
    [[nodiscard]] QList<checks::Finding> judge(const checks::Check &check, const setup::MailSetup &setup);
    [[nodiscard]] QStringList tags(const checks::Check &check, const setup::MailSetup &setup);
    [[nodiscard]] const QStringList &connections() const { return m_connections; } ///< keys of the sessions asked for
    [[nodiscard]] checks::Observations &observations() { return m_observations; }

private:
    [[nodiscard]] dns::Answer answer(const dns::Question &question) const;
    [[nodiscard]] smtp::Session session(const smtp::SessionRequest &request) const;

    struct Line
    {
        QString name;
        dns::ResourceRecord record;
        bool hostsFile = false;
    };
    QList<Line> m_lines;
    QHash<QString, dns::Status> m_statuses; ///< by Question::key()
    QList<smtp::Session> m_sessions;
    QStringList m_connections;
    checks::Observations m_observations;
};

/// "10 mail.example.org=11.0.0.1,2a00::1; 20 backup.example.org" as servers of an Internet setup for example.org.
[[nodiscard]] setup::MailSetup internetSetup(const QString &servers = {});

} // namespace fakes
