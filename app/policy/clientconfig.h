// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"

#include <QByteArray>
#include <QStringList>

namespace policy {

/// One server in a settings file for mail programs.
struct ConfigServer
{
    setup::ServiceProtocol protocol = setup::ServiceProtocol::Imap;
    QString hostName;  ///< A-labels, lower case, no last dot; as it was, printable, when `isName` is false
    bool isName = true; ///< a host name that may be looked up
    quint16 port = 0;  ///< 0: missing or no port
    std::optional<setup::Security> security = {}; ///< nothing: missing or unknown
    QStringList authentication; ///< "password-cleartext", "OAuth2" ..., printable, at most ten
    /// May one log in by OAuth2 and in no other way?
    [[nodiscard]] bool wantsOnlyOAuth() const;
    bool operator==(const ConfigServer &) const = default;
};

/// A settings file as Thunderbird and others read it: "clientConfig" version 1.1 (draft-ietf-mailmaint-autoconfig).
struct ClientConfig
{
    enum class Problem {
        None,
        NotXml,       ///< no well-formed XML; a web page, mostly
        HasDtd,       ///< it has a document type declaration, which such a file never needs
        NotAConfig,   ///< well-formed, but something else
        NoServers     ///< names no server of a protocol that is known
    };
    Problem problem = Problem::None;
    QList<ConfigServer> servers; ///< as in the file, the preferred ones first; at most twenty
};

/// `emailDomain` stands where the file has %EMAILDOMAIN%.
[[nodiscard]] ClientConfig parseClientConfig(const QByteArray &xml, const QString &emailDomain, bool simulated = false);

/// "imap mail.example.org:993 SSL", for the evidence.
[[nodiscard]] QString configText(const ConfigServer &server);

} // namespace policy
