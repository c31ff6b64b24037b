// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosticreport.h"

#include "dns/wellknown.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::fillIn;

/// More than an answer of 64 KiB in presentation format; only a report that somebody wrote by hand holds
/// more.
constexpr qsizetype maximumRecordText = 300'000;

/// Of a fetched document: a policy or a file of settings is shorter.
constexpr int maximumBodyLines = 60;
constexpr qsizetype maximumBodyLine = 400; ///< characters

/// "192.0.2.53 (Google), over TLS as dns.google"
QString namedServerText(const dns::Server &server)
{
    dns::Server plain = server;
    plain.transport = dns::Server::Transport::Udp;
    plain.tlsName.clear();
    if (server.transport == dns::Server::Transport::Tls && plain.port == 853)
        plain.port = 53; // as usual: nothing to tell
    QString text =
        fillIn(QCoreApplication::translate("report", "the name server %1"), {setup::printable(plain.text())});
    if (const QString name = wellKnownName(server); !name.isEmpty())
        text += u" (%1)"_s.arg(name);
    if (server.transport == dns::Server::Transport::Tcp)
        text += u", "_s + QCoreApplication::translate("report", "over TCP");
    if (server.transport == dns::Server::Transport::Tls) {
        text += u", "_s + (server.tlsName.isEmpty()
                               ? QCoreApplication::translate("report", "over TLS")
                               : fillIn(QCoreApplication::translate("report", "over TLS as %1"),
                                        {setup::printable(server.tlsName)}));
    }
    return text;
}

QString serverText(const dns::Server &server)
{
    switch (server.kind) {
    case dns::Server::Kind::System: return QCoreApplication::translate("report", "this computer's resolver");
    case dns::Server::Kind::HostsFile:
        return QCoreApplication::translate("report", "this computer's hosts file");
    case dns::Server::Kind::Named: return namedServerText(server);
    }
    return {};
}

QString milliseconds(qint64 value)
{
    return QString::number(value) + u" ms"_s;
}

QStringList recordLines(const QList<dns::ResourceRecord> &records)
{
    QStringList lines;
    qsizetype room = maximumRecordText;
    for (const dns::ResourceRecord &record : records) {
        if (room <= 0) {
            lines += fillIn(QCoreApplication::translate("report", "and %1 more records"),
                            {QString::number(records.size() - lines.size())});
            break;
        }
        lines += u"  "_s + setup::printable(record.text(), room);
        room -= lines.constLast().size();
    }
    return lines;
}

/// The registered names of the codes that resolvers send (RFC 8914 section 4); they are not translated.
QString extendedErrorText(quint16 code)
{
    struct Named
    {
        quint16 code;
        const char *name;
    };
    static constexpr std::array names{
        Named{3, "Stale Answer"},       Named{6, "DNSSEC Bogus"},
        Named{7, "Signature Expired"},  Named{8, "Signature Not Yet Valid"},
        Named{9, "DNSKEY Missing"},     Named{10, "RRSIGs Missing"},
        Named{12, "NSEC Missing"},      Named{15, "Blocked"},
        Named{16, "Censored"},          Named{17, "Filtered"},
        Named{18, "Prohibited"},        Named{19, "Stale NXDOMAIN Answer"},
        Named{20, "Not Authoritative"}, Named{22, "No Reachable Authority"},
        Named{23, "Network Error"},
    };
    const auto known = std::ranges::find(names, code, &Named::code);
    return known == names.end() ? QString::number(code)
                                : u"%1 (%2)"_s.arg(QString::number(code), QLatin1StringView(known->name));
}

QString questionLine(const dns::Question &question)
{
    QString line =
        fillIn(QCoreApplication::translate("report", "Asked: %1 records of %2, of %3"),
               {dns::typeName(question.type), setup::printable(question.name), serverText(question.server)});
    if (question.server.kind != dns::Server::Kind::Named)
        return line;
    if (!question.recursionDesired)
        line += u", "_s + QCoreApplication::translate("report", "only for what it holds itself (RD off)");
    if (question.checkingDisabled)
        line += u", "_s + QCoreApplication::translate("report", "without checking DNSSEC (CD on)");
    return line;
}

QString statusLine(const dns::Answer &answer)
{
    QStringList flags;
    if (answer.authoritative)
        flags += QCoreApplication::translate("report", "authoritative (AA)");
    if (answer.authenticData)
        flags += QCoreApplication::translate("report", "validated by DNSSEC (AD)");
    if (answer.recursionAvailable)
        flags += QCoreApplication::translate("report", "offers recursion (RA)");
    if (answer.overTcp)
        flags += QCoreApplication::translate("report", "over TCP");
    const QString status = fillIn(QCoreApplication::translate("report", "Answer: %1 after %2"),
                                  {dns::statusName(answer.status), milliseconds(answer.elapsedMs)});
    return (QStringList{status} + flags).join(u", "_s);
}

/// Why there is nothing, and for how long that holds.
QStringList negativeLines(const dns::Answer &answer)
{
    QStringList lines;
    if (answer.soa) {
        const QStringList data{setup::printable(answer.soa->primary), QString::number(answer.soa->serial),
                               QString::number(answer.soa->minimum), setup::printable(answer.soaOwner)};
        lines += fillIn(answer.soaOwner.isEmpty()
                            ? QCoreApplication::translate(
                                  "report", "Zone's SOA: primary server %1, serial %2, minimum %3 s")
                            : QCoreApplication::translate(
                                  "report", "SOA of the zone %4: primary server %1, serial %2, minimum %3 s"),
                        data);
    }
    if (answer.negativeTtl > 0) {
        lines +=
            fillIn(QCoreApplication::translate("report", "That there is nothing may be remembered for %1 s"),
                   {QString::number(answer.negativeTtl)});
    }
    return lines;
}

QStringList answerLines(const dns::Answer &answer)
{
    QStringList lines{questionLine(answer.question)};
    if (!(answer.answeredBy == answer.question.server))
        lines +=
            fillIn(QCoreApplication::translate("report", "Answered by: %1"), {serverText(answer.answeredBy)});
    lines += statusLine(answer);
    if (!answer.extendedErrors.isEmpty()) {
        QStringList codes;
        for (const quint16 code : answer.extendedErrors)
            codes += extendedErrorText(code);
        lines += fillIn(QCoreApplication::translate("report", "Reason given (extended error): %1"),
                        {codes.join(u", "_s)});
    }
    if (!answer.detail.isEmpty())
        lines +=
            fillIn(QCoreApplication::translate("report", "Detail: %1"), {setup::printable(answer.detail)});
    lines += recordLines(answer.records);
    if (!answer.authority.isEmpty()) {
        lines += QCoreApplication::translate("report", "Refers to these name servers:");
        lines += recordLines(answer.authority);
    }
    if (!answer.additional.isEmpty()) {
        lines += QCoreApplication::translate("report", "and gives their addresses (glue):");
        lines += recordLines(answer.additional);
    }
    return lines + negativeLines(answer);
}

QString protocolName(smtp::ServiceProtocol protocol)
{
    switch (protocol) {
    case smtp::ServiceProtocol::Smtp: return u"SMTP"_s;
    case smtp::ServiceProtocol::Pop3: return u"POP3"_s;
    case smtp::ServiceProtocol::Imap: return u"IMAP"_s;
    }
    return {};
}

QString securityText(smtp::Security security)
{
    switch (security) {
    case smtp::Security::None: return QCoreApplication::translate("report", "without encryption");
    case smtp::Security::StartTls: return QCoreApplication::translate("report", "STARTTLS where offered");
    case smtp::Security::ImplicitTls: return QCoreApplication::translate("report", "TLS from the first byte");
    }
    return {};
}

QStringList outcomeLines(const smtp::Session &session)
{
    QStringList lines;
    const smtp::SessionRequest &request = session.request;
    lines += fillIn(QCoreApplication::translate("report", "Connection: %1 to %2 port %3, %4"),
                    {protocolName(request.protocol), request.address.toString(),
                     QString::number(request.port), securityText(request.security)});
    if (!request.hostName.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Name asked for: %1"),
                        {setup::printable(request.hostName)});
    if (session.connected()) {
        lines += fillIn(QCoreApplication::translate("report", "Connected after %1"),
                        {milliseconds(session.connectMs)});
        if (session.greetingMs >= 0)
            lines += fillIn(QCoreApplication::translate("report", "Greeting %1 later"),
                            {milliseconds(session.greetingMs)});
    }
    if (session.failure == smtp::Failure::None) {
        lines += fillIn(QCoreApplication::translate("report", "Ended: %1 after %2"),
                        {smtp::stageName(session.stage), milliseconds(session.elapsedMs)});
    } else {
        lines += fillIn(QCoreApplication::translate("report", "Ended: %1 in stage %2 after %3"),
                        {smtp::failureName(session.failure), smtp::stageName(session.stage),
                         milliseconds(session.elapsedMs)});
    }
    if (!session.guess.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Looks like: %1"),
                        {setup::printable(session.guess)});
    if (!session.detail.isEmpty())
        lines +=
            fillIn(QCoreApplication::translate("report", "Detail: %1"), {setup::printable(session.detail)});
    return lines;
}

QStringList capabilityLines(const smtp::Session &session)
{
    const auto printed = [](const QStringList &capabilities) {
        QStringList words;
        for (const QString &word : capabilities)
            words += setup::printable(word);
        return words.join(u", "_s);
    };
    QStringList lines;
    if (!session.capabilities.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Offers: %1"), {printed(session.capabilities)});
    if (!session.capabilitiesAfterTls.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Offers inside TLS: %1"),
                        {printed(session.capabilitiesAfterTls)});
    return lines;
}

QString problemName(smtp::ChainProblem problem)
{
    switch (problem) {
    case smtp::ChainProblem::None: return {};
    case smtp::ChainProblem::SelfSigned: return QCoreApplication::translate("report", "self-signed");
    case smtp::ChainProblem::UnknownIssuer:
        return QCoreApplication::translate("report", "issuer not known to this computer");
    case smtp::ChainProblem::Expired: return QCoreApplication::translate("report", "expired");
    case smtp::ChainProblem::NotYetValid: return QCoreApplication::translate("report", "not yet valid");
    case smtp::ChainProblem::Weak: return QCoreApplication::translate("report", "key or signature too weak");
    case smtp::ChainProblem::Other:
        return QCoreApplication::translate("report", "not trusted by this computer");
    }
    return {};
}

QStringList certificateLines(const smtp::Certificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.names)
        names += setup::printable(name);
    QString nameText = names.join(u", "_s);
    if (certificate.nameCount > certificate.names.size()) {
        nameText = fillIn(QCoreApplication::translate("report", "%1 and %2 more"),
                          {nameText, QString::number(certificate.nameCount - certificate.names.size())});
    }
    const auto date = [](const QDateTime &when) {
        return when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
    };
    return {
        fillIn(QCoreApplication::translate("report", "Certificate: %1, issued by %2"),
               {setup::printable(certificate.subject), setup::printable(certificate.issuer)}),
        fillIn(QCoreApplication::translate("report", "Certificate's names: %1"), {nameText}),
        fillIn(QCoreApplication::translate("report", "Certificate valid from %1 to %2"),
               {date(certificate.notBefore), date(certificate.notAfter)}),
        fillIn(QCoreApplication::translate("report", "Certificate's key: %1; SHA-256: %2"),
               {setup::printable(certificate.key), setup::printable(certificate.sha256)}),
    };
}

QStringList tlsLines(const smtp::Tls &tls)
{
    if (!tls.attempted)
        return {};
    QStringList lines;
    if (tls.established) {
        lines += fillIn(
            QCoreApplication::translate("report", "TLS: %1, %2, handshake %3"),
            {setup::printable(tls.protocol), setup::printable(tls.cipher), milliseconds(tls.handshakeMs)});
    } else {
        lines += QCoreApplication::translate("report", "TLS: the handshake failed");
    }
    if (!tls.error.isEmpty())
        lines +=
            fillIn(QCoreApplication::translate("report", "TLS error: %1"), {setup::printable(tls.error)});
    if (tls.injected)
        lines += QCoreApplication::translate(
            "report", "Plain text came in behind the answer to STARTTLS; it was thrown away");
    if (tls.certificate)
        lines += certificateLines(*tls.certificate);
    for (qsizetype i = 0; i < tls.chain.size(); ++i) { // what TLSA records are compared with (RFC 6698)
        lines += fillIn(QCoreApplication::translate("report", "Chain %1: SHA-256 %2, of its key %3"),
                        {QString::number(i + 1), setup::printable(tls.chain[i].sha256),
                         setup::printable(tls.chain[i].spkiSha256)});
    }
    QStringList problems;
    for (const smtp::ChainProblem problem : tls.problems)
        problems += problemName(problem);
    problems.removeAll(QString());
    if (!problems.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Certificate's faults: %1"),
                        {problems.join(u", "_s)});
    return lines;
}

QStringList logInLines(const smtp::Session &session)
{
    if (!session.logIn)
        return {};
    QStringList lines{fillIn(QCoreApplication::translate("report", "Login: %1"),
                             {smtp::outcomeName(session.logIn->outcome)})};
    QStringList ways;
    for (const QString &way : session.logIn->mechanisms)
        ways += setup::printable(way, 40);
    if (!ways.isEmpty())
        lines += fillIn(QCoreApplication::translate("report", "Ways to log in that are offered: %1"),
                        {ways.join(u", "_s)});
    if (session.logIn->messageCount)
        lines += fillIn(QCoreApplication::translate("report", "Messages in the inbox: %1"),
                        {QString::number(*session.logIn->messageCount)});
    return lines;
}

QStringList bodyLines(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    QStringList lines{fillIn(QCoreApplication::translate("report", "Content (%1 bytes):"),
                             {QString::number(body.size())})};
    qsizetype from = 0;
    for (int count = 0; from < body.size() && count < maximumBodyLines; ++count) {
        const qsizetype found = body.indexOf('\n', from), end = found < 0 ? body.size() : found;
        const bool carriage = end > from && body[end - 1] == '\r';
        lines += u"  "_s + setup::printable(body.mid(from, end - from - (carriage ? 1 : 0)), maximumBodyLine);
        from = end + 1;
    }
    if (from < body.size())
        lines += fillIn(QCoreApplication::translate("report", "and %1 more bytes"),
                        {QString::number(body.size() - from)});
    return lines;
}

QStringList documentLines(const web::Document &document)
{
    QStringList lines{fillIn(QCoreApplication::translate("report", "Fetched: %1, from %2"),
                             {setup::printable(document.request.url), document.request.address.toString()})};
    if (document.status > 0)
        lines += fillIn(QCoreApplication::translate("report", "Answer: HTTP status %1 after %2"),
                        {QString::number(document.status), milliseconds(document.elapsedMs)});
    if (document.failure != web::FetchFailure::None)
        lines += fillIn(QCoreApplication::translate("report", "Ended: %1 after %2"),
                        {web::failureName(document.failure), milliseconds(document.elapsedMs)});
    const auto add = [&lines](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            lines += fillIn(sentence, {setup::printable(value)});
    };
    add(QCoreApplication::translate("report", "Content type: %1"), document.contentType);
    add(QCoreApplication::translate("report", "Leads on to: %1"), document.location);
    add(QCoreApplication::translate("report", "Detail: %1"), document.detail);
    return lines + tlsLines(document.tls) + bodyLines(document.body);
}

QStringList transcriptLines(const smtp::Session &session)
{
    if (session.transcript.isEmpty())
        return {};
    QStringList lines{
        QCoreApplication::translate("report", "Transcript (milliseconds; S: the server, C: this computer):")};
    for (const smtp::TranscriptLine &line : session.transcript) {
        const QString from = line.from == smtp::TranscriptLine::From::Server   ? u"S:"_s
                             : line.from == smtp::TranscriptLine::From::Client ? u"C:"_s
                                                                               : u"--"_s;
        lines += u"%1 %2 %3"_s.arg(QString::number(line.atMs).rightJustified(7), from,
                                   setup::printable(line.text, 2048));
    }
    return lines;
}

} // namespace

QString wellKnownName(const dns::Server &server)
{
    if (server.kind != dns::Server::Kind::Named)
        return {};
    for (const dns::PublicResolver &resolver : dns::publicResolvers()) {
        if (server.address == resolver.ipv4 || server.address == resolver.ipv6)
            return resolver.operatorName;
    }
    for (const dns::RootServer &root : dns::rootServers()) {
        if (server.address == root.ipv4 || server.address == root.ipv6)
            return root.name;
    }
    return {};
}

QStringList evidenceLines(const QString &key, const checks::Observations &observations)
{
    if (const dns::Answer *answer = observations.findAnswer(key))
        return answerLines(*answer);
    if (const smtp::Session *session = observations.findSession(key)) {
        return outcomeLines(*session) + tlsLines(session->tls) + capabilityLines(*session) +
               logInLines(*session) + transcriptLines(*session);
    }
    if (const web::Document *document = observations.findDocument(key))
        return documentLines(*document);
    return {};
}

} // namespace report
