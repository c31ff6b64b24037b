// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "checks/smtptags.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;

constexpr qint64 slowConnectMs = 5'000, slowTotalMs = 15'000;

/// Did a server outside this network answer? One inside it, or on this computer, shows nothing about the way out.
bool reachesOthers(const setup::MailSetup &setup, const QList<Tested> &tested, const Egress &here, QAbstractSocket::NetworkLayerProtocol family)
{
    return std::ranges::any_of(tested, [&](const Tested &one) {
        const QHostAddress &address = one.target.address;
        return one.session && one.session->connected() && address.protocol() == family && setup.isPublic(address)
               && one.session->localAddress != address && !here.sharesNetworkWith(address);
    });
}

/// The connect itself failed. A time-out is the server's fault only where another server could be reached on that port, and
/// nothing is certain while the address may be this network's own.
QList<Finding> judgeConnect(const setup::MailSetup &setup, const Tested &one, const QList<Tested> &tested, Observations &observations)
{
    const QHostAddress &address = one.target.address;
    const QString server = targetText(one.target), port = QString::number(one.session->request.port);
    Egress here;
    bool mayBeHere = false;
    if (setup.mode == setup::Mode::Internet && setup.isPublic(address)) {
        here = egress(setup, observations);
        if (here.state == Egress::State::Waiting)
            return {};
        if (here.sharesNetworkWith(address))
            return {{u"SMTP_HAIRPIN"_s, {server, port}}};
        mayBeHere = !here.isKnownFor(address);
    }
    const auto unlessHere = [&](const QString &tag) {
        Finding finding{tag, {server, port}};
        finding.unsure = mayBeHere;
        QList<Finding> findings{finding};
        if (mayBeHere)
            findings.append({u"SMTP_MAYBE_HERE"_s, {server}});
        return findings;
    };
    switch (one.session->failure) {
    case Failure::Refused: return unlessHere(u"SMTP_REFUSED"_s);
    case Failure::ConnectTimeout:
        if (setup.mode == setup::Mode::Lan)
            return {{u"SMTP_TIMEOUT_LAN"_s, {server, port}}};
        if (reachesOthers(setup, tested, here, address.protocol()))
            return unlessHere(u"SMTP_TIMEOUT"_s);
        return {{u"SMTP_TIMEOUT_ALL"_s, {server, port}}};
    case Failure::LocallyBlocked: return {{u"SMTP_BLOCKED_HERE"_s, {server, port}}};
    default: return {{u"SMTP_UNREACHABLE"_s, {server, port, setup::printable(one.session->detail, 200)}}};
    }
}

Finding judgeRejection(const Tested &one)
{
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target), reply = session.rejection ? replyText(*session.rejection) : QString();
    if (session.rejection && isForNow(*session.rejection))
        return {u"SMTP_TEMPORARY"_s, {server, reply}};
    if (session.stage == smtp::Stage::Greeting)
        return {u"SMTP_REJECTED"_s, {server, reply}};
    return {u"SMTP_HELLO_REFUSED"_s, {server, reply}};
}

/// The session ended before EHLO was answered.
Finding judgeFailure(const Tested &one)
{
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target);
    switch (session.failure) {
    case Failure::ReplyTimeout:
        return {session.stage == smtp::Stage::Greeting ? u"SMTP_NO_GREETING"_s : u"SMTP_STALLED"_s,
                {server, QString::number(session.elapsedMs / 1000)}};
    case Failure::ClosedEarly:
        return {session.stage == smtp::Stage::Greeting ? u"SMTP_CLOSED_BEFORE_GREETING"_s : u"SMTP_CLOSED_EARLY"_s, {server}};
    case Failure::NotTheProtocol:
        return {session.guess.isEmpty() ? u"SMTP_NOT_SMTP"_s : u"SMTP_OTHER_PROTOCOL"_s, {server, session.guess.toUpper()}};
    case Failure::Rejected: return judgeRejection(one);
    default: return {u"SMTP_NONSENSE"_s, {server}};
    }
}

/// How long the session took without what was asked besides: many servers answer bad recipients slowly on purpose.
qint64 dialogueMs(const smtp::Session &session)
{
    const auto asked = std::ranges::find_if(session.transcript, [](const smtp::TranscriptLine &line) {
        return line.from == smtp::TranscriptLine::From::Client && line.text.startsWith("MAIL FROM:");
    });
    return asked == session.transcript.end() ? session.elapsedMs : asked->atMs;
}

/// The server speaks SMTP: its name and its pace.
QList<Finding> judgeManners(const setup::MailSetup &setup, const Tested &one)
{
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target);
    QList<Finding> findings{{u"SMTP_OK"_s, {server, QString::number(session.connectMs + qMax<qint64>(session.greetingMs, 0))}}};
    if (session.usedHelo)
        findings.append({u"SMTP_ONLY_HELO"_s, {server}});
    const QByteArray greeting = session.greeting ? session.greeting->lines.value(0) : QByteArray();
    if (greeting.contains("***"))
        findings.append({u"SMTP_MASKED"_s, {server}});
    else if (!one.target.hosts.contains(session.serverName.toLower()) && setup.mode == setup::Mode::Internet)
        findings.append({one.target.ours ? u"SMTP_OWN_NAME_DIFFERS"_s : u"SMTP_NAME_DIFFERS"_s, {server, session.serverName.isEmpty() ? u"?"_s : setup::printable(session.serverName, 253)}});
    else if (one.target.ours && !session.helloName.isEmpty() && !session.helloName.contains(u'.') && setup.mode == setup::Mode::Internet)
        findings.append({u"SMTP_HELLO_NAME"_s, {server, setup::printable(session.helloName, 253)}});
    if (session.bareLineFeeds)
        findings.append({u"SMTP_BARE_LF"_s, {server}});
    if (const qint64 tookMs = dialogueMs(session); session.connectMs > slowConnectMs || tookMs > slowTotalMs)
        findings.append({u"SMTP_SLOW"_s, {server, QString::number(tookMs / 1000)}});
    if (wasPutOff(session))
        findings.append({u"SMTP_TEMPORARY"_s, {server, replyText(*session.rejection)}});
    return findings;
}

QList<Finding> judge(const setup::MailSetup &setup, const Tested &one, const QList<Tested> &tested, Observations &observations)
{
    const smtp::Session &session = *one.session;
    if (!session.connected())
        return judgeConnect(setup, one, tested, observations);
    // What goes wrong from STARTTLS on is the TLS check's to judge: SMTP itself answered.
    if (session.stage >= smtp::Stage::StartTls)
        return judgeManners(setup, one);
    return {judgeFailure(one)};
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    for (const Target &target : sessions.targets.skipped)
        findings.append({u"SMTP_NOT_CONNECTED"_s, {targetText(target)}});
    for (const Tested &one : sessions.tested) {
        if (one.session)
            findings += byWitness(judge(setup, one, sessions.tested, observations), one.target);
    }
    if (sessions.targets.left > 0)
        findings.append({u"SMTP_MORE"_s, {QString::number(sessions.targets.left)}});
    if (sessions.targets.unknown)
        findings.append({u"SMTP_TARGET_UNKNOWN"_s, {}});
    if (findings.isEmpty() && sessions.tested.isEmpty() && !sessions.targets.waiting)
        findings.append({u"SMTP_NO_TARGET"_s, {}});
    return findings;
}

} // namespace

const Check smtpCheck{"smtp", QT_TRANSLATE_NOOP("checks", "The mail servers answer on the SMTP port"), {.internet = true, .lan = true},
                      smtpTags, evaluate, Group::Inbound, "RFC 5321 sections 3.1, 4.2, 4.5.3.2"};

} // namespace checks
