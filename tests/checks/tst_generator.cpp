// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checkrunner.h"
#include "fakes/fakeprobe.h"
#include "fakes/world.h"
#include "records/recordtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the wizard tells people to publish must please our own checks: every combination of what can be typed is generated,
/// published in a world where everything else is in order, and judged by the whole catalogue.
class TestGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedAsPlanned_data();
    void publishedAsPlanned();
    void lan_data();
    void lan();
    void aMissingRecordIsNoticed_data();
    void aMissingRecordIsNoticed();
};

namespace {

setup::MailServer server(const QString &name, const QStringList &addresses, int priority)
{
    setup::MailServer made{name, {}, priority};
    for (const QString &address : addresses)
        made.addresses.append(QHostAddress(address));
    return made;
}

QString lineOf(const dns::ResourceRecord &record)
{
    const auto *text = std::get_if<dns::TxtData>(&record.data);
    const QString data = text ? QString::fromUtf8(text->joined()) : record.dataText();
    return u"%1 %2 %3\n"_s.arg(record.owner, dns::typeName(record.type), data);
}

/// The plan as published, without the record at `left`, and what the ISP and other people's zones have beside it.
QString zoneOf(const setup::MailSetup &setup, qsizetype left = -1)
{
    QString lines;
    const QList<records::PlannedRecord> plan = records::plannedRecords(setup);
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (i != left)
            lines += lineOf(plan[i].record);
    }
    lines += u"%1 A 11.80.0.1\n"_s.arg(setup.domain); // a website
    for (const setup::MailServer &host : setup.servers) {
        for (const QHostAddress &address : host.addresses) {
            lines += u"%1 PTR %2\n"_s.arg(dns::reverseName(address), host.hostName);
            if (!host.hostName.endsWith(setup.domain)) // its administrator's zone
                lines += lineOf(dns::addressRecord(host.hostName, 300, address));
        }
    }
    for (const QHostAddress &address : setup.externalAddresses) {
        lines += u"%1 PTR out.%2\n"_s.arg(dns::reverseName(address), setup.domain);
        lines += lineOf(dns::addressRecord(u"out."_s + setup.domain, 300, address));
    }
    if (setup.smartHost)
        lines += u"%1 A 11.90.0.1\n"_s.arg(setup.smartHost->hostName);
    return lines;
}

QList<smtp::Session> sessionsOf(const setup::MailSetup &setup)
{
    QList<smtp::Session> sessions;
    for (const setup::MailServer &host : setup.servers) {
        for (const QHostAddress &address : host.addresses)
            sessions.append(fakes::healthySession(address.toString(), host.hostName));
    }
    if (setup.smartHost) {
        smtp::Session relay = fakes::healthySession(u"11.90.0.1"_s, setup.smartHost->hostName, setup.smartHost->port);
        relay.capabilitiesAfterTls.append(u"AUTH PLAIN LOGIN"_s);
        sessions.append(relay);
    }
    return sessions;
}

/// Tags of what was found wrong.
QStringList complaints(fakes::World &world, const setup::MailSetup &setup)
{
    QStringList wrong;
    for (const checks::Check *check : checks::checkTable()) {
        for (const checks::Finding &finding : world.judge(*check, setup)) {
            const checks::Verdict verdict = checks::findingVerdict(finding);
            if (verdict == checks::Verdict::Fail || verdict == checks::Verdict::Warn)
                wrong.append(u"%1: %2"_s.arg(finding.tag, checks::findingText(finding)));
        }
    }
    return wrong;
}

/// 2048 bit.
QByteArray publicKey()
{
    return "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6kdUOa4homKBeqELM26Vyn//RFDangv+XXrhlrkrjyjVR1Pf95ZbEh0K"
           "cL3qug1VcQwWujYiFINLeNMlImD7WiiBfTs6jIVYkvkZTQ1LJnVkZETVU7AbumPQyjMr9zdbOVJ2VhHAEnulenF67eLxlMbESOs8"
           "tNgNCpu9aXLkFiHOD7cmugOkBVvjQAPa3BgYeFavPcOnIU99iGk8yXeEJLKlpMeVqf/nhLVJM0ta9r5EIxlIVQe/bluLRyuZl+7E"
           "5Bjw8AYv6Ua4CNilpB/3nHvpczrEhTZMdkvRT2aARgfzjJ0PIZM4YHInj1NnHVVh9GOWc7sVCF9p2qRanD94XQIDAQAB"_ba;
}

setup::MailSetup withEverything()
{
    setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.1.1,2a00:1::1"_s);
    setup.dkimKeys = {{u"mail"_s, publicKey()}};
    return setup;
}

} // namespace

void TestGenerator::publishedAsPlanned_data()
{
    QTest::addColumn<setup::MailSetup>("setup");
    QTest::addColumn<QStringList>("allowed"); ///< what the user, not the plan, is to blame for

    const QList<std::pair<QString, QStringList>> families{
        {u"IPv4"_s, {u"11.0.%1.1"_s}}, {u"IPv6"_s, {u"2a00:%1::1"_s}}, {u"both"_s, {u"11.0.%1.1"_s, u"2a00:%1::1"_s}}};
    for (const auto &[family, patterns] : families) {
        for (const int count : {1, 2, 3}) {
            for (const QString &place : {u"mail%1.example.org"_s, u"mail%1.other.net"_s, u"mail%1.mx.example.org"_s}) {
                for (const bool external : {false, true}) {
                    for (const bool withKey : {false, true}) {
                        setup::MailSetup setup = fakes::internetSetup();
                        for (int i = 1; i <= count; ++i) {
                            QStringList addresses;
                            for (const QString &pattern : patterns)
                                addresses.append(pattern.arg(i));
                            setup.servers.append(server(place.arg(i), addresses, i * 10));
                        }
                        if (external)
                            setup.externalAddresses = {QHostAddress(u"11.0.9.9"_s)};
                        if (withKey)
                            setup.dkimKeys = {{u"mail"_s, publicKey()}};
                        const QStringList allowed = family == u"IPv6"_s ? QStringList{u"HOST_ONLY_IPV6"_s} : QStringList();
                        QTest::addRow("%d x %s, %s%s%s", count, qPrintable(place.arg(u"N"_s)), qPrintable(family),
                                      external ? ", leaves elsewhere too" : "", withKey ? ", with a key" : "")
                            << setup << allowed;
                    }
                }
            }
        }
    }
    setup::MailSetup same = fakes::internetSetup(u"10 mail.example.org=11.0.1.1; 10 mail2.example.org=11.0.2.1"_s);
    QTest::newRow("two with the same priority") << same << QStringList();
    setup::MailSetup apex = fakes::internetSetup(u"10 example.org=11.80.0.1"_s);
    QTest::newRow("the domain itself is the host") << apex << QStringList();
    setup::MailSetup relayed = fakes::internetSetup(u"10 mail.example.org=11.0.1.1"_s);
    relayed.smartHost =
        setup::OutsideServer{setup::ServiceProtocol::Smtp, u"smtp.relay.net"_s, 587, setup::Security::StartTls};
    QTest::newRow("smart host") << relayed << QStringList();
}

void TestGenerator::publishedAsPlanned()
{
    QFETCH(setup::MailSetup, setup);
    QFETCH(QStringList, allowed);
    fakes::World world(zoneOf(setup), sessionsOf(setup));
    QStringList wrong = complaints(world, setup);
    wrong.removeIf([&](const QString &text) {
        return std::ranges::any_of(allowed, [&](const QString &prefix) { return text.startsWith(prefix); });
    });
    QCOMPARE(wrong, QStringList());
}

void TestGenerator::lan_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("home.arpa") << u"office.home.arpa"_s;
    QTest::newRow("internal") << u"office.internal"_s;
    QTest::newRow("a real domain") << u"example.org"_s;
}

void TestGenerator::lan()
{
    QFETCH(QString, domain);
    setup::MailSetup setup;
    setup.mode = setup::Mode::Lan;
    setup.domain = domain;
    setup.servers = {server(u"mail."_s + domain, {u"192.168.1.10"_s}, 10)};
    QString lines;
    for (const records::PlannedRecord &planned : records::plannedRecords(setup))
        lines += u"@system "_s + lineOf(planned.record);
    QVERIFY(!lines.isEmpty());
    fakes::World world(lines, {fakes::healthySession(u"192.168.1.10"_s, u"mail."_s + domain)});
    QCOMPARE(complaints(world, setup), QStringList());
}

/// The test above can fail: whatever record of the plan is left out, something complains, or says that it is optional.
void TestGenerator::aMissingRecordIsNoticed_data()
{
    QTest::addColumn<qsizetype>("left");
    const setup::MailSetup setup = withEverything();
    const QList<records::PlannedRecord> plan = records::plannedRecords(setup);
    for (qsizetype i = 0; i < plan.size(); ++i)
        QTest::newRow(qPrintable(plan[i].record.text())) << i;
}

void TestGenerator::aMissingRecordIsNoticed()
{
    QFETCH(qsizetype, left);
    const setup::MailSetup setup = withEverything();
    fakes::World world(zoneOf(setup, left), sessionsOf(setup));
    QVERIFY(!complaints(world, setup).isEmpty());
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
