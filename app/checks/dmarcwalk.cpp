// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/dmarcwalk.h"

using namespace Qt::StringLiterals;

namespace checks {

QString dmarcOwner(const QString &domain)
{
    return u"_dmarc."_s + domain;
}

QList<QByteArray> dmarcRecordsOf(const Texts &found)
{
    QList<QByteArray> records = found.texts;
    records.removeIf([](const QByteArray &text) { return !policy::isDmarcRecord(text); });
    return records;
}

DmarcWalk dmarcWalk(const QString &domain, const PublicView &view)
{
    DmarcWalk walk;
    for (const QString &name : policy::treeWalk(domain)) {
        const Texts found = textsOf(dmarcOwner(name), view);
        walk.waiting = walk.waiting || found.state == Texts::State::Waiting;
        if (!walk.failure && found.cannotTell())
            walk.failure = found;
        const QList<QByteArray> records = dmarcRecordsOf(found);
        walk.steps.append({name, records.size() == 1 ? policy::readDmarc(records.first()) : std::nullopt});
    }
    return walk;
}

} // namespace checks
