// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/publicview.h"
#include "checks/recordset.h"
#include "records/recordtable.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"PUBLISHED_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 %2 is published as planned."), nullptr},
    Tag{"PUBLISHED_NOTHING_PLANNED", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No mail servers were entered, so there are no planned records to compare with."), nullptr},
    Tag{"PUBLISHED_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the DNS, so nothing can be published there yet; see the check of the delegation."), nullptr},
    Tag{"PUBLISHED_NOT_SERVED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 %2 is not known: none of the domain's name servers tells it; see the check of the delegation."), nullptr},
    Tag{"PUBLISHED_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "%1 %2 could not be asked for: %3."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"PUBLISHED_MISSING", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 %2 with the value “%3” is not published."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create the %2 record of %1 with the value “%3”. If you have just done so, some panels need "
                                    "a few minutes to hand it to their name servers. First see the check of typing slips: the record may have landed at a "
                                    "wrong place.")},
    Tag{"PUBLISHED_WRONG", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 %2 should be “%3”, but “%4” is published."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the %2 record of %1 to “%3”. If you have just done so, some panels need a few minutes "
                                    "to hand it to their name servers.")},
    Tag{"PUBLISHED_AAAA_MISSING", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 AAAA with the value “%3” is not published. Mail still arrives over IPv4."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create the AAAA record of %1 with the value “%3”, or remove the IPv6 address here.")},
    Tag{"PUBLISHED_OTHER_PRIORITY", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 MX should be “%3”, but “%4” is published. Only the order of the priorities matters."), nullptr},
    // What is wrong with SPF and DMARC records is the business of their own checks.
    Tag{"PUBLISHED_TEXT_MISSING", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no TXT record that begins with %2; planned was “%3”. See the checks of sending."), nullptr},
    Tag{"PUBLISHED_TEXT_DIFFERS", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has the TXT record “%4” where “%3” was planned. That is right if you changed it on purpose."), nullptr},
    Tag{"PUBLISHED_TEXT_TWICE", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has more than one TXT record that begins with %2. See the checks of sending."), nullptr},
};

QString shown(const dns::ResourceRecord &record)
{
    const auto *text = std::get_if<dns::TxtData>(&record.data);
    return text ? setup::printable(text->joined(), 512) : setup::printable(record.dataText(), 512);
}

QList<Finding> judgeText(const records::PlannedRecord &planned, const dns::Answer &answer)
{
    const QString owner = setup::printable(planned.record.owner, 253), mark = QString::fromLatin1(planned.textMark);
    QList<dns::ResourceRecord> marked;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (text && hasTextMark(text->joined(), planned.textMark))
            marked.append(record);
    }
    if (marked.isEmpty())
        return {{u"PUBLISHED_TEXT_MISSING"_s, {owner, mark, shown(planned.record)}}};
    if (marked.size() > 1)
        return {{u"PUBLISHED_TEXT_TWICE"_s, {owner, mark}}};
    const auto text = [](const dns::ResourceRecord &record) { return std::get<dns::TxtData>(record.data).joined().simplified(); };
    if (text(marked.first()) == text(planned.record))
        return {{u"PUBLISHED_OK"_s, {owner, u"TXT (%1)"_s.arg(mark)}}};
    return {{u"PUBLISHED_TEXT_DIFFERS"_s, {owner, mark, shown(planned.record), shown(marked.first())}}};
}

bool sameExchange(const dns::ResourceRecord &a, const dns::ResourceRecord &b)
{
    const auto *first = std::get_if<dns::MxData>(&a.data), *second = std::get_if<dns::MxData>(&b.data);
    return first && second && first->exchange == second->exchange;
}

QList<Finding> judgeData(const records::PlannedRecord &planned, const dns::Answer &answer, bool anyOtherPlanned, bool hasIpv4)
{
    const dns::ResourceRecord &wanted = planned.record;
    const QString owner = setup::printable(wanted.owner, 253), type = dns::typeName(wanted.type);
    QStringList others;
    QString otherPriority;
    for (const dns::ResourceRecord &record : answer.matching()) {
        if (record.data == wanted.data)
            return {{u"PUBLISHED_OK"_s, {owner, type + u' ' + shown(wanted)}}};
        if (sameExchange(record, wanted))
            otherPriority = shown(record);
        others.append(shown(record));
    }
    if (!otherPriority.isEmpty())
        return {{u"PUBLISHED_OTHER_PRIORITY"_s, {owner, type, shown(wanted), otherPriority}}};
    if (wanted.type == dns::RecordType::AAAA && others.isEmpty() && hasIpv4)
        return {{u"PUBLISHED_AAAA_MISSING"_s, {owner, type, shown(wanted)}}};
    if (others.isEmpty() || anyOtherPlanned)
        return {{u"PUBLISHED_MISSING"_s, {owner, type, shown(wanted)}}};
    return {{u"PUBLISHED_WRONG"_s, {owner, type, shown(wanted), listArgument(others)}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QList<records::PlannedRecord> plan = records::plannedRecords(setup);
    if (plan.isEmpty())
        return {{u"PUBLISHED_NOTHING_PLANNED"_s, {}}};
    const PublicView view(setup, observations);
    QList<Finding> findings;
    if (view.zone().state == Zone::State::NoSuchDomain || view.zone().state == Zone::State::NotDelegated)
        return {{u"PUBLISHED_NO_ZONE"_s, {setup::printable(setup.domain, 253)}}};
    for (const records::PlannedRecord &planned : plan) {
        const dns::Answer *answer = view.answer(planned.record.owner, planned.record.type).answer;
        if (!answer)
            continue;
        const bool leadsAway = !answer->aliases().isEmpty();
        if (answer->cannotTell() && !leadsAway && view.isUnserved() && view.holds(planned.record.owner)) {
            findings.append({u"PUBLISHED_NOT_SERVED"_s, {setup::printable(planned.record.owner, 253), dns::typeName(planned.record.type)}});
        } else if (answer->cannotTell()) {
            findings.append({u"PUBLISHED_COULD_NOT_ASK"_s,
                             {setup::printable(planned.record.owner, 253), dns::typeName(planned.record.type),
                              answerArgument(*answer)}});
        } else if (!planned.textMark.isEmpty()) {
            findings += judgeText(planned, *answer);
        } else {
            const bool anyOtherPlanned = std::ranges::any_of(plan, [&](const records::PlannedRecord &other) {
                return other.record.owner == planned.record.owner && other.record.type == planned.record.type && other != planned;
            });
            const bool hasIpv4 = std::ranges::any_of(plan, [&](const records::PlannedRecord &other) {
                return other.record.owner == planned.record.owner && other.record.type == dns::RecordType::A;
            });
            findings += judgeData(planned, *answer, anyOtherPlanned, hasIpv4);
        }
    }
    return findings;
}

} // namespace

const Check publishedCheck{"published", QT_TRANSLATE_NOOP("checks", "Planned records and what is published"), {.internet = true}, tags, evaluate,
                           Group::Dns, "RFC 1035, RFC 7208 section 3, RFC 9989 section 5", true};

} // namespace checks
