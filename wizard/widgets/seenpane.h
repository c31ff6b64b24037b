// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/seen.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace wizard {

class SeenModel;

/// Who sees what: a sentence that sums up, and below it a table of those who were asked by the records.
///
/// Cells hold an icon, what is seen, and how long that lasts; each goes where there is room, the time first
/// where it is what matters. The whole is in the tool tip, in the accessible name and, for the current cell,
/// in cellChosen().
class SeenPane : public QWidget
{
    Q_OBJECT
public:
    using Source = std::function<const checks::Observations *()>;

    explicit SeenPane(Source source, QWidget *parent = nullptr);

    /// Of the same run it keeps what is selected; nothing is shown but a sentence while it is empty.
    void setMatrix(const checks::SeenMatrix &matrix, const QDateTime &now);
    [[nodiscard]] const SeenModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void spanHeadings();

    SeenModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace wizard
