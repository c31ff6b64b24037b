// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/addressecho.h"

#include "dns/echoparser.h"
#include "setup/addresskind.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qint64 maximumFile = 65536;
constexpr qsizetype maximumServices = 16;
constexpr qsizetype maximumOperatorName = 64;

/// In the simulated Internet the documentation blocks stand for global addresses.
bool isGlobal(const QHostAddress &address, bool simulated)
{
    const setup::AddressKind kind = setup::addressKind(address);
    return kind == setup::AddressKind::Global || (simulated && kind == setup::AddressKind::Documentation);
}

std::optional<EchoService> serviceFromJson(const QJsonObject &object)
{
    const QString operatorName = object[u"operator"].toString();
    const QString name = object[u"name"].toString();
    const auto type = typeFromName(object[u"type"].toString());
    const auto server = serverFromText(object[u"server"].toString());
    if (operatorName.isEmpty() || operatorName.size() > maximumOperatorName || name.isEmpty() ||
        canonicalName(name) != name || !server || server->kind != Server::Kind::Named)
        return {};
    if (type != RecordType::A && type != RecordType::AAAA && type != RecordType::TXT)
        return {};
    return EchoService{operatorName, {name, *type, *server}};
}

/// The addresses that an answer names, of the family it was asked over. Others are no evidence: a TXT answer
/// may tell more.
QList<QHostAddress> addressesIn(const Answer &answer)
{
    const auto family = answer.question.server.address.protocol();
    QList<QHostAddress> addresses;
    for (const ResourceRecord &record : answer.matching()) {
        QHostAddress address;
        if (const auto *data = std::get_if<AddressData>(&record.data))
            address = data->address;
        else if (const auto *text = std::get_if<TxtData>(&record.data);
                 text != nullptr && text->joined().size() <= 64)
            address.setAddress(QString::fromLatin1(text->joined()));
        if (address.protocol() == family && !addresses.contains(address))
            addresses += address;
    }
    return addresses;
}

/// Waits for all answers; child of the asker's context.
class EchoRound : public QObject
{
public:
    EchoRound(Resolver &resolver, QObject *context, std::function<void(const EchoResult &)> callback)
        : QObject(context), m_callback(std::move(callback)), m_waiting(echoServices().size())
    {
        for (const EchoService &service : echoServices())
            resolver.resolve(service.question, this, [this](const Answer &answer) { take(answer); });
    }

private:
    void take(const Answer &answer)
    {
        m_answers += answer;
        if (--m_waiting > 0)
            return;
        const EchoResult result = judgeEchoes(m_answers);
        // The resolver that calls may still touch this object.
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                const auto callback = std::move(m_callback);
                delete this;
                callback(result);
            },
            Qt::QueuedConnection);
    }

    std::function<void(const EchoResult &)> m_callback;
    qsizetype m_waiting;
    QList<Answer> m_answers;
};

} // namespace

std::optional<QList<EchoService>> echoServicesFromJson(const QByteArray &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text).object()[u"addressEcho"].toArray();
    if (text.size() > maximumFile || array.isEmpty() || array.size() > maximumServices)
        return {};
    QList<EchoService> services;
    for (const auto &value : array) {
        const auto service = serviceFromJson(value.toObject());
        if (!service)
            return {};
        services += *service;
    }
    return services;
}

EchoResult judgeEchoes(const QList<Answer> &answers, bool simulated)
{
    EchoResult result;
    result.answers = answers;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        QList<QHostAddress> seen;
        for (const Answer &answer : answers) {
            for (const QHostAddress &address : addressesIn(answer)) {
                if (address.protocol() == family && !seen.contains(address))
                    seen += address;
            }
        }
        if (seen.size() > 1)
            result.disagree = true;
        else if (seen.size() == 1 && isGlobal(seen.first(), simulated))
            result.addresses += seen.first();
    }
    if (result.disagree)
        result.addresses.clear();
    return result;
}

const QList<EchoService> &echoServices()
{
    static const QList<EchoService> services = [] {
        QFile file(u":/mxwizard/services.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QList<EchoService>{};
        return echoServicesFromJson(file.readAll()).value_or(QList<EchoService>{});
    }();
    return services;
}

void detectExternalAddresses(Resolver &resolver, QObject *context,
                             std::function<void(const EchoResult &)> callback)
{
    if (!echoServices().isEmpty()) {
        new EchoRound(resolver, context, std::move(callback));
        return;
    }
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
}

} // namespace dns
