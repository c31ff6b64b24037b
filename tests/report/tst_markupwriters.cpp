// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttable.h"
#include "report/samplereport.h"
#include "report/wrap.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Text from the network in plain text, Markdown and HTML: it is shown, but never as anything else than text.
class TestMarkupWriters : public QObject
{
    Q_OBJECT

private:
    static QString written(const QString &id, const report::DiagnosticReport &report)
    {
        return QString::fromUtf8(report::findWriter(id)->write(report));
    }
    static QString hostile(const QString &id)
    {
        return written(id, sample::withSession(sample::hostileSession()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textHasOnlyOwnLinesAtTheMargin();
    void textFitsEightyColumns();
    void markdownKeepsHostileTextPlain();
    void markdownFencesHold();
    void htmlHasOnlyOwnTags();
    void htmlIsSelfContained();
    void htmlLinksReachTheirEvidence();
    void wrapping_data();
    void wrapping();
    void cutting();
};

void TestMarkupWriters::textHasOnlyOwnLinesAtTheMargin()
{
    const QStringList own{u"MX Wizard: diagnosis of shop.test-mail.net"_s,
                          u"What must be done, and by whom"_s,
                          u"Checks"_s,
                          u"Who sees what"_s,
                          u"Letters ready to send"_s,
                          u"Evidence"_s,
                          QString()};
    static const QRegularExpression underline(u"\\A(=+|-+)\\z"_s);
    const QStringList lines = hostile(u"text"_s).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.startsWith("  "_L1) || own.contains(line) || underline.match(line).hasMatch(),
                 qPrintable(line));
    // Inside the evidence remote lines stand behind a bar, also where they are continued.
    const qsizetype evidence = lines.indexOf(u"Evidence"_s);
    QVERIFY(evidence > 0);
    static const QRegularExpression behindBar(
        u"\\A  (\\[\\d+\\] *|     ) \\| |\\A        By hand: |\\A-*\\z"_s);
    for (qsizetype i = evidence + 1; i < lines.size(); ++i)
        QVERIFY2(behindBar.match(lines.at(i)).hasMatch(), qPrintable(lines.at(i)));
    QVERIFY(lines.filter(u"# RESULT: OK"_s).size() >= 2);
}

void TestMarkupWriters::textFitsEightyColumns()
{
    const QStringList lines = hostile(u"text"_s).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(report::displayWidth(line) <= 80 || line.contains("By hand: "_L1), qPrintable(line));
}

void TestMarkupWriters::markdownKeepsHostileTextPlain()
{
    static const QRegularExpression fence(u"\\A(`{3,})text\\z"_s);
    static const QRegularExpression markup(u"(?<!\\\\)(<|\\]\\(|!\\[)|(?<!\\\\):\\/\\/"_s);
    QString open;
    int outside = 0;
    const QStringList lines = hostile(u"markdown"_s).split(u'\n');
    for (const QString &line : lines) {
        const auto match = fence.match(line);
        if (!open.isEmpty()) {
            if (line == open)
                open.clear();
        } else if (match.hasMatch()) {
            open = match.captured(1);
        } else {
            ++outside;
            QVERIFY2(!markup.match(line).hasMatch(), qPrintable(line));
        }
    }
    QVERIFY2(open.isEmpty(), "a code block was never closed");
    QVERIFY(outside > 20);
}

void TestMarkupWriters::markdownFencesHold()
{
    // CommonMark section 4.5: a fence is closed by at least as many backticks, indented by at most three
    // spaces.
    static const QRegularExpression anyFence(u"\\A {0,3}(`{3,})\\s*\\z"_s);
    static const QRegularExpression opening(u"\\A(`{3,})text\\z"_s);
    const QStringList lines = hostile(u"markdown"_s).split(u'\n');
    qsizetype length = 0;
    int blocks = 0;
    for (const QString &line : lines) {
        const auto close = anyFence.match(line);
        if (length > 0 && close.hasMatch() && close.captured(1).size() >= length) {
            ++blocks;
            length = 0;
        } else if (length == 0) {
            const auto match = opening.match(line);
            length = match.hasMatch() ? match.captured(1).size() : 0;
            QVERIFY2(match.hasMatch() || !close.hasMatch(), qPrintable(line));
        }
    }
    QCOMPARE(length, 0);
    QVERIFY(blocks >= 4);
    QVERIFY2(!lines.filter(u"S: ````````"_s).isEmpty(), "the hostile backticks are still in the evidence");
}

void TestMarkupWriters::htmlHasOnlyOwnTags()
{
    const QString html = hostile(u"html"_s);
    static const QRegularExpression tag(u"<([^>]*)>"_s);
    static const QRegularExpression own(QString::fromLatin1(
        R"re(\A(!DOCTYPE html|html lang="[a-zA-Z-]+"|meta charset="utf-8"|)re"
        R"re(meta name="(viewport|referrer)" content="[a-z0-9=, -]+"|)re"
        R"re(meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"|)re"
        R"re(p class="(notice|headline|remedy|small)"|)re"
        R"re(span class="(small|verdict (pass|note|warn|fail|unknown|not-applicable))"|)re"
        R"re(table width="100%"|td width="(16|28|13|37)%"|)re"
        R"re(a href="#(evidence-\d+|letters)"|a name="(evidence-\d+|letters)" id="(evidence-\d+|letters)"|)re"
        R"re(/?(details|summary|html|head|title|style|body|h1|h2|h3|p|span|a|table|tr|td|th|ul|li|pre|code|b)|br)\z)re"));
    QVERIFY(own.isValid());
    QStringList open;
    for (auto matches = tag.globalMatch(html); matches.hasNext();) {
        const QString inside = matches.next().captured(1);
        QVERIFY2(own.match(inside).hasMatch(), qPrintable(inside));
        const QString name = inside.section(u' ', 0, 0);
        if (name.startsWith(u'/')) {
            QVERIFY2(!open.isEmpty() && open.constLast() == name.mid(1), qPrintable(inside));
            open.removeLast();
        } else if (!QStringList{u"!DOCTYPE"_s, u"meta"_s, u"br"_s}.contains(name)) {
            open += name;
        }
    }
    QVERIFY(open.isEmpty());
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"_L1));
    QVERIFY(html.contains("&quot;&#39; onmouseover=&quot;alert(1)"_L1));
}

void TestMarkupWriters::htmlIsSelfContained()
{
    const QString html = written(u"html"_s, sample::healthy());
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"_L1));
    QVERIFY(html.indexOf("Content-Security-Policy"_L1) < html.indexOf("<title>"_L1));
    QVERIFY(html.contains("prefers-color-scheme: dark"_L1));
    for (const auto outside :
         {"src="_L1, "url("_L1, "@import"_L1, "href=\"http"_L1, "<script"_L1, "<link"_L1, "<iframe"_L1})
        QVERIFY2(!html.contains(outside), outside.data());
}

void TestMarkupWriters::htmlLinksReachTheirEvidence()
{
    const QString html = written(u"html"_s, sample::healthy());
    static const QRegularExpression link(u"href=\"#(evidence-\\d+)\""_s);
    int links = 0;
    for (auto matches = link.globalMatch(html); matches.hasNext(); ++links)
        QVERIFY(html.contains(u"id=\"%1\""_s.arg(matches.next().captured(1))));
    QVERIFY(links > 0);
}

void TestMarkupWriters::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QString() << QStringList{QString()};
    QTest::newRow("fits") << u"one two"_s << QStringList{u"one two"_s};
    QTest::newRow("at a space") << u"one two three"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("exactly as wide") << u"0123456789 x"_s << QStringList{u"0123456789"_s, u"x"_s};
    QTest::newRow("too long a word") << u"0123456789abcdefgh"_s
                                     << QStringList{u"0123456789"_s, u"  abcdefgh"_s};
    QTest::newRow("wide characters") << u"邮件服务器地址"_s << QStringList{u"邮件服务器"_s, u"地址"_s};
    QTest::newRow("no full stop in front") << u"邮件服务箱。是"_s << QStringList{u"邮件服务"_s, u"箱。是"_s};
    QTest::newRow("mixed") << u"域名 example 的邮件"_s << QStringList{u"域名"_s, u"example 的"_s, u"邮件"_s};
}

void TestMarkupWriters::wrapping()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(report::wrap(text, 10), lines);
}

void TestMarkupWriters::cutting()
{
    QCOMPARE(report::cut(u"  keeps  spaces "_s, 20), (QStringList{u"  keeps  spaces "_s}));
    QCOMPARE(report::cut(u"0123456789abcdefghij"_s, 10),
             (QStringList{u"0123456789"_s, u"  abcdefgh"_s, u"  ij"_s}));
}

QTEST_GUILESS_MAIN(TestMarkupWriters)
#include "tst_markupwriters.moc"
