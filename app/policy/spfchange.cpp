// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spfchange.h"

#include "policy/spf.h"

#include <QSet>

#include <algorithm>

namespace policy {

namespace {

/// For comparing: the term in lower case, without a plus. Domain names and mechanisms know no case.
QByteArray keyOf(const SpfTerm &term)
{
    const QByteArray text = term.text.startsWith('+') ? term.text.sliced(1) : term.text;
    return term.kind == SpfTermKind::Explanation || term.kind == SpfTermKind::UnknownModifier ? text : text.toLower();
}

int mildness(char qualifier)
{
    return qualifier == '?' ? 2 : qualifier == '~' ? 1 : 0;
}

QByteArray addressTerm(const QHostAddress &address)
{
    const QHostAddress plain = unmapped(address);
    return (plain.protocol() == QAbstractSocket::IPv4Protocol ? "ip4:" : "ip6:") + plain.toString().toLatin1();
}

/// What people write for what they mean; nothing where the term looks right or is beyond help.
QByteArray mendedTerm(QByteArray term)
{
    while (term.size() > 1 && QByteArrayView(",;.").contains(term.back()))
        term.chop(1);
    QByteArray sign;
    if (!term.isEmpty() && QByteArrayView("+-~?").contains(term[0])) {
        sign = term.first(1);
        term = term.sliced(1);
    }
    const QByteArray lower = term.toLower();
    const auto valueAfter = [&](QByteArrayView start) { return lower.startsWith(start) ? term.sliced(start.size()) : QByteArray(); };
    for (const char *start : {"ip:", "ipv4:", "ip4=", "ipv6:", "ip6=", "ip=", "a:", "ip4:", "ip6:"}) {
        const QByteArray value = valueAfter(start);
        const QHostAddress address(QString::fromLatin1(value.first(std::max<qsizetype>(0, value.indexOf('/') < 0 ? value.size() : value.indexOf('/')))));
        if (!address.isNull())
            return sign + (address.protocol() == QAbstractSocket::IPv4Protocol ? "ip4:" : "ip6:") + value;
    }
    for (const char *start : {"include=", "includes:", "inculde:", "include:http://", "include:https://"}) {
        if (const QByteArray value = valueAfter(start); !value.isEmpty())
            return sign + "include:" + value;
    }
    for (const char *name : {"a", "mx", "ptr", "exists"}) {
        if (const QByteArray value = valueAfter(QByteArray(name) + '='); !value.isEmpty())
            return sign + name + ':' + value;
    }
    if (const QByteArray value = valueAfter("redirect:"); !value.isEmpty())
        return "redirect=" + value;
    return sign + term;
}

} // namespace

SpfMerge mergeSpfRecords(const QList<QByteArray> &records)
{
    QList<QByteArray> mechanisms, modifiers;
    QSet<QByteArray> keys, names;
    std::optional<char> all;
    int lookups = 0;
    for (const QByteArray &text : records) {
        const SpfRecord record = readSpfRecord(text);
        if (record.error != SpfSyntax::None)
            return {{}, SpfMergeProblem::Syntax};
        const SpfTerm *redirect = record.redirect();
        bool afterAll = false;
        for (const SpfTerm &term : record.terms) {
            if (term.kind == SpfTermKind::All) {
                afterAll = true;
                if (term.qualifier != '+' && (!all || mildness(term.qualifier) > mildness(*all)))
                    all = term.qualifier;
                continue;
            }
            const bool isModifier = term.kind == SpfTermKind::Explanation || term.kind == SpfTermKind::UnknownModifier;
            if ((term.isMechanism() && afterAll) || (term.kind == SpfTermKind::Redirect && &term != redirect))
                continue;
            if (isModifier) {
                const QByteArray name = term.text.first(term.text.indexOf('=')).toLower();
                if (!names.contains(name)) {
                    names.insert(name);
                    modifiers.append(term.text);
                }
                continue;
            }
            QByteArray key = keyOf(term), written = term.text;
            if (term.kind == SpfTermKind::Redirect) {
                written = "include:" + term.text.sliced(term.text.indexOf('=') + 1);
                key = written.toLower();
            }
            if (keys.contains(key))
                continue;
            keys.insert(key);
            mechanisms.append(written);
            lookups += term.asksDns() ? 1 : 0;
        }
    }
    if (lookups > maximumSpfTerms)
        return {{}, SpfMergeProblem::ManyTerms};
    QList<QByteArray> parts{"v=spf1"};
    parts += mechanisms;
    parts.append(QByteArray(1, all.value_or('~')) + "all");
    parts += modifiers;
    return {parts.join(' '), SpfMergeProblem::None};
}

QByteArray withAddresses(const QByteArray &record, const QList<QHostAddress> &addresses)
{
    QList<QByteArray> front{"v=spf1"}, rest;
    for (const QHostAddress &address : addresses) {
        if (const QByteArray term = addressTerm(address); !front.contains(term))
            front.append(term);
    }
    for (const SpfTerm &term : readSpfRecord(record).terms) {
        if (!front.contains(keyOf(term)))
            rest.append(term.text);
    }
    return (front + rest).join(' ');
}

QByteArray mendedSpfRecord(const QByteArray &record)
{
    QByteArray plain = record;
    for (char &c : plain) {
        if (c < ' ' || c > '~')
            c = ' ';
    }
    QList<QByteArray> parts = plain.simplified().split(' '), kept;
    if (parts.isEmpty() || !parts.takeFirst().toLower().startsWith("v=spf1"))
        return {};
    bool hasRedirect = false;
    for (const QByteArray &part : std::as_const(parts)) {
        const QByteArray term = mendedTerm(part);
        const bool isRedirect = term.toLower().startsWith("redirect=");
        if (term.isEmpty() || term.toLower() == "v=spf1" || (isRedirect && hasRedirect))
            continue;
        hasRedirect = hasRedirect || isRedirect;
        kept.append(term);
    }
    kept.prepend("v=spf1");
    const QByteArray text = kept.join(' ');
    return readSpfRecord(text).error == SpfSyntax::None ? text : QByteArray();
}

} // namespace policy
