// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/recordtable.h"

/// The record kinds by name, one per file; recordtable.cpp puts them in order.
namespace records {

extern const RecordKind aKind, aaaaKind, mxKind, spfKind, dkimKind, dmarcKind;

/// The address records of one family of all servers whose names are ours to publish: all of them in a LAN,
/// those inside the domain on the Internet (another domain's zone belongs to somebody else). No record twice.
[[nodiscard]] QList<PlannedRecord> addressRecords(const RecordKind &kind, const setup::MailSetup &setup,
                                                  QAbstractSocket::NetworkLayerProtocol family);

} // namespace records
