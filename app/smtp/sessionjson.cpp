// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/jsonreader.h"
#include "smtp/limits.h"
#include "smtp/session.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

using setup::escapedBytes;
using Reader = setup::JsonReader;

constexpr std::array allStages{Stage::Connect,   Stage::Greeting,      Stage::Hello, Stage::StartTls,
                               Stage::Handshake, Stage::HelloAfterTls, Stage::Errand, Stage::Quit, Stage::Done};
constexpr std::array allFailures{Failure::None,        Failure::Refused,        Failure::ConnectTimeout,
                                 Failure::Unreachable, Failure::LocallyBlocked, Failure::ReplyTimeout,
                                 Failure::ClosedEarly, Failure::NotTheProtocol, Failure::ProtocolError,
                                 Failure::LineTooLong, Failure::TooManyLines,   Failure::Rejected,
                                 Failure::Cancelled};
constexpr std::array allProtocols{ServiceProtocol::Smtp, ServiceProtocol::Pop3, ServiceProtocol::Imap};
constexpr std::array allSecurities{Security::None, Security::StartTls, Security::ImplicitTls};
constexpr std::array allErrands{Errand::Look, Errand::Connect, Errand::Recipients, Errand::LogIn};
constexpr std::array allTrials{Trial::What::NullSender, Trial::What::Postmaster, Trial::What::Abuse, Trial::What::Unlikely,
                               Trial::What::Foreign,    Trial::What::Verify,     Trial::What::Expand};
constexpr std::array allOutcomes{LogIn::Outcome::NoCredentials, LogIn::Outcome::NotEncrypted, LogIn::Outcome::NoMechanism,
                                 LogIn::Outcome::Refused,       LogIn::Outcome::NotFinished,  LogIn::Outcome::Accepted};
constexpr std::array allSpeakers{TranscriptLine::From::Client, TranscriptLine::From::Server,
                                 TranscriptLine::From::Note};

QString nameOf(Stage stage)
{
    return stageName(stage);
}
QString nameOf(Failure failure)
{
    return failureName(failure);
}
QString nameOf(ServiceProtocol protocol)
{
    return protocolName(protocol);
}

QString nameOf(Security security)
{
    switch (security) {
    case Security::None: return u"none"_s;
    case Security::StartTls: return u"starttls"_s;
    case Security::ImplicitTls: return u"tls"_s;
    }
    return {};
}

QString nameOf(Errand errand)
{
    switch (errand) {
    case Errand::Look: return u"look"_s;
    case Errand::Connect: return u"connect"_s;
    case Errand::Recipients: return u"recipients"_s;
    case Errand::LogIn: return u"log-in"_s;
    }
    return {};
}

QString nameOf(Trial::What what)
{
    return trialName(what);
}

QString nameOf(LogIn::Outcome outcome)
{
    return outcomeName(outcome);
}

QString nameOf(TranscriptLine::From from)
{
    switch (from) {
    case TranscriptLine::From::Client: return u"client"_s;
    case TranscriptLine::From::Server: return u"server"_s;
    case TranscriptLine::From::Note: return u"note"_s;
    }
    return {};
}

constexpr auto named = [](auto value) { return nameOf(value); };

QJsonObject replyToJson(const Reply &reply)
{
    QJsonArray lines;
    for (const QByteArray &line : reply.lines)
        lines += escapedBytes(line);
    QJsonObject object{{"code"_L1, reply.code}, {"lines"_L1, lines}};
    if (!reply.enhancedCode.isEmpty())
        object.insert("enhancedCode"_L1, escapedBytes(reply.enhancedCode));
    return object;
}

std::optional<Reply> replyFromJson(Reader &outer, QLatin1StringView key)
{
    if (!outer.has(key))
        return {};
    const QJsonObject object = outer.object(key);
    Reader reader(object);
    Reply reply;
    reply.code = int(reader.integer("code"_L1, 0, 559));
    if (reader.has("enhancedCode"_L1))
        reply.enhancedCode = reader.bytes(object.value("enhancedCode"_L1), 16);
    for (const auto &line : reader.array("lines"_L1, limits::replyLines))
        reply.lines += reader.bytes(line, limits::lineOctets);
    if (!reader.ok())
        outer.fail();
    return reply;
}

QJsonArray transcriptToJson(const QList<TranscriptLine> &transcript)
{
    QJsonArray lines;
    for (const TranscriptLine &line : transcript) {
        lines += QJsonObject{
            {"from"_L1, nameOf(line.from)}, {"atMs"_L1, line.atMs}, {"text"_L1, escapedBytes(line.text)}};
    }
    return lines;
}

QList<TranscriptLine> transcriptFromJson(Reader &outer)
{
    QList<TranscriptLine> transcript;
    for (const auto &value : outer.array("transcript"_L1, limits::transcriptLines)) {
        const QJsonObject object = value.toObject();
        Reader reader(object);
        TranscriptLine line;
        line.from = reader.name("from"_L1, allSpeakers, named);
        line.atMs = reader.integer("atMs"_L1, 0, std::numeric_limits<int>::max());
        line.text = reader.bytes(object.value("text"_L1), limits::transcriptOctets);
        if (!reader.ok())
            outer.fail();
        transcript += line;
    }
    return transcript;
}

QJsonArray trialsToJson(const QList<Trial> &trials)
{
    QJsonArray array;
    for (const Trial &trial : trials) {
        QJsonObject object{{"what"_L1, nameOf(trial.what)}};
        if (trial.reply)
            object.insert("reply"_L1, replyToJson(*trial.reply));
        array += object;
    }
    return array;
}

QList<Trial> trialsFromJson(Reader &outer)
{
    QList<Trial> trials;
    for (const auto &value : outer.array("trials"_L1, allTrials.size())) {
        Reader reader(value.toObject());
        trials += Trial{reader.name("what"_L1, allTrials, named), replyFromJson(reader, "reply"_L1)};
        if (!reader.ok())
            outer.fail();
    }
    return trials;
}

QJsonObject logInToJson(const LogIn &logIn)
{
    QJsonObject object{{"outcome"_L1, nameOf(logIn.outcome)}, {"mechanisms"_L1, QJsonArray::fromStringList(logIn.mechanisms)}};
    if (logIn.reply)
        object.insert("reply"_L1, replyToJson(*logIn.reply));
    if (logIn.messageCount)
        object.insert("messageCount"_L1, *logIn.messageCount);
    if (logIn.listsIds)
        object.insert("listsIds"_L1, *logIn.listsIds);
    return object;
}

std::optional<LogIn> logInFromJson(Reader &outer)
{
    if (!outer.has("logIn"_L1))
        return {};
    Reader reader(outer.object("logIn"_L1));
    LogIn logIn;
    logIn.outcome = reader.name("outcome"_L1, allOutcomes, named);
    logIn.mechanisms = reader.texts("mechanisms"_L1, 32);
    logIn.reply = replyFromJson(reader, "reply"_L1);
    if (reader.has("messageCount"_L1))
        logIn.messageCount = int(reader.integer("messageCount"_L1, 0, std::numeric_limits<int>::max()));
    if (reader.has("listsIds"_L1))
        logIn.listsIds = reader.boolean("listsIds"_L1);
    if (!reader.ok())
        outer.fail();
    return logIn;
}

SessionRequest requestFromJson(Reader &reader)
{
    SessionRequest request;
    request.protocol = reader.name("protocol"_L1, allProtocols, named);
    const QString address = reader.text("address"_L1);
    if (!request.address.setAddress(address))
        reader.fail();
    request.port = quint16(reader.integer("port"_L1, 1, 65535));
    request.security = reader.name("security"_L1, allSecurities, named);
    request.hostName = reader.text("hostName"_L1);
    if (reader.has("errand"_L1))
        request.errand = reader.name("errand"_L1, allErrands, named);
    if (reader.has("envelope"_L1)) {
        Reader envelope(reader.object("envelope"_L1));
        request.envelope = EnvelopeQuestions{envelope.text("domain"_L1), envelope.text("unlikelyUser"_L1),
                                             envelope.text("foreignRecipient"_L1)};
        if (!envelope.ok())
            reader.fail();
    }
    return request;
}

} // namespace

QJsonObject toJson(const Session &session)
{
    const SessionRequest &request = session.request;
    QJsonObject object{{"protocol"_L1, nameOf(request.protocol)},
                       {"address"_L1, request.address.toString()},
                       {"port"_L1, request.port},
                       {"security"_L1, nameOf(request.security)},
                       {"hostName"_L1, request.hostName},
                       {"stage"_L1, nameOf(session.stage)},
                       {"failure"_L1, nameOf(session.failure)},
                       {"guess"_L1, session.guess},
                       {"serverName"_L1, session.serverName},
                       {"helloName"_L1, session.helloName},
                       {"usedHelo"_L1, session.usedHelo},
                       {"capabilities"_L1, QJsonArray::fromStringList(session.capabilities)},
                       {"capabilitiesAfterTls"_L1, QJsonArray::fromStringList(session.capabilitiesAfterTls)},
                       {"bareLineFeeds"_L1, session.bareLineFeeds},
                       {"tls"_L1, tls::toJson(session.tls)},
                       {"transcript"_L1, transcriptToJson(session.transcript)},
                       {"startedMs"_L1, session.startedMs},
                       {"connectMs"_L1, session.connectMs},
                       {"greetingMs"_L1, session.greetingMs},
                       {"elapsedMs"_L1, session.elapsedMs},
                       {"detail"_L1, session.detail}};
    if (request.errand != Errand::Look)
        object.insert("errand"_L1, nameOf(request.errand));
    if (request.envelope) {
        object.insert("envelope"_L1, QJsonObject{{"domain"_L1, request.envelope->domain},
                                                 {"unlikelyUser"_L1, request.envelope->unlikelyUser},
                                                 {"foreignRecipient"_L1, request.envelope->foreignRecipient}});
    }
    if (!session.trials.isEmpty())
        object.insert("trials"_L1, trialsToJson(session.trials));
    if (session.logIn)
        object.insert("logIn"_L1, logInToJson(*session.logIn));
    if (!session.localAddress.isNull())
        object.insert("localAddress"_L1, session.localAddress.toString());
    if (session.greeting)
        object.insert("greeting"_L1, replyToJson(*session.greeting));
    if (session.rejection)
        object.insert("rejection"_L1, replyToJson(*session.rejection));
    if (session.startTlsReply)
        object.insert("startTlsReply"_L1, replyToJson(*session.startTlsReply));
    return object;
}

std::optional<Session> sessionFromJson(const QJsonObject &object)
{
    constexpr qint64 maximumMs = std::numeric_limits<int>::max();
    Reader reader(object);
    Session session;
    session.request = requestFromJson(reader);
    session.stage = reader.name("stage"_L1, allStages, named);
    session.failure = reader.name("failure"_L1, allFailures, named);
    session.guess = reader.text("guess"_L1);
    session.greeting = replyFromJson(reader, "greeting"_L1);
    session.rejection = replyFromJson(reader, "rejection"_L1);
    session.startTlsReply = replyFromJson(reader, "startTlsReply"_L1);
    session.serverName = reader.text("serverName"_L1);
    session.helloName = reader.text("helloName"_L1);
    session.usedHelo = reader.boolean("usedHelo"_L1);
    session.capabilities = reader.texts("capabilities"_L1, limits::capabilities);
    session.capabilitiesAfterTls = reader.texts("capabilitiesAfterTls"_L1, limits::capabilities);
    session.bareLineFeeds = reader.boolean("bareLineFeeds"_L1);
    if (const std::optional<Tls> tls = tls::tlsFromJson(reader.object("tls"_L1)))
        session.tls = *tls;
    else
        reader.fail();
    session.trials = trialsFromJson(reader);
    session.logIn = logInFromJson(reader);
    if (reader.has("localAddress"_L1) && !session.localAddress.setAddress(reader.text("localAddress"_L1)))
        reader.fail();
    session.transcript = transcriptFromJson(reader);
    session.startedMs = reader.integer("startedMs"_L1, 0, maximumMs);
    session.connectMs = reader.integer("connectMs"_L1, -1, maximumMs);
    session.greetingMs = reader.integer("greetingMs"_L1, -1, maximumMs);
    session.elapsedMs = reader.integer("elapsedMs"_L1, 0, maximumMs);
    session.detail = reader.text("detail"_L1);
    if (!reader.ok())
        return {};
    return session;
}

} // namespace smtp
