// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"

#include "setup/idnlabel.h"
#include "setup/printable.h"
#include "setup/publicsuffix.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

constexpr qsizetype longestText = 2048; // anything longer is no name, however it is written
constexpr int deepestGuess = 4;

/// How the text is to be read; `depth` counts the guesses made from guesses.
struct Context
{
    Mode mode;
    bool host;
    bool simulated;
    int depth = 0;
};

NameCheck read(const QString &typed, const Context &context);

NameCheck error(NameProblem problem, const QString &detail = {})
{
    NameCheck check;
    check.problem = problem;
    check.grade = Grade::Error;
    check.detail = printable(detail, 80);
    return check;
}

/// What to offer when `candidate` is probably meant; empty when that is no good name either.
QString guess(const QString &candidate, Context context)
{
    if (++context.depth > deepestGuess)
        return {};
    const NameCheck check = read(candidate, context);
    if (check.grade == Grade::Fine || (check.grade == Grade::Hint && check.suggestion.isEmpty()))
        return check.unicode;
    return check.suggestion;
}

NameCheck error(NameProblem problem, const QString &detail, const QString &candidate, const Context &context)
{
    NameCheck check = error(problem, detail);
    check.suggestion = guess(candidate, context);
    return check;
}

/// The part of a pasted URL that names the host.
QString hostOfUrl(const QString &url)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\]*"_s);
    QString rest = url;
    rest.remove(scheme);
    static const QRegularExpression end(u"[/\\\\?#]"_s);
    rest = rest.section(end, 0, 0);
    return rest.mid(rest.lastIndexOf(u'@') + 1);
}

QString domainOfMailAddress(const QString &text)
{
    static const QRegularExpression end(u"[>\\s,;?/\"')\\]]"_s);
    return text.mid(text.lastIndexOf(u'@') + 1).section(end, 0, 0);
}

bool isIpAddress(const QString &text)
{
    static const QRegularExpression digitsAndDots(u"^\\d+(\\.\\d+)*\\.?$"_s);
    if (digitsAndDots.match(text).hasMatch())
        return true;
    return text.startsWith(u'[') || (text.count(u':') > 1 && !QHostAddress(text).isNull());
}

/// Things that are pasted instead of a name. Nothing when the text may be a name.
std::optional<NameCheck> readPasted(const QString &text, const Context &context)
{
    static const QRegularExpression withScheme(u"^[A-Za-z][A-Za-z0-9+.-]*:(//|\\\\\\\\)"_s);
    static const QRegularExpression wordThenName(
        u"^[A-Za-z][A-Za-z0-9+-]*:\\s*([^:]*\\.[^:]*[A-Za-z][^:]*)$"_s);
    static const QRegularExpression withPort(u"^([^:]+):\\d{0,5}$"_s);
    static const QRegularExpression urlMark(u"[/\\\\?#]"_s);
    static const QRegularExpression wrapped(u"^[\"'<(\\s]*([^\"'<>(),;\\s]+)[\"'>),;\\s]*$"_s);

    if (withScheme.match(text).hasMatch())
        return error(NameProblem::IsUrl, text, hostOfUrl(text), context);
    const qsizetype at = text.indexOf(u'@');
    if (at >= 0 && !text.left(at).contains(u'/'))
        return error(NameProblem::IsMailAddress, text, domainOfMailAddress(text), context);
    if (isIpAddress(text))
        return error(NameProblem::IsIpAddress, text);
    if (text.contains(urlMark))
        return error(NameProblem::IsUrl, text, hostOfUrl(text), context);
    if (const auto port = withPort.match(text); port.hasMatch())
        return error(isIpAddress(port.captured(1)) ? NameProblem::IsIpAddress : NameProblem::HasPort, text,
                     port.captured(1), context);
    if (const auto word = wordThenName.match(text); word.hasMatch())
        return error(NameProblem::IsUrl, text, word.captured(1), context);
    if (const auto inner = wrapped.match(text); inner.hasMatch() && inner.captured(1) != text) {
        const bool inFront = inner.capturedStart(1) > 0;
        return error(NameProblem::BadCharacter, inFront ? text.left(1) : text.right(1), inner.captured(1),
                     context);
    }
    return {};
}

/// Spaces inside: either one of several words is the name, or the spaces slipped in. Two words of which one
/// is a name ("exam ple.org", "domain example.org") could be either, so nothing is offered.
NameCheck readSpaced(const QString &text, const Context &context)
{
    NameCheck check = error(NameProblem::BadCharacter, u" "_s);
    QStringList good;
    const QStringList words = text.simplified().split(u' ').mid(0, 8);
    for (const QString &word : words) {
        const QString found = word.contains(u'.') ? guess(word, context) : QString();
        if (!found.isEmpty())
            good += found;
    }
    if (good.isEmpty())
        check.suggestion = guess(text.simplified().remove(u' '), context);
    else if (good.size() == 1 && words.size() > 2)
        check.suggestion = good.first();
    return check;
}

std::optional<NameCheck> readCharacters(const QString &text, const Context &context)
{
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool letterOrDigit =
            (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
        if (code >= 0x80 || letterOrDigit || code == '-' || code == '.')
            continue;
        QString candidate = text;
        if (code == '_')
            candidate.replace(u'_', u'-');
        else if (code == ',' || code == ';')
            candidate.replace(character, u'.');
        else
            candidate.clear();
        return error(NameProblem::BadCharacter, QString(character), candidate, context);
    }
    return {};
}

/// Labels one by one: empty, edges, IDNA, length. Fills ascii and unicode.
NameCheck readLabels(const QString &text, const Context &context)
{
    NameCheck check;
    QStringList ascii, unicode;
    bool reservedHyphens = false;
    const QStringList labels = text.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty()) {
            QStringList kept = labels;
            kept.removeAll(QString());
            return error(NameProblem::EmptyLabel, {}, kept.join(u'.'), context);
        }
        if (label.startsWith(u'-') || label.endsWith(u'-'))
            return error(NameProblem::HyphenAtEdge, label);
        const IdnLabel idn = readLabel(label);
        if (idn.tooLong)
            return error(NameProblem::LabelTooLong, label);
        if (!idn.valid)
            return error(NameProblem::InvalidIdn, label);
        reservedHyphens =
            reservedHyphens || (idn.ascii.mid(2, 2) == "--"_L1 && !idn.ascii.startsWith("xn--"_L1));
        if (idn.mixedScripts) {
            check.problem = NameProblem::MixedScripts;
            check.grade = Grade::Hint;
            check.detail = printable(label, 80);
        }
        ascii += idn.ascii;
        unicode += idn.unicode;
    }
    check.ascii = ascii.join(u'.');
    check.unicode = unicode.join(u'.');
    if (check.ascii.size() > 253)
        return error(NameProblem::TooLong);
    if (labels.size() > 1 && hasNonAscii(text) && wholeNameToAscii(check.unicode) != check.ascii)
        return error(NameProblem::InvalidIdn, text); // right-to-left labels are judged together (RFC 5893)
    if (reservedHyphens && check.problem == NameProblem::None) {
        check.problem = NameProblem::ReservedHyphens;
        check.grade = Grade::Hint;
    }
    return check;
}

/// The special-use ending of a name (RFC 6761 and its registry), empty when it has none.
QString specialUse(const QString &ascii)
{
    static const QStringList endings{u"test"_s,  u"invalid"_s,  u"example"_s, u"localhost"_s, u"local"_s,
                                     u"onion"_s, u"internal"_s, u"alt"_s,     u"home.arpa"_s};
    const auto found = std::find_if(endings.cbegin(), endings.cend(),
                                    [&ascii](const QString &ending) { return isInDomain(ascii, ending); });
    return found == endings.cend() ? QString() : *found;
}

void setProblem(NameCheck &check, NameProblem problem, Grade grade, const QString &detail = {})
{
    check.problem = problem;
    check.grade = grade;
    check.detail = detail;
}

/// Well-formed names that cannot be right. True when something was found.
bool judgeEnding(NameCheck &check, const Context &context)
{
    const QStringList labels = check.ascii.split(u'.');
    const QString last = labels.last();
    if (std::all_of(last.cbegin(), last.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; })) {
        setProblem(check, NameProblem::NumericEnd, Grade::Error, last);
        return true;
    }
    if (isInDomain(check.ascii, u"in-addr.arpa"_s) || isInDomain(check.ascii, u"ip6.arpa"_s)) {
        setProblem(check, NameProblem::ReverseName, Grade::Error);
        return true;
    }
    const bool internet = context.mode == Mode::Internet;
    const bool namesFree = context.mode == Mode::Lan || (context.mode == Mode::Map && !context.host);
    if (labels.size() == 1 && !namesFree) {
        const bool known = isPublicSuffix(check.ascii);
        setProblem(check, known ? NameProblem::PublicSuffix : NameProblem::SingleLabel, Grade::Error);
        return true;
    }
    const QString ending = specialUse(check.ascii);
    if (ending == "local"_L1 && !internet) {
        setProblem(check, NameProblem::MulticastDns, Grade::Hint);
        return true;
    }
    const bool simulatedName = context.simulated && ending == "example"_L1;
    const bool neverFound = ending == "localhost"_L1 || ending == "invalid"_L1 || ending == "onion"_L1;
    if (!ending.isEmpty() && !simulatedName && (internet || neverFound)) {
        setProblem(check, NameProblem::SpecialUse, internet ? Grade::Error : Grade::Hint, u'.' + ending);
        return true;
    }
    if (isPublicSuffix(check.ascii)) {
        setProblem(check, NameProblem::PublicSuffix, internet ? Grade::Error : Grade::Hint);
        return true;
    }
    return false;
}

/// A domain that looks like the name of one computer of the domain meant.
void judgePrefix(NameCheck &check)
{
    static const QRegularExpression mailPrefix(
        u"^(mail|e-?mail|webmail|smtp|imap|pop|pop3|mx|mailserver|mailhost|autodiscover|autoconfig)\\d{0,2}\\."_s);
    const bool www = check.ascii.startsWith("www."_L1);
    const QString rest = check.ascii.section(u'.', 1);
    if ((!www && !mailPrefix.match(check.ascii).hasMatch()) || !rest.contains(u'.') || isPublicSuffix(rest))
        return;
    setProblem(check, www ? NameProblem::WwwPrefix : NameProblem::HostPrefix, Grade::Hint,
               check.ascii.section(u'.', 0, 0));
    check.suggestion = check.unicode.section(u'.', 1);
}

NameCheck read(const QString &typed, const Context &context)
{
    if (typed.size() > longestText)
        return error(NameProblem::TooLong);
    QString text = plainForm(typed).trimmed();
    if (text.isEmpty())
        return error(NameProblem::Empty);
    if (auto pasted = readPasted(text, context))
        return *pasted;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSpace(); }))
        return readSpaced(text, context);
    if (auto bad = readCharacters(text, context))
        return *bad;
    if (text.size() > 1 && text.endsWith(u'.'))
        text.chop(1);
    NameCheck check = readLabels(text, context);
    if (check.grade == Grade::Error)
        return check;
    check.changed = typed != check.ascii && typed != check.unicode;
    if (!judgeEnding(check, context) && !context.host && check.problem == NameProblem::None)
        judgePrefix(check);
    return check;
}

} // namespace

NameCheck checkDomain(const QString &typed, Mode mode, bool simulated)
{
    return read(typed, {mode, false, simulated});
}

NameCheck checkHostName(const QString &typed, Mode mode, bool simulated)
{
    NameCheck check = read(typed, {mode, true, simulated});
    check.host = true;
    return check;
}

bool isInDomain(const QString &name, const QString &domain)
{
    if (domain.isEmpty() || !name.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return name.size() == domain.size() || name[name.size() - domain.size() - 1] == u'.';
}

} // namespace setup
