// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the check of the ports for mail programs (clientports.cpp), apart because there are many.
namespace checks {

inline constexpr std::array clientTags{
    Tag{"CLIENT_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 serves mail programs, encrypted, on: %2."), nullptr},
    Tag{"CLIENT_NO_SERVERS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No mail servers were entered, and the domain names none of its own for mail programs, so there is nothing to connect to."),
        nullptr},
    Tag{"CLIENT_NOT_CONNECTED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was not connected to: its address is not a public one and you did not enter it."), nullptr},
    Tag{"CLIENT_HOST_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Not every address of the mail servers is known, because the DNS could not be asked; see the checks above."), nullptr},
    Tag{"CLIENT_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 does not serve mail programs: all six ports for reading and handing in mail are closed. That is as it should be if the mailboxes "
                                    "are elsewhere or are read in the browser. Otherwise switch on IMAP on port 993 and submission on port 465."),
        nullptr},
    Tag{"CLIENT_NO_READING", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "No mail program can read mail with encryption: none of the ports 993, 995, 143 and 110 of %1 offers that."),
        QT_TRANSLATE_NOOP("checks", "Switch on IMAP with TLS on port 993 of the mail server, and let the router and the firewall pass TCP port 993 to it."),
        "RFC 8314 section 3"},
    Tag{"CLIENT_NO_SUBMISSION", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "No mail program can hand in mail with encryption: neither port 465 nor port 587 of %1 offers that."),
        QT_TRANSLATE_NOOP("checks", "Switch on submission with TLS on port 465 of the mail server (Postfix: the line “submissions” in master.cf), and let the router and the "
                                    "firewall pass TCP port 465 to it."),
        "RFC 8314 section 3.3"},
    Tag{"CLIENT_LAN_PORT_25", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Mail programs in the LAN can hand in mail at %1 only on port 25. Ports 465 and 587, which are meant for that, are closed."), nullptr},
    Tag{"CLIENT_NO_TLS", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 answers on port %2 without offering encryption. Passwords and mail travel readable."),
        QT_TRANSLATE_NOOP("checks", "Give the mail server a certificate and switch on STARTTLS on port %2, or close the port if the ones with TLS (993, 995, 465) are open."),
        "RFC 8314 section 4.1"},
    Tag{"CLIENT_LOGIN_BEFORE_TLS", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 takes passwords on port %2 before encryption has begun. A program that is set wrongly sends them readable."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server refuse log-ins before STARTTLS (Dovecot: auth_allow_cleartext = no, before 2.4 disable_plaintext_auth = yes; "
                                    "Postfix: smtpd_tls_auth_only = yes)."),
        "RFC 8314 section 4.1, RFC 4954 section 4"},
    Tag{"CLIENT_SWAPPED_PLAIN", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 begins in plain text on port %2, where mail programs expect TLS from the first octet. They cannot connect."),
        QT_TRANSLATE_NOOP("checks", "Switch on implicit TLS for port %2 in the mail server (Postfix: smtpd_tls_wrappermode = yes for port 465; Dovecot: ssl = yes for "
                                    "993 and 995). STARTTLS belongs on 587, 143 and 110."),
        "RFC 8314 section 3"},
    Tag{"CLIENT_SWAPPED_TLS", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 expects TLS from the first octet on port %2, where mail programs begin in plain text and then use STARTTLS. They cannot connect."),
        QT_TRANSLATE_NOOP("checks", "Switch off implicit TLS for port %2 in the mail server and offer STARTTLS there (Postfix: smtpd_tls_wrappermode = no). TLS from the "
                                    "first octet belongs on 465, 993 and 995."),
        "RFC 8314 section 3"},
    Tag{"CLIENT_INJECTION", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 sent plain text behind its answer to STARTTLS on port %2: a broken server or proxy, or somebody tampers with the connection."),
        QT_TRANSLATE_NOOP("checks", "Update the mail server, and look for a mail proxy in the firewall in front of it."), "RFC 3207 section 4.2, RFC 9051 section 6.2.1"},
    Tag{"CLIENT_HANDSHAKE_FAILED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Encryption with %1 on port %2 fails (%3). Mail programs cannot connect."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256. Its log says whether it can read its "
                                    "certificate and key."),
        "RFC 8314 section 4.1, RFC 8996"},
    Tag{"CLIENT_BROKEN", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Something answers at %1 on port %2, but a mail program cannot work with it (%3); see the transcript."),
        QT_TRANSLATE_NOOP("checks", "See which program listens on port %2, and look into its log. If the port is not meant for mail programs, close it.")},
    Tag{"CLIENT_REJECTED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses to serve this computer on port %2: “%3”."),
        QT_TRANSLATE_NOOP("checks", "Look into the mail server's log why; it (or fail2ban) may have banned the address of this computer.")},
    Tag{"CLIENT_TEMPORARY", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is temporarily unavailable to this computer on port %2: “%3”."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes.")},
    Tag{"CLIENT_STALLED", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 accepts connections on port %2, but stopped answering."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again with a longer time-out, and look into the mail server's log.")},
    Tag{"CLIENT_HAIRPIN", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 has the external address of this very network, and many routers do not let connections to it come back in. Its ports for mail "
                                    "programs cannot be judged from here."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from outside, for example over a mobile phone's connection. From here you can test the server under its private "
                                    "address: begin a setup for the LAN.")},
    Tag{"CLIENT_SILENT", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not answer on any port. That may be the server, its router or this network, whose firewall may let no mail programs out."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from another network. If nothing answers there either: see that the server is switched on, and let the router and the "
                                    "firewall pass TCP ports 993 and 465 to it.")},
    Tag{"CLIENT_UNREACHABLE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "This computer has no way to %1, or forbids the connection (%2), so its ports for mail programs could not be tested from here."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from a network that has this kind of address, and see whether a firewall of this computer stops the program.")},
    Tag{"CLIENT_CERTIFICATE", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 on port %2 is not in order: %3. It names %4. Mail programs refuse it or alarm their users."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority that covers the server's name, with its whole chain, for IMAP, POP3 and "
                                    "submission too, and let every service load it again."),
        "RFC 8314 section 4.1, RFC 7817"},
    Tag{"CLIENT_CERTIFICATE_LAN", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 on port %2 is of nobody whom computers know: %3. Inside a LAN that is usual; every mail program asks once whether to "
                                    "trust it."),
        nullptr},
    Tag{"CLIENT_CERTIFICATE_EXPIRES", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %1 on port %2 expires on %3, in %4 days."),
        QT_TRANSLATE_NOOP("checks", "Renew the certificate, let every service of the mail server load it, and see why it was not renewed automatically.")},
    Tag{"CLIENT_OTHER_NAME", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Mail programs are also sent to %2, which is the same server. The certificate it shows as %1 does not cover that name. Whether it shows "
                                    "another one for %2 was not tested."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate that covers both names, or publish only the name %1 for mail programs."), "RFC 7817"},
    Tag{"CLIENT_OLD_TLS", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 uses %3 on port %2, which is obsolete. New mail programs refuse it."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server offer TLS 1.2 and 1.3."), "RFC 8996, RFC 8314 section 4.1"},
};

} // namespace checks
