// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labdns.h"

/// What the lab's tests share that diagnose many domains, each with one fault: all are run side by side before they are judged.
namespace lab {

/// What a domain has that is no pass, no note and not "not applicable": words CHECK:TAG; CHECK:* is one or more of that check,
/// CHECK:? any number.
struct Row
{
    const char *label, *troubles;
};

/// Runs the program once for each label; what was left behind, by label.
inline QHash<QString, Ended> runAll(const QHash<QString, QStringList> &arguments)
{
    constexpr qsizetype atOnce = 4;
    QHash<QString, Ended> ended;
    std::vector<std::pair<QString, std::unique_ptr<QProcess>>> running;
    QStringList waiting = arguments.keys();
    while (!waiting.isEmpty() || !running.empty()) {
        while (!waiting.isEmpty() && qsizetype(running.size()) < atOnce) {
            const QString label = waiting.takeFirst();
            running.emplace_back(label, std::make_unique<QProcess>());
            running.back().second->start(QStringLiteral(MXWIZARD_PROGRAM), arguments.value(label));
        }
        const auto isDone = [](const auto &one) { return one.second->state() == QProcess::NotRunning; };
        const bool some = QTest::qWaitFor([&] { return std::any_of(running.begin(), running.end(), isDone); }, 100'000);
        for (auto one = running.begin(); one != running.end();) {
            if (some && !isDone(*one)) {
                ++one;
                continue;
            }
            QProcess &process = *one->second;
            if (!some) {
                process.kill();
                process.waitForFinished();
            }
            ended.insert(one->first, {some ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(), 0});
            one = running.erase(one);
        }
    }
    return ended;
}

/// The report has these troubles (Row) and no others. `only`: the checks that count; empty: all.
inline void verifyTroubles(const Ended &ended, const QString &troubles, const QStringList &only = {})
{
    const QJsonObject report = ended.json();
    QVERIFY2(!report.isEmpty(), ended.err.constData());
    QSet<QString> found, checks;
    QString said;
    for (const QJsonValue &check : report["checks"_L1].toArray()) {
        const QString id = check["id"_L1].toString();
        if (!only.isEmpty() && !only.contains(id))
            continue;
        checks.insert(id);
        for (const QJsonValue &finding : check["findings"_L1].toArray()) {
            const QString verdict = finding["verdict"_L1].toString(), tag = finding["tag"_L1].toString();
            if (verdict != u"fail"_s && verdict != u"warn"_s && verdict != u"unknown"_s)
                continue;
            found.insert(id + u':' + tag);
            said += u'\n' + id + u' ' + verdict + u' ' + tag + u": "_s + finding["text"_L1].toString();
        }
    }
    for (const QString &wanted : troubles.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = wanted.section(u':', 0, 0), tag = wanted.section(u':', 1);
        QVERIFY2(checks.contains(id), qPrintable(u"there is no check "_s + id));
        const bool any = tag == u"*"_s || tag == u"?"_s;
        const qsizetype before = found.size();
        found.removeIf([&](const QString &one) { return any ? one.startsWith(id + u':') : one == wanted; });
        QVERIFY2(tag == u"?"_s || found.size() < before, qPrintable(u"lacks "_s + wanted + u"; has"_s + said));
    }
    QVERIFY2(found.isEmpty(), qPrintable(u"is too much: "_s + listed(found) + u"; has"_s + said));
}

} // namespace lab
