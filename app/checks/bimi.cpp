// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/bimi.h"

#include "checks/arguments.h"
#include "checks/bimitags.h"
#include "checks/checklist.h"
#include "checks/dmarcwalk.h"
#include "checks/documents.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumName = 253, shortText = 100, shownUrl = 300;

QString shown(const QString &name)
{
    return setup::printable(name, maximumName);
}

/// What is published at the domain's name, else at that of the domain it belongs to.
struct Published
{
    Texts found;
    QList<QByteArray> records;
};

Published publishedAt(const QString &domain, const PublicView &view)
{
    Published published{textsOf(u"default._bimi."_s + domain, view), {}};
    published.records = published.found.texts;
    published.records.removeIf([](const QByteArray &text) { return !policy::isBimiRecord(text); });
    return published;
}

Published publishedFor(const QString &domain, const PublicView &view)
{
    const Published own = publishedAt(domain, view);
    const QString organization = setup::registrableDomain(domain);
    if (!own.found.isKnown() || !own.found.texts.isEmpty() || organization.isEmpty() || organization == domain)
        return own;
    const Published above = publishedAt(organization, view);
    return above.found.isKnown() && above.records.isEmpty() ? own : above;
}

std::optional<Finding> couldNotAsk(const Texts &found)
{
    if (found.cannotTell())
        return Finding{u"BIMI_UNKNOWN"_s, {shown(found.name), answerArgument(*found.answer)}};
    return std::nullopt;
}

/// Do receivers act on forged mail? Only then is a logo shown.
QList<Finding> judgePolicy(const setup::MailSetup &setup, const QString &owner, const PublicView &view)
{
    const DmarcWalk walk = dmarcWalk(setup.domain, view);
    if (walk.waiting)
        return {};
    const auto applied = policy::discoverPolicy(walk.steps);
    if (!applied && walk.failure)
        return {*couldNotAsk(*walk.failure)};
    if (applied && applied->applied != policy::DmarcPolicy::None)
        return {};
    return {{u"BIMI_NEEDS_POLICY"_s, {owner, shown(dmarcOwner(applied ? applied->from : setup.domain))}}};
}

QList<Finding> judgeFile(const QString &owner, const QString &url, const web::Document &document)
{
    QList<Finding> findings;
    const QString type = document.contentType.section(u';', 0, 0).trimmed();
    if (type.compare("image/svg+xml"_L1, Qt::CaseInsensitive) != 0)
        findings.append({u"BIMI_LOGO_TYPE"_s, {owner, url, setup::printable(document.contentType, shortText)}});
    if (document.body.size() > policy::usualLogo)
        findings.append({u"BIMI_LOGO_BIG"_s, {owner, url}});
    if (policy::isPacked(document.body)) {
        findings.append({u"BIMI_LOGO_PACKED"_s, {owner, url}});
    } else if (document.body.size() <= policy::maximumLogo) {
        QStringList words;
        for (const policy::LogoFault fault : policy::judgeLogo(document.body))
            words.append(u"svg-"_s + policy::logoFaultName(fault));
        if (!words.isEmpty())
            findings.append({u"BIMI_LOGO_BAD"_s, {owner, url, wordsArgument(words)}});
    }
    return findings;
}

/// Nothing, and `waiting`: more is to come. Nothing otherwise: it is in order.
QList<Finding> judgeLogo(const setup::MailSetup &setup, Observations &observations, const PublicView &view, const QString &owner, const QString &logo,
                         bool &waiting)
{
    using State = Fetched::State;
    const Fetched result = fetched(setup, observations, [&view](const QString &name) { return hostAddresses(name, view); }, logo);
    const QString url = setup::printable(result.url, shownUrl);
    switch (result.state) {
    case State::Waiting: waiting = true; return {};
    case State::NoName:
    case State::NotPublic: return {{u"BIMI_LOGO_NO_HOST"_s, {owner, url}}};
    case State::Unknown: return {{u"BIMI_LOGO_NOT_FETCHED"_s, {owner, url}}};
    case State::BadRedirect: return {{u"BIMI_LOGO_REDIRECT"_s, {owner, url}}};
    case State::Here: break;
    }
    const web::Document &document = *result.document;
    if (document.failure == web::FetchFailure::TooLarge)
        return {{u"BIMI_LOGO_BIG"_s, {owner, url}}};
    if (!document.arrived())
        return {{u"BIMI_LOGO_NOT_FETCHED"_s, {owner, url}}};
    QList<Finding> findings;
    if (!result.trusted)
        findings.append({u"BIMI_LOGO_WEB_CERTIFICATE"_s, {owner, url}});
    if (document.status != 200)
        return findings + QList<Finding>{{u"BIMI_LOGO_STATUS"_s, {owner, url, QString::number(document.status)}}};
    return findings + judgeFile(owner, url, document);
}

Finding judgeCertificate(const QString &owner, const policy::BimiRecord &record)
{
    if (record.evidence.isEmpty())
        return {u"BIMI_CERTIFICATE_NONE"_s, {owner}};
    if (const auto url = policy::bimiUrl(record.evidence))
        return {u"BIMI_CERTIFICATE_NAMED"_s, {owner, setup::printable(*url, shownUrl)}};
    return {u"BIMI_CERTIFICATE_ADDRESS"_s, {owner, setup::printable(record.evidence, shortText)}};
}

QList<Finding> judgeRecord(const setup::MailSetup &setup, Observations &observations, const PublicView &view, const QString &owner,
                           const QByteArray &text)
{
    const policy::BimiRecord record = *policy::readBimi(text);
    QList<Finding> findings;
    bool waiting = false;
    if (const QList<QByteArray> faults = record.twice + record.broken; !faults.isEmpty())
        findings.append({u"BIMI_SYNTAX"_s, {owner, setup::printable(faults.first(), shortText)}});
    if (record.declines())
        return findings + QList<Finding>{{u"BIMI_DECLINED"_s, {owner}}};
    const std::optional<QString> logo = policy::bimiUrl(record.logo);
    if (logo && policy::isLogoUrl(*logo))
        findings += judgeLogo(setup, observations, view, owner, *logo, waiting);
    else
        findings.append({u"BIMI_LOGO_ADDRESS"_s, {owner, setup::printable(record.logo, shortText)}});
    if (findings.isEmpty() && !waiting)
        findings.append({u"BIMI_OK"_s, {owner, setup::printable(*logo, shownUrl)}});
    findings += judgePolicy(setup, owner, view);
    findings.append(judgeCertificate(owner, record));
    findings.first().details = {setup::printable(text, 1000)};
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    if (hasNoZone(view))
        return {{u"BIMI_NO_ZONE"_s, {shown(setup.domain)}}};
    const Published published = publishedFor(setup.domain, view);
    if (published.found.state == Texts::State::Waiting)
        return {};
    if (const auto failure = couldNotAsk(published.found))
        return {*failure};
    const QString owner = shown(published.found.name);
    if (published.records.size() > 1)
        return {{u"BIMI_TWICE"_s, {owner, QString::number(published.records.size())}}};
    if (published.records.size() == 1)
        return judgeRecord(setup, observations, view, owner, published.records.first());
    const auto meant = std::ranges::find_if(published.found.texts, [](const QByteArray &text) { return text.toLower().contains("bimi1"); });
    if (meant != published.found.texts.end())
        return {{u"BIMI_NOT_RECOGNISED"_s, {owner, setup::printable(*meant, shortText)}}};
    return {{u"BIMI_ABSENT"_s, {owner}}};
}

} // namespace

const Check bimiCheck{"bimi", QT_TRANSLATE_NOOP("checks", "A logo beside your mail (BIMI)"), {.internet = true}, bimi::tags, evaluate,
                      Group::Sending, "draft-brand-indicators-for-message-identification", true};

} // namespace checks
