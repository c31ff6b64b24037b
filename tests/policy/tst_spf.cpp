// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spf.h"
#include "policy/spfchange.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the RFC's own suite does not tell: waiting, counts, bounds, mending and merging.
class SpfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksEverythingAtOnce();
    void syntax_data();
    void syntax();
    void counts_data();
    void counts();
    void bombs_data();
    void bombs();
    void merges_data();
    void merges();
    void mends_data();
    void mends();
    void addressesInFront();
};

namespace {

/// TXT records by name; whatever else is asked does not exist.
struct Texts
{
    QHash<QString, QByteArray> texts;
    mutable QHash<QString, dns::Answer> answers;
    mutable int questions = 0;

    policy::SpfLookup lookup() const
    {
        return [this](const QString &name, dns::RecordType type) {
            ++questions;
            const QString key = dns::typeName(type) + name;
            if (!answers.contains(key)) {
                dns::Answer answer;
                answer.question = {name, type, {}};
                const bool isKnown = type == dns::RecordType::TXT && texts.contains(name);
                answer.status = isKnown ? dns::Status::NoError : dns::Status::NxDomain;
                if (isKnown)
                    answer.records = {dns::txtRecord(name, 300, texts[name])};
                answers.insert(key, answer);
            }
            return &*answers.constFind(key);
        };
    }
};

policy::SpfRequest request()
{
    policy::SpfRequest request;
    request.client = QHostAddress(u"192.0.2.1"_s);
    request.domain = "example.org";
    request.sender = "anna@example.org";
    request.helo = "mail.example.org";
    return request;
}

} // namespace

void SpfTest::asksEverythingAtOnce()
{
    Texts texts{.texts = {{u"example.org"_s, "v=spf1 mx a:x.example.org include:i.example.org exists:%{i}.e.example.org redirect=r.example.org"}}, .answers = {}};
    QStringList asked;
    const policy::SpfLookup known = texts.lookup();
    const auto result = policy::checkHost(request(), [&](const QString &name, dns::RecordType type) -> const dns::Answer * {
                            asked.append(dns::typeName(type) + u' ' + name);
                            return name == u"example.org"_s && type == dns::RecordType::TXT ? known(name, type) : nullptr;
                        }).result;
    QVERIFY(!result);
    QCOMPARE(asked, (QStringList{u"TXT example.org"_s, u"MX example.org"_s, u"A x.example.org"_s, u"TXT i.example.org"_s,
                                 u"A 192.0.2.1.e.example.org"_s, u"TXT r.example.org"_s}));
}

void SpfTest::syntax_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<policy::SpfSyntax>("error");
    QTest::addColumn<int>("at");
    using policy::SpfSyntax;
    QTest::newRow("good") << QByteArray("v=spf1 a:%{d}/24//64 -all") << SpfSyntax::None << 0;
    QTest::newRow("unknown") << QByteArray("v=spf1 mx ip:1.2.3.4") << SpfSyntax::UnknownMechanism << 10;
    QTest::newRow("tab") << QByteArray("v=spf1 mx\ta") << SpfSyntax::ForeignCharacter << 9;
    QTest::newRow("octal") << QByteArray("v=spf1 ip4:192.0.02.1") << SpfSyntax::NotAnAddress << 11;
    QTest::newRow("prefix") << QByteArray("v=spf1 ip4:192.0.2.1/33") << SpfSyntax::PrefixLength << 21;
    QTest::newRow("dual prefix") << QByteArray("v=spf1 a/24//129") << SpfSyntax::PrefixLength << 13;
    QTest::newRow("macro") << QByteArray("v=spf1 exists:%{x}.a.org") << SpfSyntax::Macro << 14;
    QTest::newRow("no parts") << QByteArray("v=spf1 exists:%{d0}.a.org") << SpfSyntax::Macro << 14;
    QTest::newRow("address as name") << QByteArray("v=spf1 a:192.0.2.1") << SpfSyntax::DomainSpec << 9;
    QTest::newRow("nothing included") << QByteArray("v=spf1 include") << SpfSyntax::ArgumentMissing << 7;
    QTest::newRow("twice") << QByteArray("v=spf1 redirect=a.org redirect=a.org") << SpfSyntax::Repeated << 22;
}

void SpfTest::syntax()
{
    QFETCH(QByteArray, record);
    QFETCH(policy::SpfSyntax, error);
    QFETCH(int, at);
    const policy::SpfRecord read = policy::readSpfRecord(record);
    QCOMPARE(int(read.error), int(error));
    QCOMPARE(int(read.errorAt), at);
}

void SpfTest::counts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("lookups");
    QTest::newRow("addresses are free") << QByteArray("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 ~all") << 0;
    QTest::newRow("all terms") << QByteArray("v=spf1 a mx ptr exists:e.org ~all") << 4;
    QTest::newRow("below an include") << QByteArray("v=spf1 include:three.org -all") << 4;
    QTest::newRow("redirect") << QByteArray("v=spf1 redirect=three.org") << 4;
    QTest::newRow("redirect does not count beside all") << QByteArray("v=spf1 redirect=three.org ~all") << 0;
    QTest::newRow("what stands behind all does not count") << QByteArray("v=spf1 ~all a mx") << 0;
    QTest::newRow("each time again") << QByteArray("v=spf1 include:three.org include:three.org ~all") << 8;
}

void SpfTest::counts()
{
    QFETCH(QByteArray, record);
    QFETCH(int, lookups);
    const Texts texts{.texts = {{u"three.org"_s, "v=spf1 a mx a:x.org -all"}}, .answers = {}};
    const policy::SpfCount count = policy::countLookups(record, request(), texts.lookup());
    QCOMPARE(count.lookups, lookups);
    QCOMPARE(count.root.lookups, lookups);
}

void SpfTest::bombs_data()
{
    QTest::addColumn<QByteArray>("record");
    QByteArray macros = "v=spf1 exists:", many = "v=spf1", includes = "v=spf1";
    for (int i = 0; i < 10'000; ++i)
        macros += "%{s}.";
    for (int i = 0; i < 12'000; ++i) {
        many += " ip4:192.0.2.9";
        includes += " include:example.org";
    }
    QTest::newRow("macros") << macros + "%{d}";
    QTest::newRow("terms") << many;
    QTest::newRow("includes itself without end") << includes;
    QTest::newRow("one label") << "v=spf1 a:" + QByteArray(60'000, 'a') + ".org";
    QTest::newRow("percent signs") << "v=spf1 a:" + QByteArray(60'000, '%');
    QTest::newRow("open macros") << "v=spf1 a:" + QByteArray("%{d").repeated(20'000);
    QTest::newRow("delimiters") << "v=spf1 a:%{d" + QByteArray(60'000, '.') + "}";
}

void SpfTest::bombs()
{
    QFETCH(QByteArray, record);
    const Texts texts{.texts = {{u"example.org"_s, record}}, .answers = {}};
    QElapsedTimer timer;
    timer.start();
    const policy::SpfEvaluation evaluation = policy::checkHost(request(), texts.lookup());
    const policy::SpfCount count = policy::countLookups(record, request(), texts.lookup());
    QVERIFY(evaluation.result);
    QVERIFY(count.lookups <= policy::maximumSpfCount);
    QVERIFY(texts.questions < 200);
    QVERIFY(policy::treeLines(evaluation.root, u"example.org"_s, 59).size() <= 59);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void SpfTest::merges_data()
{
    QTest::addColumn<QList<QByteArray>>("records");
    QTest::addColumn<QByteArray>("merged");
    using List = QList<QByteArray>;
    QTest::newRow("two") << List{"v=spf1 mx -all", "v=spf1 include:a.org ~all"} << QByteArray("v=spf1 mx include:a.org ~all");
    QTest::newRow("each once") << List{"v=spf1 MX a -all", "V=spf1 +mx ip4:192.0.2.1 -all"} << QByteArray("v=spf1 MX a ip4:192.0.2.1 -all");
    QTest::newRow("never +all") << List{"v=spf1 mx +all", "v=spf1 a"} << QByteArray("v=spf1 mx a ~all");
    QTest::newRow("redirect") << List{"v=spf1 redirect=a.org", "v=spf1 mx -all"} << QByteArray("v=spf1 include:a.org mx -all");
    QTest::newRow("one broken") << List{"v=spf1 foo", "v=spf1 mx -all"} << QByteArray();
}

void SpfTest::merges()
{
    QFETCH(QList<QByteArray>, records);
    QFETCH(QByteArray, merged);
    QCOMPARE(policy::mergeSpfRecords(records).record, merged);
}

void SpfTest::mends_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("ip") << QByteArray("v=spf1 ip:192.0.2.1 -all") << QByteArray("v=spf1 ip4:192.0.2.1 -all");
    QTest::newRow("IPv6 as ip4") << QByteArray("v=spf1 ip4:2001:db8::/32 -all") << QByteArray("v=spf1 ip6:2001:db8::/32 -all");
    QTest::newRow("include=") << QByteArray("v=spf1 include=a.org -all") << QByteArray("v=spf1 include:a.org -all");
    QTest::newRow("commas") << QByteArray("v=spf1 mx, -all.") << QByteArray("v=spf1 mx -all");
    QTest::newRow("redirect:") << QByteArray("v=spf1 redirect:a.org") << QByteArray("v=spf1 redirect=a.org");
    QTest::newRow("address as name") << QByteArray("v=spf1 a:192.0.2.1 -all") << QByteArray("v=spf1 ip4:192.0.2.1 -all");
    QTest::newRow("beyond help") << QByteArray("v=spf1 wat -all") << QByteArray();
}

void SpfTest::mends()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, mended);
    QCOMPARE(policy::mendedSpfRecord(record), mended);
}

void SpfTest::addressesInFront()
{
    const QList<QHostAddress> addresses{QHostAddress(u"192.0.2.1"_s), QHostAddress(u"2001:db8::1"_s)};
    QCOMPARE(policy::withAddresses("v=spf1 -ip4:192.0.2.0/24 ip4:192.0.2.1 ~all", addresses),
             QByteArray("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -ip4:192.0.2.0/24 ~all"));
}


QTEST_GUILESS_MAIN(SpfTest)
#include "tst_spf.moc"
