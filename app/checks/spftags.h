// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

/// The outcomes of the check `spf`; private to spf.cpp.
namespace checks::spftags {

inline constexpr std::array tags{
    Tag{"SPF_FOUND", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has one SPF record, and it can be read. Counted to its end it needs %2 of the 10 DNS "
                                    "look-ups that are allowed."), nullptr},
    Tag{"SPF_NO_DOMAIN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the DNS, so it has no SPF record yet; see the check of the MX."), nullptr},
    Tag{"SPF_NOT_SERVED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 is not known: none of the domain's name servers tells it; see the "
                                    "check of the delegation."), nullptr},
    Tag{"SPF_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 could not be asked for: %2. That does not mean that it is missing."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    Tag{"SPF_MISSING", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no SPF record: a TXT record that begins with v=spf1 and lists the servers that "
                                    "may send its mail. Mail from you is "
                                    "more likely to be refused or sorted out as junk."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host create a TXT record for %1 with the value “%2”."),
        "RFC 7208 section 4.5"},
    Tag{"SPF_MISSING_RELAY", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has no SPF record, so receivers cannot tell that your relay %2 may send its mail."),
        QT_TRANSLATE_NOOP("checks", "Look up in the help pages of your relay which “include:” belongs into the SPF record of "
                                    "its customers. Then create a TXT record for %1 "
                                    "with the value “v=spf1 mx ~all” and that include in front of ~all."),
        "RFC 7208 section 4.5"},
    Tag{"SPF_MANY", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all "
                                    "of them as an error, and mail from you may be refused."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete all of them but one, and change that one to "
                                    "exactly: “%3”."), "RFC 7208 section 4.5"},
    Tag{"SPF_MANY_UNMERGED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all "
                                    "of them as an error, and mail from you may be refused. "
                                    "They cannot simply be put into one: %3."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host keep the one TXT record of %1 that lists your own servers, "
                                    "delete the others that begin with v=spf1, and add to "
                                    "the one what is still needed of them."),
        "RFC 7208 section 4.5"},
    Tag{"SPF_NEARLY", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has a TXT record that begins with v=spf1 but counts for nothing: a blank must follow "
                                    "v=spf1. It reads: “%2”."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change that TXT record of %1 so that one ordinary blank "
                                    "follows v=spf1. Perhaps two strings were put together "
                                    "without a blank."),
        "RFC 7208 section 4.5"},
    Tag{"SPF_SYNTAX", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 breaks the rules at “%2”: %4. Receivers treat the whole record as "
                                    "an error, and mail from you may be refused."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 4.6"},
    Tag{"SPF_SYNTAX_OTHER", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 breaks the rules at “%2”: %3. Receivers treat the whole record as "
                                    "an error, and mail from you may be refused."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host open the TXT record of %1 that begins with v=spf1, and "
                                    "correct or delete “%2”."), "RFC 7208 section 4.6"},
    Tag{"SPF_TARGET_BROKEN", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 leads to that of %2, which is broken: %3. A receiver that gets that "
                                    "far treats yours as an error too."),
        QT_TRANSLATE_NOOP("checks", "Tell the operator of %2. Until it is mended there, take the part that names %2 out of "
                                    "the SPF record of %1 if you can do without it."),
        "RFC 7208 section 5.2"},
    Tag{"SPF_NO_TARGET", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 has “%2”, but %3 has no SPF record. A receiver that gets that far "
                                    "treats yours as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the name, or delete “%2” from the SPF record of %1 "
                                    "if that service no longer sends mail for you."),
        "RFC 7208 section 5.2"},
    Tag{"SPF_TARGET_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 leads to that of %2, which could not be asked for: %3. So the "
                                    "look-ups cannot be counted to their end."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later. If it stays like that, ask the operator of %2.")},
    Tag{"SPF_LOOP", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 leads in a circle: at “%2” it comes back to the record of %3. A "
                                    "receiver that gets that far treats it as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete “%2”. A record must not include itself, nor one "
                                    "that includes it."), "RFC 7208 section 4.6.4"},
    Tag{"SPF_TOO_MANY", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 needs %2 DNS look-ups, but only 10 are allowed. A receiver that has "
                                    "to go beyond that treats it as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete from the TXT record of %1 that begins with v=spf1 "
                                    "every “include:” of a service that no longer sends mail for "
                                    "you; the numbers below show what each one costs. Write addresses (ip4: and ip6:) in "
                                    "place of a and mx: these cost nothing."),
        "RFC 7208 section 4.6.4"},
    Tag{"SPF_TOO_MANY_SHORTER", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 needs %2 DNS look-ups, but only 10 are allowed. A receiver that has "
                                    "to go beyond that treats it as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 4.6.4"},
    Tag{"SPF_TOO_MANY_MX", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 has “%2”, which stands for more than 10 mail hosts. Receivers treat "
                                    "that as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host write the addresses of the servers that send (ip4: and "
                                    "ip6:) in place of “%2”."), "RFC 7208 section 4.6.4"},
    Tag{"SPF_TOO_MANY_VOIDS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 asks for more than 2 names that do not exist or have no address, "
                                    "“%2” is one of them. Receivers treat that as an error."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the parts of the SPF record that lead to names "
                                    "which no longer exist; they are marked “void” below."),
        "RFC 7208 section 4.6.4"},
    Tag{"SPF_VOID_STRICT", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Judging %2, %3 questions of the SPF record of %1 find nothing. By the rules that is "
                                    "within the limit, but some receivers count more strictly and "
                                    "allow 2."),
        nullptr, "RFC 7208 section 4.6.4"},
    Tag{"SPF_DUPLICATE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 leads to the same record more than once: %2. Each time costs "
                                    "look-ups again."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host see that each “include:” stands in the SPF record of %1 "
                                    "only once, and that none is part of another."),
        "RFC 7208 section 4.6.4"},
    Tag{"SPF_PTR", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 uses “%2”, which is slow and unreliable and should not be used any "
                                    "more. Some receivers ignore it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host write the addresses of your servers (ip4: and ip6:) in "
                                    "place of “%2”."), "RFC 7208 section 5.5"},
    Tag{"SPF_TYPE99", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has a record of the type SPF (99), which is no longer used: “%2”. Only the TXT record "
                                    "counts."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the record of the type SPF at %1 and keep the TXT "
                                    "record. Then nobody changes the wrong one."),
        "RFC 7208 section 3.1"},
    Tag{"SPF_SENDER_ID", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has a TXT record for Sender ID (“%2”), which nobody uses any more."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the TXT record of %1 that begins with spf2.0."),
        "RFC 7208 section 3.1"},
    Tag{"SPF_ANSWER_LARGE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "All TXT records of %1 together make an answer of about %2 octets. Above 512 it may not "
                                    "reach receivers behind old firewalls."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete TXT records of %1 that are no longer needed, such "
                                    "as old proofs of ownership."), "RFC 7208 section 3.4"},
    Tag{"SPF_ANSWER_LARGISH", Verdict::Note, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "All TXT records of %1 together make an answer of about %2 octets. It should stay below "
                                    "450: above 512 it may not reach everybody."), nullptr,
        "RFC 7208 section 3.4"},
    Tag{"SPF_PASS_ALL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 has “%2”: everybody on the Internet may send mail in your name. "
                                    "That helps spammers, and receivers hold it against you."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 5.1"},
    Tag{"SPF_NEUTRAL_ALL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 ends with “%2”: it says nothing about servers that it does not "
                                    "list, so it does not protect you from forged mail."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 5.1"},
    Tag{"SPF_NO_ALL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 (“%2”) does not end with ~all or -all: it says nothing about "
                                    "servers that it does not list, so it does not protect you from forged mail."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 5.1"},
    Tag{"SPF_AFTER_ALL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "In the SPF record of %1 receivers ignore what stands behind “all”: %2."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 5.1"},
    Tag{"SPF_BROAD", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 allows a huge part of the Internet to send mail in your name: %2."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host list in the SPF record of %1 only addresses that are "
                                    "yours. The number behind the slash says how many bits are fixed: a "
                                    "greater one means fewer addresses."),
        "RFC 7208 section 5.6"},
    Tag{"SPF_ADDRESS_PASS", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 that your server sends from %2 passes SPF, by “%3”, with %4 DNS look-ups."),
        nullptr, "RFC 7208 section 4"},
    Tag{"SPF_ADDRESS_FAIL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 forbids your own address %2 to send its mail (fail). Receivers will "
                                    "refuse it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 8.4"},
    Tag{"SPF_ADDRESS_SOFTFAIL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 does not list your own address %2 (softfail). Much of the mail sent "
                                    "from there will land in the junk folder."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."),
        "RFC 7208 section 8.5"},
    Tag{"SPF_ADDRESS_NEUTRAL", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The SPF record of %1 does not list your own address %2 (neutral). Mail from there is "
                                    "treated as if there were no SPF, and DMARC cannot build on it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 8.2"},
    Tag{"SPF_ADDRESS_ERROR", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "For mail from your address %2 the SPF record of %1 comes to an error (permerror). "
                                    "Receivers may refuse it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”."), "RFC 7208 section 8.7"},
    Tag{"SPF_ADDRESS_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether mail for %1 from your address %2 passes SPF could not be found out: %3 was asked "
                                    "for, but %4."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later. If it stays like that, ask whoever runs the name servers "
                                    "of %3: receivers have the same trouble.")},
    Tag{"SPF_GUESSED_PASS", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 from the addresses of its MX hosts (%2) passes SPF. Whether your mail leaves "
                                    "from these addresses is only a guess."), nullptr},
    Tag{"SPF_GUESSED_NOT_PASS", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 from %2, the addresses of its MX hosts, would not pass SPF. Whether your "
                                    "mail leaves from these addresses is not known."),
        QT_TRANSLATE_NOOP("checks", "Enter the addresses that your mail leaves from, then run the diagnosis again. If it is "
                                    "these, change the TXT record of %1 that begins with v=spf1 to "
                                    "exactly: “%3”.")},
    Tag{"SPF_NO_ADDRESSES", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Which addresses mail for %1 leaves from is not known, so it was not judged whether that "
                                    "mail passes."), nullptr},
    Tag{"SPF_ADDRESSES_UNKNOWN", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The MX hosts of %1 could not be asked for, so it is not known which addresses its mail "
                                    "may leave from."),
        QT_TRANSLATE_NOOP("checks", "Enter the addresses that your mail leaves from, then run the diagnosis again.")},
    Tag{"SPF_RELAY_SEEN", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your relay %2 sends the mail for %1, and the SPF record lists it (%3). From which "
                                    "addresses it sends in the end is not known, so these were not judged one "
                                    "by one."),
        nullptr},
    Tag{"SPF_RELAY_NOT_SEEN", Verdict::Unknown, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Your relay %2 sends the mail for %1, but nothing in the SPF record can be seen to belong "
                                    "to it. From which addresses it sends is not known."),
        QT_TRANSLATE_NOOP("checks", "Look up in the help pages of your relay which “include:” belongs into the SPF record of "
                                    "its customers, and add it in front of “all” in the TXT record of %1 "
                                    "that begins with v=spf1. Some relays send under a domain of their own and need none.")},
};

} // namespace checks::spftags
