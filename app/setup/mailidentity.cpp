// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"
#include "setup/mailsetup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

constexpr qsizetype maximumKey = 4096; ///< characters of base64; RSA 16384 has 2744

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

/// The p= tag of a whole record, else the text itself; without blanks, quotes and string ends.
QByteArray keyIn(const QString &typed)
{
    QString text = typed;
    text.remove(u'"').remove(u'\\');
    for (const QString &tag : text.split(u';')) {
        const QString trimmed = tag.simplified();
        if (trimmed.startsWith("p="_L1) || trimmed.startsWith("p ="_L1)) {
            text = trimmed.section(u'=', 1);
            break;
        }
    }
    return text.toUtf8().simplified().replace(' ', QByteArray());
}

bool isBase64(const QByteArray &text)
{
    return text.size() <= maximumKey && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
                      c == '/' || c == '=';
           });
}

} // namespace

bool isSelector(const QString &selector)
{
    const QList<QStringView> labels = QStringView(selector).split(u'.');
    return selector.size() <= 200 && std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

std::optional<DkimKey> dkimKey(const QString &selector, const QString &publicKey)
{
    QString name = selector.trimmed().toLower();
    if (const qsizetype end = name.indexOf("._domainkey"_L1); end > 0) // the whole record name was pasted
        name.truncate(end);
    const QByteArray key = keyIn(publicKey);
    if (!isSelector(name) || !isBase64(key) || publicKey.contains("PRIVATE"_L1))
        return {};
    return DkimKey{name, key};
}

std::optional<QString> mailAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64)
        return {};
    const QString local = text.left(at);
    const bool printable = std::all_of(local.cbegin(), local.cend(), [](QChar c) {
        return c.isPrint() && !c.isSpace() && !u"@,;:<>()[]\\\""_s.contains(c);
    });
    const NameCheck domain = checkHostName(text.mid(at + 1), Mode::Map);
    if (!printable || domain.grade == Grade::Error)
        return {};
    return local + u'@' + domain.ascii;
}

} // namespace setup
