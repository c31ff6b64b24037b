// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/hintline.h"

#include "wizard/widgets/flowlayout.h"
#include "wizard/widgets/plainlabel.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace wizard {

using namespace Qt::StringLiterals;

HintLine::HintLine(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel), m_label(plainLabel()), m_fix(new QPushButton)
{
    setName(name);
    m_fix->setAutoDefault(false);
    auto *sentence = new QHBoxLayout;
    sentence->addWidget(m_icon, 0, Qt::AlignTop);
    sentence->addWidget(m_label, 1, Qt::AlignTop);
    auto *layout = new FlowLayout(this);
    layout->addLayout(sentence);
    layout->addWidget(m_fix);
    connect(m_fix, &QPushButton::clicked, this, &HintLine::fixRequested);
    hide();
}

void HintLine::setName(const QString &name)
{
    setObjectName(name);
    m_label->setObjectName(name + u"Text"_s);
    m_fix->setObjectName(name + u"Fix"_s);
}

void HintLine::setHint(setup::Grade grade, const QString &sentence, const QString &fix)
{
    setVisible(!sentence.isEmpty());
    if (m_field && m_field->accessibleDescription() != sentence) {
        m_field->setAccessibleDescription(sentence);
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    if (sentence.isEmpty())
        return;
    const auto icon = grade == setup::Grade::Error  ? QStyle::SP_MessageBoxCritical
                      : grade == setup::Grade::Hint ? QStyle::SP_MessageBoxWarning
                                                    : QStyle::SP_MessageBoxInformation;
    const int size =
        qMax(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this), fontMetrics().height());
    m_icon->setPixmap(style()->standardIcon(icon, nullptr, this).pixmap(size, size));
    m_label->setText(breakable(sentence));
    m_fix->setVisible(!fix.isEmpty());
    m_fix->setText(
        literal(fontMetrics().elidedText(fix, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 45)));
    m_fix->setAccessibleName(fix);
    // The first line of the sentence stands at the middle of the icon and, where there is one, of the button.
    const int line = fontMetrics().height(),
              beside = qMax(qMax(size, line), fix.isEmpty() ? 0 : m_fix->sizeHint().height());
    m_icon->setContentsMargins(0, (beside - size) / 2, 0, 0);
    m_label->setContentsMargins(0, (beside - line) / 2, 0, 0);
}

QString useText(const QString &suggestion)
{
    return QCoreApplication::translate("wizard", "Use “%1”").arg(suggestion);
}

} // namespace wizard
