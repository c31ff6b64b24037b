// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"
#include "setup/idnlabel.h"
#include "setup/printable.h"
#include "setup/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

constexpr qsizetype longestText = 256;

/// Four decimal numbers from 0 to 255 without leading zeros: the one form of RFC 3986 section 3.2.2 that
/// every program reads alike. (QHostAddress also takes "1.2.3", "0x7f.1" and "01.2.3.4".)
std::optional<QHostAddress> strictV4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 value = 0;
    for (const QString &part : parts) {
        const bool digits =
            std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || part.isEmpty() || part.size() > 3 || (part.size() > 1 && part[0] == u'0') ||
            part.toUInt() > 255)
            return {};
        value = (value << 8) | part.toUInt();
    }
    return QHostAddress(value);
}

std::optional<QHostAddress> strictV6(const QString &text)
{
    static const QRegularExpression form(u"^[0-9A-Fa-f:]*(:\\d+\\.\\d+\\.\\d+\\.\\d+)?$"_s);
    if (!text.contains(u':') || !form.match(text).hasMatch())
        return {};
    const QHostAddress address(text);
    return address.protocol() == QAbstractSocket::IPv6Protocol ? std::optional(address) : std::nullopt;
}

std::optional<QHostAddress> strictAddress(const QString &text)
{
    const auto v4 = strictV4(text);
    return v4 ? v4 : strictV6(text);
}

AddressCheck error(AddressProblem problem, const QString &typed, const QString &suggestion = {})
{
    AddressCheck check;
    check.problem = problem;
    check.grade = Grade::Error;
    check.detail = printable(typed, 80);
    check.suggestion = suggestion;
    return check;
}

/// The canonical text of `candidate` when it is an address.
QString fix(const QString &candidate)
{
    const auto address = strictAddress(candidate);
    return address ? address->toString() : QString();
}

QString withoutLeadingZeros(const QString &text)
{
    static const QRegularExpression zeros(u"(^|\\.)0+(?=\\d)"_s);
    return QString(text).replace(zeros, u"\\1"_s);
}

/// What is wrong with a text that is no address.
AddressCheck readWrong(const QString &text)
{
    static const QRegularExpression prefixLength(u"^(.*[^/])/\\d{0,3}$"_s);
    static const QRegularExpression bracketed(u"^\\[([^\\]]*)\\]?(:\\d{0,5})?$"_s);
    static const QRegularExpression port(u"^([0-9.]+):\\d{0,5}$"_s);
    static const QRegularExpression zone(u"^([0-9A-Fa-f:]*:[0-9A-Fa-f:]*)%.*$"_s);
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    static const QRegularExpression url(u"^[A-Za-z][A-Za-z0-9+.-]*://([^/]*)/?.*$"_s);
    static const QRegularExpression letters(u"[G-Zg-z]"_s);

    if (const auto match = prefixLength.match(text); match.hasMatch() && !fix(match.captured(1)).isEmpty())
        return error(AddressProblem::HasPrefixLength, text, fix(match.captured(1)));
    if (const auto match = bracketed.match(text); match.hasMatch())
        return error(match.captured(2).isEmpty() ? AddressProblem::HasBrackets : AddressProblem::HasPort,
                     text, fix(match.captured(1)));
    if (const auto match = port.match(text); match.hasMatch())
        return error(AddressProblem::HasPort, text, fix(match.captured(1)));
    if (const auto match = zone.match(text); match.hasMatch())
        return error(AddressProblem::HasZone, text, fix(match.captured(1)));
    if (const auto match = url.match(text); match.hasMatch() && strictV4(match.captured(1)))
        return error(AddressProblem::NotAnAddress, text, match.captured(1));
    if (numbers.match(text).hasMatch()) {
        const QString plain = withoutLeadingZeros(text);
        if (plain != text && strictV4(plain))
            return error(AddressProblem::LeadingZero, text, plain);
        return error(AddressProblem::WrongParts, text,
                     fix(plain.endsWith(u'.') ? plain.chopped(1) : QString()));
    }
    const QString squeezed = QString(text).remove(QRegularExpression(u"\\s"_s)).replace(u',', u'.');
    if (const QString fixed = fix(squeezed); !fixed.isEmpty())
        return error(AddressProblem::NotAnAddress, text, fixed);
    if (text.contains(u'.') && text.contains(letters) && !text.contains(u':') && !text.contains(u' '))
        return error(AddressProblem::IsName, text);
    return error(AddressProblem::NotAnAddress, text);
}

bool isUnusable(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Unspecified:
    case AddressKind::Loopback:
    case AddressKind::Multicast:
    case AddressKind::Broadcast:
    case AddressKind::V4Mapped:
    case AddressKind::Translation:
    case AddressKind::Reserved: return true;
    default: return false;
    }
}

bool isForLans(AddressKind kind)
{
    return kind == AddressKind::Private || kind == AddressKind::UniqueLocal ||
           kind == AddressKind::CarrierGradeNat;
}

/// The IPv4 address that somebody wrote as IPv6.
QString mappedV4(const QHostAddress &address)
{
    bool ok = false;
    const quint32 v4 = address.toIPv4Address(&ok);
    return ok && address.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress(v4).toString()
                                                                     : QString();
}

void judge(AddressCheck &check, Mode mode, bool simulated)
{
    const AddressKind kind = addressKind(check.address);
    const bool global = kind == AddressKind::Global || (simulated && kind == AddressKind::Documentation);
    const auto set = [&check](AddressProblem problem, Grade grade) {
        check.problem = problem;
        check.grade = grade;
    };
    if (mode == Mode::Internet && !global)
        set(AddressProblem::NotPublic, Grade::Error);
    else if (isUnusable(kind))
        set(AddressProblem::Unusable, Grade::Error);
    else if (mode == Mode::Lan && !isForLans(kind))
        set(AddressProblem::NotPrivate, Grade::Hint);
    if (kind == AddressKind::V4Mapped)
        check.suggestion = mappedV4(check.address);
}

} // namespace

AddressCheck checkAddress(const QString &typed, Mode mode, bool simulated)
{
    if (typed.size() > longestText)
        return error(AddressProblem::NotAnAddress, typed);
    const QString text = plainForm(typed).trimmed();
    if (text.isEmpty())
        return error(AddressProblem::Empty, {});
    const auto address = strictAddress(text);
    if (!address)
        return readWrong(text);
    AddressCheck check;
    check.address = *address;
    check.detail = address->toString();
    judge(check, mode, simulated);
    return check;
}

QString addressText(const AddressCheck &check)
{
    const auto text = [&check](const char *source) { return sentence("setup", source, {check.detail}); };
    switch (check.problem) {
    case AddressProblem::None: return {};
    case AddressProblem::Empty:
        return text(
            QT_TRANSLATE_NOOP("setup", "Type an IP address, for example 203.0.113.5 or 2001:db8::5."));
    case AddressProblem::NotAnAddress:
        return text(QT_TRANSLATE_NOOP(
            "setup", "\"%1\" is not an IP address. An address looks like 203.0.113.5 (IPv4) or "
                     "2001:db8::5 (IPv6)."));
    case AddressProblem::NotPublic:
    case AddressProblem::Unusable: return addressKindText(check.address);
    case AddressProblem::NotPrivate: {
        const QString kind = addressKindText(check.address);
        return kind.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("setup", "%1 is a public Internet address. That works, but in a "
                                                     "LAN a private one such as 192.168.1.5 is usual."))
                   : kind;
    }
    case AddressProblem::IsName:
        return text(QT_TRANSLATE_NOOP("setup",
                                      "\"%1\" is a name. Type the IP address of the server here, for example "
                                      "203.0.113.5."));
    case AddressProblem::HasPrefixLength:
        return text(QT_TRANSLATE_NOOP("setup",
                                      "\"%1\" describes a whole network. Type the address alone, without the "
                                      "slash and the number behind it."));
    case AddressProblem::HasPort:
        return text(
            QT_TRANSLATE_NOOP("setup", "The number behind the colon is a port. Type the address alone."));
    case AddressProblem::HasBrackets:
        return text(QT_TRANSLATE_NOOP("setup", "Type the address alone, without the brackets."));
    case AddressProblem::HasZone:
        return text(QT_TRANSLATE_NOOP(
            "setup", "\"%1\" names a network card of this computer behind the % sign; such an "
                     "address means nothing to other computers. Use another address of the "
                     "server."));
    case AddressProblem::LeadingZero:
        return text(QT_TRANSLATE_NOOP(
            "setup", "\"%1\" has numbers that begin with 0, which programs read in different "
                     "ways. Type them without the zeros in front."));
    case AddressProblem::WrongParts:
        return text(QT_TRANSLATE_NOOP(
            "setup", "\"%1\" is not complete or not correct: an IPv4 address is four numbers "
                     "from 0 to 255 with dots between them, for example 203.0.113.5."));
    }
    return {};
}

} // namespace setup
