// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using What = smtp::Trial::What;

constexpr std::array tags{
    Tag{"RECIPIENTS_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 takes error reports (empty sender) and mail for postmaster and abuse, and refuses recipients that do not exist and recipients "
                                    "of other domains. It was only asked; no message was sent."),
        nullptr},
    Tag{"RECIPIENTS_SWITCHED_OFF", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Your servers were not asked which recipients they take, because you switched that off."), nullptr},
    Tag{"RECIPIENTS_NO_SERVER", Verdict::NotApplicable, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "No server is named as yours, and the servers of others are not asked which recipients they take."), nullptr},
    Tag{"RECIPIENTS_NOT_TESTED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 was not asked, because its SMTP session did not come so far; see the check of the SMTP port."), nullptr},
    Tag{"RECIPIENTS_BROKEN_OFF", Verdict::Unknown, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 broke off while it was asked which recipients it takes, so not every question was answered."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in five minutes. If it stays so, look into the mail server's log for the reason.")},
    Tag{"RECIPIENTS_LATER", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 put the question off: “%2”. That is greylisting or a limit on how often strangers may ask, and does no harm: real senders try "
                                    "again. So the question stays open; run the diagnosis again in five minutes."),
        nullptr, "RFC 6647"},
    Tag{"RECIPIENTS_NOT_US", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 does not take anything from the address of this computer: “%2”. That says nothing about other senders."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from a network with a fixed address, or on another server. Mail servers often refuse home connections.")},
    Tag{"NULL_SENDER_REFUSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses the empty sender: “%2”. Error reports (bounces) use it, so your users never learn that their mail did not arrive."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server accept “MAIL FROM:<>” from everybody; look for a sender restriction or a spam rule that forbids it."),
        "RFC 5321 section 4.5.5"},
    Tag{"POSTMASTER_REFUSED", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses mail for postmaster@%3: “%2”. Every domain that takes mail must have that address."),
        QT_TRANSLATE_NOOP("checks", "Create the address postmaster@%3 on the mail server, as a mailbox or as an alias of yours."), "RFC 5321 section 4.5.1, RFC 2142"},
    Tag{"ABUSE_REFUSED", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 refuses mail for abuse@%3: “%2”. Others write to it when something is wrong with your mail."),
        QT_TRANSLATE_NOOP("checks", "Create the address abuse@%3 on the mail server, as a mailbox or as an alias of yours."), "RFC 2142 section 4"},
    Tag{"RECIPIENTS_ACCEPT_ALL", Verdict::Warn, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 takes mail for %2, which does not exist. Either somebody reads mail for every name (catch-all), or the server sends error "
                                    "reports later, to forged senders as well (backscatter)."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server refuse unknown recipients at once (Postfix: local_recipient_maps, relay_recipient_maps). If you want a catch-all "
                                    "mailbox, there is nothing to do."),
        "RFC 5321 section 3.6.3"},
    Tag{"OPEN_RELAY", Verdict::Fail, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 takes mail for %2, another domain, from a stranger. Such an open relay is found by spammers within hours, and then nobody takes "
                                    "your mail any more."),
        QT_TRANSLATE_NOOP("checks", "Let the mail server pass mail on only for your own networks and for users who logged in (Postfix: smtpd_relay_restrictions = "
                                    "permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination)."),
        "RFC 5321 section 7.1"},
    Tag{"RELAYS_FOR_US", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 takes mail for %2, another domain, from this computer. This computer may be in a network that the server trusts, and then that is "
                                    "right; from elsewhere it would be an open relay."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis from another network, for example over a mobile phone's connection, to see whether the server does that for "
                                    "strangers as well."),
        "RFC 5321 section 7.1"},
    Tag{"RECIPIENTS_SHOWN", Verdict::Note, Actor::MailServer,
        QT_TRANSLATE_NOOP("checks", "%1 answers VRFY or EXPN, so strangers can ask which users exist. Most servers switch that off."), nullptr, "RFC 5321 section 3.5.3"},
};

enum class Said { Nothing, Yes, Later, NotUs, No };

/// Is it this computer's address (or its lack of a name) that is refused, and not the sender or the recipient?
bool refusesClient(const smtp::Reply &reply)
{
    static constexpr std::array signs{"blocklist", "block list", "blacklist", "black list", "blocked", "dnsbl", "rbl",         "spamhaus",
                                      "zen.",      "pbl",        "spamcop",   "barracuda",  "listed",  "dynamic", "residential", "reverse",
                                      "rdns",      "ptr",        "client host", "helo",     "ehlo",    "reputation", "your ip",  "banned"};
    if (reply.enhancedCode == "5.7.25" || reply.enhancedCode == "5.7.27")
        return true;
    const QByteArray text = reply.lines.join(' ').toLower();
    if (text.contains("relay") || reply.enhancedCode.startsWith("5.1."))
        return false;
    return std::ranges::any_of(signs, [&](const char *sign) { return text.contains(sign); });
}

Said said(const std::optional<smtp::Reply> &reply)
{
    if (!reply)
        return Said::Nothing;
    if (reply->isPositive())
        return Said::Yes;
    if (reply->isTransient() || (isForNow(*reply) && !reply->enhancedCode.startsWith("5.1.")))
        return Said::Later;
    return refusesClient(*reply) ? Said::NotUs : Said::No;
}

QString words(const std::optional<smtp::Reply> &reply)
{
    return reply ? replyText(*reply) : QString();
}

/// Nothing: that depends on an answer which is still missing.
std::optional<Finding> judgeRelay(const setup::MailSetup &setup, const Tested &one, Observations &observations)
{
    const QString server = targetText(one.target), recipient = setup::printable(one.session->request.envelope->foreignRecipient, 254);
    // By any of its addresses: whoever trusts a network in one family trusts it in the other.
    const Standpoint where = standpoint(setup, observations);
    if (where == Standpoint::Waiting)
        return {};
    const QHostAddress &address = one.target.address;
    const bool isStranger = where == Standpoint::Elsewhere && setup.isPublic(address) && egress(setup, observations).isKnownFor(address);
    return Finding{isStranger ? u"OPEN_RELAY"_s : u"RELAYS_FOR_US"_s, {server, recipient}};
}

struct Question
{
    What what;
    const char *whenRefused;  ///< tag
    const char *whenAccepted;
};

QList<Finding> judge(const setup::MailSetup &setup, const Tested &one, Observations &observations)
{
    static constexpr std::array questions{Question{What::NullSender, "NULL_SENDER_REFUSED", nullptr}, Question{What::Postmaster, "POSTMASTER_REFUSED", nullptr},
                                          Question{What::Abuse, "ABUSE_REFUSED", nullptr}, Question{What::Unlikely, nullptr, "RECIPIENTS_ACCEPT_ALL"},
                                          Question{What::Foreign, nullptr, "OPEN_RELAY"}};
    const smtp::Session &session = *one.session;
    const QString server = targetText(one.target);
    const std::optional<smtp::EnvelopeQuestions> &envelope = session.request.envelope;
    if (session.trials.isEmpty() || !envelope)
        return {{u"RECIPIENTS_NOT_TESTED"_s, {server}}};
    const QString domain = setup::printable(envelope->domain, 253);
    QList<Finding> findings;
    bool isOpen = false, isPutOff = false, isRefused = false, mayBeAsked = true, isWaiting = false;
    for (const Question &question : questions) {
        const auto trial = std::ranges::find(session.trials, question.what, &smtp::Trial::what);
        const std::optional<smtp::Reply> reply = trial == session.trials.end() ? std::nullopt : trial->reply;
        switch (said(reply)) {
        case Said::Nothing: isOpen = true; break;
        case Said::Later:
            if (!std::exchange(isPutOff, true))
                findings.append({u"RECIPIENTS_LATER"_s, {server, words(reply)}});
            break;
        case Said::NotUs:
            if (!std::exchange(isRefused, true))
                findings.append({u"RECIPIENTS_NOT_US"_s, {server, words(reply)}});
            break;
        case Said::No:
            if (question.whenRefused)
                findings.append({QString::fromLatin1(question.whenRefused), {server, words(reply), domain}});
            mayBeAsked = mayBeAsked && question.what != What::NullSender;
            break;
        case Said::Yes:
            if (question.what == What::Unlikely) {
                findings.append({u"RECIPIENTS_ACCEPT_ALL"_s, {server, setup::printable(envelope->unlikelyUser, 64) + u'@' + domain}});
            } else if (question.what == What::Foreign) {
                const std::optional<Finding> relay = judgeRelay(setup, one, observations);
                isWaiting = !relay;
                if (relay)
                    findings.append(*relay);
            }
            break;
        }
    }
    // What was not asked because the sender was refused, or came to nothing because of what is said already, needs no word.
    if (isOpen && mayBeAsked && !isPutOff && !isRefused)
        findings.append({u"RECIPIENTS_BROKEN_OFF"_s, {server}});
    if (findings.isEmpty() && !isWaiting)
        findings.append({u"RECIPIENTS_OK"_s, {server}});
    const bool shows = std::ranges::any_of(session.trials, [](const smtp::Trial &trial) {
        return (trial.what == What::Verify || trial.what == What::Expand) && trial.reply && (trial.reply->code == 250 || trial.reply->code == 251);
    });
    if (shows)
        findings.append({u"RECIPIENTS_SHOWN"_s, {server}});
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (!setup.testRecipients)
        return {{u"RECIPIENTS_SWITCHED_OFF"_s, {}}};
    const SmtpSessions sessions = smtpSessions(setup, observations);
    QList<Finding> findings;
    bool anyOurs = false;
    for (const Tested &one : sessions.tested) {
        anyOurs = anyOurs || one.target.ours;
        if (one.target.ours && one.session)
            findings += byWitness(judge(setup, one, observations), one.target);
    }
    if (!anyOurs && !sessions.targets.waiting)
        findings.append({u"RECIPIENTS_NO_SERVER"_s, {}});
    return findings;
}

} // namespace

const Check recipientsCheck{"recipients", QT_TRANSLATE_NOOP("checks", "The mail server takes the right recipients, and no others"), {.internet = true}, tags,
                            evaluate, Group::Inbound, "RFC 5321 section 3.3"};

} // namespace checks
