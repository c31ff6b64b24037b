// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/message.h"

#include "dns/extendederror.h"
#include "dns/messagereader.h"
#include "dns/presentation.h"

// Not ldns.h as a whole: it draws in OpenSSL. host2wire.h needs rbtree.h before it.
#include <ldns/rbtree.h>

#include <ldns/common.h>
#include <ldns/dname.h>
#include <ldns/host2wire.h>
#include <ldns/packet.h>
#include <ldns/rdata.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr quint16 ednsPayload = 1232; // fits every path without fragments (RFC 6891 section 6.2.5)
constexpr size_t maximumMessage = 65535;
constexpr int maximumRecords = 512;
constexpr qsizetype maximumNameServers = 64, maximumGlue = 128;
constexpr quint16 classInternet = 1, typeOpt = 41;

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
using Rdata = std::unique_ptr<ldns_rdf, Free<ldns_rdf_deep_free>>;

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

bool isBelow(const QString &name, const QString &zone)
{
    const auto nameLabels = presentation::labels(name);
    const auto zoneLabels = presentation::labels(zone);
    if (!nameLabels || !zoneLabels || zoneLabels->size() > nameLabels->size())
        return false;
    return nameLabels->last(zoneLabels->size()) == *zoneLabels;
}

bool isRecord(const WireRecord &wire, RecordType type)
{
    return wire.recordClass == classInternet && wire.record.type == type;
}

/// What the sections after the answers hold that counts.
struct Rest
{
    std::optional<SoaData> soa;
    QString soaOwner;
    quint32 negativeTtl = 0;
    bool hasNameServers = false;
    QList<ResourceRecord>
        nameServers; ///< of one zone, below the root, that the name belongs to (RFC 5452 section 6)
    QList<ResourceRecord> glue; ///< addresses of these
    ExtendedErrors extendedErrors;
};

bool readAnswers(MessageReader &reader, int count, Answer &answer)
{
    for (int i = 0; i < count; ++i) {
        const auto wire = reader.record();
        if (!wire)
            return false;
        if (wire->recordClass == classInternet)
            answer.records += wire->record;
    }
    return true;
}

void takeNameServer(const ResourceRecord &record, const QString &name, Rest &rest)
{
    rest.hasNameServers = true;
    const bool fits = rest.nameServers.isEmpty() ? record.owner != u"."_s && isBelow(name, record.owner)
                                                 : record.owner == rest.nameServers.first().owner;
    if (fits && rest.nameServers.size() < maximumNameServers)
        rest.nameServers += record;
}

/// `name`: what a negative answer is about. An SOA of another tree says nothing about it.
bool readAuthority(MessageReader &reader, int count, const QString &name, Rest &rest)
{
    for (int i = 0; i < count; ++i) {
        const auto wire = reader.record();
        if (!wire)
            return false;
        const ResourceRecord &record = wire->record;
        if (isRecord(*wire, RecordType::NS))
            takeNameServer(record, name, rest);
        if (!isRecord(*wire, RecordType::SOA) || rest.soa || !isBelow(name, record.owner))
            continue;
        rest.soa = std::get<SoaData>(record.data);
        rest.soaOwner = record.owner;
        rest.negativeTtl = std::min(record.ttl, rest.soa->minimum);
    }
    return true;
}

bool isGlue(const WireRecord &wire, const QList<ResourceRecord> &nameServers)
{
    return (isRecord(wire, RecordType::A) || isRecord(wire, RecordType::AAAA)) &&
           std::ranges::any_of(nameServers, [&](const ResourceRecord &nameServer) {
               return std::get<NameData>(nameServer.data).name == wire.record.owner;
           });
}

/// The upper bits of the rcode come from the OPT record (RFC 6891 section 6.1.3), of which there may be one.
bool readAdditional(MessageReader &reader, int count, int &rcode, Rest &rest)
{
    bool hasOpt = false;
    for (int i = 0; i < count; ++i) {
        const auto wire = reader.record();
        if (!wire)
            return false;
        if (isGlue(*wire, rest.nameServers) && rest.glue.size() < maximumGlue)
            rest.glue += wire->record;
        if (wire->record.type != RecordType(typeOpt))
            continue;
        if (hasOpt)
            return false;
        hasOpt = true;
        rcode |= static_cast<int>(wire->rawTtl >> 24) << 4;
        rest.extendedErrors = extendedErrorsOf(std::get<UnknownData>(wire->record.data).rdata);
    }
    return true;
}

/// No answer, but name servers: a server that holds the parent says who does. A resolver that was asked to
/// find the answer and names servers besides says that there is none.
bool isReferral(const Answer &answer, const Rest &rest)
{
    const bool wasLookedUp = answer.question.recursionDesired && answer.recursionAvailable;
    return rest.hasNameServers && !rest.soa && !answer.authoritative && !wasLookedUp;
}

void judgeReferral(Answer &answer, const Rest &rest)
{
    answer.status = Status::Referral;
    answer.authority = rest.nameServers;
    answer.additional = rest.glue;
    answer.detail = answer.authority.isEmpty()
                        ? u"referral that leads away from the name"_s
                        : u"referral to the name servers of "_s + answer.authority.first().owner;
}

/// What a reply with the rcode NOERROR says (RFC 2308 section 2.2).
void judgeNoError(Answer &answer, const Rest &rest)
{
    answer.status = Status::NoError;
    if (!answer.matching().isEmpty())
        return;
    const QStringList aliases = answer.aliases();
    if (aliases.isEmpty()) {
        if (isReferral(answer, rest))
            judgeReferral(answer, rest);
        else
            answer.status = Status::NoData;
        return;
    }
    Answer further = answer; // does the chain go on where aliases() stopped?
    further.question.name = aliases.last();
    if (!further.aliases().isEmpty()) {
        answer.status = Status::OtherError;
        answer.detail = u"CNAME loop, or more than 8 CNAMEs"_s;
    } else if (rest.soa || (answer.recursionAvailable && answer.question.recursionDesired)) {
        answer.status = Status::NoData;
    } else {
        answer.detail = u"the CNAME leads out of the zone"_s;
    }
}

void judge(Reply &reply, int rcode, const Rest &rest)
{
    Answer &answer = reply.answer;
    answer.detail = rcode == rcodeNoError ? QString() : rcodeName(rcode);
    switch (rcode) {
    case rcodeNoError: judgeNoError(answer, rest); break;
    case rcodeNxDomain: answer.status = Status::NxDomain; break;
    case rcodeServFail: answer.status = Status::ServFail; break;
    case rcodeRefused: answer.status = Status::Refused; break;
    default: answer.status = Status::OtherError; break;
    }
    reply.refusesEdns = rcode == rcodeFormErr || rcode == rcodeNotImp || rcode == rcodeBadVers;
    if (answer.status == Status::NoData || answer.status == Status::NxDomain) {
        answer.soa = rest.soa;
        answer.soaOwner = rest.soaOwner;
        answer.negativeTtl = rest.negativeTtl;
    }
    if (couldNotAsk(answer.status))
        answer.records.clear();
    answer.extendedErrors = rest.extendedErrors.codes;
    if (!rest.extendedErrors.text.isEmpty())
        answer.detail += (answer.detail.isEmpty() ? u""_s : u"; "_s) + rest.extendedErrors.text;
}

/// Is the question section the one that was sent? An error may come without (RFC 1035 leaves it open what a
/// server repeats that could not read the query).
bool questionFits(MessageReader &reader, const Question &question, int rcode)
{
    const quint16 count = reader.number(4);
    if (count == 0)
        return rcode != rcodeNoError && rcode != rcodeNxDomain;
    return count == 1 && reader.questionIs(question);
}

} // namespace

QByteArray queryMessage(const Question &question, quint16 id, bool edns)
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
    const quint16 flags = question.recursionDesired ? LDNS_RD | LDNS_AD : 0;
    const Packet packet(
        ldns_pkt_query_new(name.get(), static_cast<ldns_rr_type>(question.type), LDNS_RR_CLASS_IN, flags));
    if (!packet)
        return {};
    static_cast<void>(name.release()); // the packet owns it now
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_cd(packet.get(), question.checkingDisabled);
    if (edns)
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
    if (size < messageHeaderSize || size > maximumMessage)
        return reply;
    MessageReader reader(message);
    const quint16 flags = reader.number(2);
    int rcode = flags & 0xf;
    const bool isReply = (flags & 0x8000) != 0 && (flags & 0x7800) == 0; // QR, opcode QUERY
    if (reader.number(0) != id || !isReply || !questionFits(reader, question, rcode))
        return reply;
    reply.answer.authoritative = (flags & 0x0400) != 0;
    reply.answer.authenticData = (flags & 0x0020) != 0;
    reply.answer.recursionAvailable = (flags & 0x0080) != 0;
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
    Rest rest;
    if (!readAnswers(reader, answers, parsed))
        return reply;
    const QStringList aliases = parsed.aliases();
    if (!readAuthority(reader, authorities, aliases.isEmpty() ? question.name : aliases.last(), rest) ||
        !readAdditional(reader, additional, rcode, rest) || !reader.atEnd())
        return reply;
    reply.fit = Reply::Fit::Ours;
    reply.answer = std::move(parsed);
    judge(reply, rcode, rest);
    return reply;
}

} // namespace dns
