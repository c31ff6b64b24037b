// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/lookups.h"

namespace wizard {

bool Lookups::begin()
{
    cancel();
    const wizard::WizardOptions &options = m_wizard.options();
    if (!options.makeNetwork)
        return false;
    m_network = options.makeNetwork(m_wizard.setup().simulated);
    if (!m_network.resolver)
        return false;
    m_context = std::make_unique<QObject>();
    return true;
}

void Lookups::cancel()
{
    m_context.reset();
    m_network = {};
}

void Lookups::ask(const QString &name, dns::RecordType type,
                  std::function<void(const dns::Answer &)> callback)
{
    m_network.resolver->resolve({dns::canonicalName(name), type, {}}, m_context.get(), std::move(callback));
}

} // namespace wizard
