// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/message.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// The first octet chooses RD, CD and EDNS of the query, and: the rest is a whole message, or what follows flags and counts of one whose id and question fit.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    dns::Question question{u"example.org"_s, dns::RecordType::MX, {}};
    question.recursionDesired = (data[0] & 2) != 0;
    question.checkingDisabled = (data[0] & 4) != 0;
    const QByteArray query = dns::queryMessage(question, 0x1234, (data[0] & 8) != 0).first(12 + 13 + 4);
    QByteArray message(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if ((data[0] & 1) != 0 && message.size() >= 8) {
        message[0] = static_cast<char>(message.at(0) | 0x80); // a reply
        message[0] = static_cast<char>(message.at(0) & 0x87);
        message = query.first(2) + message.first(2) + query.sliced(4, 2) + message.sliced(2, 6) + query.sliced(12) + message.sliced(8);
    }
    const dns::Reply reply = dns::readReply(message, question, 0x1234);
    const dns::Answer &answer = reply.answer;
    require(reply.fit == dns::Reply::Fit::Ours || (answer.status == dns::Status::Malformed && answer.records.isEmpty()));
    require(answer.records.size() <= 512 && answer.aliases().size() <= 8);
    const auto back = dns::answerFromJson(dns::toJson(answer));
    require(back && back->records == answer.records && back->soa == answer.soa && back->status == answer.status);
    require(back->authority == answer.authority && back->additional == answer.additional);
    require(back->extendedErrors == answer.extendedErrors && back->soaOwner == answer.soaOwner);
    require(answer.authority.size() <= 64 && answer.additional.size() <= 128 && answer.extendedErrors.size() <= 8);
    require(answer.status == dns::Status::Referral || (answer.authority.isEmpty() && answer.additional.isEmpty()));
    for (const QChar character : answer.detail)
        require(character >= u' ' && character <= u'~');
    for (const dns::ResourceRecord &record : answer.records + answer.authority + answer.additional) {
        for (const QChar character : record.text())
            require(character >= u' ' && character <= u'~');
    }
    return 0;
}
