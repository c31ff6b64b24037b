// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/printable.h"
#include "smtp/limits.h"
#include "smtp/session.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

// Bytes from the network are kept exactly, but written so that the JSON is plain ASCII whatever a peer sent:
// every octet outside 0x20 to 0x7E is \xNN and a backslash is doubled. Text that was made printable() when it
// was received is made so again when it is read, because a report file may come from anywhere.

namespace smtp {

namespace {

/// Longer than anything printable() was allowed to make, escapes and dots included.
constexpr qsizetype maximumText = 1024;

constexpr std::array allStages{Stage::Connect,   Stage::Greeting,      Stage::Hello, Stage::StartTls,
                               Stage::Handshake, Stage::HelloAfterTls, Stage::Quit,  Stage::Done};
constexpr std::array allFailures{Failure::None,        Failure::Refused,        Failure::ConnectTimeout,
                                 Failure::Unreachable, Failure::LocallyBlocked, Failure::ReplyTimeout,
                                 Failure::ClosedEarly, Failure::NotTheProtocol, Failure::ProtocolError,
                                 Failure::LineTooLong, Failure::TooManyLines,   Failure::Rejected,
                                 Failure::Cancelled};
constexpr std::array allProtocols{ServiceProtocol::Smtp, ServiceProtocol::Pop3, ServiceProtocol::Imap};
constexpr std::array allSecurities{Security::None, Security::StartTls, Security::ImplicitTls};
constexpr std::array allProblems{
    ChainProblem::None,        ChainProblem::SelfSigned, ChainProblem::UnknownIssuer, ChainProblem::Expired,
    ChainProblem::NotYetValid, ChainProblem::Weak,       ChainProblem::Other};
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

QString nameOf(ChainProblem problem)
{
    switch (problem) {
    case ChainProblem::None: return u"none"_s;
    case ChainProblem::SelfSigned: return u"self-signed"_s;
    case ChainProblem::UnknownIssuer: return u"unknown-issuer"_s;
    case ChainProblem::Expired: return u"expired"_s;
    case ChainProblem::NotYetValid: return u"not-yet-valid"_s;
    case ChainProblem::Weak: return u"weak"_s;
    case ChainProblem::Other: return u"other"_s;
    }
    return {};
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

QString escaped(const QByteArray &bytes)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '\\')
            out += "\\\\";
        else if (octet < 0x20 || octet > 0x7e)
            out.append("\\x").append(hex[octet >> 4]).append(hex[octet & 15]);
        else
            out += c;
    }
    return QString::fromLatin1(out);
}

int hexDigit(QChar digit)
{
    return digit >= u'0' && digit <= u'9'   ? digit.unicode() - u'0'
           : digit >= u'a' && digit <= u'f' ? digit.unicode() - u'a' + 10
                                            : -1;
}

std::optional<QByteArray> unescaped(const QString &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit > 0x7e)
            return {};
        if (unit != u'\\') {
            out += char(unit);
        } else if (i + 1 < text.size() && text[i + 1] == u'\\') {
            out += '\\';
            i += 1;
        } else {
            const int high = i + 3 < text.size() && text[i + 1] == u'x' ? hexDigit(text[i + 2]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 3]) : -1;
            if (low < 0)
                return {};
            out += char(high * 16 + low);
            i += 3;
        }
    }
    return out;
}

/// Reads members of one object; the first missing, mistyped or oversized one makes everything that follows
/// void.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    void fail() { m_ok = false; }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool boolean(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok = m_ok && (value.isBool() || value.isUndefined());
        return value.toBool();
    }
    qint64 integer(QLatin1StringView key, qint64 minimum, qint64 maximum)
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble();
        m_ok = m_ok && value.isDouble() && number >= double(minimum) && number <= double(maximum);
        return m_ok ? qint64(number) : minimum;
    }
    QString text(QLatin1StringView key) { return has(key) ? text(m_object.value(key)) : QString(); }
    QString text(const QJsonValue &value)
    {
        const QString safe = setup::printable(value.toString(), maximumText);
        m_ok = m_ok && value.isString() && safe.size() <= maximumText;
        return m_ok ? safe : QString();
    }
    template <typename Enum, std::size_t Size>
    Enum name(QLatin1StringView key, const std::array<Enum, Size> &all)
    {
        return fromName(m_object.value(key), all);
    }
    template <typename Enum, std::size_t Size>
    Enum fromName(const QJsonValue &value, const std::array<Enum, Size> &all)
    {
        for (const Enum candidate : all) {
            if (value.isString() && nameOf(candidate) == value.toString())
                return candidate;
        }
        m_ok = false;
        return all.front();
    }
    QByteArray bytes(const QJsonValue &value, qsizetype maximum)
    {
        const QString text = value.toString();
        const std::optional<QByteArray> read = text.size() <= 4 * maximum ? unescaped(text) : std::nullopt;
        m_ok = m_ok && value.isString() && read && read->size() <= maximum;
        return m_ok ? *read : QByteArray();
    }
    QJsonArray array(QLatin1StringView key, qsizetype maximum)
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray values = value.toArray();
        m_ok = m_ok && (value.isArray() || value.isUndefined()) && values.size() <= maximum;
        return m_ok ? values : QJsonArray();
    }
    QStringList texts(QLatin1StringView key, qsizetype maximumCount)
    {
        QStringList read;
        for (const auto &value : array(key, maximumCount)) {
            read += text(value);
        }
        return read;
    }
    QDateTime time(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        const QDateTime read = QDateTime::fromString(m_object.value(key).toString(), Qt::ISODate);
        m_ok = m_ok && read.isValid();
        return read.toUTC();
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok = m_ok && value.isObject();
        return value.toObject();
    }

private:
    const QJsonObject m_object;
    bool m_ok = true;
};

QJsonObject replyToJson(const Reply &reply)
{
    QJsonArray lines;
    for (const QByteArray &line : reply.lines)
        lines += escaped(line);
    QJsonObject object{{"code"_L1, reply.code}, {"lines"_L1, lines}};
    if (!reply.enhancedCode.isEmpty())
        object.insert("enhancedCode"_L1, escaped(reply.enhancedCode));
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

QJsonObject certificateToJson(const Certificate &certificate)
{
    QJsonObject object{{"subject"_L1, certificate.subject},
                       {"issuer"_L1, certificate.issuer},
                       {"names"_L1, QJsonArray::fromStringList(certificate.names)},
                       {"nameCount"_L1, certificate.nameCount},
                       {"sha256"_L1, QString::fromLatin1(certificate.sha256)},
                       {"key"_L1, certificate.key}};
    if (certificate.notBefore.isValid())
        object.insert("notBefore"_L1, certificate.notBefore.toUTC().toString(Qt::ISODate));
    if (certificate.notAfter.isValid())
        object.insert("notAfter"_L1, certificate.notAfter.toUTC().toString(Qt::ISODate));
    return object;
}

std::optional<Certificate> certificateFromJson(Reader &outer)
{
    if (!outer.has("certificate"_L1))
        return {};
    Reader reader(outer.object("certificate"_L1));
    Certificate certificate;
    certificate.subject = reader.text("subject"_L1);
    certificate.issuer = reader.text("issuer"_L1);
    certificate.names = reader.texts("names"_L1, limits::certificateNames);
    certificate.nameCount = int(reader.integer("nameCount"_L1, 0, std::numeric_limits<int>::max()));
    certificate.notBefore = reader.time("notBefore"_L1);
    certificate.notAfter = reader.time("notAfter"_L1);
    certificate.sha256 = reader.text("sha256"_L1).toLatin1();
    if (!std::all_of(certificate.sha256.cbegin(), certificate.sha256.cend(),
                     [](char c) { return hexDigit(QLatin1Char(c)) >= 0; }))
        reader.fail();
    certificate.key = reader.text("key"_L1);
    if (!reader.ok())
        outer.fail();
    return certificate;
}

QJsonObject tlsToJson(const Tls &tls)
{
    QJsonArray problems;
    for (const ChainProblem problem : tls.problems)
        problems += nameOf(problem);
    QJsonObject object{{"attempted"_L1, tls.attempted}, {"established"_L1, tls.established},
                       {"protocol"_L1, tls.protocol},   {"cipher"_L1, tls.cipher},
                       {"problems"_L1, problems},       {"error"_L1, tls.error},
                       {"injected"_L1, tls.injected},   {"handshakeMs"_L1, tls.handshakeMs}};
    if (tls.certificate)
        object.insert("certificate"_L1, certificateToJson(*tls.certificate));
    return object;
}

Tls tlsFromJson(Reader &outer)
{
    Reader reader(outer.object("tls"_L1));
    Tls tls;
    tls.attempted = reader.boolean("attempted"_L1);
    tls.established = reader.boolean("established"_L1);
    tls.protocol = reader.text("protocol"_L1);
    tls.cipher = reader.text("cipher"_L1);
    tls.certificate = certificateFromJson(reader);
    for (const auto &problem : reader.array("problems"_L1, 16))
        tls.problems += reader.fromName(problem, allProblems);
    tls.error = reader.text("error"_L1);
    tls.injected = reader.boolean("injected"_L1);
    tls.handshakeMs = reader.integer("handshakeMs"_L1, 0, std::numeric_limits<int>::max());
    if (!reader.ok())
        outer.fail();
    return tls;
}

QJsonArray transcriptToJson(const QList<TranscriptLine> &transcript)
{
    QJsonArray lines;
    for (const TranscriptLine &line : transcript) {
        lines += QJsonObject{
            {"from"_L1, nameOf(line.from)}, {"atMs"_L1, line.atMs}, {"text"_L1, escaped(line.text)}};
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
        line.from = reader.name("from"_L1, allSpeakers);
        line.atMs = reader.integer("atMs"_L1, 0, std::numeric_limits<int>::max());
        line.text = reader.bytes(object.value("text"_L1), limits::transcriptOctets);
        if (!reader.ok())
            outer.fail();
        transcript += line;
    }
    return transcript;
}

SessionRequest requestFromJson(Reader &reader)
{
    SessionRequest request;
    request.protocol = reader.name("protocol"_L1, allProtocols);
    const QString address = reader.text("address"_L1);
    if (!request.address.setAddress(address))
        reader.fail();
    request.port = quint16(reader.integer("port"_L1, 1, 65535));
    request.security = reader.name("security"_L1, allSecurities);
    request.hostName = reader.text("hostName"_L1);
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
                       {"tls"_L1, tlsToJson(session.tls)},
                       {"transcript"_L1, transcriptToJson(session.transcript)},
                       {"startedMs"_L1, session.startedMs},
                       {"connectMs"_L1, session.connectMs},
                       {"greetingMs"_L1, session.greetingMs},
                       {"elapsedMs"_L1, session.elapsedMs},
                       {"detail"_L1, session.detail}};
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
    session.stage = reader.name("stage"_L1, allStages);
    session.failure = reader.name("failure"_L1, allFailures);
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
    session.tls = tlsFromJson(reader);
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
