// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "report/headline.h"
#include "report/samplereport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using checks::CheckState;
using checks::Finding;
using checks::Verdict;

namespace {

const QString domain = u"shop.net"_s;

/// Everything on the way of a mail is well, but what is said of `checkId`.
class Results
{
public:
    Results()
    {
        for (const char *id : {"domain", "delegation", "dnssec", "mx", "mx-hosts", "published", "seen", "smtp", "starttls"})
            m_results.append({QLatin1StringView(id), CheckState::Done, {}, {}});
        add("domain", {u"DOMAIN_OK"_s, {domain}});
        add("mx", {u"MX_FOUND"_s, {domain, u"10 a.net"_s}});
        add("mx-hosts", {u"HOST_OK"_s, {u"a.net"_s, u"192.0.2.1"_s}});
        add("smtp", {u"SMTP_OK"_s, {u"a.net"_s, u"12"_s}});
        add("starttls", {u"TLS_OK"_s, {u"a.net"_s, u"TLS 1.3"_s}});
        for (const char *id : {"delegation", "dnssec", "published", "seen"})
            add(id, {u"MX_FOUND"_s, {domain, u"10 a.net"_s}});
    }
    Results &add(const char *checkId, const Finding &finding)
    {
        of(checkId).findings.append(finding);
        return *this;
    }
    Results &only(const char *checkId, const Finding &finding)
    {
        of(checkId).findings = {finding};
        return *this;
    }
    Results &cut(const char *checkId)
    {
        of(checkId).state = CheckState::Cut;
        return *this;
    }
    [[nodiscard]] report::DiagnosticReport report(setup::Mode mode = setup::Mode::Internet) const
    {
        report::DiagnosticReport report;
        report.outcome = u"complete"_s;
        report.setup.domain = domain;
        report.setup.mode = mode;
        report.results = m_results;
        return report;
    }

private:
    checks::CheckResult &of(const char *checkId)
    {
        return *std::ranges::find(m_results, QLatin1StringView(checkId), &checks::CheckResult::checkId);
    }
    QList<checks::CheckResult> m_results;
};

const Finding mxMissing{u"MX_MISSING"_s, {domain, u"a.net"_s, u"10"_s}}, refused{u"SMTP_REFUSED"_s, {u"a.net"_s, u"25"_s}},
    dark{u"DNSSEC_BOGUS"_s, {domain}}, expired{u"TLS_CERTIFICATE_EXPIRED"_s, {u"a.net"_s, u"1"_s}},
    injection{u"TLS_INJECTION"_s, {u"a.net"_s}}, oneServer{u"DELEGATION_ONE_SERVER"_s, {domain, u"ns1.net"_s}},
    silent{u"SMTP_NO_GREETING"_s, {u"a.net"_s, u"60"_s}}, unreachable{u"SMTP_UNREACHABLE"_s, {u"a.net"_s}},
    recordWrong{u"PUBLISHED_WRONG"_s, {domain, u"MX"_s, u"a"_s, u"b"_s}}, noWitness{u"SEEN_NO_WITNESS"_s, {}},
    foreignLeft{u"MX_FOREIGN_LEFT"_s, {domain, u"20 b.net"_s, u"c"_s}}, rejected{u"SMTP_REJECTED"_s, {u"a.net"_s, u"554"_s, u"c"_s}};

} // namespace

/// The one sentence on top: what matters most is chosen by how bad it is and by what it spoils.
class TestHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tagsUsedHereExist();
    void whatMattersMost_data();
    void whatMattersMost();
    void realRuns_data();
    void realRuns();
    void oneSentenceOfTheFinding();
    void onlyStaleCachesAreLeft();
    void otherModes_data();
    void otherModes();
    void argumentsAreNotFilledInTwice();
};

void TestHeadline::tagsUsedHereExist()
{
    for (const Finding &finding :
         {mxMissing, refused, dark, expired, injection, oneServer, silent, unreachable, recordWrong, noWitness,
          foreignLeft, rejected})
        QVERIFY2(checks::findTag(finding.tag), qPrintable(finding.tag));
    QCOMPARE(checks::findingVerdict(unreachable), Verdict::Unknown);
    QCOMPARE(checks::findingVerdict(expired), Verdict::Warn);
    QCOMPARE(checks::findingVerdict(injection), Verdict::Fail);
}

void TestHeadline::whatMattersMost_data()
{
    QTest::addColumn<report::DiagnosticReport>("report");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Results &results, const QString &begins, const char *checkId,
                        Verdict verdict) {
        QTest::newRow(name) << results.report() << begins << QString::fromLatin1(checkId) << verdict;
    };
    row("all is well", Results(), u"No fault was found: mail from the Internet should reach shop.net."_s, "",
        Verdict::Pass);
    row("the domain is dark, so the rest does not count",
        Results().only("smtp", refused).only("mx", mxMissing).only("dnssec", dark),
        u"The domain shop.net does not work in the DNS, so mail does not arrive: "_s, "dnssec", Verdict::Fail);
    row("no MX before a server that refuses", Results().only("smtp", refused).only("mx", mxMissing),
        u"Senders are not led to the right mail server of shop.net: "_s, "mx", Verdict::Fail);
    row("a dead server before a record", Results().only("smtp", refused).add("published", recordWrong),
        u"Mail to shop.net does not get into the mail server: "_s, "smtp", Verdict::Fail);
    row("one server of two", Results().add("smtp", refused), u"Not every mail server of shop.net takes mail: "_s,
        "smtp", Verdict::Fail);
    row("encryption before records", Results().add("published", recordWrong).add("starttls", injection),
        u"Mail to shop.net should arrive, but is not protected on its way as it should be: "_s, "starttls",
        Verdict::Fail);
    row("a fault where arrival is not known", Results().only("smtp", silent).add("starttls", injection),
        u"Whether mail to shop.net arrives is not known, but this is certainly wrong: "_s, "starttls",
        Verdict::Fail);
    row("a fault before a warning that stands above it",
        Results().add("delegation", oneServer).add("starttls", injection),
        u"Mail to shop.net should arrive, but is not protected"_s, "starttls", Verdict::Fail);
    row("a certificate before a lone name server", Results().add("delegation", oneServer).add("starttls", expired),
        u"Mail to shop.net should arrive, but is not protected"_s, "starttls", Verdict::Warn);
    row("a lone name server", Results().add("delegation", oneServer),
        u"Mail to shop.net should arrive, but not all in the DNS is as it should be: "_s, "delegation", Verdict::Warn);
    row("mail that goes astray before a certificate",
        Results().add("mx", foreignLeft).add("starttls", expired),
        u"Mail to shop.net should arrive, but some of it may go astray: "_s, "mx", Verdict::Warn);
    row("a server that turned us away promises nothing", Results().only("smtp", rejected),
        u"Whether mail to shop.net arrives could not be found out: "_s, "smtp", Verdict::Warn);
    row("a server that turned us away, and a fault", Results().only("smtp", rejected).add("published", recordWrong),
        u"Whether mail to shop.net arrives is not known, but this is certainly wrong: "_s, "published",
        Verdict::Fail);
    row("a warning beside something unknown promises nothing",
        Results().only("smtp", silent).add("starttls", expired),
        u"Whether mail to shop.net arrives could not be found out: "_s, "smtp", Verdict::Unknown);
    row("an address that cannot be reached from here beside one that answers",
        Results().add("smtp", unreachable).add("starttls", expired),
        u"Mail to shop.net should arrive, but is not protected"_s, "starttls", Verdict::Warn);
    row("something unknown off the way", Results().add("seen", noWitness),
        u"No fault of shop.net was found, but one thing could not be tested: "_s, "seen", Verdict::Unknown);
    row("two things unknown off the way", Results().add("seen", noWitness).add("smtp", unreachable),
        u"No fault of shop.net was found, but 2 things could not be tested; first of all: "_s, "seen",
        Verdict::Unknown);
    row("what is not certain is no fault",
        Results().only("mx", {.tag = mxMissing.tag, .arguments = mxMissing.arguments, .unsure = true}),
        u"Whether mail to shop.net arrives could not be found out: It looks like this, but"_s, "mx",
        Verdict::Unknown);
    row("the reason comes before what follows from it",
        Results()
            .only("mx", {.tag = mxMissing.tag, .arguments = mxMissing.arguments, .unsure = true})
            .only("smtp", silent),
        u"Whether mail to shop.net arrives could not be found out: a.net"_s, "smtp", Verdict::Unknown);
    row("not finished", Results().cut("smtp").add("starttls", expired),
        u"The diagnosis of shop.net ended before it was finished;"_s, "", Verdict::Unknown);
    row("not finished, but a fault", Results().cut("seen").only("mx", mxMissing),
        u"Senders are not led to the right mail server"_s, "mx", Verdict::Fail);
}

void TestHeadline::whatMattersMost()
{
    QFETCH(report::DiagnosticReport, report);
    QFETCH(QString, begins);
    const report::Headline headline = report::headlineOf(report);
    QVERIFY2(headline.text.startsWith(begins), qPrintable(headline.text));
    QTEST(headline.checkId, "checkId");
    QTEST(headline.verdict, "verdict");
    QCOMPARE(report.headline(), headline.text);
    QVERIFY2(!headline.text.contains(u'%'), qPrintable(headline.text));
}

void TestHeadline::realRuns_data()
{
    QTest::addColumn<report::DiagnosticReport>("report");
    QTest::addColumn<QString>("begins");
    const auto failed = [](smtp::Stage stage, smtp::Failure failure) {
        return sample::withSession(fakes::failedSession(u"185.199.10.20"_s, stage, failure));
    };
    QTest::newRow("refused") << failed(smtp::Stage::Connect, smtp::Failure::Refused)
                             << u"Mail to shop.test-mail.net does not get into the mail server: mail.shop"_s;
    QTest::newRow("no greeting") << failed(smtp::Stage::Greeting, smtp::Failure::ReplyTimeout)
                                 << u"Whether mail to shop.test-mail.net arrives could not be found out: "_s;
    report::DiagnosticReport empty;
    empty.setup.domain = u"shop.net"_s;
    QTest::newRow("nothing") << empty << u"There was nothing to judge for shop.net."_s;
}

void TestHeadline::realRuns()
{
    QFETCH(report::DiagnosticReport, report);
    QFETCH(QString, begins);
    QVERIFY2(report.headline().startsWith(begins), qPrintable(report.headline()));
}

/// What follows from it stands with the finding.
void TestHeadline::oneSentenceOfTheFinding()
{
    const Finding two{u"SEEN_CANNOT_FIND_OUT"_s, {u"8.8.8.8. Really"_s, u"MX"_s, domain}};
    const QString whole = checks::findingText(two);
    QVERIFY(whole.contains(u". Senders"_s)); // the sentence used here has two
    const QString text = Results().add("seen", two).report().headline();
    QVERIFY2(text.endsWith(whole.left(whole.indexOf(u" Senders"_s))), qPrintable(text));
    QVERIFY2(text.contains(u"8.8.8.8. Really"_s), "only our own full stops count");
}

void TestHeadline::onlyStaleCachesAreLeft()
{
    const QDateTime now(QDate(2026, 3, 4), QTime(5, 6), QTimeZone::utc());
    const QString until = checks::timeArgument(now.addSecs(3600), now);
    const report::DiagnosticReport waiting = Results().add("seen", {u"SEEN_SPREADING"_s, {until}}).report();
    QCOMPARE(waiting.headline(),
             u"No fault was found: mail from the Internet should reach shop.net, but not everybody sees the new records before %1."_s
                 .arg(checks::argumentText(until)));
    QCOMPARE(report::headlineOf(waiting).verdict, Verdict::Pass);
    QCOMPARE(Results().add("seen", {u"SEEN_SPREADING_NO_TIME"_s, {}}).report().headline(),
             u"No fault was found: mail from the Internet should reach shop.net, as soon as everybody sees the new records."_s);
    const QString risky =
        Results().add("seen", {u"SEEN_SPREADING"_s, {until}}).add("starttls", expired).report().headline();
    QVERIFY2(risky.startsWith(u"Mail to shop.net should arrive, but is not protected"_s), qPrintable(risky));
}

void TestHeadline::otherModes_data()
{
    QTest::addColumn<report::DiagnosticReport>("report");
    QTest::addColumn<QString>("begins");
    using setup::Mode;
    QTest::newRow("LAN, well") << Results().report(Mode::Lan)
                               << u"No fault was found: the mail server of shop.net can be found and reached"_s;
    QTest::newRow("LAN, one") << Results().only("smtp", refused).report(Mode::Lan)
                              << u"One thing is wrong with mail for shop.net: a.net"_s;
    QTest::newRow("LAN, two") << Results().only("smtp", refused).add("starttls", injection).report(Mode::Lan)
                              << u"2 things are wrong with mail for shop.net; first of all: a.net"_s;
    QTest::newRow("LAN, unknown beside a warning")
        << Results().add("smtp", unreachable).add("starttls", expired).report(Mode::Lan)
        << u"No fault of shop.net was found, but one thing could not be tested: "_s;
    QTest::newRow("map, warning") << Results().add("starttls", expired).report(Mode::Map)
                                  << u"Mail for shop.net should arrive, but one thing is risky: "_s;
    QTest::newRow("map, well") << Results().report(Mode::Map)
                               << u"No fault was found: the outside mail servers used for shop.net can be"_s;
}

void TestHeadline::otherModes()
{
    QFETCH(report::DiagnosticReport, report);
    QFETCH(QString, begins);
    QVERIFY2(report.headline().startsWith(begins), qPrintable(report.headline()));
}

void TestHeadline::argumentsAreNotFilledInTwice()
{
    report::DiagnosticReport report =
        Results().only("smtp", {u"SMTP_REFUSED"_s, {u"%1 %2 %3"_s, u"25"_s}}).report();
    report.setup.domain = u"%2.net"_s;
    QVERIFY2(report.headline().startsWith(u"Mail to %2.net does not get into the mail server: %1 %2 %3"_s),
             qPrintable(report.headline()));
}

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
