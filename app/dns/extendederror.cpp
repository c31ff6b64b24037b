// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/extendederror.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr quint16 extendedErrorOption = 15;
constexpr qsizetype maximumCodes = 8, maximumText = 120;

/// The purposes in the order of their INFO-CODEs (RFC 8914 section 5.2).
constexpr std::array purposes{
    "Other Error"_L1,
    "Unsupported DNSKEY Algorithm"_L1,
    "Unsupported DS Digest Type"_L1,
    "Stale Answer"_L1,
    "Forged Answer"_L1,
    "DNSSEC Indeterminate"_L1,
    "DNSSEC Bogus"_L1,
    "Signature Expired"_L1,
    "Signature Not Yet Valid"_L1,
    "DNSKEY Missing"_L1,
    "RRSIGs Missing"_L1,
    "No Zone Key Bit Set"_L1,
    "NSEC Missing"_L1,
    "Cached Error"_L1,
    "Not Ready"_L1,
    "Blocked"_L1,
    "Censored"_L1,
    "Filtered"_L1,
    "Prohibited"_L1,
    "Stale NXDOMAIN Answer"_L1,
    "Not Authoritative"_L1,
    "Not Supported"_L1,
    "No Reachable Authority"_L1,
    "Network Error"_L1,
    "Invalid Data"_L1,
};

quint16 read16(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<quint16>(static_cast<uchar>(bytes.at(offset)) << 8 |
                                static_cast<uchar>(bytes.at(offset + 1)));
}

/// EXTRA-TEXT is UTF-8 of the server's choice; the evidence holds ASCII.
QString asciiOf(const QByteArray &bytes)
{
    QString text;
    for (const QChar character : QString::fromUtf8(bytes)) {
        if (text.size() == maximumText)
            return text + u"..."_s;
        text += character >= u' ' && character <= u'~' ? character : QChar(u'?');
    }
    return text;
}

QString described(quint16 code, const QByteArray &extraText)
{
    QString text = u"EDE %1"_s.arg(code);
    if (code < purposes.size())
        text += u" (%1)"_s.arg(purposes.at(code));
    return extraText.isEmpty() ? text : text + u": "_s + asciiOf(extraText);
}

} // namespace

ExtendedErrors extendedErrorsOf(const QByteArray &options)
{
    ExtendedErrors errors;
    QStringList texts;
    for (qsizetype position = 0; position + 4 <= options.size() && errors.codes.size() < maximumCodes;) {
        const quint16 option = read16(options, position);
        const quint16 size = read16(options, position + 2);
        const qsizetype data = position + 4;
        if (data + size > options.size())
            break;
        position = data + size;
        if (option != extendedErrorOption || size < 2)
            continue;
        const quint16 code = read16(options, data);
        if (errors.codes.contains(code))
            continue;
        errors.codes += code;
        if (texts.size() < 3)
            texts += described(code, options.mid(data + 2, size - 2));
    }
    errors.text = texts.join(u"; "_s);
    return errors;
}

} // namespace dns
