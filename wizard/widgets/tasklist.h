// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/parts.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace wizard {

/// What is to be done, by who must act: the same findings as in the checks, each once. A sentence in place of
/// the rows says when there is nothing to do, or that it is not known yet.
class TaskList : public QWidget
{
    Q_OBJECT
public:
    explicit TaskList(QWidget *parent = nullptr);

    void setTasks(const QList<report::TaskGroup> &groups);
    void setUnknown(const QString &sentence);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] bool hasTasks() const { return !m_groups.isEmpty(); }

    /// A group of tasks and one of them; -1: all of the group, or nothing.
    struct Place
    {
        int group = -1, task = -1;
    };
    [[nodiscard]] Place current() const;
    [[nodiscard]] const QList<report::TaskGroup> &groups() const { return m_groups; }

Q_SIGNALS:
    void currentChanged();

private:
    QList<report::TaskGroup> m_groups;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    QTreeView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace wizard
