// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/spfrecord.h"

#include <functional>

/// Sender Policy Framework (RFC 7208): evaluation without any I/O.
namespace policy {

/// RFC 7208 section 2.6.
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
[[nodiscard]] QString spfResultName(SpfResult result); ///< "pass" "softfail" ..., as the RFC has it

/// The answer to a question; null while it has not arrived, then the caller asks again later. The same question has the same answer.
using SpfLookup = std::function<const dns::Answer *(const QString &name, dns::RecordType type)>;

/// The arguments of check_host() and what macros need (sections 4.1 and 7.2).
struct SpfRequest
{
    QHostAddress client;
    QByteArray domain;           ///< whose record; octets
    QByteArray sender;           ///< "anna@example.org"; without a local part it is "postmaster"
    QByteArray helo;
    QByteArray receiver = "unknown";
    qint64 now = 0;              ///< seconds since 1970
    bool wantsExplanation = false;
};

/// Why a result is permerror or temperror, or a record is broken for some.
struct SpfProblem
{
    enum class Kind {
        None,
        ManyRecords,   ///< more than one v=spf1 (section 4.5)
        Syntax,        ///< see `syntax`
        TooManyTerms,  ///< more than ten terms that ask the DNS (section 4.6.4)
        TooManyMx,     ///< more than ten hosts of an `mx`
        TooManyVoids,  ///< more than two terms that ask for what does not exist
        Loop,          ///< a record includes itself or redirects to itself
        NoRecord,      ///< the target of include or redirect= has no SPF record
        CouldNotAsk    ///< see `answer`
    };
    Kind kind = Kind::None;
    QString domain;               ///< whose record; canonical
    QByteArray record;            ///< empty where it could not be asked for
    qsizetype at = 0, length = 0; ///< the part of `record` meant; length 0: all of it
    QString target;               ///< the name asked for, canonical
    SpfSyntax syntax = SpfSyntax::None;
    std::optional<dns::Answer> answer = std::nullopt;
    /// Is it the same fault at the same place?
    [[nodiscard]] bool isSameAs(const SpfProblem &other) const
    {
        return kind == other.kind && domain == other.domain && at == other.at && target == other.target;
    }
};

/// A term that was evaluated, and what lies below it.
struct SpfNode
{
    enum class State { NotReached, Waiting, NoMatch, Match, Error };
    QString term;                 ///< printable, at most 200 characters; of the root: empty
    QString target;               ///< the name asked for, canonical; empty when none was
    State state = State::NotReached;
    std::optional<SpfResult> result; ///< of the root, an include or a redirect: what its record came to
    QString record;               ///< of these: the record, printable
    int lookups = 0;              ///< terms that ask the DNS, this and those below it
    int voids = 0;                ///< of these, what asked for what does not exist
    QList<SpfNode> below;
};

struct SpfEvaluation
{
    std::optional<SpfResult> result; ///< nothing: answers are missing
    SpfProblem problem;              ///< of permerror and temperror
    SpfNode root;                    ///< at most `maximumSpfNodes` in all
    int lookups = 0;                 ///< of the ten
    int voids = 0;                   ///< of the two: terms that asked for what does not exist
    int voidQueries = 0;             ///< the same by question: an `mx` with three hosts may have three. Some receivers count these
    std::optional<QString> matched;  ///< the term that decided, printable
    QByteArray explanation;          ///< of fail, when it was wanted; empty: none
};
inline constexpr int maximumSpfTerms = 10, maximumSpfVoids = 2, maximumSpfHosts = 10, maximumSpfNodes = 300;

/// check_host() (section 4). While an answer is missing it goes on through the other terms, so that they are asked for as well; that
/// and everything else is bounded by the limits of section 4.6.4.
[[nodiscard]] SpfEvaluation checkHost(const SpfRequest &request, const SpfLookup &lookup);

/// All terms of a record and of the records it leads to, whether a certain sender gets that far or not.
struct SpfCount
{
    bool waiting = false;
    bool cut = false;             ///< there are more than `lookups`
    int lookups = 0;              ///< at most `maximumSpfCount`
    QList<SpfProblem> problems;   ///< what somebody will run into; each once
    QStringList twice;            ///< names that are included more than once, canonical
    SpfNode root;
};
inline constexpr int maximumSpfCount = 50;
/// Counts from `record` as that of `request.domain`, whether it is published or only proposed; macros are filled in from `request`.
[[nodiscard]] SpfCount countLookups(const QByteArray &record, const SpfRequest &request, const SpfLookup &lookup);

/// The tree as lines of plain text, two blanks deeper for each include; at most `maximum`.
[[nodiscard]] QStringList treeLines(const SpfNode &root, const QString &domain, qsizetype maximum);

} // namespace policy
