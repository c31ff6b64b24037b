// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/addresskind.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace setup {

enum class Mode {
    Internet, ///< mail comes straight from the Internet; MX, A and the rest are published
    Lan,      ///< mail stays inside; nothing is published, the LAN's DNS or hosts file needs names
    Map       ///< mail is collected from an outside mailbox; the provider's MX must stay as it is
};

/// One server that takes mail for the domain: becomes one MX and its A and AAAA records.
struct MailServer
{
    QString hostName;              ///< A-labels, lower case, no last dot
    QList<QHostAddress> addresses; ///< IPv4 and IPv6, in the order typed
    int priority = 10;             ///< MX preference (RFC 5321 section 5.1), 0 to 65535, lowest first

    [[nodiscard]] bool operator==(const MailServer &) const = default;
};

enum class ServiceProtocol { Smtp, Pop3, Imap };
enum class Security { None, StartTls, ImplicitTls };

/// A server of the outside mail provider (map mode), which this program only connects to.
struct OutsideServer
{
    ServiceProtocol protocol = ServiceProtocol::Imap;
    QString hostName; ///< A-labels, lower case, no last dot
    quint16 port = 993;
    Security security = Security::ImplicitTls;

    [[nodiscard]] bool operator==(const OutsideServer &) const = default;
};

/// A DKIM key of the domain (RFC 6376 section 3.6.1).
struct DkimKey
{
    QString selector;     ///< labels before "._domainkey", canonical: "2026a"
    QByteArray publicKey; ///< base64 of the p= tag without blanks; empty: not known, any key will do
    [[nodiscard]] bool operator==(const DkimKey &) const = default;
};

/// Everything the user has told us: the one typed model that the pages fill, the checks judge by and one JSON
/// file holds. Values only; it never holds a password or a key.
struct MailSetup
{
    Mode mode = Mode::Internet;
    QString domain;                        ///< A-labels, lower case, no last dot
    QList<MailServer> servers;             ///< in priority order as shown; may be empty for a bare diagnosis
    QList<QHostAddress> externalAddresses; ///< addresses that mail leaves from, besides the servers' own
    QList<OutsideServer> outsideServers;   ///< map mode only
    QString outsideAddress;                ///< map mode: the outside mailbox, "anna@provider.example", canonical domain; may be empty
    bool sendsAsOutside = true;            ///< map mode: From is outsideAddress; else an address of `domain`
    std::optional<OutsideServer> smartHost; ///< Internet mode: all outgoing mail is handed to that relay (RFC 6409)
    QList<DkimKey> dkimKeys;               ///< what the mail server signs with
    QString providerId;                    ///< file name in resources/providers without .json; empty: generic
    quint16 smtpPort = 25;                 ///< where MX hosts are tested; other than 25 only for tests
    QList<QHostAddress>
        ownNetworkAddresses; ///< this network's address as seen from outside, when it was detected
    bool askPublicResolvers = true; ///< may the open resolvers of resources/services.json be asked what they see?
    bool askOutsideServices = true; ///< may block lists, reference mail servers, address echoes and registries be asked?
    bool testRecipients = true; ///< may own servers be asked which recipients they take? No message is sent
    bool simulated = false;  ///< belongs to the built-in simulated Internet (app/simulation)

    [[nodiscard]] bool operator==(const MailSetup &) const = default;

    /// May this address be published in, or connected to because of, public DNS? Global ones may; in the
    /// simulated Internet the documentation blocks stand for global ones.
    [[nodiscard]] bool isPublic(const QHostAddress &address) const;
    /// Did the user type this address himself (as a server's or an external one)?
    [[nodiscard]] bool isEntered(const QHostAddress &address) const;
};

/// A selector with its key as typed: blanks go away, a whole TXT value ("v=DKIM1; k=rsa; p=...") gives its p=. Nothing when one of
/// them cannot be. A private key is never a public one.
[[nodiscard]] std::optional<DkimKey> dkimKey(const QString &selector, const QString &publicKey);
/// Labels of LDH and underscore (RFC 6376 section 3.1), lower case.
[[nodiscard]] bool isSelector(const QString &selector);
/// `local@domain` as typed, with the domain in A-labels and lower case; nothing when it cannot be one (RFC 5321 section 4.1.2
/// without quoted strings and address literals).
[[nodiscard]] std::optional<QString> mailAddress(const QString &typed);

/// The port a protocol uses by default with that kind of security (RFC 8314 section 3; 25 is not among them).
[[nodiscard]] quint16 defaultPort(ServiceProtocol protocol, Security security);

} // namespace setup
