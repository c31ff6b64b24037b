// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/texts.h"

namespace checks {

namespace {

Texts read(const QString &name, const dns::Answer *answer, bool isUnserved)
{
    Texts texts;
    texts.name = name;
    texts.answer = answer;
    if (!answer)
        return texts;
    if (answer->cannotTell()) {
        texts.state = isUnserved && answer->aliases().isEmpty() ? Texts::State::NotServed : Texts::State::Unknown;
        return texts;
    }
    for (const dns::ResourceRecord &record : answer->matching()) {
        if (const auto *text = std::get_if<dns::TxtData>(&record.data); text && texts.texts.size() < maximumTexts)
            texts.texts.append(text->joined());
    }
    texts.state = texts.texts.isEmpty() ? Texts::State::None : Texts::State::Found;
    return texts;
}

} // namespace

Texts textsOf(const QString &name, const PublicView &view)
{
    return read(name, view.answer(name, dns::RecordType::TXT).answer, view.holds(name) && view.isUnserved());
}

Texts textsOf(const QString &name, Observations &observations)
{
    return read(name, observations.dns(name, dns::RecordType::TXT), false);
}

std::optional<QList<QByteArray>> wildcardTexts(const QString &parent, const PublicView &view, const QString &nonce)
{
    constexpr qsizetype maximumName = 253;
    if (nonce.isEmpty() || nonce.size() + 1 + parent.size() > maximumName)
        return QList<QByteArray>();
    const Texts wildcard = textsOf(nonce + u'.' + parent, view);
    return wildcard.state == Texts::State::Waiting ? std::nullopt : std::optional(wildcard.texts);
}

bool hasNoZone(const PublicView &view)
{
    return view.zone().state == Zone::State::NoSuchDomain || view.zone().state == Zone::State::NotDelegated;
}

} // namespace checks
