// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdns.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using dns::RecordType;

/// Who remembers what: real caches that hold an old value, or that there was none.
class LabCachesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oldAddress();
    void oldMx();
    void oldAbsence();
    void everybodyHasTheNewOne();
    void missingNamesAreNotAskedFor_data();
    void missingNamesAreNotAskedFor();
    void publishedAfterTheLook();
};

namespace {

const QStringList recursive{u"unbound"_s, u"google"_s, u"cloudflare"_s, u"quad9"_s, u"opendns"_s, u"adguard"_s, u"dnssb"_s, u"controld"_s, u"alidns"_s};

void forgetEverywhere(const QString &zone)
{
    for (const QString &resolver : recursive)
        QVERIFY2(lab::forget(resolver, zone), qPrintable(resolver));
}

/// One finding of that tag tells all of this.
void verifyText(const QJsonObject &report, const QString &tag, const QStringList &parts)
{
    QStringList told;
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        for (const QJsonValue &finding : check["findings"_L1].toArray()) {
            if (finding["tag"_L1].toString() == tag)
                told.append(finding["text"_L1].toString());
        }
    }
    const bool complete = std::ranges::any_of(told, [&](const QString &text) {
        return std::ranges::all_of(parts, [&](const QString &part) { return text.contains(part); });
    });
    QVERIFY2(complete, qPrintable(told.join(u' ')));
}

} // namespace

void LabCachesTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabCachesTest::oldAddress()
{
    const QString zone = u"mxlab-stale.net"_s, name = u"mail.mxlab-stale.net"_s;
    forgetEverywhere(zone);
    QCOMPARE(lab::dataOf(lab::ask(u"8.8.8.8"_s, name, RecordType::A)), u"5.44.25.10"_s);
    const lab::ZoneChange change(zone, "5.44.25.10", "5.44.25.11");
    const lab::Ended ended = lab::diagnose(lab::planned(zone, u"5.44.25.11"_s));
    lab::verify(ended, u"SEEN_SPREADING SEEN_OLD_VALUE HOST_OK"_s, u"SEEN_RIGHT SEEN_SPLIT_DNS HOST_ADDRESS_DIFFERS"_s,
                u"seen:note published:pass mx-hosts:pass"_s);
    verifyText(ended.json(), u"SEEN_OLD_VALUE"_s, {u"Google"_s, u"5.44.25.10"_s, name});
    QCOMPARE(lab::troubles(ended.json(), {u"fail"_s, u"unknown"_s}), lab::noSelector);
    forgetEverywhere(zone);
}

void LabCachesTest::oldMx()
{
    const QString zone = u"mxlab-stale.net"_s;
    forgetEverywhere(zone);
    QCOMPARE(lab::dataOf(lab::ask(u"1.1.1.1"_s, zone, RecordType::MX)), u"10 mail.mxlab-stale.net."_s);
    const lab::ZoneChange change(zone, "@ MX 10 mail\n", "@ MX 10 mail2\nmail2 A 5.44.25.11\n");
    const lab::Ended ended = lab::diagnose(u"mxlab-stale.net --mail-host mail2.mxlab-stale.net=5.44.25.11"_s);
    lab::verify(ended, u"SEEN_SPREADING SEEN_OLD_VALUE MX_FOUND"_s, u"MX_NOT_OURS"_s, u"mx:pass seen:note"_s);
    verifyText(ended.json(), u"SEEN_OLD_VALUE"_s, {u"Cloudflare"_s, u"10 mail.mxlab-stale.net"_s});
    forgetEverywhere(zone);
}

/// The name was asked for before it was there.
void LabCachesTest::oldAbsence()
{
    const QString zone = u"mxlab-fresh.net"_s;
    forgetEverywhere(zone);
    QCOMPARE(lab::ask(u"9.9.9.9"_s, u"new.mxlab-fresh.net"_s, RecordType::A).status, dns::Status::NxDomain);
    const lab::ZoneChange change(zone, "@ MX 10 mail\n", "@ MX 10 new\nnew A 5.44.25.10\n");
    const lab::Ended ended = lab::diagnose(u"mxlab-fresh.net --mail-host new.mxlab-fresh.net=5.44.25.10"_s);
    lab::verify(ended, u"SEEN_SPREADING SEEN_OLD_ABSENCE HOST_OK"_s, u"SEEN_RIGHT"_s, u"mx:pass seen:note"_s);
    verifyText(ended.json(), u"SEEN_OLD_ABSENCE"_s, {u"Quad9"_s, u"new.mxlab-fresh.net"_s});
    forgetEverywhere(zone);
}

void LabCachesTest::everybodyHasTheNewOne()
{
    const QString zone = u"mxlab-stale.net"_s;
    forgetEverywhere(zone);
    const lab::ZoneChange change(zone, "5.44.25.10", "5.44.25.11");
    lab::verify(lab::diagnose(lab::planned(zone, u"5.44.25.11"_s)), u"SEEN_RIGHT"_s, u"SEEN_SPREADING SEEN_OLD_VALUE"_s, u"seen:pass"_s);
    forgetEverywhere(zone);
}

void LabCachesTest::missingNamesAreNotAskedFor_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("missing"); // the zone says so
    QTest::newRow("a host that is not there yet") << u"mxlab-late.net --mail-host new.mxlab-late.net=5.44.25.10"_s << QStringList{u"new.mxlab-late.net A"_s,
        u"new.mxlab-late.net AAAA"_s};
    QTest::newRow("no policy yet") << lab::planned(u"mxlab-nopolicy.net"_s) << QStringList{u"_dmarc.mxlab-nopolicy.net TXT"_s};
    QTest::newRow("not registered") << u"mxlab-nxdomain.net --mail-host mail.mxlab-nxdomain.net=5.44.25.10"_s
                                    << QStringList{u"mxlab-nxdomain.net MX"_s, u"mail.mxlab-nxdomain.net A"_s, u"_dmarc.mxlab-nxdomain.net TXT"_s};
    QTest::newRow("no MX yet") << u"mxlab-nomx.net --mail-host mail.mxlab-nomx.net=5.44.25.10"_s << QStringList{u"mxlab-nomx.net MX"_s,
        u"mail.mxlab-nomx.net A"_s, u"mxlab-nomx.net TXT"_s};
}

/// The question alone would make a resolver remember that there is nothing (RFC 2308).
void LabCachesTest::missingNamesAreNotAskedFor()
{
    QFETCH(QString, arguments);
    QFETCH(QStringList, missing);
    std::vector<lab::QueryLog> logs;
    for (const QString &resolver : recursive)
        logs.emplace_back(resolver);
    const lab::Ended ended = lab::diagnose(arguments);
    QVERIFY(!lab::tagsOf(ended.json()).isEmpty());
    qsizetype asked = 0;
    for (size_t i = 0; i < logs.size(); ++i) {
        const QStringList questions = logs[i].questions();
        asked += questions.size();
        for (const QString &question : missing)
            QVERIFY2(!questions.contains(question), qPrintable(recursive[qsizetype(i)] + u" was asked for "_s + question));
    }
    QVERIFY(asked > 0); // they were asked for something
}

/// So what is published after the first look is seen by everybody in the second one.
void LabCachesTest::publishedAfterTheLook()
{
    const QString zone = u"mxlab-late.net"_s, arguments = u"mxlab-late.net --mail-host new.mxlab-late.net=5.44.25.10"_s;
    forgetEverywhere(zone);
    lab::verify(lab::diagnose(arguments), u"SEEN_ZONE_OTHER"_s, u"SEEN_RIGHT"_s);
    const lab::ZoneChange change(zone, "@ MX 10 mail\n", "@ MX 10 new\nnew A 5.44.25.10\n");
    const lab::Ended ended = lab::diagnose(arguments);
    lab::verify(ended, u"HOST_OK"_s, u"SEEN_OLD_ABSENCE"_s, u"mx:pass"_s);
    forgetEverywhere(zone);
}

QTEST_GUILESS_MAIN(LabCachesTest)
#include "tst_labcaches.moc"
