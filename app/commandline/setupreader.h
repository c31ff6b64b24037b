// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/options.h"
#include "setup/domainname.h"
#include "setup/mailsetup.h"

class QCommandLineParser;

namespace commandline {

/// Makes the MailSetup of a command line: the saved one, if any, with what the options say in place of what
/// they replace. It judges names and addresses as the window does. The first thing that makes no sense ends
/// it.
class SetupReader
{
public:
    SetupReader(const QCommandLineParser &parser, Command command) : m_parser(parser), m_command(command) {}

    [[nodiscard]] bool read(const QString &domain);
    [[nodiscard]] const setup::MailSetup &setup() const { return m_setup; }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    [[nodiscard]] bool has(const QString &option) const;
    bool readDemo(const QString &domain);
    bool readFile();
    bool readMode();
    bool readDomain(const QString &domain);
    bool readExternalAddresses();
    bool readMailHosts();
    bool readMailHost(const QString &text, int defaultPriority);
    bool readOutsideServers();
    [[nodiscard]] std::optional<setup::OutsideServer> readServerUrl(const QString &text, const QString &option);
    bool readOutsideAddress();
    bool readSmartHost();
    bool readDkimKeys();
    bool readDkimKey(const QString &text);
    bool readProvider();
    bool giveAddresses();
    bool isEnough();
    bool acceptName(const setup::NameCheck &check, const QString &option);
    std::optional<QHostAddress> readAddress(const QString &text, const QString &option);
    bool fail(const QString &sentence);

    const QCommandLineParser &m_parser;
    const Command m_command;
    setup::MailSetup m_setup;
    QString m_error;
    QStringList m_notes;
};

} // namespace commandline
