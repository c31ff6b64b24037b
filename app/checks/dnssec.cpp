// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/dnssecfacts.h"
#include "checks/zonefacts.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"DNSSEC_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no zone in the public DNS that could be signed; see the checks above."), nullptr},
    Tag{"DNSSEC_UNSIGNED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not signed with DNSSEC. Mail works without; there is nothing to do."), nullptr},
    Tag{"DNSSEC_KEYS_WITHOUT_DS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is signed, but %2 has no DS record for it, so nobody checks the signatures. Mail works without; to switch DNSSEC on, enter the "
                                    "DS record that your DNS host shows at the registrar."),
        nullptr},
    Tag{"DNSSEC_VALID", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The DNSSEC signatures of %1 are right, by the judgement of: %2."), nullptr},
    Tag{"DNSSEC_BOGUS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "DNSSEC is broken: your whole domain is dark for everybody whose resolver checks signatures. %2 refuse every answer about %1: %3."),
        QT_TRANSLATE_NOOP("checks", "If you have moved to another DNS host or do not use DNSSEC: log in where you bought the domain (the registrar) and delete the DS record "
                                    "of %1 (“DNSSEC: off”). If you use DNSSEC: enter the DS record that your DNS host shows in place of the one at the "
                                    "registrar; if they are the same, tell your DNS host to sign %1 again. Resolvers may remember the old state for a day.")},
    Tag{"DNSSEC_BOGUS_WITHOUT_DS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Your whole domain is dark for everybody whose resolver checks DNSSEC signatures: %2 refuse every answer about %1 (%3), although %4 has "
                                    "no DS record for it. Either they remember one that was there until lately, or a zone above is broken."),
        QT_TRANSLATE_NOOP("checks", "If the DS record of %1 was deleted at the registrar today, wait a day. Otherwise tell whoever runs the zone %4 that its DNSSEC is "
                                    "broken.")},
    Tag{"DNSSEC_BOGUS_FOR_SOME", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%2 refuse every answer about %1 because of DNSSEC (%3), but %4 do not. Either the keys or the DS record changed a short while ago, or "
                                    "not all name servers have the same signatures."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in a few hours. If it is still so, compare the DS record at the registrar with the one that your DNS host shows, "
                                    "and tell your DNS host that some resolvers find the signatures of %1 false.")},
    Tag{"DNSSEC_NO_KEYS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "DNSSEC is broken: %2 has a DS record for %1 and so promises signatures, but the zone has no keys (DNSKEY) at all. Your whole domain is "
                                    "dark for everybody whose resolver checks signatures."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought the domain (the registrar) and delete the DS record of %1 (“DNSSEC: off”). Or switch DNSSEC on in the panel "
                                    "of your DNS host and enter the DS record that it then shows at the registrar in place of the old one.")},
    Tag{"DNSSEC_KEYS_ON_SOME", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "These name servers hold %1 without DNSSEC keys, though it is signed: %2. Whoever asks them and checks signatures gets nothing."),
        QT_TRANSLATE_NOOP("checks", "Tell your DNS host that these servers hold an unsigned copy of %1. If they belong to a DNS host that you no longer use, delete them from "
                                    "the name servers of %1 at the registrar.")},
    Tag{"DNSSEC_WRONG_DS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "DNSSEC is broken: the DS record of %1 at the registrar is for another key (key tag %2) than those in the zone (%3). Your whole domain is "
                                    "dark for everybody whose resolver checks signatures."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought the domain (the registrar) and replace the DS record of %1 by the one that your DNS host shows. Or, if you do "
                                    "not use DNSSEC, delete the DS record (“DNSSEC: off”).")},
    Tag{"DNSSEC_NOT_CHECKED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has a DS record, but resolvers that check signatures treat it as not signed: %2. Usually they do not know the kind of signature, or "
                                    "the DS record is new."),
        nullptr},
    Tag{"DNSSEC_OLD_ALGORITHM", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The DS record of %1 is for an outdated signature algorithm (number %2, RFC 8624). More and more resolvers take such a domain as not "
                                    "signed."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change DNSSEC to algorithm 13 (ECDSA P-256 with SHA-256), then enter the DS record that it shows at the "
                                    "registrar.")},
    Tag{"DNSSEC_OLD_DIGEST", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The DS record of %1 uses an outdated digest (type %2, RFC 8624). More and more resolvers take such a domain as not signed."),
        QT_TRANSLATE_NOOP("checks", "At the registrar replace the DS record of %1 by one with digest type 2 (SHA-256) for the same key; your DNS host shows it.")},
    Tag{"DNSSEC_OLD_DIGEST_BESIDE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has a DS record with an outdated digest (type %2) beside a better one. It is not needed and may be deleted at the registrar."), nullptr},
    Tag{"DNSSEC_NOBODY_CHECKS", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 has a DS record, so it is signed. Whether the signatures are right could not be found out: no resolver that checks them could be "
                                    "asked."),
        QT_TRANSLATE_NOOP("checks", "Allow this program to ask public resolvers and run the diagnosis again.")},
    Tag{"DNSSEC_UNCLEAR", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether the DNSSEC signatures of %1 are right could not be found out: %2. That may have other reasons; see the checks above."), nullptr},
    Tag{"DNSSEC_DS_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Whether %1 is signed with DNSSEC could not be found out: neither the servers of the zone above nor a resolver that checks signatures "
                                    "could be asked."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later, or on a computer in another network.")},
};

QString shown(const QString &name)
{
    return setup::printable(name, 253);
}

/// Why they say so (RFC 8914), in words.
QString reasons(const Validation &validation)
{
    QStringList ids;
    for (const quint16 code : validation.reasons) {
        const QString id = u"dnssec-%1"_s.arg(code);
        if (validationErrors.contains(code) && !ids.contains(id))
            ids.append(id);
    }
    return wordsArgument(ids.isEmpty() ? QStringList{u"dnssec-no-reason"_s} : ids);
}

/// Is it dark, and for whom?
QList<Finding> judgeBogus(const QString &apex, const Zone &zone, const Validation &validation, bool hasDs)
{
    const QString who = whoText(validation.bogus);
    if (!validation.secure.isEmpty() || !validation.insecure.isEmpty())
        return {{u"DNSSEC_BOGUS_FOR_SOME"_s, {apex, who, reasons(validation), whoText(validation.secure + validation.insecure)}}};
    if (zone.state == Zone::State::Found && !hasDs)
        return {{u"DNSSEC_BOGUS_WITHOUT_DS"_s, {apex, who, reasons(validation), shown(zone.parent)}}};
    return {{u"DNSSEC_BOGUS"_s, {apex, who, reasons(validation)}}};
}

/// The zone could not be found; the resolvers' word is all there is.
QList<Finding> judgeBlind(const QString &apex, const Zone &zone, const Validation &validation)
{
    if (!validation.bogus.isEmpty())
        return judgeBogus(apex, zone, validation, true);
    if (!validation.secure.isEmpty())
        return {{u"DNSSEC_VALID"_s, {apex, whoText(validation.secure)}}};
    return {{validation.insecure.isEmpty() ? u"DNSSEC_DS_UNKNOWN"_s : u"DNSSEC_UNSIGNED"_s, {apex}}};
}

QList<Finding> judgeUnsigned(const QString &apex, const Zone &zone, const Validation &validation, const KeyFacts &keys)
{
    // The parent promises no signatures: without a word about them it is not they why somebody refuses.
    if (isValidationFailure(validation.reasons))
        return judgeBogus(apex, zone, validation, false);
    const bool isHeard = !validation.secure.isEmpty() || !validation.insecure.isEmpty();
    if (!validation.bogus.isEmpty() && !isHeard && validation.unclear)
        return {{u"DNSSEC_UNCLEAR"_s, {apex, answerArgument(*validation.unclear)}}};
    if (!keys.keys.isEmpty())
        return {{u"DNSSEC_KEYS_WITHOUT_DS"_s, {apex, shown(zone.parent)}}};
    return {{u"DNSSEC_UNSIGNED"_s, {apex}}};
}

/// RFC 8624 section 3.3: what a DS record should no longer use.
QList<Finding> judgeAge(const QString &apex, const QList<DsRecord> &records)
{
    constexpr std::array<quint8, 6> oldAlgorithms{1, 3, 5, 6, 7, 12};
    constexpr std::array<quint8, 2> oldDigests{1, 3};
    const auto isOld = [&](const DsRecord &ds) { return std::ranges::find(oldDigests, ds.digestType) != oldDigests.end(); };
    QList<Finding> findings;
    for (const DsRecord &ds : records) {
        if (std::ranges::find(oldAlgorithms, ds.algorithm) != oldAlgorithms.end())
            findings.append({u"DNSSEC_OLD_ALGORITHM"_s, {apex, QString::number(ds.algorithm)}});
        if (!isOld(ds))
            continue;
        const bool hasBetter = std::ranges::any_of(records, [&](const DsRecord &other) { return other.key() == ds.key() && !isOld(other); });
        findings.append({hasBetter ? u"DNSSEC_OLD_DIGEST_BESIDE"_s : u"DNSSEC_OLD_DIGEST"_s, {apex, QString::number(ds.digestType)}});
    }
    QList<Finding> once;
    for (const Finding &finding : findings) {
        if (!once.contains(finding))
            once.append(finding);
    }
    return once;
}

QString keyTags(const QList<KeyId> &keys)
{
    QStringList numbers;
    for (const KeyId &key : keys)
        numbers.append(QString::number(key.tag));
    numbers.removeDuplicates();
    return listArgument(numbers);
}

/// What the registry promises against what the zone has; nothing when that fits.
QList<Finding> judgeKeys(const QString &apex, const Zone &zone, const DsFacts &ds, const KeyFacts &keys, bool isProven)
{
    const bool isWithout = keys.keys.isEmpty() && !keys.without.isEmpty() && !keys.isAnySilent;
    if (isWithout && !isProven)
        return {{u"DNSSEC_NO_KEYS"_s, {apex, shown(zone.parent)}}};
    QList<KeyId> promised;
    for (const DsRecord &record : ds.records)
        promised.append(record.key());
    const bool fits = std::ranges::any_of(promised, [&](const KeyId &key) { return keys.keys.contains(key); });
    if (!keys.keys.isEmpty() && !fits && !isProven)
        return {{u"DNSSEC_WRONG_DS"_s, {apex, keyTags(promised), keyTags(keys.keys)}}};
    if (!keys.without.isEmpty())
        return {{u"DNSSEC_KEYS_ON_SOME"_s, {apex, listArgument(keys.without)}}};
    return {};
}

QList<Finding> judgeSigned(const QString &apex, const Zone &zone, const Validation &validation, const DsFacts &ds, const KeyFacts &keys)
{
    const QList<Finding> age = judgeAge(apex, ds.records), mismatch = judgeKeys(apex, zone, ds, keys, !validation.secure.isEmpty());
    const bool isExplained = std::ranges::any_of(mismatch, [](const Finding &f) { return findingVerdict(f) == Verdict::Fail; });
    if (isExplained)
        return mismatch + age;
    if (!validation.bogus.isEmpty())
        return judgeBogus(apex, zone, validation, true) + mismatch + age;
    if (!validation.secure.isEmpty())
        return QList<Finding>{{u"DNSSEC_VALID"_s, {apex, whoText(validation.secure)}}} + mismatch + age;
    if (!validation.insecure.isEmpty())
        return QList<Finding>{{u"DNSSEC_NOT_CHECKED"_s, {apex, whoText(validation.insecure)}}} + mismatch + age;
    if (validation.unclear)
        return QList<Finding>{{u"DNSSEC_UNCLEAR"_s, {apex, answerArgument(*validation.unclear)}}} + mismatch + age;
    return QList<Finding>{{u"DNSSEC_NOBODY_CHECKS"_s, {apex}}} + mismatch + age;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const bool reserved = setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).grade == setup::Grade::Error;
    if (reserved)
        return {{u"DNSSEC_NO_ZONE"_s, {shown(setup.domain)}}};
    const Zone zone = zoneOf(setup.domain, observations);
    const DirectDns direct = directDns(setup.domain, observations);
    const bool isEarly = zone.state == Zone::State::Waiting && isBelowRegistry(zone, setup.domain); // to ask for all at once
    if (direct == DirectDns::Waiting || (zone.state == Zone::State::Waiting && !isEarly))
        return {};
    const bool isFound = direct == DirectDns::Open && (isEarly || zone.state == Zone::State::Found);
    if (direct == DirectDns::Open && (zone.state == Zone::State::NoSuchDomain || zone.state == Zone::State::NotDelegated))
        return {{u"DNSSEC_NO_ZONE"_s, {shown(setup.domain)}}};
    const QString registrable = setup::registrableDomain(setup.domain);
    const QString name = isFound ? zone.apex : registrable.isEmpty() ? setup.domain : registrable, apex = shown(name);
    const Validation validation = validationOf(name, setup, direct, observations);
    const DsFacts ds = isFound ? dsOf(zone, observations) : DsFacts{};
    const KeyFacts keys = isFound ? keysOf(zone, observations) : KeyFacts{};
    if (isEarly || validation.waiting || ds.waiting || keys.waiting)
        return {};
    if (!isFound || !ds.isKnown)
        return judgeBlind(apex, zone, validation);
    if (ds.records.isEmpty())
        return judgeUnsigned(apex, zone, validation, keys);
    return judgeSigned(apex, zone, validation, ds, keys);
}

} // namespace

const Check dnssecCheck{"dnssec", QT_TRANSLATE_NOOP("checks", "DNSSEC: the domain's signatures"), {.internet = true}, tags, evaluate,
                        Group::Dns, "RFC 4035 section 5, RFC 8624, RFC 8914"};

} // namespace checks
