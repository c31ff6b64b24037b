// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/surroundings.h"
#include "smtp/session.h"
#include "web/document.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace checks {

/// Everything a run has seen, by key. Values: it is written into reports and read back, and the checks are judged again from it.
/// A check asks through dns(), session() and document(); what is not there is remembered as missing for the runner to fetch.
class Observations
{
public:
    /// The answer to that question; null when it has not arrived.
    const dns::Answer *dns(const QString &name, dns::RecordType type, const dns::Server &server = {});
    const dns::Answer *dns(const dns::Question &question);
    /// What a connection showed; null when it has not arrived. Asked for twice with another name it is the same session.
    const smtp::Session *session(const smtp::SessionRequest &request);
    /// What a GET brought; null when it has not arrived.
    const web::Document *document(const web::FetchRequest &request);
    /// When the run began, UTC: the only clock a check may read.
    [[nodiscard]] QDateTime now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }
    /// What the run found around it when it began.
    [[nodiscard]] const dns::Surroundings &surroundings() const { return m_surroundings; }
    void setSurroundings(const dns::Surroundings &surroundings) { m_surroundings = surroundings; }

    /// Has that question been waiting for so long that it is time to ask somebody else as well? What was decided on that is
    /// decided anew when the answer comes, so nothing in a finished run depends on it.
    [[nodiscard]] bool isOverdue(const dns::Question &question) const { return m_overdue.contains(question.key()); }
    void setOverdue(const QString &key) { m_overdue.insert(key); }

    void add(const dns::Answer &answer);
    void add(const smtp::Session &session);
    void add(const web::Document &document);

    /// What was asked for since beginCheck(): all keys in order, and those not there yet.
    void beginCheck();
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    [[nodiscard]] const QList<dns::Question> &missingQuestions() const { return m_missingQuestions; }
    [[nodiscard]] const QList<smtp::SessionRequest> &missingSessions() const { return m_missingSessions; }
    [[nodiscard]] const QList<web::FetchRequest> &missingDocuments() const { return m_missingDocuments; }
    [[nodiscard]] bool complete() const
    {
        return m_missingQuestions.isEmpty() && m_missingSessions.isEmpty() && m_missingDocuments.isEmpty();
    }

    [[nodiscard]] const dns::Answer *findAnswer(const QString &key) const;
    [[nodiscard]] const smtp::Session *findSession(const QString &key) const;
    [[nodiscard]] const web::Document *findDocument(const QString &key) const;
    [[nodiscard]] QStringList keys() const; ///< in the order they arrived
    [[nodiscard]] qsizetype size() const { return m_order.size(); }

private:
    QHash<QString, dns::Answer> m_answers;
    QHash<QString, smtp::Session> m_sessions;
    QHash<QString, web::Document> m_documents;
    bool newlyAsked(const QString &key);

    QStringList m_order, m_asked;
    QSet<QString> m_askedKeys, m_overdue;
    QList<dns::Question> m_missingQuestions;
    QList<smtp::SessionRequest> m_missingSessions;
    QList<web::FetchRequest> m_missingDocuments;
    QDateTime m_now;
    dns::Surroundings m_surroundings;
};

[[nodiscard]] QJsonObject toJson(const Observations &observations);
[[nodiscard]] std::optional<Observations> observationsFromJson(const QJsonObject &object);

} // namespace checks
