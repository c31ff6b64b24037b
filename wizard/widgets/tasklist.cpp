// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/tasklist.h"

#include "wizard/models/checkmodel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/verdictdelegate.h"

#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

QStandardItem *rowItem(Mark mark, const QString &title, const QString &detail, const QString &spoken)
{
    auto *item = new QStandardItem(title);
    item->setEditable(false);
    item->setData(detail, CheckModel::DetailRole);
    item->setData(int(mark), CheckModel::MarkRole);
    item->setData(markIcon(mark), Qt::DecorationRole);
    item->setData(spoken, Qt::AccessibleTextRole);
    return item;
}

} // namespace

TaskList::TaskList(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget),
      m_sentence(plainLabel({}, u"taskSentence"_s)),
      m_view(new QTreeView),
      m_model(new QStandardItemModel(this))
{
    m_view->setObjectName(u"taskTree"_s);
    m_view->setAccessibleName(tr("What is to be done, by who must act"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(fontMetrics().height());
    m_view->setItemDelegate(new VerdictDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setModel(m_model);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_view->setExpanded(index, !m_view->isExpanded(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_view->selectionModel()->isSelected(m_view->currentIndex())) // reached with the Tab key
            m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT currentChanged();
    });
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sentence->setContentsMargins(4, 8, 4, 8);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void TaskList::setUnknown(const QString &sentence)
{
    m_groups.clear();
    m_model->clear();
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void TaskList::setTasks(const QList<report::TaskGroup> &groups)
{
    setUnknown(report::nothingToDo());
    m_groups = groups;
    if (groups.isEmpty())
        return;
    for (const report::TaskGroup &group : groups) {
        const QString actor = checks::actorText(group.actor);
        QStringList titles;
        for (const report::Task &task : group.tasks) {
            if (!titles.contains(task.checkTitle))
                titles.append(task.checkTitle);
        }
        const QString about = titles.join(u" · "_s);
        auto *head = rowItem(markOf(group.tasks.first().verdict), actor, about,
                             tr("%1: %2").arg(actor, about));
        for (const report::Task &task : group.tasks) {
            head->appendRow(rowItem(markOf(task.verdict), task.text, task.remedy,
                                    tr("%1: %2 %3").arg(checks::verdictText(task.verdict), task.text, task.remedy)));
        }
        m_model->appendRow(head);
    }
    m_stack->setCurrentIndex(1);
    m_view->expandAll();
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

TaskList::Place TaskList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_groups.isEmpty())
        return {};
    return index.parent().isValid() ? Place{index.parent().row(), index.row()} : Place{index.row(), -1};
}

} // namespace wizard
