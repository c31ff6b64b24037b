// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/addressecho.h"
#include "setup/addresskind.h"
#include "simulation/simulatedinternet.h"
#include "simulation/simulatedtime.h"
#include "simulation/world.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

/// As many as a resolver follows.
constexpr int maximumAliases = 8;

/// Does the name exist, or something below it?
bool exists(const Zone &zone, const QString &name, bool fromInside)
{
    const auto isAtOrBelow = [&](const dns::ResourceRecord &record) { return isWithin(record.owner, name); };
    const auto holds = [&](const Zone &other) {
        return (fromInside || !other.insideOnly) && isWithin(other.apex, name);
    };
    return std::ranges::any_of(zone.records, isAtOrBelow) || std::ranges::any_of(world().zones, holds);
}

/// Records of `name`, with the aliases that lead to them; empty when there are none. `zoneOf`: where a name
/// is looked up.
template <typename ZoneOf>
QList<dns::ResourceRecord> recordsOf(const QString &name, dns::RecordType type, ZoneOf zoneOf)
{
    QList<dns::ResourceRecord> found;
    QString owner = name;
    for (int aliases = 0; aliases <= maximumAliases; ++aliases) {
        const Zone *zone = zoneOf(owner);
        QString target;
        for (const dns::ResourceRecord &record : zone ? zone->records : QList<dns::ResourceRecord>()) {
            if (record.owner != owner)
                continue;
            if (record.type == type || record.type == dns::RecordType::CNAME)
                found += record;
            if (record.type == dns::RecordType::CNAME && record.type != type)
                target = std::get<dns::NameData>(record.data).name;
        }
        if (target.isEmpty())
            break;
        owner = target;
    }
    return found;
}

/// A recursive resolver.
struct Cache
{
    bool inside = false;
    bool validates = false;
    QString id; ///< as in Deviation::who
};

/// Whom an address belongs to; nothing when nobody resolves there. The LAN's router looks nothing up itself
/// and checks no signature.
std::optional<Cache> cacheAt(const dns::Server &server)
{
    const bool isRouter = server.kind == dns::Server::Kind::Named && server.address == routerAddress();
    if (server.kind == dns::Server::Kind::System || isRouter)
        return Cache{true, false, insideId};
    for (const dns::PublicResolver &resolver : dns::publicResolvers()) {
        if (server.address == resolver.ipv4 || server.address == resolver.ipv6)
            return Cache{false, true, resolver.id};
    }
    if (setup::addressKind(server.address) == setup::AddressKind::Global)
        return Cache{false, true, {}};
    return {};
}

void fail(dns::Answer &answer, dns::Status status)
{
    answer.status = status;
    answer.detail = dns::statusName(status);
}

/// Without records: does the name exist (RFC 2308)?
void conclude(dns::Answer &answer, const Zone &zone, bool fromInside)
{
    answer.status = dns::Status::NoError;
    if (!answer.matching().isEmpty())
        return;
    const bool known = exists(zone, answer.question.name, fromInside) || !answer.records.isEmpty();
    answer.status = known ? dns::Status::NoData : dns::Status::NxDomain;
    answer.soa = zone.soa();
    answer.soaOwner = zone.apex;
    answer.negativeTtl = std::min(answer.soa->minimum, zone.records.first().ttl);
}

void answerAsCache(const Cache &cache, dns::Answer &answer)
{
    const dns::Question &question = answer.question;
    answer.recursionAvailable = question.server.kind == dns::Server::Kind::Named;
    // The DS record is the parent's (RFC 4035 section 2.4).
    const bool isDs = question.type == dns::RecordType::DS && question.name.contains(u'.');
    const auto zoneOf = [&](const QString &name) {
        return &world().zoneOf(isDs && name == question.name ? name.section(u'.', 1) : name, cache.inside);
    };
    const Zone &zone = *zoneOf(question.name);
    const bool refuses = zone.bogus && cache.validates && !question.checkingDisabled;
    if (zone.broken || refuses) {
        fail(answer, dns::Status::ServFail);
        if (refuses) {
            answer.extendedErrors = {6}; // RFC 8914 section 4.7
            answer.detail += u"; EDE 6 (DNSSEC Bogus)"_s;
        }
        return;
    }
    answer.authenticData = cache.validates && zone.isSigned && !zone.bogus;
    for (const Deviation &deviation : zone.deviations) {
        if (deviation.owner == question.name && deviation.type == question.type &&
            deviation.who.contains(cache.id))
            answer.records = deviation.records;
    }
    if (answer.records.isEmpty())
        answer.records = recordsOf(question.name, question.type, zoneOf);
    conclude(answer, zone, cache.inside);
}

void refer(dns::Answer &answer, const Zone &child)
{
    answer.status = dns::Status::Referral;
    answer.detail = u"referral to the name servers of "_s + child.apex;
    for (const dns::ResourceRecord &record : child.records) {
        if (record.type == dns::RecordType::NS)
            answer.authority += record;
    }
    const quint32 ttl = child.records.first().ttl;
    for (const QString &name : child.nameServers()) {
        QList<QHostAddress> addresses = world().nameServers.values(name);
        std::ranges::sort(addresses, {},
                          [](const QHostAddress &address) { return address.protocol(); }); // IPv4 first
        for (const QHostAddress &address : addresses)
            answer.additional += dns::addressRecord(name, ttl, address);
    }
}

bool isLame(const Zone &zone, const QHostAddress &address)
{
    return std::ranges::any_of(
        zone.lameServers, [&](const QString &name) { return world().nameServers.contains(name, address); });
}

void answerAsNameServer(dns::Answer &answer)
{
    const dns::Question &question = answer.question;
    const QHostAddress &address = question.server.address;
    const Zone *zone = world().zoneAt(address, question.name);
    const Zone *cut = zone ? world().cutBelow(*zone, question.name) : nullptr;
    if (question.type == dns::RecordType::DS && zone && zone->apex == question.name)
        cut = nullptr; // it holds the child; the parent is asked for this
    if (!zone || zone->broken || isLame(*zone, address)) {
        fail(answer, dns::Status::Refused);
    } else if (cut && !(question.type == dns::RecordType::DS && cut->apex == question.name)) {
        refer(answer, *cut);
    } else {
        answer.authoritative = true;
        answer.records = recordsOf(question.name, question.type,
                                   [&](const QString &name) { return world().zoneAt(address, name); });
        conclude(answer, *zone, false);
    }
}

/// The services that tell a network's address; this one's are the same in every run.
bool answerAsEcho(dns::Answer &answer)
{
    const dns::Question &question = answer.question;
    const auto isAsked = [&](const dns::EchoService &service) { return service.question == question; };
    if (std::ranges::none_of(dns::echoServices(), isAsked))
        return false;
    const bool isIpv6 = question.server.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QHostAddress own = isIpv6 ? QHostAddress(u"2001:db8:99::99"_s) : QHostAddress(u"203.0.113.99"_s);
    answer.status = dns::Status::NoError;
    answer.authoritative = true;
    answer.records = {question.type == dns::RecordType::TXT ? dns::txtRecord(question.name, 60, own.toString().toLatin1())
                                                            : dns::addressRecord(question.name, 60, own)};
    return true;
}

dns::Answer answerTo(const dns::Question &question)
{
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.elapsedMs = latencyMs(question.key().toUtf8());
    answer.overTcp = question.server.transport != dns::Server::Transport::Udp;
    if (answerAsEcho(answer))
        return answer;
    const bool isNameServer =
        question.server.kind == dns::Server::Kind::Named && world().isNameServer(question.server.address);
    const bool isOverTls = question.server.transport == dns::Server::Transport::Tls;
    const auto cache = isNameServer ? std::nullopt : cacheAt(question.server);
    if (question.server.kind == dns::Server::Kind::HostsFile) {
        answer.status = dns::Status::NxDomain;
    } else if (isNameServer && !isOverTls) {
        answerAsNameServer(answer);
    } else if (cache) {
        answerAsCache(*cache, answer);
    } else {
        answer.status = dns::Status::Timeout;
        answer.elapsedMs = silenceMs;
    }
    return answer;
}

class SimulatedResolver : public dns::Resolver
{
public:
    void resolve(const dns::Question &question, QObject *context, Callback callback) override
    {
        const dns::Answer answer = answerTo(question);
        QTimer::singleShot(realMs(int(answer.elapsedMs)), context,
                           [answer, callback = std::move(callback)] { callback(answer); });
    }
};

} // namespace

std::unique_ptr<dns::Resolver> simulatedResolver()
{
    return std::make_unique<SimulatedResolver>();
}

} // namespace simulation
