// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/resolver.h"

namespace dns {

/// A public name server that answers a certain question with the address it was asked from. Data:
/// resources/services.json.
struct EchoService
{
    QString operatorName; ///< shown before it is asked
    Question question;    ///< with a Named server
};
[[nodiscard]] const QList<EchoService> &echoServices();

/// What the echo services saw.
struct EchoResult
{
    QList<QHostAddress> addresses; ///< global addresses that all services of a family that answered agree on
    bool disagree = false;         ///< services of one family named different addresses: nothing may be believed
    QList<Answer> answers;         ///< for "what was asked"
};

/// What may be believed of these answers.
[[nodiscard]] EchoResult judgeEchoes(const QList<Answer> &answers, bool simulated = false);

/// Asks all services at once, only when called (it tells them this network's address). Calls back once, later, never
/// after `context` was destroyed.
void detectExternalAddresses(Resolver &resolver, QObject *context, std::function<void(const EchoResult &)> callback);

} // namespace dns
