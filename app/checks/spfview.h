// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/publicview.h"
#include "policy/spf.h"

#include <QHash>

#include <memory>

namespace checks {

/// SPF questions answered as the Internet sees it. For one evaluation of one check.
class SpfView
{
public:
    SpfView(const setup::MailSetup &setup, Observations &observations, const PublicView &view);

    [[nodiscard]] const dns::Answer *answer(const QString &name, dns::RecordType type) const;
    /// With `record` in place of what `domain` publishes, to judge a proposal; an empty one: what is published.
    [[nodiscard]] policy::SpfLookup lookup(const QString &domain = {}, const QByteArray &record = {}) const;
    /// Mail from postmaster@domain. `helo`: the name the server greets with; empty: of the server in the setup that has the address.
    [[nodiscard]] policy::SpfRequest request(const QString &domain, const QHostAddress &client, const QString &helo = {}) const;

    /// `record` with those of the addresses in front that would not pass by it. What is not known yet is left as it is.
    [[nodiscard]] QByteArray lettingPass(const QByteArray &record, const QString &domain, const QList<QHostAddress> &addresses) const;
    /// The look-ups of the whole record, by the first of the addresses for what depends on the sender.
    [[nodiscard]] policy::SpfCount count(const QByteArray &record, const QString &domain, const QList<QHostAddress> &addresses) const;
    /// The record with the addresses in place of `a` and `mx` terms, as far as they are known. Empty: nothing to gain.
    [[nodiscard]] QByteArray withoutNames(const QByteArray &record, const QString &domain) const;

private:
    [[nodiscard]] std::optional<QList<QHostAddress>> addressesOf(const QString &name) const;

    const setup::MailSetup &m_setup;
    const QDateTime m_now;
    const PublicView &m_view;
    mutable QHash<QString, std::shared_ptr<const dns::Answer>> m_answers;
};

/// The part of a record that is meant and what stands around it, with a line of carets below.
[[nodiscard]] QStringList caretLines(const policy::SpfProblem &problem);
/// A word for arguments.h: what is wrong with the syntax.
[[nodiscard]] QString syntaxWord(policy::SpfSyntax syntax);
/// The tree and a last line that sums up: "= pass, look-ups 3 of 10, void 0 of 2".
[[nodiscard]] QStringList evaluationLines(const policy::SpfEvaluation &evaluation, const QString &domain);
[[nodiscard]] QStringList countLines(const policy::SpfCount &count, const QString &domain);

} // namespace checks
