// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/domainname.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wizard {

/// What is wrong with an input, or worth knowing about it: icon and sentence, and where it can be guessed a
/// button that mends it. Takes no room while there is nothing to say. Screen readers get the sentence as the
/// input's description.
class HintLine : public QWidget
{
    Q_OBJECT
public:
    /// `name` becomes the object name; label and button are `name` + "Text" and "Fix".
    explicit HintLine(const QString &name, QWidget *field = nullptr, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// `fix`: the words on the button; empty: no button.
    void setHint(setup::Grade grade, const QString &sentence, const QString &fix = {});
    void clear() { setHint(setup::Grade::Fine, {}); }

Q_SIGNALS:
    void fixRequested();

private:
    QWidget *m_field;
    QLabel *m_icon, *m_label;
    QPushButton *m_fix;
};

/// "Use “example.org”", for the button.
[[nodiscard]] QString useText(const QString &suggestion);

} // namespace wizard
