// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "checks/sending.h"
#include "checks/spftags.h"
#include "checks/spfview.h"
#include "policy/spfchange.h"
#include "records/recordtable.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr auto typeSpf = static_cast<dns::RecordType>(99); // RFC 4408; of history since RFC 7208 section 3.1
constexpr qsizetype advisedAnswer = 450, largestAnswer = 512;
constexpr int broadPrefix4 = 8, broadPrefix6 = 20;

/// A record to be typed exactly: longer ones are too long for the DNS, too.
QString shown(const QByteArray &text)
{
    return setup::printable(text, 4000);
}

/// Meant as SPF, but for the blank behind the version.
bool isNearlySpf(const QByteArray &text)
{
    const QByteArray lower = text.first(std::min<qsizetype>(text.size(), 7)).toLower();
    return lower.startsWith("v=spf1") && !policy::isSpfRecord(text) && !QByteArrayView("0123456789").contains(lower.back());
}

QString joinedText(const dns::ResourceRecord &record)
{
    const auto *text = std::get_if<dns::TxtData>(&record.data);
    return text ? setup::printable(text->joined(), 512) : setup::printable(record.dataText(), 512);
}

/// Judges one domain; the record and who may send by it.
class Judge
{
public:
    Judge(const setup::MailSetup &setup, Observations &observations)
        : m_setup(setup), m_observations(observations), m_publicView(setup, observations), m_view(setup, observations, m_publicView),
          m_domain(setup::printable(setup.domain, 253)), m_sending(sendingAddresses(setup, observations))
    {
        if (m_sending.source == SendingAddresses::Source::Entered)
            m_own = m_sending.addresses;
    }
    [[nodiscard]] QList<Finding> run();

private:
    void judgeNeighbours(const dns::Answer &answer);
    void judgeMissing();
    void judgeMany(const QList<QByteArray> &records);
    void judgeRecord(const QByteArray &text);
    void judgeTerms(const policy::SpfRecord &record);
    void judgeAll(const policy::SpfRecord &record);
    void judgeCount(const policy::SpfRecord &record, const policy::SpfCount &count);
    void judgeSyntax(const policy::SpfProblem &problem);
    void judgeProblem(const policy::SpfProblem &problem, const QStringList &details);
    void judgeAddress(const QHostAddress &address, const QByteArray &record);
    void judgeGuessed(const QByteArray &record);
    void judgeRelay(const policy::SpfCount &count);
    void add(const QString &tag, const QStringList &arguments, const QStringList &details = {})
    {
        // A term is met more than once on some ways through the records.
        if (std::ranges::any_of(m_findings, [&](const Finding &one) { return one.tag == tag && one.arguments == arguments; }))
            return;
        m_findings.append(Finding{.tag = tag, .arguments = arguments, .details = details.first(std::min(details.size(), maximumDetails))});
    }
    [[nodiscard]] QByteArray proposal(const QByteArray &record) const { return m_view.lettingPass(record, m_setup.domain, m_own); }

    const setup::MailSetup &m_setup;
    Observations &m_observations;
    const PublicView m_publicView;
    const SpfView m_view;
    const QString m_domain;
    const SendingAddresses m_sending;
    QList<QHostAddress> m_own; ///< the addresses that must pass
    QList<policy::SpfProblem> m_told;
    QList<Finding> m_findings;
};

QList<Finding> Judge::run()
{
    const dns::Answer *answer = m_publicView.answer(m_setup.domain, dns::RecordType::TXT).answer;
    (void)m_publicView.answer(m_setup.domain, typeSpf); // asked for at the same time
    if (!answer)
        return {};
    if (answer->cannotTell()) {
        if (answer->aliases().isEmpty() && m_publicView.isUnserved())
            return {{u"SPF_NOT_SERVED"_s, {m_domain}}};
        return {{u"SPF_COULD_NOT_ASK"_s, {m_domain, answerArgument(*answer)}}};
    }
    if (answer->status == dns::Status::NxDomain && answer->aliases().isEmpty())
        return {{u"SPF_NO_DOMAIN"_s, {m_domain}}};
    const QList<QByteArray> records = policy::spfRecords(*answer);
    const QList<dns::ResourceRecord> texts = answer->matching();
    const bool isMeant = std::ranges::any_of(texts, [](const dns::ResourceRecord &record) { // by mending that one; a second would be too many
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        return text && isNearlySpf(text->joined());
    });
    if (records.isEmpty() && !isMeant)
        judgeMissing();
    else if (records.size() > 1)
        judgeMany(records);
    else if (records.size() == 1)
        judgeRecord(records.first());
    judgeNeighbours(*answer);
    return m_findings;
}

/// What else is there: left-overs and the size. Other TXT records are nobody's business here.
void Judge::judgeNeighbours(const dns::Answer &answer)
{
    qsizetype size = 12 + m_setup.domain.size() + 2 + 4;
    for (const dns::ResourceRecord &record : answer.matching()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (!text)
            continue;
        const QByteArray joined = text->joined(), lower = joined.toLower();
        size += 12 + text->strings.size() + joined.size();
        if (isNearlySpf(joined))
            add(u"SPF_NEARLY"_s, {m_domain, joinedText(record)});
        if (lower.startsWith("spf2.0"))
            add(u"SPF_SENDER_ID"_s, {m_domain, joinedText(record)});
    }
    if (size > advisedAnswer)
        add(size > largestAnswer ? u"SPF_ANSWER_LARGE"_s : u"SPF_ANSWER_LARGISH"_s, {m_domain, QString::number(size)});
    const dns::Answer *old = m_publicView.answer(m_setup.domain, typeSpf).answer;
    if (old && !old->cannotTell() && !old->matching().isEmpty()) {
        const auto *data = std::get_if<dns::UnknownData>(&old->matching().constFirst().data);
        // Its data are strings with their lengths, as those of TXT.
        add(u"SPF_TYPE99"_s, {m_domain, setup::printable(data ? data->rdata.sliced(std::min<qsizetype>(1, data->rdata.size())) : QByteArray(), 512)});
    }
}

void Judge::judgeMissing()
{
    if (m_setup.smartHost)
        return add(u"SPF_MISSING_RELAY"_s, {m_domain, setup::printable(m_setup.smartHost->hostName, 253)});
    QByteArray wanted = "v=spf1 mx ~all";
    for (const records::PlannedRecord &planned : records::plannedRecords(m_setup)) {
        if (planned.textMark == "v=spf1")
            wanted = std::get<dns::TxtData>(planned.record.data).joined();
    }
    add(u"SPF_MISSING"_s, {m_domain, shown(wanted)});
}

void Judge::judgeMany(const QList<QByteArray> &records)
{
    const policy::SpfMerge merged = policy::mergeSpfRecords(records);
    QStringList details;
    for (const QByteArray &record : records)
        details.append(setup::printable(record, 512));
    QString why;
    if (merged.problem == policy::SpfMergeProblem::Syntax)
        why = u"spf-one-is-broken"_s;
    QByteArray one = merged.record;
    if (merged.problem == policy::SpfMergeProblem::None) {
        one = proposal(one);
        policy::SpfCount count = m_view.count(one, m_setup.domain, m_own);
        if (count.lookups > policy::maximumSpfTerms) {
            const QByteArray shorter = m_view.withoutNames(one, m_setup.domain);
            count = m_view.count(shorter, m_setup.domain, m_own);
            one = shorter;
        }
        if (one.isEmpty() || count.lookups > policy::maximumSpfTerms)
            why = u"spf-together-too-many"_s;
    } else if (merged.problem == policy::SpfMergeProblem::ManyTerms) {
        why = u"spf-together-too-many"_s;
    }
    const QString number = QString::number(records.size());
    if (why.isEmpty())
        add(u"SPF_MANY"_s, {m_domain, number, shown(one)}, details);
    else
        add(u"SPF_MANY_UNMERGED"_s, {m_domain, number, wordsArgument({why})}, details);
}

void Judge::judgeRecord(const QByteArray &text)
{
    const policy::SpfRecord record = policy::readSpfRecord(text);
    if (record.error != policy::SpfSyntax::None) {
        return judgeSyntax({.kind = policy::SpfProblem::Kind::Syntax, .domain = m_setup.domain, .record = text, .at = record.errorAt,
                            .length = record.errorLength, .target = {}, .syntax = record.error});
    }
    const policy::SpfCount count = m_view.count(text, m_setup.domain, m_sending.addresses);
    judgeCount(record, count);
    judgeTerms(record);
    judgeAll(record);
    switch (m_sending.source) {
    case SendingAddresses::Source::Entered:
        for (const QHostAddress &address : std::as_const(m_own))
            judgeAddress(address, text);
        break;
    case SendingAddresses::Source::Guessed: judgeGuessed(text); break;
    case SendingAddresses::Source::SmartHost: judgeRelay(count); break;
    }
}

void Judge::judgeSyntax(const policy::SpfProblem &problem)
{
    const QString meant = setup::printable(problem.record.mid(problem.at, problem.length), 100), word = wordsArgument({syntaxWord(problem.syntax)});
    const QByteArray mended = policy::mendedSpfRecord(problem.record);
    if (mended.isEmpty())
        add(u"SPF_SYNTAX_OTHER"_s, {m_domain, meant, word}, caretLines(problem));
    else
        add(u"SPF_SYNTAX"_s, {m_domain, meant, shown(proposal(mended)), word}, caretLines(problem));
}

void Judge::judgeCount(const policy::SpfRecord &record, const policy::SpfCount &count)
{
    const QStringList lines = countLines(count, m_setup.domain);
    for (const policy::SpfProblem &problem : count.problems)
        judgeProblem(problem, problem.record.isEmpty() ? lines : caretLines(problem));
    if (!count.twice.isEmpty()) {
        QStringList names;
        for (const QString &name : count.twice)
            names.append(setup::printable(name, 253));
        add(u"SPF_DUPLICATE"_s, {m_domain, listArgument(names)}, lines);
    }
    const QString number = (count.cut ? u"> "_s : QString()) + QString::number(count.lookups);
    if (count.lookups > policy::maximumSpfTerms) {
        const QByteArray shorter = m_view.withoutNames(record.text, m_setup.domain);
        const policy::SpfCount less = shorter.isEmpty() ? count : m_view.count(shorter, m_setup.domain, m_sending.addresses);
        if (less.lookups <= policy::maximumSpfTerms)
            add(u"SPF_TOO_MANY_SHORTER"_s, {m_domain, number, shown(proposal(shorter))}, lines);
        else
            add(u"SPF_TOO_MANY"_s, {m_domain, number}, lines);
    } else if (!count.waiting && count.problems.isEmpty()) {
        add(u"SPF_FOUND"_s, {m_domain, number}, lines);
    }
}

/// Faults of the record, each told once, whoever runs into it.
void Judge::judgeProblem(const policy::SpfProblem &problem, const QStringList &details)
{
    using Kind = policy::SpfProblem::Kind;
    if (std::ranges::any_of(m_told, [&](const policy::SpfProblem &one) { return one.isSameAs(problem); }))
        return;
    m_told.append(problem);
    const QString whose = setup::printable(problem.domain, 253), target = setup::printable(problem.target, 253);
    const QString meant = setup::printable(problem.record.mid(problem.at, problem.length), 200);
    switch (problem.kind) {
    case Kind::Syntax: return add(u"SPF_TARGET_BROKEN"_s, {m_domain, whose, wordsArgument({syntaxWord(problem.syntax)})}, details);
    case Kind::ManyRecords: return add(u"SPF_TARGET_BROKEN"_s, {m_domain, whose, wordsArgument({u"spf-many-records"_s})});
    case Kind::NoRecord: return add(u"SPF_NO_TARGET"_s, {whose, meant, target}, details);
    case Kind::Loop: return add(u"SPF_LOOP"_s, {m_domain, meant, target.isEmpty() ? whose : target}, details);
    case Kind::TooManyMx: return add(u"SPF_TOO_MANY_MX"_s, {m_domain, meant}, details);
    case Kind::TooManyVoids: return add(u"SPF_TOO_MANY_VOIDS"_s, {m_domain, meant}, details);
    case Kind::CouldNotAsk: return add(u"SPF_TARGET_UNKNOWN"_s, {m_domain, target, answerArgument(*problem.answer)}, details);
    case Kind::TooManyTerms: // the count has told that
    case Kind::None: break;
    }
}

void Judge::judgeTerms(const policy::SpfRecord &record)
{
    QStringList broad;
    bool hasPtr = false;
    for (const policy::SpfTerm &term : record.terms) {
        const QString text = setup::printable(term.text, 200);
        const bool isBroad4 = term.kind == policy::SpfTermKind::Ip4 && term.prefix4 < broadPrefix4;
        const bool isBroad6 = term.kind == policy::SpfTermKind::Ip6 && term.prefix6 < broadPrefix6;
        const bool isNamed = term.kind == policy::SpfTermKind::A || term.kind == policy::SpfTermKind::Mx;
        if (term.qualifier == '+' && (isBroad4 || isBroad6 || (isNamed && (term.prefix4 < broadPrefix4 || term.prefix6 < broadPrefix6))))
            broad.append(text);
        if (!hasPtr && (term.kind == policy::SpfTermKind::Ptr || policy::usesLetter(term.domain, "p"))) {
            add(u"SPF_PTR"_s, {m_domain, text});
            hasPtr = true;
        }
    }
    if (!broad.isEmpty())
        add(u"SPF_BROAD"_s, {m_domain, listArgument(broad)});
}

/// How the record ends (section 5.1).
void Judge::judgeAll(const policy::SpfRecord &record)
{
    const policy::SpfTerm *all = record.find(policy::SpfTermKind::All);
    const QByteArray mildly = policy::mergeSpfRecords({record.text}).record; // one all, at the end, and no pass
    if (!all && !record.redirect())
        return add(u"SPF_NO_ALL"_s, {m_domain, setup::printable(record.text, 512), shown(proposal(mildly))});
    if (!all)
        return;
    const QString text = setup::printable(all->text, 20);
    QByteArray strict = mildly;
    if (all->qualifier == '?')
        strict.replace(" ?all", " ~all");
    if (all->qualifier == '+')
        add(u"SPF_PASS_ALL"_s, {m_domain, text, shown(proposal(mildly))});
    else if (all->qualifier == '?')
        add(u"SPF_NEUTRAL_ALL"_s, {m_domain, text, shown(proposal(strict))});
    QStringList ignored;
    QByteArrayList before{"v=spf1"}, after, last;
    for (const policy::SpfTerm &term : record.terms) {
        const bool isBehind = term.at > all->at && term.isMechanism();
        if (isBehind || term.kind == policy::SpfTermKind::Redirect)
            ignored.append(setup::printable(term.text, 200));
        if (&term == all || term.kind == policy::SpfTermKind::All || term.kind == policy::SpfTermKind::Redirect)
            continue;
        (!term.isMechanism() ? last : isBehind ? after : before).append(term.text);
    }
    if (!ignored.isEmpty())
        add(u"SPF_AFTER_ALL"_s, {m_domain, listArgument(ignored), shown((before + after + QByteArrayList{all->text} + last).join(' '))});
}

void Judge::judgeAddress(const QHostAddress &address, const QByteArray &record)
{
    const policy::SpfEvaluation evaluation = policy::checkHost(m_view.request(m_setup.domain, address), m_view.lookup());
    if (!evaluation.result)
        return;
    const QString where = address.toString();
    const QStringList lines = evaluationLines(evaluation, m_setup.domain);
    const auto addFail = [&](const QString &tag) { add(tag, {m_domain, where, shown(proposal(record))}, lines); };
    switch (*evaluation.result) {
    case policy::SpfResult::Pass:
        add(u"SPF_ADDRESS_PASS"_s, {m_domain, where, evaluation.matched.value_or(QString()), QString::number(evaluation.lookups)}, lines);
        if (evaluation.voidQueries > policy::maximumSpfVoids)
            add(u"SPF_VOID_STRICT"_s, {m_domain, where, QString::number(evaluation.voidQueries)}, lines);
        break;
    case policy::SpfResult::Fail: addFail(u"SPF_ADDRESS_FAIL"_s); break;
    case policy::SpfResult::SoftFail: addFail(u"SPF_ADDRESS_SOFTFAIL"_s); break;
    case policy::SpfResult::Neutral:
    case policy::SpfResult::None: addFail(u"SPF_ADDRESS_NEUTRAL"_s); break;
    case policy::SpfResult::TempError: {
        const policy::SpfProblem &problem = evaluation.problem;
        add(u"SPF_ADDRESS_UNKNOWN"_s, {m_domain, where, setup::printable(problem.target, 253), answerArgument(*problem.answer)}, lines);
        break;
    }
    case policy::SpfResult::PermError:
        judgeProblem(evaluation.problem, lines);
        addFail(u"SPF_ADDRESS_ERROR"_s);
        break;
    }
}

/// Nobody told where mail leaves from: that is no ground for a red light.
void Judge::judgeGuessed(const QByteArray &record)
{
    if (m_sending.addresses.isEmpty()) {
        if (!m_sending.waiting)
            add(m_sending.unknown ? u"SPF_ADDRESSES_UNKNOWN"_s : u"SPF_NO_ADDRESSES"_s, {m_domain});
        return;
    }
    QList<QHostAddress> passing, others;
    QStringList lines;
    for (const QHostAddress &address : m_sending.addresses) {
        const policy::SpfEvaluation evaluation = policy::checkHost(m_view.request(m_setup.domain, address), m_view.lookup());
        if (!evaluation.result)
            continue;
        if (*evaluation.result == policy::SpfResult::TempError) {
            add(u"SPF_ADDRESS_UNKNOWN"_s, {m_domain, address.toString(), setup::printable(evaluation.problem.target, 253),
                                           answerArgument(*evaluation.problem.answer)});
            continue;
        }
        const bool passes = *evaluation.result == policy::SpfResult::Pass;
        if (*evaluation.result == policy::SpfResult::PermError)
            judgeProblem(evaluation.problem, evaluationLines(evaluation, m_setup.domain));
        if (lines.isEmpty() || (!passes && others.isEmpty()))
            lines = evaluationLines(evaluation, m_setup.domain);
        (passes ? passing : others).append(address);
    }
    if (!passing.isEmpty())
        add(u"SPF_GUESSED_PASS"_s, {m_domain, addressList(passing)}, others.isEmpty() ? lines : QStringList());
    const bool isOurs = std::ranges::any_of(m_sending.hosts, [this](const QString &host) { return isOwnHost(m_setup, host); });
    if (!others.isEmpty() && !isOurs && passing.isEmpty())
        add(u"SPF_NO_ADDRESSES"_s, {m_domain});
    else if (!others.isEmpty() && isOurs)
        add(u"SPF_GUESSED_NOT_PASS"_s, {m_domain, addressList(others), shown(m_view.lettingPass(record, m_setup.domain, others))}, lines);
}

/// The names that the record leads to.
void collectTargets(const policy::SpfNode &node, QList<const policy::SpfNode *> &nodes)
{
    for (const policy::SpfNode &child : node.below) {
        nodes.append(&child);
        collectTargets(child, nodes);
    }
}

/// A relay sends. Its own submission host is seldom where the mail leaves from, so there is no telling by addresses.
void Judge::judgeRelay(const policy::SpfCount &count)
{
    const QString relay = m_setup.smartHost->hostName, shownRelay = setup::printable(relay, 253);
    const QString operatedBy = setup::registrableDomain(relay);
    QList<const policy::SpfNode *> nodes;
    collectTargets(count.root, nodes);
    for (const policy::SpfNode *node : std::as_const(nodes)) {
        if (!operatedBy.isEmpty() && !node->target.isEmpty() && setup::isInDomain(node->target, operatedBy))
            return add(u"SPF_RELAY_SEEN"_s, {m_domain, shownRelay, node->term}, countLines(count, m_setup.domain));
    }
    const HostAddresses found = hostAddresses(relay, m_publicView);
    for (const QHostAddress &address : found.addresses) {
        const policy::SpfEvaluation evaluation = policy::checkHost(m_view.request(m_setup.domain, address), m_view.lookup());
        if (evaluation.result == policy::SpfResult::Pass)
            return add(u"SPF_RELAY_SEEN"_s, {m_domain, shownRelay, evaluation.matched.value_or(QString())}, evaluationLines(evaluation, m_setup.domain));
    }
    if (!found.waiting && !count.waiting)
        add(u"SPF_RELAY_NOT_SEEN"_s, {m_domain, shownRelay}, countLines(count, m_setup.domain));
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    return Judge(setup, observations).run();
}

} // namespace

/// That all name servers tell the same record is a matter of the checks `delegation` and `seen`.
const Check spfCheck{"spf", QT_TRANSLATE_NOOP("checks", "SPF: may your servers send mail for the domain?"), {.internet = true}, spftags::tags, evaluate,
                     Group::Sending, "RFC 7208", true};

} // namespace checks
