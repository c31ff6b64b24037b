// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace wizard {

/// Puts a text on the clipboard and says for a moment that it did.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    /// `label` is on the button; `accessibleName` tells several "Copy" buttons apart.
    CopyButton(const QString &label, const QString &accessibleName, std::function<QString()> text,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();

    QString m_label, m_copied;
    std::function<QString()> m_textToCopy;
    QTimer m_back;
};

} // namespace wizard
