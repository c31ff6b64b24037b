// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosefixture.h"
#include "wizard/reportexport.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fixture = DiagnoseFixture;

namespace {

/// Of this program's own work between two turns of the event loop. Generous: a debug build on a slow machine.
constexpr int longestAllowedMs = 200;

/// Ticks every millisecond and keeps the longest time between two ticks, by the clock on the wall and by what
/// the program itself has worked: on a machine that is busy with other tests only the second tells anything.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_wall.start();
        m_lastWork = std::clock();
        m_timer.start();
    }
    /// Longest work since the last call, in ms.
    [[nodiscard]] int report(const char *what)
    {
        const int work = int(std::exchange(m_longestWork, 0) * 1000 / CLOCKS_PER_SEC);
        qInfo("%s: longest gap %lld ms on the wall, %d ms of work, %d gaps with more than 16 ms of work",
              what, static_cast<long long>(std::exchange(m_longestWall, 0) / 1'000'000), work,
              std::exchange(m_stalls, 0));
        m_lastWall = m_wall.nsecsElapsed();
        m_lastWork = std::clock();
        return work;
    }

private:
    void tick()
    {
        const qint64 wall = m_wall.nsecsElapsed();
        const std::clock_t work = std::clock();
        m_longestWall = std::max(m_longestWall, wall - m_lastWall);
        m_longestWork = std::max(m_longestWork, work - m_lastWork);
        m_stalls += (work - m_lastWork) * 1000 / CLOCKS_PER_SEC > 16 ? 1 : 0;
        m_lastWall = wall;
        m_lastWork = work;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    qint64 m_lastWall = 0, m_longestWall = 0;
    std::clock_t m_lastWork = 0, m_longestWork = 0;
    int m_stalls = 0;
};

/// A hundred MX hosts; one server in three is dead and one in three offers no TLS, the rest are well. Full
/// transcripts.
void hundredHosts(fakes::FakeResolver &resolver, fakes::FakeProbe &probe)
{
    const QString domain = Fixture::exampleSetup().domain;
    QList<dns::ResourceRecord> exchanges;
    for (int i = 1; i <= 100; ++i) {
        const QString host = u"mx%1.%2"_s.arg(i).arg(domain), address = u"11.0.0.%1"_s.arg(i);
        exchanges += dns::mxRecord(domain, 300, quint16(i), host);
        resolver.add(u"A "_s + host, {dns::addressRecord(host, 300, QHostAddress(address))});
        resolver.add(u"AAAA "_s + host, QList<dns::ResourceRecord>());
        if (i % 3 == 0) {
            probe.add(fakes::failedSession(address, smtp::Stage::Connect, smtp::Failure::Refused));
            continue;
        }
        smtp::Session session = fakes::healthySession(address, host);
        for (int line = 0; line < 40; ++line)
            session.transcript.append(
                {smtp::TranscriptLine::From::Server, line, "250-EXTENSION with some parameters"});
        if (i % 3 == 1) {
            session.capabilities.removeAll(u"STARTTLS"_s);
            session.tls = {};
        }
        probe.add(session);
    }
    resolver.add(u"MX "_s + domain, exchanges);
}

} // namespace

class DiagnoseStallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Fixture::failOnWarning(); }
    void hundredHostsDoNotStopTheWindow();
};

void DiagnoseStallTest::hundredHostsDoNotStopTheWindow()
{
    setup::MailSetup setup;
    setup.domain = Fixture::exampleSetup().domain;
    Fixture fixture(hundredHosts, setup);
    fixture.window->resize(1024, 700);
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    QTest::qWait(50);

    GapMeter meter;
    QVERIFY(fixture.runAll());
    QTest::qWait(150);
    QVERIFY(meter.report("run with nothing selected") < longestAllowedMs);
    QCOMPARE(fixture.probe->requests().size(), 100);

    auto *tree = fixture.find<QTreeView>("checkTree");
    tree->setCurrentIndex(fixture.row("starttls"));
    const auto *evidence = fixture.find<QPlainTextEdit>("evidenceText");
    fixture.find<QTabWidget>("evidenceTabs")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(evidence->toPlainText().count(u"Connection: SMTP"_s) == 100, 20'000);
    QVERIFY(meter.report("evidence of a hundred sessions") < longestAllowedMs);

    tree->expandAll();
    QTest::qWait(100);
    QVERIFY(meter.report("all rows open") < longestAllowedMs);

    fixture.find<QTabWidget>("evidenceTabs")->setCurrentIndex(0);
    QVERIFY(fixture.runAll());
    QTest::qWait(150);
    QVERIFY(meter.report("run again with rows open and one selected") < longestAllowedMs);

    QElapsedTimer clock;
    clock.start();
    const QByteArray pdf = wizard::reportPdf(*fixture.page->report());
    qInfo("PDF of that: %lld ms, %lld KiB", static_cast<long long>(clock.elapsed()),
          static_cast<long long>(pdf.size() / 1024));
    QVERIFY(pdf.startsWith("%PDF-"));
}

QTEST_MAIN(DiagnoseStallTest)
#include "tst_diagnosestall.moc"
