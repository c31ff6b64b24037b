// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosticreport.h"

#include "dns/wellknown.h"
#include "setup/domainname.h"
#include "setup/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::fillIn;

QString resolverText(const QString &nameServer)
{
    if (nameServer.isEmpty() || nameServer == "system"_L1)
        return QCoreApplication::translate("report", "This computer's name server");
    return fillIn(QCoreApplication::translate("report", "The name server %1"),
                  {setup::printable(nameServer)});
}

QString connectionsText(const setup::MailSetup &setup)
{
    switch (setup.mode) {
    case setup::Mode::Internet:
        return fillIn(QCoreApplication::translate("report", "Every mail server that is published for %1, and "
                                                            "every one entered here, is connected to on port "
                                                            "%2; it sees the IP address of this computer."),
                      {setup::displayName(setup.domain), QString::number(setup.smtpPort)});
    case setup::Mode::Lan:
        return fillIn(
            QCoreApplication::translate("report", "The mail servers entered here are connected to on port "
                                                  "%1; they see the IP address of this computer."),
            {QString::number(setup.smtpPort)});
    case setup::Mode::Map: {
        QStringList servers;
        for (const setup::OutsideServer &server : setup.outsideServers)
            servers += u"%1:%2"_s.arg(setup::displayName(server.hostName), QString::number(server.port));
        if (servers.isEmpty())
            return {};
        return fillIn(
            QCoreApplication::translate(
                "report",
                "The outside mail servers are connected to (%1); they see the IP address of this computer."),
            {servers.join(u", "_s)});
    }
    }
    return {};
}

QString publicResolversText(const setup::MailSetup &setup)
{
    if (!setup.askPublicResolvers)
        return QCoreApplication::translate("report", "Public DNS services are not asked.");
    QStringList operators;
    for (const dns::PublicResolver &resolver : dns::publicResolvers())
        operators += resolver.operatorName;
    if (setup.mode == setup::Mode::Map)
        return fillIn(
            QCoreApplication::translate(
                "report",
                "Only where those name servers give no answer may these public DNS services be asked "
                "in their place: %1. They learn the name and see the IP address of this computer."),
            {operators.join(u", "_s)});
    return fillIn(QCoreApplication::translate("report",
                                              "These public DNS services are asked what they see: %1. They "
                                              "learn these names and see the IP address of this "
                                              "computer."),
                  {operators.join(u", "_s)});
}

/// Who is asked besides the DNS, with what they learn.
QString outsideServicesText(const setup::MailSetup &setup)
{
    if (!setup.askOutsideServices)
        return QCoreApplication::translate("report", "No services of others are asked (block lists, test servers, registries, directories).");
    if (setup.mode == setup::Mode::Map)
        return QCoreApplication::translate("report", "The directory of mail settings that Thunderbird uses is asked for the domain of the "
                                                     "outside mailbox; it learns that domain and sees the IP address of this computer.");
    return QCoreApplication::translate("report", "Services of others are asked too: block lists (they learn the domain and the addresses that mail leaves from), mail "
                                                 "servers of large providers whether port 25 is open from here, services that tell this network's "
                                                 "address, and the registry of the domain. They see the IP address of this computer or of its "
                                                 "resolver.");
}

QString recipientsText(const setup::MailSetup &setup)
{
    if (!setup.testRecipients || setup.servers.isEmpty())
        return {};
    return QCoreApplication::translate("report", "Your own servers are asked which recipients they take; the conversation ends before a message is sent.");
}

QString documentsText()
{
    return QCoreApplication::translate("report", "The web servers that hold the domain's mail policy (MTA-STS) and the settings for mail programs are asked for these "
                                                 "documents.");
}

/// Everybody's answers to these are known.
QString controlsText()
{
    const dns::ControlQuestions &controls = dns::controlQuestions();
    return fillIn(QCoreApplication::translate(
                      "report",
                      "To know whether a resolver can be trusted, each is also asked for %1, %2 and a "
                      "name below %3 that does not exist."),
                  {controls.addressName, controls.mailName, controls.missingUnder});
}

/// Hosts outside the domain are asked for at resolvers only.
QString directText(const setup::MailSetup &setup)
{
    return fillIn(
        QCoreApplication::translate(
            "report",
            "The servers at the root of the DNS, those of the top-level domain and the name servers "
            "of %1 are asked directly; they see the IP address of this computer."),
        {setup::displayName(setup.domain)});
}

/// Who is asked besides, to know what the Internet sees.
QStringList internetLines(const setup::MailSetup &setup)
{
    return {
        QCoreApplication::translate(
            "report", "So is the DNS of your network (mostly the router), where that is another."),
        directText(setup),
        publicResolversText(setup),
        controlsText(),
        documentsText(),
        outsideServicesText(setup),
        recipientsText(setup),
    };
}

/// The domain's MX records, as the check "outside-mx" asks for them, and whether the resolver works.
QStringList mapLines(const setup::MailSetup &setup)
{
    if (mayAskPublicResolvers(setup))
        return {directText(setup), publicResolversText(setup), controlsText(), outsideServicesText(setup)};
    return {controlsText(),
            QCoreApplication::translate("report", "Only if that fails are the servers at the root of the DNS "
                                                  "asked, to know whether there is a connection at all.")};
}

} // namespace

/// In map mode only the domain's MX records are asked for outside, and not even those of a name that is
/// reserved for inner networks (RFC 6761).
bool mayAskPublicResolvers(const setup::MailSetup &setup)
{
    switch (setup.mode) {
    case setup::Mode::Internet: return true;
    case setup::Mode::Lan: return false;
    case setup::Mode::Map: break;
    }
    return setup::checkDomain(setup.domain, setup::Mode::Internet, setup.simulated).grade !=
           setup::Grade::Error;
}

QStringList disclosure(const setup::MailSetup &setup, const QString &nameServer)
{
    if (setup.simulated) {
        return {QCoreApplication::translate(
            "report", "Nobody is asked: all answers come from the simulated Internet inside MX Wizard.")};
    }
    const QString domain = setup::displayName(setup.domain);
    const QString names =
        setup.mode == setup::Mode::Map
            ? QCoreApplication::translate("report", "%1 is asked for the DNS records of %2 and of the "
                                                    "outside mail servers; it learns these names.")
            : QCoreApplication::translate(
                  "report",
                  "%1 is asked for the DNS records of %2 and of its mail servers; it learns these names.");
    QStringList lines{fillIn(names, {resolverText(nameServer), domain})};
    if (setup.mode == setup::Mode::Lan)
        lines += QCoreApplication::translate("report", "The hosts file of this computer is read.");
    else
        lines += setup.mode == setup::Mode::Map ? mapLines(setup) : internetLines(setup);
    lines += connectionsText(setup);
    lines += setup.mode == setup::Mode::Map
                 ? QCoreApplication::translate("report", "No mail is sent, nobody logs in unless you typed a password for that, and the name of this "
                                                         "computer is not given away. Nobody else is asked.")
                 : QCoreApplication::translate("report", "No mail is sent, nobody logs in, and the name of this "
                                                         "computer is not given away. Nobody else is asked.");
    lines.removeAll(QString());
    return lines;
}

} // namespace report
