// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"

/// Block lists in the DNS (RFC 5782). Data: resources/blocklists.json.
namespace dns {

struct BlockList
{
    enum class Kind { Ipv4, Ipv6, Domain };
    enum class Weight {
        Fail, ///< most of the large receivers use it
        Warn, ///< some receivers refuse mail because of it
        Note  ///< small: a listing hardly costs mail
    };
    enum class Refusal { PublicResolver, TooMany, WrongQuestion, Other };

    /// What an answer between two addresses means.
    struct Code
    {
        quint32 from = 0, to = 0; ///< IPv4, host byte order, both included
        QString means;            ///< the list's own word: "SBL"
        bool policy = false;      ///< no accusation: addresses that should not send themselves
        bool operator==(const Code &) const = default;
    };
    /// What a bit of the last octet means.
    struct Bit
    {
        quint8 bit = 0;
        QString means;
        bool operator==(const Bit &) const = default;
    };

    QString id;           ///< stable, "spamhaus-zen"
    QString operatorName; ///< shown before it is asked
    QString name;         ///< "Spamhaus ZEN"
    QString zone;         ///< "zen.spamhaus.org"
    QList<Kind> kinds;
    Weight weight = Weight::Note;
    QString delisting;    ///< https page on which to look up a listing and ask for its end
    QString listedTest;   ///< of a domain list: what is always listed; empty: "test" (RFC 5782 section 5)
    QList<Code> codes;    ///< empty: see `bits`
    QList<Bit> bits;
    QList<std::pair<QHostAddress, Refusal>> refusals; ///< answers that are no listing

    /// The names of the test entries of RFC 5782 section 5: one that is always listed, one that never is.
    [[nodiscard]] QString listedTestName(Kind kind) const;
    [[nodiscard]] QString cleanTestName(Kind kind) const;
    /// "2.0.0.127.zen.spamhaus.org": octets of IPv4, nibbles of IPv6 (RFC 5782 sections 2.1 and 2.4).
    [[nodiscard]] QString nameOf(const QHostAddress &address) const;
    [[nodiscard]] QString nameOf(const QString &domain) const;
};

/// What a list says about one entry.
struct ListWord
{
    enum class State {
        Clean,
        Listed,
        Refused,  ///< the list does not want to be asked like that: no listing
        Nonsense, ///< no answer of a block list: somebody else answers in its place, or the list is dead
        Unknown   ///< the DNS could not be asked
    };
    State state = State::Unknown;
    QStringList meanings;    ///< Listed: the list's own words, or the bare code
    bool onlyPolicy = false; ///< Listed: nothing but policy
    BlockList::Refusal refusal = BlockList::Refusal::Other;
};
/// Reads the answer to an A question.
[[nodiscard]] ListWord wordOf(const BlockList &list, const Answer &answer);

[[nodiscard]] const QList<BlockList> &blockLists();
/// Nothing when any of it is not as it must be.
[[nodiscard]] std::optional<QList<BlockList>> blockListsFromJson(const QByteArray &text);

} // namespace dns
