// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "report/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which language the texts come out in.
class TestTranslators : public QObject
{
    Q_OBJECT

private:
    static QString languageNow() { return report::languageCode(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        commandline::installTranslators(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
    void languageIsChosen_data();
    void languageIsChosen();
    void lastOneWins();
    void everyLanguageNamesItself();
};

void TestTranslators::languageIsChosen_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("German") << u"de"_s << u"de"_s;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("German with a hyphen") << u"de-CH"_s << u"de"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh-CN"_s;
    QTest::newRow("Chinese without a country") << u"zh"_s << u"zh-CN"_s;
    QTest::newRow("unknown language") << u"tlh"_s << u"en"_s;
    QTest::newRow("no language") << u"../../etc"_s << u"en"_s;
}

void TestTranslators::languageIsChosen()
{
    QFETCH(QString, asked);
    QFETCH(QString, spoken);
    commandline::installTranslators(asked);
    QCOMPARE(languageNow(), spoken);
}

void TestTranslators::lastOneWins()
{
    commandline::installTranslators(u"de"_s);
    commandline::installTranslators(u"zh_CN"_s);
    QCOMPARE(languageNow(), u"zh-CN"_s);
    commandline::installTranslators(u"en"_s);
    QCOMPARE(languageNow(), u"en"_s);
}

void TestTranslators::everyLanguageNamesItself()
{
    const QStringList files = QDir(u":/mxwizard/translations"_s).entryList();
    QVERIFY(files.size() >= 2);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        commandline::installTranslators(language);
        QCOMPARE(languageNow(), QString(language).replace(u'_', u'-'));
    }
}

QTEST_GUILESS_MAIN(TestTranslators)
#include "tst_translators.moc"
