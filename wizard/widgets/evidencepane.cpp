// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/evidencepane.h"

#include "checks/observations.h"
#include "report/diagnosticreport.h"
#include "wizard/models/checkmodel.h"
#include "wizard/widgets/evidencecards.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// How long one turn of the event loop may write evidence, in ms.
constexpr qint64 sliceMs = 6;

void makeBigger(QLabel *label, qreal factor)
{
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
}

QString stateText(const checks::CheckResult &result)
{
    switch (result.state) {
    case checks::CheckState::Pending: return EvidencePane::tr("This has not been tested yet.");
    case checks::CheckState::Running: return EvidencePane::tr("This is being tested now.");
    case checks::CheckState::Done:
    case checks::CheckState::Cut: break;
    }
    return EvidencePane::tr("There is nothing to report.");
}

/// The RFC sections of the check.
QString referenceOf(const checks::CheckResult &result)
{
    const checks::Check *check = checks::findCheck(result.checkId);
    return check && check->reference ? QString::fromLatin1(check->reference) : QString();
}

} // namespace

EvidencePane::EvidencePane(Source source, QWidget *parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_stack(new QStackedWidget),
      m_introHeading(plainLabel()),
      m_introSentences(new QVBoxLayout),
      m_icon(new QLabel),
      m_title(plainLabel()),
      m_word(plainLabel()),
      m_reference(plainLabel()),
      m_tabs(new QTabWidget),
      m_cards(new EvidenceCards)
{
    setObjectName(u"evidencePane"_s);
    m_introHeading->setObjectName(u"introductionHeading"_s);
    m_title->setObjectName(u"checkTitle"_s);
    m_word->setObjectName(u"checkVerdict"_s);
    m_word->setWordWrap(false);
    m_reference->setObjectName(u"checkReference"_s);
    m_reference->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setObjectName(u"evidenceTabs"_s);
    m_tabs->setAccessibleName(tr("What the selected row opens to"));
    m_cards->setObjectName(u"findingCards"_s);
    m_cards->setAccessibleName(tr("Findings"));
    makeBigger(m_introHeading, 1.15);
    makeBigger(m_title, 1.15);
    makeBigger(m_word, 1);

    auto *introduction = new QWidget;
    auto *introLayout = new QVBoxLayout(introduction);
    introLayout->addWidget(m_introHeading);
    introLayout->addLayout(m_introSentences);
    introLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"introductionArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(introduction);
    m_stack->addWidget(scroll);

    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_word, 0, Qt::AlignTop);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_cards, tr("Fin&dings"));
    m_tabs->addTab(makeEvidenceTab(), tr("&Evidence"));
    m_tabs->addTab(makeCommandsTab(), tr("Test by &hand"));
    auto *detail = new QWidget;
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(8, 0, 0, 0);
    detailLayout->addLayout(head);
    detailLayout->addWidget(m_reference);
    detailLayout->addWidget(m_tabs, 1);
    m_stack->addWidget(detail);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_writer.setInterval(0);
    connect(&m_writer, &QTimer::timeout, this, &EvidencePane::writeSome);
}

QWidget *EvidencePane::makeEvidenceTab()
{
    m_evidence = new QPlainTextEdit;
    m_evidence->setObjectName(u"evidenceText"_s);
    m_evidence->setAccessibleName(tr("Evidence: what was asked and what came back"));
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_evidence->setLayoutDirection(Qt::LeftToRight);
    m_evidence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_evidence->setUndoRedoEnabled(false);
    m_copyEvidence = new QPushButton(tr("Copy e&vidence"));
    m_copyEvidence->setObjectName(u"copyEvidenceButton"_s);
    connect(m_copyEvidence, &QPushButton::clicked, this, [this] { copy(m_evidence->toPlainText()); });
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_evidence, 1);
    layout->addWidget(m_copyEvidence, 0, Qt::AlignTrailing);
    return tab;
}

QWidget *EvidencePane::makeCommandsTab()
{
    auto *why = plainLabel();
    why->setText(
        tr("The same questions, to type into a terminal (Command Prompt on Windows) of any computer:"));
    m_commands = new QListWidget;
    m_commands->setObjectName(u"commandList"_s);
    m_commands->setAccessibleName(tr("Commands that repeat this test by hand"));
    m_commands->setLayoutDirection(Qt::LeftToRight);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setUniformItemSizes(true);
    m_commands->setAlternatingRowColors(true);
    m_copyCommand = new QPushButton(tr("&Copy command"));
    m_copyCommand->setObjectName(u"copyCommandButton"_s);
    m_copyAll = new QPushButton(tr("Copy &all"));
    m_copyAll->setObjectName(u"copyCommandsButton"_s);
    connect(m_copyCommand, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_commands->currentItem())
            copy(item->text());
    });
    connect(m_commands, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { copy(item->text()); });
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QStringList all;
        for (int i = 0; i < m_commands->count(); ++i)
            all.append(m_commands->item(i)->text());
        copy(all.join(u'\n'));
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copyCommand);
    buttons->addWidget(m_copyAll);
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(why);
    layout->addWidget(m_commands, 1);
    layout->addLayout(buttons);
    return tab;
}

void EvidencePane::showIntroduction(const QString &heading, const QStringList &sentences)
{
    forget();
    m_introHeading->setText(heading);
    m_stack->widget(0)->setAccessibleName(heading);
    while (QLayoutItem *item = m_introSentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : sentences) {
        QLabel *label = plainLabel();
        label->setObjectName(u"disclosureSentence"_s);
        label->setText(sentence);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_introSentences->addWidget(label);
    }
    m_stack->setCurrentIndex(0);
}

void EvidencePane::forget()
{
    m_shownId.clear();
    m_result = {};
    m_written.clear();
    m_writer.stop();
    m_evidence->clear();
    m_commands->clear();
}

void EvidencePane::showCheck(const checks::CheckResult &result)
{
    show(result.checkId, result);
    m_cards->setFindings(result.findings, stateText(result), referenceOf(result));
}

void EvidencePane::showFinding(const checks::CheckResult &result, int finding)
{
    const QString id = u"%1 finding %2"_s.arg(result.checkId).arg(finding);
    if (id != m_shownId)
        m_tabs->setCurrentIndex(0);
    show(id, result);
    m_cards->setFindings(result.findings.mid(finding, 1), stateText(result), referenceOf(result));
}

void EvidencePane::showObservation(const checks::CheckResult &result, int observation)
{
    checks::CheckResult part = result;
    part.evidence = result.evidence.mid(observation, 1);
    const QString id = u"%1 observation %2"_s.arg(result.checkId, part.evidence.value(0));
    if (id != m_shownId)
        m_tabs->setCurrentIndex(1);
    show(id, part);
    m_cards->setFindings(result.findings, stateText(result), referenceOf(result));
}

void EvidencePane::showSeveral(const Several &several)
{
    checks::CheckResult result;
    result.state = several.running ? checks::CheckState::Running : checks::CheckState::Done;
    result.evidence = several.evidence;
    showHead(several.title, several.mark, several.word, {});
    showEvidence(u"several "_s + several.id, result);
    m_cards->setFindings(several.findings, stateText(result));
}

void EvidencePane::showAnswer(const SingleAnswer &answer)
{
    checks::CheckResult result;
    result.state = answer.arriving ? checks::CheckState::Running : checks::CheckState::Done;
    if (!answer.key.isEmpty())
        result.evidence = {answer.key};
    showHead(answer.title, answer.mark, answer.word, {});
    showEvidence(u"answer %1 %2"_s.arg(QString::number(answer.look), answer.title), result);
    m_cards->setFindings({}, answer.details.join(u'\n'));
}

void EvidencePane::show(const QString &id, const checks::CheckResult &result)
{
    const checks::Check *check = checks::findCheck(result.checkId);
    showHead(check ? checks::checkTitle(*check) : result.checkId, markOf(result), markText(result),
             referenceOf(result).isEmpty() ? QString() : tr("Follows %1").arg(referenceOf(result)));
    showEvidence(id, result);
}

void EvidencePane::showHead(const QString &title, Mark mark, const QString &word, const QString &reference)
{
    const int side = m_title->fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(markIcon(mark).pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(title);
    m_word->setText(word);
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, markColor(mark, colored));
    m_word->setPalette(colored);
    m_reference->setText(reference);
    m_reference->setVisible(!reference.isEmpty());
}

void EvidencePane::showEvidence(const QString &id, const checks::CheckResult &result)
{
    if (id != m_shownId) {
        forget();
        m_shownId = id;
    }
    m_result = result;
    const checks::Observations *observations = m_source();
    const QStringList commands = observations ? report::commandsFor(result, *observations) : QStringList();
    if (commands.size() != m_commands->count()) {
        m_commands->clear();
        m_commands->addItems(commands);
        m_commands->setCurrentRow(0);
    }
    m_copyCommand->setEnabled(!commands.isEmpty());
    m_copyAll->setEnabled(!commands.isEmpty());
    m_stack->setCurrentIndex(1);
    m_writer.start();
}

/// Writes evidence that has arrived and is not in the text yet; what never arrived is named at the end of the
/// run.
void EvidencePane::writeSome()
{
    const checks::Observations *observations = m_source();
    QElapsedTimer clock;
    clock.start();
    const bool running =
        m_result.state == checks::CheckState::Pending || m_result.state == checks::CheckState::Running;
    for (const QString &key : std::as_const(m_result.evidence)) {
        if (clock.elapsed() >= sliceMs)
            return;
        const bool arrived = observations && hasArrived(*observations, key);
        if ((!arrived && running) || m_written.contains(key))
            continue;
        write(key);
    }
    m_writer.stop();
    if (m_written.isEmpty())
        m_evidence->setPlaceholderText(running ? tr("Nothing has come back yet.")
                                       : m_result.checkId.isEmpty()
                                           ? tr("Nobody was asked for this.")
                                           : tr("This check asked nobody: it follows from the setup alone."));
    m_copyEvidence->setEnabled(!m_written.isEmpty());
}

void EvidencePane::write(const QString &key)
{
    const checks::Observations *observations = m_source();
    const bool arrived = observations && hasArrived(*observations, key);
    const QString text = arrived
                             ? report::evidenceLines(key, *observations).join(u'\n')
                             : tr("%1: no answer had arrived when the run ended.").arg(observationText(key));
    const int position = m_evidence->verticalScrollBar()->value();
    if (!m_written.isEmpty())
        m_evidence->appendPlainText(QString());
    m_evidence->appendPlainText(text);
    m_evidence->verticalScrollBar()->setValue(position);
    m_written.insert(key);
}

void EvidencePane::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT told(tr("Copied to the clipboard."));
}

} // namespace wizard
