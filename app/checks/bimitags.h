// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

namespace checks::bimi {

/// %1 is the name of the record, "default._bimi.example.org", wherever nothing else is said. Nothing here harms mail: all are notes.
inline constexpr std::array tags{
    Tag{"BIMI_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 and the logo that it points to are in order: %2."), nullptr},
    Tag{"BIMI_ABSENT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no BIMI record at %1. That is optional: with it some mailboxes show your logo beside your mail."), nullptr},
    Tag{"BIMI_DECLINED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 says that no logo is to be shown beside your mail."), nullptr},
    Tag{"BIMI_TWICE", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "There are %2 BIMI records at %1. Mailboxes then use none of them, and show no logo."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete all but one of the TXT records named %1 that begin with “v=BIMI1”.")},
    Tag{"BIMI_NOT_RECOGNISED", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The text at %1 seems to be meant as a BIMI record, but does not begin with “v=BIMI1;”, so mailboxes ignore it: “%2”."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the TXT record named %1 so that it begins with exactly “v=BIMI1;”, without quotation marks.")},
    Tag{"BIMI_SYNTAX", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "In the BIMI record at %1 something is there twice, or is not of the form “name=value”: “%2”. Mailboxes may show no logo."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the TXT record named %1: each part once, and with a semicolon between the parts.")},
    Tag{"BIMI_LOGO_ADDRESS", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 has no usable address of a logo behind “l=”: “%2”. Mailboxes show no logo."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record named %1: behind “l=” belongs an address that begins with “https://” and ends with "
                                    "“.svg”. For no logo at all the record is “v=BIMI1; l=; a=;”.")},
    Tag{"BIMI_NEEDS_POLICY", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "There is a BIMI record at %1, but no mailbox shows the logo: they want a DMARC record that asks them to act on forged mail "
                                    "(p=quarantine or p=reject)."),
        QT_TRANSLATE_NOOP("checks", "When the DMARC reports show that all your mail passes, change the policy in the TXT record %2 to “p=quarantine”, and later to "
                                    "“p=reject”.")},
    Tag{"BIMI_CERTIFICATE_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 names no certificate for the logo (a=). That is allowed, but some large mailboxes show only logos that have one."),
        nullptr},
    Tag{"BIMI_CERTIFICATE_NAMED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 names a certificate for the logo: %2. Whether that certificate is in order is not checked here."), nullptr},
    Tag{"BIMI_CERTIFICATE_ADDRESS", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "In the BIMI record at %1 there is no usable address behind “a=”: “%2”. Mailboxes that want a certificate show no logo."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record named %1: behind “a=” belongs the address of the certificate, which begins with "
                                    "“https://”. If you have none, delete that part.")},
    Tag{"BIMI_LOGO_NOT_FETCHED", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The logo at %2 could not be fetched from here, so it is not known whether it is in order."),
        QT_TRANSLATE_NOOP("checks", "Open %2 in a web browser. If it shows nothing, ask whoever runs that web server.")},
    Tag{"BIMI_LOGO_NO_HOST", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The BIMI record at %1 points to a logo at %2, but that web server has no public address. Mailboxes cannot fetch it."),
        QT_TRANSLATE_NOOP("checks", "Put the logo on a public web server, and its address behind “l=” in the TXT record named %1.")},
    Tag{"BIMI_LOGO_REDIRECT", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address of the logo leads to %2, where mailboxes may not follow: it is not an ordinary https address, or there are too many "
                                    "redirections."),
        QT_TRANSLATE_NOOP("checks", "Put the address at which the logo really is behind “l=” in the TXT record named %1.")},
    Tag{"BIMI_LOGO_STATUS", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "There is no logo at %2: the web server answers with status %3. Mailboxes show none."),
        QT_TRANSLATE_NOOP("checks", "Put the logo there, or correct its address behind “l=” in the TXT record named %1.")},
    Tag{"BIMI_LOGO_WEB_CERTIFICATE", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The certificate of the web server that has the logo is not in order: %2. Mailboxes may not fetch the logo."),
        QT_TRANSLATE_NOOP("checks", "Ask whoever runs that web server to renew its certificate.")},
    Tag{"BIMI_LOGO_TYPE", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The web server calls the logo at %2 “%3” instead of “image/svg+xml”. Some mailboxes may not take it."),
        QT_TRANSLATE_NOOP("checks", "Ask whoever runs that web server to serve files that end with “.svg” with the content type “image/svg+xml”.")},
    Tag{"BIMI_LOGO_BIG", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The logo at %2 is larger than 32 kilobytes. Some mailboxes do not take it."),
        QT_TRANSLATE_NOOP("checks", "Simplify the drawing, and save it without the extra data of the drawing program.")},
    Tag{"BIMI_LOGO_PACKED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The logo at %2 is compressed; what is in it was not checked."), nullptr},
    Tag{"BIMI_LOGO_BAD", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The logo at %2 is not a drawing of the kind that mailboxes show (SVG Tiny Portable/Secure): %3."),
        QT_TRANSLATE_NOOP("checks", "Save the logo anew with a program that knows “SVG Tiny PS”, or correct the file with a text editor, and put it on the web server again."),
        "draft-svg-tiny-ps-abrotman"},
    Tag{"BIMI_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The TXT record %1, which says whether mailboxes show a logo beside your mail, could not be looked up: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"BIMI_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the DNS, so it has no BIMI record yet; see the check of the delegation."), nullptr},
};

} // namespace checks::bimi
