// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace checks {
class CheckRunner;
}
namespace report {
struct DiagnosticReport;
}

namespace wizard {

/// The head of the diagnose page: Run and Stop, and below them how far the run is and in the end the sentence
/// that sums it up.
class RunBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    void showIdle();
    /// Called again and again while the runner is at work.
    void showRunning(const checks::CheckRunner &runner);
    void showOutcome(const report::DiagnosticReport &report);
    /// Offers to keep watching after a run; `on`: it does, and `text` says how far it is.
    void showWatching(bool offered, bool on, const QString &text);
    /// Who gets the focus when Stop has it and the run is over.
    void setNextInFocus(QWidget *widget) { m_nextInFocus = widget; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QPushButton *watchButton() const { return m_watch; }

Q_SIGNALS:
    void runPressed();
    void stopPressed();
    void watchToggled(bool on); ///< by the user

private:
    [[nodiscard]] QWidget *makeRunning();
    [[nodiscard]] QWidget *makeEnded();
    void enableButtons(bool running);

    QPushButton *m_run = nullptr, *m_stop = nullptr, *m_watch = nullptr;
    QStackedWidget *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_waiting = nullptr, *m_icon = nullptr, *m_headline = nullptr, *m_summary = nullptr,
           *m_watchText = nullptr;
    QWidget *m_nextInFocus = nullptr;
};

} // namespace wizard
