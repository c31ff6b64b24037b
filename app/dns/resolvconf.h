// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

namespace dns {

/// The name servers of a resolv.conf(5), as glibc reads it: at most three; this computer when none is named. Private to dns/.
[[nodiscard]] QList<Server> nameServersOf(const QByteArray &resolvConf);

} // namespace dns
