// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/checkmodel.h"

#include "checks/observations.h"
#include "report/parts.h"
#include "setup/printable.h"
#include "wizard/widgets/verdicticon.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// The id of a row says what it is below, and the number of that group or check.
enum class Below : quintptr { Nothing, Group, Rest, Check };

quintptr idOf(Below below, int number)
{
    return quintptr(number) * 4 + quintptr(below);
}

Below belowWhat(const QModelIndex &index)
{
    return Below(index.internalId() % 4);
}

int numberOf(const QModelIndex &index)
{
    return int(index.internalId() / 4);
}

bool isConnection(const QString &key)
{
    return !key.startsWith("dns:"_L1);
}

checks::CheckResult connectionsFirst(checks::CheckResult result)
{
    std::ranges::stable_partition(result.evidence, isConnection);
    return result;
}

/// What came back, short enough for a row: the first line of the server, the data of the records, or why
/// there is none.
QString resultText(const dns::Answer &answer)
{
    QStringList data;
    for (const dns::ResourceRecord &record :
         answer.records.first(std::min<qsizetype>(answer.records.size(), 5)))
        data.append(record.dataText());
    return data.isEmpty() ? dns::statusName(answer.status) : setup::printable(data.join(u", "_s), 200);
}

QString resultText(const smtp::Session &session)
{
    const auto said = std::ranges::find(session.transcript, smtp::TranscriptLine::From::Server,
                                        &smtp::TranscriptLine::from);
    if (said != session.transcript.cend())
        return setup::printable(said->text, 200);
    return session.failure == smtp::Failure::None ? smtp::stageName(session.stage)
                                                  : smtp::failureName(session.failure);
}

QString resultText(const web::Document &document)
{
    return document.status > 0 ? QString::number(document.status) + u' ' + document.contentType
                               : web::failureName(document.failure);
}

} // namespace

CheckModel::CheckModel(Source source, QObject *parent)
    : QAbstractItemModel(parent), m_source(std::move(source))
{
}

void CheckModel::setResults(const QList<checks::CheckResult> &results, setup::Mode mode)
{
    beginResetModel();
    m_results.clear();
    std::ranges::transform(results, std::back_inserter(m_results), connectionsFirst);
    m_groups.clear();
    const QList<report::CheckGroup> groups = report::checkGroups(m_results, mode);
    for (const report::CheckGroup &group : groups) {
        if (!group.applies)
            continue;
        QList<int> inOrder = group.all();
        std::ranges::sort(inOrder);
        m_groups.append({group.title, inOrder, {}});
    }
    endResetModel();
}

/// Makes `rows` as long as `wanted` by adding or removing at its end.
template <typename T>
void CheckModel::resize(const QModelIndex &parent, int offset, QList<T> &rows, const QList<T> &wanted)
{
    const int have = int(rows.size()), want = int(wanted.size());
    if (want < have) {
        beginRemoveRows(parent, offset + want, offset + have - 1);
        rows.resize(want);
        endRemoveRows();
    } else if (want > have) {
        beginInsertRows(parent, offset + have, offset + want - 1);
        rows.append(wanted.mid(have));
        endInsertRows();
    }
}

void CheckModel::setResult(int check, const checks::CheckResult &newResult)
{
    if (check < 0 || check >= m_results.size())
        return;
    const checks::CheckResult result = connectionsFirst(newResult);
    checks::CheckResult &mine = m_results[check];
    const QModelIndex parent = indexOfCheck(check);
    if (!parent.isValid()) {
        mine = result;
        return;
    }
    resize(parent, 0, mine.findings, result.findings);
    resize(parent, int(mine.findings.size()), mine.evidence, result.evidence);
    mine = result;
    Q_EMIT dataChanged(parent, parent);
    if (const int children = rowCount(parent); children > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, 0, parent));
    tellGroupOf(check);
}

void CheckModel::tellGroupOf(int check)
{
    for (QModelIndex above = indexOfCheck(check).parent(); above.isValid(); above = above.parent())
        Q_EMIT dataChanged(above, above);
}

void CheckModel::arrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<Place> places;
    for (const QModelIndex &index : before)
        places.append(placeOf(index));
    for (Group &group : m_groups) {
        QList<int> inOrder = group.all();
        std::ranges::sort(inOrder);
        const auto quiet = std::ranges::stable_partition(
            inOrder, [this](int check) { return report::isProblem(m_results[check]); });
        const qsizetype problems = quiet.begin() - inOrder.begin();
        std::stable_sort(inOrder.begin(), quiet.begin(), [this](int a, int b) {
            return m_results[a].verdict() > m_results[b].verdict();
        });
        group.top = problems == 0 ? inOrder : inOrder.first(problems);
        group.rest = problems == 0 ? QList<int>() : inOrder.sliced(problems);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Place &place = places[i];
        if (place.kind == Kind::Check)
            after.append(indexOfCheck(place.check));
        else if (place.kind == Kind::Rest)
            after.append(m_groups[place.group].rest.isEmpty()
                             ? QModelIndex()
                             : createIndex(int(m_groups[place.group].top.size()), 0,
                                           idOf(Below::Group, place.group)));
        else
            after.append(before[i]);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

CheckModel::Place CheckModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int number = numberOf(index);
    switch (belowWhat(index)) {
    case Below::Nothing: return {Kind::Group, index.row(), -1, -1};
    case Below::Group: {
        const QList<int> &top = m_groups[number].top;
        return index.row() < top.size() ? Place{Kind::Check, number, top[index.row()], -1}
                                        : Place{Kind::Rest, number, -1, -1};
    }
    case Below::Rest: return {Kind::Check, number, m_groups[number].rest[index.row()], -1};
    case Below::Check: break;
    }
    const int findings = int(m_results[number].findings.size());
    return index.row() < findings ? Place{Kind::Finding, -1, number, index.row()}
                                  : Place{Kind::Observation, -1, number, index.row() - findings};
}

QModelIndex CheckModel::indexOfCheck(int check) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (const qsizetype row = m_groups[group].top.indexOf(check); row >= 0)
            return createIndex(int(row), 0, idOf(Below::Group, group));
        if (const qsizetype row = m_groups[group].rest.indexOf(check); row >= 0)
            return createIndex(int(row), 0, idOf(Below::Rest, group));
    }
    return {};
}

bool CheckModel::hasProblems(int group) const
{
    return std::ranges::any_of(m_groups[group].all(),
                               [this](int check) { return report::isProblem(m_results[check]); });
}

QList<int> CheckModel::checksToShow(int group) const
{
    QList<int> checks = m_groups[group].all();
    if (hasProblems(group))
        checks.removeIf([this](int check) { return !report::isProblem(m_results[check]); });
    return checks;
}

int CheckModel::worstCheck() const
{
    const auto worst = std::ranges::max_element(
        m_results, {}, [](const checks::CheckResult &result) { return result.verdict(); });
    if (worst == m_results.cend() || worst->verdict() < checks::Verdict::Unknown)
        return -1;
    return int(worst - m_results.cbegin());
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Place above = placeOf(parent);
    switch (above.kind) {
    case Kind::None: return createIndex(row, column, idOf(Below::Nothing, 0));
    case Kind::Group: return createIndex(row, column, idOf(Below::Group, above.group));
    case Kind::Rest: return createIndex(row, column, idOf(Below::Rest, above.group));
    case Kind::Check: return createIndex(row, column, idOf(Below::Check, above.check));
    case Kind::Finding:
    case Kind::Observation: break;
    }
    return {};
}

QModelIndex CheckModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int number = numberOf(index);
    switch (belowWhat(index)) {
    case Below::Nothing: break;
    case Below::Group: return createIndex(number, 0, idOf(Below::Nothing, 0));
    case Below::Rest: return createIndex(int(m_groups[number].top.size()), 0, idOf(Below::Group, number));
    case Below::Check: return indexOfCheck(number);
    }
    return {};
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Place place = placeOf(parent);
    switch (place.kind) {
    case Kind::None: return int(m_groups.size());
    case Kind::Group: return int(m_groups[place.group].top.size()) + (m_groups[place.group].rest.isEmpty() ? 0 : 1);
    case Kind::Rest: return int(m_groups[place.group].rest.size());
    case Kind::Check:
        return int(m_results[place.check].findings.size() + m_results[place.check].evidence.size());
    case Kind::Finding:
    case Kind::Observation: break;
    }
    return 0;
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    const Place place = placeOf(index);
    switch (place.kind) {
    case Kind::None: break;
    case Kind::Group: return groupData(m_groups[place.group], role);
    case Kind::Rest: return restData(m_groups[place.group], role);
    case Kind::Check: return checkData(m_results[place.check], role);
    case Kind::Finding: return findingData(m_results[place.check].findings[place.child], role);
    case Kind::Observation: return observationData(m_results[place.check].evidence[place.child], role);
    }
    return {};
}

/// What has been found counts more than what is still to come.
Mark CheckModel::worstMark(const QList<int> &checks) const
{
    Mark worst = Mark::Pending;
    bool running = false, pending = false;
    for (const int check : checks) {
        const Mark mark = markOf(m_results[check]);
        running = running || mark == Mark::Running;
        pending = pending || mark == Mark::Pending;
        worst = std::max(worst, mark);
    }
    const bool underWay = running || (pending && worst > Mark::Pending);
    return underWay && worst < Mark::Warn ? Mark::Running : worst;
}

QString CheckModel::countsOf(const QList<int> &checks) const
{
    QList<checks::CheckResult> results;
    for (const int check : checks)
        results.append(m_results[check]);
    return countsText(results);
}

QVariant CheckModel::groupData(const Group &group, int role) const
{
    const Mark mark = worstMark(group.all());
    switch (role) {
    case Qt::DisplayRole: return group.title;
    case DetailRole: return countsOf(group.all());
    case MarkRole: return int(mark);
    case Qt::DecorationRole: return markIcon(mark);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(group.title, markText(mark), countsOf(group.all()));
    default: return {};
    }
}

QVariant CheckModel::restData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return countsOf(group.rest);
    case DetailRole: {
        QStringList titles;
        for (const int check : group.rest)
            titles.append(checkData(m_results[check], Qt::DisplayRole).toString());
        return titles.join(u" · "_s);
    }
    case MarkRole: return int(worstMark(group.rest));
    case Qt::DecorationRole: return markIcon(worstMark(group.rest));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(restData(group, Qt::DisplayRole).toString(),
                                restData(group, DetailRole).toString());
    default: return {};
    }
}

QVariant CheckModel::checkData(const checks::CheckResult &result, int role) const
{
    const checks::Check *check = checks::findCheck(result.checkId);
    const QString title = check ? checks::checkTitle(*check) : result.checkId;
    const checks::Finding *finding = mainFinding(result);
    switch (role) {
    case Qt::DisplayRole: return title;
    case DetailRole: return finding ? checks::findingText(*finding) : QString();
    case MarkRole: return int(markOf(result));
    case WordRole: return markText(result);
    case Qt::DecorationRole: return markIcon(markOf(result));
    case Qt::AccessibleTextRole:
        return finding ? tr("%1: %2. %3").arg(title, markText(result), checks::findingText(*finding))
                       : tr("%1: %2").arg(title, markText(result));
    default: return {};
    }
}

QVariant CheckModel::findingData(const checks::Finding &finding, int role) const
{
    const Mark mark = markOf(finding);
    switch (role) {
    case Qt::DisplayRole: return checks::findingText(finding);
    case DetailRole: return remedyLine(finding);
    case MarkRole: return int(mark);
    case Qt::DecorationRole: return markIcon(mark);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3")
            .arg(markText(mark), checks::findingText(finding), remedyLine(finding))
            .trimmed();
    default: return {};
    }
}

QVariant CheckModel::observationData(const QString &key, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return tr("Evidence: %1").arg(observationText(key));
    case DetailRole: {
        const checks::Observations *observations = m_source();
        if (const dns::Answer *answer = observations ? observations->findAnswer(key) : nullptr)
            return resultText(*answer);
        if (const smtp::Session *session = observations ? observations->findSession(key) : nullptr)
            return resultText(*session);
        if (const web::Document *document = observations ? observations->findDocument(key) : nullptr)
            return resultText(*document);
        return tr("No answer yet");
    }
    case Qt::AccessibleTextRole:
        return observationData(key, Qt::DisplayRole).toString() + u": "_s +
               observationData(key, DetailRole).toString();
    default: return {};
    }
}

QString remedyLine(const checks::Finding &finding)
{
    const QString remedy = checks::findingRemedy(finding);
    const checks::Tag *tag = checks::findTag(finding.tag);
    if (remedy.isEmpty() || !tag)
        return {};
    return CheckModel::tr("%1: %2").arg(checks::actorText(tag->actor), remedy);
}

const checks::Finding *mainFinding(const checks::CheckResult &result)
{
    const checks::Finding *worst = nullptr;
    for (const checks::Finding &finding : result.findings) {
        if (finding.tag == "NOT_FINISHED"_L1) // the row's word says so already
            continue;
        if (!worst || checks::findingVerdict(finding) > checks::findingVerdict(*worst))
            worst = &finding;
    }
    return worst;
}

bool hasArrived(const checks::Observations &observations, const QString &key)
{
    return observations.findAnswer(key) || observations.findSession(key) || observations.findDocument(key);
}

/// Keys are ours and stable: "smtp:192.0.2.1 25" and "dns:MX example.org @system" (@hosts, @192.0.2.53, @...
/// norec).
QString observationText(const QString &key)
{
    const QString what = key.section(u':', 1);
    if (key.startsWith("web:"_L1))
        return CheckModel::tr("%1, from %2", "a web page, an address")
            .arg(what.section(u' ', 0, 0), what.section(u' ', 1, 1));
    if (isConnection(key))
        return CheckModel::tr("%1, port %2").arg(what.section(u' ', 0, 0), what.section(u' ', 1, 1));
    const qsizetype at = what.lastIndexOf(" @"_L1);
    const QString type = what.section(u' ', 0, 0), name = what.mid(type.size() + 1, at - type.size() - 1),
                  server = what.mid(at + 2).section(u' ', 0, 0);
    if (server == "hosts"_L1)
        return CheckModel::tr("%1 of %2, from this computer's hosts file").arg(type, name);
    if (server == "system"_L1)
        return CheckModel::tr("%1 of %2, from this computer's resolver").arg(type, name);
    const QString known = report::wellKnownName(dns::serverFromText(server).value_or(dns::Server()));
    return CheckModel::tr("%1 of %2, from %3")
        .arg(type, name, known.isEmpty() ? server : u"%1 (%2)"_s.arg(known, server));
}

QString countsText(const QList<checks::CheckResult> &results)
{
    QMap<Mark, int> counts;
    for (const checks::CheckResult &result : results)
        ++counts[markOf(result)];
    QStringList parts;
    for (auto it = counts.cend(); it != counts.cbegin();) {
        --it;
        parts.append(
            CheckModel::tr("%1: %2", "verdict: number of checks").arg(markText(it.key())).arg(it.value()));
    }
    return parts.join(u" · "_s);
}

} // namespace wizard
