// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sliptext.h"

#include "checks/arguments.h"
#include "checks/recordset.h"
#include "setup/printable.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype longestText = 4096, mostTexts = 8;

/// UTF-8, or else what an old editor left (Windows code page 1252, of which only quotation marks and dashes matter).
QString decoded(const QByteArray &text)
{
    const QByteArray start = text.left(longestText);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString result = decoder(start);
    if (!result.contains(QChar::ReplacementCharacter))
        return result;
    result = QString::fromLatin1(start);
    for (QChar &character : result) {
        switch (character.unicode()) {
        case 0x91: character = QChar(0x2018); break;
        case 0x92: character = QChar(0x2019); break;
        case 0x93: character = QChar(0x201c); break;
        case 0x94: character = QChar(0x201d); break;
        case 0x96: character = QChar(0x2013); break;
        case 0x97: character = QChar(0x2014); break;
        default: break;
        }
    }
    return result;
}

/// One kind of damage: what shows it, and what the text is without it.
struct DamageRow
{
    const char *word; ///< of wordsArgument()
    const char *pattern;
    const char *instead;
};

/// In this order, over and over: a pasted line of a zone file has several. Trailing blanks hurt nobody (RFC 7208 section 4.6.1).
constexpr std::array rows{
    DamageRow{"invisible", "[\\x{00ad}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2064}\\x{feff}\\x{0000}-\\x{0008}]",
              ""},
    DamageRow{"blanks", "[\\x{00a0}\\x{2000}-\\x{200a}\\x{202f}\\x{3000}\\t\\r\\n]", " "},
    DamageRow{"blanks", "^ +", ""},
    DamageRow{
        "curly-quotes",
        "(\\x{00e2}\\x{20ac}(\\x{0153}|\\x{009d}|\\x{02dc}|\\x{2122})|[\\x{2018}-\\x{201f}\\x{00ab}\\x{00bb}\\x{2033}\\x{ff02}])",
        ""},
    DamageRow{"long-dashes", "[\\x{2010}-\\x{2015}\\x{2212}\\x{fe63}\\x{ff0d}]", "-"},
    DamageRow{"backslashes", "\\\\(?=[;\"\\\\ =:.@])", ""},
    DamageRow{"quotes", "(\"|^'|'$)", ""},
    DamageRow{"type-inside", "^(IN\\s+)?TXT([\\s:=]+|$)", ""},
};

/// The record's own name at the beginning, as in a line of a zone file: "_dmarc.example.org. 3600 IN TXT ...".
QRegularExpression namePattern(const QString &owner, const QString &zone)
{
    const QString names =
        QRegularExpression::escape(owner) + u'|' + QRegularExpression::escape(relativeName(owner, zone)) + u"|@"_s;
    return QRegularExpression(u"^(%1)\\.?\\s+(\\d+\\s+)?(?=\\S)"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

TypedText readTypedText(const QByteArray &published, const QString &owner, const QString &zone)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> all;
        for (const DamageRow &row : rows)
            all.append(QRegularExpression(QString::fromLatin1(row.pattern), QRegularExpression::CaseInsensitiveOption));
        return all;
    }();
    TypedText typed;
    QString text = decoded(published);
    const auto replace = [&](const QRegularExpression &pattern, const char *instead, const char *word) {
        const QString before = text;
        text.replace(pattern, QString::fromLatin1(instead));
        if (text != before && !typed.damage.contains(QLatin1StringView(word)))
            typed.damage.append(QString::fromLatin1(word));
        return text != before;
    };
    const QRegularExpression name = namePattern(owner, zone);
    for (int rounds = 0; rounds < 4; ++rounds) {
        bool changed = false;
        for (std::size_t i = 0; i < rows.size(); ++i)
            changed = replace(patterns.at(qsizetype(i)), rows[i].instead, rows[i].word) || changed;
        if (!replace(name, "", "name-inside") && !changed)
            break;
    }
    typed.text = text.toUtf8();
    return typed;
}

QList<Finding> textFindings(const SlipCase &slipCase, const SlipScene &scene)
{
    QList<Finding> findings;
    const QString &owner = slipCase.published->question.name;
    for (const dns::ResourceRecord &record : slipCase.published->matching()) {
        const auto *data = std::get_if<dns::TxtData>(&record.data);
        if (!data || slipCase.mark().isEmpty() || findings.size() == mostTexts)
            continue;
        const QByteArray text = data->joined();
        const TypedText typed = readTypedText(text, owner, scene.zone);
        if (typed.damage.isEmpty() || !hasTextMark(typed.text, slipCase.mark()))
            continue;
        const PanelWords words = panelWords(scene, slipCase.missing.first());
        const QString content = scene.plan.isEmpty() ? setup::printable(typed.text, 512) : words.value;
        findings.append({u"SLIP_TEXT_DAMAGED"_s,
                         {owner, QString::fromLatin1(slipCase.mark()), setup::printable(text, 512), wordsArgument(typed.damage),
                          words.valueLabel, typedArgument(content)}});
    }
    return findings;
}

QList<Finding> swappedTextFindings(const SlipCase &slipCase, const SlipScene &scene)
{
    const QString &owner = slipCase.record().owner;
    for (const records::PlannedRecord &other : scene.plan) {
        if (other.textMark.isEmpty() || slipCase.mark().isEmpty() || other.record.owner == owner ||
            other.textMark == slipCase.mark())
            continue;
        for (const dns::ResourceRecord &record : slipCase.published->matching()) {
            const auto *data = std::get_if<dns::TxtData>(&record.data);
            if (!data || !hasTextMark(readTypedText(data->joined(), owner, scene.zone).text, other.textMark))
                continue;
            const PanelWords words = panelWords(scene, slipCase.missing.first());
            return {{u"SLIP_TEXT_SWAPPED"_s,
                     {owner, QString::fromLatin1(other.textMark), other.record.owner, QString::fromLatin1(slipCase.mark()),
                      words.valueLabel, typedArgument(words.value)}}};
        }
    }
    return {};
}

} // namespace checks
