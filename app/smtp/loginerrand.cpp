// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/errand.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

using Outcome = Dialect::Outcome;
using Step = ErrandRun::Step;
using Command = ErrandRun::Command;

const QByteArray stars = "********"_ba;

void wipe(QByteArray &secret)
{
    volatile char *octets = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i)
        octets[i] = 0;
    secret.clear();
}

/// What of base64 is the same wherever `secret` stands in a longer text: its octets in each of the three positions in a group
/// of three, without the letters at both ends that its neighbours have a say in.
QList<QByteArray> base64Cores(const QByteArray &secret)
{
    QList<QByteArray> cores;
    for (qsizetype before = 0; before < 3; ++before) {
        const qsizetype first = (before * 8 + 5) / 6, end = (before + secret.size()) * 8 / 6;
        if (end - first >= 5) // shorter ones would be found in any text
            cores.append((QByteArray(before, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals).mid(first, end - first));
    }
    return cores;
}

/// The ways in which a server may repeat it: as it is, in quotes, in a URL or HTML, in hex and in base64.
QList<QByteArray> spellings(const QByteArray &secret)
{
    QByteArray quoted = secret;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray html = QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
    QByteArray numeric = html; // "&#39;" as well
    numeric.replace('\'', "&#39;");
    QList<QByteArray> all{secret, quoted, html, numeric, secret.toPercentEncoding(),
                         secret.toPercentEncoding({}, "-._~"), '%' + secret.toHex('%'), secret.toHex(), secret.toHex(' '), secret.toHex(':')};
    return all + base64Cores(secret);
}

/// Nothing in it can end a line or a string of any of the protocols.
bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

bool isCertain(const Session &session, const QDateTime &now)
{
    const Tls &tls = session.tls;
    const QString &host = session.request.hostName;
    return tls.established && !tls.injected && tls.certificate && tls.problems.isEmpty() && !host.isEmpty() &&
           tls.certificate->covers(host) && now.isValid() && tls.certificate->notBefore.isValid() &&
           tls.certificate->notAfter.isValid() && tls.certificate->notBefore <= now && now <= tls.certificate->notAfter;
}

/// Names of SASL mechanisms, "USER" (POP3) and "LOGIN" (IMAP, the command) that the last list of capabilities offers.
QStringList mechanismsOf(const Session &session)
{
    constexpr qsizetype maximum = 32;
    const QStringList &capabilities = session.tls.established ? session.capabilitiesAfterTls : session.capabilities;
    const ServiceProtocol protocol = session.request.protocol;
    const QString keyword = protocol == ServiceProtocol::Pop3 ? u"SASL"_s : u"AUTH"_s;
    QStringList mechanisms;
    bool loginDisabled = false;
    for (const QString &capability : capabilities) {
        const QStringList words = capability.toUpper().split(u' ', Qt::SkipEmptyParts);
        const QString first = words.value(0);
        loginDisabled = loginDisabled || first == "LOGINDISABLED"_L1;
        if (first == keyword)
            mechanisms += words.mid(1);
        else if (first.startsWith(keyword + u'=')) // IMAP; and what some old SMTP servers say
            mechanisms += QStringList{first.mid(keyword.size() + 1)} + words.mid(1);
        else if (first == "USER"_L1 && protocol == ServiceProtocol::Pop3)
            mechanisms += first;
    }
    const bool byTokenOnly = mechanisms.contains(u"XOAUTH2"_s) || mechanisms.contains(u"OAUTHBEARER"_s);
    if (protocol == ServiceProtocol::Imap && !loginDisabled && (!byTokenOnly || mechanisms.contains(u"PLAIN"_s)))
        mechanisms += u"LOGIN"_s;
    // A server of RFC 1939 alone has no list.
    if (protocol == ServiceProtocol::Pop3 && mechanisms.isEmpty())
        mechanisms += u"USER"_s;
    mechanisms.removeDuplicates();
    return mechanisms.mid(0, maximum);
}

class LogInErrand : public ErrandRun
{
public:
    LogInErrand(const Session &session, const std::optional<Credentials> &credentials, const QDateTime &now)
        : m_protocol(session.request.protocol), m_isCertain(isCertain(session, now)),
          m_sendsAtOnce(m_protocol == ServiceProtocol::Smtp || session.offersAfterTls(u"SASL-IR"_s))
    {
        m_logIn.mechanisms = mechanismsOf(session);
        if (!credentials || credentials->isEmpty() || !isOneLine(credentials->userName) || !isOneLine(credentials->password))
            return;
        m_userName = credentials->userName.toUtf8();
        m_password = credentials->password.toUtf8();
        m_plain = QByteArray(1, '\0') + m_userName + QByteArray(1, '\0') + m_password;
        constexpr qsizetype shortestName = 3; // a shorter one is in every line, and tells nothing
        m_secrets = QList<QByteArray>{m_plain.toBase64(), m_password.toBase64()} + spellings(m_password);
        if (m_userName.size() >= shortestName)
            m_secrets += QList<QByteArray>{m_userName.toBase64()} + spellings(m_userName);
        for (QByteArray &secret : m_secrets)
            secret = secret.toLower();
        std::ranges::stable_sort(m_secrets, std::ranges::greater(), &QByteArray::size);
        m_secrets.erase(std::unique(m_secrets.begin(), m_secrets.end()), m_secrets.end());
    }
    ~LogInErrand() override
    {
        for (QByteArray &secret : m_secrets)
            wipe(secret);
        for (QByteArray *secret : {&m_plain, &m_password, &m_userName})
            wipe(*secret);
    }

    Step begin() override
    {
        using LogInOutcome = LogIn::Outcome;
        if (m_password.isEmpty())
            return finish(LogInOutcome::NoCredentials);
        if (!m_isCertain)
            return finish(LogInOutcome::NotEncrypted);
        m_logIn.outcome = LogInOutcome::NotFinished;
        const auto offers = [this](const QString &mechanism) { return m_logIn.mechanisms.contains(mechanism); };
        const bool isAscii = std::ranges::all_of(m_plain, [](char c) { return static_cast<signed char>(c) >= 0; });
        switch (m_protocol) {
        case ServiceProtocol::Pop3:
            if (offers(u"USER"_s) && (isAscii || !offers(u"PLAIN"_s)))
                return say({{"USER " + m_userName, "USER " + stars}, {"PASS " + m_password, "PASS " + stars}});
            return offers(u"PLAIN"_s) ? plain("AUTH PLAIN"_ba) : finish(LogInOutcome::NoMechanism);
        case ServiceProtocol::Imap:
            if (offers(u"PLAIN"_s))
                return plain("AUTHENTICATE PLAIN"_ba);
            return offers(u"LOGIN"_s) ? byLoginCommand() : finish(LogInOutcome::NoMechanism);
        case ServiceProtocol::Smtp:
            if (offers(u"PLAIN"_s))
                return plain("AUTH PLAIN"_ba);
            if (!offers(u"LOGIN"_s))
                return finish(LogInOutcome::NoMechanism);
            return say({{"AUTH LOGIN"_ba}, {m_userName.toBase64(), stars, true}, {m_password.toBase64(), stars, true}});
        }
        return finish(LogInOutcome::NoMechanism);
    }

    Step answered(Outcome outcome, const Reply &reply) override
    {
        if (m_logIn.outcome == LogIn::Outcome::Accepted)
            return looked(outcome, reply);
        m_logIn.reply = maskedReply(reply);
        if (outcome == Outcome::Negative || outcome == Outcome::Transient)
            return finish(LogIn::Outcome::Refused);
        const bool continues = !m_next.isEmpty() && m_next.first().isData;
        if (outcome == Outcome::Closing || (outcome == Outcome::Intermediate) != continues)
            return {Step::Kind::Broken};
        if (!m_next.isEmpty())
            return {Step::Kind::Send, {m_next.takeFirst()}};
        m_logIn.outcome = LogIn::Outcome::Accepted;
        switch (m_protocol) {
        case ServiceProtocol::Pop3: return say({{"STAT"_ba}});
        case ServiceProtocol::Imap: return say({{"EXAMINE INBOX"_ba}}); // as SELECT, but read-only (RFC 9051 section 6.3.3)
        case ServiceProtocol::Smtp: break;
        }
        return {};
    }

    QByteArray masked(const QByteArray &line) const override
    {
        QByteArray result = line;
        for (const QByteArray &secret : m_secrets) {
            for (qsizetype at = 0; (at = result.toLower().indexOf(secret, at)) >= 0; at += stars.size())
                result.replace(at, secret.size(), stars);
        }
        return result;
    }

    void report(Session *session) const override { session->logIn = m_logIn; }

private:
    Step finish(LogIn::Outcome outcome)
    {
        m_logIn.outcome = outcome;
        return {Step::Kind::Finished};
    }

    /// The first now, each of the others when the one before it was answered well.
    Step say(QList<Command> commands)
    {
        m_next = std::move(commands);
        return {Step::Kind::Send, {m_next.takeFirst()}};
    }

    /// RFC 4616. POP3 servers of RFC 1734 know no initial response, nor do IMAP servers without SASL-IR (RFC 4959).
    Step plain(const QByteArray &command)
    {
        const QByteArray response = m_plain.toBase64();
        if (m_sendsAtOnce)
            return say({{command + ' ' + response, command + ' ' + stars}});
        return say({{command}, {response, stars, true}});
    }

    /// Literals (RFC 9051 section 4.3), because they need no quoting.
    Step byLoginCommand()
    {
        const auto size = [](const QByteArray &text) { return '{' + QByteArray::number(text.size()) + '}'; };
        return say({{"LOGIN " + size(m_userName), "LOGIN {...}"_ba},
                    {m_userName + ' ' + size(m_password), stars + " {...}", true},
                    {m_password, stars, true}});
    }

    /// What is in the mailbox; whatever becomes of it, the login is Accepted.
    Step looked(Outcome outcome, const Reply &reply)
    {
        const bool isPositive = outcome == Outcome::Positive;
        if (outcome == Outcome::Intermediate)
            return {Step::Kind::Broken};
        if (m_protocol == ServiceProtocol::Imap) {
            for (const QByteArray &line : reply.lines) {
                const QList<QByteArray> words = line.split(' ');
                if (isPositive && words.size() == 3 && words[0] == "*" && words[2].trimmed().toUpper() == "EXISTS")
                    setCount(words[1]);
            }
            return {};
        }
        if (m_logIn.listsIds || m_askedIds) {
            m_logIn.listsIds = isPositive;
            return {};
        }
        if (isPositive)
            setCount(reply.lines.value(0).split(' ').value(1));
        m_askedIds = true;
        // With a number the answer is one line, however full the mailbox is.
        const bool isEmpty = m_logIn.messageCount.value_or(0) == 0;
        return say({isEmpty ? Command{"UIDL"_ba, {}, false, true} : Command{"UIDL 1"_ba}});
    }

    void setCount(const QByteArray &digits)
    {
        bool isNumber = false;
        const int count = digits.toInt(&isNumber);
        if (isNumber && count >= 0)
            m_logIn.messageCount = count;
    }

    Reply maskedReply(Reply reply) const
    {
        for (QByteArray &line : reply.lines)
            line = masked(line);
        return reply;
    }

    const ServiceProtocol m_protocol;
    const bool m_isCertain, m_sendsAtOnce;
    LogIn m_logIn;
    QByteArray m_userName, m_password, m_plain;
    QList<QByteArray> m_secrets; ///< in lower case, the longest first
    QList<Command> m_next;
    bool m_askedIds = false;
};

} // namespace

std::unique_ptr<ErrandRun> makeLogInErrand(const Session &session, const std::optional<Credentials> &credentials,
                                           const QDateTime &now)
{
    return std::make_unique<LogInErrand>(session, credentials, now);
}

} // namespace smtp
