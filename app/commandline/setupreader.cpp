// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/setupreader.h"

#include "checks/finding.h"
#include "commandline/arguments.h"
#include "commandline/output.h"
#include "providers/provider.h"
#include "setup/printable.h"
#include "setup/setupfile.h"
#include "simulation/simulatedinternet.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

using checks::fillIn;
using setup::printable;

constexpr qsizetype mostItems = 64; ///< as in a setup file, so that what is saved can be opened

struct OutsideScheme
{
    QLatin1StringView name;
    setup::ServiceProtocol protocol;
    setup::Security security;
};
constexpr OutsideScheme outsideSchemes[] = {
    {QLatin1StringView("imaps"), setup::ServiceProtocol::Imap, setup::Security::ImplicitTls},
    {QLatin1StringView("imap"), setup::ServiceProtocol::Imap, setup::Security::StartTls},
    {QLatin1StringView("pop3s"), setup::ServiceProtocol::Pop3, setup::Security::ImplicitTls},
    {QLatin1StringView("pop3"), setup::ServiceProtocol::Pop3, setup::Security::StartTls},
    {QLatin1StringView("smtps"), setup::ServiceProtocol::Smtp, setup::Security::ImplicitTls},
    {QLatin1StringView("smtp"), setup::ServiceProtocol::Smtp, setup::Security::StartTls},
};

} // namespace

bool SetupReader::fail(const QString &sentence)
{
    m_error = sentence;
    return false;
}

/// QCommandLineParser warns when it is asked for an option that the command does not have.
bool SetupReader::has(const QString &option) const
{
    return m_parser.optionNames().contains(option);
}

bool SetupReader::read(const QString &domain)
{
    if (has(u"demo"_s))
        return readDemo(domain);
    const bool ok = readFile() && readMode() && readDomain(domain) && readExternalAddresses() &&
                    readMailHosts() && readOutsideServers() && readOutsideAddress() && readSmartHost() &&
                    readDkimKeys() && readProvider();
    return ok && giveAddresses() && isEnough();
}

bool SetupReader::readDemo(const QString &domain)
{
    for (const auto *name :
         {"setup", "mode", "mail-host", "external-ip", "outside", "outside-address", "own-sender", "log-in", "dkim",
          "smart-host", "smtp-port", "nameserver"}) {
        if (has(QString::fromLatin1(name))) {
            return fail(fillIn(QCoreApplication::translate(
                                   "commandline", "--%1 cannot be used with --demo: the simulated domains "
                                                  "bring their own setup."),
                               {QString::fromLatin1(name)}));
        }
    }
    const QString name = domain.isEmpty() ? simulation::demoDomains().constFirst().domain
                                          : dns::canonicalName(domain.trimmed());
    const std::optional<setup::MailSetup> demo = simulation::demoSetup(name);
    if (!demo) {
        QStringList names;
        for (const simulation::DemoDomain &known : simulation::demoDomains())
            names += known.domain;
        return fail(fillIn(QCoreApplication::translate(
                               "commandline", "There is no %1 in the simulated Internet; it has %2."),
                           {printable(domain, 100), names.join(u", "_s)}));
    }
    m_setup = *demo;
    return true;
}

bool SetupReader::readFile()
{
    if (!has(u"setup"_s))
        return true;
    setup::FileError error;
    const std::optional<setup::MailSetup> saved = setup::loadSetup(m_parser.value(u"setup"_s), &error);
    if (!saved)
        return fail(readProblem(m_parser.value(u"setup"_s), error));
    m_setup = *saved;
    return true;
}

bool SetupReader::readMode()
{
    if (!has(u"mode"_s))
        return true;
    const QString mode = m_parser.value(u"mode"_s);
    if (mode == "internet"_L1)
        m_setup.mode = setup::Mode::Internet;
    else if (mode == "lan"_L1)
        m_setup.mode = setup::Mode::Lan;
    else if (mode == "map"_L1)
        m_setup.mode = setup::Mode::Map;
    else
        return fail(fillIn(QCoreApplication::translate(
                               "commandline", "There is no mode \"%1\"; choose internet, lan or map."),
                           {printable(mode, 40)}));
    return true;
}

bool SetupReader::acceptName(const setup::NameCheck &check, const QString &option)
{
    if (check.grade == setup::Grade::Fine)
        return true;
    QString sentence = setup::nameText(check);
    if (!option.isEmpty())
        sentence = option + u": "_s + sentence;
    if (!check.suggestion.isEmpty()) {
        sentence += u' ' + fillIn(QCoreApplication::translate("commandline", "Did you mean %1?"),
                                  {printable(check.suggestion, 260)});
    }
    if (check.grade == setup::Grade::Error)
        return fail(sentence);
    m_notes += sentence;
    return true;
}

bool SetupReader::readDomain(const QString &domain)
{
    if (domain.isEmpty()) {
        if (m_setup.domain.isEmpty())
            return fail(QCoreApplication::translate(
                "commandline", "Which domain? Name it after the command, or give --setup."));
        return true;
    }
    const setup::NameCheck check = setup::checkDomain(domain, m_setup.mode);
    if (!acceptName(check, {}))
        return false;
    m_setup.domain = check.ascii;
    return true;
}

std::optional<QHostAddress> SetupReader::readAddress(const QString &text, const QString &option)
{
    const setup::AddressCheck check = setup::checkAddress(text, m_setup.mode, m_setup.simulated);
    if (check.grade == setup::Grade::Fine)
        return check.address;
    const QString sentence = option + u": "_s + setup::addressText(check);
    if (check.grade == setup::Grade::Error || check.address.isNull()) {
        m_error = sentence;
        return std::nullopt;
    }
    m_notes += sentence;
    return check.address;
}

bool SetupReader::readExternalAddresses()
{
    const QStringList texts = has(u"external-ip"_s) ? m_parser.values(u"external-ip"_s) : QStringList();
    if (texts.isEmpty())
        return true;
    if (texts.size() > mostItems)
        return fail(
            QCoreApplication::translate("commandline", "These are too many addresses; 64 are the most."));
    m_setup.externalAddresses.clear();
    for (const QString &text : texts) {
        const std::optional<QHostAddress> address = readAddress(text, u"--external-ip"_s);
        if (!address)
            return false;
        if (!m_setup.externalAddresses.contains(*address))
            m_setup.externalAddresses += *address;
    }
    return true;
}

bool SetupReader::readMailHosts()
{
    const QStringList texts = has(u"mail-host"_s) ? m_parser.values(u"mail-host"_s) : QStringList();
    if (texts.isEmpty())
        return true;
    if (texts.size() > mostItems)
        return fail(
            QCoreApplication::translate("commandline", "These are too many mail servers; 64 are the most."));
    m_setup.servers.clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!readMailHost(texts.at(i), int(i + 1) * 10))
            return false;
    }
    std::stable_sort(
        m_setup.servers.begin(), m_setup.servers.end(),
        [](const setup::MailServer &a, const setup::MailServer &b) { return a.priority < b.priority; });
    return true;
}

/// [PRIORITY:]NAME[=IP[,IP...]]
bool SetupReader::readMailHost(const QString &text, int defaultPriority)
{
    const QString option = u"--mail-host"_s;
    const qsizetype equals = text.indexOf(u'=');
    QString name = equals < 0 ? text : text.left(equals);
    setup::MailServer server;
    server.priority = defaultPriority;
    const qsizetype colon = name.indexOf(u':');
    if (const std::optional<int> priority =
            colon < 0 ? std::nullopt : readNumber(name.left(colon), 0, 65535)) {
        server.priority = *priority;
        name = name.mid(colon + 1);
    }
    const setup::NameCheck check = setup::checkHostName(name, m_setup.mode);
    if (!acceptName(check, option))
        return false;
    server.hostName = check.ascii;
    const bool twice =
        std::any_of(m_setup.servers.cbegin(), m_setup.servers.cend(),
                    [&](const setup::MailServer &other) { return other.hostName == server.hostName; });
    if (twice) {
        return fail(fillIn(QCoreApplication::translate(
                               "commandline", "--mail-host names %1 twice; put all its addresses behind "
                                              "one name."),
                           {setup::displayName(server.hostName)}));
    }
    const QStringList addresses = equals < 0 ? QStringList() : text.mid(equals + 1).split(u',');
    if (addresses.size() > mostItems)
        return fail(
            QCoreApplication::translate("commandline", "These are too many addresses; 64 are the most."));
    for (const QString &typed : addresses) {
        const std::optional<QHostAddress> address = readAddress(typed, option);
        if (!address)
            return false;
        if (!server.addresses.contains(*address))
            server.addresses += *address;
    }
    m_setup.servers += server;
    return true;
}

bool SetupReader::readOutsideServers()
{
    const QStringList texts = has(u"outside"_s) ? m_parser.values(u"outside"_s) : QStringList();
    if (texts.isEmpty())
        return true;
    if (m_setup.mode != setup::Mode::Map)
        return fail(QCoreApplication::translate("commandline", "--outside goes only with --mode map."));
    if (texts.size() > mostItems)
        return fail(QCoreApplication::translate("commandline",
                                                "These are too many outside servers; 64 are the most."));
    m_setup.outsideServers.clear();
    for (const QString &text : texts) {
        const std::optional<setup::OutsideServer> server = readServerUrl(text, u"--outside"_s);
        if (!server)
            return false;
        if (!m_setup.outsideServers.contains(*server))
            m_setup.outsideServers += *server;
    }
    return true;
}

/// PROTOCOL://NAME[:PORT]
std::optional<setup::OutsideServer> SetupReader::readServerUrl(const QString &text, const QString &option)
{
    const qsizetype slashes = text.indexOf("://"_L1);
    const QString schemeName = text.left(std::max<qsizetype>(slashes, 0)).toLower();
    const auto *scheme = std::find_if(std::begin(outsideSchemes), std::end(outsideSchemes),
                                      [&](const OutsideScheme &row) { return schemeName == row.name; });
    if (scheme == std::end(outsideSchemes)) {
        m_error = fillIn(QCoreApplication::translate(
                             "commandline", "\"%1\" does not begin with imaps://, imap://, pop3s://, "
                                            "pop3://, smtps:// or smtp://."),
                         {printable(text, 100)});
        return std::nullopt;
    }
    setup::OutsideServer server;
    server.protocol = scheme->protocol;
    server.security = scheme->security;
    server.port = setup::defaultPort(server.protocol, server.security);
    QString name = text.mid(slashes + 3);
    if (name.endsWith(u'/'))
        name.chop(1);
    if (const qsizetype colon = name.lastIndexOf(u':'); colon >= 0) {
        const std::optional<int> port = readNumber(name.mid(colon + 1), 1, 65535);
        if (!port) {
            m_error = fillIn(
                QCoreApplication::translate("commandline", "The port in \"%1\" is no number from 1 to 65535."),
                {printable(text, 100)});
            return std::nullopt;
        }
        server.port = quint16(*port);
        name.truncate(colon);
    }
    const setup::NameCheck check = setup::checkHostName(name, setup::Mode::Map);
    if (!acceptName(check, option))
        return std::nullopt;
    server.hostName = check.ascii;
    return server;
}

bool SetupReader::readOutsideAddress()
{
    if (has(u"own-sender"_s))
        m_setup.sendsAsOutside = false;
    if (!has(u"outside-address"_s))
        return true;
    if (m_setup.mode != setup::Mode::Map)
        return fail(
            QCoreApplication::translate("commandline", "--outside-address goes only with --mode map."));
    const QString text = m_parser.value(u"outside-address"_s).trimmed();
    const std::optional<QString> address = setup::mailAddress(text);
    if (!address) {
        return fail(fillIn(QCoreApplication::translate(
                               "commandline", "--outside-address: \"%1\" is no mail address like anna@example.net."),
                           {printable(text, 100)}));
    }
    m_setup.outsideAddress = *address;
    return true;
}

bool SetupReader::readSmartHost()
{
    if (!has(u"smart-host"_s))
        return true;
    if (m_setup.mode != setup::Mode::Internet)
        return fail(
            QCoreApplication::translate("commandline", "--smart-host goes only with --mode internet."));
    const QString text = m_parser.value(u"smart-host"_s);
    const std::optional<setup::OutsideServer> server = readServerUrl(text, u"--smart-host"_s);
    if (!server)
        return false;
    if (server->protocol != setup::ServiceProtocol::Smtp)
        return fail(QCoreApplication::translate("commandline", "--smart-host needs smtps:// or smtp://."));
    m_setup.smartHost = *server;
    return true;
}

bool SetupReader::readDkimKeys()
{
    const QStringList texts = has(u"dkim"_s) ? m_parser.values(u"dkim"_s) : QStringList();
    if (texts.size() > mostItems)
        return fail(QCoreApplication::translate("commandline", "These are too many DKIM selectors; 64 are the most."));
    if (!texts.isEmpty())
        m_setup.dkimKeys.clear();
    return std::all_of(texts.cbegin(), texts.cend(), [this](const QString &text) { return readDkimKey(text); });
}

/// SELECTOR[=KEY]
bool SetupReader::readDkimKey(const QString &text)
{
    const std::optional<setup::DkimKey> key =
        setup::dkimKey(text.section(u'=', 0, 0), text.contains(u'=') ? text.section(u'=', 1) : QString());
    if (!key) {
        return fail(fillIn(QCoreApplication::translate(
                               "commandline", "--dkim: \"%1\" is no selector of letters, digits, dots and hyphens, or "
                                              "what follows it is no key in base64."),
                           {printable(text, 100)}));
    }
    m_setup.dkimKeys += *key;
    return true;
}

bool SetupReader::readProvider()
{
    if (has(u"provider"_s))
        m_setup.providerId = m_parser.value(u"provider"_s);
    if (m_command != Command::Panel)
        return true;
    if (m_setup.providerId.isEmpty())
        m_setup.providerId = u"generic"_s;
    if (!providers::findProvider(m_setup.providerId)) {
        QStringList ids;
        for (const providers::Provider &provider : providers::allProviders())
            ids += provider.id;
        return fail(fillIn(
            QCoreApplication::translate("commandline", "There is no provider \"%1\"; choose one of %2."),
            {printable(m_setup.providerId, 60), ids.join(u", "_s)}));
    }
    return true;
}

/// The external addresses go to the first server without one; without any server the records are for
/// mail.DOMAIN.
bool SetupReader::giveAddresses()
{
    if (!has(u"external-ip"_s))
        return true;
    const bool forRecords = m_command == Command::Records || m_command == Command::Panel;
    if (m_setup.servers.isEmpty() && forRecords && m_setup.mode != setup::Mode::Map) {
        m_setup.servers += setup::MailServer{u"mail."_s + m_setup.domain, {}, 10};
        m_notes += fillIn(QCoreApplication::translate(
                              "commandline", "No --mail-host was given; the server is called %1 here."),
                          {setup::displayName(m_setup.servers.constFirst().hostName)});
    }
    const auto bare =
        std::find_if(m_setup.servers.begin(), m_setup.servers.end(),
                     [](const setup::MailServer &server) { return server.addresses.isEmpty(); });
    if (bare != m_setup.servers.end())
        bare->addresses = std::exchange(m_setup.externalAddresses, {});
    return true;
}

bool SetupReader::isEnough()
{
    if (m_setup.mode == setup::Mode::Map) {
        if (m_command == Command::Diagnose && m_setup.outsideServers.isEmpty()) {
            return fail(QCoreApplication::translate(
                "commandline", "Which servers does the outside mailbox have? Give at least one, "
                               "as --outside imaps://imap.example.org."));
        }
        return true;
    }
    if (!m_setup.servers.isEmpty() ||
        (m_setup.mode == setup::Mode::Internet && m_command == Command::Diagnose))
        return true;
    return fail(fillIn(QCoreApplication::translate("commandline",
                                                   "Which server takes the mail? Give it as --mail-host "
                                                   "mail.%1=IP."),
                       {setup::displayName(m_setup.domain)}));
}

} // namespace commandline
