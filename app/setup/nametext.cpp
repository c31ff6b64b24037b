// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/domainname.h"
#include "setup/printable.h"
#include "setup/sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

const char *emptyText(bool host)
{
    return host
               ? QT_TRANSLATE_NOOP("setup",
                                   "Type the full name of your mail server, for example mail.example.org.")
               : QT_TRANSLATE_NOOP("setup",
                                   "Type your mail domain: the part behind the @ of your mail addresses, for "
                                   "example example.org.");
}

const char *singleLabelText(bool host)
{
    return host ? QT_TRANSLATE_NOOP("setup",
                                    "\"%1\" has no dot. The Internet needs the full name of the server, for "
                                    "example mail.example.org.")
                : QT_TRANSLATE_NOOP(
                      "setup", "\"%1\" has no dot. A mail domain on the Internet has at least two parts, for "
                               "example example.org.");
}

const char *urlText(bool host)
{
    return host
               ? QT_TRANSLATE_NOOP("setup",
                                   "This is a web address. Only the name of the server is needed, without "
                                   "http:// and without anything behind the name.")
               : QT_TRANSLATE_NOOP(
                     "setup", "This is a web address. Only the domain is needed, without http:// and without "
                              "anything behind the name.");
}

const char *mailAddressText(bool host)
{
    return host ? QT_TRANSLATE_NOOP(
                      "setup", "This is an e-mail address. Type the name of the server that takes the mail, "
                               "for example mail.example.org.")
                : QT_TRANSLATE_NOOP("setup",
                                    "This is an e-mail address. Only the part behind the @ is needed.");
}

const char *ipText(bool host)
{
    return host ? QT_TRANSLATE_NOOP("setup",
                                    "\"%1\" is an IP address. An MX record needs a name here, for example "
                                    "mail.example.org; the address has a box of its own.")
                : QT_TRANSLATE_NOOP("setup",
                                    "\"%1\" is an IP address. Type the domain here, for example example.org; "
                                    "addresses are asked for later.");
}

const char *publicSuffixText(Grade grade)
{
    return grade == Grade::Error
               ? QT_TRANSLATE_NOOP(
                     "setup",
                     "\"%1\" is an ending under which everybody can register names; nobody has it for "
                     "himself. Type the whole domain, with your own part in front.")
               : QT_TRANSLATE_NOOP(
                     "setup", "\"%1\" is an ending under which everybody on the Internet can register names. "
                              "It works inside your network, but it hides the real names under it.");
}

const char *specialUseText(Grade grade)
{
    return grade == Grade::Error
               ? QT_TRANSLATE_NOOP("setup",
                                   "Names that end in \"%2\" are reserved (RFC 6761) and never exist on the "
                                   "Internet, so no mail can come to \"%1\". Type the domain that you have "
                                   "registered, or choose the LAN way.")
               : QT_TRANSLATE_NOOP(
                     "setup",
                     "Names that end in \"%2\" have a special meaning (RFC 6761), so other computers "
                     "may never find \"%1\". A name that ends in .internal is safe.");
}

const char *prefixText(NameProblem problem)
{
    return problem == NameProblem::WwwPrefix
               ? QT_TRANSLATE_NOOP(
                     "setup", "\"%1\" looks like the name of a web site. Mail addresses hardly ever end in "
                              "@%1; the mail domain is probably the part behind \"%2.\".")
               : QT_TRANSLATE_NOOP(
                     "setup", "\"%1\" looks like the name of the mail server. The mail domain, which stands "
                              "behind the @ of the addresses, is probably the part behind \"%2.\".");
}

/// The sentence with %1 for the name and %2 for the detail.
const char *problemText(const NameCheck &check)
{
    switch (check.problem) {
    case NameProblem::None: return nullptr;
    case NameProblem::Empty: return emptyText(check.host);
    case NameProblem::TooLong:
        return QT_TRANSLATE_NOOP(
            "setup", "This is too long: a name has at most 253 characters (RFC 1035 section 2.3.4).");
    case NameProblem::LabelTooLong:
        return QT_TRANSLATE_NOOP(
            "setup", "The part \"%2\" is too long: between two dots there are at most 63 characters (RFC "
                     "1035 section 2.3.4).");
    case NameProblem::EmptyLabel:
        return QT_TRANSLATE_NOOP(
            "setup", "There is nothing between two dots, or a dot at the beginning. Remove the dot that "
                     "is too many.");
    case NameProblem::BadCharacter:
        return check.detail == u" "_s
                   ? QT_TRANSLATE_NOOP(
                         "setup",
                         "There is a space inside. A name has letters, digits and hyphens between its "
                         "dots.")
                   : QT_TRANSLATE_NOOP(
                         "setup", "\"%2\" cannot be part of a name. A name has letters, digits and hyphens "
                                  "between its dots.");
    case NameProblem::HyphenAtEdge:
        return QT_TRANSLATE_NOOP(
            "setup", "The part \"%2\" begins or ends with a hyphen, which is not allowed (RFC 1123 "
                     "section 2.1).");
    case NameProblem::ReservedHyphens:
        return QT_TRANSLATE_NOOP(
            "setup", "\"%1\" has two hyphens in a place that is kept for coded names (RFC 5891 section "
                     "4.2.3.1). Check that it is spelled correctly.");
    case NameProblem::InvalidIdn:
        return QT_TRANSLATE_NOOP(
            "setup", "\"%2\" is not a valid name: some of its characters, or their order, are not allowed "
                     "in names (RFC 5891).");
    case NameProblem::IsUrl: return urlText(check.host);
    case NameProblem::IsMailAddress: return mailAddressText(check.host);
    case NameProblem::IsIpAddress: return ipText(check.host);
    case NameProblem::HasPort:
        return QT_TRANSLATE_NOOP("setup", "The number behind the colon is a port. Only the name is needed.");
    case NameProblem::SingleLabel: return singleLabelText(check.host);
    case NameProblem::PublicSuffix: return publicSuffixText(check.grade);
    case NameProblem::ReverseName:
        return QT_TRANSLATE_NOOP(
            "setup", "\"%1\" is a name for looking up an IP address backwards. It cannot have mail; type "
                     "an ordinary name.");
    case NameProblem::SpecialUse: return specialUseText(check.grade);
    case NameProblem::MulticastDns:
        return QT_TRANSLATE_NOOP(
            "setup", "Names that end in .local are looked up by multicast (mDNS, RFC 6762), so many "
                     "computers will not ask your own DNS for \"%1\". A name that ends in .internal is "
                     "safer.");
    case NameProblem::WwwPrefix:
    case NameProblem::HostPrefix: return prefixText(check.problem);
    case NameProblem::MixedScripts:
        return QT_TRANSLATE_NOOP(
            "setup", "\"%2\" has letters of different alphabets, or letters that look like those of "
                     "another one. If you copied it, check that it is really your name.");
    case NameProblem::NumericEnd:
        return QT_TRANSLATE_NOOP(
            "setup", "\"%1\" ends in a number, as an IP address does; no name may end so (RFC 1123 section "
                     "2.1). Check the ending.");
    }
    return nullptr;
}

} // namespace

QString nameText(const NameCheck &check)
{
    const char *text = problemText(check);
    if (!text)
        return {};
    const QString name =
        check.problem == NameProblem::IsIpAddress ? check.detail : printable(check.unicode, 253);
    return sentence("setup", text, {name, check.detail});
}

} // namespace setup
