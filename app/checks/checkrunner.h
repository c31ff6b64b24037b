// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/observations.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace dns { class Resolver; }
namespace smtp { class Probe; }
namespace web { class Fetcher; }

namespace checks {

/// Where a run gets its observations from. Not owned; must outlive the runner.
struct Sources
{
    dns::Resolver *resolver = nullptr;
    smtp::Probe *probe = nullptr;
    web::Fetcher *fetcher = nullptr; ///< null: nothing can be fetched
    dns::Surroundings surroundings = {};
};

struct RunOptions
{
    int timeoutMs = 10'000;     ///< longest wait for one step of one server; the sources are built with the same figure
    int overdueMs = 4'000;      ///< after that a DNS question is given up on for the time being: others are asked beside it
    int deadlineMs = 60'000;    ///< the whole run; what is missing then is cut and judged unknown
    int maximumQuestions = 256; ///< DNS questions in flight; each is a socket
    int maximumSessions = 24;   ///< connections in flight
    int maximumDocuments = 12;  ///< documents being fetched
    int maximumPerTlsServer = 4; ///< questions in flight to one server over TLS; each is a connection, and servers count them
};

/// The only asynchronous class of the checks. It evaluates each check, fetches what it asked for, and evaluates it again as
/// soon as something of that arrives. Nothing is asked twice in a run. `finished` comes exactly once per start(), never after
/// the destructor; late answers of an earlier run are dropped.
///
///   Idle --start()--> Running --last check done | cancel() | deadline--> Finished --start()--> Running
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    enum class Outcome { Complete, Cancelled, DeadlineReached, Suspended };

    explicit CheckRunner(Sources sources, RunOptions options = {}, QObject *parent = nullptr);
    ~CheckRunner() override;

    /// Starts over. All results are Pending at once and resultChanged() follows for each.
    void start(const setup::MailSetup &setup, const QList<const Check *> &checks = checkTable());
    /// Stops at once: checks that are not complete become Cut, `finished(Cancelled)` is emitted before this returns.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const setup::MailSetup &setup() const { return m_setup; }
    [[nodiscard]] const QList<CheckResult> &results() const { return m_results; }
    [[nodiscard]] const Observations &observations() const { return m_observations; }
    [[nodiscard]] QDateTime startedAt() const { return m_observations.now(); }
    [[nodiscard]] qint64 elapsedMs() const { return m_running ? m_clock.elapsed() : m_elapsedMs; }
    [[nodiscard]] int doneCount() const { return m_done; }
    [[nodiscard]] int totalCount() const { return int(m_results.size()); }
    /// Keys of what is in flight, oldest first, for "waiting for ...".
    [[nodiscard]] QStringList waitingFor() const { return m_inFlight; }

Q_SIGNALS:
    void resultChanged(int index);
    void progress(int done, int total);
    void finished(checks::CheckRunner::Outcome outcome);

private:
    void evaluate(int index);
    void fetch(const dns::Question &question);
    void fetch(const smtp::SessionRequest &request);
    void fetch(const web::FetchRequest &request);
    void pump();
    [[nodiscard]] bool mayStart(const dns::Question &question) const;
    void start(const dns::Question &question);
    void overdue(const QString &key);
    void start(const smtp::SessionRequest &request);
    void start(const web::FetchRequest &request);
    void arrived(const QString &key);
    void queueEvaluation(int index);
    void later(std::function<void()> work, int delayMs = 0);
    [[nodiscard]] int pauseBefore(int index) const;
    void end(Outcome outcome);

    Sources m_sources;
    RunOptions m_options;
    setup::MailSetup m_setup;
    QList<const Check *> m_checks;
    QList<CheckResult> m_results;
    Observations m_observations;
    /// One run: its context cancels everything in flight when it dies, and callbacks that were already queued see that the run
    /// they belong to is over.
    struct Run
    {
        QObject *context = new QObject;
        ~Run()
        {
            if (context)
                context->deleteLater(); // we may be inside one of its callbacks
        }
    };
    std::shared_ptr<Run> m_run;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    bool m_running = false;
    int m_done = 0;
    QSet<QString> m_requested;
    QStringList m_inFlight;
    QList<dns::Question> m_questionQueue;
    QList<smtp::SessionRequest> m_sessionQueue;
    QList<web::FetchRequest> m_documentQueue;
    int m_questionsInFlight = 0, m_sessionsInFlight = 0, m_documentsInFlight = 0;
    QHash<QString, int> m_tlsInFlight; ///< by Server::text()
    QHash<QString, QList<int>> m_waiting; ///< key -> checks that asked for it
    QSet<int> m_toEvaluate;
    /// Of the last evaluation of a check: how long it took, and when it ended.
    struct Cost
    {
        qint64 tookMs = 0, endedMs = 0;
    };
    QHash<int, Cost> m_costs;
};

/// Judges saved observations again, with no network: what is missing makes a check Cut.
[[nodiscard]] QList<CheckResult> judge(const setup::MailSetup &setup, Observations &observations,
                                       const QList<const Check *> &checks = checkTable());

} // namespace checks
