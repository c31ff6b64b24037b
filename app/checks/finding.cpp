// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"

#include <QCoreApplication>

#include <array>

namespace checks {

namespace {

struct VerdictRow
{
    Verdict verdict;
    QLatin1StringView name;
    const char *text;
};

const std::array verdictRows{
    VerdictRow{Verdict::Pass, QLatin1StringView("pass"), QT_TRANSLATE_NOOP("checks", "Passed")},
    VerdictRow{Verdict::Note, QLatin1StringView("note"), QT_TRANSLATE_NOOP("checks", "Note")},
    VerdictRow{Verdict::Warn, QLatin1StringView("warn"), QT_TRANSLATE_NOOP("checks", "Warning")},
    VerdictRow{Verdict::Fail, QLatin1StringView("fail"), QT_TRANSLATE_NOOP("checks", "Failed")},
    VerdictRow{Verdict::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("checks", "Unknown")},
    VerdictRow{Verdict::NotApplicable, QLatin1StringView("not-applicable"),
               QT_TRANSLATE_NOOP("checks", "Not applicable")},
};

struct ActorRow
{
    Actor actor;
    QLatin1StringView name;
    const char *text;
};

const std::array actorRows{
    ActorRow{Actor::Nobody, QLatin1StringView("nobody"), QT_TRANSLATE_NOOP("checks", "Nobody: wait")},
    ActorRow{Actor::DnsHost, QLatin1StringView("dns-host"),
             QT_TRANSLATE_NOOP("checks", "You, in the panel of your DNS host or registrar")},
    ActorRow{Actor::Isp, QLatin1StringView("isp"), QT_TRANSLATE_NOOP("checks", "Your Internet provider")},
    ActorRow{Actor::Router, QLatin1StringView("router"), QT_TRANSLATE_NOOP("checks", "You, at your router or firewall")},
    ActorRow{Actor::MailServer, QLatin1StringView("mail-server"), QT_TRANSLATE_NOOP("checks", "You, on the mail server")},
    ActorRow{Actor::MailProvider, QLatin1StringView("mail-provider"),
             QT_TRANSLATE_NOOP("checks", "The provider of the outside mailbox")},
    ActorRow{Actor::ThisComputer, QLatin1StringView("this-computer"),
             QT_TRANSLATE_NOOP("checks", "You, on this computer")},
    ActorRow{Actor::You, QLatin1StringView("you"), QT_TRANSLATE_NOOP("checks", "You, in this program")},
};

const VerdictRow &row(Verdict verdict)
{
    return *std::ranges::find(verdictRows, verdict, &VerdictRow::verdict);
}

const ActorRow &row(Actor actor)
{
    return *std::ranges::find(actorRows, actor, &ActorRow::actor);
}

} // namespace

QString verdictName(Verdict verdict)
{
    return row(verdict).name;
}

QString verdictText(Verdict verdict)
{
    return QCoreApplication::translate("checks", row(verdict).text);
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    const auto found = std::ranges::find(verdictRows, name, &VerdictRow::name);
    return found == verdictRows.end() ? std::nullopt : std::optional(found->verdict);
}

Verdict worse(Verdict a, Verdict b)
{
    return std::max(a, b);
}

QString actorName(Actor actor)
{
    return row(actor).name;
}

QString actorText(Actor actor)
{
    return QCoreApplication::translate("checks", row(actor).text);
}

} // namespace checks
