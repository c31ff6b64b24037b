// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

namespace checks {

/// What the check "seen" can find.
inline constexpr std::array seenTags{
    Tag{"SEEN_RIGHT", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Everybody who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on "
                                    "this side: %3)."),
        nullptr},
    Tag{"SEEN_RIGHT_OUTSIDE", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Everybody outside who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2)."),
        nullptr},
    Tag{"SEEN_RIGHT_AS_FAR", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Everybody who answered sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on "
                                    "this side: %3), but some did not answer for everything."),
        nullptr},
    Tag{"SEEN_SPREADING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your DNS host is right. Not everybody sees it yet; the last of those asked will by %1."),
        QT_TRANSLATE_NOOP("checks", "Wait until %1. Nothing has to be done.")},
    Tag{"SEEN_SPREADING_NO_TIME", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your DNS host is right. Not everybody sees it yet, and not all of them say how long that will take."),
        QT_TRANSLATE_NOOP("checks", "Wait. Nothing has to be done.")},
    Tag{"SEEN_SPREADING_OUTSIDE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of your DNS host could not be asked, but public resolvers already see what should be seen. Not everybody does."),
        QT_TRANSLATE_NOOP("checks", "Wait. Nothing has to be done.")},
    Tag{"SEEN_OLD_VALUE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Still old: %1 has %2 for %3 %4; it will see the new value by %5."), nullptr},
    Tag{"SEEN_OLD_ABSENCE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Still old: %1 remembers that there was nothing for %3 %4; it will see the new value by %5."), nullptr},
    Tag{"SEEN_OLD_ABSENCE_NO_TIME", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Still old: %1 remembers that there was nothing for %3 %4 and does not say how long it will."), nullptr},
    Tag{"SEEN_ZONE_DISAGREES", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 do not agree on %2 %3 (%4: %5; %6: %7)."),
        QT_TRANSLATE_NOOP("checks", "DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. "
                                    "If it stays so, send this line to your DNS host and ask why %4 and %6 differ.")},
    Tag{"SEEN_ZONE_LACKS", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 do not agree on %2 %3: %4 has %5, but %6 has nothing."),
        QT_TRANSLATE_NOOP("checks", "DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. "
                                    "If it stays so, send this line to your DNS host and ask why %6 does not have it.")},
    Tag{"SEEN_ZONE_OTHER", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of %1 that could be asked all have %4 for %2 %3, where %5 is planned."), nullptr},
    Tag{"SEEN_NOT_PUBLISHED", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that "
                                    "there is nothing. One that was asked by somebody else may remember that until %2."),
        nullptr},
    Tag{"SEEN_NOT_PUBLISHED_NO_TIME", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that "
                                    "there is nothing."),
        nullptr},
    Tag{"SEEN_OUTSIDE_OTHER", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of your DNS host could not be asked. %1 has %2 for %3 %4, where %5 is planned."), nullptr},
    Tag{"SEEN_OUTSIDE_LACKS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The name servers of your DNS host could not be asked. %1 has nothing for %3 %4, so no other resolver was asked for it: the "
                                    "question alone would make it remember that there is nothing."),
        nullptr},
    Tag{"SEEN_SPLIT_DNS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Split DNS: %1 answers %2 for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected."),
        nullptr},
    Tag{"SEEN_SPLIT_DNS_LACKS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Split DNS: %1 has nothing for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected."),
        nullptr},
    Tag{"SEEN_HOSTS_FILE", Verdict::Warn, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The hosts file of this computer says that %1 is %2, but it should be %3. Programs on this computer follow the hosts file; "
                                    "others are not affected."),
        QT_TRANSLATE_NOOP("checks", "Unless it is there on purpose, delete the name from this line of the hosts file (/etc/hosts, on Windows "
                                    "C:\\Windows\\System32\\drivers\\etc\\hosts): %2 %1")},
    Tag{"SEEN_CANNOT_FIND_OUT", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "Other names are found, but not %2 %3 (SERVFAIL), by: %1. Senders who ask there cannot deliver mail."),
        QT_TRANSLATE_NOOP("checks", "Mend what the checks of the name servers and of DNSSEC say. If they are content, run the diagnosis again in an hour; if it is "
                                    "still so then, show this to your DNS host.")},
    Tag{"SEEN_RESOLVER_INVENTS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Left out because of addresses given for names that do not exist: %1."), nullptr},
    Tag{"SEEN_RESOLVER_FALSIFIES", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Left out because of a wrong address given for a well-known name: %1."), nullptr},
    Tag{"SEEN_RESOLVER_FAILS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Left out because nothing could be learned from it: %1 (%2)."), nullptr},
    Tag{"SEEN_NO_PUBLIC", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No public resolver was asked, so what others have in their caches is not known."), nullptr},
    Tag{"SEEN_COULD_NOT_ASK", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "What outsiders see is not known: %1."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection, then run the diagnosis again.")},
    Tag{"SEEN_PORT_CLOSED", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "What outsiders see is not known: there is no network, or DNS to the Internet (port 53) is blocked or intercepted here and no "
                                    "public resolver could be asked over TLS (port 853)."),
        QT_TRANSLATE_NOOP("checks", "Allow this computer ports 53 and 853 to the Internet, or run the diagnosis in another network.")},
    Tag{"SEEN_NOT_SERVED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "What outsiders see is not known: none of the domain's name servers tells; see the check of the delegation."), nullptr},
    Tag{"SEEN_NO_WITNESS", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "What outsiders see is not known: neither a name server of your DNS host nor an honest public resolver could be asked."),
        QT_TRANSLATE_NOOP("checks", "Allow public resolvers to be asked, or run the diagnosis in another network.")},
    Tag{"SEEN_NO_ZONE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is not in the DNS, so nobody was asked for its records."), nullptr},
    Tag{"SEEN_NOTHING_TO_COMPARE", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has none of the records that mail needs, and no mail servers were entered, so there is nothing to compare."), nullptr},
};

} // namespace checks
