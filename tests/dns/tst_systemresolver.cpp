// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/compositeresolver.h"
#include "dns/systemresolver.h"
#include "fakes/fakednsserver.h"
#include "fakes/privatenetwork.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace dns;
using fakes::DnsScript;
using fakes::FakeDnsServer;
using Trick = fakes::DnsScript::Trick;

namespace {

// QDnsLookup gives up after two seconds, so that the tests need not wait ten for its threads.
const QByteArray resolvConf = "nameserver 127.0.0.1\nsearch search.example\noptions timeout:2 attempts:1\n";
const QByteArray hosts = "127.0.0.1 localhost\n192.0.2.7 mail.example.org\n";

QString whyNoNetwork;
constexpr DirectOptions quick{3'000, 100};

std::unique_ptr<FakeDnsServer> serverAt(const char *address)
{
    return std::make_unique<FakeDnsServer>(FakeDnsServer::Transport::UdpAndTcp,
                                           QHostAddress(QString::fromLatin1(address)), 53);
}

Question ask(RecordType type, const QString &name = u"example.org"_s)
{
    return {name, type, {}};
}

DnsScript script(Trick trick, const QList<ResourceRecord> &answers = {})
{
    DnsScript result;
    result.trick = trick;
    result.reply.answers = answers;
    return result;
}

DnsScript rcode(int code)
{
    DnsScript result;
    result.reply.rcode = code;
    return result;
}

const ResourceRecord mx = mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s);

} // namespace

Q_DECLARE_METATYPE(dns::Status)
Q_DECLARE_METATYPE(fakes::DnsScript)

class TestSystemResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void answers_data();
    void answers();
    void negativeAnswerHasItsSoa_data();
    void negativeAnswerHasItsSoa();
    void searchSuffixesAreNotTried();
    void namesBeyondHostNames();
    void slowServerIsAskedDirectlyToo();
    void silenceEndsInTime();
    void manyAtOnce();
    void contextDestroyed();
    void namedServersAreNotMixedUp();
    void networkResolverAsksWhoIsMeant();
    void quitWithLookupsInFlight();

private:
    /// Waits for the one answer.
    [[nodiscard]] std::optional<Answer> resolve(Resolver &resolver, const Question &question);
};

void TestSystemResolver::initTestCase()
{
    if (!whyNoNetwork.isEmpty())
        QSKIP(qPrintable(u"needs a network of its own with a server on port 53; "_s + whyNoNetwork));
}

void TestSystemResolver::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(SystemResolver::stuckLookups(), 0, 10'000);
}

std::optional<Answer> TestSystemResolver::resolve(Resolver &resolver, const Question &question)
{
    QObject context;
    std::optional<Answer> result;
    bool inside = true;
    resolver.resolve(question, &context, [&](const Answer &answer) {
        if (!inside && !result)
            result = answer;
    });
    inside = false;
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
    return result;
}

void TestSystemResolver::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<DnsScript>("script");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("answeredBy");
    const QString system = u"system"_s, direct = u"127.0.0.1"_s;
    const auto row = [](const char *name, const QString &question, const DnsScript &script, Status status,
                        const QString &by) { QTest::newRow(name) << question << script << status << by; };
    const QString name = u"example.org"_s;
    const QString mxQuestion = u"MX example.org"_s;
    const auto honest = [](const QList<ResourceRecord> &answers) { return script(Trick::None, answers); };
    const auto one = [](RecordType type, const RData &data) {
        return ResourceRecord{u"example.org"_s, type, 60, data};
    };
    row("MX", mxQuestion,
        honest({mx, mxRecord(name, 300, 20, u"b.example"_s), mxRecord(name, 300, 20, u"c.example"_s)}),
        Status::NoError, system);
    row("A", u"A example.org"_s, honest({addressRecord(name, 1, QHostAddress(u"192.0.2.1"_s))}),
        Status::NoError, system);
    row("AAAA", u"AAAA example.org"_s, honest({addressRecord(name, 1, QHostAddress(u"2001:db8::1"_s))}),
        Status::NoError, system);
    row("NS", u"NS example.org"_s, honest({nameRecord(name, 1, RecordType::NS, u"ns.example"_s)}),
        Status::NoError, system);
    row("PTR", u"PTR example.org"_s, honest({nameRecord(name, 1, RecordType::PTR, u"mail.example"_s)}),
        Status::NoError, system);
    row("CNAME", u"CNAME example.org"_s, honest({nameRecord(name, 1, RecordType::CNAME, u"b.example"_s)}),
        Status::NoError, system);
    row("TXT in strings, binary", u"TXT example.org"_s,
        honest({one(RecordType::TXT, TxtData{{"a ", QByteArray("\0\xff<b>", 5)}})}), Status::NoError, system);
    row("through a CNAME", u"A example.org"_s,
        honest({nameRecord(name, 1, RecordType::CNAME, u"b.example"_s),
                addressRecord(u"b.example"_s, 1, QHostAddress(u"192.0.2.1"_s))}),
        Status::NoError, system);
    row("SOA goes directly", u"SOA example.org"_s,
        honest({one(RecordType::SOA, SoaData{u"a"_s, u"b"_s, 1, 2, 3, 4, 5})}), Status::NoError, direct);
    row("CAA goes directly", u"CAA example.org"_s,
        honest({one(RecordType::CAA, CaaData{0, "issue"_ba, ";"_ba})}), Status::NoError,
        direct);
    row("null MX, which Qt cannot tell from nonsense", mxQuestion, honest({mxRecord(name, 1, 0, u"."_s)}),
        Status::NoError, direct);
    row("no such record", mxQuestion, {}, Status::NoData, direct);
    row("no such name", mxQuestion, rcode(3), Status::NxDomain, direct);
    DnsScript once = rcode(3);
    once.ignoreFrom = 1; // the packet of QDnsLookup is the only one it answers
    row("no such name, and no second answer", mxQuestion, once, Status::NxDomain, system);
    DnsScript refusesMore = script(Trick::FormErrOnEdns);
    refusesMore.reply.rcode = 3;
    row("no such name, from an old server", mxQuestion, refusesMore, Status::NxDomain, direct);
    row("SERVFAIL", mxQuestion, rcode(2), Status::ServFail, system);
    row("REFUSED", mxQuestion, rcode(5), Status::Refused, system);
    row("NOTAUTH", mxQuestion, rcode(9), Status::OtherError, direct);
    row("records of another name", mxQuestion,
        honest({mxRecord(u"evil.example"_s, 1, 10, u"mail.evil.example"_s)}), Status::NoData, direct);
    row("broken record", mxQuestion, script(Trick::BrokenRecord), Status::Malformed, direct);
    row("wrong id", mxQuestion, script(Trick::WrongId, {mx}), Status::Malformed, direct);
    row("garbage", mxQuestion, script(Trick::Garbage), Status::Malformed, direct);
    QList<ResourceRecord> many;
    for (quint16 i = 0; i < 100; ++i)
        many += mxRecord(name, 300, i, u"mail%1.example.org"_s.arg(i));
    row("a hundred over TCP", mxQuestion, honest(many), Status::NoError, system);
}

void TestSystemResolver::answers()
{
    QFETCH(QString, question);
    QFETCH(DnsScript, script);
    QFETCH(Status, status);
    QFETCH(QString, answeredBy);
    const auto server = serverAt("127.0.0.1");
    server->add(question, script);
    SystemResolver resolver(quick);
    const QStringList words = question.split(u' ');
    const auto answer = resolve(resolver, ask(*typeFromName(words.first()), words.last()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->answeredBy.text(), answeredBy);
    QCOMPARE(answer->question.server.text(), u"system"_s);
    QList<ResourceRecord> expected =
        status == Status::NoError ? script.reply.answers : QList<ResourceRecord>{};
    if (!couldNotAsk(status))
        QCOMPARE(answer->matching().size(),
                 std::count_if(expected.begin(), expected.end(), [&](const ResourceRecord &record) {
                     return record.type == answer->question.type;
                 }));
    if (status == Status::NoError)
        QCOMPARE(answer->records, expected);
    QVERIFY(answer->elapsedMs <= quick.timeoutMs + 5'000);
    QCOMPARE(answer->detail.isEmpty(), status == Status::NoError || status == Status::NoData);
}

void TestSystemResolver::negativeAnswerHasItsSoa_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<Status>("status");
    QTest::newRow("no such record") << 0 << Status::NoData;
    QTest::newRow("no such name") << 3 << Status::NxDomain;
}

void TestSystemResolver::negativeAnswerHasItsSoa()
{
    QFETCH(int, rcode);
    QFETCH(Status, status);
    const auto server = serverAt("127.0.0.1");
    DnsScript negative;
    negative.reply.rcode = rcode;
    negative.reply.authority = {
        {u"example.org"_s, RecordType::SOA, 60, SoaData{u"a"_s, u"b"_s, 1, 2, 3, 4, 5}}};
    server->add(u"MX example.org"_s, negative);
    SystemResolver resolver(quick);
    const auto answer = resolve(resolver, ask(RecordType::MX));
    QVERIFY(answer && answer->soa && answer->status == status);
    QCOMPARE(answer->negativeTtl, 5U);
    QCOMPARE(answer->soaOwner, u"example.org"_s);
}

void TestSystemResolver::searchSuffixesAreNotTried()
{
    const auto server = serverAt("127.0.0.1");
    for (const QString &name : {u"short"_s, u"two.labels"_s}) {
        const QString found = name + u".search.example"_s;
        server->add(u"A "_s + found, {addressRecord(found, 1, QHostAddress(u"192.0.2.1"_s))});
        SystemResolver resolver(quick);
        const auto answer = resolve(resolver, ask(RecordType::A, name));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, Status::NxDomain);
    }
    for (const fakes::DnsQuery &query : server->queries())
        QVERIFY2(!query.name.endsWith(u"search.example"_s), qPrintable(query.name));
}

void TestSystemResolver::namesBeyondHostNames()
{
    const auto server = serverAt("127.0.0.1");
    for (const QString &name : {u"_dmarc.example.org"_s, u"a\\.b.example.org"_s, u"."_s, u"a\\000b.example"_s,
                                u"*.example.org"_s}) {
        server->add(u"TXT "_s + name, {txtRecord(name, 1, "yes")});
        SystemResolver resolver(quick);
        const auto answer = resolve(resolver, ask(RecordType::TXT, name));
        QVERIFY(answer.has_value());
        QVERIFY2(answer->status == Status::NoError && answer->matching().size() == 1, qPrintable(name));
        QCOMPARE(server->queries().last().name, name);
    }
    SystemResolver resolver(quick);
    const auto answer = resolve(resolver, ask(RecordType::TXT, u"a..b"_s));
    QVERIFY(answer && answer->status == Status::OtherError);
}

void TestSystemResolver::slowServerIsAskedDirectlyToo()
{
    const auto server = serverAt("127.0.0.1");
    DnsScript lossy = script(Trick::None, {mx});
    lossy.ignoreFirst = 1; // the packet of QDnsLookup
    server->add(u"MX example.org"_s, lossy);
    SystemResolver resolver(quick);
    const auto answer = resolve(resolver, ask(RecordType::MX));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, Status::NoError);
    QCOMPARE(answer->answeredBy.text(), u"127.0.0.1"_s);
    QVERIFY(answer->elapsedMs >= 900);
}

void TestSystemResolver::silenceEndsInTime()
{
    const auto server = serverAt("127.0.0.1");
    server->add(u"MX example.org"_s, script(Trick::Silent));
    SystemResolver resolver({1'500, 100});
    const auto answer = resolve(resolver, ask(RecordType::MX));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, Status::Timeout);
    QVERIFY(answer->elapsedMs >= 1'400 && answer->elapsedMs < 6'000);
    // Shorter than QDnsLookup can be: it is left behind, and counted until it ends.
    SystemResolver hasty({200, 100});
    const auto hastyAnswer = resolve(hasty, ask(RecordType::MX));
    QVERIFY(hastyAnswer && hastyAnswer->status == Status::Timeout && hastyAnswer->elapsedMs < 1'800);
    QVERIFY(SystemResolver::stuckLookups() >= 1);
}

void TestSystemResolver::manyAtOnce()
{
    const auto server = serverAt("127.0.0.1");
    DnsScript late = script(Trick::None, {mx});
    late.delayMs = 100;
    server->add(u"MX example.org"_s, late);
    SystemResolver resolver(quick);
    QObject context;
    QList<Answer> answers;
    for (int i = 0; i < 40; ++i)
        resolver.resolve(ask(RecordType::MX), &context, [&](const Answer &answer) { answers += answer; });
    QTRY_COMPARE(answers.size(), 40);
    QVERIFY(std::all_of(answers.begin(), answers.end(),
                        [](const Answer &answer) { return answer.status == Status::NoError; }));
    const auto bySystem = std::count_if(answers.begin(), answers.end(), [](const Answer &answer) {
        return answer.answeredBy.kind == Server::Kind::System;
    });
    QCOMPARE(bySystem, 4);
}

void TestSystemResolver::contextDestroyed()
{
    const auto server = serverAt("127.0.0.1");
    server->add(u"MX example.org"_s, script(Trick::Silent));
    SystemResolver resolver(quick);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    for (int i = 0; i < 6; ++i)
        resolver.resolve(ask(RecordType::MX), context.get(), [&](const Answer &) { ++calls; });
    QTRY_VERIFY(server->queries().size() >= 6);
    QCOMPARE(SystemResolver::stuckLookups(), 0); // nobody has given up yet
    context.reset();
    QCOMPARE(SystemResolver::stuckLookups(), 4);
    // All slots are held: the next question goes directly and does not wait for them.
    server->add(u"A example.org"_s, {addressRecord(u"example.org"_s, 1, QHostAddress(u"192.0.2.1"_s))});
    const auto answer = resolve(resolver, ask(RecordType::A));
    QVERIFY(answer && answer->status == Status::NoError);
    QCOMPARE(answer->answeredBy.text(), u"127.0.0.1"_s);
    QVERIFY(answer->elapsedMs < 1'800);
    QTRY_COMPARE_WITH_TIMEOUT(SystemResolver::stuckLookups(), 0, 10'000);
    QCOMPARE(calls, 0);
}

void TestSystemResolver::namedServersAreNotMixedUp()
{
    const auto system = serverAt("127.0.0.1");
    const auto named = serverAt("127.0.0.2");
    named->add(u"MX example.org"_s, {mx});
    SystemResolver resolver(quick);
    Question question = ask(RecordType::MX);
    question.server = named->address();
    const auto answer = resolve(resolver, question);
    QVERIFY(answer && answer->status == Status::NoError);
    QVERIFY(answer->answeredBy == named->address());
    QVERIFY(system->queries().isEmpty());
}

void TestSystemResolver::networkResolverAsksWhoIsMeant()
{
    const auto system = serverAt("127.0.0.1");
    const auto other = serverAt("127.0.0.2");
    const auto addressOf = [](const std::optional<Answer> &answer) {
        return answer && !answer->records.isEmpty() ? answer->records.first().dataText() : QString();
    };
    const QString name = u"mail.example.org"_s;
    system->add(u"A "_s + name, {addressRecord(name, 1, QHostAddress(u"192.0.2.1"_s))});
    other->add(u"A "_s + name, {addressRecord(name, 1, QHostAddress(u"192.0.2.2"_s))});
    Question question = ask(RecordType::A, name);
    const auto usual = networkResolver({}, 2'000);
    const auto told = networkResolver(other->address(), 2'000);
    QCOMPARE(addressOf(resolve(*usual, question)), u"192.0.2.1"_s);
    QCOMPARE(addressOf(resolve(*told, question)), u"192.0.2.2"_s);
    question.server = *serverFromText(u"hosts"_s);
    QCOMPARE(addressOf(resolve(*usual, question)), u"192.0.2.7"_s);
    question.server = system->address();
    QCOMPARE(addressOf(resolve(*told, question)), u"192.0.2.1"_s);
}

/// A QDnsLookup that outlives the application object makes its destructor wait for ever.
void TestSystemResolver::quitWithLookupsInFlight()
{
    QProcess process;
    // Not applicationFilePath(): inside a chroot, /proc/self/exe leads out of it once the mounts are our own.
    const QString program = QFileInfo(QCoreApplication::arguments().constFirst()).absoluteFilePath();
    process.start(program, {u"--quit-with-lookups-in-flight"_s});
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    QVERIFY2(process.waitForFinished(20'000), "the application object never goes away");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
}

namespace {

/// Leaves main() with four look-ups in flight, two of them given up; says how many were.
int quitWithLookups(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto server = serverAt("127.0.0.1");
    server->add(u"MX example.org"_s, script(Trick::Silent));
    SystemResolver resolver(quick);
    QObject context;
    for (int i = 0; i < 2; ++i) {
        QObject gone;
        resolver.resolve(ask(RecordType::MX), &gone, [](const Answer &) {});
        resolver.resolve(ask(RecordType::MX), &context, [](const Answer &) {});
    }
    QTimer::singleShot(200, &application, [&] { QCoreApplication::exit(int(server->queries().size())); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool isQuitTest = argc == 2 && std::strcmp(argv[1], "--quit-with-lookups-in-flight") == 0;
    if (isQuitTest) // started by the test, in its network
        return quitWithLookups(argc, argv);
    whyNoNetwork = fakes::enterPrivateNetwork(resolvConf, hosts);
    QCoreApplication application(argc, argv);
    TestSystemResolver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemresolver.moc"
