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
///     example.org MX !SERVFAIL                (a status, as dns::statusName() writes it, of whoever is asked)
/// What is not there is NODATA where the name has any line, else NXDOMAIN.
///
/// Around these lines stands an honest Internet: the root servers, a registry (11.53.0.1), the servers of every domain
/// (ns1 and ns2.dns-host.net, 11.53.1.1 and 11.53.1.2; NS lines name others), the public resolvers, the control names. A word
/// in front of a line makes one of them say something else:
///     @8.8.8.8 example.org MX 10 old.example.net     (these lines instead, for that name and type at that address)
///     @system mail.example.org A 192.168.1.5         (this computer's resolver)
///     @zone example.org MX 10 mail.example.org       (all servers of the domain)
///     @11.53.1.2 example.org SOA !REFUSED
///     @11.53.1.2 * * !TIMEOUT                        (whatever it is asked); @root, @registry, @public, @named: all of these
///     @8.8.8.8 example.org MX ttl=120 10 old.example.net   (with a status: for how long it is remembered)
///     @192.168.1.1 mail.example.org A aa 192.168.1.5 (it vouches for that itself)
///     @registry example.org DS 12345 13 2            (key tag, algorithm, digest type)
///     @zone example.org TYPE48 13 key                (DNSKEY: algorithm, key)
///     @zone example.org SOA 2026070102 600           (serial, negative time to live)
/// Options in front of the data: ttl=120, ede=6 (RFC 8914), soa=org (whose SOA a negative answer shows), ad, aa and noaa (with, without authority), cd (only when told not to check).
///     @parent example.org NS ns1.old-host.net        (what the registry refers to, when it differs from the zone's own NS lines)
///     @parent example.org none                       (the registry knows no such domain)
///
///     _25._tcp.mail.example.org TLSA 3 1 1 00ff..., _imaps._tcp.example.org SRV 0 1 993 mail.example.org, example.org CAA 0 issue ca.example
///
/// Sessions come as values; an address without one refuses the connection.
class World
{
public:
    World(const QString &dns, QList<smtp::Session> sessions = {});

    /// Documents; whatever has none refuses the connection. With "https" the certificate is in order.
    void add(const web::Document &document);
    void add(const QString &url, const QString &address, const QByteArray &body, const QString &contentType = QStringLiteral("text/plain"),
             int status = 200);

    /// Judges as the runner does, with the check's control, until nothing is missing. The tags come in the order found.
    [[nodiscard]] QList<checks::Finding> judge(const checks::Check &check, const setup::MailSetup &setup);
    /// Answers what was asked for since Observations::beginCheck().
    void answerMissing();
    [[nodiscard]] QStringList tags(const checks::Check &check, const setup::MailSetup &setup);
    [[nodiscard]] const QStringList &connections() const { return m_connections; } ///< keys of the sessions asked for
    [[nodiscard]] checks::Observations &observations() { return m_observations; }
    [[nodiscard]] dns::Answer answer(const dns::Question &question) const; ///< what judge() fetches, for resolvers made of a world
    [[nodiscard]] const QStringList &questions() const { return m_questions; } ///< keys of everything that was asked, in order

private:
    /// A line without its record is a status.
    struct Line
    {
        QString who;  ///< "" for everybody, "hosts", "system", "zone", "parent", an address ...
        QString name; ///< "*": any
        std::optional<dns::RecordType> type;
        std::optional<dns::ResourceRecord> record;
        dns::Status status = dns::Status::NoError;
        quint32 negativeTtl = 0;
        QString soaOwner;
        QList<quint16> extendedErrors;
        bool authoritative = false, withoutAuthority = false, authenticData = false, onlyUnchecked = false;
    };
    void readLine(const QString &line);
    [[nodiscard]] dns::Answer honestAnswer(const dns::Question &question, const QStringList &who) const;
    [[nodiscard]] dns::Answer plainAnswer(const dns::Question &question, const QStringList &who) const;
    [[nodiscard]] dns::Answer referral(const dns::Question &question, const QString &zone, const QStringList &servers) const;
    [[nodiscard]] dns::Answer zoneAnswer(const dns::Question &question, const QStringList &who) const;
    [[nodiscard]] const Line *overriding(const dns::Question &question, const QStringList &who) const;
    [[nodiscard]] QString domainOf(const QString &name) const;
    [[nodiscard]] QStringList nameServersOf(const QString &domain, bool asParent) const;
    [[nodiscard]] QStringList rolesOf(const dns::Question &question) const;
    [[nodiscard]] QList<QHostAddress> addressesOf(const QString &host) const;
    [[nodiscard]] smtp::Session session(const smtp::SessionRequest &request) const;
    [[nodiscard]] web::Document document(const web::FetchRequest &request) const;

    QList<Line> m_lines;
    QStringList m_questions;
    QList<smtp::Session> m_sessions;
    QList<web::Document> m_documents;
    QStringList m_connections;
    checks::Observations m_observations;
};

/// "10 mail.example.org=11.0.0.1,2a00::1; 20 backup.example.org" as servers of an Internet setup for example.org.
[[nodiscard]] setup::MailSetup internetSetup(const QString &servers = {});

} // namespace fakes
