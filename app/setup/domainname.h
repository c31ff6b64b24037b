// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"

namespace setup {

/// What is wrong with a typed name. Text is made late, by nameText().
enum class NameProblem {
    None,
    Empty,
    TooLong,      ///< more than 253 characters as A-labels (RFC 1035 section 2.3.4)
    LabelTooLong, ///< more than 63 octets
    EmptyLabel,   ///< "a..b", leading dot
    BadCharacter, ///< not a letter, digit or hyphen (RFC 1123 section 2.1); detail: the character
    HyphenAtEdge,
    ReservedHyphens, ///< "--" in places 3 and 4 without xn-- (RFC 5891 section 4.2.3.1)
    InvalidIdn,      ///< not a valid internationalised label (RFC 5891, UTS 46)
    IsUrl,           ///< pasted URL; fix offered
    IsMailAddress,   ///< pasted e-mail address; fix offered
    IsIpAddress,
    HasPort,      ///< "mail.example.org:25"
    SingleLabel,  ///< "localhost", "intranet": no dot
    PublicSuffix, ///< "co.uk": nobody's own domain (libpsl)
    ReverseName,  ///< under in-addr.arpa or ip6.arpa
    SpecialUse,   ///< RFC 6761, 6762, 7686, 8375: .test .invalid .example .localhost .local .onion .home.arpa
                  ///< .internal
    MulticastDns, ///< .local in LAN mode: allowed, but clashes with mDNS (RFC 6762)
    WwwPrefix,    ///< "www.example.org": allowed, but hardly meant as a mail domain; fix offered
    MixedScripts, ///< looks like another name (RFC 5890 section 4.4)
    HostPrefix,   ///< "mail.example.org" as a domain: allowed, but probably the server's name; fix offered
    NumericEnd    ///< the last label is digits only, as in an address (RFC 1123 section 2.1)
};

enum class Grade { Fine, Hint, Error }; ///< Error blocks Next; Hint is shown and may be ignored

/// The result of reading what somebody typed as a domain or host name.
struct NameCheck
{
    QString ascii;   ///< A-labels, lower case, no last dot; empty when Error leaves nothing usable
    QString unicode; ///< U-labels for display; equals ascii when there are none
    NameProblem problem = NameProblem::None;
    Grade grade = Grade::Fine;
    QString detail;       ///< the label or character meant
    QString suggestion;   ///< one-click fix to put into the box instead; empty when none can be guessed
    bool changed = false; ///< ascii differs from the text by trimming, lower-casing, Unicode dots, zero-width
                          ///< characters or last dot
    bool host = false;    ///< read as the name of a server, not as a domain
};

/// Reads `typed` as a mail domain for the given mode (checks A0.1 to A0.7). In LAN and map mode single labels
/// are allowed. `simulated`: names under .example are taken for real ones. Looks nothing up; fast enough for
/// every key.
[[nodiscard]] NameCheck checkDomain(const QString &typed, Mode mode, bool simulated = false);
/// Reads `typed` as the name of a mail server. In LAN mode single labels are allowed.
[[nodiscard]] NameCheck checkHostName(const QString &typed, Mode mode, bool simulated = false);
/// The sentence for a person, in the current language; empty for None.
[[nodiscard]] QString nameText(const NameCheck &check);

enum class AddressProblem {
    None,
    Empty,
    NotAnAddress,
    NotPublic,       ///< Internet mode, but cannot be reached from the Internet
    NotPrivate,      ///< LAN mode, but not an address of a LAN
    Unusable,        ///< no computer can be reached by it from another one, in any mode
    IsName,          ///< a host name in the box for addresses
    HasPrefixLength, ///< "192.0.2.1/24"; fix offered
    HasPort,         ///< "192.0.2.1:25"; fix offered
    HasBrackets,     ///< "[2001:db8::1]"; fix offered
    HasZone,         ///< "fe80::1%eth0"
    LeadingZero,     ///< "192.168.001.005": octal to some programs; fix offered
    WrongParts       ///< "192.0.2": not four numbers from 0 to 255
};

struct AddressCheck
{
    QHostAddress address; ///< null when it is no address
    AddressProblem problem = AddressProblem::None;
    Grade grade = Grade::Fine;
    QString detail;     ///< what was typed, printable
    QString suggestion; ///< one-click fix; empty when none
};

/// Reads `typed` as an address of a mail server (checks A0.9, A0.10). In Internet mode a non-global address
/// is an Error that names what it is; in LAN mode a global one is a Hint. `simulated`: documentation blocks
/// count as global.
[[nodiscard]] AddressCheck checkAddress(const QString &typed, Mode mode, bool simulated = false);
[[nodiscard]] QString addressText(const AddressCheck &check);

/// The U-label form of an A-label name, for display only (never returns characters that a terminal or bidi
/// could misuse).
[[nodiscard]] QString displayName(const QString &ascii);
/// The registrable domain ("example.co.uk" of "mail.example.co.uk", libpsl); empty when there is none.
[[nodiscard]] QString registrableDomain(const QString &ascii);
/// The domain that was registered at a registry: the ICANN part of the list only, so "duckdns.org" of "alice.duckdns.org".
[[nodiscard]] QString registeredDomain(const QString &ascii);
/// Is `name` equal to `domain` or below it? Both as A-labels.
[[nodiscard]] bool isInDomain(const QString &name, const QString &domain);

} // namespace setup
