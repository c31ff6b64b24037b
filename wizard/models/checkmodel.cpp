// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/checkmodel.h"

#include "checks/observations.h"
#include "report/diagnosticreport.h"
#include "setup/printable.h"
#include "wizard/widgets/verdicticon.h"

#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// A row of a check has this id; a row below it has the number of its check plus one.
constexpr quintptr checkRow = 0;

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
    m_plain.resize(m_results.size());
    std::iota(m_plain.begin(), m_plain.end(), 0);
    std::ranges::stable_partition(m_plain, [this, mode](int index) {
        const checks::Check *check = checks::findCheck(m_results[index].checkId);
        return !check || check->modes.contains(mode);
    });
    m_order = m_plain;
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
    resize(parent, 0, mine.findings, result.findings);
    resize(parent, int(mine.findings.size()), mine.evidence, result.evidence);
    mine = result;
    Q_EMIT dataChanged(parent, parent);
    if (const int children = rowCount(parent); children > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, 0, parent));
}

void CheckModel::setProblemsFirst(bool on)
{
    m_problemsFirst = on;
    arrange();
}

void CheckModel::arrange()
{
    QList<int> order = m_plain;
    if (m_problemsFirst) {
        std::ranges::stable_sort(order, std::greater(), [this](int check) {
            const checks::CheckResult &result = m_results[check];
            return result.findings.isEmpty() ? checks::Verdict::Pass : result.verdict();
        });
    }
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        after.append(index.internalId() == checkRow
                         ? createIndex(int(order.indexOf(m_order[index.row()])), index.column(), checkRow)
                         : index);
    }
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

CheckModel::Place CheckModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == checkRow)
        return {Kind::Check, m_order[index.row()], -1};
    const int check = int(index.internalId()) - 1;
    const int findings = int(m_results[check].findings.size());
    if (index.row() < findings)
        return {Kind::Finding, check, index.row()};
    return {Kind::Observation, check, index.row() - findings};
}

QModelIndex CheckModel::indexOfCheck(int check) const
{
    const qsizetype row = m_order.indexOf(check);
    return row < 0 ? QModelIndex() : createIndex(int(row), 0, checkRow);
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
    return createIndex(row, column, parent.isValid() ? quintptr(m_order[parent.row()] + 1) : checkRow);
}

QModelIndex CheckModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == checkRow)
        return {};
    return indexOfCheck(int(index.internalId()) - 1);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_results.size());
    if (parent.internalId() != checkRow || parent.column() != 0)
        return 0;
    const checks::CheckResult &result = m_results[m_order[parent.row()]];
    return int(result.findings.size() + result.evidence.size());
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
    case Kind::Check: return checkData(m_results[place.check], role);
    case Kind::Finding: return findingData(m_results[place.check].findings[place.child], role);
    case Kind::Observation: return observationData(m_results[place.check].evidence[place.child], role);
    }
    return {};
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

/// Keys are ours and stable: "smtp:192.0.2.1 25" and "dns:MX example.org @system" (@hosts, @192.0.2.53, @...
/// norec).
QString observationText(const QString &key)
{
    const QString what = key.section(u':', 1);
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
