// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/clientsettings.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using policy::ConfigServer;
using State = Fetched::State;

constexpr std::array tags{
    Tag{"OUTSIDE_SETTINGS_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is what the provider publishes for %2 (source: %3)."), nullptr},
    Tag{"OUTSIDE_SETTINGS_NO_SERVERS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No outside servers were entered, so there is nothing to compare."), nullptr},
    Tag{"OUTSIDE_SETTINGS_NO_ADDRESS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address of the outside mailbox was not entered, so it is not known where its provider publishes the settings."), nullptr},
    Tag{"OUTSIDE_SETTINGS_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No published settings for %1 were found. Compare what you entered with the provider's instructions."), nullptr},
    Tag{"OUTSIDE_SETTINGS_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The published settings for %1 could not be asked for: the DNS or the web servers did not answer."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"OUTSIDE_SETTINGS_DIFFER", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "You entered %1, but for %2 is published: %3 (source: %4)."),
        QT_TRANSLATE_NOOP("checks", "Enter %3 on the page of the outside mailbox, unless the provider told you something else.")},
    Tag{"OUTSIDE_SETTINGS_OTHER_PROTOCOL", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "You entered %1. For %2 nothing of that kind is published, only: %3 (source: %4)."), nullptr},
    Tag{"OUTSIDE_SETTINGS_OAUTH", Verdict::Warn, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "For %1 the provider publishes only OAuth2, a log-in in the web browser. A mail server that collects mail with a password is refused there."),
        QT_TRANSLATE_NOOP("checks", "Look in the provider's account settings for an “app password” and use that, or for a switch that allows IMAP and POP3 with a password. If "
                                    "there is neither, let the provider forward the mail, or take another mailbox."),
        "RFC 7628"},
};

/// What is published, by the first source that has something.
struct Published
{
    QList<ConfigServer> servers;
    QString source;
    bool waiting = false, unknown = false;
};

ConfigServer typed(const setup::OutsideServer &server)
{
    ConfigServer same;
    same.protocol = server.protocol;
    same.hostName = server.hostName;
    same.port = server.port;
    same.security = server.security;
    return same;
}

bool isSame(const ConfigServer &one, const ConfigServer &other)
{
    return one.protocol == other.protocol && one.hostName == other.hostName && one.port == other.port && one.security == other.security;
}

QList<ConfigServer> serversOf(const QList<ServiceRecords> &all)
{
    QList<ConfigServer> servers;
    for (const ServiceRecords &records : all) {
        for (const dns::SrvData &data : records.targets) {
            ConfigServer server;
            server.protocol = records.service->protocol;
            server.hostName = data.target;
            server.port = data.port;
            server.security = records.service->security;
            servers.append(server);
        }
    }
    return servers;
}

/// A settings file that a careful program would believe.
bool isBelieved(const SettingsFile &file)
{
    return file.isConfig() && file.fetched.trusted && file.fetched.encrypted;
}

Published published(const setup::MailSetup &setup, Observations &observations, const QString &domain)
{
    const LookUp lookUp = [&](const QString &name) { return hostAddresses(name, observations); };
    const auto ask = [&](const QString &name) { return observations.dns(name, dns::RecordType::SRV); };
    QList<SettingsFile> files = settingsFiles(setup, observations, lookUp, domain);
    files.removeIf([](const SettingsFile &file) { return file.place == SettingsFile::Place::HostPlain; });
    if (setup.askOutsideServices)
        files.append(databaseFile(setup, observations, lookUp, domain));
    const QList<ServiceRecords> records = serviceRecords(domain, ask);
    Published result;
    for (const SettingsFile &file : std::as_const(files)) {
        result.waiting = result.waiting || file.fetched.state == State::Waiting;
        const bool isDatabase = file.place == SettingsFile::Place::Database;
        const bool silent = isDatabase && file.fetched.state == State::Here && !file.fetched.document->arrived();
        result.unknown = result.unknown || file.fetched.state == State::Unknown || silent;
        if (isBelieved(file) && result.servers.isEmpty()) {
            result.servers = file.config->servers;
            result.source = setup::printable(file.fetched.url, 300);
        }
    }
    for (const ServiceRecords &one : records) {
        result.waiting = result.waiting || !one.answer;
        result.unknown = result.unknown || (one.answer && one.answer->cannotTell());
    }
    if (result.servers.isEmpty()) {
        result.servers = serversOf(records);
        result.source = u"DNS SRV"_s;
    }
    return result;
}

QString listOf(const QList<ConfigServer> &servers)
{
    QStringList texts;
    for (const ConfigServer &server : servers)
        texts.append(setup::printable(policy::configText(server), 300));
    texts.removeDuplicates();
    return texts.mid(0, 6).join(u", "_s);
}

Finding compare(const ConfigServer &entered, const Published &published, const QString &address)
{
    QList<ConfigServer> alike = published.servers;
    const bool sends = entered.protocol == setup::ServiceProtocol::Smtp;
    alike.removeIf([&](const ConfigServer &server) { return (server.protocol == setup::ServiceProtocol::Smtp) != sends; });
    const QString others = listOf(alike), text = setup::printable(policy::configText(entered), 300);
    alike.removeIf([&](const ConfigServer &server) { return server.protocol != entered.protocol; });
    if (std::ranges::any_of(alike, [&](const ConfigServer &server) { return isSame(entered, server); }))
        return {u"OUTSIDE_SETTINGS_OK"_s, {text, address, published.source}};
    if (!alike.isEmpty())
        return {u"OUTSIDE_SETTINGS_DIFFER"_s, {text, address, listOf(alike), published.source}};
    return {u"OUTSIDE_SETTINGS_OTHER_PROTOCOL"_s, {text, address, others.isEmpty() ? u"-"_s : others, published.source}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.outsideServers.isEmpty())
        return {{u"OUTSIDE_SETTINGS_NO_SERVERS"_s, {}}};
    const QString domain = setup.outsideAddress.section(u'@', -1);
    const setup::NameCheck check = setup::checkDomain(domain, setup::Mode::Internet, setup.simulated);
    if (!setup.outsideAddress.contains(u'@') || check.grade == setup::Grade::Error)
        return {{u"OUTSIDE_SETTINGS_NO_ADDRESS"_s, {}}};
    const QString address = setup::printable(setup.outsideAddress, 320);
    const Published found = published(setup, observations, check.ascii);
    if (found.waiting)
        return {};
    if (found.servers.isEmpty())
        return {{found.unknown ? u"OUTSIDE_SETTINGS_UNKNOWN"_s : u"OUTSIDE_SETTINGS_NONE"_s, {address}}};
    QList<Finding> findings;
    bool onlyOAuth = false;
    for (const setup::OutsideServer &server : setup.outsideServers) {
        const ConfigServer entered = typed(server);
        findings.append(compare(entered, found, address));
        QList<ConfigServer> alike = found.servers;
        alike.removeIf([&](const ConfigServer &one) { return one.protocol != entered.protocol; });
        onlyOAuth = onlyOAuth || (!alike.isEmpty() && std::ranges::all_of(alike, &ConfigServer::wantsOnlyOAuth));
    }
    if (onlyOAuth)
        findings.append({u"OUTSIDE_SETTINGS_OAUTH"_s, {address}});
    return findings;
}

} // namespace

const Check outsideSettingsCheck{"outside-settings", QT_TRANSLATE_NOOP("checks", "The outside servers are those that the provider publishes"),
                                 {.internet = false, .map = true}, tags, evaluate, Group::Mailbox, "RFC 6186, RFC 8314 section 5"};

} // namespace checks
