// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/message.h"

#include "dns/presentation.h"

// Not ldns.h as a whole: it draws in OpenSSL. host2wire.h needs rbtree.h before it.
#include <ldns/rbtree.h>

#include <ldns/common.h>
#include <ldns/dname.h>
#include <ldns/host2wire.h>
#include <ldns/packet.h>
#include <ldns/rdata.h>
#include <ldns/rr.h>
#include <ldns/wire2host.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr quint16 ednsPayload = 1232; // fits every path without fragments (RFC 6891 section 6.2.5)
constexpr size_t headerSize = 12;
constexpr size_t maximumMessage = 65535;
constexpr int maximumRecords = 512;
constexpr int maximumPointers = 128; // a name has at most 127 labels

constexpr int rcodeNoError = 0, rcodeFormErr = 1, rcodeServFail = 2, rcodeNxDomain = 3, rcodeNotImp = 4,
              rcodeRefused = 5, rcodeBadVers = 16;

template <auto function>
struct Free
{
    template <typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};
using Packet = std::unique_ptr<ldns_pkt, Free<ldns_pkt_free>>;
using Record = std::unique_ptr<ldns_rr, Free<ldns_rr_free>>;
using Rdata = std::unique_ptr<ldns_rdf, Free<ldns_rdf_deep_free>>;

quint16 read16(const uint8_t *bytes)
{
    return static_cast<quint16>((bytes[0] << 8) | bytes[1]);
}

QString rcodeName(int rcode)
{
    switch (rcode) {
    case rcodeNoError: return u"NOERROR"_s;
    case rcodeFormErr: return u"FORMERR"_s;
    case rcodeServFail: return u"SERVFAIL"_s;
    case rcodeNxDomain: return u"NXDOMAIN"_s;
    case rcodeNotImp: return u"NOTIMP"_s;
    case rcodeRefused: return u"REFUSED"_s;
    case 6: return u"YXDOMAIN"_s;
    case 7: return u"YXRRSET"_s;
    case 8: return u"NXRRSET"_s;
    case 9: return u"NOTAUTH"_s;
    case 10: return u"NOTZONE"_s;
    case rcodeBadVers: return u"BADVERS"_s;
    case 23: return u"BADCOOKIE"_s;
    default: return u"RCODE%1"_s.arg(rcode);
    }
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

bool isBelow(const QString &name, const QString &zone)
{
    const auto nameLabels = presentation::labels(name);
    const auto zoneLabels = presentation::labels(zone);
    if (!nameLabels || !zoneLabels || zoneLabels->size() > nameLabels->size())
        return false;
    return nameLabels->last(zoneLabels->size()) == *zoneLabels;
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
    default: break;
    }
    UnknownData data{static_cast<quint16>(type), {}};
    for (size_t i = 0; i < fields.count(); ++i)
        data.rdata += bytesOf(fields.at(i));
    return data;
}

/// Walks through a message record by record. ldns reads the records; what it lets pass and RFC 9267 warns of
/// is refused here: pointers that do not lead back, chains of pointers, RDATA that is shorter or longer than
/// RDLENGTH says.
class MessageReader
{
public:
    explicit MessageReader(const QByteArray &message)
        : m_wire(reinterpret_cast<const uint8_t *>(message.constData())),
          m_size(static_cast<size_t>(message.size()))
    {
    }

    [[nodiscard]] quint16 number(size_t offset) const { return read16(m_wire + offset); }
    [[nodiscard]] bool atEnd() const { return m_position == m_size; }

    Record question() { return nameIsSound(m_position) ? read(LDNS_SECTION_QUESTION) : nullptr; }

    Record record(ldns_pkt_section section)
    {
        const size_t head = nameEnd(m_position);
        if (head == 0 || head + 10 > m_size)
            return nullptr;
        const quint16 type = read16(m_wire + head);
        const size_t start = head + 10;
        const size_t end = start + read16(m_wire + head + 8);
        if (end > m_size || !namesInDataAreSound(type, start, end))
            return nullptr;
        Record result = read(section);
        return m_position == end ? std::move(result) : nullptr;
    }

private:
    Record read(ldns_pkt_section section)
    {
        ldns_rr *record = nullptr;
        if (ldns_wire2rr(&record, m_wire, m_size, &m_position, section) != LDNS_STATUS_OK)
            return nullptr;
        return Record(record);
    }

    [[nodiscard]] bool nameIsSound(size_t offset) const { return nameEnd(offset) != 0; }

    /// Where the name at `offset` ends; 0 when a pointer of it does not lead back to an earlier place.
    [[nodiscard]] size_t nameEnd(size_t offset) const
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
            if (target < headerSize || target >= start)
                return 0;
            if (end == 0)
                end = offset + 2;
            offset = start = target;
        }
        return 0;
    }

    [[nodiscard]] bool namesInDataAreSound(quint16 type, size_t start, size_t end) const
    {
        switch (static_cast<RecordType>(type)) {
        case RecordType::NS:
        case RecordType::CNAME:
        case RecordType::PTR: return nameEnd(start) == end;
        case RecordType::MX: return nameEnd(start + 2) == end;
        case RecordType::SOA: {
            const size_t mailbox = nameEnd(start);
            const size_t numbers = mailbox == 0 ? 0 : nameEnd(mailbox);
            return numbers != 0 && numbers + 20 == end;
        }
        default: return true;
        }
    }

    const uint8_t *m_wire;
    size_t m_size;
    size_t m_position = headerSize;
};

struct Authority
{
    std::optional<SoaData> soa;
    quint32 negativeTtl = 0;
    bool hasNameServers = false;
};

quint32 ttlOf(const ldns_rr *record)
{
    const quint32 ttl = ldns_rr_ttl(record);
    return ttl > 0x7fffffff ? 0 : ttl; // RFC 2181 section 8
}

bool readAnswers(MessageReader &reader, int count, Answer &answer)
{
    for (int i = 0; i < count; ++i) {
        const Record record = reader.record(LDNS_SECTION_ANSWER);
        if (!record)
            return false;
        const auto type = static_cast<RecordType>(ldns_rr_get_type(record.get()));
        const auto data = dataOf(record.get(), type);
        if (!data)
            return false;
        if (ldns_rr_get_class(record.get()) == LDNS_RR_CLASS_IN)
            answer.records +=
                ResourceRecord{nameOf(ldns_rr_owner(record.get())), type, ttlOf(record.get()), *data};
    }
    return true;
}

/// `name`: what the negative answer is about. An SOA of another tree says nothing about it.
bool readAuthority(MessageReader &reader, int count, const QString &name, Authority &authority)
{
    for (int i = 0; i < count; ++i) {
        const Record record = reader.record(LDNS_SECTION_AUTHORITY);
        if (!record)
            return false;
        const auto type = static_cast<RecordType>(ldns_rr_get_type(record.get()));
        const auto data = dataOf(record.get(), type);
        if (!data)
            return false;
        if (type == RecordType::NS)
            authority.hasNameServers = true;
        if (type != RecordType::SOA || authority.soa || !isBelow(name, nameOf(ldns_rr_owner(record.get()))))
            continue;
        authority.soa = std::get<SoaData>(*data);
        authority.negativeTtl = std::min(ttlOf(record.get()), authority.soa->minimum);
    }
    return true;
}

/// The upper bits of the rcode come from the OPT record (RFC 6891 section 6.1.3), of which there may be one.
bool readAdditional(MessageReader &reader, int count, int &rcode)
{
    bool hasOpt = false;
    for (int i = 0; i < count; ++i) {
        const Record record = reader.record(LDNS_SECTION_ADDITIONAL);
        if (!record)
            return false;
        if (ldns_rr_get_type(record.get()) != LDNS_RR_TYPE_OPT)
            continue;
        if (hasOpt)
            return false;
        hasOpt = true;
        rcode |= static_cast<int>(ldns_rr_ttl(record.get()) >> 24) << 4;
    }
    return true;
}

/// What a reply with the rcode NOERROR says (RFC 2308 section 2.2).
void judgeNoError(Reply &reply, const Authority &authority)
{
    Answer &answer = reply.answer;
    answer.status = Status::NoError;
    if (!answer.matching().isEmpty())
        return;
    const QStringList aliases = answer.aliases();
    if (aliases.isEmpty()) {
        const bool isReferral =
            authority.hasNameServers && !authority.soa && !answer.authoritative && !reply.recursionAvailable;
        answer.status = isReferral ? Status::OtherError : Status::NoData;
        if (isReferral)
            answer.detail = u"referral"_s;
        return;
    }
    Answer further = answer; // does the chain go on where aliases() stopped?
    further.question.name = aliases.last();
    if (!further.aliases().isEmpty()) {
        answer.status = Status::OtherError;
        answer.detail = u"CNAME loop, or more than 8 CNAMEs"_s;
    } else if (authority.soa || reply.recursionAvailable) {
        answer.status = Status::NoData;
    } else {
        answer.detail = u"the CNAME leads out of the zone"_s;
    }
}

void judge(Reply &reply, int rcode, const Authority &authority)
{
    Answer &answer = reply.answer;
    answer.detail.clear();
    if (rcode != rcodeNoError)
        answer.detail = rcodeName(rcode);
    switch (rcode) {
    case rcodeNoError: judgeNoError(reply, authority); break;
    case rcodeNxDomain: answer.status = Status::NxDomain; break;
    case rcodeServFail: answer.status = Status::ServFail; break;
    case rcodeRefused: answer.status = Status::Refused; break;
    default: answer.status = Status::OtherError; break;
    }
    reply.refusesEdns = rcode == rcodeFormErr || rcode == rcodeNotImp || rcode == rcodeBadVers;
    if (answer.status == Status::NoData || answer.status == Status::NxDomain) {
        answer.soa = authority.soa;
        answer.negativeTtl = authority.negativeTtl;
    }
    if (couldNotAsk(answer.status))
        answer.records.clear();
}

/// Is the question section the one that was sent? An error may come without (RFC 1035 leaves it open what a
/// server repeats that could not read the query).
bool questionFits(MessageReader &reader, const Question &question, int rcode)
{
    const quint16 count = reader.number(4);
    if (count == 0)
        return rcode != rcodeNoError && rcode != rcodeNxDomain;
    if (count != 1)
        return false;
    const Record record = reader.question();
    return record && ldns_rr_get_type(record.get()) == static_cast<ldns_rr_type>(question.type) &&
           ldns_rr_get_class(record.get()) == LDNS_RR_CLASS_IN &&
           nameOf(ldns_rr_owner(record.get())) == question.name;
}

} // namespace

QByteArray queryMessage(const Question &question, quint16 id, const QueryOptions &options)
{
    const auto labels = presentation::labels(question.name);
    if (!labels)
        return {};
    QByteArray wireName;
    for (const QByteArray &label : *labels)
        wireName += static_cast<char>(label.size()) + label;
    wireName += '\0';
    Rdata name(ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wireName.size()),
                                     wireName.constData()));
    if (!name)
        return {};
    const quint16 flags = options.recursionDesired ? LDNS_RD : 0;
    const Packet packet(
        ldns_pkt_query_new(name.get(), static_cast<ldns_rr_type>(question.type), LDNS_RR_CLASS_IN, flags));
    if (!packet)
        return {};
    static_cast<void>(name.release()); // the packet owns it now
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_cd(packet.get(), options.checkingDisabled);
    if (options.edns)
        ldns_pkt_set_edns_udp_size(packet.get(), ednsPayload);
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&bytes, packet.get(), &size) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<uint8_t, Free<std::free>> owner(bytes);
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

Reply readReply(const QByteArray &message, const Question &question, quint16 id)
{
    Reply reply;
    reply.answer.question = question;
    reply.answer.status = Status::Malformed;
    const auto size = static_cast<size_t>(message.size());
    if (size < headerSize || size > maximumMessage)
        return reply;
    MessageReader reader(message);
    const quint16 flags = reader.number(2);
    int rcode = flags & 0xf;
    const bool isReply = (flags & 0x8000) != 0 && (flags & 0x7800) == 0; // QR, opcode QUERY
    if (reader.number(0) != id || !isReply || !questionFits(reader, question, rcode))
        return reply;
    reply.answer.authoritative = (flags & 0x0400) != 0;
    reply.answer.authenticData = (flags & 0x0020) != 0;
    reply.recursionAvailable = (flags & 0x0080) != 0;
    reply.truncated = (flags & 0x0200) != 0;
    if (reply.truncated) {
        reply.fit = Reply::Fit::Ours;
        return reply;
    }
    const int answers = reader.number(6), authorities = reader.number(8), additional = reader.number(10);
    if (std::max({answers, authorities, additional}) > maximumRecords) {
        reply.fit = Reply::Fit::Ours;
        reply.answer.status = Status::OtherError;
        reply.answer.detail = u"more than 512 records"_s;
        return reply;
    }
    reply.fit = Reply::Fit::Broken;
    reply.answer.detail = u"the message cannot be read"_s;
    Answer parsed = reply.answer;
    Authority authority;
    if (!readAnswers(reader, answers, parsed))
        return reply;
    const QStringList aliases = parsed.aliases();
    if (!readAuthority(reader, authorities, aliases.isEmpty() ? question.name : aliases.last(), authority) ||
        !readAdditional(reader, additional, rcode) || !reader.atEnd())
        return reply;
    reply.fit = Reply::Fit::Ours;
    reply.answer = std::move(parsed);
    judge(reply, rcode, authority);
    return reply;
}

} // namespace dns
