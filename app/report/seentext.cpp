// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/seentext.h"

#include "checks/arguments.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::fillIn;
using checks::SeenCell;
using checks::Viewer;

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Holds what it answers for a while, so that its TTL runs down.
bool isCache(const Viewer &viewer)
{
    return viewer.kind != Viewer::Kind::ZoneServer && viewer.kind != Viewer::Kind::HostsFile;
}

QJsonObject toJson(const Viewer &viewer)
{
    return {{u"kind"_s, viewerKindName(viewer.kind)},
            {u"name"_s, setup::printable(viewer.name)},
            {u"server"_s, viewer.server.text()}};
}

QJsonObject toJson(const SeenCell &cell)
{
    QJsonObject object{{u"state"_s, seenStateName(cell.state)},
                       {u"values"_s, QJsonArray::fromStringList(cell.values)},
                       {u"evidence"_s, cell.answerKey}};
    if (cell.seenAt)
        object.insert(u"seenAt"_s, cell.seenAt->toUTC().toString(Qt::ISODateWithMs));
    if (cell.ttl)
        object.insert(u"ttl"_s, qint64(*cell.ttl));
    if (cell.until)
        object.insert(u"until"_s, cell.until->toUTC().toString(Qt::ISODateWithMs));
    if (cell.notPublic)
        object.insert(u"notPublic"_s, true);
    if (cell.innerView)
        object.insert(u"innerView"_s, true);
    return object;
}

bool tells(const SeenCell &cell)
{
    return cell.state == SeenCell::State::Right || cell.state == SeenCell::State::Other ||
           cell.state == SeenCell::State::Missing;
}

/// Something else on this side only, which no waiting will change.
bool isSeenInside(const Viewer &viewer, const SeenCell &cell)
{
    return cell.innerView || (viewer.kind == Viewer::Kind::HostsFile && cell.state == SeenCell::State::Other);
}

template <typename Predicate>
bool anyCell(const checks::SeenMatrix &matrix, Predicate is)
{
    return std::ranges::any_of(matrix.rows, [&](const checks::SeenRow &row) {
        for (qsizetype i = 0; i < std::min(row.cells.size(), matrix.viewers.size()); ++i) {
            if (is(matrix.viewers[i], row.cells[i]))
                return true;
        }
        return false;
    });
}

/// None of the domain's own name servers told anything.
QString spreadWithoutZone(const checks::SeenMatrix &matrix, const checks::Spread &spread,
                          const QDateTime &now)
{
    if (matrix.waiting) // the run was stopped before it had asked them
        return {};
    if (matrix.zoneState == checks::Zone::State::NoSuchDomain)
        return say(QT_TRANSLATE_NOOP("report", "The domain does not exist in the public DNS."));
    if (!spread.couldAsk)
        return say(QT_TRANSLATE_NOOP("report",
                                     "The domain's own name servers could not be asked, so it is not "
                                     "known what others see."));
    if (!spread.rightAtZone)
        return say(QT_TRANSLATE_NOOP("report", "The domain's own name servers could not be asked, and public "
                                               "resolvers do not see all that was planned."));
    if (spread.nobodyBehind)
        return say(QT_TRANSLATE_NOOP("report", "Public resolvers see what was planned; the domain's own name "
                                               "servers could not be asked."));
    if (spread.waitingFor.isEmpty())
        return say(QT_TRANSLATE_NOOP("report",
                                     "Not everybody sees what was planned, and the domain's own name "
                                     "servers could not be asked."));
    return fillIn(
        say(QT_TRANSLATE_NOOP("report", "The domain's own name servers could not be asked. Something "
                                        "old is still seen by: %1")),
        {waitingForText(spread, now)});
}

} // namespace

QString seenStateName(SeenCell::State state)
{
    switch (state) {
    case SeenCell::State::Waiting: return u"waiting"_s;
    case SeenCell::State::Right: return u"right"_s;
    case SeenCell::State::Other: return u"other"_s;
    case SeenCell::State::Missing: return u"missing"_s;
    case SeenCell::State::Unknown: return u"unknown"_s;
    case SeenCell::State::NotAsked: return u"not-asked"_s;
    }
    return {};
}

QString viewerKindName(Viewer::Kind kind)
{
    switch (kind) {
    case Viewer::Kind::ZoneServer: return u"zone-server"_s;
    case Viewer::Kind::PublicResolver: return u"public"_s;
    case Viewer::Kind::Lan: return u"lan"_s;
    case Viewer::Kind::System: return u"system"_s;
    case Viewer::Kind::HostsFile: return u"hosts"_s;
    }
    return {};
}

QString seenRowText(const checks::SeenRow &row)
{
    QString type = dns::typeName(row.type);
    if (!row.textMark.isEmpty())
        type += u' ' + setup::printable(row.textMark, 40);
    return fillIn(say(QT_TRANSLATE_NOOP("report", "%1 of %2")), {type, setup::displayName(row.owner)});
}

QString viewerAndAddress(const Viewer &viewer)
{
    const QString text = setup::printable(checks::viewerText(viewer), 300);
    const bool tell = viewer.kind == Viewer::Kind::ZoneServer || viewer.kind == Viewer::Kind::PublicResolver;
    const QString address = viewer.server.address.toString();
    if (!tell || viewer.server.kind != dns::Server::Kind::Named || text.contains(address))
        return text;
    return u"%1 (%2)"_s.arg(text, address);
}

QString seenWord(const checks::SeenRow &row, const SeenCell &cell)
{
    switch (cell.state) {
    case SeenCell::State::Waiting: return say(QT_TRANSLATE_NOOP("report", "Waiting"));
    case SeenCell::State::Right:
        return row.planned ? say(QT_TRANSLATE_NOOP("report", "Right"))
                           : say(QT_TRANSLATE_NOOP("report", "Same"));
    case SeenCell::State::Other:
        if (cell.innerView)
            return say(QT_TRANSLATE_NOOP("report", "Inner view"));
        return cell.until ? say(QT_TRANSLATE_NOOP("report", "Old value"))
                          : say(QT_TRANSLATE_NOOP("report", "Different"));
    case SeenCell::State::Missing: return say(QT_TRANSLATE_NOOP("report", "Missing"));
    case SeenCell::State::Unknown: return say(QT_TRANSLATE_NOOP("report", "Not known"));
    case SeenCell::State::NotAsked: return say(QT_TRANSLATE_NOOP("report", "Not asked"));
    }
    return {};
}

checks::Verdict seenMark(const Viewer &viewer, const SeenCell &cell)
{
    using checks::Verdict;
    switch (cell.state) {
    case SeenCell::State::Right: return Verdict::Pass;
    case SeenCell::State::Other:
    case SeenCell::State::Missing:
        if (viewer.kind == Viewer::Kind::ZoneServer)
            return Verdict::Fail;
        return cell.innerView || viewer.kind == Viewer::Kind::HostsFile ? Verdict::Note : Verdict::Warn;
    case SeenCell::State::Waiting:
    case SeenCell::State::Unknown: return Verdict::Unknown;
    case SeenCell::State::NotAsked: return Verdict::NotApplicable;
    }
    return Verdict::Unknown;
}

QString seenValue(const SeenCell &cell, const checks::Observations *observations)
{
    if (cell.state == SeenCell::State::Unknown) {
        const dns::Answer *answer = observations ? observations->findAnswer(cell.answerKey) : nullptr;
        if (answer && dns::couldNotAsk(answer->status))
            return checks::argumentText(checks::answerArgument(*answer));
        if (cell.values.isEmpty())
            return say(QT_TRANSLATE_NOOP("report", "its answers cannot be relied on"));
    }
    const QString values = cell.values.join(u", "_s);
    if (!cell.notPublic)
        return values;
    return fillIn(say(QT_TRANSLATE_NOOP("report", "%1 (works only inside your network)")), {values});
}

QString seenTtl(const Viewer &viewer, const SeenCell &cell, const QDateTime &now)
{
    if (cell.until)
        return fillIn(say(QT_TRANSLATE_NOOP("report", "until %1")), {untilText(*cell.until, now)});
    if (!cell.ttl)
        return {};
    return fillIn(isCache(viewer) ? say(QT_TRANSLATE_NOOP("report", "%1 s left"))
                                  : say(QT_TRANSLATE_NOOP("report", "TTL %1 s")),
                  {QString::number(*cell.ttl)});
}

QString clockText(const QDateTime &time, const QDateTime &now)
{
    return checks::argumentText(checks::timeArgument(time, now));
}

QString untilText(const QDateTime &until, const QDateTime &now)
{
    const QDateTime up = until.toUTC().addSecs(59);
    return clockText(up.addSecs(-up.time().second()), now);
}

QString nobodyText(const checks::SeenMatrix &matrix)
{
    if (matrix.zoneState == checks::Zone::State::NoSuchDomain)
        return say(QT_TRANSLATE_NOOP("report", "The domain does not exist yet."));
    const auto isZone = [](const Viewer &viewer) { return viewer.kind == Viewer::Kind::ZoneServer; };
    if (std::ranges::any_of(matrix.viewers, isZone)) // the registry told who they are
        return say(QT_TRANSLATE_NOOP("report", "No name server of the domain gives an answer."));
    return say(QT_TRANSLATE_NOOP("report", "Nobody could be asked."));
}

QString waitingForText(const checks::Spread &spread, const QDateTime &now)
{
    QStringList parts;
    for (const auto &[viewer, until] : spread.waitingFor)
        parts += u"%1 (%2)"_s.arg(setup::printable(checks::viewerText(viewer), 300), untilText(until, now));
    return parts.join(u", "_s);
}

QString spreadText(const checks::SeenMatrix &matrix, const QDateTime &now)
{
    if (!std::ranges::any_of(matrix.rows, &checks::SeenRow::planned))
        return {};
    const checks::Spread spread = checks::spreadOf(matrix);
    if (!anyCell(matrix, [](const Viewer &viewer, const SeenCell &cell) {
            return viewer.kind == Viewer::Kind::ZoneServer && tells(cell);
        }))
        return spreadWithoutZone(matrix, spread, now);
    if (!spread.rightAtZone)
        return say(QT_TRANSLATE_NOOP("report",
                                     "Not all that was planned is seen at the domain's own name servers."));
    if (spread.rightEverywhere)
        return anyCell(matrix, isSeenInside)
                   ? say(QT_TRANSLATE_NOOP("report",
                                           "Everybody outside who could be asked sees what was planned."))
                   : say(QT_TRANSLATE_NOOP("report", "Everybody who could be asked sees what was planned."));
    if (spread.nobodyBehind)
        return say(QT_TRANSLATE_NOOP("report", "The domain's own name servers are right and nothing old was "
                                               "found, but not every resolver could tell."));
    if (spread.waitingFor.isEmpty())
        return say(QT_TRANSLATE_NOOP(
            "report", "The domain's own name servers are right, but not everybody sees that."));
    return fillIn(
        say(QT_TRANSLATE_NOOP("report",
                              "The domain's own name servers are right. Something old is still seen by: %1")),
        {waitingForText(spread, now)});
}

QJsonObject toJson(const checks::SeenMatrix &matrix)
{
    QJsonArray viewers, rows;
    for (const Viewer &viewer : matrix.viewers)
        viewers.append(toJson(viewer));
    for (const checks::SeenRow &row : matrix.rows) {
        QJsonArray cells;
        for (const SeenCell &cell : row.cells)
            cells.append(toJson(cell));
        rows.append(QJsonObject{{u"owner"_s, row.owner},
                                {u"type"_s, dns::typeName(row.type)},
                                {u"textMark"_s, QString::fromLatin1(row.textMark)},
                                {u"planned"_s, row.planned},
                                {u"wanted"_s, QJsonArray::fromStringList(row.wanted)},
                                {u"cells"_s, cells}});
    }
    return {{u"viewers"_s, viewers}, {u"rows"_s, rows}, {u"waiting"_s, matrix.waiting}};
}

} // namespace report
