// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/programs.h"

#include "checks/sending.h"
#include "setup/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;
using smtp::Stage;

constexpr qsizetype maximumTargets = 20;

/// One address of a family.
QList<QHostAddress> oneOfEach(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> chosen;
    for (const QHostAddress &address : addresses) {
        if (std::ranges::none_of(chosen, [&](const QHostAddress &other) { return other.protocol() == address.protocol(); }))
            chosen.append(address);
    }
    return chosen;
}

void add(ProgramHosts &hosts, const setup::MailSetup &setup, const QString &name, const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> allowed = addresses;
    allowed.removeIf([&](const QHostAddress &address) { return !setup.isPublic(address) && !setup.isEntered(address); });
    if (allowed.isEmpty() && !addresses.isEmpty() && !hosts.skipped.contains(name))
        hosts.skipped.append(name);
    for (const QHostAddress &address : oneOfEach(allowed)) {
        const auto known = std::ranges::find(hosts.targets, address, &Target::address);
        if (known == hosts.targets.end() && hosts.targets.size() < maximumTargets)
            hosts.targets.append({address, {name}, true});
        else if (known != hosts.targets.end() && !known->hosts.contains(name) && known->hosts.size() < maximumTargets)
            known->hosts.append(name);
    }
}

/// The names that SRV records and settings files send programs to.
QStringList namedHosts(const setup::MailSetup &setup, Observations &observations, const PublicView &view, ProgramHosts &hosts)
{
    QStringList names;
    const auto addName = [&names](const QString &name) {
        if (!names.contains(name) && !looksLikeAddress(name) && names.size() < maximumTargets)
            names.append(name);
    };
    const auto ask = [&](const QString &name) { return view.answer(name, dns::RecordType::SRV).answer; };
    for (const ServiceRecords &records : serviceRecords(setup.domain, ask)) {
        hosts.waiting = hosts.waiting || !records.answer;
        for (const dns::SrvData &data : records.targets)
            addName(data.target);
    }
    const auto lookUp = [&](const QString &name) { return hostAddresses(name, view); };
    for (const SettingsFile &file : settingsFiles(setup, observations, lookUp, setup.domain)) {
        hosts.waiting = hosts.waiting || file.fetched.state == Fetched::State::Waiting;
        for (const policy::ConfigServer &server : file.isConfig() ? file.config->servers : QList<policy::ConfigServer>()) {
            if (server.isName)
                addName(server.hostName);
        }
    }
    return names;
}

} // namespace

bool ProgramHosts::isOurs(const setup::MailSetup &setup, const QString &name, const QList<QHostAddress> &addresses) const
{
    if (setup.servers.isEmpty())
        return setup::isInDomain(name, setup.domain);
    const bool isNamed = std::ranges::any_of(setup.servers, [&](const setup::MailServer &server) { return server.hostName == name; });
    return isNamed || std::ranges::any_of(addresses, [&](const QHostAddress &address) {
        return setup.isEntered(address) || std::ranges::any_of(targets, [&](const Target &target) { return target.address == address; });
    });
}

ProgramHosts programHosts(const setup::MailSetup &setup, Observations &observations)
{
    ProgramHosts hosts;
    if (setup.mode == setup::Mode::Lan) {
        for (const setup::MailServer &server : setup.servers)
            add(hosts, setup, server.hostName, server.addresses);
        return hosts;
    }
    const PublicView view(setup, observations);
    for (const setup::MailServer &server : setup.servers) {
        if (!server.addresses.isEmpty()) {
            add(hosts, setup, server.hostName, server.addresses);
            continue;
        }
        const HostAddresses found = hostAddresses(server.hostName, view);
        hosts.waiting = hosts.waiting || found.waiting;
        hosts.unknown = hosts.unknown || found.failed() || found.unbelieved;
        add(hosts, setup, server.hostName, found.addresses);
    }
    for (const QString &name : namedHosts(setup, observations, view, hosts)) {
        const HostAddresses found = hostAddresses(name, view);
        hosts.waiting = hosts.waiting || found.waiting;
        if (hosts.isOurs(setup, name, found.addresses))
            add(hosts, setup, name, found.addresses);
    }
    return hosts;
}

const smtp::Session *serviceSession(const Target &target, const MailService &service, quint16 port, Observations &observations)
{
    smtp::SessionRequest request;
    request.protocol = service.protocol;
    request.address = target.address;
    request.port = port;
    request.security = service.security;
    request.hostName = target.hosts.value(0);
    return observations.session(request);
}

bool HostSessions::answers() const
{
    return answersElsewhere || std::ranges::any_of(sessions, [](const smtp::Session *session) { return session && session->connected(); });
}

bool HostSessions::complete() const
{
    return std::ranges::none_of(sessions, [](const smtp::Session *session) { return session == nullptr; });
}

Service HostSessions::service(const smtp::Session *session) const
{
    if (!session)
        return Service::Waiting;
    if (!session->connected()) {
        const bool isSilent = session->failure == Failure::ConnectTimeout;
        if (session->failure != Failure::Refused && !isSilent)
            return Service::CannotTell;
        return answers() || inLan || (!sameNetwork && !mayBeHere && !isSilent) ? Service::Closed : Service::CannotTell;
    }
    const bool isImplicit = session->request.security == setup::Security::ImplicitTls;
    const bool speaksTls = session->guess == u"tls"_s, speaksMail = QStringList{u"imap"_s, u"pop3"_s, u"smtp"_s}.contains(session->guess);
    if (session->failure == Failure::NotTheProtocol && !session->tls.established && (isImplicit ? speaksMail : speaksTls))
        return Service::Swapped;
    if (session->rejection && isForNow(*session->rejection))
        return Service::CannotTell;
    if (session->failure == Failure::ReplyTimeout && !session->tls.injected)
        return session->stage > Stage::HelloAfterTls && session->tls.established ? Service::Encrypted : Service::CannotTell;
    if (session->tls.injected || (session->tls.attempted && !session->tls.established))
        return Service::Broken;
    if (session->failure != Failure::None && session->stage <= Stage::HelloAfterTls)
        return Service::Broken;
    return session->tls.established ? Service::Encrypted : isImplicit ? Service::Broken : Service::Plain;
}

QList<HostSessions> programSessions(const setup::MailSetup &setup, Observations &observations, const ProgramHosts &hosts)
{
    const SmtpSessions smtp = smtpSessions(setup, observations);
    const bool inLan = setup.mode == setup::Mode::Lan;
    const Egress here = inLan ? Egress{} : egress(setup, observations);
    QList<HostSessions> all;
    for (const Target &target : hosts.targets) {
        HostSessions one{target, {}, false, here.sharesNetworkWith(target.address), inLan, !inLan && !here.isKnownFor(target.address)};
        for (const MailService &service : mailServices())
            one.sessions.append(serviceSession(target, service, service.port, observations));
        one.answersElsewhere = std::ranges::any_of(smtp.tested, [&](const Tested &tested) {
            return tested.target.address == target.address && tested.session && tested.session->connected();
        });
        all.append(one);
    }
    return all;
}

QStringList certificateWords(const CertificateFaults &faults)
{
    QStringList words;
    const auto add = [&words](bool isSo, const QString &word) {
        if (isSo)
            words.append(word);
    };
    add(faults.expired, u"expired"_s);
    add(faults.notYetValid, u"not-yet-valid"_s);
    add(faults.wrongName, u"wrong-name"_s);
    add(faults.selfSigned, u"self-signed"_s);
    add(!faults.selfSigned && (faults.unknownIssuer || faults.other), u"unknown-issuer"_s);
    add(faults.weak, u"weak"_s);
    return words;
}

} // namespace checks
