// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttable.h"
#include "report/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = setup::FileError::Kind;

/// Saved reports are judged again as they were, and files that are none are refused with a reason.
class TestReplay : public QObject
{
    Q_OBJECT

private:
    static QByteArray json(const report::DiagnosticReport &report)
    {
        return report::findWriter(u"json"_s)->write(report);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void savedReportIsJudgedTheSame_data();
    void savedReportIsJudgedTheSame();
    void verdictsComeFromObservations();
    void missingObservationsCutTheCheck();
    void wrongFramesAreRefused_data();
    void wrongFramesAreRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void missingFileIsRefused();
};

void TestReplay::savedReportIsJudgedTheSame_data()
{
    QTest::addColumn<report::DiagnosticReport>("original");
    QTest::newRow("healthy") << sample::healthy();
    // Reading cleans what no probe would have written, so this one is compared from its first reading on.
    const auto cleaned = report::replay(report::toJson(sample::withSession(sample::hostileSession())), nullptr);
    QVERIFY(cleaned);
    QTest::newRow("hostile texts") << *cleaned;
    QTest::newRow("refused port") << sample::withSession(
        fakes::failedSession(u"185.199.10.20"_s, smtp::Stage::Connect, smtp::Failure::Refused));
    QTest::newRow("greeting never came") << sample::withSession(
        fakes::failedSession(u"185.199.10.20"_s, smtp::Stage::Greeting, smtp::Failure::ReplyTimeout));
    report::DiagnosticReport other = sample::healthy();
    other.outcome = u"deadline"_s;
    other.nameServer = u"[2001:db8::53]:5353"_s;
    other.elapsedMs = 60'000;
    other.setup.externalAddresses = {QHostAddress(u"185.199.10.21"_s)};
    QTest::newRow("deadline, other server") << sample::judged(other.setup, other.observations);
}

void TestReplay::savedReportIsJudgedTheSame()
{
    QFETCH(report::DiagnosticReport, original);
    const QByteArray saved = json(original);
    setup::FileError error;
    const auto replayed = report::replay(QJsonDocument::fromJson(saved).object(), &error);
    QVERIFY2(replayed, qPrintable(setup::fileErrorText(error)));
    QVERIFY(!error);
    QCOMPARE(json(*replayed), saved);
    for (const report::Writer *writer : report::writerTable())
        QCOMPARE(writer->write(*replayed), writer->write(original));
}

void TestReplay::verdictsComeFromObservations()
{
    const report::DiagnosticReport broken = sample::withSession(
        fakes::failedSession(u"185.199.10.20"_s, smtp::Stage::Connect, smtp::Failure::Refused));
    QJsonObject object = report::toJson(broken);
    object[u"checks"_s] = report::toJson(sample::healthy())[u"checks"];
    object[u"summary"_s] = QJsonObject{{u"fail"_s, 0}, {u"pass"_s, 99}};
    const auto replayed = report::replay(object, nullptr);
    QVERIFY(replayed);
    QVERIFY2(replayed->hasFailure(), "the words of the file were believed instead of its observations");
}

void TestReplay::missingObservationsCutTheCheck()
{
    QJsonObject object = report::toJson(sample::healthy());
    QJsonObject observations = object[u"observations"].toObject();
    observations[u"sessions"_s] = QJsonArray();
    object[u"observations"_s] = observations;
    const auto replayed = report::replay(object, nullptr);
    QVERIFY(replayed);
    const auto smtp =
        std::find_if(replayed->results.cbegin(), replayed->results.cend(),
                     [](const checks::CheckResult &result) { return result.checkId == "smtp"_L1; });
    QVERIFY(smtp != replayed->results.cend());
    QVERIFY(smtp->state == checks::CheckState::Cut);
    QCOMPARE(smtp->verdict(), checks::Verdict::Unknown);
}

void TestReplay::wrongFramesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        Kind kind = Kind::BadValue) { QTest::newRow(name) << key << value << kind; };
    row("no schema", u"schema"_s, QJsonValue::Undefined, Kind::NotAReport);
    row("a setup", u"schema"_s, u"mxwizard-setup-1"_s, Kind::NotAReport);
    row("schema is a number", u"schema"_s, 1, Kind::NotAReport);
    row("newer schema", u"schema"_s, u"mxwizard-report-2"_s, Kind::NewerVersion);
    row("schema with a tail", u"schema"_s, u"mxwizard-report-2\n"_s, Kind::NotAReport);
    row("no start", u"startedAt"_s, QJsonValue::Undefined);
    row("start is no time", u"startedAt"_s, u"yesterday"_s);
    row("elapsed is text", u"elapsedMs"_s, u"12"_s);
    row("elapsed is negative", u"elapsedMs"_s, -1);
    row("elapsed is a fraction", u"elapsedMs"_s, 1.5);
    row("elapsed is huge", u"elapsedMs"_s, 1e300);
    row("unknown outcome", u"outcome"_s, u"fine"_s);
    row("no name server", u"nameServer"_s, QJsonValue::Null);
    row("no setup", u"setup"_s, QJsonValue::Undefined);
    row("setup is a list", u"setup"_s, QJsonArray{1, 2});
    row("setup has a wrong mode", u"setup"_s, QJsonObject{{u"mode"_s, u"mars"_s}, {u"domain"_s, u"a.net"_s}});
    row("no observations", u"observations"_s, QJsonValue::Undefined);
    row("observations are a text", u"observations"_s, u"all well"_s);
}

void TestReplay::wrongFramesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(Kind, kind);
    QJsonObject object = report::toJson(sample::healthy());
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    setup::FileError error;
    QVERIFY(!report::replay(object, &error));
    QCOMPARE(error.kind, kind);
    if (kind == Kind::BadValue)
        QVERIFY2(error.detail.startsWith(key), qPrintable(error.detail));
    QVERIFY(!setup::fileErrorText(error).isEmpty());
    QVERIFY(!setup::fileErrorText(error).contains(u'\n'));
}

void TestReplay::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const QByteArray good = json(sample::healthy());
    QTest::newRow("empty") << QByteArray() << Kind::NotJson;
    QTest::newRow("cut in the middle") << good.left(good.size() / 2) << Kind::NotJson;
    QTest::newRow("nested a million deep") << QByteArray(1'000'000, '[') << Kind::NotJson;
    QTest::newRow("objects nested deep") << QByteArray("{\"a\":").repeated(100'000) << Kind::NotJson;
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe{}", 6) << Kind::NotJson;
    QTest::newRow("another document") << QByteArray("{\"hello\": \"world\"}") << Kind::NotAReport;
    QTest::newRow("too large") << QByteArray(64 * 1024 * 1024 + 1, ' ') << Kind::TooLarge;
    QTest::newRow("observations nested deep inside")
        << QByteArray(good).replace("\"dns\": [", "\"dns\": [" + QByteArray(5000, '[')) << Kind::NotJson;
}

void TestReplay::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    setup::FileError error;
    QVERIFY(!report::replayFile(path, &error));
    QCOMPARE(error.kind, kind);
    QVERIFY(!setup::fileErrorText(error).isEmpty());
    QVERIFY(!report::replayFile(path, nullptr));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().size(), bytes.size());
}

void TestReplay::missingFileIsRefused()
{
    const QTemporaryDir folder;
    setup::FileError error;
    QVERIFY(!report::replayFile(folder.filePath(u"none.json"_s), &error));
    QCOMPARE(error.kind, Kind::CannotOpen);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
