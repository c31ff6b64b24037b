// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttable.h"
#include "simulation/simulatedinternet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

/// The program itself, as a script sees it: what it prints where, what it writes, and its exit status.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    struct Result
    {
        int status = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        /// Exactly one line, and nothing was printed as a result.
        [[nodiscard]] bool saysWhy() const { return err.count('\n') == 1 && err.startsWith("mxwizard: "); }
    };

    static QProcessEnvironment environment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return environment;
    }
    static Result run(const QStringList &arguments, const QString &outFile = {},
                      const QProcessEnvironment &environment = TestProgram::environment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        if (!outFile.isEmpty())
            process.setStandardOutputFile(outFile);
        process.start(QStringLiteral(MXWIZARD_PROGRAM), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void demoDomains_data();
    void demoDomains();
    void demoPrintsWhatElseThereIs();
    void reportIsWrittenByEnding_data();
    void reportIsWrittenByEnding();
    void formatWinsOverEnding();
    void replayGivesTheSame();
    void recordsAndPanel();
    void recordsStayInMapMode();
    void setupIsSavedAndOpened();
    void helpAndVersion();
    void whatCannotRunSaysWhy_data();
    void whatCannotRunSaysWhy();
    void fullDiskLosesNothing();
    void fullStandardOutputIsAnError();
    void silentNameServerEndsInTime();
    void nothingToWaitForIsSaidInOneLine_data();
    void nothingToWaitForIsSaidInOneLine();
    void windowNeedsADisplay();
    void languageOfTheLocale_data();
    void languageOfTheLocale();
    void languageOfTheOption();
};

void TestProgram::demoDomains_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("tag"); // the worst finding; none for a domain without a fault
    const auto row = [](const char *domain, int status, const QString &tag = {}) {
        QTest::newRow(domain) << status << tag;
    };
    row("healthy.example", 0);
    row("no-mx.example", 1, u"MX_MISSING"_s);
    row("missing.example", 1, u"MX_DOMAIN_MISSING"_s);
    row("null-mx.example", 1, u"MX_NULL"_s);
    row("private-address.example", 1, u"HOST_NOT_PUBLIC"_s);
    row("alias.example", 1, u"HOST_IS_ALIAS"_s);
    row("ip-target.example", 1, u"HOST_IS_ADDRESS"_s);
    row("no-mail-host.example", 1, u"HOST_MISSING"_s);
    row("closed-port.example", 1, u"SMTP_REFUSED"_s);
    row("silent-port.example", 1, u"SMTP_TIMEOUT"_s);
    row("no-starttls.example", 0, u"TLS_NOT_OFFERED"_s);
    row("expired-certificate.example", 1, u"TLS_CERTIFICATE_EXPIRED"_s);
    row("rejecting.example", 1, u"SMTP_REJECTED"_s);
    row("tarpit.example", 0, u"SMTP_NO_GREETING"_s);
    row("old-provider.example", 0, u"MX_FOREIGN_LEFT"_s);
    row("two-spf.example", 1, u"SPF_MANY"_s);
    row("dns-broken.example", 1, u"DELEGATION_NONE_WORKS"_s);
    row("stale.example", 0);
    row("split.example", 0);
    row("lame.example", 0, u"DELEGATION_SERVER_REFUSES"_s);
    row("doubled.example", 1, u"SLIP_NAME_IN_FULL"_s);
    row("dnssec-broken.example", 1, u"DNSSEC_BOGUS"_s);
    row("open-relay.example", 1, u"OPEN_RELAY"_s);
    row("greylisting.example", 0);
    row("listed.example", 1, u"BLOCKLISTS_LISTED"_s);
    row("no-ptr.example", 1, u"REVERSE_MISSING"_s);
    row("spf-wrong.example", 1, u"SPF_ADDRESS_FAIL"_s);
    row("tlsa-stale.example", 1, u"DANE_MISMATCH"_s);
    row("office.example", 0);
    row("map.example", 0);
}

void TestProgram::demoDomains()
{
    QFETCH(int, status);
    QFETCH(QString, tag);
    const QString domain = QString::fromLatin1(QTest::currentDataTag());
    const Result result = run({u"diagnose"_s, u"--demo"_s, domain, u"--format"_s, u"json"_s});
    const QJsonObject report = result.json();
    QCOMPARE(report[u"schema"].toString(), u"mxwizard-report-1"_s);
    QCOMPARE(report[u"outcome"].toString(), u"complete"_s);
    QCOMPARE(report[u"setup"][u"domain"].toString(), domain);
    QVERIFY(result.err.isEmpty());
    QStringList faults;
    const QJsonArray checkArray = report[u"checks"].toArray();
    for (const QJsonValue &check : checkArray) {
        const QJsonArray findings = check[u"findings"].toArray();
        for (const QJsonValue &finding : findings) {
            if (!QStringList{u"pass"_s, u"note"_s, u"not-applicable"_s}.contains(
                    finding[u"verdict"].toString()))
                faults += finding[u"tag"].toString();
        }
    }
    QCOMPARE(result.status, status);
    QVERIFY2(tag.isEmpty() ? faults.isEmpty() : faults.contains(tag), qPrintable(faults.join(u' ')));
    QCOMPARE(report[u"summary"][u"fail"].toInt() > 0, status == 1);
}

void TestProgram::demoPrintsWhatElseThereIs()
{
    const Result result = run({u"diagnose"_s, u"--demo"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    const QString text = QString::fromUtf8(result.out);
    const QStringList german =
        QString::fromUtf8(run({u"diagnose"_s, u"--demo"_s, u"--language"_s, u"de"_s}).out).split(u'\n');
    for (const QString &line : text.split(u'\n') + german)
        QVERIFY2(line.size() <= 80 || line.contains("openssl"_L1) || line.contains(": dig +"_L1) || line.contains(": nslookup "_L1), qPrintable(line));
    QVERIFY(text.contains("SIMULATED"_L1));
    const qsizetype others = text.indexOf("Other simulated domains:"_L1);
    QVERIFY(others > 0);
    for (const simulation::DemoDomain &demo : simulation::demoDomains().mid(1))
        QVERIFY2(text.indexOf(demo.domain, others) > 0, qPrintable(demo.domain));
}

void TestProgram::reportIsWrittenByEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"r.md"_s << QByteArray("# MX Wizard");
    QTest::newRow("text") << u"r.txt"_s << QByteArray("MX Wizard: diagnosis of ");
    QTest::newRow("json") << u"r.json"_s << QByteArray("{\n");
    QTest::newRow("pdf") << u"r.PDF"_s << QByteArray("%PDF-");
}

void TestProgram::reportIsWrittenByEnding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const Result result = run({u"diagnose"_s, u"--demo"_s, u"-o"_s, path});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.isEmpty() && result.err.isEmpty(), result.err.constData());
    QVERIFY2(fileBytes(path).startsWith(begins), fileBytes(path).left(40).constData());
    QVERIFY(fileBytes(path).size() > 1000);
}

void TestProgram::formatWinsOverEnding()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.html"_s);
    QCOMPARE(run({u"diagnose"_s, u"--demo"_s, u"--format"_s, u"markdown"_s, u"--output"_s, path}).status, 0);
    QVERIFY(fileBytes(path).startsWith("# "));
}

void TestProgram::replayGivesTheSame()
{
    const QTemporaryDir folder;
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        const QString path = folder.filePath(u"r.json"_s);
        const int status = run({u"diagnose"_s, u"--demo"_s, demo.domain, u"-o"_s, path}).status;
        const Result replayed = run({u"replay"_s, path, u"--format"_s, u"json"_s});
        QCOMPARE(replayed.status, status);
        QCOMPARE(replayed.out, fileBytes(path));
        const Result text = run({u"replay"_s, path});
        QVERIFY(text.out.contains(demo.domain.toUtf8()));
    }
}

void TestProgram::recordsAndPanel()
{
    const QStringList domain{u"shop.net"_s, u"--mail-host"_s, u"mail.shop.net=185.199.10.20,2a01:4f8::1"_s};
    const Result records = run(QStringList{u"records"_s} + domain);
    QCOMPARE(records.status, 0);
    QVERIFY2(records.err.isEmpty(), records.err.constData());
    for (const auto *part : {"mail.shop.net", "185.199.10.20", "2a01:4f8::1", "v=spf1", "v=DMARC1"})
        QVERIFY2(records.out.contains(part), part);
    const Result zone = run(QStringList{u"records"_s, u"--format"_s, u"bind"_s} + domain);
    QCOMPARE(zone.status, 0);
    QVERIFY2(zone.out.contains("MX\t10") || zone.out.contains("MX 10"), zone.out.constData());
    QVERIFY(QJsonDocument::fromJson(run(QStringList{u"records"_s, u"--format"_s, u"json"_s} + domain).out)
                .isNull() == false);

    const QTemporaryDir folder;
    QCOMPARE(run(QStringList{u"records"_s, u"-o"_s, folder.filePath(u"r.csv"_s)} + domain).status, 0);
    QVERIFY(fileBytes(folder.filePath(u"r.csv"_s)).contains(','));

    const Result panel = run(QStringList{u"panel"_s, u"--provider"_s, u"cloudflare"_s} + domain);
    QCOMPARE(panel.status, 0);
    QVERIFY(panel.out.contains("Cloudflare"));
    QVERIFY(panel.out.contains("185.199.10.20"));
    QVERIFY(!panel.out.contains("\x1b"));
}

void TestProgram::recordsStayInMapMode()
{
    const Result records = run({u"records"_s, u"shop.net"_s, u"--mode"_s, u"map"_s});
    QCOMPARE(records.status, 0);
    QVERIFY(records.out.isEmpty());
    QVERIFY2(records.err.contains("must stay as they are"), records.err.constData());
    QCOMPARE(run({u"panel"_s, u"shop.net"_s, u"--mode"_s, u"map"_s}).status, 0);
}

void TestProgram::setupIsSavedAndOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"setup.json"_s);
    const Result first =
        run({u"records"_s, u"shop.net"_s, u"--external-ip"_s, u"185.199.10.20"_s, u"--save-setup"_s, path});
    QCOMPARE(first.status, 0);
    const Result second = run({u"records"_s, u"--setup"_s, path});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.out, first.out);
}

void TestProgram::helpAndVersion()
{
    const Result help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: mxwizard") && help.err.isEmpty());
    const Result diagnose = run({u"diagnose"_s, u"--help"_s, u"--colour"_s});
    QCOMPARE(diagnose.status, 0);
    QVERIFY(diagnose.out.startsWith("Usage: mxwizard diagnose"));
    QCOMPARE(run({u"--version"_s}).out, QByteArray("mxwizard " MXWIZARD_VERSION "\n"));
    QCOMPARE(run({u"replay"_s, u"-v"_s}).out, QByteArray("mxwizard " MXWIZARD_VERSION "\n"));
}

void TestProgram::whatCannotRunSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QStringList demo{u"diagnose"_s, u"--demo"_s};
    QTest::newRow("no domain") << QStringList{u"diagnose"_s} << QByteArray("Which domain?");
    QTest::newRow("bad domain") << QStringList{u"diagnose"_s, u"a..b"_s} << QByteArray("two dots");
    QTest::newRow("domain with a line break")
        << QStringList{u"diagnose"_s, u"a\nb.net"_s} << QByteArray("mxwizard: ");
    QTest::newRow("unknown format") << QStringList(demo + QStringList{u"--format"_s, u"docx"_s})
                                    << QByteArray("choose one of html, text, markdown, json, pdf");
    QTest::newRow("unknown ending") << QStringList(demo + QStringList{u"-o"_s, u"report.docx"_s})
                                    << QByteArray("--format");
    QTest::newRow("output in no folder")
        << QStringList(demo + QStringList{u"-o"_s, u"/nowhere/at/all/r.txt"_s})
        << QByteArray("/nowhere/at/all/r.txt");
    QTest::newRow("output is a folder")
        << QStringList(demo + QStringList{u"-o"_s, u"/"_s, u"--format"_s, u"text"_s}) << QByteArray("folder");
    QTest::newRow("no setup file") << QStringList{u"diagnose"_s, u"--setup"_s, u"/nowhere/s.json"_s}
                                   << QByteArray("/nowhere/s.json");
    QTest::newRow("setup is a program")
        << QStringList{u"diagnose"_s, u"--setup"_s, QStringLiteral(MXWIZARD_PROGRAM)}
        << QByteArray("mxwizard: ");
    QTest::newRow("a setup is no report")
        << QStringList{u"replay"_s, QStringLiteral(MXWIZARD_SOURCE_DIR "/CMakePresets.json")}
        << QByteArray("CMakePresets.json: This is not a report");
    QTest::newRow("no report") << QStringList{u"replay"_s, u"/nowhere/r.json"_s}
                               << QByteArray("/nowhere/r.json");
    QTest::newRow("setup cannot be saved")
        << QStringList(QStringList{u"diagnose"_s, u"--demo"_s, u"--save-setup"_s, u"/nowhere/s.json"_s})
        << QByteArray("/nowhere");
    QTest::newRow("records format") << QStringList{u"records"_s,       u"shop.net"_s, u"--external-ip"_s,
                                                   u"185.199.10.20"_s, u"--format"_s, u"html"_s}
                                    << QByteArray("choose one of text");
    QTest::newRow("typing slip") << QStringList{u"diagnos"_s, u"shop.net"_s} << QByteArray("mxwizard");
}

void TestProgram::whatCannotRunSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.saysWhy() || result.err.startsWith("mxwizard: note: "), result.err.constData());
    QVERIFY2(result.err.contains(says), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestProgram::fullDiskLosesNothing()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    const Result result =
        run({u"diagnose"_s, u"--demo"_s, u"--format"_s, u"json"_s, u"--output"_s, u"/dev/full"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.saysWhy(), result.err.constData());
    QCOMPARE(result.json()[u"schema"].toString(), u"mxwizard-report-1"_s);
    const Result pdf =
        run({u"diagnose"_s, u"--demo"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"/dev/full"_s});
    QCOMPARE(pdf.status, 2);
    QVERIFY(pdf.out.startsWith("MX Wizard: diagnosis of "));
}

void TestProgram::fullStandardOutputIsAnError()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    const Result report = run({u"diagnose"_s, u"--demo"_s}, u"/dev/full"_s);
    QCOMPARE(report.status, 2);
    QVERIFY2(report.saysWhy(), report.err.constData());
    QCOMPARE(
        run({u"records"_s, u"shop.net"_s, u"--mail-host"_s, u"mail.shop.net=185.199.10.20"_s}, u"/dev/full"_s)
            .status,
        2);
}

void TestProgram::silentNameServerEndsInTime()
{
    QUdpSocket silent; // answers nothing
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    QElapsedTimer clock;
    clock.start();
    const Result result =
        run({u"diagnose"_s, u"shop.test-mail.net"_s, u"--nameserver"_s,
             u"127.0.0.1:%1"_s.arg(silent.localPort()), u"--timeout"_s, u"1"_s, u"--format"_s, u"json"_s});
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(result.status, 0);
    const QJsonObject summary = result.json()[u"summary"].toObject();
    QCOMPARE(summary[u"fail"].toInt(), 0);
    QVERIFY(summary[u"unknown"].toInt() > 0);
    QVERIFY(silent.hasPendingDatagrams());
}

void TestProgram::nothingToWaitForIsSaidInOneLine_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("status");
    QTest::newRow("healthy") << u"healthy.example"_s << 0;
    QTest::newRow("no DNS will mend that") << u"closed-port.example"_s << 1;
}

void TestProgram::nothingToWaitForIsSaidInOneLine()
{
    QFETCH(QString, domain);
    QFETCH(int, status);
    const QStringList arguments{u"diagnose"_s, u"--demo"_s, domain, u"--watch"_s};
    const Result json = run(arguments + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.status, status);
    QVERIFY(!json.json().isEmpty());
    QCOMPARE(json.err.count('\n'), 1);
    QVERIFY2(json.err.endsWith("  Everybody who could be asked sees what was planned.\n"),
             json.err.constData());
    const Result text = run(arguments);
    QCOMPARE(text.status, status);
    QVERIFY(text.out.endsWith("  Everybody who could be asked sees what was planned.\n"));
    QVERIFY2(text.err.isEmpty(), text.err.constData());
}

void TestProgram::windowNeedsADisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const Result result = run({});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.saysWhy() && result.err.contains("mxwizard diagnose"), result.err.constData());
#else
    QSKIP("Windows always have a display here.");
#endif
}

void TestProgram::languageOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray english = "Usage: ", german = "Aufruf: ", chinese = "用法";
    QTest::newRow("English") << u"en_US.UTF-8"_s << QString() << english;
    QTest::newRow("German") << u"de_AT.UTF-8"_s << QString() << german;
    QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s << QString() << chinese;
    QTest::newRow("none") << u"C"_s << QString() << english;
    QTest::newRow("not translated") << u"fr_FR.UTF-8"_s << QString() << english;
    QTest::newRow("English before German") << u"en_US.UTF-8"_s << u"en_US:en:de"_s << english;
    QTest::newRow("French, then German") << u"fr_FR.UTF-8"_s << u"fr:de:en"_s << german;
}

void TestProgram::languageOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, preferred);
    QFETCH(QByteArray, begins);
    QProcessEnvironment changed = environment();
    changed.insert(u"LC_ALL"_s, locale);
    if (!preferred.isEmpty())
        changed.insert(u"LANGUAGE"_s, preferred);
    const Result help = run({u"--help"_s}, {}, changed);
    QVERIFY2(help.out.startsWith(begins), help.out.left(40).constData());
    QVERIFY2(help.err.isEmpty() || help.err.startsWith("Detected locale"), help.err.constData());
    QVERIFY(run({u"--help"_s, u"--language"_s, u"en"_s}, {}, changed).out.startsWith("Usage: "));
}

void TestProgram::languageOfTheOption()
{
    const Result german =
        run({u"diagnose"_s, u"--demo"_s, u"--language"_s, u"de"_s, u"--format"_s, u"html"_s});
    QCOMPARE(german.status, 0);
    QVERIFY(german.out.contains("<html lang=\"de\">"));
    const Result refused = run({u"diagnose"_s, u"--language"_s, u"de"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err != run({u"diagnose"_s}).err);
    // What scripts read stays the same in every language.
    const auto stable = [](const Result &result) {
        QStringList words;
        const QJsonArray checkArray = result.json()[u"checks"].toArray();
        for (const QJsonValue &check : checkArray)
            words += check[u"id"].toString() + u' ' + check[u"verdict"].toString() + u' ' +
                     check[u"findings"][0][u"tag"].toString();
        return words;
    };
    const QStringList demo{u"diagnose"_s, u"--demo"_s, u"closed-port.example"_s, u"--format"_s, u"json"_s};
    QVERIFY(stable(run(demo)).size() > 5);
    QCOMPARE(stable(run(demo + QStringList{u"--language"_s, u"zh_CN"_s})), stable(run(demo)));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
