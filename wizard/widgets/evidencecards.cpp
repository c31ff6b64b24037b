// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/evidencecards.h"

#include "checks/check.h"
#include "wizard/widgets/copybutton.h"
#include "wizard/widgets/flowlayout.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdicticon.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

QLabel *textLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    return label;
}

/// Read-only, as high as its lines but at most `maximumLines`, then it scrolls.
QPlainTextEdit *plainText(const QString &text, int maximumLines)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false);
    edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int lines = std::clamp(int(text.count(u'\n') + 2), 3, maximumLines);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * edit->frameWidth() + 8);
    return edit;
}

/// One finding: a bar in its colour at the leading edge, icon and word, text, who must do what, details and letter.
class Card : public QWidget
{
public:
    Card(const checks::Finding &finding, const QString &reference) : m_mark(markOf(finding))
    {
        setObjectName(u"findingCard"_s);
        auto *icon = new QLabel;
        const int side = fontMetrics().height() * 5 / 4;
        icon->setPixmap(markIcon(m_mark).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *word = textLabel(markText(m_mark));
        word->setTextInteractionFlags(Qt::NoTextInteraction);
        QFont bold = word->font();
        bold.setBold(true);
        word->setFont(bold);
        word->setObjectName(u"findingWord"_s);
        m_word = word;
        setWordColor();
        auto *head = new QHBoxLayout;
        head->addWidget(icon);
        head->addWidget(word, 1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 10, 16, 10);
        layout->setSpacing(6);
        layout->addLayout(head);
        auto *text = textLabel(checks::findingText(finding));
        text->setObjectName(u"findingText"_s);
        text->setAccessibleName(markText(m_mark) + u": "_s + text->text());
        layout->addWidget(text);
        addRemedy(finding, *layout, bold);
        addDetails(finding, *layout, reference);
        addLetter(finding, *layout);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            setWordColor();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setBrush(markColor(m_mark, palette()));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), 2,
                                2);
    }

private:
    void addRemedy(const checks::Finding &finding, QVBoxLayout &layout, const QFont &bold)
    {
        const QString remedy = checks::findingRemedy(finding);
        const checks::Tag *tag = checks::findTag(finding.tag);
        if (remedy.isEmpty() || !tag)
            return;
        auto *actor = textLabel(checks::actorText(tag->actor));
        actor->setFont(bold);
        actor->setTextInteractionFlags(Qt::NoTextInteraction);
        auto *what = textLabel(remedy);
        what->setObjectName(u"remedyText"_s);
        what->setAccessibleName(actor->text() + u": "_s + remedy);
        layout.addSpacing(4);
        layout.addWidget(actor);
        layout.addWidget(what);
    }
    /// The section of the RFC, and what a server or a record said, as it is.
    void addDetails(const checks::Finding &finding, QVBoxLayout &layout, const QString &known)
    {
        if (!finding.details.isEmpty()) {
            auto *details = plainText(finding.details.join(u'\n'), 12);
            details->setObjectName(u"findingDetails"_s);
            details->setAccessibleName(EvidenceCards::tr("Details of the finding"));
            details->setLayoutDirection(Qt::LeftToRight);
            details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
            layout.addWidget(details);
        }
        const QString reference = checks::findingReference(finding);
        if (reference.isEmpty() || reference == known)
            return;
        auto *label = textLabel(reference);
        label->setObjectName(u"findingReference"_s);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setForegroundRole(QPalette::PlaceholderText);
        layout.addWidget(label);
    }
    void addLetter(const checks::Finding &finding, QVBoxLayout &layout)
    {
        const QString letter = checks::findingLetter(finding);
        if (letter.isEmpty())
            return;
        auto *show = new QPushButton(EvidenceCards::tr("Show the letter"));
        show->setObjectName(u"showLetterButton"_s);
        show->setCheckable(true);
        show->setAutoDefault(false);
        auto *copy = new CopyButton(EvidenceCards::tr("Copy the letter"), EvidenceCards::tr("Copy the letter"),
                                    [letter] { return letter; });
        copy->setObjectName(u"copyLetterButton"_s);
        auto *text = plainText(letter, 16);
        text->setObjectName(u"letterText"_s);
        text->setAccessibleName(EvidenceCards::tr("The letter"));
        text->hide();
        QObject::connect(show, &QPushButton::toggled, text, &QWidget::setVisible);
        auto *buttons = new QWidget; // goes into a second line where the pane is narrow
        auto *row = new FlowLayout(buttons);
        row->setContentsMargins({});
        row->addWidget(copy);
        row->addWidget(show);
        layout.addSpacing(4);
        layout.addWidget(buttons);
        layout.addWidget(text);
    }
    void setWordColor()
    {
        QPalette colored = palette();
        colored.setColor(QPalette::WindowText, markColor(m_mark, colored));
        m_word->setPalette(colored);
    }

    Mark m_mark;
    QLabel *m_word = nullptr;
};

} // namespace

EvidenceCards::EvidenceCards(QWidget *parent) : QScrollArea(parent), m_more(new QPushButton)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 8, 8, 8);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    m_more->setObjectName(u"moreFindingsButton"_s);
    layout->addLayout(m_cards);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setWidget(content);
    connect(m_more, &QPushButton::clicked, this, &EvidenceCards::addMore);
    m_more->hide();
}

void EvidenceCards::clear()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = 0;
}

void EvidenceCards::setFindings(const QList<checks::Finding> &findings, const QString &placeholder,
                                const QString &reference)
{
    QList<checks::Finding> sorted = findings;
    std::ranges::stable_sort(sorted, std::greater(), checks::findingVerdict);
    if (sorted == m_findings && placeholder == m_placeholder && reference == m_reference)
        return;
    m_findings = sorted;
    m_placeholder = placeholder;
    m_reference = reference;
    clear();
    if (m_findings.isEmpty())
        m_cards->addWidget(textLabel(m_placeholder));
    addMore();
    verticalScrollBar()->setValue(0);
}

void EvidenceCards::addMore()
{
    const int end = std::min(m_shown + step(), int(m_findings.size()));
    for (; m_shown < end; ++m_shown)
        m_cards->addWidget(new Card(m_findings[m_shown], m_reference));
    const int left = int(m_findings.size()) - m_shown;
    m_more->setText(tr("Show &more findings (%1 left)").arg(left));
    m_more->setVisible(left > 0);
}

} // namespace wizard
