// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/protocolguess.h"
#include "smtp/replyparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Result = smtp::ReplyParser::Result;
using Lines = QList<QByteArray>;

class TestReplyParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void linesSplitAnywhere();
    void limits_data();
    void limits();
    void countsStartAnewWithEachReply();
    void reply_data();
    void reply();
    void repliesFollowEachOther();
    void enhancedCode_data();
    void enhancedCode();
    void guess_data();
    void guess();
};

namespace {

/// All lines that `buffer` gives; the last result when it was not Incomplete.
smtp::LineBuffer::Result takeAll(smtp::LineBuffer &buffer, Lines *lines)
{
    QByteArray line;
    for (;;) {
        const auto result = buffer.take(&line);
        if (result != smtp::LineBuffer::Result::Line)
            return result;
        *lines += line;
    }
}

} // namespace

void TestReplyParser::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Lines>("expected");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("bareLineFeed");
    QTest::newRow("nothing") << ""_ba << Lines{} << ""_ba << false;
    QTest::newRow("one") << "220 a\r\n"_ba << Lines{"220 a"} << ""_ba << false;
    QTest::newRow("unfinished") << "220 a"_ba << Lines{} << "220 a"_ba << false;
    QTest::newRow("two and a half") << "a\r\nb\r\nc"_ba << Lines{"a", "b"} << "c"_ba << false;
    QTest::newRow("LF only") << "a\nb\n"_ba << Lines{"a", "b"} << ""_ba << true;
    QTest::newRow("mixed") << "a\r\nb\n"_ba << Lines{"a", "b"} << ""_ba << true;
    QTest::newRow("CR only") << "a\rb\r"_ba << Lines{} << "a\rb\r"_ba << false;
    QTest::newRow("CR inside") << "a\rb\r\n"_ba << Lines{"a\rb"} << ""_ba << false;
    QTest::newRow("two CR") << "a\r\r\n"_ba << Lines{"a\r"} << ""_ba << false;
    QTest::newRow("empty lines") << "\r\n\n"_ba << Lines{"", ""} << ""_ba << true;
    QTest::newRow("NUL") << QByteArray("a\0b\r\n", 5) << Lines{QByteArray("a\0b", 3)} << ""_ba << false;
}

void TestReplyParser::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Lines, expected);
    QFETCH(QByteArray, rest);
    QFETCH(bool, bareLineFeed);
    smtp::LineBuffer buffer;
    buffer.append(bytes);
    Lines taken;
    QCOMPARE(takeAll(buffer, &taken), smtp::LineBuffer::Result::Incomplete);
    QCOMPARE(taken, expected);
    QCOMPARE(buffer.pending(), rest);
    QCOMPARE(buffer.sawBareLineFeed(), bareLineFeed);
    QCOMPARE(buffer.tookAny(), !expected.isEmpty());
}

void TestReplyParser::linesSplitAnywhere()
{
    const QByteArray bytes = "220-one\r\n220-two\n220 three\r\n250 \r\n\r\nrest"_ba;
    const Lines expected{"220-one", "220-two", "220 three", "250 ", ""};
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second) {
            smtp::LineBuffer buffer;
            Lines taken;
            for (const QByteArray &piece :
                 {bytes.left(first), bytes.mid(first, second - first), bytes.mid(second)}) {
                buffer.append(piece);
                QCOMPARE(takeAll(buffer, &taken), smtp::LineBuffer::Result::Incomplete);
            }
            QCOMPARE(taken, expected);
            QCOMPARE(buffer.pending(), "rest"_ba);
        }
    }
}

void TestReplyParser::limits_data()
{
    using Line = smtp::LineBuffer::Result;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Line>("expected");
    const QByteArray longest(smtp::limits::lineOctets, 'x');
    QTest::newRow("longest line") << longest + "\r\n" << Line::Incomplete;
    QTest::newRow("longest line, not ended") << longest + '\r' << Line::Incomplete;
    QTest::newRow("one octet more") << longest + "x\r\n" << Line::LineTooLong;
    QTest::newRow("one octet more, not ended") << longest + 'x' << Line::LineTooLong;
    QTest::newRow("50 MB without a line end") << QByteArray(50'000'000, 'x') << Line::LineTooLong;
    QTest::newRow("most lines") << "x\n"_ba.repeated(smtp::limits::replyLines) << Line::Incomplete;
    QTest::newRow("one line more") << "x\n"_ba.repeated(smtp::limits::replyLines + 1) << Line::TooManyLines;
    QTest::newRow("most octets") << (longest + '\n').repeated(32) << Line::Incomplete;
    QTest::newRow("one octet more in all") << (longest + '\n').repeated(32) + "x\n" << Line::TooManyLines;
}

void TestReplyParser::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(smtp::LineBuffer::Result, expected);
    smtp::LineBuffer buffer;
    buffer.append(bytes);
    Lines taken;
    QCOMPARE(takeAll(buffer, &taken), expected);
}

void TestReplyParser::countsStartAnewWithEachReply()
{
    smtp::LineBuffer buffer;
    Lines taken;
    for (int reply = 0; reply < 3; ++reply) {
        buffer.append("x\n"_ba.repeated(smtp::limits::replyLines));
        QCOMPARE(takeAll(buffer, &taken), smtp::LineBuffer::Result::Incomplete);
        buffer.startReply();
    }
    QCOMPARE(taken.size(), 3 * smtp::limits::replyLines);
}

void TestReplyParser::reply_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<Result>("expected");
    QTest::addColumn<smtp::Reply>("reply");
    const auto good = [](const char *name, const Lines &lines, const smtp::Reply &reply) {
        QTest::newRow(name) << lines << Result::Complete << reply;
    };
    const auto bad = [](const char *name, const Lines &lines, Result result) {
        QTest::newRow(name) << lines << result << smtp::Reply();
    };
    good("one line", {"220 mx ready"}, {220, {}, {"mx ready"}});
    good("three lines", {"250-mx", "250-SIZE", "250 HELP"}, {250, {}, {"mx", "SIZE", "HELP"}});
    good("no text", {"250"}, {250, {}, {""}});
    good("no text, space", {"250 "}, {250, {}, {""}});
    good("no text, continued", {"250-", "250"}, {250, {}, {"", ""}});
    good("two spaces", {"250  x"}, {250, {}, {" x"}});
    good("enhanced", {"550 5.7.1 no"}, {550, "5.7.1", {"5.7.1 no"}});
    good("S20 enhanced of another class", {"550 2.0.0 no"}, {550, {}, {"2.0.0 no"}});
    good("lowest code", {"200 x"}, {200, {}, {"x"}});
    good("highest code", {"559 x"}, {559, {}, {"x"}});
    good("octets", {"220 \xff\x01"}, {220, {}, {"\xff\x01"}});
    bad("unfinished", {"250-mx"}, Result::Incomplete);
    bad("S2 another code", {"250-mx", "550 x"}, Result::CodeChanged);
    bad("S2 no code", {"250-mx", "x"}, Result::CodeChanged);
    bad("S2 empty", {"250-mx", ""}, Result::CodeChanged);
    bad("S4 two digits", {"25 OK"}, Result::NotAReply);
    bad("S4 four digits", {"2500 x"}, Result::NotAReply);
    bad("S4 letters", {"abc"}, Result::NotAReply);
    bad("S4 no separator", {"220x"}, Result::NotAReply);
    bad("S4 tab", {"220\tx"}, Result::NotAReply);
    bad("S4 leading space", {" 220 x"}, Result::NotAReply);
    bad("first digit 1", {"150 x"}, Result::NotAReply);
    bad("first digit 6", {"620 x"}, Result::NotAReply);
    bad("second digit 6", {"260 x"}, Result::NotAReply);
    bad("empty", {""}, Result::NotAReply);
}

void TestReplyParser::reply()
{
    QFETCH(Lines, lines);
    QFETCH(Result, expected);
    QFETCH(smtp::Reply, reply);
    smtp::ReplyParser parser;
    for (const QByteArray &line : lines.mid(0, lines.size() - 1))
        QCOMPARE(parser.addLine(line), Result::Incomplete);
    QCOMPARE(parser.addLine(lines.last()), expected);
    if (expected == Result::Complete)
        QCOMPARE(parser.reply(), reply);
}

void TestReplyParser::repliesFollowEachOther()
{
    smtp::ReplyParser parser;
    QCOMPARE(parser.addLine("250-a"_ba), Result::Incomplete);
    QCOMPARE(parser.addLine("550 b"_ba), Result::CodeChanged);
    QCOMPARE(parser.addLine("221 5.0.0 c"_ba), Result::Complete);
    QCOMPARE(parser.reply(), (smtp::Reply{221, {}, {"5.0.0 c"_ba}}));
    QCOMPARE(parser.addLine("550 5.0.0 d"_ba), Result::Complete);
    QCOMPARE(parser.reply(), (smtp::Reply{550, "5.0.0"_ba, {"5.0.0 d"_ba}}));
}

void TestReplyParser::enhancedCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("alone") << 550 << "5.7.1"_ba
                           << "5.7.1"_ba;
    QTest::newRow("with text") << 450 << "4.2.0 later"_ba
                               << "4.2.0"_ba;
    QTest::newRow("three digits") << 550 << "5.700.123 no"_ba
                                  << "5.700.123"_ba;
    QTest::newRow("four digits") << 550 << "5.7000.1 no"_ba
                                 << ""_ba;
    QTest::newRow("another class") << 550 << "4.7.1 no"_ba
                                   << ""_ba;
    QTest::newRow("two parts") << 550 << "5.7 no"_ba
                               << ""_ba;
    QTest::newRow("four parts") << 550 << "5.7.1.1 no"_ba
                                << ""_ba;
    QTest::newRow("empty part") << 550 << "5..1 no"_ba
                                << ""_ba;
    QTest::newRow("letters") << 550 << "5.x.1 no"_ba
                             << ""_ba;
    QTest::newRow("none") << 550 << "no"_ba
                          << ""_ba;
    QTest::newRow("empty") << 550 << ""_ba
                           << ""_ba;
}

void TestReplyParser::enhancedCode()
{
    QFETCH(int, code);
    QFETCH(QByteArray, text);
    QTEST(smtp::enhancedCode(code, text), "expected");
}

void TestReplyParser::guess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ssh") << "SSH-2.0-OpenSSH"_ba << u"ssh"_s;
    QTest::newRow("http") << "HTTP/1.0 400 Bad"_ba << u"http"_s;
    QTest::newRow("html") << "<HTML><head>"_ba << u"http"_s;
    QTest::newRow("imap") << "* OK ready"_ba << u"imap"_s;
    QTest::newRow("pop3") << "+OK ready"_ba << u"pop3"_s;
    QTest::newRow("smtp") << "220 mx ESMTP"_ba << u"smtp"_s;
    QTest::newRow("tls alert") << "\x15\x03\x03"_ba << u"tls"_s;
    QTest::newRow("too short") << "SS"_ba << QString();
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("something") << "hello"_ba << QString();
}

void TestReplyParser::guess()
{
    QFETCH(QByteArray, bytes);
    QTEST(smtp::guessProtocol(bytes), "expected");
}

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_replyparser.moc"
