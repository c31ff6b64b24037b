// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/commands.h"

#include "report/diagnosticreport.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace report {

namespace {

bool isShellSafeName(const QString &name)
{
    static const QRegularExpression labels(
        u"\\A[A-Za-z0-9_][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_][A-Za-z0-9_-]*)*\\z"_s);
    return name.size() <= 253 && labels.match(name).hasMatch();
}

/// The address as text; empty when it has a scope ("%eth0") or is none.
QString shellSafeAddress(const QHostAddress &address)
{
    static const QRegularExpression digits(u"\\A[0-9a-f][0-9a-f.:]*\\z|\\A::[0-9a-f.:]*\\z"_s);
    const QString text = address.toString().toLower();
    return digits.match(text).hasMatch() ? text : QString();
}

/// What nslookup cannot: ask for what the server holds itself, with CD, over TCP or TLS from the start.
QString digCommand(const dns::Question &question, const dns::Server &server, const QString &address)
{
    using Transport = dns::Server::Transport;
    QString command = u"dig"_s;
    if (!question.recursionDesired)
        command += u" +norecurse"_s;
    if (question.checkingDisabled)
        command += u" +cd"_s;
    if (server.transport == Transport::Tcp)
        command += u" +tcp"_s;
    if (server.transport == Transport::Tls) {
        command += u" +tls"_s;
        if (isShellSafeName(server.tlsName))
            command += u" +tls-hostname="_s + server.tlsName;
    }
    if (server.port != (server.transport == Transport::Tls ? 853 : 53))
        command += u" -p "_s + QString::number(server.port);
    return command + u" %1 %2 \"@%3\""_s.arg(dns::typeName(question.type).toLower(), question.name, address);
}

QStringList dnsCommands(const dns::Answer &answer)
{
    const dns::Question &question = answer.question;
    if (question.server.kind == dns::Server::Kind::HostsFile || !isShellSafeName(question.name))
        return {};
    const QString type = dns::typeName(question.type).toLower();
    const dns::Server &server =
        question.server.kind == dns::Server::Kind::Named ? question.server : answer.answeredBy;
    if (server.kind != dns::Server::Kind::Named)
        return {u"nslookup -qt=%1 %2"_s.arg(type, question.name)};
    const QString address = shellSafeAddress(server.address);
    if (address.isEmpty())
        return {};
    if (!question.recursionDesired || question.checkingDisabled ||
        server.transport != dns::Server::Transport::Udp)
        return {digCommand(question, server, address)};
    if (server.port == 53)
        return {u"nslookup -qt=%1 %2 %3"_s.arg(type, question.name, address)};
    return {
        u"nslookup -port=%4 -qt=%1 %2 %3"_s.arg(type, question.name, address, QString::number(server.port))};
}

QString startTlsName(smtp::ServiceProtocol protocol)
{
    switch (protocol) {
    case smtp::ServiceProtocol::Smtp: return u"smtp"_s;
    case smtp::ServiceProtocol::Pop3: return u"pop3"_s;
    case smtp::ServiceProtocol::Imap: return u"imap"_s;
    }
    return {};
}

QStringList sessionCommands(const smtp::SessionRequest &request)
{
    const QString address = shellSafeAddress(request.address);
    if (address.isEmpty())
        return {};
    const QString port = QString::number(request.port);
    QStringList commands;
    if (request.security != smtp::Security::ImplicitTls)
        commands.append(u"telnet %1 %2"_s.arg(address, port));
    if (request.security == smtp::Security::None)
        return commands;

    // Brackets would be a pattern for some shells; double quotes are understood by all, also on Windows.
    const QString peer =
        address.contains(u':') ? u"\"[%1]:%2\""_s.arg(address, port) : u"%1:%2"_s.arg(address, port);
    QString command = u"openssl s_client"_s;
    if (request.security == smtp::Security::StartTls)
        command += u" -starttls "_s + startTlsName(request.protocol);
    command += u" -connect "_s + peer;
    if (isShellSafeName(request.hostName))
        command += u" -servername "_s + request.hostName;
    commands.append(command);
    return commands;
}

/// Asks the same address for the same document. In double quotes nothing of what is let through here means
/// anything to a shell.
QStringList documentCommands(const web::FetchRequest &request)
{
    static const QRegularExpression plainUrl(
        u"\\Ahttps?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/?=@-]*)?\\z"_s);
    const QString address = shellSafeAddress(request.address), host = request.hostName();
    if (address.isEmpty() || !isShellSafeName(host) || !plainUrl.match(request.url).hasMatch())
        return {};
    const int port = QUrl(request.url).port(request.url.startsWith("https:"_L1) ? 443 : 80);
    const QString peer = address.contains(u':') ? u"[%1]"_s.arg(address) : address;
    return {u"curl -v --resolve \"%1:%2:%3\" \"%4\""_s.arg(host, QString::number(port), peer, request.url)};
}

} // namespace

QStringList commandsForKey(const QString &key, const checks::Observations &observations)
{
    if (const dns::Answer *answer = observations.findAnswer(key))
        return dnsCommands(*answer);
    if (const smtp::Session *session = observations.findSession(key))
        return sessionCommands(session->request);
    if (const web::Document *document = observations.findDocument(key))
        return documentCommands(document->request);
    return {};
}

QStringList commandsFor(const checks::CheckResult &result, const checks::Observations &observations)
{
    QStringList commands;
    for (const QString &key : result.evidence)
        commands += commandsForKey(key, observations);
    commands.removeDuplicates();
    return commands;
}

} // namespace report
