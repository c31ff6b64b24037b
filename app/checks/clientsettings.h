// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/documents.h"
#include "policy/clientconfig.h"

namespace checks {

/// What a domain publishes for mail programs: where they ask for it, and what they get.

/// A service of RFC 6186 (and RFC 8314 section 5.1 for submissions).
struct MailService
{
    QLatin1StringView label; ///< "_imaps._tcp"
    setup::ServiceProtocol protocol;
    setup::Security security;
    quint16 port;            ///< the usual one
    bool reads;              ///< mail is read by it; else it is handed in
};
/// The six services; those that begin with TLS first.
[[nodiscard]] const QList<MailService> &mailServices();

/// The SRV records of one service.
struct ServiceRecords
{
    const MailService *service = nullptr;
    QString name;                        ///< "_imaps._tcp.example.org"
    const dns::Answer *answer = nullptr; ///< null: waiting
    QList<dns::SrvData> targets;         ///< by priority, at most ten; "." left out
    bool denied = false;                 ///< a record says that it is not offered: target "." (RFC 2782)
};
using AskSrv = std::function<const dns::Answer *(const QString &name)>;
[[nodiscard]] QList<ServiceRecords> serviceRecords(const QString &domain, const AskSrv &ask);

/// A settings file at one of the places where Thunderbird looks for it.
struct SettingsFile
{
    enum class Place {
        Host,     ///< https://autoconfig.DOMAIN/mail/config-v1.1.xml
        WellKnown,///< https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml
        HostPlain,///< the first by http; only asked for where neither of them is a settings file
        Database  ///< the public list of Mozilla
    };
    Place place = Place::Host;
    QString url;
    Fetched fetched;
    std::optional<policy::ClientConfig> config; ///< when there is a document with status 200
    [[nodiscard]] bool isConfig() const { return config && config->problem == policy::ClientConfig::Problem::None; }
};
/// The places of the domain itself, in order.
[[nodiscard]] QList<SettingsFile> settingsFiles(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp,
                                                const QString &domain);
/// The same file in the list that Mozilla keeps for providers (ISPDB).
[[nodiscard]] SettingsFile databaseFile(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp,
                                        const QString &domain);
[[nodiscard]] QString settingsDatabaseHost(); ///< a service of others: only with MailSetup::askOutsideServices

} // namespace checks
