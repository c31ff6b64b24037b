// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "dns/answer.h"
#include "providers/provider.h"
#include "records/recordtable.h"
#include "setup/mailsetup.h"

/// The parts of the check `slips`, the mistake decoder. Pure; slips.cpp asks and puts them together.
namespace checks {

/// Planned records of one owner and type (of TXT: of one kind) that the zone's own servers do not have as planned.
struct SlipCase
{
    QList<records::PlannedRecord> missing;  ///< at least one
    const dns::Answer *published = nullptr; ///< what is there instead
    [[nodiscard]] const dns::ResourceRecord &record() const { return missing.first().record; }
    [[nodiscard]] const QByteArray &mark() const { return missing.first().textMark; }
    [[nodiscard]] QString kind() const; ///< "MX", "TXT (v=spf1)"
};

/// Where the slips were made.
struct SlipScene
{
    const setup::MailSetup &setup;
    QList<records::PlannedRecord> plan;
    QString zone;                               ///< that holds the domain: "example.org"
    const providers::Provider *panel = nullptr; ///< of those who serve the zone, else the one chosen, else the generic one
};

/// The boxes of one record in that panel, and what belongs into them.
struct PanelWords
{
    QString typeLabel, type, hostLabel, host, valueLabel, value, priorityLabel;
};
[[nodiscard]] PanelWords panelWords(const SlipScene &scene, const records::PlannedRecord &record);
/// What to type for the name, seen that the panel made another name of `typed`.
[[nodiscard]] QString otherHost(const SlipScene &scene, const records::PlannedRecord &record, const QString &typed);
/// What to type for the target of an MX, seen that the panel added the zone's name to it.
[[nodiscard]] QString completeTarget(const SlipScene &scene, const records::PlannedRecord &record);

/// A name with its escapes (RFC 1035 section 5.1) resolved, as somebody may have typed it; printable.
[[nodiscard]] QString typedName(const QString &name);
/// The same relative to the zone: "mail" of "mail.example.org".
[[nodiscard]] QString relativeName(const QString &name, const QString &zone);

} // namespace checks
