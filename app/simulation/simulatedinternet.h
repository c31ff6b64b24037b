// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"
#include "dns/surroundings.h"
#include "setup/mailsetup.h"
#include "smtp/probe.h"
#include "web/fetcher.h"

#include <memory>

namespace simulation {

/// A domain of the built-in Internet and what it shows.
struct DemoDomain
{
    QString domain;
    const char *summary; ///< QT_TRANSLATE_NOOP("simulation", ...): "Everything is right"
};
[[nodiscard]] const QList<DemoDomain> &demoDomains(); ///< the healthy one first
[[nodiscard]] QString summaryText(const DemoDomain &domain);
/// The setup its administrator would have typed; simulated is true. Nothing for a name that is not in the simulation.
[[nodiscard]] std::optional<setup::MailSetup> demoSetup(const QString &domain);

/// DNS and SMTP of the simulated Internet behind the ordinary interfaces; nothing leaves the process. Sessions run the real
/// smtp::Conversation against scripted servers. Names are under .example, addresses from the documentation blocks, but for the
/// real addresses of the root servers and public resolvers, which answer here for the simulated Internet.
[[nodiscard]] std::unique_ptr<dns::Resolver> simulatedResolver();
[[nodiscard]] std::unique_ptr<smtp::Probe> simulatedProbe();
[[nodiscard]] std::unique_ptr<web::Fetcher> simulatedFetcher();
/// A LAN with a router; the same in every run.
[[nodiscard]] dns::Surroundings simulatedSurroundings();

} // namespace simulation
