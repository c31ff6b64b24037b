// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/panelsheet.h"
#include "setup/sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

QString text(const char *source, const QStringList &arguments = {})
{
    return setup::sentence("providers", source, arguments);
}

QString entryText(const PanelEntry &entry, qsizetype number)
{
    QString result = u"\n"_s +
                     text(QT_TRANSLATE_NOOP("providers", "Record %1: %2 of %3"),
                          {QString::number(number), dns::typeName(entry.planned.record.type),
                           entry.planned.record.owner}) +
                     u'\n';
    if (!entry.note.isEmpty())
        result += u"  "_s + entry.note + u'\n';
    qsizetype width = 0;
    for (const PanelBox &box : entry.boxes)
        width = std::max(width, box.label.size());
    for (const PanelBox &box : entry.boxes) {
        const QString content =
            box.leaveEmpty ? text(QT_TRANSLATE_NOOP("providers", "(leave empty)")) : box.content;
        result += u"  "_s + (box.label + u':').leftJustified(width + 2) + content + u'\n';
    }
    return result;
}

QString listText(const QStringList &lines, bool numbered)
{
    QString result;
    for (qsizetype i = 0; i < lines.size(); ++i)
        result += (numbered ? u"%1. "_s.arg(i + 1) : u"- "_s) + lines[i] + u'\n';
    return result;
}

} // namespace

QString panelSheetText(const PanelSheet &sheet, const setup::MailSetup &setup)
{
    QString result = text(QT_TRANSLATE_NOOP("providers", "What to enter for %1"), {setup.domain});
    if (sheet.provider)
        result += u" ("_s + sheet.provider->name + u')';
    result += u"\n\n"_s + listText(sheet.steps, sheet.steps.size() > 1);
    for (qsizetype i = 0; i < sheet.entries.size(); ++i)
        result += entryText(sheet.entries[i], i + 1);
    if (!sheet.notes.isEmpty())
        result +=
            u'\n' + text(QT_TRANSLATE_NOOP("providers", "Notes")) + u'\n' + listText(sheet.notes, false);
    if (sheet.provider && sheet.namesUnverified && !sheet.entries.isEmpty())
        result += u'\n' +
                  text(QT_TRANSLATE_NOOP(
                      "providers", "Some names of boxes and menus are from memory and may be different in "
                                   "your panel; what goes into them is the same.")) +
                  u'\n';
    if (sheet.provider && !sheet.provider->asOf.isEmpty() && !sheet.entries.isEmpty())
        result +=
            text(QT_TRANSLATE_NOOP("providers", "State of the panel: %1."), {sheet.provider->asOf}) + u'\n';
    return result;
}

} // namespace providers
