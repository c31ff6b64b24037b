// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/setupfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace Qt::StringLiterals;
using setup::FileError;
using Kind = setup::FileError::Kind;

class TestSetupFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_folder.isValid());
    }
    void roundTrip_data();
    void roundTrip();
    void unknownKeysAreIgnored();
    void badValues_data();
    void badValues();
    void badFiles_data();
    void badFiles();
    void largeAndEndlessFilesAreNotRead();
    void deepJson();
    void mutationsNeverCrash();
    void savingReplacesTheOldFile();
    void savingThroughALinkKeepsTheLink();
    void placesThatCannotBeWritten_data();
    void placesThatCannotBeWritten();
    void readOnlyFolder();
    void fullDisk();
    void fileNames_data();
    void fileNames();
    void everyErrorHasASentence();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

static setup::MailSetup everything()
{
    setup::MailSetup setup;
    setup.mode = setup::Mode::Map;
    setup.domain = u"xn--bcher-kva.example"_s;
    setup.servers = {
        {u"mail.example.org"_s, {QHostAddress(u"192.0.2.25"_s), QHostAddress(u"2001:db8::25"_s)}, 0},
        {u"backup.example.org"_s, {}, 65535}};
    setup.externalAddresses = {QHostAddress(u"198.51.100.7"_s)};
    setup.outsideServers = {
        {setup::ServiceProtocol::Imap, u"imap.example.net"_s, 993, setup::Security::ImplicitTls},
        {setup::ServiceProtocol::Pop3, u"pop.example.net"_s, 110, setup::Security::None},
        {setup::ServiceProtocol::Smtp, u"smtp.example.net"_s, 587, setup::Security::StartTls}};
    setup.providerId = u"route53"_s;
    setup.smtpPort = 2525;
    setup.ownNetworkAddresses = {QHostAddress(u"203.0.113.9"_s)};
    setup.simulated = true;
    return setup;
}

void TestSetupFile::roundTrip_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("full");
    QTest::newRow("new") << int(setup::Mode::Internet) << false;
    for (const setup::Mode mode : {setup::Mode::Internet, setup::Mode::Lan, setup::Mode::Map})
        QTest::addRow("everything, mode %d", int(mode)) << int(mode) << true;
}

void TestSetupFile::roundTrip()
{
    QFETCH(int, mode);
    QFETCH(bool, full);
    setup::MailSetup setup = full ? everything() : setup::MailSetup{};
    setup.mode = setup::Mode(mode);
    FileError error;
    const auto read = setup::setupFromJson(setup::toJson(setup), &error);
    QVERIFY2(read, qPrintable(error.detail));
    QVERIFY(*read == setup);
    QVERIFY(!setup::saveSetup(setup, path(u"setup.json"_s)));
    const auto loaded = setup::loadSetup(path(u"setup.json"_s), &error);
    QVERIFY2(loaded, qPrintable(setup::fileErrorText(error)));
    QVERIFY(*loaded == setup);
    QVERIFY(!error);
}

void TestSetupFile::unknownKeysAreIgnored()
{
    QJsonObject object = setup::toJson(everything());
    object.insert(u"fromTheFuture"_s, QJsonArray{1, 2});
    QJsonArray servers = object.value(u"servers"_s).toArray();
    QJsonObject first = servers.first().toObject();
    first.insert(u"colour"_s, u"blue"_s);
    servers.replace(0, first);
    object.insert(u"servers"_s, servers);
    const auto read = setup::setupFromJson(object, nullptr);
    QVERIFY(read && *read == everything());
}

void TestSetupFile::badValues_data()
{
    QTest::addColumn<QString>("key"); // of the setup, or "server.x" / "outside.x" of the first one there
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &named = {}) {
        QTest::newRow(name) << key << value << (named.isEmpty() ? key : named);
    };
    row("no mode", u"mode"_s, QJsonValue::Undefined);
    row("mode unknown", u"mode"_s, u"wan"_s);
    row("mode is a number", u"mode"_s, 1);
    row("no domain", u"domain"_s, QJsonValue::Undefined);
    row("domain in upper case", u"domain"_s, u"Example.org"_s);
    row("domain with a last dot", u"domain"_s, u"example.org."_s);
    row("domain with a space", u"domain"_s, u"example .org"_s);
    row("domain with a line end", u"domain"_s, u"example.org\n"_s);
    row("domain with an umlaut", u"domain"_s, u"bücher.example"_s);
    row("domain too long", u"domain"_s, QString(u"a."_s).repeated(130) + u"org"_s);
    row("domain is null", u"domain"_s, QJsonValue::Null);
    row("servers is an object", u"servers"_s, QJsonObject{});
    row("a thousand servers", u"servers"_s, [] {
        QJsonArray a;
        for (int i = 0; i < 1000; ++i)
            a += QJsonObject{};
        return a;
    }());
    row("server is text", u"servers"_s, QJsonArray{u"mail.example.org"_s}, u"servers[0].hostName"_s);
    row("server without name", u"server.hostName"_s, QJsonValue::Undefined, u"servers[0].hostName"_s);
    row("server with an empty name", u"server.hostName"_s, QString(), u"servers[0].hostName"_s);
    row("server with an underscore", u"server.hostName"_s, u"a_b.example.org"_s, u"servers[0].hostName"_s);
    row("priority negative", u"server.priority"_s, -1, u"servers[0].priority"_s);
    row("priority too big", u"server.priority"_s, 65536, u"servers[0].priority"_s);
    row("priority broken", u"server.priority"_s, 10.5, u"servers[0].priority"_s);
    row("priority huge", u"server.priority"_s, 1e300, u"servers[0].priority"_s);
    row("priority is text", u"server.priority"_s, u"10"_s, u"servers[0].priority"_s);
    row("address is a name", u"server.addresses"_s, QJsonArray{u"localhost"_s}, u"servers[0].addresses[0]"_s);
    row("address is short", u"server.addresses"_s, QJsonArray{u"192.0.2.1"_s, u"1.2"_s},
        u"servers[0].addresses[1]"_s);
    row("address has a zone", u"server.addresses"_s, QJsonArray{u"fe80::1%eth0"_s},
        u"servers[0].addresses[0]"_s);
    row("address is a number", u"server.addresses"_s, QJsonArray{16909060}, u"servers[0].addresses[0]"_s);
    row("external address empty", u"externalAddresses"_s, QJsonArray{QString()}, u"externalAddresses[0]"_s);
    row("outside protocol unknown", u"outside.protocol"_s, u"http"_s, u"outsideServers[0].protocol"_s);
    row("outside port 0", u"outside.port"_s, 0, u"outsideServers[0].port"_s);
    row("outside port too big", u"outside.port"_s, 65536, u"outsideServers[0].port"_s);
    row("outside security missing", u"outside.security"_s, QJsonValue::Undefined,
        u"outsideServers[0].security"_s);
    row("provider is a path", u"provider"_s, u"../../etc/passwd"_s);
    row("provider too long", u"provider"_s, QString(1000, u'a'));
    row("SMTP port 0", u"smtpPort"_s, 0);
    row("simulated is a number", u"simulated"_s, 1);
    row("own address is an object", u"ownNetworkAddresses"_s, QJsonArray{QJsonObject{}},
        u"ownNetworkAddresses[0]"_s);
}

void TestSetupFile::badValues()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object = setup::toJson(everything());
    const auto put = [&value](QJsonObject &target, const QString &name) {
        if (value.isUndefined())
            target.remove(name);
        else
            target.insert(name, value);
    };
    const QString list = key.startsWith(u"server."_s)    ? u"servers"_s
                         : key.startsWith(u"outside."_s) ? u"outsideServers"_s
                                                         : QString();
    if (list.isEmpty()) {
        put(object, key);
    } else {
        QJsonArray items = object.value(list).toArray();
        QJsonObject first = items.first().toObject();
        put(first, key.section(u'.', 1));
        items.replace(0, first);
        object.insert(list, items);
    }
    FileError error;
    QVERIFY(!setup::setupFromJson(object, &error));
    QCOMPARE(error.kind, Kind::BadValue);
    QCOMPARE(error.detail, named);
    QVERIFY(setup::fileErrorText(error).contains(named));
    QVERIFY(!setup::setupFromJson(object, nullptr));
}

void TestSetupFile::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Kind::NotJson;
    QTest::newRow("text") << QByteArray("hello") << Kind::NotJson;
    QTest::newRow("cut off") << QByteArray("{\"schema\": \"mxwizard-setup-1\", \"setup\": {")
                             << Kind::NotJson;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\xff",
                                          8)
                            << Kind::NotJson;
    QTest::newRow("array") << QByteArray("[]") << Kind::NotASetup;
    QTest::newRow("other object") << QByteArray("{\"name\": \"x\"}") << Kind::NotASetup;
    QTest::newRow("a report") << QByteArray("{\"schema\": \"mxwizard-report-1\", \"setup\": {}}")
                              << Kind::NotASetup;
    QTest::newRow("schema is a number") << QByteArray("{\"schema\": 1}") << Kind::NotASetup;
    QTest::newRow("schema without number")
        << QByteArray("{\"schema\": \"mxwizard-setup-x\", \"setup\": {}}") << Kind::NotASetup;
    QTest::newRow("newer") << QByteArray("{\"schema\": \"mxwizard-setup-2\", \"setup\": {}}")
                           << Kind::NewerVersion;
    QTest::newRow("setup missing") << QByteArray("{\"schema\": \"mxwizard-setup-1\"}") << Kind::NotASetup;
    QTest::newRow("setup is text") << QByteArray("{\"schema\": \"mxwizard-setup-1\", \"setup\": \"x\"}")
                                   << Kind::NotASetup;
    QTest::newRow("setup empty") << QByteArray("{\"schema\": \"mxwizard-setup-1\", \"setup\": {}}")
                                 << Kind::BadValue;
}

void TestSetupFile::badFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!setup::saveAtomically(path(u"bad.json"_s), bytes));
    FileError error;
    QVERIFY(!setup::loadSetup(path(u"bad.json"_s), &error));
    QTEST(error.kind, "kind");
    QVERIFY(setup::fileErrorText(error).endsWith(u'.'));
    QVERIFY(!setup::loadSetup(path(u"bad.json"_s), nullptr));
}

void TestSetupFile::largeAndEndlessFilesAreNotRead()
{
    FileError error;
    QFile file(path(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1024LL * 1024 * 1024)); // sparse
    file.close();
    QVERIFY(!setup::loadSetup(file.fileName(), &error));
    QCOMPARE(error.kind, Kind::TooLarge);
    QVERIFY(!setup::loadSetup(path(u"missing.json"_s), &error));
    QCOMPARE(error.kind, Kind::CannotOpen);
    QVERIFY(error.detail.contains(u"missing.json"_s));
    QVERIFY(!setup::loadSetup(m_folder.path(), &error));
    QCOMPARE(error.kind, Kind::IsFolder);
    QVERIFY(!setup::loadSetup(QString(), &error));
    QCOMPARE(error.kind, Kind::CannotOpen);
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(!setup::loadSetup(path(u"pipe"_s), &error)); // opening it would wait for a writer
    QCOMPARE(error.kind, Kind::NotAFile);
    QVERIFY(!setup::loadSetup(u"/dev/zero"_s, &error));
    QCOMPARE(error.kind, Kind::NotAFile);
}

void TestSetupFile::deepJson()
{
    FileError error;
    const QByteArray deep = QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000);
    QVERIFY(!setup::saveAtomically(path(u"deep.json"_s), deep));
    QVERIFY(!setup::loadSetup(path(u"deep.json"_s), &error));
    QCOMPARE(error.kind, Kind::NotJson);
}

void TestSetupFile::mutationsNeverCrash()
{
    const QByteArray original = QJsonDocument(setup::toJson(everything())).toJson(QJsonDocument::Compact);
    quint32 state = 3;
    const auto next = [&state](quint32 limit) {
        return ((state = state * 1664525u + 1013904223u) >> 8) % limit;
    };
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = original;
        for (quint32 i = 0; i <= next(3); ++i)
            bytes[qsizetype(next(quint32(bytes.size())))] = char(next(256));
        const auto read = setup::setupFromJson(QJsonDocument::fromJson(bytes).object(), nullptr);
        if (!read)
            continue;
        ++taken;
        const auto again = setup::setupFromJson(setup::toJson(*read), nullptr);
        QVERIFY2(again && *again == *read, bytes.constData()); // whatever is taken can be saved and opened
    }
    QVERIFY(taken > 100);
}

void TestSetupFile::savingReplacesTheOldFile()
{
    const QString file = path(u"replaced.json"_s);
    QVERIFY(!setup::saveAtomically(file, "a long old content"));
    QVERIFY(!setup::saveAtomically(file, "new"));
    QFile reader(file);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), QByteArray("new"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"replaced*"_s}).size(), 1); // no temporary file is left
}

void TestSetupFile::savingThroughALinkKeepsTheLink()
{
    QVERIFY(!setup::saveAtomically(path(u"target.json"_s), "old"));
    QVERIFY(QFile::link(path(u"target.json"_s), path(u"link.json"_s)));
    QVERIFY(!setup::saveAtomically(path(u"link.json"_s), "new"));
    QVERIFY(QFileInfo(path(u"link.json"_s)).isSymLink());
    QFile reader(path(u"target.json"_s));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), QByteArray("new"));
}

void TestSetupFile::placesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty path") << QString() << Kind::IsFolder;
    QTest::newRow("a folder") << m_folder.path() << Kind::IsFolder;
    QTest::newRow("a folder with a slash") << m_folder.path() + u'/' << Kind::IsFolder;
    QTest::newRow("folder missing") << path(u"missing/setup.json"_s) << Kind::FolderMissing;
    QVERIFY(!setup::saveAtomically(path(u"file"_s), "x"));
    QTest::newRow("folder is a file") << path(u"file/setup.json"_s) << Kind::FolderMissing;
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe2"_s)).constData(), 0600), 0);
    QTest::newRow("a pipe") << path(u"pipe2"_s) << Kind::NotAFile;
#ifdef Q_OS_LINUX
    QTest::newRow("not even root may") << u"/proc/self/setup.json"_s << Kind::FolderReadOnly;
    QTest::newRow("full device") << u"/dev/full"_s << Kind::DiskFull;
#endif
    QTest::newRow("name too long") << path(QString(300, u'a')) << Kind::CannotWrite;
}

void TestSetupFile::placesThatCannotBeWritten()
{
    QFETCH(QString, target);
    const FileError error = setup::saveAtomically(target, "data");
    QTEST(error.kind, "kind");
    QVERIFY(setup::fileErrorText(error).size() > 20);
    if (target == "/dev/full"_L1)
        QVERIFY(!setup::saveAtomically(u"/dev/null"_s, "data"));
}

void TestSetupFile::readOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("root may write into every folder");
    QVERIFY(QDir(m_folder.path()).mkdir(u"closed"_s));
    const QString file = path(u"closed/setup.json"_s);
    QVERIFY(!setup::saveAtomically(file, "old"));
    QVERIFY(QFile::setPermissions(path(u"closed"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const FileError error = setup::saveAtomically(file, "new");
    QCOMPARE(error.kind, Kind::FolderReadOnly);
    QVERIFY(QFile::setPermissions(path(u"closed"_s),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QFile reader(file);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), QByteArray("old"));
}

void TestSetupFile::fullDisk()
{
#ifdef Q_OS_LINUX
    // A file system of this thread's own; it ends with the program.
    QVERIFY(QDir(m_folder.path()).mkdir(u"small"_s));
    const QByteArray small = QFile::encodeName(path(u"small"_s));
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", small.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting a small file system is not permitted here");
    const QString file = path(u"small/setup.json"_s);
    QVERIFY(!setup::saveAtomically(file, "old"));
    const FileError error = setup::saveAtomically(file, QByteArray(200'000, 'x'));
    QCOMPARE(error.kind, Kind::DiskFull);
    QVERIFY(setup::fileErrorText(error).contains(u"full?"_s));
    {
        QFile reader(file);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(reader.readAll(), QByteArray("old"));
    }
    QCOMPARE(QDir(path(u"small"_s)).entryList(QDir::Files).size(), 1);
    QCOMPARE(mount("none", small.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    QCOMPARE(setup::saveAtomically(file, "new").kind, Kind::FolderReadOnly);
    QCOMPARE(umount(small.constData()), 0);
#else
    QSKIP("needs Linux's mount namespaces");
#endif
}

void TestSetupFile::fileNames_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"example.org"_s << u"example-org.json"_s;
    QTest::newRow("IDN") << u"xn--bcher-kva.de"_s << u"xn-bcher-kva-de.json"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.json"_s;
    QTest::newRow("backslashes and drive") << u"C:\\Windows\\x"_s << u"c-windows-x.json"_s;
    QTest::newRow("option") << u"-rf"_s << u"rf.json"_s;
    QTest::newRow("control characters") << u"a\nb\u202ec"_s << u"a-b-c.json"_s;
    QTest::newRow("device") << u"con"_s << u"domain-con.json"_s;
    QTest::newRow("numbered device") << u"COM1"_s << u"domain-com1.json"_s;
    QTest::newRow("no device") << u"console"_s << u"console.json"_s;
    QTest::newRow("empty") << QString() << u"mail-domain.json"_s;
    QTest::newRow("nothing usable") << u"..."_s << u"mail-domain.json"_s;
    QTest::newRow("long") << QString(5000, u'a') << QString(120, u'a') + u".json"_s;
}

void TestSetupFile::fileNames()
{
    QFETCH(QString, domain);
    QTEST(setup::safeFileName(domain, u"json"_s), "expected");
    QCOMPARE(setup::safeFileName(u"example.org"_s, u"../x"_s), u"example-org.x"_s);
}

void TestSetupFile::everyErrorHasASentence()
{
    QVERIFY(setup::fileErrorText({}).isEmpty());
    QSet<QString> sentences;
    for (int i = int(Kind::CannotOpen); i <= int(Kind::DiskFull); ++i) {
        const QString text = setup::fileErrorText({Kind(i), u"/home/%1/\x1b[31m"_s});
        QVERIFY2(text.size() > 20 && !text.contains(QChar(0x1b)) && !sentences.contains(text),
                 qPrintable(text));
        sentences += text;
    }
}

QTEST_GUILESS_MAIN(TestSetupFile)
#include "tst_setupfile.moc"
