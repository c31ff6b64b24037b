// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"

#include "dns/jsonvalue.h"
#include "dns/presentation.h"

#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr quint16 standardPort = 53, tlsPort = 853;
constexpr qsizetype maximumAuthority = 64, maximumAdditional = 128, maximumExtendedErrors = 8;
constexpr qsizetype maximumAliases = 8;
constexpr qsizetype maximumRecords = 512;
constexpr qsizetype maximumDetail = 512;

struct StatusRow
{
    Status status;
    QLatin1StringView name;
};
constexpr std::array statusRows{
    StatusRow{Status::NoError, "NOERROR"_L1},         StatusRow{Status::NoData, "NODATA"_L1},
    StatusRow{Status::NxDomain, "NXDOMAIN"_L1},       StatusRow{Status::ServFail, "SERVFAIL"_L1},
    StatusRow{Status::Refused, "REFUSED"_L1},         StatusRow{Status::Timeout, "TIMEOUT"_L1},
    StatusRow{Status::Unreachable, "UNREACHABLE"_L1}, StatusRow{Status::Malformed, "MALFORMED"_L1},
    StatusRow{Status::Referral, "REFERRAL"_L1},       StatusRow{Status::OtherError, "ERROR"_L1},
};

std::optional<QString> aliasTarget(const QList<ResourceRecord> &records, const QString &owner)
{
    for (const ResourceRecord &record : records) {
        const auto *data = std::get_if<NameData>(&record.data);
        if (record.type == RecordType::CNAME && record.owner == owner && data)
            return data->name;
    }
    return {};
}

QJsonObject questionJson(const Question &question)
{
    QJsonObject object{{u"name"_s, question.name},
                       {u"type"_s, typeName(question.type)},
                       {u"server"_s, question.server.text()}};
    if (!question.recursionDesired)
        object[u"recursionDesired"] = false;
    if (question.checkingDisabled)
        object[u"checkingDisabled"] = true;
    return object;
}

std::optional<Question> questionFromJson(const QJsonObject &object)
{
    const QJsonValue name = object[u"name"];
    const auto type = typeFromName(object[u"type"].toString());
    const auto server = serverFromText(object[u"server"].toString());
    // A question may hold a name that DNS cannot carry; then the answer says so.
    if (!name.isString() || name.toString().size() > 1024 || !type || !server)
        return {};
    return Question{canonicalName(name.toString()), *type, *server,
                    object[u"recursionDesired"].toBool(true), object[u"checkingDisabled"].toBool(false)};
}

/// Text of a report that somebody else may have written: what is not printable ASCII is dropped.
QString plainDetail(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character.unicode() >= 0x20 && character.unicode() <= 0x7e && result.size() < maximumDetail)
            result += character;
    }
    return result;
}

std::optional<QList<ResourceRecord>> recordsFromJson(const QJsonValue &value, qsizetype most)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > most)
        return {};
    QList<ResourceRecord> records;
    for (const auto &element : array) {
        const auto record = recordFromJson(element.toObject());
        if (!record)
            return {};
        records += *record;
    }
    return records;
}

QJsonArray recordsJson(const QList<ResourceRecord> &records)
{
    QJsonArray array;
    for (const ResourceRecord &record : records)
        array += toJson(record);
    return array;
}

std::optional<QList<quint16>> codesFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > maximumExtendedErrors)
        return {};
    QList<quint16> codes;
    for (const auto &element : array) {
        const auto code = json::number<quint16>(element);
        if (!code)
            return {};
        codes += *code;
    }
    return codes;
}

/// The address, and the port where it is not the usual one.
QString addressAndPort(const QHostAddress &address, quint16 port, quint16 usualPort)
{
    if (port == usualPort)
        return address.toString();
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString(), QString::number(port));
}

/// Takes the scheme off the front of `text`.
Server::Transport takeTransport(QString &text)
{
    if (text.startsWith("tcp://"_L1)) {
        text = text.sliced(6);
        return Server::Transport::Tcp;
    }
    if (text.startsWith("tls://"_L1)) {
        text = text.sliced(6);
        return Server::Transport::Tls;
    }
    return Server::Transport::Udp;
}

} // namespace

Server serverAt(const QHostAddress &address)
{
    Server server;
    server.kind = Server::Kind::Named;
    server.address = address;
    return server;
}

QString Server::text() const
{
    switch (kind) {
    case Kind::System: return u"system"_s;
    case Kind::HostsFile: return u"hosts"_s;
    case Kind::Named: break;
    }
    switch (transport) {
    case Transport::Udp: break;
    case Transport::Tcp: return u"tcp://"_s + addressAndPort(address, port, standardPort);
    case Transport::Tls:
        return u"tls://"_s + addressAndPort(address, port, tlsPort) + (tlsName.isEmpty() ? QString() : u'#' + tlsName);
    }
    return addressAndPort(address, port, standardPort);
}

std::optional<Server> serverFromText(const QString &text)
{
    if (text == "system"_L1)
        return Server{};
    if (text == "hosts"_L1)
        return Server{Server::Kind::HostsFile, {}, standardPort};
    QString address = text.trimmed();
    if (address.size() > 512)
        return {};
    Server server;
    server.kind = Server::Kind::Named;
    server.transport = takeTransport(address);
    if (server.transport == Server::Transport::Tls && address.contains(u'#')) {
        server.tlsName = canonicalName(address.section(u'#', 1));
        address = address.section(u'#', 0, 0);
        if (server.tlsName == "."_L1 || server.tlsName.contains(u'\\') || !presentation::isCanonical(server.tlsName))
            return {};
    }
    quint16 port = server.transport == Server::Transport::Tls ? tlsPort : standardPort;
    const qsizetype colon = address.lastIndexOf(u':');
    const bool hasBrackets = address.startsWith(u'[');
    if (hasBrackets ? colon > 0 && address.at(colon - 1) == u']' : address.count(u':') == 1) {
        bool isNumber = false;
        port = QStringView(address).sliced(colon + 1).toUShort(&isNumber);
        if (!isNumber || port == 0)
            return {};
        address.truncate(colon);
    }
    if (hasBrackets) {
        if (!address.endsWith(u']'))
            return {};
        address = address.sliced(1, address.size() - 2);
    }
    QHostAddress host;
    if (!host.setAddress(address) || (hasBrackets && host.protocol() != QAbstractSocket::IPv6Protocol))
        return {};
    server.address = host;
    server.port = port;
    return server;
}

QString Question::key() const
{
    return u"dns:%1 %2 @%3"_s.arg(typeName(type), name, server.text()) +
           (recursionDesired ? u""_s : u" norec"_s) + (checkingDisabled ? u" nocheck"_s : u""_s);
}

bool Answer::cannotTell() const
{
    return couldNotAsk(status) || (status == Status::NoError && matching().isEmpty());
}

QString statusName(Status status)
{
    for (const StatusRow &row : statusRows) {
        if (row.status == status)
            return row.name;
    }
    return {};
}

std::optional<Status> statusFromName(const QString &name)
{
    for (const StatusRow &row : statusRows) {
        if (row.name == name)
            return row.status;
    }
    return {};
}

bool couldNotAsk(Status status)
{
    return status != Status::NoError && status != Status::NoData && status != Status::NxDomain;
}

QStringList Answer::aliases() const
{
    QStringList targets;
    if (question.type == RecordType::CNAME)
        return targets;
    QSet<QString> seen{question.name};
    QString name = question.name;
    while (targets.size() < maximumAliases) {
        const auto target = aliasTarget(records, name);
        if (!target)
            break;
        targets += *target;
        if (seen.contains(*target))
            break;
        seen += *target;
        name = *target;
    }
    return targets;
}

QList<ResourceRecord> Answer::matching() const
{
    const QStringList targets = aliases();
    const QString name = targets.isEmpty() ? question.name : targets.last();
    QList<ResourceRecord> result;
    for (const ResourceRecord &record : records) {
        if (record.type == question.type && record.owner == name)
            result += record;
    }
    return result;
}

QJsonObject toJson(const Answer &answer)
{
    QJsonObject object{
        {u"question"_s, questionJson(answer.question)},
        {u"status"_s, statusName(answer.status)},
        {u"records"_s, recordsJson(answer.records)},
        {u"negativeTtl"_s, qint64{answer.negativeTtl}},
        {u"authoritative"_s, answer.authoritative},
        {u"authenticData"_s, answer.authenticData},
        {u"overTcp"_s, answer.overTcp},
        {u"recursionAvailable"_s, answer.recursionAvailable},
        {u"answeredBy"_s, answer.answeredBy.text()},
        {u"startedMs"_s, answer.startedMs},
        {u"elapsedMs"_s, answer.elapsedMs},
        {u"detail"_s, answer.detail},
    };
    if (answer.soa) {
        QJsonObject soa;
        json::writeSoa(soa, *answer.soa);
        object[u"soa"] = soa;
        object[u"soaOwner"] = answer.soaOwner;
    }
    if (!answer.authority.isEmpty())
        object[u"authority"] = recordsJson(answer.authority);
    if (!answer.additional.isEmpty())
        object[u"additional"] = recordsJson(answer.additional);
    if (!answer.extendedErrors.isEmpty()) {
        QJsonArray codes;
        for (const quint16 code : answer.extendedErrors)
            codes += int{code};
        object[u"extendedErrors"] = codes;
    }
    return object;
}

std::optional<Answer> answerFromJson(const QJsonObject &object)
{
    const auto question = questionFromJson(object[u"question"].toObject());
    const auto status = statusFromName(object[u"status"].toString());
    auto records = recordsFromJson(object[u"records"], maximumRecords);
    auto authority = recordsFromJson(object[u"authority"], maximumAuthority);
    auto additional = recordsFromJson(object[u"additional"], maximumAdditional);
    auto extendedErrors = codesFromJson(object[u"extendedErrors"]);
    const auto answeredBy = serverFromText(object[u"answeredBy"].toString());
    const auto negativeTtl = json::number<quint32>(object[u"negativeTtl"]);
    const auto startedMs = json::number<qint64>(object[u"startedMs"]);
    const auto elapsedMs = json::number<qint64>(object[u"elapsedMs"]);
    if (!question || !status || !records || !authority || !additional || !extendedErrors || !answeredBy || !negativeTtl ||
        !startedMs || !elapsedMs)
        return {};
    Answer answer;
    answer.question = *question;
    answer.status = *status;
    answer.records = std::move(*records);
    if (const QJsonValue soa = object[u"soa"]; !soa.isUndefined()) {
        answer.soa = json::soa(soa.toObject());
        if (!answer.soa)
            return {};
        if (const QJsonValue owner = object[u"soaOwner"]; !owner.isUndefined() && owner.toString() != ""_L1) {
            const auto name = json::name(owner);
            if (!name)
                return {};
            answer.soaOwner = *name;
        }
    }
    answer.authority = std::move(*authority);
    answer.additional = std::move(*additional);
    answer.extendedErrors = std::move(*extendedErrors);
    answer.negativeTtl = *negativeTtl;
    answer.authoritative = object[u"authoritative"].toBool();
    answer.authenticData = object[u"authenticData"].toBool();
    answer.overTcp = object[u"overTcp"].toBool();
    answer.recursionAvailable = object[u"recursionAvailable"].toBool();
    answer.answeredBy = *answeredBy;
    answer.startedMs = *startedMs;
    answer.elapsedMs = *elapsedMs;
    answer.detail = plainDetail(object[u"detail"].toString());
    return answer;
}

} // namespace dns
