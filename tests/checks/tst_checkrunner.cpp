// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checkrunner.h"
#include "fakes/fakeprobe.h"
#include "fakes/fakeresolver.h"
#include "fakes/world.h"

#include <QRegularExpression>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using checks::CheckRunner;
using checks::CheckState;

class CheckRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksNothingTwiceAndFinishesOnce();
    void allRowsArePendingAtOnce();
    void resultsStreamInBeforeTheSlowestIsDone();
    void cancelKeepsWhatWasFound();
    void lateAnswersOfAnEarlierRunAreDropped();
    void deletedWhileAsking();
    void deadlineEndsTheRun();
    void boundsWhatIsInFlight();
    void silentServersHoldNothingElseUp();
    void fewConnectionsToOneTlsServer();
    void judgedAgainFromJsonItIsTheSame();
    void everyTagHasItsTextAndIsUnique();
    void fillInIsOnePass();
    void argumentsBecomeWordsWhenShown_data();
    void argumentsBecomeWordsWhenShown();

private:
    void fill(fakes::FakeResolver &resolver, fakes::FakeProbe &probe) const;
    const setup::MailSetup m_setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
};

void CheckRunnerTest::fill(fakes::FakeResolver &resolver, fakes::FakeProbe &probe) const
{
    resolver.beInternet();
    resolver.unknownStatus = dns::Status::NoData;
    resolver.add(u"MX example.org"_s, {dns::mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s)});
    resolver.add(u"A mail.example.org"_s, {dns::addressRecord(u"mail.example.org"_s, 300, QHostAddress(u"11.0.0.1"_s))});
    probe.add(fakes::healthySession(u"11.0.0.1"_s, u"mail.example.org"_s));
}

void CheckRunnerTest::asksNothingTwiceAndFinishesOnce()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    CheckRunner runner({&resolver, &probe});
    QSignalSpy finished(&runner, &CheckRunner::finished), progress(&runner, &CheckRunner::progress);
    runner.start(m_setup);
    QVERIFY(runner.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<CheckRunner::Outcome>(), CheckRunner::Outcome::Complete);
    QStringList keys;
    for (const dns::Question &question : resolver.asked())
        keys.append(question.key());
    QCOMPARE(keys.removeDuplicates(), 0);
    QStringList connections;
    for (const smtp::SessionRequest &request : probe.requests())
        connections.append(request.key());
    QVERIFY(connections.contains(u"smtp:11.0.0.1 25"_s));
    QCOMPARE(connections.removeDuplicates(), 0);
    QCOMPARE(progress.last()[0].toInt(), runner.totalCount());
    QVERIFY(runner.waitingFor().isEmpty());
    for (const checks::CheckResult &result : runner.results())
        QCOMPARE(result.state, CheckState::Done);
}

void CheckRunnerTest::allRowsArePendingAtOnce()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    CheckRunner runner({&resolver, &probe});
    runner.start(m_setup);
    QCOMPARE(runner.results().size(), checks::checkTable().size());
    for (const checks::CheckResult &result : runner.results())
        QCOMPARE(result.state, CheckState::Pending);
}

void CheckRunnerTest::resultsStreamInBeforeTheSlowestIsDone()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    probe.neverAnswer(fakes::smtpRequest(u"11.0.0.1"_s, u"mail.example.org"_s));
    CheckRunner runner({&resolver, &probe});
    runner.start(m_setup);
    const auto state = [&](const QString &id) {
        return std::ranges::find(runner.results(), id, &checks::CheckResult::checkId)->state;
    };
    QTRY_COMPARE(state(u"mx"_s), CheckState::Done);
    QTRY_COMPARE(state(u"published"_s), CheckState::Done);
    QTRY_COMPARE(runner.waitingFor(), QStringList{u"smtp:11.0.0.1 25"_s});
    QCOMPARE(state(u"smtp"_s), CheckState::Running);
    QVERIFY(runner.isRunning());
}

void CheckRunnerTest::cancelKeepsWhatWasFound()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    probe.neverAnswer(fakes::smtpRequest(u"11.0.0.1"_s, u"mail.example.org"_s));
    CheckRunner runner({&resolver, &probe});
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(m_setup);
    QTRY_VERIFY(std::ranges::any_of(runner.results(), [](const checks::CheckResult &result) {
        return result.checkId == u"mx"_s && result.state == CheckState::Done;
    }));
    QTRY_COMPARE(runner.waitingFor(), QStringList{u"smtp:11.0.0.1 25"_s});
    runner.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<CheckRunner::Outcome>(), CheckRunner::Outcome::Cancelled);
    for (const checks::CheckResult &result : runner.results()) {
        if (result.checkId == u"smtp"_s) {
            QCOMPARE(result.state, CheckState::Cut);
            QCOMPARE(result.verdict(), checks::Verdict::Unknown);
        } else if (result.checkId == u"mx"_s) {
            QCOMPARE(result.state, CheckState::Done);
        }
    }
    QTest::qWait(0);
    QCOMPARE(finished.size(), 1);
}

void CheckRunnerTest::lateAnswersOfAnEarlierRunAreDropped()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    resolver.setManual(true);
    CheckRunner runner({&resolver, &probe});
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(m_setup);
    QTRY_VERIFY(resolver.waiting() > 0);
    setup::MailSetup other = m_setup;
    other.domain = u"example.net"_s;
    other.servers.clear();
    runner.start(other);
    QCOMPARE(finished.size(), 1); // the first run, cancelled
    resolver.setManual(false);
    resolver.answerAll();
    QTRY_COMPARE(finished.size(), 2);
    for (const QString &key : runner.observations().keys())
        QVERIFY2(!key.contains(u"example.org"_s), qPrintable(key));
}

void CheckRunnerTest::deletedWhileAsking()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    resolver.setManual(true);
    {
        CheckRunner runner({&resolver, &probe});
        runner.start(m_setup);
        QTRY_VERIFY(resolver.waiting() > 0);
    }
    QCOMPARE(resolver.waiting(), 0);
    resolver.answerAll();
}

void CheckRunnerTest::deadlineEndsTheRun()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    resolver.never(u"MX example.org"_s);
    checks::RunOptions options;
    options.deadlineMs = 1;
    CheckRunner runner({&resolver, &probe}, options);
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(m_setup);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<CheckRunner::Outcome>(), CheckRunner::Outcome::DeadlineReached);
}

void CheckRunnerTest::boundsWhatIsInFlight()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    QList<dns::ResourceRecord> mx;
    for (int i = 0; i < 100; ++i)
        mx.append(dns::mxRecord(u"example.org"_s, 300, 10, u"mx%1.example.org"_s.arg(i)));
    resolver.beInternet();
    resolver.unknownStatus = dns::Status::NoData;
    resolver.add(u"MX example.org"_s, mx);
    checks::RunOptions options;
    options.maximumQuestions = 7;
    CheckRunner runner({&resolver, &probe}, options);
    QSignalSpy finished(&runner, &CheckRunner::finished);
    resolver.setManual(true);
    runner.start(fakes::internetSetup());
    qsizetype most = 0;
    for (QDeadlineTimer deadline(50'000); !deadline.hasExpired() && finished.isEmpty();) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        most = qMax(most, resolver.waiting());
        resolver.answerNext();
    }
    QCOMPARE(finished.size(), 1);
    QCOMPARE(most, 7);
    const auto aboutHosts = std::ranges::count_if(resolver.asked(), [](const dns::Question &question) {
        return question.name.startsWith(u"mx"_s) && question.server.kind != dns::Server::Kind::HostsFile &&
               (question.type == dns::RecordType::A || question.type == dns::RecordType::AAAA);
    });
    QCOMPARE(aboutHosts, 400); // A and AAAA, of two servers
}

/// The zone's servers never answer: public resolvers are asked long before the deadline.
void CheckRunnerTest::silentServersHoldNothingElseUp()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    resolver.neverNamed();
    checks::RunOptions options;
    options.overdueMs = 20;
    dns::Surroundings surroundings;
    surroundings.publicResolvers = dns::publicResolvers();
    CheckRunner runner({&resolver, &probe, nullptr, surroundings}, options);
    runner.start(m_setup);
    const auto askedOf = [&](const QString &server) {
        return std::ranges::any_of(resolver.asked(), [&](const dns::Question &question) { return question.server.text().startsWith(server); });
    };
    QTRY_VERIFY(askedOf(u"tls://"_s));
    QVERIFY(runner.isRunning());
    runner.cancel();
}

void CheckRunnerTest::fewConnectionsToOneTlsServer()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    resolver.neverNamed();
    checks::RunOptions options;
    options.overdueMs = 1;
    dns::Surroundings surroundings;
    surroundings.publicResolvers = dns::publicResolvers();
    CheckRunner runner({&resolver, &probe, nullptr, surroundings}, options);
    runner.start(m_setup);
    const auto count = [&] {
        QHash<QString, int> inFlight;
        int most = 0;
        for (const dns::Question &question : resolver.asked()) {
            if (question.server.transport == dns::Server::Transport::Tls)
                most = std::max(most, ++inFlight[question.server.text()]);
        }
        return most;
    };
    QTRY_COMPARE(count(), options.maximumPerTlsServer);
    QTest::qWait(50); // what is never answered makes no room
    QCOMPARE(count(), options.maximumPerTlsServer);
    runner.cancel();
}

void CheckRunnerTest::judgedAgainFromJsonItIsTheSame()
{
    fakes::FakeResolver resolver;
    fakes::FakeProbe probe;
    fill(resolver, probe);
    CheckRunner runner({&resolver, &probe});
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(m_setup);
    QTRY_COMPARE(finished.size(), 1);
    const QJsonObject saved = checks::toJson(runner.observations());
    std::optional<checks::Observations> observations = checks::observationsFromJson(saved);
    QVERIFY(observations);
    QCOMPARE(checks::toJson(*observations), saved);
    const QList<checks::CheckResult> again = checks::judge(m_setup, *observations);
    QCOMPARE(again.size(), runner.results().size());
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i].findings, runner.results()[i].findings);
        QCOMPARE(again[i].evidence, runner.results()[i].evidence);
        QCOMPARE(again[i].state, CheckState::Done);
    }
}

void CheckRunnerTest::everyTagHasItsTextAndIsUnique()
{
    QSet<QString> tags, ids;
    for (const checks::Check *check : checks::checkTable()) {
        QVERIFY2(!ids.contains(QLatin1StringView(check->id)), check->id);
        ids.insert(QLatin1StringView(check->id));
        for (const checks::Tag &tag : check->tags) {
            QVERIFY2(!tags.contains(QLatin1StringView(tag.id)), tag.id);
            tags.insert(QLatin1StringView(tag.id));
            QCOMPARE(checks::findTag(QLatin1StringView(tag.id)), &tag);
            static const QRegularExpression sentenceEnd(u"([.]|%[1-9])$"_s);
            QVERIFY2(QString::fromUtf8(tag.text).contains(sentenceEnd), tag.text);
            if (tag.verdict == checks::Verdict::Fail || tag.verdict == checks::Verdict::Warn)
                QVERIFY2(tag.remedy && tag.actor != checks::Actor::Nobody, tag.id);
        }
    }
}

void CheckRunnerTest::fillInIsOnePass()
{
    QCOMPARE(checks::fillIn(u"%1 and %2, 100 %"_s, {u"%2"_s, u"b"_s}), u"%2 and b, 100 %"_s);
    QCOMPARE(checks::fillIn(u"%1 %3"_s, {u"a"_s}), u"a %3"_s);
}

void CheckRunnerTest::argumentsBecomeWordsWhenShown_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"mail.example.org"_s << u"mail.example.org"_s;
    QTest::newRow("looks like one, is none") << u"{nothing:1}"_s << u"{nothing:1}"_s;
    QTest::newRow("a server cannot make the report speak") << u"{answer:TIMEOUT:system}"_s << u"{answer:TIMEOUT:system}"_s;
    QTest::newRow("resolver silent") << u"\u0001{answer:TIMEOUT:system}"_s << u"this computer's resolver did not answer in time"_s;
    QTest::newRow("server with port") << u"\u0001{answer:REFUSED:[2001:db8::53]:5353}"_s << u"[2001:db8::53]:5353 refused to answer (REFUSED)"_s;
    QTest::newRow("unknown status") << u"\u0001{answer:WHAT:1.2.3.4}"_s << u"1.2.3.4 answered with an error"_s;
    QTest::newRow("words") << checks::wordsArgument({u"expired"_s, u"self-signed"_s}) << u"it has expired; it is self-signed"_s;
    QTest::newRow("cut list") << checks::listArgument(QStringList(12, u"a"_s)) << u"a, a, a, a, a, a, a, a, a, a and 2 more"_s;
}

void CheckRunnerTest::argumentsBecomeWordsWhenShown()
{
    QFETCH(QString, argument);
    QFETCH(QString, text);
    QCOMPARE(checks::argumentText(argument), text);
}

QTEST_GUILESS_MAIN(CheckRunnerTest)
#include "tst_checkrunner.moc"
