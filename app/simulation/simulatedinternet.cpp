// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/simulatedinternet.h"

#include "simulation/world.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace simulation {

const QList<DemoDomain> &demoDomains()
{
    static const QList<DemoDomain> all = [] {
        QList<DemoDomain> domains;
        for (const Site &site : sites())
            domains += DemoDomain{QString::fromLatin1(site.domain), site.summary};
        return domains;
    }();
    return all;
}

QString summaryText(const DemoDomain &domain)
{
    return QCoreApplication::translate("simulation", domain.summary);
}

std::optional<setup::MailSetup> demoSetup(const QString &domain)
{
    for (const Site &site : sites()) {
        if (domain == QLatin1StringView(site.domain))
            return siteSetup(site);
    }
    return {};
}

dns::Surroundings simulatedSurroundings()
{
    dns::Surroundings surroundings;
    surroundings.nonce = u"nobodyhasit0"_s;
    surroundings.systemServers = {dns::serverAt(routerAddress())};
    surroundings.publicResolvers = dns::publicResolvers();
    return surroundings;
}

} // namespace simulation
