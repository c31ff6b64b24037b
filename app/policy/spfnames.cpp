// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spfnames.h"

#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

bool isAtOrBelow(const QString &name, const QString &domain)
{
    return name == domain || name.endsWith(u'.' + domain);
}

/// Dotted quad, or the nibbles of an IPv6 address with dots (section 7.3); the suite of the RFC has these in upper case.
QByteArray dottedAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR octets = address.toIPv6Address();
    const QByteArray digits = QByteArray(reinterpret_cast<const char *>(octets.c), 16).toHex().toUpper();
    QByteArray text;
    for (const char digit : digits)
        text.append(digit).append('.');
    text.chop(1);
    return text;
}

} // namespace

ValidatedNames validatedNames(const QHostAddress &client, const QString &below, const SpfLookup &lookup)
{
    ValidatedNames validated;
    validated.pointers = lookup(dns::reverseName(client), dns::RecordType::PTR);
    validated.waiting = !validated.pointers;
    if (!validated.pointers || validated.pointers->cannotTell())
        return validated;
    const bool isV4 = client.protocol() == QAbstractSocket::IPv4Protocol;
    int taken = 0;
    for (const dns::ResourceRecord &record : validated.pointers->matching()) {
        const auto *pointer = std::get_if<dns::NameData>(&record.data);
        if (!pointer)
            continue;
        if (++taken > maximumSpfHosts)
            break;
        if (!below.isEmpty() && !isAtOrBelow(pointer->name, below))
            continue;
        const dns::Answer *addresses = lookup(pointer->name, isV4 ? dns::RecordType::A : dns::RecordType::AAAA);
        validated.waiting = validated.waiting || !addresses;
        if (!addresses || addresses->cannotTell())
            continue;
        const auto leadsBack = [&](const dns::ResourceRecord &one) {
            const auto *data = std::get_if<dns::AddressData>(&one.data);
            return data && data->address == client;
        };
        const QList<dns::ResourceRecord> found = addresses->matching();
        if (std::ranges::any_of(found, leadsBack))
            validated.names.append(pointer->name);
    }
    return validated;
}

SpfLetters::SpfLetters(const SpfRequest &request, const SpfLookup &lookup) : m_request(request), m_lookup(lookup)
{
    const qsizetype at = request.sender.lastIndexOf('@');
    m_local = at > 0 ? request.sender.first(at) : QByteArray("postmaster");
    m_senderDomain = request.sender.sliced(at + 1);
}

std::optional<QByteArray> SpfLetters::clientName(const QByteArray &domain) const
{
    const ValidatedNames validated = validatedNames(m_request.client, {}, m_lookup);
    if (validated.waiting)
        return std::nullopt;
    if (validated.names.isEmpty())
        return QByteArray("unknown");
    const QString own = dnsName(domain).value_or(QString());
    const auto same = std::ranges::find(validated.names, own);
    const auto below = std::ranges::find_if(validated.names, [&](const QString &name) { return isAtOrBelow(name, own); });
    return nameOctets(same != validated.names.end() ? *same : below != validated.names.end() ? *below : validated.names.first());
}

std::optional<QByteArray> SpfLetters::value(char letter, const QByteArray &domain) const
{
    switch (letter) {
    case 's': return m_local + '@' + m_senderDomain;
    case 'l': return m_local;
    case 'o': return m_senderDomain;
    case 'd': return domain;
    case 'i': return dottedAddress(m_request.client);
    case 'p': return clientName(domain);
    case 'v': return QByteArray(m_request.client.protocol() == QAbstractSocket::IPv4Protocol ? "in-addr" : "ip6");
    case 'h': return m_request.helo;
    case 'c': return m_request.client.toString().toLatin1();
    case 'r': return m_request.receiver;
    case 't': return QByteArray::number(m_request.now);
    default: return QByteArray();
    }
}

int lookupsOf(const SpfTerm &term)
{
    return !term.asksDns() ? 0 : usesLetter(term.domain, "p") ? 2 : 1;
}

bool isVoid(const dns::Answer &answer)
{
    return answer.status == dns::Status::NxDomain || answer.status == dns::Status::NoData;
}

std::optional<QString> policyDomain(const QByteArray &domain)
{
    return domain.chopped(domain.endsWith('.') ? 1 : 0).contains('.') ? dnsName(domain) : std::nullopt;
}

QString shownTerm(const QByteArray &text)
{
    return setup::printable(text, 200);
}

SpfProblem syntaxProblem(const SpfRecord &record, const QString &domain)
{
    return {.kind = SpfProblem::Kind::Syntax, .domain = domain, .record = record.text, .at = record.errorAt, .length = record.errorLength,
            .target = {}, .syntax = record.error};
}

} // namespace policy
