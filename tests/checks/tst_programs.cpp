// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/clientsettings.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"
#include "policy/clientconfig.h"

#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;
using fakes::World;
using policy::ClientConfig;
using smtp::Failure;
using smtp::Session;
using smtp::Stage;

using Sessions = QHash<quint16, Session>;
using Change = std::function<void(Sessions &)>;
using Arrange = std::function<void(World &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Arrange)

/// What mail programs find: ports, SRV records, settings files.
class ProgramsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ports_data();
    void ports();
    void portsOfThisNetwork();
    void portsInTheLan_data();
    void portsInTheLan();
    void silentPortsOfAServerThatAnswersAreClosed();
    void foreignHostsAreNotConnectedTo();
    void privateTargetsAreNotConnectedTo();
    void records_data();
    void records();
    void files_data();
    void files();
    void redirects();
    void outside_data();
    void outside();
    void databaseIsAskedOnlyWhenAllowed();
    void config_data();
    void config();
    void hostileConfigIsBounded();
};

namespace {

const QString host = u"mail.example.org"_s, address = u"11.0.0.1"_s;
const QString zone = u"example.org MX 10 mail.example.org\nmail.example.org A 11.0.0.1\n"_s;
const QString entered = u"10 mail.example.org=11.0.0.1"_s;

/// A service with nothing to complain about.
Session service(quint16 port, const QString &at = address, const QString &name = host)
{
    Session session = fakes::healthySession(at, name, port);
    const bool isImap = port == 993 || port == 143, isPop = port == 995 || port == 110;
    session.request.protocol = isImap ? smtp::ServiceProtocol::Imap : isPop ? smtp::ServiceProtocol::Pop3 : smtp::ServiceProtocol::Smtp;
    const bool isImplicit = port == 993 || port == 995 || port == 465;
    session.request.security = isImplicit ? smtp::Security::ImplicitTls : smtp::Security::StartTls;
    session.capabilities = isImap ? QStringList{u"IMAP4REV1"_s, u"STARTTLS"_s, u"LOGINDISABLED"_s}
                           : isPop ? QStringList{u"STLS"_s, u"UIDL"_s, u"SASL"_s} : session.capabilities;
    session.capabilitiesAfterTls.append(u"AUTH PLAIN"_s);
    if (isImplicit)
        session.capabilities.clear();
    return session;
}

Session failed(quint16 port, Stage stage, Failure failure, const QString &guess = {})
{
    const smtp::SessionRequest request = service(port).request;
    Session session = fakes::failedSession(address, stage, failure, port);
    session.request = request;
    session.guess = guess;
    return session;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList wanted(const QString &tags)
{
    return sorted(tags.split(u' ', Qt::SkipEmptyParts));
}

QByteArray xml(const QByteArray &servers)
{
    return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>" + servers +
           "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &type, const QByteArray &name, int port, const QByteArray &security, const QByteArray &more = {})
{
    const QByteArray element = type == "smtp" ? "outgoingServer" : "incomingServer";
    return '<' + element + " type=\"" + type + "\"><hostname>" + name + "</hostname><port>" + QByteArray::number(port) + "</port><socketType>" +
           security + "</socketType><username>%EMAILADDRESS%</username>" + more + "</" + element + '>';
}

const QByteArray goodFile = xml(server("imap", "mail.example.org", 993, "SSL") + server("smtp", "mail.example.org", 465, "SSL"));
const QString fileUrl = u"https://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=postmaster%40example.org"_s;
const QString wellKnownUrl = u"https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"_s;
const QString plainUrl = u"http://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=postmaster%40example.org"_s;
const QString outlookUrl = u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s;

QList<Session> ordinary()
{
    return {fakes::healthySession(address, host), service(993), service(465)};
}

} // namespace

void ProgramsTest::ports_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, const Change &change, const char *tags) { QTest::newRow(name) << change << QString::fromLatin1(tags); };
    row("993 and 465, all others closed (RFC 8314)", [](Sessions &) {}, "CLIENT_OK");
    row("all six", [](Sessions &s) { for (const quint16 port : {995, 587, 143, 110}) s[port] = service(port); }, "CLIENT_OK");
    row("only STARTTLS", [](Sessions &s) { s = {{143, service(143)}, {587, service(587)}}; }, "CLIENT_OK");
    row("POP3 alone is a way to read", [](Sessions &s) { s.remove(993); s[995] = service(995); }, "CLIENT_OK");
    row("nothing at all", [](Sessions &s) { s.clear(); }, "CLIENT_NONE");
    row("nothing to read with", [](Sessions &s) { s.remove(993); }, "CLIENT_OK CLIENT_NO_READING");
    row("nothing to hand in with", [](Sessions &s) { s.remove(465); }, "CLIENT_OK CLIENT_NO_SUBMISSION");
    // hMailServer: a connect that succeeds is no success
    row("connects, then nonsense", [](Sessions &s) { s[993] = failed(993, Stage::Handshake, Failure::ClosedEarly); s[993].tls.attempted = true; },
        "CLIENT_OK CLIENT_HANDSHAKE_FAILED CLIENT_NO_READING");
    row("connects, then says nothing", [](Sessions &s) { s[993] = failed(993, Stage::Greeting, Failure::ReplyTimeout); }, "CLIENT_OK CLIENT_STALLED");
    // checkdmarc #138: a certificate that fails is not "no encryption"
    row("expired", [](Sessions &s) { s[993].tls.certificate->notAfter = QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc());
            s[993].tls.problems = {smtp::ChainProblem::Expired}; }, "CLIENT_OK CLIENT_CERTIFICATE");
    row("wrong name", [](Sessions &s) { s[993].tls.certificate->names = {u"other.example.net"_s}; }, "CLIENT_OK CLIENT_CERTIFICATE");
    row("the same on both ports is said once", [](Sessions &s) { for (const quint16 port : {993, 465}) s[port].tls.certificate->names = {u"x.example.net"_s}; },
        "CLIENT_OK CLIENT_CERTIFICATE");
    row("self-signed", [](Sessions &s) { s[993].tls.problems = {smtp::ChainProblem::SelfSigned}; }, "CLIENT_OK CLIENT_CERTIFICATE");
    row("chain incomplete", [](Sessions &s) { s[465].tls.problems = {smtp::ChainProblem::UnknownIssuer}; }, "CLIENT_OK CLIENT_CERTIFICATE");
    row("weak", [](Sessions &s) { s[465].tls.problems = {smtp::ChainProblem::Weak}; }, "CLIENT_OK CLIENT_CERTIFICATE");
    row("soon over", [](Sessions &s) { s[993].tls.certificate->notAfter = QDateTime(QDate(2026, 7, 5), QTime(0, 0), QTimeZone::utc()); },
        "CLIENT_OK CLIENT_CERTIFICATE_EXPIRES");
    row("TLS 1.0", [](Sessions &s) { s[993].tls.protocol = u"TLSv1.0"_s; }, "CLIENT_OK CLIENT_OLD_TLS");
    row("IMAP log-in before TLS", [](Sessions &s) { s[143] = service(143); s[143].capabilities.removeAll(u"LOGINDISABLED"_s); },
        "CLIENT_OK CLIENT_LOGIN_BEFORE_TLS");
    row("POP3 log-in before TLS", [](Sessions &s) { s[110] = service(110); s[110].capabilities.append(u"USER"_s); }, "CLIENT_OK CLIENT_LOGIN_BEFORE_TLS");
    row("POP3 SASL PLAIN before TLS", [](Sessions &s) { s[110] = service(110); s[110].capabilities = {u"STLS"_s, u"SASL PLAIN LOGIN"_s}; },
        "CLIENT_OK CLIENT_LOGIN_BEFORE_TLS");
    row("587 log-in before TLS", [](Sessions &s) { s[587] = service(587); s[587].capabilities.append(u"AUTH PLAIN LOGIN"_s); },
        "CLIENT_OK CLIENT_LOGIN_BEFORE_TLS");
    row("a server trusts itself", [](Sessions &s) { s[143] = service(143); s[143].capabilities.removeAll(u"LOGINDISABLED"_s);
            s[143].localAddress = QHostAddress(address); }, "CLIENT_OK");
    row("no STARTTLS on 143", [](Sessions &s) { s[143] = service(143); s[143].capabilities = {u"IMAP4REV1"_s}; s[143].tls = {}; }, "CLIENT_OK CLIENT_NO_TLS");
    row("plain text on 465", [](Sessions &s) { s[465] = failed(465, Stage::Handshake, Failure::NotTheProtocol, u"smtp"_s); },
        "CLIENT_OK CLIENT_SWAPPED_PLAIN CLIENT_NO_SUBMISSION");
    row("TLS first on 587", [](Sessions &s) { s[587] = failed(587, Stage::Greeting, Failure::NotTheProtocol, u"tls"_s); }, "CLIENT_OK CLIENT_SWAPPED_TLS");
    row("injection", [](Sessions &s) { s[143] = failed(143, Stage::StartTls, Failure::ProtocolError); s[143].tls.injected = true; },
        "CLIENT_OK CLIENT_INJECTION");
    row("SSH on 995", [](Sessions &s) { s[995] = failed(995, Stage::Greeting, Failure::NotTheProtocol, u"ssh"_s); }, "CLIENT_OK CLIENT_BROKEN");
    row("refuses this computer", [](Sessions &s) { s[993] = failed(993, Stage::Greeting, Failure::Rejected);
            s[993].rejection = smtp::Reply{0, {}, {"* BYE go away"}}; }, "CLIENT_OK CLIENT_REJECTED CLIENT_NO_READING");
    row("IMAP: too many connections", [](Sessions &s) { s[993] = failed(993, Stage::Greeting, Failure::Rejected);
            s[993].rejection = smtp::Reply{0, {}, {"* BYE Too many connections"}}; }, "CLIENT_OK CLIENT_TEMPORARY");
    row("too many connections", [](Sessions &s) { s[465] = failed(465, Stage::Greeting, Failure::Rejected);
            s[465].rejection = smtp::Reply{421, {}, {"later"}}; }, "CLIENT_OK CLIENT_TEMPORARY");
    row("silent everywhere", [](Sessions &s) { for (const quint16 port : {993, 465, 995, 143, 587, 110}) s[port] = failed(port, Stage::Connect, Failure::ConnectTimeout); },
        "CLIENT_SILENT");
    row("no way there", [](Sessions &s) { for (const quint16 port : {993, 465, 995, 143, 587, 110}) s[port] = failed(port, Stage::Connect, Failure::Unreachable); },
        "CLIENT_UNREACHABLE");
    row("broken off at goodbye", [](Sessions &s) { s[993].stage = Stage::Quit; s[993].failure = Failure::ClosedEarly; }, "CLIENT_OK");
}

void ProgramsTest::ports()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Sessions sessions{{993, service(993)}, {465, service(465)}};
    change(sessions);
    World world(zone, sessions.values());
    setup::MailSetup setup = fakes::internetSetup(entered);
    setup.ownNetworkAddresses = {QHostAddress(u"11.9.9.9"_s)};
    QCOMPARE(sorted(world.tags(checks::clientPortsCheck, setup)), wanted(tags));
}

void ProgramsTest::portsOfThisNetwork()
{
    setup::MailSetup setup = fakes::internetSetup(entered);
    // Refused, but perhaps by the router here: then nothing is said to be closed.
    QCOMPARE(World(zone).tags(checks::clientPortsCheck, setup), QStringList{u"CLIENT_SILENT"_s});
    setup.ownNetworkAddresses = {QHostAddress(address)};
    QCOMPARE(World(zone).tags(checks::clientPortsCheck, setup), QStringList{u"CLIENT_HAIRPIN"_s});
    // A router that lets them back in.
    QCOMPARE(World(zone, ordinary()).tags(checks::clientPortsCheck, setup), QStringList{u"CLIENT_OK"_s});
}

void ProgramsTest::portsInTheLan_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("tags");
    QTest::newRow("ordinary") << Change([](Sessions &) {}) << u"CLIENT_OK"_s;
    QTest::newRow("own certificate") << Change([](Sessions &s) { for (Session &one : s) one.tls.problems = {smtp::ChainProblem::SelfSigned}; })
                                     << u"CLIENT_OK CLIENT_CERTIFICATE_LAN"_s;
    QTest::newRow("own certificate for another name")
        << Change([](Sessions &s) { s[993].tls.problems = {smtp::ChainProblem::SelfSigned}; s[993].tls.certificate->names = {u"debian"_s}; })
        << u"CLIENT_OK CLIENT_CERTIFICATE"_s;
    QTest::newRow("mail is handed in on 25") << Change([](Sessions &s) { s.remove(465); s[25] = fakes::healthySession(u"192.168.1.5"_s, u"mail.lan"_s); })
                                             << u"CLIENT_OK CLIENT_LAN_PORT_25"_s;
    QTest::newRow("silent is closed") << Change([](Sessions &s) { s.clear(); }) << u"CLIENT_NONE"_s;
}

void ProgramsTest::portsInTheLan()
{
    QFETCH(Change, change);
    QFETCH(QString, tags);
    Sessions sessions{{993, service(993, u"192.168.1.5"_s, u"mail.lan"_s)}, {465, service(465, u"192.168.1.5"_s, u"mail.lan"_s)}};
    change(sessions);
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.lan=192.168.1.5"_s);
    setup.mode = setup::Mode::Lan;
    setup.domain = u"lan"_s;
    World world(u""_s, sessions.values());
    QCOMPARE(sorted(world.tags(checks::clientPortsCheck, setup)), wanted(tags));
}

void ProgramsTest::silentPortsOfAServerThatAnswersAreClosed()
{
    QList<Session> sessions = ordinary();
    for (const quint16 port : {995, 143, 587, 110})
        sessions.append(failed(port, Stage::Connect, Failure::ConnectTimeout));
    QCOMPARE(World(zone, sessions).tags(checks::clientPortsCheck, fakes::internetSetup(entered)), QStringList{u"CLIENT_OK"_s});
    // Only port 25 is open, behind a firewall that drops everything else.
    QList<Session> gateway{fakes::healthySession(address, host)};
    for (const quint16 port : {993, 465, 995, 143, 587, 110})
        gateway.append(failed(port, Stage::Connect, Failure::ConnectTimeout));
    QCOMPARE(World(zone, gateway).tags(checks::clientPortsCheck, fakes::internetSetup(entered)), QStringList{u"CLIENT_NONE"_s});
}

void ProgramsTest::foreignHostsAreNotConnectedTo()
{
    World world(u"example.org MX 10 mx.provider.net\nmx.provider.net A 11.0.0.9\n_imaps._tcp.example.org SRV 0 1 993 imap.provider.net\n"
                "imap.provider.net A 11.0.0.8"_s);
    QCOMPARE(world.tags(checks::clientPortsCheck, fakes::internetSetup()), QStringList{u"CLIENT_NO_SERVERS"_s});
    for (const QString &key : world.connections())
        QVERIFY2(!key.contains(u"11.0.0.8"_s) && !key.startsWith(u"imap"_s) && !key.endsWith(u" 465"_s), qPrintable(key));
}

void ProgramsTest::privateTargetsAreNotConnectedTo()
{
    World world(u"example.org MX 10 mail.example.org\n_imaps._tcp.example.org SRV 0 1 993 mail.example.org\nmail.example.org A 192.168.1.5\n"
                "autoconfig.example.org A 127.0.0.1\n"_s);
    QCOMPARE(world.tags(checks::clientPortsCheck, fakes::internetSetup()), QStringList{u"CLIENT_NOT_CONNECTED"_s});
    QVERIFY(world.tags(checks::clientSrvCheck, fakes::internetSetup()).contains(u"SRV_TARGET_PRIVATE"_s));
    QVERIFY(world.tags(checks::autoconfigCheck, fakes::internetSetup()).contains(u"AUTOCONFIG_PRIVATE"_s));
    QVERIFY2(world.connections().isEmpty(), qPrintable(world.connections().join(u' ')));
}

void ProgramsTest::records_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("tags");
    const QString good = u"_imaps._tcp.example.org SRV 0 1 993 mail.example.org\n_submissions._tcp.example.org SRV 0 1 465 mail.example.org\n"_s;
    const auto row = [&](const char *name, const QString &lines, const char *tags) { QTest::newRow(name) << lines << QString::fromLatin1(tags); };
    row("none", u""_s, "SRV_NONE");
    row("what we would recommend", good, "SRV_OK SRV_OK");
    // mox #333 complained about its own recommendation
    row("and the others denied", good + u"_imap._tcp.example.org SRV 0 0 143 .\n_pop3._tcp.example.org SRV 0 0 0 .\n_submission._tcp.example.org SRV 0 1 587 .\n"_s,
        "SRV_OK SRV_OK SRV_DENIED SRV_DENIED SRV_DENIED");
    // Stalwart: 587 only together with a clear-text flag
    row("submission with STARTTLS", good + u"_submission._tcp.example.org SRV 5 1 587 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_OK");
    row("STARTTLS preferred",
        u"_imaps._tcp.example.org SRV 0 1 993 mail.example.org\n_submission._tcp.example.org SRV 0 1 587 mail.example.org\n"
        "_submissions._tcp.example.org SRV 10 1 465 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_OK SRV_PREFERS_STARTTLS");
    row("only reading", u"_imaps._tcp.example.org SRV 0 1 993 mail.example.org\n"_s, "SRV_OK SRV_NO_SUBMISSION");
    row("only handing in", u"_submissions._tcp.example.org SRV 0 1 465 mail.example.org\n"_s, "SRV_OK SRV_NO_READING");
    row("denied and offered", good + u"_imaps._tcp.example.org SRV 0 0 0 .\n"_s, "SRV_OK SRV_OK SRV_DENIED_AND_OFFERED");
    row("port 0", good + u"_imaps._tcp.example.org SRV 5 0 0 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_PORT_ZERO");
    row("port of another service", good + u"_imaps._tcp.example.org SRV 5 1 143 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_PORT_SWAPPED");
    row("submission on 25", good + u"_submission._tcp.example.org SRV 5 1 25 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_PORT_SWAPPED");
    row("nothing listens", good + u"_pop3s._tcp.example.org SRV 0 1 995 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_NOTHING_THERE");
    row("an unusual port where it answers", good + u"_imaps._tcp.example.org SRV 5 1 9993 mail.example.org\n"_s, "SRV_OK SRV_OK SRV_OK");
    row("an address", good + u"_imaps._tcp.example.org SRV 5 1 993 11.0.0.1\n"_s, "SRV_OK SRV_OK SRV_TARGET_IS_ADDRESS");
    row("no such host", good + u"_imaps._tcp.example.org SRV 5 1 993 nobody.example.org\n"_s, "SRV_OK SRV_OK SRV_TARGET_MISSING");
    row("another's server", good + u"_imaps._tcp.example.org SRV 5 1 993 imap.provider.net\nimap.provider.net A 11.0.0.8\n"_s,
        "SRV_OK SRV_OK SRV_TARGET_ELSEWHERE");
    row("an alias", good + u"_imaps._tcp.example.org SRV 5 1 993 imap.example.org\nimap.example.org CNAME mail.example.org\n"_s,
        "SRV_OK SRV_OK SRV_OK SRV_TARGET_ALIAS");
    row("zone silent", good + u"_pop3s._tcp.example.org SRV !SERVFAIL\n"_s, "SRV_OK SRV_OK SRV_UNKNOWN");
    row("Outlook", good + u"_autodiscover._tcp.example.org SRV 0 1 443 web.provider.net\nweb.provider.net A 11.0.0.8\n"_s, "SRV_OK SRV_OK SRV_AUTODISCOVER");
    row("Outlook, no such host", good + u"_autodiscover._tcp.example.org SRV 0 1 443 nobody.example.org\n"_s, "SRV_OK SRV_OK SRV_TARGET_MISSING");
}

void ProgramsTest::records()
{
    QFETCH(QString, lines);
    QFETCH(QString, tags);
    QList<Session> sessions = ordinary();
    sessions.append(service(587));
    Session unusual = service(993);
    unusual.request.port = 9993;
    sessions.append(unusual);
    World world(zone + lines, sessions);
    QCOMPARE(sorted(world.tags(checks::clientSrvCheck, fakes::internetSetup(entered))), wanted(tags));
    for (const QString &key : world.connections())
        QVERIFY2(!key.contains(u"11.0.0.8"_s), qPrintable(key));
}

void ProgramsTest::files_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *name, const Arrange &arrange, const char *tags) { QTest::newRow(name) << arrange << QString::fromLatin1(tags); };
    const auto with = [](const QByteArray &file) { return Arrange([=](World &w) { w.add(fileUrl, u"11.0.0.7"_s, file, u"text/xml"_s); }); };
    row("in order", with(goodFile), "AUTOCONFIG_OK");
    row("nothing answers", [](World &) {}, "AUTOCONFIG_NOT_REACHED");
    row("at the domain", [](World &w) { w.add(wellKnownUrl, u"11.0.0.7"_s, goodFile); w.add(fileUrl, u"11.0.0.7"_s, "no", {}, 404); }, "AUTOCONFIG_OK");
    row("only by http", [](World &w) { w.add(plainUrl, u"11.0.0.7"_s, goodFile); }, "AUTOCONFIG_ONLY_HTTP");
    row("404", [](World &w) { w.add(fileUrl, u"11.0.0.7"_s, "no", {}, 404); w.add(plainUrl, u"11.0.0.7"_s, "no", {}, 404); }, "AUTOCONFIG_NOT_A_FILE");
    row("a web page", with("<!DOCTYPE html><html><body>Hello<br></body></html>"), "AUTOCONFIG_NOT_A_FILE AUTOCONFIG_NOT_REACHED");
    row("any page at the domain is the web site's", [](World &w) { w.add(wellKnownUrl, u"11.0.0.7"_s, "<html></html>"); w.add(fileUrl, u"11.0.0.7"_s, "no", {}, 404);
            w.add(plainUrl, u"11.0.0.7"_s, "no", {}, 404); }, "AUTOCONFIG_NOT_A_FILE");
    row("certificate for another name", [](World &w) {
            web::Document document;
            document.request = {fileUrl, QHostAddress(u"11.0.0.7"_s)};
            document.status = 200;
            document.body = goodFile;
            document.tls.attempted = document.tls.established = true;
            document.tls.certificate = fakes::healthySession(address, host).tls.certificate;
            w.add(document); }, "AUTOCONFIG_CERTIFICATE");
    row("no servers", with(xml({})), "AUTOCONFIG_BROKEN AUTOCONFIG_NOT_REACHED");
    row("cut off", with(goodFile.first(goodFile.size() / 2)), "AUTOCONFIG_BROKEN AUTOCONFIG_NOT_REACHED");
    row("DTD", with("<!DOCTYPE clientConfig [<!ENTITY a \"b\">]>" + goodFile.mid(goodFile.indexOf("<clientConfig"))), "AUTOCONFIG_HAS_DTD AUTOCONFIG_NOT_REACHED");
    row("one half", with(xml(server("imap", "mail.example.org", 993, "SSL"))), "AUTOCONFIG_HALF");
    row("another's server", with(xml(server("imap", "imap.provider.net", 993, "SSL") + server("smtp", "mail.example.org", 465, "SSL"))), "AUTOCONFIG_ELSEWHERE");
    row("no such server", with(xml(server("imap", "nobody.example.org", 993, "SSL") + server("smtp", "mail.example.org", 465, "SSL"))), "AUTOCONFIG_HOST_BAD");
    row("no host name", with(xml(server("imap", "my server", 993, "SSL") + server("smtp", "mail.example.org", 465, "SSL"))), "AUTOCONFIG_HOST_BAD");
    row("without encryption", with(xml(server("imap", "mail.example.org", 143, "plain") + server("smtp", "mail.example.org", 465, "SSL"))), "AUTOCONFIG_PLAIN");
    row("STARTTLS on 465", with(xml(server("imap", "mail.example.org", 993, "SSL") + server("smtp", "mail.example.org", 465, "STARTTLS"))), "AUTOCONFIG_PORT");
    row("a closed port", with(xml(server("pop3", "mail.example.org", 995, "SSL") + server("smtp", "mail.example.org", 465, "SSL"))), "AUTOCONFIG_NOTHING_THERE");
    row("Outlook answers 401", [=](World &w) { with(goodFile)(w); w.add(outlookUrl, u"11.0.0.7"_s, "", {}, 401); }, "AUTOCONFIG_OK");
}

void ProgramsTest::files()
{
    QFETCH(Arrange, arrange);
    QFETCH(QString, tags);
    World world(zone + u"example.org A 11.0.0.7\nautoconfig.example.org A 11.0.0.7\nimap.provider.net A 11.0.0.8\n"_s, ordinary());
    arrange(world);
    QStringList found = world.tags(checks::autoconfigCheck, fakes::internetSetup(entered));
    QCOMPARE(found.removeAll(u"AUTODISCOVER_NONE"_s), 1);
    QCOMPARE(sorted(found), wanted(tags));

    // The same with a name for Outlook, and with names that exist only by a wildcard.
    World outlook(zone + u"example.org A 11.0.0.7\nautoconfig.example.org A 11.0.0.7\nimap.provider.net A 11.0.0.8\nautodiscover.example.org A 11.0.0.7\n"_s,
                  ordinary());
    outlook.add(outlookUrl, u"11.0.0.7"_s, "", {}, 401);
    QVERIFY(outlook.tags(checks::autoconfigCheck, fakes::internetSetup(entered)).contains(u"AUTODISCOVER_OK"_s));
    World wildcard(zone + u"autodiscover.example.org A 11.0.0.7\nnobodyhasit0.example.org A 11.0.0.7\n"_s, ordinary());
    wildcard.add(outlookUrl, u"11.0.0.7"_s, "no", {}, 404);
    QCOMPARE(sorted(wildcard.tags(checks::autoconfigCheck, fakes::internetSetup(entered))), wanted(u"AUTOCONFIG_NONE AUTODISCOVER_WILDCARD"_s));
}

void ProgramsTest::redirects()
{
    const QString lines = zone + u"autoconfig.example.org A 11.0.0.7\nweb.example.net A 11.0.0.6\ninner.example.net A 10.0.0.1\n"_s;
    const auto judge = [&](const QList<std::pair<QString, QString>> &hops) {
        World world(lines, ordinary());
        for (const auto &[url, location] : hops) {
            world.add(url, url.contains(u"web."_s) ? u"11.0.0.6"_s : u"11.0.0.7"_s, location.isEmpty() ? goodFile : QByteArray(), {}, 200);
            if (location.isEmpty())
                continue;
            web::Document document;
            document.request = {url, QHostAddress(url.contains(u"web."_s) ? u"11.0.0.6"_s : u"11.0.0.7"_s)};
            document.status = 302;
            document.location = location;
            world = World(lines, ordinary());
            world.add(document);
        }
        const QStringList tags = world.tags(checks::autoconfigCheck, fakes::internetSetup(entered));
        for (const QString &key : world.connections())
            [&] { QVERIFY2(!key.contains(u"10.0.0.1"_s) && !key.contains(u"127."_s), qPrintable(key)); }();
        return tags;
    };
    QVERIFY(judge({{fileUrl, u"http://web.example.net/a.xml"_s}}).contains(u"AUTOCONFIG_REDIRECT"_s));      // not back to http
    QVERIFY(judge({{fileUrl, u"https://inner.example.net/a.xml"_s}}).contains(u"AUTOCONFIG_PRIVATE"_s));
    QVERIFY(judge({{fileUrl, u"https://127.0.0.1/a.xml"_s}}).contains(u"AUTOCONFIG_REDIRECT"_s));
    QVERIFY(judge({{fileUrl, u"https://user:x@web.example.net/a.xml"_s}}).contains(u"AUTOCONFIG_REDIRECT"_s));
    QVERIFY(judge({{fileUrl, u"https://web.example.net:22/a.xml"_s}}).contains(u"AUTOCONFIG_REDIRECT"_s));
    QVERIFY(judge({{fileUrl, fileUrl}}).contains(u"AUTOCONFIG_REDIRECT"_s));                                // in a circle

    World world(lines, ordinary());
    web::Document document;
    document.request = {fileUrl, QHostAddress(u"11.0.0.7"_s)};
    document.status = 301;
    document.location = u"https://web.example.net/a.xml"_s;
    world.add(document);
    world.add(u"https://web.example.net/a.xml"_s, u"11.0.0.6"_s, goodFile);
    QVERIFY(world.tags(checks::autoconfigCheck, fakes::internetSetup(entered)).contains(u"AUTOCONFIG_OK"_s));
}

void ProgramsTest::outside_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("tags");
    const QByteArray good = server("imap", "imap.provider.net", 993, "SSL") + server("smtp", "smtp.provider.net", 465, "SSL");
    QTest::newRow("nothing published") << u""_s << QByteArray() << u"OUTSIDE_SETTINGS_NONE"_s;
    QTest::newRow("the same") << u""_s << xml(good) << u"OUTSIDE_SETTINGS_OK"_s;
    QTest::newRow("another port") << u""_s << xml(server("imap", "imap.provider.net", 143, "STARTTLS")) << u"OUTSIDE_SETTINGS_DIFFER"_s;
    QTest::newRow("another host") << u""_s << xml(server("imap", "mail.provider.net", 993, "SSL")) << u"OUTSIDE_SETTINGS_DIFFER"_s;
    QTest::newRow("one of several") << u""_s << xml(server("imap", "mail.provider.net", 143, "STARTTLS") + good) << u"OUTSIDE_SETTINGS_OK"_s;
    QTest::newRow("only POP3") << u""_s << xml(server("pop3", "pop.provider.net", 995, "SSL")) << u"OUTSIDE_SETTINGS_OTHER_PROTOCOL"_s;
    QTest::newRow("OAuth2 only") << u""_s << xml(server("imap", "imap.provider.net", 993, "SSL", "<authentication>OAuth2</authentication>"))
                                 << u"OUTSIDE_SETTINGS_OK OUTSIDE_SETTINGS_OAUTH"_s;
    QTest::newRow("OAuth2 or a password")
        << u""_s << xml(server("imap", "imap.provider.net", 993, "SSL", "<authentication>OAuth2</authentication><authentication>password-cleartext</authentication>"))
        << u"OUTSIDE_SETTINGS_OK"_s;
    QTest::newRow("by SRV") << u"_imaps._tcp.provider.net SRV 0 1 993 imap.provider.net\n"_s << QByteArray() << u"OUTSIDE_SETTINGS_OK"_s;
    QTest::newRow("SRV differs") << u"_imaps._tcp.provider.net SRV 0 1 993 other.provider.net\n"_s << QByteArray() << u"OUTSIDE_SETTINGS_DIFFER"_s;
    QTest::newRow("no answer") << u"_imaps._tcp.provider.net SRV !TIMEOUT\n"_s << QByteArray() << u"OUTSIDE_SETTINGS_UNKNOWN"_s;
}

namespace {

setup::MailSetup mapSetup()
{
    setup::MailSetup setup;
    setup.mode = setup::Mode::Map;
    setup.domain = u"example.org"_s;
    setup.outsideAddress = u"anna@provider.net"_s;
    setup.outsideServers = {{setup::ServiceProtocol::Imap, u"imap.provider.net"_s, 993, setup::Security::ImplicitTls}};
    return setup;
}

const QString databaseUrl = u"https://autoconfig.thunderbird.net/v1.1/provider.net"_s;

} // namespace

void ProgramsTest::outside()
{
    QFETCH(QString, lines);
    QFETCH(QByteArray, file);
    QFETCH(QString, tags);
    const QString around = u"provider.net A 11.0.0.5\nimap.provider.net A 11.0.0.5\nautoconfig.provider.net A 11.0.0.5\nautoconfig.thunderbird.net A 11.0.0.4\n"_s;
    const QString own = u"https://autoconfig.provider.net/mail/config-v1.1.xml?emailaddress=postmaster%40provider.net"_s;
    for (const QString &url : {own, databaseUrl}) { // from either source
        World world(around + lines);
        world.add(databaseUrl, u"11.0.0.4"_s, "no", {}, 404);
        if (!file.isEmpty()) {
            world = World(around + lines);
            world.add(url, url == own ? u"11.0.0.5"_s : u"11.0.0.4"_s, file);
        }
        QCOMPARE(sorted(world.tags(checks::outsideSettingsCheck, mapSetup())), wanted(tags));
    }
}

void ProgramsTest::databaseIsAskedOnlyWhenAllowed()
{
    setup::MailSetup setup = mapSetup();
    World asked(u"autoconfig.thunderbird.net A 11.0.0.4"_s);
    QCOMPARE(asked.tags(checks::outsideSettingsCheck, setup), QStringList{u"OUTSIDE_SETTINGS_UNKNOWN"_s}); // it did not answer
    setup.askOutsideServices = false;
    World silent(u"autoconfig.thunderbird.net A 11.0.0.4"_s);
    QCOMPARE(silent.tags(checks::outsideSettingsCheck, setup), QStringList{u"OUTSIDE_SETTINGS_NONE"_s});
    QVERIFY(silent.connections().isEmpty());
    setup.outsideAddress.clear();
    QCOMPARE(World({}).tags(checks::outsideSettingsCheck, setup), QStringList{u"OUTSIDE_SETTINGS_NO_ADDRESS"_s});
    setup.outsideServers.clear();
    QCOMPARE(World({}).tags(checks::outsideSettingsCheck, setup), QStringList{u"OUTSIDE_SETTINGS_NO_SERVERS"_s});
}

void ProgramsTest::config_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("servers");
    const auto row = [](const char *name, const QByteArray &text, ClientConfig::Problem problem, const QString &servers) {
        QTest::newRow(name) << text << int(problem) << servers;
    };
    using Problem = ClientConfig::Problem;
    row("ordinary", goodFile, Problem::None, u"imap mail.example.org:993 SSL, smtp mail.example.org:465 SSL"_s);
    row("place holder", xml(server("pop3", "pop.%EMAILDOMAIN%", 110, "STARTTLS")), Problem::None, u"pop3 pop.example.org:110 STARTTLS"_s);
    row("blanks and capitals", xml(server("imap", " Mail.Example.ORG. \n", 143, "starttls")), Problem::None, u"imap mail.example.org:143 STARTTLS"_s);
    row("unknown types are left out", xml(server("exchange", "x.example.org", 443, "SSL") + server("imap", "m.example.org", 993, "SSL")), Problem::None,
        u"imap m.example.org:993 SSL"_s);
    row("smtp that comes in", xml("<incomingServer type=\"smtp\"><hostname>m.example.org</hostname></incomingServer>"), Problem::NoServers, {});
    row("port too large", xml(server("imap", "m.example.org", 99999, "SSL")), Problem::None, u"imap m.example.org:0 SSL"_s);
    row("unknown socket", xml(server("imap", "m.example.org", 993, "magic")), Problem::None, u"imap m.example.org:993 ?"_s);
    row("empty", {}, Problem::NotXml, {});
    row("cut", goodFile.left(goodFile.size() / 2), Problem::NotXml, {});
    row("binary", QByteArray("\0\xff\xfe<", 4), Problem::NotXml, {});
    row("something else", "<html/>", Problem::NotAConfig, {});
    row("entities", "<!DOCTYPE a [<!ENTITY a \"aaaa\">]><clientConfig>&a;</clientConfig>", Problem::HasDtd, {});
    row("in the wrong place", "<clientConfig>" + server("imap", "m.example.org", 993, "SSL") + "</clientConfig>", Problem::NoServers, {});
}

void ProgramsTest::config()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problem);
    QFETCH(QString, servers);
    const ClientConfig config = policy::parseClientConfig(text, u"example.org"_s);
    QCOMPARE(int(config.problem), problem);
    QStringList texts;
    for (const policy::ConfigServer &one : config.servers)
        texts.append(policy::configText(one));
    QCOMPARE(texts.join(u", "_s), servers);
}

void ProgramsTest::hostileConfigIsBounded()
{
    QByteArray many;
    for (int i = 0; i < 500; ++i)
        many += server("imap", "m.example.org", 993, "SSL", QByteArray("<authentication>x</authentication>").repeated(20));
    const ClientConfig config = policy::parseClientConfig(xml(many.left(many.lastIndexOf("<incoming", 120'000))), u"example.org"_s);
    QCOMPARE(config.servers.size(), 20);
    QCOMPARE(config.servers.first().authentication.size(), 10);
    QCOMPARE(int(policy::parseClientConfig(QByteArray("<a>").repeated(40'000), u"example.org"_s).problem), int(ClientConfig::Problem::NotAConfig));
    const ClientConfig escape = policy::parseClientConfig(xml(server("imap", "m\x1b[31m<b>", 993, "SSL")), u"example.org"_s);
    QCOMPARE(int(escape.problem), int(ClientConfig::Problem::NotXml)); // no control characters in XML
}

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
