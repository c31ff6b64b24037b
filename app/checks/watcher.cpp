// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/watcher.h"

#include "checks/checklist.h"
#include "dns/resolver.h"

#include <QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace checks {

namespace {

/// The wall clock may jump that far between two ticks without anything having happened.
constexpr auto jumpTolerance = 60s;
/// After looks that could not ask anybody. The network of a computer that has just woken up needs a moment only; one that stays
/// away is no reason to ask all the world every minute.
constexpr std::array<std::chrono::seconds, 6> fruitlessSteps{1min, 2min, 5min, 10min, 30min, 1h};

const Check &sparingSeenCheck()
{
    static const Check sparing = [] {
        Check check = seenCheck;
        check.evaluate = [](const setup::MailSetup &setup, Observations &observations) {
            return seenFindings(setup, observations, AskCaches::WhatIsRight);
        };
        return check;
    }();
    return sparing;
}

/// Those of the table that ask the DNS only and have to do with what is published.
QList<const Check *> watchedChecks()
{
    QList<const Check *> checks;
    for (const Check *check : checkTable()) {
        const QLatin1StringView id(check->id);
        if (id == "delegation"_L1 || id == "published"_L1)
            checks.append(check);
        else if (id == "seen"_L1)
            checks.append(&sparingSeenCheck());
    }
    return checks;
}

std::chrono::seconds fruitlessStep(int looks)
{
    return fruitlessSteps.at(std::min(std::size_t(looks), fruitlessSteps.size()) - 1);
}

/// Nobody has the records of a domain that does not exist, but the registry was asked and has answered.
bool couldAsk(const Look &look)
{
    const Zone::State zone = look.matrix.zoneState;
    return look.spread.couldAsk || zone == Zone::State::NoSuchDomain || zone == Zone::State::NotDelegated;
}

} // namespace

Watcher::Watcher(MakeSources makeSources, WatchOptions options, QObject *parent)
    : QObject(parent), m_makeSources(std::move(makeSources)), m_options(std::move(options))
{
    m_ticker.setInterval(m_options.tick);
    connect(&m_ticker, &QTimer::timeout, this, &Watcher::tick);
}

Watcher::~Watcher()
{
    delete m_runner;
}

void Watcher::start(const setup::MailSetup &setup)
{
    stop();
    m_setup = setup;
    m_looks = m_fruitless = 0;
    m_watching = true;
    look();
}

void Watcher::stop()
{
    m_watching = false;
    m_ticker.stop();
    m_next.reset();
    dropRunner();
}

/// It may be the sender of the signal that we are in.
void Watcher::dropRunner()
{
    if (CheckRunner *runner = std::exchange(m_runner, nullptr)) {
        runner->disconnect(this);
        runner->cancel();
        runner->deleteLater();
    }
}

void Watcher::look()
{
    m_ticker.stop();
    m_next.reset();
    LookSources sources = m_makeSources();
    m_runner = new CheckRunner({sources.resolver.get(), nullptr, nullptr, sources.surroundings}, m_options.run, this);
    m_resolver = std::move(sources.resolver); // that of the last look has nothing in flight any more
    connect(m_runner, &CheckRunner::finished, this, &Watcher::finished);
    m_runner->start(m_setup, watchedChecks());
}

void Watcher::finished(CheckRunner::Outcome outcome)
{
    Look look;
    look.complete = outcome == CheckRunner::Outcome::Complete;
    look.results = m_runner->results();
    look.observations = m_runner->observations();
    dropRunner();
    look.observations.beginCheck();
    look.matrix = seenMatrix(m_setup, look.observations, AskCaches::WhatIsRight);
    look.spread = spreadOf(look.matrix);
    const bool counts = look.complete && couldAsk(look);
    m_looks += counts;
    m_fruitless = counts ? 0 : m_fruitless + 1;
    look.number = m_looks;

    const QDateTime now = m_options.clock();
    const bool done = counts && look.spread.rightEverywhere;
    if (done)
        m_watching = false;
    else
        m_next = counts ? checks::nextLook(look.spread, now, m_looks) : now.addSecs(fruitlessStep(m_fruitless).count());
    if (m_next) {
        m_lastTick = now;
        m_ticker.start();
    }
    const QPointer<Watcher> self(this); // a slot may stop it, start it anew, or delete it
    const std::optional<QDateTime> next = m_next;
    Q_EMIT looked(look);
    if (self && next && m_next == next)
        Q_EMIT nextLookAt(*next);
    else if (self && done && !m_watching && !m_runner)
        Q_EMIT allRight();
}

/// Timers of the system stand still while the computer sleeps; the wall clock does not. Somebody may also set it.
void Watcher::tick()
{
    const QDateTime now = m_options.clock();
    const std::chrono::milliseconds passed(m_lastTick.msecsTo(now));
    const bool jumped = passed < -jumpTolerance || passed > m_options.tick + jumpTolerance;
    m_lastTick = now;
    if (jumped)
        m_fruitless = 0; // it may be another network
    if (m_watching && !m_runner && m_next && (jumped || now >= *m_next))
        look();
}

} // namespace checks
