// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "wizard/widgets/verdicticon.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace wizard {

class EvidenceCards;

/// What the selected row opens to: findings and remedies, the evidence they rest on, and the same test as
/// commands. While nothing is selected it says who is asked. Everything from the network is shown as plain
/// text.
///
/// Evidence is written a few observations at a time, so that two hundred sessions do not stop the window.
class EvidencePane : public QWidget
{
    Q_OBJECT
public:
    /// The observations of the run shown; null while there are none.
    using Source = std::function<const checks::Observations *()>;

    explicit EvidencePane(Source source, QWidget *parent = nullptr);

    void showIntroduction(const QString &heading, const QStringList &sentences);
    /// All of a check. Called again with a newer result of the same check it keeps tab, scroll position and
    /// text.
    void showCheck(const checks::CheckResult &result);
    void showFinding(const checks::CheckResult &result, int finding);
    void showObservation(const checks::CheckResult &result, int observation);
    /// Findings of several checks under one title, with the evidence of all of them.
    struct Several
    {
        QString id; ///< tells one such view from another
        QString title, word;
        Mark mark = Mark::Unknown;
        QList<checks::Finding> findings;
        QStringList evidence;
        bool running = false;
    };
    void showSeveral(const Several &several);
    /// One answer for itself: who was asked for what, what it means, and the evidence.
    struct SingleAnswer
    {
        QString title, word;
        Mark mark = Mark::Unknown;
        QStringList details; ///< one sentence each
        QString key;         ///< of the observation; empty: nobody was asked
        bool arriving = false;
        int look = 0; ///< the same question has another answer in another look
    };
    void showAnswer(const SingleAnswer &answer);
    /// Forgets what was shown: the next call starts afresh, and the old observations are not read any more.
    void forget();

Q_SIGNALS:
    void told(const QString &sentence); ///< "Copied." and the like, for the page's status line

private:
    [[nodiscard]] QWidget *makeEvidenceTab();
    [[nodiscard]] QWidget *makeCommandsTab();
    void show(const QString &id, const checks::CheckResult &result);
    void showHead(const QString &title, Mark mark, const QString &word, const QString &reference);
    void showEvidence(const QString &id, const checks::CheckResult &result);
    void writeSome();
    void write(const QString &key);
    void copy(const QString &text);

    Source m_source;
    QString m_shownId;
    checks::CheckResult m_result;
    QSet<QString> m_written; ///< keys whose evidence is in the text
    QTimer m_writer;

    QStackedWidget *m_stack = nullptr;
    QLabel *m_introHeading = nullptr;
    QVBoxLayout *m_introSentences = nullptr;
    QLabel *m_icon = nullptr, *m_title = nullptr, *m_word = nullptr, *m_reference = nullptr;
    QTabWidget *m_tabs = nullptr;
    EvidenceCards *m_cards = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QListWidget *m_commands = nullptr;
    QPushButton *m_copyEvidence = nullptr, *m_copyCommand = nullptr, *m_copyAll = nullptr;
};

} // namespace wizard
