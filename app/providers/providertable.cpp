// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

QList<Provider> load()
{
    QList<Provider> result;
    const QDir folder(u":/mxwizard/providers"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QString error = u"cannot be opened"_s;
        std::optional<Provider> provider;
        if (file.open(QIODevice::ReadOnly))
            provider = providerFromJson(QJsonDocument::fromJson(file.readAll()).object(), &error);
        if (provider)
            result += *provider;
        else
            qWarning("%s: %s", qPrintable(file.fileName()), qPrintable(error));
    }
    std::sort(result.begin(), result.end(), [](const Provider &a, const Provider &b) {
        const bool aFirst = a.id == "generic"_L1, bFirst = b.id == "generic"_L1;
        return aFirst != bFirst ? aFirst : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return result;
}

/// One label against a pattern in which * stands for any characters of that label.
bool labelMatches(QStringView label, QStringView pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return label == pattern;
    const QStringView front = pattern.first(star), rest = pattern.sliced(star + 1);
    if (!label.startsWith(front))
        return false;
    for (qsizetype at = front.size(); at <= label.size(); ++at) {
        if (labelMatches(label.sliced(at), rest))
            return true;
    }
    return false;
}

bool nameMatches(const QString &name, const QString &pattern)
{
    const QStringList labels = name.split(u'.'), wanted = pattern.split(u'.');
    if (labels.size() < wanted.size())
        return false;
    return std::equal(
        wanted.crbegin(), wanted.crend(), labels.crbegin(),
        [](const QString &patternLabel, const QString &label) { return labelMatches(label, patternLabel); });
}

const Provider *providerOf(const QString &nameServer)
{
    for (const Provider &provider : allProviders()) {
        const auto &patterns = provider.nameServerSuffixes;
        if (std::any_of(patterns.cbegin(), patterns.cend(),
                        [&nameServer](const QString &pattern) { return nameMatches(nameServer, pattern); }))
            return &provider;
    }
    return nullptr;
}

} // namespace

const QList<Provider> &allProviders()
{
    static const QList<Provider> providers = load();
    return providers;
}

const Provider *findProvider(const QString &id)
{
    const auto &all = allProviders();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const Provider &provider) { return provider.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

const Provider *providerOfNameServers(const QStringList &nameServers)
{
    QStringList names;
    for (const QString &typed : nameServers) {
        QString name = typed.toLower();
        if (name.endsWith(u'.'))
            name.chop(1);
        if (name.size() <= 253 && !names.contains(name))
            names += name;
    }
    QHash<const Provider *, int> votes;
    for (const QString &name : names) {
        if (const Provider *provider = providerOf(name))
            ++votes[provider];
    }
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (2 * it.value() > names.size())
            return it.key();
    }
    return nullptr;
}

} // namespace providers
