// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/texts.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

/// %1 is the name, "www.example.org".
constexpr std::array tags{
    Tag{"NO_MAIL_CLOSED", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 says that it takes no mail (null MX)."), nullptr},
    Tag{"NO_MAIL_OPEN", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has an address but no MX record, so other servers try to deliver mail for it there, and its name can be forged as a sender more "
                                    "easily. That is common and no fault."),
        QT_TRANSLATE_NOOP("checks", "If no mail comes from or goes to addresses at %1, you can say so in the panel of your DNS host with two records named %1: an MX record "
                                    "with priority 0 and the target “.” (a dot alone), and a TXT record “v=spf1 -all”. For a domain of its own that is never used for mail, "
                                    "also add a TXT record named “_dmarc” with “v=DMARC1; p=reject”.")},
    Tag{"NO_MAIL_MX_OPEN", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has an address and an SPF record but no MX record, so other servers try to deliver mail for it there. That is common and no "
                                    "fault."),
        QT_TRANSLATE_NOOP("checks", "If no mail goes to addresses at %1, you can say so in the panel of your DNS host with an MX record named %1, with priority 0 and the "
                                    "target “.” (a dot alone).")},
    Tag{"NO_MAIL_HAS_MX", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has MX records: it is meant to take mail."), nullptr},
    Tag{"NO_MAIL_IS_HOST", Verdict::NotApplicable, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 is one of the mail servers."), nullptr},
    Tag{"NO_MAIL_ALIAS", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is an alias (CNAME) of %2; what is said there about mail applies, and no other record may stand beside an alias."), nullptr,
        "RFC 1034 section 3.6.2"},
    Tag{"NO_MAIL_WILDCARD", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is answered like every other name in the domain (wildcard), so there is nothing to say about it alone."), nullptr},
    Tag{"NO_MAIL_NO_NAME", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no address, so nobody tries to deliver mail there."), nullptr},
    Tag{"NO_MAIL_NOT_ASKED", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "What %1 says about mail could not be looked up: %2."), nullptr},
    Tag{"NO_MAIL_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the DNS yet; see the check of the delegation."), nullptr},
};

Finding notAsked(const QString &shown, const dns::Answer &answer)
{
    return {u"NO_MAIL_NOT_ASKED"_s, {shown, answerArgument(answer)}};
}

/// What its own MX records decide (RFC 7505); nothing when there are none.
std::optional<Finding> judgeMx(const QString &shown, const dns::Answer &answer)
{
    const QList<dns::ResourceRecord> records = answer.matching();
    if (records.isEmpty())
        return std::nullopt;
    const bool isNull = std::ranges::all_of(records, [](const dns::ResourceRecord &record) {
        const auto *data = std::get_if<dns::MxData>(&record.data);
        return data && data->exchange == u"."_s;
    });
    return Finding{isNull ? u"NO_MAIL_CLOSED"_s : u"NO_MAIL_HAS_MX"_s, {shown}};
}

/// Every name there is answered with the same addresses.
struct Wildcard
{
    bool waiting = false, covers = false;
};
Wildcard wildcardOf(const QString &domain, const QString &nonce, const HostAddresses &found, const PublicView &view)
{
    if (nonce.isEmpty())
        return {};
    const HostAddresses random = hostAddresses(nonce + u'.' + domain, view);
    const auto sorted = [](QList<QHostAddress> addresses) {
        std::ranges::sort(addresses, {}, [](const QHostAddress &address) { return address.toString(); });
        return addresses;
    };
    return {random.waiting, !random.addresses.isEmpty() && sorted(random.addresses) == sorted(found.addresses)};
}

QList<Finding> judge(const QString &name, const setup::MailSetup &setup, Observations &observations, const PublicView &view)
{
    const QString shown = setup::printable(name, 253);
    const dns::Answer *mx = view.answer(name, dns::RecordType::MX).answer;
    const HostAddresses found = hostAddresses(name, view);
    if (!mx || found.waiting)
        return {};
    if (found.unbelieved) // the control says so
        return {};
    if (found.addresses.isEmpty())
        return {found.failed() ? notAsked(shown, *found.failed()) : Finding{u"NO_MAIL_NO_NAME"_s, {shown}}};
    if (mx->cannotTell())
        return {notAsked(shown, *mx)};
    if (const auto finding = judgeMx(shown, *mx))
        return {*finding};
    const Wildcard wildcard = wildcardOf(setup.domain, observations.surroundings().nonce, found, view);
    const Texts texts = textsOf(name, view);
    if (wildcard.waiting || texts.state == Texts::State::Waiting)
        return {};
    if (wildcard.covers)
        return {{u"NO_MAIL_WILDCARD"_s, {shown}}};
    if (const QStringList aliases = mx->aliases(); !aliases.isEmpty())
        return {{u"NO_MAIL_ALIAS"_s, {shown, setup::printable(aliases.last(), 253)}}};
    if (texts.cannotTell())
        return {notAsked(shown, *texts.answer)};
    const bool hasSpf = std::ranges::any_of(texts.texts, [](const QByteArray &text) { return text.toLower().startsWith("v=spf1"); });
    return {{hasSpf ? u"NO_MAIL_MX_OPEN"_s : u"NO_MAIL_OPEN"_s, {shown}}};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const PublicView view(setup, observations);
    if (hasNoZone(view))
        return {{u"NO_MAIL_NO_ZONE"_s, {setup::printable(setup.domain, 253)}}};
    const QString name = u"www."_s + setup.domain, shown = setup::printable(name, 253);
    const auto isName = [&](const auto &host) { return host == name; };
    if (std::ranges::any_of(setup.servers, isName, &setup::MailServer::hostName))
        return {{u"NO_MAIL_IS_HOST"_s, {shown}}};
    const dns::Answer *mx = view.answer(setup.domain, dns::RecordType::MX).answer;
    const QList<Finding> findings = judge(name, setup, observations, view);
    if (!mx)
        return {};
    if (mx->cannotTell())
        return {notAsked(shown, *mx)};
    if (std::ranges::any_of(mailHosts(setup, observations, view).hosts, isName, &MailHost::name))
        return {{u"NO_MAIL_IS_HOST"_s, {shown}}};
    return findings;
}

} // namespace

const Check noMailHostsCheck{"no-mail-hosts", QT_TRANSLATE_NOOP("checks", "Names that have nothing to do with mail"), {.internet = true}, tags, evaluate,
                             Group::Security, "RFC 7505", true};

} // namespace checks
