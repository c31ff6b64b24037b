// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/fakeprobe.h"
#include "smtp/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void namesAreDistinct();
    void covers_data();
    void covers();
    void offersExactKeywords();
    void jsonKeepsEverything();
    void jsonIsPlainAscii();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void unknownKeysAreIgnored();
    void hostileTextIsMadePrintable();
    void fakeProbeAnswersLaterAndOnce();
    void fakeProbeForgetsADeadContext();
};

void TestSession::keys_data()
{
    QTest::addColumn<smtp::ServiceProtocol>("protocol");
    QTest::addColumn<QString>("address");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4") << smtp::ServiceProtocol::Smtp << u"192.0.2.1"_s << quint16(25)
                          << u"smtp:192.0.2.1 25"_s;
    QTest::newRow("IPv6") << smtp::ServiceProtocol::Imap << u"2001:DB8:0::1"_s << quint16(993)
                          << u"imap:2001:db8::1 993"_s;
    QTest::newRow("POP3") << smtp::ServiceProtocol::Pop3 << u"192.0.2.1"_s << quint16(110)
                          << u"pop3:192.0.2.1 110"_s;
}

void TestSession::keys()
{
    QFETCH(smtp::ServiceProtocol, protocol);
    QFETCH(QString, address);
    QFETCH(quint16, port);
    smtp::SessionRequest request = fakes::smtpRequest(address, u"mx.example.org"_s, port);
    request.protocol = protocol;
    QTEST(request.key(), "expected");
    request.hostName = u"another.example.org"_s;
    request.security = smtp::Security::ImplicitTls;
    QTEST(request.key(), "expected"); // one connection per address, whatever name leads there
}

void TestSession::namesAreDistinct()
{
    QSet<QString> stages, failures;
    for (int i = 0; i <= int(smtp::Stage::Done); ++i)
        stages += smtp::stageName(smtp::Stage(i));
    for (int i = 0; i <= int(smtp::Failure::Cancelled); ++i)
        failures += smtp::failureName(smtp::Failure(i));
    QCOMPARE(stages.size(), int(smtp::Stage::Done) + 1);
    QCOMPARE(failures.size(), int(smtp::Failure::Cancelled) + 1);
    QVERIFY(!stages.contains(QString()) && !failures.contains(QString()));
}

void TestSession::covers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("hostName");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *title, const QStringList &names, const QString &hostName, bool expected) {
        QTest::newRow(title) << names << hostName << expected;
    };
    row("exact", {u"mx.example.org"_s}, u"mx.example.org"_s, true);
    row("second name", {u"a.example.org"_s, u"mx.example.org"_s}, u"mx.example.org"_s, true);
    row("other case", {u"MX.Example.ORG"_s}, u"mx.example.org"_s, true);
    row("last dot", {u"mx.example.org."_s}, u"mx.example.org"_s, true);
    row("another name", {u"www.example.org"_s}, u"mx.example.org"_s, false);
    row("no names", {}, u"mx.example.org"_s, false);
    row("no host", {u"mx.example.org"_s}, QString(), false);
    row("parent", {u"example.org"_s}, u"mx.example.org"_s, false);
    row("wildcard", {u"*.example.org"_s}, u"mx.example.org"_s, true);
    row("wildcard, other case", {u"*.Example.org"_s}, u"mx.example.ORG"_s, true);
    row("wildcard is one label", {u"*.example.org"_s}, u"a.mx.example.org"_s, false);
    row("wildcard is not none", {u"*.example.org"_s}, u"example.org"_s, false);
    row("wildcard for a top-level domain", {u"*.org"_s}, u"example.org"_s, false);
    row("bare wildcard", {u"*"_s}, u"example"_s, false);
    row("part of a label", {u"m*.example.org"_s}, u"mx.example.org"_s, false);
    row("not the first label", {u"mx.*.org"_s}, u"mx.example.org"_s, false);
    row("suffix without dot", {u"*.example.org"_s}, u"mx.badexample.org"_s, false);
    row("NUL inside, made printable", {u"mx.example.org\\x00.evil.example"_s}, u"mx.example.org"_s, false);
}

void TestSession::covers()
{
    QFETCH(QStringList, names);
    QFETCH(QString, hostName);
    smtp::Certificate certificate;
    certificate.names = names;
    QTEST(certificate.covers(hostName), "expected");
}

void TestSession::offersExactKeywords()
{
    smtp::Session session;
    session.capabilities = {u"STARTTLS"_s, u"SIZE 100"_s};
    session.capabilitiesAfterTls = {u"AUTH PLAIN LOGIN"_s, u"X-STARTTLS"_s};
    QVERIFY(session.offers(u"starttls"_s) && session.offers(u"SIZE"_s));
    QVERIFY(!session.offers(u"SIZ"_s) && !session.offers(u"100"_s) && !session.offers(u"AUTH"_s));
    QVERIFY(session.offersAfterTls(u"AUTH"_s) && !session.offersAfterTls(u"STARTTLS"_s));
    QVERIFY(!session.offersAfterTls(u"PLAIN"_s) && !session.offers(QString()));
}

namespace {

smtp::Session fullSession()
{
    smtp::Session session = fakes::healthySession(u"2001:db8::25"_s, u"mx.example.org"_s);
    session.request.protocol = smtp::ServiceProtocol::Smtp;
    session.stage = smtp::Stage::HelloAfterTls;
    session.failure = smtp::Failure::Rejected;
    session.guess = u"ssh"_s;
    session.rejection = smtp::Reply{550, "5.7.1", {"5.7.1 a\\b", QByteArray("\0\x1b\xff \xe2\x80\xae", 7)}};
    session.usedHelo = true;
    session.bareLineFeeds = true;
    session.tls.problems = {smtp::ChainProblem::Expired, smtp::ChainProblem::Weak, smtp::ChainProblem::Other};
    session.tls.error = u"wrong version number"_s;
    session.tls.injected = true;
    session.transcript = {{smtp::TranscriptLine::From::Note, 0, "connected"},
                          {smtp::TranscriptLine::From::Server, 12, "220 \x80 x"},
                          {smtp::TranscriptLine::From::Client, 13, "EHLO [192.0.2.1]"}};
    session.startedMs = 7;
    session.detail = u"reset"_s;
    return session;
}

} // namespace

void TestSession::jsonKeepsEverything()
{
    const smtp::Session session = fullSession();
    const QByteArray text = QJsonDocument(toJson(session)).toJson();
    const auto read = smtp::sessionFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(session));
    QCOMPARE(read->request.key(), session.request.key());
    QCOMPARE(read->stage, session.stage);
    QCOMPARE(read->failure, session.failure);
    QCOMPARE(read->greeting, session.greeting);
    QCOMPARE(read->rejection, session.rejection);
    QCOMPARE(read->startTlsReply, session.startTlsReply);
    QCOMPARE(read->capabilities, session.capabilities);
    QCOMPARE(read->capabilitiesAfterTls, session.capabilitiesAfterTls);
    QCOMPARE(read->transcript, session.transcript);
    QCOMPARE(read->tls.problems, session.tls.problems);
    QCOMPARE(read->tls.certificate->names, session.tls.certificate->names);
    QCOMPARE(read->tls.certificate->notAfter, session.tls.certificate->notAfter);
    QVERIFY(read->usedHelo && read->bareLineFeeds && read->tls.injected && read->tls.established);

    smtp::Session bare;
    bare.request = fakes::smtpRequest(u"192.0.2.1"_s);
    const auto bareRead = smtp::sessionFromJson(toJson(bare));
    QVERIFY(bareRead && !bareRead->greeting && !bareRead->tls.certificate && !bareRead->connected());
}

void TestSession::jsonIsPlainAscii()
{
    const QByteArray text = QJsonDocument(toJson(fullSession())).toJson();
    QVERIFY(std::all_of(text.cbegin(), text.cend(),
                        [](char c) { return c == '\n' || (c >= 0x20 && c <= 0x7e); }));
}

void TestSession::brokenJsonIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    const auto with = [](const char *key, const QJsonValue &value) {
        return Spoil([=](QJsonObject &object) { object.insert(QLatin1StringView(key), value); });
    };
    const auto inside = [](const char *key, const char *member, const QJsonValue &value) {
        return Spoil([=](QJsonObject &object) {
            QJsonObject inner = object.value(QLatin1StringView(key)).toObject();
            inner.insert(QLatin1StringView(member), value);
            object.insert(QLatin1StringView(key), inner);
        });
    };
    row("empty", [](QJsonObject &object) { object = {}; });
    row("protocol unknown", with("protocol", u"gopher"_s));
    row("address is no address", with("address", u"mx.example.org"_s));
    row("address is a number", with("address", 1));
    row("port 0", with("port", 0));
    row("port too high", with("port", 65536));
    row("port is text", with("port", u"25"_s));
    row("stage unknown", with("stage", u"nowhere"_s));
    row("stage is a number", with("stage", 3));
    row("failure unknown", with("failure", QJsonValue()));
    row("text too long", with("detail", QString(1025, u'x')));
    row("text too long when made printable", with("serverName", QString(300, QChar(0x202e))));
    row("list entry too long", with("capabilities", QJsonArray{QString(1025, u'x')}));
    row("hash is no hash",
        inside("tls", "certificate", QJsonObject{{"nameCount"_L1, 1}, {"sha256"_L1, u"<b>"_s}}));
    row("flag is text", with("usedHelo", u"true"_s));
    row("time is negative", with("elapsedMs", -1));
    row("time is huge", with("connectMs", 1e300));
    row("no tls", [](QJsonObject &object) { object.remove("tls"_L1); });
    row("tls is a list", with("tls", QJsonArray()));
    row("chain problem unknown", inside("tls", "problems", QJsonArray{u"bad"_s}));
    row("certificate is text", inside("tls", "certificate", u"x"_s));
    row("certificate date",
        inside("tls", "certificate", QJsonObject{{"nameCount"_L1, 1}, {"notAfter"_L1, u"soon"_s}}));
    row("too many certificate names",
        inside("tls", "certificate",
               QJsonObject{{"nameCount"_L1, 21},
                           {"names"_L1, QJsonArray::fromStringList(QStringList(21, u"a.example"_s))}}));
    row("reply code", inside("greeting", "code", 999));
    row("reply lines", inside("greeting", "lines", u"x"_s));
    row("reply line is no text", inside("greeting", "lines", QJsonArray{1}));
    row("reply line too long", inside("greeting", "lines", QJsonArray{QString(2049, u'x')}));
    row("too many reply lines",
        inside("greeting", "lines", QJsonArray::fromStringList(QStringList(129, u"x"_s))));
    row("raw control character", inside("greeting", "lines", QJsonArray{u"\x1b"_s}));
    row("escape unfinished", inside("greeting", "lines", QJsonArray{u"a\\"_s}));
    row("escape cut", inside("greeting", "lines", QJsonArray{u"a\\x1"_s}));
    row("escape of another kind", inside("greeting", "lines", QJsonArray{u"a\\n00"_s}));
    row("escape with a sign", inside("greeting", "lines", QJsonArray{u"a\\x+1"_s}));
    row("capability is no text", with("capabilities", QJsonArray{1}));
    row("too many capabilities", with("capabilities", QJsonArray::fromStringList(QStringList(513, u"X"_s))));
    row("transcript is an object", with("transcript", QJsonObject()));
    row("transcript line is text", with("transcript", QJsonArray{u"220 x"_s}));
    row("transcript speaker",
        with("transcript",
             QJsonArray{QJsonObject{{"from"_L1, u"god"_s}, {"atMs"_L1, 1}, {"text"_L1, u"x"_s}}}));
    const QJsonObject line{{"from"_L1, u"note"_s}, {"atMs"_L1, 1}, {"text"_L1, u"x"_s}};
    QJsonArray lines;
    for (int i = 0; i <= smtp::limits::transcriptLines; ++i)
        lines += line;
    row("too long a transcript", with("transcript", lines));
}

void TestSession::brokenJsonIsRefused()
{
    QFETCH(Spoil, spoil);
    QJsonObject object = toJson(fullSession());
    QVERIFY(smtp::sessionFromJson(object));
    spoil(object);
    QVERIFY(!smtp::sessionFromJson(object));
}

void TestSession::unknownKeysAreIgnored()
{
    QJsonObject object = toJson(fullSession());
    object.insert("later"_L1, QJsonArray{1, 2});
    QVERIFY(smtp::sessionFromJson(object));
}

void TestSession::hostileTextIsMadePrintable()
{
    QJsonObject object = toJson(fullSession());
    object.insert("serverName"_L1, u"mx\u202e\x1b[31m"_s);
    object.insert("capabilities"_L1, QJsonArray{u"SIZE\n1"_s});
    const auto read = smtp::sessionFromJson(object);
    QVERIFY(read);
    QVERIFY(!read->serverName.contains(u'\u202e') && !read->serverName.contains(u'\x1b'));
    QVERIFY(!read->capabilities.first().contains(u'\n'));
}

void TestSession::fakeProbeAnswersLaterAndOnce()
{
    fakes::FakeProbe probe;
    probe.add(fakes::healthySession(u"192.0.2.1"_s, u"mx.example.org"_s));
    QObject context;
    int calls = 0;
    probe.probe(fakes::smtpRequest(u"192.0.2.1"_s), &context, [&](const smtp::Session &session) {
        calls += 1;
        QCOMPARE(session.stage, smtp::Stage::Done);
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(probe.requests().size(), 1);
}

void TestSession::fakeProbeForgetsADeadContext()
{
    fakes::FakeProbe probe;
    probe.add(fakes::healthySession(u"192.0.2.1"_s, u"mx.example.org"_s));
    auto context = std::make_unique<QObject>();
    QObject other;
    bool called = false, otherCalled = false;
    probe.probe(fakes::smtpRequest(u"192.0.2.1"_s), context.get(),
                [&](const smtp::Session &) { called = true; });
    probe.probe(fakes::smtpRequest(u"192.0.2.1"_s), &other,
                [&](const smtp::Session &) { otherCalled = true; });
    context.reset();
    QTRY_VERIFY(otherCalled);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
