// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/wellknown.h"
#include "report/parts.h"
#include "report/samplereport.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What stands behind a verdict: evidence, the same test by hand, and who is asked.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dnsCommands_data();
    void dnsCommands();
    void digWhereNslookupCannot_data();
    void digWhereNslookupCannot();
    void sessionCommands_data();
    void sessionCommands();
    void commandsComeOnce();
    void answerIsShownRaw();
    void referralIsShownWithGlue();
    void whoIsAskedHowIsShown_data();
    void whoIsAskedHowIsShown();
    void hugeAnswerIsCut();
    void sessionIsShownWithTranscript();
    void documentIsShownEscaped();
    void documentCommands_data();
    void documentCommands();
    void logInIsShown();
    void unknownKeyHasNoEvidence();
    void disclosureNamesWhoIsAsked_data();
    void disclosureNamesWhoIsAsked();
    void mapModeAsksNobodyElse_data();
    void mapModeAsksNobodyElse();
    void timesSayTheirZone_data();
    void timesSayTheirZone();
};

namespace {

QStringList commandsOf(const dns::Answer &answer)
{
    checks::Observations observations;
    observations.add(answer);
    checks::CheckResult result;
    result.evidence = {answer.question.key()};
    return report::commandsFor(result, observations);
}

dns::Server named(const QString &address, quint16 port = 53)
{
    return {dns::Server::Kind::Named, QHostAddress(address), port};
}

} // namespace

void TestEvidence::dnsCommands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<dns::RecordType>("type");
    QTest::addColumn<dns::Server>("asked");
    QTest::addColumn<dns::Server>("answeredBy");
    QTest::addColumn<QStringList>("commands");
    const dns::Server system, hosts{dns::Server::Kind::HostsFile, {}, 53};
    using dns::RecordType;
    QTest::newRow("system") << u"shop.net"_s << RecordType::MX << system << system
                            << QStringList{u"nslookup -qt=mx shop.net"_s};
    QTest::newRow("given server") << u"shop.net"_s << RecordType::MX << system << named(u"9.9.9.10"_s)
                                  << QStringList{u"nslookup -qt=mx shop.net 9.9.9.10"_s};
    QTest::newRow("named server") << u"shop.net"_s << RecordType::AAAA << named(u"2620:fe::10"_s)
                                  << named(u"2620:fe::10"_s)
                                  << QStringList{u"nslookup -qt=aaaa shop.net 2620:fe::10"_s};
    QTest::newRow("other port") << u"shop.net"_s << RecordType::TXT << system << named(u"127.0.0.1"_s, 5353)
                                << QStringList{u"nslookup -port=5353 -qt=txt shop.net 127.0.0.1"_s};
    QTest::newRow("underscore") << u"_dmarc.shop.net"_s << RecordType::TXT << system << system
                                << QStringList{u"nslookup -qt=txt _dmarc.shop.net"_s};
    QTest::newRow("LAN name") << u"mailhost"_s << RecordType::A << system << system
                              << QStringList{u"nslookup -qt=a mailhost"_s};
    QTest::newRow("hosts file") << u"shop.net"_s << RecordType::A << hosts << hosts << QStringList();
    QTest::newRow("scoped server") << u"shop.net"_s << RecordType::A << system << named(u"fe80::1%eth0;id"_s)
                                   << QStringList();
    for (const auto &bad :
         {u"a;id.net"_s, u"$(id).net"_s, u"`id`.net"_s, u"a b.net"_s, u"a&b.net"_s, u"a|b.net"_s,
          u"a\\.b.net"_s, u"\\000.net"_s, u"-debug.net"_s, u"a.-b.net"_s, u"%path%.net"_s, u"a>b.net"_s,
          u"*.shop.net"_s, u"a\nb.net"_s, u"b\u00fccher.net"_s, u"."_s, u""_s, u"a..net"_s, u"a.net\n"_s}) {
        QTest::newRow(qPrintable(u"refused: "_s + QString::fromLatin1(bad.toUtf8().toPercentEncoding())))
            << bad << RecordType::MX << system << system << QStringList();
    }
}

void TestEvidence::dnsCommands()
{
    QFETCH(QString, name);
    QFETCH(dns::RecordType, type);
    QFETCH(dns::Server, asked);
    QFETCH(dns::Server, answeredBy);
    QFETCH(QStringList, commands);
    dns::Answer answer;
    answer.question = {name, type, asked};
    answer.answeredBy = answeredBy;
    QCOMPARE(commandsOf(answer), commands);
}

void TestEvidence::digWhereNslookupCannot_data()
{
    QTest::addColumn<dns::Question>("question");
    QTest::addColumn<QString>("command");
    using Transport = dns::Server::Transport;
    const dns::Server udp = named(u"192.0.2.53"_s);
    const auto over = [](Transport transport, quint16 port, const QString &tlsName = {}) {
        return dns::Server{dns::Server::Kind::Named, QHostAddress(u"192.0.2.53"_s), port, transport, tlsName};
    };
    const auto ask = [](const dns::Server &server, bool recursion = true, bool noCheck = false) {
        return dns::Question{u"shop.net"_s, dns::RecordType::SOA, server, recursion, noCheck};
    };
    QTest::newRow("what it holds itself")
        << ask(udp, false) << u"dig +norecurse soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("without DNSSEC") << ask(udp, true, true) << u"dig +cd soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("TCP") << ask(over(Transport::Tcp, 53)) << u"dig +tcp soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("TLS") << ask(over(Transport::Tls, 853, u"dns.shop.net"_s))
                         << u"dig +tls +tls-hostname=dns.shop.net soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("TLS, hostile name")
        << ask(over(Transport::Tls, 853, u"a;id"_s)) << u"dig +tls soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("all, other port") << ask(over(Transport::Tcp, 5353), false, true)
                                     << u"dig +norecurse +cd +tcp -p 5353 soa shop.net \"@192.0.2.53\""_s;
    QTest::newRow("IPv6") << ask(named(u"2001:db8::53"_s), false)
                          << u"dig +norecurse soa shop.net \"@2001:db8::53\""_s;
}

void TestEvidence::digWhereNslookupCannot()
{
    QFETCH(dns::Question, question);
    QFETCH(QString, command);
    dns::Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    QCOMPARE(commandsOf(answer), QStringList{command});
    answer.question.name = u"$(id).net"_s;
    QVERIFY(commandsOf(answer).isEmpty());
}

void TestEvidence::sessionCommands_data()
{
    QTest::addColumn<smtp::SessionRequest>("request");
    QTest::addColumn<QStringList>("commands");
    using smtp::Security;
    using smtp::ServiceProtocol;
    const QHostAddress v4(u"185.199.10.20"_s), v6(u"2a01:db8::1"_s);
    QTest::newRow("smtp")
        << smtp::SessionRequest{ServiceProtocol::Smtp, v4, 25, Security::StartTls, u"mail.shop.net"_s}
        << QStringList{
               u"telnet 185.199.10.20 25"_s,
               u"openssl s_client -starttls smtp -connect 185.199.10.20:25 -servername mail.shop.net"_s};
    QTest::newRow("IPv6") << smtp::SessionRequest{ServiceProtocol::Smtp, v6, 25, Security::StartTls, {}}
                          << QStringList{u"telnet 2a01:db8::1 25"_s,
                                         u"openssl s_client -starttls smtp -connect \"[2a01:db8::1]:25\""_s};
    QTest::newRow("imaps") << smtp::SessionRequest{ServiceProtocol::Imap, v4, 993, Security::ImplicitTls,
                                                   u"imap.isp.net"_s}
                           << QStringList{
                                  u"openssl s_client -connect 185.199.10.20:993 -servername imap.isp.net"_s};
    QTest::newRow("pop3")
        << smtp::SessionRequest{ServiceProtocol::Pop3, v4, 110, Security::StartTls, u"pop.isp.net"_s}
        << QStringList{
               u"telnet 185.199.10.20 110"_s,
               u"openssl s_client -starttls pop3 -connect 185.199.10.20:110 -servername pop.isp.net"_s};
    QTest::newRow("no TLS") << smtp::SessionRequest{ServiceProtocol::Smtp, v4, 25, Security::None,
                                                    u"mail.shop.net"_s}
                            << QStringList{u"telnet 185.199.10.20 25"_s};
    QTest::newRow("evil name") << smtp::SessionRequest{ServiceProtocol::Smtp, v4, 25, Security::StartTls,
                                                       u"a;id"_s}
                               << QStringList{u"telnet 185.199.10.20 25"_s,
                                              u"openssl s_client -starttls smtp -connect 185.199.10.20:25"_s};
    QTest::newRow("option as name") << smtp::SessionRequest{ServiceProtocol::Smtp, v4, 25, Security::StartTls,
                                                            u"-proxy"_s}
                                    << QStringList{
                                           u"telnet 185.199.10.20 25"_s,
                                           u"openssl s_client -starttls smtp -connect 185.199.10.20:25"_s};
    QTest::newRow("scoped address") << smtp::SessionRequest{ServiceProtocol::Smtp,
                                                            QHostAddress(u"fe80::1%eth0"_s),
                                                            25,
                                                            Security::StartTls,
                                                            {}}
                                    << QStringList();
}

void TestEvidence::sessionCommands()
{
    QFETCH(smtp::SessionRequest, request);
    QFETCH(QStringList, commands);
    smtp::Session session;
    session.request = request;
    checks::Observations observations;
    observations.add(session);
    checks::CheckResult result;
    result.evidence = {request.key()};
    QCOMPARE(report::commandsFor(result, observations), commands);
}

void TestEvidence::commandsComeOnce()
{
    const report::DiagnosticReport report = sample::healthy();
    for (const checks::CheckResult &result : report.results) {
        QStringList commands = report::commandsFor(result, report.observations);
        QCOMPARE(commands.removeDuplicates(), 0);
        if (result.checkId == "mx"_L1)
            QVERIFY(std::any_of(commands.cbegin(), commands.cend(), [](const QString &command) {
                return command.contains(u"mx"_s, Qt::CaseInsensitive) && command.contains(u" shop.test-mail.net"_s);
            }));
        if (result.checkId == "smtp"_L1)
            QVERIFY(commands.contains(u"telnet 185.199.10.20 25"_s));
    }
}

void TestEvidence::answerIsShownRaw()
{
    dns::Answer answer = sample::answer(u"shop.net"_s, dns::RecordType::MX, {});
    answer.answeredBy = named(u"9.9.9.10"_s);
    answer.authoritative = answer.overTcp = answer.authenticData = true;
    answer.soa = dns::SoaData{u"ns1.shop.net"_s, u"admin.shop.net"_s, 2026, 1, 2, 3, 600};
    answer.negativeTtl = 600;
    answer.detail = u"rcode 0\nforged"_s;
    checks::Observations observations;
    observations.add(answer);
    const QStringList lines = report::evidenceLines(answer.question.key(), observations);
    QCOMPARE(lines,
             (QStringList{
                 u"Asked: MX records of shop.net, of this computer's resolver"_s,
                 u"Answered by: the name server 9.9.9.10"_s,
                 u"Answer: NODATA after 12 ms, authoritative (AA), validated by DNSSEC (AD), over TCP"_s,
                 u"Detail: rcode 0\\x0aforged"_s,
                 u"Zone's SOA: primary server ns1.shop.net, serial 2026, minimum 600 s"_s,
                 u"That there is nothing may be remembered for 600 s"_s,
             }));
}

void TestEvidence::referralIsShownWithGlue()
{
    dns::Answer answer = sample::answer(u"shop.net"_s, dns::RecordType::SOA, {});
    answer.question.server = answer.answeredBy = named(u"198.41.0.4"_s);
    answer.question.recursionDesired = false;
    answer.status = dns::Status::Referral;
    answer.recursionAvailable = true;
    answer.extendedErrors = {6, 4711};
    answer.authority = {dns::nameRecord(u"net"_s, 172800, dns::RecordType::NS, u"a.gtld-servers.net"_s)};
    answer.additional = {dns::addressRecord(u"a.gtld-servers.net"_s, 172800, QHostAddress(u"192.5.6.30"_s))};
    checks::Observations observations;
    observations.add(answer);
    QCOMPARE(
        report::evidenceLines(answer.question.key(), observations),
        (QStringList{
            u"Asked: SOA records of shop.net, of the name server 198.41.0.4 (a.root-servers.net), only for "
            u"what it "
            "holds itself (RD off)"_s,
            u"Answer: %1 after 12 ms, offers recursion (RA)"_s.arg(dns::statusName(dns::Status::Referral)),
            u"Reason given (extended error): 6 (DNSSEC Bogus), 4711"_s,
            u"Refers to these name servers:"_s,
            u"  "_s + answer.authority.first().text(),
            u"and gives their addresses (glue):"_s,
            u"  "_s + answer.additional.first().text(),
        }));
}

void TestEvidence::whoIsAskedHowIsShown_data()
{
    QTest::addColumn<dns::Server>("server");
    QTest::addColumn<bool>("noCheck");
    QTest::addColumn<QString>("end");
    using Transport = dns::Server::Transport;
    const QHostAddress google(u"8.8.8.8"_s), other(u"192.0.2.53"_s);
    QTest::newRow("public, no checks")
        << dns::serverAt(google) << true
        << u"of the name server 8.8.8.8 (Google), without checking DNSSEC (CD on)"_s;
    QTest::newRow("TCP") << dns::Server{dns::Server::Kind::Named, other, 53, Transport::Tcp} << false
                         << u"of the name server 192.0.2.53, over TCP"_s;
    QTest::newRow("TLS") << dns::Server{dns::Server::Kind::Named, google, 853, Transport::Tls,
                                        u"dns.google"_s}
                         << false << u"of the name server 8.8.8.8 (Google), over TLS as dns.google"_s;
    QTest::newRow("TLS by address") << dns::Server{dns::Server::Kind::Named, other, 853, Transport::Tls}
                                    << false << u"of the name server 192.0.2.53, over TLS"_s;
}

void TestEvidence::whoIsAskedHowIsShown()
{
    QFETCH(dns::Server, server);
    QFETCH(bool, noCheck);
    QFETCH(QString, end);
    dns::Answer answer = sample::answer(u"shop.net"_s, dns::RecordType::MX, {});
    answer.question.server = answer.answeredBy = server;
    answer.question.checkingDisabled = noCheck;
    checks::Observations observations;
    observations.add(answer);
    const QString line = report::evidenceLines(answer.question.key(), observations).constFirst();
    QVERIFY2(line.endsWith(end), qPrintable(line));
}

void TestEvidence::hugeAnswerIsCut()
{
    QList<dns::ResourceRecord> records;
    for (int i = 0; i < 100; ++i)
        records += dns::txtRecord(u"shop.net"_s, 1, QByteArray(20'000, 'x'));
    checks::Observations observations;
    const dns::Answer answer = sample::answer(u"shop.net"_s, dns::RecordType::TXT, records);
    observations.add(answer);
    const QStringList lines = report::evidenceLines(answer.question.key(), observations);
    QVERIFY(lines.join(u'\n').size() < 400'000);
    QCOMPARE(lines.constLast(), u"and %1 more records"_s.arg(100 - (lines.size() - 3)));
}

void TestEvidence::sessionIsShownWithTranscript()
{
    const smtp::Session session = fakes::healthySession(u"185.199.10.20"_s, u"mail.shop.net"_s);
    checks::Observations observations;
    observations.add(session);
    const QStringList lines = report::evidenceLines(session.request.key(), observations);
    QCOMPARE(lines.first(), u"Connection: SMTP to 185.199.10.20 port 25, STARTTLS where offered"_s);
    QVERIFY(lines.filter(u"TLS: TLSv1.3"_s).size() == 1);
    QVERIFY(lines.filter(QRegularExpression(u"\\A +\\d+ (S|C|--):? "_s)).size() == session.transcript.size());
}

namespace {

web::Document policyDocument()
{
    web::Document document;
    document.request = {u"https://mta-sts.shop.net/.well-known/mta-sts.txt"_s, QHostAddress(u"192.0.2.1"_s)};
    document.status = 200;
    document.contentType = u"text/plain"_s;
    document.body = "version: STSv1\r\nmode: <b>enforce</b>\x1b[2J\n";
    document.elapsedMs = 31;
    document.tls.attempted = document.tls.established = true;
    document.tls.protocol = u"TLSv1.3"_s;
    document.tls.chain = {{QByteArray("aa11"), {}, QByteArray("bb22"), {}}};
    return document;
}

QStringList linesOf(const web::Document &document)
{
    checks::Observations observations;
    observations.add(document);
    return report::evidenceLines(document.request.key(), observations);
}

} // namespace

void TestEvidence::documentIsShownEscaped()
{
    web::Document document = policyDocument();
    const QStringList lines = linesOf(document);
    QCOMPARE(lines.first(), u"Fetched: https://mta-sts.shop.net/.well-known/mta-sts.txt, from 192.0.2.1"_s);
    QVERIFY(lines.contains(u"Answer: HTTP status 200 after 31 ms"_s));
    QVERIFY(lines.contains(u"Content type: text/plain"_s));
    QVERIFY(lines.contains(u"Chain 1: SHA-256 aa11, of its key bb22"_s));
    QCOMPARE(lines.mid(lines.size() - 3), (QStringList{u"Content (%1 bytes):"_s.arg(document.body.size()),
                                                       u"  version: STSv1"_s,
                                                       u"  mode: <b>enforce</b>\\x1b[2J"_s}));
    document.body = QByteArray(web::maximumBody, '\n');
    QVERIFY(linesOf(document).size() < 100);
    QVERIFY(linesOf(document).last().contains(u"more bytes"_s));
    document.body = QByteArray(web::maximumBody, 'x');
    QVERIFY(linesOf(document).last().size() < 1000);

    document = {};
    document.request = policyDocument().request;
    document.failure = web::FetchFailure::Refused;
    document.elapsedMs = 3;
    QCOMPARE(linesOf(document).mid(1), QStringList{u"Ended: refused after 3 ms"_s});
}

void TestEvidence::documentCommands_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("command");
    QTest::newRow("IPv4") << u"https://a.net/b.txt"_s << u"192.0.2.1"_s
                          << u"curl -v --resolve \"a.net:443:192.0.2.1\" \"https://a.net/b.txt\""_s;
    QTest::newRow("IPv6, HTTP") << u"http://a.net/"_s << u"2001:db8::1"_s
                                << u"curl -v --resolve \"a.net:80:[2001:db8::1]\" \"http://a.net/\""_s;
    for (const QString &tail : {u"/$(reboot)"_s, u"/`x`"_s, u"/\"x"_s, u"/%PATH%"_s, u"/a b"_s, u"/!!"_s, u"/\\x"_s})
        QTest::addRow("no command for %s", qPrintable(tail)) << u"https://a.net"_s + tail << u"192.0.2.1"_s << QString();
}

void TestEvidence::documentCommands()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    web::Document document = policyDocument();
    document.request = {url, QHostAddress(address)};
    checks::Observations observations;
    observations.add(document);
    checks::CheckResult result;
    result.evidence = {document.request.key()};
    QTEST(report::commandsFor(result, observations).join(u'\n'), "command");
}

void TestEvidence::logInIsShown()
{
    smtp::Session session = fakes::healthySession(u"192.0.2.1"_s, u"mail.shop.net"_s);
    session.logIn.emplace();
    session.logIn->outcome = smtp::LogIn::Outcome::Accepted;
    session.logIn->mechanisms = {u"PLAIN"_s, u"X\x1bY"_s};
    session.logIn->messageCount = 7;
    checks::Observations observations;
    observations.add(session);
    const QStringList lines = report::evidenceLines(session.request.key(), observations);
    QVERIFY(lines.contains(u"Login: "_s + smtp::outcomeName(smtp::LogIn::Outcome::Accepted)));
    QVERIFY(lines.contains(u"Ways to log in that are offered: PLAIN, X\\x1bY"_s));
    QVERIFY(lines.contains(u"Messages in the inbox: 7"_s));
}

void TestEvidence::unknownKeyHasNoEvidence()
{
    QVERIFY(report::evidenceLines(u"dns:MX nowhere @system"_s, {}).isEmpty());
    checks::CheckResult result;
    result.evidence = {u"dns:MX nowhere @system"_s};
    QVERIFY(report::commandsFor(result, {}).isEmpty());
}

void TestEvidence::disclosureNamesWhoIsAsked_data()
{
    QTest::addColumn<setup::MailSetup>("setup");
    QTest::addColumn<QString>("nameServer");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("notNamed");
    setup::MailSetup internet;
    internet.domain = u"shop.net"_s;
    setup::MailSetup otherPort = internet;
    otherPort.smtpPort = 2525;
    setup::MailSetup lan = internet;
    lan.mode = setup::Mode::Lan;
    setup::MailSetup map = internet;
    map.mode = setup::Mode::Map;
    map.outsideServers = {
        {setup::ServiceProtocol::Imap, u"imap.isp.net"_s, 993, setup::Security::ImplicitTls}};
    setup::MailSetup simulated = internet;
    simulated.simulated = true;
    const QString noMail =
        u"No mail is sent, nobody logs in, and the name of this computer is not given away."_s;
    QTest::newRow("internet") << internet << u"system"_s
                              << QStringList{u"This computer's name server is asked"_s, u"shop.net"_s,
                                             u"port 25;"_s, noMail}
                              << QStringList{u"hosts file"_s};
    QTest::newRow("directly and public")
        << internet << u"system"_s
        << QStringList{u"the DNS of your network"_s,
                       u"root of the DNS"_s,
                       u"name servers of shop.net"_s,
                       u"Google"_s,
                       u"Quad9"_s,
                       dns::publicResolvers().constLast().operatorName,
                       u"iana.org"_s,
                       u"a.root-servers.net"_s}
        << QStringList{u"are not asked"_s, u"its mail servers are asked directly"_s};
    setup::MailSetup notPublic = internet;
    notPublic.askPublicResolvers = false;
    QTest::newRow("no public services")
        << notPublic << u"system"_s
        << QStringList{u"Public DNS services are not asked."_s, u"root of the DNS"_s}
        << QStringList{u"Google"_s};
    QTest::newRow("nothing public in the LAN")
        << lan << u"system"_s << QStringList{u"hosts file"_s}
        << QStringList{u"Google"_s, u"iana.org"_s, u"root of the DNS"_s, u"ublic DNS services"_s};
    QTest::newRow("without name server")
        << internet << QString() << QStringList{u"This computer's name server"_s} << QStringList();
    QTest::newRow("name server") << internet << u"9.9.9.10"_s
                                 << QStringList{u"The name server 9.9.9.10 is asked"_s}
                                 << QStringList{u"This computer's name server"_s};
    QTest::newRow("other port") << otherPort << u"system"_s << QStringList{u"port 2525;"_s}
                                << QStringList{u"port 25;"_s};
    QTest::newRow("lan") << lan << u"system"_s << QStringList{u"hosts file"_s, u"entered here"_s, noMail}
                         << QStringList{u"published"_s};
    QTest::newRow("map") << map << u"system"_s
                         << QStringList{u"imap.isp.net:993"_s, u"nobody logs in unless you typed a password"_s,
                                        u"name servers of shop.net are asked directly"_s,
                                        u"may these public DNS services"_s, u"iana.org"_s}
                         << QStringList{u"published"_s, u"the DNS of your network"_s,
                                        u"asked what they see"_s};
    setup::MailSetup mapNotPublic = map;
    mapNotPublic.askPublicResolvers = false;
    QTest::newRow("map, no public services")
        << mapNotPublic << u"system"_s
        << QStringList{u"Public DNS services are not asked."_s, u"root of the DNS"_s}
        << QStringList{u"Google"_s};
    setup::MailSetup mapInside = map;
    mapInside.domain = u"office.home.arpa"_s;
    QTest::newRow("map, a name for inside only")
        << mapInside << u"system"_s << QStringList{u"Only if that fails"_s, u"imap.isp.net:993"_s}
        << QStringList{u"Google"_s, u"name servers of office.home.arpa"_s, u"ublic DNS services"_s};
    QTest::newRow("simulated") << simulated << u"system"_s << QStringList{u"Nobody is asked"_s}
                               << QStringList{u"name server"_s};
}

void TestEvidence::disclosureNamesWhoIsAsked()
{
    QFETCH(setup::MailSetup, setup);
    QFETCH(QString, nameServer);
    QFETCH(QStringList, named);
    QFETCH(QStringList, notNamed);
    const QStringList lines = report::disclosure(setup, nameServer);
    const QString text = lines.join(u'\n');
    for (const QString &part : named)
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const QString &part : notNamed)
        QVERIFY2(!text.contains(part), qPrintable(text));
    for (const QString &line : lines)
        QVERIFY(line.endsWith(u'.'));
}

void TestEvidence::mapModeAsksNobodyElse_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("outsideAddress");
    QTest::addColumn<bool>("sendsAsOutside");
    QTest::addColumn<bool>("publicToo");
    const auto anna = u"anna@isp.net"_s;
    QTest::newRow("a domain of the Internet") << u"shop.net"_s << QString() << true << false;
    QTest::newRow("its name servers refuse") << u"shop.net"_s << QString() << true << true;
    QTest::newRow("a name for inside only") << u"office.home.arpa"_s << QString() << true << false;
    QTest::newRow("a domain of the Internet, the mailbox as sender") << u"shop.net"_s << anna << true << false;
    QTest::newRow("a domain of the Internet as sender") << u"shop.net"_s << anna << false << false;
    QTest::newRow("a name for inside only, the mailbox as sender") << u"office.home.arpa"_s << anna << true << false;
    QTest::newRow("a name for inside only as sender") << u"office.home.arpa"_s << anna << false << false;
}

/// What the disclosure of map mode leaves out is asked by no check.
void TestEvidence::mapModeAsksNobodyElse()
{
    QFETCH(QString, domain);
    QFETCH(QString, outsideAddress);
    QFETCH(bool, sendsAsOutside);
    QFETCH(bool, publicToo);
    setup::MailSetup setup;
    setup.mode = setup::Mode::Map;
    setup.domain = domain;
    setup.outsideAddress = outsideAddress;
    setup.sendsAsOutside = sendsAsOutside;
    setup.outsideServers = {
        {setup::ServiceProtocol::Imap, u"imap.isp.net"_s, 993, setup::Security::ImplicitTls},
        {setup::ServiceProtocol::Smtp, u"smtp.isp.net"_s, 465, setup::Security::ImplicitTls}};
    fakes::World world(
        u"shop.net MX 10 mx.isp.net\nmx.isp.net A 198.41.0.9\nimap.isp.net A 198.41.0.10\n"
        "office.home.arpa A 192.168.1.5\n"_s +
        (publicToo ? u"@11.53.1.1 shop.net * !REFUSED\n@11.53.1.2 shop.net * !REFUSED\n"_s : QString()));
    dns::Surroundings surroundings = world.observations().surroundings();
    surroundings.lanServers = {dns::serverAt(QHostAddress(u"192.168.1.1"_s))};
    world.observations().setSurroundings(surroundings);
    for (const checks::Check *check : checks::checkTable())
        static_cast<void>(world.judge(*check, setup));
    const QString text = world.questions().join(u'\n');
    QVERIFY(text.contains("imap.isp.net"_L1));
    QVERIFY(!text.contains("@192.168.1.1"_L1));
    QCOMPARE(text.contains("@8.8.8.8"_L1), publicToo);
    const QString told = report::disclosure(setup, u"system"_s).join(u'\n');
    if (publicToo)
        QVERIFY(told.contains("Google"_L1));
    QCOMPARE(text.contains("@11.53.1.1"_L1),
             told.contains(u"name servers of %1 are asked directly"_s.arg(domain)));
}

void TestEvidence::timesSayTheirZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("times");
    QTest::newRow("east") << QByteArray("Asia/Shanghai") << u"local time, UTC+08:00"_s;
    QTest::newRow("west, half an hour") << QByteArray("America/St_Johns") << u"local time, UTC-03:30"_s;
    QTest::newRow("in winter") << QByteArray("Europe/Berlin") << u"local time, UTC+01:00"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"local time, UTC+00:00"_s;
}

void TestEvidence::timesSayTheirZone()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const auto restore = qScopeGuard([&] { wasSet ? qputenv("TZ", before) : qunsetenv("TZ"); });
    qputenv("TZ", zone);
    const QList<report::Fact> facts = report::facts(sample::healthy());
    const auto times = std::ranges::find(facts, u"Times"_s, &report::Fact::label);
    QVERIFY(times != facts.end() && times != facts.begin());
    QCOMPARE((times - 1)->label, u"Started"_s);
    QTEST(times->value, "times");
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
