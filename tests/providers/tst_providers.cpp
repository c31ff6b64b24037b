// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"
#include "setup/printable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProviders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFileKeepsTheSchema_data();
    void everyFileKeepsTheSchema();
    void allAreCompiledIn();
    void slipsAreRefused_data();
    void slipsAreRefused();
    void mutationsNeverCrash();
    void detection_data();
    void detection();
};

static QDir folder()
{
    return QDir(QStringLiteral(MXWIZARD_SOURCE_DIR) + u"/resources/providers"_s);
}

static QJsonObject objectOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void TestProviders::everyFileKeepsTheSchema_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = folder().entryList({u"*.json"_s});
    QVERIFY(files.size() >= 5);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestProviders::everyFileKeepsTheSchema()
{
    QFETCH(QString, file);
    QString error;
    const auto provider = providers::providerFromJson(objectOf(file), &error);
    QVERIFY2(provider, qPrintable(error));
    QCOMPARE(provider->id + u".json"_s, file);
    for (const auto &note : provider->notes) {
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s})
            QVERIFY2(!note.value(language).isEmpty(), qPrintable(note.value(u"en"_s)));
        QCOMPARE(note.size(), 3);
    }
}

void TestProviders::allAreCompiledIn()
{
    const auto &all = providers::allProviders();
    QCOMPARE(all.size(), folder().entryList({u"*.json"_s}).size());
    QCOMPARE(all.first().id, u"generic"_s);
    for (qsizetype i = 2; i < all.size(); ++i)
        QVERIFY(all[i - 1].name.compare(all[i].name, Qt::CaseInsensitive) < 0);
    for (const QString &id : {u"generic"_s, u"cloudflare"_s, u"godaddy"_s, u"namecheap"_s, u"route53"_s}) {
        const providers::Provider *provider = providers::findProvider(id);
        QVERIFY(provider && provider->id == id);
    }
    QVERIFY(!providers::findProvider(u"nosuchprovider"_s));
    QVERIFY(!providers::findProvider(QString()));
}

void TestProviders::slipsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // undefined: the key is removed
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &error) {
        QTest::newRow(name) << key << value << error;
    };
    row("unknown key", u"namesevers"_s, QJsonArray{}, u"namesevers"_s);
    row("other schema", u"schema"_s, u"mxwizard-provider-2"_s, u"schema"_s);
    row("no id", u"id"_s, QJsonValue::Undefined, u"id"_s);
    row("id with a slash", u"id"_s, u"../etc"_s, u"id"_s);
    row("name is a number", u"name"_s, 5, u"name"_s);
    row("name with a line end", u"name"_s, u"a\nb"_s, u"name"_s);
    row("name with a bidi control", u"name"_s, u"a\u202eb"_s, u"name"_s);
    row("name is empty", u"name"_s, QString(), u"name"_s);
    row("name too long", u"name"_s, QString(5000, u'a'), u"name"_s);
    row("http", u"panelUrl"_s, u"http://example.org/"_s, u"panelUrl"_s);
    row("javascript", u"panelUrl"_s, u"javascript:alert(1)"_s, u"panelUrl"_s);
    row("https without host", u"panelUrl"_s, u"https:"_s, u"panelUrl"_s);
    row("apex unknown", u"apex"_s, u"@"_s, u"apex"_s);
    row("apex of unknown type", u"apex"_s, QJsonObject{{u"default"_s, u"at"_s}, {u"ns"_s, u"at"_s}},
        u"apex.ns"_s);
    row("apex without default", u"apex"_s, QJsonObject{{u"mx"_s, u"at"_s}}, u"apex"_s);
    row("names missing", u"names"_s, QJsonValue::Undefined, u"names"_s);
    row("dot unknown", u"targetDot"_s, u"maybe"_s, u"targetDot"_s);
    row("priority unknown", u"priority"_s, true, u"priority"_s);
    row("quotes unknown", u"textQuotes"_s, u"some"_s, u"textQuotes"_s);
    row("sets is text", u"recordSets"_s, u"true"_s, u"recordSets"_s);
    row("order too short", u"order"_s, QJsonArray{u"type"_s}, u"order"_s);
    row("order with a double", u"order"_s, QJsonArray{u"type"_s, u"type"_s, u"host"_s, u"value"_s, u"ttl"_s},
        u"order"_s);
    row("labels missing", u"labels"_s, QJsonValue::Undefined, u"labels"_s);
    row("label of an unknown box", u"labels"_s, QJsonObject{{u"hots"_s, u"Host"_s}}, u"labels.hots"_s);
    row("label of an unknown type", u"labels"_s, QJsonObject{{u"value.srv"_s, u"Host"_s}},
        u"labels.value.srv"_s);
    row("a box without label", u"labels"_s, QJsonObject{{u"type"_s, u"Type"_s}}, u"labels.host"_s);
    row("name of an unknown type", u"types"_s, QJsonObject{{u"srv"_s, u"SRV"_s}}, u"types.srv"_s);
    row("note without English", u"notes"_s, QJsonArray{QJsonObject{{u"de"_s, u"Text"_s}}}, u"notes.en"_s);
    row("note is text", u"notes"_s, QJsonArray{u"Text"_s}, u"notes"_s);
    row("note in an unknown language", u"notes"_s,
        QJsonArray{QJsonObject{{u"en"_s, u"a"_s}, {u"german"_s, u"b"_s}}}, u"notes.german"_s);
    row("no date", u"asOf"_s, QJsonValue::Undefined, u"asOf"_s);
    row("date in words", u"asOf"_s, u"June 2024"_s, u"asOf"_s);
    row("unverified names no field", u"unverified"_s, QJsonArray{u"everything"_s}, u"unverified"_s);
    row("name server is a URL", u"nameServers"_s, QJsonArray{u"https://ns.example.org"_s}, u"nameServers"_s);
    row("name server of one label", u"nameServers"_s, QJsonArray{u"com"_s}, u"nameServers"_s);
    row("name server with a star in the wrong place", u"nameServers"_s, QJsonArray{u"ns.*.com"_s},
        u"nameServers"_s);
}

void TestProviders::slipsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject object = objectOf(u"cloudflare.json"_s);
    QVERIFY(providers::providerFromJson(object, nullptr));
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    QString found;
    QVERIFY(!providers::providerFromJson(object, &found));
    QCOMPARE(found, error);
    QVERIFY(!providers::providerFromJson(object, nullptr));
}

void TestProviders::mutationsNeverCrash()
{
    QFile file(folder().filePath(u"namecheap.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    quint32 state = 1;
    const auto next = [&state](quint32 limit) {
        return (state = state * 1664525u + 1013904223u) / 7 % limit;
    };
    int taken = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = original;
        for (quint32 i = 0; i <= next(3); ++i)
            bytes[qsizetype(next(quint32(bytes.size())))] = char(next(256));
        const auto provider = providers::providerFromJson(QJsonDocument::fromJson(bytes).object(), nullptr);
        if (!provider)
            continue;
        ++taken;
        QCOMPARE(setup::printable(provider->name, 200), provider->name);
        QCOMPARE(provider->boxOrder.size(), 5);
    }
    QVERIFY(taken > 0); // a changed letter inside a text is no slip
}

void TestProviders::detection_data()
{
    QTest::addColumn<QStringList>("nameServers");
    QTest::addColumn<QString>("id");
    QTest::newRow("Cloudflare") << QStringList{u"ada.ns.cloudflare.com"_s, u"bob.ns.cloudflare.com"_s}
                                << u"cloudflare"_s;
    QTest::newRow("case and last dot") << QStringList{u"ADA.NS.CLOUDFLARE.COM."_s} << u"cloudflare"_s;
    QTest::newRow("Route 53") << QStringList{u"ns-1.awsdns-12.com"_s, u"ns-2.awsdns-00.net"_s,
                                             u"ns-3.awsdns-61.org"_s, u"ns-4.awsdns-07.co.uk"_s}
                              << u"route53"_s;
    QTest::newRow("GoDaddy") << QStringList{u"ns01.domaincontrol.com"_s, u"ns02.domaincontrol.com"_s}
                             << u"godaddy"_s;
    QTest::newRow("Namecheap") << QStringList{u"dns1.registrar-servers.com"_s,
                                              u"dns2.registrar-servers.com"_s}
                               << u"namecheap"_s;
    QTest::newRow("Hetzner in two domains")
        << QStringList{u"hydrogen.ns.hetzner.com"_s, u"oxygen.ns.hetzner.com"_s, u"helium.ns.hetzner.de"_s}
        << u"hetzner"_s;
    QTest::newRow("OVH") << QStringList{u"dns107.ovh.net"_s, u"ns107.ovh.net"_s} << u"ovh"_s;
    QTest::newRow("IONOS") << QStringList{u"ns1045.ui-dns.com"_s, u"ns1088.ui-dns.biz"_s} << u"ionos"_s;
    QTest::newRow("Alibaba") << QStringList{u"dns9.hichina.com"_s, u"dns10.hichina.com"_s} << u"alidns"_s;
    QTest::newRow("majority") << QStringList{u"ns01.domaincontrol.com"_s, u"ada.ns.cloudflare.com"_s,
                                             u"bob.ns.cloudflare.com"_s}
                              << u"cloudflare"_s;
    QTest::newRow("tie") << QStringList{u"ns01.domaincontrol.com"_s, u"ada.ns.cloudflare.com"_s} << QString();
    QTest::newRow("one of two unknown")
        << QStringList{u"ns1.example.org"_s, u"ada.ns.cloudflare.com"_s} << QString();
    QTest::newRow("one name twice is one vote")
        << QStringList{u"ada.ns.cloudflare.com"_s, u"ADA.ns.cloudflare.com."_s, u"ns01.domaincontrol.com"_s}
        << QString();
    QTest::newRow("known ending in the middle")
        << QStringList{u"ada.ns.cloudflare.com.example.org"_s} << QString();
    QTest::newRow("label that only ends alike") << QStringList{u"ada.evilns.cloudflare.com"_s} << QString();
    QTest::newRow("domain that only ends alike") << QStringList{u"ns01.mydomaincontrol.com"_s} << QString();
    QTest::newRow("star stays inside one label") << QStringList{u"ns-1.awsdns-1.evil.com"_s} << QString();
    QTest::newRow("the ending alone") << QStringList{u"cloudflare.com"_s} << QString();
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("own name servers") << QStringList{u"ns1.example.org"_s, u"ns2.example.org"_s} << QString();
    QTest::newRow("nonsense") << QStringList{QString(), u"."_s, u"..."_s, QString(10'000, u'.')} << QString();
}

void TestProviders::detection()
{
    QFETCH(QStringList, nameServers);
    const providers::Provider *provider = providers::providerOfNameServers(nameServers);
    QTEST(provider ? provider->id : QString(), "id");
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
