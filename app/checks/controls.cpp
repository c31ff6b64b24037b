// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/controls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

bool holdsAddress(const dns::Answer &answer, const QHostAddress &address)
{
    return std::ranges::any_of(answer.matching(), [&](const dns::ResourceRecord &record) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        return data && data->address == address;
    });
}

} // namespace

Control controlOf(const dns::Server &server, Observations &observations)
{
    using State = Control::State;
    const dns::ControlQuestions &known = dns::controlQuestions();
    const QString nonce = observations.surroundings().nonce;
    const QString missingName = (nonce.isEmpty() ? u"nobody-has-this-name"_s : nonce) + u'.' + known.missingUnder;
    const dns::Answer *address = observations.dns(known.addressName, dns::RecordType::A, server);
    const dns::Answer *missing = observations.dns(missingName, dns::RecordType::A, server);
    const dns::Answer *mail = observations.dns(known.mailName, dns::RecordType::MX, server);
    const bool validates = mail && mail->status == dns::Status::NoError && mail->authenticData;
    // A lie is known as soon as it is told; the rest only when all have answered.
    if (address && address->status == dns::Status::NoError && !address->matching().isEmpty() && !holdsAddress(*address, known.address))
        return {State::Falsifies, address, validates};
    if (missing && missing->status == dns::Status::NoError && !missing->matching().isEmpty())
        return {State::Invents, missing, validates};
    if (!address || !missing || !mail)
        return {};
    for (const dns::Answer *answer : {address, mail}) {
        if (answer->status != dns::Status::NoError || answer->matching().isEmpty())
            return {State::Fails, answer, validates};
    }
    if (dns::couldNotAsk(missing->status))
        return {State::Fails, missing, validates};
    return {State::Works, address, validates};
}

} // namespace checks
