// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

namespace checks::identity {

/// Where nothing else is said, %1 is the domain of the sender, %2 the server that takes outgoing mail, %3 an SPF record for the domain
/// that lets it pass, %4 the address of the outside mailbox.
inline constexpr std::array tags{
    Tag{"IDENTITY_AS_OUTSIDE", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Mail leaves with the sender %4. The provider looks after SPF, DKIM and DMARC of that address, and they fit as long as the mail "
                                    "goes out through the provider's server."),
        nullptr},
    Tag{"IDENTITY_SHARED_SENDER", Verdict::Note, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Everybody inside sends with the same address, %4, and all answers go to that mailbox."),
        QT_TRANSLATE_NOOP("checks", "Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps), keep the name of the person in "
                                    "front of the address, and decide who inside gets what arrives in that mailbox.")},
    Tag{"IDENTITY_NO_ADDRESS", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address of the outside mailbox is not known. Type it on the page of the outside mailbox to have this judged."), nullptr},
    Tag{"IDENTITY_OUTSIDE_MISSING", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "The domain of the outside mailbox, %1, does not exist in the DNS."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling of %4 on the page of the outside mailbox.")},
    Tag{"IDENTITY_POLICY_REJECT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The DMARC policy of %1 is “reject”: mail with a sender of %1 that leaves by another way than the provider's servers is refused."),
        nullptr, "RFC 9989 section 4.7"},
    Tag{"IDENTITY_POLICY_QUARANTINE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The DMARC policy of %1 is “quarantine”: mail with a sender of %1 that leaves by another way than the provider's servers is put to "
                                    "junk."),
        nullptr, "RFC 9989 section 4.7"},
    Tag{"IDENTITY_POLICY_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 asks nobody to refuse mail that fails (DMARC policy “none”, or no DMARC record)."), nullptr, "RFC 9989 section 4.7"},
    Tag{"IDENTITY_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The records of %1 that receivers judge senders by could not be asked for."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"IDENTITY_INNER_NAME", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is a name that exists only inside. Nobody outside can answer mail with such a sender, and most receivers refuse it."),
        QT_TRANSLATE_NOOP("checks", "Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps)."),
        "RFC 6761, RFC 5321 section 2.3.5"},
    Tag{"IDENTITY_NO_DOMAIN", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "The domain %1 does not exist on the Internet. Nobody can answer mail with such a sender, and most receivers refuse it."),
        QT_TRANSLATE_NOOP("checks", "Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or register "
                                    "the domain."),
        "RFC 5321 section 2.3.5"},
    Tag{"IDENTITY_NO_MAIL", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 takes no mail: it has neither a usable MX record nor an address. Nobody can answer mail with such a sender, and many receivers "
                                    "refuse it."),
        QT_TRANSLATE_NOOP("checks", "Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or let the MX "
                                    "records of %1 point to a provider that collects its mail."),
        "RFC 5321 section 5.1, RFC 7505"},
    Tag{"IDENTITY_NO_RELAY", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Whether %1 lets your mail pass (SPF) cannot be told: the provider's server for outgoing mail was not entered."),
        QT_TRANSLATE_NOOP("checks", "Enter the provider's SMTP server on the page of the outside mailbox, then run the diagnosis again.")},
    Tag{"IDENTITY_SPF_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 lets mail pass that goes out through %2; DMARC is content with that as well."), nullptr},
    Tag{"IDENTITY_SPF_NAMED", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 names the provider of %2, so mail that goes out there should pass."), nullptr},
    Tag{"IDENTITY_SPF_UNCLEAR", Verdict::Unknown, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 does not name %2, but other services. Whether the provider's sending servers are among them cannot be told from "
                                    "here."),
        QT_TRANSLATE_NOOP("checks", "Ask the provider what SPF should contain for mail that goes out through %2. Or send a mail to a mailbox elsewhere and look for “spf=” "
                                    "in its header Authentication-Results.")},
    Tag{"IDENTITY_SPF_BROKEN", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 is broken, so it lets nobody pass. Your mail may be put to junk."),
        QT_TRANSLATE_NOOP("checks", "Let there be one TXT record of %1 that begins with “v=spf1”, for instance: %3"), "RFC 7208 section 4.6"},
    Tag{"IDENTITY_SPF_NONE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no SPF record. Large providers put mail to junk, or refuse it, when neither SPF nor DKIM vouches for its sender."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending "
                                    "servers). Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).")},
    Tag{"IDENTITY_SPF_NOT_COVERED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 does not seem to cover mail that goes out through %2. Such mail may be put to junk or refused."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the SPF record of %1 to: %3 (ask the provider whether that covers its sending servers). Or let "
                                    "your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).")},
    Tag{"IDENTITY_REFUSED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Mail that you send as %1 will be refused: the DMARC policy of %1 is “reject”, and there is neither SPF nor DKIM that would let it "
                                    "pass."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending "
                                    "servers). Or let mail be signed by DKIM with d=%1. Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps)."),
        "RFC 9989 section 4.7"},
    Tag{"IDENTITY_MAY_BE_REFUSED", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The DMARC policy of %1 is “reject”, and SPF does not seem to cover %2: mail that goes out there is refused unless it is signed by DKIM "
                                    "with d=%1."),
        QT_TRANSLATE_NOOP("checks", "Let the SPF record of %1 be: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. "
                                    "Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps)."),
        "RFC 9989 section 4.7"},
    Tag{"IDENTITY_JUNK", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The DMARC policy of %1 is “quarantine”, and SPF does not seem to cover %2: mail that goes out there is put to junk unless it is signed "
                                    "by DKIM with d=%1."),
        QT_TRANSLATE_NOOP("checks", "Let the SPF record of %1 be: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. "
                                    "Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps)."),
        "RFC 9989 section 4.7"},
    Tag{"IDENTITY_BY_SIGNATURE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "SPF does not seem to let mail of %1 pass that goes out through %2, but you said that your server signs it (DKIM). That is enough for "
                                    "DMARC, if the provider leaves the mail as it is."),
        nullptr, "RFC 9989 section 4.4"},
    Tag{"IDENTITY_NO_DMARC", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no DMARC record, so receivers decide by themselves what to do with mail that fails."), nullptr, "RFC 9989 section 4.7"},
    Tag{"IDENTITY_SAME_DOMAIN", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "Your mail server and the provider both take mail for %1. Mail from inside to a mailbox of %1 that only the provider has stays inside and "
                                    "is lost or refused, or goes around in a circle."),
        QT_TRANSLATE_NOOP("checks", "Let your mail server hand mail for users of %1 that it does not know to %2 instead of refusing it (Postfix: leave %1 out of "
                                    "mydestination and use virtual_alias_maps for your own users). Or use another name inside, for instance office.home.arpa."),
        "RFC 5321 section 6.3"},
    Tag{"IDENTITY_MAIL_ELSEWHERE", Verdict::Note, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "From outside, mail for %1 goes to %2. Mail from inside to users of %1 who have their mailbox only there must be handed on, not kept or "
                                    "refused by your server."),
        nullptr, "RFC 5321 section 5.1"},
};

} // namespace checks::identity
