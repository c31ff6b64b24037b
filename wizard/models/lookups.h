// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"
#include "wizard/setupwizard.h"

#include <QObject>

#include <functional>

namespace wizard {

/// The DNS questions of one page. Starting over or cancelling drops whatever is under way; nothing is called
/// back after that.
class Lookups
{
public:
    explicit Lookups(const SetupWizard &wizard) : m_wizard(wizard) {}
    ~Lookups() { cancel(); }
    Q_DISABLE_COPY_MOVE(Lookups)

    /// Drops what is under way and takes a new network (a changed resolv.conf is read anew). False: there is
    /// none.
    bool begin();
    void cancel();
    [[nodiscard]] dns::Resolver &resolver() const { return *m_network.resolver; }
    [[nodiscard]] QObject *context() const { return m_context.get(); }
    void ask(const QString &name, dns::RecordType type, std::function<void(const dns::Answer &)> callback);

private:
    const SetupWizard &m_wizard;
    Network m_network;
    std::unique_ptr<QObject> m_context; ///< destroyed before the network, which cancels
};

} // namespace wizard
