// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/sending.h"
#include "checks/spfview.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype hostsPerRun = 10;

constexpr std::array tags{
    Tag{"SPF_HELO_RELAY", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your mail leaves through the relay %1, so it is the relay that greets other servers, not "
                                    "yours."), nullptr},
    Tag{"SPF_HELO_NO_HOST", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name that your server greets other servers with is not known: no server was entered."), nullptr},
    Tag{"SPF_HELO_NONE", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1, the name that your server greets with, has no SPF record of its own. None is needed; "
                                    "a TXT record “v=spf1 a -all” there would help with bounce "
                                    "messages, which have no other sender."),
        nullptr},
    Tag{"SPF_HELO_PASS", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1, the name that your server greets with, lists its address %2."), nullptr},
    Tag{"SPF_HELO_NOT_PASS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1, the name that your server greets with, does not list its address "
                                    "%2 (%3). Receivers that look at it distrust the server, and "
                                    "bounce messages fail."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%4”.")},
    Tag{"SPF_HELO_FAIL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1, the name that your server greets with, does not let its own "
                                    "address %2 send: the result is “%3”. Receivers that look at it refuse the mail."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%4”.")},
    Tag{"SPF_HELO_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1, the name that your server greets with, could not be judged: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later. If it stays like that, ask whoever runs the name servers "
                                    "of %1.")},
};

/// The addresses from which that host greets, as far as they are known.
QList<QHostAddress> addressesOf(const QString &host, const setup::MailSetup &setup, const PublicView &view)
{
    for (const setup::MailServer &server : setup.servers) {
        if (server.hostName != host)
            continue;
        QList<QHostAddress> own = server.addresses;
        own.removeIf([&](const QHostAddress &address) { return !setup.isPublic(address); });
        if (!own.isEmpty())
            return own;
    }
    return hostAddresses(host, view).addresses;
}

QList<Finding> judgeAddress(const QString &host, const QHostAddress &address, const QByteArray &record, bool isCertain, const SpfView &view)
{
    const policy::SpfEvaluation evaluation = policy::checkHost(view.request(host, address, host), view.lookup());
    if (!evaluation.result)
        return {};
    const QString name = setup::printable(host, 253), where = address.toString(), result = policy::spfResultName(*evaluation.result);
    const auto finding = [&](const QString &tag, const QStringList &arguments) {
        return Finding{.tag = tag, .arguments = arguments, .details = evaluationLines(evaluation, host)};
    };
    switch (*evaluation.result) {
    case policy::SpfResult::Pass: return {finding(u"SPF_HELO_PASS"_s, {name, where})};
    case policy::SpfResult::TempError: return {finding(u"SPF_HELO_UNKNOWN"_s, {name, answerArgument(*evaluation.problem.answer)})};
    default: break;
    }
    const bool isBad = *evaluation.result == policy::SpfResult::Fail || *evaluation.result == policy::SpfResult::PermError;
    const QString better = setup::printable(view.lettingPass(record, host, {address}), 1000);
    Finding bad = finding(isBad && isCertain ? u"SPF_HELO_FAIL"_s : u"SPF_HELO_NOT_PASS"_s, {name, where, result, better});
    bad.unsure = !isCertain;
    return {bad};
}

QList<Finding> judgeHost(const QString &host, const setup::MailSetup &setup, const PublicView &publicView, const SpfView &view)
{
    const QString name = setup::printable(host, 253);
    const dns::Answer *answer = view.answer(host, dns::RecordType::TXT);
    const QList<QHostAddress> addresses = addressesOf(host, setup, publicView);
    if (!answer)
        return {};
    if (answer->cannotTell())
        return {{u"SPF_HELO_UNKNOWN"_s, {name, answerArgument(*answer)}}};
    const QList<QByteArray> records = policy::spfRecords(*answer);
    if (records.isEmpty())
        return {{u"SPF_HELO_NONE"_s, {name}}};
    const bool isCertain = std::ranges::any_of(setup.servers, [&](const setup::MailServer &server) { return server.hostName == host; });
    // A broken record is replaced as a whole.
    const bool isBroken = records.size() > 1 || policy::readSpfRecord(records.first()).error != policy::SpfSyntax::None;
    QList<Finding> findings;
    for (const QHostAddress &address : addresses)
        findings += judgeAddress(host, address, isBroken ? QByteArray("v=spf1 a -all") : records.first(), isCertain, view);
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.smartHost)
        return {{u"SPF_HELO_RELAY"_s, {setup::printable(setup.smartHost->hostName, 253)}}};
    const PublicView publicView(setup, observations);
    const SpfView view(setup, observations, publicView);
    const SendingAddresses sending = sendingAddresses(setup, observations);
    QStringList hosts;
    for (const QString &host : sending.hosts) {
        const bool isOwn = sending.source == SendingAddresses::Source::Entered || isOwnHost(setup, host);
        if (isOwn && !hosts.contains(host) && hosts.size() < hostsPerRun && !looksLikeAddress(host))
            hosts.append(host);
    }
    if (hosts.isEmpty() && !sending.waiting)
        return {{u"SPF_HELO_NO_HOST"_s, {}}};
    QList<Finding> findings;
    for (const QString &host : std::as_const(hosts))
        findings += judgeHost(host, setup, publicView, view);
    return findings;
}

} // namespace

const Check spfHelloCheck{"spf-hello", QT_TRANSLATE_NOOP("checks", "SPF of the name your server greets with"), {.internet = true}, tags, evaluate,
                          Group::Sending, "RFC 7208 section 2.3", true};

} // namespace checks
