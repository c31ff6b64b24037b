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

namespace {

/// The part of `name` that lies directly below a suffix of these types; empty when there is none.
QString directlyBelow(const QString &name, int types)
{
    QString candidate = name;
    if (name.size() > 253 || name.startsWith(u'.') || name.endsWith(u'.') || isSuffix(candidate, types))
        return {};
    while (candidate.contains(u'.')) {
        const QString parent = candidate.section(u'.', 1);
        if (isSuffix(parent, types))
            return candidate;
        candidate = parent;
    }
    return {};
}

} // namespace

QString registrableDomain(const QString &ascii)
{
    // A private suffix is somebody's registrable domain too, so it falls back to the ICANN part of the list.
    const QString name = ascii.toLower();
    const QString any = directlyBelow(name, PSL_TYPE_ANY);
    return any.isEmpty() ? directlyBelow(name, PSL_TYPE_ICANN) : any;
}

QString registeredDomain(const QString &ascii)
{
    return directlyBelow(ascii.toLower(), PSL_TYPE_ICANN);
}

} // namespace setup
