// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/caa.h"
#include "policy/mtasts.h"
#include "policy/rdap.h"
#include "policy/registries.h"
#include "policy/tlsa.h"
#include "policy/tlsrpt.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// Records and documents about encrypted mail -> what they say and what is wrong with them.
class TransportPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stsRecords_data();
    void stsRecords();
    void stsPolicies_data();
    void stsPolicies();
    void stsPatterns_data();
    void stsPatterns();
    void hostilePoliciesAreReadAtOnce_data();
    void hostilePoliciesAreReadAtOnce();
    void tlsRpt_data();
    void tlsRpt();
    void tlsa_data();
    void tlsa();
    void tlsaToPublish();
    void caa_data();
    void caa();
    void registrations_data();
    void registrations();
    void brokenTables_data();
    void brokenTables();
    void tablesAreInOrder();
};

void TransportPolicyTest::stsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("as in the RFC", "v=STSv1; id=20160831085700Z;", "20160831085700Z");
    row("without last semicolon", "v=STSv1; id=1", "1");
    row("without blanks", "v=STSv1;id=1", "1");
    row("unknown tags", "v=STSv1; id=1; x-y=z", "1");
    row("32 characters", "v=STSv1; id=" + QByteArray(32, 'a'), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    row("33 characters", "v=STSv1; id=" + QByteArray(33, 'a'), "bad id");
    row("hyphens in the id", "v=STSv1; id=2026-01-01", "bad id");
    row("empty id", "v=STSv1; id=", "bad id");
    row("no id", "v=STSv1;", "no id");
    row("two ids", "v=STSv1; id=1; id=2", "bad syntax");
    row("not a pair", "v=STSv1; id=1; hello", "bad syntax");
    row("other version", "v=STSv2; id=1", "none");
    row("version in small letters", "v=stsv1; id=1", "none");
    row("version last", "id=1; v=STSv1", "none");
    row("quotes around it", "\"v=STSv1; id=1\"", "none");
    row("SPF", "v=spf1 -all", "none");
    row("nothing", "", "none");
}

void TransportPolicyTest::stsRecords()
{
    QFETCH(QByteArray, text);
    const policy::StsRecord record = policy::readStsRecord(text);
    QString seen = QString::fromLatin1(record.id);
    if (!policy::isStsRecord(text))
        seen = u"none"_s;
    else if (record.problem == policy::StsRecord::Problem::NoId)
        seen = u"no id"_s;
    else if (record.problem == policy::StsRecord::Problem::BadId)
        seen = u"bad id"_s;
    else if (record.problem == policy::StsRecord::Problem::BadSyntax)
        seen = u"bad syntax"_s;
    QTEST(seen, "expected");
}

void TransportPolicyTest::stsPolicies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // mode, age, patterns; faults; repeated
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    const QByteArray head = "version: STSv1\r\nmode: enforce\r\n", age = "max_age: 604800\r\n", mx = "mx: mail.example.org\r\n";
    row("as it should be", head + mx + age, "enforce 604800 mail.example.org");
    row("line feeds alone", "version: STSv1\nmode: testing\nmx: a.example\nmx: *.b.example\nmax_age: 1", "testing 1 a.example,*.b.example");
    row("without blanks", "version:STSv1\nmode:enforce\nmx:a.example\nmax_age:1\n", "enforce 1 a.example");
    row("any order, blanks, empty lines", "\nmax_age :  1  \n\nmx: a.example\nmode: enforce\nversion: STSv1\n\n", "enforce 1 a.example");
    row("unknown keys", head + mx + age + "x-new.key: what: ever\n", "enforce 604800 mail.example.org");
    row("capital letters in the name", head + "mx: MAIL.Example.ORG.\n" + age, "enforce 604800 mail.example.org");
    row("mode none needs no mx", "version: STSv1\nmode: none\nmax_age: 86400\n", "none 86400 ");
    row("repeated keys, the first counts", head + mx + age + "mode: none\nmax_age: 5\nmode: none\n", "enforce 604800 mail.example.org; repeated mode,max_age");
    row("the same mx twice", head + mx + mx + age, "enforce 604800 mail.example.org");
    row("longest age", head + mx + "max_age: 31557600", "enforce 31557600 mail.example.org");
    row("too long an age", head + mx + "max_age: 31557601", "enforce - mail.example.org; bad-max-age");
    row("endless age", head + mx + "max_age: 99999999999999999999999", "enforce - mail.example.org; bad-max-age");
    row("age with unit", head + mx + "max_age: 7d", "enforce - mail.example.org; bad-max-age");
    row("negative age", head + mx + "max_age: -1", "enforce - mail.example.org; bad-max-age");
    row("no age", head + mx, "enforce - mail.example.org; no-max-age");
    row("no version", "mode: enforce\n" + mx + age, "enforce 604800 mail.example.org; no-version");
    row("wrong version", "version: STSv2\nmode: enforce\n" + mx + age, "enforce 604800 mail.example.org; bad-version");
    row("no mode", "version: STSv1\n" + mx + age, "- 604800 mail.example.org; no-mode");
    row("wrong mode", "version: STSv1\nmode: Enforce\n" + mx + age, "- 604800 mail.example.org; bad-mode");
    row("no mx", head + age, "enforce 604800 ; no-mx");
    row("mx with preference", head + age + "mx: 10 mail.example.org", "enforce 604800 ; bad-mx");
    row("mx with an address", head + age + "mx: mail_.example.org", "enforce 604800 ; bad-mx");
    row("star in the middle", head + age + "mx: a.*.example.org", "enforce 604800 ; bad-mx");
    row("star alone", head + age + "mx: *", "enforce 604800 ; bad-mx");
    row("equals signs", "version=STSv1\nmode=enforce", "- - ; bad-line,bad-line,no-version,no-mode,no-max-age,no-mx");
    row("a web page", "<html><head>\n<title>404</title>", "- - ; bad-line,bad-line,no-version,no-mode,no-max-age,no-mx");
    row("byte order mark", "\xEF\xBB\xBF" + head + mx + age, "enforce 604800 mail.example.org; bad-line,no-version");
    row("nothing", "", "- - ; no-version,no-mode,no-max-age,no-mx");
}

void TransportPolicyTest::stsPolicies()
{
    QFETCH(QByteArray, text);
    const policy::StsPolicy policy = policy::readStsPolicy(text);
    QString seen = u"%1 %2 %3"_s.arg(policy.mode ? policy::stsModeName(*policy.mode) : u"-"_s,
                                     policy.maxAge ? QString::number(*policy.maxAge) : u"-"_s, QString::fromLatin1(policy.mx.join(',')));
    QStringList faults;
    for (const policy::StsFault &fault : policy.faults)
        faults.append(policy::stsFaultName(fault.kind));
    if (!faults.isEmpty())
        seen += u"; "_s + faults.join(u',');
    if (!policy.repeated.isEmpty())
        seen += u"; repeated "_s + QString::fromLatin1(policy.repeated.join(','));
    QTEST(seen, "expected");
}

void TransportPolicyTest::stsPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covers");
    QTest::newRow("same") << "mail.example.org"_ba << u"mail.example.org"_s << true;
    QTest::newRow("capital letters") << "mail.example.org"_ba << u"MAIL.example.org"_s << true;
    QTest::newRow("other") << "mail.example.org"_ba << u"mail2.example.org"_s << false;
    QTest::newRow("below") << "example.org"_ba << u"mail.example.org"_s << false;
    QTest::newRow("one label") << "*.example.org"_ba << u"mail.example.org"_s << true;
    QTest::newRow("two labels") << "*.example.org"_ba << u"a.mail.example.org"_s << false;
    QTest::newRow("no label") << "*.example.org"_ba << u"example.org"_s << false;
    QTest::newRow("only the end fits") << "*.example.org"_ba << u"mail.notexample.org"_s << false;
}

void TransportPolicyTest::stsPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, host);
    QTEST(policy::stsPatternCovers(pattern, host), "covers");
}

void TransportPolicyTest::hostilePoliciesAreReadAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one line") << QByteArray(131'072, 'x');
    QTest::newRow("line ends") << QByteArray(131'072, '\n');
    QTest::newRow("colons") << QByteArray(131'072, ':');
    QTest::newRow("many servers") << QByteArray("mx: a.example\n").repeated(9'000);
    QByteArray different;
    for (int i = 0; i < 9'000; ++i)
        different += "mx: a" + QByteArray::number(i) + ".example\n";
    QTest::newRow("many different servers") << different;
    QTest::newRow("many dots") << "mx: " + QByteArray("a.").repeated(60'000);
    QTest::newRow("semicolons") << "v=STSv1" + QByteArray(131'072, ';');
}

void TransportPolicyTest::hostilePoliciesAreReadAtOnce()
{
    QFETCH(QByteArray, text);
    QElapsedTimer clock;
    clock.start();
    const policy::StsPolicy policy = policy::readStsPolicy(text);
    (void)policy::readStsRecord(text);
    (void)policy::readTlsRptRecord(text);
    (void)policy::readRegistration(text, u"example.org"_s);
    QVERIFY(clock.elapsed() < 500);
    QVERIFY(!policy.faults.isEmpty() && policy.faults.size() <= 20 && policy.mx.size() <= 100);
}

void TransportPolicyTest::tlsRpt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // targets | wrong
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("mail", "v=TLSRPTv1; rua=mailto:reports@example.org", "mailto:reports@example.org |");
    row("web", "v=TLSRPTv1;rua=https://example.org/v1/tlsrpt;", "https://example.org/v1/tlsrpt |");
    row("both", "v=TLSRPTv1; rua=mailto:a@example.org , https://example.org/x", "mailto:a@example.org,https://example.org/x |");
    row("address alone", "v=TLSRPTv1; rua=a@example.org", " |a@example.org");
    row("without encryption", "v=TLSRPTv1; rua=http://example.org/", " |http://example.org/");
    row("no address", "v=TLSRPTv1; rua=mailto:", " |mailto:");
    row("no host", "v=TLSRPTv1; rua=https:///x", " |https:///x");
    row("blank inside", "v=TLSRPTv1; rua=mailto:a b@example.org", " |mailto:a b@example.org");
    row("empty", "v=TLSRPTv1; rua=", " |");
    row("no rua", "v=TLSRPTv1", " |");
    row("other version", "v=TLSRPTv2; rua=mailto:a@example.org", "none");
    row("other record", "v=DMARC1; rua=mailto:a@example.org", "none");
}

void TransportPolicyTest::tlsRpt()
{
    QFETCH(QByteArray, text);
    const policy::TlsRptRecord record = policy::readTlsRptRecord(text);
    const QString seen = policy::isTlsRptRecord(text)
                             ? QString::fromLatin1(record.targets.join(',')) + u" |"_s + QString::fromLatin1(record.wrong.join(','))
                             : u"none"_s;
    QTEST(seen, "expected");
}

namespace {

QByteArray hash(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

/// A chain of two, of which the "DER" is "own" and "issuer" and the keys "own key" and "issuer key".
QList<tls::ChainLink> chain()
{
    QList<tls::ChainLink> links;
    for (const QByteArray &name : {"own"_ba, "issuer"_ba})
        links.append({hash(name).toHex(), hash(name, QCryptographicHash::Sha512).toHex(), hash(name + " key").toHex(),
                      hash(name + " key", QCryptographicHash::Sha512).toHex()});
    return links;
}

} // namespace

void TransportPolicyTest::tlsa_data()
{
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    QTest::addColumn<QByteArray>("association");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int usage, int selector, int matching, const QByteArray &association, const char *expected) {
        QTest::newRow(name) << usage << selector << matching << association << QString::fromLatin1(expected);
    };
    const auto longHash = QCryptographicHash::Sha512;
    row("3 1 1", 3, 1, 1, hash("own key"), "server yes");
    row("3 1 2", 3, 1, 2, hash("own key", longHash), "server yes");
    row("3 1 0", 3, 1, 0, "own key", "server yes");
    row("3 0 1", 3, 0, 1, hash("own"), "server yes");
    row("3 0 2", 3, 0, 2, hash("own", longHash), "server yes");
    row("3 0 0", 3, 0, 0, "own", "server yes");
    row("other key", 3, 1, 1, hash("other key"), "server no");
    row("key where the certificate is meant", 3, 0, 1, hash("own key"), "server no");
    row("issuer as the server's own", 3, 1, 1, hash("issuer key"), "server no");
    row("other whole certificate", 3, 0, 0, "other", "server no");
    row("2 1 1", 2, 1, 1, hash("issuer key"), "authority yes");
    row("2 0 2", 2, 0, 2, hash("issuer", longHash), "authority yes");
    row("the server is no authority", 2, 1, 1, hash("own key"), "authority no");
    row("whole authority in the chain", 2, 0, 0, "issuer", "authority yes");
    row("whole authority that is not sent", 2, 0, 0, "root", "authority unclear");
    row("usage 1", 1, 1, 1, hash("own key"), "ignored no");
    row("usage 0", 0, 1, 1, hash("issuer key"), "ignored no");
    row("usage 4", 4, 1, 1, hash("own key"), "unusable no");
    row("selector 2", 3, 2, 1, hash("own key"), "unusable no");
    row("matching 3", 3, 1, 3, hash("own key"), "unusable no");
    row("digest too short", 3, 1, 1, hash("own key").left(31), "unusable no");
    row("digest of the other length", 3, 1, 2, hash("own key"), "unusable no");
    row("nothing", 3, 0, 0, {}, "unusable no");
}

void TransportPolicyTest::tlsa()
{
    QFETCH(int, usage);
    QFETCH(int, selector);
    QFETCH(int, matching);
    QFETCH(QByteArray, association);
    const dns::TlsaData record{quint8(usage), quint8(selector), quint8(matching), association};
    QString seen;
    switch (policy::tlsaUse(record)) {
    case policy::TlsaUse::Server: seen = u"server "_s; break;
    case policy::TlsaUse::Authority: seen = u"authority "_s; break;
    case policy::TlsaUse::Ignored: seen = u"ignored "_s; break;
    case policy::TlsaUse::Unusable: seen = u"unusable "_s; break;
    }
    switch (policy::tlsaMatch(record, chain())) {
    case policy::TlsaMatch::No: seen += u"no"_s; break;
    case policy::TlsaMatch::Yes: seen += u"yes"_s; break;
    case policy::TlsaMatch::CannotTell: seen += u"unclear"_s; break;
    }
    QTEST(seen, "expected");
    QCOMPARE(policy::tlsaMatch(record, {}), policy::TlsaMatch::No);
}

void TransportPolicyTest::tlsaToPublish()
{
    QList<tls::ChainLink> links = chain();
    QCOMPARE(policy::tlsaText(links), u"3 1 1 "_s + QString::fromLatin1(hash("own key").toHex()));
    links.first().spkiSha256.clear();
    QCOMPARE(policy::tlsaText(links), u"3 0 1 "_s + QString::fromLatin1(hash("own").toHex()));
    QCOMPARE(policy::tlsaText(QList<tls::ChainLink>()), QString());
    QCOMPARE(policy::tlsaText(dns::TlsaData{3, 1, 1, "\x01\xff\x02"}, 2), u"3 1 1 01ff..."_s);
}

void TransportPolicyTest::caa_data()
{
    QTest::addColumn<QStringList>("records"); // "flags tag value"
    QTest::addColumn<bool>("allowed"), QTest::addColumn<bool>("wildcardAllowed");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const QStringList &records, bool allowed, bool wildcard, const QString &faults = {}) {
        QTest::newRow(name) << records << allowed << wildcard << faults;
    };
    row("nothing", {}, true, true);
    row("ours", {u"0 issue ca.example"_s}, true, true);
    row("with parameters", {u"0 issue ca.example; accounturi=x; validationmethods=dns-01"_s}, true, true);
    row("capital letters", {u"0 ISSUE CA.Example"_s}, true, true);
    row("other", {u"0 issue other.example"_s}, false, false);
    row("both", {u"0 issue other.example"_s, u"0 issue ca.example"_s}, true, true);
    row("nobody", {u"0 issue ;"_s}, false, false);
    row("nobody, with blanks", {u"0 issue  ; "_s}, false, false);
    row("nobody beside one", {u"0 issue ;"_s, u"0 issue ca.example"_s}, true, true);
    row("wildcards of others", {u"0 issue ca.example"_s, u"0 issuewild other.example"_s}, true, false);
    row("wildcards of nobody", {u"0 issue ca.example"_s, u"0 issuewild ;"_s}, true, false);
    row("only wildcards are limited", {u"0 issuewild other.example"_s}, true, false);
    row("only reports", {u"0 iodef mailto:a@example.org"_s}, true, true);
    row("unknown tag", {u"0 tbs x"_s}, true, true);
    row("unknown critical tag", {u"128 tbs x"_s, u"0 issue ca.example"_s}, false, false, u"critical"_s);
    row("known critical tag", {u"128 issue ca.example"_s}, true, true);
    row("address in place of a domain", {u"0 issue https://ca.example"_s}, false, false, u"broken"_s);
    row("quotes", {u"0 issue \"ca.example\""_s}, false, false, u"broken"_s);
}

void TransportPolicyTest::caa()
{
    QFETCH(QStringList, records);
    QList<dns::CaaData> data;
    for (const QString &record : records)
        data.append({quint8(record.section(u' ', 0, 0).toUShort()), record.section(u' ', 1, 1).toLatin1(), record.section(u' ', 2).toLatin1()});
    const policy::CaaSet set = policy::readCaa(data);
    const QStringList ours{u"ca.example"_s};
    QTEST(set.allows(ours, false), "allowed");
    QTEST(set.allows(ours, true), "wildcardAllowed");
    const QString faults = !set.unknownCritical.isEmpty() ? u"critical"_s : !set.broken.isEmpty() ? u"broken"_s : QString();
    QTEST(faults, "faults");
}

void TransportPolicyTest::registrations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // registered, expires, troubles, registrar
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString::fromLatin1(expected);
    };
    const QByteArray start = R"({"objectClassName":"domain","ldhName":"EXAMPLE.ORG")";
    row("whole",
        start + R"(,"status":["active"],"events":[{"eventAction":"registration","eventDate":"1995-08-14T04:00:00Z"},
            {"eventAction":"expiration","eventDate":"2027-08-13T04:00:00.5+02:00"}],"entities":[{"roles":["registrar"],
            "vcardArray":["vcard",[["version",{},"text","4.0"],["fn",{},"text","Names Inc."]]]}]})",
        "1995-08-14 2027-08-13 - Names Inc.");
    row("on hold", start + R"(,"status":["client hold","server hold","client transfer prohibited"]})", "- - clienthold,serverhold ");
    row("being deleted", start + R"(,"status":["redemption period","pending delete"]})", "- - redemptionperiod,pendingdelete ");
    row("as EPP has it", start + R"(,"status":["clientHold"]})", "- - clienthold ");
    row("little", start + "}", "- - - ");
    row("dates that are none", start + R"(,"events":[{"eventAction":"expiration","eventDate":"soon"},7,null,[]],"status":7,"entities":"x"})", "- - - ");
    row("another domain", R"({"objectClassName":"domain","ldhName":"example.net"})", "none");
    row("another object", R"({"objectClassName":"entity"})", "none");
    row("an error", R"({"errorCode":404,"title":"Not found"})", "none");
    row("a list", "[]", "none");
    row("not JSON", "<html>", "none");
    row("nothing", "", "none");
    row("very deep", QByteArray(5'000, '['), "none");
}

void TransportPolicyTest::registrations()
{
    QFETCH(QByteArray, json);
    const auto registration = policy::readRegistration(json, u"example.org"_s);
    QString seen = u"none"_s;
    if (registration) {
        const auto day = [](const QDateTime &time) { return time.isValid() ? time.date().toString(Qt::ISODate) : u"-"_s; };
        const QStringList troubles = registration->troubles();
        seen = u"%1 %2 %3 %4"_s.arg(day(registration->registered), day(registration->expires),
                                    troubles.isEmpty() ? u"-"_s : troubles.join(u','), registration->registrar);
    }
    QTEST(seen, "expected");
}

void TransportPolicyTest::brokenTables_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &registry) {
        QTest::newRow(name) << R"({"schema":1,"registries":[)" + registry + "]}";
    };
    QTest::newRow("other schema") << R"({"schema":2,"registries":[{"operator":"A","url":"https://a.example/","topLevel":["org"]}]})"_ba;
    QTest::newRow("not JSON") << "x"_ba;
    row("empty", "");
    row("no operator", R"({"url":"https://a.example/","topLevel":["org"]})");
    row("not encrypted", R"({"operator":"A","url":"http://a.example/","topLevel":["org"]})");
    row("no last slash", R"({"operator":"A","url":"https://a.example","topLevel":["org"]})");
    row("no top level", R"({"operator":"A","url":"https://a.example/","topLevel":[]})");
    row("two labels", R"({"operator":"A","url":"https://a.example/","topLevel":["co.uk"]})");
    row("the same twice", R"({"operator":"A","url":"https://a.example/","topLevel":["org"]},{"operator":"B","url":"https://b.example/","topLevel":["org"]})");
}

void TransportPolicyTest::brokenTables()
{
    QFETCH(QByteArray, json);
    QVERIFY(!policy::registriesFromJson(json));
    QVERIFY(!policy::authoritiesFromJson(QByteArray(json).replace("registries", "authorities")));
}

void TransportPolicyTest::tablesAreInOrder()
{
    QFile registries(u":/mxwizard/registries.json"_s), authorities(u":/mxwizard/authorities.json"_s);
    QVERIFY(registries.open(QIODevice::ReadOnly) && authorities.open(QIODevice::ReadOnly));
    const auto table = policy::registriesFromJson(registries.readAll());
    const auto list = policy::authoritiesFromJson(authorities.readAll());
    QVERIFY(table && table->size() > 20);
    QVERIFY(list && list->size() > 10);
    QCOMPARE(policy::registryOf(u"example.co.uk"_s)->operatorName, u"Nominet"_s);
    QVERIFY(!policy::registryOf(u"example.invalid"_s) && !policy::registryOf(QString()));
    QCOMPARE(policy::caaDomainsOf(u"let's encrypt"_s), QStringList{u"letsencrypt.org"_s});
    QVERIFY(policy::caaDomainsOf(u"Some CA"_s).isEmpty());
    QStringList names;
    for (const policy::Authority &authority : *list)
        names.append(authority.organization.toLower());
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TransportPolicyTest)

#include "tst_transportpolicy.moc"
