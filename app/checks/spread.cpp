// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/seen.h"

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace checks {

namespace {

constexpr std::array<std::chrono::seconds, 4> steps{1min, 2min, 5min, 10min};
constexpr std::chrono::seconds afterExpiry = 2s, soonest = 15s, latest = 1h;
/// A cache that never lets go, or that says 0 seconds each time, is not asked every 15 seconds for ever.
constexpr int patientAfter = 12;

QList<const SeenCell *> cellsOf(const SeenMatrix &matrix, const SeenRow &row, Viewer::Kind kind)
{
    QList<const SeenCell *> cells;
    for (qsizetype i = 0; i < row.cells.size() && i < matrix.viewers.size(); ++i) {
        if (matrix.viewers[i].kind == kind && row.cells[i].tells())
            cells.append(&row.cells[i]);
    }
    return cells;
}

bool isRight(const SeenCell *cell)
{
    return cell->state == SeenCell::State::Right;
}

bool isRightAtZone(const SeenMatrix &matrix, const SeenRow &row)
{
    const QList<const SeenCell *> zone = cellsOf(matrix, row, Viewer::Kind::ZoneServer);
    if (!zone.isEmpty())
        return std::ranges::all_of(zone, isRight);
    return std::ranges::any_of(cellsOf(matrix, row, Viewer::Kind::PublicResolver), isRight);
}

bool couldAsk(const SeenMatrix &matrix, const SeenRow &row)
{
    return !cellsOf(matrix, row, Viewer::Kind::ZoneServer).isEmpty() ||
           !cellsOf(matrix, row, Viewer::Kind::PublicResolver).isEmpty();
}

/// The hosts file is a person's to change: nothing comes there by waiting.
bool isBehind(const Viewer &viewer, const SeenCell &cell)
{
    return viewer.kind != Viewer::Kind::HostsFile && cell.isBehind();
}

/// Until when the last of what one viewer still has is gone.
std::optional<QDateTime> waitFor(const SeenMatrix &matrix, qsizetype viewer)
{
    std::optional<QDateTime> last;
    for (const SeenRow &row : matrix.rows) {
        const SeenCell &cell = row.cells.at(viewer);
        if (isBehind(matrix.viewers[viewer], cell) && cell.until && (!last || *cell.until > *last))
            last = cell.until;
    }
    return last;
}

} // namespace

QString viewerText(const Viewer &viewer)
{
    switch (viewer.kind) {
    case Viewer::Kind::ZoneServer:
    case Viewer::Kind::PublicResolver: return viewer.name;
    case Viewer::Kind::Lan: return argumentText(viewerArgument(u"lan "_s + viewer.server.text()));
    case Viewer::Kind::System: return argumentText(viewerArgument(u"system"_s));
    case Viewer::Kind::HostsFile: return argumentText(viewerArgument(u"hosts"_s));
    }
    return {};
}

Spread spreadOf(const SeenMatrix &matrix)
{
    Spread spread;
    if (matrix.isEmpty())
        return spread;
    spread.couldAsk = std::ranges::any_of(matrix.rows, [&](const SeenRow &row) { return couldAsk(matrix, row); });
    spread.rightAtZone = std::ranges::all_of(matrix.rows, [&](const SeenRow &row) { return isRightAtZone(matrix, row); });
    bool behind = false, stuck = false;
    for (qsizetype i = 0; i < matrix.viewers.size(); ++i) {
        const auto isOld = [&](const SeenRow &row) { return isBehind(matrix.viewers[i], row.cells.at(i)); };
        behind = behind || std::ranges::any_of(matrix.rows, isOld);
        stuck = stuck || std::ranges::any_of(matrix.rows, [i](const SeenRow &row) { return row.cells.at(i).stuck; });
        if (const std::optional<QDateTime> until = waitFor(matrix, i))
            spread.waitingFor.append({matrix.viewers[i], *until});
    }
    std::ranges::stable_sort(spread.waitingFor, {}, &std::pair<Viewer, QDateTime>::second);
    spread.nobodyBehind = spread.rightAtZone && !behind && !matrix.waiting;
    spread.rightEverywhere = spread.nobodyBehind && !stuck;
    return spread;
}

std::optional<QDateTime> nextLook(const Spread &spread, const QDateTime &now, int looks)
{
    if (spread.rightEverywhere)
        return {};
    const std::chrono::seconds step = steps.at(std::size_t(qBound(0, looks - 1, int(steps.size()) - 1)));
    if (!spread.rightAtZone || spread.waitingFor.isEmpty())
        return now.toUTC().addSecs(step.count());
    const QDateTime first = spread.waitingFor.first().second.addSecs(afterExpiry.count());
    const std::chrono::seconds least = looks > patientAfter ? step : soonest;
    return qBound(now.toUTC().addSecs(least.count()), first.toUTC(), now.toUTC().addSecs(latest.count()));
}

} // namespace checks
