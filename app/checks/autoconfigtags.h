// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the check of settings files (autoconfig.cpp), apart because there are many.
namespace checks {

inline constexpr std::array autoconfigTags{
    Tag{"AUTOCONFIG_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Thunderbird and others that read the same file find their settings at %1."), nullptr},
    Tag{"AUTOCONFIG_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no settings file for mail programs. Thunderbird then guesses the servers. To offer one, put config-v1.1.xml at "
                                    "https://autoconfig.%1/mail/."),
        nullptr},
    Tag{"AUTOCONFIG_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "Whether %1 exists could not be found out, because the DNS could not be asked."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"AUTOCONFIG_NOT_REACHED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No web server could be reached for %1 from here (%2). Whether there is a settings file is not known."), nullptr},
    Tag{"AUTOCONFIG_NOT_A_FILE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "A web server answers for %1, but not with a settings file (status %2). Mail programs go on and guess."), nullptr},
    Tag{"AUTOCONFIG_REDIRECT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 redirects to where no careful mail program follows: %2"), nullptr},
    Tag{"AUTOCONFIG_PRIVATE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was not asked for, because the name has no public address."), nullptr},
    Tag{"AUTOCONFIG_CERTIFICATE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "There is a settings file at %1, but the certificate of the web server is not in order: it has expired, is for another name, or nobody "
                                    "knows its issuer. Mail programs do not read the file."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority for the name %2 on that web server.")},
    Tag{"AUTOCONFIG_ONLY_HTTP", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 comes without encryption, so anybody on the way can name other servers and catch passwords."),
        QT_TRANSLATE_NOOP("checks", "Offer the same file by https, with a certificate for the name %2.")},
    Tag{"AUTOCONFIG_BROKEN", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 names no servers that mail programs understand."),
        QT_TRANSLATE_NOOP("checks", "Correct the file: inside emailProvider it needs an incomingServer (imap or pop3) and an outgoingServer (smtp), each with hostname, port and "
                                    "socketType.")},
    Tag{"AUTOCONFIG_HAS_DTD", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 has a document type declaration. Careful programs refuse such a file."),
        QT_TRANSLATE_NOOP("checks", "Delete the DOCTYPE and every entity from the file.")},
    Tag{"AUTOCONFIG_HALF", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 names servers only for one half: it needs one to read mail from and one to hand mail in at."),
        QT_TRANSLATE_NOOP("checks", "Add the missing incomingServer or outgoingServer to the file.")},
    Tag{"AUTOCONFIG_HOST_BAD", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 names the server “%2”, which is no host name with an address in the DNS."),
        QT_TRANSLATE_NOOP("checks", "Write the name of your mail server into the file in place of “%2”, or add an A record for it.")},
    Tag{"AUTOCONFIG_ELSEWHERE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 names the server %2, which is none of yours."),
        QT_TRANSLATE_NOOP("checks", "Write the name of your mail server into the file, unless the mailboxes really are at %2.")},
    Tag{"AUTOCONFIG_PLAIN", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 tells mail programs to go to %2 without encryption."),
        QT_TRANSLATE_NOOP("checks", "Write socketType SSL with port 993, 995 or 465 into the file."), "RFC 8314 section 3"},
    Tag{"AUTOCONFIG_PORT", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "In the settings file at %1 port and kind of encryption do not fit: %2."),
        QT_TRANSLATE_NOOP("checks", "Write socketType SSL for the ports 993, 995 and 465, and STARTTLS for 143, 110 and 587."), "RFC 8314 section 3"},
    Tag{"AUTOCONFIG_NOTHING_THERE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The settings file at %1 sends mail programs to a service that does not work there: %2."),
        QT_TRANSLATE_NOOP("checks", "Switch the service on at the mail server (see the check of the ports for mail programs), or correct the file.")},
    Tag{"AUTODISCOVER_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "A web server answers Outlook's question for settings at %1."), nullptr},
    Tag{"AUTODISCOVER_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no name autodiscover.%1, so Outlook has to be told the servers."), nullptr},
    Tag{"AUTODISCOVER_NOT_SERVED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "A web server answers for %1, but offers no settings for Outlook (status %2)."), nullptr},
    Tag{"AUTODISCOVER_NOT_REACHED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name for Outlook's settings exists, but no web server could be reached for %1 from here (%2)."), nullptr},
    Tag{"AUTODISCOVER_CERTIFICATE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Outlook asks %1 for its settings, and the certificate of that web server is not in order. Outlook shows its users a warning."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority for the name %2 on that web server, or delete the name %2 at your DNS host.")},
    Tag{"AUTODISCOVER_WILDCARD", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 exists only because every name below the domain leads somewhere (wildcard record). Outlook asks there in vain, and may show a warning "
                                    "about the certificate."),
        nullptr},
};

} // namespace checks
