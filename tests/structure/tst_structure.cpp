// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"
#include "formats/formattable.h"
#include "providers/provider.h"
#include "records/recordtable.h"
#include "report/reporttable.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of the house that no compiler knows: who may include whom, that nothing lies in a folder without
/// a row in its table, and that what the tables hold is complete.
class TestStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrows_data();
    void arrows();
    void coreSeesNoWindows();
    void arrowsAreFollowed_data();
    void arrowsAreFollowed();
    void everyFileHasItsRow_data();
    void everyFileHasItsRow();
    void checksAreComplete();
    void tagsAreComplete();
    void checksAreDocumented();
    void everyFileNamesItsLicence();
    void noFileIsTooLong();
    void topLevelIsFixed();
};

static QString root()
{
    return QStringLiteral(MXWIZARD_SOURCE_DIR);
}

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Source files below a folder, relative to the top; build trees and hidden folders are none of ours.
static QStringList filesBelow(const QString &folder, const QStringList &patterns = {u"*"_s})
{
    QStringList result;
    QDirIterator iterator(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = QDir(root()).relativeFilePath(iterator.next());
        const bool hidden =
            path.startsWith(u'.') || path.contains(u"/."_s) || path.contains(u"__pycache__"_s);
        if (!hidden)
            result += path;
    }
    result.sort();
    return result;
}

/// What each folder of app/ may include: the arrows of the design, followed to their ends.
static const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> table{
        {u"setup"_s, {}},
        {u"dns"_s, {u"setup"_s}},
        {u"tls"_s, {u"setup"_s}},
        {u"web"_s, {u"tls"_s, u"setup"_s}},
        {u"smtp"_s, {u"tls"_s, u"setup"_s}},
        {u"policy"_s, {u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"records"_s, {u"policy"_s, u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"providers"_s, {u"records"_s, u"policy"_s, u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"formats"_s, {u"records"_s, u"policy"_s, u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"checks"_s,
         {u"providers"_s, u"records"_s, u"policy"_s, u"smtp"_s, u"web"_s, u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"simulation"_s, {u"dns"_s, u"smtp"_s, u"web"_s, u"tls"_s, u"setup"_s}},
        {u"report"_s,
         {u"checks"_s, u"providers"_s, u"records"_s, u"policy"_s, u"smtp"_s, u"web"_s, u"tls"_s, u"dns"_s, u"setup"_s}},
        {u"commandline"_s,
         {u"report"_s, u"checks"_s, u"records"_s, u"policy"_s, u"smtp"_s, u"web"_s, u"tls"_s, u"dns"_s, u"setup"_s,
          u"simulation"_s, u"formats"_s, u"providers"_s}},
    };
    return table;
}

/// The include lines of a source text that `folder` of app/ must not have.
static QStringList forbiddenIncludes(const QString &folder, const QString &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList result;
    for (auto match = include.globalMatch(source); match.hasNext();) {
        const QString file = match.next().captured(1);
        const QString first = file.section(u'/', 0, 0);
        const bool ours =
            file.contains(u'/') && (allowed().contains(first) || first == "wizard"_L1 || first == "app"_L1);
        const bool upwards = file.contains(u".."_s);
        if (upwards || (ours && first != folder && !allowed().value(folder).contains(first)))
            result += file;
    }
    return result;
}

void TestStructure::arrows_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = QDir(root() + u"/app"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 8);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestStructure::arrows()
{
    QFETCH(QString, folder);
    QVERIFY2(allowed().contains(folder), "a new folder of app/ needs its arrows here and in the design");
    QStringList wrong;
    for (const QString &path : filesBelow(u"app/"_s + folder, {u"*.cpp"_s, u"*.h"_s})) {
        for (const QString &file : forbiddenIncludes(folder, contentOf(root() + u'/' + path)))
            wrong += path + u" includes "_s + file;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::coreSeesNoWindows()
{
    static const QRegularExpression windows(
        u"#\\s*include\\s*<(QtWidgets|QtGui|QtPrintSupport|QWidget|QApplication|QGuiApplication|"
        "QWizard|QPainter|QIcon|QPixmap|QClipboard|QDesktopServices)"_s);
    for (const QString &path : filesBelow(u"app"_s, {u"*.cpp"_s, u"*.h"_s})) {
        if (path != "app/main.cpp"_L1)
            QVERIFY2(!contentOf(root() + u'/' + path).contains(windows), qPrintable(path));
    }
}

void TestStructure::arrowsAreFollowed_data()
{
    // The rule itself can fail.
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("wrong");
    QTest::newRow("own folder") << u"checks"_s << u"#include \"checks/check.h\"\n"_s << 0;
    QTest::newRow("along the arrow") << u"checks"_s << u"#include \"dns/answer.h\"\n#include <QString>\n"_s
                                     << 0;
    QTest::newRow("against the arrow") << u"dns"_s << u"#include \"checks/check.h\"\n"_s << 1;
    QTest::newRow("across") << u"smtp"_s << u"#include \"dns/answer.h\"\n"_s << 1;
    QTest::newRow("with spaces") << u"setup"_s << u"  #  include \"dns/answer.h\"\n"_s << 1;
    QTest::newRow("in angle brackets") << u"setup"_s << u"#include <dns/answer.h>\n"_s << 1;
    QTest::newRow("upwards") << u"setup"_s << u"#include \"../dns/answer.h\"\n"_s << 1;
    QTest::newRow("windows") << u"commandline"_s << u"#include \"wizard/setupwizard.h\"\n"_s << 1;
}

void TestStructure::arrowsAreFollowed()
{
    QFETCH(QString, folder);
    QFETCH(QString, source);
    QCOMPARE(int(forbiddenIncludes(folder, source).size()), [] {
        QFETCH(int, wrong);
        return wrong;
    }());
}

template <typename Row>
static QStringList idsOf(const QList<const Row *> &table)
{
    QStringList ids;
    for (const Row *row : table)
        ids += QString::fromLatin1(row->id);
    ids.sort();
    return ids;
}

void TestStructure::everyFileHasItsRow_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("checks") << u"app/checks"_s << u"Check"_s << idsOf(checks::checkTable());
    QTest::newRow("records") << u"app/records"_s << u"RecordKind"_s << idsOf(records::recordTable());
    QTest::newRow("formats") << u"app/formats"_s << u"Format"_s << idsOf(formats::formatTable());
    QTest::newRow("report writers") << u"app/report"_s << u"Writer"_s << idsOf(report::writerTable());
}

void TestStructure::everyFileHasItsRow()
{
    QFETCH(QString, folder);
    QFETCH(QString, type);
    QFETCH(QStringList, ids);
    QVERIFY(ids.size() >= 3);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QVERIFY2(ids[i - 1] != ids[i], qPrintable(ids[i]));
    const QRegularExpression definition(
        u"\\bconst\\s+%1\\s+\\w+\\s*(?:=\\s*(?:%1\\s*)?)?\\{\\s*(?:\\.id\\s*=\\s*)?\"([^\"]+)\""_s.arg(type));
    QStringList defined;
    for (const QString &path : filesBelow(folder, {u"*.cpp"_s})) {
        for (auto match = definition.globalMatch(contentOf(root() + u'/' + path)); match.hasNext();)
            defined += match.next().captured(1);
    }
    defined.sort();
    QCOMPARE(defined, ids);
}

void TestStructure::checksAreComplete()
{
    for (const checks::Check *check : checks::checkTable()) {
        QVERIFY2(check->evaluate && check->title && *check->title && check->reference && *check->reference,
                 check->id);
        QVERIFY2(!check->tags.empty(), check->id);
        QVERIFY2(check->modes.internet || check->modes.lan || check->modes.map, check->id);
        QCOMPARE(checks::findCheck(QString::fromLatin1(check->id)), check);
    }
}

void TestStructure::tagsAreComplete()
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"_s);
    QSet<QString> ids;
    const auto judge = [&ids](const checks::Tag &tag) {
        const QString id = QString::fromLatin1(tag.id);
        QVERIFY2(form.match(id).hasMatch(), tag.id);
        QVERIFY2(!ids.contains(id), tag.id);
        ids += id;
        QVERIFY2(tag.text && QByteArray(tag.text).size() > 10, tag.id);
        const bool bad = tag.verdict == checks::Verdict::Warn || tag.verdict == checks::Verdict::Fail;
        QVERIFY2(!bad || (tag.remedy && QByteArray(tag.remedy).size() > 10), tag.id);
        QVERIFY2(!bad || tag.actor != checks::Actor::Nobody, tag.id);
        QCOMPARE(checks::findTag(id), &tag);
    };
    for (const checks::Check *check : checks::checkTable()) {
        for (const checks::Tag &tag : check->tags)
            judge(tag);
    }
    for (const QString &common :
         {u"NOT_FOR_INTERNET"_s, u"NOT_FOR_LAN"_s, u"NOT_FOR_MAP"_s, u"NOT_FINISHED"_s}) {
        const checks::Tag *tag = checks::findTag(common);
        QVERIFY2(tag, qPrintable(common));
        judge(*tag);
    }
    QVERIFY(!checks::findTag(u"NO_SUCH_TAG"_s));
}

void TestStructure::checksAreDocumented()
{
    const QString text = contentOf(root() + u"/app/checks/README.md"_s);
    QStringList missing;
    for (const QString &common :
         {u"NOT_FOR_INTERNET"_s, u"NOT_FOR_LAN"_s, u"NOT_FOR_MAP"_s, u"NOT_FINISHED"_s}) {
        if (!text.contains(u'`' + common + u'`'))
            missing += common;
    }
    for (const checks::Check *check : checks::checkTable()) {
        if (!text.contains(u'`' + QString::fromLatin1(check->id) + u'`'))
            missing += QString::fromLatin1(check->id);
        for (const checks::Tag &tag : check->tags) {
            if (!text.contains(u'`' + QString::fromLatin1(tag.id) + u'`'))
                missing += QString::fromLatin1(tag.id);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in app/checks/README.md: "_s + missing.join(u' ')));
}

void TestStructure::everyFileNamesItsLicence()
{
    // Formats that have no comments, or that a program writes.
    static const QRegularExpression exempt(u"(\\.(json|ts|png|qm|eml|pem|bin)|LICENSE)$"_s);
    QStringList without;
    QStringList files = filesBelow(u"app"_s) + filesBelow(u"wizard"_s) + filesBelow(u"tests"_s) +
                        filesBelow(u"resources"_s) + filesBelow(u"translations"_s);
    files += u"CMakeLists.txt"_s;
    for (const QString &path : std::as_const(files)) {
        const QString head = contentOf(root() + u'/' + path).left(600);
        const bool named =
            head.contains(u"SPDX-FileCopyrightText: "_s) && head.contains(u"SPDX-License-Identifier: "_s);
        if (!exempt.match(path).hasMatch() && !named)
            without += path;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestStructure::noFileIsTooLong()
{
    for (const QString &folder : {u"app"_s, u"wizard"_s}) {
        for (const QString &path : filesBelow(folder, {u"*.cpp"_s, u"*.h"_s})) {
            const auto lines = contentOf(root() + u'/' + path).count(u'\n');
            QVERIFY2(lines > 0 && lines <= 500, qPrintable(u"%1 has %2 lines"_s.arg(path).arg(lines)));
        }
    }
}

void TestStructure::topLevelIsFixed()
{
    static const QStringList fixed{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s,    u"LICENSE"_s, u"app"_s,
        u"wizard"_s,         u"resources"_s,         u"translations"_s, u"tests"_s};
    const QStringList entries =
        QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); // dot-files are hidden
    for (const QString &entry : entries) {
        const bool buildTree = QFile::exists(root() + u'/' + entry + u"/CMakeCache.txt"_s);
        QVERIFY2(buildTree || fixed.contains(entry), qPrintable(entry));
    }
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
