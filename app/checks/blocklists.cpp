// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sending.h"
#include "dns/blocklists.h"
#include "setup/printable.h"

#include <QCoreApplication>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using dns::BlockList;
using dns::ListWord;

constexpr qsizetype maximumAddresses = 4;

constexpr auto listedRemedy = QT_TRANSLATE_NOOP(
    "checks", "First find out why: look for a hacked mailbox or computer that sends spam, and mend that. Then look %1 up at %5 and ask there for its removal; "
              "the letter has the words for it. Removal without mending lasts only hours.");
constexpr auto listedLetter = QT_TRANSLATE_NOOP("checks", "Hello,\n\n"
                                                          "%1, which my mail server uses, is listed in %2 (%3). I have looked into it: [what the cause was], and I "
                                                          "have mended it: [what was done, and when]. No more unwanted mail leaves from there.\n\n"
                                                          "Please remove %1 from the list. If you still see unwanted mail from it, please send me an example.\n\n"
                                                          "Kind regards");

constexpr std::array tags{
    Tag{"BLOCKLISTS_CLEAN", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1: not on any of these block lists: %2."), nullptr},
    Tag{"BLOCKLISTS_SWITCHED_OFF", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Block lists were not asked, because you do not want services of others to be asked."), nullptr},
    Tag{"BLOCKLISTS_NOTHING", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is neither a public address nor a domain to look up."), nullptr},
    Tag{"BLOCKLISTS_LISTED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is on the block list %2 (%3). Most of the large receivers use it and refuse the mail."), listedRemedy, nullptr,
        listedLetter},
    Tag{"BLOCKLISTS_LISTED_SOME", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 is on the block list %2 (%3). Some receivers refuse mail because of it."), listedRemedy, nullptr, listedLetter},
    Tag{"BLOCKLISTS_LISTED_SMALL", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 is on the small block list %2 (%3). That hardly costs any mail, and such entries mostly end by themselves; it can be "
                                    "looked up at %5."),
        nullptr},
    Tag{"BLOCKLISTS_POLICY", Verdict::Warn, Actor::Isp,
        QT_TRANSLATE_NOOP("checks", "%1 is in a range that its Internet provider, or %2, says should not send mail itself (%3): a home connection or changing "
                                    "address. It is no accusation, but most receivers refuse mail from there."),
        QT_TRANSLATE_NOOP("checks", "Ask the Internet provider for a fixed business address, or for the removal of %1 from the list; the letter is ready. With some "
                                    "fixed addresses you can ask for it yourself at %5. Otherwise send through a relay (smart host)."),
        nullptr,
        QT_TRANSLATE_NOOP("checks", "Dear support team,\n\n"
                                    "I run a mail server at the address %1 that you have given me. The address is listed in %2 (%3) as one that should not "
                                    "send mail by itself, so other servers refuse my mail.\n\n"
                                    "If the address is a fixed one, please have it removed from that list (%5). If it is not, please tell me which contract "
                                    "has a fixed address that may send mail.\n\n"
                                    "Kind regards")},
    Tag{"BLOCKLISTS_REFUSED", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "These block lists could not be asked: %1. The reason: %2. That does not mean that you are listed, nor that you are not."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis where the name server is your own or your Internet provider's (on the mail server, for example), or look up your "
                                    "address on the lists' own pages.")},
    Tag{"BLOCKLISTS_REFUSED_SMALL", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "These less important block lists could not be asked: %1. The reason: %2."), nullptr},
};

struct Entry
{
    QString shown;
    BlockList::Kind kind;
    QHostAddress address; ///< null for a domain
};

QString nameOf(const BlockList &list, const Entry &entry)
{
    return entry.address.isNull() ? list.nameOf(entry.shown) : list.nameOf(entry.address);
}

/// Judges all lists; those that cannot be asked are collected by cause.
class Judge
{
public:
    Judge(Observations &observations, const QList<Entry> &entries, bool guessed)
        : m_observations(observations), m_entries(entries), m_guessed(guessed)
    {}
    QList<Finding> findings();

private:
    enum class Fitness { Waiting, Works, Not };
    /// Who is on none of these lists, of those that he was looked up in.
    struct Clean
    {
        QString entry;
        QStringList lists;
    };
    Fitness test(const BlockList &list, BlockList::Kind kind);
    void ask(const BlockList &list, const Entry &entry);
    void addListed(const BlockList &list, const Entry &entry, const ListWord &word, const QString &name);
    void addUnfit(const BlockList &list, const QString &cause);
    [[nodiscard]] QList<Finding> cleanFindings() const;
    void addCause(const ListWord &word, const BlockList &list);

    Observations &m_observations;
    const QList<Entry> &m_entries;
    const bool m_guessed;
    QList<Finding> m_listed;
    QList<Clean> m_clean;
    QMap<QString, QStringList> m_important, m_small; ///< cause -> names of lists
};

void Judge::addUnfit(const BlockList &list, const QString &cause)
{
    QMap<QString, QStringList> &all = list.weight == BlockList::Weight::Fail ? m_important : m_small;
    if (!all[cause].contains(list.name))
        all[cause].append(list.name);
}

void Judge::addCause(const ListWord &word, const BlockList &list)
{
    using Refusal = BlockList::Refusal;
    if (word.state == ListWord::State::Unknown)
        return addUnfit(list, u"list-no-answer"_s);
    if (word.state == ListWord::State::Nonsense)
        return addUnfit(list, u"list-all"_s);
    addUnfit(list, word.refusal == Refusal::PublicResolver ? u"list-public-resolver"_s
                   : word.refusal == Refusal::TooMany      ? u"list-too-many"_s
                                                           : u"list-refuses"_s);
}

/// The list's own test entries come first: without them its other answers mean nothing (RFC 5782 section 5).
Judge::Fitness Judge::test(const BlockList &list, BlockList::Kind kind)
{
    using State = ListWord::State;
    const dns::Answer *listed = m_observations.dns(list.listedTestName(kind), dns::RecordType::A);
    const dns::Answer *clean = m_observations.dns(list.cleanTestName(kind), dns::RecordType::A);
    if (!listed || !clean)
        return Fitness::Waiting;
    const ListWord there = dns::wordOf(list, *listed), notThere = dns::wordOf(list, *clean);
    for (const ListWord &word : {there, notThere}) {
        if (word.state == State::Refused || word.state == State::Nonsense || word.state == State::Unknown) {
            addCause(word, list);
            return Fitness::Not;
        }
    }
    if (there.state == State::Clean)
        addUnfit(list, u"list-no-test"_s);
    else if (notThere.state == State::Listed)
        addUnfit(list, u"list-all"_s);
    else
        return Fitness::Works;
    return Fitness::Not;
}

void Judge::addListed(const BlockList &list, const Entry &entry, const ListWord &word, const QString &name)
{
    const QString tag = word.onlyPolicy                               ? u"BLOCKLISTS_POLICY"_s
                        : list.weight == BlockList::Weight::Fail ? u"BLOCKLISTS_LISTED"_s
                        : list.weight == BlockList::Weight::Warn ? u"BLOCKLISTS_LISTED_SOME"_s
                                                                 : u"BLOCKLISTS_LISTED_SMALL"_s;
    Finding finding{tag, {setup::printable(entry.shown, 253), list.name, setup::printable(word.meanings.join(u", "_s), 200), list.operatorName, list.delisting}};
    const dns::Answer *why = m_observations.dns(name, dns::RecordType::TXT);
    for (const dns::ResourceRecord &record : why ? why->matching() : QList<dns::ResourceRecord>()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (text && finding.details.size() < 5)
            finding.details.append(setup::printable(text->joined(), 300));
    }
    const Verdict verdict = findingVerdict(finding);
    finding.unsure = m_guessed && !entry.address.isNull() && (verdict == Verdict::Fail || verdict == Verdict::Warn);
    m_listed.append(finding);
}

void Judge::ask(const BlockList &list, const Entry &entry)
{
    const QString name = nameOf(list, entry);
    const dns::Answer *answer = m_observations.dns(name, dns::RecordType::A);
    if (!answer)
        return;
    const ListWord word = dns::wordOf(list, *answer);
    if (word.state == ListWord::State::Listed)
        addListed(list, entry, word, name);
    else if (word.state != ListWord::State::Clean)
        addCause(word, list);
    else if (const auto known = std::ranges::find(m_clean, entry.shown, &Clean::entry); known != m_clean.end())
        known->lists.append(list.name);
    else
        m_clean.append({entry.shown, {list.name}});
}

/// One finding for all that were looked up in the same lists with success: IPv6 addresses and domains are in fewer lists.
QList<Finding> Judge::cleanFindings() const
{
    QList<Finding> findings;
    for (const Clean &one : m_clean) {
        const QString lists = one.lists.join(u", "_s), entry = setup::printable(one.entry, 253);
        const auto same = std::ranges::find_if(findings, [&](const Finding &finding) { return finding.arguments.at(1) == lists; });
        if (same == findings.end())
            findings.append({u"BLOCKLISTS_CLEAN"_s, {entry, lists}});
        else
            same->arguments.first() += u", "_s + entry;
    }
    return findings;
}

QList<Finding> Judge::findings()
{
    for (const BlockList &list : dns::blockLists()) {
        for (const BlockList::Kind kind : list.kinds) {
            const auto isOfKind = [kind](const Entry &entry) { return entry.kind == kind; };
            if (std::ranges::none_of(m_entries, isOfKind) || test(list, kind) != Fitness::Works)
                continue;
            for (const Entry &entry : m_entries) {
                if (entry.kind == kind)
                    ask(list, entry);
            }
        }
    }
    QList<Finding> findings = m_listed;
    for (auto it = m_important.cbegin(); it != m_important.cend(); ++it)
        findings.append({u"BLOCKLISTS_REFUSED"_s, {listArgument(it.value()), wordsArgument({it.key()})}});
    for (auto it = m_small.cbegin(); it != m_small.cend(); ++it)
        findings.append({u"BLOCKLISTS_REFUSED_SMALL"_s, {listArgument(it.value()), wordsArgument({it.key()})}});
    return findings + cleanFindings();
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (!setup.askOutsideServices)
        return {{u"BLOCKLISTS_SWITCHED_OFF"_s, {}}};
    const SendingAddresses sending = sendingAddresses(setup, observations);
    QList<Entry> entries;
    for (const QHostAddress &address : sending.addresses.first(qMin(sending.addresses.size(), maximumAddresses))) {
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        entries.append({address.toString(), isIpv6 ? BlockList::Kind::Ipv6 : BlockList::Kind::Ipv4, address});
    }
    if (!setup.domain.isEmpty())
        entries.append({setup.domain, BlockList::Kind::Domain, {}});
    if (entries.isEmpty())
        return {{u"BLOCKLISTS_NOTHING"_s, {}}};
    return Judge(observations, entries, sending.source == SendingAddresses::Source::Guessed).findings();
}

} // namespace

const Check blockListsCheck{"blocklists", QT_TRANSLATE_NOOP("checks", "Block lists (DNSBL)"), {.internet = true}, tags, evaluate, Group::Sending,
                            "RFC 5782 sections 2 and 5"};

} // namespace checks
