// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/programs.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"SRV_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, port %3."), nullptr},
    Tag{"SRV_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no SRV records for mail programs. Some programs find their settings by them; the others guess or have to be told."), nullptr},
    Tag{"SRV_DENIED", Verdict::Note, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 says that this service is not offered."), nullptr, "RFC 6186 section 3.4"},
    Tag{"SRV_DENIED_AND_OFFERED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 says that this service is not offered (target “.”), and names servers at the same time."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host delete either the record with the target “.” at %1 or the others."), "RFC 2782"},
    Tag{"SRV_NO_READING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SRV records of %1 name no server to read mail from."), nullptr},
    Tag{"SRV_NO_SUBMISSION", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SRV records of %1 name no server to hand mail in at."), nullptr},
    Tag{"SRV_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The SRV records at %1 could not be asked for: %2."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"SRV_TARGET_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "%1 names %2, whose address could not be asked for: %3."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"SRV_TARGET_IS_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names %2, which is an IP address. An SRV record needs the name of a host."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host change the target at %1 to the name of your mail server."), "RFC 2782"},
    Tag{"SRV_TARGET_MISSING", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names %2, which has no address in the DNS. Mail programs that follow it find nothing."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host correct the target at %1, or add an A record for %2."), "RFC 2782"},
    Tag{"SRV_TARGET_PRIVATE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names %2. %3 Mail programs outside cannot get there."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host give %2 the public address of your mail server.")},
    Tag{"SRV_TARGET_ALIAS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names %2, which is an alias (CNAME) of %3. An SRV record must name the host itself; some programs do not follow."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host change the target at %1 to %3, or give %2 an A record in place of the alias."), "RFC 2782"},
    Tag{"SRV_TARGET_ELSEWHERE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, which is none of your servers."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host change the target at %1 to your mail server, unless the mailboxes really are at %2.")},
    Tag{"SRV_PORT_ZERO", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names %2 with port 0, where nothing can listen."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host change the port at %1 to %3. To say that the service is not offered, let the target be “.”."), "RFC 2782"},
    Tag{"SRV_PORT_SWAPPED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 names port %3 of %2. That port is for something else, so mail programs would begin in the wrong way."),
        QT_TRANSLATE_NOOP("checks", "At your DNS host change the port at %1 to %4."), "RFC 6186 section 3, RFC 8314 section 5.1"},
    Tag{"SRV_NOTHING_THERE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, port %3, but nothing answers there."),
        QT_TRANSLATE_NOOP("checks", "Switch the service on at the mail server, or change the record at %1 to one that is offered. To say that it is not offered, enter "
                                    "“0 0 0 .” there.")},
    Tag{"SRV_NOT_WORKING", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, port %3, but what answers there does not work in the way that the record promises."),
        QT_TRANSLATE_NOOP("checks", "Correct the service on port %3 of the mail server (see the check of the ports for mail programs), or change the record at %1.")},
    Tag{"SRV_NOT_TESTED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, port %3. Whether that works could not be found out from here; see the check of the ports for mail programs."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from another network.")},
    Tag{"SRV_CERTIFICATE_NAME", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 sends mail programs to %2, port %3, but the certificate there covers neither that name nor the domain."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate that covers %2, or at your DNS host change the target at %1 to the name in the certificate."), "RFC 6186 section 6"},
    Tag{"SRV_PREFERS_STARTTLS", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The priorities send mail programs to %2 rather than to %1, which begins with TLS and is the better one."), nullptr,
        "RFC 8314 section 5.1"},
    Tag{"SRV_AUTODISCOVER", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 sends Outlook to %2, port %3, for its settings."), nullptr},
};

struct Place
{
    const ServiceRecords &records;
    const dns::SrvData &data;
    QString name, target, port;
    Place(const ServiceRecords &of, const dns::SrvData &one)
        : records(of), data(one), name(setup::printable(of.name, 300)), target(setup::printable(one.target, 253)), port(QString::number(one.port))
    {
    }
};

/// The service that is usual on a port.
const MailService *usualService(quint16 port)
{
    const auto found = std::ranges::find(mailServices(), port, &MailService::port);
    return found == mailServices().end() ? nullptr : &*found;
}

/// What answers at the port that the record names.
class Judge
{
public:
    Judge(const setup::MailSetup &setup, Observations &observations)
        : m_setup(setup), m_observations(observations), m_view(setup, observations), m_hosts(programHosts(setup, observations)),
          m_sessions(programSessions(setup, observations, m_hosts))
    {
    }

    QList<Finding> target(const Place &place, const QString &service)
    {
        if (looksLikeAddress(place.data.target))
            return {{u"SRV_TARGET_IS_ADDRESS"_s, {place.name, place.target}}};
        if (place.data.port == 0)
            return {{u"SRV_PORT_ZERO"_s, {place.name, place.target, service}}};
        const HostAddresses found = hostAddresses(place.data.target, m_view);
        if (found.waiting)
            return {};
        if (found.unbelieved || (found.addresses.isEmpty() && found.failed()))
            return {{u"SRV_TARGET_UNKNOWN"_s, {place.name, place.target, answerArgument(found.failed() ? *found.failed() : *found.v4)}}};
        if (found.addresses.isEmpty())
            return {{u"SRV_TARGET_MISSING"_s, {place.name, place.target}}};
        QList<Finding> findings;
        if (const QStringList aliases = found.v4->aliases(); !aliases.isEmpty())
            findings.append({u"SRV_TARGET_ALIAS"_s, {place.name, place.target, setup::printable(aliases.last(), 253)}});
        const auto reached = [this](const QHostAddress &a) { return m_setup.isPublic(a) || m_setup.isEntered(a); };
        if (std::ranges::none_of(found.addresses, reached))
            findings.append({u"SRV_TARGET_PRIVATE"_s, {place.name, place.target, addressArgument(found.addresses.first())}});
        else if (!place.records.service) // Outlook's web server may be anybody's
            return findings;
        else if (!m_hosts.isOurs(m_setup, place.data.target, found.addresses))
            findings.append({u"SRV_TARGET_ELSEWHERE"_s, {place.name, place.target}});
        else
            findings += answering(place, found.addresses);
        return findings;
    }
    [[nodiscard]] const PublicView &view() const { return m_view; }

private:
    QList<Finding> answering(const Place &place, const QList<QHostAddress> &addresses)
    {
        const MailService &service = *place.records.service;
        const MailService *usual = usualService(place.data.port);
        const bool isOther = usual && (usual->protocol != service.protocol || usual->security != service.security);
        if (isOther || place.data.port == 25) // 25 is for servers (RFC 6409 section 3)
            return {{u"SRV_PORT_SWAPPED"_s, {place.name, place.target, place.port, QString::number(service.port)}}};
        QList<Service> states;
        QList<Finding> findings;
        for (const HostSessions &host : std::as_const(m_sessions)) {
            if (!addresses.contains(host.target.address))
                continue;
            const smtp::Session *session = serviceSession(host.target, service, place.data.port, m_observations);
            states.append(host.service(session));
            const bool isNamed = session && session->tls.certificate && session->request.hostName == place.data.target;
            if (states.last() == Service::Encrypted && isNamed && findings.isEmpty() && !session->tls.certificate->covers(place.data.target)
                && !session->tls.certificate->covers(m_setup.domain))
                findings.append({u"SRV_CERTIFICATE_NAME"_s, {place.name, place.target, place.port}});
        }
        const auto has = [&states](Service state) { return states.contains(state); };
        const QStringList arguments{place.name, place.target, place.port};
        if (has(Service::Waiting))
            return {};
        if (has(Service::Plain) || has(Service::Swapped) || has(Service::Broken))
            findings.append({u"SRV_NOT_WORKING"_s, arguments});
        else if (!findings.isEmpty())
            return findings;
        else if (has(Service::Encrypted)) // by one family at least; programs try both
            findings.append({u"SRV_OK"_s, arguments});
        else
            findings.append({has(Service::CannotTell) || states.isEmpty() ? u"SRV_NOT_TESTED"_s : u"SRV_NOTHING_THERE"_s, arguments});
        return findings;
    }

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const PublicView m_view;
    const ProgramHosts m_hosts;
    const QList<HostSessions> m_sessions;
};

QList<Finding> judgeRecords(Judge &judge, const ServiceRecords &records)
{
    const QString name = setup::printable(records.name, 300);
    if (!records.answer)
        return {};
    if (records.answer->cannotTell())
        return {{u"SRV_UNKNOWN"_s, {name, answerArgument(*records.answer)}}};
    QList<Finding> findings;
    if (records.denied)
        findings.append({records.targets.isEmpty() ? u"SRV_DENIED"_s : u"SRV_DENIED_AND_OFFERED"_s, {name}});
    for (const dns::SrvData &data : records.targets)
        findings += judge.target({records, data}, QString::number(records.service->port));
    return findings;
}

/// Of the two ways to speak one protocol, the one that begins with TLS should not come last.
QList<Finding> judgePriorities(const QList<ServiceRecords> &all)
{
    QList<Finding> findings;
    for (const ServiceRecords &tls : all) {
        for (const ServiceRecords &startTls : all) {
            const bool isPair = tls.service->protocol == startTls.service->protocol && tls.service->security == setup::Security::ImplicitTls
                                && startTls.service->security == setup::Security::StartTls;
            if (isPair && !tls.targets.isEmpty() && !startTls.targets.isEmpty() && startTls.targets.first().priority < tls.targets.first().priority)
                findings.append({u"SRV_PREFERS_STARTTLS"_s, {setup::printable(tls.name, 300), setup::printable(startTls.name, 300)}});
        }
    }
    return findings;
}

QList<Finding> judgeAutodiscover(const setup::MailSetup &setup, Judge &judge)
{
    ServiceRecords records{nullptr, u"_autodiscover._tcp."_s + setup.domain, nullptr, {}, false};
    records.answer = judge.view().answer(records.name, dns::RecordType::SRV).answer;
    QList<Finding> findings;
    for (const dns::ResourceRecord &record : records.answer ? records.answer->matching() : QList<dns::ResourceRecord>()) {
        const auto *data = std::get_if<dns::SrvData>(&record.data);
        if (!data || data->target == u"."_s || findings.size() >= 10)
            continue;
        const Place place(records, *data);
        const QList<Finding> wrong = judge.target(place, u"443"_s);
        findings += wrong;
        if (wrong.isEmpty())
            findings.append({u"SRV_AUTODISCOVER"_s, {place.name, place.target, place.port}});
    }
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    Judge judge(setup, observations);
    const auto ask = [&](const QString &name) { return judge.view().answer(name, dns::RecordType::SRV).answer; };
    const QList<ServiceRecords> all = serviceRecords(setup.domain, ask);
    QList<Finding> findings;
    bool reads = false, submits = false, decided = true, anything = false;
    for (const ServiceRecords &records : all) {
        findings += judgeRecords(judge, records);
        (records.service->reads ? reads : submits) |= !records.targets.isEmpty();
        decided = decided && records.answer && !records.answer->cannotTell();
        anything = anything || records.denied || !records.targets.isEmpty();
    }
    findings += judgePriorities(all) + judgeAutodiscover(setup, judge);
    const QString domain = setup::printable(setup.domain, 253);
    if (decided && !anything)
        findings.append({u"SRV_NONE"_s, {domain}});
    if (decided && anything && !reads)
        findings.append({u"SRV_NO_READING"_s, {domain}});
    if (decided && anything && !submits)
        findings.append({u"SRV_NO_SUBMISSION"_s, {domain}});
    return findings;
}

} // namespace

const Check clientSrvCheck{"client-srv", QT_TRANSLATE_NOOP("checks", "SRV records send mail programs to the right servers"), {}, tags, evaluate,
                           Group::Programs, "RFC 6186, RFC 8314 section 5.1, RFC 2782", true};

} // namespace checks
