// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace wizard {

/// The steps of the present way at the side of the window; the one the user is at has an arrow and bold
/// letters, those behind it a tick. Above them the banner of a simulation.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Makes room for all of these, so that the panel is as wide on every way.
    void setWidestOf(const QStringList &names);
    /// Never takes more than a quarter of the window.
    void setWindowWidth(int width);
    void setSteps(const QStringList &names, int current);
    void setSimulated(bool simulated);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_banner;
    QVBoxLayout *m_steps;
    QStringList m_names, m_allNames;
    int m_current = -1, m_windowWidth = 0;
};

} // namespace wizard
