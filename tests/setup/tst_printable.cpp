// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/printable.h"
#include "setup/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPrintable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void text_data();
    void text();
    void limits();
    void randomBytesStayOneSafeLine();
    void sentencesAreFilledInOnePass_data();
    void sentencesAreFilledInOnePass();
};

void TestPrintable::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("ASCII", "220 mail.example.org ESMTP", u"220 mail.example.org ESMTP"_s);
    row("UTF-8 of two, three, four octets", "\xc3\xbc \xe4\xbe\x8b \xf0\x9d\x84\x9e", u"ü 例 𝄞"_s);
    row("NUL", QByteArray("a\0b", 3), u"a\\x00b"_s);
    row("line ends and tab", "a\r\n\tb", u"a\\x0d\\x0a\\x09b"_s);
    row("terminal escape", "\x1b[31mred", u"\\x1b[31mred"_s);
    row("DEL", "\x7f", u"\\x7f"_s);
    row("C1 as UTF-8", "\xc2\x9b", u"\\x9b"_s);
    row("C1 as octet", "\x9b", u"\\x9b"_s);
    row("Latin-1", "f\xfcr", u"f\\xfcr"_s);
    row("overlong slash", "\xc0\xaf", u"\\xc0\\xaf"_s);
    row("overlong of three", "\xe0\x80\xaf", u"\\xe0\\x80\\xaf"_s);
    row("overlong of four", "\xf0\x80\x80\xaf", u"\\xf0\\x80\\x80\\xaf"_s);
    row("surrogate", "\xed\xa0\x80", u"\\xed\\xa0\\x80"_s);
    row("beyond Unicode", "\xf4\x90\x80\x80", u"\\xf4\\x90\\x80\\x80"_s);
    row("never UTF-8", "\xfe\xff", u"\\xfe\\xff"_s);
    row("cut off", "a\xe4\xbe", u"a\\xe4\\xbe"_s);
    row("cut off in the middle",
        "\xe4\xbe"
        "a",
        u"\\xe4\\xbe"
        "a"_s);
    row("right-to-left override", "\xe2\x80\xae", u"\\u{202E}"_s);
    row("line separator", "\xe2\x80\xa8", u"\\u{2028}"_s);
    row("zero-width space", "\xe2\x80\x8b", u"\\u{200B}"_s);
    row("byte order mark", "\xef\xbb\xbfx", u"\\u{FEFF}x"_s);
    row("tag characters", "\xf3\xa0\x81\x81", u"\\u{E0041}"_s);
    row("HTML is text", "<b>&amp;</b>", u"<b>&amp;</b>"_s);
    row("empty", "", QString());
}

void TestPrintable::bytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(setup::printable(bytes), "expected");
}

void TestPrintable::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letters") << u"Ünïcödé 例 𝄞 שלום"_s << u"Ünïcödé 例 𝄞 שלום"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a\\x0ab"_s;
    QTest::newRow("lone high surrogate") << (QString(QChar(0xd800)) + u'a') << u"\\u{D800}a"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xdc00)) << u"\\u{DC00}"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a\\xadb"_s;
    QTest::newRow("Hangul filler") << u"\u3164"_s << u"\\u{3164}"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"\\u{2066}a\\u{2069}"_s;
}

void TestPrintable::text()
{
    QFETCH(QString, text);
    QTEST(setup::printable(text), "expected");
}

void TestPrintable::limits()
{
    QCOMPARE(setup::printable(QByteArray("abcdef"), 6), u"abcdef"_s);
    QCOMPARE(setup::printable(QByteArray("abcdefg"), 6), u"abcdef..."_s);
    QCOMPARE(setup::printable(QByteArray("abc\x01"), 6), u"abc..."_s); // an escape is not cut in two
    QCOMPARE(setup::printable(u"𝄞𝄞𝄞"_s, 2), u"𝄞𝄞..."_s);
    QCOMPARE(setup::printable(QByteArray("a"), 0), u"..."_s);
    QCOMPARE(setup::printable(QByteArray(50'000'000, '\x01'), 8), u"\\x01\\x01..."_s); // stops early
}

void TestPrintable::randomBytesStayOneSafeLine()
{
    quint32 state = 7;
    const auto next = [&state] { return (state = state * 1664525u + 1013904223u) >> 13; };
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (quint32 i = next() % 60; i > 0; --i)
            bytes += char(next() & 0xff);
        const QString line = setup::printable(bytes);
        for (const QChar character : line)
            QVERIFY(character.unicode() >= 0x20 &&
                    (character.unicode() < 0x7f || character.unicode() >= 0xa0));
        QCOMPARE(setup::printable(line, line.size()), line); // nothing is left that would change
    }
}

void TestPrintable::sentencesAreFilledInOnePass_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("plain 100%") << QStringList{} << u"plain 100%"_s;
    QTest::newRow("lone second") << QByteArray("[%2]") << QStringList{u"a"_s, u"b"_s} << u"[b]"_s;
    QTest::newRow("placeholder inside an argument")
        << QByteArray("%1 %2") << QStringList{u"%2"_s, u"b"_s} << u"%2 b"_s;
    QTest::newRow("missing argument") << QByteArray("%1 %3") << QStringList{u"a"_s} << u"a %3"_s;
    QTest::newRow("twice") << QByteArray("%1%1") << QStringList{u"a"_s} << u"aa"_s;
}

void TestPrintable::sentencesAreFilledInOnePass()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, arguments);
    QTEST(setup::sentence("nocontext", pattern.constData(), arguments), "expected");
}

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
