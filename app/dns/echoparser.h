// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/addressecho.h"

/// The parts of addressecho.cpp that need no network; private to dns/.
namespace dns {

/// The `addressEcho` list of resources/services.json; nothing when any of it is not as it must be.
[[nodiscard]] std::optional<QList<EchoService>> echoServicesFromJson(const QByteArray &text);


} // namespace dns
