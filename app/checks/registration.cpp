// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "policy/rdap.h"
#include "policy/registries.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qint64 soonDays = 15, nearDays = 45, youngDays = 42;

constexpr std::array tags{
    Tag{"REGISTRATION_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 is registered until %2 (%3)."), nullptr},
    Tag{"REGISTRATION_NO_DATE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is registered. Its registry (%2) does not say until when."), nullptr},
    Tag{"REGISTRATION_EXPIRED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The registration of %1 ended on %2. The domain stops working at any moment, and somebody else may get it."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought the domain (the registrar%3) today and renew it.")},
    Tag{"REGISTRATION_EXPIRES_SOON", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The registration of %1 ends on %2, in %4 days. Without renewal all mail stops then."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought the domain (the registrar%3) and renew it, or see that automatic renewal is on and can be paid.")},
    Tag{"REGISTRATION_EXPIRES", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The registration of %1 ends on %2, in %4 days."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought the domain (the registrar%3) and renew it, or see that automatic renewal is on and can be paid.")},
    Tag{"REGISTRATION_ON_HOLD", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 is switched off at its registry (status %2), so nobody finds it."),
        QT_TRANSLATE_NOOP("checks", "Ask the registrar where you bought the domain%3 why. Usually a bill is not paid, or your mail address was not confirmed: look for a mail "
                                    "of the registrar.")},
    Tag{"REGISTRATION_BEING_DELETED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 was given up or not paid for, and is about to be deleted (status %2)."),
        QT_TRANSLATE_NOOP("checks", "Tell the registrar where you bought the domain%3 at once that you want it restored. That is possible for about 30 days and costs extra.")},
    Tag{"REGISTRATION_YOUNG", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was registered on %2. Many receivers distrust mail of domains younger than a month or two: begin with few messages."), nullptr},
    Tag{"REGISTRATION_MISSING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The registry (%2) knows no domain %1; see the check of the delegation."), nullptr},
    Tag{"REGISTRATION_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Until when %1 is registered could not be found out: the registry (%2) gave no proper answer."),
        QT_TRANSLATE_NOOP("checks", "Look it up where you bought the domain (the registrar).")},
    Tag{"REGISTRATION_NO_REGISTRY", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Until when %1 is registered was not asked: this program knows no registry service for “.%2”."), nullptr},
    Tag{"REGISTRATION_NOT_ASKED", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Until when %1 is registered was not asked, because asking services of others is switched off."), nullptr},
    Tag{"REGISTRATION_NO_DOMAIN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not a name that somebody registers at a registry."), nullptr},
};

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QList<Finding> judge(const QString &domain, const QString &operatorName, const policy::Registration &registration, const QDateTime &now)
{
    const QString registrar = registration.registrar.isEmpty() ? QString() : u": "_s + registration.registrar;
    QList<Finding> findings;
    const QStringList troubles = registration.troubles();
    const bool isGoing = troubles.contains(u"redemptionperiod"_s) || troubles.contains(u"pendingdelete"_s);
    if (!troubles.isEmpty())
        findings.append({isGoing ? u"REGISTRATION_BEING_DELETED"_s : u"REGISTRATION_ON_HOLD"_s, {domain, troubles.join(u", "_s), registrar}});
    const bool isYoung = registration.registered.isValid() && registration.registered.daysTo(now) < youngDays;
    if (isYoung)
        findings.append({u"REGISTRATION_YOUNG"_s, {domain, day(registration.registered)}});
    if (!registration.expires.isValid()) {
        if (troubles.isEmpty())
            findings.prepend({u"REGISTRATION_NO_DATE"_s, {domain, operatorName}});
        return findings;
    }
    const qint64 left = now.daysTo(registration.expires);
    const QString tag = registration.expires < now ? u"REGISTRATION_EXPIRED"_s
                        : left <= soonDays         ? u"REGISTRATION_EXPIRES_SOON"_s
                        : left <= nearDays         ? u"REGISTRATION_EXPIRES"_s
                                                   : u"REGISTRATION_OK"_s;
    if (tag != u"REGISTRATION_OK"_s && !isGoing) // once it is being deleted the date says nothing new
        findings.prepend({tag, {domain, day(registration.expires), registrar, QString::number(left)}});
    else if (troubles.isEmpty())
        findings.prepend({tag, {domain, day(registration.expires), registration.registrar.isEmpty() ? operatorName : registration.registrar}});
    return findings;
}

/// Two addresses at most, of the families that this computer has.
QList<QHostAddress> addressesFor(const HostAddresses &found, const setup::MailSetup &setup, const dns::Surroundings &around)
{
    constexpr qsizetype maximumAddresses = 2;
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : found.addresses) {
        const bool hasRoute = address.protocol() == QAbstractSocket::IPv6Protocol ? around.hasIpv6 : around.hasIpv4;
        if (hasRoute && setup.isPublic(address) && addresses.size() < maximumAddresses)
            addresses.append(address);
    }
    return addresses;
}

/// The first proper answer; the next address is asked when one gave none.
struct Heard
{
    bool waiting = false;
    const web::Document *document = nullptr;
};

Heard ask(const QString &url, const QList<QHostAddress> &addresses, Observations &observations)
{
    for (const QHostAddress &address : addresses) {
        const web::Document *document = observations.document({url, address});
        if (!document)
            return {true, nullptr};
        if (document->arrived() && document->isTrusted(observations.now()) && (document->status == 200 || document->status == 404))
            return {false, document};
    }
    return {};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString domain = setup::registeredDomain(setup.domain), shown = setup::printable(domain, 253);
    if (domain.isEmpty())
        return {{u"REGISTRATION_NO_DOMAIN"_s, {setup::printable(setup.domain, 253)}}};
    if (!setup.askOutsideServices)
        return {{u"REGISTRATION_NOT_ASKED"_s, {shown}}};
    const std::optional<policy::Registry> registry = policy::registryOf(domain);
    if (!registry)
        return {{u"REGISTRATION_NO_REGISTRY"_s, {shown, shown.section(u'.', -1)}}};
    const QString url = registry->url + u"domain/"_s + domain;
    const HostAddresses found = hostAddresses(web::FetchRequest{url, {}}.hostName(), PublicView(setup, observations));
    const QList<QHostAddress> addresses = addressesFor(found, setup, observations.surroundings());
    const Heard heard = ask(url, addresses, observations);
    if (heard.waiting || (!heard.document && found.waiting))
        return {};
    if (heard.document && heard.document->status == 404)
        return {{u"REGISTRATION_MISSING"_s, {shown, registry->operatorName}}};
    const auto registration = heard.document ? policy::readRegistration(heard.document->body, domain) : std::nullopt;
    if (!registration)
        return {{u"REGISTRATION_UNKNOWN"_s, {shown, registry->operatorName}}};
    return judge(shown, registry->operatorName, *registration, observations.now());
}

} // namespace

const Check registrationCheck{"registration", QT_TRANSLATE_NOOP("checks", "The registration of the domain"),
                              {}, tags, evaluate, Group::Dns, "RFC 9082, RFC 9083"};

} // namespace checks
