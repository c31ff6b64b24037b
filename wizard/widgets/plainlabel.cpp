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

QString breakable(const QString &text)
{
    constexpr int longest = 32;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run >= longest && !c.isHighSurrogate()) {
            result += QChar(0x200b); // zero width space
            run = 0;
        }
    }
    return result;
}

} // namespace wizard
