// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/dkimtags.h"
#include "checks/sliptext.h"
#include "checks/texts.h"
#include "policy/dkim.h"
#include "setup/printable.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using policy::DkimKeyRecord;
using policy::KeyFault;
using policy::KeyKind;

/// Names that mail servers and their packages give to a key by default, and the largest services.
constexpr std::array usualSelectors{"default", "dkim", "mail", "mail2", "key1", "s1", "s2", "s", "selector1", "selector2", "google", "k1", "smtp", "dkim1", "modoboa"};

constexpr qsizetype maximumSelectors = 20, maximumName = 253;
constexpr int leastBits = 1024, advisedBits = 2048, mostBits = 4096;

struct FaultRow
{
    KeyFault fault;
    const char *tag;
};
constexpr std::array faults{
    FaultRow{KeyFault::OtherVersion, "DKIM_VERSION"},         FaultRow{KeyFault::TagTwice, "DKIM_TAG_TWICE"},
    FaultRow{KeyFault::NoKey, "DKIM_NO_P"},                   FaultRow{KeyFault::Revoked, "DKIM_REVOKED"},
    FaultRow{KeyFault::PrivateKey, "DKIM_PRIVATE_KEY"},       FaultRow{KeyFault::ArmourLines, "DKIM_ARMOUR"},
    FaultRow{KeyFault::BadBase64, "DKIM_BAD_BASE64"},         FaultRow{KeyFault::CutOff, "DKIM_CUT_OFF"},
    FaultRow{KeyFault::BareRsaKey, "DKIM_BARE_KEY"},          FaultRow{KeyFault::WrappedEd25519, "DKIM_WRAPPED_ED25519"},
    FaultRow{KeyFault::WrongLength, "DKIM_NOT_A_KEY"},        FaultRow{KeyFault::NotAKey, "DKIM_NOT_A_KEY"},
    FaultRow{KeyFault::UnknownKind, "DKIM_UNKNOWN_KIND"},     FaultRow{KeyFault::NotForMail, "DKIM_NOT_FOR_MAIL"},
    FaultRow{KeyFault::NotForSha256, "DKIM_ONLY_SHA1"},
};

QString shown(const QString &name)
{
    return setup::printable(name, maximumName);
}

QString keyText(const DkimKeyRecord &record)
{
    return record.kind == KeyKind::Ed25519 ? u"Ed25519"_s : u"RSA %1"_s.arg(record.bits);
}

/// Enough to compare by eye; the key itself is in the evidence.
QString detailLine(const QString &name, const DkimKeyRecord &record)
{
    const QByteArray digest = QCryptographicHash::hash(record.key, QCryptographicHash::Sha256).toHex().left(32);
    return u"%1: %2, SHA-256 %3..."_s.arg(shown(name), keyText(record), QString::fromLatin1(digest));
}

/// What the checks of all selectors have in common.
struct Case
{
    const setup::MailSetup &setup;
    const PublicView &view;
    Observations &observations;
    bool hasRsa = false, hasEd25519 = false, hasOther = false; ///< usable keys that were seen; selectors that were not judged

    [[nodiscard]] QString nameOf(const QString &selector) const { return selector + u"._domainkey."_s + setup.domain; }
};

QList<QByteArray> keysOf(const Texts &found)
{
    QList<QByteArray> keys = found.texts;
    keys.removeIf([](const QByteArray &text) { return !policy::looksLikeDkimKey(text) && !text.contains("PRIVATE KEY"); });
    return keys;
}

/// No text is cited that may be a secret.
QList<Finding> judgeForeign(const Texts &found, const Case &context)
{
    for (const QByteArray &text : found.texts) {
        const TypedText typed = readTypedText(text, found.name, context.view.zone().apex);
        if (!typed.damage.isEmpty() && policy::looksLikeDkimKey(typed.text))
            return {{u"DKIM_DAMAGED"_s, {shown(found.name), wordsArgument(typed.damage)}}};
    }
    return {{u"DKIM_FOREIGN_ONLY"_s, {shown(found.name), setup::printable(found.texts.first(), 100)}}};
}

QList<Finding> judgeFault(const Texts &found, const QByteArray &text, const DkimKeyRecord &record, const Case &context)
{
    const QString name = shown(found.name);
    if (record.fault != KeyFault::PrivateKey && record.fault != KeyFault::Revoked) {
        const TypedText typed = readTypedText(text, found.name, context.view.zone().apex);
        if (!typed.damage.isEmpty() && policy::readDkimKey(typed.text).isUsable())
            return {{u"DKIM_DAMAGED"_s, {name, wordsArgument(typed.damage)}}};
    }
    const auto row = std::ranges::find(faults, record.fault, &FaultRow::fault);
    Finding finding{QString::fromLatin1(row->tag), {name}};
    if (record.fault == KeyFault::BareRsaKey || record.fault == KeyFault::WrappedEd25519)
        finding.arguments.append(QString::fromLatin1(policy::dkimRecordFor(record.key.toBase64())));
    else if (record.fault == KeyFault::UnknownKind)
        finding.arguments.append(setup::printable(record.kindText, 30));
    return {finding};
}

/// A usable key: its size, and whether it is the right one.
QList<Finding> judgeKey(const QString &name, const DkimKeyRecord &record, const QByteArray &wanted)
{
    const QString owner = shown(name);
    const QStringList details{detailLine(name, record)};
    if (!wanted.isEmpty()) {
        const policy::PublicKey own = policy::publicKeyFromBase64(wanted);
        if (!own.octets.isEmpty() && own.octets != record.key)
            return {{u"DKIM_OTHER_KEY"_s, {owner, QString::fromLatin1(policy::dkimRecordFor(wanted))}, false, details}};
        if (own.octets.isEmpty())
            return {{u"DKIM_OWN_KEY_UNREADABLE"_s, {owner}, false, details}};
    }
    QList<Finding> findings;
    const QString bits = QString::number(record.bits);
    const bool isRsa = record.kind == KeyKind::Rsa;
    if (isRsa && record.bits < leastBits)
        findings.append({u"DKIM_KEY_TOO_SHORT"_s, {owner, bits}});
    else if (isRsa && record.bits < advisedBits)
        findings.append({u"DKIM_KEY_SHORT"_s, {owner, bits}});
    else
        findings.append({wanted.isEmpty() ? u"DKIM_KEY_OK"_s : u"DKIM_KEY_OURS"_s, {owner, keyText(record)}, false, details});
    if (isRsa && record.bits > mostBits)
        findings.append({u"DKIM_KEY_LONG"_s, {owner, bits}});
    if (record.isTest)
        findings.append({u"DKIM_TESTING"_s, {owner}});
    return findings;
}

QList<Finding> judgeFound(const Texts &found, const QByteArray &wanted, Case &context)
{
    const QList<QByteArray> keys = keysOf(found);
    if (keys.isEmpty())
        return judgeForeign(found, context);
    QList<Finding> findings;
    if (keys.size() < found.texts.size())
        findings.append({u"DKIM_FOREIGN_BESIDE"_s, {shown(found.name)}});
    for (const QByteArray &text : keys) {
        if (policy::readDkimKey(text).fault == KeyFault::PrivateKey)
            return findings + QList<Finding>{{u"DKIM_PRIVATE_KEY"_s, {shown(found.name)}}};
    }
    if (keys.size() > 1)
        return findings + QList<Finding>{{u"DKIM_TWO_KEYS"_s, {shown(found.name), QString::number(keys.size())}}};
    const DkimKeyRecord record = policy::readDkimKey(keys.first());
    if (!record.isUsable())
        return findings + judgeFault(found, keys.first(), record, context);
    context.hasRsa = context.hasRsa || record.kind == KeyKind::Rsa;
    context.hasEd25519 = context.hasEd25519 || record.kind == KeyKind::Ed25519;
    return findings + judgeKey(found.name, record, wanted);
}

std::optional<QList<QByteArray>> everybodys(const QString &parent, const Case &context)
{
    return wildcardTexts(parent, context.view, context.observations.surroundings().nonce);
}

/// Where the record may have landed instead: without "_domainkey", or with the domain twice.
QList<Finding> judgeMissing(const setup::DkimKey &key, const Case &context)
{
    const QString name = context.nameOf(key.selector), &domain = context.setup.domain;
    const QByteArray record = policy::dkimRecordFor(key.publicKey);
    const Finding missing = record.isEmpty() ? Finding{u"DKIM_MISSING"_s, {shown(name)}}
                                             : Finding{u"DKIM_MISSING_KNOWN"_s, {shown(name), QString::fromLatin1(record)}};
    if (context.view.zone().state != Zone::State::Found)
        return {missing};
    for (const QString &place : {key.selector + u'.' + domain, name + u'.' + context.view.zone().apex}) {
        if (place.size() > maximumName)
            continue;
        const Texts found = textsOf(place, context.view);
        const auto wildcard = everybodys(domain, context);
        if (!wildcard || found.state == Texts::State::Waiting)
            return {};
        const QList<QByteArray> keys = keysOf(found);
        if (std::ranges::any_of(keys, [&](const QByteArray &text) { return !wildcard->contains(text); }))
            return {{u"DKIM_ELSEWHERE"_s, {shown(name), shown(place)}}};
    }
    return {missing};
}

QList<Finding> judgeTold(const setup::DkimKey &key, Case &context)
{
    const QString name = context.nameOf(key.selector);
    const Texts found = textsOf(name, context.view);
    switch (found.state) {
    case Texts::State::Waiting: context.hasOther = true; return {};
    case Texts::State::Unknown: context.hasOther = true; return {{u"DKIM_COULD_NOT_ASK"_s, {shown(name), answerArgument(*found.answer)}}};
    case Texts::State::NotServed: context.hasOther = true; return {{u"DKIM_NOT_SERVED"_s, {shown(name)}}};
    case Texts::State::None: return judgeMissing(key, context);
    case Texts::State::Found: break;
    }
    if (!keysOf(found).isEmpty())
        return judgeFound(found, key.publicKey, context);
    const auto wildcard = everybodys(u"_domainkey."_s + context.setup.domain, context);
    if (!wildcard)
        return {};
    return std::ranges::is_permutation(*wildcard, found.texts) ? judgeMissing(key, context) : judgeFound(found, key.publicKey, context);
}

/// Nobody told the selector: the usual ones are tried. What a wildcard gives to every name is nobody's key.
QList<Finding> judgeUsual(Case &context)
{
    const QString parent = u"_domainkey."_s + context.setup.domain;
    const auto wildcard = everybodys(parent, context);
    QList<Finding> findings;
    bool waiting = !wildcard;
    const dns::Answer *failed = nullptr;
    bool unserved = false;
    for (const char *selector : usualSelectors) {
        const Texts found = textsOf(context.nameOf(QString::fromLatin1(selector)), context.view);
        waiting = waiting || found.state == Texts::State::Waiting;
        failed = found.state == Texts::State::Unknown ? found.answer : failed;
        unserved = unserved || found.state == Texts::State::NotServed;
        const QList<QByteArray> keys = keysOf(found);
        const bool isUsual = !keys.isEmpty() && std::ranges::none_of(keys, [&](const QByteArray &text) {
            return (wildcard && wildcard->contains(text)) || policy::readDkimKey(text).fault == KeyFault::Revoked;
        });
        if (wildcard && isUsual)
            findings += QList<Finding>{{u"DKIM_SELECTOR_FOUND"_s, {QString::fromLatin1(selector)}}} + judgeFound(found, {}, context);
    }
    if (!findings.isEmpty() || waiting)
        return findings;
    if (unserved)
        return {{u"DKIM_NOT_SERVED"_s, {shown(parent)}}};
    if (failed)
        return {{u"DKIM_COULD_NOT_ASK"_s, {shown(parent), answerArgument(*failed)}}};
    return {{u"DKIM_SELECTOR_NOT_KNOWN"_s, {shown(parent)}}};
}

/// A name with keys below it exists, though it has no records of its own (RFC 8020 section 2).
QList<Finding> judgeNode(const Case &context)
{
    if (!context.hasRsa && !context.hasEd25519)
        return {};
    const QString name = u"_domainkey."_s + context.setup.domain;
    const dns::Answer *answer = context.view.answer(name, dns::RecordType::TXT).answer;
    if (!answer || answer->status != dns::Status::NxDomain || !answer->aliases().isEmpty())
        return {};
    return {{u"DKIM_NODE_MISSING"_s, {shown(name)}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    if (hasNoZone(view))
        return {{u"DKIM_NO_ZONE"_s, {shown(setup.domain)}}};
    Case context{setup, view, observations, false, false, false};
    QList<Finding> findings;
    for (const setup::DkimKey &key : setup.dkimKeys.first(std::min(setup.dkimKeys.size(), maximumSelectors)))
        findings += judgeTold(key, context);
    if (setup.dkimKeys.isEmpty())
        findings += judgeUsual(context);
    if (context.hasEd25519 && !context.hasRsa && !context.hasOther)
        findings.append({u"DKIM_ONLY_ED25519"_s, {shown(setup.domain)}});
    return findings + judgeNode(context);
}

} // namespace

const Check dkimCheck{"dkim", QT_TRANSLATE_NOOP("checks", "DKIM: keys that receivers check signatures with"), {.internet = true}, dkim::tags, evaluate,
                      Group::Sending, "RFC 6376 section 3.6.1", true};

} // namespace checks
