// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// The language's own texts. English is what the sources are written in: a user who prefers English to
/// German, and has both in LANGUAGE, must not get German because there is no file for English.
QLocale supportedLocale(const QLocale &locale)
{
    const QStringList preferred = locale.uiLanguages();
    for (const QString &name : preferred) {
        const QLocale candidate(name);
        if (candidate.language() == QLocale::English || candidate.language() == QLocale::C)
            break;
        QTranslator probe;
        if (probe.load(candidate, u"mxwizard"_s, u"_"_s, u":/mxwizard/translations"_s))
            return candidate;
    }
    return QLocale::c();
}

void install(const QLocale &locale, const QString &name, const QString &folder,
             QList<QPointer<QTranslator>> &installed)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        installed += translator;
    else
        delete translator;
}

} // namespace

void installTranslators(const QString &language)
{
    static QList<QPointer<QTranslator>> installed;
    for (const QPointer<QTranslator> &translator : std::as_const(installed))
        delete translator.data(); // removes itself
    installed.clear();

    const QLocale locale = supportedLocale(language.isEmpty() ? QLocale::system() : QLocale(language));
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (locale == QLocale::c())
        return;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), installed);
    install(locale, u"mxwizard"_s, u":/mxwizard/translations"_s, installed);
}

} // namespace commandline
