// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/world.h"

#include "checks/checkrunner.h"
#include "setup/domainname.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fakes {

namespace {

constexpr auto dnsKeyType = static_cast<dns::RecordType>(48);

/// Of "key tag, algorithm, digest type" (RFC 4034 section 5.1).
QByteArray dsData(const QString &text)
{
    const quint16 tag = text.section(u' ', 0, 0).toUShort();
    QByteArray data;
    data.append(char(tag >> 8)).append(char(tag & 0xFF));
    data.append(char(text.section(u' ', 1, 1).toInt())).append(char(text.section(u' ', 2, 2).toInt()));
    return data.append(QByteArray(32, 'd'));
}

/// Of "algorithm, key" with letters for a key (RFC 4034 section 2.1).
QByteArray keyData(const QString &text)
{
    return QByteArray("\x01\x01\x03", 3).append(char(text.section(u' ', 0, 0).toInt())).append(text.section(u' ', 1).toLatin1());
}

dns::ResourceRecord recordOf(const QString &owner, dns::RecordType type, const QString &data)
{
    constexpr quint32 ttl = 300;
    switch (type) {
    case dns::RecordType::A:
    case dns::RecordType::AAAA: return dns::addressRecord(owner, ttl, QHostAddress(data));
    case dns::RecordType::MX:
        return dns::mxRecord(owner, ttl, data.section(u' ', 0, 0).toUShort(), dns::canonicalName(data.section(u' ', 1)));
    case dns::RecordType::TXT: return dns::txtRecord(owner, ttl, data.toUtf8());
    case dns::RecordType::SOA: {
        const quint32 serial = data.section(u' ', 0, 0).toUInt(), minimum = data.section(u' ', 1, 1).toUInt();
        return {owner, type, ttl, dns::SoaData{u"ns1.dns-host.net"_s, u"hostmaster.dns-host.net"_s, serial, 7200, 1800, 1209600, minimum}};
    }
    case dns::RecordType::SRV:
        return {owner, type, ttl,
                dns::SrvData{data.section(u' ', 0, 0).toUShort(), data.section(u' ', 1, 1).toUShort(), data.section(u' ', 2, 2).toUShort(),
                             dns::canonicalName(data.section(u' ', 3))}};
    case dns::RecordType::TLSA:
        return {owner, type, ttl,
                dns::TlsaData{quint8(data.section(u' ', 0, 0).toUShort()), quint8(data.section(u' ', 1, 1).toUShort()),
                              quint8(data.section(u' ', 2, 2).toUShort()), QByteArray::fromHex(data.section(u' ', 3).toLatin1())}};
    case dns::RecordType::CAA:
        return {owner, type, ttl,
                dns::CaaData{quint8(data.section(u' ', 0, 0).toUShort()), data.section(u' ', 1, 1).toUtf8(),
                             data.section(u' ', 2).remove(u'"').toUtf8()}};
    case dns::RecordType::DS: return {owner, type, ttl, dns::UnknownData{43, dsData(data)}};
    default:
        if (type == dnsKeyType)
            return {owner, type, ttl, dns::UnknownData{48, keyData(data)}};
        return dns::nameRecord(owner, ttl, type, dns::canonicalName(data));
    }
}

} // namespace

World::World(const QString &dns, QList<smtp::Session> sessions) : m_sessions(std::move(sessions))
{
    m_observations.setNow(QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc()));
    dns::Surroundings around;
    around.nonce = u"nobodyhasit0"_s;
    around.systemServers = {dns::serverAt(QHostAddress(u"192.168.1.1"_s))};
    around.publicResolvers = dns::publicResolvers();
    around.hasIpv6 = false;
    m_observations.setSurroundings(around);
    const QString always = u"a.root-servers.net A 198.41.0.4\niana.org MX 10 mail.iana.org\nexample.com TXT hello\n"
                           "ns1.dns-host.net A 11.53.1.1\nns2.dns-host.net A 11.53.1.2\n"_s;
    for (const QString &row : (always + dns).split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString line = row.simplified(); !line.isEmpty())
            readLine(line);
    }
}

void World::readLine(const QString &line)
{
    QStringList words = line.split(u' ');
    Line read;
    if (words.first().startsWith(u'@'))
        read.who = words.takeFirst().mid(1);
    read.name = words.takeFirst();
    if (read.name != u"*"_s)
        read.name = dns::canonicalName(read.name);
    if (words.first() == u"none"_s) {
        read.status = dns::Status::NxDomain;
        m_lines.append(read);
        return;
    }
    if (const QString type = words.takeFirst(); type != u"*"_s) {
        read.type = dns::typeFromName(type);
        Q_ASSERT(read.type);
    }
    std::optional<quint32> ttl;
    for (bool isOption = true; isOption;) {
        const QString word = words.takeFirst();
        if (word.startsWith(u"ttl="_s))
            ttl = word.mid(4).toUInt();
        else if (word.startsWith(u"ede="_s))
            read.extendedErrors.append(word.mid(4).toUShort());
        else if (word.startsWith(u"soa="_s))
            read.soaOwner = word.mid(4);
        else if (word == u"ad"_s)
            read.authenticData = true;
        else if (word == u"cd"_s)
            read.onlyUnchecked = true;
        else if (word == u"noaa"_s)
            read.withoutAuthority = true;
        else if (word == u"aa"_s)
            read.authoritative = true;
        else
            isOption = false;
        if (!isOption)
            words.prepend(word);
    }
    const QString data = words.join(u' ');
    if (data.startsWith(u'!')) {
        const std::optional<dns::Status> status = dns::statusFromName(data.mid(1));
        Q_ASSERT(status);
        read.status = *status;
        read.negativeTtl = ttl.value_or(0);
    } else {
        read.record = recordOf(read.name, *read.type, data);
        read.record->ttl = ttl.value_or(read.record->ttl);
    }
    m_lines.append(read);
}

/// What a line may say about whoever is asked this question; the closest first.
QStringList World::rolesOf(const dns::Question &question) const
{
    switch (question.server.kind) {
    case dns::Server::Kind::System: return {u"system"_s};
    case dns::Server::Kind::HostsFile: return {u"hosts"_s};
    case dns::Server::Kind::Named: break;
    }
    const QHostAddress &address = question.server.address;
    QStringList roles{question.server.text(), address.toString()};
    if (std::ranges::any_of(dns::rootServers(), [&](const auto &root) { return root.ipv4 == address || root.ipv6 == address; }))
        roles.append(u"root"_s);
    else if (address == QHostAddress(u"11.53.0.1"_s))
        roles.append(u"registry"_s);
    else if (std::ranges::any_of(dns::publicResolvers(), [&](const auto &one) { return one.ipv4 == address || one.ipv6 == address; }))
        roles.append(u"public"_s);
    else if (!question.recursionDesired)
        roles.append(u"zone"_s);
    else if (address == QHostAddress(u"192.168.1.1"_s))
        roles.append(u"system"_s);
    roles.append(u"named"_s);
    return roles;
}

const World::Line *World::overriding(const dns::Question &question, const QStringList &who) const
{
    for (const QString &role : who) {
        for (const Line &line : m_lines) {
            const bool fits = (line.name == u"*"_s || line.name == question.name) && (!line.type || line.type == question.type);
            if (line.who == role && fits && (!line.onlyUnchecked || question.checkingDisabled))
                return &line;
        }
    }
    return nullptr;
}

QString World::domainOf(const QString &name) const
{
    const QString domain = setup::registeredDomain(name);
    return domain.isEmpty() ? name : domain;
}

QStringList World::nameServersOf(const QString &domain, bool asParent) const
{
    QStringList own, parents;
    for (const Line &line : m_lines) {
        if (!line.record || line.record->type != dns::RecordType::NS || line.name != domain)
            continue;
        const QString name = std::get<dns::NameData>(line.record->data).name;
        if (line.who == u"parent"_s)
            parents.append(name);
        else if (line.who.isEmpty())
            own.append(name);
    }
    if (own.isEmpty())
        own = {u"ns1.dns-host.net"_s, u"ns2.dns-host.net"_s};
    return asParent && !parents.isEmpty() ? parents : own;
}

QList<QHostAddress> World::addressesOf(const QString &host) const
{
    QList<QHostAddress> found;
    for (const Line &line : m_lines) {
        const auto *data = line.record ? std::get_if<dns::AddressData>(&line.record->data) : nullptr;
        if (data && line.who.isEmpty() && line.name == host)
            found.append(data->address);
    }
    return found;
}

dns::Answer World::referral(const dns::Question &question, const QString &zone, const QStringList &servers) const
{
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.status = dns::Status::Referral;
    for (const QString &name : servers) {
        answer.authority.append(dns::nameRecord(zone, 300, dns::RecordType::NS, name));
        for (const QHostAddress &address : addressesOf(name))
            answer.additional.append(dns::addressRecord(name, 300, address));
    }
    return answer;
}

/// What the lines say, followed through aliases.
dns::Answer World::plainAnswer(const dns::Question &question, const QStringList &who) const
{
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    const bool hostsFile = question.server.kind == dns::Server::Kind::HostsFile;
    const Line *other = overriding(question, who);
    if (other && !other->record && (other->name != u"*"_s || hostsFile == who.contains(u"hosts"_s))) {
        answer.status = other->status;
        answer.negativeTtl = other->negativeTtl;
        answer.soaOwner = other->soaOwner;
        answer.authoritative = other->authoritative;
        return answer;
    }
    answer.authoritative = other && other->authoritative;
    bool exists = false;
    QString name = question.name;
    for (int hops = 0; hops < 20; ++hops) {
        QString next;
        for (const Line &line : m_lines) {
            const bool mine = other && name == question.name ? line.who == other->who : line.who == (hostsFile ? u"hosts"_s : u""_s);
            if (!mine || line.name != name)
                continue;
            exists = exists || name == question.name;
            if (!line.record)
                continue;
            if (line.record->type == question.type)
                answer.records.append(*line.record);
            else if (const auto *alias = std::get_if<dns::NameData>(&line.record->data); alias && line.record->type == dns::RecordType::CNAME) {
                answer.records.append(*line.record);
                next = alias->name;
            }
        }
        if (next.isEmpty())
            break;
        name = next;
    }
    if (question.type == dns::RecordType::NS && name == domainOf(name) && answer.matching().isEmpty() && exists) {
        for (const QString &server : nameServersOf(name, false))
            answer.records.append(dns::nameRecord(name, 300, dns::RecordType::NS, server));
    }
    const bool below = std::ranges::any_of(m_lines, [&](const Line &line) {
        return line.who.isEmpty() && !hostsFile && line.name.endsWith(u'.' + question.name);
    });
    answer.status = !answer.matching().isEmpty() ? dns::Status::NoError : exists || below ? dns::Status::NoData : dns::Status::NxDomain;
    for (const Line &line : m_lines) {
        if (line.who.isEmpty() && !line.record && line.name == question.name && line.type == question.type && !hostsFile)
            answer.status = line.status;
    }
    if (answer.status == dns::Status::NoData || answer.status == dns::Status::NxDomain) {
        answer.soaOwner = domainOf(answer.aliases().isEmpty() ? question.name : answer.aliases().last());
        answer.soa = dns::SoaData{u"ns1.dns-host.net"_s, u"hostmaster.dns-host.net"_s, 2026070101, 7200, 1800, 1209600, 600};
        answer.negativeTtl = 600;
    }
    return answer;
}

/// One of a domain's own servers: authoritative, and leaves aliases that lead out of the domain to the asker.
dns::Answer World::zoneAnswer(const dns::Question &question, const QStringList &who) const
{
    const Line *other = overriding(question, who);
    if (question.type == dns::RecordType::SOA && !other && question.name == domainOf(question.name) &&
        plainAnswer(question, {}).aliases().isEmpty()) {
        dns::Answer answer;
        answer.question = question;
        answer.answeredBy = question.server;
        answer.status = dns::Status::NoError;
        answer.authoritative = true;
        const dns::SoaData soa{u"ns1.dns-host.net"_s, u"hostmaster.dns-host.net"_s, 2026070101, 7200, 1800, 1209600, 600};
        answer.records = {{question.name, dns::RecordType::SOA, 3600, soa}};
        return answer;
    }
    dns::Answer answer = plainAnswer(question, who);
    answer.authoritative = !dns::couldNotAsk(answer.status) || (answer.status == dns::Status::NoError);
    const QStringList aliases = answer.aliases();
    if (!aliases.isEmpty() && domainOf(aliases.last()) != domainOf(question.name)) {
        answer.records.removeIf([&](const auto &record) { return domainOf(record.owner) != domainOf(question.name); });
        answer.status = dns::Status::NoError;
    }
    return answer;
}

dns::Answer World::answer(const dns::Question &question) const
{
    const QStringList who = rolesOf(question);
    dns::Answer answer = honestAnswer(question, who);
    if (const Line *line = overriding(question, who)) {
        answer.extendedErrors = line->extendedErrors;
        answer.authenticData = line->authenticData && !question.checkingDisabled;
        answer.authoritative = answer.authoritative && !line->withoutAuthority;
    }
    return answer;
}

dns::Answer World::honestAnswer(const dns::Question &question, const QStringList &who) const
{
    const QString domain = domainOf(question.name);
    const bool registered = std::ranges::any_of(m_lines, [&](const Line &line) {
        const bool isPublic = line.who.isEmpty() || line.who == u"zone"_s || line.who == u"parent"_s;
        return isPublic && (line.record || (line.type && line.status != dns::Status::NxDomain)) && domainOf(line.name) == domain;
    }) && std::ranges::none_of(m_lines, [&](const Line &line) { return line.who == u"parent"_s && !line.record && line.name == domain; });
    const bool asRoot = who.contains(u"root"_s), asRegistry = who.contains(u"registry"_s);
    const bool isDs = question.type == dns::RecordType::DS && question.name == domain && registered;
    if (asRegistry && (isDs || overriding(question, who))) { // what it holds itself
        dns::Answer answer = plainAnswer(question, who);
        answer.authoritative = !dns::couldNotAsk(answer.status);
        return answer;
    }
    if ((asRoot || asRegistry) && !overriding(question, who)) {
        if (asRoot) {
            dns::Answer answer = referral(question, question.name.section(u'.', -1), {u"a.registry.net"_s});
            answer.additional = {dns::addressRecord(u"a.registry.net"_s, 300, QHostAddress(u"11.53.0.1"_s))};
            return answer;
        }
        if (registered)
            return referral(question, domain, nameServersOf(domain, true));
        dns::Answer answer = plainAnswer({domain, question.type, question.server}, {});
        answer.question = question;
        answer.records.clear();
        answer.status = dns::Status::NxDomain;
        answer.authoritative = true;
        answer.soaOwner = domain.section(u'.', 1);
        return answer;
    }
    if (who.contains(u"zone"_s))
        return zoneAnswer(question, who);
    dns::Answer answer = plainAnswer(question, who);
    answer.recursionAvailable = question.server.kind == dns::Server::Kind::Named;
    answer.authenticData = question.name == u"iana.org"_s && who.contains(u"public"_s);
    return answer;
}

smtp::Session World::session(const smtp::SessionRequest &request) const
{
    for (const smtp::Session &session : m_sessions) {
        if (session.request.key() == request.key())
            return session;
    }
    smtp::Session refused;
    refused.request = request;
    refused.failure = smtp::Failure::Refused;
    return refused;
}

void World::add(const web::Document &document)
{
    m_documents.append(document);
}

void World::add(const QString &url, const QString &address, const QByteArray &body, const QString &contentType, int status)
{
    web::Document document;
    document.request = {url, QHostAddress(address)};
    document.status = status;
    document.contentType = contentType;
    document.body = body;
    if (url.startsWith(u"https:"_s)) {
        document.tls.attempted = document.tls.established = true;
        document.tls.protocol = u"TLSv1.3"_s;
        tls::Certificate certificate;
        certificate.subject = document.request.hostName();
        certificate.names = {certificate.subject};
        certificate.nameCount = 1;
        certificate.notBefore = m_observations.now().addDays(-30);
        certificate.notAfter = m_observations.now().addDays(60);
        document.tls.certificate = certificate;
    }
    m_documents.append(document);
}

web::Document World::document(const web::FetchRequest &request) const
{
    for (const web::Document &document : m_documents) {
        if (document.request == request)
            return document;
    }
    web::Document refused;
    refused.request = request;
    refused.failure = web::FetchFailure::Refused;
    return refused;
}

void World::answerMissing()
{
    const QList<dns::Question> questions = m_observations.missingQuestions();
    const QList<smtp::SessionRequest> sessions = m_observations.missingSessions();
    const QList<web::FetchRequest> documents = m_observations.missingDocuments();
    for (const dns::Question &question : questions) {
        m_questions.append(question.key());
        m_observations.add(answer(question));
    }
    for (const smtp::SessionRequest &request : sessions) {
        m_connections.append(request.key());
        m_observations.add(session(request));
    }
    for (const web::FetchRequest &request : documents) {
        m_connections.append(request.key());
        m_observations.add(document(request));
    }
}

QList<checks::Finding> World::judge(const checks::Check &check, const setup::MailSetup &setup)
{
    for (int rounds = 0; rounds < 50; ++rounds) {
        const QList<checks::CheckResult> results = checks::judge(setup, m_observations, {&check});
        if (m_observations.complete())
            return results.first().findings;
        answerMissing();
    }
    return {{u"NEVER_COMPLETE"_s, {}}};
}

QStringList World::tags(const checks::Check &check, const setup::MailSetup &setup)
{
    QStringList tags;
    for (const checks::Finding &finding : judge(check, setup))
        tags.append(finding.tag);
    return tags;
}

setup::MailSetup internetSetup(const QString &servers)
{
    setup::MailSetup setup;
    setup.domain = u"example.org"_s;
    for (const QString &text : servers.split(u';', Qt::SkipEmptyParts)) {
        const QString server = text.trimmed(), names = server.section(u' ', 1);
        setup::MailServer one{names.section(u'=', 0, 0), {}, server.section(u' ', 0, 0).toInt()};
        for (const QString &address : names.section(u'=', 1).split(u',', Qt::SkipEmptyParts))
            one.addresses.append(QHostAddress(address));
        setup.servers.append(one);
    }
    return setup;
}

} // namespace fakes
