// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using Outcome = smtp::LogIn::Outcome;

constexpr std::array tags{
    Tag{"MAILBOX_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The login at %1 works. There are %2 messages in the inbox."), nullptr},
    Tag{"MAILBOX_LOGIN_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "The login at %1 works."), nullptr},
    Tag{"MAILBOX_NO_SERVERS", Verdict::NotApplicable, Actor::You, QT_TRANSLATE_NOOP("checks", "No outside servers were entered."), nullptr},
    Tag{"MAILBOX_NO_PASSWORD", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The login at %1 was not tested. Give the password on the page of the outside mailbox to test it; it is kept in memory only."), nullptr},
    Tag{"MAILBOX_NOT_TESTED", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "The login at %1 was not tested, because the session did not come so far; see the check of the outside servers."), nullptr},
    Tag{"MAILBOX_NOT_ENCRYPTED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The login at %1 was not tested: the connection is not encrypted with a certificate that is in order, so the password was not sent."),
        QT_TRANSLATE_NOOP("checks", "See the check of the outside servers, and choose TLS or STARTTLS and the server name that the provider gives.")},
    Tag{"MAILBOX_NO_MECHANISM", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 offers no login with a password (it offers: %2). Your mail server cannot fetch or send mail there with a password."),
        QT_TRANSLATE_NOOP("checks", "Ask the provider whether it has app passwords and switch them on there, or let your server log in with OAuth 2. Some providers "
                                    "allow POP3 and IMAP only after it was switched on in the settings of the mailbox."),
        "RFC 4954, RFC 9051 section 6.2"},
    Tag{"MAILBOX_OTHER_MECHANISM", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The login at %1 was not tested: it offers only kinds of login that this program does not know (%2)."),
        QT_TRANSLATE_NOOP("checks", "See in the instructions of your mail server whether it knows one of them."), "RFC 4954, RFC 9051 section 6.2"},
    Tag{"MAILBOX_REFUSED", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 refuses the login: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Check user name and password (often the whole mail address is the user name), and whether the provider wants POP3 and IMAP to be "
                                    "switched on in the settings of the mailbox.")},
    Tag{"MAILBOX_APP_PASSWORD", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 refuses the login and hints that it wants an app password or another way to log in: “%2”."),
        QT_TRANSLATE_NOOP("checks", "Create an app password (a password for one program) in the settings of the mailbox at the provider, and use it here and in your mail "
                                    "server instead of your own.")},
    Tag{"MAILBOX_LATER", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 cannot check the login just now: “%2”."), QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes.")},
    Tag{"MAILBOX_NOT_FINISHED", Verdict::Unknown, Actor::You,
        QT_TRANSLATE_NOOP("checks", "%1 broke off before it had answered the login."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again in some minutes. After several wrong passwords many providers close the connection for a while.")},
    Tag{"MAILBOX_NO_IDS", Verdict::Warn, Actor::MailProvider,
        QT_TRANSLATE_NOOP("checks", "%1 promises UIDL but does not answer it, so mail that is left on the server would be fetched again and again."),
        QT_TRANSLATE_NOOP("checks", "Use IMAP, or let your server delete mail after it was fetched."), "RFC 1939 section 7"},
    Tag{"MAILBOX_IDLE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 tells at once when new mail comes (IDLE), if your mail server makes use of it."), nullptr, "RFC 2177"},
    Tag{"MAILBOX_POLLING", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 has to be asked for new mail again and again. Every five to ten minutes is usual; some providers lock out who asks more often."), nullptr},
    Tag{"MAILBOX_KEEP", Verdict::Note, Actor::You,
        QT_TRANSLATE_NOOP("checks", "Decide whether your mail server deletes mail at %1 after it was fetched. If it leaves mail there, the mailbox may fill up and then refuses "
                                    "new mail; if it deletes mail, the copy on your server is the only one, so make backups."),
        nullptr},
};

bool hints(const QByteArray &text, std::initializer_list<const char *> signs)
{
    return std::ranges::any_of(signs, [&](const char *sign) { return text.contains(sign); });
}

Finding judgeRefusal(const QString &server, const smtp::LogIn &logIn)
{
    const smtp::Reply reply = logIn.reply.value_or(smtp::Reply{});
    const QByteArray lower = reply.lines.join(' ').toLower();
    const QString shown = replyText(reply);
    if (isForNow(reply))
        return {u"MAILBOX_LATER"_s, {server, shown}};
    if (hints(lower, {"app password", "app-password", "application-specific", "application specific", "application password", "oauth", "web login", "2-step",
                      "two-factor", "basic authentication", "less secure", "weblogin"}))
        return {u"MAILBOX_APP_PASSWORD"_s, {server, shown}};
    return {u"MAILBOX_REFUSED"_s, {server, shown}};
}

QList<Finding> judgeAccepted(const setup::OutsideServer &place, const QString &server, const smtp::Session &session)
{
    const smtp::LogIn &logIn = *session.logIn;
    QList<Finding> findings;
    if (logIn.messageCount)
        findings.append({u"MAILBOX_OK"_s, {server, QString::number(*logIn.messageCount)}});
    else
        findings.append({u"MAILBOX_LOGIN_OK"_s, {server}});
    if (place.protocol == setup::ServiceProtocol::Smtp)
        return findings;
    if (logIn.listsIds == false && session.offersAfterTls(u"UIDL"_s)) // where it is not even offered, the other check says so
        findings.append({u"MAILBOX_NO_IDS"_s, {server}});
    const bool tells = place.protocol == setup::ServiceProtocol::Imap && session.offersAfterTls(u"IDLE"_s);
    findings.append({tells ? u"MAILBOX_IDLE"_s : u"MAILBOX_POLLING"_s, {server}});
    findings.append({u"MAILBOX_KEEP"_s, {server}});
    return findings;
}

/// A mechanism that works with a password, though not with this program.
bool isForPasswords(const QString &mechanism)
{
    return mechanism.startsWith(u"SCRAM-"_s) || mechanism.endsWith(u"-MD5"_s) || mechanism == u"LOGIN"_s || mechanism == u"NTLM"_s;
}

QList<Finding> judge(const setup::OutsideServer &place, const QString &server, const smtp::Session &session)
{
    if (!session.logIn)
        return {{u"MAILBOX_NOT_TESTED"_s, {server}}};
    const smtp::LogIn &logIn = *session.logIn;
    switch (logIn.outcome) {
    case Outcome::NoCredentials: return {{u"MAILBOX_NO_PASSWORD"_s, {server}}};
    case Outcome::NotEncrypted: return {{u"MAILBOX_NOT_ENCRYPTED"_s, {server}}};
    case Outcome::NoMechanism: {
        const QString offered = setup::printable(logIn.mechanisms.join(u", "_s), 200);
        const bool byPassword = std::ranges::any_of(logIn.mechanisms, isForPasswords);
        return {{byPassword ? u"MAILBOX_OTHER_MECHANISM"_s : u"MAILBOX_NO_MECHANISM"_s, {server, offered.isEmpty() ? u"-"_s : offered}}};
    }
    case Outcome::Refused: return {judgeRefusal(server, logIn)};
    case Outcome::NotFinished: return {{u"MAILBOX_NOT_FINISHED"_s, {server}}};
    case Outcome::Accepted: break;
    }
    return judgeAccepted(place, server, session);
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    if (setup.outsideServers.isEmpty())
        return {{u"MAILBOX_NO_SERVERS"_s, {}}};
    QList<Finding> findings;
    for (const setup::OutsideServer &server : setup.outsideServers) {
        const HostAddresses found = hostAddresses(server.hostName, observations);
        const std::optional<QHostAddress> first = logInAddress(setup, found.addresses, observations.surroundings());
        if (found.waiting)
            continue; // the first one may still come
        if (!first) {
            findings.append({u"MAILBOX_NOT_TESTED"_s, {setup::printable(server.hostName, 253)}});
            continue;
        }
        if (const smtp::Session *session = observations.session(outsideRequest(server, *first, true)))
            findings += judge(server, targetText({*first, {server.hostName}, false}), *session);
    }
    return findings;
}

} // namespace

const Check mailboxCheck{"mailbox", QT_TRANSLATE_NOOP("checks", "The outside mailbox lets you in"), {.internet = false, .map = true}, tags, evaluate,
                         Group::Mailbox, "RFC 1939, RFC 9051, RFC 4954"};

} // namespace checks
