// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/blocklists.h"
#include "dns/referenceservers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dns;

using Kind = BlockList::Kind;
using Word = ListWord::State;

/// The shipped lists and reference servers, their loaders, and what a list's answer means.
class TestBlockListData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedLists();
    void names();
    void words_data();
    void words();
    void bits();
    void hostileList_data();
    void hostileList();
    void hostileFile();
    void shippedReferenceServers();
    void hostileReferenceServer_data();
    void hostileReferenceServer();
};

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/mxwizard/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const BlockList &listOf(const QString &id)
{
    static const BlockList none;
    const auto found = std::ranges::find(blockLists(), id, &BlockList::id);
    return found == blockLists().end() ? none : *found;
}

Answer answerOf(Status status, const QStringList &addresses)
{
    Answer answer;
    answer.question = {u"x.example"_s, RecordType::A, {}};
    answer.status = status;
    for (const QString &address : addresses)
        answer.records.append(addressRecord(u"x.example"_s, 300, QHostAddress(address)));
    return answer;
}

} // namespace

void TestBlockListData::shippedLists()
{
    static const QRegularExpression id(u"\\A[a-z0-9-]+\\z"_s);
    QVERIFY(blockLists().size() >= 8 && blockLists().size() <= 12);
    QSet<QString> ids, zones, names;
    int weighty[3] = {0, 0, 0};
    for (const BlockList &list : blockLists()) {
        QVERIFY2(id.match(list.id).hasMatch(), qPrintable(list.id));
        ids += list.id;
        zones += list.zone;
        names += list.name;
        QVERIFY2(QUrl(list.delisting).scheme() == u"https"_s, qPrintable(list.id));
        for (const Kind kind : list.kinds)
            weighty[int(kind)] += list.weight == BlockList::Weight::Fail;
        if (list.kinds.contains(Kind::Domain)) // these operators do not keep TEST
            QVERIFY2(!list.listedTest.isEmpty(), qPrintable(list.id));
    }
    QCOMPARE(ids.size(), blockLists().size());
    QCOMPARE(zones.size(), blockLists().size());
    QCOMPARE(names.size(), blockLists().size());
    QVERIFY(std::ranges::all_of(weighty, [](int count) { return count > 0; }));
}

void TestBlockListData::names()
{
    const BlockList zen = listOf(u"spamhaus-zen"_s), dbl = listOf(u"spamhaus-dbl"_s);
    QCOMPARE(zen.nameOf(QHostAddress(u"192.0.2.17"_s)), u"17.2.0.192.zen.spamhaus.org"_s);
    // Nibbles, not the groups between colons (RFC 5782 section 2.4).
    QCOMPARE(zen.nameOf(QHostAddress(u"2001:db8::25"_s)),
             u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org"_s);
    QCOMPARE(dbl.nameOf(u"example.org"_s), u"example.org.dbl.spamhaus.org"_s);
    QCOMPARE(zen.listedTestName(Kind::Ipv4), u"2.0.0.127.zen.spamhaus.org"_s);
    QCOMPARE(zen.cleanTestName(Kind::Ipv4), u"1.0.0.127.zen.spamhaus.org"_s);
    QCOMPARE(zen.listedTestName(Kind::Ipv6),
             u"2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org"_s);
    QCOMPARE(dbl.listedTestName(Kind::Domain), u"dbltest.com.dbl.spamhaus.org"_s);
    QCOMPARE(dbl.cleanTestName(Kind::Domain), u"invalid.dbl.spamhaus.org"_s);
}

void TestBlockListData::words_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Word>("state");
    QTest::addColumn<QString>("meanings");
    QTest::addColumn<bool>("policy");
    const auto row = [](const char *name, const Answer &answer, Word state, const char *meanings = "", bool policy = false) {
        QTest::newRow(name) << answer << state << QString::fromLatin1(meanings) << policy;
    };
    row("not there", answerOf(Status::NxDomain, {}), Word::Clean);
    row("there without an address", answerOf(Status::NoData, {}), Word::Clean);
    row("listed", answerOf(Status::NoError, {u"127.0.0.2"_s}), Word::Listed, "SBL");
    row("listed twice", answerOf(Status::NoError, {u"127.0.0.4"_s, u"127.0.0.2"_s, u"127.0.0.5"_s}), Word::Listed, "XBL SBL");
    row("policy", answerOf(Status::NoError, {u"127.0.0.10"_s}), Word::Listed, "PBL", true);
    row("policy and more", answerOf(Status::NoError, {u"127.0.0.10"_s, u"127.0.0.4"_s}), Word::Listed, "PBL XBL");
    row("a code that nobody described", answerOf(Status::NoError, {u"127.0.0.99"_s}), Word::Listed, "127.0.0.99");
    row("refused: public resolver", answerOf(Status::NoError, {u"127.255.255.254"_s}), Word::Refused);
    row("refused: too many", answerOf(Status::NoError, {u"127.255.255.255"_s}), Word::Refused);
    row("refused: a new code", answerOf(Status::NoError, {u"127.255.255.200"_s}), Word::Refused);
    row("127.0.0.1 is no listing", answerOf(Status::NoError, {u"127.0.0.1"_s}), Word::Refused);
    row("an address of the Internet", answerOf(Status::NoError, {u"11.0.0.1"_s}), Word::Nonsense);
    row("no answer", answerOf(Status::Timeout, {}), Word::Unknown);
    row("REFUSED", answerOf(Status::Refused, {}), Word::Unknown);
}

void TestBlockListData::words()
{
    QFETCH(Answer, answer);
    const ListWord word = wordOf(listOf(u"spamhaus-zen"_s), answer);
    QTEST(word.state, "state");
    QTEST(word.meanings.join(u' '), "meanings");
    QTEST(word.onlyPolicy, "policy");
}

void TestBlockListData::bits()
{
    const BlockList surbl = listOf(u"surbl"_s), uribl = listOf(u"uribl"_s);
    QCOMPARE(wordOf(surbl, answerOf(Status::NoError, {u"127.0.0.80"_s})).meanings, (QStringList{u"MW"_s, u"ABUSE"_s}));
    QCOMPARE(wordOf(uribl, answerOf(Status::NoError, {u"127.0.0.14"_s})).state, Word::Listed);
    const ListWord refused = wordOf(uribl, answerOf(Status::NoError, {u"127.0.0.1"_s}));
    QCOMPARE(refused.state, Word::Refused);
    QCOMPARE(refused.refusal, BlockList::Refusal::PublicResolver);
}

void TestBlockListData::hostileList_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) { QTest::newRow(name) << key << value; };
    row("no id", u"id"_s, QJsonValue::Undefined);
    row("name with an escape sequence", u"name"_s, u"\u001b[2J"_s);
    row("operator too long", u"operator"_s, QString(65, u'x'));
    row("zone in capitals", u"zone"_s, u"ZEN.example"_s);
    row("zone with a blank", u"zone"_s, u"zen example"_s);
    row("no kinds", u"kinds"_s, QJsonArray{});
    row("an unknown kind", u"kinds"_s, QJsonArray{u"ipv5"_s});
    row("addresses and domains", u"kinds"_s, QJsonArray{u"ipv4"_s, u"domain"_s});
    row("an unknown weight", u"weight"_s, u"red"_s);
    row("delisting without TLS", u"delisting"_s, u"http://example.org/"_s);
    row("delisting by script", u"delisting"_s, u"javascript:alert(1)"_s);
    row("delisting with a user", u"delisting"_s, u"https://a@example.org/"_s);
    row("no codes", u"codes"_s, QJsonArray{});
    row("codes are text", u"codes"_s, u"127.0.0.2"_s);
    row("a code of the Internet", u"codes"_s, QJsonArray{QJsonObject{{u"from"_s, u"11.0.0.1"_s}, {u"means"_s, u"x"_s}}});
    row("a code that ends before it begins", u"codes"_s,
        QJsonArray{QJsonObject{{u"from"_s, u"127.0.0.3"_s}, {u"to"_s, u"127.0.0.2"_s}, {u"means"_s, u"x"_s}}});
    row("bits beside codes", u"bits"_s, QJsonArray{QJsonObject{{u"bit"_s, 2}, {u"means"_s, u"x"_s}}});
    row("a refusal without reason", u"refusals"_s, QJsonArray{QJsonObject{{u"code"_s, u"127.255.255.254"_s}}});
}

void TestBlockListData::hostileList()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(shipped(u"blocklists.json"_s)).object();
    QVERIFY(blockListsFromJson(QJsonDocument(object).toJson()));
    QJsonArray lists = object[u"lists"].toArray();
    QJsonObject first = lists.first().toObject();
    first[key] = value;
    lists.replace(0, first);
    object[u"lists"] = lists;
    QVERIFY(!blockListsFromJson(QJsonDocument(object).toJson()));
}

void TestBlockListData::hostileFile()
{
    const QByteArray text = shipped(u"blocklists.json"_s);
    QVERIFY(!blockListsFromJson({}));
    QVERIFY(!blockListsFromJson("{}"));
    QVERIFY(!blockListsFromJson("{\"schema\":1,\"lists\":[]}"));
    QVERIFY(!blockListsFromJson(text.first(text.size() / 2)));
    QVERIFY(!blockListsFromJson(text + QByteArray(70'000, ' ')));
}

void TestBlockListData::shippedReferenceServers()
{
    QVERIFY(referenceServers().size() >= 3);
    QSet<QString> operators, names;
    for (const ReferenceServer &server : referenceServers()) {
        operators += server.operatorName;
        names += server.name;
        QVERIFY(server.controlPort == 587 || server.controlPort == 465);
    }
    QCOMPARE(operators.size(), referenceServers().size());
    QCOMPARE(names.size(), referenceServers().size());
}

void TestBlockListData::hostileReferenceServer_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &server) {
        QTest::newRow(name) << QByteArray("{\"referenceMailServers\":[" + server + "]}");
    };
    row("none", "");
    row("no operator", R"({"name":"a.example","controlPort":587})");
    row("operator in the other direction", R"({"operator":"\u202eX","name":"a.example","controlPort":587})");
    row("no host name", R"({"operator":"A","name":"","controlPort":587})");
    row("port 25 as its own control", R"({"operator":"A","name":"a.example","controlPort":25})");
    row("port 0", R"({"operator":"A","name":"a.example","controlPort":0})");
    row("port 99999", R"({"operator":"A","name":"a.example","controlPort":99999})");
    row("port as text", R"({"operator":"A","name":"a.example","controlPort":"587"})");
}

void TestBlockListData::hostileReferenceServer()
{
    QFETCH(QByteArray, text);
    QVERIFY(referenceServersFromJson(R"({"referenceMailServers":[{"operator":"A","name":"a.example","controlPort":587}]})"));
    QVERIFY(!referenceServersFromJson(text));
}

QTEST_GUILESS_MAIN(TestBlockListData)
#include "tst_blocklistdata.moc"
