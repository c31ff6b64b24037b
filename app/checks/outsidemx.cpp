// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/mailhosts.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"OUTSIDE_MX_STAYS", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Mail for %1 goes to %2. That is the provider's business and must stay as it is: your server collects the mail from there."), nullptr},
    Tag{"OUTSIDE_MX_NONE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has no MX record. That is all right for a name used only inside; mail from outside comes to the address of the outside mailbox."),
        nullptr},
    Tag{"OUTSIDE_MX_UNKNOWN", Verdict::Unknown, Actor::ThisComputer,
        QT_TRANSLATE_NOOP("checks", "The MX records of %1 could not be asked for: %2."),
        QT_TRANSLATE_NOOP("checks", "Check this computer's Internet connection and name server, then run the diagnosis again.")},
};

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString name = setup::printable(setup.domain, 253);
    const bool reserved = setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).grade == setup::Grade::Error;
    if (reserved) // not a name for the Internet's DNS (RFC 6761)
        return {{u"OUTSIDE_MX_NONE"_s, {name}}};
    const dns::Answer *answer = observations.dns(setup.domain, dns::RecordType::MX);
    if (!answer)
        return {};
    if (answer->cannotTell())
        return {{u"OUTSIDE_MX_UNKNOWN"_s, {name, answerArgument(*answer)}}};
    const MailHosts mail = mailHosts(setup, observations);
    if (mail.state == MailHosts::State::Known)
        return {{u"OUTSIDE_MX_STAYS"_s, {name, hostList(mail.hosts)}}};
    return {{u"OUTSIDE_MX_NONE"_s, {name}}};
}

} // namespace

const Check outsideMxCheck{"outside-mx", QT_TRANSLATE_NOOP("checks", "The MX records of the domain stay with the provider"),
                           {.internet = false, .map = true}, tags, evaluate, Group::Mailbox, "RFC 5321 section 5.1"};

} // namespace checks
