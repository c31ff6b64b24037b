// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/fakeprobe.h"

#include <QTimer>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fakes {

void FakeProbe::add(const smtp::Session &session)
{
    m_sessions.insert(session.request.key(), session);
}

void FakeProbe::neverAnswer(const smtp::SessionRequest &request)
{
    m_silent.insert(request.key());
}

void FakeProbe::probe(const smtp::SessionRequest &request, QObject *context, Callback callback)
{
    m_requests += request;
    const QString key = request.key();
    if (m_silent.contains(key))
        return;
    smtp::Session session = m_sessions.value(key);
    session.request = request;
    if (!m_sessions.contains(key)) {
        if (!m_alone)
            qWarning("FakeProbe: nobody scripted %s", qPrintable(key));
        session.failure = smtp::Failure::Unreachable;
    }
    QTimer::singleShot(0, context, [session, callback = std::move(callback)] { callback(session); });
}

smtp::SessionRequest smtpRequest(const QString &address, const QString &hostName, quint16 port)
{
    smtp::SessionRequest request;
    request.address = QHostAddress(address);
    request.port = port;
    request.hostName = hostName;
    return request;
}

smtp::Session healthySession(const QString &address, const QString &hostName, quint16 port)
{
    smtp::Session session;
    session.request = smtpRequest(address, hostName, port);
    session.stage = smtp::Stage::Done;
    session.greeting = smtp::Reply{220, {}, {hostName.toLatin1() + " ESMTP ready"}};
    session.startTlsReply = smtp::Reply{220, "2.0.0", {"2.0.0 Ready to start TLS"}};
    session.serverName = hostName;
    session.helloName = hostName;
    session.capabilities = {u"PIPELINING"_s, u"SIZE 52428800"_s, u"STARTTLS"_s, u"8BITMIME"_s, u"SMTPUTF8"_s};
    session.capabilitiesAfterTls = {u"PIPELINING"_s, u"SIZE 52428800"_s, u"8BITMIME"_s, u"SMTPUTF8"_s};
    session.tls.attempted = true;
    session.tls.established = true;
    session.tls.protocol = u"TLSv1.3"_s;
    session.tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    smtp::Certificate certificate;
    certificate.subject = hostName;
    certificate.issuer = u"Test CA"_s;
    certificate.names = {hostName};
    certificate.nameCount = 1;
    certificate.notBefore = QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    certificate.notAfter = QDateTime(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::utc());
    certificate.sha256 = QByteArray(64, 'a');
    certificate.key = u"EC 256"_s;
    session.tls.certificate = certificate;
    session.tls.handshakeMs = 12;
    using What = smtp::Trial::What;
    const smtp::Reply taken{250, {}, {"ok"}};
    session.trials = {{What::NullSender, taken},
                      {What::Postmaster, taken},
                      {What::Abuse, taken},
                      {What::Unlikely, smtp::Reply{550, "5.1.1", {"5.1.1 User unknown"}}},
                      {What::Foreign, smtp::Reply{554, "5.7.1", {"5.7.1 Relay access denied"}}},
                      {What::Verify, smtp::Reply{252, {}, {"maybe"}}},
                      {What::Expand, smtp::Reply{502, {}, {"no"}}}};
    session.request.envelope = smtp::EnvelopeQuestions{QStringLiteral("example.org"), QStringLiteral("mxwizard-x"), QStringLiteral("mxwizard-test@iana.org")};
    session.connectMs = 5;
    session.greetingMs = 7;
    session.elapsedMs = 40;
    return session;
}

smtp::Session failedSession(const QString &address, smtp::Stage stage, smtp::Failure failure, quint16 port)
{
    smtp::Session session;
    session.request = smtpRequest(address, {}, port);
    session.stage = stage;
    session.failure = failure;
    session.connectMs = stage == smtp::Stage::Connect ? -1 : 5;
    session.elapsedMs = 10;
    return session;
}

} // namespace fakes
