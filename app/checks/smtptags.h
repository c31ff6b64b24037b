// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the SMTP check (smtp.cpp), apart because there are many.
namespace checks {

inline constexpr std::array smtpTags{
    Tag{"SMTP_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 greets and answers EHLO (after %2 ms)."), nullptr},
    Tag{"SMTP_NO_TARGET", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no address to connect to; see the checks above."), nullptr},
    Tag{"SMTP_TARGET_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Not every address of the mail servers is known, because the DNS could not be asked; see the checks above."), nullptr},
    Tag{"SMTP_NOT_CONNECTED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was not connected to: the address is not a public one and you did not enter it."), nullptr},
    Tag{"SMTP_MORE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 more addresses were not connected to: at most five of each family per host and a hundred in all are tested, and "
                                    "senders try no more than that."),
        nullptr},
    Tag{"SMTP_REFUSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses connections on port %2: nothing listens there, or a firewall rejects them."),
        QT_TRANSLATE_NOOP("checks", "Start the mail server's SMTP service and let it listen on port %2 of all addresses; in the router forward TCP port %2 to the "
                                    "mail server, and allow it in the firewall. If this computer is behind the same router as the server, run the "
                                    "diagnosis from outside as well: many routers refuse connections to their own external address.")},
    Tag{"SMTP_TIMEOUT", Verdict::Fail, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on port %2, while other servers do. The packets are dropped on the way or at the server."),
        QT_TRANSLATE_NOOP("checks", "In the router forward TCP port %2 to the mail server and allow it in every firewall on the way; then see that the server is "
                                    "switched on and has that address.")},
    Tag{"SMTP_TIMEOUT_ALL", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on port %2. No server at all could be reached on that port from here, so this may be the server, its router, "
                                    "or this network: many Internet providers block outgoing port 25."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from another network (or on the mail server itself). If it fails there too: forward TCP port %2 to the mail "
                                    "server and allow it in every firewall on the way.")},
    Tag{"SMTP_TIMEOUT_LAN", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on port %2."),
        QT_TRANSLATE_NOOP("checks", "See that the mail server is switched on and has that address, and allow TCP port %2 in its firewall.")},
    Tag{"SMTP_UNREACHABLE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer has no way to %1 (%3), so the server could not be tested from here."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from a network that has this kind of address. For an IPv6 address that means a connection with IPv6.")},
    Tag{"SMTP_BLOCKED_HERE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer itself forbids the connection to %1 on port %2 (a local firewall or antivirus program)."),
        QT_TRANSLATE_NOOP("checks", "Allow this program to connect to port %2 in the firewall or antivirus program of this computer, then run the diagnosis again.")},
    Tag{"SMTP_HAIRPIN", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 is the external address of this very network, and many routers do not let connections to it come back in (NAT loopback, “hairpin”). "
                                    "So port %2 cannot be judged from here; it may well be open to everyone else."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from outside, for example over a mobile phone's connection. From here you can check two things: that the router "
                                    "forwards TCP port %2 to the private address of the mail server, and that the server itself answers under that address: "
                                    "begin a setup for the LAN.")},
    Tag{"SMTP_MAYBE_HERE", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "It could not be found out which external address this network has. If it is %1, the router may simply not let connections to it come back in, "
                                    "and the port may well be open to everyone else. So this is not certain."),
        QT_TRANSLATE_NOOP("checks", "If the server is in this network, run the diagnosis from outside as well, for example over a mobile phone's connection.")},
    Tag{"SMTP_NO_GREETING", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 accepts the connection but sent no greeting within %2 seconds. Some servers make strangers wait; real senders wait up to five "
                                    "minutes."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again with a longer time-out. If there still is no greeting, look into the mail server's log: a greet delay, a slow DNS "
                                    "look-up or an overload is the cause.")},
    Tag{"SMTP_STALLED", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 stopped answering in the middle of the dialogue; given up after %2 seconds."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again with a longer time-out, and look into the mail server's log.")},
    Tag{"SMTP_CLOSED_BEFORE_GREETING", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 accepts the connection and closes it without a greeting."),
        QT_TRANSLATE_NOOP("checks", "See that the SMTP service behind the port forwarding or container is running. If it is, look whether it (or fail2ban) has banned the "
                                    "address of this computer.")},
    Tag{"SMTP_CLOSED_EARLY", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 closed the connection in the middle of the dialogue."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log for the reason; it may have banned the address of this computer.")},
    Tag{"SMTP_REJECTED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 answers, but refuses to serve this computer: “%2”. Many servers refuse addresses of home connections; only if it says so to "
                                    "everyone, no mail arrives."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log why. If it refuses only addresses of home connections, run the diagnosis from another network.")},
    Tag{"SMTP_TEMPORARY", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is temporarily unavailable to this computer: “%2”. Senders will try again later."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes. If it stays so, look into the mail server's log (too many connections, low disk space, greylisting).")},
    Tag{"SMTP_HELLO_REFUSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses both EHLO and HELO: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Correct the restrictions on EHLO and HELO in the mail server's settings: an address literal as name is allowed (RFC 5321 section 4.1.4).")},
    Tag{"SMTP_NOT_SMTP", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "What answers at %1 is no SMTP server."),
        QT_TRANSLATE_NOOP("checks", "Forward the port to the mail server's SMTP service instead; see the transcript for what answered.")},
    Tag{"SMTP_OTHER_PROTOCOL", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "What answers at %1 is no SMTP server; it looks like %2."),
        QT_TRANSLATE_NOOP("checks", "Forward the port to the mail server's SMTP service instead; see the transcript for what answered.")},
    Tag{"SMTP_NONSENSE", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 answers, but breaks the rules of SMTP so that no sender could follow; see the transcript."),
        QT_TRANSLATE_NOOP("checks", "See which program listens on that port, and update or replace it.")},
    Tag{"SMTP_ONLY_HELO", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses EHLO and accepts only the old HELO, so there is no encryption."),
        QT_TRANSLATE_NOOP("checks", "Switch on ESMTP in the mail server, or switch off the SMTP inspection of the firewall in front of it.")},
    Tag{"SMTP_MASKED", Verdict::Warn, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "The greeting of %1 is masked by asterisks: a firewall in between rewrites SMTP and may hide STARTTLS."),
        QT_TRANSLATE_NOOP("checks", "Switch off the SMTP inspection (“fixup”, “SMTP ALG”) of the firewall.")},
    Tag{"SMTP_OWN_NAME_DIFFERS", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 greets with the name “%2”, which is not its name in the MX record."),
        QT_TRANSLATE_NOOP("checks", "Set the host name in the mail server's settings (Postfix: myhostname) to the name in the MX record.")},
    Tag{"SMTP_HELLO_NAME", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 answers EHLO with the name “%2”, which is no complete host name."),
        QT_TRANSLATE_NOOP("checks", "Set the host name in the mail server's settings (Postfix: myhostname) to the name in the MX record."),
        "RFC 5321 section 4.1.1.1"},
    Tag{"SMTP_NAME_DIFFERS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 greets with the name “%2”. Large providers do that."), nullptr},
    Tag{"SMTP_BARE_LF", Verdict::Note, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 ends its lines with LF alone instead of CR LF (RFC 5321 section 2.3.8)."), nullptr},
    Tag{"SMTP_SLOW", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is slow: the session took %2 seconds. Impatient senders give up."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log and settings for slow DNS look-ups, greet delays and overload.")},
};

} // namespace checks
