// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/autoconfigtags.h"
#include "checks/checklist.h"
#include "checks/programs.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using State = Fetched::State;
using Problem = policy::ClientConfig::Problem;
using policy::ConfigServer;

QString shown(const QString &url)
{
    return setup::printable(url, 300);
}

/// What may be said of a server that a settings file names.
class Servers
{
public:
    Servers(const setup::MailSetup &setup, Observations &observations, const PublicView &view)
        : m_setup(setup), m_observations(observations), m_view(view), m_hosts(programHosts(setup, observations)),
          m_sessions(programSessions(setup, observations, m_hosts))
    {
    }

    QList<Finding> judge(const QString &url, const ConfigServer &server)
    {
        const QString text = setup::printable(policy::configText(server), 300), name = setup::printable(server.hostName, 253);
        if (!server.isName)
            return {{u"AUTOCONFIG_HOST_BAD"_s, {url, name}}};
        const HostAddresses found = hostAddresses(server.hostName, m_view);
        if (found.waiting || found.unbelieved || (found.addresses.isEmpty() && found.failed()))
            return {};
        if (found.addresses.isEmpty())
            return {{u"AUTOCONFIG_HOST_BAD"_s, {url, name}}};
        if (!m_hosts.isOurs(m_setup, server.hostName, found.addresses))
            return {{u"AUTOCONFIG_ELSEWHERE"_s, {url, name}}};
        if (server.security == setup::Security::None)
            return {{u"AUTOCONFIG_PLAIN"_s, {url, text}}};
        const auto usual = std::ranges::find(mailServices(), server.port, &MailService::port);
        const bool fits = usual == mailServices().end() || (usual->protocol == server.protocol && usual->security == server.security);
        if (!server.security || server.port == 0 || !fits || server.port == 25)
            return {{u"AUTOCONFIG_PORT"_s, {url, text}}};
        if (isDead(server, found.addresses))
            return {{u"AUTOCONFIG_NOTHING_THERE"_s, {url, text}}};
        return {};
    }

private:
    /// Something is known of it, and nothing good.
    bool isDead(const ConfigServer &server, const QList<QHostAddress> &addresses)
    {
        const MailService service{{}, server.protocol, *server.security, server.port, false};
        QList<Service> states;
        for (const HostSessions &host : std::as_const(m_sessions)) {
            if (addresses.contains(host.target.address))
                states.append(host.service(serviceSession(host.target, service, server.port, m_observations)));
        }
        return !states.isEmpty() && std::ranges::none_of(states, [](Service state) {
            return state == Service::Encrypted || state == Service::Waiting || state == Service::CannotTell;
        });
    }

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const PublicView &m_view;
    const ProgramHosts m_hosts;
    const QList<HostSessions> m_sessions;
};

/// A file that is one.
QList<Finding> judgeConfig(const SettingsFile &file, Servers &servers)
{
    const QString url = shown(file.fetched.url), host = setup::printable(file.fetched.document->request.hostName(), 253);
    QList<Finding> findings;
    if (!file.fetched.trusted)
        findings.append({u"AUTOCONFIG_CERTIFICATE"_s, {url, host}});
    if (!file.fetched.encrypted)
        findings.append({u"AUTOCONFIG_ONLY_HTTP"_s, {url, host}});
    QStringList texts;
    const auto submits = [](const ConfigServer &server) { return server.protocol == setup::ServiceProtocol::Smtp; };
    const auto count = std::ranges::count_if(file.config->servers, submits);
    if (count == 0 || count == file.config->servers.size())
        findings.append({u"AUTOCONFIG_HALF"_s, {url}});
    for (const ConfigServer &server : file.config->servers) {
        texts.append(setup::printable(policy::configText(server), 300));
        for (const Finding &finding : servers.judge(url, server)) {
            if (!findings.contains(finding))
                findings.append(finding);
        }
    }
    if (findings.isEmpty())
        findings.append({u"AUTOCONFIG_OK"_s, {url}});
    findings.first().details = texts;
    return findings;
}

/// No settings file, but perhaps something that was meant to be one. At the domain itself is anybody's web site.
std::optional<Finding> judgeOther(const SettingsFile &file)
{
    const bool ownName = file.place != SettingsFile::Place::WellKnown;
    const QString url = shown(file.fetched.url);
    switch (file.fetched.state) {
    case State::Waiting:
    case State::NoName: return {};
    case State::Unknown: return Finding{u"AUTOCONFIG_UNKNOWN"_s, {url}};
    case State::NotPublic: return ownName ? std::optional(Finding{u"AUTOCONFIG_PRIVATE"_s, {url}}) : std::nullopt;
    case State::BadRedirect:
        return ownName ? std::optional(Finding{u"AUTOCONFIG_REDIRECT"_s, {shown(file.url), url}}) : std::nullopt;
    case State::Here: break;
    }
    if (file.config && file.config->problem == Problem::NoServers)
        return Finding{u"AUTOCONFIG_BROKEN"_s, {url}};
    // A web page is no such file, however broken it is.
    if (file.config && file.fetched.document->body.contains("<clientConfig")) {
        if (file.config->problem == Problem::HasDtd)
            return Finding{u"AUTOCONFIG_HAS_DTD"_s, {url}};
        if (file.config->problem == Problem::NotXml)
            return Finding{u"AUTOCONFIG_BROKEN"_s, {url}};
    }
    if (!ownName)
        return {};
    const web::Document &document = *file.fetched.document;
    if (!document.arrived())
        return Finding{u"AUTOCONFIG_NOT_REACHED"_s, {url, wordsArgument({u"web-"_s + web::failureName(document.failure)})}};
    return Finding{u"AUTOCONFIG_NOT_A_FILE"_s, {url, QString::number(document.status)}};
}

QList<Finding> judgeFiles(const setup::MailSetup &setup, const QList<SettingsFile> &files, Servers &servers)
{
    QList<Finding> findings;
    bool waiting = false;
    for (const SettingsFile &file : files) {
        waiting = waiting || file.fetched.state == State::Waiting;
        if (file.isConfig())
            findings += judgeConfig(file, servers);
    }
    if (!findings.isEmpty() || waiting)
        return findings;
    for (const SettingsFile &file : files) {
        const std::optional<Finding> other = judgeOther(file);
        if (other && std::ranges::none_of(findings, [&](const Finding &known) { return known.tag == other->tag; }))
            findings.append(*other);
    }
    if (findings.isEmpty())
        findings.append({u"AUTOCONFIG_NONE"_s, {setup::printable(setup.domain, 253)}});
    return findings;
}

/// Outlook asks by POST with a password; a GET shows whether something is there at all: 401, 405 and 200 are all well.
QList<Finding> judgeAutodiscover(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp)
{
    const QString name = u"autodiscover."_s + setup.domain;
    const Fetched answer = fetched(setup, observations, lookUp, u"https://%1/autodiscover/autodiscover.xml"_s.arg(name));
    const QString url = shown(answer.url);
    if (answer.state == State::Waiting)
        return {};
    if (answer.state == State::NoName)
        return {{u"AUTODISCOVER_NONE"_s, {setup::printable(setup.domain, 253)}}};
    if (answer.state == State::Unknown)
        return {{u"AUTOCONFIG_UNKNOWN"_s, {url}}};
    if (answer.state == State::NotPublic)
        return {{u"AUTOCONFIG_PRIVATE"_s, {url}}};
    if (answer.state == State::BadRedirect)
        return {{u"AUTOCONFIG_REDIRECT"_s, {setup::printable(name, 253), url}}};
    const web::Document &document = *answer.document;
    const bool serves = document.status == 200 || document.status == 401 || document.status == 403 || document.status == 405;
    if (document.arrived() && serves && answer.trusted)
        return {{u"AUTODISCOVER_OK"_s, {url}}};
    const HostAddresses random = lookUp(observations.surroundings().nonce + u'.' + setup.domain), own = lookUp(name);
    if (random.waiting)
        return {};
    if (!random.addresses.isEmpty() && random.addresses == own.addresses)
        return {{u"AUTODISCOVER_WILDCARD"_s, {setup::printable(name, 253)}}};
    if (!document.arrived())
        return {{u"AUTODISCOVER_NOT_REACHED"_s, {url, wordsArgument({u"web-"_s + web::failureName(document.failure)})}}};
    if (!answer.trusted)
        return {{u"AUTODISCOVER_CERTIFICATE"_s, {url, setup::printable(document.request.hostName(), 253)}}};
    return {{u"AUTODISCOVER_NOT_SERVED"_s, {url, QString::number(document.status)}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    const LookUp lookUp = [&view](const QString &name) { return hostAddresses(name, view); };
    Servers servers(setup, observations, view);
    const QList<SettingsFile> files = settingsFiles(setup, observations, lookUp, setup.domain);
    return judgeFiles(setup, files, servers) + judgeAutodiscover(setup, observations, lookUp);
}

} // namespace

const Check autoconfigCheck{"autoconfig", QT_TRANSLATE_NOOP("checks", "Mail programs find their settings by themselves"), {}, autoconfigTags,
                            evaluate, Group::Programs, "draft-ietf-mailmaint-autoconfig, RFC 8314 section 3", true};

} // namespace checks
