// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/idnlabel.h"

#include "setup/domainname.h"
#include "setup/printable.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

/// IDNA2008 allows letters, marks and digits, and a few punctuation marks in context (RFC 5892 section 2);
/// symbols and emoji, which UTS 46 lets pass, are not allowed.
bool isAllowed(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit: return true;
    default: break;
    }
    switch (character) {
    case u'-':
    case 0x00B7:
    case 0x0375:
    case 0x05F3:
    case 0x05F4:
    case 0x200C:
    case 0x200D:
    case 0x30FB: return true;
    default: return false;
    }
}

bool isUsualTogether(const QSet<QChar::Script> &scripts)
{
    using enum QChar::Script;
    static const QList<QSet<QChar::Script>> usual{
        {Script_Latin, Script_Han, Script_Hiragana, Script_Katakana},
        {Script_Latin, Script_Han, Script_Bopomofo},
        {Script_Latin, Script_Han, Script_Hangul},
    };
    return scripts.size() <= 1 || std::any_of(usual.cbegin(), usual.cend(), [&scripts](const auto &group) {
               return group.contains(scripts);
           });
}

/// Cyrillic letters that look like Latin ones: a label of nothing else reads as another name.
bool looksLatin(const QList<uint> &characters)
{
    static const QString lookalikes = u"асԁеһіјӏорԛѕԝху"_s;
    bool any = false;
    for (const uint character : characters) {
        if (character < 0x80)
            continue;
        if (character > 0xFFFF || !lookalikes.contains(QChar(char16_t(character))))
            return false;
        any = true;
    }
    return any;
}

bool mixesScripts(const QString &unicode)
{
    QSet<QChar::Script> scripts;
    const QList<uint> characters = unicode.toUcs4();
    for (const uint character : characters) {
        const QChar::Script script = QChar::script(character);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts += script;
    }
    return !isUsualTogether(scripts) || looksLatin(characters);
}

bool isLdh(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
               character == u'-';
    });
}

/// Joiners change nothing visible except behind a virama and between Arabic letters (RFC 5892 appendices A.1
/// and A.2).
bool joinerBelongs(const QList<uint> &characters, qsizetype at)
{
    if (at == 0 || at + 1 >= characters.size())
        return false;
    constexpr int virama = 9;
    if (QChar::combiningClass(characters[at - 1]) == virama)
        return true;
    const auto joins = [](uint character) {
        return QChar::joiningType(character) == QChar::Joining_Dual ||
               QChar::joiningType(character) == QChar::Joining_Right;
    };
    return characters[at] == 0x200C && joins(characters[at - 1]) && joins(characters[at + 1]);
}

} // namespace

bool hasNonAscii(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.unicode() >= 0x80; });
}

QString plainForm(const QString &typed)
{
    QString result;
    const QList<uint> characters = typed.toUcs4();
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters[at];
        if (character == 0x3002 || character == 0xFF61)
            result += u'.';
        else if (character >= 0xFF01 && character <= 0xFF5E)
            result += QChar(char16_t(character - 0xFEE0));
        else if (character == 0x200C || character == 0x200D)
            result += joinerBelongs(characters, at) ? QString::fromUcs4(&character, 1) : QString();
        else if (QChar::category(character) != QChar::Other_Format)
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString wholeNameToAscii(const QString &unicode)
{
    return QString::fromLatin1(QUrl::toAce(unicode, QUrl::IgnoreIDNWhitelist));
}

IdnLabel readLabel(const QString &label)
{
    IdnLabel result;
    if (!hasNonAscii(label)) {
        result.ascii = result.unicode = label.toLower();
    } else {
        result.ascii = wholeNameToAscii(label);
        result.valid = !result.ascii.isEmpty() && isLdh(result.ascii);
        // QUrl::toAce() gives nothing for what is too long as for what is invalid; no label of up to 12
        // letters is too long.
        const QList<uint> characters = label.toLower().toUcs4();
        result.tooLong = result.ascii.isEmpty() && label.size() > 12 &&
                         std::all_of(characters.cbegin(), characters.cend(), isAllowed);
    }
    result.tooLong = result.tooLong || result.ascii.size() > 63;
    if (!result.valid || !result.ascii.startsWith("xn--"_L1)) {
        result.unicode = result.ascii;
        return result;
    }
    result.unicode = QUrl::fromAce(result.ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QList<uint> characters = result.unicode.toUcs4();
    result.valid = hasNonAscii(result.unicode) &&
                   std::all_of(characters.cbegin(), characters.cend(), isAllowed) &&
                   wholeNameToAscii(result.unicode) == result.ascii;
    result.mixedScripts = result.valid && mixesScripts(result.unicode);
    return result;
}

QString displayName(const QString &ascii)
{
    if (!ascii.contains("xn--"_L1, Qt::CaseInsensitive) || ascii.size() > 253)
        return printable(ascii, 253 * 4);
    QStringList labels;
    for (const QString &label : ascii.split(u'.')) {
        const IdnLabel idn = hasNonAscii(label) ? IdnLabel{label, label, false} : readLabel(label);
        const bool safe = idn.valid && !idn.mixedScripts && printable(idn.unicode) == idn.unicode;
        labels += safe ? idn.unicode : idn.ascii;
    }
    return printable(labels.join(u'.'), 253 * 4);
}

} // namespace setup
