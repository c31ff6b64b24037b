// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"DOMAIN_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is a well-formed name that can be registered on the Internet."), nullptr},
    Tag{"DOMAIN_SPECIAL_USE", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 is reserved for special use (RFC 6761): nobody on the Internet can send mail to it."),
        QT_TRANSLATE_NOOP("checks", "Enter the domain that is registered for you, or choose “LAN only” on the first page.")},
    Tag{"DOMAIN_PUBLIC_SUFFIX", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 is a public suffix under which others register their domains; it is not a domain of yours."),
        QT_TRANSLATE_NOOP("checks", "Enter the whole domain, with the part in front of “%1” that was registered for you.")},
    Tag{"DOMAIN_INVALID", Verdict::Fail, Actor::You, QT_TRANSLATE_NOOP("checks", "%1 cannot be a mail domain: %2"),
        QT_TRANSLATE_NOOP("checks", "Correct the domain and run the diagnosis again.")},
};

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &)
{
    const setup::NameCheck check = setup::checkDomain(setup.domain, setup.mode, setup.simulated);
    const QString name = setup::printable(setup.domain, 253);
    if (check.grade != setup::Grade::Error)
        return {{u"DOMAIN_OK"_s, {name}}};
    switch (check.problem) {
    case setup::NameProblem::SpecialUse: return {{u"DOMAIN_SPECIAL_USE"_s, {name}}};
    case setup::NameProblem::PublicSuffix: return {{u"DOMAIN_PUBLIC_SUFFIX"_s, {name}}};
    default: return {{u"DOMAIN_INVALID"_s, {name, domainArgument(name, setup.mode)}}};
    }
}

} // namespace

const Check domainCheck{"domain", QT_TRANSLATE_NOOP("checks", "The domain name can be used for Internet mail"),
                        {.internet = true}, tags, evaluate, Group::Dns, "RFC 1035 section 2.3.4, RFC 6761"};

} // namespace checks
