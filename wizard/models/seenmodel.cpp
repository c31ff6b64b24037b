// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/seenmodel.h"

#include "checks/finding.h"
#include "report/seentext.h"
#include "setup/domainname.h"
#include "setup/printable.h"
#include "wizard/widgets/verdicticon.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

using checks::SeenCell;
using checks::Viewer;

/// This computer's resolver and its hosts file are one group.
Viewer::Kind groupOf(const Viewer &viewer)
{
    return viewer.kind == Viewer::Kind::HostsFile ? Viewer::Kind::System : viewer.kind;
}

QString groupText(Viewer::Kind group)
{
    switch (group) {
    case Viewer::Kind::ZoneServer: return SeenModel::tr("Name servers");
    case Viewer::Kind::PublicResolver: return SeenModel::tr("Public DNS");
    case Viewer::Kind::Lan: return SeenModel::tr("Your network");
    case Viewer::Kind::System:
    case Viewer::Kind::HostsFile: break;
    }
    return SeenModel::tr("This computer");
}

/// What one learns from asking them.
QString groupMeaning(Viewer::Kind group)
{
    switch (group) {
    case Viewer::Kind::ZoneServer: return SeenModel::tr("what your DNS host publishes");
    case Viewer::Kind::PublicResolver: return SeenModel::tr("what others on the Internet see");
    case Viewer::Kind::Lan: return SeenModel::tr("what other computers around you see");
    case Viewer::Kind::System:
    case Viewer::Kind::HostsFile: break;
    }
    return SeenModel::tr("what programs on it see");
}

/// Below its group's name a viewer needs fewer words.
QString shortViewerText(const Viewer &viewer)
{
    switch (viewer.kind) {
    case Viewer::Kind::System: return SeenModel::tr("Its resolver");
    case Viewer::Kind::HostsFile: return SeenModel::tr("Its hosts file");
    case Viewer::Kind::Lan: return SeenModel::tr("DNS at %1").arg(viewer.server.address.toString());
    case Viewer::Kind::ZoneServer:
    case Viewer::Kind::PublicResolver: break;
    }
    return setup::printable(checks::viewerText(viewer), 300);
}

Mark markOf(const Viewer &viewer, const SeenCell &cell)
{
    return cell.state == SeenCell::State::Waiting ? Mark::Running
                                                  : wizard::markOf(report::seenMark(viewer, cell));
}

bool showsValues(const SeenCell &cell)
{
    return (cell.state == SeenCell::State::Right || cell.state == SeenCell::State::Other) &&
           !cell.values.isEmpty();
}

/// A tool tip guesses whether it is markup; what is escaped inside our own markup never is.
QString toolTip(const QString &text)
{
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

/// A hosts file is right when it keeps out of it.
bool hasNoEntry(const Viewer &viewer, const SeenCell &cell)
{
    return viewer.kind == Viewer::Kind::HostsFile && cell.state == SeenCell::State::Right &&
           cell.values.isEmpty();
}

QString wordOf(const Viewer &viewer, const checks::SeenRow &row, const SeenCell &cell)
{
    return hasNoEntry(viewer, cell) ? SeenModel::tr("No entry") : report::seenWord(row, cell);
}

bool sameRecord(const checks::SeenRow &a, const checks::SeenRow &b)
{
    return a.owner == b.owner && a.type == b.type && a.textMark == b.textMark;
}

} // namespace

QString shortDuration(quint32 seconds)
{
    constexpr quint32 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < 2 * minute)
        return SeenModel::tr("%1 s").arg(seconds);
    if (seconds < 2 * hour)
        return SeenModel::tr("%1 min").arg(seconds / minute);
    return seconds < 2 * day ? SeenModel::tr("%1 h").arg(seconds / hour)
                             : SeenModel::tr("%1 d").arg(seconds / day);
}

SeenModel::SeenModel(Source source, QObject *parent)
    : QAbstractTableModel(parent), m_source(std::move(source))
{
}

QList<SeenModel::Line> SeenModel::linesOf(const checks::SeenMatrix &matrix)
{
    QList<Line> lines;
    for (int i = 0; i < matrix.viewers.size(); ++i) {
        const Viewer &viewer = matrix.viewers[i];
        const Kind group = groupOf(viewer);
        const QString groupId = report::viewerKindName(group);
        if (lines.isEmpty() || lines.constLast().group != group)
            lines.append({group, -1, groupId});
        lines.append({group, i, u"%1 %2 %3"_s.arg(groupId, viewer.name, viewer.server.text())});
    }
    return lines;
}

/// Puts in what is new and takes out what went; only where the order changed it starts over.
void SeenModel::takeRows(const QList<Line> &lines)
{
    const auto contains = [](const QList<Line> &list, const QString &id) {
        return std::ranges::any_of(list, [&](const Line &line) { return line.id == id; });
    };
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (contains(lines, m_lines[i].id))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_lines.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i < m_lines.size() && m_lines[i].id == lines[i].id) {
            m_lines[i] = lines[i];
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        m_lines.insert(i, lines[i]);
        endInsertRows();
    }
    if (m_lines.size() > lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
}

void SeenModel::setMatrix(const checks::SeenMatrix &matrix)
{
    const qsizetype had = m_matrix.rows.size(), has = matrix.rows.size();
    const bool sameColumns = had <= has && std::equal(m_matrix.rows.cbegin(), m_matrix.rows.cend(),
                                                      matrix.rows.cbegin(), sameRecord);
    if (!sameColumns || matrix.isEmpty()) {
        beginResetModel();
        m_matrix = matrix;
        m_lines = matrix.isEmpty() ? QList<Line>() : linesOf(matrix);
        endResetModel();
        return;
    }
    if (has > had) {
        beginInsertColumns({}, int(had), int(has) - 1);
        m_matrix.rows.append(matrix.rows.mid(had));
        endInsertColumns();
    }
    // Between the two a line's viewer is not one of this matrix: lines without a cell show nothing.
    m_matrix = matrix;
    takeRows(linesOf(matrix));
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
}

bool SeenModel::isHeading(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].viewer < 0;
}

const Viewer *SeenModel::viewerAt(const QModelIndex &index) const
{
    const int viewer = index.isValid() && index.row() < m_lines.size() ? m_lines[index.row()].viewer : -1;
    return viewer >= 0 && viewer < m_matrix.viewers.size() ? &m_matrix.viewers[viewer] : nullptr;
}

const SeenCell *SeenModel::cellAt(const QModelIndex &index) const
{
    if (!viewerAt(index) || index.column() >= m_matrix.rows.size())
        return nullptr;
    const QList<SeenCell> &cells = m_matrix.rows[index.column()].cells;
    const int viewer = m_lines[index.row()].viewer;
    return viewer < cells.size() ? &cells[viewer] : nullptr;
}

QDateTime SeenModel::now() const
{
    const checks::Observations *observations = m_source();
    return observations ? observations->now() : QDateTime::currentDateTimeUtc();
}

QString SeenModel::titleOf(const QModelIndex &index) const
{
    const Viewer *viewer = viewerAt(index);
    if (!viewer || index.column() >= m_matrix.rows.size())
        return {};
    return tr("%1, %2", "who was asked, for which record")
        .arg(setup::printable(checks::viewerText(*viewer), 300),
             report::seenRowText(m_matrix.rows[index.column()]));
}

QStringList SeenModel::detailsOf(const QModelIndex &index) const
{
    const Viewer *viewer = viewerAt(index);
    const SeenCell *cell = cellAt(index);
    if (!cell)
        return {};
    const checks::SeenRow &row = m_matrix.rows[index.column()];
    QStringList lines;
    if (hasNoEntry(*viewer, *cell))
        lines += tr("It has no entry for this name, so the DNS is asked. That is as it should be.");
    else if (cell->state == SeenCell::State::NotAsked && viewer->kind == Kind::HostsFile)
        lines += tr("It never holds such records.");
    else if (cell->state == SeenCell::State::NotAsked)
        lines += tr("Not asked on purpose: as long as the domain's name servers do not have the record as "
                    "planned, the question "
                    "would only make this resolver remember that.");
    else if (const QString value = report::seenValue(*cell, m_source()); !value.isEmpty())
        lines += checks::fillIn(tr("It has: %1"), {value});
    if (cell->state == SeenCell::State::Unknown && !lines.isEmpty())
        lines = {report::seenValue(*cell, m_source())};
    if (cell->innerView)
        lines += tr("It has a view of its own for your network; outsiders see something else.");
    if (!row.wanted.isEmpty() && cell->state != SeenCell::State::Right)
        lines += checks::fillIn(row.planned ? tr("Planned: %1") : tr("At the domain's name servers: %1"),
                                {row.wanted.join(u", "_s)});
    if (const QString ttl = report::seenTtl(*viewer, *cell, now()); !ttl.isEmpty())
        lines += cell->until ? checks::fillIn(tr("It may still answer that %1."), {ttl}) : ttl;
    if (cell->seenAt)
        lines += checks::fillIn(tr("Asked at %1."), {report::clockText(*cell->seenAt, now())});
    return lines;
}

int SeenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SeenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

Qt::ItemFlags SeenModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant SeenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    if (!isHeading(index.row()))
        return cellData(index, role);
    if (role == HeadingRole)
        return true;
    const Kind group = m_lines[index.row()].group;
    if (index.column() == 0 && role == Qt::DisplayRole)
        return groupMeaning(group);
    return index.column() == 0 && role == Qt::AccessibleTextRole
               ? tr("%1: %2", "a group of those asked: what one learns")
                     .arg(groupText(group), groupMeaning(group))
               : QVariant();
}

QString SeenModel::accessibleText(const QModelIndex &index) const
{
    const SeenCell *cell = cellAt(index);
    QStringList words{wordOf(*viewerAt(index), m_matrix.rows[index.column()], *cell),
                      report::seenValue(*cell, m_source()), report::seenTtl(*viewerAt(index), *cell, now())};
    words.removeAll(QString());
    return tr("%1: %2", "cell of a table: what it has").arg(titleOf(index), words.join(u", "_s));
}

QVariant SeenModel::cellData(const QModelIndex &index, int role) const
{
    const SeenCell *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return showsValues(*cell) ? cell->values.join(u", "_s)
                                  : wordOf(*viewerAt(index), m_matrix.rows[index.column()], *cell);
    case TimeRole:
        if (cell->until)
            return report::seenTtl(*viewerAt(index), *cell, now());
        return cell->ttl && showsValues(*cell) ? shortDuration(*cell->ttl) : QString();
    case TimeFirstRole: return cell->until.has_value();
    case MarkRole: return int(markOf(*viewerAt(index), *cell));
    case HeadingRole: return false;
    case Qt::DecorationRole: return markIcon(markOf(*viewerAt(index), *cell));
    case Qt::ToolTipRole:
        return toolTip(
            (QStringList{titleOf(index), wordOf(*viewerAt(index), m_matrix.rows[index.column()], *cell)} +
             detailsOf(index))
                .join(u'\n'));
    case Qt::AccessibleTextRole: return accessibleText(index);
    default: return {};
    }
}

QVariant SeenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section < m_lines.size() ? viewerData(section, role) : QVariant();
    return section < m_matrix.rows.size() ? recordData(section, role) : QVariant();
}

QVariant SeenModel::viewerData(int row, int role) const
{
    const Viewer *viewer = viewerAt(index(row, 0));
    const QString group = groupText(m_lines[row].group);
    switch (role) {
    case HeadingRole: return !viewer;
    case Qt::DisplayRole: return viewer ? shortViewerText(*viewer) : group;
    case Qt::ToolTipRole: return viewer ? toolTip(report::viewerAndAddress(*viewer)) : QString();
    case Qt::AccessibleTextRole: return viewer ? report::viewerAndAddress(*viewer) : group;
    default: return {};
    }
}

/// "MX" above the part of the name that tells it apart: the header has no room for more.
QVariant SeenModel::recordData(int column, int role) const
{
    constexpr qsizetype longest = 18;
    const checks::SeenRow &row = m_matrix.rows[column];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = setup::displayName(row.owner);
        const bool below = row.owner != m_matrix.apex && !m_matrix.apex.isEmpty() &&
                           row.owner.endsWith(u'.' + m_matrix.apex);
        const QString own = below ? setup::displayName(row.owner.chopped(m_matrix.apex.size() + 1)) : shown;
        const QString mark = row.textMark.isEmpty() ? QString() : u' ' + setup::printable(row.textMark, 12);
        return dns::typeName(row.type) + mark + u'\n' +
               (own.size() > longest ? own.left(longest - 1) + u'\u2026' : own);
    }
    case Qt::ToolTipRole: {
        const QString text = report::seenRowText(row);
        return toolTip(row.wanted.isEmpty() ? text : text + u": "_s + row.wanted.join(u", "_s));
    }
    case Qt::AccessibleTextRole: return report::seenRowText(row);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace wizard
