// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resourcerecord.h"
#include "setup/mailsetup.h"

namespace records {

/// One record that should be published for a setup.
struct PlannedRecord
{
    QString kindId; ///< RecordKind::id
    dns::ResourceRecord record;
    /// For TXT: what marks records of this kind, as "v=spf1", "v=DKIM1" or "v=DMARC1"; others at the same name are left
    /// alone.
    QByteArray textMark;
    bool operator==(const PlannedRecord &) const = default;
};

/// One row of the record table.
struct RecordKind
{
    const char *id; ///< stable, "a" "aaaa" "mx" "spf" "dkim" "dmarc"
    const char *
        why; ///< QT_TRANSLATE_NOOP("records", ...): one sentence; %1 is the owner, %2 the domain, %3 the data
    QList<PlannedRecord> (*generate)(const setup::MailSetup &);
};

/// All kinds, in the order shown. Adding one: a file with a `RecordKind` and a row here.
[[nodiscard]] const QList<const RecordKind *> &recordTable();

/// Every record to publish for the setup, in table order. In LAN mode only the A and AAAA of the servers (for
/// the LAN's own DNS); in map mode none: the provider's records must stay.
[[nodiscard]] QList<PlannedRecord> plannedRecords(const setup::MailSetup &setup);
/// Why that record exists, in the current language.
[[nodiscard]] QString whyText(const PlannedRecord &record, const setup::MailSetup &setup);

/// Seconds; what the plan publishes with (one hour: short enough to correct a slip the same day).
inline constexpr quint32 defaultTtl = 3600;

} // namespace records
