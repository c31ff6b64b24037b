// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/spfview.h"

#include "checks/observations.h"
#include "policy/spfchange.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype addressesPerName = 6, namesPerRecord = 20;

} // namespace

SpfView::SpfView(const setup::MailSetup &setup, Observations &observations, const PublicView &view)
    : m_setup(setup), m_now(observations.now()), m_view(view)
{
}

const dns::Answer *SpfView::answer(const QString &name, dns::RecordType type) const
{
    const QString key = dns::typeName(type) + u' ' + name;
    if (const auto known = m_answers.constFind(key); known != m_answers.cend())
        return known->get();
    const PublicAnswer seen = m_view.answer(name, type);
    std::shared_ptr<const dns::Answer> kept;
    if (seen.answer && !seen.believed) { // of a resolver that failed its control
        dns::Answer doubtful;
        doubtful.question = seen.answer->question;
        doubtful.answeredBy = seen.answer->answeredBy;
        doubtful.status = dns::Status::OtherError;
        kept = std::make_shared<const dns::Answer>(doubtful);
    } else if (seen.answer) {
        kept = std::make_shared<const dns::Answer>(*seen.answer);
    }
    return m_answers.insert(key, kept)->get();
}

policy::SpfLookup SpfView::lookup(const QString &domain, const QByteArray &record) const
{
    if (record.isEmpty())
        return [this](const QString &name, dns::RecordType type) { return answer(name, type); };
    dns::Answer proposed;
    proposed.question = {domain, dns::RecordType::TXT, {}};
    proposed.status = dns::Status::NoError;
    proposed.records = {dns::txtRecord(domain, 300, record)};
    const auto kept = std::make_shared<const dns::Answer>(proposed);
    return [this, kept](const QString &name, dns::RecordType type) {
        const bool isIt = type == dns::RecordType::TXT && name == kept->question.name;
        return isIt ? kept.get() : answer(name, type);
    };
}

policy::SpfRequest SpfView::request(const QString &domain, const QHostAddress &client, const QString &helo) const
{
    policy::SpfRequest request;
    request.client = client;
    request.domain = domain.toLatin1();
    request.sender = "postmaster@" + request.domain;
    request.helo = (helo.isEmpty() ? domain : helo).toLatin1();
    request.now = m_now.toSecsSinceEpoch();
    if (helo.isEmpty() && !m_setup.servers.isEmpty()) {
        const auto server = std::ranges::find_if(m_setup.servers, [&](const auto &one) { return one.addresses.contains(client); });
        request.helo = (server == m_setup.servers.end() ? m_setup.servers.first() : *server).hostName.toLatin1();
    }
    return request;
}

QByteArray SpfView::lettingPass(const QByteArray &record, const QString &domain, const QList<QHostAddress> &addresses) const
{
    const policy::SpfLookup proposed = lookup(domain, record);
    QList<QHostAddress> more;
    for (const QHostAddress &address : addresses) {
        const auto result = policy::checkHost(request(domain, address), proposed).result;
        if (result && *result != policy::SpfResult::Pass)
            more.append(address);
    }
    return more.isEmpty() ? record : policy::withAddresses(record, more);
}

policy::SpfCount SpfView::count(const QByteArray &record, const QString &domain, const QList<QHostAddress> &addresses) const
{
    const QHostAddress sample = addresses.isEmpty() ? QHostAddress(u"192.0.2.1"_s) : addresses.first();
    return policy::countLookups(record, request(domain, sample), lookup());
}

std::optional<QList<QHostAddress>> SpfView::addressesOf(const QString &name) const
{
    QList<QHostAddress> addresses;
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Answer *found = answer(name, type);
        if (!found || found->cannotTell())
            return std::nullopt;
        for (const dns::ResourceRecord &record : found->matching()) {
            if (const auto *data = std::get_if<dns::AddressData>(&record.data))
                addresses.append(data->address);
        }
    }
    return addresses;
}

QByteArray SpfView::withoutNames(const QByteArray &record, const QString &domain) const
{
    const policy::SpfRecord read = policy::readSpfRecord(record);
    QByteArrayList parts{"v=spf1"};
    qsizetype asked = 0;
    for (const policy::SpfTerm &term : read.terms) {
        const bool isPlain = term.qualifier == '+' && term.prefix4 == 32 && term.prefix6 == 128 && !policy::usesLetter(term.domain, "slodipvh");
        const bool isName = term.kind == policy::SpfTermKind::A || term.kind == policy::SpfTermKind::Mx;
        QStringList names;
        const QByteArray target = term.hasDomain ? policy::expandDomain(term.domain, [](char) { return QByteArray(); }).value_or(QByteArray()) : domain.toLatin1();
        if (const std::optional<QString> name = policy::dnsName(target); name && isPlain && isName && ++asked <= namesPerRecord)
            names = {*name};
        if (term.kind == policy::SpfTermKind::Mx && !names.isEmpty()) {
            const dns::Answer *mx = answer(names.takeFirst(), dns::RecordType::MX);
            for (const dns::ResourceRecord &one : mx && !mx->cannotTell() ? mx->matching() : QList<dns::ResourceRecord>()) {
                if (const auto *data = std::get_if<dns::MxData>(&one.data); data && data->exchange != u"."_s)
                    names.append(data->exchange);
            }
        }
        QList<QHostAddress> found;
        bool isKnown = !names.isEmpty() && names.size() <= addressesPerName;
        for (qsizetype i = 0; isKnown && i < names.size(); ++i) {
            const std::optional<QList<QHostAddress>> some = addressesOf(names.at(i));
            isKnown = some && found.size() + some->size() <= addressesPerName;
            if (isKnown)
                found += *some;
        }
        if (!isKnown || found.isEmpty()) {
            parts.append(term.text);
            continue;
        }
        for (const QHostAddress &address : found) {
            const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            if (const QByteArray written = (isV4 ? "ip4:" : "ip6:") + address.toString().toLatin1(); !parts.contains(written))
                parts.append(written);
        }
    }
    const QByteArray text = parts.join(' ');
    return text == record ? QByteArray() : text;
}

QStringList caretLines(const policy::SpfProblem &problem)
{
    constexpr qsizetype around = 60, longest = 60;
    const qsizetype begin = std::max<qsizetype>(0, problem.at - around), end = problem.at + std::min(problem.length, longest);
    const QString before = (begin > 0 ? u"..."_s : QString()) + setup::printable(problem.record.sliced(begin, problem.at - begin), 400);
    const QString meant = setup::printable(problem.record.mid(problem.at, end - problem.at), 400);
    const QString after = setup::printable(problem.record.mid(end), around);
    return {before + meant + after, QString(before.size(), u' ') + QString(std::max<qsizetype>(1, meant.size()), u'^')};
}

QString syntaxWord(policy::SpfSyntax syntax)
{
    switch (syntax) {
    case policy::SpfSyntax::Version: return u"spf-version"_s;
    case policy::SpfSyntax::ForeignCharacter: return u"spf-character"_s;
    case policy::SpfSyntax::UnknownMechanism: return u"spf-unknown"_s;
    case policy::SpfSyntax::ArgumentMissing: return u"spf-argument-missing"_s;
    case policy::SpfSyntax::ArgumentTooMany: return u"spf-argument-too-many"_s;
    case policy::SpfSyntax::NotAnAddress: return u"spf-no-address"_s;
    case policy::SpfSyntax::PrefixLength: return u"spf-prefix"_s;
    case policy::SpfSyntax::Macro: return u"spf-macro"_s;
    case policy::SpfSyntax::Repeated: return u"spf-repeated"_s;
    case policy::SpfSyntax::DomainSpec:
    case policy::SpfSyntax::None: break;
    }
    return u"spf-no-domain"_s;
}

QStringList evaluationLines(const policy::SpfEvaluation &evaluation, const QString &domain)
{
    QStringList lines = policy::treeLines(evaluation.root, domain, maximumDetails - 1);
    if (evaluation.result) {
        lines.append(u"= %1, look-ups %2 of %3, void %4 of %5"_s.arg(policy::spfResultName(*evaluation.result), QString::number(evaluation.lookups),
                                                                   QString::number(policy::maximumSpfTerms), QString::number(evaluation.voids),
                                                                   QString::number(policy::maximumSpfVoids)));
    }
    return lines;
}

QStringList countLines(const policy::SpfCount &count, const QString &domain)
{
    QStringList lines = policy::treeLines(count.root, domain, maximumDetails - 1);
    lines.append(u"= look-ups %1%2 of %3"_s.arg(count.cut ? u"> "_s : QString(), QString::number(count.lookups), QString::number(policy::maximumSpfTerms)));
    return lines;
}

} // namespace checks
