// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/messagereader.h"

#include "dns/presentation.h"

// Not ldns.h as a whole: it draws in OpenSSL.
#include <ldns/common.h>
#include <ldns/packet.h>
#include <ldns/rdata.h>
#include <ldns/rr.h>
#include <ldns/wire2host.h>

#include <memory>

namespace dns {

namespace {

constexpr int maximumPointers = 128; // a name has at most 127 labels

struct FreeRecord
{
    void operator()(ldns_rr *record) const { ldns_rr_free(record); }
};
using Record = std::unique_ptr<ldns_rr, FreeRecord>;

quint16 read16(const uint8_t *bytes)
{
    return static_cast<quint16>((bytes[0] << 8) | bytes[1]);
}

QByteArray bytesOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)),
            static_cast<qsizetype>(ldns_rdf_size(field))};
}

/// The name in an uncompressed wire-format field; ldns has checked its labels.
QString nameOf(const ldns_rdf *field)
{
    const QByteArray wire = bytesOf(field);
    QList<QByteArray> labels;
    for (qsizetype i = 0; i < wire.size() && wire.at(i) != 0; i += 1 + static_cast<uchar>(wire.at(i)))
        labels += wire.mid(i + 1, static_cast<uchar>(wire.at(i)));
    return presentation::name(labels);
}

/// Fields of one record as ldns split them, taken with their types checked.
class Fields
{
public:
    explicit Fields(const ldns_rr *record) : m_record(record) {}
    [[nodiscard]] size_t count() const { return ldns_rr_rd_count(m_record); }
    [[nodiscard]] const ldns_rdf *at(size_t index) const { return ldns_rr_rdf(m_record, index); }
    [[nodiscard]] bool isName(size_t index) const
    {
        return index < count() && ldns_rdf_get_type(at(index)) == LDNS_RDF_TYPE_DNAME;
    }
    [[nodiscard]] bool hasSize(size_t index, size_t size) const
    {
        return index < count() && ldns_rdf_size(at(index)) == size;
    }

private:
    const ldns_rr *m_record;
};

std::optional<RData> addressOf(const Fields &fields, RecordType type)
{
    const bool isIpv6 = type == RecordType::AAAA;
    if (fields.count() != 1 || !fields.hasSize(0, isIpv6 ? 16 : 4))
        return {};
    const uint8_t *bytes = ldns_rdf_data(fields.at(0));
    if (isIpv6)
        return AddressData{QHostAddress(bytes)};
    return AddressData{QHostAddress(quint32{read16(bytes)} << 16 | read16(bytes + 2))};
}

std::optional<RData> textOf(const Fields &fields)
{
    TxtData data;
    for (size_t i = 0; i < fields.count(); ++i)
        data.strings += bytesOf(fields.at(i)).sliced(1); // after its length
    return data;
}

std::optional<RData> soaOf(const Fields &fields)
{
    if (fields.count() != 7 || !fields.isName(0) || !fields.isName(1))
        return {};
    quint32 numbers[5] = {};
    for (size_t i = 0; i < 5; ++i) {
        if (!fields.hasSize(2 + i, 4))
            return {};
        numbers[i] = ldns_rdf2native_int32(fields.at(2 + i));
    }
    return SoaData{nameOf(fields.at(0)), nameOf(fields.at(1)), numbers[0], numbers[1],
                   numbers[2],           numbers[3],           numbers[4]};
}

QByteArray wholeData(const Fields &fields)
{
    QByteArray rdata;
    for (size_t i = 0; i < fields.count(); ++i)
        rdata += bytesOf(fields.at(i));
    return rdata;
}

std::optional<RData> srvOf(const Fields &fields)
{
    if (fields.count() != 4 || !fields.hasSize(0, 2) || !fields.hasSize(1, 2) || !fields.hasSize(2, 2) || !fields.isName(3))
        return {};
    return SrvData{ldns_rdf2native_int16(fields.at(0)), ldns_rdf2native_int16(fields.at(1)),
                   ldns_rdf2native_int16(fields.at(2)), nameOf(fields.at(3))};
}

std::optional<RData> tlsaOf(const Fields &fields)
{
    const QByteArray rdata = wholeData(fields);
    if (rdata.size() < 3)
        return {};
    return TlsaData{static_cast<quint8>(rdata.at(0)), static_cast<quint8>(rdata.at(1)), static_cast<quint8>(rdata.at(2)),
                    rdata.sliced(3)};
}

std::optional<RData> caaOf(const Fields &fields)
{
    const QByteArray rdata = wholeData(fields);
    const qsizetype length = rdata.size() < 2 ? 0 : static_cast<uchar>(rdata.at(1));
    if (length == 0 || rdata.size() < 2 + length)
        return {};
    return CaaData{static_cast<quint8>(rdata.at(0)), rdata.sliced(2, length), rdata.sliced(2 + length)};
}

std::optional<RData> dataOf(const ldns_rr *record, RecordType type)
{
    const Fields fields(record);
    switch (type) {
    case RecordType::A:
    case RecordType::AAAA: return addressOf(fields, type);
    case RecordType::NS:
    case RecordType::CNAME:
    case RecordType::PTR:
        if (fields.count() != 1 || !fields.isName(0))
            return {};
        return NameData{nameOf(fields.at(0))};
    case RecordType::MX:
        if (fields.count() != 2 || !fields.hasSize(0, 2) || !fields.isName(1))
            return {};
        return MxData{ldns_rdf2native_int16(fields.at(0)), nameOf(fields.at(1))};
    case RecordType::TXT: return textOf(fields);
    case RecordType::SOA: return soaOf(fields);
    case RecordType::SRV: return srvOf(fields);
    case RecordType::TLSA: return tlsaOf(fields);
    case RecordType::CAA: return caaOf(fields);
    default: break;
    }
    return UnknownData{static_cast<quint16>(type), wholeData(fields)};
}

Record read(const uint8_t *wire, size_t size, size_t &position, ldns_pkt_section section)
{
    ldns_rr *record = nullptr;
    if (ldns_wire2rr(&record, wire, size, &position, section) != LDNS_STATUS_OK)
        return nullptr;
    return Record(record);
}

} // namespace

MessageReader::MessageReader(const QByteArray &message)
    : m_wire(reinterpret_cast<const uint8_t *>(message.constData())),
      m_size(static_cast<size_t>(message.size()))
{
}

quint16 MessageReader::number(size_t offset) const
{
    return read16(m_wire + offset);
}

bool MessageReader::questionIs(const Question &question)
{
    if (nameEnd(m_position) == 0)
        return false;
    const Record record = read(m_wire, m_size, m_position, LDNS_SECTION_QUESTION);
    return record && ldns_rr_get_type(record.get()) == static_cast<ldns_rr_type>(question.type) &&
           ldns_rr_get_class(record.get()) == LDNS_RR_CLASS_IN &&
           nameOf(ldns_rr_owner(record.get())) == question.name;
}

std::optional<WireRecord> MessageReader::record()
{
    const size_t head = nameEnd(m_position);
    if (head == 0 || head + 10 > m_size)
        return {};
    const quint16 type = read16(m_wire + head);
    const size_t start = head + 10;
    const size_t end = start + read16(m_wire + head + 8);
    if (end > m_size || !namesInDataAreSound(type, start, end))
        return {};
    const Record record = read(m_wire, m_size, m_position, LDNS_SECTION_ANSWER);
    if (!record || m_position != end)
        return {};
    auto data = dataOf(record.get(), static_cast<RecordType>(type));
    if (type == LDNS_RR_TYPE_OPT) // as it came: ldns knows not every option
        data = UnknownData{
            type, {reinterpret_cast<const char *>(m_wire + start), static_cast<qsizetype>(end - start)}};
    if (!data)
        return {};
    const quint32 ttl = ldns_rr_ttl(record.get());
    const quint32 possibleTtl = ttl > 0x7fffffff ? 0 : ttl;
    return WireRecord{
        {nameOf(ldns_rr_owner(record.get())), static_cast<RecordType>(type), possibleTtl, *data},
        static_cast<quint16>(ldns_rr_get_class(record.get())),
        ttl};
}

/// Where the name at `offset` ends; 0 when a pointer of it does not lead back to an earlier place.
size_t MessageReader::nameEnd(size_t offset) const
{
    size_t end = 0;
    size_t start = offset;
    for (int pointers = 0; offset < m_size;) {
        const uint8_t length = m_wire[offset];
        if (length < 64) {
            offset += 1 + size_t{length};
            if (length == 0)
                return end != 0 ? end : offset;
            continue;
        }
        if (length < 192 || offset + 2 > m_size || ++pointers > maximumPointers)
            return 0;
        const size_t target = read16(m_wire + offset) & 0x3fff;
        if (target < messageHeaderSize || target >= start)
            return 0;
        if (end == 0)
            end = offset + 2;
        offset = start = target;
    }
    return 0;
}

bool MessageReader::namesInDataAreSound(quint16 type, size_t start, size_t end) const
{
    switch (static_cast<RecordType>(type)) {
    case RecordType::NS:
    case RecordType::CNAME:
    case RecordType::PTR: return nameEnd(start) == end;
    case RecordType::MX: return nameEnd(start + 2) == end;
    case RecordType::SRV: return nameEnd(start + 6) == end;
    case RecordType::SOA: {
        const size_t mailbox = nameEnd(start);
        const size_t numbers = mailbox == 0 ? 0 : nameEnd(mailbox);
        return numbers != 0 && numbers + 20 == end;
    }
    default: return true;
    }
}

} // namespace dns
