// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/plainlabel.h"

#include <QLabel>

namespace wizard {

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(objectName);
    label->setText(text);
    return label;
}

QLabel *headLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(false);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(text));
    return label;
}

QString withoutMnemonic(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        result += text[i];
    }
    if (result.endsWith(u':'))
        result.chop(1);
    return result;
}

QString literal(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString breakable(const QString &text, int longest)
{
    const QChar mayBreak(0x200b); // zero width space
    QString result;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        int run = 0;
        for (qsizetype i = start; i < end; ++i) {
            result += text[i];
            const bool joint = u".@:;/-_"_s.contains(text[i]); // a better place than between two letters
            if (end - start <= longest || i + 1 == end || text[i].isHighSurrogate())
                continue;
            run = joint || run + 1 >= longest ? 0 : run + 1;
            if (run == 0)
                result += mayBreak;
        }
        for (; end < text.size() && text[end].isSpace(); ++end)
            result += text[end];
        start = end;
    }
    return result;
}

} // namespace wizard
