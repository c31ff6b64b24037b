// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checkrunner.h"
#include "records/recordtable.h"
#include "setup/domainname.h"
#include "simulation/simulatedinternet.h"
#include "simulation/world.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using dns::RecordType;
using dns::Status;

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDomainHasASetup();
    void unknownDomainsHaveNone();
    void everySetupIsWhatAPersonMayType();
    void healthyDomainIsPublishedAsPlanned();
    void answers_data();
    void answers();
    void walkFromTheRoot_data();
    void walkFromTheRoot();
    void controlsAreAnsweredHonestly();
    void brokenSignatures();
    void onlyResolversSpeakTls();
    void negativeAnswersHaveASoa();
    void everyMailAddressHasAPtr();
    void sessions_data();
    void sessions();
    void certificatesAreAroundNow();
    void sameQuestionSameAnswer();
    void answersComeLaterAndOnce();
    void deadContextCancels();
    void diagnosis_data();
    void diagnosis();
};

namespace {

dns::Answer ask(const dns::Question &question)
{
    const auto resolver = simulation::simulatedResolver();
    QObject context;
    std::optional<dns::Answer> seen;
    resolver->resolve(question, &context, [&](const dns::Answer &answer) { seen = answer; });
    (void)QTest::qWaitFor([&] { return seen.has_value(); });
    return seen.value_or(dns::Answer());
}

dns::Answer ask(const QString &name, RecordType type, const dns::Server &server = {})
{
    return ask({name, type, server});
}

dns::Server named(const QString &address)
{
    return {dns::Server::Kind::Named, QHostAddress(address), 53};
}

smtp::SessionRequest request(const QString &address, quint16 port = 25,
                             smtp::ServiceProtocol protocol = smtp::ServiceProtocol::Smtp,
                             smtp::Security security = smtp::Security::StartTls)
{
    return {protocol, QHostAddress(address), port, security, {}};
}

smtp::Session connectTo(const smtp::SessionRequest &wanted)
{
    const auto probe = simulation::simulatedProbe();
    QObject context;
    std::optional<smtp::Session> seen;
    probe->probe(wanted, &context, [&](const smtp::Session &session) { seen = session; });
    (void)QTest::qWaitFor([&] { return seen.has_value(); });
    return seen.value_or(smtp::Session());
}

} // namespace

void TestSimulation::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void TestSimulation::everyDomainHasASetup()
{
    QCOMPARE(simulation::demoDomains().first().domain, u"healthy.example"_s);
    QStringList seen;
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        const auto setup = simulation::demoSetup(demo.domain);
        QVERIFY2(setup, qPrintable(demo.domain));
        QCOMPARE(setup->domain, demo.domain);
        QVERIFY(setup->simulated);
        QVERIFY(!setup->servers.isEmpty() || !setup->outsideServers.isEmpty());
        QVERIFY(!simulation::summaryText(demo).isEmpty());
        QVERIFY(!seen.contains(demo.domain));
        seen += demo.domain;
    }
    QCOMPARE(seen.size(), 30);
}

void TestSimulation::unknownDomainsHaveNone()
{
    QVERIFY(!simulation::demoSetup(u"example.org"_s));
    QVERIFY(!simulation::demoSetup(QString()));
    QVERIFY(!simulation::demoSetup(u"mail.healthy.example"_s));
}

void TestSimulation::everySetupIsWhatAPersonMayType()
{
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        const setup::MailSetup setup = simulation::demoSetup(demo.domain).value();
        QVERIFY2(setup::checkDomain(setup.domain, setup.mode, true).grade != setup::Grade::Error,
                 qPrintable(demo.domain));
        for (const setup::MailServer &server : setup.servers) {
            QVERIFY(setup::checkHostName(server.hostName, setup.mode, true).grade != setup::Grade::Error);
            QVERIFY(!server.addresses.isEmpty());
            for (const QHostAddress &address : server.addresses)
                QVERIFY(setup::checkAddress(address.toString(), setup.mode, true).grade ==
                        setup::Grade::Fine);
        }
    }
}

void TestSimulation::healthyDomainIsPublishedAsPlanned()
{
    const setup::MailSetup setup = simulation::demoSetup(u"healthy.example"_s).value();
    const QList<records::PlannedRecord> planned = records::plannedRecords(setup);
    QCOMPARE(planned.size(), 2 + 2 + 2 + 1 + 1 + 1); // A, AAAA, MX, SPF, DKIM, DMARC
    for (const records::PlannedRecord &plan : planned) {
        const dns::Answer answer = ask(plan.record.owner, plan.record.type);
        QVERIFY2(answer.matching().contains(plan.record), qPrintable(plan.record.text()));
    }
}

void TestSimulation::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<dns::Server>("server");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("data");
    const auto row = [](const char *title, const QString &name, RecordType type, Status status,
                        const QStringList &data = {}, const dns::Server &server = {}) {
        QTest::newRow(title) << name << type << server << status << data;
    };
    const dns::Server hosts{dns::Server::Kind::HostsFile, {}, 53};
    row("healthy MX", u"healthy.example"_s, RecordType::MX, Status::NoError,
        {u"10 mail.healthy.example."_s, u"20 backup.healthy.example."_s});
    row("healthy AAAA", u"mail.healthy.example"_s, RecordType::AAAA, Status::NoError, {u"2001:db8::10"_s});
    row("healthy NS", u"healthy.example"_s, RecordType::NS, Status::NoError,
        {u"ns1.dns.example."_s, u"ns2.dns.example."_s});
    row("name server's address", u"ns1.dns.example"_s, RecordType::A, Status::NoError, {u"203.0.113.53"_s});
    row("PTR", u"10.2.0.192.in-addr.arpa"_s, RecordType::PTR, Status::NoError, {u"mail.healthy.example."_s});
    row("no type at a name", u"healthy.example"_s, RecordType::AAAA, Status::NoData);
    row("empty non-terminal", u"1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s, RecordType::PTR, Status::NoData);
    row("no such name", u"nothing.healthy.example"_s, RecordType::A, Status::NxDomain);
    row("no MX", u"no-mx.example"_s, RecordType::MX, Status::NoData);
    row("no MX, but an address", u"no-mx.example"_s, RecordType::A, Status::NoError, {u"203.0.113.80"_s});
    row("missing", u"missing.example"_s, RecordType::MX, Status::NxDomain);
    row("null MX", u"null-mx.example"_s, RecordType::MX, Status::NoError, {u"0 ."_s});
    row("private address", u"mail.private-address.example"_s, RecordType::A, Status::NoError,
        {u"192.168.1.5"_s});
    row("alias", u"mail.alias.example"_s, RecordType::A, Status::NoError, {u"192.0.2.40"_s});
    row("alias without the type", u"mail.alias.example"_s, RecordType::AAAA, Status::NoData);
    row("the alias itself", u"mail.alias.example"_s, RecordType::CNAME, Status::NoError,
        {u"host.alias.example."_s});
    row("address as a name", u"192.0.2.50"_s, RecordType::A, Status::NxDomain);
    row("no mail host", u"mail.no-mail-host.example"_s, RecordType::A, Status::NxDomain);
    row("old provider", u"old-provider.example"_s, RecordType::MX, Status::NoError,
        {u"10 mail.old-provider.example."_s, u"20 mx.old-hoster.example."_s});
    row("SERVFAIL", u"dns-broken.example"_s, RecordType::MX, Status::ServFail);
    row("SERVFAIL below", u"mail.dns-broken.example"_s, RecordType::A, Status::ServFail);
    row("REFUSED by the name server", u"dns-broken.example"_s, RecordType::MX, Status::Refused, {},
        named(u"203.0.113.53"_s));
    row("no such server", u"healthy.example"_s, RecordType::MX, Status::Timeout, {}, named(u"203.0.113.1"_s));
    row("public resolver", u"no-mx.example"_s, RecordType::MX, Status::NoData, {}, named(u"9.9.9.9"_s));
    row("hosts file", u"mail.healthy.example"_s, RecordType::A, Status::NxDomain, {}, hosts);
    row("LAN from inside", u"mail.office.example"_s, RecordType::A, Status::NoError, {u"192.168.1.10"_s});
    row("LAN from the router", u"mail.office.example"_s, RecordType::A, Status::NoError, {u"192.168.1.10"_s},
        named(u"192.168.1.1"_s));
    row("LAN from outside", u"mail.office.example"_s, RecordType::A, Status::NxDomain, {}, named(u"9.9.9.9"_s));
    row("LAN from a name server", u"mail.office.example"_s, RecordType::A, Status::Refused, {},
        named(u"203.0.113.53"_s));
    row("stale at Google", u"mail.stale.example"_s, RecordType::A, Status::NoError, {u"192.0.2.105"_s},
        named(u"8.8.8.8"_s));
    row("stale here", u"mail.stale.example"_s, RecordType::A, Status::NoError, {u"192.0.2.105"_s});
    row("not stale at Quad9", u"mail.stale.example"_s, RecordType::A, Status::NoError, {u"192.0.2.110"_s},
        named(u"9.9.9.9"_s));
    row("not stale at the zone", u"mail.stale.example"_s, RecordType::A, Status::NoError, {u"192.0.2.110"_s},
        named(u"203.0.113.53"_s));
    row("split, inside", u"mail.split.example"_s, RecordType::A, Status::NoError, {u"192.168.1.5"_s});
    row("split, at the router", u"mail.split.example"_s, RecordType::A, Status::NoError, {u"192.168.1.5"_s},
        named(u"192.168.1.1"_s));
    row("split, outside", u"mail.split.example"_s, RecordType::A, Status::NoError, {u"192.0.2.115"_s},
        named(u"1.1.1.1"_s));
    row("lame", u"lame.example"_s, RecordType::MX, Status::Refused, {}, named(u"203.0.113.54"_s));
    row("not lame", u"lame.example"_s, RecordType::MX, Status::NoError, {u"10 mail.lame.example."_s},
        named(u"203.0.113.53"_s));
    row("doubled", u"doubled.example"_s, RecordType::MX, Status::NoData);
    row("doubled, where it landed", u"doubled.example.doubled.example"_s, RecordType::MX, Status::NoError,
        {u"10 mail.doubled.example."_s});
    row("doubled, where the host landed", u"mail.doubled.example.doubled.example"_s, RecordType::A, Status::NoError,
        {u"192.0.2.125"_s});
    row("DNSSEC broken", u"dnssec-broken.example"_s, RecordType::MX, Status::ServFail, {}, named(u"8.8.8.8"_s));
    row("DNSSEC broken, nobody checks", u"dnssec-broken.example"_s, RecordType::MX, Status::NoError,
        {u"10 mail.dnssec-broken.example."_s});
    row("parent of a zone", u"in-addr.arpa"_s, RecordType::PTR, Status::NoData);
    row("map MX", u"map.example"_s, RecordType::MX, Status::NoError, {u"10 mx.isp.example."_s});
    row("map outside server", u"imap.isp.example"_s, RecordType::A, Status::NoError, {u"203.0.113.111"_s});
    row("outside of the simulation", u"example.org"_s, RecordType::MX, Status::NxDomain);
}

void TestSimulation::answers()
{
    QFETCH(QString, name);
    QFETCH(RecordType, type);
    QFETCH(dns::Server, server);
    QFETCH(Status, status);
    QFETCH(QStringList, data);
    const dns::Answer answer = ask(name, type, server);
    QCOMPARE(dns::statusName(answer.status), dns::statusName(status));
    QStringList seen;
    for (const dns::ResourceRecord &record : answer.matching())
        seen += record.dataText();
    seen.sort();
    QCOMPARE(seen, data);
    QCOMPARE(answer.question.server, server);
    QCOMPARE(answer.answeredBy, server);
    QVERIFY(answer.elapsedMs > 0);
    const bool ofHoster = server == named(u"203.0.113.53"_s) || server == named(u"203.0.113.54"_s);
    QCOMPARE(answer.authoritative, ofHoster && !dns::couldNotAsk(status));
}

void TestSimulation::walkFromTheRoot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("expected"); // status, the zone that speaks or is referred to, glue
    const auto row = [](const char *title, const QString &name, RecordType type, const QString &server,
                        const QString &expected) { QTest::newRow(title) << name << type << server << expected; };
    const QString root = u"198.41.0.4"_s, registry = u"203.0.113.42"_s, hoster = u"203.0.113.54"_s;
    const QString healthy = u"healthy.example"_s, toRegistry = u"REFERRAL example 203.0.113.41 203.0.113.42"_s;
    const QString toHoster = u"REFERRAL healthy.example 203.0.113.53 203.0.113.54"_s;
    row("root", healthy, RecordType::SOA, root, toRegistry);
    row("root over IPv6", healthy, RecordType::SOA, u"2001:dc3::35"_s, toRegistry);
    row("root, deep name", u"_dmarc.healthy.example"_s, RecordType::TXT, root, toRegistry);
    row("root, no such registry", u"healthy.nowhere"_s, RecordType::SOA, root, u"NXDOMAIN ."_s);
    row("root, the control's domain", u"iana.org"_s, RecordType::MX, root, u"REFERRAL org 203.0.113.41 203.0.113.42"_s);
    row("registry", healthy, RecordType::SOA, registry, toHoster);
    row("registry, the name servers", healthy, RecordType::NS, registry, toHoster);
    row("registry, DNSSEC", healthy, RecordType::DS, registry, u"NOERROR"_s);
    row("registry, no DNSSEC", u"no-mx.example"_s, RecordType::DS, registry, u"NODATA example"_s);
    row("registry, no such domain", u"missing.example"_s, RecordType::SOA, registry, u"NXDOMAIN example"_s);
    row("registry, only known inside", u"office.example"_s, RecordType::SOA, registry, u"NXDOMAIN example"_s);
    row("registry, reverse", u"10.2.0.192.in-addr.arpa"_s, RecordType::PTR, registry,
        u"REFERRAL 2.0.192.in-addr.arpa 203.0.113.53 203.0.113.54"_s);
    row("zone", healthy, RecordType::SOA, hoster, u"NOERROR"_s);
    row("zone, its name servers", healthy, RecordType::NS, hoster, u"NOERROR"_s);
    row("zone, no such type", healthy, RecordType::AAAA, hoster, u"NODATA healthy.example"_s);
    row("zone, no such name", u"x.healthy.example"_s, RecordType::A, hoster, u"NXDOMAIN healthy.example"_s);
    row("zone of somebody else", u"example"_s, RecordType::SOA, hoster, u"REFUSED"_s);
}

void TestSimulation::walkFromTheRoot()
{
    QFETCH(QString, name);
    QFETCH(RecordType, type);
    QFETCH(QString, server);
    QFETCH(QString, expected);
    dns::Question question{name, type, named(server)};
    question.recursionDesired = false;
    const dns::Answer answer = ask(question);
    QStringList words{dns::statusName(answer.status)};
    if (answer.soa)
        words += answer.soaOwner;
    if (!answer.authority.isEmpty())
        words += answer.authority.first().owner;
    for (const dns::ResourceRecord &record : answer.additional)
        words += record.dataText();
    QCOMPARE(words.join(u' '), expected);
    QVERIFY(!answer.recursionAvailable);
    QCOMPARE(answer.authoritative, !dns::couldNotAsk(answer.status));
    QVERIFY(dns::answerFromJson(dns::toJson(answer)));
}

void TestSimulation::controlsAreAnsweredHonestly()
{
    QList<dns::Server> servers{{}, named(u"192.168.1.1"_s)};
    for (const dns::PublicResolver &resolver : dns::publicResolvers())
        servers << resolver.overUdp() << resolver.overUdp(true) << resolver.overTls();
    const dns::ControlQuestions &known = dns::controlQuestions();
    const QString missing = simulation::simulatedSurroundings().nonce + u'.' + known.missingUnder;
    for (const dns::Server &server : servers) {
        const dns::Answer address = ask(known.addressName, RecordType::A, server);
        QCOMPARE(address.matching().size(), 1);
        QCOMPARE(std::get<dns::AddressData>(address.matching().first().data).address, known.address);
        QCOMPARE(ask(missing, RecordType::A, server).status, Status::NxDomain);
        const dns::Answer mail = ask(known.mailName, RecordType::MX, server);
        QCOMPARE(mail.status, Status::NoError);
        const bool isOutside = server.kind == dns::Server::Kind::Named && server.address != QHostAddress(u"192.168.1.1"_s);
        QCOMPARE(mail.authenticData, isOutside); // they validate
        QCOMPARE(mail.recursionAvailable, server.kind == dns::Server::Kind::Named);
    }
}

void TestSimulation::brokenSignatures()
{
    dns::Question question{u"mail.dnssec-broken.example"_s, RecordType::A, named(u"1.1.1.1"_s)};
    const dns::Answer refused = ask(question);
    QCOMPARE(refused.status, Status::ServFail);
    QCOMPARE(refused.extendedErrors, QList<quint16>{6});
    question.checkingDisabled = true;
    const dns::Answer unchecked = ask(question);
    QCOMPARE(unchecked.matching().size(), 1);
    QVERIFY(!unchecked.authenticData && unchecked.extendedErrors.isEmpty());
    QVERIFY(ask(u"healthy.example"_s, RecordType::MX, named(u"1.1.1.1"_s)).authenticData);
    for (const QString &domain : {u"healthy.example"_s, u"dnssec-broken.example"_s}) {
        const auto key = ask(domain, RecordType(48), named(u"203.0.113.53"_s)).matching();
        const auto signer = ask(domain, RecordType::DS, named(u"203.0.113.41"_s)).matching();
        QCOMPARE(key.size(), 1);
        QCOMPARE(signer.size(), 1);
        const QByteArray keyData = std::get<dns::UnknownData>(key.first().data).rdata;
        const QByteArray signerData = std::get<dns::UnknownData>(signer.first().data).rdata;
        QCOMPARE(keyData.size(), 4 + 64); // RFC 6605 section 4
        QCOMPARE(signerData.size(), 4 + 32);
        const QByteArray wire = '\x07' + QByteArray("example") + '\0';
        const QByteArray label = domain.section(u'.', 0, 0).toLatin1();
        const QByteArray owner = static_cast<char>(label.size()) + label + wire;
        QCOMPARE(signerData.sliced(4), QCryptographicHash::hash(owner + keyData, QCryptographicHash::Sha256));
    }
    QVERIFY(!ask(u"no-mx.example"_s, RecordType::A, named(u"1.1.1.1"_s)).authenticData);
}

void TestSimulation::onlyResolversSpeakTls()
{
    for (const QString &address : {u"198.41.0.4"_s, u"203.0.113.41"_s, u"203.0.113.53"_s}) {
        dns::Server server = named(address);
        QVERIFY(ask(u"healthy.example"_s, RecordType::MX, server).status != Status::Timeout);
        server.transport = dns::Server::Transport::Tls;
        QCOMPARE(ask(u"healthy.example"_s, RecordType::MX, server).status, Status::Timeout);
    }
}

void TestSimulation::negativeAnswersHaveASoa()
{
    const dns::Answer missing = ask(u"missing.example"_s, RecordType::MX);
    QVERIFY(missing.soa);
    QCOMPARE(missing.negativeTtl, 300u);
    QCOMPARE(missing.soaOwner, u"example"_s);
    const dns::Answer none = ask(u"healthy.example"_s, RecordType::AAAA);
    QVERIFY(none.soa && none.soa->primary == "ns1.dns.example"_L1);
}

/// But for the domain whose fault that is.
void TestSimulation::everyMailAddressHasAPtr()
{
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        const setup::MailSetup setup = simulation::demoSetup(demo.domain).value();
        if (demo.domain == u"no-ptr.example"_s)
            continue;
        for (const setup::MailServer &server : setup.servers) {
            for (const QHostAddress &address : server.addresses) {
                const dns::Answer answer = ask(dns::reverseName(address), RecordType::PTR);
                QCOMPARE(answer.matching().size(), 1);
                QCOMPARE(std::get<dns::NameData>(answer.matching().first().data).name, server.hostName);
            }
        }
    }
}

void TestSimulation::sessions_data()
{
    using smtp::Security;
    using smtp::ServiceProtocol;
    QTest::addColumn<smtp::SessionRequest>("wanted");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const smtp::SessionRequest &wanted, const char *expected) {
        QTest::newRow(title) << wanted << QString::fromLatin1(expected);
    };
    row("healthy", request(u"192.0.2.10"_s), "done none tls");
    row("healthy over IPv6", request(u"2001:db8:1::10"_s), "done none tls");
    row("another port", request(u"192.0.2.10"_s, 2525), "connect refused");
    row("another address", request(u"192.0.2.254"_s), "connect connect-timeout");
    row("closed port", request(u"192.0.2.60"_s), "connect refused");
    row("silent port", request(u"192.0.2.65"_s), "connect connect-timeout");
    row("silent port's backup", request(u"198.51.100.65"_s), "done none tls");
    row("no STARTTLS", request(u"192.0.2.70"_s), "done none");
    row("expired certificate", request(u"192.0.2.75"_s), "done none tls expired");
    row("rejecting", request(u"192.0.2.80"_s), "greeting rejected 554");
    row("tarpit", request(u"192.0.2.85"_s), "greeting reply-timeout");
    row("LAN", request(u"192.168.1.10"_s), "done none tls");
    row("submissions", request(u"203.0.113.113"_s, 465, ServiceProtocol::Smtp, Security::ImplicitTls),
        "done none tls");
    row("submission", request(u"203.0.113.113"_s, 587), "done none tls");
    row("IMAPS", request(u"203.0.113.111"_s, 993, ServiceProtocol::Imap, Security::ImplicitTls),
        "done none tls");
    row("IMAP", request(u"203.0.113.111"_s, 143, ServiceProtocol::Imap), "done none tls");
    row("POP3S", request(u"203.0.113.112"_s, 995, ServiceProtocol::Pop3, Security::ImplicitTls),
        "done none tls");
    row("POP3", request(u"203.0.113.112"_s, 110, ServiceProtocol::Pop3), "done none tls");
    row("POP3 without TLS", request(u"203.0.113.112"_s, 110, ServiceProtocol::Pop3, Security::None),
        "done none");
    row("TLS on the wrong port",
        request(u"203.0.113.111"_s, 143, ServiceProtocol::Imap, Security::ImplicitTls),
        "handshake not-the-protocol imap");
    row("no TLS on a TLS port", request(u"203.0.113.111"_s, 993, ServiceProtocol::Imap),
        "greeting not-the-protocol tls-first");
}

void TestSimulation::sessions()
{
    QFETCH(smtp::SessionRequest, wanted);
    QElapsedTimer clock;
    clock.start();
    const smtp::Session session = connectTo(wanted);
    QStringList words{smtp::stageName(session.stage), smtp::failureName(session.failure)};
    if (session.rejection)
        words += QString::number(session.rejection->code);
    if (session.guess == "tls"_L1)
        words += u"tls-first"_s;
    else if (!session.guess.isEmpty())
        words += session.guess;
    if (session.tls.established)
        words += u"tls"_s;
    if (session.tls.problems.contains(smtp::ChainProblem::Expired))
        words += u"expired"_s;
    QTEST(words.join(u' '), "expected");
    QCOMPARE(session.request.key(), wanted.key());
    QVERIFY2(clock.elapsed() < 900, QByteArray::number(clock.elapsed()).constData());
    if (session.connected())
        QVERIFY(session.transcript.size() > 1 && session.elapsedMs > session.connectMs);
}

void TestSimulation::certificatesAreAroundNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto good = connectTo(request(u"192.0.2.10"_s)).tls.certificate;
    QVERIFY(good && good->notBefore < now && good->notAfter > now.addDays(30));
    QVERIFY(good->covers(u"mail.healthy.example"_s));
    const auto expired = connectTo(request(u"192.0.2.75"_s)).tls.certificate;
    QVERIFY(expired && expired->notAfter < now && expired->covers(u"mail.expired-certificate.example"_s));
    const auto wildcard = connectTo(request(u"203.0.113.113"_s, 587)).tls.certificate;
    QVERIFY(wildcard && wildcard->covers(u"smtp.isp.example"_s));
}

void TestSimulation::sameQuestionSameAnswer()
{
    QCOMPARE(toJson(ask(u"healthy.example"_s, RecordType::MX)),
             toJson(ask(u"healthy.example"_s, RecordType::MX)));
    QCOMPARE(toJson(connectTo(request(u"192.0.2.10"_s))), toJson(connectTo(request(u"192.0.2.10"_s))));
}

void TestSimulation::answersComeLaterAndOnce()
{
    const auto resolver = simulation::simulatedResolver();
    const auto probe = simulation::simulatedProbe();
    QObject context;
    int answers = 0, sessions = 0;
    resolver->resolve({u"healthy.example"_s, RecordType::MX, {}}, &context,
                      [&](const dns::Answer &) { answers += 1; });
    for (const QString &address : {u"192.0.2.10"_s, u"192.0.2.60"_s, u"192.0.2.85"_s})
        probe->probe(request(address), &context, [&](const smtp::Session &) { sessions += 1; });
    QCOMPARE(answers + sessions, 0);
    QTRY_COMPARE(sessions, 3);
    QCOMPARE(answers, 1);
    QTRY_VERIFY(context.children().isEmpty());
    QCOMPARE(sessions, 3);
}

void TestSimulation::deadContextCancels()
{
    const auto resolver = simulation::simulatedResolver();
    const auto probe = simulation::simulatedProbe();
    auto context = std::make_unique<QObject>();
    bool called = false;
    resolver->resolve({u"healthy.example"_s, RecordType::MX, {}}, context.get(),
                      [&](const dns::Answer &) { called = true; });
    probe->probe(request(u"192.0.2.10"_s), context.get(), [&](const smtp::Session &) { called = true; });
    context.reset();
    // A later question is answered; the dead ones would have been before.
    QCOMPARE(connectTo(request(u"192.0.2.10"_s)).stage, smtp::Stage::Done);
    QVERIFY(!called);
}

void TestSimulation::diagnosis_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("tag"); // the one thing that is wrong
    QTest::addColumn<checks::Verdict>("worst");
    QHash<QString, std::pair<const char *, checks::Verdict>> expected{
        {u"healthy.example"_s, {"TLS_OK", checks::Verdict::Note}},
        {u"no-mx.example"_s, {"MX_MISSING", checks::Verdict::Fail}},
        {u"missing.example"_s, {"MX_DOMAIN_MISSING", checks::Verdict::Fail}},
        {u"null-mx.example"_s, {"MX_NULL", checks::Verdict::Fail}},
        {u"private-address.example"_s, {"HOST_NOT_PUBLIC", checks::Verdict::Fail}},
        {u"alias.example"_s, {"HOST_IS_ALIAS", checks::Verdict::Fail}},
        {u"ip-target.example"_s, {"HOST_IS_ADDRESS", checks::Verdict::Fail}},
        {u"no-mail-host.example"_s, {"HOST_MISSING", checks::Verdict::Fail}},
        {u"closed-port.example"_s, {"SMTP_REFUSED", checks::Verdict::Fail}},
        {u"silent-port.example"_s, {"SMTP_TIMEOUT", checks::Verdict::Fail}},
        {u"no-starttls.example"_s, {"TLS_NOT_OFFERED", checks::Verdict::Warn}},
        {u"expired-certificate.example"_s, {"TLS_CERTIFICATE_EXPIRED", checks::Verdict::Fail}},
        {u"rejecting.example"_s, {"SMTP_REJECTED", checks::Verdict::Fail}},
        {u"tarpit.example"_s, {"SMTP_NO_GREETING", checks::Verdict::Unknown}},
        {u"old-provider.example"_s, {"MX_FOREIGN_LEFT", checks::Verdict::Warn}},
        {u"two-spf.example"_s, {"SPF_MANY", checks::Verdict::Fail}},
        {u"dns-broken.example"_s, {"DELEGATION_NONE_WORKS", checks::Verdict::Fail}},
        {u"stale.example"_s, {"SEEN_OLD_VALUE", checks::Verdict::Note}},
        {u"split.example"_s, {"SEEN_SPLIT_DNS", checks::Verdict::Note}},
        {u"lame.example"_s, {"DELEGATION_SERVER_REFUSES", checks::Verdict::Warn}},
        {u"doubled.example"_s, {"SLIP_NAME_IN_FULL", checks::Verdict::Fail}},
        {u"dnssec-broken.example"_s, {"DNSSEC_BOGUS", checks::Verdict::Fail}},
        {u"open-relay.example"_s, {"OPEN_RELAY", checks::Verdict::Fail}},
        {u"greylisting.example"_s, {"RECIPIENTS_LATER", checks::Verdict::Note}},
        {u"listed.example"_s, {"BLOCKLISTS_LISTED", checks::Verdict::Fail}},
        {u"no-ptr.example"_s, {"REVERSE_MISSING", checks::Verdict::Fail}},
        {u"spf-wrong.example"_s, {"SPF_ADDRESS_FAIL", checks::Verdict::Fail}},
        {u"tlsa-stale.example"_s, {"DANE_MISMATCH", checks::Verdict::Fail}},
        {u"office.example"_s, {"LAN_NAME_OK", checks::Verdict::Note}},
        {u"map.example"_s, {"OUTSIDE_OK", checks::Verdict::Note}},
    };
    for (const simulation::DemoDomain &demo : simulation::demoDomains()) {
        const auto [tag, worst] = expected.value(demo.domain, {"?", checks::Verdict::Fail});
        QTest::newRow(demo.domain.toLatin1().constData()) << demo.domain << QString::fromLatin1(tag) << worst;
    }
}

void TestSimulation::diagnosis()
{
    QFETCH(QString, domain);
    QFETCH(QString, tag);
    QFETCH(checks::Verdict, worst);
    const auto resolver = simulation::simulatedResolver();
    const auto probe = simulation::simulatedProbe();
    const auto fetcher = simulation::simulatedFetcher();
    checks::CheckRunner runner({resolver.get(), probe.get(), fetcher.get(), simulation::simulatedSurroundings()});
    QSignalSpy finished(&runner, &checks::CheckRunner::finished);
    QElapsedTimer clock;
    clock.start();
    runner.start(simulation::demoSetup(domain).value());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(clock.elapsed() < 1'000, QByteArray::number(clock.elapsed()).constData());

    checks::Verdict seen = checks::Verdict::NotApplicable;
    QStringList tags;
    for (const checks::CheckResult &result : runner.results()) {
        QCOMPARE(result.state, checks::CheckState::Done);
        seen = checks::worse(seen, result.verdict());
        for (const checks::Finding &finding : result.findings)
            tags += finding.tag;
    }
    QVERIFY2(tags.contains(tag), qPrintable(tags.join(u' ')));
    QVERIFY2(seen == worst, qPrintable(checks::verdictName(seen) + u": "_s + tags.join(u' ')));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
