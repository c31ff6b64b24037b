// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialect.h"

using namespace Qt::StringLiterals;

namespace smtp {

namespace {

/// Does `line` begin with these words, whatever their case, and nothing glued to the last one?
bool startsWithWords(const QByteArray &line, const QByteArray &words)
{
    return line.left(words.size()).compare(words, Qt::CaseInsensitive) == 0 &&
           (line.size() == words.size() || line[words.size()] == ' ');
}

/// RFC 9051 section 7 (and RFC 3501): untagged lines "* ...", one tagged line ends the answer.
class ImapDialect : public Dialect
{
public:
    QByteArray command(Command command, const QHostAddress &) override
    {
        if (command == Command::FallbackHello)
            return {};
        m_leaving = command == Command::Quit;
        m_mayContinue = false;
        nextTag();
        switch (command) {
        case Command::StartTls: return m_tag + " STARTTLS";
        case Command::Quit: return m_tag + " LOGOUT";
        default: return m_tag + " CAPABILITY";
        }
    }

    QByteArray other(const QByteArray &text, bool) override
    {
        m_mayContinue = true;
        nextTag();
        return m_tag + ' ' + text;
    }

    Outcome addLine(const QByteArray &line) override
    {
        m_reply.lines += line;
        if (m_tag.isEmpty())
            return greeting(line);
        if (startsWithWords(line, "* BYE"_ba) && !m_leaving)
            return Outcome::Closing;
        if (line.startsWith("* "))
            return Outcome::Incomplete;
        if (startsWithWords(line, m_tag + " OK"))
            return Outcome::Positive;
        if (startsWithWords(line, m_tag + " NO") || startsWithWords(line, m_tag + " BAD"))
            return Outcome::Negative;
        return m_mayContinue && startsWithWords(line, "+"_ba) ? Outcome::Intermediate : Outcome::ProtocolError;
    }

    Reply reply() const override { return m_reply; }

    Early early(const QByteArray &pending) const override
    {
        // Untagged lines may come at any time; a tagged one would answer a command that was not sent.
        qsizetype start = 0;
        while (start >= 0 && start < pending.size()) {
            if (pending[start] != '*')
                return Early::Forbidden;
            const qsizetype lineFeed = pending.indexOf('\n', start);
            start = lineFeed < 0 ? -1 : lineFeed + 1;
        }
        return Early::Allowed;
    }

    bool mayBegin(const QByteArray &partialLine) const override
    {
        return !m_tag.isEmpty() || "* "_ba.startsWith(partialLine.left(2));
    }

    QStringList capabilities(const Reply &helloReply) const override
    {
        QStringList texts;
        for (const QByteArray &line : helloReply.lines) {
            if (!startsWithWords(line, "* CAPABILITY"_ba))
                continue;
            for (const QByteArray &word : line.mid(12).split(' ')) {
                if (!word.trimmed().isEmpty())
                    texts += capabilityText(word);
            }
        }
        return texts;
    }

    QString startTlsKeyword() const override { return u"STARTTLS"_s; }
    /// After "* PREAUTH" the session is past the state in which STARTTLS is valid (RFC 9051 section 6.2.1).
    bool startTlsAllowed() const override { return !m_preauthenticated; }

private:
    void nextTag()
    {
        m_tag = 'a' + QByteArray::number(++m_commands);
        m_reply = {};
    }

    Outcome greeting(const QByteArray &line)
    {
        m_preauthenticated = startsWithWords(line, "* PREAUTH"_ba);
        if (m_preauthenticated || startsWithWords(line, "* OK"_ba))
            return Outcome::Positive;
        return startsWithWords(line, "* BYE"_ba) ? Outcome::Closing : Outcome::NotTheProtocol;
    }

    Reply m_reply;
    QByteArray m_tag; ///< of the last command; empty before the first
    int m_commands = 0;
    bool m_mayContinue = false, m_leaving = false, m_preauthenticated = false;
};

} // namespace

std::unique_ptr<Dialect> makeImapDialect()
{
    return std::make_unique<ImapDialect>();
}

} // namespace smtp
