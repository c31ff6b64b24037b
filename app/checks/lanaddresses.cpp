// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/sessions.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

using setup::AddressKind;

constexpr std::array tags{
    Tag{"LAN_ADDRESS_OK", Verdict::Pass, Actor::Nobody, QT_TRANSLATE_NOOP("checks", "%1 has the private address %2."), nullptr},
    Tag{"LAN_ADDRESS_KEEP", Verdict::Note, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "The mail server must keep its address %1 for good, which cannot be seen from outside. If the router hands addresses out (DHCP), reserve "
                                    "%1 for the server there, or enter the address by hand in the server's network settings."),
        nullptr, "RFC 2131 section 4.3.1"},
    Tag{"LAN_ADDRESS_NONE", Verdict::NotApplicable, Actor::You,
        QT_TRANSLATE_NOOP("checks", "No addresses of mail servers were entered, so there is nothing to judge."), nullptr},
    Tag{"LAN_ADDRESS_LOOPBACK", Verdict::Fail, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address %2 of %1 means on every computer that computer itself. No other computer finds the mail server by it."),
        QT_TRANSLATE_NOOP("checks", "Enter the server's address in the LAN for %1. On the server, “ip address” (Windows: “ipconfig”) shows it."), "RFC 1122 section 3.2.1.3"},
    Tag{"LAN_ADDRESS_LINK_LOCAL", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address %2 of %1 is one that a computer gives itself when nobody hands it one. It can change at every start."),
        QT_TRANSLATE_NOOP("checks", "Give the mail server a fixed address of the LAN, in the router or in the server's network settings, and enter that one for %1."),
        "RFC 3927, RFC 4291 section 2.5.6"},
    Tag{"LAN_ADDRESS_UNUSABLE", Verdict::Warn, Actor::You,
        QT_TRANSLATE_NOOP("checks", "The address of %1 is none for a LAN: %2"),
        QT_TRANSLATE_NOOP("checks", "Give %1 an address of your LAN: one under 192.168., 10. or 172.16. to 172.31., or an IPv6 address that begins with fd."), "RFC 1918, RFC 4193"},
    Tag{"LAN_ADDRESS_HERE", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 is this very computer. What is tested here does not show whether other computers of the LAN can reach it."), nullptr},
    Tag{"LAN_ADDRESS_OTHER_NETWORK", Verdict::Note, Actor::Router,
        QT_TRANSLATE_NOOP("checks", "This computer (%2) seems to be in another part of the network than %1. It could connect, so the router between them passes the mail ports."),
        nullptr},
};

bool isNear(const QHostAddress &one, const QHostAddress &other)
{
    const bool isV4 = one.protocol() == QAbstractSocket::IPv4Protocol;
    return one.protocol() != other.protocol() || one.isInSubnet(other, isV4 ? 24 : 64);
}

std::optional<Finding> judgeKind(const QString &name, const QHostAddress &address)
{
    switch (setup::addressKind(address)) {
    case AddressKind::Global: return {}; // the check of the names says so
    case AddressKind::Private:
    case AddressKind::UniqueLocal: return Finding{u"LAN_ADDRESS_OK"_s, {name, address.toString()}};
    case AddressKind::Loopback: return Finding{u"LAN_ADDRESS_LOOPBACK"_s, {name, address.toString()}};
    case AddressKind::LinkLocal: return Finding{u"LAN_ADDRESS_LINK_LOCAL"_s, {name, address.toString()}};
    default: return Finding{u"LAN_ADDRESS_UNUSABLE"_s, {name, addressArgument(address)}};
    }
}

bool mayStay(const QHostAddress &address)
{
    const AddressKind kind = setup::addressKind(address);
    return kind == AddressKind::Private || kind == AddressKind::UniqueLocal || kind == AddressKind::Global;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    QList<Finding> findings;
    QList<QHostAddress> kept;
    for (const setup::MailServer &server : setup.servers) {
        for (const QHostAddress &address : server.addresses) {
            if (const auto finding = judgeKind(setup::printable(server.hostName, 253), address))
                findings.append(*finding);
            if (mayStay(address) && !kept.contains(address))
                kept.append(address);
        }
    }
    if (findings.isEmpty() && kept.isEmpty())
        return {{u"LAN_ADDRESS_NONE"_s, {}}};
    const SmtpSessions sessions = smtpSessions(setup, observations);
    for (const Tested &one : sessions.tested) {
        if (!one.session || one.session->localAddress.isNull() || !mayStay(one.target.address))
            continue;
        const QHostAddress &here = one.session->localAddress;
        if (here == one.target.address)
            findings.append({u"LAN_ADDRESS_HERE"_s, {targetText(one.target)}});
        else if (!isNear(here, one.target.address))
            findings.append({u"LAN_ADDRESS_OTHER_NETWORK"_s, {targetText(one.target), here.toString()}});
    }
    if (!kept.isEmpty())
        findings.append({u"LAN_ADDRESS_KEEP"_s, {addressList(kept)}});
    return findings;
}

} // namespace

const Check lanAddressesCheck{"lan-addresses", QT_TRANSLATE_NOOP("checks", "The mail server has an address of the LAN that stays"),
                              {.internet = false, .lan = true}, tags, evaluate, Group::Lan, "RFC 1918, RFC 4193"};

} // namespace checks
