// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/clientsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumTargets = 10;

SettingsFile fileAt(SettingsFile::Place place, const QString &url, const setup::MailSetup &setup, Observations &observations,
                    const LookUp &lookUp, const QString &domain)
{
    SettingsFile file{place, url, fetched(setup, observations, lookUp, url), {}};
    if (file.fetched.isFound())
        file.config = policy::parseClientConfig(file.fetched.document->body, domain, setup.simulated);
    return file;
}

} // namespace

const QList<MailService> &mailServices()
{
    using setup::Security;
    using setup::ServiceProtocol;
    static const QList<MailService> services{
        {"_imaps._tcp"_L1, ServiceProtocol::Imap, Security::ImplicitTls, 993, true},
        {"_submissions._tcp"_L1, ServiceProtocol::Smtp, Security::ImplicitTls, 465, false},
        {"_pop3s._tcp"_L1, ServiceProtocol::Pop3, Security::ImplicitTls, 995, true},
        {"_imap._tcp"_L1, ServiceProtocol::Imap, Security::StartTls, 143, true},
        {"_submission._tcp"_L1, ServiceProtocol::Smtp, Security::StartTls, 587, false},
        {"_pop3._tcp"_L1, ServiceProtocol::Pop3, Security::StartTls, 110, true},
    };
    return services;
}

QList<ServiceRecords> serviceRecords(const QString &domain, const AskSrv &ask)
{
    QList<ServiceRecords> all;
    for (const MailService &service : mailServices()) {
        ServiceRecords one{&service, service.label + u'.' + domain, nullptr, {}, false};
        one.answer = ask(one.name);
        for (const dns::ResourceRecord &record : one.answer ? one.answer->matching() : QList<dns::ResourceRecord>()) {
            const auto *data = std::get_if<dns::SrvData>(&record.data);
            if (!data)
                continue;
            if (data->target == u"."_s)
                one.denied = true;
            else if (!one.targets.contains(*data))
                one.targets.append(*data);
        }
        std::ranges::stable_sort(one.targets, {}, [](const dns::SrvData &data) { return std::tuple(data.priority, data.target, data.port); });
        one.targets.resize(std::min(one.targets.size(), maximumTargets));
        all.append(one);
    }
    return all;
}

QList<SettingsFile> settingsFiles(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp, const QString &domain)
{
    using Place = SettingsFile::Place;
    // Many servers make the file for the address that is asked for, and refuse without one.
    const QString path = u"autoconfig.%1/mail/config-v1.1.xml?emailaddress=postmaster%40%1"_s.arg(domain);
    const QString wellKnown = u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain);
    QList<SettingsFile> files{fileAt(Place::Host, u"https://"_s + path, setup, observations, lookUp, domain),
                              fileAt(Place::WellKnown, wellKnown, setup, observations, lookUp, domain)};
    const bool decided = std::ranges::none_of(files, [](const SettingsFile &file) { return file.fetched.state == Fetched::State::Waiting; });
    const bool isNamed = files.first().fetched.state == Fetched::State::Here || files.first().fetched.state == Fetched::State::BadRedirect;
    if (decided && isNamed && std::ranges::none_of(files, &SettingsFile::isConfig))
        files.append(fileAt(Place::HostPlain, u"http://"_s + path, setup, observations, lookUp, domain));
    return files;
}

SettingsFile databaseFile(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp, const QString &domain)
{
    const QString url = u"https://%1/v1.1/%2"_s.arg(settingsDatabaseHost(), domain);
    return fileAt(SettingsFile::Place::Database, url, setup, observations, lookUp, domain);
}

QString settingsDatabaseHost()
{
    return u"autoconfig.thunderbird.net"_s;
}

} // namespace checks
