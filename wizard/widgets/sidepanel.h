// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace wizard {

/// The steps of the present way at the side of the window; the one the user is at has an arrow and bold letters, those behind
/// it a tick. Above them the banner of a simulation.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, int current);
    void setSimulated(bool simulated);
    [[nodiscard]] int currentStep() const { return m_current; }

private:
    QLabel *m_banner;
    QVBoxLayout *m_steps;
    QStringList m_names;
    int m_current = -1;
};

} // namespace wizard
