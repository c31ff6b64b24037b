// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/directresolver.h"
#include "lab/lab.h"

#include <memory>
#include <optional>
#include <vector>

/// What the lab's tests of DNS share: zones that change, caches that are filled, networks that do something to DNS, and what the
/// servers were asked.
namespace lab {

/// For nsenter: one of the networks of offices.py.
inline QString network(const QString &office)
{
    return u"--net="_s + directory() + u"/net/"_s + office;
}

/// Diagnoses at the same time, here or in one of the networks of offices.py; what they left behind, in order.
inline QList<Ended> diagnoseAll(const QStringList &runs, const QString &office = {})
{
    std::vector<std::unique_ptr<QProcess>> processes;
    QElapsedTimer clock;
    clock.start();
    for (const QString &run : runs) {
        QStringList words{QStringLiteral(MXWIZARD_PROGRAM), u"diagnose"_s, u"--format"_s, u"json"_s};
        words += run.split(u' ', Qt::SkipEmptyParts);
        if (!office.isEmpty())
            words = QStringList{u"nsenter"_s, network(office)} + words;
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(words.takeFirst(), words);
    }
    QList<Ended> ended;
    for (const auto &process : processes) {
        const bool exited = process->waitForFinished(100'000) && process->exitStatus() == QProcess::NormalExit;
        if (!exited)
            process->kill();
        ended.append({exited ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError(), clock.elapsed()});
    }
    return ended;
}

inline Ended diagnose(const QString &run, const QString &office = {})
{
    return diagnoseAll({run}, office).first();
}

/// "mxlab-NAME.net" and its mail server, as the zones have them unless there is a fault.
inline QString planned(const QString &domain, const QString &address = u"5.44.25.10"_s)
{
    return u"%1 --mail-host mail.%1=%2"_s.arg(domain, address);
}

/// The verdicts that a sound network and a sound domain do not have, with their tags: "delegation:warn DELEGATION_ONE_SERVER".
inline QString troubles(const QJsonObject &report, const QStringList &verdicts = {u"fail"_s, u"warn"_s, u"unknown"_s})
{
    QStringList found;
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        for (const QJsonValue &finding : check["findings"_L1].toArray()) {
            if (verdicts.contains(finding["verdict"_L1].toString()))
                found.append(check["id"_L1].toString() + u':' + finding["verdict"_L1].toString() + u' ' + finding["tag"_L1].toString());
        }
    }
    return found.join(u"; "_s);
}

/// What troubles() has where nobody told with which DKIM key the server signs.
inline const QString noSelector = u"dkim:unknown DKIM_SELECTOR_NOT_KNOWN"_s;

/// The report has these tags and not those; words of `checks` are "CHECK:VERDICT".
inline void verify(const Ended &ended, const QString &tags, const QString &notTags = {}, const QString &checks = {})
{
    const auto words = [](const QString &text) {
        const QStringList list = text.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QJsonObject report = ended.json();
    const QSet<QString> found = tagsOf(report);
    const QByteArray said = listed(found).toUtf8() + '\n' + ended.err;
    QVERIFY2(!found.isEmpty(), said.constData());
    QVERIFY2(found.contains(words(tags)), ("lacks " + listed(words(tags) - found).toUtf8() + "; has " + said).constData());
    QVERIFY2(!found.intersects(words(notTags)), ("must not have " + listed(words(notTags) & found).toUtf8() + "; has " + said).constData());
    for (const QString &wanted : words(checks)) {
        const QString id = wanted.section(u':', 0, 0), verdict = verdictOf(report, id);
        QVERIFY2(verdict == wanted.section(u':', 1), (id.toUtf8() + " is " + verdict.toUtf8() + "; " + said).constData());
    }
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
        const Ended reload = runTool(u"knotc"_s, {u"-b"_s, u"-s"_s, m_home + u"/knot.sock"_s, u"zone-reload"_s, m_zone});
        QVERIFY2(reload.status == 0, reload.err.constData());
    }
    QString m_zone, m_home;
    QByteArray m_before;
};

/// Lets one of the lab's resolvers ("unbound": the system's; "google" ...) forget what it knows of a zone.
inline bool forget(const QString &resolver, const QString &zone)
{
    const QString configuration = directory() + u'/' + resolver + u"/unbound.conf"_s;
    return runTool(u"unbound-control"_s, {u"-c"_s, configuration, u"flush_zone"_s, zone}).status == 0;
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

} // namespace lab
