// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/slipcase.h"

#include "providers/panelsheet.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype longestName = 253;

/// "mail" of "mail.example.org", "@" of the zone itself: what a panel takes that adds the zone's name.
QString plainRelative(const QString &owner, const QString &zone)
{
    return owner == zone ? u"@"_s : relativeName(owner, zone);
}

} // namespace

QString SlipCase::kind() const
{
    const QString type = dns::typeName(record().type);
    return mark().isEmpty() ? type : u"%1 (%2)"_s.arg(type, QString::fromLatin1(mark()));
}

PanelWords panelWords(const SlipScene &scene, const records::PlannedRecord &record)
{
    PanelWords words;
    const providers::PanelSheet sheet = providers::panelSheet(*scene.panel, {record}, scene.setup, scene.zone);
    if (!sheet.entries.isEmpty()) {
        for (const providers::PanelBox &box : sheet.entries.first().boxes) {
            if (box.id == u"type"_s) {
                words.typeLabel = box.label;
                words.type = box.content;
            } else if (box.id == u"host"_s) {
                words.hostLabel = box.label;
                words.host = box.content;
            } else if (box.id == u"value"_s) {
                words.valueLabel = box.label;
                words.value = box.content;
            } else if (box.id == u"priority"_s) {
                words.priorityLabel = box.label;
            }
        }
    }
    const providers::Provider *generic = providers::findProvider(u"generic"_s);
    if (words.priorityLabel.isEmpty() && generic)
        words.priorityLabel = generic->labels.value(u"priority"_s);
    return words;
}

QString otherHost(const SlipScene &scene, const records::PlannedRecord &record, const QString &typed)
{
    const QString planned = panelWords(scene, record).host;
    if (typed.startsWith(u'@') && planned.startsWith(u'@'))
        return {}; // the sign did not work; an empty box does
    return planned == typed ? plainRelative(record.record.owner, scene.zone) : planned;
}

QString completeTarget(const SlipScene &scene, const records::PlannedRecord &record)
{
    const QString planned = panelWords(scene, record).value;
    const bool refusesDot = scene.panel->targetDot == providers::TargetDot::Forbidden;
    return refusesDot || planned.endsWith(u'.') ? planned : planned + u'.';
}

QString typedName(const QString &name)
{
    QByteArray text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        bool isNumber = false;
        const int octet = name.at(i) == u'\\' ? QStringView(name).mid(i + 1, 3).toInt(&isNumber) : 0;
        if (isNumber && i + 3 < name.size() && octet <= 255) {
            text += char(octet);
            i += 3;
        } else if (name.at(i) != u'\\' || i + 1 == name.size()) {
            text += name.at(i).toLatin1();
        } else {
            text += name.at(++i).toLatin1();
        }
    }
    return setup::printable(text, longestName);
}

QString relativeName(const QString &name, const QString &zone)
{
    return name != zone && setup::isInDomain(name, zone) ? name.chopped(zone.size() + 1) : name;
}

} // namespace checks
