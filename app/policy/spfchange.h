// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/spfrecord.h"

/// SPF records as they should be instead. Nothing here asks the DNS: whether the result stays within ten look-ups is told by
/// countLookups().
namespace policy {

enum class SpfMergeProblem {
    None,
    Syntax,     ///< one of the records cannot be read
    ManyTerms   ///< more than ten terms of its own would ask the DNS
};
struct SpfMerge
{
    QByteArray record; ///< empty: see `problem`
    SpfMergeProblem problem = SpfMergeProblem::None;
};
/// One record that lets pass what any of them does: all mechanisms in order, each once; a redirect= becomes an include; of the
/// `all` the mildest that is no pass, `~all` where there is none; the first exp= and every other modifier of a name once.
[[nodiscard]] SpfMerge mergeSpfRecords(const QList<QByteArray> &records);

/// The record with these addresses in front, so that they pass without any look-up; those listed as they are already stay once.
[[nodiscard]] QByteArray withAddresses(const QByteArray &record, const QList<QHostAddress> &addresses);

/// The record with well-known slips mended (`ip:`, `a:` with an address, `include=`, `redirect:`, a last comma ...). Empty when it
/// cannot be read after that either.
[[nodiscard]] QByteArray mendedSpfRecord(const QByteArray &record);

} // namespace policy
