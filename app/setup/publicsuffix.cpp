// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/publicsuffix.h"

#include "setup/domainname.h"

#include <libpsl.h>

namespace setup {

namespace {

/// The list compiled into libpsl; the distribution's file where it was built without one.
const psl_ctx_t *list()
{
    static const psl_ctx_t *const loaded = psl_builtin() ? psl_builtin() : psl_latest(nullptr);
    return loaded;
}

bool isSuffix(const QString &ascii, int types)
{
    return list() && !ascii.isEmpty() &&
           psl_is_public_suffix2(list(), ascii.toLatin1().constData(), types) == 1;
}

} // namespace

bool isPublicSuffix(const QString &ascii)
{
    return isSuffix(ascii, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE);
}

QString registrableDomain(const QString &ascii)
{
    const QString name = ascii.toLower();
    if (name.size() > 253 || name.startsWith(u'.') || name.endsWith(u'.'))
        return {};
    // A private suffix is somebody's registrable domain too, so it falls back to the ICANN part of the list.
    for (const int types : {int(PSL_TYPE_ANY), int(PSL_TYPE_ICANN)}) {
        QString candidate = name;
        if (isSuffix(candidate, types))
            continue;
        while (candidate.contains(u'.')) {
            const QString parent = candidate.section(u'.', 1);
            if (isSuffix(parent, types))
                return candidate;
            candidate = parent;
        }
    }
    return {};
}

} // namespace setup
