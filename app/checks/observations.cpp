// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/observations.h"

#include "policy/dkim.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumObservations = 20'000;

QByteArray textOf(const dns::ResourceRecord &record)
{
    const auto *text = std::get_if<dns::TxtData>(&record.data);
    return text ? text->joined() : QByteArray();
}

/// Lines of a key in PEM that a panel made records of look like this.
bool isOnlyBase64(const QByteArray &text)
{
    return !text.isEmpty() && QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
}

/// Private keys that were published by mistake go no further, into no report and no window.
void maskPrivateKeys(dns::Answer &answer)
{
    const auto isSecret = [](const dns::ResourceRecord &record) { return policy::holdsPrivateKey(textOf(record)); };
    if (std::ranges::none_of(answer.records, isSecret))
        return;
    for (dns::ResourceRecord &record : answer.records) {
        if (isSecret(record) || isOnlyBase64(textOf(record)))
            record.data = dns::TxtData{{policy::privateKeyMark}};
    }
}

} // namespace

bool Observations::newlyAsked(const QString &key)
{
    if (m_askedKeys.contains(key))
        return false;
    m_askedKeys.insert(key);
    m_asked.append(key);
    return true;
}

const dns::Answer *Observations::dns(const QString &name, dns::RecordType type, const dns::Server &server)
{
    return dns(dns::Question{dns::canonicalName(name), type, server});
}

const dns::Answer *Observations::dns(const dns::Question &question)
{
    const QString key = question.key();
    const bool isNew = newlyAsked(key);
    const auto found = m_answers.constFind(key);
    if (found != m_answers.constEnd())
        return &*found;
    if (isNew)
        m_missingQuestions.append(question);
    return nullptr;
}

const smtp::Session *Observations::session(const smtp::SessionRequest &request)
{
    const QString key = request.key();
    const bool isNew = newlyAsked(key);
    const auto found = m_sessions.constFind(key);
    if (found != m_sessions.constEnd())
        return &*found;
    if (isNew)
        m_missingSessions.append(request);
    return nullptr;
}

const web::Document *Observations::document(const web::FetchRequest &request)
{
    const QString key = request.key();
    const bool isNew = newlyAsked(key);
    const auto found = m_documents.constFind(key);
    if (found != m_documents.constEnd())
        return &*found;
    if (isNew)
        m_missingDocuments.append(request);
    return nullptr;
}

void Observations::add(const dns::Answer &answer)
{
    const QString key = answer.question.key();
    m_overdue.remove(key);
    if (!m_answers.contains(key))
        m_order.append(key);
    dns::Answer &kept = *m_answers.insert(key, answer);
    maskPrivateKeys(kept);
}

void Observations::add(const smtp::Session &session)
{
    const QString key = session.request.key();
    if (!m_sessions.contains(key))
        m_order.append(key);
    m_sessions.insert(key, session);
}

void Observations::add(const web::Document &document)
{
    const QString key = document.request.key();
    if (!m_documents.contains(key))
        m_order.append(key);
    m_documents.insert(key, document);
}

void Observations::beginCheck()
{
    m_asked.clear();
    m_askedKeys.clear();
    m_missingQuestions.clear();
    m_missingSessions.clear();
    m_missingDocuments.clear();
}

const dns::Answer *Observations::findAnswer(const QString &key) const
{
    const auto found = m_answers.constFind(key);
    return found == m_answers.constEnd() ? nullptr : &*found;
}

const smtp::Session *Observations::findSession(const QString &key) const
{
    const auto found = m_sessions.constFind(key);
    return found == m_sessions.constEnd() ? nullptr : &*found;
}

const web::Document *Observations::findDocument(const QString &key) const
{
    const auto found = m_documents.constFind(key);
    return found == m_documents.constEnd() ? nullptr : &*found;
}

QStringList Observations::keys() const
{
    return m_order;
}

QJsonObject toJson(const Observations &observations)
{
    QJsonArray answers, sessions, documents;
    for (const QString &key : observations.keys()) {
        if (const dns::Answer *answer = observations.findAnswer(key))
            answers.append(toJson(*answer));
        else if (const smtp::Session *session = observations.findSession(key))
            sessions.append(toJson(*session));
        else if (const web::Document *document = observations.findDocument(key))
            documents.append(toJson(*document));
    }
    return {{u"now"_s, observations.now().toUTC().toString(Qt::ISODateWithMs)},
            {u"surroundings"_s, toJson(observations.surroundings())},
            {u"dns"_s, answers},
            {u"sessions"_s, sessions},
            {u"documents"_s, documents}};
}

std::optional<Observations> observationsFromJson(const QJsonObject &object)
{
    const QJsonArray answers = object.value(u"dns").toArray(), sessions = object.value(u"sessions").toArray(),
                     documents = object.value(u"documents").toArray();
    const QDateTime now = QDateTime::fromString(object.value(u"now").toString(), Qt::ISODateWithMs);
    if (!now.isValid() || answers.size() > maximumObservations || sessions.size() > maximumObservations
        || documents.size() > maximumObservations)
        return std::nullopt;
    Observations observations;
    observations.setNow(now);
    if (const QJsonValue value = object.value(u"surroundings"); !value.isUndefined()) {
        const std::optional<dns::Surroundings> surroundings = dns::surroundingsFromJson(value.toObject());
        if (!surroundings)
            return std::nullopt;
        observations.setSurroundings(*surroundings);
    }
    for (const QJsonValue &value : answers) {
        const std::optional<dns::Answer> answer = dns::answerFromJson(value.toObject());
        if (!answer)
            return std::nullopt;
        observations.add(*answer);
    }
    for (const QJsonValue &value : sessions) {
        const std::optional<smtp::Session> session = smtp::sessionFromJson(value.toObject());
        if (!session)
            return std::nullopt;
        observations.add(*session);
    }
    for (const QJsonValue &value : documents) {
        const std::optional<web::Document> document = web::documentFromJson(value.toObject());
        if (!document)
            return std::nullopt;
        observations.add(*document);
    }
    return observations;
}

} // namespace checks
