// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/wellknown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dns;

namespace {

QByteArray shipped()
{
    QFile file(u":/mxwizard/services.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject shippedObject()
{
    return QJsonDocument::fromJson(shipped()).object();
}

bool isPublic(const QHostAddress &address)
{
    return address.isGlobal() && !address.isNull();
}

} // namespace

class TestWellKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootServersAreComplete();
    void publicResolversAreComplete();
    void publicResolversAsServers();
    void controls();
    void resolverRoundTrip();
    void hostileResolver_data();
    void hostileResolver();
    void hostileFile_data();
    void hostileFile();
};

void TestWellKnown::rootServersAreComplete()
{
    QCOMPARE(rootServers().size(), 13);
    QSet<QHostAddress> addresses;
    char letter = 'a';
    for (const RootServer &server : rootServers()) {
        QCOMPARE(server.name, QLatin1Char(letter++) + u".root-servers.net"_s);
        QCOMPARE(server.ipv4.protocol(), QAbstractSocket::IPv4Protocol);
        QCOMPARE(server.ipv6.protocol(), QAbstractSocket::IPv6Protocol);
        QVERIFY(isPublic(server.ipv4) && isPublic(server.ipv6));
        addresses << server.ipv4 << server.ipv6;
    }
    QCOMPARE(addresses.size(), 26);
}

void TestWellKnown::publicResolversAreComplete()
{
    static const QRegularExpression id(u"\\A[a-z0-9]+\\z"_s);
    QVERIFY(publicResolvers().size() >= 6);
    QSet<QString> ids, operators, names;
    QSet<QHostAddress> addresses;
    for (const PublicResolver &resolver : publicResolvers()) {
        QVERIFY2(id.match(resolver.id).hasMatch(), qPrintable(resolver.id));
        QVERIFY2(resolver.tlsName.contains(u'.'), qPrintable(resolver.id));
        QVERIFY2(isPublic(resolver.ipv4) && isPublic(resolver.ipv6), qPrintable(resolver.id));
        ids += resolver.id;
        operators += resolver.operatorName;
        names += resolver.tlsName;
        addresses << resolver.ipv4 << resolver.ipv6;
    }
    QCOMPARE(ids.size(), publicResolvers().size());
    QCOMPARE(operators.size(), publicResolvers().size());
    QCOMPARE(names.size(), publicResolvers().size());
    QCOMPARE(addresses.size(), 2 * publicResolvers().size());
}

void TestWellKnown::publicResolversAsServers()
{
    const PublicResolver resolver{u"x"_s, u"X"_s, QHostAddress(u"192.0.2.1"_s),
                                  QHostAddress(u"2001:db8::1"_s), u"dns.example"_s};
    QCOMPARE(resolver.overUdp().text(), u"192.0.2.1"_s);
    QCOMPARE(resolver.overUdp(true).text(), u"2001:db8::1"_s);
    QCOMPARE(resolver.overTls().text(), u"tls://192.0.2.1#dns.example"_s);
    QCOMPARE(resolver.overTls(true).text(), u"tls://2001:db8::1#dns.example"_s);
    for (const PublicResolver &shippedResolver : publicResolvers())
        QVERIFY(serverFromText(shippedResolver.overTls().text()) == shippedResolver.overTls());
}

void TestWellKnown::controls()
{
    const ControlQuestions &questions = controlQuestions();
    QVERIFY(!questions.addressName.isEmpty() && !questions.mailName.isEmpty() &&
            !questions.missingUnder.isEmpty());
    const bool isARoot = std::ranges::any_of(rootServers(), [&](const RootServer &server) {
        return server.name == questions.addressName && server.ipv4 == questions.address;
    });
    QVERIFY(isARoot); // the two lists of this file agree
}

void TestWellKnown::resolverRoundTrip()
{
    for (PublicResolver resolver : publicResolvers()) {
        QVERIFY(publicResolverFromJson(toJson(resolver)) == resolver);
        resolver.tlsName.clear();
        QVERIFY(publicResolverFromJson(toJson(resolver)) == resolver);
    }
}

void TestWellKnown::hostileResolver_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("no id", u"id"_s, QJsonValue::Undefined);
    row("id empty", u"id"_s, u""_s);
    row("id too long", u"id"_s, QString(65, u'x'));
    row("operator with an escape sequence", u"operator"_s, u"\u001b[2J"_s);
    row("operator turned around", u"operator"_s, u"\u202eelgooG"_s);
    row("operator as a list", u"operator"_s, QJsonArray{u"x"_s});
    row("IPv6 as IPv4", u"ipv4"_s, u"2001:db8::1"_s);
    row("a name as IPv4", u"ipv4"_s, u"dns.example"_s);
    row("IPv4 as IPv6", u"ipv6"_s, u"192.0.2.1"_s);
    row("no IPv6", u"ipv6"_s, QJsonValue::Undefined);
    row("TLS name with a blank", u"tlsName"_s, u"dns example"_s);
    row("TLS name in capitals", u"tlsName"_s, u"DNS.example"_s);
}

void TestWellKnown::hostileResolver()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(publicResolvers().first());
    QVERIFY(publicResolverFromJson(object));
    object[key] = value;
    QVERIFY(!publicResolverFromJson(object));
}

void TestWellKnown::hostileFile_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject object = shippedObject();
        object[key] = value;
        return QJsonDocument(object).toJson();
    };
    const QJsonArray roots = shippedObject()[u"rootServers"].toArray();
    QJsonArray many, oneBad = roots;
    for (int i = 0; i < 65; ++i)
        many += roots.at(0);
    oneBad.removeAt(3);
    oneBad += QJsonObject{{u"name"_s, u"x.example"_s}, {u"ipv4"_s, u"192.0.2.1"_s}};
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<services/>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("too big") << shipped() + QByteArray(70'000, ' ');
    QTest::newRow("cut off") << shipped().first(shipped().size() / 2);
    QTest::newRow("no root servers") << changed(u"rootServers"_s, QJsonArray{});
    QTest::newRow("65 root servers") << changed(u"rootServers"_s, many);
    QTest::newRow("a root server without IPv6") << changed(u"rootServers"_s, oneBad);
    QTest::newRow("root servers are text") << changed(u"rootServers"_s, u"x"_s);
    QTest::newRow("no resolvers") << changed(u"publicResolvers"_s, QJsonArray{});
    QTest::newRow("a resolver that is none") << changed(u"publicResolvers"_s, QJsonArray{QJsonValue()});
    QTest::newRow("no controls") << changed(u"controls"_s, QJsonObject{});
    QJsonObject controls = shippedObject()[u"controls"].toObject();
    controls[u"address"] = u"not an address"_s;
    QTest::newRow("a control without address") << changed(u"controls"_s, controls);
}

void TestWellKnown::hostileFile()
{
    QFETCH(QByteArray, text);
    QVERIFY(wellKnownFromJson(shipped())); // what is changed is what is refused
    QVERIFY(!wellKnownFromJson(text));
}

QTEST_GUILESS_MAIN(TestWellKnown)
#include "tst_wellknown.moc"
