// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolvconf.h"

#include "dns/directresolver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qsizetype maximumServers = 3; // MAXNS
[[maybe_unused]] constexpr qint64 maximumFile = 65536;

/// The server of a line "nameserver ADDRESS"; nothing for any other line.
std::optional<Server> serverOfLine(const QByteArray &line)
{
    // Comments begin in the first column (resolv.conf(5)); what follows the address is ignored.
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 2 || words.at(0) != "nameserver" || line.at(0) == '#' || line.at(0) == ';')
        return {};
    QHostAddress address;
    if (!address.setAddress(QString::fromLatin1(words.at(1))))
        return {};
    return Server{Server::Kind::Named, address, 53};
}

} // namespace

QList<Server> nameServersOf(const QByteArray &resolvConf)
{
    QList<Server> servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const auto server = line.isEmpty() ? std::nullopt : serverOfLine(line);
        if (server && servers.size() < maximumServers)
            servers += *server;
    }
    if (servers.isEmpty())
        servers += Server{Server::Kind::Named, QHostAddress(QHostAddress::LocalHost), 53};
    return servers;
}

QList<Server> systemNameServers()
{
#ifdef Q_OS_UNIX
    QFile file(u"/etc/resolv.conf"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nameServersOf(file.read(maximumFile));
#else
    // Windows keeps them per interface and offers no file; there QDnsLookup has the last word.
    return {};
#endif
}

} // namespace dns
