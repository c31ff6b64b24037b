// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/fakeprobe.h"
#include "fakes/world.h"
#include "report/diagnosticreport.h"

#include <QTimeZone>

/// Reports for the tests of the writers, judged by the real checks from observations made here.
namespace sample {

using namespace Qt::StringLiterals;

inline dns::Answer answer(const QString &name, dns::RecordType type,
                          const QList<dns::ResourceRecord> &records)
{
    dns::Answer answer;
    answer.question = {name, type, {}};
    answer.status = records.isEmpty() ? dns::Status::NoData : dns::Status::NoError;
    answer.records = records;
    answer.elapsedMs = 12;
    return answer;
}

inline QDateTime startedAt()
{
    return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), QTimeZone::utc());
}

inline report::DiagnosticReport judged(const setup::MailSetup &setup,
                                       const checks::Observations &observations)
{
    report::DiagnosticReport report;
    report.toolVersion = QStringLiteral(MXWIZARD_VERSION);
    report.startedAt = startedAt();
    report.elapsedMs = 1234;
    report.outcome = u"complete"_s;
    report.nameServer = u"system"_s;
    report.setup = setup;
    report.observations = observations;
    report.observations.setNow(report.startedAt);
    report.results = checks::judge(report.setup, report.observations);
    report.seen = checks::seenMatrix(report.setup, report.observations);
    return report;
}

/// One domain, one MX, one address with that session.
inline report::DiagnosticReport withSession(const smtp::Session &session)
{
    setup::MailSetup setup;
    setup.domain = u"shop.test-mail.net"_s;
    setup.ownNetworkAddresses = {QHostAddress(u"11.99.0.1"_s), QHostAddress(u"2a0f:99::1"_s)}; // elsewhere
    fakes::World world(u"shop.test-mail.net MX 10 mail.shop.test-mail.net\nmail.shop.test-mail.net A 185.199.10.20"_s,
                       {session});
    for (const checks::Check *check : checks::checkTable())
        static_cast<void>(world.judge(*check, setup));
    const checks::Observations observations = world.observations();
    return judged(setup, observations);
}

inline report::DiagnosticReport healthy()
{
    return withSession(fakes::healthySession(u"185.199.10.20"_s, u"mail.shop.test-mail.net"_s));
}

/// Texts that try to get out of every format: markup, links, headings, terminal and bidi controls, formulas.
inline QList<QByteArray> hostileTexts()
{
    return {
        "<script>alert(1)</script><img src=http://evil.test/x onerror=alert(1)>",
        "\"' onmouseover=\"alert(1)\" x='",
        "]]><!--><style>*{display:none}</style>",
        "![x](http://evil.test/x.png) [Passed](javascript:alert(1)) **bold** _it_ `code` | cell |",
        "```",
        "````````",
        "# RESULT: OK",
        "\x1b[2J\x1b[1;1HRESULT: OK\x07\x9b",
        "\xe2\x80\xaeKO :TLUSER\xe2\x80\xac\xe2\x81\xa6\xe2\x80\x8b",
        "=HYPERLINK(\"http://evil.test\")",
        QByteArrayLiteral("nul\0inside\r\nRESULT: OK\n\n# RESULT: OK"),
        QByteArray(300, 'A') + " RESULT: OK",
        "[Passed] Mail exchangers (mx)",
        "&lt;b&gt; &amp; %1 %2 %99 &#60;script&#62;",
        "\xff\xfe\xc3\x28 not UTF-8 \xed\xa0\x80",
    };
}

/// A session in which every text of the peer is hostile.
inline smtp::Session hostileSession()
{
    smtp::Session session = fakes::healthySession(u"185.199.10.20"_s, u"mail.shop.test-mail.net"_s);
    const QList<QByteArray> texts = hostileTexts();
    session.serverName = QString::fromUtf8(texts.at(0));
    session.helloName = QString::fromUtf8(texts.at(3));
    session.detail = QString::fromUtf8(texts.at(7));
    for (const QByteArray &text : texts) {
        session.capabilities += QString::fromUtf8(text);
        session.transcript.append({smtp::TranscriptLine::From::Server, 5, text});
    }
    session.greeting = smtp::Reply{220, {}, texts};
    smtp::Certificate certificate;
    certificate.subject = QString::fromUtf8(texts.at(0));
    certificate.issuer = QString::fromUtf8(texts.at(8));
    certificate.names = {QString::fromUtf8(texts.at(1)), QString::fromUtf8(texts.at(2))};
    certificate.nameCount = 10'000;
    certificate.notBefore = startedAt().addDays(-10);
    certificate.notAfter = startedAt().addDays(80);
    certificate.key = QString::fromUtf8(texts.at(5));
    certificate.sha256 = "00";
    session.tls.certificate = certificate;
    session.tls.error = QString::fromUtf8(texts.at(10));
    return session;
}

} // namespace sample
