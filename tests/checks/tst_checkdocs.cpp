// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// app/checks/README.md lists every check and tag. It is written by this test, so that it cannot lie:
/// MXWIZARD_UPDATE_DOCS=1 tst_checkdocs
class CheckDocsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readmeIsUpToDate();
};

namespace {

const QString path = QStringLiteral(MXWIZARD_SOURCE_DIR "/app/checks/README.md");

QString cell(const char *text)
{
    return QString::fromUtf8(text).replace(u'|', u"\\|"_s);
}

QString document()
{
    QString text = u"<!--\nSPDX-FileCopyrightText: MX Wizard authors\nSPDX-License-Identifier: GPL-3.0-or-later\n-->\n\n"
                   "# Checks and tags\n\n"
                   "Ids and tags are stable: scripts and saved reports may rely on them. They are never renamed or given another meaning; "
                   "one that is no longer needed stays reserved.\n\n"
                   "A check is one file here with a `Check` and a row in `checktable.cpp`; its tags are a static table in the same file, with the "
                   "verdict and the wording as data. It asks `Observations` for what it needs and judges what it gets; see `check.h`. Its test is a "
                   "table in `tests/checks`.\n\n"
                   "In modes that a check is not for it reports `NOT_FOR_INTERNET`, `NOT_FOR_LAN` or `NOT_FOR_MAP` (not applicable); one that was cut "
                   "short reports `NOT_FINISHED` (unknown).\n"_s;
    for (const checks::Check *check : checks::checkTable()) {
        QStringList modes;
        if (check->modes.internet)
            modes.append(u"internet"_s);
        if (check->modes.lan)
            modes.append(u"lan"_s);
        if (check->modes.map)
            modes.append(u"map"_s);
        text += u"\n## `%1`: %2\n\nGroup: %5. Modes: %3. Follows %4.\n\n| tag | verdict | who acts | text |\n| --- | --- | --- | --- |\n"_s
                    .arg(cell(check->id), cell(check->title), modes.join(u", "_s), cell(check->reference),
                         checks::groupTitle(check->group));
        for (const checks::Tag &tag : check->tags) {
            text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(cell(tag.id), checks::verdictName(tag.verdict), checks::actorName(tag.actor), cell(tag.text));
        }
    }
    return text;
}

} // namespace

void CheckDocsTest::readmeIsUpToDate()
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("MXWIZARD_UPDATE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(document().toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), document());
}

QTEST_GUILESS_MAIN(CheckDocsTest)
#include "tst_checkdocs.moc"
