// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace wizard {

/// The findings of a check, worst first, each with who must do what. A check over a hundred hosts has
/// hundreds of them: they are laid out some at a time, the rest at the press of a button.
class EvidenceCards : public QScrollArea
{
    Q_OBJECT
public:
    explicit EvidenceCards(QWidget *parent = nullptr);

    /// `placeholder` is said when there are none. `reference`: stands above already.
    void setFindings(const QList<checks::Finding> &findings, const QString &placeholder,
                     const QString &reference = {});
    [[nodiscard]] static constexpr int step() { return 10; }

private:
    void addMore();
    void clear();

    QList<checks::Finding> m_findings;
    QString m_placeholder, m_reference;
    int m_shown = 0;
    QVBoxLayout *m_cards = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace wizard
