// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/fakeresolver.h"

#include "dns/wellknown.h"
#include "setup/domainname.h"

#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fakes {

namespace {

QList<dns::ResourceRecord> nameServers(const QString &domain)
{
    return {dns::nameRecord(domain, 300, dns::RecordType::NS, u"ns1.fake-host.net"_s),
            dns::nameRecord(domain, 300, dns::RecordType::NS, u"ns2.fake-host.net"_s)};
}

} // namespace

dns::Question FakeResolver::question(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    Q_ASSERT_X(words.size() == 2 || (words.size() == 3 && words.at(2).startsWith(u'@')), "FakeResolver",
               "TYPE name [@server]");
    const auto type = dns::typeFromName(words.at(0));
    const auto server = words.size() == 3 ? dns::serverFromText(words.at(2).sliced(1)) : dns::Server{};
    Q_ASSERT_X(type && server, "FakeResolver", "unknown type or server");
    return {dns::canonicalName(words.at(1)), *type, *server};
}

void FakeResolver::add(const QString &text, const QList<dns::ResourceRecord> &records)
{
    dns::Answer answer;
    answer.question = question(text);
    answer.answeredBy = answer.question.server;
    answer.records = records;
    answer.status = records.isEmpty() ? dns::Status::NoData : dns::Status::NoError;
    add(answer);
}

void FakeResolver::add(const QString &text, dns::Status status)
{
    dns::Answer answer;
    answer.question = question(text);
    answer.answeredBy = answer.question.server;
    answer.status = status;
    add(answer);
}

void FakeResolver::add(const dns::Answer &answer)
{
    m_table.insert(answer.question.key(), answer);
}

void FakeResolver::never(const QString &text)
{
    m_never += question(text).key();
}

dns::Answer FakeResolver::lookUp(const dns::Question &question) const
{
    const auto row = m_table.constFind(question.key());
    if (row != m_table.constEnd())
        return *row;
    dns::Answer answer;
    if (m_isInternet && answerAsInternet(question, answer))
        return answer;
    answer.question = question;
    answer.answeredBy = question.server;
    answer.status = unknownStatus;
    return answer;
}

/// The table is what the whole world says: every name server of the domain with authority, after the root servers have led there;
/// resolvers pass their controls, and the domain is well signed.
bool FakeResolver::answerAsInternet(const dns::Question &question, dns::Answer &answer) const
{
    const dns::ControlQuestions &controls = dns::controlQuestions();
    const QString domain = setup::registrableDomain(question.name);
    const bool isRoot = std::ranges::any_of(dns::rootServers(), [&](const auto &root) {
        return question.server.address == root.ipv4 || question.server.address == root.ipv6;
    });
    if (question.server.kind == dns::Server::Kind::HostsFile)
        return false;
    answer.status = dns::Status::NoError;
    constexpr auto dnsKey = static_cast<dns::RecordType>(48);
    const bool isAboutDomain = question.name == domain && !domain.isEmpty();
    if (isRoot && isAboutDomain && question.type == dns::RecordType::DS) { // of the key below
        answer.authoritative = true;
        answer.records = {{domain, question.type, 300, dns::UnknownData{43, "\xe8\x73\x0d\x02" + QByteArray(32, 'd')}}};
    } else if (isAboutDomain && question.type == dnsKey) {
        answer.authoritative = true;
        answer.records = {{domain, question.type, 300, dns::UnknownData{48, "\x01\x01\x03\x0dkey"_ba}}};
    } else if (isRoot) {
        answer.status = dns::Status::Referral;
        answer.authority = nameServers(domain);
        answer.additional = {dns::addressRecord(u"ns1.fake-host.net"_s, 300, QHostAddress(u"11.53.9.8"_s)),
                             dns::addressRecord(u"ns2.fake-host.net"_s, 300, QHostAddress(u"11.53.9.9"_s))};
    } else if (question.name == controls.addressName && question.type == dns::RecordType::A) {
        answer.records = {dns::addressRecord(question.name, 300, controls.address)};
    } else if (question.name == controls.mailName && question.type == dns::RecordType::MX) {
        answer.records = {dns::mxRecord(question.name, 300, 10, u"mail."_s + question.name)};
    } else if (question.name.endsWith(u'.' + controls.missingUnder)) {
        answer.status = dns::Status::NxDomain;
    } else if (isAboutDomain && question.type == dns::RecordType::NS) {
        answer.records = nameServers(domain);
        answer.authoritative = !question.recursionDesired;
    } else if (isAboutDomain && question.type == dns::RecordType::SOA) {
        const dns::SoaData soa{u"ns1.fake-host.net"_s, u"hostmaster.fake-host.net"_s, 1, 7200, 1800, 1209600, 600};
        answer.records = {{domain, dns::RecordType::SOA, 600, soa}};
        answer.authoritative = !question.recursionDesired;
    } else if (question.server.kind == dns::Server::Kind::Named) {
        answer = lookUp({question.name, question.type, {}});
        answer.authoritative = !question.recursionDesired;
        answer.soaOwner = domain;
    } else {
        return false;
    }
    answer.question = question;
    answer.answeredBy = question.server;
    answer.authenticData = question.recursionDesired && answer.status == dns::Status::NoError;
    return true;
}

void FakeResolver::resolve(const dns::Question &question, QObject *context, Callback callback)
{
    m_asked += question;
    const dns::Answer answer = lookUp(question);
    const bool byAnybody = m_isInternet && m_never.contains(dns::Question{question.name, question.type, {}}.key());
    const bool isNamed = question.server.kind == dns::Server::Kind::Named;
    if (m_never.contains(question.key()) || byAnybody || (m_neverNamed && isNamed))
        return;
    if (m_manual)
        m_pending += Pending{answer, context, std::move(callback)};
    else
        dns::answerLater(context, std::move(callback), answer);
}

qsizetype FakeResolver::waiting() const
{
    return std::count_if(m_pending.begin(), m_pending.end(),
                         [](const Pending &pending) { return !pending.context.isNull(); });
}

bool FakeResolver::answerNext()
{
    while (!m_pending.isEmpty()) {
        const Pending pending = m_pending.takeFirst();
        if (pending.context) {
            pending.callback(pending.answer);
            return true;
        }
    }
    return false;
}

void FakeResolver::answerAll()
{
    while (answerNext()) {
    }
}

qsizetype FakeResolver::timesAsked(const QString &text) const
{
    return m_asked.count(question(text));
}

} // namespace fakes
