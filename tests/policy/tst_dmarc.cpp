// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/dmarc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using policy::DmarcPolicy;

class DmarcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void records_data();
    void records();
    void uris_data();
    void uris();
    void walks_data();
    void walks();
    void policies_data();
    void policies();
    void alignment_data();
    void alignment();
};

namespace {

QString joined(const QList<QByteArray> &list)
{
    return QString::fromLatin1(list.join(','));
}

QString text(const std::optional<DmarcPolicy> &policy)
{
    return policy ? policy::policyName(*policy) : u"-"_s;
}

/// "example.org v=DMARC1; p=none | org" as the steps of a walk.
QList<policy::WalkStep> steps(const QString &walk)
{
    QList<policy::WalkStep> result;
    for (const QString &step : walk.split(u'|')) {
        const QString line = step.trimmed();
        result.append({line.section(u' ', 0, 0), policy::readDmarc(line.section(u' ', 1).toLatin1())});
    }
    return result;
}

} // namespace

void DmarcTest::recognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDmarc");
    const auto row = [](const char *name, const char *text, bool isDmarc) { QTest::newRow(name) << QByteArray(text) << isDmarc; };
    row("plain", "v=DMARC1; p=none", true);
    row("version alone", "v=DMARC1", true);
    row("blanks around the sign", "v = DMARC1 ;p=none", true);
    row("small letters", "v=dmarc1; p=none", false);
    row("leading blank", " v=DMARC1; p=none", false);
    row("quoted", "\"v=DMARC1; p=none\"", false);
    row("version second", "p=none; v=DMARC1", false);
    row("no semicolon", "v=DMARC1 p=none", false);
    row("longer version", "v=DMARC10; p=none", false);
    row("comma", "v=DMARC1, p=none", false);
    row("something before", "very; v=DMARC1", false);
    row("SPF", "v=spf1 -all", false);
    row("empty", "", false);
}

void DmarcTest::recognised()
{
    QFETCH(QByteArray, text);
    QTEST(policy::isDmarcRecord(text), "isDmarc");
    QCOMPARE(policy::readDmarc(text).has_value(), policy::isDmarcRecord(text));
}

void DmarcTest::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read"); ///< p/sp/np, then "counts" when it does, then lists that are not empty
    const auto row = [](const char *name, const char *text, const char *read) { QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(read); };
    row("plain", "v=DMARC1; p=none", "none/-/- counts");
    row("all three", "v=DMARC1; p=reject; sp=quarantine; np=reject;", "reject/quarantine/reject counts");
    row("values without regard to case", "v=DMARC1; p=Reject", "reject/-/- counts");
    row("unknown tags are ignored", "v=DMARC1; p=none; x=1; foo=bar", "none/-/- counts unknown:x,foo");
    row("removed tags", "v=DMARC1; p=none; pct=50; rf=afrf; ri=86400", "none/-/- counts removed:pct,rf,ri");
    row("duplicate", "v=DMARC1; p=none; p=reject", "none/-/- counts twice:p");
    row("no p, reports", "v=DMARC1; rua=mailto:a@example.org", "-/-/- counts");
    row("no p, no reports", "v=DMARC1", "-/-/-");
    row("bad p, no reports", "v=DMARC1; p=block", "-/-/- invalid:p=block");
    row("bad sp, reports", "v=DMARC1; p=reject; sp=x; rua=mailto:a@example.org", "reject/-/- counts invalid:sp=x");
    row("bad sp, no reports", "v=DMARC1; p=reject; sp=x", "reject/-/- invalid:sp=x");
    row("bad alignment falls back", "v=DMARC1; p=none; adkim=strict", "none/-/- counts invalid:adkim=strict");
    row("strict", "v=DMARC1; p=none; adkim=s; aspf=S", "none/-/- counts strictdkim strictspf");
    row("test", "v=DMARC1; p=reject; t=y", "reject/-/- counts test");
    row("part without sign", "v=DMARC1; p=none; reject", "none/-/- counts broken:reject");
    row("p last", "v=DMARC1; rua=mailto:a@example.org; p=none", "none/-/- counts late");
    row("fo", "v=DMARC1; p=none; fo=1:d:s", "none/-/- counts");
    row("bad fo", "v=DMARC1; p=none; fo=2", "none/-/- counts invalid:fo=2");
}

void DmarcTest::records()
{
    QFETCH(QByteArray, text);
    const auto record = policy::readDmarc(text);
    QVERIFY(record);
    QString read = ::text(record->domain) + u'/' + ::text(record->subdomains) + u'/' + ::text(record->nonexistent);
    const auto add = [&read](bool isSo, const QString &what) { read += isSo ? u' ' + what : QString(); };
    add(record->counts(), u"counts"_s);
    add(!record->unknown.isEmpty(), u"unknown:"_s + joined(record->unknown));
    add(!record->removed.isEmpty(), u"removed:"_s + joined(record->removed));
    add(!record->twice.isEmpty(), u"twice:"_s + joined(record->twice));
    add(!record->invalid.isEmpty(), u"invalid:"_s + joined(record->invalid));
    add(!record->broken.isEmpty(), u"broken:"_s + joined(record->broken));
    add(record->strictDkim, u"strictdkim"_s);
    add(record->strictSpf, u"strictspf"_s);
    add(record->isTest, u"test"_s);
    add(!record->policySecond, u"late"_s);
    QTEST(read, "read");
}

void DmarcTest::uris_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read"); ///< hosts; "-" for a malformed one, "!" behind one with a size, "w" before one that is no mail
    const auto row = [](const char *name, const char *value, const char *read) { QTest::newRow(name) << QByteArray(value) << QString::fromLatin1(read); };
    row("one", "mailto:a@example.org", "example.org");
    row("two", "mailto:a@example.org, mailto:b@example.net", "example.org example.net");
    row("size", "mailto:a@example.org!10m", "example.org!");
    row("size without unit", "mailto:a@example.org!500", "example.org!");
    row("exclamation mark elsewhere", "mailto:a!b@example.org", "-");
    row("web", "https://reports.example.org:8443/x?y", "wreports.example.org");
    row("capitals", "MAILTO:A@Example.ORG", "example.org");
    row("subject", "mailto:a@example.org?subject=x", "example.org");
    row("without mailto", "a@example.org", "-");
    row("blank inside", "mailto: a@example.org", "-");
    row("no local part", "mailto:@example.org", "-");
    row("no domain", "mailto:postmaster", "-");
    row("semicolon of a mail program is gone", "mailto:a@example.org,", "example.org");
    row("quoted", "\"mailto:a@example.org\"", "-");
    row("scheme alone", "mailto:", "-");
    row("address of a computer", "mailto:a@192.0.2.1", "-");
}

void DmarcTest::uris()
{
    QFETCH(QByteArray, value);
    QStringList read;
    for (const policy::ReportUri &uri : policy::readReportUris(value)) {
        const QString mark = uri.isValid() && !uri.isMail ? u"w"_s : QString();
        read.append(mark + (uri.isValid() ? uri.host : u"-"_s) + (uri.hasSize ? u"!"_s : QString()));
    }
    QTEST(read.join(u' '), "read");
}

/// The examples of RFC 9989 section 4.10.
void DmarcTest::walks_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("names");
    QTest::newRow("short") << u"example.org"_s << u"example.org org"_s;
    QTest::newRow("top level") << u"org"_s << u"org"_s;
    QTest::newRow("seven labels") << u"a.b.c.d.e.example.org"_s
                                  << u"a.b.c.d.e.example.org b.c.d.e.example.org c.d.e.example.org d.e.example.org e.example.org example.org org"_s;
    QTest::newRow("eight labels") << u"a.b.c.d.e.f.example.org"_s
                                  << u"a.b.c.d.e.f.example.org b.c.d.e.f.example.org c.d.e.f.example.org d.e.f.example.org e.f.example.org "
                                      "f.example.org example.org org"_s;
    QTest::newRow("long ones are cut") << u"a.b.c.d.e.f.g.h.i.j.mail.example.com"_s
                                       << u"a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com "
                                           "i.j.mail.example.com j.mail.example.com mail.example.com example.com com"_s;
}

void DmarcTest::walks()
{
    QFETCH(QString, domain);
    QTEST(policy::treeWalk(domain).join(u' '), "names");
    QVERIFY(policy::treeWalk(domain).size() <= 8);
}

void DmarcTest::policies_data()
{
    QTest::addColumn<QString>("walk");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("applied"); ///< "domain asked applied", "-": none
    const auto row = [](const char *name, const char *walk, const char *organization, const char *applied) {
        QTest::newRow(name) << QString::fromLatin1(walk) << QString::fromLatin1(organization) << QString::fromLatin1(applied);
    };
    row("own record", "example.org v=DMARC1; p=reject | org", "example.org", "example.org reject reject");
    row("none anywhere", "example.org | org", "example.org", "-");
    row("own record and the organization's", "a.example.org v=DMARC1; p=none | example.org v=DMARC1; p=reject | org", "example.org",
        "a.example.org none none");
    row("own record says nothing by sp", "a.example.org v=DMARC1; p=none; sp=reject | example.org | org", "a.example.org",
        "a.example.org none none");
    row("inherited p", "a.example.org | example.org v=DMARC1; p=reject | org", "example.org", "example.org reject reject");
    row("inherited sp", "a.example.org | example.org v=DMARC1; p=reject; sp=quarantine | org", "example.org", "example.org quarantine quarantine");
    row("np is for names that do not exist", "a.example.org | example.org v=DMARC1; p=none; np=reject | org", "example.org", "example.org none none");
    row("the shortest of several", "a.b.example.org | b.example.org v=DMARC1; p=none | example.org v=DMARC1; p=reject | org", "example.org",
        "example.org reject reject");
    row("psd=n ends the walk", "a.b.example.org | b.example.org v=DMARC1; p=none; psd=n | example.org v=DMARC1; p=reject | org",
        "b.example.org", "b.example.org none none");
    row("psd=y is one above", "a.example.org | example.org | org v=DMARC1; p=reject; psd=y", "example.org", "org reject reject");
    row("psd=y above an organization with a record", "a.example.org | example.org v=DMARC1; p=none | org v=DMARC1; p=reject; psd=y", "example.org",
        "example.org none none");
    row("psd=y where the walk begins", "bank v=DMARC1; p=reject; psd=y", "bank", "bank reject reject");
    row("test of reject", "example.org v=DMARC1; p=reject; t=y | org", "example.org", "example.org reject quarantine");
    row("test of quarantine", "example.org v=DMARC1; p=quarantine; t=y | org", "example.org", "example.org quarantine none");
    row("invalid p with reports", "example.org v=DMARC1; p=x; rua=mailto:a@example.org | org", "example.org", "example.org none none");
    row("invalid p without", "example.org v=DMARC1; p=x | org", "example.org", "-");
}

void DmarcTest::policies()
{
    QFETCH(QString, walk);
    const QList<policy::WalkStep> read = steps(walk);
    QTEST(policy::organizationalDomain(read), "organization");
    const auto found = policy::discoverPolicy(read);
    const QString said = found ? found->from + u' ' + policy::policyName(found->asked) + u' ' + policy::policyName(found->applied) : u"-"_s;
    QTEST(said, "applied");
    if (QByteArray(QTest::currentDataTag()).startsWith("np "))
        QCOMPARE(policy::discoverPolicy(read, false)->asked, DmarcPolicy::Reject);
}

void DmarcTest::alignment_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("authenticated");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("aligned");
    QTest::newRow("same, strict") << u"example.org"_s << u"example.org"_s << true << true;
    QTest::newRow("subdomain, relaxed") << u"example.org"_s << u"bounce.example.org"_s << false << true;
    QTest::newRow("subdomain, strict") << u"example.org"_s << u"bounce.example.org"_s << true << false;
    QTest::newRow("siblings, relaxed") << u"a.example.org"_s << u"b.example.org"_s << false << true;
    QTest::newRow("others") << u"example.org"_s << u"example.net"_s << false << false;
}

void DmarcTest::alignment()
{
    QFETCH(QString, author);
    QFETCH(QString, authenticated);
    QFETCH(bool, strict);
    const auto identity = [](const QString &domain) { return policy::Identity{domain, domain.section(u'.', -2)}; };
    QTEST(policy::isAligned(identity(author), identity(authenticated), strict), "aligned");
}

QTEST_GUILESS_MAIN(DmarcTest)
#include "tst_dmarc.moc"
