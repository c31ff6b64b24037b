// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/clientconfig.h"

#include "setup/domainname.h"
#include "setup/printable.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

using setup::Security;
using setup::ServiceProtocol;

constexpr qsizetype maximumServers = 20, maximumAuthentication = 10, maximumText = 1000, maximumFile = 131'072;
constexpr int maximumDepth = 32;

std::optional<ServiceProtocol> protocolOf(QStringView type)
{
    if (type.compare(u"imap", Qt::CaseInsensitive) == 0)
        return ServiceProtocol::Imap;
    if (type.compare(u"pop3", Qt::CaseInsensitive) == 0)
        return ServiceProtocol::Pop3;
    if (type.compare(u"smtp", Qt::CaseInsensitive) == 0)
        return ServiceProtocol::Smtp;
    return {};
}

std::optional<Security> securityOf(const QString &text)
{
    if (text.compare(u"SSL"_s, Qt::CaseInsensitive) == 0 || text.compare(u"TLS"_s, Qt::CaseInsensitive) == 0)
        return Security::ImplicitTls;
    if (text.compare(u"STARTTLS"_s, Qt::CaseInsensitive) == 0)
        return Security::StartTls;
    if (text.compare(u"plain"_s, Qt::CaseInsensitive) == 0)
        return Security::None;
    return {};
}

quint16 portOf(const QString &text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port <= 65535 ? quint16(port) : quint16(0);
}

/// Walks through the file once; what lies deeper than a server's own elements is skipped.
class Reader
{
public:
    Reader(const QByteArray &xml, const QString &emailDomain, bool simulated)
        : m_xml(xml), m_emailDomain(emailDomain), m_simulated(simulated)
    {
    }

    ClientConfig read()
    {
        bool isConfig = false;
        int depth = 0;
        while (!m_xml.atEnd() && m_problem == ClientConfig::Problem::None) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                m_problem = ClientConfig::Problem::HasDtd;
            else if (token == QXmlStreamReader::StartElement)
                isConfig = begin(++depth) || isConfig;
            else if (token == QXmlStreamReader::EndElement)
                end(depth--);
            else if (token == QXmlStreamReader::Characters && depth == 4 && m_text.size() < maximumText)
                m_text += m_xml.text().left(maximumText);
            if (depth > maximumDepth)
                m_problem = ClientConfig::Problem::NotAConfig;
        }
        if (m_problem == ClientConfig::Problem::None && m_xml.hasError())
            m_problem = ClientConfig::Problem::NotXml;
        if (m_problem == ClientConfig::Problem::None && !isConfig)
            m_problem = ClientConfig::Problem::NotAConfig;
        if (m_problem == ClientConfig::Problem::None && m_servers.isEmpty())
            m_problem = ClientConfig::Problem::NoServers;
        if (m_problem != ClientConfig::Problem::None)
            m_servers.clear();
        return {m_problem, m_servers};
    }

private:
    /// True at the element that makes it a settings file.
    bool begin(int depth)
    {
        const QStringView name = m_xml.name();
        m_text.clear();
        if (depth == 1 && name != u"clientConfig") {
            m_problem = ClientConfig::Problem::NotAConfig;
        } else if (depth == 2) {
            m_inProvider = name == u"emailProvider";
        } else if (depth == 3 && m_inProvider) {
            const bool incoming = name == u"incomingServer", outgoing = name == u"outgoingServer";
            const auto protocol = protocolOf(m_xml.attributes().value("type"_L1));
            m_server.reset();
            if (protocol && (outgoing ? *protocol == ServiceProtocol::Smtp : incoming && *protocol != ServiceProtocol::Smtp)) {
                m_server = ConfigServer{};
                m_server->protocol = *protocol;
            }
        }
        return depth == 1;
    }

    void end(int depth)
    {
        if (depth == 4 && m_server)
            take(m_xml.name(), m_text.trimmed());
        if (depth == 3 && m_server) {
            if (m_servers.size() < maximumServers)
                m_servers += *m_server;
            m_server.reset();
        }
        m_text.clear();
    }

    void take(QStringView name, QString value)
    {
        if (name == u"hostname") {
            value.replace(u"%EMAILDOMAIN%"_s, m_emailDomain);
            const setup::NameCheck check = setup::checkHostName(value, setup::Mode::Internet, m_simulated);
            m_server->isName = check.grade != setup::Grade::Error && !check.ascii.isEmpty();
            m_server->hostName = m_server->isName ? check.ascii : setup::printable(value, 253);
        } else if (name == u"port") {
            m_server->port = portOf(value);
        } else if (name == u"socketType") {
            m_server->security = securityOf(value);
        } else if (name == u"authentication" && m_server->authentication.size() < maximumAuthentication) {
            m_server->authentication += setup::printable(value, 40);
        }
    }

    QXmlStreamReader m_xml;
    QString m_emailDomain, m_text;
    bool m_simulated = false, m_inProvider = false;
    std::optional<ConfigServer> m_server;
    QList<ConfigServer> m_servers;
    ClientConfig::Problem m_problem = ClientConfig::Problem::None;
};

} // namespace

bool ConfigServer::wantsOnlyOAuth() const
{
    return !authentication.isEmpty() && std::ranges::all_of(authentication, [](const QString &way) {
        return way.compare(u"OAuth2"_s, Qt::CaseInsensitive) == 0;
    });
}

ClientConfig parseClientConfig(const QByteArray &xml, const QString &emailDomain, bool simulated)
{
    if (xml.size() > maximumFile)
        return {ClientConfig::Problem::NotAConfig, {}};
    return Reader(xml, emailDomain, simulated).read();
}

QString configText(const ConfigServer &server)
{
    const QString protocol = server.protocol == ServiceProtocol::Imap   ? u"imap"_s
                             : server.protocol == ServiceProtocol::Pop3 ? u"pop3"_s
                                                                        : u"smtp"_s;
    QString security = u"?"_s;
    if (server.security) {
        security = *server.security == Security::ImplicitTls ? u"SSL"_s
                   : *server.security == Security::StartTls  ? u"STARTTLS"_s
                                                             : u"plain"_s;
    }
    return u"%1 %2:%3 %4"_s.arg(protocol, server.hostName, QString::number(server.port), security);
}

} // namespace policy
