// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"EXTENSIONS_LIST", Verdict::Note, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 knows these extensions of SMTP: %2."), nullptr},
    Tag{"EXTENSIONS_ALL", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has the usual extensions: it tells its size limit (SIZE), takes texts with umlauts as they are (8BITMIME) and several commands at "
                                    "once (PIPELINING)."),
        nullptr},
    Tag{"EXTENSIONS_SIZE", Verdict::Note, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 takes messages of up to %2 MB."), nullptr, "RFC 1870"},
    Tag{"EXTENSIONS_MISSING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 does not have these usual extensions: %2. Senders get along without them, only more slowly."), nullptr},
    Tag{"EXTENSIONS_NO_SMTPUTF8", Verdict::Note, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 does not have SMTPUTF8. It is only needed for addresses with letters like ü in front of the @; your domain works without it."),
        nullptr, "RFC 6531"},
    Tag{"EXTENSIONS_NOT_SEEN", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 listed no extensions; see the check of the SMTP port."), nullptr},
    Tag{"EXTENSIONS_NO_TARGET", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "There is no address to connect to; see the checks above."), nullptr},
};

QList<Finding> judge(const setup::MailSetup &setup, const Tested &one)
{
    constexpr qsizetype maximum = 30;
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target);
    const QStringList &offered = session.capabilitiesAfterTls.isEmpty() ? session.capabilities : session.capabilitiesAfterTls;
    if (offered.isEmpty())
        return {{u"EXTENSIONS_NOT_SEEN"_s, {server}}};
    QStringList keywords, missing;
    QList<Finding> findings;
    for (const QString &capability : offered) {
        const QString keyword = setup::printable(capability.section(u' ', 0, 0).toUpper(), 40);
        if (!keywords.contains(keyword) && keywords.size() < maximum)
            keywords.append(keyword);
        bool isNumber = false;
        const quint64 size = capability.section(u' ', 1, 1).toULongLong(&isNumber);
        constexpr quint64 megabyte = 1'000'000;
        if (keyword == u"SIZE"_s && isNumber && size >= megabyte && findings.isEmpty())
            findings.append({u"EXTENSIONS_SIZE"_s, {server, QString::number(size / megabyte)}});
    }
    for (const QString &usual : {u"SIZE"_s, u"8BITMIME"_s, u"PIPELINING"_s}) {
        if (!keywords.contains(usual))
            missing.append(usual);
    }
    if (missing.isEmpty())
        findings.prepend({u"EXTENSIONS_ALL"_s, {server}});
    else
        findings.prepend({u"EXTENSIONS_MISSING"_s, {server, missing.join(u", "_s)}});
    if (setup.domain.contains(u"xn--"_s) && !keywords.contains(u"SMTPUTF8"_s))
        findings.append({u"EXTENSIONS_NO_SMTPUTF8"_s, {server}});
    findings.append({u"EXTENSIONS_LIST"_s, {server, keywords.join(u", "_s)}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    for (const Tested &one : sessions.tested) {
        if (one.session)
            findings += judge(setup, one);
    }
    if (sessions.tested.isEmpty() && !sessions.targets.waiting)
        findings.append({u"EXTENSIONS_NO_TARGET"_s, {}});
    return findings;
}

} // namespace

const Check smtpExtensionsCheck{"smtp-extensions", QT_TRANSLATE_NOOP("checks", "What the mail servers can do besides"), {.internet = true, .lan = true}, tags,
                                evaluate, Group::Inbound, "RFC 5321 section 4.1.1.1, RFC 1870, RFC 6152, RFC 2920"};

} // namespace checks
