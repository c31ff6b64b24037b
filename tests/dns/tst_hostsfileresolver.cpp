// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/compositeresolver.h"
#include "dns/hostsfileresolver.h"
#include "fakes/fakeresolver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dns;

Q_DECLARE_METATYPE(dns::Status)

class TestHostsFileResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void unreadable_data();
    void unreadable();
    void readAnewForEachQuestion();
    void hugeFileIsNoTrouble();
    void contextDestroyed();
    void compositeAsksTheRightOne();

private:
    [[nodiscard]] std::optional<Answer> resolve(Resolver &resolver, const QString &question);
    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"hosts"_s);
};

std::optional<Answer> TestHostsFileResolver::resolve(Resolver &resolver, const QString &question)
{
    QObject context;
    std::optional<Answer> result;
    resolver.resolve(fakes::FakeResolver::question(question), &context,
                     [&](const Answer &answer) { result = answer; });
    if (result)
        return {}; // it may not call from inside
    [&] { QTRY_VERIFY(result.has_value()); }();
    return result;
}

void TestHostsFileResolver::answers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("question");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("addresses");
    const QString a = u"A mail.example.org @hosts"_s, aaaa = u"AAAA mail.example.org @hosts"_s;
    QTest::newRow("name") << QByteArray("192.0.2.1 mail.example.org\n") << a << Status::NoError
                          << u"192.0.2.1"_s;
    QTest::newRow("no line feed") << QByteArray("192.0.2.1 mail.example.org") << a << Status::NoError
                                  << u"192.0.2.1"_s;
    QTest::newRow("Windows line ends") << QByteArray("1.2.3.4 x\r\n192.0.2.1 mail.example.org\r\n") << a
                                       << Status::NoError << u"192.0.2.1"_s;
    QTest::newRow("alias") << QByteArray("192.0.2.1\tmail  mail.example.org\n") << a << Status::NoError
                           << u"192.0.2.1"_s;
    QTest::newRow("upper case and last dot")
        << QByteArray("192.0.2.1 MAIL.Example.ORG.\n") << a << Status::NoError << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << QByteArray("2001:db8::1 mail.example.org\n") << aaaa << Status::NoError
                          << u"2001:db8::1"_s;
    QTest::newRow("both families") << QByteArray("192.0.2.1 mail.example.org\n2001:db8::1 mail.example.org\n")
                                   << a << Status::NoError << u"192.0.2.1"_s;
    QTest::newRow("two addresses") << QByteArray("192.0.2.1 mail.example.org\n192.0.2.2 mail.example.org\n")
                                   << a << Status::NoError << u"192.0.2.1 192.0.2.2"_s;
    QTest::newRow("twice the same") << QByteArray("192.0.2.1 mail.example.org\n192.0.2.1 mail.example.org\n")
                                    << a << Status::NoError << u"192.0.2.1"_s;
    QTest::newRow("other family only")
        << QByteArray("192.0.2.1 mail.example.org\n") << aaaa << Status::NoData << QString();
    QTest::newRow("other type") << QByteArray("192.0.2.1 mail.example.org\n")
                                << u"MX mail.example.org @hosts"_s << Status::NoData << QString();
    QTest::newRow("other name") << QByteArray("192.0.2.1 mail.example.org.uk\n192.0.2.1 amail.example.org\n")
                                << a << Status::NxDomain << QString();
    QTest::newRow("comment") << QByteArray("# 192.0.2.1 mail.example.org\n192.0.2.1 x # mail.example.org\n")
                             << a << Status::NxDomain << QString();
    QTest::newRow("no address") << QByteArray("mail.example.org mail.example.org\n") << a << Status::NxDomain
                                << QString();
    QTest::newRow("empty") << QByteArray() << a << Status::NxDomain << QString();
    QTest::newRow("binary") << QByteArray("\0\xff\n\0mail.example.org\n", 21) << a << Status::NxDomain
                            << QString();
    QTest::newRow("endless line") << QByteArray(100'000, 'x') + "\n192.0.2.1 mail.example.org\n"
                                  << a << Status::NoError << u"192.0.2.1"_s;
}

void TestHostsFileResolver::answers()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, question);
    QFETCH(Status, status);
    QFETCH(QString, addresses);
    write(file);
    HostsFileResolver resolver(m_path);
    const auto answer = resolve(resolver, question);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->answeredBy.text(), u"hosts"_s);
    QStringList found;
    for (const ResourceRecord &record : answer->matching())
        found += record.dataText();
    QCOMPARE(found.join(u' '), addresses);
}

void TestHostsFileResolver::unreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device that never ends") << u"/dev/zero"_s;
}

void TestHostsFileResolver::unreadable()
{
    QFETCH(QString, path);
    HostsFileResolver resolver(path);
    const auto answer = resolve(resolver, u"A mail.example.org @hosts"_s);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, Status::OtherError);
    QVERIFY(answer->detail.startsWith(u"the hosts file cannot be read: "_s));
}

void TestHostsFileResolver::readAnewForEachQuestion()
{
    HostsFileResolver resolver(m_path);
    for (const QByteArray &address : {QByteArray("192.0.2.1"), QByteArray("192.0.2.2")}) {
        write(address + " mail.example.org\n");
        const auto answer = resolve(resolver, u"A mail.example.org @hosts"_s);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->matching().value(0).dataText(), QString::fromLatin1(address));
    }
}

void TestHostsFileResolver::hugeFileIsNoTrouble()
{
    QByteArray text;
    for (int i = 0; i < 200'000; ++i)
        text += "0.0.0.0 ads" + QByteArray::number(i) + ".example.net\n";
    write(text + "192.0.2.1 mail.example.org\n");
    HostsFileResolver resolver(m_path);
    const auto answer = resolve(resolver, u"A mail.example.org @hosts"_s);
    QVERIFY(answer && answer->status == Status::NoError);
    // More than any hosts file has: what stands behind is not read.
    write(QByteArray("# filler\n").repeated(2'000'000) + "192.0.2.1 mail.example.org\n");
    const auto beyond = resolve(resolver, u"A mail.example.org @hosts"_s);
    QVERIFY(beyond && beyond->status == Status::OtherError);
}

void TestHostsFileResolver::contextDestroyed()
{
    write("192.0.2.1 mail.example.org\n");
    HostsFileResolver resolver(m_path);
    int calls = 0;
    {
        QObject context;
        resolver.resolve(fakes::FakeResolver::question(u"A mail.example.org @hosts"_s), &context,
                         [&](const Answer &) { ++calls; });
    }
    QVERIFY(resolve(resolver, u"A mail.example.org @hosts"_s).has_value());
    QCOMPARE(calls, 0);
}

void TestHostsFileResolver::compositeAsksTheRightOne()
{
    auto system = std::make_unique<fakes::FakeResolver>();
    auto hosts = std::make_unique<fakes::FakeResolver>();
    auto named = std::make_unique<fakes::FakeResolver>();
    const QList<fakes::FakeResolver *> parts{system.get(), hosts.get(), named.get()};
    CompositeResolver composite(std::move(system), std::move(hosts), std::move(named));
    const QStringList questions{u"A a.example"_s, u"A a.example @hosts"_s, u"A a.example @192.0.2.53"_s};
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QVERIFY(resolve(composite, questions.at(i)).has_value());
        for (qsizetype j = 0; j < parts.size(); ++j)
            QCOMPARE(parts.at(j)->timesAsked(questions.at(i)), i == j ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestHostsFileResolver)
#include "tst_hostsfileresolver.moc"
