// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/directresolver.h"
#include "lab/lab.h"

#include <optional>

/// What the lab's tests of DNS share: zones that change, caches that are filled, networks that do something to DNS, and what the
/// servers were asked.
namespace lab {

/// A program of the lab's servers (knotc, unbound-control), run until its end.
inline bool runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// For nsenter: one of the networks of offices.py.
inline QString network(const QString &office)
{
    return u"--net="_s + directory() + u"/net/"_s + office;
}

/// Asks a server of the lab once, as anybody would.
inline dns::Answer ask(const QString &server, const QString &name, dns::RecordType type, bool recursionDesired = true)
{
    dns::DirectResolver resolver({}, {.timeoutMs = 5'000});
    dns::Question question;
    question.name = name;
    question.type = type;
    question.server = dns::serverAt(QHostAddress(server));
    question.recursionDesired = recursionDesired;
    QObject context;
    std::optional<dns::Answer> found;
    resolver.resolve(question, &context, [&](const dns::Answer &answer) { found = answer; });
    [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return found.has_value(); }, 6'000);
    return found.value_or(dns::Answer{});
}

/// The answer's data as in a zone file, "10 mail.example.net.", sorted.
inline QString dataOf(const dns::Answer &answer)
{
    QStringList values;
    for (const dns::ResourceRecord &record : answer.matching())
        values.append(record.dataText());
    values.sort();
    return values.join(u' ');
}

/// Another version of a zone at one of the lab's DNS hosts ("dnshost", "otherdnshost"), until this goes.
class ZoneChange
{
public:
    /// Every `from` in the zone becomes `to`, and its serial goes up.
    ZoneChange(const QString &zone, const QByteArray &from, const QByteArray &to, const QString &host = u"dnshost"_s)
        : m_zone(zone), m_home(directory() + u'/' + host), m_before(contents(path()))
    {
        QByteArray changed = m_before;
        QVERIFY2(changed.contains(from), qPrintable(zone));
        load(changed.replace(from, to).replace("2026010101", "2026010102"));
    }
    ~ZoneChange() { load(m_before); }
    ZoneChange(const ZoneChange &) = delete;
    ZoneChange &operator=(const ZoneChange &) = delete;

private:
    [[nodiscard]] QString path() const { return m_home + u"/zones/"_s + m_zone + u".zone"_s; }
    void load(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
        file.close();
        QVERIFY(runTool(u"knotc"_s, {u"-b"_s, u"-s"_s, m_home + u"/knot.sock"_s, u"zone-reload"_s, m_zone}));
    }
    QString m_zone, m_home;
    QByteArray m_before;
};

/// Lets one of the lab's resolvers ("unbound": the system's; "google" ...) forget what it knows of a zone.
inline bool forget(const QString &resolver, const QString &zone)
{
    const QString configuration = directory() + u'/' + resolver + u"/unbound.conf"_s;
    return runTool(u"unbound-control"_s, {u"-c"_s, configuration, u"flush_zone"_s, zone});
}

/// What a resolver of the lab was asked since this was made: "mail.example.net A".
class QueryLog
{
public:
    explicit QueryLog(const QString &resolver) : m_path(directory() + u"/log/"_s + resolver + u".out"_s), m_from(QFile(m_path).size()) {}
    [[nodiscard]] QStringList questions() const
    {
        QStringList found;
        for (const QByteArray &line : contents(m_path).mid(m_from).split('\n')) {
            const QList<QByteArray> words = line.split(' '); // [time] unbound[1:0] info: ADDRESS NAME TYPE IN
            if (words.size() == 7 && words[2] == "info:" && words[6] == "IN")
                found.append(QString::fromLatin1(words[4].toLower().chopped(1) + ' ' + words[5]));
        }
        return found;
    }

private:
    QString m_path;
    qint64 m_from;
};

/// Lets /etc/resolv.conf be another text for a while.
class ResolvConf
{
public:
    explicit ResolvConf(const QByteArray &text) : m_before(contents(path())) { write(text); }
    ~ResolvConf() { write(m_before); }
    ResolvConf(const ResolvConf &) = delete;
    ResolvConf &operator=(const ResolvConf &) = delete;

private:
    static QString path() { return directory() + u"/etc/resolv.conf"_s; }
    static void write(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray m_before;
};

} // namespace lab
