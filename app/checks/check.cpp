// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"

#include "checks/arguments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

/// Findings that the runner itself makes, for any check.
const std::array commonTags{
    Tag{"NOT_FOR_LAN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply to mail inside the LAN only: nothing is published on the Internet."), nullptr},
    Tag{"NOT_FOR_MAP", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply when mail is collected from an outside mailbox: the provider's records must "
                                    "stay as they are."),
        nullptr},
    Tag{"NOT_FOR_INTERNET", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply to a server that takes mail straight from the Internet."), nullptr},
    Tag{"ONLY_INSIDE_VIEW", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Only this computer's resolver could be asked, because %1. What it says may be an inner view that nobody outside sees "
                                    "(split DNS), so what is wrong here is not certain."),
        QT_TRANSLATE_NOOP("checks", "Let the public DNS services be asked as well, or run the diagnosis from another network.")},
    Tag{"RESOLVER_NOT_BELIEVED", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Only this computer's resolver could be asked, and it cannot be believed: %1. So nothing can be said here."),
        QT_TRANSLATE_NOOP("checks", "See the check of this computer's resolver; then run the diagnosis again.")},
    Tag{"NOT_FINISHED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Not finished: the run ended before every answer had arrived."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again.")},
};

QStringList argumentTexts(const Finding &finding)
{
    QStringList texts;
    for (const QString &argument : finding.arguments)
        texts.append(argumentText(argument));
    return texts;
}

} // namespace

const Check *findCheck(const QString &id)
{
    for (const Check *check : checkTable()) {
        if (id == QLatin1StringView(check->id))
            return check;
    }
    return nullptr;
}

const Tag *findTag(const QString &id)
{
    static const QHash<QString, const Tag *> tags = [] {
        QHash<QString, const Tag *> all;
        for (const Tag &tag : commonTags)
            all.insert(QLatin1StringView(tag.id), &tag);
        for (const Check *check : checkTable()) {
            for (const Tag &tag : check->tags)
                all.insert(QLatin1StringView(tag.id), &tag);
        }
        return all;
    }();
    return tags.value(id);
}

QString groupName(Group group)
{
    switch (group) {
    case Group::Dns: return u"dns"_s;
    case Group::Inbound: return u"inbound"_s;
    case Group::Sending: return u"sending"_s;
    case Group::Security: return u"security"_s;
    case Group::Programs: return u"programs"_s;
    case Group::Lan: return u"lan"_s;
    case Group::Mailbox: return u"mailbox"_s;
    }
    return {};
}

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Dns: return QCoreApplication::translate("checks", "My DNS");
    case Group::Inbound: return QCoreApplication::translate("checks", "My server from outside");
    case Group::Sending: return QCoreApplication::translate("checks", "Sending");
    case Group::Security: return QCoreApplication::translate("checks", "Security");
    case Group::Programs: return QCoreApplication::translate("checks", "Mail programs");
    case Group::Lan: return QCoreApplication::translate("checks", "My network");
    case Group::Mailbox: return QCoreApplication::translate("checks", "Outside mailbox");
    }
    return {};
}

QString findingReference(const Finding &finding)
{
    const Tag *tag = findTag(finding.tag);
    if (tag && tag->reference)
        return QString::fromLatin1(tag->reference);
    for (const Check *check : checkTable()) {
        if (std::ranges::any_of(check->tags, [&](const Tag &own) { return &own == tag; }))
            return QString::fromLatin1(check->reference);
    }
    return {};
}

QString findingLetter(const Finding &finding)
{
    const Tag *tag = finding.unsure ? nullptr : findTag(finding.tag);
    return tag && tag->letter ? fillIn(QCoreApplication::translate("checks", tag->letter), argumentTexts(finding)) : QString();
}

QString checkTitle(const Check &check)
{
    return QCoreApplication::translate("checks", check.title);
}

QString findingText(const Finding &finding)
{
    const Tag *tag = findTag(finding.tag);
    if (!tag)
        return finding.tag;
    const QString text = fillIn(QCoreApplication::translate("checks", tag->text), argumentTexts(finding));
    return finding.unsure && tag->verdict != Verdict::Unknown
               ? fillIn(
                     QCoreApplication::translate("checks", "It looks like this, but that is not certain: %1"),
                     {text})
               : text;
}

QString findingRemedy(const Finding &finding)
{
    const Tag *tag = finding.unsure ? nullptr : findTag(finding.tag);
    return tag && tag->remedy ? fillIn(QCoreApplication::translate("checks", tag->remedy), argumentTexts(finding)) : QString();
}

Verdict findingVerdict(const Finding &finding)
{
    const Tag *tag = findTag(finding.tag);
    return tag && !finding.unsure ? tag->verdict : Verdict::Unknown;
}

Verdict CheckResult::verdict() const
{
    if (findings.isEmpty())
        return Verdict::Unknown;
    Verdict worst = Verdict::NotApplicable;
    for (const Finding &finding : findings)
        worst = worse(worst, findingVerdict(finding));
    return worst;
}

} // namespace checks
