// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/options.h"

#include "formats/formattable.h"
#include "providers/provider.h"
#include "report/wrap.h"
#include "simulation/simulatedinternet.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The table of options, --help, the man page and the README say the same.
class TestOptions : public QObject
{
    Q_OBJECT

private:
    static QString fileText(const QString &path)
    {
        QFile file(QStringLiteral(MXWIZARD_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QSet<QString> optionNames()
    {
        QSet<QString> names;
        for (const commandline::Option &option : commandline::optionTable())
            names.insert(u"--"_s + QLatin1StringView(option.name));
        return names;
    }

private Q_SLOTS:
    void namesAreUnique();
    void manPageHasEveryOption();
    void manPageHasNoOther();
    void manPageHasEveryCommandAndTheVersion();
    void readmeNamesNoOther();
    void helpHasEveryOption_data();
    void helpHasEveryOption();
    void helpListsTheChoices();
    void generalHelpHasEveryCommand();
    void helpFitsATerminal_data();
    void helpFitsATerminal();
};

void TestOptions::namesAreUnique()
{
    QSet<QString> names;
    QSet<char> letters;
    for (const commandline::Option &option : commandline::optionTable()) {
        QVERIFY2(!names.contains(QLatin1StringView(option.name)), option.name);
        names.insert(QLatin1StringView(option.name));
        QVERIFY2(!option.letter || !letters.contains(option.letter), option.name);
        letters.insert(option.letter);
        QVERIFY2(option.places != 0, option.name);
    }
}

void TestOptions::manPageHasEveryOption()
{
    const QString page = fileText(u"resources/mxwizard.1"_s);
    for (const commandline::Option &option : commandline::optionTable()) {
        const QString name = u"\\-\\-"_s + QString::fromLatin1(option.name).replace(u'-', u"\\-"_s);
        const QString entry =
            option.value ? u"%1 \" %2\"\n"_s.arg(name, QLatin1StringView(option.value)) : name + u'\n';
        QVERIFY2(page.contains(entry), qPrintable(entry));
    }
}

void TestOptions::manPageHasNoOther()
{
    const QString page = fileText(u"resources/mxwizard.1"_s).replace(u"\\-"_s, u"-"_s);
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    int found = 0;
    for (auto matches = option.globalMatch(page); matches.hasNext(); ++found) {
        const QString name = matches.next().captured();
        QVERIFY2(optionNames().contains(name), qPrintable(name));
    }
    QVERIFY(found > 15);
}

void TestOptions::manPageHasEveryCommandAndTheVersion()
{
    const QString page = fileText(u"resources/mxwizard.1"_s);
    for (const commandline::CommandRow &row : commandline::commandTable()) {
        const QString name = QString::fromLatin1(row.name);
        QVERIFY2(page.contains(u".B mxwizard %1\n"_s.arg(name)) && page.contains(u".TP\n.B %1\n"_s.arg(name)),
                 row.name);
    }
    QVERIFY2(page.contains(QStringLiteral("\"MX Wizard " MXWIZARD_VERSION "\"")),
             "the page is of another version");
}

void TestOptions::readmeNamesNoOther()
{
    static const QRegularExpression command(
        u"(?:mxwizard|app/run) +(?:diagnose|records|panel|replay)[^`\\n]*"_s);
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    const QString readme = fileText(u"README.md"_s);
    if (readme.isEmpty())
        QSKIP("There is no README yet.");
    for (auto commands = command.globalMatch(readme); commands.hasNext();) {
        for (auto matches = option.globalMatch(commands.next().captured()); matches.hasNext();) {
            const QString name = matches.next().captured();
            QVERIFY2(optionNames().contains(name), qPrintable(name));
        }
    }
}

void addCommandRows()
{
    QTest::addColumn<QString>("name");
    for (const commandline::CommandRow &row : commandline::commandTable())
        QTest::newRow(row.name) << QString::fromLatin1(row.name);
    QTest::newRow("none: the window") << QString();
}

void TestOptions::helpHasEveryOption_data()
{
    addCommandRows();
}

void TestOptions::helpHasEveryOption()
{
    QFETCH(QString, name);
    const commandline::CommandRow *row = commandline::findCommand(name);
    const commandline::Place place = row ? row->place : commandline::InWindow;
    const QString help = commandline::helpText(row);
    for (const commandline::Option &option : commandline::optionTable()) {
        const QString entry = u"--"_s + QLatin1StringView(option.name) +
                              (option.value ? u' ' + QLatin1StringView(option.value) : QString()) + u'\n';
        QCOMPARE(help.contains(entry), bool(option.places & place));
    }
    QVERIFY(help.contains("Usage: mxwizard"_L1));
    static const QRegularExpression placeholder(u"%[0-9]"_s);
    QVERIFY2(!placeholder.match(help).hasMatch(), qPrintable(help));
}

void TestOptions::helpListsTheChoices()
{
    const QString diagnose = commandline::helpText(commandline::findCommand(u"diagnose"_s));
    for (const simulation::DemoDomain &demo : simulation::demoDomains())
        QVERIFY2(diagnose.contains(demo.domain), qPrintable(demo.domain));
    const QString panel = commandline::helpText(commandline::findCommand(u"panel"_s));
    for (const providers::Provider &provider : providers::allProviders())
        QVERIFY2(panel.contains(provider.id), qPrintable(provider.id));
    const QString records = commandline::helpText(commandline::findCommand(u"records"_s));
    for (const formats::Format *format : formats::formatTable())
        QVERIFY2(records.contains(QLatin1StringView(format->id)), format->id);
}

void TestOptions::generalHelpHasEveryCommand()
{
    const QString help = commandline::helpText(nullptr);
    for (const commandline::CommandRow &row : commandline::commandTable())
        QVERIFY2(
            help.contains(u"  %1 %2\n"_s.arg(QLatin1StringView(row.name), QLatin1StringView(row.operand))),
            row.name);
    QVERIFY(help.contains("Exit status: 0 nothing failed, 1 at least one check failed"_L1));
}

void TestOptions::helpFitsATerminal_data()
{
    addCommandRows();
}

void TestOptions::helpFitsATerminal()
{
    QFETCH(QString, name);
    const QStringList lines = commandline::helpText(commandline::findCommand(name)).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(report::displayWidth(line) <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
