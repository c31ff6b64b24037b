// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checkrunner.h"

#include "checks/publicview.h"
#include "dns/resolver.h"
#include "smtp/probe.h"
#include "web/fetcher.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace checks {

namespace {

/// A check that does not apply to the mode is answered without calling it.
std::optional<Finding> notApplicable(const Check &check, setup::Mode mode)
{
    if (check.modes.contains(mode))
        return std::nullopt;
    switch (mode) {
    case setup::Mode::Internet: return Finding{u"NOT_FOR_INTERNET"_s, {}};
    case setup::Mode::Lan: return Finding{u"NOT_FOR_LAN"_s, {}};
    case setup::Mode::Map: return Finding{u"NOT_FOR_MAP"_s, {}};
    }
    return std::nullopt;
}

/// What the control makes of the verdicts. While it is not known they stand as they are: the check is not done yet.
QList<Finding> controlled(QList<Finding> findings, const Outlook &outlook)
{
    if (outlook.state == Outlook::State::Waiting || outlook.state == Outlook::State::Outside)
        return findings;
    for (Finding &finding : findings) {
        const Verdict verdict = findingVerdict(finding);
        const bool bad = verdict == Verdict::Fail || verdict == Verdict::Warn;
        finding.unsure = finding.unsure || (verdict != Verdict::NotApplicable && (bad || outlook.state == Outlook::State::Untrusted));
    }
    for (const Finding &reason : outlook.reasons) {
        const bool said = std::ranges::any_of(findings, [&](const Finding &finding) { return finding.tag == reason.tag; });
        if (!said)
            findings.append(reason);
    }
    return findings;
}

/// Calls the check once. Returns whether nothing was missing.
bool evaluateOnce(const Check &check, const setup::MailSetup &setup, Observations &observations, CheckResult &result)
{
    observations.beginCheck();
    if (const auto finding = notApplicable(check, setup.mode))
        result.findings = {*finding};
    else
        result.findings = check.evaluate(setup, observations);
    const bool judged = std::ranges::any_of(result.findings, [](const Finding &finding) {
        return findingVerdict(finding) != Verdict::NotApplicable;
    });
    if (check.needsOutside && setup.mode == setup::Mode::Internet && (judged || result.findings.isEmpty()))
        result.findings = controlled(std::move(result.findings), outlook(setup, observations));
    result.evidence = observations.asked();
    return observations.complete();
}

void cutShort(CheckResult &result)
{
    result.state = CheckState::Cut;
    const Finding notFinished{u"NOT_FINISHED"_s, {}};
    if (!result.findings.contains(notFinished))
        result.findings.append(notFinished);
}

/// The wall clock goes on in suspend, the monotonic clock does not: how far apart they may drift before a run is taken to
/// have been asleep.
constexpr auto suspendTolerance = 60s;

} // namespace

CheckRunner::CheckRunner(Sources sources, RunOptions options, QObject *parent)
    : QObject(parent), m_sources(sources), m_options(options)
{
    m_deadline.setInterval(500);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const std::chrono::milliseconds wall(m_observations.now().msecsTo(QDateTime::currentDateTimeUtc()));
        if (wall - std::chrono::milliseconds(m_clock.elapsed()) > suspendTolerance)
            end(Outcome::Suspended);
        else if (m_clock.elapsed() >= m_options.deadlineMs)
            end(Outcome::DeadlineReached);
    });
}

CheckRunner::~CheckRunner()
{
    if (m_run) // at once: there may be no event loop left to delete it later
        delete std::exchange(m_run->context, nullptr);
}

void CheckRunner::start(const setup::MailSetup &setup, const QList<const Check *> &checks)
{
    if (m_running)
        cancel();
    m_setup = setup;
    m_checks = checks;
    m_results.clear();
    m_observations = {};
    m_observations.setNow(QDateTime::currentDateTimeUtc());
    dns::Surroundings surroundings = m_sources.surroundings;
    if (!setup.askPublicResolvers) // nobody asks whom the run does not know
        surroundings.publicResolvers.clear();
    m_observations.setSurroundings(surroundings);
    m_requested.clear();
    m_inFlight.clear();
    m_questionQueue.clear();
    m_sessionQueue.clear();
    m_documentQueue.clear();
    m_questionsInFlight = m_sessionsInFlight = m_documentsInFlight = m_done = 0;
    m_tlsInFlight.clear();
    m_waiting.clear();
    m_toEvaluate.clear();
    m_costs.clear();
    m_run = std::make_shared<Run>();
    m_running = true;
    m_clock.start();
    m_deadline.start();
    for (const Check *check : m_checks)
        m_results.append(CheckResult{QLatin1StringView(check->id), CheckState::Pending, {}, {}});
    Q_EMIT progress(0, totalCount());
    for (int i = 0; i < totalCount(); ++i)
        queueEvaluation(i);
    if (m_results.isEmpty())
        later([this] { end(Outcome::Complete); });
}

void CheckRunner::cancel()
{
    if (m_running)
        end(Outcome::Cancelled);
}

/// Evaluations are put off to the next turn of the event loop and bundled, so that a hundred answers that arrive together cost a
/// check one evaluation, and the window breathes between two checks.
void CheckRunner::queueEvaluation(int index)
{
    if (m_toEvaluate.contains(index))
        return;
    m_toEvaluate.insert(index);
    later(
        [this, index] {
            m_toEvaluate.remove(index);
            const qint64 beganMs = m_clock.elapsed();
            const std::weak_ptr run = m_run; // a slot may start the next one
            evaluate(index);
            if (!run.expired())
                m_costs.insert(index, {m_clock.elapsed() - beganMs, m_clock.elapsed()});
        },
        pauseBefore(index));
}

/// A check with a hundred hosts costs milliseconds, and hundreds of answers come: it gets a fifth of the time at most.
int CheckRunner::pauseBefore(int index) const
{
    constexpr qint64 cheapMs = 2, longestPauseMs = 200;
    const Cost cost = m_costs.value(index);
    if (cost.tookMs <= cheapMs)
        return 0;
    return int(qBound<qint64>(0, 4 * cost.tookMs - (m_clock.elapsed() - cost.endedMs), longestPauseMs));
}

/// Runs `work` in the next turn of the event loop, or after that time, unless the run is over by then.
void CheckRunner::later(std::function<void()> work, int delayMs)
{
    QTimer::singleShot(delayMs, m_run->context, [run = std::weak_ptr(m_run), work = std::move(work)] {
        if (!run.expired())
            work();
    });
}

void CheckRunner::evaluate(int index)
{
    CheckResult &result = m_results[index];
    if (result.state == CheckState::Done)
        return;
    const bool complete = evaluateOnce(*m_checks[index], m_setup, m_observations, result);
    result.state = complete ? CheckState::Done : CheckState::Running;
    const QList<dns::Question> questions = m_observations.missingQuestions();
    const QList<smtp::SessionRequest> sessions = m_observations.missingSessions();
    const QList<web::FetchRequest> documents = m_observations.missingDocuments();
    const auto waitFor = [this, index](const QString &key) {
        QList<int> &waiting = m_waiting[key];
        if (!waiting.contains(index))
            waiting.append(index);
    };
    for (const dns::Question &question : questions) {
        waitFor(question.key());
        fetch(question);
    }
    for (const smtp::SessionRequest &request : sessions) {
        waitFor(request.key());
        fetch(request);
    }
    for (const web::FetchRequest &request : documents) {
        waitFor(request.key());
        fetch(request);
    }
    pump();
    if (complete)
        ++m_done;
    const std::weak_ptr run = m_run; // a slot may cancel, or start the next run
    Q_EMIT resultChanged(index);
    if (complete && !run.expired())
        Q_EMIT progress(m_done, totalCount());
    if (!run.expired() && m_done == totalCount())
        end(Outcome::Complete);
}

void CheckRunner::fetch(const dns::Question &question)
{
    if (m_requested.contains(question.key()))
        return;
    m_requested.insert(question.key());
    m_questionQueue.append(question);
}

void CheckRunner::fetch(const smtp::SessionRequest &request)
{
    if (m_requested.contains(request.key()))
        return;
    m_requested.insert(request.key());
    m_sessionQueue.append(request);
}

void CheckRunner::fetch(const web::FetchRequest &request)
{
    if (m_requested.contains(request.key()))
        return;
    m_requested.insert(request.key());
    m_documentQueue.append(request);
}

void CheckRunner::pump()
{
    for (qsizetype i = 0; i < m_questionQueue.size() && m_questionsInFlight < m_options.maximumQuestions;) {
        if (mayStart(m_questionQueue.at(i)))
            start(m_questionQueue.takeAt(i));
        else
            ++i;
    }
    while (!m_sessionQueue.isEmpty() && m_sessionsInFlight < m_options.maximumSessions)
        start(m_sessionQueue.takeFirst());
    while (!m_documentQueue.isEmpty() && m_documentsInFlight < m_options.maximumDocuments)
        start(m_documentQueue.takeFirst());
}

bool CheckRunner::mayStart(const dns::Question &question) const
{
    return question.server.transport != dns::Server::Transport::Tls ||
           m_tlsInFlight.value(question.server.text()) < m_options.maximumPerTlsServer;
}

void CheckRunner::start(const dns::Question &question)
{
    ++m_questionsInFlight;
    if (question.server.transport == dns::Server::Transport::Tls)
        ++m_tlsInFlight[question.server.text()];
    QTimer::singleShot(m_options.overdueMs, m_run->context, [this, run = std::weak_ptr(m_run), key = question.key()] {
        if (!run.expired())
            overdue(key);
    });
    m_inFlight.append(question.key());
    const qint64 startedMs = m_clock.elapsed();
    m_sources.resolver->resolve(
        question, m_run->context, [this, run = std::weak_ptr(m_run), question, startedMs](dns::Answer answer) {
            if (run.expired())
                return;
            --m_questionsInFlight;
            if (question.server.transport == dns::Server::Transport::Tls)
                --m_tlsInFlight[question.server.text()];
            answer.question = question;
            answer.startedMs = startedMs;
            m_observations.add(answer);
            arrived(question.key());
        });
}

void CheckRunner::start(const smtp::SessionRequest &request)
{
    ++m_sessionsInFlight;
    m_inFlight.append(request.key());
    const qint64 startedMs = m_clock.elapsed();
    m_sources.probe->probe(
        request, m_run->context, [this, run = std::weak_ptr(m_run), request, startedMs](smtp::Session session) {
            if (run.expired())
                return;
            --m_sessionsInFlight;
            session.request = request;
            session.startedMs = startedMs;
            m_observations.add(session);
            arrived(request.key());
        });
}

void CheckRunner::start(const web::FetchRequest &request)
{
    ++m_documentsInFlight;
    m_inFlight.append(request.key());
    const qint64 startedMs = m_clock.elapsed();
    if (!m_sources.fetcher) { // a run without the web
        later([this, request] {
            web::Document document;
            document.request = request;
            document.failure = web::FetchFailure::Unreachable;
            m_observations.add(document);
            --m_documentsInFlight;
            arrived(request.key());
        });
        return;
    }
    m_sources.fetcher->fetch(
        request, m_run->context, [this, run = std::weak_ptr(m_run), request, startedMs](web::Document document) {
            if (run.expired())
                return;
            --m_documentsInFlight;
            document.request = request;
            document.startedMs = startedMs;
            m_observations.add(document);
            arrived(request.key());
        });
}

/// Those who wait for it are asked what they would do without.
void CheckRunner::overdue(const QString &key)
{
    if (!m_inFlight.contains(key))
        return;
    m_observations.setOverdue(key);
    for (const int index : m_waiting.value(key))
        queueEvaluation(index);
}

void CheckRunner::arrived(const QString &key)
{
    m_inFlight.removeOne(key);
    for (const int index : m_waiting.take(key))
        queueEvaluation(index);
    pump();
}

void CheckRunner::end(Outcome outcome)
{
    m_running = false;
    m_elapsedMs = m_clock.elapsed();
    m_deadline.stop();
    m_run.reset();
    m_inFlight.clear();
    QList<int> cut;
    for (int i = 0; i < totalCount(); ++i) {
        if (m_results[i].state == CheckState::Done)
            continue;
        cutShort(m_results[i]);
        cut.append(i);
    }
    for (const int index : std::as_const(cut)) {
        if (!m_running) // a slot may start the next run
            Q_EMIT resultChanged(index);
    }
    Q_EMIT finished(outcome);
}

QList<CheckResult> judge(const setup::MailSetup &setup, Observations &observations, const QList<const Check *> &checks)
{
    QList<CheckResult> results;
    for (const Check *check : checks) {
        CheckResult result{QLatin1StringView(check->id), CheckState::Done, {}, {}};
        if (!evaluateOnce(*check, setup, observations, result))
            cutShort(result);
        results.append(result);
    }
    return results;
}

} // namespace checks
