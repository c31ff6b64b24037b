// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/checkrunner.h"
#include "checks/seen.h"

namespace checks {

/// What one look asks: made anew for each, because the network may be another one by then (VPN, other Wi-Fi, wake-up).
struct LookSources
{
    std::unique_ptr<dns::Resolver> resolver;
    dns::Surroundings surroundings;
};

/// What a look saw. A value; enough to draw the matrix and to write a report.
struct Look
{
    int number = 0;              ///< from 1; looks that could not ask anybody are not counted
    bool complete = false;       ///< the run came to its end
    QList<CheckResult> results;  ///< of delegation, published and seen, as far as there are such checks
    Observations observations;
    SeenMatrix matrix;           ///< of AskCaches::WhatIsRight, so seenMatrix() without that argument would find gaps
    Spread spread;
};

struct WatchOptions
{
    RunOptions run = {};
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc; ///< when to look, UTC; the looks have the real time
    std::chrono::milliseconds tick = std::chrono::seconds(10);         ///< how often the clock is read between looks
};

/// "Keep watching": looks again and again, when something can have changed, until everybody sees what should be seen. DNS only:
/// a mail server that is connected to every few minutes may take that for an attack.
///
///   Idle --start()--> Looking --done--> Waiting --its time has come, or the computer slept--> Looking
///   Looking --right everywhere--> Idle, with allRight()        any --stop()--> Idle, silently
///
/// In every look caches are asked only for what the zone has right, so watching keeps no old value alive.
class Watcher : public QObject
{
    Q_OBJECT
public:
    using MakeSources = std::function<LookSources()>;

    explicit Watcher(MakeSources makeSources, WatchOptions options = {}, QObject *parent = nullptr);
    ~Watcher() override;

    /// Looks at once, then again and again. Starts over when it watches already.
    void start(const setup::MailSetup &setup);
    /// At once; nothing is signalled afterwards.
    void stop();

    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] bool isLooking() const { return m_runner; }
    /// UTC; nothing while it looks or does not watch.
    [[nodiscard]] std::optional<QDateTime> nextLook() const { return m_next; }
    [[nodiscard]] const setup::MailSetup &setup() const { return m_setup; }

Q_SIGNALS:
    void looked(const checks::Look &look);    ///< after each look
    void nextLookAt(const QDateTime &when);   ///< UTC; after looked(), unless that was the last
    void allRight();                          ///< once per start(), after the last looked()

private:
    void look();
    void finished(CheckRunner::Outcome outcome);
    void tick();
    void dropRunner();

    MakeSources m_makeSources;
    WatchOptions m_options;
    setup::MailSetup m_setup;
    std::unique_ptr<dns::Resolver> m_resolver;
    CheckRunner *m_runner = nullptr; ///< a child; of the look that is going on
    QTimer m_ticker;
    bool m_watching = false;
    int m_looks = 0, m_fruitless = 0; ///< that could ask somebody; that could not, since the last that could
    std::optional<QDateTime> m_next;
    QDateTime m_lastTick;
};

} // namespace checks
