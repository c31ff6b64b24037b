// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spf.h"

#include "policy/spfnames.h"
#include "setup/printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr std::array resultNames{"none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"};

SpfResult resultOf(char qualifier)
{
    switch (qualifier) {
    case '-': return SpfResult::Fail;
    case '~': return SpfResult::SoftFail;
    case '?': return SpfResult::Neutral;
    default: return SpfResult::Pass;
    }
}

/// What one term came to. Waiting: not known yet; the terms after it are evaluated for their questions only.
enum class Match { No, Yes, Waiting, TempError, PermError };

/// Whose record it is, as octets and as a name for questions.
struct Place
{
    QByteArray octets;
    QString name;
};

class Evaluator
{
public:
    Evaluator(SpfRequest request, const SpfLookup &lookup)
        : m_request(std::move(request)), m_lookup(lookup), m_letters(m_request, m_lookup)
    {
    }
    SpfEvaluation run();

private:
    [[nodiscard]] std::optional<SpfResult> check(const QByteArray &domain, SpfNode &node, bool explains);
    [[nodiscard]] std::optional<SpfResult> evaluate(const SpfRecord &record, const Place &place, SpfNode &node, bool explains);
    [[nodiscard]] Match mechanism(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node);
    [[nodiscard]] std::optional<SpfResult> redirect(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node, bool explains);
    [[nodiscard]] Match include(const SpfTerm &term, const SpfRecord &record, const Place &place, const QByteArray &target, SpfNode &node);
    [[nodiscard]] Match addresses(const QString &name, const SpfTerm &term, SpfNode &node);
    [[nodiscard]] Match mailHosts(const QString &name, const SpfTerm &term, SpfNode &node);
    [[nodiscard]] Match pointers(const QString &name, SpfNode &node);
    [[nodiscard]] Match exists(const QString &name, SpfNode &node);
    void explain(const SpfRecord &record, const Place &place);

    /// Counts a term against the ten.
    [[nodiscard]] bool mayAsk(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node);
    /// Null: `match` says whether it is missing or could not be asked.
    [[nodiscard]] const dns::Answer *ask(const QString &name, dns::RecordType type, SpfNode &node, Match &match);
    void setProblem(const SpfProblem &problem)
    {
        if (m_problem.kind == SpfProblem::Kind::None)
            m_problem = problem;
    }
    [[nodiscard]] SpfProblem problemAt(SpfProblem::Kind kind, const SpfTerm &term, const SpfRecord &record, const Place &place) const
    {
        return {.kind = kind, .domain = place.name, .record = record.text, .at = term.at, .length = term.text.size(), .target = {}};
    }
    /// A node below `node`, or a place for what is too much to keep.
    [[nodiscard]] SpfNode newNode(const SpfTerm &term) const;
    void keep(SpfNode &node, SpfNode &&child);

    const SpfRequest m_request;
    const SpfLookup &m_lookup;
    const SpfLetters m_letters;
    SpfProblem m_problem;
    QStringList m_path;        ///< domains whose records lead here
    bool m_looped = false;
    int m_terms = 0, m_voids = 0, m_voidQueries = 0, m_nodes = 0;
    std::optional<QString> m_matched;
    QByteArray m_explanation;
};

SpfRequest normalized(SpfRequest request)
{
    request.client = unmapped(request.client);
    return request;
}

SpfEvaluation Evaluator::run()
{
    SpfEvaluation evaluation;
    evaluation.root.result = check(m_request.domain, evaluation.root, m_request.wantsExplanation);
    evaluation.result = evaluation.root.result;
    if (evaluation.result == SpfResult::PermError || evaluation.result == SpfResult::TempError)
        evaluation.problem = m_problem;
    else
        evaluation.matched = m_matched;
    if (evaluation.result == SpfResult::Fail)
        evaluation.explanation = m_explanation;
    evaluation.lookups = m_terms;
    evaluation.voids = m_voids;
    evaluation.voidQueries = m_voidQueries;
    return evaluation;
}

const dns::Answer *Evaluator::ask(const QString &name, dns::RecordType type, SpfNode &node, Match &match)
{
    const dns::Answer *answer = m_lookup(name, type);
    match = Match::No;
    if (!answer) {
        match = Match::Waiting;
        return nullptr;
    }
    if (answer->cannotTell()) {
        match = Match::TempError;
        setProblem({.kind = SpfProblem::Kind::CouldNotAsk, .domain = m_path.value(m_path.size() - 1), .record = {}, .target = name, .answer = *answer});
        return nullptr;
    }
    if (isVoid(*answer)) {
        ++m_voidQueries;
        node.voids = 1;
    }
    return answer;
}

bool Evaluator::mayAsk(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node)
{
    node.lookups = lookupsOf(term);
    m_terms += node.lookups;
    if (m_terms <= maximumSpfTerms)
        return true;
    setProblem(problemAt(m_looped ? SpfProblem::Kind::Loop : SpfProblem::Kind::TooManyTerms, term, record, place));
    return false;
}

SpfNode Evaluator::newNode(const SpfTerm &term) const
{
    SpfNode node;
    node.term = m_nodes < maximumSpfNodes ? shownTerm(term.text) : QString();
    return node;
}

void Evaluator::keep(SpfNode &node, SpfNode &&child)
{
    node.lookups += child.lookups;
    node.voids += child.voids;
    if (++m_nodes <= maximumSpfNodes)
        node.below.append(std::move(child));
}

std::optional<SpfResult> Evaluator::check(const QByteArray &domain, SpfNode &node, bool explains)
{
    const std::optional<QString> name = policyDomain(domain);
    if (!name)
        return SpfResult::None;
    const dns::Answer *answer = m_lookup(*name, dns::RecordType::TXT);
    if (!answer)
        return std::nullopt;
    if (answer->cannotTell()) {
        setProblem({.kind = SpfProblem::Kind::CouldNotAsk, .domain = *name, .record = {}, .target = *name, .answer = *answer});
        return SpfResult::TempError;
    }
    const QList<QByteArray> records = spfRecords(*answer);
    if (records.isEmpty())
        return SpfResult::None;
    node.target = *name;
    node.record = setup::printable(records.first(), 512);
    if (records.size() > 1) {
        setProblem({.kind = SpfProblem::Kind::ManyRecords, .domain = *name, .record = records.first(), .target = {}});
        return SpfResult::PermError;
    }
    const SpfRecord record = readSpfRecord(records.first());
    if (record.error != SpfSyntax::None) {
        setProblem(syntaxProblem(record, *name));
        return SpfResult::PermError;
    }
    m_looped = m_looped || m_path.contains(*name);
    m_path.append(*name);
    const std::optional<SpfResult> result = evaluate(record, {domain.endsWith('.') ? domain.chopped(1) : domain, *name}, node, explains);
    m_path.removeLast();
    return result;
}

std::optional<SpfResult> Evaluator::evaluate(const SpfRecord &record, const Place &place, SpfNode &node, bool explains)
{
    bool certain = true, stopped = false;
    std::optional<SpfResult> result;
    for (const SpfTerm &term : record.terms) {
        if (!term.isMechanism())
            continue;
        SpfNode child = newNode(term);
        if (stopped) {
            keep(node, std::move(child));
            continue;
        }
        const Match match = mechanism(term, record, place, child);
        using State = SpfNode::State;
        child.state = match == Match::No ? State::NoMatch : match == Match::Yes ? State::Match : match == Match::Waiting ? State::Waiting : State::Error;
        keep(node, std::move(child));
        certain = certain && match != Match::Waiting;
        stopped = match == Match::Yes || match == Match::TempError || match == Match::PermError;
        if (!stopped || !certain)
            continue;
        result = match == Match::Yes ? resultOf(term.qualifier) : match == Match::TempError ? SpfResult::TempError : SpfResult::PermError;
        if (match == Match::Yes)
            m_matched = shownTerm(term.text);
        if (result == SpfResult::Fail && explains)
            explain(record, place);
    }
    const SpfTerm *next = record.redirect();
    if (!next)
        return stopped ? result : certain ? std::optional(SpfResult::Neutral) : std::nullopt;
    SpfNode child = newNode(*next);
    if (!stopped) {
        result = redirect(*next, record, place, child, explains);
        const bool isError = result == SpfResult::PermError || result == SpfResult::TempError;
        child.state = !result ? SpfNode::State::Waiting : isError ? SpfNode::State::Error : SpfNode::State::Match;
        if (!certain)
            result = std::nullopt;
    }
    keep(node, std::move(child));
    return result;
}

std::optional<SpfResult> Evaluator::redirect(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node, bool explains)
{
    if (!mayAsk(term, record, place, node))
        return SpfResult::PermError;
    const std::optional<QByteArray> target = expandDomain(term.domain, m_letters.forDomain(place.octets));
    if (!target)
        return std::nullopt;
    node.result = check(*target, node, explains);
    if (node.result != SpfResult::None)
        return node.result;
    SpfProblem problem = problemAt(SpfProblem::Kind::NoRecord, term, record, place);
    problem.target = dnsName(*target).value_or(shownTerm(*target));
    setProblem(problem);
    return SpfResult::PermError;
}

/// Section 5.2.
Match Evaluator::include(const SpfTerm &term, const SpfRecord &record, const Place &place, const QByteArray &target, SpfNode &node)
{
    node.result = check(target, node, false);
    if (!node.result)
        return Match::Waiting;
    switch (*node.result) {
    case SpfResult::Pass: return Match::Yes;
    case SpfResult::Fail:
    case SpfResult::SoftFail:
    case SpfResult::Neutral: return Match::No;
    case SpfResult::TempError: return Match::TempError;
    case SpfResult::PermError: return Match::PermError;
    case SpfResult::None: break;
    }
    SpfProblem problem = problemAt(SpfProblem::Kind::NoRecord, term, record, place);
    problem.target = dnsName(target).value_or(shownTerm(target));
    setProblem(problem);
    return Match::PermError;
}

Match Evaluator::mechanism(const SpfTerm &term, const SpfRecord &record, const Place &place, SpfNode &node)
{
    switch (term.kind) {
    case SpfTermKind::All: return Match::Yes;
    case SpfTermKind::Ip4: return isInNetwork(m_request.client, term.network, term.prefix4) ? Match::Yes : Match::No;
    case SpfTermKind::Ip6: return isInNetwork(m_request.client, term.network, term.prefix6) ? Match::Yes : Match::No;
    default: break;
    }
    if (!mayAsk(term, record, place, node))
        return Match::PermError;
    const std::optional<QByteArray> target = term.hasDomain ? expandDomain(term.domain, m_letters.forDomain(place.octets)) : place.octets;
    if (!target)
        return Match::Waiting;
    if (term.kind == SpfTermKind::Include)
        return include(term, record, place, *target, node);
    const std::optional<QString> name = dnsName(*target);
    if (!name)
        return Match::No; // not a name that could be asked for (section 4.8 leaves it open)
    node.target = *name;
    Match match = Match::No;
    switch (term.kind) {
    case SpfTermKind::A: match = addresses(*name, term, node); break;
    case SpfTermKind::Mx: match = mailHosts(*name, term, node); break;
    case SpfTermKind::Ptr: match = pointers(*name, node); break;
    default: match = exists(*name, node); break;
    }
    if (match == Match::PermError)
        setProblem(problemAt(SpfProblem::Kind::TooManyMx, term, record, place));
    m_voids += node.voids;
    if (m_voids <= maximumSpfVoids)
        return match;
    setProblem(problemAt(SpfProblem::Kind::TooManyVoids, term, record, place));
    return Match::PermError;
}

Match Evaluator::addresses(const QString &name, const SpfTerm &term, SpfNode &node)
{
    const bool isV4 = m_request.client.protocol() == QAbstractSocket::IPv4Protocol;
    Match match = Match::No;
    const dns::Answer *answer = ask(name, isV4 ? dns::RecordType::A : dns::RecordType::AAAA, node, match);
    if (!answer)
        return match;
    for (const dns::ResourceRecord &record : answer->matching()) {
        const auto *data = std::get_if<dns::AddressData>(&record.data);
        if (data && isInNetwork(m_request.client, data->address, isV4 ? term.prefix4 : term.prefix6))
            return Match::Yes;
    }
    return Match::No;
}

Match Evaluator::mailHosts(const QString &name, const SpfTerm &term, SpfNode &node)
{
    Match match = Match::No;
    const dns::Answer *answer = ask(name, dns::RecordType::MX, node, match);
    if (!answer)
        return match;
    QList<dns::MxData> hosts;
    for (const dns::ResourceRecord &record : answer->matching()) {
        if (const auto *mx = std::get_if<dns::MxData>(&record.data))
            hosts.append(*mx);
    }
    if (hosts.size() > maximumSpfHosts)
        return Match::PermError;
    std::ranges::stable_sort(hosts, {}, [](const dns::MxData &host) { return std::pair(host.preference, host.exchange); });
    bool waiting = false;
    for (const dns::MxData &host : std::as_const(hosts)) {
        if (host.exchange == u"."_s) // null MX
            continue;
        const Match one = addresses(host.exchange, term, node);
        if (one == Match::Yes || one == Match::TempError)
            return waiting ? Match::Waiting : one;
        waiting = waiting || one == Match::Waiting;
    }
    return waiting ? Match::Waiting : Match::No;
}

/// Section 5.5: whatever goes wrong here means no match.
Match Evaluator::pointers(const QString &name, SpfNode &node)
{
    const ValidatedNames validated = validatedNames(m_request.client, name, m_lookup);
    if (validated.pointers && isVoid(*validated.pointers)) {
        ++m_voidQueries;
        node.voids = 1;
    }
    return !validated.names.isEmpty() && !validated.waiting ? Match::Yes : validated.waiting ? Match::Waiting : Match::No;
}

/// Section 5.7: always type A.
Match Evaluator::exists(const QString &name, SpfNode &node)
{
    Match match = Match::No;
    const dns::Answer *answer = ask(name, dns::RecordType::A, node, match);
    return answer && !isVoid(*answer) ? Match::Yes : match;
}

/// Section 6.2: when anything is wrong with it there is none.
void Evaluator::explain(const SpfRecord &record, const Place &place)
{
    const SpfTerm *term = record.find(SpfTermKind::Explanation);
    const std::optional<QByteArray> target = term ? expandDomain(term->domain, m_letters.forDomain(place.octets)) : std::nullopt;
    const std::optional<QString> name = target ? dnsName(*target) : std::nullopt;
    const dns::Answer *answer = name ? m_lookup(*name, dns::RecordType::TXT) : nullptr;
    if (!answer || answer->cannotTell())
        return;
    const QList<dns::ResourceRecord> records = answer->matching();
    const auto *text = records.size() == 1 ? std::get_if<dns::TxtData>(&records.first().data) : nullptr;
    const SpfMacroReading read = text ? readSpfMacros(text->joined(), true) : SpfMacroReading();
    if (read.pieces)
        m_explanation = expandText(*read.pieces, m_letters.forDomain(place.octets)).value_or(QByteArray());
}

} // namespace

QString spfResultName(SpfResult result)
{
    return QString::fromLatin1(resultNames[size_t(result)]);
}

SpfEvaluation checkHost(const SpfRequest &request, const SpfLookup &lookup)
{
    return Evaluator(normalized(request), lookup).run();
}

} // namespace policy
