// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/watcher.h"
#include "dns/resolver.h"
#include "fakes/world.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using checks::Look;
using checks::Watcher;

/// Watching by a clock that only the test moves.
class WatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allRightAtOnce();
    void looksInGrowingStepsUntilTheZoneIsRight();
    void looksJustAfterTheCacheLetsGo();
    void keepsNoOldValueAlive();
    void aLookThatCouldAskNobodyDoesNotCount();
    void aComputerThatSleptIsNotPatientFirst();
    void aLookCountsWhenTheRegistryHasAnswered_data();
    void aLookCountsWhenTheRegistryHasAnswered();
    void aComputerThatSleptLooksWhenItWakes_data();
    void aComputerThatSleptLooksWhenItWakes();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void startsOver();
    void mayBeDeletedWhenItHasLooked();
    void mayBeStartedAgainWhenItHasLooked();
    void asksTheDnsOnly();

private:
    void make();
    void setWorld(const QByteArray &dns) { m_world = std::make_shared<fakes::World>(QString::fromUtf8(dns)); }
    /// The time goes by as on a computer that is awake.
    void pass(int seconds);
    void waitForTicks();
    /// Long enough for a ticker that should have been stopped.
    void someTicksLater();
    [[nodiscard]] int looks() const { return int(m_looked->size()); }
    [[nodiscard]] Look lastLook() const { return m_looked->last().first().value<Look>(); }
    [[nodiscard]] int secondsToNext() const { return int(m_now.secsTo(m_watcher->nextLook().value_or(m_now.addSecs(-1)))); }

    std::shared_ptr<fakes::World> m_world;
    QDateTime m_now;
    int m_clockReads = 0, m_sourcesMade = 0;
    QStringList m_asked;
    bool m_silent = false; ///< no question is ever answered
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_looked, m_next, m_allRight;
    const setup::MailSetup m_setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
};

namespace {

const QByteArray a = "mail.example.org A 11.0.0.1\n", mx = "example.org MX 10 mail.example.org\n",
                 rest = "example.org TXT v=spf1 mx ip4:11.0.0.1 ~all\n"
                        "_dmarc.example.org TXT v=DMARC1; p=none; rua=mailto:postmaster@example.org\n",
                 all = a + mx + rest, notThere = a + rest, oldAtZone = a + rest + "example.org MX 10 old.example.net\n",
                 oldInCache = all + "@8.8.8.8 example.org MX ttl=900 10 old.example.net\n",
                 noNetwork = all + "@root * * !UNREACHABLE\n@zone * * !UNREACHABLE\n@public * * !UNREACHABLE\n@system * * !UNREACHABLE\n";

class WorldResolver : public dns::Resolver
{
public:
    WorldResolver(std::shared_ptr<fakes::World> world, QStringList &asked, bool silent) : m_world(std::move(world)), m_asked(asked), m_silent(silent) {}
    void resolve(const dns::Question &question, QObject *context, Callback callback) override
    {
        m_asked.append(question.key());
        if (!m_silent)
            dns::answerLater(context, std::move(callback), m_world->answer(question));
    }

private:
    std::shared_ptr<fakes::World> m_world;
    QStringList &m_asked;
    const bool m_silent;
};

} // namespace

void WatcherTest::make()
{
    checks::WatchOptions options;
    options.tick = std::chrono::milliseconds(1);
    options.clock = [this] {
        ++m_clockReads;
        return m_now;
    };
    const auto sources = [this] {
        ++m_sourcesMade;
        return checks::LookSources{std::make_unique<WorldResolver>(m_world, m_asked, m_silent), m_world->observations().surroundings()};
    };
    m_watcher = std::make_unique<Watcher>(sources, options);
    m_looked = std::make_unique<QSignalSpy>(m_watcher.get(), &Watcher::looked);
    m_next = std::make_unique<QSignalSpy>(m_watcher.get(), &Watcher::nextLookAt);
    m_allRight = std::make_unique<QSignalSpy>(m_watcher.get(), &Watcher::allRight);
}

void WatcherTest::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_clockReads = m_sourcesMade = 0;
    m_asked.clear();
    m_silent = false;
    make();
}

void WatcherTest::cleanup()
{
    m_watcher.reset();
}

void WatcherTest::waitForTicks()
{
    const int reads = m_clockReads;
    QVERIFY(QTest::qWaitFor([&] { return m_clockReads > reads + 2 || !m_watcher->nextLook(); }));
}

void WatcherTest::someTicksLater()
{
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);
    QVERIFY(QTest::qWaitFor([&] { return ticks >= 5; }));
}

void WatcherTest::pass(int seconds)
{
    constexpr int step = 60; // more would look like sleep
    for (; seconds > 0; seconds -= step) {
        m_now = m_now.addSecs(qMin(seconds, step));
        waitForTicks();
    }
}

void WatcherTest::allRightAtOnce()
{
    setWorld(all);
    m_watcher->start(m_setup);
    QVERIFY(m_watcher->isWatching() && m_watcher->isLooking());
    QTRY_COMPARE(m_allRight->size(), 1);
    QCOMPARE(looks(), 1);
    QCOMPARE(m_next->size(), 0);
    QVERIFY(!m_watcher->isWatching() && !m_watcher->isLooking() && !m_watcher->nextLook());
    QVERIFY(lastLook().complete && lastLook().spread.rightEverywhere && !lastLook().matrix.isEmpty());
    QCOMPARE(lastLook().number, 1);
}

void WatcherTest::looksInGrowingStepsUntilTheZoneIsRight()
{
    setWorld(notThere);
    m_watcher->start(m_setup);
    int expected = 0;
    for (const int step : {60, 120, 300, 600, 600}) {
        ++expected;
        QTRY_COMPARE(looks(), expected);
        QCOMPARE(m_next->size(), expected);
        QCOMPARE(m_next->last().first().toDateTime(), *m_watcher->nextLook());
        QCOMPARE(secondsToNext(), step);
        QCOMPARE(lastLook().number, expected);
        pass(step - 1);
        QCOMPARE(looks(), expected);
        if (expected == 5)
            setWorld(all);
        pass(1);
    }
    QTRY_COMPARE(m_allRight->size(), 1);
    QCOMPARE(looks(), 6);
    QCOMPARE(m_sourcesMade, 6);
    m_now = m_now.addDays(1);
    someTicksLater();
    QCOMPARE(looks(), 6);
}

void WatcherTest::looksJustAfterTheCacheLetsGo()
{
    setWorld(oldInCache);
    m_watcher->start(m_setup);
    QTRY_COMPARE(looks(), 1);
    QVERIFY(lastLook().spread.rightAtZone && !lastLook().spread.rightEverywhere);
    QVERIFY2(secondsToNext() >= 900 && secondsToNext() <= 930, qPrintable(QString::number(secondsToNext())));
    setWorld(all);
    pass(890);
    QCOMPARE(looks(), 1);
    pass(60);
    QTRY_COMPARE(m_allRight->size(), 1);
    QCOMPARE(looks(), 2);
}

void WatcherTest::keepsNoOldValueAlive()
{
    setWorld(oldAtZone);
    m_watcher->start(m_setup);
    QTRY_COMPARE(looks(), 1);
    for (const QString &key : std::as_const(m_asked))
        QVERIFY2(!key.startsWith(u"dns:MX example.org "_s) || key.endsWith(u"norec"_s), qPrintable(key));
    QVERIFY(m_asked.contains(u"dns:A mail.example.org @8.8.8.8"_s));
}

void WatcherTest::aLookThatCouldAskNobodyDoesNotCount()
{
    setWorld(noNetwork);
    m_watcher->start(m_setup);
    int expected = 0;
    for (const int step : {60, 120, 300, 600, 1800, 3600}) {
        ++expected;
        QTRY_COMPARE(looks(), expected);
        QCOMPARE(lastLook().number, 0);
        QVERIFY(!lastLook().spread.couldAsk);
        QCOMPARE(secondsToNext(), step);
        pass(step - 1);
        QCOMPARE(looks(), expected);
        if (step == 3600)
            setWorld(notThere);
        pass(1);
    }
    QTRY_COMPARE(looks(), 7);
    QCOMPARE(lastLook().number, 1);
    QCOMPARE(secondsToNext(), 60);
    setWorld(noNetwork);
    pass(60);
    QTRY_COMPARE(looks(), 8);
    QCOMPARE(lastLook().number, 1);
    QCOMPARE(secondsToNext(), 60); // from the start again
}

void WatcherTest::aComputerThatSleptIsNotPatientFirst()
{
    setWorld(noNetwork);
    m_watcher->start(m_setup);
    QTRY_COMPARE(looks(), 1);
    pass(60);
    QTRY_COMPARE(looks(), 2);
    QCOMPARE(secondsToNext(), 120);
    m_now = m_now.addDays(1);
    QTRY_COMPARE(looks(), 3);
    QCOMPARE(secondsToNext(), 60);
}

void WatcherTest::aLookCountsWhenTheRegistryHasAnswered_data()
{
    QTest::addColumn<QByteArray>("dns");
    QTest::newRow("not registered") << QByteArray("@parent example.org none\n");
    QTest::newRow("registered without name servers") << QByteArray("www.example.org A 11.0.0.9\n@registry example.org SOA !NODATA\n");
}

void WatcherTest::aLookCountsWhenTheRegistryHasAnswered()
{
    QFETCH(QByteArray, dns);
    setWorld(dns);
    m_watcher->start(m_setup);
    int expected = 0;
    for (const int step : {60, 120, 300, 600, 600}) {
        ++expected;
        QTRY_COMPARE(looks(), expected);
        QCOMPARE(lastLook().number, expected);
        QCOMPARE(secondsToNext(), step);
        pass(step);
    }
    QVERIFY(m_watcher->isWatching());
}

void WatcherTest::aComputerThatSleptLooksWhenItWakes_data()
{
    QTest::addColumn<int>("jump");
    QTest::addColumn<bool>("looks");
    QTest::newRow("slept five minutes") << 300 << true;
    QTest::newRow("slept past the time") << 86'400 << true;
    QTest::newRow("the clock was set back") << -3600 << true;
    QTest::newRow("the clock was corrected by a little") << 20 << false;
    QTest::newRow("the clock was corrected back by a little") << -20 << false;
}

void WatcherTest::aComputerThatSleptLooksWhenItWakes()
{
    QFETCH(int, jump);
    QFETCH(bool, looks);
    setWorld(oldInCache);
    m_watcher->start(m_setup);
    QTRY_COMPARE(this->looks(), 1);
    m_now = m_now.addSecs(jump);
    waitForTicks();
    if (looks)
        QTRY_COMPARE(this->looks(), 2);
    else
        QCOMPARE(this->looks(), 1);
}

void WatcherTest::stopsAtOnce_data()
{
    QTest::addColumn<bool>("whileLooking");
    QTest::newRow("while it looks") << true;
    QTest::newRow("between looks") << false;
}

void WatcherTest::stopsAtOnce()
{
    QFETCH(bool, whileLooking);
    m_silent = whileLooking;
    setWorld(notThere);
    m_watcher->start(m_setup);
    if (whileLooking)
        QTRY_VERIFY(!m_asked.isEmpty());
    else
        QTRY_COMPARE(looks(), 1);
    const int before = looks();
    m_watcher->stop();
    QVERIFY(!m_watcher->isWatching() && !m_watcher->isLooking() && !m_watcher->nextLook());
    m_now = m_now.addDays(1);
    someTicksLater();
    QCOMPARE(looks(), before);
    QCOMPARE(m_sourcesMade, 1);
}

void WatcherTest::startsOver()
{
    setWorld(notThere);
    m_watcher->start(m_setup);
    QTRY_COMPARE(looks(), 1);
    pass(60);
    QTRY_COMPARE(looks(), 2);
    m_watcher->start(m_setup);
    QVERIFY(m_watcher->isLooking());
    QTRY_COMPARE(looks(), 3);
    QCOMPARE(lastLook().number, 1);
    QCOMPARE(secondsToNext(), 60);
    m_watcher->start(m_setup);
    m_watcher->start(m_setup); // while it looks
    QTRY_COMPARE(looks(), 4);
    someTicksLater();
    QCOMPARE(looks(), 4);
}

void WatcherTest::mayBeDeletedWhenItHasLooked()
{
    for (const QByteArray &dns : {all, notThere}) {
        make();
        setWorld(dns);
        bool deleted = false;
        connect(m_watcher.get(), &Watcher::looked, this, [&] {
            m_watcher.reset();
            deleted = true;
        });
        m_watcher->start(m_setup);
        QTRY_VERIFY(deleted);
    }
}

void WatcherTest::mayBeStartedAgainWhenItHasLooked()
{
    setWorld(all);
    bool again = true;
    connect(m_watcher.get(), &Watcher::looked, this, [&] {
        if (std::exchange(again, false))
            m_watcher->start(m_setup);
    });
    m_watcher->start(m_setup);
    QTRY_COMPARE(m_allRight->size(), 1);
    QCOMPARE(looks(), 2);
}

void WatcherTest::asksTheDnsOnly()
{
    setWorld(all);
    m_watcher->start(m_setup);
    QTRY_COMPARE(m_allRight->size(), 1);
    QStringList ids;
    const Look look = lastLook();
    for (const checks::CheckResult &result : look.results) {
        ids.append(result.checkId);
        QCOMPARE(result.state, checks::CheckState::Done);
    }
    QVERIFY(ids.contains(u"published"_s) && ids.contains(u"seen"_s));
    for (const QString &key : look.observations.keys())
        QVERIFY2(key.startsWith(u"dns:"_s), qPrintable(key));
}

QTEST_GUILESS_MAIN(WatcherTest)
#include "tst_watcher.moc"
