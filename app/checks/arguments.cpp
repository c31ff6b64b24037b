// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"

#include "checks/finding.h"
#include "setup/domainname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("checks", text);
}

struct Word
{
    QLatin1StringView id;
    const char *text;
};

constexpr std::array words{
    Word{QLatin1StringView("smtp-refused"), QT_TRANSLATE_NOOP("checks", "the connection was refused")},
    Word{QLatin1StringView("smtp-connect-timeout"), QT_TRANSLATE_NOOP("checks", "no answer to the connection")},
    Word{QLatin1StringView("smtp-unreachable"), QT_TRANSLATE_NOOP("checks", "there is no way to that address from here")},
    Word{QLatin1StringView("smtp-locally-blocked"), QT_TRANSLATE_NOOP("checks", "this computer forbids the connection")},
    Word{QLatin1StringView("smtp-reply-timeout"), QT_TRANSLATE_NOOP("checks", "no answer in time")},
    Word{QLatin1StringView("smtp-closed-early"), QT_TRANSLATE_NOOP("checks", "the other side closed the connection")},
    Word{QLatin1StringView("smtp-not-the-protocol"), QT_TRANSLATE_NOOP("checks", "what answers speaks another protocol")},
    Word{QLatin1StringView("smtp-protocol-error"), QT_TRANSLATE_NOOP("checks", "the answers do not fit the questions")},
    Word{QLatin1StringView("smtp-line-too-long"), QT_TRANSLATE_NOOP("checks", "a line of the answer is too long")},
    Word{QLatin1StringView("smtp-too-many-lines"), QT_TRANSLATE_NOOP("checks", "the answer is too long")},
    Word{QLatin1StringView("smtp-rejected"), QT_TRANSLATE_NOOP("checks", "it was refused")},
    Word{QLatin1StringView("smtp-cancelled"), QT_TRANSLATE_NOOP("checks", "it was not finished")},
    Word{QLatin1StringView("no-entry"), QT_TRANSLATE_NOOP("checks", "no entry")},
    Word{QLatin1StringView("expired"), QT_TRANSLATE_NOOP("checks", "it has expired")},
    Word{QLatin1StringView("not-yet-valid"),
         QT_TRANSLATE_NOOP("checks", "it is not valid yet (or the clock of this computer is wrong)")},
    Word{QLatin1StringView("wrong-name"), QT_TRANSLATE_NOOP("checks", "it is for another name")},
    Word{QLatin1StringView("self-signed"), QT_TRANSLATE_NOOP("checks", "it is self-signed")},
    Word{QLatin1StringView("unknown-issuer"), QT_TRANSLATE_NOOP("checks", "this computer does not know its issuer")},
    Word{QLatin1StringView("weak"), QT_TRANSLATE_NOOP("checks", "it is too weak")},
    Word{QLatin1StringView("quotes"), QT_TRANSLATE_NOOP("checks", "there are quotation marks in it")},
    Word{QLatin1StringView("curly-quotes"),
         QT_TRANSLATE_NOOP("checks", "there are curly quotation marks in it, as word processors write them")},
    Word{QLatin1StringView("long-dashes"), QT_TRANSLATE_NOOP("checks", "there is a long dash in it where a hyphen belongs")},
    Word{QLatin1StringView("backslashes"), QT_TRANSLATE_NOOP("checks", "there are backslashes in it")},
    Word{QLatin1StringView("blanks"), QT_TRANSLATE_NOOP("checks", "it begins with a blank, or has blanks of an unusual kind")},
    Word{QLatin1StringView("invisible"), QT_TRANSLATE_NOOP("checks", "there are characters in it that cannot be seen")},
    Word{QLatin1StringView("type-inside"), QT_TRANSLATE_NOOP("checks", "the type of the record is repeated in it")},
    Word{QLatin1StringView("name-inside"), QT_TRANSLATE_NOOP("checks", "the name of the record is repeated in it")},
    Word{QLatin1StringView("name-of-server"), QT_TRANSLATE_NOOP("checks", "the name of your mail server")},
    Word{QLatin1StringView("your-server"), QT_TRANSLATE_NOOP("checks", "your mail server")},
    Word{QLatin1StringView("the-hosts-file"), QT_TRANSLATE_NOOP("checks", "the hosts file")},
    Word{QLatin1StringView("the-dns"), QT_TRANSLATE_NOOP("checks", "the DNS")},
    Word{QLatin1StringView("dns-blocked"), QT_TRANSLATE_NOOP("checks", "this network lets no DNS questions out (port 53 is blocked)")},
    Word{QLatin1StringView("dns-intercepted"),
         QT_TRANSLATE_NOOP("checks", "this network answers all DNS questions itself, whoever they are meant for (port 53 is intercepted)")},
    Word{QLatin1StringView("zone-silent"), QT_TRANSLATE_NOOP("checks", "the domain's own name servers could not be asked")},
    Word{QLatin1StringView("no-public-resolver"), QT_TRANSLATE_NOOP("checks", "no public resolver could be asked")},
    Word{QLatin1StringView("resolver-fails"), QT_TRANSLATE_NOOP("checks", "it does not even find names that everybody finds")},
    Word{QLatin1StringView("resolver-invents"), QT_TRANSLATE_NOOP("checks", "it gives addresses for names that do not exist")},
    Word{QLatin1StringView("resolver-falsifies"), QT_TRANSLATE_NOOP("checks", "it gives a wrong address for a name whose address is known")},
    // RFC 8461 section 3.2
    Word{QLatin1StringView("sts-no-version"), QT_TRANSLATE_NOOP("checks", "the line “version: STSv1” is missing")},
    Word{QLatin1StringView("sts-bad-version"), QT_TRANSLATE_NOOP("checks", "the version is not “STSv1”")},
    Word{QLatin1StringView("sts-no-mode"), QT_TRANSLATE_NOOP("checks", "the line with “mode:” is missing")},
    Word{QLatin1StringView("sts-bad-mode"), QT_TRANSLATE_NOOP("checks", "the mode is none of “enforce”, “testing” and “none”")},
    Word{QLatin1StringView("sts-no-max-age"), QT_TRANSLATE_NOOP("checks", "the line with “max_age:” is missing")},
    Word{QLatin1StringView("sts-bad-max-age"), QT_TRANSLATE_NOOP("checks", "max_age is not a number of seconds from 0 to 31557600")},
    Word{QLatin1StringView("sts-no-mx"), QT_TRANSLATE_NOOP("checks", "there is no line with “mx:”")},
    Word{QLatin1StringView("sts-bad-mx"), QT_TRANSLATE_NOOP("checks", "behind “mx:” there is something else than the name of a server")},
    Word{QLatin1StringView("sts-bad-line"), QT_TRANSLATE_NOOP("checks", "a line does not consist of a word, a colon and a value")},
    Word{QLatin1StringView("sts-too-long"), QT_TRANSLATE_NOOP("checks", "it has far too many lines")},
    // Fetching a document
    Word{QLatin1StringView("web-tls-failed"), QT_TRANSLATE_NOOP("checks", "no encrypted connection came about")},
    Word{QLatin1StringView("web-closed-early"), QT_TRANSLATE_NOOP("checks", "it broke off, or what it sent is not HTTP")},
    Word{QLatin1StringView("web-not-http"), QT_TRANSLATE_NOOP("checks", "what it sent is not HTTP")},
    Word{QLatin1StringView("web-other"), QT_TRANSLATE_NOOP("checks", "it could not be understood")},
    // A logo (BIMI)
    Word{QLatin1StringView("svg-no-xml"), QT_TRANSLATE_NOOP("checks", "it is not XML, or broken XML")},
    Word{QLatin1StringView("svg-dtd"), QT_TRANSLATE_NOOP("checks", "it has a DTD (“<!DOCTYPE …>”) or entities")},
    Word{QLatin1StringView("svg-no-svg"), QT_TRANSLATE_NOOP("checks", "it does not begin with an <svg> of the namespace “http://www.w3.org/2000/svg”")},
    Word{QLatin1StringView("svg-version"), QT_TRANSLATE_NOOP("checks", "version=\"1.2\" is missing in <svg>")},
    Word{QLatin1StringView("svg-profile"), QT_TRANSLATE_NOOP("checks", "baseProfile=\"tiny-ps\" is missing in <svg>")},
    Word{QLatin1StringView("svg-position"), QT_TRANSLATE_NOOP("checks", "there is an x= or y= in <svg>")},
    Word{QLatin1StringView("svg-no-title"), QT_TRANSLATE_NOOP("checks", "there is no <title>")},
    Word{QLatin1StringView("svg-active"), QT_TRANSLATE_NOOP("checks", "there is a script or an animation in it")},
    Word{QLatin1StringView("svg-external"), QT_TRANSLATE_NOOP("checks", "it refers to something outside of the drawing, such as a picture, a font or a style sheet")},
    // SPF
    Word{QLatin1StringView("spf-version"), QT_TRANSLATE_NOOP("checks", "it does not begin with v=spf1 and a blank")},
    Word{QLatin1StringView("spf-character"),
         QT_TRANSLATE_NOOP("checks", "this character is not allowed; only letters, digits and signs of ASCII are, with ordinary blanks between the parts")},
    Word{QLatin1StringView("spf-unknown"), QT_TRANSLATE_NOOP("checks", "there is no such word in SPF; there are all, a, mx, ptr, ip4, ip6, include and exists")},
    Word{QLatin1StringView("spf-argument-missing"), QT_TRANSLATE_NOOP("checks", "the name or address that belongs behind it is missing")},
    Word{QLatin1StringView("spf-argument-too-many"), QT_TRANSLATE_NOOP("checks", "nothing may stand behind it there")},
    Word{QLatin1StringView("spf-no-address"), QT_TRANSLATE_NOOP("checks", "that is no address of the kind that belongs there")},
    Word{QLatin1StringView("spf-prefix"),
         QT_TRANSLATE_NOOP("checks", "behind the slash belongs a number from 0 to 32 for IPv4 (/24), or with two slashes from 0 to 128 for IPv6 (//64)")},
    Word{QLatin1StringView("spf-macro"), QT_TRANSLATE_NOOP("checks", "the percent sign begins a macro there, and this is none")},
    Word{QLatin1StringView("spf-repeated"), QT_TRANSLATE_NOOP("checks", "it may stand there only once")},
    Word{QLatin1StringView("spf-no-domain"), QT_TRANSLATE_NOOP("checks", "that is no full domain name")},
    Word{QLatin1StringView("spf-many-records"), QT_TRANSLATE_NOOP("checks", "there is more than one record that begins with v=spf1")},
    Word{QLatin1StringView("spf-one-is-broken"), QT_TRANSLATE_NOOP("checks", "one of them breaks the rules of SPF")},
    Word{QLatin1StringView("spf-together-too-many"), QT_TRANSLATE_NOOP("checks", "together they need more than the 10 DNS look-ups that are allowed")},
    Word{QLatin1StringView("list-public-resolver"),
         QT_TRANSLATE_NOOP("checks", "they refuse questions that come through a large public or shared name server")},
    Word{QLatin1StringView("list-too-many"), QT_TRANSLATE_NOOP("checks", "they were asked too often by the name server in use")},
    Word{QLatin1StringView("list-refuses"), QT_TRANSLATE_NOOP("checks", "they refuse to answer")},
    Word{QLatin1StringView("list-no-answer"), QT_TRANSLATE_NOOP("checks", "they did not answer")},
    Word{QLatin1StringView("list-no-test"), QT_TRANSLATE_NOOP("checks", "they do not even list their own test entry")},
    Word{QLatin1StringView("list-all"),
         QT_TRANSLATE_NOOP("checks", "they, or somebody in their place, list even what must never be listed")},
    // RFC 8914
    Word{QLatin1StringView("dnssec-6"), QT_TRANSLATE_NOOP("checks", "the signatures do not fit")},
    Word{QLatin1StringView("dnssec-7"), QT_TRANSLATE_NOOP("checks", "the signatures have expired")},
    Word{QLatin1StringView("dnssec-8"), QT_TRANSLATE_NOOP("checks", "the signatures are not valid yet")},
    Word{QLatin1StringView("dnssec-9"), QT_TRANSLATE_NOOP("checks", "the key that the DS record is for is missing")},
    Word{QLatin1StringView("dnssec-10"), QT_TRANSLATE_NOOP("checks", "signatures are missing")},
    Word{QLatin1StringView("dnssec-11"), QT_TRANSLATE_NOOP("checks", "the key is not one for a zone")},
    Word{QLatin1StringView("dnssec-12"), QT_TRANSLATE_NOOP("checks", "the proof that something does not exist is missing")},
    Word{QLatin1StringView("dnssec-no-reason"), QT_TRANSLATE_NOOP("checks", "they give no reason, but answer when told not to check")},
};

struct Failure
{
    dns::Status status;
    const char *text;
};

constexpr std::array failures{
    Failure{dns::Status::Timeout, QT_TRANSLATE_NOOP("checks", "%1 did not answer in time")},
    Failure{dns::Status::Unreachable, QT_TRANSLATE_NOOP("checks", "%1 could not be reached")},
    Failure{dns::Status::ServFail, QT_TRANSLATE_NOOP("checks", "%1 answered that it could not find out (SERVFAIL)")},
    Failure{dns::Status::Refused, QT_TRANSLATE_NOOP("checks", "%1 refused to answer (REFUSED)")},
    Failure{dns::Status::Malformed, QT_TRANSLATE_NOOP("checks", "%1 answered with a broken message")},
};

QString serverText(const QString &server)
{
    return server == u"system"_s ? say(QT_TRANSLATE_NOOP("checks", "this computer's resolver")) : server;
}

QString failureText(const QString &value)
{
    const std::optional<dns::Status> status = dns::statusFromName(value.section(u':', 0, 0));
    const auto known = std::ranges::find(failures, status, [](const Failure &f) { return std::optional(f.status); });
    const char *text = known == failures.end() ? QT_TRANSLATE_NOOP("checks", "%1 answered with an error") : known->text;
    return fillIn(say(text), {serverText(value.section(u':', 1))});
}

QString wordList(const QString &value)
{
    QStringList texts;
    for (const QString &id : value.split(u',')) {
        const auto known = std::ranges::find(words, id, [](const Word &word) { return word.id; });
        texts.append(known == words.end() ? id : say(known->text));
    }
    return texts.join(u"; "_s);
}

/// The time alone on the day of the run.
QString timeText(const QString &value)
{
    const QDateTime time = QDateTime::fromString(value.section(u'|', 0, 0), Qt::ISODate).toLocalTime();
    const QDateTime now = QDateTime::fromString(value.section(u'|', 1), Qt::ISODate).toLocalTime();
    const QLocale locale;
    const bool today = time.date() == now.date();
    if (locale.language() == QLocale::C) // its short form has seconds
        return time.toString(today ? u"HH:mm"_s : u"d MMM HH:mm"_s);
    return today ? locale.toString(time.time(), QLocale::ShortFormat) : locale.toString(time, QLocale::ShortFormat);
}

QString typedText(const QString &content)
{
    return content.isEmpty() ? say(QT_TRANSLATE_NOOP("checks", "nothing (leave it empty)"))
                             : fillIn(say(QT_TRANSLATE_NOOP("checks", "“%1”")), {content});
}

QString viewerWords(const QString &value)
{
    if (value == u"system"_s)
        return say(QT_TRANSLATE_NOOP("checks", "this computer's resolver"));
    if (value == u"hosts"_s)
        return say(QT_TRANSLATE_NOOP("checks", "this computer's hosts file"));
    return fillIn(say(QT_TRANSLATE_NOOP("checks", "the DNS of your network (%1)")), {value.section(u' ', 1)});
}

setup::Mode modeOf(const QString &value)
{
    return value.startsWith(u"lan:"_s) ? setup::Mode::Lan : value.startsWith(u"map:"_s) ? setup::Mode::Map : setup::Mode::Internet;
}

QString modeName(setup::Mode mode)
{
    return mode == setup::Mode::Lan ? u"lan"_s : mode == setup::Mode::Map ? u"map"_s : u"internet"_s;
}

} // namespace

QString answerArgument(const dns::Answer &answer)
{
    return u"\u0001{answer:%1:%2}"_s.arg(dns::statusName(answer.status), answer.answeredBy.text());
}

QString addressArgument(const QHostAddress &address)
{
    return u"\u0001{address:%1}"_s.arg(address.toString());
}

QString hostNameArgument(const QString &name, setup::Mode mode)
{
    return u"\u0001{name:%1:%2}"_s.arg(modeName(mode), name);
}

QString domainArgument(const QString &name, setup::Mode mode)
{
    return u"\u0001{domain:%1:%2}"_s.arg(modeName(mode), name);
}

QString wordsArgument(const QStringList &ids)
{
    return u"\u0001{words:%1}"_s.arg(ids.join(u','));
}

QString listArgument(const QStringList &items)
{
    constexpr qsizetype shown = 10;
    if (items.size() <= shown)
        return items.join(u", "_s);
    return u"\u0001{more:%1:%2}"_s.arg(items.first(shown).join(u", "_s), QString::number(items.size() - shown));
}

QString timeArgument(const QDateTime &time, const QDateTime &now)
{
    return u"\u0001{time:%1|%2}"_s.arg(time.toUTC().toString(Qt::ISODate), now.toUTC().toString(Qt::ISODate));
}

QString viewerArgument(const QString &who)
{
    return u"\u0001{viewer:%1}"_s.arg(who);
}

QString typedArgument(const QString &content)
{
    return u"\u0001{typed:%1}"_s.arg(content);
}

QString argumentText(const QString &argument)
{
    static const QRegularExpression token(u"^\u0001\\{(answer|address|name|domain|words|more|time|viewer|typed):(.*)\\}$"_s);
    const QRegularExpressionMatch match = token.match(argument);
    if (!match.hasMatch())
        return argument;
    const QString kind = match.captured(1), value = match.captured(2);
    if (kind == u"answer"_s)
        return failureText(value);
    if (kind == u"address"_s)
        return setup::addressKindText(QHostAddress(value));
    if (kind == u"name"_s)
        return setup::nameText(setup::checkHostName(value.section(u':', 1), modeOf(value)));
    if (kind == u"domain"_s)
        return setup::nameText(setup::checkDomain(value.section(u':', 1), modeOf(value)));
    if (kind == u"words"_s)
        return wordList(value);
    if (kind == u"time"_s)
        return timeText(value);
    if (kind == u"typed"_s)
        return typedText(value);
    if (kind == u"viewer"_s)
        return viewerWords(value);
    const qsizetype colon = value.lastIndexOf(u':');
    return fillIn(say(QT_TRANSLATE_NOOP("checks", "%1 and %2 more")), {value.left(colon), value.mid(colon + 1)});
}

} // namespace checks
