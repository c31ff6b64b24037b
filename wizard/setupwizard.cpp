// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setupwizard.h"

#include "dns/resolver.h"
#include "smtp/probe.h"
