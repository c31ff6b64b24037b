// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"

#include <QHash>
#include <QPointer>

namespace fakes {

/// A dns::Resolver that answers from a table, for tests without a network. Rows are found by Question::key();
/// a question without a row gets `unknownStatus`. Everything that was asked is kept in order.
///
///     FakeResolver resolver;
///     resolver.add(u"MX example.org"_s, {dns::mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s)});
///     resolver.add(u"A mail.example.org @192.0.2.53"_s, dns::Status::ServFail);
class FakeResolver : public dns::Resolver
{
public:
    void resolve(const dns::Question &question, QObject *context, Callback callback) override;

    /// "TYPE name", or "TYPE name @server" with Server::text(); without a server it is the system's.
    [[nodiscard]] static dns::Question question(const QString &text);

    /// The answer's own question, server and times are filled in. NoError without records becomes NoData.
    void add(const QString &question, const QList<dns::ResourceRecord> &records);
    void add(const QString &question, dns::Status status);
    void add(const dns::Answer &answer); ///< as it is

    void never(const QString &question); ///< is never answered
    void neverNamed() { m_neverNamed = true; } ///< nor is anything that a named server is asked

    /// From now on questions wait for answerNext() or answerAll().
    void setManual(bool manual) { m_manual = manual; }
    [[nodiscard]] qsizetype
    waiting() const;   ///< questions that were not answered yet and whose context still lives
    bool answerNext(); ///< the oldest one that waits, called back at once; false: none
    void answerAll();

    [[nodiscard]] const QList<dns::Question> &asked() const { return m_asked; }
    [[nodiscard]] qsizetype timesAsked(const QString &question) const;

    dns::Status unknownStatus = dns::Status::NxDomain;

    /// Questions to named servers are answered from the system's rows, as an honest Internet would.
    void beInternet() { m_isInternet = true; }

private:
    struct Pending
    {
        dns::Answer answer;
        QPointer<QObject> context;
        Callback callback;
    };
    [[nodiscard]] dns::Answer lookUp(const dns::Question &question) const;
    [[nodiscard]] bool answerAsInternet(const dns::Question &question, dns::Answer &answer) const;

    QHash<QString, dns::Answer> m_table;
    QStringList m_never;
    QList<dns::Question> m_asked;
    QList<Pending> m_pending;
    bool m_manual = false, m_isInternet = false, m_neverNamed = false;
};

} // namespace fakes
