// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/probe.h"

#include <QHash>
#include <QSet>

namespace fakes {

/// A probe that answers from a table: key of the request -> session, or never. A request nobody scripted is a
/// qWarning() and an Unreachable session, so that QTest::failOnWarning() finds it.
class FakeProbe : public smtp::Probe
{
public:
    void add(const smtp::Session &session); ///< under session.request.key()
    void neverAnswer(const smtp::SessionRequest &request);
    /// From now on there is simply no way to anything that nobody scripted, which is no mistake of the test.
    void beAlone() { m_alone = true; }

    void probe(const smtp::SessionRequest &request, QObject *context, Callback callback) override;

    [[nodiscard]] const QList<smtp::SessionRequest> &requests() const { return m_requests; } ///< in order

private:
    QHash<QString, smtp::Session> m_sessions;
    QSet<QString> m_silent;
    bool m_alone = false;
    QList<smtp::SessionRequest> m_requests;
};

[[nodiscard]] smtp::SessionRequest smtpRequest(const QString &address, const QString &hostName = {},
                                               quint16 port = 25);

/// A session with nothing to complain about: greeting, EHLO with STARTTLS, TLS with a trusted certificate for
/// `hostName`, EHLO, QUIT. Tests change what they need.
[[nodiscard]] smtp::Session healthySession(const QString &address, const QString &hostName,
                                           quint16 port = 25);

/// A session that ended before it was complete.
[[nodiscard]] smtp::Session failedSession(const QString &address, smtp::Stage stage, smtp::Failure failure,
                                          quint16 port = 25);

} // namespace fakes
