// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/addresskind.h"

#include "setup/sentence.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

namespace setup {

namespace {

/// One row of the IANA special-purpose address registries, or of a part of the address space that is not
/// global unicast.
struct Block
{
    std::array<quint8, 16> prefix; ///< IPv4 in the first four octets
    bool v4;
    int bits;
    AddressKind kind;
    const char *text; ///< its own sentence; null: the sentence of its kind
};

struct BlockSource
{
    const char *prefix;
    int bits;
    AddressKind kind;
    const char *text = nullptr;
};

using enum AddressKind;

constexpr const char *protocolText =
    QT_TRANSLATE_NOOP("setup", "%1 belongs to a block that Internet protocols use for themselves (RFC 6890); "
                               "no mail server can have it.");
constexpr const char *as112Text = QT_TRANSLATE_NOOP(
    "setup",
    "%1 belongs to the AS112 project, which answers stray look-ups of private addresses (RFC 7534); no mail "
    "server can have it.");
constexpr const char *amtText = QT_TRANSLATE_NOOP(
    "setup", "%1 belongs to the block for multicast relays (RFC 7450); no mail server can have it.");
constexpr const char *sixToFourText = QT_TRANSLATE_NOOP(
    "setup",
    "%1 belongs to 6to4 (RFC 7526), an old way of carrying IPv6 over IPv4 that has been given up; most mail "
    "servers cannot be reached through it.");
constexpr const char *teredoText =
    QT_TRANSLATE_NOOP("setup", "%1 is a Teredo tunnel address (RFC 4380), which a computer makes up for "
                               "itself; other mail servers cannot "
                               "reach it.");
constexpr const char *orchidText = QT_TRANSLATE_NOOP(
    "setup",
    "%1 is an identifier that only looks like an address (RFC 7343, RFC 9374); nothing can be sent to it.");
constexpr const char *discardText = QT_TRANSLATE_NOOP(
    "setup", "%1 belongs to the block whose packets are thrown away (RFC 6666); no mail server can have it.");
constexpr const char *segmentText = QT_TRANSLATE_NOOP(
    "setup",
    "%1 belongs to the block for segment routing inside one network (RFC 9602); no mail server can have it.");
constexpr const char *compatibleText = QT_TRANSLATE_NOOP(
    "setup",
    "%1 is an old way of writing an IPv4 address as IPv6 (RFC 4291 section 2.5.5.1) that is no longer used. "
    "Type the IPv4 address itself.");
constexpr const char *siteLocalText =
    QT_TRANSLATE_NOOP("setup", "%1 is a site-local address (RFC 3879), a forerunner of today's private IPv6 "
                               "addresses; it cannot be reached "
                               "from the Internet.");
constexpr const char *unallocatedText =
    QT_TRANSLATE_NOOP("setup", "%1 belongs to no block that has been handed out for use on the Internet (RFC "
                               "4291 section 2.4); it cannot "
                               "be reached.");

/// Within a family the first row that contains an address decides, so a narrow block stands before the wide
/// one around it.
constexpr BlockSource blockSources[] = {
    {"0.0.0.0", 8, Unspecified},
    {"10.0.0.0", 8, Private},
    {"100.64.0.0", 10, CarrierGradeNat},
    {"127.0.0.0", 8, Loopback},
    {"169.254.0.0", 16, LinkLocal},
    {"172.16.0.0", 12, Private},
    {"192.0.0.0", 24, Reserved, protocolText},
    {"192.0.2.0", 24, Documentation},
    {"192.31.196.0", 24, Reserved, as112Text},
    {"192.52.193.0", 24, Reserved, amtText},
    {"192.88.99.0", 24, Reserved, sixToFourText},
    {"192.168.0.0", 16, Private},
    {"192.175.48.0", 24, Reserved, as112Text},
    {"198.18.0.0", 15, Benchmark},
    {"198.51.100.0", 24, Documentation},
    {"203.0.113.0", 24, Documentation},
    {"224.0.0.0", 4, Multicast},
    {"255.255.255.255", 32, Broadcast},
    {"240.0.0.0", 4, Reserved},

    {"::", 128, Unspecified},
    {"::1", 128, Loopback},
    {"::ffff:0:0", 96, V4Mapped},
    {"::", 96, Reserved, compatibleText},
    {"64:ff9b::", 96, Translation},
    {"64:ff9b:1::", 48, Translation}, // RFC 8215, for use inside one network
    {"100::", 64, Reserved, discardText},
    {"100:0:0:1::", 64, Reserved, protocolText}, // RFC 9780
    {"2001::", 32, Reserved, teredoText},
    {"2001:2::", 48, Benchmark},
    {"2001:3::", 32, Reserved, amtText},
    {"2001:4:112::", 48, Reserved, as112Text},
    {"2001:10::", 28, Reserved, orchidText},
    {"2001:20::", 28, Reserved, orchidText},
    {"2001:30::", 28, Reserved, orchidText},
    {"2001::", 23, Reserved, protocolText},
    {"2001:db8::", 32, Documentation},
    {"2002::", 16, Reserved, sixToFourText},
    {"2620:4f:8000::", 48, Reserved, as112Text},
    {"3fff::", 20, Documentation},
    {"5f00::", 16, Reserved, segmentText},
    {"fc00::", 7, UniqueLocal},
    {"fe80::", 10, LinkLocal},
    {"fec0::", 10, Reserved, siteLocalText},
    {"ff00::", 8, Multicast},
    {"2000::", 3, Global},
    {"::", 0, Reserved, unallocatedText},
};

struct Octets
{
    std::array<quint8, 16> octets{};
    bool v4 = false;
};

Octets octetsOf(const QHostAddress &address)
{
    Octets result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        result.v4 = true;
        const quint32 value = address.toIPv4Address();
        for (size_t i = 0; i < 4; ++i)
            result.octets[i] = quint8(value >> (24 - 8 * i));
    } else {
        const Q_IPV6ADDR value = address.toIPv6Address();
        std::memcpy(result.octets.data(), value.c, 16);
    }
    return result;
}

const std::array<Block, std::size(blockSources)> &blocks()
{
    static const auto table = [] {
        std::array<Block, std::size(blockSources)> result;
        for (size_t i = 0; i < result.size(); ++i) {
            const BlockSource &source = blockSources[i];
            const Octets octets = octetsOf(QHostAddress(QString::fromLatin1(source.prefix)));
            result[i] = {octets.octets, octets.v4, source.bits, source.kind, source.text};
        }
        return result;
    }();
    return table;
}

bool contains(const Block &block, const Octets &address)
{
    if (block.v4 != address.v4)
        return false;
    const auto whole = size_t(block.bits / 8);
    if (!std::equal(block.prefix.begin(), block.prefix.begin() + whole, address.octets.begin()))
        return false;
    const int rest = block.bits % 8;
    return rest == 0 || ((block.prefix[whole] ^ address.octets[whole]) >> (8 - rest)) == 0;
}

const Block *blockOf(const QHostAddress &address)
{
    const Octets octets = octetsOf(address);
    for (const Block &block : blocks()) {
        if (contains(block, octets))
            return &block;
    }
    return nullptr;
}

const char *kindText(AddressKind kind)
{
    switch (kind) {
    case Global: return nullptr;
    case Unspecified:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 means \"no address\" (RFC 1122, RFC 4291); no computer can be reached by it.");
    case Private:
        return QT_TRANSLATE_NOOP(
            "setup",
            "%1 is a private address (RFC 1918); it works inside your own network only and cannot be reached "
            "from "
            "the Internet. Your public address is the one that your router has on its Internet side.");
    case CarrierGradeNat:
        return QT_TRANSLATE_NOOP("setup", "%1 is an address that your Internet provider shares between many "
                                          "customers (carrier-grade NAT, RFC "
                                          "6598). Ports cannot be forwarded through it, so no mail can come "
                                          "in. Ask the provider for a public "
                                          "address of your own.");
    case Loopback:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 always means the computer itself (loopback); no other computer can reach it.");
    case LinkLocal:
        return QT_TRANSLATE_NOOP("setup", "%1 is a link-local address (RFC 3927, RFC 4291), which a computer "
                                          "gives itself; it works on one cable "
                                          "or one wireless network only.");
    case UniqueLocal:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 is a private IPv6 address (unique local, RFC 4193); it works inside your own "
                     "network only and cannot be reached from the Internet.");
    case Documentation:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 is reserved for examples in documentation (RFC 5737, RFC 3849, RFC 9637); no "
                     "computer has it. Replace it by your real address.");
    case Benchmark:
        return QT_TRANSLATE_NOOP("setup", "%1 is reserved for measuring network equipment (RFC 2544, RFC "
                                          "5180); when it comes from a look-up, a "
                                          "proxy or VPN on this computer has probably made it up.");
    case Multicast:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 is a multicast address, which stands for a group of receivers; no mail server "
                     "can have it.");
    case Broadcast:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 is the broadcast address, which stands for every computer of a network; no "
                     "mail server can have it.");
    case V4Mapped:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 is an IPv4 address written as IPv6 (RFC 4291 section 2.5.5.2); it is used "
                     "inside programs only. Type the IPv4 address itself.");
    case Translation:
        return QT_TRANSLATE_NOOP(
            "setup",
            "%1 is an IPv4 address translated for an IPv6-only network (NAT64, RFC 6052, RFC 8215); it means "
            "something only inside that network.");
    case Reserved:
        return QT_TRANSLATE_NOOP(
            "setup", "%1 belongs to a block that is reserved and not in use (RFC 6890); it cannot be "
                     "reached.");
    }
    return nullptr;
}

} // namespace

AddressKind addressKind(const QHostAddress &address)
{
    if (address.isNull())
        return Unspecified;
    const Block *block = blockOf(address);
    return block ? block->kind : Global;
}

QString addressKindText(const QHostAddress &address)
{
    if (address.isNull())
        return QCoreApplication::translate("setup", "This is not an IP address.");
    const Block *block = blockOf(address);
    if (!block || block->kind == Global)
        return {};
    return sentence("setup", block->text ? block->text : kindText(block->kind), {address.toString()});
}

} // namespace setup
