// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/spf.h"

/// What checkHost() and countLookups() share; private to policy/.
namespace policy {

/// The names of the client that its PTR records give and that lead back to it (RFC 7208 section 5.5), at most ten, in the order received.
struct ValidatedNames
{
    bool waiting = false;
    const dns::Answer *pointers = nullptr; ///< the answer to the PTR question
    QStringList names;                     ///< canonical
};
/// `below`: only names equal to it or under it; empty: all.
[[nodiscard]] ValidatedNames validatedNames(const QHostAddress &client, const QString &below, const SpfLookup &lookup);

/// The values of macro letters (section 7.2 and 7.3) for the record of `domain`.
class SpfLetters
{
public:
    SpfLetters(const SpfRequest &request, const SpfLookup &lookup);
    [[nodiscard]] std::optional<QByteArray> value(char letter, const QByteArray &domain) const;
    [[nodiscard]] SpfLetter forDomain(const QByteArray &domain) const
    {
        return [this, domain](char letter) { return value(letter, domain); };
    }

private:
    [[nodiscard]] std::optional<QByteArray> clientName(const QByteArray &domain) const;

    const SpfRequest &m_request;
    const SpfLookup &m_lookup;
    QByteArray m_local, m_senderDomain;
};

/// Its cost of the ten (section 4.6.4); the PTR question of a %{p} counts too.
[[nodiscard]] int lookupsOf(const SpfTerm &term);
[[nodiscard]] bool isVoid(const dns::Answer &answer);
/// Is it a name that a record can be asked of (section 4.3)? More than one label, none too long.
[[nodiscard]] std::optional<QString> policyDomain(const QByteArray &domain);
[[nodiscard]] QString shownTerm(const QByteArray &text);
[[nodiscard]] SpfProblem syntaxProblem(const SpfRecord &record, const QString &domain);

} // namespace policy
