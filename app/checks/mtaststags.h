// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the MTA-STS check (mtasts.cpp, mtastsdocuments.cpp), apart because there are many.
namespace checks {

inline constexpr std::array mtaStsTags{
    Tag{"STS_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "MTA-STS is set up for %1 (mode “%2”): senders that support it deliver only encrypted, and only to the servers named."), nullptr},
    Tag{"STS_ABSENT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 does not use MTA-STS, which makes senders insist on encryption. That is optional. It takes a TXT record with the name %2 and the "
                                    "content “v=STSv1; id=1”, and a web server %3 with a small policy file."),
        nullptr},
    Tag{"STS_NO_MAIL", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No server takes mail for %1, so there is nothing that a policy could protect."), nullptr},
    Tag{"STS_UNKNOWN", Verdict::Unknown, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "MTA-STS of %1 could not be looked up: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"STS_TWO_RECORDS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has %2 MTA-STS records. Senders then treat the domain as one without MTA-STS."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=STSv1”."),
        "RFC 8461 section 3.1"},
    Tag{"STS_RECORD_BAD", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Senders cannot read the MTA-STS record %1: “%2”."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record %1 to “v=STSv1; id=%3”. The id is 1 to 32 letters and digits, nothing else, and "
                                    "gets a new value whenever the policy changes."),
        "RFC 8461 section 3.1"},
    Tag{"STS_NO_RECORD", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "There is an MTA-STS policy for %1, but no TXT record with the name %2, so no sender looks for it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host add a TXT record with the name %2 and the content “v=STSv1; id=%3”."), "RFC 8461 section 3.1"},
    Tag{"STS_MODE_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 has the mode “none”: senders do as if there were none."), nullptr},
    Tag{"STS_MODE_TESTING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 has the mode “testing”: senders only report problems. When no reports about failures come, change it to "
                                    "“enforce” and give the TXT record a new id."),
        nullptr},
    Tag{"STS_SHORT_AGE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Senders remember the MTA-STS policy of %1 for %2 seconds only. An attacker needs to hold them off no longer than that."),
        QT_TRANSLATE_NOOP("checks", "Write “max_age: 604800” (a week) or more into the policy file on the web server.")},
    Tag{"STS_REPEATED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "In the MTA-STS policy of %1 these keys come more than once, and only the first counts: %2."),
        QT_TRANSLATE_NOOP("checks", "Delete the repeated lines from the policy file on the web server, and look whether the first ones say what you mean.")},
    Tag{"STS_MX_NOT_COVERED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 does not name these mail servers: %2. Senders that support MTA-STS do not deliver to them."),
        QT_TRANSLATE_NOOP("checks", "Add a line “mx: %3” to the policy file on the web server for each of them, then give the TXT record %4 a new id. Or delete their MX "
                                    "records."),
        "RFC 8461 section 4.1"},
    Tag{"STS_MX_NOT_COVERED_YET", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 does not name these mail servers: %2. As soon as its mode is “enforce”, nothing will be delivered to them."),
        QT_TRANSLATE_NOOP("checks", "Add a line “mx: %3” to the policy file on the web server for each of them, then give the TXT record %4 a new id. Or delete their MX "
                                    "records."),
        "RFC 8461 section 4.1"},
    Tag{"STS_MX_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether the MTA-STS policy of %1 names all mail servers could not be found out, because the MX records could not be asked for."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"STS_STALE_MX", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 names servers that no MX record points to: %2. If they are gone for good, delete the lines."), nullptr},
    Tag{"STS_MX_CERTIFICATE", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 demands certificates that are in order, but that of %2 is not: %3. Senders that support MTA-STS do not deliver "
                                    "there."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority for the name in the MX record on the mail server, with its whole chain. Until "
                                    "then write “mode: testing” into the policy file and give the TXT record a new id."),
        "RFC 8461 section 4.2"},
    Tag{"STS_MX_CERTIFICATE_YET", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of %2 is not in order: %3. As soon as the MTA-STS policy of %1 has the mode “enforce”, nothing will be delivered "
                                    "there."),
        QT_TRANSLATE_NOOP("checks", "Before you change the mode install a certificate of a public certificate authority for the name in the MX record on the mail server, "
                                    "with its whole chain."),
        "RFC 8461 section 4.2"},
    Tag{"STS_MX_NO_TLS", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy of %1 demands encryption, but %2 does not offer it (STARTTLS). Senders that support MTA-STS do not deliver there."),
        QT_TRANSLATE_NOOP("checks", "Switch on STARTTLS for port 25 of the mail server. Until then write “mode: testing” into the policy file and give the TXT record a new "
                                    "id."),
        "RFC 8461 section 4.2"},
    // Of fetching the policy
    Tag{"STS_NO_HOST", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 announces MTA-STS, but the name %2 of the web server with the policy has no address. Senders find no policy and do without."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host add an A record with the name %2 and the address of a web server that holds the policy file. Or, if you "
                                    "do not want MTA-STS, delete the TXT record %3."),
        "RFC 8461 section 3.3"},
    Tag{"STS_HOST_NOT_PUBLIC", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has only addresses that nobody outside can reach (%2), so senders find no MTA-STS policy."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host enter the public address of the web server for %1."), "RFC 8461 section 3.3"},
    Tag{"STS_HOST_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The address of %1, the web server with the MTA-STS policy, could not be looked up: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"STS_NOT_FETCHED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy could not be fetched from here, because %1 could not be reached (address %2). That may be so only from this "
                                    "computer."),
        QT_TRANSLATE_NOOP("checks", "Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi. If the text does "
                                    "not appear, start the web server and let TCP port 443 through.")},
    Tag{"STS_NOT_FETCHED_NAT", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy could not be fetched from here: %1 (%2) is in the same network as this computer, and many routers do not let one "
                                    "reach one's own outside address."),
        QT_TRANSLATE_NOOP("checks", "Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi.")},
    Tag{"STS_REFUSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses connections to port 443 (address %2), so senders find no MTA-STS policy there and do without."),
        QT_TRANSLATE_NOOP("checks", "Start the web server for %1 and let it answer HTTPS on port 443 of that address, or delete the address from the DNS."),
        "RFC 8461 section 3.3"},
    Tag{"STS_NO_ANSWER", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 accepts connections to port 443 (address %2), but gives no proper HTTPS answer: %3. Senders find no MTA-STS policy there."),
        QT_TRANSLATE_NOOP("checks", "Look into the log of the web server for %1, and see that it has a certificate and speaks TLS 1.2 or 1.3."), "RFC 8461 section 3.3"},
    Tag{"STS_REDIRECT", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The web server %1 (address %2) sends whoever asks for the MTA-STS policy on to “%3”. Senders do not follow."),
        QT_TRANSLATE_NOOP("checks", "Let the web server for %1 answer /.well-known/mta-sts.txt itself, with status 200 and the policy text."), "RFC 8461 section 3.3"},
    Tag{"STS_STATUS", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The web server %1 (address %2) has no MTA-STS policy: it answers with status %3."),
        QT_TRANSLATE_NOOP("checks", "Put the policy file on the web server, so that https://%1/.well-known/mta-sts.txt shows it. Or, if you do not want MTA-STS, delete the "
                                    "TXT record with the name that begins with “_mta-sts”."),
        "RFC 8461 section 3.3"},
    Tag{"STS_TOO_LARGE", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "What the web server %1 (address %2) sends in place of the MTA-STS policy is far too large for one."),
        QT_TRANSLATE_NOOP("checks", "Let https://%1/.well-known/mta-sts.txt show the policy text and nothing else."), "RFC 8461 section 3.3"},
    Tag{"STS_CERTIFICATE", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of the web server %1 (address %2) is not in order: %3. Senders then do not read the MTA-STS policy."),
        QT_TRANSLATE_NOOP("checks", "Install a certificate of a public certificate authority for the name %1 on the web server, with its whole chain."),
        "RFC 8461 section 3.3"},
    Tag{"STS_CERTIFICATE_EXPIRES", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The certificate of the web server %1 (address %2) with the MTA-STS policy expires in %3 days."),
        QT_TRANSLATE_NOOP("checks", "Renew the certificate of the web server %1 and see why it was not renewed automatically.")},
    Tag{"STS_TYPE", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The web server %1 (address %2) says that the MTA-STS policy is “%3”. Some senders read it only as “text/plain”."),
        QT_TRANSLATE_NOOP("checks", "Let the web server send the file mta-sts.txt with “Content-Type: text/plain”."), "RFC 8461 section 3.2"},
    Tag{"STS_POLICY_BAD", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The MTA-STS policy that the web server %1 sends (address %2) is not a valid one: %3. Senders then do without."),
        QT_TRANSLATE_NOOP("checks", "Correct the policy file on the web server %1. It has the lines “version: STSv1”, “mode: enforce” (or testing), “max_age: 604800” and for "
                                    "each mail server “mx: ” with its name in the MX record."),
        "RFC 8461 section 3.2"},
    Tag{"STS_POLICIES_DIFFER", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The web server %1 sends not the same MTA-STS policy at each of its addresses (%2)."),
        QT_TRANSLATE_NOOP("checks", "Put the same policy file on all web servers that have the name %1."), "RFC 8461 section 3.3"},
};

} // namespace checks
