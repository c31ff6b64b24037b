// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

/// A DNS message from the network, record by record. Private to dns/.
namespace dns {

constexpr size_t messageHeaderSize = 12;

struct WireRecord
{
    ResourceRecord record; ///< of an OPT record: its options as UnknownData
    quint16 recordClass = 0;
    quint32 rawTtl = 0; ///< as it stands there; the record's own is 0 when it is impossible (RFC 2181 section 8)
};

/// Walks through a message of at least messageHeaderSize. ldns reads the records; what it lets pass and RFC 9267 warns
/// of is refused here: pointers that do not lead back, chains of pointers, RDATA that is shorter or longer than
/// RDLENGTH says.
class MessageReader
{
public:
    explicit MessageReader(const QByteArray &message);

    [[nodiscard]] quint16 number(size_t offset) const;
    [[nodiscard]] bool atEnd() const { return m_position == m_size; }

    /// Reads an entry of the question section: is it this question?
    [[nodiscard]] bool questionIs(const Question &question);
    /// Reads a record of any other section; nothing when it is damaged, and then nothing may be read after it.
    [[nodiscard]] std::optional<WireRecord> record();

private:
    [[nodiscard]] size_t nameEnd(size_t offset) const;
    [[nodiscard]] bool namesInDataAreSound(quint16 type, size_t start, size_t end) const;

    const uint8_t *m_wire;
    size_t m_size;
    size_t m_position = messageHeaderSize;
};

} // namespace dns
