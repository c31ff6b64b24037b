// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"
#include "commandline/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment;
    QString
        type; ///< of the translation: empty when it is finished, else "unfinished", "vanished", "obsolete"
    QStringList texts; ///< one, or one for each form of a number
    bool numerus = false;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
    [[nodiscard]] QString all() const
    {
        return (QStringList{context, source, comment, type} + texts).join(QChar(0x1f));
    }
};

struct Contents
{
    QList<Message> messages;
    QString error;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.numerus) {
        message.texts = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.texts.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

Contents readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    Contents contents;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // <TS>
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                contents.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    contents.error = xml.errorString();
    return contents;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:[1-9]|[nvm]\\b)"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

/// "&Next" has one, "Copy && go" and "A & B" have none.
qsizetype mnemonics(QString text)
{
    static const QRegularExpression pattern(u"&\\S"_s);
    return text.remove(u"&&"_s).count(pattern);
}

QString spaceAround(const QString &text)
{
    qsizetype first = 0, last = text.size();
    while (first < last && text[first].isSpace())
        ++first;
    while (last > first && text[last - 1].isSpace())
        --last;
    return text.left(first) + u'|' + text.mid(last);
}

QString lupdateProgram()
{
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::BinariesPath),
                              QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)};
    const QString beside = QStandardPaths::findExecutable(u"lupdate"_s, folders);
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"lupdate"_s) : beside;
}

QStringList sourceFiles(const QString &root)
{
    QStringList files;
    for (const QString &folder : {u"/app"_s, u"/wizard"_s}) {
        QDirIterator it(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

} // namespace

/// The .ts files, as they are in the source tree, and what has been compiled into the program from them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void mnemonicsAreKept_data();
    void mnemonicsAreKept();
    void shapeIsKept_data();
    void shapeIsKept();
    void codeOfTheLanguage_data();
    void codeOfTheLanguage();
    void fileIsUpToDateWithTheSources_data();
    void fileIsUpToDateWithTheSources();
    void compiledInTranslationsAreThoseOfTheFile_data();
    void compiledInTranslationsAreThoseOfTheFile();
    void findingIsSaidInTheLanguageOfTheMoment();

private:
    static void addFiles();
    static QString pathOf(const QString &language);
    QList<Message> messages();
    void report(const QStringList &complaints);

    const QString m_root = QStringLiteral(MXWIZARD_SOURCE_DIR);
};

void TestTranslations::cleanup()
{
    commandline::installTranslators(u"en"_s);
}

QString TestTranslations::pathOf(const QString &language)
{
    return QStringLiteral(MXWIZARD_SOURCE_DIR "/translations/mxwizard_%1.ts").arg(language);
}

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(MXWIZARD_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"mxwizard_*.ts"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.contains(u"mxwizard_de.ts"_s) && files.contains(u"mxwizard_zh_CN.ts"_s));
    for (const QString &file : files) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        QTest::newRow(qPrintable(language)) << language;
    }
}

QList<Message> TestTranslations::messages()
{
    QFETCH(QString, language);
    const Contents contents = readFile(pathOf(language));
    if (!contents.error.isEmpty())
        qWarning("%s: %s", qPrintable(pathOf(language)), qPrintable(contents.error));
    return contents.messages;
}

void TestTranslations::report(const QStringList &complaints)
{
    const QString first = complaints.mid(0, 20).join(u'\n');
    QVERIFY2(complaints.isEmpty(), qPrintable(u"%1 in all, such as\n%2"_s.arg(complaints.size()).arg(first)));
}

void TestTranslations::everySentenceIsTranslated_data()
{
    addFiles();
}

void TestTranslations::everySentenceIsTranslated()
{
    const QList<Message> all = messages();
    QVERIFY(all.size() > 500);
    QStringList complaints;
    for (const Message &message : all) {
        const bool empty = message.texts.isEmpty() || message.texts.contains(QString());
        if (empty || !message.type.isEmpty())
            complaints.append((empty ? u"empty"_s : message.type) + u' ' + message.name());
    }
    report(complaints);
}

void TestTranslations::placeholdersAreKept_data()
{
    addFiles();
}

void TestTranslations::placeholdersAreKept()
{
    QStringList complaints;
    for (const Message &message : messages()) {
        QStringList wanted = placeholders(message.source);
        for (const QString &text : message.texts) {
            QStringList have = placeholders(text);
            if (message.numerus) { // "one server" may do without the number
                wanted.removeAll(u"%n"_s);
                have.removeAll(u"%n"_s);
            }
            if (have != wanted)
                complaints.append(message.name() + u" -> "_s + text);
        }
    }
    report(complaints);
}

void TestTranslations::mnemonicsAreKept_data()
{
    addFiles();
}

/// In the windows only: elsewhere "&" is a character like others.
void TestTranslations::mnemonicsAreKept()
{
    QStringList complaints;
    for (const Message &message : messages()) {
        if (!message.context.startsWith("wizard"_L1))
            continue;
        for (const QString &text : message.texts) {
            if (mnemonics(text) != mnemonics(message.source))
                complaints.append(message.name() + u" -> "_s + text);
        }
    }
    report(complaints);
}

void TestTranslations::shapeIsKept_data()
{
    addFiles();
}

/// The same space at both ends, the same lines, and no markup that the source has not.
void TestTranslations::shapeIsKept()
{
    QStringList complaints;
    for (const Message &message : messages()) {
        for (const QString &text : message.texts) {
            if (spaceAround(text) != spaceAround(message.source) ||
                text.count(u'\n') != message.source.count(u'\n') ||
                text.count(u'<') != message.source.count(u'<'))
                complaints.append(message.name() + u" -> "_s + text);
        }
    }
    report(complaints);
}

void TestTranslations::codeOfTheLanguage_data()
{
    addFiles();
}

/// Providers' notes are looked up by the word that stands for the language itself.
void TestTranslations::codeOfTheLanguage()
{
    QFETCH(QString, language);
    QStringList codes;
    for (const Message &message : messages()) {
        if (message.context == "providers"_L1 && message.source == "en"_L1)
            codes.append(message.texts);
    }
    QCOMPARE(codes, QStringList{language});
}

void TestTranslations::fileIsUpToDateWithTheSources_data()
{
    addFiles();
}

/// What `cmake --build <dir> --target update_translations` would change.
void TestTranslations::fileIsUpToDateWithTheSources()
{
    QFETCH(QString, language);
    const QString program = lupdateProgram();
    if (program.isEmpty())
        QSKIP("lupdate (Qt's linguist tools) is not installed here");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(QFileInfo(pathOf(language)).fileName());
    QVERIFY(QFile::copy(pathOf(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner));

    const QStringList options{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                              u"-I"_s,      m_root,          u"-I"_s,   m_root + u"/app"_s};
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(program, options + sourceFiles(m_root) + QStringList{u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(90'000), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, said.constData());

    const Contents fresh = readFile(copy);
    QCOMPARE(fresh.error, QString());
    QSet<QString> before, after;
    for (const Message &message : messages())
        before.insert(message.all());
    QStringList complaints;
    for (const Message &message : fresh.messages) {
        after.insert(message.all());
        if (!before.contains(message.all()))
            complaints.append(u"to be translated: "_s + message.name());
    }
    for (const Message &message : messages()) {
        if (!after.contains(message.all()))
            complaints.append(u"no longer in the sources: "_s + message.name());
    }
    report(complaints);
}

void TestTranslations::compiledInTranslationsAreThoseOfTheFile_data()
{
    addFiles();
}

void TestTranslations::compiledInTranslationsAreThoseOfTheFile()
{
    QFETCH(QString, language);
    commandline::installTranslators(language);
    QStringList complaints;
    for (const Message &message : messages()) {
        const QByteArray context = message.context.toUtf8(), source = message.source.toUtf8(),
                         comment = message.comment.toUtf8();
        const QString text =
            QCoreApplication::translate(context.constData(), source.constData(), comment.constData());
        if (!message.numerus && QStringList{text} != message.texts)
            complaints.append(message.name() + u" -> "_s + text);
    }
    report(complaints);
}

/// Findings hold no prose: one that was made in English is told in German, and in English again.
void TestTranslations::findingIsSaidInTheLanguageOfTheMoment()
{
    const checks::Finding finding{u"MX_COULD_NOT_ASK"_s, {u"example.org"_s, u"\u0001{answer:TIMEOUT:system}"_s}};
    const auto said = [&finding] {
        return QStringList{checks::findingText(finding), checks::findingRemedy(finding),
                           checks::verdictText(checks::findingVerdict(finding))};
    };
    commandline::installTranslators(u"en"_s);
    const QStringList english = said();
    QVERIFY(english[0].contains("this computer's resolver did not answer in time"_L1));
    QCOMPARE(english[2], u"Unknown"_s);

    commandline::installTranslators(u"de"_s);
    const QStringList german = said();
    QVERIFY2(german[0].contains("example.org"_L1), qPrintable(german[0]));
    QVERIFY2(german[0].contains("der Resolver dieses Computers hat nicht rechtzeitig geantwortet"_L1),
             qPrintable(german[0]));
    QVERIFY2(german[1].contains("DNS-Anbieter"_L1), qPrintable(german[1]));
    QCOMPARE(german[2], u"Unbekannt"_s);

    commandline::installTranslators(u"zh_CN"_s);
    const QStringList chinese = said();
    for (qsizetype i = 0; i < chinese.size(); ++i)
        QVERIFY2(chinese[i] != english[i] && chinese[i] != german[i], qPrintable(chinese[i]));
    QVERIFY2(chinese[0].contains("example.org"_L1), qPrintable(chinese[0]));

    commandline::installTranslators(u"en"_s);
    QCOMPARE(said(), english);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
