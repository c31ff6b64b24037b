// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

/// The tags of the check `delegation`: zonehealth.cpp judges.
namespace checks::zonetags {

inline constexpr std::array tags{
    // Is there a zone at all?
    Tag{"DELEGATION_NO_PUBLIC_NAME", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not a name that can be registered on the Internet, so there is no delegation to look at."), nullptr},
    Tag{"DELEGATION_BLOCKED", Verdict::Unknown, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 could not be asked: this network lets no DNS questions out to other servers (port 53)."),
        QT_TRANSLATE_NOOP("checks", "Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, or run the diagnosis on a computer in another "
                                    "network.")},
    Tag{"DELEGATION_INTERCEPTED", Verdict::Unknown, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 could not be asked: somebody on the way answers in their place (port 53 is intercepted)."),
        QT_TRANSLATE_NOOP("checks", "Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, or run the "
                                    "diagnosis on a computer in another network.")},
    Tag{"DELEGATION_COULD_NOT_WALK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "On the way from the root of the DNS to %1 nobody answered as he should: %2. So the name servers of %1 could not be found."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in a few minutes. The servers meant are those of a registry, not yours.")},
    Tag{"DELEGATION_WALK_ENDED", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The way from the root of the DNS to %1 could not be followed from here to its end, so its name servers could not be found."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again on a computer in another network, one with both IPv4 and IPv6 if there is one.")},
    Tag{"DELEGATION_NOT_REGISTERED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 does not exist: the registry of “%2” says that there is no such name (NXDOMAIN). Mail to it is returned to its senders, "
                                    "whatever the panel of your DNS host shows."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling of %1. If it is right, log in where you bought the domain (the registrar): renew it if it has "
                                    "expired, lift a suspension or “hold”, confirm the owner's address if you are asked to, and enter the name servers "
                                    "of your DNS host. If you never bought it, do that first.")},
    Tag{"DELEGATION_NOT_DELEGATED", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The registry of “%2” knows %1 but has no name servers for it, so nobody can find its records. Mail to it is returned to its "
                                    "senders."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought %1 (the registrar), look for “Name servers”, enter those that your DNS host names (at least two) and "
                                    "save. It takes minutes to a day until they are used.")},
    Tag{"DELEGATION_NAME_MISSING", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The zone %2 exists, but its name servers say that there is no name %1 in it (NXDOMAIN). Mail to it is returned to its "
                                    "senders."),
        QT_TRANSLATE_NOOP("checks", "Check the spelling of %1. If it is right, open the zone %2 in the panel of your DNS host and create the planned records of "
                                    "%1 there, the MX record first.")},
    // Does anybody serve it?
    Tag{"DELEGATION_HEALTHY", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "All name servers of %1 that were asked serve it: %2."), nullptr},
    Tag{"DELEGATION_SERVED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "These name servers of %1 serve it: %2."), nullptr},
    Tag{"DELEGATION_NONE_ANSWERS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "None of the name servers of %1 answers, while other servers on the Internet do: %2. Nobody can find its records."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought %1 (the registrar), look for “Name servers” and compare them with those that your DNS host names. If "
                                    "they differ, enter those of your DNS host and save. If they are the same, tell your DNS host that none of them "
                                    "answers. If they are your own computers, see that they run and that UDP and TCP port 53 lead to them.")},
    Tag{"DELEGATION_NONE_WORKS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "None of the name servers that are entered for %1 serves it: %2. Nobody can find its records."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host see that the zone %1 has been created and is active. Then log in where you bought the domain (the "
                                    "registrar), look for “Name servers”, enter exactly those that your DNS host names, and save.")},
    Tag{"DELEGATION_SILENT_TO_US", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "None of the name servers of %1 gives this computer a proper answer: %2. But %3 still has one, so either it remembers an "
                                    "earlier one, or the servers keep out your network only."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in an hour, and on a computer in another network. If nothing has changed, tell your DNS host which "
                                    "servers do not answer, and from which address.")},
    Tag{"DELEGATION_NO_ADDRESSES", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "None of the name servers that are entered for %1 has an address: %2. Nobody can find its records."),
        QT_TRANSLATE_NOOP("checks", "Log in where you bought %1 (the registrar), look for “Name servers”, correct the names to those that your DNS host names "
                                    "(mind the spelling), and save.")},
    Tag{"DELEGATION_NO_ROUTE", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 could not be asked from here: %2. This computer has no working connection of that kind (IPv4 or IPv6)."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis on a computer with both IPv4 and IPv6.")},
    Tag{"DELEGATION_ADDRESSES_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The addresses of these name servers of %1 could not be found out: %2. They were not asked."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
    // Servers one by one
    Tag{"DELEGATION_SERVER_SILENT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name server %2 of %1 is of no use: %3. Others still answer, so some look-ups are slow and some fail."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes. If the server still does not answer, tell your DNS host; if it is one that you no longer "
                                    "use, delete it from the name servers of %1 at the registrar.")},
    Tag{"DELEGATION_SERVER_REFUSES", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name server %2 is entered for %1 but does not serve it: %3. Some look-ups are slow and some fail."),
        QT_TRANSLATE_NOOP("checks", "Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that "
                                    "the zone %1 is missing or broken on it.")},
    Tag{"DELEGATION_SERVER_NOT_AUTHORITATIVE", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name server %2 is entered for %1 but does not hold it: it answers without authority or refers to others (%3). Some "
                                    "look-ups are slow and some fail."),
        QT_TRANSLATE_NOOP("checks", "Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that "
                                    "the zone %1 is missing on it.")},
    Tag{"DELEGATION_FAMILY_NOT_JUDGED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "These addresses of name servers of %1 were left out, because nobody on the Internet answers from here over %3: %2."), nullptr},
    Tag{"DELEGATION_NOT_ALL_ASKED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has very many name servers; %2 of their addresses were asked and %3 were left out."), nullptr},
    Tag{"DELEGATION_NO_TCP", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "These name servers of %1 do not answer over TCP: %2. Long answers, as for DKIM keys or a signed zone, get lost "
                                    "(RFC 7766)."),
        QT_TRANSLATE_NOOP("checks", "Tell your DNS host that these servers must answer on TCP port 53 as well. If they are your own, open TCP port 53 in the firewall "
                                    "and router beside UDP port 53.")},
    Tag{"DELEGATION_TCP_NOT_JUDGED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether the name servers of %1 answer over TCP cannot be seen from here: nobody on the Internet answers on TCP port 53."),
        nullptr},
    // The names of the servers
    Tag{"DELEGATION_NS_NO_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "These name servers of %1 have no address, so nobody can ask them: %2."),
        QT_TRANSLATE_NOOP("checks", "Correct the names in the list of name servers of %1 at the registrar (mind the spelling) and in the zone's NS records, or create "
                                    "the missing A records if the names are your own.")},
    Tag{"DELEGATION_NS_NOT_PUBLIC", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name server %1 has the address %2, which nobody outside can reach. Senders who ask it find nothing in %3."),
        QT_TRANSLATE_NOOP("checks", "In the zone that %1 belongs to, replace the address %2 in its A or AAAA record by the public one. If %1 is a name within %3, enter the "
                                    "public address at the registrar as well (“host”, “glue”). If the server is not meant for outside, delete %1 from the name "
                                    "servers of %3 at the registrar and from the zone's NS records.")},
    Tag{"DELEGATION_NS_ALIAS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "These name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers "
                                    "ignore them."),
        QT_TRANSLATE_NOOP("checks", "In the zone of that name replace the CNAME by A and AAAA records, or enter the name that the alias leads to as name server of %1 at "
                                    "the registrar.")},
    Tag{"DELEGATION_ALL_NS_ALIASES", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "All name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers cannot "
                                    "find anything in %1."),
        QT_TRANSLATE_NOOP("checks", "In the zone of those names replace each CNAME by A and AAAA records, or enter the names that the aliases lead to as name servers "
                                    "of %1 at the registrar.")},
    Tag{"DELEGATION_ONE_SERVER", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has only one name server: %2. When it is down, no mail arrives."),
        QT_TRANSLATE_NOOP("checks", "Ask your DNS host for a second name server and enter it at the registrar beside the first.")},
    Tag{"DELEGATION_ONE_ADDRESS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 have different names, but all lead to the same computer (%2). When it is down, no mail arrives."),
        QT_TRANSLATE_NOOP("checks", "Ask your DNS host for a name server on another computer, in another network if possible, and enter it at the registrar.")},
    Tag{"DELEGATION_NS_DIFFER", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The registry and the zone %1 name different name servers. The parent zone %4: %2. The zone itself: %3."),
        QT_TRANSLATE_NOOP("checks", "Ask your DNS host which list is right. Enter exactly those name servers for %1 at the registrar, and make the NS records in the "
                                    "zone the same. If you have just moved to another DNS host, the old one's servers must leave both lists.")},
    // What the servers say
    Tag{"DELEGATION_SERIALS_DIFFER", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 hold different versions (SOA serials) of it: %2. A change is still spreading between them, or they count "
                                    "each for itself."),
        nullptr},
    Tag{"DELEGATION_ANSWERS_DIFFER", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 disagree about %2 %3. They say (“–” is nothing): %4. Which answer a sender gets is chance."),
        QT_TRANSLATE_NOOP("checks", "If you have just changed it, run the diagnosis again in an hour. If the servers then still disagree, tell your DNS host that "
                                    "they are not in step; if you have moved to another DNS host, delete the old one's servers from the name servers of %1 "
                                    "at the registrar.")},
    Tag{"DELEGATION_APEX_ALIAS", Verdict::Fail, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 itself is an alias (CNAME) of %2. That hides its MX and TXT records (RFC 1034 section 3.6.2), so mail is lost or goes where %2 "
                                    "sends it."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete the CNAME of %1 itself (host box “@” or empty) and create A and AAAA records with your website's "
                                    "addresses instead, or use what your DNS host calls ALIAS, ANAME or CNAME flattening.")},
    Tag{"DELEGATION_WILDCARD", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has a wildcard (“*”): names below it that nobody created also have records (%2). So a name with a typing error seems to exist, "
                                    "and a record seen below %1 may come from the wildcard instead of one made for that name."),
        nullptr},
    Tag{"DELEGATION_ZONE_ABOVE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no zone of its own: its records are part of the zone %2 and are entered there."), nullptr},
    Tag{"DELEGATION_OWN_ZONE_BELOW", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is a zone of its own, apart from %2, with the name servers %3. Its records are entered there; what is entered for %1 in the panel "
                                    "of %2 has no effect."),
        nullptr},
    Tag{"DELEGATION_LONG_NEGATIVE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Who asks for a record of %1 before it exists remembers for up to %2 minutes that it does not (the zone's negative time to live, "
                                    "RFC 2308). So create records before anybody asks for them."),
        nullptr},
    // Whose panel is it?
    Tag{"DELEGATION_OPERATOR", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The DNS of %1 is at %2 (its name servers are %3). Records are entered in the panel of %2."), nullptr},
    Tag{"DELEGATION_WRONG_PANEL", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "You are about to use the wrong panel: you chose %4, but the DNS of %1 is at %2 (its name servers are %3). What you enter in the panel "
                                    "of %4 has no effect."),
        QT_TRANSLATE_NOOP("checks", "Enter the records in the panel of %2 and choose %2 in this program. Or, if the DNS is meant to be at %4: log in where you bought %1 "
                                    "(the registrar), look for “Name servers”, enter those that %4 names, and save.")},
    Tag{"DELEGATION_PANEL_NOT_SEEN", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "You chose %3, but the name servers of %1 (%2) are not among those known of %3. Compare them with the name servers that the panel of "
                                    "%3 shows: if they differ, what you enter there has no effect."),
        nullptr},
};

} // namespace checks::zonetags
