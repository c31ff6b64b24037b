// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/mailhosts.h"

#include <functional>

namespace checks {

/// How the addresses of a web server are looked up: as the Internet sees them, or as this computer does.
using LookUp = std::function<HostAddresses(const QString &)>;

/// A document and the way to it. Redirections are followed three times at most, never from https back to http, and only to
/// names with public (or entered) addresses.
struct Fetched
{
    enum class State {
        Waiting,
        NoName,      ///< the name does not exist or has no address
        Unknown,     ///< the DNS could not be asked for it
        NotPublic,   ///< its address may not be connected to
        BadRedirect, ///< it points to where no careful program follows
        Here         ///< see `document`: it may be a failure
    };
    State state = State::Waiting;
    const web::Document *document = nullptr; ///< the last one
    QString url;                             ///< of the last one that was asked for, or would have been
    bool trusted = true;   ///< every https on the way had its certificate in order
    bool encrypted = true; ///< every step was https
    /// The file is there, whatever it holds.
    [[nodiscard]] bool isFound() const { return state == State::Here && document->arrived() && document->status == 200; }
};
[[nodiscard]] Fetched fetched(const setup::MailSetup &setup, Observations &observations, const LookUp &lookUp, const QString &url);

} // namespace checks
