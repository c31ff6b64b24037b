// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dns {

/// A mail server of a large operator that by its own documentation listens on port 25 and on another port of the
/// same host: to see whether a network lets port 25 out, with the other port as the control.
/// Data: resources/services.json.
struct ReferenceServer
{
    QString operatorName; ///< shown before it is connected to
    QString name;         ///< canonical
    quint16 controlPort = 0;
    bool operator==(const ReferenceServer &) const = default;
};
[[nodiscard]] const QList<ReferenceServer> &referenceServers();
/// Nothing when any of it is not as it must be.
[[nodiscard]] std::optional<QList<ReferenceServer>> referenceServersFromJson(const QByteArray &text);

} // namespace dns
