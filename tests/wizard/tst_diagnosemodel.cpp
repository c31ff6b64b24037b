// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/observations.h"
#include "fakes/fakeprobe.h"
#include "wizard/models/checkmodel.h"
#include "wizard/widgets/verdicticon.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using checks::CheckResult;
using checks::CheckState;
using checks::Finding;
using checks::Verdict;
using wizard::CheckModel;
using wizard::Mark;

namespace {

const Finding passed{u"SMTP_OK"_s, {u"mail.example.org [192.0.2.1]"_s, u"40"_s}};
const Finding failed{u"MX_MISSING"_s, {u"example.org"_s}};
const Finding notFinished{u"NOT_FINISHED"_s, {}};

QString dnsKey(const QString &name)
{
    return dns::Question{name, dns::RecordType::MX, {}}.key();
}

} // namespace

class CheckModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsUsedHereExist();
    void rowsOfACheck();
    void growsAndShrinksUnderASelection();
    void worst_data();
    void worst();
    void whatIsWellGoesBelowItsOwnRow();
    void groupsOfOtherModesAreLeftOut();
    void observationWords_data();
    void observationWords();
    void evidenceTellsWhatCameBack();
    void marks_data();
    void marks();
    void wordsAreReadable();

private:
    checks::Observations m_observations;
    std::unique_ptr<CheckModel> makeModel(const QList<CheckResult> &results)
    {
        auto model = std::make_unique<CheckModel>([this] { return &m_observations; });
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     model.get());
        model->setResults(results, setup::Mode::Internet);
        return model;
    }
};

void CheckModelTest::tagsUsedHereExist()
{
    QCOMPARE(checks::findingVerdict(passed), Verdict::Pass);
    QCOMPARE(checks::findingVerdict(failed), Verdict::Fail);
    QVERIFY(checks::findTag(notFinished.tag));
}

void CheckModelTest::rowsOfACheck()
{
    const auto model = makeModel({{u"mx"_s, CheckState::Done, {passed, failed}, {dnsKey(u"example.org"_s)}}});
    const QModelIndex check = model->indexOfCheck(0);
    QCOMPARE(check.parent().data().toString(), checks::groupTitle(checks::Group::Dns));
    QCOMPARE(check.data().toString(), checks::checkTitle(*checks::findCheck(u"mx"_s)));
    QCOMPARE(check.data(CheckModel::WordRole).toString(), checks::verdictText(Verdict::Fail));
    QCOMPARE(check.data(CheckModel::DetailRole).toString(), checks::findingText(failed));
    const QString spoken = check.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(checks::verdictText(Verdict::Fail)) &&
            spoken.contains(checks::findingText(failed)));

    QCOMPARE(model->rowCount(check), 3);
    QCOMPARE(model->index(0, 0, check).data().toString(), checks::findingText(passed));
    QCOMPARE(model->index(1, 0, check).data(CheckModel::DetailRole).toString(), wizard::remedyLine(failed));
    QVERIFY(wizard::remedyLine(failed).startsWith(checks::actorText(checks::findTag(failed.tag)->actor)));
    QVERIFY(wizard::remedyLine(passed).isEmpty());
    QCOMPARE(model->placeOf(model->index(2, 0, check)).kind, CheckModel::Kind::Observation);
    QCOMPARE(model->placeOf(model->index(2, 0, check)).child, 0);
    QCOMPARE(model->rowCount(model->index(0, 0, check)), 0);
}

void CheckModelTest::growsAndShrinksUnderASelection()
{
    const auto model =
        makeModel({{u"mx"_s, CheckState::Pending, {}, {}}, {u"smtp"_s, CheckState::Pending, {}, {}}});
    const QPersistentModelIndex check(model->indexOfCheck(1));
    model->setResult(1, {u"smtp"_s, CheckState::Running, {passed}, {u"smtp:192.0.2.1 25"_s}});
    const QPersistentModelIndex finding(model->index(0, 0, check)), evidence(model->index(1, 0, check));
    QSignalSpy inserted(model.get(), &CheckModel::rowsInserted), reset(model.get(), &CheckModel::modelReset);
    model->setResult(
        1, {u"smtp"_s, CheckState::Done, {passed, failed}, {u"smtp:192.0.2.1 25"_s, u"smtp:192.0.2.2 25"_s}});
    QVERIFY(check.isValid() && finding.isValid() && evidence.isValid());
    QCOMPARE(finding.row(), 0);
    QCOMPARE(evidence.row(), 2); // behind the new finding
    QCOMPARE(model->placeOf(evidence).child, 0);
    QCOMPARE(inserted.count(), 2);
    model->setResult(1, {u"smtp"_s, CheckState::Cut, {failed}, {}});
    QVERIFY(finding.isValid() && !evidence.isValid());
    QCOMPARE(finding.data().toString(), checks::findingText(failed));
    QCOMPARE(reset.count(), 0);
    model->setResult(7, {}); // no such row: nothing happens
    QCOMPARE(model->rowCount(), 2); // two groups
}

void CheckModelTest::worst_data()
{
    QTest::addColumn<QList<CheckResult>>("results");
    QTest::addColumn<int>("worst");
    const CheckResult good{u"mx"_s, CheckState::Done, {passed}, {}},
        bad{u"smtp"_s, CheckState::Done, {failed}, {}}, cut{u"smtp"_s, CheckState::Cut, {notFinished}, {}};
    QTest::newRow("nothing wrong") << QList{good, good} << -1;
    QTest::newRow("no rows") << QList<CheckResult>() << -1;
    QTest::newRow("the fault") << QList{good, cut, bad} << 2;
    QTest::newRow("the first of two faults") << QList{good, bad, bad} << 1;
    QTest::newRow("what could not be tested") << QList{good, cut} << 1;
}

void CheckModelTest::worst()
{
    QFETCH(const QList<CheckResult>, results);
    QTEST(makeModel(results)->worstCheck(), "worst");
}

void CheckModelTest::whatIsWellGoesBelowItsOwnRow()
{
    const auto model = makeModel({{u"domain"_s, CheckState::Done, {passed}, {}},
                                  {u"delegation"_s, CheckState::Pending, {}, {}},
                                  {u"mx"_s, CheckState::Pending, {}, {}},
                                  {u"smtp"_s, CheckState::Done, {passed}, {}}});
    const QModelIndex group = model->index(0, 0);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->rowCount(group), 3);
    QCOMPARE(group.data(CheckModel::MarkRole).toInt(), int(Mark::Running));
    const QPersistentModelIndex good(model->indexOfCheck(0)), warned(model->indexOfCheck(1)), bad(model->indexOfCheck(2));
    QSignalSpy changed(model.get(), &CheckModel::dataChanged);
    model->setResult(1, {u"delegation"_s, CheckState::Done, {{u"DELEGATION_ONE_SERVER"_s, {}}}, {}});
    model->setResult(2, {u"mx"_s, CheckState::Done, {failed}, {}});
    QVERIFY(std::ranges::any_of(changed, [&](const auto &call) { return call[0].toModelIndex() == group; }));
    QCOMPARE(bad.row(), 2); // rows stay where they are until arrange()
    const QPersistentModelIndex finding(model->index(0, 0, bad));

    model->arrange();
    QCOMPARE(bad.row(), 0);
    QCOMPARE(warned.row(), 1);
    QCOMPARE(finding.parent(), QModelIndex(bad));
    const QModelIndex rest = model->index(2, 0, group);
    QCOMPARE(model->placeOf(rest).kind, CheckModel::Kind::Rest);
    QCOMPARE(good.parent(), rest);
    QCOMPARE(rest.parent(), group);
    QCOMPARE(model->rowCount(rest), 1);
    QCOMPARE(model->placeOf(good).check, 0);
    QCOMPARE(rest.data().toString(), u"Passed: 1"_s);
    QVERIFY(rest.data(CheckModel::DetailRole).toString().contains(checks::checkTitle(*checks::findCheck(u"domain"_s))));
    QCOMPARE(group.data(CheckModel::MarkRole).toInt(), int(Mark::Fail));
    QCOMPARE(group.data(CheckModel::DetailRole).toString(), u"Failed: 1 · Warning: 1 · Passed: 1"_s);
    QCOMPARE(model->checksToShow(0), (QList<int>{2, 1}));
    QVERIFY(model->hasProblems(0) && !model->hasProblems(1));
    QCOMPARE(model->rowCount(model->index(1, 0)), 1); // all is well: no row of its own
}

void CheckModelTest::groupsOfOtherModesAreLeftOut()
{
    QList<CheckResult> results;
    for (const checks::Check *check : checks::checkTable())
        results.append({QLatin1StringView(check->id), CheckState::Pending, {}, {}});
    CheckModel model([] { return nullptr; });
    for (const setup::Mode mode : {setup::Mode::Internet, setup::Mode::Lan, setup::Mode::Map}) {
        model.setResults(results, mode);
        bool leftOut = false;
        for (int check = 0; check < results.size(); ++check) {
            const bool shown = model.indexOfCheck(check).isValid();
            QVERIFY(shown || !checks::checkTable()[check]->modes.contains(mode));
            leftOut = leftOut || !shown;
        }
        QVERIFY(leftOut); // every mode leaves something out
        QVERIFY(model.rowCount() >= 2);
    }
}

void CheckModelTest::observationWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const auto question = [](dns::Server server) {
        return dns::Question{u"example.org"_s, dns::RecordType::MX, server}.key();
    };
    const auto session = [](const char *address) {
        return fakes::smtpRequest(QLatin1StringView(address)).key();
    };
    QTest::newRow("system") << question({}) << u"MX of example.org, from this computer's resolver"_s;
    QTest::newRow("hosts") << question({dns::Server::Kind::HostsFile, {}, 53})
                           << u"MX of example.org, from this computer's hosts file"_s;
    QTest::newRow("named") << question({dns::Server::Kind::Named, QHostAddress(u"192.0.2.53"_s), 53})
                           << u"MX of example.org, from 192.0.2.53"_s;
    const dns::Server google = dns::serverAt(QHostAddress(u"8.8.8.8"_s));
    QTest::newRow("well known") << question(google) << u"MX of example.org, from Google (8.8.8.8)"_s;
    QTest::newRow("only what it holds")
        << dns::Question{u"example.org"_s, dns::RecordType::SOA, google, false, true}.key()
        << u"SOA of example.org, from Google (8.8.8.8)"_s;
    QTest::newRow("IPv4") << session("203.0.113.5") << u"203.0.113.5, port 25"_s;
    QTest::newRow("IPv6") << session("2001:db8::5") << u"2001:db8::5, port 25"_s;
    QTest::newRow("a name full of blanks and signs")
        << u"dns:TXT a\\032b.%1.org @system"_s << u"TXT of a\\032b.%1.org, from this computer's resolver"_s;
    QTest::newRow("document") << u"web:https://a.net/b.txt 192.0.2.1"_s << u"https://a.net/b.txt, from 192.0.2.1"_s;
    QTest::newRow("only a connect") << u"connect:192.0.2.1 443"_s << u"192.0.2.1, port 443"_s;
    QTest::newRow("empty") << QString() << u", port "_s;
}

void CheckModelTest::observationWords()
{
    QFETCH(const QString, key);
    QTEST(wizard::observationText(key), "words");
}

void CheckModelTest::evidenceTellsWhatCameBack()
{
    m_observations = {};
    smtp::Session session = fakes::healthySession(u"192.0.2.1"_s, u"mail.example.org"_s);
    session.transcript = {{smtp::TranscriptLine::From::Server, 1, "220 <b>mail</b>\x1b[2J"}};
    m_observations.add(session);
    dns::Answer answer;
    answer.question = {u"example.org"_s, dns::RecordType::MX, {}};
    answer.status = dns::Status::NoError;
    answer.records = {dns::mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s)};
    m_observations.add(answer);
    const auto model =
        makeModel({{u"smtp"_s,
                    CheckState::Done,
                    {passed},
                    {answer.question.key(), session.request.key(), dnsKey(u"other.example"_s)}}});
    const QModelIndex check = model->indexOfCheck(0);
    const auto detail = [&](int row) {
        return model->index(row, 0, check).data(CheckModel::DetailRole).toString();
    };
    QCOMPARE(detail(1), u"220 <b>mail</b>\\x1b[2J"_s); // the connection comes first
    QCOMPARE(detail(2), u"10 mail.example.org."_s);
    QCOMPARE(detail(3), u"No answer yet"_s);
}

void CheckModelTest::marks_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("word");
    QTest::newRow("pending") << CheckResult{u"mx"_s, CheckState::Pending, {}, {}} << Mark::Pending
                             << u"Not tested yet"_s;
    QTest::newRow("running") << CheckResult{u"mx"_s, CheckState::Running, {failed}, {}} << Mark::Running
                             << u"Testing"_s;
    QTest::newRow("done") << CheckResult{u"mx"_s, CheckState::Done, {passed}, {}} << Mark::Pass
                          << checks::verdictText(Verdict::Pass);
    QTest::newRow("cut") << CheckResult{u"mx"_s, CheckState::Cut, {passed, notFinished}, {}}
                         << Mark::NotFinished << u"Not finished"_s;
    QTest::newRow("cut behind a fault")
        << CheckResult{u"mx"_s, CheckState::Cut, {failed, notFinished}, {}} << Mark::Fail
        << u"%1, not finished"_s.arg(checks::verdictText(Verdict::Fail));
}

void CheckModelTest::marks()
{
    QFETCH(const CheckResult, result);
    QTEST(wizard::markOf(result), "mark");
    QTEST(wizard::markText(result), "word");
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

/// WCAG 2.1, 1.4.3: 4.5 to 1; and no two marks look the same in grey.
void CheckModelTest::wordsAreReadable()
{
    QSet<QByteArray> shapes;
    for (int i = 0; i <= int(Mark::Fail); ++i) {
        QPalette light(Qt::white), dark(QColor(35, 35, 35));
        light.setColor(QPalette::Base, Qt::white);
        dark.setColor(QPalette::Base, QColor(35, 35, 35));
        QVERIFY(contrast(wizard::markColor(Mark(i), light), Qt::white) >= 4.5);
        QVERIFY(contrast(wizard::markColor(Mark(i), dark), QColor(35, 35, 35)) >= 4.5);
        const QImage image = wizard::markIcon(Mark(i)).pixmap(40, 40).toImage();
        QImage grey = image.convertToFormat(QImage::Format_Alpha8);
        QByteArray shape(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes());
        const QImage tone = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        shape.append(reinterpret_cast<const char *>(tone.constBits()), tone.sizeInBytes());
        QVERIFY2(!shapes.contains(shape), qPrintable(wizard::markText(Mark(i))));
        shapes.insert(shape);
    }
}

QTEST_MAIN(CheckModelTest)
#include "tst_diagnosemodel.moc"
