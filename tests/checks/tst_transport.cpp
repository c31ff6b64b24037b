// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/authenticated.h"
#include "checks/checklist.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;
using smtp::Session;
using Change = std::function<void(World &, Session &, setup::MailSetup &)>;
Q_DECLARE_METATYPE(Change)

/// What protects mail on its way: MTA-STS, TLS-RPT, DANE, CAA; and the registration of the domain.
class TransportCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void authenticated_data();
    void authenticated();
    void tags_data();
    void tags();
    void plantsNothingNegative();
    void everyTagIsReached();

private:
    QSet<QString> m_reached;
};

namespace {

const QString plain = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n"_s;
const QByteArray key(64, 'a'), otherKey(64, 'b'), issuerKey(64, 'c');
const QString webServer = u"11.0.0.9"_s, policyUrl = u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s;

const QHash<QString, const checks::Check *> &all()
{
    static const QHash<QString, const checks::Check *> table{{u"mta-sts"_s, &checks::mtaStsCheck}, {u"tls-rpt"_s, &checks::tlsRptCheck},
                                                             {u"dane"_s, &checks::daneCheck}, {u"caa"_s, &checks::caaCheck},
                                                             {u"registration"_s, &checks::registrationCheck}};
    return table;
}

Session healthy(const QString &address = u"11.0.0.1"_s, const QString &host = u"mail.example.org"_s)
{
    Session session = fakes::healthySession(address, host);
    session.tls.certificate->issuerOrganization = u"Let's Encrypt"_s;
    session.tls.chain = {{QByteArray(64, '1'), QByteArray(128, '1'), key, QByteArray(128, '2')},
                         {QByteArray(64, '3'), QByteArray(128, '3'), issuerKey, QByteArray(128, '4')}};
    return session;
}

/// The zone of the domain is signed, and those who check signatures say so.
QString signedZone(const QString &more = {})
{
    return u"@public example.org NS ad ns1.dns-host.net\n@public mail.example.org A ad 11.0.0.1\n@public mail.example.org AAAA ad !NODATA\n"
           "@public example.org MX ad 10 mail.example.org\n"_s + more;
}

QString tlsa(const QString &data)
{
    return u"_25._tcp.mail.example.org TLSA %1\n@public _25._tcp.mail.example.org TLSA ad %1\n"_s.arg(data);
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest);
}

QByteArray policyText(const char *mode = "enforce", const char *more = "", const char *mx = "mail.example.org")
{
    return QByteArray("version: STSv1\r\nmode: ") + mode + "\r\nmx: " + mx + "\r\nmax_age: 604800\r\n" + more;
}

Change serves(const QByteArray &text, const QString &type = u"text/plain; charset=utf-8"_s, int status = 200)
{
    return [=](World &world, Session &, setup::MailSetup &) { world.add(policyUrl, webServer, text, type, status); };
}

/// The policy's web server with something wrong in the document.
Change serving(const std::function<void(web::Document &)> &change)
{
    return [=](World &world, Session &, setup::MailSetup &) {
        web::Document document;
        document.request = {policyUrl, QHostAddress(webServer)};
        document.status = 200;
        document.contentType = u"text/plain"_s;
        document.body = policyText();
        document.tls.attempted = document.tls.established = true;
        tls::Certificate certificate;
        certificate.names = {u"mta-sts.example.org"_s};
        certificate.notBefore = world.observations().now().addDays(-30);
        certificate.notAfter = world.observations().now().addDays(60);
        document.tls.certificate = certificate;
        change(document);
        world.add(document);
    };
}

Change failing(web::FetchFailure failure)
{
    return serving([failure](web::Document &document) {
        document.failure = failure;
        document.status = 0;
        document.tls = {};
    });
}

Change session(const std::function<void(Session &)> &change)
{
    return [=](World &, Session &one, setup::MailSetup &) { change(one); };
}

Change both(const Change &a, const Change &b)
{
    return [=](World &world, Session &one, setup::MailSetup &setup) {
        a(world, one, setup);
        b(world, one, setup);
    };
}

const Change nothing = [](World &, Session &, setup::MailSetup &) {};
const Change noTls = session([](Session &one) {
    one.capabilities.removeAll(u"STARTTLS"_s);
    one.tls = {};
    one.startTlsReply.reset();
});
const Change refused = session([](Session &one) { one = fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused); });

/// What the registry of .org says; `days` until the end.
Change registered(int days, const QByteArray &status = "active", int ageDays = 1000)
{
    return [=](World &world, Session &, setup::MailSetup &) {
        const auto date = [&](int day) { return world.observations().now().addDays(day).toString(Qt::ISODate).toLatin1(); };
        world.add(u"https://rdap.publicinterestregistry.org/rdap/domain/example.org"_s, u"11.0.0.7"_s,
                  R"({"objectClassName":"domain","ldhName":"example.org","status":[")" + status + R"("],"events":[{"eventAction":"registration","eventDate":")"
                      + date(-ageDays) + R"("},{"eventAction":"expiration","eventDate":")" + date(days) + R"("}]})",
                  u"application/rdap+json"_s);
    };
}

Change registryAnswers(const QByteArray &text, int status)
{
    return [=](World &world, Session &, setup::MailSetup &) {
        world.add(u"https://rdap.publicinterestregistry.org/rdap/domain/example.org"_s, u"11.0.0.7"_s, text, u"application/rdap+json"_s, status);
    };
}

} // namespace

void TransportCheckTest::authenticated_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<bool>("askPublic");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &dns, const char *expected, bool askPublic = true) {
        QTest::newRow(name) << plain + dns << askPublic << QString::fromLatin1(expected);
    };
    const QString ad = u"@public mail.example.org A ad 11.0.0.1\n"_s;
    row("signed", ad, "secure");
    row("not signed", {}, "insecure");
    row("nobody may be asked", ad, "unknown", false);
    row("nobody checks", ad + u"@public iana.org MX 10 mail.iana.org\n"_s, "unknown");
    row("one who lies is not heard", u"@8.8.8.8 a.root-servers.net A 11.8.8.8\n@8.8.8.8 mail.example.org A ad 11.0.0.1\n"_s, "insecure");
    row("bogus, with the reason", u"@public mail.example.org A ede=6 !SERVFAIL\n"_s, "bogus");
    row("bogus, without a reason", u"@public mail.example.org A cd 11.0.0.1\n@public mail.example.org A !SERVFAIL\n"_s, "bogus");
    row("refused for another reason", u"@public mail.example.org A ede=22 !SERVFAIL\n"_s, "unknown");
    row("refused whether checked or not", u"@public mail.example.org A !SERVFAIL\n"_s, "unknown");
    row("time-out", u"@public mail.example.org A !TIMEOUT\n"_s, "unknown");
    row("one stumbles", u"@8.8.8.8 mail.example.org A cd 11.0.0.1\n@8.8.8.8 mail.example.org A !SERVFAIL\n"_s + ad, "secure");
    const QString local = u"@127.0.0.1 mail.example.org A ad 11.0.0.1\n"_s;
    row("a resolver on this computer that checks", local + u"@127.0.0.1 iana.org MX ad 10 mail.iana.org\n"_s, "secure", false);
    row("a resolver on this computer that does not check", local, "unknown", false);
    row("absent by the word of the zone, which is signed", u"@zone mail.example.org A !NODATA\n@public example.org NS ad ns1.dns-host.net\n"_s, "secure");
    row("absent by the word of the zone, which is not signed", u"@zone mail.example.org A !NODATA\n"_s, "insecure");
    row("the system's resolver elsewhere is not believed", u"@system mail.example.org A ad 11.0.0.1\n@system iana.org MX ad 10 mail.iana.org\n"_s, "unknown",
        false);
}

void TransportCheckTest::authenticated()
{
    using State = checks::AuthenticatedAnswer::State;
    QFETCH(QString, dns);
    QFETCH(bool, askPublic);
    World world(dns);
    setup::MailSetup setup = fakes::internetSetup();
    setup.askPublicResolvers = askPublic;
    if (dns.contains(u"@127.0.0.1"_s)) {
        dns::Surroundings around = world.observations().surroundings();
        around.systemServers = {dns::serverAt(QHostAddress(QHostAddress::LocalHost))};
        world.observations().setSurroundings(around);
    }
    checks::AuthenticatedAnswer answer;
    for (int rounds = 0; rounds < 50; ++rounds) {
        world.observations().beginCheck();
        answer = checks::authenticatedAnswer(setup, world.observations(), u"mail.example.org"_s, dns::RecordType::A);
        if (world.observations().complete())
            break;
        world.answerMissing();
    }
    const QString seen = answer.state == State::Secure     ? u"secure"_s
                         : answer.state == State::Insecure ? u"insecure"_s
                         : answer.state == State::Bogus    ? u"bogus"_s
                         : answer.state == State::Unknown  ? u"unknown"_s
                                                           : u"waiting"_s;
    QTEST(seen, "expected");
}

void TransportCheckTest::tags_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("tags");
    QString check;
    const auto row = [&check](const char *name, const QString &dns, const Change &change, const char *tags) {
        QTest::newRow(qPrintable(check + u": "_s + QString::fromLatin1(name))) << check << plain + dns << change << QString::fromLatin1(tags);
    };
    check = u"tls-rpt"_s;
    row("absent", {}, nothing, "TLSRPT_ABSENT");
    row("healthy", u"_smtp._tls.example.org TXT v=TLSRPTv1; rua=mailto:a@example.org"_s, nothing, "TLSRPT_OK");
    row("something else there", u"_smtp._tls.example.org TXT hello"_s, nothing, "TLSRPT_ABSENT");
    row("two", u"_smtp._tls.example.org TXT v=TLSRPTv1; rua=mailto:a@example.org\n_smtp._tls.example.org TXT v=TLSRPTv1; rua=mailto:b@example.org"_s, nothing,
        "TLSRPT_TWO");
    row("no target", u"_smtp._tls.example.org TXT v=TLSRPTv1;"_s, nothing, "TLSRPT_NO_TARGET");
    row("address alone", u"_smtp._tls.example.org TXT v=TLSRPTv1; rua=a@example.org"_s, nothing, "TLSRPT_BAD_TARGET");
    row("nobody tells", u"_smtp._tls.example.org TXT !SERVFAIL"_s, nothing, "TLSRPT_UNKNOWN");

    check = u"mta-sts"_s;
    const QString record = u"_mta-sts.example.org TXT v=STSv1; id=1\n"_s, host = u"mta-sts.example.org A 11.0.0.9\n"_s, sts = record + host;
    row("absent", {}, nothing, "STS_ABSENT");
    row("absent, and the name leads to a web site", host, serves("not here", u"text/html"_s, 404), "STS_ABSENT");
    row("healthy", sts, serves(policyText()), "STS_OK");
    row("healthy, and an address that this computer has no route to", sts + u"mta-sts.example.org AAAA 2a00::9"_s, serves(policyText()), "STS_OK");
    row("only an address that this computer has no route to", record + u"mta-sts.example.org AAAA 2a00::9"_s,
        [](World &world, Session &, setup::MailSetup &) {
            web::Document document;
            document.request = {policyUrl, QHostAddress(u"2a00::9"_s)};
            document.failure = web::FetchFailure::Unreachable;
            world.add(document);
        }, "STS_NOT_FETCHED");
    row("healthy, with a wildcard", sts, serves(policyText("enforce", "", "*.example.org")), "STS_OK");
    row("policy without record", host, serves(policyText()), "STS_NO_RECORD");
    row("two records", sts + u"_mta-sts.example.org TXT v=STSv1; id=2"_s, serves(policyText()), "STS_TWO_RECORDS");
    row("no id", host + u"_mta-sts.example.org TXT v=STSv1;"_s, serves(policyText()), "STS_RECORD_BAD");
    row("small letters", host + u"_mta-sts.example.org TXT v=stsv1; id=1"_s, serves(policyText()), "STS_RECORD_BAD");
    row("record without web server", record, nothing, "STS_NO_HOST");
    row("web server on a private address", record + u"mta-sts.example.org A 192.168.1.9"_s, nothing, "STS_HOST_NOT_PUBLIC");
    row("web server cannot be looked up", record + u"mta-sts.example.org A !SERVFAIL\nmta-sts.example.org AAAA !SERVFAIL"_s, nothing, "STS_HOST_UNKNOWN");
    row("nobody tells", u"_mta-sts.example.org TXT !SERVFAIL"_s, nothing, "STS_UNKNOWN");
    row("nothing listens", sts, nothing, "STS_REFUSED");
    row("time-out", sts, failing(web::FetchFailure::ConnectTimeout), "STS_NOT_FETCHED");
    row("TLS fails", sts, failing(web::FetchFailure::TlsFailed), "STS_NO_ANSWER");
    row("breaks off", sts, failing(web::FetchFailure::ClosedEarly), "STS_NO_ANSWER");
    row("too large", sts, failing(web::FetchFailure::TooLarge), "STS_TOO_LARGE");
    row("same network", sts, both(failing(web::FetchFailure::ConnectTimeout), [](World &, Session &, setup::MailSetup &setup) {
            setup.ownNetworkAddresses = {QHostAddress(webServer)};
        }), "STS_NOT_FETCHED_NAT");
    row("same network, and the router answers", sts, both(serving([](web::Document &document) {
            document.status = 404;
            document.tls.certificate->names = {u"router.lan"_s};
        }), [](World &, Session &, setup::MailSetup &setup) { setup.ownNetworkAddresses = {QHostAddress(webServer)}; }), "STS_NOT_FETCHED_NAT");
    row("same network, and it is fetched", sts, both(serves(policyText()), [](World &, Session &, setup::MailSetup &setup) {
            setup.ownNetworkAddresses = {QHostAddress(webServer)};
        }), "STS_OK");
    row("a wildcard's text that has these letters", u"_mta-sts.example.org TXT v=spf1 include:hosts.example -all"_s, nothing, "STS_ABSENT");
    row("redirection", sts, serving([](web::Document &document) {
            document.status = 301;
            document.location = u"https://www.example.org/"_s;
        }), "STS_REDIRECT");
    row("not found", sts, serves("", u"text/html"_s, 404), "STS_STATUS");
    row("other type", sts, serves(policyText(), u"text/html"_s), "STS_TYPE");
    row("no type", sts, serves(policyText(), {}), "STS_TYPE");
    row("a web page", sts, serves("<html>", u"text/html"_s), "STS_POLICY_BAD");
    row("certificate for another name", sts, serving([](web::Document &document) { document.tls.certificate->names = {u"www.example.org"_s}; }),
        "STS_CERTIFICATE");
    row("certificate by nobody known", sts, serving([](web::Document &document) { document.tls.problems = {tls::ChainProblem::UnknownIssuer}; }),
        "STS_CERTIFICATE");
    row("certificate has expired", sts,
        serving([](web::Document &document) { document.tls.certificate->notAfter = document.tls.certificate->notBefore.addDays(1); }), "STS_CERTIFICATE");
    row("certificate expires", sts,
        serving([](web::Document &document) { document.tls.certificate->notAfter = document.tls.certificate->notBefore.addDays(35); }),
        "STS_CERTIFICATE_EXPIRES");
    row("two web servers differ", sts + u"mta-sts.example.org A 11.0.0.8"_s, both(serves(policyText()), [](World &world, Session &, setup::MailSetup &) {
            world.add(policyUrl, u"11.0.0.8"_s, policyText("testing"));
        }), "STS_POLICIES_DIFFER");
    row("one of two web servers is down", sts + u"mta-sts.example.org A 11.0.0.8"_s, serves(policyText()), "STS_REFUSED");
    row("mode none", sts, serves("version: STSv1\nmode: none\nmax_age: 86400\n"), "STS_MODE_NONE");
    row("mode testing", sts, serves(policyText("testing")), "STS_MODE_TESTING");
    row("short age", sts, serves("version: STSv1\nmode: enforce\nmx: mail.example.org\nmax_age: 86400\n"), "STS_SHORT_AGE");
    row("repeated key", sts, serves(policyText("enforce", "mode: none\r\n")), "STS_REPEATED");
    row("stale server", sts, serves(policyText("enforce", "mx: old.example.org\r\n")), "STS_OK STS_STALE_MX");
    row("server not covered", sts, serves(policyText("enforce", "", "other.example.org")), "STS_MX_NOT_COVERED STS_STALE_MX");
    row("server not covered while testing", sts, serves(policyText("testing", "", "other.example.org")),
        "STS_MODE_TESTING STS_MX_NOT_COVERED_YET STS_STALE_MX");
    row("a foreign server not covered while testing, which is to be deleted", sts + u"example.org MX 20 mx.isp.net\nmx.isp.net A 11.0.0.2"_s,
        both(serves(policyText("testing")), [](World &, Session &, setup::MailSetup &setup) {
            setup.servers = {{u"mail.example.org"_s, {QHostAddress(u"11.0.0.1"_s)}, 10}};
        }), "STS_MODE_TESTING");
    const Change selfSigned = session([](Session &one) { one.tls.problems = {tls::ChainProblem::SelfSigned}; });
    row("mail server signs itself", sts, both(serves(policyText()), selfSigned), "STS_MX_CERTIFICATE");
    row("mail server signs itself while testing", sts, both(serves(policyText("testing")), selfSigned), "STS_MODE_TESTING STS_MX_CERTIFICATE_YET");
    row("mail server has another name", sts, both(serves(policyText()), session([](Session &one) { one.tls.certificate->names = {u"x.example"_s}; })),
        "STS_MX_CERTIFICATE");
    row("mail server does not encrypt", sts, both(serves(policyText()), noTls), "STS_MX_NO_TLS");
    row("mail server cannot be reached", sts, both(serves(policyText()), refused), "STS_OK");
    const QString noMx = u"@zone example.org MX !SERVFAIL\n@public example.org MX !SERVFAIL\n@system example.org MX !SERVFAIL\n"_s;
    row("MX cannot be asked for", sts + noMx, serves(policyText()), "STS_MX_UNKNOWN");
    row("no mail", u"@zone example.org MX 0 .\n@public example.org MX 0 .\n@system example.org MX 0 ."_s, nothing, "STS_NO_MAIL");

    check = u"dane"_s;
    const QString right = u"3 1 1 "_s + hex(key), wrong = u"3 1 1 "_s + hex(otherKey);
    row("absent, not signed", {}, nothing, "DANE_ABSENT");
    row("absent, signed", signedZone(), nothing, "DANE_POSSIBLE");
    row("absent, signed, in the zone of somebody else", signedZone().replace(u"mail.example.org"_s, u"mx.isp.net"_s)
            + u"@zone example.org MX 10 mx.isp.net\nmx.isp.net A 11.0.0.1\n"_s, session([](Session &one) { one.request.hostName = u"mx.isp.net"_s; }), "DANE_ABSENT");
    row("absent, signed, not reached", signedZone(), refused, "DANE_ABSENT");
    row("healthy", signedZone(tlsa(right)), nothing, "DANE_OK");
    row("healthy, the certificate is for another name and old", signedZone(tlsa(right)), session([](Session &one) {
            one.tls.certificate->names = {u"x.example"_s};
            one.tls.certificate->notAfter = one.tls.certificate->notBefore.addDays(1);
        }), "DANE_OK");
    row("healthy, by an alias that leaves the zone",
        signedZone(u"_25._tcp.mail.example.org CNAME key.example.net\nkey.example.net TLSA %1\n@public _25._tcp.mail.example.org TLSA ad %1\n"_s.arg(right)),
        nothing, "DANE_OK");
    row("healthy, by an alias inside the zone",
        signedZone(u"_25._tcp.mail.example.org CNAME key.example.org\nkey.example.org TLSA %1\n@public _25._tcp.mail.example.org TLSA ad %1\n"_s.arg(right)),
        nothing, "DANE_OK");
    row("by an authority", signedZone(tlsa(u"2 1 1 "_s + hex(issuerKey))), nothing, "DANE_OK");
    row("by an authority, other name", signedZone(tlsa(u"2 1 1 "_s + hex(issuerKey))),
        session([](Session &one) { one.tls.certificate->names = {u"x.example"_s}; }), "DANE_AUTHORITY_NAME");
    row("by a whole authority that is not sent", signedZone(tlsa(u"2 0 0 00ff"_s)), nothing, "DANE_CANNOT_TELL");
    row("does not fit", signedZone(tlsa(wrong)), nothing, "DANE_MISMATCH");
    row("new key prepared", signedZone(tlsa(right) + tlsa(wrong)), nothing, "DANE_OK DANE_SPARE");
    row("not signed", tlsa(wrong).remove(u" ad"_s), nothing, "DANE_UNSIGNED");
    row("only the address is not signed", signedZone(tlsa(wrong)).replace(u"A ad 11"_s, u"A 11"_s), nothing, "DANE_UNSIGNED");
    row("only the MX is not signed", signedZone(tlsa(right)).remove(u"@public example.org MX ad 10 mail.example.org\n"_s), nothing, "DANE_MX_UNSIGNED DANE_OK");
    row("bogus", signedZone(u"_25._tcp.mail.example.org TLSA "_s + right + u"\n@public _25._tcp.mail.example.org TLSA ede=6 !SERVFAIL\n"_s), nothing,
        "DANE_BOGUS");
    row("nobody checks", signedZone(tlsa(right)) + u"@public iana.org MX 10 mail.iana.org\n"_s, nothing, "DANE_NOT_VERIFIED");
    row("nobody checks, and there is none", u"@public iana.org MX 10 mail.iana.org\n"_s, nothing, "DANE_ABSENT");
    row("cannot be asked", u"_25._tcp.mail.example.org TLSA !SERVFAIL\n"_s, nothing, "DANE_UNKNOWN");
    row("kinds that are not for mail", signedZone(tlsa(u"1 1 1 "_s + hex(key))), nothing, "DANE_NOTHING_USABLE");
    row("kinds that are not for mail beside", signedZone(tlsa(right) + tlsa(u"1 1 1 "_s + hex(key))), nothing, "DANE_IGNORED DANE_OK");
    row("digest too short", signedZone(tlsa(u"3 1 1 00ff"_s)), nothing, "DANE_NOTHING_USABLE");
    row("does not encrypt", signedZone(tlsa(right)), noTls, "DANE_NO_STARTTLS");
    row("not reached", signedZone(tlsa(right)), refused, "DANE_NOT_TESTED");
    row("fits at one of two addresses",
        signedZone(tlsa(wrong)) + u"mail.example.org A 11.0.0.2\n@public mail.example.org A ad 11.0.0.2\n"_s, nothing, "DANE_MISMATCH_SOME");
    row("MX cannot be asked for", noMx, nothing, "DANE_UNKNOWN");
    row("two names at one address", signedZone(tlsa(right)) + u"example.org MX 20 mx2.example.org\nmx2.example.org A 11.0.0.1\n"
        "@public mx2.example.org A ad 11.0.0.1\n_25._tcp.mx2.example.org TLSA 3 1 1 "_s + hex(otherKey)
            + u"\n@public _25._tcp.mx2.example.org TLSA ad 3 1 1 "_s + hex(otherKey) + u"\n"_s, nothing, "DANE_NOT_TESTED DANE_OK");
    row("no server", u"@zone example.org MX 0 .\n@public example.org MX 0 .\n@system example.org MX 0 ."_s, nothing, "DANE_NO_HOST");

    check = u"caa"_s;
    const QString ours = u"example.org CAA 0 issue letsencrypt.org\n"_s, others = u"example.org CAA 0 issue digicert.com\n"_s;
    row("absent", {}, nothing, "CAA_ABSENT");
    row("healthy", ours, nothing, "CAA_OK");
    row("closest counts", others + u"mail.example.org CAA 0 issue letsencrypt.org\n"_s, nothing, "CAA_OK");
    row("another authority", others, nothing, "CAA_OTHER");
    row("another authority closer", ours + u"mail.example.org CAA 0 issue digicert.com\n"_s, nothing, "CAA_OTHER");
    row("nobody", u"example.org CAA 0 issue ;"_s, nothing, "CAA_NOBODY");
    row("critical", ours + u"example.org CAA 128 tbs x"_s, nothing, "CAA_CRITICAL");
    row("broken", u"example.org CAA 0 issue https://letsencrypt.org"_s, nothing, "CAA_BROKEN");
    row("reports only", u"example.org CAA 0 iodef mailto:a@example.org"_s, nothing, "CAA_OPEN");
    row("issuer not known", ours, session([](Session &one) { one.tls.certificate->issuerOrganization = u"My CA"_s; }), "CAA_NOT_COMPARED");
    row("signed by itself", others, session([](Session &one) { one.tls.problems = {tls::ChainProblem::SelfSigned}; }), "CAA_NOT_COMPARED");
    row("not reached", ours, refused, "CAA_NOT_COMPARED");
    row("wildcard certificate", ours + u"example.org CAA 0 issuewild digicert.com"_s,
        session([](Session &one) { one.tls.certificate->names = {u"*.example.org"_s}; }), "CAA_OTHER");
    row("cannot be asked", u"mail.example.org CAA !SERVFAIL"_s, nothing, "CAA_UNKNOWN");
    row("no server of one's own", u"@zone example.org MX 10 mx.example.net\n"_s, nothing, "CAA_NO_HOST");

    check = u"registration"_s;
    const QString registry = u"rdap.publicinterestregistry.org A 11.0.0.7\n"_s;
    row("healthy", registry, registered(300), "REGISTRATION_OK");
    row("in two weeks", registry, registered(14), "REGISTRATION_EXPIRES_SOON");
    row("in a month", registry, registered(30), "REGISTRATION_EXPIRES");
    row("in 46 days", registry, registered(46), "REGISTRATION_OK");
    row("over", registry, registered(-2), "REGISTRATION_EXPIRED");
    row("young", registry, registered(300, "active", 10), "REGISTRATION_OK REGISTRATION_YOUNG");
    row("on hold", registry, registered(300, "client hold"), "REGISTRATION_ON_HOLD");
    row("given up", registry, registered(300, "redemption period"), "REGISTRATION_BEING_DELETED");
    row("without dates", registry, registryAnswers(R"({"objectClassName":"domain"})", 200), "REGISTRATION_NO_DATE");
    row("not registered", registry, registryAnswers("{}", 404), "REGISTRATION_MISSING");
    row("too many questions", registry, registryAnswers("{}", 429), "REGISTRATION_UNKNOWN");
    row("nonsense", registry, registryAnswers("<html>", 200), "REGISTRATION_UNKNOWN");
    row("nobody there", registry, nothing, "REGISTRATION_UNKNOWN");
    row("a registry that lives nowhere", {}, nothing, "REGISTRATION_UNKNOWN");
    row("may not be asked", registry, [](World &, Session &, setup::MailSetup &setup) { setup.askOutsideServices = false; }, "REGISTRATION_NOT_ASKED");
    row("unknown top level", {}, [](World &, Session &, setup::MailSetup &setup) { setup.domain = u"example.zz"_s; }, "REGISTRATION_NO_REGISTRY");
    row("no such thing", {}, [](World &, Session &, setup::MailSetup &setup) { setup.domain = u"org"_s; }, "REGISTRATION_NO_DOMAIN");
}

void TransportCheckTest::tags()
{
    QFETCH(QString, check);
    QFETCH(QString, dns);
    QFETCH(Change, change);
    Session one = healthy();
    setup::MailSetup setup = fakes::internetSetup();
    World scratch(dns);
    change(scratch, one, setup); // what it makes of the session, before the world takes it
    Session second = healthy(u"11.0.0.2"_s);
    second.tls.chain.first().spkiSha256 = otherKey;
    World world(dns, {one, second});
    Session ignored;
    change(world, ignored = healthy(), setup);
    QStringList got;
    for (const checks::Finding &finding : world.judge(*all().value(check), setup)) {
        got.append(finding.tag);
        m_reached.insert(finding.tag);
        const QString text = checks::findingText(finding) + checks::findingRemedy(finding);
        QVERIFY2(!text.contains(u'%') && !text.contains(u'\u0001') && !text.contains(u'{'), qPrintable(text));
        QVERIFY(finding.details.size() <= checks::maximumDetails);
    }
    got.sort();
    QTEST(got.join(u' '), "tags");
}

void TransportCheckTest::plantsNothingNegative()
{
    // What the zone does not have yet is asked of the zone alone (RFC 2308 section 5).
    World world(plain, {healthy()});
    for (const checks::Check *check : all())
        (void)world.judge(*check, fakes::internetSetup());
    QVERIFY(world.questions().size() > 10);
    for (const QString &question : world.questions()) {
        const bool isAbsent = question.contains(u"_mta-sts."_s) || question.contains(u"_tls."_s) || question.contains(u"_tcp."_s) || question.contains(u":CAA "_s);
        QVERIFY2(!isAbsent || question.contains(u" norec"_s), qPrintable(question));
    }
}

void TransportCheckTest::everyTagIsReached()
{
    QStringList never;
    for (const checks::Check *check : all()) {
        for (const checks::Tag &tag : check->tags) {
            if (!m_reached.contains(QString::fromLatin1(tag.id)))
                never.append(QString::fromLatin1(tag.id));
        }
    }
    QVERIFY2(never.isEmpty(), qPrintable(never.join(u' ')));
}

QTEST_GUILESS_MAIN(TransportCheckTest)

#include "tst_transport.moc"
