// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/controls.h"
#include "checks/seen.h"
#include "checks/seentags.h"
#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using State = SeenCell::State;
using Kind = Viewer::Kind;

QString words(const Viewer &viewer)
{
    switch (viewer.kind) {
    case Kind::ZoneServer:
    case Kind::PublicResolver: return viewer.name;
    case Kind::Lan: return viewerArgument(u"lan "_s + viewer.server.text());
    case Kind::System: return viewerArgument(u"system"_s);
    case Kind::HostsFile: return viewerArgument(u"hosts"_s);
    }
    return {};
}

/// A matrix turned into findings.
class Judge
{
public:
    Judge(const setup::MailSetup &setup, Observations &observations, const SeenMatrix &matrix)
        : m_setup(setup), m_observations(observations), m_matrix(matrix), m_spread(spreadOf(matrix))
    {}
    QList<Finding> findings();

private:
    void judgeResolvers();
    void judgeZone();
    bool judgeAgreement(const SeenRow &row);
    void judgeOutside(const SeenRow &row);
    void judgeCaches();
    void judgeStuck();
    void judgeSides();
    void judgeUnknown();
    void summarise();
    void add(const char *tag, const QStringList &arguments = {}) { m_findings.append({QString::fromLatin1(tag), arguments}); }
    void addOld(qsizetype viewer, const SeenRow &row);

    [[nodiscard]] QString owner(const SeenRow &row) const { return setup::printable(row.owner, 253); }
    [[nodiscard]] QString type(const SeenRow &row) const;
    /// The next full minute: what is shown has no seconds.
    [[nodiscard]] QString by(const QDateTime &time) const;
    [[nodiscard]] QList<qsizetype> telling(const SeenRow &row, Kind kind) const;
    [[nodiscard]] bool isRightAtZone(const SeenRow &row) const;
    [[nodiscard]] QString outsideValues(const SeenRow &row) const;
    [[nodiscard]] int countOf(Kind kind) const;
    [[nodiscard]] const dns::Answer *reason() const;

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const SeenMatrix &m_matrix;
    const Spread m_spread;
    QList<Finding> m_findings;
};

QString Judge::type(const SeenRow &row) const
{
    const QString name = dns::typeName(row.type);
    return row.textMark.isEmpty() ? name : u"%1 (%2)"_s.arg(name, QString::fromLatin1(row.textMark));
}

QString Judge::by(const QDateTime &time) const
{
    const QDateTime up = time.toUTC().addSecs(59);
    return timeArgument(up.addSecs(-up.time().second()), m_observations.now());
}

QList<qsizetype> Judge::telling(const SeenRow &row, Kind kind) const
{
    QList<qsizetype> viewers;
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        if (m_matrix.viewers[i].kind == kind && row.cells[i].tells())
            viewers.append(i);
    }
    return viewers;
}

bool Judge::isRightAtZone(const SeenRow &row) const
{
    SeenMatrix one = m_matrix;
    one.rows = {row};
    return spreadOf(one).rightAtZone;
}

QString Judge::outsideValues(const SeenRow &row) const
{
    for (const Kind kind : {Kind::ZoneServer, Kind::PublicResolver}) {
        for (const qsizetype i : telling(row, kind)) {
            if (!row.cells[i].values.isEmpty())
                return listArgument(row.cells[i].values);
        }
    }
    return listArgument(row.wanted);
}

int Judge::countOf(Kind kind) const
{
    int count = 0;
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const bool told = std::ranges::any_of(m_matrix.rows, [&](const SeenRow &row) { return row.cells[i].tells(); });
        count += m_matrix.viewers[i].kind == kind && told;
    }
    return count;
}

QList<Finding> Judge::findings()
{
    const QString domain = setup::printable(m_setup.domain, 253);
    if (m_matrix.zoneState == Zone::State::NoSuchDomain)
        return {{u"SEEN_NO_ZONE"_s, {domain}}};
    if (m_matrix.isEmpty())
        return {{u"SEEN_NOTHING_TO_COMPARE"_s, {domain}}};
    if (m_spread.couldAsk) {
        summarise();
        judgeZone();
        judgeCaches();
        judgeStuck();
    } else {
        judgeUnknown();
    }
    judgeSides();
    judgeResolvers();
    return m_findings;
}

void Judge::summarise()
{
    if (m_spread.rightEverywhere) {
        const bool inner = std::ranges::any_of(m_matrix.rows, [](const SeenRow &row) {
            return std::ranges::any_of(row.cells, &SeenCell::innerView);
        });
        add(inner ? "SEEN_RIGHT_OUTSIDE" : "SEEN_RIGHT",
            {QString::number(countOf(Kind::ZoneServer)), QString::number(countOf(Kind::PublicResolver)),
             QString::number(countOf(Kind::Lan) + countOf(Kind::System))});
        return;
    }
    if (m_spread.nobodyBehind) {
        add("SEEN_RIGHT_AS_FAR", {QString::number(countOf(Kind::ZoneServer)), QString::number(countOf(Kind::PublicResolver)),
                                  QString::number(countOf(Kind::Lan) + countOf(Kind::System))});
        return;
    }
    if (!m_spread.rightAtZone)
        return;
    bool timed = !m_spread.waitingFor.isEmpty();
    for (const SeenRow &row : m_matrix.rows) {
        for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
            const SeenCell &cell = row.cells[i];
            timed = timed && (m_matrix.viewers[i].kind == Kind::HostsFile || !cell.isBehind() || cell.until);
        }
    }
    if (countOf(Kind::ZoneServer) == 0)
        add("SEEN_SPREADING_OUTSIDE");
    else if (timed)
        add("SEEN_SPREADING", {by(m_spread.waitingFor.last().second)});
    else
        add("SEEN_SPREADING_NO_TIME");
}

/// The first disagreement is explained; the others are in the matrix.
bool Judge::judgeAgreement(const SeenRow &row)
{
    const QList<qsizetype> zone = telling(row, Kind::ZoneServer);
    const auto has = std::ranges::find_if(zone, [&](qsizetype i) {
        return row.cells[i].state == State::Right && !row.cells[i].values.isEmpty();
    });
    const qsizetype first = has != zone.end() ? *has : zone.first();
    for (const qsizetype other : zone) {
        const SeenCell &a = row.cells[first], &b = row.cells[other];
        if (a.values == b.values && a.state == b.state)
            continue;
        const bool swap = a.values.isEmpty();
        const qsizetype one = swap ? other : first, two = swap ? first : other;
        const QStringList &lacking = row.cells[two].values;
        QStringList arguments{setup::printable(m_matrix.apex, 253), owner(row), type(row), words(m_matrix.viewers[one]),
                              listArgument(row.cells[one].values), words(m_matrix.viewers[two])};
        if (!lacking.isEmpty())
            arguments.append(listArgument(lacking));
        add(lacking.isEmpty() ? "SEEN_ZONE_LACKS" : "SEEN_ZONE_DISAGREES", arguments);
        return false;
    }
    return true;
}

void Judge::judgeZone()
{
    QStringList absent;
    std::optional<QDateTime> until;
    bool agrees = true;
    for (const SeenRow &row : m_matrix.rows) {
        const QList<qsizetype> zone = telling(row, Kind::ZoneServer);
        if (zone.isEmpty()) {
            judgeOutside(row);
            continue;
        }
        const bool same = std::ranges::all_of(zone, [&](qsizetype i) {
            return row.cells[i].values == row.cells[zone.first()].values && row.cells[i].state == row.cells[zone.first()].state;
        });
        const SeenCell &cell = row.cells[zone.first()];
        if (!same) {
            agrees = agrees && judgeAgreement(row);
        } else if (cell.state == State::Missing) {
            absent.append(owner(row) + u' ' + type(row));
            for (const qsizetype i : zone) {
                const SeenCell &other = row.cells[i];
                if (other.ttl && (!until || other.seenAt->addSecs(*other.ttl) > *until))
                    until = other.seenAt->addSecs(*other.ttl);
            }
        } else if (cell.state == State::Other) {
            add("SEEN_ZONE_OTHER", {setup::printable(m_matrix.apex, 253), owner(row), type(row), listArgument(cell.values),
                                    listArgument(row.wanted)});
        }
    }
    if (!absent.isEmpty() && until)
        add("SEEN_NOT_PUBLISHED", {listArgument(absent), by(*until)});
    else if (!absent.isEmpty())
        add("SEEN_NOT_PUBLISHED_NO_TIME", {listArgument(absent)});
}

/// A row for which none of the zone's servers could be asked.
void Judge::judgeOutside(const SeenRow &row)
{
    const QList<qsizetype> outside = telling(row, Kind::PublicResolver);
    if (outside.isEmpty() || isRightAtZone(row))
        return;
    const SeenCell &cell = row.cells[outside.first()];
    const QString who = words(m_matrix.viewers[outside.first()]);
    add(cell.state == State::Missing ? "SEEN_OUTSIDE_LACKS" : "SEEN_OUTSIDE_OTHER",
        {who, listArgument(cell.values), owner(row), type(row), listArgument(row.wanted)});
}

/// One finding for each that is behind: for what it keeps longest.
void Judge::judgeCaches()
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const Kind kind = m_matrix.viewers[i].kind;
        if (kind == Kind::ZoneServer || kind == Kind::HostsFile)
            continue;
        const SeenRow *longest = nullptr;
        for (const SeenRow &row : m_matrix.rows) {
            const SeenCell &cell = row.cells[i];
            if (!cell.isBehind() || !isRightAtZone(row))
                continue;
            const bool longer = !longest || (longest->cells[i].until && (!cell.until || *cell.until > *longest->cells[i].until));
            longest = longer ? &row : longest;
        }
        if (longest)
            addOld(i, *longest);
    }
}

void Judge::addOld(qsizetype viewer, const SeenRow &row)
{
    const SeenCell &cell = row.cells[viewer];
    const bool absent = cell.state == State::Missing;
    QStringList arguments{words(m_matrix.viewers[viewer]), listArgument(cell.values), owner(row), type(row)};
    if (!cell.until) { // what is there has a TTL, what is not need not
        add("SEEN_OLD_ABSENCE_NO_TIME", arguments);
        return;
    }
    arguments.append(by(*cell.until));
    add(absent ? "SEEN_OLD_ABSENCE" : "SEEN_OLD_VALUE", arguments);
}

/// Resolvers that work and yet cannot resolve what the zone's servers tell: DNSSEC, or name servers that they cannot reach.
void Judge::judgeStuck()
{
    for (const SeenRow &row : m_matrix.rows) {
        if (telling(row, Kind::ZoneServer).isEmpty())
            continue;
        QStringList stuck; // the public ones are told together
        const qsizetype before = m_findings.size();
        for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
            const Viewer &viewer = m_matrix.viewers[i];
            const bool resolves = viewer.kind != Kind::ZoneServer && viewer.kind != Kind::HostsFile;
            const dns::Answer *answer = resolves ? m_observations.findAnswer(row.cells[i].answerKey) : nullptr;
            if (answer && answer->status == dns::Status::ServFail &&
                controlOf(viewer.server, m_observations).state == Control::State::Works) {
                if (viewer.kind == Kind::PublicResolver)
                    stuck.append(viewer.name);
                else
                    add("SEEN_CANNOT_FIND_OUT", {words(viewer), owner(row), type(row)});
            }
        }
        if (!stuck.isEmpty())
            add("SEEN_CANNOT_FIND_OUT", {listArgument(stuck), owner(row), type(row)});
        if (m_findings.size() > before)
            return; // they fail for every record alike
    }
}

/// What only this side sees: split DNS (once per resolver) and the hosts file.
void Judge::judgeSides()
{
    for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
        const auto inner = std::ranges::find_if(m_matrix.rows, [&](const SeenRow &row) { return row.cells[i].innerView; });
        if (inner != m_matrix.rows.end()) {
            const SeenCell &cell = inner->cells[i];
            add(cell.values.isEmpty() ? "SEEN_SPLIT_DNS_LACKS" : "SEEN_SPLIT_DNS",
                {words(m_matrix.viewers[i]), listArgument(cell.values), owner(*inner), type(*inner), outsideValues(*inner)});
        }
        if (m_matrix.viewers[i].kind != Kind::HostsFile)
            continue;
        for (const SeenRow &row : m_matrix.rows) {
            for (const QString &address : row.cells[i].state == State::Other ? row.cells[i].values : QStringList()) {
                if (!row.wanted.contains(address))
                    add("SEEN_HOSTS_FILE", {owner(row), address, listArgument(row.wanted)});
            }
        }
    }
}

/// Those whose control failed. The public ones are told together.
void Judge::judgeResolvers()
{
    using Lie = Control::State;
    QStringList inventing, falsifying, failing;
    QString why;
    bool anyPublic = false;
    for (const Viewer &viewer : m_matrix.viewers) {
        if (viewer.kind == Kind::ZoneServer || viewer.kind == Kind::HostsFile)
            continue;
        const bool isPublic = viewer.kind == Kind::PublicResolver;
        anyPublic = anyPublic || isPublic;
        const Control control = controlOf(viewer.server, m_observations);
        const QString answer = control.evidence ? answerArgument(*control.evidence) : QString();
        if (isPublic) {
            QStringList *list = control.state == Lie::Invents     ? &inventing
                                : control.state == Lie::Falsifies ? &falsifying
                                : control.state == Lie::Fails     ? &failing
                                                                  : nullptr;
            if (list)
                list->append(viewer.name);
            if (list == &failing && why.isEmpty())
                why = answer;
        } else if (control.state == Lie::Invents) {
            add("SEEN_RESOLVER_INVENTS", {words(viewer)});
        } else if (control.state == Lie::Falsifies) {
            add("SEEN_RESOLVER_FALSIFIES", {words(viewer)});
        } else if (control.state == Lie::Fails) {
            add("SEEN_RESOLVER_FAILS", {words(viewer), answer});
        }
    }
    if (!inventing.isEmpty())
        add("SEEN_RESOLVER_INVENTS", {listArgument(inventing)});
    if (!falsifying.isEmpty())
        add("SEEN_RESOLVER_FALSIFIES", {listArgument(falsifying)});
    if (!failing.isEmpty())
        add("SEEN_RESOLVER_FAILS", {listArgument(failing), why});
    if (!anyPublic)
        add("SEEN_NO_PUBLIC");
}

const dns::Answer *Judge::reason() const
{
    for (const Kind kind : {Kind::ZoneServer, Kind::PublicResolver, Kind::System}) {
        for (const SeenRow &row : m_matrix.rows) {
            for (qsizetype i = 0; i < m_matrix.viewers.size(); ++i) {
                const SeenCell &cell = row.cells[i];
                const dns::Answer *answer = cell.state == State::Unknown ? m_observations.findAnswer(cell.answerKey) : nullptr;
                if (m_matrix.viewers[i].kind == kind && answer && dns::couldNotAsk(answer->status))
                    return answer;
            }
        }
    }
    return zoneOf(m_setup.domain, m_observations).failure;
}

void Judge::judgeUnknown()
{
    const DirectDns direct = directDns(m_setup.domain, m_observations);
    const dns::Answer *why = reason();
    if (direct == DirectDns::Blocked || direct == DirectDns::Intercepted)
        add("SEEN_PORT_CLOSED");
    else if (m_matrix.zoneState == Zone::State::Found && direct == DirectDns::Open &&
             std::ranges::any_of(m_matrix.viewers, [](const Viewer &viewer) { return viewer.kind == Kind::ZoneServer; }))
        add("SEEN_NOT_SERVED");
    else if (!why || !dns::couldNotAsk(why->status))
        add("SEEN_NO_WITNESS");
    else
        add("SEEN_COULD_NOT_ASK", {answerArgument(*why)});
}

} // namespace

QList<Finding> seenFindings(const setup::MailSetup &setup, Observations &observations, AskCaches ask)
{
    const SeenMatrix matrix = seenMatrix(setup, observations, ask);
    return matrix.waiting ? QList<Finding>() : Judge(setup, observations, matrix).findings();
}

const Check seenCheck{"seen", QT_TRANSLATE_NOOP("checks", "What others see, and until when"), {.internet = true}, seenTags,
                      [](const setup::MailSetup &setup, Observations &observations) {
                          return seenFindings(setup, observations, AskCaches::WhatExists);
                      },
                      Group::Dns, "RFC 1034 section 5.3.3, RFC 2308 section 5"};

} // namespace checks
