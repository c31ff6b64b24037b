// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "checks/smtptags.h"
#include "setup/printable.h"

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using smtp::Failure;

constexpr qint64 slowConnectMs = 5'000, slowTotalMs = 15'000;

QString replyText(const std::optional<smtp::Reply> &reply)
{
    if (!reply)
        return {};
    return setup::printable(QByteArray::number(reply->code) + ' ' + reply->lines.join(' '), 200);
}

/// The connect itself failed. A time-out is the server's fault only where another server could be reached on that port.
QList<Finding> judgeConnect(const setup::MailSetup &setup, const Tested &one, bool othersConnected, Observations &observations)
{
    if (setup.mode == setup::Mode::Internet && setup.isPublic(one.target.address)) {
        const Egress here = egress(setup, observations);
        if (here.state == Egress::State::Waiting)
            return {};
        if (here.sharesNetworkWith(one.target.address))
            return {{u"SMTP_HAIRPIN"_s, {targetText(one.target), QString::number(one.session->request.port)}}};
    }
    const QString server = targetText(one.target), port = QString::number(one.session->request.port);
    switch (one.session->failure) {
    case Failure::Refused: return {{u"SMTP_REFUSED"_s, {server, port}}};
    case Failure::ConnectTimeout:
        if (setup.mode == setup::Mode::Lan)
            return {{u"SMTP_TIMEOUT_LAN"_s, {server, port}}};
        return {{othersConnected ? u"SMTP_TIMEOUT"_s : u"SMTP_TIMEOUT_ALL"_s, {server, port}}};
    case Failure::LocallyBlocked: return {{u"SMTP_BLOCKED_HERE"_s, {server, port}}};
    default: return {{u"SMTP_UNREACHABLE"_s, {server, port, setup::printable(one.session->detail, 200)}}};
    }
}

Finding judgeRejection(const Tested &one)
{
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target), reply = replyText(session.rejection);
    if (session.rejection && session.rejection->isTransient())
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
    if (session.connectMs > slowConnectMs || session.elapsedMs > slowTotalMs)
        findings.append({u"SMTP_SLOW"_s, {server, QString::number(session.elapsedMs / 1000)}});
    return findings;
}

QList<Finding> judge(const setup::MailSetup &setup, const Tested &one, bool othersConnected, Observations &observations)
{
    const smtp::Session &session = *one.session;
    if (!session.connected())
        return judgeConnect(setup, one, othersConnected, observations);
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
            findings += byWitness(judge(setup, one, anyConnected(sessions.tested, one.target.address.protocol()), observations), one.target);
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
