// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdns.h"

using namespace Qt::StringLiterals;

/// Networks that do something to DNS, and resolvers that lie or are dead. What the network does is never the domain's fault: whatever
/// the zone is like, there is no red in a network from which it cannot be seen.
class LabNetworksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void network_data();
    void network();
    void neverTheDomainsFault_data();
    void neverTheDomainsFault();
    void searchList_data();
    void searchList();
    void splitView_data();
    void splitView();
    void hostsFile();
    void blockListsAnswerNoPublicResolver_data();
    void blockListsAnswerNoPublicResolver();
    void nobodyOutsideIsAsked();
};

namespace {

constexpr auto router = "192.168.7.1", rewriting = "192.168.7.61", fakeIp = "192.168.7.62", failing = "192.168.7.63", captive = "192.168.7.64",
               refusing = "192.168.7.66", silent = "5.44.53.9";
const QString quick = u" --timeout 1"_s;
const QString signedDomain = lab::planned(u"mxlab-signed.net"_s, u"5.44.25.12"_s);

} // namespace

void LabNetworksTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabNetworksTest::network_data()
{
    QTest::addColumn<QString>("office"); // empty: the lab itself, where nothing is done to anything
    QTest::addColumn<QByteArray>("resolver");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("notTags");
    QTest::addColumn<QString>("mx"); // the verdict
    const QString pass = u"pass"_s, unknown = u"unknown"_s, works = u"RESOLVER_WORKS"_s;
    QTest::newRow("nothing") << u"office"_s << QByteArray(router) << u"RESOLVER_WORKS SEEN_RIGHT"_s << QString() << pass;
    // Public resolvers vouch over TLS.
    QTest::newRow("blocked") << u"blocked"_s << QByteArray(router) << u"RESOLVER_DIRECT_BLOCKED DELEGATION_BLOCKED DNSSEC_VALID"_s << QString() << pass;
    QTest::newRow("intercepted") << u"intercepted"_s << QByteArray(router) << u"RESOLVER_DIRECT_INTERCEPTED DELEGATION_INTERCEPTED DNSSEC_VALID"_s
                                 << QString() << pass;
    // Nobody does but the computer's own resolver.
    QTest::newRow("closed") << u"closed"_s << QByteArray(router) << u"RESOLVER_ONLY_SYSTEM_BLOCKED DELEGATION_BLOCKED SEEN_PORT_CLOSED"_s << QString() << unknown;
    QTest::newRow("rejected") << u"rejected"_s << QByteArray(router) << u"RESOLVER_ONLY_SYSTEM_BLOCKED DELEGATION_BLOCKED SEEN_PORT_CLOSED"_s << QString() << unknown;
    QTest::newRow("captured") << u"captured"_s << QByteArray(router) << u"RESOLVER_ONLY_SYSTEM_INTERCEPTED DELEGATION_INTERCEPTED SEEN_PORT_CLOSED"_s
                              << QString() << unknown;
    QTest::newRow("offline") << u"offline"_s << QByteArray(router) << u"RESOLVER_NO_NETWORK"_s << works << unknown;
    // Resolvers that lie or fail; the zone's own servers vouch.
    QTest::newRow("rewriting") << QString() << QByteArray(rewriting) << u"RESOLVER_INVENTS"_s << works << pass;
    QTest::newRow("fake addresses") << QString() << QByteArray(fakeIp) << u"RESOLVER_FAKE_ADDRESSES"_s << works << pass;
    QTest::newRow("captive portal") << QString() << QByteArray(captive) << u"RESOLVER_FALSIFIES"_s << works << pass;
    QTest::newRow("failing") << QString() << QByteArray(failing) << u"RESOLVER_FAILS"_s << works << pass;
    QTest::newRow("refusing") << QString() << QByteArray(refusing) << u"RESOLVER_FAILS"_s << works << pass;
    QTest::newRow("dead") << QString() << QByteArray(silent) << u"RESOLVER_FAILS"_s << works << pass;
    // They are all there is.
    QTest::newRow("closed and rewriting") << u"closed"_s << QByteArray(rewriting) << u"RESOLVER_INVENTS"_s << works << unknown;
    QTest::newRow("closed and fake addresses") << u"closed"_s << QByteArray(fakeIp) << u"RESOLVER_FAKE_ADDRESSES"_s << works << unknown;
    QTest::newRow("captured and captive portal") << u"captured"_s << QByteArray(captive) << u"RESOLVER_FALSIFIES"_s << works << unknown;
    QTest::newRow("rejected and failing") << u"rejected"_s << QByteArray(failing) << QString() << works << unknown;
}

/// A domain without fault stays without: what cannot be seen from here is unknown, and what can is right.
void LabNetworksTest::network()
{
    QFETCH(QString, office);
    QFETCH(QByteArray, resolver);
    QFETCH(QString, tags);
    QFETCH(QString, notTags);
    QFETCH(QString, mx);
    const lab::OtherNameServer other(resolver);
    const lab::Ended ended = lab::diagnose(signedDomain + quick, office);
    lab::verify(ended, tags, notTags, u"mx:"_s + mx);
    QCOMPARE(lab::troubles(ended.json(), {u"fail"_s}), QString());
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.elapsedMs < 7'000, qPrintable(QString::number(ended.elapsedMs)));
}

void LabNetworksTest::neverTheDomainsFault_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QByteArray>("resolver");
    QTest::newRow("closed, inner view") << u"closed"_s << QByteArray(router);
    QTest::newRow("captured, inner view") << u"captured"_s << QByteArray(router);
    QTest::newRow("closed, rewriting") << u"closed"_s << QByteArray(rewriting);
    QTest::newRow("closed, fake addresses") << u"closed"_s << QByteArray(fakeIp);
    QTest::newRow("closed, captive portal") << u"closed"_s << QByteArray(captive);
    QTest::newRow("closed, refusing") << u"closed"_s << QByteArray(refusing);
    QTest::newRow("closed, dead") << u"closed"_s << QByteArray(silent);
}

/// Domains with faults, that from here might as well have none.
void LabNetworksTest::neverTheDomainsFault()
{
    QFETCH(QString, office);
    QFETCH(QByteArray, resolver);
    const lab::OtherNameServer other(resolver);
    QStringList runs;
    for (const auto &label : {u"nxdomain"_s, u"nomx"_s, u"split"_s, u"slipname"_s, u"alllame"_s, u"bogus"_s})
        runs.append(lab::planned(u"mxlab-%1.net"_s.arg(label)) + u" --timeout 1"_s);
    const QList<lab::Ended> all = lab::diagnoseAll(runs, office);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject report = all.at(i).json();
        QVERIFY2(!report.isEmpty(), all.at(i).err.constData());
        for (const auto &check : {u"mx"_s, u"published"_s, u"delegation"_s, u"seen"_s, u"slips"_s}) {
            const QString verdict = lab::verdictOf(report, check);
            QVERIFY2(verdict != u"pass"_s && verdict != u"fail"_s, qPrintable(runs.at(i) + u": "_s + check + u' ' + verdict));
        }
        QVERIFY2(lab::troubles(report, {u"fail"_s}).isEmpty(), qPrintable(runs.at(i) + u": "_s + lab::troubles(report, {u"fail"_s})));
    }
}

void LabNetworksTest::searchList_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("tags");
    QTest::newRow("direct") << QString() << u"MX_DOMAIN_MISSING DELEGATION_NOT_REGISTERED RESOLVER_WORKS"_s;
    QTest::newRow("only the resolver") << u"closed"_s << u"MX_DOMAIN_MISSING"_s;
}

/// A search list makes every missing name exist below a domain with a wildcard. Nothing may come of that.
void LabNetworksTest::searchList()
{
    QFETCH(QString, office);
    QFETCH(QString, tags);
    const lab::EtcFile file(u"resolv.conf"_s, "search mxlab-wildcard.net\noptions ndots:5\nnameserver 192.168.7.1\n");
    const lab::Ended ended = lab::diagnose(u"mxlab-nxdomain.net --timeout 1"_s, office);
    lab::verify(ended, tags, u"HOST_OK MX_FOUND MX_IMPLICIT"_s);
    QVERIFY(!ended.out.contains("5.44.80.3"));
    QVERIFY(!ended.out.contains("mxlab-wildcard"));
}

void LabNetworksTest::splitView_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QByteArray>("resolver");
    QTest::addColumn<QString>("unsure");
    // Block lists answer no public resolver.
    QTest::newRow("this computer's resolver") << QString() << QByteArray("127.0.0.1") << lab::noSelector;
    QTest::newRow("the router of the LAN") << u"office"_s << QByteArray("1.1.1.1") << lab::noSelector + u"; blocklists:unknown BLOCKLISTS_REFUSED"_s;
}

/// The office's DNS knows an inner address. Outsiders see the public one, and that is what counts.
void LabNetworksTest::splitView()
{
    QFETCH(QString, office);
    QFETCH(QByteArray, resolver);
    QFETCH(QString, unsure);
    const lab::OtherNameServer other(resolver);
    const lab::Ended ended = lab::diagnose(lab::planned(u"mxlab-split.net"_s), office);
    lab::verify(ended, u"SEEN_SPLIT_DNS HOST_OK"_s, u"HOST_NOT_PUBLIC HOST_ADDRESS_DIFFERS PUBLISHED_WRONG"_s, u"mx:pass published:pass seen:note"_s);
    QVERIFY(ended.out.contains("192.168.7.5"));
    QCOMPARE(lab::troubles(ended.json(), {u"fail"_s, u"unknown"_s}), unsure);
}

void LabNetworksTest::hostsFile()
{
    const QByteArray usual = lab::contents(lab::directory() + u"/etc/hosts"_s);
    const lab::EtcFile file(u"hosts"_s, usual + "192.168.7.5 mail.mxlab-signed.net\n");
    lab::verify(lab::diagnose(signedDomain), u"SEEN_HOSTS_FILE HOST_OK"_s, u"HOST_ADDRESS_DIFFERS"_s, u"mx:pass published:pass seen:warn"_s);
}

void LabNetworksTest::blockListsAnswerNoPublicResolver_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("verdict");
    const QJsonObject domains = QJsonDocument::fromJson(lab::contents(lab::directory() + u"/diagnosis.json"_s)).object()["domains"_L1].toObject();
    // A list that answers everybody has "listed" as well.
    for (const auto &[label, verdict] : {std::pair{"plain", "unknown"}, {"listed", "warn"}, {"residential", "unknown"}}) {
        const QJsonObject domain = domains[QLatin1StringView(label)].toObject();
        QTest::newRow(label) << domain["domain"_L1].toString() << domain["addresses"_L1][0].toString() << QString::fromLatin1(verdict);
    }
}

/// Their refusal is an address of 127.255.255.0/24, which is no listing; nor does it say that nothing is listed.
void LabNetworksTest::blockListsAnswerNoPublicResolver()
{
    QFETCH(QString, domain);
    QFETCH(QString, address);
    QFETCH(QString, verdict);
    const lab::OtherNameServer other("8.8.8.8");
    const lab::Ended ended = lab::diagnose(lab::planned(domain, address));
    lab::verify(ended, u"BLOCKLISTS_REFUSED"_s, u"BLOCKLISTS_LISTED BLOCKLISTS_POLICY"_s, u"blocklists:"_s + verdict);
}

/// Who does not want public resolvers to be asked gets that: not one question, and still a truth.
void LabNetworksTest::nobodyOutsideIsAsked()
{
    const lab::QueryLog google(u"google"_s), cloudflare(u"cloudflare"_s), quad9(u"quad9"_s);
    const lab::Ended ended = lab::diagnose(signedDomain + u" --no-public-resolvers"_s);
    lab::verify(ended, u"MX_FOUND DELEGATION_HEALTHY"_s, {}, u"mx:pass published:pass"_s);
    QCOMPARE(google.questions() + cloudflare.questions() + quad9.questions(), QStringList());
}

QTEST_GUILESS_MAIN(LabNetworksTest)
#include "tst_labnetworks.moc"
