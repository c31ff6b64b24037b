// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/recentsetups.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using wizard::RecentSetups;

namespace {

setup::MailSetup setupOf(const QString &domain, setup::Mode mode = setup::Mode::Internet)
{
    setup::MailSetup setup;
    setup.domain = domain;
    setup.mode = mode;
    return setup;
}

QStringList domains(const RecentSetups &recent)
{
    QStringList result;
    for (const setup::MailSetup &setup : recent.setups())
        result.append(setup.domain);
    return result;
}

} // namespace

class TestRecentSetups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"deeper/recent.json"_s);
    }

    void keepsTheNewestFirst()
    {
        RecentSetups recent(m_path);
        recent.add(setupOf(u"one.org"_s));
        recent.add(setupOf(u"two.org"_s));
        QCOMPARE(domains(recent), (QStringList{u"two.org"_s, u"one.org"_s}));
        QCOMPARE(domains(RecentSetups(m_path)), (QStringList{u"two.org"_s, u"one.org"_s}));
    }

    void replacesTheSameDomainAndMode()
    {
        RecentSetups recent(m_path);
        setup::MailSetup changed = setupOf(u"one.org"_s);
        recent.add(changed);
        recent.add(setupOf(u"one.org"_s, setup::Mode::Lan));
        changed.servers = {{u"mail.one.org"_s, {QHostAddress(u"198.41.0.10"_s)}, 10}};
        recent.add(changed);
        QCOMPARE(recent.setups().size(), 2);
        QCOMPARE(recent.setups().first(), changed);
        QCOMPARE(RecentSetups(m_path).setups().first(), changed);
    }

    void holdsAtMostEight()
    {
        RecentSetups recent(m_path);
        for (int i = 0; i < 12; ++i)
            recent.add(setupOf(u"d%1.org"_s.arg(i)));
        QCOMPARE(recent.setups().size(), RecentSetups::maximum);
        QCOMPARE(recent.setups().first().domain, u"d11.org"_s);
        QCOMPARE(recent.setups().last().domain, u"d4.org"_s);
    }

    void seesWhatAnotherWindowAdded()
    {
        RecentSetups first(m_path), second(m_path);
        first.add(setupOf(u"one.org"_s));
        second.add(setupOf(u"two.org"_s));
        QCOMPARE(domains(second), (QStringList{u"two.org"_s, u"one.org"_s}));
    }

    void forgets()
    {
        RecentSetups recent(m_path);
        recent.add(setupOf(u"one.org"_s));
        recent.add(setupOf(u"two.org"_s));
        QVERIFY(!recent.forget(1));
        QCOMPARE(domains(RecentSetups(m_path)), QStringList{u"two.org"_s});
        QVERIFY(!recent.forget(7));
        QVERIFY(!recent.forget(-1));
        QVERIFY(!recent.forget(0));
        QVERIFY(RecentSetups(m_path).setups().isEmpty());
    }

    void switchedOffForgetsAndStaysOff()
    {
        RecentSetups recent(m_path);
        recent.add(setupOf(u"one.org"_s));
        QVERIFY(!recent.setEnabled(false));
        recent.add(setupOf(u"two.org"_s));
        QVERIFY(recent.setups().isEmpty());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(!written.contains("one.org"));
        QVERIFY(!written.contains("two.org"));
        RecentSetups later(m_path);
        QVERIFY(!later.isEnabled());
        QVERIFY(!later.setEnabled(true));
        later.add(setupOf(u"two.org"_s));
        QCOMPARE(domains(RecentSetups(m_path)), QStringList{u"two.org"_s});
    }

    void brokenFileCountsAsEmpty_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("another schema")
            << QByteArray(R"({"schema": "other-1", "setups": [{"domain": "one.org"}]})");
        QTest::newRow("setups of the wrong type")
            << QByteArray(R"({"schema": "mxwizard-recent-1", "setups": 7})");
        QTest::newRow("broken entries")
            << QByteArray(R"({"schema": "mxwizard-recent-1", "setups": [7, {}, {"mode": 3}]})");
        QTest::newRow("half a file") << QByteArray(R"({"schema": "mxwizard-recent-1", "setups": [)");
        QTest::newRow("two megabytes") << QByteArray(2 * 1024 * 1024, ' ');
    }

    void brokenFileCountsAsEmpty()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir(m_folder->path()).mkpath(u"deeper"_s));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        RecentSetups recent(m_path);
        QVERIFY(recent.setups().isEmpty());
        QVERIFY(recent.isEnabled());
        recent.add(setupOf(u"one.org"_s));
        QCOMPARE(domains(RecentSetups(m_path)), QStringList{u"one.org"_s});
    }

    void saysThatItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"deeper"_s)); // a file where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        RecentSetups recent(m_path);
        const setup::FileError error = recent.add(setupOf(u"one.org"_s));
        QVERIFY(error);
        QVERIFY(!setup::fileErrorText(error).isEmpty());
        QCOMPARE(domains(recent), QStringList{u"one.org"_s}); // still offered in this window
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRecentSetups)
#include "tst_recentsetups.moc"
