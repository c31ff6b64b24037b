// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"
#include "report/reporttable.h"
#include "report/samplereport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

/// What all writers promise; each one's own promises are in its own test.
class TestReportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyWriterFileHasARow();
    void writerIsFoundByEnding_data();
    void writerIsFoundByEnding();
    void sameInputsGiveTheSameBytes_data();
    void sameInputsGiveTheSameBytes();
    void nothingActsOnTerminalOrReader_data();
    void nothingActsOnTerminalOrReader();
    void simulatedIsSaidAtTheTop_data();
    void simulatedIsSaidAtTheTop();
    void unfinishedIsSaid_data();
    void unfinishedIsSaid();
    void problemsComeWithWhoMustAct_data();
    void problemsComeWithWhoMustAct();
    void jsonHasTheDocumentedKeys();
    void jsonSaysWhatIsUnsure();
    void briefTextLeavesOutWhatIsWell();
    void everyCheckIsInOneGroup_data();
    void everyCheckIsInOneGroup();
    void nothingToDoIsSaid_data();
    void nothingToDoIsSaid();
    void detailsAreShown_data();
    void detailsAreShown();
    void whoWasAskedIsNamed();
    void unsureFindingsAskNobodyToAct_data();
    void unsureFindingsAskNobodyToAct();
    void privateKeysAreNotRepeated_data();
    void privateKeysAreNotRepeated();
};

void addWriterRows()
{
    QTest::addColumn<QString>("id");
    for (const report::Writer *writer : report::writerTable())
        QTest::newRow(writer->id) << QString::fromLatin1(writer->id);
}

void TestReportWriters::everyWriterFileHasARow()
{
    const QDir folder(QStringLiteral(MXWIZARD_SOURCE_DIR "/app/report"));
    QFile table(folder.filePath(u"reporttable.cpp"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(table.readAll());
    static const QRegularExpression definition(u"\\nconst Writer (\\w+)\\{\"(\\w+)\""_s);
    qsizetype found = 0;
    const QStringList files = folder.entryList({u"*.cpp"_s});
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = definition.match(QString::fromUtf8(file.readAll()));
        if (!match.hasMatch())
            continue;
        ++found;
        QVERIFY2(rows.contains(u'&' + match.captured(1)), qPrintable(name));
        QVERIFY(report::findWriter(match.captured(2)));
    }
    QCOMPARE(found, report::writerTable().size());
    QSet<QString> ids, extensions;
    for (const report::Writer *writer : report::writerTable()) {
        ids.insert(QString::fromLatin1(writer->id));
        extensions.insert(QString::fromLatin1(writer->extension));
        QVERIFY(!report::writerName(*writer).isEmpty());
    }
    QCOMPARE(ids.size(), found);
    QCOMPARE(extensions.size(), found);
}

void TestReportWriters::writerIsFoundByEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::newRow("html") << u"/a/b.html"_s << u"html"_s;
    QTest::newRow("capitals") << u"REPORT.HTML"_s << u"html"_s;
    QTest::newRow("text") << u"report.txt"_s << u"text"_s;
    QTest::newRow("markdown") << u"report.md"_s << u"markdown"_s;
    QTest::newRow("json with dots") << u"my.shop.net.json"_s << u"json"_s;
    QTest::newRow("unknown") << u"report.docx"_s << QString();
    QTest::newRow("none") << u"report"_s << QString();
}

void TestReportWriters::writerIsFoundByEnding()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    const report::Writer *writer = report::writerForFile(path);
    QCOMPARE(writer ? QString::fromLatin1(writer->id) : QString(), id);
}

void TestReportWriters::sameInputsGiveTheSameBytes_data()
{
    addWriterRows();
}

void TestReportWriters::sameInputsGiveTheSameBytes()
{
    QFETCH(QString, id);
    const auto *writer = report::findWriter(id);
    const QByteArray first = writer->write(sample::withSession(sample::hostileSession()));
    QCOMPARE(writer->write(sample::withSession(sample::hostileSession())), first);
    QVERIFY(first.size() > 1000);
    QVERIFY(first.endsWith('\n'));
    QVERIFY(!first.contains('\r'));
}

void TestReportWriters::nothingActsOnTerminalOrReader_data()
{
    addWriterRows();
}

void TestReportWriters::nothingActsOnTerminalOrReader()
{
    QFETCH(QString, id);
    const QByteArray bytes = report::findWriter(id)->write(sample::withSession(sample::hostileSession()));
    const QString text = QString::fromUtf8(bytes);
    QCOMPARE(text.toUtf8(), bytes); // valid UTF-8
    if (id == "json"_L1) {
        // The observations keep the bytes as they came, for replay; JSON escapes what a terminal could act on
        // itself.
        QVERIFY(!bytes.contains('\x1b') && !bytes.contains('\0') && !bytes.contains('\x07'));
        return;
    }
    for (const QChar c : text) {
        const auto category = c.category();
        const bool acts = category == QChar::Other_Control || category == QChar::Other_Format ||
                          category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        QVERIFY2(!acts || c == u'\n', qPrintable(QString::number(c.unicode(), 16)));
    }
    QVERIFY2(text.contains("nul\\x00inside\\x0d\\x0aRESULT"_L1), "evidence is kept, escaped");
}

void TestReportWriters::simulatedIsSaidAtTheTop_data()
{
    addWriterRows();
}

void TestReportWriters::simulatedIsSaidAtTheTop()
{
    QFETCH(QString, id);
    report::DiagnosticReport report = sample::healthy();
    const auto *writer = report::findWriter(id);
    QVERIFY(!QString::fromUtf8(writer->write(report)).contains("SIMULATED"_L1));
    report.setup.simulated = true;
    const QString text = QString::fromUtf8(writer->write(report));
    if (id == "json"_L1)
        QVERIFY(text.contains("\"simulated\": true"_L1));
    else
        QVERIFY(text.contains("SIMULATED"_L1) &&
                text.indexOf("SIMULATED"_L1) < text.indexOf(report.headline().left(20)));
}

void TestReportWriters::unfinishedIsSaid_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("said");
    QTest::newRow("stopped") << u"cancelled"_s << u"was stopped before it was finished"_s;
    QTest::newRow("deadline") << u"deadline"_s << u"ran out before it was finished"_s;
    QTest::newRow("asleep") << u"suspended"_s << u"was asleep"_s;
}

void TestReportWriters::unfinishedIsSaid()
{
    QFETCH(QString, outcome);
    QFETCH(QString, said);
    report::DiagnosticReport report = sample::healthy();
    for (const auto &id : {u"text"_s, u"markdown"_s, u"html"_s}) {
        report.outcome = u"complete"_s;
        QVERIFY(!QString::fromUtf8(report::findWriter(id)->write(report)).simplified().contains(said));
        report.outcome = outcome;
        QVERIFY(QString::fromUtf8(report::findWriter(id)->write(report)).simplified().contains(said));
    }
}

void TestReportWriters::problemsComeWithWhoMustAct_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("markdown") << u"markdown"_s;
    QTest::newRow("html") << u"html"_s;
}

void TestReportWriters::problemsComeWithWhoMustAct()
{
    QFETCH(QString, id);
    const report::DiagnosticReport report = sample::withSession(
        fakes::failedSession(u"185.199.10.20"_s, smtp::Stage::Connect, smtp::Failure::Refused));
    QVERIFY(report.hasFailure());
    const QString text = QString::fromUtf8(report::findWriter(id)->write(report)).simplified();
    const qsizetype heading = text.indexOf("What must be done, and by whom"_L1);
    const qsizetype actor = text.indexOf(checks::actorText(checks::Actor::MailServer));
    const qsizetype checkList =
        text.indexOf("SMTP"_L1 + QString(id == "markdown"_L1 ? u"\\_"_s : u"_"_s) + "REFUSED"_L1);
    QVERIFY(heading >= 0 && heading < actor);
    QVERIFY(actor < (checkList >= 0 ? checkList : text.indexOf("SMTP_REFUSED"_L1)));
    QVERIFY(!QString::fromUtf8(report::findWriter(id)->write(sample::healthy()))
                 .contains(checks::actorText(checks::Actor::MailServer)));
}

void TestReportWriters::jsonHasTheDocumentedKeys()
{
    const QByteArray bytes = report::findWriter(u"json"_s)->write(sample::healthy());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(object.keys(),
             (QStringList{u"checks"_s, u"elapsedMs"_s, u"headline"_s, u"nameServer"_s, u"observations"_s, u"outcome"_s,
                          u"schema"_s, u"seen"_s, u"setup"_s, u"startedAt"_s, u"summary"_s, u"tool"_s}));
    QCOMPARE(object[u"schema"].toString(), u"mxwizard-report-1"_s);
    QCOMPARE(object[u"startedAt"].toString(), u"2026-03-04T05:06:07.089Z"_s);
    QCOMPARE(object[u"elapsedMs"].toInt(), 1234);
    QCOMPARE(object[u"tool"].toObject().keys(), (QStringList{u"name"_s, u"qt"_s, u"version"_s}));
    const QJsonObject summary = object[u"summary"].toObject();
    QCOMPARE(summary.keys(),
             (QStringList{u"fail"_s, u"not-applicable"_s, u"note"_s, u"pass"_s, u"unknown"_s, u"warn"_s}));
    const QJsonArray checkArray = object[u"checks"].toArray();
    QCOMPARE(checkArray.size(), checks::checkTable().size());
    int sum = 0;
    for (const QString &key : summary.keys())
        sum += summary[key].toInt();
    QCOMPARE(sum, int(checkArray.size()));
    for (const QJsonValue &value : checkArray) {
        const QJsonObject check = value.toObject();
        QCOMPARE(check.keys(),
                 (QStringList{u"evidence"_s, u"findings"_s, u"group"_s, u"id"_s, u"state"_s, u"title"_s, u"verdict"_s}));
        QVERIFY(checks::verdictFromName(check[u"verdict"].toString()));
        const QJsonArray findings = check[u"findings"].toArray();
        for (const QJsonValue &finding : findings) {
            QStringList keys = finding.toObject().keys();
            for (const QString &sometimes : {u"reference"_s, u"details"_s, u"letter"_s, u"unsure"_s})
                keys.removeAll(sometimes);
            QCOMPARE(keys, (QStringList{u"actor"_s, u"arguments"_s, u"remedy"_s, u"tag"_s, u"text"_s, u"verdict"_s}));
            QVERIFY(!finding[u"text"].toString().isEmpty());
        }
    }
}

void TestReportWriters::briefTextLeavesOutWhatIsWell()
{
    const auto evidenceCount = [](const QString &text) {
        static const QRegularExpression item(u"\\n  \\[\\d+\\]"_s);
        return text.mid(text.indexOf(u"\nEvidence\n"_s)).count(item);
    };
    const report::DiagnosticReport report = sample::withSession(
        fakes::failedSession(u"185.199.10.20"_s, smtp::Stage::Connect, smtp::Failure::Refused));
    const QString brief = QString::fromUtf8(report::briefText(report)),
                  full = QString::fromUtf8(report::findWriter(u"text"_s)->write(report));
    QVERIFY(brief.contains(u"\n  [Passed] MX: where mail for the domain is sent (mx)\n"_s));
    QVERIFY(!brief.contains(u"MX_FOUND"_s) && full.contains(u"MX_FOUND"_s));
    QVERIFY(brief.contains(u"SMTP_REFUSED"_s));
    QVERIFY(brief.contains(u"--evidence"_s) && !full.contains(u"--evidence"_s));
    QVERIFY(evidenceCount(brief) > 0);
    QVERIFY2(evidenceCount(brief) < evidenceCount(full), qPrintable(QString::number(evidenceCount(full))));
}

void TestReportWriters::everyCheckIsInOneGroup_data()
{
    QTest::addColumn<setup::Mode>("mode");
    QTest::newRow("internet") << setup::Mode::Internet;
    QTest::newRow("lan") << setup::Mode::Lan;
    QTest::newRow("map") << setup::Mode::Map;
}

void TestReportWriters::everyCheckIsInOneGroup()
{
    QFETCH(setup::Mode, mode);
    QList<checks::CheckResult> results;
    for (const checks::Check *check : checks::checkTable())
        results.append({QString::fromLatin1(check->id), checks::CheckState::Done, {{u"DOMAIN_OK"_s, {}}}, {}});
    results[0].findings = {{u"MX_OWN_MISSING"_s, {}}};
    results[1].state = checks::CheckState::Cut;
    results[3].findings = {{u"MX_MISSING"_s, {}}};
    const QList<report::CheckGroup> groups = report::checkGroups(results, mode);
    QList<int> seen;
    for (const report::CheckGroup &group : groups) {
        QVERIFY(!group.title.isEmpty() && !group.all().isEmpty());
        seen += group.all();
        const bool some = std::ranges::any_of(group.all(), [&](int place) {
            return checks::checkTable()[place]->modes.contains(mode);
        });
        QCOMPARE(group.applies, some);
    }
    std::ranges::sort(seen);
    QList<int> all(results.size());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(seen, all);
    if (mode != setup::Mode::Internet)
        return;
    QCOMPARE(groups.first().group, checks::Group::Dns);
    QCOMPARE(groups.first().problems, (QList<int>{3, 0, 1})); // the worst first
    QVERIFY(std::ranges::none_of(groups, [](const auto &group) { return group.title == u"My network"_s; }));
}

void TestReportWriters::nothingToDoIsSaid_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"text", "markdown", "html"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestReportWriters::nothingToDoIsSaid()
{
    QFETCH(QString, id);
    report::DiagnosticReport report = sample::healthy();
    for (checks::CheckResult &result : report.results)
        result.findings = {{u"DOMAIN_OK"_s, {u"shop.net"_s}}};
    QVERIFY(QString::fromUtf8(report::findWriter(id)->write(report)).contains(report::nothingToDo()));
    report.results[0].findings.append({u"MX_MISSING"_s, {u"shop.net"_s}});
    QVERIFY(!QString::fromUtf8(report::findWriter(id)->write(report)).contains(report::nothingToDo()));
}

void TestReportWriters::detailsAreShown_data()
{
    addWriterRows();
}

void TestReportWriters::detailsAreShown()
{
    QFETCH(QString, id);
    report::DiagnosticReport report = sample::healthy();
    report.results[0].findings[0].details = {u"v=spf1 -all"_s, u"  <b>"_s};
    const QString text = QString::fromUtf8(report::findWriter(id)->write(report));
    QVERIFY(text.contains(u"v=spf1 -all"_s));
    QVERIFY(text.contains(u"RFC"_s));
    QCOMPARE(text.contains(u"  <b>"_s), id != "html"_L1);
}

void TestReportWriters::whoWasAskedIsNamed()
{
    const QList<report::Fact> facts = report::facts(sample::healthy());
    const auto asked = std::ranges::find(facts, u"DNS asked"_s, &report::Fact::label);
    QVERIFY(asked != facts.cend());
    QVERIFY2(asked->value.startsWith(u"this computer's resolver, "_s), qPrintable(asked->value));
    QVERIFY2(asked->value.contains(u"Google"_s) && asked->value.endsWith(u"other name servers"_s),
             qPrintable(asked->value));
}

namespace {

/// The MX looks missing, but its control failed.
report::DiagnosticReport unsureReport()
{
    report::DiagnosticReport report = sample::healthy();
    report.results[1].findings = {{u"MX_MISSING"_s, {u"shop.test-mail.net"_s}, true}};
    return report;
}

} // namespace

void TestReportWriters::jsonSaysWhatIsUnsure()
{
    const QJsonObject object = toJson(unsureReport());
    const QJsonObject finding = object[u"checks"][1][u"findings"][0].toObject();
    QCOMPARE(finding[u"unsure"].toBool(), true);
    QCOMPARE(finding[u"verdict"].toString(), u"unknown"_s);
    QCOMPARE(finding[u"remedy"].toString(), QString());
    QCOMPARE(object[u"summary"][u"fail"].toInt(), 0);
}

void TestReportWriters::unsureFindingsAskNobodyToAct_data()
{
    addWriterRows();
}

void TestReportWriters::unsureFindingsAskNobodyToAct()
{
    QFETCH(QString, id);
    const auto *writer = report::findWriter(id);
    const report::DiagnosticReport unsure = unsureReport();
    report::DiagnosticReport sure = unsure;
    sure.results[1].findings[0].unsure = false;
    const QString remedy = checks::findingRemedy(sure.results[1].findings[0]).left(50);
    QVERIFY(!remedy.isEmpty());
    QVERIFY(QString::fromUtf8(writer->write(sure)).simplified().contains(remedy));
    QVERIFY(!QString::fromUtf8(writer->write(unsure)).simplified().contains(remedy));
}

/// "SECRET" stands for what nobody may get to see; `lines` are the TXT records at the name of a key.
void TestReportWriters::privateKeysAreNotRepeated_data()
{
    QTest::addColumn<QStringList>("lines");
    const QString padding = u"A"_s.repeated(80);
    const auto row = [&](const char *name, const QString &text) { QTest::newRow(name) << QStringList{text}; };
    row("PEM", u"-----BEGIN PRIVATE KEY----- SECRET -----END PRIVATE KEY-----"_s);
    row("PEM in p=", u"v=DKIM1; p=-----BEGIN RSA PRIVATE KEY-----SECRET"_s);
    row("PKCS #8 in p=", u"v=DKIM1; k=rsa; p=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET"_s + padding);
    row("PKCS #1 in p=", u"v=DKIM1; k=rsa; p=MIIEowIBAAKCAQEASECRET"_s + padding);
    row("cut off", u"v=DKIM1;p=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET="_s);
    row("Ed25519", u"v=DKIM1; k=ed25519; p=MC4CAQAwBQYDK2VwBCIEISECRETSECRETSECRETSECRETSECRETSECRETSECR"_s);
    row("quoted", u"\"v=DKIM1; p=MIIEvQIBADANBgkq\" \"hkiG9w0BAQEFAASCSECRET"_s + padding + u'"');
    row("escaped", u"v=DKIM1\\; p=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET"_s + padding);
    row("without any tag", u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET"_s + padding);
    row("of another version", u"v=DKIM2; p=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET"_s + padding);
    QTest::newRow("a record for each line") << QStringList{u"-----BEGIN PRIVATE KEY-----"_s, u"QUJDSECRETSECRETQUJD"_s, u"SECRETSE"_s};
    QTest::newRow("beside a good one") << QStringList{u"v=DKIM1; p=AAAA"_s, u"v=DKIM1; p=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCSECRET"_s + padding};
}

void TestReportWriters::privateKeysAreNotRepeated()
{
    QFETCH(QStringList, lines);
    setup::MailSetup setup = fakes::internetSetup();
    setup.dkimKeys = {{u"s1"_s, {}}};
    QString dns = u"example.org MX 10 mail.example.org\nmail.example.org A 185.199.10.20"_s;
    for (const QString &line : lines)
        dns += u"\ns1._domainkey.example.org TXT "_s + line;
    fakes::World world(dns, {fakes::healthySession(u"185.199.10.20"_s, u"mail.example.org"_s)});
    for (const checks::Check *check : checks::checkTable())
        static_cast<void>(world.judge(*check, setup));
    const report::DiagnosticReport report = sample::judged(setup, world.observations());
    const auto toldOf = [&](const char *tag) {
        return std::ranges::any_of(report.results, [&](const checks::CheckResult &result) {
            return std::ranges::any_of(result.findings, [&](const checks::Finding &finding) { return finding.tag == QLatin1StringView(tag); });
        });
    };
    QVERIFY(toldOf("DKIM_PRIVATE_KEY"));
    for (const report::Writer *writer : report::writerTable()) {
        const QByteArray text = writer->write(report);
        QVERIFY2(!text.contains("SECRET"), writer->id);
    }
    QVERIFY(!QJsonDocument(report::toJson(report)).toJson().contains("SECRET"));
    bool isMarked = false;
    for (const QString &key : report.observations.keys()) {
        const QString evidence = report::evidenceLines(key, report.observations).join(u'\n');
        QVERIFY2(!evidence.contains(u"SECRET"), qPrintable(key));
        isMarked = isMarked || evidence.contains(u"a PRIVATE KEY was here");
    }
    QVERIFY(isMarked);
}

QTEST_GUILESS_MAIN(TestReportWriters)
#include "tst_reportwriters.moc"
