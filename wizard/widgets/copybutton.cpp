// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/copybutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace wizard {

namespace {
constexpr int copiedShownMs = 1500;
}

CopyButton::CopyButton(const QString &label, const QString &accessibleName, std::function<QString()> text,
                       QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_copied(tr("Copied")), m_textToCopy(std::move(text))
{
    setAccessibleName(accessibleName);
    setAutoDefault(false);
    m_back.setSingleShot(true);
    m_back.setInterval(copiedShownMs);
    connect(&m_back, &QTimer::timeout, this, [this] {
        setText(m_label);
        setAccessibleDescription({});
    });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

QSize CopyButton::sizeHint() const
{
    // As wide as the wider of both texts, so that nothing moves.
    const int wider =
        qMax(0, fontMetrics().horizontalAdvance(m_copied) - fontMetrics().horizontalAdvance(text()));
    const int shown = text() == m_copied ? qMax(0, fontMetrics().size(Qt::TextShowMnemonic, m_label).width() -
                                                       fontMetrics().horizontalAdvance(m_copied))
                                         : wider;
    return QPushButton::sizeHint() + QSize(shown, 0);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_textToCopy());
    setText(m_copied);
    setAccessibleDescription(m_copied);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    m_back.start();
}

} // namespace wizard
