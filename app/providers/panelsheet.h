// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"
#include "records/recordtable.h"

namespace providers {

/// One box of the provider's form and exactly what to put into it.
struct PanelBox
{
    QString id;              ///< "type" "host" "value" "priority" "ttl"
    QString label;           ///< the panel's own word for the box
    QString meaning;         ///< ours, translated: "Name of the record"
    QString content;         ///< exactly what to type; one line, no control characters
    bool leaveEmpty = false; ///< content is empty on purpose
};

/// One record as it is typed into that panel.
struct PanelEntry
{
    records::PlannedRecord planned;
    QList<PanelBox> boxes; ///< in the order of the form
    QString note;          ///< translated; how it belongs to an entry above; usually empty
};

struct PanelSheet
{
    const Provider *provider = nullptr;
    QString zone; ///< the names in the host boxes are relative to this (the domain, or the registrable one
                  ///< above it)
    QStringList steps; ///< translated, numbered by the reader: log in, create the A, create the MX ..., wait
    QList<PanelEntry> entries;
    QStringList notes;            ///< the provider's traps, in the current language
    bool namesUnverified = false; ///< some of the panel's facts are from memory
};

/// In LAN and map mode there is nothing to type; `steps` says so. A record that holds control characters is
/// left out and a note says so. `zone`: the zone that the panel shows, where it is known.
[[nodiscard]] PanelSheet panelSheet(const Provider &provider, const QList<records::PlannedRecord> &records,
                                    const setup::MailSetup &setup, const QString &zone = {});
/// The sheet as plain text, for `mxwizard panel` and printing.
[[nodiscard]] QString panelSheetText(const PanelSheet &sheet, const setup::MailSetup &setup);

} // namespace providers
