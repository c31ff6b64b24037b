// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"
#include "setup/mailsetup.h"
#include "setup/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using setup::AddressKind;
using setup::AddressProblem;
using setup::Grade;
using setup::Mode;

class TestAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kind_data();
    void kind();
    void kindTexts();
    void check_data();
    void check();
    void simulatedDocumentationIsPublic();
    void everyProblemHasASentence();
    void publicAndEntered();
    void defaultPorts();
};

void TestAddresses::kind_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressKind>("kind");
    const auto row = [](const char *address, AddressKind kind) {
        QTest::newRow(address) << QString::fromLatin1(address) << kind;
    };
    // Both ends of every block and their neighbours.
    row("0.0.0.0", AddressKind::Unspecified);
    row("0.255.255.255", AddressKind::Unspecified);
    row("1.0.0.0", AddressKind::Global);
    row("9.255.255.255", AddressKind::Global);
    row("10.0.0.0", AddressKind::Private);
    row("10.255.255.255", AddressKind::Private);
    row("11.0.0.0", AddressKind::Global);
    row("100.63.255.255", AddressKind::Global);
    row("100.64.0.0", AddressKind::CarrierGradeNat);
    row("100.127.255.255", AddressKind::CarrierGradeNat);
    row("100.128.0.0", AddressKind::Global);
    row("126.255.255.255", AddressKind::Global);
    row("127.0.0.0", AddressKind::Loopback);
    row("127.255.255.255", AddressKind::Loopback);
    row("128.0.0.0", AddressKind::Global);
    row("169.253.255.255", AddressKind::Global);
    row("169.254.0.0", AddressKind::LinkLocal);
    row("169.254.255.255", AddressKind::LinkLocal);
    row("169.255.0.0", AddressKind::Global);
    row("172.15.255.255", AddressKind::Global);
    row("172.16.0.0", AddressKind::Private);
    row("172.31.255.255", AddressKind::Private);
    row("172.32.0.0", AddressKind::Global);
    row("191.255.255.255", AddressKind::Global);
    row("192.0.0.0", AddressKind::Reserved);
    row("192.0.0.9", AddressKind::Reserved);
    row("192.0.0.255", AddressKind::Reserved);
    row("192.0.1.0", AddressKind::Global);
    row("192.0.2.0", AddressKind::Documentation);
    row("192.0.2.255", AddressKind::Documentation);
    row("192.0.3.0", AddressKind::Global);
    row("192.31.195.255", AddressKind::Global);
    row("192.31.196.0", AddressKind::Reserved);
    row("192.31.197.0", AddressKind::Global);
    row("192.52.193.255", AddressKind::Reserved);
    row("192.52.194.0", AddressKind::Global);
    row("192.88.99.0", AddressKind::Reserved);
    row("192.88.99.2", AddressKind::Reserved);
    row("192.88.100.0", AddressKind::Global);
    row("192.167.255.255", AddressKind::Global);
    row("192.168.0.0", AddressKind::Private);
    row("192.168.255.255", AddressKind::Private);
    row("192.169.0.0", AddressKind::Global);
    row("192.175.48.255", AddressKind::Reserved);
    row("192.175.49.0", AddressKind::Global);
    row("198.17.255.255", AddressKind::Global);
    row("198.18.0.0", AddressKind::Benchmark);
    row("198.19.255.255", AddressKind::Benchmark);
    row("198.20.0.0", AddressKind::Global);
    row("198.51.100.0", AddressKind::Documentation);
    row("198.51.101.0", AddressKind::Global);
    row("203.0.112.255", AddressKind::Global);
    row("203.0.113.255", AddressKind::Documentation);
    row("223.255.255.255", AddressKind::Global);
    row("224.0.0.0", AddressKind::Multicast);
    row("239.255.255.255", AddressKind::Multicast);
    row("240.0.0.0", AddressKind::Reserved);
    row("255.255.255.254", AddressKind::Reserved);
    row("255.255.255.255", AddressKind::Broadcast);
    row("::", AddressKind::Unspecified);
    row("::1", AddressKind::Loopback);
    row("::2", AddressKind::Reserved);
    row("::192.0.2.1", AddressKind::Reserved);
    row("::ffff:0.0.0.0", AddressKind::V4Mapped);
    row("::ffff:192.168.1.5", AddressKind::V4Mapped);
    row("::1:0:0:0", AddressKind::Reserved);
    row("64:ff9b::192.0.2.1", AddressKind::Translation);
    row("64:ff9b::1:0:0", AddressKind::Reserved);
    row("64:ff9b:1::1", AddressKind::Translation);
    row("64:ff9b:2::1", AddressKind::Reserved);
    row("100::1", AddressKind::Reserved);
    row("100:0:0:1::1", AddressKind::Reserved);
    row("1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", AddressKind::Reserved);
    row("2000::1", AddressKind::Global);
    row("2001::1", AddressKind::Reserved);
    row("2001:1::1", AddressKind::Reserved);
    row("2001:2::1", AddressKind::Benchmark);
    row("2001:2:0:ffff:ffff:ffff:ffff:ffff", AddressKind::Benchmark);
    row("2001:2:1::", AddressKind::Reserved);
    row("2001:3::1", AddressKind::Reserved);
    row("2001:4:112::1", AddressKind::Reserved);
    row("2001:10::1", AddressKind::Reserved);
    row("2001:2f:ffff::1", AddressKind::Reserved);
    row("2001:30::1", AddressKind::Reserved);
    row("2001:1ff:ffff::1", AddressKind::Reserved);
    row("2001:200::1", AddressKind::Global);
    row("2001:db7:ffff::1", AddressKind::Global);
    row("2001:db8::", AddressKind::Documentation);
    row("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", AddressKind::Documentation);
    row("2001:db9::1", AddressKind::Global);
    row("2002:c000:201::1", AddressKind::Reserved);
    row("2003::1", AddressKind::Global);
    row("2620:4f:8000::1", AddressKind::Reserved);
    row("2620:4f:8001::1", AddressKind::Global);
    row("2a00:1450:4001::1", AddressKind::Global);
    row("3ffe:ffff::1", AddressKind::Global);
    row("3fff::1", AddressKind::Documentation);
    row("3fff:fff:ffff::1", AddressKind::Documentation);
    row("3fff:1000::1", AddressKind::Global);
    row("4000::1", AddressKind::Reserved);
    row("5f00::1", AddressKind::Reserved);
    row("fbff:ffff::1", AddressKind::Reserved);
    row("fc00::1", AddressKind::UniqueLocal);
    row("fdff:ffff::1", AddressKind::UniqueLocal);
    row("fe00::1", AddressKind::Reserved);
    row("fe80::1", AddressKind::LinkLocal);
    row("fe80::1%eth0", AddressKind::LinkLocal);
    row("febf:ffff::1", AddressKind::LinkLocal);
    row("fec0::1", AddressKind::Reserved);
    row("ff02::1", AddressKind::Multicast);
}

void TestAddresses::kind()
{
    QFETCH(QString, address);
    const QHostAddress parsed(address);
    QVERIFY(!parsed.isNull());
    QTEST(setup::addressKind(parsed), "kind");
    const QString text = setup::addressKindText(parsed);
    if (setup::addressKind(parsed) == AddressKind::Global) {
        QVERIFY(text.isEmpty());
    } else {
        QVERIFY2(text.startsWith(parsed.toString()) && text.endsWith(u'.') && !text.contains(u"%1"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"RFC"_s) || setup::addressKind(parsed) == AddressKind::Loopback ||
                     setup::addressKind(parsed) == AddressKind::Multicast ||
                     setup::addressKind(parsed) == AddressKind::Broadcast,
                 qPrintable(text));
    }
}

void TestAddresses::kindTexts()
{
    QVERIFY(setup::addressKindText(QHostAddress(u"192.168.1.5"_s)).contains(u"private address (RFC 1918)"_s));
    const QString carrier = setup::addressKindText(QHostAddress(u"100.64.0.1"_s));
    QVERIFY(carrier.contains(u"Ports cannot be forwarded"_s) && carrier.contains(u"Ask the provider"_s));
    QVERIFY(setup::addressKindText(QHostAddress(u"2001::1"_s)).contains(u"Teredo"_s));
    QVERIFY(setup::addressKindText(QHostAddress(u"2002::1"_s)).contains(u"6to4"_s));
    QVERIFY(!setup::addressKindText(QHostAddress()).isEmpty());
}

void TestAddresses::check_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<AddressProblem>("problem");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("suggestion");
    const auto fine = [](const char *row, const QString &typed, Mode mode, const QString &address) {
        QTest::newRow(row) << typed << mode << AddressProblem::None << Grade::Fine << address << QString();
    };
    const auto judged = [](const char *row, const QString &typed, Mode mode, AddressProblem problem,
                           Grade grade, const QString &suggestion = {}) {
        QTest::newRow(row) << typed << mode << problem << grade << typed << suggestion;
    };
    const auto wrong = [](const char *row, const QString &typed, AddressProblem problem,
                          const QString &suggestion = {}) {
        QTest::newRow(row) << typed << Mode::Internet << problem << Grade::Error << QString() << suggestion;
    };
    fine("IPv4", u"81.2.69.160"_s, Mode::Internet, u"81.2.69.160"_s);
    fine("IPv6", u"2A00:1450:4001:0:0:0:0:1"_s, Mode::Internet, u"2a00:1450:4001::1"_s);
    fine("spaces around", u" 81.2.69.160\n"_s, Mode::Internet, u"81.2.69.160"_s);
    fine("full-width", u"８１．２．６９．１６０"_s, Mode::Internet, u"81.2.69.160"_s);
    fine("ideographic full stops", u"81。2。69。160"_s, Mode::Internet, u"81.2.69.160"_s);
    fine("zero-width space", u"81.2.69.\u200b160"_s, Mode::Internet, u"81.2.69.160"_s);
    fine("LAN private", u"192.168.1.5"_s, Mode::Lan, u"192.168.1.5"_s);
    fine("LAN unique local", u"fd00::5"_s, Mode::Lan, u"fd00::5"_s);
    fine("LAN shared (overlay networks)", u"100.100.1.5"_s, Mode::Lan, u"100.100.1.5"_s);
    fine("map private", u"192.168.1.5"_s, Mode::Map, u"192.168.1.5"_s);
    fine("map public", u"81.2.69.160"_s, Mode::Map, u"81.2.69.160"_s);

    for (const char *address :
         {"192.168.1.5", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.1.1", "192.0.2.5", "198.18.0.1",
          "224.0.0.1", "255.255.255.255", "0.0.0.0", "240.0.0.1", "::1", "fe80::1", "fd00::1", "2001:db8::5",
          "64:ff9b::5", "2002::5"})
        judged(qPrintable(u"Internet "_s + QString::fromLatin1(address)), QString::fromLatin1(address),
               Mode::Internet, AddressProblem::NotPublic, Grade::Error);
    judged("Internet mapped", u"::ffff:81.2.69.160"_s, Mode::Internet, AddressProblem::NotPublic,
           Grade::Error, u"81.2.69.160"_s);
    judged("LAN public", u"81.2.69.160"_s, Mode::Lan, AddressProblem::NotPrivate, Grade::Hint);
    judged("LAN link-local", u"169.254.1.5"_s, Mode::Lan, AddressProblem::NotPrivate, Grade::Hint);
    judged("LAN documentation", u"192.0.2.5"_s, Mode::Lan, AddressProblem::NotPrivate, Grade::Hint);
    judged("LAN loopback", u"127.0.0.1"_s, Mode::Lan, AddressProblem::Unusable, Grade::Error);
    judged("LAN multicast", u"224.0.0.1"_s, Mode::Lan, AddressProblem::Unusable, Grade::Error);
    judged("LAN mapped", u"::ffff:192.168.1.5"_s, Mode::Lan, AddressProblem::Unusable, Grade::Error,
           u"192.168.1.5"_s);
    judged("map unspecified", u"0.0.0.0"_s, Mode::Map, AddressProblem::Unusable, Grade::Error);

    wrong("empty", {}, AddressProblem::Empty);
    wrong("only spaces", u" \u3000 "_s, AddressProblem::Empty);
    wrong("three numbers", u"1.2.3"_s, AddressProblem::WrongParts);
    wrong("one number", u"16909060"_s, AddressProblem::WrongParts);
    wrong("five numbers", u"1.2.3.4.5"_s, AddressProblem::WrongParts);
    wrong("too big", u"81.2.69.256"_s, AddressProblem::WrongParts);
    wrong("far too big", u"81.2.69.99999999999999999999"_s, AddressProblem::WrongParts);
    wrong("empty part", u"81..69.160"_s, AddressProblem::WrongParts);
    wrong("last dot", u"81.2.69.160."_s, AddressProblem::WrongParts, u"81.2.69.160"_s);
    wrong("leading zero", u"01.2.3.4"_s, AddressProblem::LeadingZero, u"1.2.3.4"_s);
    wrong("padded", u"081.002.069.160"_s, AddressProblem::LeadingZero, u"81.2.69.160"_s);
    wrong("only zeros in a part", u"81.000.69.160"_s, AddressProblem::LeadingZero, u"81.0.69.160"_s);
    wrong("hexadecimal", u"0x51.2.69.160"_s, AddressProblem::IsName);
    wrong("prefix length", u"81.2.69.160/24"_s, AddressProblem::HasPrefixLength, u"81.2.69.160"_s);
    wrong("prefix length IPv6", u"2a00:1450::1/64"_s, AddressProblem::HasPrefixLength, u"2a00:1450::1"_s);
    wrong("port", u"81.2.69.160:25"_s, AddressProblem::HasPort, u"81.2.69.160"_s);
    wrong("colon", u"81.2.69.160:"_s, AddressProblem::HasPort, u"81.2.69.160"_s);
    wrong("brackets", u"[2a00:1450::1]"_s, AddressProblem::HasBrackets, u"2a00:1450::1"_s);
    wrong("brackets round IPv4", u"[81.2.69.160]"_s, AddressProblem::HasBrackets, u"81.2.69.160"_s);
    wrong("open bracket", u"[2a00:1450::1"_s, AddressProblem::HasBrackets, u"2a00:1450::1"_s);
    wrong("brackets and port", u"[2a00:1450::1]:25"_s, AddressProblem::HasPort, u"2a00:1450::1"_s);
    wrong("zone", u"fe80::1%eth0"_s, AddressProblem::HasZone, u"fe80::1"_s);
    wrong("zone without name", u"fe80::1%"_s, AddressProblem::HasZone, u"fe80::1"_s);
    wrong("space inside", u"81.2.69. 160"_s, AddressProblem::NotAnAddress, u"81.2.69.160"_s);
    wrong("commas", u"81,2,69,160"_s, AddressProblem::NotAnAddress, u"81.2.69.160"_s);
    wrong("URL", u"http://81.2.69.160/"_s, AddressProblem::NotAnAddress, u"81.2.69.160"_s);
    wrong("name", u"mail.example.org"_s, AddressProblem::IsName);
    wrong("word", u"localhost"_s, AddressProblem::NotAnAddress);
    wrong("two colons twice", u"2a00::1::2"_s, AddressProblem::NotAnAddress);
    wrong("nine groups", u"1:2:3:4:5:6:7:8:9"_s, AddressProblem::NotAnAddress);
    wrong("group too long", u"2a00:12345::1"_s, AddressProblem::NotAnAddress);
    wrong("IPv4 part too big", u"::ffff:81.2.69.256"_s, AddressProblem::NotAnAddress);
    wrong("two addresses", u"81.2.69.160 81.2.69.161"_s, AddressProblem::NotAnAddress);
    wrong("megabytes", QString(3'000'000, u'1'), AddressProblem::NotAnAddress);
}

void TestAddresses::check()
{
    QFETCH(QString, typed);
    QFETCH(Mode, mode);
    QFETCH(QString, address);
    const setup::AddressCheck check = setup::checkAddress(typed, mode);
    QTEST(check.problem, "problem");
    QTEST(check.grade, "grade");
    QCOMPARE(check.address.isNull() ? QString() : check.address.toString(), address);
    QTEST(check.suggestion, "suggestion");
    const QString text = setup::addressText(check);
    QCOMPARE(text.isEmpty(), check.problem == AddressProblem::None);
    QCOMPARE(setup::printable(text), text);
}

void TestAddresses::simulatedDocumentationIsPublic()
{
    QCOMPARE(setup::checkAddress(u"192.0.2.5"_s, Mode::Internet, true).grade, Grade::Fine);
    QCOMPARE(setup::checkAddress(u"2001:db8::5"_s, Mode::Internet, true).grade, Grade::Fine);
    QCOMPARE(setup::checkAddress(u"192.168.1.5"_s, Mode::Internet, true).problem, AddressProblem::NotPublic);
}

void TestAddresses::everyProblemHasASentence()
{
    QSet<QString> sentences;
    for (int i = int(AddressProblem::Empty); i <= int(AddressProblem::WrongParts); ++i) {
        setup::AddressCheck check;
        check.problem = AddressProblem(i);
        check.address =
            QHostAddress(check.problem == AddressProblem::Unusable ? u"127.0.0.1"_s : u"192.168.1.5"_s);
        if (check.problem == AddressProblem::NotPrivate)
            check.address = QHostAddress(u"81.2.69.160"_s);
        check.detail = u"a%2b"_s;
        const QString text = setup::addressText(check);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s) && !sentences.contains(text),
                 qPrintable(text));
        sentences += text;
    }
}

void TestAddresses::publicAndEntered()
{
    setup::MailSetup setup;
    setup.servers = {{u"mail.example.org"_s, {QHostAddress(u"10.0.0.5"_s)}, 10}};
    setup.externalAddresses = {QHostAddress(u"81.2.69.160"_s)};
    setup.ownNetworkAddresses = {QHostAddress(u"81.2.69.161"_s)};
    QVERIFY(setup.isEntered(QHostAddress(u"10.0.0.5"_s)));
    QVERIFY(setup.isEntered(QHostAddress(u"81.2.69.160"_s)));
    QVERIFY(!setup.isEntered(QHostAddress(u"81.2.69.161"_s))); // detected, not typed
    QVERIFY(!setup.isEntered(QHostAddress()));
    QVERIFY(setup.isPublic(QHostAddress(u"81.2.69.160"_s)));
    QVERIFY(!setup.isPublic(QHostAddress(u"10.0.0.5"_s)));
    QVERIFY(!setup.isPublic(QHostAddress(u"192.0.2.5"_s)));
    QVERIFY(!setup.isPublic(QHostAddress()));
    setup.simulated = true;
    QVERIFY(setup.isPublic(QHostAddress(u"192.0.2.5"_s)));
    QVERIFY(!setup.isPublic(QHostAddress(u"10.0.0.5"_s)));
}

void TestAddresses::defaultPorts()
{
    using setup::Security;
    using setup::ServiceProtocol;
    QCOMPARE(setup::defaultPort(ServiceProtocol::Smtp, Security::ImplicitTls), 465);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Smtp, Security::StartTls), 587);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Smtp, Security::None), 587);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Pop3, Security::ImplicitTls), 995);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Pop3, Security::StartTls), 110);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Imap, Security::ImplicitTls), 993);
    QCOMPARE(setup::defaultPort(ServiceProtocol::Imap, Security::None), 143);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
