// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

/// What the lab's tests share: the lab they run in (tests/lab/run) and the program as a process.
namespace lab {

using namespace Qt::StringLiterals;

/// The lab's directory; empty outside of it.
inline QString directory()
{
    return qEnvironmentVariable("MXWIZARD_LAB");
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All tags in a report.
inline QSet<QString> tagsOf(const QJsonObject &report)
{
    QSet<QString> tags;
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        for (const QJsonValue &finding : check["findings"_L1].toArray())
            tags.insert(finding["tag"_L1].toString());
    }
    return tags;
}

inline QString verdictOf(const QJsonObject &report, const QString &checkId)
{
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        if (check["id"_L1].toString() == checkId)
            return check["verdict"_L1].toString();
    }
    return {};
}

inline QString listed(const QSet<QString> &tags)
{
    QStringList sorted = tags.values();
    sorted.sort();
    return sorted.join(u' ');
}

/// What a run of the program left behind.
struct Ended
{
    int status = -1;
    QByteArray out, err;
    qint64 elapsedMs = 0;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ended runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError(), clock.elapsed()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), clock.elapsed()};
}

inline Ended runProgram(const QStringList &arguments)
{
    return runTool(QStringLiteral(MXWIZARD_PROGRAM), arguments);
}

/// What the scripted servers saw since this was made.
class Witness
{
public:
    Witness() : m_from(QFile(path()).size()) {}

    [[nodiscard]] int connections(const QString &server) const { return int(events(server, u"connect"_s).size()); }
    [[nodiscard]] QStringList commands(const QString &server) const { return events(server, u"line"_s); }
    /// Everything, as written.
    [[nodiscard]] QByteArray all() const { return contents(path()).mid(m_from); }

private:
    static QString path() { return directory() + u"/log/connections.jsonl"_s; }
    [[nodiscard]] QStringList events(const QString &server, const QString &event) const
    {
        QStringList texts;
        for (const QByteArray &line : all().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object["server"_L1].toString() == server && object["event"_L1].toString() == event)
                texts.append(object["text"_L1].toString());
        }
        return texts;
    }
    qint64 m_from;
};

/// Lets a file in /etc ("resolv.conf", "hosts") be another text for a while.
class EtcFile
{
public:
    EtcFile(const QString &name, const QByteArray &text) : m_path(directory() + u"/etc/"_s + name), m_before(contents(m_path))
    {
        write(text);
    }
    ~EtcFile() { write(m_before); }
    EtcFile(const EtcFile &) = delete;
    EtcFile &operator=(const EtcFile &) = delete;

private:
    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    QString m_path;
    QByteArray m_before;
};

/// Lets the computer's own resolver be another name server for a while.
class OtherNameServer : public EtcFile
{
public:
    explicit OtherNameServer(const QByteArray &address) : EtcFile(u"resolv.conf"_s, "nameserver " + address + '\n') {}
};

} // namespace lab
