// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/sentence.h"

#include <QCoreApplication>

namespace setup {

QString fillIn(const QString &pattern, const QStringList &arguments)
{
    QString filled;
    filled.reserve(pattern.size() + 64);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            filled += arguments[digit - 1];
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

QString sentence(const char *context, const char *text, const QStringList &arguments)
{
    return fillIn(QCoreApplication::translate(context, text), arguments);
}

} // namespace setup
