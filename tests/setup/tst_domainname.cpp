// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"
#include "setup/printable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::Grade;
using setup::Mode;
using setup::NameProblem;

class TestDomainName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void domain_data();
    void domain();
    void hostName_data();
    void hostName();
    void otherModes_data();
    void otherModes();
    void simulated();
    void everyProblemHasASentence();
    void sentenceQuotesSafely();
    void longTextIsRefusedFast();
    void suggestionsAreAccepted();
    void displayName_data();
    void displayName();
    void registrable_data();
    void registrable();
    void isInDomain_data();
    void isInDomain();
};

static void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NameProblem>("problem");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<bool>("changed");
}

/// A name that is taken.
static void fine(const char *row, const QString &typed, const QString &ascii, bool changed)
{
    QTest::newRow(row) << typed << NameProblem::None << Grade::Fine << ascii << QString() << changed;
}

static void hint(const char *row, const QString &typed, NameProblem problem, const QString &ascii,
                 const QString &suggestion = {})
{
    QTest::newRow(row) << typed << problem << Grade::Hint << ascii << suggestion << false;
}

static void bad(const char *row, const QString &typed, NameProblem problem, const QString &suggestion = {},
                const QString &ascii = {})
{
    QTest::newRow(row) << typed << problem << Grade::Error << ascii << suggestion << false;
}

static void compare(const setup::NameCheck &check)
{
    QFETCH(QString, typed);
    QFETCH(NameProblem, problem);
    QFETCH(Grade, grade);
    QFETCH(QString, ascii);
    QFETCH(QString, suggestion);
    QFETCH(bool, changed);
    QCOMPARE(check.problem, problem);
    QCOMPARE(check.grade, grade);
    QCOMPARE(check.ascii, ascii);
    QCOMPARE(check.suggestion, suggestion);
    QCOMPARE(check.changed, changed);
    QCOMPARE(setup::nameText(check).isEmpty(), problem == NameProblem::None);
}

void TestDomainName::domain_data()
{
    columns();
    // A0.1: normalised
    fine("plain", u"example.org"_s, u"example.org"_s, false);
    fine("upper case", u"Example.ORG"_s, u"example.org"_s, true);
    fine("spaces around", u"  example.org\t"_s, u"example.org"_s, true);
    fine("no-break space behind", u"example.org\u00a0"_s, u"example.org"_s, true);
    fine("ideographic space in front", u"\u3000example.org"_s, u"example.org"_s, true);
    fine("new line behind", u"example.org\r\n"_s, u"example.org"_s, true);
    fine("last dot", u"example.org."_s, u"example.org"_s, true);
    fine("ideographic full stop", u"example\u3002org"_s, u"example.org"_s, true);
    fine("full-width full stop", u"example\uff0eorg"_s, u"example.org"_s, true);
    fine("half-width ideographic full stop", u"example\uff61org"_s, u"example.org"_s, true);
    fine("last dot full-width", u"example.org\uff0e"_s, u"example.org"_s, true);
    fine("full-width letters", u"\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45.org"_s, u"example.org"_s, true);
    fine("zero-width space", u"exam\u200bple.org"_s, u"example.org"_s, true);
    fine("zero-width joiner between Latin letters", u"exam\u200dple.org"_s, u"example.org"_s, true);
    fine("zero-width non-joiner between Latin letters", u"exam\u200cple.org"_s, u"example.org"_s, true);
    fine("byte order mark", u"\ufeffexample.org"_s, u"example.org"_s, true);
    fine("soft hyphen", u"exam\u00adple.org"_s, u"example.org"_s, true);
    fine("right-to-left override", u"\u202eexample.org"_s, u"example.org"_s, true);
    fine("left-to-right mark", u"example.org\u200e"_s, u"example.org"_s, true);
    // A0.2: lengths
    const QString label63(63, u'a');
    const QString label64(64, u'a');
    fine("label of 63", label63 + u".org"_s, label63 + u".org"_s, false);
    bad("label of 64", label64 + u".org"_s, NameProblem::LabelTooLong);
    bad("IDN label too long once coded", QString(60, u'ü') + u".org"_s, NameProblem::LabelTooLong);
    bad("IDN label of 70", QString(70, u'ü') + u".org"_s, NameProblem::LabelTooLong);
    const QString name253 = u"%1.%1.%1.%2"_s.arg(label63, QString(57, u'b') + u".org"_s);
    QCOMPARE(name253.size(), 253);
    fine("name of 253", name253, name253, false);
    fine("name of 253 and last dot", name253 + u'.', name253, true);
    bad("name of 254",
        u'c' + u"%1.%1.%1.%2"_s.arg(label63, QString(57, u'b') + u".org"_s)
                   .mid(1)
                   .replace(u"b.org"_s, u"bb.org"_s),
        NameProblem::TooLong);
    bad("ten thousand letters", QString(10'000, u'a'), NameProblem::TooLong);
    bad("empty", {}, NameProblem::Empty);
    bad("only spaces", u"   "_s, NameProblem::Empty);
    bad("only a zero-width space", u"\u200b"_s, NameProblem::Empty);
    bad("only a dot", u"."_s, NameProblem::EmptyLabel);
    bad("two dots inside", u"example..org"_s, NameProblem::EmptyLabel, u"example.org"_s);
    bad("leading dot", u".example.org"_s, NameProblem::EmptyLabel, u"example.org"_s);
    bad("two dots behind", u"example.org.."_s, NameProblem::EmptyLabel, u"example.org"_s);
    // A0.3: characters
    bad("underscore", u"my_company.org"_s, NameProblem::BadCharacter, u"my-company.org"_s);
    bad("underscore label", u"_dmarc.example.org"_s, NameProblem::BadCharacter);
    bad("space inside", u"exam ple.org"_s, NameProblem::BadCharacter);
    bad("space in front of the dot", u"example .org"_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("space behind the dot", u"example. org"_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("two words, one is a name", u"domain: example.org"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("words around a name", u"the domain example.org please"_s, NameProblem::BadCharacter,
        u"example.org"_s);
    bad("line break inside", u"example.org\nexample.net"_s, NameProblem::BadCharacter);
    bad("comma for dot", u"example,org"_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("comma behind", u"example.org,"_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("quotes", u"\"example.org\""_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("angle brackets", u"<example.org>"_s, NameProblem::BadCharacter, u"example.org"_s);
    bad("exclamation mark", u"example!.org"_s, NameProblem::BadCharacter);
    bad("percent", u"%1.org"_s, NameProblem::BadCharacter);
    bad("asterisk", u"*.example.org"_s, NameProblem::BadCharacter);
    bad("NUL", u"exam"_s + QChar(0) + u"ple.org"_s, NameProblem::BadCharacter);
    bad("escape", u"exam\x1bple.org"_s, NameProblem::BadCharacter);
    bad("hyphen in front", u"-example.org"_s, NameProblem::HyphenAtEdge);
    bad("hyphen behind", u"example-.org"_s, NameProblem::HyphenAtEdge);
    bad("hyphen in front of an IDN", u"-bücher.org"_s, NameProblem::HyphenAtEdge);
    hint("hyphens 3 and 4", u"ab--cd.org"_s, NameProblem::ReservedHyphens, u"ab--cd.org"_s);
    // A0.4: IDN
    fine("umlaut", u"bücher.de"_s, u"xn--bcher-kva.de"_s, false);
    fine("umlaut upper case", u"BÜCHER.de"_s, u"xn--bcher-kva.de"_s, true);
    fine("umlaut decomposed", u"bu\u0308cher.de"_s, u"xn--bcher-kva.de"_s, true);
    fine("sharp s is its own letter", u"faß.de"_s, u"xn--fa-hia.de"_s, false);
    fine("A-label", u"xn--bcher-kva.de"_s, u"xn--bcher-kva.de"_s, false);
    fine("A-label upper case", u"XN--BCHER-KVA.DE"_s, u"xn--bcher-kva.de"_s, true);
    fine("Chinese with ideographic dot", u"例子。香港"_s, u"xn--fsqu00a.xn--j6w193g"_s, true);
    fine("Japanese mixes three scripts", u"日本のドメイン.jp"_s, u"xn--u9jxfoe1dzd2589ao4b.jp"_s, false);
    fine("Hebrew", u"דוגמה.com"_s, u"xn--6dbbec0c.com"_s, false);
    fine("Persian with non-joiner", u"نامه\u200cای.com"_s, u"xn--mgba3gch31f060k.com"_s, false);
    bad("not punycode", u"xn--a.de"_s, NameProblem::InvalidIdn);
    bad("punycode of nothing", u"xn--.de"_s, NameProblem::HyphenAtEdge);
    bad("emoji", u"😀.com"_s, NameProblem::InvalidIdn);
    bad("emoji as A-label", u"xn--ls8h.com"_s, NameProblem::InvalidIdn);
    bad("combining mark in front", u"\u0300a.com"_s, NameProblem::InvalidIdn);
    bad("right-to-left label that begins with a digit", u"1אב.com"_s, NameProblem::InvalidIdn);
    bad("sign that stands for a slash", u"\u2100.com"_s, NameProblem::InvalidIdn);
    hint("Cyrillic a among Latin", u"p\u0430ypal.com"_s, NameProblem::MixedScripts, u"xn--pypal-4ve.com"_s);
    hint("Cyrillic that looks Latin", u"xn--80ak6aa92e.com"_s, NameProblem::MixedScripts,
         u"xn--80ak6aa92e.com"_s);
    fine("Cyrillic word", u"пример.com"_s, u"xn--e1afmkfd.com"_s, false);
    // A0.5, D33: nobody's own
    bad("top-level domain", u"org"_s, NameProblem::PublicSuffix, {}, u"org"_s);
    bad("no dot", u"intranet"_s, NameProblem::SingleLabel, {}, u"intranet"_s);
    bad("localhost", u"localhost"_s, NameProblem::SingleLabel, {}, u"localhost"_s);
    bad("public suffix", u"co.uk"_s, NameProblem::PublicSuffix, {}, u"co.uk"_s);
    bad("public suffix by wildcard", u"foo.ck"_s, NameProblem::PublicSuffix, {}, u"foo.ck"_s);
    bad("public suffix IDN", u"公司.cn"_s, NameProblem::PublicSuffix, {}, u"xn--55qx5d.cn"_s);
    fine("private suffix has an owner", u"github.io"_s, u"github.io"_s, false);
    fine("below a public suffix", u"example.co.uk"_s, u"example.co.uk"_s, false);
    fine("unknown top-level domain", u"example.newtld"_s, u"example.newtld"_s, false);
    bad("reverse name IPv4", u"2.0.192.in-addr.arpa"_s, NameProblem::ReverseName, {},
        u"2.0.192.in-addr.arpa"_s);
    bad("reverse name IPv6", u"8.b.d.0.1.0.0.2.ip6.arpa"_s, NameProblem::ReverseName, {},
        u"8.b.d.0.1.0.0.2.ip6.arpa"_s);
    // A0.6: special use
    for (const char *ending :
         {"test", "invalid", "example", "localhost", "local", "onion", "internal", "alt", "home.arpa"}) {
        const QString name = u"company."_s + QString::fromLatin1(ending);
        bad(ending, name, NameProblem::SpecialUse, {}, name);
    }
    fine("ends like a special one", u"mytest.org"_s, u"mytest.org"_s, false);
    fine("special word in front", u"local.org"_s, u"local.org"_s, false);
    // A0.7: pasted
    bad("https", u"https://www.example.org/path?x=1#top"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("http with port and user", u"HTTP://me:secret@example.org:8080/"_s, NameProblem::IsUrl,
        u"example.org"_s);
    bad("full-width URL", u"http：／／example.org／"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("path without scheme", u"example.org/index.html"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("slashes in front", u"//example.org"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("backslashes", u"\\\\example.org\\share"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("URL of an address", u"http://192.0.2.1/"_s, NameProblem::IsUrl);
    bad("URL of nothing", u"https://"_s, NameProblem::IsUrl);
    bad("URL of an IDN", u"https://bücher.de/"_s, NameProblem::IsUrl, u"bücher.de"_s);
    bad("URL of a last dot", u"https://example.org./"_s, NameProblem::IsUrl, u"example.org"_s);
    bad("e-mail", u"info@example.org"_s, NameProblem::IsMailAddress, u"example.org"_s);
    bad("e-mail with name", u"Info Desk <info@example.org>"_s, NameProblem::IsMailAddress, u"example.org"_s);
    bad("mailto", u"mailto:info@example.org?subject=a@b"_s, NameProblem::IsMailAddress);
    bad("mailto plain", u"mailto:info@example.org"_s, NameProblem::IsMailAddress, u"example.org"_s);
    bad("at sign in front", u"@example.org"_s, NameProblem::IsMailAddress, u"example.org"_s);
    bad("full-width at sign", u"info＠example.org"_s, NameProblem::IsMailAddress, u"example.org"_s);
    bad("e-mail of an address", u"info@[192.0.2.1]"_s, NameProblem::IsMailAddress);
    bad("half an e-mail", u"info@"_s, NameProblem::IsMailAddress);
    hint("www", u"www.example.org"_s, NameProblem::WwwPrefix, u"www.example.org"_s, u"example.org"_s);
    hint("www of an IDN", u"www.bücher.de"_s, NameProblem::WwwPrefix, u"www.xn--bcher-kva.de"_s,
         u"bücher.de"_s);
    fine("www is the name itself", u"www.org"_s, u"www.org"_s, false);
    hint("mail server's name", u"mail.example.org"_s, NameProblem::HostPrefix, u"mail.example.org"_s,
         u"example.org"_s);
    hint("second MX's name", u"mx2.example.co.uk"_s, NameProblem::HostPrefix, u"mx2.example.co.uk"_s,
         u"example.co.uk"_s);
    fine("mail below a suffix", u"mail.co.uk"_s, u"mail.co.uk"_s, false);
    fine("subdomain", u"sales.example.org"_s, u"sales.example.org"_s, false);
    bad("port", u"example.org:25"_s, NameProblem::HasPort, u"example.org"_s);
    bad("colon", u"example.org:"_s, NameProblem::HasPort, u"example.org"_s);
    bad("address", u"192.0.2.1"_s, NameProblem::IsIpAddress);
    bad("address with port", u"192.0.2.1:25"_s, NameProblem::IsIpAddress);
    bad("address with last dot", u"192.0.2.1."_s, NameProblem::IsIpAddress);
    bad("half an address", u"192.168.1"_s, NameProblem::IsIpAddress);
    bad("IPv6 address", u"2001:db8::1"_s, NameProblem::IsIpAddress);
    bad("IPv6 in brackets", u"[2001:db8::1]"_s, NameProblem::IsIpAddress);
    bad("number at the end", u"example.123"_s, NameProblem::NumericEnd, {}, u"example.123"_s);
    bad("protocol without slashes", u"smtp:example.org"_s, NameProblem::IsUrl, u"example.org"_s);
}

void TestDomainName::domain()
{
    QFETCH(QString, typed);
    const setup::NameCheck check = setup::checkDomain(typed, Mode::Internet);
    compare(check);
    QVERIFY(!check.host);
}

void TestDomainName::hostName_data()
{
    columns();
    fine("plain", u"mail.example.org"_s, u"mail.example.org"_s, false);
    fine("www is a name like any other", u"www.example.org"_s, u"www.example.org"_s, false);
    fine("bare domain", u"example.org"_s, u"example.org"_s, false);
    fine("last dot", u"MAIL.example.org."_s, u"mail.example.org"_s, true);
    bad("underscore", u"mail_server.example.org"_s, NameProblem::BadCharacter, u"mail-server.example.org"_s);
    bad("port", u"mail.example.org:25"_s, NameProblem::HasPort, u"mail.example.org"_s);
    bad("URL keeps www", u"https://www.example.org/"_s, NameProblem::IsUrl, u"www.example.org"_s);
    bad("no dot", u"mail"_s, NameProblem::SingleLabel, {}, u"mail"_s);
    bad("address", u"192.0.2.1"_s, NameProblem::IsIpAddress);
    bad("special use", u"mail.example"_s, NameProblem::SpecialUse, {}, u"mail.example"_s);
    bad("local", u"mail.company.local"_s, NameProblem::SpecialUse, {}, u"mail.company.local"_s);
    bad("public suffix", u"co.uk"_s, NameProblem::PublicSuffix, {}, u"co.uk"_s);
}

void TestDomainName::hostName()
{
    QFETCH(QString, typed);
    const setup::NameCheck check = setup::checkHostName(typed, Mode::Internet);
    compare(check);
    QVERIFY(check.host);
}

void TestDomainName::otherModes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("host");
    QTest::addColumn<NameProblem>("problem");
    QTest::addColumn<Grade>("grade");
    const auto row = [](const char *name, const QString &typed, Mode mode, bool host, NameProblem problem,
                        Grade grade) { QTest::newRow(name) << typed << mode << host << problem << grade; };
    row("LAN any domain", u"company.lan"_s, Mode::Lan, false, NameProblem::None, Grade::Fine);
    row("LAN single label domain", u"mycompany"_s, Mode::Lan, false, NameProblem::None, Grade::Fine);
    row("LAN single label host", u"server"_s, Mode::Lan, true, NameProblem::None, Grade::Fine);
    row("LAN internal", u"company.internal"_s, Mode::Lan, false, NameProblem::None, Grade::Fine);
    row("LAN home.arpa", u"home.arpa"_s, Mode::Lan, false, NameProblem::None, Grade::Fine);
    row("LAN test", u"company.test"_s, Mode::Lan, false, NameProblem::None, Grade::Fine);
    row("LAN local", u"company.local"_s, Mode::Lan, false, NameProblem::MulticastDns, Grade::Hint);
    row("LAN local host", u"server.local"_s, Mode::Lan, true, NameProblem::MulticastDns, Grade::Hint);
    row("LAN local alone", u"local"_s, Mode::Lan, false, NameProblem::MulticastDns, Grade::Hint);
    row("LAN localhost", u"localhost"_s, Mode::Lan, true, NameProblem::SpecialUse, Grade::Hint);
    row("LAN onion", u"company.onion"_s, Mode::Lan, false, NameProblem::SpecialUse, Grade::Hint);
    row("LAN public suffix", u"co.uk"_s, Mode::Lan, false, NameProblem::PublicSuffix, Grade::Hint);
    row("LAN reverse", u"1.168.192.in-addr.arpa"_s, Mode::Lan, false, NameProblem::ReverseName, Grade::Error);
    row("LAN underscore", u"my_server"_s, Mode::Lan, true, NameProblem::BadCharacter, Grade::Error);
    row("LAN address", u"192.168.1.5"_s, Mode::Lan, true, NameProblem::IsIpAddress, Grade::Error);
    row("LAN number", u"server5.1"_s, Mode::Lan, true, NameProblem::NumericEnd, Grade::Error);
    row("map any domain", u"mycompany"_s, Mode::Map, false, NameProblem::None, Grade::Fine);
    row("map special use", u"company.test"_s, Mode::Map, false, NameProblem::None, Grade::Fine);
    row("map local", u"company.local"_s, Mode::Map, false, NameProblem::MulticastDns, Grade::Hint);
    row("map outside server", u"imap.example.net"_s, Mode::Map, true, NameProblem::None, Grade::Fine);
    row("map outside server without dot", u"imap"_s, Mode::Map, true, NameProblem::SingleLabel, Grade::Error);
    row("map URL", u"http://example.net/"_s, Mode::Map, false, NameProblem::IsUrl, Grade::Error);
}

void TestDomainName::otherModes()
{
    QFETCH(QString, typed);
    QFETCH(Mode, mode);
    QFETCH(bool, host);
    const setup::NameCheck check = host ? setup::checkHostName(typed, mode) : setup::checkDomain(typed, mode);
    QTEST(check.problem, "problem");
    QTEST(check.grade, "grade");
    QCOMPARE(setup::nameText(check).isEmpty(), check.problem == NameProblem::None);
}

void TestDomainName::simulated()
{
    QCOMPARE(setup::checkDomain(u"healthy.example"_s, Mode::Internet, true).grade, Grade::Fine);
    QCOMPARE(setup::checkHostName(u"mail.healthy.example"_s, Mode::Internet, true).grade, Grade::Fine);
    QCOMPARE(setup::checkDomain(u"https://healthy.example/"_s, Mode::Internet, true).suggestion,
             u"healthy.example"_s);
    QCOMPARE(setup::checkDomain(u"company.test"_s, Mode::Internet, true).grade, Grade::Error);
    QCOMPARE(setup::checkDomain(u"healthy.example"_s, Mode::Internet, false).grade, Grade::Error);
}

void TestDomainName::everyProblemHasASentence()
{
    QSet<QString> sentences;
    for (int i = int(NameProblem::Empty); i <= int(NameProblem::NumericEnd); ++i) {
        for (const bool host : {false, true}) {
            setup::NameCheck check;
            check.problem = NameProblem(i);
            check.grade = Grade::Error;
            check.host = host;
            check.unicode = u"name.example"_s;
            check.detail = u"part"_s;
            const QString text = setup::nameText(check);
            QVERIFY2(text.endsWith(u'.') && text.size() > 20, qPrintable(QString::number(i)));
            QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
            sentences += text;
        }
    }
    QVERIFY(sentences.size() >= int(NameProblem::NumericEnd)); // no two problems share one
}

void TestDomainName::sentenceQuotesSafely()
{
    // A "%2" that was typed stays as it is, and nothing that a label could act on comes through.
    setup::NameCheck check;
    check.problem = NameProblem::SpecialUse;
    check.grade = Grade::Error;
    check.unicode = u"a%2b.test"_s;
    check.detail = u".test"_s;
    QVERIFY(setup::nameText(check).contains(u"a%2b.test"_s));
    const QString text = setup::nameText(setup::checkDomain(u"exam\x1b[31mple.org"_s, Mode::Internet));
    QVERIFY(!text.contains(QChar(0x1b)));
    QCOMPARE(setup::printable(text), text);
}

void TestDomainName::longTextIsRefusedFast()
{
    const QString megabytes = QString(4'000'000, u'a') + u"@example.org"_s;
    const QString hostile = QString(1000, u'.') + QString(1000, u'@');
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(setup::checkDomain(megabytes, Mode::Internet).problem, NameProblem::TooLong);
    for (const QString &piece :
         {u"a."_s, u"http://"_s, u"@"_s, u" a.b"_s, u"ü"_s, u"[:"_s, u"x:"_s, u"\"'<("_s, u"_,"_s, u"א1."_s})
        (void)setup::checkDomain(piece.repeated(2048 / piece.size()), Mode::Internet);
    (void)setup::checkDomain(hostile, Mode::Internet);
    QVERIFY2(clock.elapsed() < 2000,
             qPrintable(QString::number(clock.elapsed()))); // unhindered it takes some ms
}

void TestDomainName::suggestionsAreAccepted()
{
    // Whatever is offered with one click must not be refused afterwards.
    for (const char *typed :
         {"https://www.www.example.org/", "a@b@www.example.org", "http://info@example_x.org:25/a",
          "\"<www.example.org>\",", "..www..example..org..", "http://http://example.org/", "a,b,c.org"}) {
        for (const Mode mode : {Mode::Internet, Mode::Lan, Mode::Map}) {
            for (const bool host : {false, true}) {
                const auto read = [mode, host](const QString &text) {
                    return host ? setup::checkHostName(text, mode) : setup::checkDomain(text, mode);
                };
                const QString suggestion = read(QString::fromUtf8(typed)).suggestion;
                if (!suggestion.isEmpty())
                    QVERIFY2(read(suggestion).grade != Grade::Error, typed);
            }
        }
    }
    QCOMPARE(setup::checkDomain(u"\"<www.example.org>\","_s, Mode::Internet).suggestion, u"example.org"_s);
}

void TestDomainName::displayName_data()
{
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"mail.example.org"_s << u"mail.example.org"_s;
    QTest::newRow("IDN") << u"mail.xn--bcher-kva.de"_s << u"mail.bücher.de"_s;
    QTest::newRow("underscore label") << u"_dmarc.xn--bcher-kva.de"_s << u"_dmarc.bücher.de"_s;
    QTest::newRow("mixed scripts stay coded") << u"xn--pypal-4ve.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("lookalike stays coded") << u"xn--80ak6aa92e.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("emoji stays coded") << u"xn--ls8h.com"_s << u"xn--ls8h.com"_s;
    QTest::newRow("joiner stays coded") << u"xn--mgba3gch31f060k.com"_s << u"xn--mgba3gch31f060k.com"_s;
    QTest::newRow("invalid stays coded") << u"xn--a.com"_s << u"xn--a.com"_s;
    QTest::newRow("root") << u"."_s << u"."_s;
    QTest::newRow("escapes from DNS") << u"a\\.b.example.org"_s << u"a\\.b.example.org"_s;
    QTest::newRow("control characters") << u"a\u202eb\x07.org"_s << u"a\\u{202E}b\\x07.org"_s;
    QTest::newRow("control characters beside an IDN")
        << u"a\u202eb.xn--bcher-kva.de"_s << u"a\\u{202E}b.bücher.de"_s;
}

void TestDomainName::displayName()
{
    QFETCH(QString, ascii);
    QTEST(setup::displayName(ascii), "shown");
}

void TestDomainName::registrable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registrable");
    QTest::newRow("itself") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("below") << u"mail.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("far below") << u"a.b.c.example.org"_s << u"example.org"_s;
    QTest::newRow("top-level domain") << u"org"_s << QString();
    QTest::newRow("public suffix") << u"co.uk"_s << QString();
    QTest::newRow("below a private suffix") << u"a.company.github.io"_s << u"company.github.io"_s;
    QTest::newRow("private suffix") << u"github.io"_s << u"github.io"_s;
    QTest::newRow("wildcard exception") << u"www.ck"_s << u"www.ck"_s;
    QTest::newRow("unknown top-level domain") << u"mail.example.newtld"_s << u"example.newtld"_s;
    QTest::newRow("IDN suffix") << u"a.xn--bcher-kva.xn--55qx5d.cn"_s << u"xn--bcher-kva.xn--55qx5d.cn"_s;
    QTest::newRow("upper case") << u"Mail.Example.ORG"_s << u"example.org"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("leading dot") << u".example.org"_s << QString();
}

void TestDomainName::registrable()
{
    QFETCH(QString, name);
    QTEST(setup::registrableDomain(name), "registrable");
}

void TestDomainName::isInDomain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("inside");
    QTest::newRow("itself") << u"example.org"_s << u"example.org"_s << true;
    QTest::newRow("below") << u"mail.example.org"_s << u"example.org"_s << true;
    QTest::newRow("same ending only") << u"myexample.org"_s << u"example.org"_s << false;
    QTest::newRow("above") << u"org"_s << u"example.org"_s << false;
    QTest::newRow("other") << u"mail.example.net"_s << u"example.org"_s << false;
    QTest::newRow("case") << u"MAIL.EXAMPLE.ORG"_s << u"example.org"_s << true;
    QTest::newRow("no domain") << u"mail.example.org"_s << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestDomainName::isInDomain()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    QTEST(setup::isInDomain(name, domain), "inside");
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
