// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/mailhosts.h"

#include "checks/arguments.h"
#include "checks/controls.h"
#include "setup/printable.h"

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr int addressesPerFamily = 5;
constexpr int connectionsPerRun = 100;
constexpr qsizetype hostsPerDomain = 100, recordsPerHost = 64;

QList<QHostAddress> addressesOf(const dns::Answer &answer)
{
    QList<QHostAddress> addresses;
    for (const dns::ResourceRecord &record : answer.matching()) {
        if (addresses.size() == recordsPerHost)
            break;
        if (const auto *data = std::get_if<dns::AddressData>(&record.data); data && !addresses.contains(data->address))
            addresses.append(data->address);
    }
    return addresses;
}

bool isOurHost(const setup::MailSetup &setup, const QString &name)
{
    return std::ranges::any_of(setup.servers, [&](const setup::MailServer &server) { return server.hostName == name; });
}

void addTarget(Targets &all, const setup::MailSetup &setup, const QHostAddress &address, const MailHost &host, bool insideOnly)
{
    const bool allowed = setup.isPublic(address) || setup.isEntered(address);
    QList<Target> &list = allowed ? all.targets : all.skipped;
    const auto known = std::ranges::find(list, address, &Target::address);
    if (known != list.end()) {
        if (!known->hosts.contains(host.name))
            known->hosts.append(host.name);
        known->ours = known->ours || host.ours;
        known->insideOnly = known->insideOnly && insideOnly;
    } else if (list.size() < connectionsPerRun) {
        list.append({address, {host.name}, host.ours || setup.isEntered(address), insideOnly && !setup.isEntered(address)});
    } else {
        ++all.left;
    }
}

} // namespace

MailHosts mailHosts(const setup::MailSetup &setup, Observations &observations)
{
    return mailHosts(setup, observations, PublicView(setup, observations));
}

MailHosts mailHosts(const setup::MailSetup &setup, Observations &observations, const PublicView &view)
{
    using State = MailHosts::State;
    const PublicAnswer seen = view.answer(setup.domain, dns::RecordType::MX);
    const dns::Answer *answer = seen.answer;
    if (!answer)
        return {};
    // A resolver that lies about names everybody knows is not asked where to connect to.
    const bool isBelieved = seen.witness != Witness::System || controlOf({}, observations).state == Control::State::Works;
    if (answer->cannotTell() || !isBelieved)
        return {State::Unknown, {}};
    MailHosts result{State::None, {}};
    for (const dns::ResourceRecord &record : answer->matching()) {
        const auto *mx = std::get_if<dns::MxData>(&record.data);
        if (!mx || mx->exchange == u"."_s)
            continue;
        const bool known = std::ranges::any_of(result.hosts, [&](const MailHost &h) { return h.name == mx->exchange; });
        if (!known)
            result.hosts.append({mx->exchange, mx->preference, isOurHost(setup, mx->exchange)});
    }
    std::ranges::stable_sort(result.hosts, {}, [](const MailHost &host) { return std::pair(host.preference, host.name); });
    if (result.hosts.size() > hostsPerDomain) {
        result.left = int(result.hosts.size() - hostsPerDomain);
        result.hosts.resize(hostsPerDomain);
    }
    if (!result.hosts.isEmpty()) {
        result.state = State::Known;
    } else if (answer->status == dns::Status::NoData) {
        const HostAddresses own = hostAddresses(setup.domain, view);
        if (!own.addresses.isEmpty())
            return {State::Implicit, {{setup.domain, 0, isOurHost(setup, setup.domain)}}};
        result.state = own.waiting ? State::Waiting : own.failed() ? State::Unknown : State::None;
    }
    return result;
}

const dns::Answer *HostAddresses::failed() const
{
    for (const dns::Answer *answer : {v4, v6}) {
        if (answer && answer->cannotTell())
            return answer;
    }
    return nullptr;
}

namespace {

HostAddresses together(const dns::Answer *v4, const dns::Answer *v6)
{
    HostAddresses result;
    result.v4 = v4;
    result.v6 = v6;
    result.waiting = !result.v4 || !result.v6;
    for (const dns::Answer *answer : {result.v4, result.v6}) {
        if (answer && !answer->cannotTell())
            result.addresses += addressesOf(*answer);
    }
    return result;
}

} // namespace

HostAddresses hostAddresses(const QString &host, Observations &observations)
{
    return together(observations.dns(host, dns::RecordType::A), observations.dns(host, dns::RecordType::AAAA));
}

HostAddresses hostAddresses(const QString &host, const PublicView &view)
{
    const PublicAnswer v4 = view.answer(host, dns::RecordType::A), v6 = view.answer(host, dns::RecordType::AAAA);
    HostAddresses result = together(v4.answer, v6.answer);
    for (const PublicAnswer &one : {v4, v6}) {
        result.insideOnly = result.insideOnly || (one.answer && one.witness == Witness::System);
        result.unbelieved = result.unbelieved || (one.answer && !one.believed);
    }
    if (result.unbelieved)
        result.addresses.clear();
    return result;
}

Targets smtpTargets(const setup::MailSetup &setup, Observations &observations)
{
    Targets all;
    if (setup.mode == setup::Mode::Internet) {
        const PublicView view(setup, observations);
        const MailHosts mail = mailHosts(setup, observations, view);
        all.waiting = mail.state == MailHosts::State::Waiting;
        all.unknown = mail.state == MailHosts::State::Unknown;
        for (const MailHost &host : mail.hosts) {
            if (looksLikeAddress(host.name))
                continue;
            const HostAddresses found = hostAddresses(host.name, view);
            all.waiting = all.waiting || found.waiting;
            all.unknown = all.unknown || found.failed() || found.unbelieved;
            int taken[2] = {0, 0};
            for (const QHostAddress &address : found.addresses) {
                const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
                if (taken[isV6]++ < addressesPerFamily)
                    addTarget(all, setup, address, host, found.insideOnly);
                else
                    ++all.left;
            }
        }
    }
    for (const setup::MailServer &server : setup.servers) {
        for (const QHostAddress &address : server.addresses)
            addTarget(all, setup, address, {server.hostName, server.priority, true}, false);
    }
    return all;
}

QString hostList(const QList<MailHost> &hosts)
{
    QStringList items;
    for (const MailHost &host : hosts)
        items.append(u"%1 %2"_s.arg(QString::number(host.preference), setup::printable(host.name, 253)));
    return listArgument(items);
}

QString addressList(const QList<QHostAddress> &addresses)
{
    QStringList items;
    for (const QHostAddress &address : addresses)
        items.append(address.toString());
    return listArgument(items);
}

bool looksLikeAddress(const QString &name)
{
    const QString bare = name.startsWith(u'[') && name.endsWith(u']') ? name.mid(1, name.size() - 2) : name;
    if (!QHostAddress(bare).isNull())
        return true;
    const QStringView last = QStringView(name).mid(name.lastIndexOf(u'.') + 1);
    return !last.isEmpty() && std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace checks
