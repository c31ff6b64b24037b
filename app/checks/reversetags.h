// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the check of reverse names (reverse.cpp), apart because there are many. Arguments everywhere: %1 the address,
/// %2 the name it has, %3 the name it should have, %4 the mail domain.
namespace checks {

inline constexpr auto reverseLetter =
    QT_TRANSLATE_NOOP("checks", "Dear support team,\n\n"
                                "I run the mail server %3 at the address %1 that you have given me. Please set the reverse DNS entry (PTR record) of this "
                                "address:\n\n"
                                "    %1  ->  %3\n\n"
                                "At present it is: %2.\n\n"
                                "Other mail servers look up this entry and refuse mail from an address without a name of its own. The name %3 is meant to "
                                "lead back to %1. If I can set the entry myself in a customer panel, please tell me where; if my contract does not "
                                "include it, please tell me which one does.\n\n"
                                "Kind regards");

inline constexpr auto reverseRemedy =
    QT_TRANSLATE_NOOP("checks", "Ask whoever gave you the address (your Internet provider or server host; not your DNS host) to set the PTR record of %1 to: %3. "
                                "The letter is ready to be sent. Many hosts have a box for it in their panel, called “reverse DNS” or “rDNS”.");

inline constexpr std::array reverseTags{
    Tag{"REVERSE_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2 (PTR record), and that name leads back to it."), nullptr},
    Tag{"REVERSE_SMART_HOST", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Does not apply: all mail leaves through a relay, whose addresses are its operator's."), nullptr},
    Tag{"REVERSE_NO_ADDRESS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No address that mail leaves from is known."), nullptr},
    Tag{"REVERSE_NOT_KNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The addresses that mail leaves from are not known, because the DNS could not be asked; see the checks of the DNS."),
        nullptr},
    Tag{"REVERSE_GUESSED", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "You entered no address. Those of the MX hosts were looked at, but mail may leave from others."), nullptr},
    Tag{"REVERSE_COULD_NOT_ASK", Verdict::Unknown, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "The name of %1 (PTR record) could not be asked for: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again. If it stays so, tell whoever gave you the address that its reverse zone does not answer.")},
    Tag{"REVERSE_MISSING", Verdict::Fail, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has no name (PTR record). Many servers refuse mail from such an address."), reverseRemedy,
        "RFC 1912 section 2.1", reverseLetter},
    Tag{"REVERSE_MISSING_IPV6", Verdict::Fail, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has no name (PTR record). Large receivers, Gmail among them, refuse all mail that comes from such an IPv6 address."),
        QT_TRANSLATE_NOOP("checks", "Ask whoever gave you the address to set the PTR record of %1 to: %3. The letter is ready to be sent. Until then let the mail "
                                    "server send by IPv4 only (Postfix: smtp_address_preference = ipv4, or inet_protocols = ipv4)."),
        "RFC 1912 section 2.1", reverseLetter},
    Tag{"REVERSE_NOT_CONFIRMED", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, but that name does not lead back to the address. Receivers take such a name for forged."), reverseRemedy,
        "RFC 8601 section 2.7.3", reverseLetter},
    Tag{"REVERSE_NOT_CONFIRMED_IPV6", Verdict::Fail, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, but that name does not lead back to the address. Large receivers refuse mail from such an IPv6 address."),
        reverseRemedy, "RFC 8601 section 2.7.3", reverseLetter},
    Tag{"REVERSE_FORWARD_MISSING", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, but in your DNS that name does not have this address. Receivers take such a name for forged."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create an address record (A for IPv4, AAAA for IPv6) for %2 with the value: %1."),
        "RFC 8601 section 2.7.3"},
    Tag{"REVERSE_FORWARD_MISSING_IPV6", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, but in your DNS that name does not have this address. Large receivers refuse mail from such an IPv6 "
                                    "address."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create an AAAA record for %2 with the value: %1."), "RFC 8601 section 2.7.3"},
    Tag{"REVERSE_FORWARD_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2. Whether that name leads back to it could not be asked."), nullptr},
    Tag{"REVERSE_NAME_INVALID", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has the name “%2” (PTR record), which is no valid host name of the Internet."), reverseRemedy, "RFC 1912 section 2.1",
        reverseLetter},
    Tag{"REVERSE_GENERIC", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, which looks like that of a home connection or one that nobody has named. Some receivers refuse mail "
                                    "from such names."),
        reverseRemedy, nullptr, reverseLetter},
    Tag{"REVERSE_SAME_DOMAIN", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, and the server greets as %3. Both are of the same domain and the name leads back, so receivers do not mind."),
        nullptr, "RFC 5321 section 4.1.1.1"},
    Tag{"REVERSE_OTHER_NAME", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has the name %2, but the server greets as %3. Some receivers distrust a server whose two names differ."), reverseRemedy,
        "RFC 5321 section 4.1.1.1", reverseLetter},
    Tag{"REVERSE_SEVERAL", Verdict::Note, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 has several names (PTR records): %2. One is enough, and some receivers look only at the first that comes."), nullptr},
};

} // namespace checks
