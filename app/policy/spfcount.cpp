// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spf.h"
#include "policy/spfnames.h"
#include "setup/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

/// Walks a record and what it leads to, without asking whether any sender gets there.
class Counter
{
public:
    Counter(const SpfRequest &request, const SpfLookup &lookup) : m_request(request), m_lookup(lookup), m_letters(m_request, m_lookup) {}
    SpfCount run(const QByteArray &record);

private:
    void walk(const QByteArray &text, const QByteArray &domain, const QString &name, SpfNode &node);
    void follow(const SpfTerm &term, const SpfRecord &record, const QByteArray &domain, const QString &name, SpfNode &node);
    void add(const SpfProblem &problem)
    {
        if (std::ranges::none_of(m_count.problems, [&](const SpfProblem &one) { return one.isSameAs(problem); }))
            m_count.problems.append(problem);
    }

    const SpfRequest &m_request;
    const SpfLookup &m_lookup;
    const SpfLetters m_letters;
    SpfCount m_count;
    QStringList m_path, m_seen;
    int m_nodes = 0;
};

SpfCount Counter::run(const QByteArray &record)
{
    const QString name = dnsName(m_request.domain).value_or(QString());
    m_count.root.record = setup::printable(record, 512);
    m_count.root.target = name;
    walk(record, m_request.domain, name, m_count.root);
    return m_count;
}

void Counter::walk(const QByteArray &text, const QByteArray &domain, const QString &name, SpfNode &node)
{
    const SpfRecord record = readSpfRecord(text);
    if (record.error != SpfSyntax::None)
        add(syntaxProblem(record, name));
    m_path.append(name);
    const SpfTerm *redirect = record.redirect();
    for (const SpfTerm &term : record.terms) {
        if (term.kind == SpfTermKind::All || m_count.cut)
            break;
        if (!term.isMechanism() && &term != redirect)
            continue;
        SpfNode child;
        if (m_nodes < maximumSpfNodes)
            child.term = shownTerm(term.text);
        child.lookups = lookupsOf(term);
        m_count.lookups += child.lookups;
        m_count.cut = m_count.lookups > maximumSpfCount;
        m_count.lookups = std::min(m_count.lookups, maximumSpfCount);
        if (!m_count.cut && (term.kind == SpfTermKind::Include || term.kind == SpfTermKind::Redirect))
            follow(term, record, domain, name, child);
        node.lookups += child.lookups;
        if (++m_nodes <= maximumSpfNodes)
            node.below.append(std::move(child));
    }
    m_path.removeLast();
}

void Counter::follow(const SpfTerm &term, const SpfRecord &record, const QByteArray &domain, const QString &name, SpfNode &node)
{
    SpfProblem problem{.kind = SpfProblem::Kind::NoRecord, .domain = name, .record = record.text, .at = term.at, .length = term.text.size(), .target = {}};
    const std::optional<QByteArray> target = expandDomain(term.domain, m_letters.forDomain(domain));
    if (!target) {
        m_count.waiting = true;
        return;
    }
    const std::optional<QString> asked = policyDomain(*target);
    problem.target = asked.value_or(shownTerm(*target));
    if (!asked)
        return add(problem);
    node.target = *asked;
    if (m_path.contains(*asked)) {
        problem.kind = SpfProblem::Kind::Loop;
        return add(problem);
    }
    if (m_seen.contains(*asked) && !m_count.twice.contains(*asked))
        m_count.twice.append(*asked);
    m_seen.append(*asked);
    const dns::Answer *answer = m_lookup(*asked, dns::RecordType::TXT);
    if (!answer) {
        m_count.waiting = true;
        return;
    }
    if (answer->cannotTell())
        return add({.kind = SpfProblem::Kind::CouldNotAsk, .domain = name, .record = {}, .target = *asked, .answer = *answer});
    const QList<QByteArray> records = spfRecords(*answer);
    if (records.isEmpty()) {
        // What depends on the sender may exist for others.
        return usesLetter(term.domain, "slipvh") ? void() : add(problem);
    }
    if (records.size() > 1)
        return add({.kind = SpfProblem::Kind::ManyRecords, .domain = *asked, .record = records.first(), .target = {}});
    node.record = setup::printable(records.first(), 512);
    walk(records.first(), *target, *asked, node);
}

QString mark(const SpfNode &node)
{
    switch (node.state) {
    case SpfNode::State::Match: return u" = match"_s;
    case SpfNode::State::NoMatch: return u" = no match"_s;
    case SpfNode::State::Error: return u" = error"_s;
    case SpfNode::State::Waiting: return u" = ?"_s;
    case SpfNode::State::NotReached: break;
    }
    return {};
}

/// "include:_spf.example.net = match (pass), look-ups 3"
QString lineOf(const SpfNode &node)
{
    QString line = node.term + mark(node);
    if (node.result && node.state != SpfNode::State::NotReached)
        line += u" (%1)"_s.arg(spfResultName(*node.result));
    if (node.lookups > 0)
        line += u", look-ups %1"_s.arg(node.lookups);
    if (node.voids > 0)
        line += u", void %1"_s.arg(node.voids);
    return line;
}

void addLines(const SpfNode &node, int depth, qsizetype maximum, QStringList &lines)
{
    for (const SpfNode &child : node.below) {
        if (lines.size() >= maximum)
            return;
        const QString indent(qsizetype(2) * depth, u' ');
        lines.append(indent + lineOf(child));
        if (!child.record.isEmpty() && lines.size() < maximum)
            lines.append(indent + u"  %1: %2"_s.arg(setup::printable(child.target, 253), child.record));
        addLines(child, depth + 2, maximum, lines);
    }
}

} // namespace

SpfCount countLookups(const QByteArray &record, const SpfRequest &request, const SpfLookup &lookup)
{
    SpfRequest plain = request;
    plain.client = unmapped(request.client);
    return Counter(plain, lookup).run(record);
}

QStringList treeLines(const SpfNode &root, const QString &domain, qsizetype maximum)
{
    QStringList lines;
    lines.append(setup::printable(domain, 253) + u": "_s + root.record);
    addLines(root, 1, maximum, lines);
    return lines.first(std::min(lines.size(), maximum));
}

} // namespace policy
