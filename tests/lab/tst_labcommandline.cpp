// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lab.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using lab::Ended;

/// The program as a process against real servers: every fault of the lab has its tags and its exit status.
class LabCommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void internet_data();
    void internet();
    void lan_data();
    void lan();
    void map_data();
    void map();
    void otherNameServers_data();
    void otherNameServers();
    void deadResolverOfTheComputer();
    void formats_data();
    void formats();
    void fullDisk();
    void cannotRun_data();
    void cannotRun();
    void recordsArePublishedAsMade();
    void oneConnectionPerAddress();
    void saysNothingAboutThisComputer();
    void leavesPrivateAddressesAlone();
    void manyServers();
    void hostileGreetingStaysText();

private:
    void columns();
    void row(const char *name, const QString &arguments, int status, const char *tags, const char *notTags = "");
    void judge();
    QTemporaryDir m_dir;
};

namespace {

const QString healthy = u"mxlab-healthy.net --mail-host mx1.mxlab-healthy.net=5.44.25.10 "
                        "--mail-host mx2.mxlab-healthy.net=5.44.25.11,2a02:4400:25::11"_s;
constexpr auto silentDns = "5.44.53.9";

QSet<QString> words(const QString &text)
{
    const QStringList list = text.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

Ended diagnose(const QString &arguments)
{
    return lab::runProgram(QStringList{u"diagnose"_s, u"--format"_s, u"json"_s} + arguments.split(u' ', Qt::SkipEmptyParts));
}

void verifySchema(const QJsonObject &report)
{
    for (const auto &key : {"schema", "tool", "startedAt", "elapsedMs", "setup", "summary", "checks", "observations"})
        QVERIFY2(report.contains(QLatin1StringView(key)), key);
    int count = 0;
    for (const QJsonValue &number : report["summary"_L1].toObject())
        count += number.toInt();
    QCOMPARE(count, report["checks"_L1].toArray().size());
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        for (const auto &key : {"id", "title", "verdict", "findings"})
            QVERIFY2(check.toObject().contains(QLatin1StringView(key)), key);
        QVERIFY(!check["findings"_L1].toArray().isEmpty());
        for (const QJsonValue &finding : check["findings"_L1].toArray()) {
            QVERIFY(!finding["tag"_L1].toString().isEmpty());
            QVERIFY(!finding["text"_L1].toString().isEmpty());
            const QString verdict = finding["verdict"_L1].toString();
            if (verdict == u"fail"_s || verdict == u"warn"_s)
                QVERIFY2(!finding["remedy"_L1].toString().isEmpty(), qPrintable(finding["tag"_L1].toString()));
        }
    }
}

} // namespace

void LabCommandLineTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
    QVERIFY(m_dir.isValid());
}

void LabCommandLineTest::columns()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("notTags");
}

void LabCommandLineTest::row(const char *name, const QString &arguments, int status, const char *tags, const char *notTags)
{
    QTest::newRow(name) << arguments << status << QString::fromLatin1(tags) << QString::fromLatin1(notTags);
}

/// Diagnoses a row, looks for its tags, and judges the saved report once more.
void LabCommandLineTest::judge()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, tags);
    QFETCH(QString, notTags);
    const Ended ended = diagnose(arguments);
    const QJsonObject report = ended.json();
    const QSet<QString> found = lab::tagsOf(report);
    const QByteArray said = lab::listed(found).toUtf8() + '\n' + ended.err;
    QVERIFY2(found.contains(words(tags)), said.constData());
    QVERIFY2(!found.intersects(words(notTags)), said.constData());
    QVERIFY2(ended.status == status, said.constData());
    verifySchema(report);

    const QString path = m_dir.filePath(u"report.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ended.out);
    file.close();
    const Ended again = lab::runProgram({u"replay"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(again.status, status);
    QCOMPARE(again.json()["checks"_L1], report["checks"_L1]);
    QCOMPARE(again.json()["observations"_L1], report["observations"_L1]);
}

void LabCommandLineTest::internet_data()
{
    columns();
    const QString quick = u" --timeout 2"_s;
    const char *noFault = "MX_NOT_OURS SMTP_TIMEOUT PUBLISHED_MISSING PUBLISHED_WRONG SMTP_OWN_NAME_DIFFERS TLS_CERTIFICATE_NAME "
                          "TLS_CERTIFICATE_UNTRUSTED MX_COULD_NOT_ASK";
    row("healthy, servers told", healthy, 0, "DOMAIN_OK MX_FOUND HOST_OK PUBLISHED_OK SMTP_OK TLS_OK", noFault);
    row("healthy, name only", u"mxlab-healthy.net"_s, 0, "MX_FOUND HOST_OK SMTP_OK TLS_OK PUBLISHED_NOTHING_PLANNED", noFault);
    row("IDN", u"bücher-mxlab.net"_s, 0, "DOMAIN_OK MX_FOUND SMTP_OK");
    row("only IPv6", u"mxlab-v6only.net"_s, 0, "HOST_ONLY_IPV6 SMTP_OK");

    row("no MX, no address", u"mxlab-nomx.net"_s, 1, "MX_MISSING_NO_ADDRESS SMTP_NO_TARGET", "MX_COULD_NOT_ASK");
    row("no MX, but an address that takes mail", u"mxlab-implicit.net"_s, 0, "MX_IMPLICIT", "MX_MISSING");
    row("no MX, our address", u"mxlab-implicit.net --mail-host mxlab-implicit.net=5.44.25.10"_s, 1, "MX_IMPLICIT_OURS PUBLISHED_MISSING");
    row("NXDOMAIN", u"mxlab-nxdomain.net"_s, 1, "MX_DOMAIN_MISSING", "MX_MISSING");
    row("null MX", u"mxlab-nullmx.net"_s, 1, "MX_NULL");
    row("private address", u"mxlab-private.net"_s, 1, "HOST_NOT_PUBLIC", "SMTP_OK SMTP_REFUSED SMTP_TIMEOUT");
    row("MX host is an alias", u"mxlab-cname.net"_s, 1, "HOST_IS_ALIAS");
    row("MX is an address", u"mxlab-ipmx.net"_s, 1, "HOST_IS_ADDRESS");
    row("MX hosts without address", u"mxlab-noaddr.net"_s, 1, "HOST_NO_ADDRESS HOST_MISSING SMTP_NO_TARGET");
    row("doubled domain", u"mxlab-doubled.net --mail-host mail.mxlab-doubled.net=5.44.25.10"_s, 1, "MX_NOT_OURS HOST_MISSING");
    row("two SPF records", u"mxlab-twospf.net --mail-host mail.mxlab-twospf.net=5.44.25.10"_s, 1, "PUBLISHED_TEXT_TWICE");
    row("no SPF, no DMARC", u"mxlab-nopolicy.net --mail-host mail.mxlab-nopolicy.net=5.44.25.10"_s, 0, "PUBLISHED_TEXT_MISSING");
    row("other server than planned", u"mxlab-healthy.net --mail-host mail.mxlab-healthy.net=5.44.25.99"_s, 1, "MX_NOT_OURS PUBLISHED_MISSING");
    row("other address than planned", u"mxlab-healthy.net --mail-host mx1.mxlab-healthy.net=5.44.25.99"_s + quick, 1, "HOST_ADDRESS_DIFFERS");
    row("SERVFAIL", u"mxlab-servfail.net"_s, 1, "DELEGATION_NONE_WORKS MX_NOT_SERVED HOST_MX_UNKNOWN SMTP_TARGET_UNKNOWN", "MX_MISSING MX_DOMAIN_MISSING");
    row("name servers are silent", u"mxlab-deadns.net"_s + quick, 1, "DELEGATION_NONE_ANSWERS MX_NOT_SERVED", "MX_MISSING MX_DOMAIN_MISSING");

    row("refused", u"mxlab-refused.net"_s, 1, "SMTP_REFUSED", "TLS_OK TLS_NOT_OFFERED");
    row("silent port, no other server", u"mxlab-silent.net"_s + quick, 0, "SMTP_TIMEOUT_ALL", "SMTP_REFUSED SMTP_TIMEOUT");
    row("two of three silent", u"mxlab-dead.net"_s + quick, 1, "SMTP_TIMEOUT SMTP_OK", "SMTP_TIMEOUT_ALL");
    row("tarpit", u"mxlab-tarpit.net"_s + quick, 0, "SMTP_NO_GREETING", "SMTP_OK SMTP_TIMEOUT");
    row("SSH server", u"mxlab-nonsense.net"_s, 1, "SMTP_OTHER_PROTOCOL");
    row("endless greeting", u"mxlab-endless.net"_s, 1, "SMTP_NONSENSE");
    row("endless line", u"mxlab-longline.net"_s, 1, "SMTP_NONSENSE");
    row("554 greeting", u"mxlab-reject554.net"_s, 0, "SMTP_REJECTED");
    row("450 greeting", u"mxlab-tempfail.net"_s, 0, "SMTP_TEMPORARY");
    row("closes before the greeting", u"mxlab-closes.net"_s, 1, "SMTP_CLOSED_BEFORE_GREETING");
    row("no way to the address", u"mxlab-unreachable.net"_s, 0, "SMTP_UNREACHABLE", "SMTP_REFUSED");
    row("forbidden by this computer", u"mxlab-prohibited.net"_s, 0, "SMTP_BLOCKED_HERE", "SMTP_REFUSED");

    row("no STARTTLS", u"mxlab-notls.net"_s, 0, "SMTP_OK TLS_NOT_OFFERED", "TLS_OK");
    row("certificate signed by itself", u"mxlab-selfsigned.net"_s, 0, "TLS_OK TLS_CERTIFICATE_SELF_SIGNED");
    row("certificate of another name", u"mxlab-doubled.net --mail-host mail.mxlab-doubled.net=5.44.25.10"_s, 1, "TLS_CERTIFICATE_NAME");
    row("injected plain text", u"mxlab-injection.net"_s, 1, "TLS_INJECTION", "TLS_OK");
    row("STARTTLS refused", u"mxlab-tlsrefused.net"_s, 0, "TLS_REFUSED", "TLS_OK TLS_NOT_OFFERED");
    row("silent in the handshake", u"mxlab-tlssilent.net"_s + quick, 0, "TLS_SILENT", "TLS_OK");
    row("other port", u"mxlab-healthy.net --smtp-port 2525"_s, 1, "SMTP_REFUSED", "SMTP_OK");
}

void LabCommandLineTest::internet()
{
    judge();
}

void LabCommandLineTest::lan_data()
{
    columns();
    const QString lan = u" --mode lan --mail-host "_s;
    row("in the LAN's DNS", u"firm.lan"_s + lan + u"mail.firm.lan=192.168.7.5"_s, 0, "LAN_NAME_OK SMTP_OK TLS_OK NOT_FOR_LAN",
        "MX_MISSING MX_DOMAIN_MISSING HOST_NOT_PUBLIC");
    row("in the hosts file", u"hosts.lan"_s + lan + u"mail.hosts.lan=192.168.7.5"_s, 0, "LAN_NAME_IN_HOSTS_FILE SMTP_OK");
    row("nowhere", u"other.lan"_s + lan + u"mail.other.lan=192.168.7.5"_s, 1, "LAN_NAME_MISSING SMTP_OK");
    row("other address in the DNS", u"firm.lan"_s + lan + u"mail.firm.lan=192.168.7.6 --timeout 2"_s, 1, "LAN_NAME_WRONG");
    row("name of somebody on the Internet", u"mxlab-healthy.net"_s + lan + u"mail.mxlab-healthy.net=192.168.7.5"_s, 1, "LAN_DOMAIN_EXISTS");
    row(".local", u"firm.local"_s + lan + u"mail.firm.local=192.168.7.5"_s, 1, "LAN_DOMAIN_DOT_LOCAL");
}

void LabCommandLineTest::lan()
{
    judge();
}

void LabCommandLineTest::map_data()
{
    columns();
    const QString map = u"mxlab-collected.net --mode map --outside "_s;
    row("TLS from the first byte", map + u"imaps://imap.mxlab-provider.net --outside pop3s://pop.mxlab-provider.net "
        "--outside smtps://smtp.mxlab-provider.net"_s, 0, "OUTSIDE_OK OUTSIDE_MX_STAYS NOT_FOR_MAP", "OUTSIDE_NO_UIDL OUTSIDE_CERTIFICATE");
    row("STARTTLS", map + u"imap://imap.mxlab-provider.net --outside pop3://pop.mxlab-provider.net "
        "--outside smtp://smtp.mxlab-provider.net"_s, 0, "OUTSIDE_OK", "OUTSIDE_NO_TLS OUTSIDE_NO_UIDL OUTSIDE_CERTIFICATE");
    row("refused", map + u"imaps://dead.mxlab-provider.net"_s, 1, "OUTSIDE_REFUSED");
    row("no such host", map + u"imaps://gone.mxlab-provider.net"_s, 1, "OUTSIDE_HOST_MISSING");
    row("POP3 where IMAP was meant", map + u"imap://imap.mxlab-provider.net:110"_s, 1, "OUTSIDE_WRONG_PROTOCOL");
    row("no encryption", map + u"smtp://mail.mxlab-notls.net:25"_s, 1, "OUTSIDE_NO_TLS");
    row("silent", map + u"imaps://mail.mxlab-silent.net:25 --timeout 2"_s, 0, "OUTSIDE_TIMEOUT_ALL");
    row("certificate signed by itself", map + u"smtp://mail.mxlab-selfsigned.net:25"_s, 1, "OUTSIDE_CERTIFICATE");
}

void LabCommandLineTest::map()
{
    judge();
}

void LabCommandLineTest::otherNameServers_data()
{
    columns();
    const char *good = "MX_FOUND HOST_OK SMTP_OK TLS_OK";
    row("authoritative, IPv4", healthy + u" --nameserver 5.44.53.2"_s, 0, good);
    row("authoritative, IPv6", healthy + u" --nameserver 2a02:4400:53::2"_s, 0, good);
    row("authoritative, IPv6 with port", healthy + u" --nameserver [2a02:4400:53::2]:53"_s, 0, good);
    row("refuses other zones", u"mxlab-deep.net --nameserver 5.44.54.2"_s, 0, "MX_FOUND", "MX_DOMAIN_MISSING MX_MISSING");
    row("answer too big for a datagram", u"mxlab-many.net --nameserver 5.44.53.2"_s, 0, "MX_FOUND SMTP_OK");
    // The domain's own name servers are asked all the same, and what they say counts.
    row("no way to it", healthy + u" --nameserver 5.44.97.9"_s, 0, good, "MX_COULD_NOT_ASK MX_MISSING");
    row("silent", healthy + u" --timeout 2 --nameserver "_s + QLatin1StringView(silentDns), 0, good, "MX_COULD_NOT_ASK MX_MISSING");
    row("nothing listens", healthy + u" --timeout 2 --nameserver 5.44.25.10:54"_s, 0, good, "MX_COULD_NOT_ASK MX_MISSING");
}

void LabCommandLineTest::otherNameServers()
{
    judge();
    QFETCH(QString, arguments);
    const QString wanted = arguments.section(u"--nameserver "_s, 1).section(u' ', 0, 0);
    const QJsonObject report = diagnose(arguments).json();
    QVERIFY(!wanted.isEmpty());
    const QJsonArray answers = report["observations"_L1]["dns"_L1].toArray();
    QVERIFY(!answers.isEmpty());
    for (const QJsonValue &answer : answers) {
        if (answer["question"_L1]["server"_L1].toString() != u"system"_s)
            continue;
        const QString server = answer["answeredBy"_L1].toString();
        QVERIFY2(wanted.contains(server.section(u']', 0, 0).remove(u'[')), qPrintable(server));
    }
}

/// QDnsLookup alone would hold the process for ten to thirty seconds.
void LabCommandLineTest::deadResolverOfTheComputer()
{
    const lab::OtherNameServer dead(silentDns);
    const Ended ended = diagnose(u"mxlab-healthy.net --timeout 2"_s);
    const QSet<QString> tags = lab::tagsOf(ended.json());
    QVERIFY2(tags.contains({u"MX_FOUND"_s, u"HOST_OK"_s, u"SMTP_OK"_s}), qPrintable(lab::listed(tags)));
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.elapsedMs < 6'000, qPrintable(QString::number(ended.elapsedMs)));
}

void LabCommandLineTest::formats_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("txt") << QByteArray();
    QTest::newRow("md") << QByteArray("# ");
    QTest::newRow("json") << QByteArray("{");
    QTest::newRow("pdf") << QByteArray("%PDF-1.");
}

void LabCommandLineTest::formats()
{
    QFETCH(QByteArray, start);
    const QString path = m_dir.filePath(u"report."_s + QLatin1StringView(QTest::currentDataTag()));
    const Ended ended = lab::runProgram({u"diagnose"_s, u"mxlab-healthy.net"_s, u"--output"_s, path});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY(ended.out.isEmpty());
    const QByteArray written = lab::contents(path);
    QVERIFY2(written.startsWith(start), written.left(40).constData());
    if (start != "%PDF-1.")
        QVERIFY(written.contains("mxlab-healthy.net"));
}

/// The file of yesterday stays whole, and the report is not lost.
void LabCommandLineTest::fullDisk()
{
    const QString folder = m_dir.filePath(u"full"_s), path = folder + u"/report.json"_s;
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8k"_s, u"full"_s, folder}), 0);
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder}); });
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("yesterday");
    old.close();
    const Ended ended = lab::runProgram({u"diagnose"_s, u"mxlab-healthy.net"_s, u"--output"_s, path});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.startsWith("mxwizard: ") && ended.err.contains("is the disk"), ended.err.constData());
    QCOMPARE(lab::contents(path), QByteArray("yesterday"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(u"report.json"_s));
    QVERIFY(lab::tagsOf(ended.json()).contains(u"SMTP_OK"_s));
}

void LabCommandLineTest::cannotRun_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no domain") << u"diagnose"_s;
    QTest::newRow("no such folder") << u"diagnose mxlab-healthy.net --output /nowhere/report.txt"_s;
    QTest::newRow("unwritable place") << u"diagnose mxlab-healthy.net --output /proc/report.txt"_s;
    QTest::newRow("format unknown") << u"diagnose mxlab-healthy.net --format docx"_s;
    QTest::newRow("name server is no address") << u"diagnose mxlab-healthy.net --nameserver ns1"_s;
    QTest::newRow("no report") << u"replay /etc/hosts"_s;
    QTest::newRow("setup missing") << u"diagnose --setup /nowhere/setup.json"_s;
}

void LabCommandLineTest::cannotRun()
{
    QFETCH(QString, arguments);
    const lab::Witness witness;
    const Ended ended = lab::runProgram(arguments.split(u' '));
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.err.startsWith("mxwizard: "));
    QVERIFY2(ended.err.count('\n') == 1, ended.err.constData());
    QVERIFY(witness.all().isEmpty());
}

/// What `records` prints is what the lab's zone holds: so the generator's output is a zone that Knot serves and the check accepts.
void LabCommandLineTest::recordsArePublishedAsMade()
{
    const QJsonObject report = diagnose(healthy).json();
    QCOMPARE(lab::verdictOf(report, u"published"_s), u"pass"_s);
    const Ended records = lab::runProgram(QStringList{u"records"_s} + healthy.split(u' '));
    QCOMPARE(records.status, 0);
    QVERIFY2(records.out.contains("v=spf1 mx ip4:5.44.25.10 ip4:5.44.25.11 ip6:2a02:4400:25::11 ~all"), records.out.constData());
}

void LabCommandLineTest::oneConnectionPerAddress()
{
    const lab::Witness witness;
    const Ended ended = diagnose(u"mxlab-shared.net"_s);
    QVERIFY(lab::tagsOf(ended.json()).contains(u"SMTP_OK"_s));
    QCOMPARE(witness.connections(u"recorder"_s), 1);
    QCOMPARE(witness.commands(u"recorder"_s).count(u"QUIT"_s), 1);
    int sessions = 0; // with the domain's own server
    for (const QJsonValue &session : ended.json()["observations"_L1]["sessions"_L1].toArray())
        sessions += session["address"_L1].toString() == u"5.44.25.70"_s ? 1 : 0;
    QCOMPARE(sessions, 1);
}

/// The computer of the lab is called anna-laptop, and nobody gets to know that. Nothing but greetings and STARTTLS is said.
void LabCommandLineTest::saysNothingAboutThisComputer()
{
    const lab::Witness witness;
    QCOMPARE(diagnose(u"mxlab-recorder.net"_s).status, 0);
    const QStringList commands = witness.commands(u"recorder"_s);
    QCOMPARE(commands.size(), 4);
    QVERIFY2(commands[0].startsWith(u"EHLO ["_s) && commands[0].endsWith(u']'), qPrintable(commands[0]));
    QCOMPARE(commands[1], u"STARTTLS"_s);
    QCOMPARE(commands[2], commands[0]);
    QCOMPARE(commands[3], u"QUIT"_s);
    QVERIFY(!witness.all().toLower().contains("anna"));
    QVERIFY(!lab::contents(lab::directory() + u"/log/postfix.log"_s).toLower().contains("anna"));
}

void LabCommandLineTest::leavesPrivateAddressesAlone()
{
    const lab::Witness witness;
    QVERIFY(lab::tagsOf(diagnose(u"mxlab-private.net"_s).json()).contains(u"HOST_NOT_PUBLIC"_s));
    QCOMPARE(witness.connections(u"private"_s), 0);
    QCOMPARE(diagnose(u"mxlab-private.net --mail-host mail.mxlab-private.net=10.66.0.5"_s).status, 2);
    QCOMPARE(witness.connections(u"private"_s), 0);
    const Ended entered = diagnose(u"mxlab-private.net --mode lan --mail-host mail.mxlab-private.net=10.66.0.5"_s);
    QVERIFY(lab::tagsOf(entered.json()).contains(u"SMTP_OK"_s));
    QCOMPARE(witness.connections(u"private"_s), 1);
}

void LabCommandLineTest::manyServers()
{
    const Ended ended = diagnose(u"mxlab-many.net"_s);
    QCOMPARE(ended.status, 0);
    const QJsonArray sessions = ended.json()["observations"_L1]["sessions"_L1].toArray();
    QStringList addresses; // of the domain's own servers
    for (const QJsonValue &session : sessions) {
        if (const QString address = session["address"_L1].toString(); address.startsWith(u"5.44.100."_s))
            addresses.append(address);
    }
    QCOMPARE(addresses.size(), 100);
    QCOMPARE(addresses.removeDuplicates(), 0);
    QCOMPARE(lab::verdictOf(ended.json(), u"smtp"_s), u"note"_s);
    QVERIFY2(ended.elapsedMs < 20'000, qPrintable(QString::number(ended.elapsedMs)));
}

void LabCommandLineTest::hostileGreetingStaysText()
{
    const QString path = m_dir.filePath(u"hostile.html"_s);
    QVERIFY(lab::runProgram({u"diagnose"_s, u"mxlab-escape.net"_s, u"--output"_s, path}).status != 2);
    const QByteArray html = lab::contents(path);
    QVERIFY(html.contains("mxlab-escape.net"));
    QVERIFY(html.contains("&lt;b&gt;bold"));
    QVERIFY(!html.contains("<img"));
    const Ended text = lab::runProgram({u"diagnose"_s, u"mxlab-escape.net"_s});
    QVERIFY(text.out.contains("<b>bold"));
    QVERIFY(!text.out.contains('\x1b'));
    QVERIFY(!text.out.contains("\xe2\x80\xae"));
}

QTEST_GUILESS_MAIN(LabCommandLineTest)
#include "tst_labcommandline.moc"
