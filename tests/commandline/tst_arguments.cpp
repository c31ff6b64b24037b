// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"

#include "commandline/commandline.h"
#include "setup/setupfile.h"
#include "simulation/simulatedinternet.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using commandline::Arguments;
using commandline::readArguments;

/// What is typed on the command line, and what is understood or said about it.
class TestArguments : public QObject
{
    Q_OBJECT

private:
    static QStringList split(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
    static Arguments understood(const QString &line)
    {
        QString error;
        const std::optional<Arguments> arguments = readArguments(split(line), &error);
        if (!arguments)
            qWarning("%s", qPrintable(line + u" -> "_s + error));
        return arguments.value_or(Arguments());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void mailHosts_data();
    void mailHosts();
    void externalAddressesGoToTheFirstServerWithoutOne();
    void recordsNeedOnlyAnAddress();
    void outsideServers_data();
    void outsideServers();
    void domainIsUnderstoodAsInTheWindow();
    void connectionAndTargets();
    void publicResolversCanBeLeftOut_data();
    void publicResolversCanBeLeftOut();
    void watchingIsForTheInternet();
    void setupFileIsTheBeginning();
    void demoBringsItsOwnSetup();
    void replayTakesAFile();
    void badArgumentsAreNamed_data();
    void badArgumentsAreNamed();
    void hintsAreNotes();
    void optionsBeforeTheCommand();
    void terminalOrWindow_data();
    void terminalOrWindow();
    void pdfNeedsFonts_data();
    void pdfNeedsFonts();
    void languageIsFound_data();
    void languageIsFound();
    void windowArgumentsAreRead();
    void badWindowArgumentsAreNamed_data();
    void badWindowArgumentsAreNamed();
};

void TestArguments::mailHosts_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("servers"); // "priority name address,address"
    QTest::newRow("none: a bare diagnosis") << u""_s << QStringList();
    QTest::newRow("name only") << u"--mail-host mail.shop.net"_s << QStringList{u"10 mail.shop.net "_s};
    QTest::newRow("one address") << u"--mail-host mail.shop.net=185.199.10.20"_s
                                 << QStringList{u"10 mail.shop.net 185.199.10.20"_s};
    QTest::newRow("equals sign") << u"--mail-host=mail.shop.net=185.199.10.20"_s
                                 << QStringList{u"10 mail.shop.net 185.199.10.20"_s};
    QTest::newRow("both families") << u"--mail-host mail.shop.net=185.199.10.20,2a01:4f8::1"_s
                                   << QStringList{u"10 mail.shop.net 185.199.10.20,2a01:4f8::1"_s};
    QTest::newRow("IPv6 alone") << u"--mail-host mail.shop.net=2a01:4F8:0::1"_s
                                << QStringList{u"10 mail.shop.net 2a01:4f8::1"_s};
    QTest::newRow("address twice") << u"--mail-host mail.shop.net=185.199.10.20,185.199.10.20"_s
                                   << QStringList{u"10 mail.shop.net 185.199.10.20"_s};
    QTest::newRow("in order") << u"--mail-host a.shop.net --mail-host b.shop.net --mail-host c.shop.net"_s
                              << QStringList{u"10 a.shop.net "_s, u"20 b.shop.net "_s, u"30 c.shop.net "_s};
    QTest::newRow("with priorities") << u"--mail-host 50:a.shop.net --mail-host 5:b.shop.net=185.199.10.20"_s
                                     << QStringList{u"5 b.shop.net 185.199.10.20"_s, u"50 a.shop.net "_s};
    QTest::newRow("same priority keeps the order") << u"--mail-host 10:b.shop.net --mail-host 10:a.shop.net"_s
                                                   << QStringList{u"10 b.shop.net "_s, u"10 a.shop.net "_s};
    QTest::newRow("lowest and highest") << u"--mail-host 65535:a.shop.net --mail-host 0:b.shop.net"_s
                                        << QStringList{u"0 b.shop.net "_s, u"65535 a.shop.net "_s};
    QTest::newRow("capitals and last dot")
        << u"--mail-host MAIL.Shop.NET."_s << QStringList{u"10 mail.shop.net "_s};
    QTest::newRow("IDN") << u"--mail-host m\u00e4il.shop.net"_s << QStringList{u"10 xn--mil-qla.shop.net "_s};
    QTest::newRow("another domain") << u"--mail-host mx.isp.org=185.199.10.20"_s
                                    << QStringList{u"10 mx.isp.org 185.199.10.20"_s};
}

void TestArguments::mailHosts()
{
    QFETCH(QString, options);
    QFETCH(QStringList, servers);
    const Arguments arguments = understood(u"diagnose shop.net "_s + options);
    QStringList actual;
    for (const setup::MailServer &server : arguments.setup.servers) {
        QStringList addresses;
        for (const QHostAddress &address : server.addresses)
            addresses += address.toString();
        actual += u"%1 %2 %3"_s.arg(QString::number(server.priority), server.hostName, addresses.join(u','));
    }
    QCOMPARE(actual, servers);
    QCOMPARE(arguments.setup.mode, setup::Mode::Internet);
    QCOMPARE(arguments.setup.domain, u"shop.net"_s);
}

void TestArguments::externalAddressesGoToTheFirstServerWithoutOne()
{
    const QHostAddress one(u"185.199.10.20"_s), two(u"2a01:4f8::1"_s);
    const QString external = u" --external-ip 185.199.10.20 --external-ip 2a01:4f8::1"_s;
    const Arguments bare = understood(u"diagnose shop.net"_s + external);
    QVERIFY(bare.setup.servers.isEmpty());
    QCOMPARE(bare.setup.externalAddresses, (QList{one, two}));

    const Arguments first = understood(
        u"diagnose shop.net --mail-host a.shop.net=185.199.10.99 --mail-host b.shop.net"_s + external);
    QCOMPARE(first.setup.servers.at(0).addresses, QList{QHostAddress(u"185.199.10.99"_s)});
    QCOMPARE(first.setup.servers.at(1).addresses, (QList{one, two}));
    QVERIFY(first.setup.externalAddresses.isEmpty());

    const Arguments sending =
        understood(u"diagnose shop.net --mail-host a.shop.net=185.199.10.99"_s + external);
    QCOMPARE(sending.setup.externalAddresses, (QList{one, two}));
}

void TestArguments::recordsNeedOnlyAnAddress()
{
    const Arguments records = understood(u"records shop.net --external-ip 185.199.10.20"_s);
    QCOMPARE(records.setup.servers.size(), 1);
    QCOMPARE(records.setup.servers.first().hostName, u"mail.shop.net"_s);
    QCOMPARE(records.setup.servers.first().addresses, QList{QHostAddress(u"185.199.10.20"_s)});
    QVERIFY(records.notes.join(u' ').contains("mail.shop.net"_L1));

    const Arguments panel = understood(u"panel shop.net --external-ip 185.199.10.20"_s);
    QCOMPARE(panel.setup.servers, records.setup.servers);
    QCOMPARE(panel.setup.providerId, u"generic"_s);
}

void TestArguments::outsideServers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<setup::OutsideServer>("server");
    using setup::Security;
    using setup::ServiceProtocol;
    const QString host = u"imap.isp.net"_s;
    QTest::newRow("imaps") << u"imaps://imap.isp.net"_s
                           << setup::OutsideServer{ServiceProtocol::Imap, host, 993, Security::ImplicitTls};
    QTest::newRow("imap") << u"imap://imap.isp.net"_s
                          << setup::OutsideServer{ServiceProtocol::Imap, host, 143, Security::StartTls};
    QTest::newRow("pop3s") << u"pop3s://imap.isp.net/"_s
                           << setup::OutsideServer{ServiceProtocol::Pop3, host, 995, Security::ImplicitTls};
    QTest::newRow("pop3") << u"POP3://IMAP.isp.net"_s
                          << setup::OutsideServer{ServiceProtocol::Pop3, host, 110, Security::StartTls};
    QTest::newRow("smtps with port") << u"smtps://imap.isp.net:4465"_s
                                     << setup::OutsideServer{ServiceProtocol::Smtp, host, 4465,
                                                             Security::ImplicitTls};
    QTest::newRow("smtp") << u"smtp://imap.isp.net"_s
                          << setup::OutsideServer{ServiceProtocol::Smtp, host, 587, Security::StartTls};
}

void TestArguments::outsideServers()
{
    QFETCH(QString, url);
    QFETCH(setup::OutsideServer, server);
    const Arguments arguments =
        understood(u"diagnose shop.net --mode map --outside "_s + url + u" --outside "_s + url);
    QCOMPARE(arguments.setup.mode, setup::Mode::Map);
    QCOMPARE(arguments.setup.outsideServers, QList{server});
}

void TestArguments::domainIsUnderstoodAsInTheWindow()
{
    QCOMPARE(understood(u"diagnose Shop.NET."_s).setup.domain, u"shop.net"_s);
    QCOMPARE(understood(u"diagnose b\u00fccher.net"_s).setup.domain, u"xn--bcher-kva.net"_s);
    QCOMPARE(understood(u"diagnose office.lan --mode lan --mail-host mailhost=192.168.1.5"_s).setup.mode,
             setup::Mode::Lan);
    QCOMPARE(understood(u"records office.lan --mode lan --mail-host mail.office.lan=192.168.1.5"_s)
                 .setup.servers.first()
                 .addresses,
             QList{QHostAddress(u"192.168.1.5"_s)});
}

void TestArguments::connectionAndTargets()
{
    const Arguments plain = understood(u"diagnose shop.net"_s);
    QCOMPARE(plain.connection.timeoutSeconds, 10);
    QVERIFY(!plain.connection.nameServer);
    QCOMPARE(plain.setup.smtpPort, quint16(25));
    QVERIFY(plain.format.isEmpty() && plain.output.isEmpty());

    const Arguments all =
        understood(u"diagnose shop.net --nameserver [2a01:4f8::53]:5353 --smtp-port 2525 --timeout 3 "
                   "--format json -o r.json --save-setup s.json --language de"_s);
    QCOMPARE(all.connection.nameServer->text(), u"[2a01:4f8::53]:5353"_s);
    QCOMPARE(all.setup.smtpPort, quint16(2525));
    QCOMPARE(all.connection.timeoutSeconds, 3);
    QCOMPARE(all.format, u"json"_s);
    QCOMPARE(all.output, u"r.json"_s);
    QCOMPARE(all.saveSetup, u"s.json"_s);
    QCOMPARE(understood(u"diagnose shop.net --output x.html"_s).output, u"x.html"_s);
    const auto overTls = understood(u"diagnose shop.net --nameserver tls://9.9.9.9#dns.quad9.net"_s).connection.nameServer;
    QVERIFY(overTls && overTls->transport == dns::Server::Transport::Tls && overTls->tlsName == u"dns.quad9.net"_s);
    QCOMPARE(understood(u"diagnose shop.net --nameserver 127.0.0.1:5300"_s).connection.nameServer->port,
             quint16(5300));
}

void TestArguments::publicResolversCanBeLeftOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("asked");
    QTest::newRow("by default") << u"diagnose shop.net"_s << true;
    QTest::newRow("left out") << u"diagnose shop.net --no-public-resolvers"_s << false;
    QTest::newRow("simulated") << u"diagnose --demo --no-public-resolvers"_s << false;
}

void TestArguments::publicResolversCanBeLeftOut()
{
    QFETCH(QString, line);
    QFETCH(bool, asked);
    QCOMPARE(understood(line).setup.askPublicResolvers, asked);
}

void TestArguments::watchingIsForTheInternet()
{
    QVERIFY(understood(u"diagnose shop.net --watch"_s).watch);
    QVERIFY(!understood(u"diagnose shop.net"_s).watch);
    QString error;
    QVERIFY(!readArguments(
        split(u"diagnose office.lan --mode lan --mail-host mail.office.lan=192.168.1.5 --watch"_s), &error));
    QVERIFY2(error.startsWith("--watch"_L1), qPrintable(error));
}

void TestArguments::setupFileIsTheBeginning()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"setup.json"_s);
    setup::MailSetup saved;
    saved.domain = u"shop.net"_s;
    saved.servers = {{u"mail.shop.net"_s, {QHostAddress(u"185.199.10.20"_s)}, 10}};
    saved.externalAddresses = {QHostAddress(u"185.199.10.21"_s)};
    saved.smtpPort = 2525;
    saved.providerId = u"generic"_s;
    QVERIFY(!setup::saveSetup(saved, path));
    QCOMPARE(understood(u"diagnose --setup "_s + path).setup, saved);
    QCOMPARE(understood(u"records --setup "_s + path).setup, saved);

    setup::MailSetup changed = saved;
    changed.domain = u"other.net"_s;
    changed.servers = {{u"mx.other.net"_s, {QHostAddress(u"185.199.10.30"_s)}, 10}};
    changed.smtpPort = 26;
    QCOMPARE(
        understood(u"diagnose other.net --mail-host mx.other.net=185.199.10.30 --smtp-port 26 --setup "_s +
                   path)
            .setup,
        changed);

    QString error;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"schema\": ") > 0);
    file.close();
    QVERIFY(!readArguments({u"diagnose"_s, u"--setup"_s, path}, &error));
    QVERIFY2(error.contains("JSON"_L1) && error.contains(path), qPrintable(error));
    QVERIFY(!readArguments({u"diagnose"_s, u"--setup"_s, folder.filePath(u"none.json"_s)}, &error));
    QVERIFY2(error.contains("none.json"_L1), qPrintable(error));
}

void TestArguments::demoBringsItsOwnSetup()
{
    const Arguments first = understood(u"diagnose --demo"_s);
    QVERIFY(first.setup.simulated);
    QCOMPARE(first.setup.domain, simulation::demoDomains().first().domain);
    for (const simulation::DemoDomain &demo : simulation::demoDomains())
        QCOMPARE(understood(u"diagnose --demo "_s + demo.domain.toUpper()).setup,
                 simulation::demoSetup(demo.domain));
}

void TestArguments::replayTakesAFile()
{
    const Arguments arguments = understood(u"replay report.json --format html -o out.html"_s);
    QCOMPARE(arguments.command, commandline::Command::Replay);
    QCOMPARE(arguments.reportFile, u"report.json"_s);
    QCOMPARE(arguments.format, u"html"_s);
}

void TestArguments::badArgumentsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("", "no such command");
    row("diagnosis shop.net", "no such command");
    row("diagnose", "Which domain?");
    row("diagnose shop.net extra", "\"extra\" is one word too many");
    row("diagnose --colour shop.net", "colour");
    row("diagnose shop.net --provider generic", "provider");
    row("diagnose shop.net --mode", "mode");
    row("diagnose shop.net --mode mars", "There is no mode \"mars\"");
    row("diagnose nodot", "has no dot");
    row("diagnose user@shop.net", "Did you mean shop.net?");
    row("diagnose https://shop.net/x", "Did you mean shop.net?");
    row("diagnose co.uk", "everybody");
    row("diagnose shop..net", "two dots");
    row("diagnose healthy.example", "reserved");
    row("diagnose 185.199.10.20", "IP address");
    row("diagnose shop.net --mail-host 185.199.10.20", "--mail-host: ");
    row("diagnose shop.net --mail-host mail.shop.net=", "--mail-host: ");
    row("diagnose shop.net --mail-host mail.shop.net=1.2.3", "--mail-host: ");
    row("diagnose shop.net --mail-host mail.shop.net=192.168.1.5", "--mail-host: ");
    row("diagnose shop.net --mail-host mail.shop.net=185.199.10.20,", "--mail-host: ");
    row("diagnose shop.net --mail-host 65536:mail.shop.net", "--mail-host: ");
    row("diagnose shop.net --mail-host -1:mail.shop.net", "--mail-host: ");
    row("diagnose shop.net --mail-host a.shop.net --mail-host A.shop.net.", "names a.shop.net twice");
    row("diagnose shop.net --external-ip 10.0.0.1", "--external-ip: ");
    row("diagnose shop.net --external-ip none", "--external-ip: ");
    row("diagnose shop.net --outside imaps://imap.isp.net", "--mode map");
    row("diagnose shop.net --mode map", "--outside imaps://");
    row("diagnose shop.net --mode map --outside imap.isp.net", "does not begin with imaps://");
    row("diagnose shop.net --mode map --outside http://imap.isp.net", "does not begin with imaps://");
    row("diagnose shop.net --mode map --outside imaps://imap.isp.net:0", "port");
    row("diagnose shop.net --mode map --outside imaps://imap.isp.net:65536", "port");
    row("diagnose shop.net --mode map --outside imaps://", "--outside: ");
    row("diagnose office.lan --mode lan", "--mail-host");
    row("records shop.net", "--mail-host");
    row("panel shop.net --provider generic", "--mail-host");
    row("panel shop.net --external-ip 185.199.10.20 --provider nobody",
        "no provider \"nobody\"; choose one of generic");
    row("panel shop.net --external-ip 185.199.10.20 --provider ../../etc/passwd", "no provider");
    row("diagnose shop.net --nameserver dns.net", "--nameserver needs an IP address");
    row("diagnose shop.net --nameserver system", "--nameserver needs an IP address");
    row("diagnose shop.net --nameserver 127.0.0.1:0", "--nameserver needs an IP address");
    row("diagnose shop.net --nameserver [::1", "--nameserver needs an IP address");
    row("diagnose shop.net --nameserver tls://", "tls://IP#NAME");
    row("diagnose shop.net --nameserver tcp://dns.net", "tcp://IP");
    row("diagnose shop.net --smtp-port 0", "--smtp-port");
    row("diagnose shop.net --smtp-port 25x", "--smtp-port");
    row("diagnose shop.net --timeout 0", "--timeout");
    row("diagnose shop.net --timeout 301", "--timeout");
    row("diagnose shop.net --timeout 1.5", "--timeout");
    row("diagnose shop.net --format=", "--format needs a value");
    row("diagnose --demo shop.net", "There is no shop.net in the simulated Internet");
    row("diagnose --demo --mode lan", "--mode cannot be used with --demo");
    row("diagnose --demo --mail-host a.shop.net", "--mail-host cannot be used with --demo");
    row("replay", "REPORT.json is missing");
    row("replay a.json b.json", "one word too many");
    row("replay a.json --demo", "demo");
}

void TestArguments::badArgumentsAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    QString error;
    QVERIFY(!readArguments(split(line), &error));
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY2(!error.contains(u'\n'), qPrintable(error));
}

void TestArguments::hintsAreNotes()
{
    const Arguments arguments = understood(u"diagnose www.shop.net"_s);
    QCOMPARE(arguments.setup.domain, u"www.shop.net"_s);
    QCOMPARE(arguments.notes.size(), 1);
    QVERIFY2(arguments.notes.first().contains("Did you mean shop.net?"_L1),
             qPrintable(arguments.notes.first()));
    QVERIFY(understood(u"diagnose shop.net"_s).notes.isEmpty());
}

void TestArguments::optionsBeforeTheCommand()
{
    QCOMPARE(understood(u"--language de diagnose shop.net"_s).setup.domain, u"shop.net"_s);
    QCOMPARE(understood(u"-o records.txt diagnose shop.net"_s).command, commandline::Command::Diagnose);
    QCOMPARE(understood(u"--timeout=3 diagnose -- shop.net"_s).connection.timeoutSeconds, 3);
}

void TestArguments::terminalOrWindow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("terminal");
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("command") << u"diagnose shop.net"_s << true;
    QTest::newRow("command after an option") << u"--language de replay r.json"_s << true;
    QTest::newRow("help") << u"--help"_s << true;
    QTest::newRow("short help") << u"-h"_s << true;
    QTest::newRow("version") << u"-v"_s << true;
    QTest::newRow("demo") << u"--demo"_s << false;
    QTest::newRow("setup file") << u"office.json"_s << false;
    QTest::newRow("setup file called like a command") << u"--setup diagnose"_s << false;
    QTest::newRow("value that looks like help") << u"--setup --help"_s << false;
    QTest::newRow("language only") << u"--language=de"_s << false;
    QTest::newRow("end of options") << u"-- diagnose"_s << true;
}

void TestArguments::terminalOrWindow()
{
    QFETCH(QString, line);
    QFETCH(bool, terminal);
    QCOMPARE(commandline::wantsTerminal(split(line)), terminal);
}

void TestArguments::pdfNeedsFonts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("pdf");
    QTest::newRow("format") << u"diagnose shop.net --format pdf"_s << true;
    QTest::newRow("format with equals sign") << u"diagnose shop.net --format=pdf -o x"_s << true;
    QTest::newRow("ending") << u"diagnose shop.net --output r.PDF"_s << true;
    QTest::newRow("short option") << u"replay r.json -o r.pdf"_s << true;
    QTest::newRow("other format") << u"diagnose shop.net --format html -o r.pdf"_s << false;
    QTest::newRow("none") << u"diagnose shop.net"_s << false;
}

void TestArguments::pdfNeedsFonts()
{
    QFETCH(QString, line);
    QFETCH(bool, pdf);
    QCOMPARE(commandline::wantsPdf(split(line)), pdf);
}

void TestArguments::languageIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << u"diagnose shop.net"_s << QString();
    QTest::newRow("separate") << u"diagnose shop.net --language de"_s << u"de"_s;
    QTest::newRow("equals sign") << u"--language=zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("without value") << u"--language"_s << QString();
    QTest::newRow("behind the end of options") << u"diagnose -- --language=de"_s << QString();
}

void TestArguments::languageIsFound()
{
    QFETCH(QString, line);
    QFETCH(QString, language);
    QCOMPARE(commandline::languageArgument(split(line)), language);
}

void TestArguments::windowArgumentsAreRead()
{
    QString error;
    const auto none = commandline::windowArguments({}, &error);
    QVERIFY(none && none->setupFile.isEmpty() && !none->demo);
    QCOMPARE(none->smtpPort, 25);
    QCOMPARE(none->timeoutSeconds, 10);
    const auto all = commandline::windowArguments(
        split(
            u"--setup s.json --nameserver 127.0.0.1:5353 --smtp-port 2525 --timeout 2 --demo --language de"_s),
        &error);
    QVERIFY2(all, qPrintable(error));
    QCOMPARE(all->setupFile, u"s.json"_s);
    QCOMPARE(all->nameServer, u"127.0.0.1:5353"_s);
    QCOMPARE(all->smtpPort, 2525);
    QCOMPARE(all->timeoutSeconds, 2);
    QVERIFY(all->demo);
    const QString self = QCoreApplication::applicationFilePath();
    QCOMPARE(commandline::windowArguments({self}, &error)->setupFile, self);
}

void TestArguments::badWindowArgumentsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("typing slip in a command")
        << u"diagnos shop.net"_s << u"\"diagnos\" is neither a command nor a setup file"_s;
    QTest::newRow("file that is not there") << u"none.json"_s << u"\"none.json\" is neither"_s;
    QTest::newRow("two setup files") << u"--setup a.json b.json"_s << u"\"b.json\""_s;
    QTest::newRow("unknown option") << u"--colour"_s << u"colour"_s;
    QTest::newRow("option of a command") << u"--format json"_s << u"format"_s;
    QTest::newRow("port") << u"--smtp-port 99999"_s << u"--smtp-port"_s;
    QTest::newRow("name server") << u"--nameserver here"_s << u"--nameserver"_s;
}

void TestArguments::badWindowArgumentsAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    QString error;
    QVERIFY(!commandline::windowArguments(split(line), &error));
    QVERIFY2(error.contains(says), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
